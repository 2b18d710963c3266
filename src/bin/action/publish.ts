import { setOutput } from '@actions/core';
import { publishJob } from '../../commands/publish-job.ts';
import { visible } from '../../render/visible.ts';
import { EXIT } from '../cli/exit.ts';
import { renderError } from '../cli/failure.ts';
import type { ActionInputs } from './inputs.ts';
import { say } from './say.ts';

/** Publishes what is due on the default branch, or with `dry-run` only says what that is. */
export async function runPublish(inputs: ActionInputs): Promise<number> {
  const { job, report: reportFile, isDryRun, role, audience, token } = inputs;
  const { due, releases, refusals } = await publishJob(job, { reportFile, isDryRun, role, audience, token });
  setOutput('due', JSON.stringify(due));
  setOutput('published', JSON.stringify(releases.map(({ record }) => `${record.skill}@${record.version}`)));
  if (isDryRun || due.length === 0) say(visible(due.length === 0 ? 'nothing is due' : `due: ${due.join(', ')}`));
  for (const { record, isNew } of releases)
    say(`${record.skill}@${record.version}: ${isNew ? 'published' : 'was there already'}`);
  for (const refusal of refusals) say(renderError(refusal, { asJson: false }).stderr);
  return refusals.length === 0 ? EXIT.holds : EXIT.refused;
}
