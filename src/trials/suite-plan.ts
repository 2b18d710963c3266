import type { Limits, Plan } from '../sandbox/plan.ts';
import { topLevelFunctions } from '../syntax/functions.ts';
import type { Source } from '../syntax/source.ts';

/** What running the suite of the skill `name` takes. The tests to expect are those that the syntax tree shows. */
export function suitePlan(name: string, sources: readonly Source[], limits: Limits): Plan {
  const implementation = sources.find(({ role }) => role === 'implementation');
  const suite = sources.find(({ role }) => role === 'suite');
  if (implementation === undefined || suite === undefined) throw new Error('a plan needs both files of a skill');
  const tests = topLevelFunctions(suite)
    .map((fact) => fact.name)
    .filter((test) => test.startsWith('test_'));
  return { role: 'suite', code: { name, implementation: implementation.text, suite: suite.text }, tests, limits };
}
