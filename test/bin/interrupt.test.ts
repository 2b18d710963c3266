import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { skillsFolder } from '../commands/skill-folder.ts';
import { onLinuxOnly } from '../sandbox/bench.ts';

onLinuxOnly();

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** A suite that uses up the time it is given, so that the check is still at it when it is interrupted. */
const ENDLESS = 'from tidy import tidy\n\n\ndef test_never_ends():\n    while True:\n        tidy("a")\n';

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

/** The processes below `parent`, whatever sessions they are in. */
function below(parent: number): number[] {
  const stats = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((pid) => ({ pid: Number(pid), parent: parentOf(Number(pid)) }));
  const children = stats.filter((each) => each.parent === parent).map(({ pid }) => pid);
  return [...children, ...children.flatMap(below)];
}

/** From the fourth field of /proc/PID/stat; undefined for what has ended. */
function parentOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) \S /s, '');
    return Number(fields.split(' ')[0]);
  } catch {
    return undefined;
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('a check that is interrupted ends with 130, writes no report, and leaves no process behind', async () => {
  const at = skillsFolder({ tidy: { 'test_tidy.py': ENDLESS } });
  const args = [
    '--import',
    path('../../scripts/erase-types.mjs'),
    path('../../src/bin/cli.ts'),
    'check',
    at,
    '--format',
    'json',
    '--backend',
    'subprocess',
  ];
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: path('../..') });
  child = started;
  let [stdout, stderr] = ['', ''];
  started.stdout.on('data', (chunk) => (stdout += chunk));
  started.stderr.on('data', (chunk) => (stderr += chunk));
  const ended = new Promise((resolve) => started.on('close', (code, signal) => resolve([code, signal])));
  // The warm interpreter, and the run that it forked.
  let running: number[] = [];
  await until(() => {
    running = below(started.pid as number);
    return running.length >= 2 || started.exitCode !== null;
  });
  started.kill('SIGINT');
  expect([await ended, stdout, stderr]).toEqual([[130, null], '', 'assay: interrupted\n']);
  expect(running.length).toBeGreaterThanOrEqual(2);
  await until(() => running.every((pid) => !existsSync(`/proc/${pid}`)));
}, 60_000);
