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
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const milliseconds = performance.now() - start;
  if (run.error !== undefined) throw run.error;
  // 0, 1 and 3 come with a report; 2 is a usage error, and anything else a crash.
  if (![0, 1, 3].includes(run.status ?? -1))
    throw new Error(`assay check ended with ${run.status ?? run.signal}: ${run.stdout.trim()}`);
  return { report: JSON.parse(run.stdout) as Report, milliseconds };
}
