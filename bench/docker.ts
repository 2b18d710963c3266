/**
 * What a container costs: one skill with all its trials under docker, against a bare container that does nothing plus the
 * same trials under subprocess. In pairs that alternate which comes first, and as the ratio of medians.
 *
 *   node build/bench/docker.js [PAIRS] [SKILL]      after `node scripts/provision/docker.mjs`
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { assayAll } from '../src/commands/assay-all.ts';
import { candidateAt } from '../src/intake/directory.ts';
import { builtInPolicy } from '../src/intake/policy.ts';
import { hardened } from '../src/sandbox/backends/docker/container.ts';
import { openDocker } from '../src/sandbox/backends/docker.ts';
import { subprocessBackend } from '../src/sandbox/backends/subprocess.ts';
import type { SandboxWish } from '../src/sandbox/open.ts';
import { harness, projectRoot } from './project.ts';

const GOAL = 1.25;
const [pairs = '20', skill = join(projectRoot(), 'examples', 'skills', 'parse_duration')] = process.argv.slice(2);

const found = spawnSync(process.execPath, [join(projectRoot(), 'scripts', 'provision', 'docker.mjs'), 'find'], {
  encoding: 'utf8',
});
if (found.status !== 0) throw new Error(found.stderr);
const { client, host, image } = JSON.parse(found.stdout) as Record<'client' | 'host' | 'image', string>;
process.env.DOCKER_HOST = host;
const candidate = await candidateAt(skill, basename(skill));

async function check(backend: 'docker' | 'subprocess'): Promise<void> {
  const openBackend = async (wish: SandboxWish) =>
    backend === 'docker'
      ? openDocker({ ...wish, image, client, harness: harness() })
      : subprocessBackend({ ...wish, harness: harness() });
  const options = { asOf: '2026-01-01', python: 'python3', jobs: 1, backend };
  const subject = { candidates: [candidate], policy: builtInPolicy() };
  const { verdict } = await assayAll(subject, options, { openBackend, progress: () => undefined });
  if (verdict !== 'pass') throw new Error(`the skill under ${backend}: ${verdict}`);
}

function bareContainer(): void {
  const bounds = hardened({ memory: 1 << 30, cpus: availableParallelism() });
  const command = ['run', '--rm', ...bounds, '--entrypoint', 'python3', image, '-I', '-S', '-c', 'pass'];
  const { status, stderr } = spawnSync(client, command, { encoding: 'utf8', input: '' });
  if (status !== 0) throw new Error(stderr);
}

const SIDES = {
  docker: () => check('docker'),
  apart: async () => {
    bareContainer();
    await check('subprocess');
  },
};

async function timed(side: keyof typeof SIDES): Promise<number> {
  const start = performance.now();
  await SIDES[side]();
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const times = { docker: [] as number[], apart: [] as number[] };
for (const side of ['docker', 'apart'] as const) await timed(side);
for (let pair = 0; pair < Number(pairs); pair++) {
  const order = ['docker', 'apart'] as const;
  for (const side of pair % 2 ? order.toReversed() : order) times[side].push(await timed(side));
}
const [docker, apart] = [median(times.docker), median(times.apart)];
console.log(`one skill under docker:                  ${docker.toFixed(0)} ms (median of ${pairs})`);
console.log(`a bare container, and under subprocess:  ${apart.toFixed(0)} ms`);
console.log(`ratio ${(docker / apart).toFixed(2)}, goal at most ${GOAL}`);
