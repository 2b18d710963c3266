import { setOutput } from '@actions/core';
import { publishJob } from '../../commands/publish-job.ts';
import { EXIT } from '../cli/exit.ts';
import { renderError } from '../cli/failure.ts';
import type { ActionInputs } from './inputs.ts';
import { say } from './say.ts';

/** Publishes what is due on the default branch, or with `dry-run` only says what that is. */
export async function runPublish({ job, report, isDryRun, role, audience }: ActionInputs): Promise<number> {
  const { due, releases, refusals } = await publishJob(job, { reportFile: report, isDryRun, role, audience });
  setOutput('due', JSON.stringify(due));
  setOutput('published', JSON.stringify(releases.map(({ record }) => `${record.skill}@${record.version}`)));
  for (const refusal of refusals) say(renderError(refusal, { asJson: false }).stderr);
  return refusals.length === 0 ? EXIT.holds : EXIT.refused;
}
