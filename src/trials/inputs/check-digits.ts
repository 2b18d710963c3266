/** A way to tell by its last or first digits whether a number was mistyped. */
interface Scheme {
  readonly holds: (text: string) => boolean;
  /** `body` with the digits that make it hold, in the form of `like`; undefined where it does not fit that form. */
  readonly completed: (like: string, digit: (at: number) => number) => string | undefined;
}

const digitsIn = (text: string): number[] => [...text.replace(/[^0-9]/g, '')].map(Number);

function luhn(digits: readonly number[]): number {
  return [...digits].reverse().reduce((sum, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
}

/** EAN-8, EAN-13, UPC-A and ISBN-13: weights 1 and 3 from the right. */
function ean(digits: readonly number[]): number {
  return [...digits].reverse().reduce((sum, digit, at) => sum + digit * (at % 2 === 1 ? 3 : 1), 0);
}

/** `like` with its digits replaced, the last one so that `sum` of all is a multiple of ten. */
function byLastDigit(sum: (digits: readonly number[]) => number): Scheme['completed'] {
  return (like, digit) => {
    const count = digitsIn(like).length;
    const body = Array.from({ length: count - 1 }, (_, at) => digit(at));
    const last = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((each) => sum([...body, each]) % 10 === 0);
    if (last === undefined) return undefined;
    const digits = [...body, last];
    let at = 0;
    return like.replace(/[0-9]/g, () => String(digits[at++]));
  };
}

const isLong = (text: string, ...lengths: number[]): boolean =>
  /^[0-9][0-9 -]*[0-9]$/.test(text) && (lengths.length === 0 || lengths.includes(digitsIn(text).length));

function isbn10(text: string): number {
  return [...text.replace(/[ -]/g, '')].reduce((sum, one, at) => sum + (10 - at) * (one === 'X' ? 10 : Number(one)), 0);
}

/** The remainder of ISO 7064 mod 97: letters are two digits, the first four characters move to the end. */
function mod97(text: string): number {
  const moved = text.slice(4) + text.slice(0, 4);
  return [...moved].reduce((rest, one) => {
    const value = Number.parseInt(one, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}

const IBAN = /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/;

const SCHEMES: readonly Scheme[] = [
  { holds: (text) => isLong(text, 8, 12, 13) && ean(digitsIn(text)) % 10 === 0, completed: byLastDigit(ean) },
  {
    holds: (text) => isLong(text) && digitsIn(text).length > 5 && luhn(digitsIn(text)) % 10 === 0,
    completed: byLastDigit(luhn),
  },
  {
    holds: (text) => /^(?:[0-9][ -]?){9}[0-9X]$/.test(text) && isbn10(text) % 11 === 0,
    completed: (like, digit) => {
      let at = 0;
      const body = like.slice(0, -1).replace(/[0-9]/g, () => String(digit(at++)));
      return [...'0123456789X'].map((last) => body + last).find((made) => isbn10(made) % 11 === 0);
    },
  },
  {
    holds: (text) => IBAN.test(text.replaceAll(' ', '')) && mod97(text.replaceAll(' ', '')) === 1,
    completed: (like, digit) => {
      const plain = like.replaceAll(' ', '');
      let at = 0;
      const body = plain.slice(4).replace(/[0-9]/g, () => String(digit(at++)));
      const check = 98 - mod97(`${plain.slice(0, 2)}00${body}`);
      const whole = `${plain.slice(0, 2)}${String(check).padStart(2, '0')}${body}`;
      return like.includes(' ') ? whole.replace(/.{4}(?=.)/g, '$& ') : whole;
    },
  },
];

/** Texts that the suite gives as valid have check digits: others of the same form with the right ones. */
export function withCheckDigits(samples: readonly string[], digit: (at: number) => number, count: number): string[] {
  // One number in ten holds by chance, so a scheme is believed only where two do.
  const schemes = SCHEMES.map((scheme) => ({ scheme, held: samples.filter(scheme.holds) })).filter(
    ({ held }) => held.length >= 2 || held.some((text) => IBAN.test(text)),
  );
  return schemes
    .flatMap(({ scheme, held }) =>
      Array.from({ length: count }, (_, at) =>
        scheme.completed(held[at % held.length]!, (place) => digit(at * 40 + place)),
      ),
    )
    .filter((text) => text !== undefined);
}
