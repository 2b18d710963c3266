import * as z from 'zod/mini';

/**
 * Kinds of decisions, by their numbers in a coverage: tests of statements and expressions, operands of `and` and `or`,
 * values that are true or false, calls that look for something (`get`, `replace`, `count` …: found or not), `min` and
 * `max` of two (the first or not), loops (entered or over nothing). Of the last four only the first outcome is told.
 */
export const DECISIONS = [
  'if', 'while', 'ternary', 'assert', 'filter', 'guard', 'operand', 'compare', 'not', 'call', 'lookup', 'choice', 'for',
  'each', 'except', 'case', 'function',
] as const; // biome-ignore format: a list of words

/** More decisions are not told (harness/covering.py). */
export const MOST = 4000;
const Count = z.int().check(z.nonnegative());
const Kind = z.int().check(z.nonnegative(), z.maximum(DECISIONS.length - 1));
const Outcomes = z.string().check(z.regex(/^[0-9a-f]{1,2000}$/));

/**
 * The decisions of an implementation and which way each went, as its process says (harness/covering.py). A candidate can
 * forge it, and hide by that what it did: nothing is believed beyond the shape.
 */
export const Coverage = z.strictObject({
  /** Number of the kind in DECISIONS, and where it begins and ends: 1-based lines, 0-based columns in bytes of UTF-8. */
  decisions: z.array(z.tuple([Kind, Count, Count, Count, Count])).check(z.maxLength(MOST)),
  /** What loading the module took: two bits a decision, the first for its first outcome, the highest for the first decision. */
  loaded: Outcomes,
  /** The same for each call in the plan's order, or for all tests together. */
  taken: z.array(Outcomes).check(z.maxLength(10_000)),
});
export type Coverage = z.infer<typeof Coverage>;

/** Whether it tells as much as it must: of each of `runs` all decisions. */
export function isWhole({ decisions, loaded, taken }: Coverage, runs: number): boolean {
  const digits = Math.max(1, Math.ceil(decisions.length / 2));
  return taken.length === runs && [loaded, ...taken].every(({ length }) => length === digits);
}

/** The outcomes in `told`: twice the decision's number, and one more for its second outcome. */
export function outcomesIn({ decisions }: Coverage, told: string): number[] {
  // An odd number of decisions leaves the two highest bits empty.
  const empty = 4 * told.length - 2 * decisions.length;
  const found: number[] = [];
  for (const [at, digit] of [...told].entries()) {
    const bits = Number.parseInt(digit, 16);
    for (let bit = 0; bit < 4; bit++) if ((bits & (8 >> bit)) !== 0) found.push(4 * at + bit - empty);
  }
  return found.filter((outcome) => outcome >= 0);
}
