/** Characters. Alphabets, hashes and sample tokens are shorter; a payload that does anything is not. */
export const MIN_BLOB = 160;

/** Characters of a table of strings: names and samples of a test come to less, and a payload cut in pieces does not. */
const MIN_TABLE = 400;

/** Characters by which density is judged: a long harmless beginning does not hide what follows. */
const WINDOW = 1000;

/** Characters of escapes: 64 make more than a terminal's colours or the marks of a file format. */
const MIN_RAW = 64;

/** The length of the longest run in `value` that looks like encoded data: many kinds of characters, and no words. 0: none. */
export function longestBlob(value: string): number {
  if (value.length < MIN_RAW) return 0;
  const raw = longest(value, /[\x00-\xff]+/g, MIN_RAW, isRaw);
  if (value.length < MIN_BLOB) return raw;
  const whole = withoutBreaks(value);
  return Math.max(
    raw,
    longest(whole, /[A-Za-z0-9+/=_-]+/g, MIN_BLOB, isDense),
    longest(whole, /[!-~]+/g, MIN_BLOB, (run) => entropyOf(run) >= 5.7),
    longest(value.replace(/[\s,:;]+/g, ''), /[A-Za-z0-9+/=_-]+/g, MIN_BLOB, isShuffled),
  );
}

/** The same of many strings that are put together: words, codes and dates in a table are told from cut-up data. 0: none. */
export function tableBlob(values: readonly string[]): number {
  const whole = values.filter((value) => !/\s/.test(value)).join('');
  return longest(whole, /[A-Za-z0-9+/=_-]+/g, MIN_TABLE, (run) => isShuffled(run) && entropyOf(run) >= 4.8);
}

function longest(text: string, runs: RegExp, least: number, isBlob: (run: string) => boolean): number {
  let most = 0;
  for (const [run] of text.matchAll(runs))
    if (run.length >= least && run.length > most && hasPart(run, isBlob)) most = run.length;
  return most;
}

/** Whether any window of `run` is data. The last one is no shorter than what counts. */
function hasPart(run: string, isBlob: (part: string) => boolean): boolean {
  for (let start = 0; start === 0 || start + MIN_BLOB <= run.length; start += WINDOW)
    if (isBlob(run.slice(start, start + WINDOW))) return true;
  return false;
}

/** `value` without the white space before long words: encoded data is broken into lines of one length. */
function withoutBreaks(value: string): string {
  const words = value.split(/\s+/);
  return words.map((word, index) => (index === 0 || /^[A-Za-z0-9+/=]{30}/.test(word) ? word : ` ${word}`)).join('');
}

/** Bytes of which about every third is no character of a text: accents are fewer. */
function isRaw(run: string): boolean {
  const strange = run.match(/[\x00-\x08\x0e-\x1f\x7f-\xff]/g)?.length ?? 0;
  return strange >= 0.3 * run.length && entropyOf(run) >= 4.2;
}

/** Words and alphabets repeat little or follow one another; encoded data does neither (bits a character, Shannon 1948). */
function isDense(run: string): boolean {
  return entropyOf(run) >= (/^[0-9a-fA-F]+$/.test(run) ? 3.2 : 4.2);
}

/** Words stay within one kind of letters; encoded data goes from one kind to another at every second or third character. */
function isShuffled(run: string): boolean {
  const changes = run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
  return changes >= 0.3 * run.length && entropyOf(run) >= 3.6;
}

/** Bits a character. */
function entropyOf(run: string): number {
  const counts = new Map<string, number>();
  for (const character of run) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / run.length) * Math.log2(count / run.length), 0);
}
