import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setOutput, summary } from '@actions/core';
import { checkJob } from '../../commands/check-job.ts';
import { addressesIn } from '../../commands/explain.ts';
import { canonical, type Json } from '../../model/canonical.ts';
import type { Policy } from '../../model/policy.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import { visible } from '../../render/visible.ts';
import { expectBackend, openBackend } from '../../sandbox/open.ts';
import { EXIT, exitCodeOf } from '../cli/exit.ts';
import type { ActionInputs } from './inputs.ts';
import { say } from './say.ts';

/** A job summary may have 1 MiB, and a UTF-16 unit three bytes. */
const MOST_SUMMARY = 300_000;

/**
 * Checks the event's change, and leaves the report as a file and as the job's summary. Under `mode: report-only` the step
 * holds whatever the verdict.
 */
export async function runCheck({ job, python, skills, report: file, sources }: ActionInputs): Promise<number> {
  const options = { python, jobs: availableParallelism(), ...(skills !== undefined && { only: skills }) };
  let policy: Pick<Policy, 'mode' | 'skills'> = { mode: 'enforce', skills: '.' };
  const progress = (line: string) => say(visible(line));
  const report = await checkJob(job, options, {
    openBackend: (wish) => openBackend(wish, progress),
    expectBackend,
    progress,
    underPolicy: (each) => {
      policy = each;
    },
  });
  await writeFile(file, `${canonical(report as unknown as Json)}\n`);
  const directoryOf = (name: string) => `${policy.skills}/${name}`;
  await summary
    .addRaw(renderMarkdown(report, { most: MOST_SUMMARY, addressOf: addressesIn(sources), directoryOf }))
    .write();
  setOutput('verdict', report.verdict);
  return policy.mode === 'report-only' ? EXIT.holds : exitCodeOf(report.verdict, true);
}
