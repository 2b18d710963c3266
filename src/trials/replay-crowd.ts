import type { World } from '../sandbox/plan.ts';
import { type Answered, differs, wasGiven } from './answered.ts';
import type { Arguments } from './inputs/arguments.ts';
import { crowded } from './inputs/crowded.ts';
import type { Difference } from './replay-finding.ts';
import type { Subject, Trying } from './subject.ts';

/** Hash seeds that are tried beside the check's own; a small set has the same order under one of them by chance. */
export const HASH_SEEDS: Readonly<Record<Subject['effort'], readonly number[]>> = {
  quick: [],
  normal: [1],
  thorough: [1, 4_294_967_295, 7, 1_618_033_988],
};

/** How many of the suite's calls are crowded. */
const CROWDED = 3;

/** The first input with much in it, of which the order is seldom the same by chance, that another hash seed answers otherwise. */
export async function crowdedDifference(
  subject: Subject,
  tried: Trying,
  ask: (calls: readonly Arguments[], world: World) => Promise<readonly Answered[]>,
): Promise<Difference | undefined> {
  const seeds = HASH_SEEDS[subject.effort];
  const crowd = seeds.length > 0 ? crowdFor(subject, tried) : [];
  if (crowd.length === 0) return undefined;
  const once = await ask(crowd, {});
  for (const hashSeed of seeds) {
    const others = await ask(crowd, { hashSeed });
    for (const [at, input] of crowd.entries()) {
      const [first, later] = [once[at]!, others[at]!];
      if (wasGiven(first) && wasGiven(later) && differs(first, later))
        return { how: 'hash-seed', input, first, later, calls: [input], hashSeed };
    }
  }
  return undefined;
}

/** Inputs in which the order of a set has something to show; none where nothing seems to go by hashes. */
function crowdFor(subject: Subject, { tried, inputs }: Trying): Arguments[] {
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
