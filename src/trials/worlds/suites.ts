import type { SuitePlan, World } from '../../sandbox/plan.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Ending } from '../../sandbox/outcome.ts';
import type { Asking } from './asking.ts';
import { single } from './elsewhere.ts';
import type { Difference } from './finding.ts';
import { variablesOf } from './seeking.ts';

/** A test that passes in the base world and not in `world`, with one setting of it if one suffices. */
export async function suiteElsewhere(
  sandbox: Sandbox,
  asking: Asking,
  suite: SuitePlan,
  world: World,
): Promise<Difference | undefined> {
  const passing = async (there: World): Promise<ReadonlySet<string>> => {
    const { ending } = await sandbox.run({ ...suite, world: there });
    if (ending.kind === 'problem') asking.problem = ending.problem;
    return passingIn(ending);
  };
  const lost = (there: ReadonlySet<string>) => suite.tests.find((test) => !there.has(test));
  if (lost(await passing(world)) === undefined || asking.problem !== undefined) return undefined;
  const here = await passing({});
  const fails = async (there: World) => {
    const passed = await passing(there);
    return suite.tests.find((test) => here.has(test) && !passed.has(test));
  };
  const whole = await fails(world);
  if (whole === undefined) return undefined;
  const parts = Object.keys(world).length > 1 ? [...single(world), ...variablesOf(world)].reverse() : [];
  for (const one of parts) {
    const test = await fails(one);
    if (test !== undefined && asking.problem === undefined) return { world: one, test };
  }
  return asking.problem === undefined ? { world, test: whole } : undefined;
}

const passingIn = (ending: Ending): ReadonlySet<string> =>
  new Set(
    ending.kind === 'reported'
      ? ending.reports.filter(({ status }) => status === 'passed').map(({ test }) => test)
      : [],
  );
