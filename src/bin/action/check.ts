import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setOutput, summary } from '@actions/core';
import { checkJob } from '../../commands/check-job.ts';
import { canonical, type Json } from '../../model/canonical.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import { visible } from '../../render/visible.ts';
import { openSandbox } from '../../sandbox/open.ts';
import { exitCodeOf } from '../cli/exit.ts';
import type { ActionInputs } from './inputs.ts';
import { say } from './say.ts';

/** Checks the event's change, and leaves the report as a file and as the job's summary. */
export async function runCheck({ job, python, skills, report: file }: ActionInputs): Promise<number> {
  const options = { python, jobs: availableParallelism(), ...(skills !== undefined && { only: skills }) };
  const report = await checkJob(job, options, { openSandbox, progress: (line) => say(visible(line)) });
  await writeFile(file, `${canonical(report as unknown as Json)}\n`);
  await summary.addRaw(renderMarkdown(report)).write();
  setOutput('verdict', report.verdict);
  return exitCodeOf(report.verdict, true);
}
