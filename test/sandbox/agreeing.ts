import type { Outcome, Testimony, WitnessPlan } from '../../src/sandbox/plan.ts';
import { factsOf } from '../../src/syntax/facts.ts';
import { sourceOf } from '../../src/syntax/source.ts';

/** A witness that reads what we read, because it is us. */
export async function agreeing({ code }: WitnessPlan): Promise<Outcome> {
  const testimony = async (text: string): Promise<Testimony> => ({
    facts: Object.fromEntries(factsOf(await sourceOf('implementation', 'any.py', text))),
  });
  const [implementation, suite] = [await testimony(code.implementation), await testimony(code.suite)];
  return { ending: { kind: 'witnessed', implementation, suite }, output: '', touched: [] };
}

/** A suite that no wrong version of the skill passes: none of them gave an account. */
export const NONE_PASSES: Outcome = { ending: { kind: 'opposed', stubs: {} }, output: '', touched: [] };
