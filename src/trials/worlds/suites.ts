import type { SuitePlan, World } from '../../sandbox/plan.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Ending } from '../../sandbox/outcome.ts';
import { single } from './elsewhere.ts';
import type { Difference } from './finding.ts';
import { variablesOf } from './seeking.ts';

/** A test that passes in the base world and not in `world`, with one setting of it if one suffices. */
export async function suiteElsewhere(
  sandbox: Sandbox,
  suite: SuitePlan,
  world: World,
): Promise<Difference | undefined> {
  const passing = async (there: World): Promise<ReadonlySet<string>> => {
    const { ending } = await sandbox.run({ ...suite, world: there });
    return passingIn(ending);
  };
  const lost = (there: ReadonlySet<string>) => suite.tests.find((test) => !there.has(test));
  if (lost(await passing(world)) === undefined) return undefined;
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
    if (test !== undefined) return { world: one, test };
  }
  return { world, test: whole };
}

const passingIn = (ending: Ending): ReadonlySet<string> =>
  new Set(
    ending.kind === 'reported'
      ? ending.reports.filter(({ status }) => status === 'passed').map(({ test }) => test)
      : [],
  );
