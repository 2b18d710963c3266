import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../src/model/report.ts';
import { projectRoot } from './project.ts';

export interface GateRun {
  readonly report: Report;
  /** Wall-clock time from starting the process to its end. */
  readonly milliseconds: number;
}

/** One `assay check` of `directories`, with the built command line as a user runs it. */
export function runGate(directories: readonly string[], flags: readonly string[]): GateRun {
  const cli = join(projectRoot(), 'dist', 'cli.js');
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: run npm run build');
  const start = performance.now();
  const run = spawnSync(process.execPath, [cli, 'check', ...directories, ...flags, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const milliseconds = performance.now() - start;
  if (run.error !== undefined) throw run.error;
  const report = reportIn(run.stdout);
  // An error may stand on either stream; stderr otherwise only tells progress.
  if (report === undefined)
    throw new Error(`assay check ended with ${run.status ?? run.signal}: ${run.stdout || run.stderr}`);
  return { report, milliseconds };
}

/** The report in `stdout`; nothing where the command ended with an error, which is JSON of another schema. */
function reportIn(stdout: string): Report | undefined {
  if (!stdout.startsWith('{')) return undefined;
  const printed = JSON.parse(stdout) as Report | { readonly schema: 'skill-assay/error/1' };
  return printed.schema === 'skill-assay/report/1' ? printed : undefined;
}
