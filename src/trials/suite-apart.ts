import type { Coverage } from '../sandbox/coverage.ts';
import type { SuitePlan } from '../sandbox/plan.ts';
import type { Ran, Sandbox } from './sandbox.ts';

/** Which decisions a suite takes; how its run ended where it does not pass while they are marked. */
export type Taken = Coverage | Ran['ending'];

/** A suite's run apart from the implementation. */
export interface RunApart {
  readonly outcome: Ran;
  /** Only where it was asked for. */
  readonly taken?: Taken;
}

/**
 * Runs `plan`; `covering`: in a way that tells which decisions it takes. Where it does not pass so, that is not held against
 * it: then it is run as it is.
 */
export async function runApart(sandbox: Sandbox, plan: SuitePlan, covering: boolean): Promise<RunApart> {
  if (!covering) return { outcome: await sandbox.run(plan) };
  const marked = await sandbox.run({ ...plan, covering: true });
  const taken = takenIn(marked, plan);
  return { outcome: 'kind' in taken ? await sandbox.run(plan) : marked, taken };
}

function takenIn({ ending }: Ran, { tests }: SuitePlan): Taken {
  if (ending.kind !== 'reported' || ending.reports.length < tests.length) return ending;
  return ending.reports.every(({ status }) => status === 'passed') ? (ending.coverage ?? ending) : ending;
}
