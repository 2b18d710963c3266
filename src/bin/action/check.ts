import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setOutput, summary } from '@actions/core';
import { type ChangeRequest, checkChange } from '../../commands/check-change.ts';
import { checkDue } from '../../commands/check-due.ts';
import type { Context } from '../../commands/context.ts';
import { eventOf, PullRequestEvent, PushEvent } from '../../github/events.ts';
import { canonical, type Json } from '../../model/canonical.ts';
import type { Report } from '../../model/report.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import { openSandbox } from '../../sandbox/open.ts';
import { exitCodeOf } from '../cli/exit.ts';
import type { ActionInputs } from './inputs.ts';
import { say } from './main.ts';

/** Checks the event's change, and leaves the report as a file and as the job's summary. */
export async function runCheck(inputs: ActionInputs): Promise<number> {
  const report = await reportFor(inputs);
  await writeFile(inputs.report, `${canonical(report as unknown as Json)}\n`);
  await summary.addRaw(renderMarkdown(report)).write();
  setOutput('verdict', report.verdict);
  return exitCodeOf(report.verdict, true);
}

function reportFor(inputs: ActionInputs): Promise<Report> {
  const options = { asOf: new Date().toISOString().slice(0, 10), python: inputs.python, jobs: availableParallelism(), nonce: inputs.run, repository: inputs.workspace };
  const context: Context = { openSandbox, progress: say };
  if (inputs.eventName !== 'pull_request') {
    const { after } = eventOf(PushEvent, 'push', inputs.event);
    return checkDue({ ...options, commit: after, ...(inputs.skills !== undefined && { only: inputs.skills }) }, context);
  }
  const { pull_request: pull, repository } = eventOf(PullRequestEvent, 'pull_request', inputs.event);
  const request: ChangeRequest = { ...options, head: pull.head.sha, base: pull.base.sha, trunk: `refs/remotes/origin/${repository.default_branch}` };
  return checkChange(request, context);
}
