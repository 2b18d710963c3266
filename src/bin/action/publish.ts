import { setOutput } from '@actions/core';
import { openAs } from '../../commands/hub.ts';
import { exitOf } from '../../commands/publish-all.ts';
import { publishJob } from '../../commands/publish-job.ts';
import { visible } from '../../render/visible.ts';
import { renderError } from '../cli/failure.ts';
import type { ActionInputs } from './inputs.ts';
import { say } from './say.ts';

/** Publishes what is due on the default branch, or with `dry-run` only says what that is. */
export async function runPublish(inputs: ActionInputs): Promise<number> {
  const { job, report: reportFile, isDryRun, role, audience, token, app, key, trustFile, checkWorkflow } = inputs;
  const hub = await openAs(job.repository, token, app);
  const options = { reportFile, isDryRun, role, audience, hub, workflow: checkWorkflow, key, trustFile };
  const { due, releases, refusals, retired, untold } = await publishJob(job, options);
  const names = due.candidates.map(({ name }) => name);
  setOutput('due', JSON.stringify(names));
  setOutput('retire', JSON.stringify(due.deleted));
  setOutput('published', JSON.stringify(releases.map(({ name, version }) => `${name}@${version}`)));
  if (names.length + due.deleted.length === 0) say('nothing is due');
  if (isDryRun)
    for (const { skill, pull, approval, verdict } of due.warrants.values())
      say(visible(`due: ${skill} of #${pull}, ${verdict}, approved by ${approval.approvedBy.join(', ') || 'nobody'}`));
  if (isDryRun && due.deleted.length > 0) say(visible(`to retire: ${due.deleted.join(', ')}`));
  for (const { name, version, isNew } of releases)
    say(`${name}@${version}: ${isNew ? 'published' : 'was there already'}`);
  for (const { skill } of retired) say(`${skill}: retired`);
  for (const each of untold) say(visible(`not told: ${each}`));
  for (const { error } of [...due.withdrawn, ...due.unwarranted, ...refusals])
    say(renderError(error, { asJson: false }).stderr);
  // What waits for approvals is no failure of the dry run: it says what would be published.
  return exitOf(isDryRun ? refusals : [...due.unwarranted, ...refusals]);
}
