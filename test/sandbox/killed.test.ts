import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OWNER, owner } from '../../src/sandbox/backends/docker/leftovers.ts';
import { skillsFolder } from '../commands/skill-folder.ts';
import { folder } from '../intake/folder.ts';
import { needs } from '../needs.ts';
import { docker, dockerIsHere, dockerVariables } from '../stand-ins/docker.ts';
import { dockerBackend } from './backends.ts';
import { oursNow, runsIn, until } from './engine.ts';

beforeEach((context) => needs(context, 'docker', dockerIsHere));

const root = fileURLToPath(new URL('../../', import.meta.url));
let program: string;

/** The command line as plain JavaScript, below the root, so that packages are found: what is killed has to be a process. */
beforeAll(() => {
  if (dockerIsHere() !== undefined) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  program = mkdtempSync(join(root, '.cache', 'killed-'));
  const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  const args = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', program, '--noCheck'];
  expect(spawnSync(process.execPath, args, { encoding: 'utf8' })).toMatchObject({ status: 0 });
  const harness = join('src', 'sandbox', 'harness');
  cpSync(join(root, harness), join(program, harness), { recursive: true });
});
afterAll(() => program && rmSync(program, { recursive: true }));

/** A check that takes long, in the docker backend. */
function check(): ChildProcess & { readonly pid: number } {
  const suite = 'from a import a\n\n\ndef test_long():\n    for x in range(10**9):\n        assert a(" ") == ""\n';
  const at = skillsFolder({ a: { 'test_a.py': suite } });
  const policy = folder({ p: `sandbox: { backend: docker, image: '${docker().image}', timeout: 2m }\n` });
  const args = [join(program, 'src', 'bin', 'cli.js'), 'check', join(at, 'a')];
  const env = { ...process.env, ...dockerVariables() };
  return spawn(process.execPath, [...args, '--policy', join(policy, 'p')], { env, stdio: 'ignore' }) as ChildProcess & {
    readonly pid: number;
  };
}

/** Clients that still run for `pid`: its label stands in their command line. */
const clientsOf = (pid: number) =>
  readdirSync('/proc').filter((entry) => {
    try {
      return /^\d+$/.test(entry) && readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(label(pid));
    } catch {
      return false;
    }
  });
const label = (pid: number) => `${OWNER}=${owner().replace(/\/.*/, '')}/${pid}/`;

const RUNNING = 'while the skill runs';

/** When to strike. */
const MOMENTS: Record<string, (pid: number) => Promise<void>> = {
  'before there is a container': async (pid) => until(async () => clientsOf(pid).length > 0),
  'as soon as there is one': async (pid) => until(async () => (await oursNow(pid)).length > 0),
  [RUNNING]: async (pid) =>
    until(async () => {
      const [id] = await oursNow(pid);
      return id !== undefined && (await runsIn(id)) > 0;
    }),
};

describe.each(Object.entries(MOMENTS))('%s', (moment, come) => {
  test.each(moment === RUNNING ? (['SIGINT', 'SIGTERM'] as const) : (['SIGINT'] as const))(
    '%s ends a check with exit code 130, and nothing is left',
    async (signal) => {
      const running = check();
      await come(running.pid);
      running.kill(signal);
      expect(await once(running, 'exit')).toEqual([130, null]);
      await until(async () => clientsOf(running.pid).length === 0);
      expect(await oursNow(running.pid)).toEqual([]);
    },
  );

  test('SIGKILL leaves nothing that does not end by itself, or is swept by the next check', async () => {
    const running = check();
    await come(running.pid);
    running.kill('SIGKILL');
    await once(running, 'exit');
    await until(async () => clientsOf(running.pid).length === 0);
    if (moment !== RUNNING) await (await dockerBackend()).close();
    await until(async () => (await oursNow(running.pid)).length === 0);
  });
});
