import type { Arguments } from './inputs/arguments.ts';
import { crowded } from './inputs/crowded.ts';
import type { Subject, Trying } from './subject.ts';

/** Hash seeds that are tried beside the check's own; a small set has the same order under one of them by chance. */
export const HASH_SEEDS: Readonly<Record<Subject['effort'], readonly number[]>> = {
  quick: [],
  normal: [1],
  thorough: [1, 4_294_967_295, 7, 1_618_033_988],
};

/** How many of the suite's calls are crowded. */
const CROWDED = 3;

/** Inputs in which the order of a set has something to show; none where nothing seems to go by hashes. */
export function crowdFor(subject: Subject, { tried, inputs }: Trying): Arguments[] {
  if (!mayHash(subject)) return [];
  const answered = tried.filter(({ input, answer }) => input.origin === 'suite' && answer.how === 'returned');
  const bases = answered.slice(0, CROWDED).map(({ input: { args, kwargs } }) => ({ args, kwargs }));
  return crowded(bases, inputs.places);
}

const HASHES =
  /\b(?:set|frozenset|hash)\b|\.keys\(\)\s*[&|^-]|[&|^-]\s*\w+\.keys\(\)|\.(?:union|intersection|difference)\(/;

/** Whether something of it goes by hashes, as far as its text shows. */
const mayHash = ({ implementation: { text, nodes } }: Subject): boolean =>
  HASHES.test(text) || nodes.some(({ type }) => type === 'set' || type === 'set_comprehension');
