/** Shorter texts and guises stand in others by chance, and so do words of few letters. In UTF-16 code units. */
const SHORTEST = { text: 4, guise: 8, distinct: 3 };
/** Backwards a word may be another one, and the inputs that we make of a source's own words are often that. */
const BACKWARDS = { text: 8, distinct: 5 };

/** A text, and the guise under which it was found. */
export interface Carried {
  readonly text: string;
  readonly guise: string;
}

/**
 * Which of `texts` stand in `said` under another guise, from which they can be got back: base 16, 32, 64 and 85, backwards,
 * or as numbers. What is itself part of what was given is nobody's guise.
 */
export function carriedIn(said: string, texts: readonly string[]): Carried[] {
  const given = texts.join('\n');
  return texts
    .filter((text) => text.length >= SHORTEST.text && new Set(text).size >= SHORTEST.distinct)
    .flatMap((text) => guisesOf(text).map((guise) => ({ text, guise })))
    .filter(({ guise }) => guise.length >= SHORTEST.guise && said.includes(guise) && !given.includes(guise));
}

function guisesOf(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const base64 = bytes.toString('base64').replace(/=+$/, '');
  const backwards = [...text].reverse().join('');
  const hex = bytes.toString('hex');
  return [
    ...[base64, base64.replaceAll('+', '-').replaceAll('/', '_'), hex, hex.toUpperCase(), base32(bytes)],
    ...[...BASE85].map((alphabet) => base85(bytes, alphabet)),
    ...(text.length < BACKWARDS.text || new Set(text).size < BACKWARDS.distinct ? [] : [backwards]),
    ...[', ', ',', ' ', '-', '.'].map((between) => [...bytes].join(between)),
  ];
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** The alphabets of b85encode and a85encode in Python's base64. */
const BASE85 = new Set([
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~',
  Array.from({ length: 85 }, (_, at) => String.fromCharCode(33 + at)).join(''),
]);

/** As both do it but for the short forms of a85encode: four bytes are five digits, and of a rest one more than there are. */
function base85(bytes: Uint8Array, alphabet: string): string {
  let digits = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const four = [0, 1, 2, 3].map((place) => bytes[at + place] ?? 0);
    let number = four.reduce((sum, byte) => sum * 256 + byte, 0);
    let five = '';
    for (let place = 0; place < 5; place++) {
      five = alphabet[number % 85] + five;
      number = Math.floor(number / 85);
    }
    digits += five.slice(0, Math.min(4, bytes.length - at) + 1);
  }
  return digits;
}
