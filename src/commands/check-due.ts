import { policyAt, skillsIn } from '../intake/commit.ts';
import type { Report } from '../model/report.ts';
import { assayAll } from './assay-all.ts';
import type { AssayOptions } from './assay-options.ts';
import type { Context } from './context.ts';
import { NAMEABLE } from './nameable.ts';

/** What to check once more before it is published. */
export interface DueCheckRequest extends AssayOptions {
  readonly repository: string;
  /** The tip of the default branch. */
  readonly commit: string;
  /** The skills that are due; without it, all. */
  readonly only?: readonly string[];
}

/** The re-check before publication: the skills of a commit as committed, by a job without secrets and with a fresh seed. */
export async function checkDue(request: DueCheckRequest, context: Context): Promise<Report> {
  const policy = await policyAt(request.repository, request.commit, NAMEABLE);
  const candidates = await skillsIn(request.repository, request.commit, policy.policy.skills, request.only);
  return assayAll({ candidates, policy }, request, context);
}
