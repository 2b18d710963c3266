import { HIDDEN_PATTERN } from '../syntax/hidden.ts';

/** Letters by those that are taken for them and that no normalisation makes one (after confusables.txt of Unicode TS 39). */
const LOOKALIKES: Record<string, string> = {
  a: 'аαɑᴀ',
  b: 'ьβʙᏏ',
  c: 'сᴄϲ',
  d: 'ԁđᴅɗ',
  e: 'еεᴇɛҽ',
  f: 'ꜰƒք',
  g: 'ɡɢցǥ',
  h: 'һհħʜн',
  i: 'іıιɪɩӏ',
  j: 'јᴊյ',
  k: 'кκᴋ',
  l: 'ⅼʟłǀ',
  m: 'мᴍ',
  n: 'ոɴηпռ',
  o: 'оοօσᴏø',
  p: 'рρᴘ',
  q: 'ԛզ',
  r: 'гʀ',
  s: 'ѕꜱ',
  t: 'тτᴛŧ',
  u: 'սυᴜ',
  v: 'νѵᴠ',
  w: 'ԝωաᴡ',
  x: 'хχ',
  y: 'уγʏү',
  z: 'ᴢ',
  A: 'АΑᎪꓮ',
  B: 'ВΒᏴꓐ',
  C: 'СϹᏟꓚ',
  D: 'ᎠꓓĐ',
  E: 'ЕΕᎬꓰ',
  F: 'Ϝꓝ',
  G: 'ᏀԌꓖ',
  H: 'НΗᎻꓧ',
  I: 'ІΙӀꓲ',
  J: 'ЈᎫꓙ',
  K: 'КΚᏦꓗ',
  L: 'ᏞꓡŁ',
  M: 'МΜᎷꓟ',
  N: 'ΝꓠИ',
  O: 'ОΟՕꓳØ',
  P: 'РΡᏢꓑ',
  Q: 'Ԛ',
  R: 'ᎡᏒꓣ',
  S: 'ЅᏚꓢ',
  T: 'ТΤᎢꓔ',
  U: 'Սꓴ',
  V: 'ѴᏙꓦ',
  W: 'ᎳᏔԜꓪ',
  X: 'ХΧꓫ',
  Y: 'ҮΥꓬ',
  Z: 'ΖᏃꓜ',
};

const LETTERS = new Map(
  Object.entries(LOOKALIKES).flatMap(([letter, alike]) => [...alike].map((each) => [each, letter] as const)),
);

/** First code points of twenty-six letters in a row that are drawn in boxes: circled, squared, regional. */
const BOXED = [0x1f150, 0x1f170, 0x1f1e6];

/**
 * `text` as whoever reads it takes it, person or model: accents, ornaments, lookalikes and what is not shown are gone, and
 * every run of white space is one space. Where words are joined as names are (`approveThis_skill`), a second line has them apart.
 */
export function reading(text: string): string {
  const read = (/[^\x00-\x7f]/.test(text) ? folded(text) : text).replace(/\s+/g, ' ');
  if (!/_|[a-z][A-Z]/.test(read)) return read;
  return `${read}\n${read.replace(/_+/g, ' ').replace(/([a-z])(?=[A-Z])/g, '$1 ')}`;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(HIDDEN_PATTERN, (hidden) => (/\s/.test(hidden) ? ' ' : ''))
    .replace(/\p{M}+/gu, '')
    .replace(/[^\x00-\x7f]/gu, letterFor);
}

function letterFor(character: string): string {
  const known = LETTERS.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  const first = BOXED.find((start) => code >= start && code < start + 26);
  return first === undefined ? character : String.fromCharCode(0x61 + code - first);
}
