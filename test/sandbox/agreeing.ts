import type { CallsPlan, MutantsPlan, OppositesPlan, Plan, SuitePlan, WitnessPlan } from '../../src/sandbox/plan.ts';
import type { Outcome, Testimony } from '../../src/sandbox/outcome.ts';
import { encodeValue } from '../../src/sandbox/values-encode.ts';
import { factsOf } from '../../src/syntax/facts.ts';
import { sourceOf } from '../../src/syntax/source.ts';

/** What a plan comes to with which no trial has anything to say: nothing is run. A suite does what `run` says. */
export async function nothingAmiss(plan: Plan, run: (plan: SuitePlan) => Outcome = allPass): Promise<Outcome> {
  switch (plan.role) {
    case 'witness':
      return agreeing(plan);
    case 'suite':
      return run(plan);
    case 'opposites':
      return nonePasses(plan);
    case 'mutants':
      return noticing(plan, () => true);
    case 'calls':
      return allAnswered(plan);
  }
}

/** A suite all of whose tests pass, but for those in `failing`. */
export function allPass(
  { tests, covering }: Pick<SuitePlan, 'tests' | 'covering'>,
  failing: readonly string[] = [],
): Outcome {
  const reports = tests.map((test) => ({ test, status: failing.includes(test) ? 'failed' : 'passed' }) as const);
  const coverage = { decisions: [], loaded: '0', taken: ['0'] };
  return { ending: { kind: 'reported', reports, ...(covering && { coverage }) }, output: '', touched: [] };
}

/** A witness that reads what we read, because it is us. */
async function agreeing({ code }: WitnessPlan): Promise<Outcome> {
  const testimony = async (text: string): Promise<Testimony> => ({
    facts: Object.fromEntries(factsOf(await sourceOf('implementation', 'any.py', text))),
  });
  const [implementation, suite] = [await testimony(code.implementation), await testimony(code.suite)];
  return { ending: { kind: 'witnessed', implementation, suite }, output: '', touched: [] };
}

/** A suite of which every test fails on every wrong version of the skill. */
function nonePasses({ stubs, tests }: OppositesPlan): Outcome {
  const reports = tests.map((test) => ({ test, status: 'failed' }) as const);
  const told = { kind: 'reported', reports } as const;
  const ending = { kind: 'opposed', stubs: Object.fromEntries(stubs.map((stub) => [stub, told])) } as const;
  return { ending, output: '', touched: [] };
}

/** A suite that passes the original, which is the last implementation it is given, and of the others fails those that it notices. */
export function noticing({ implementations, tests }: MutantsPlan, notices: (at: number) => boolean): Outcome {
  const runs = implementations.map((text, at) => ({
    told: {
      kind: 'reported',
      reports: tests.map(
        (test) => ({ test, status: text !== implementations.at(-1) && notices(at) ? 'failed' : 'passed' }) as const,
      ),
    } as const,
    steps: 10,
  }));
  return { ending: { kind: 'mutated', runs }, output: '', touched: [] };
}

/** A skill that answers every call with the same, and every change to it with something else. */
function allAnswered({ calls, code }: CallsPlan): Outcome {
  const value = encodeValue({ type: 'str', value: String(code.implementation.length) });
  const answer = JSON.stringify({ how: 'returned', value, after: null });
  const [answers, none] = [calls.map(() => answer), calls.map(() => 0)];
  return { ending: { kind: 'called', answers, steps: none, printed: none }, output: '', touched: [] };
}
