import { type Limits, type OppositesPlan, type SkillCode, STUBS, type SuitePlan } from '../sandbox/plan.ts';
import { topLevelFunctions } from '../syntax/functions.ts';
import { programOf } from '../syntax/program.ts';
import type { Source } from '../syntax/source.ts';

/** A suite to run in every way that counts. */
export interface SuitePlans {
  readonly apart: SuitePlan;
  readonly together: SuitePlan;
  readonly opposites: OppositesPlan;
}

/** What running the suite of the skill `name` takes. The tests to expect are those that the syntax tree shows. */
export function suitePlans(name: string, sources: readonly Source[], limits: Limits): SuitePlans {
  const tests = topLevelFunctions(sourceAs('suite', sources))
    .map((fact) => fact.name)
    .filter((test) => test.startsWith('test_'));
  const names = [...programOf(sources).skillNames].sort();
  const shared = { code: codeOf(name, sources), tests, limits };
  return {
    apart: { role: 'suite', way: 'apart', ...shared },
    together: { role: 'suite', way: 'together', ...shared },
    opposites: { role: 'opposites', stubs: STUBS, names, ...shared },
  };
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
