import type { Limits, SkillCode, SuitePlan, WitnessPlan } from '../sandbox/plan.ts';
import { topLevelFunctions } from '../syntax/functions.ts';
import type { Source } from '../syntax/source.ts';

/** What running the suite of the skill `name` takes. The tests to expect are those that the syntax tree shows. */
export function suitePlan(name: string, sources: readonly Source[], limits: Limits): SuitePlan {
  const tests = topLevelFunctions(sourceAs('suite', sources))
    .map((fact) => fact.name)
    .filter((test) => test.startsWith('test_'));
  return { role: 'suite', code: codeOf(name, sources), tests, limits };
}

/** What having the skill `name` read a second time takes. */
export function witnessPlan(name: string, sources: readonly Source[], limits: Limits): WitnessPlan {
  return { role: 'witness', code: codeOf(name, sources), limits };
}

function codeOf(name: string, sources: readonly Source[]): SkillCode {
  const text = (role: Source['role']): string => sourceAs(role, sources).text;
  return { name, implementation: text('implementation'), suite: text('suite') };
}

function sourceAs(role: Source['role'], sources: readonly Source[]): Source {
  const source = sources.find((each) => each.role === role);
  if (source === undefined) throw new Error('a plan needs both files of a skill');
  return source;
}
