import type { OppositesPlan, Outcome, Testimony, WitnessPlan } from '../../src/sandbox/plan.ts';
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

/** A suite of which every test fails on every wrong version of the skill. */
export function nonePasses({ stubs, tests }: OppositesPlan): Outcome {
  const reports = tests.map((test) => ({ test, status: 'failed' }) as const);
  const told = { kind: 'reported', reports } as const;
  const ending = { kind: 'opposed', stubs: Object.fromEntries(stubs.map((stub) => [stub, told])) } as const;
  return { ending, output: '', touched: [] };
}
