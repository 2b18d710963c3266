/**
 * Whether a check says the same every time: on an idle machine and a busy one, under Node and Deno, under subprocess and
 * docker with the same CPython. Prints how many different reports there were, of how many.
 *
 *   node build/bench/repeat.js [RUNS] [DIRECTORY…]     after `node scripts/provision/docker.mjs` and `…/runtimes.mjs`
 *
 * ASSAY_PYTHON names an interpreter of the same version as the image has. What is not there is left out, and said. Exits 1 if two reports differ in more than where they were made.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../src/model/report.ts';
import { projectRoot } from './project.ts';

const [runs = '10', ...named] = process.argv.slice(2);
const examples = ['skills', 'rejected'].map((folder) => join(projectRoot(), 'examples', folder));
const directories = named.length > 0 ? named : examples;
const STAGES = ['--stages', 'static,suite,adversarial', '--as-of', '2026-06-01', '--format', 'json'];

/** A way to run a check. */
interface Way {
  readonly name: string;
  readonly command: readonly string[];
  readonly flags: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

function provisioned(script: string, ...flags: readonly string[]): Record<string, string> | undefined {
  const path = join(projectRoot(), 'scripts', script);
  const found = spawnSync(process.execPath, [path, ...flags], { encoding: 'utf8' });
  return found.status === 0 ? (JSON.parse(found.stdout) as Record<string, string>) : undefined;
}

/** One policy for all ways, which names the image that one of them needs. */
const policies = mkdtempSync(join(tmpdir(), 'assay-bench-'));
const policy = join(policies, 'assay.yml');
process.on('exit', () => rmSync(policies, { recursive: true, force: true }));

function ways(): Way[] {
  const cli = join(projectRoot(), 'dist', 'cli.js');
  const here = { command: [process.execPath, cli], flags: ['--backend', 'subprocess'] };
  const deno = provisioned('runtimes.mjs', '--find', '--json')?.deno;
  const docker = provisioned('provision/docker.mjs', 'find');
  writeFileSync(policy, docker === undefined ? 'version: 1\n' : `version: 1\nsandbox: { image: "${docker.image}" }\n`);
  if (deno === undefined) console.log('Deno is left out: it is not here.');
  if (docker === undefined) console.log('Docker is left out: no engine answers.');
  return [
    { name: 'Node', ...here },
    ...(deno === undefined
      ? []
      : [{ name: 'Deno', ...here, command: [deno, 'run', '--no-prompt', '--allow-all', cli] }]),
    ...(docker === undefined
      ? []
      : [
          {
            name: 'docker',
            command: here.command,
            flags: ['--backend', 'docker'],
            environment: {
              DOCKER_HOST: docker.host as string,
              PATH: `${docker.client?.replace(/\/[^/]+$/, '')}:${process.env.PATH}`,
            },
          },
        ]),
  ];
}

/** The report of one run, without where it was made. */
function reportOf({ name, command, flags, environment }: Way): string {
  const [program = '', ...before] = command;
  const run = spawnSync(program, [...before, 'check', ...directories, ...flags, ...STAGES, '--policy', policy], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...environment },
  });
  if (!run.stdout.startsWith('{')) throw new Error(`${name}: ${run.stderr || run.stdout}`);
  const report = JSON.parse(run.stdout) as Report;
  if (report.inputs.python === undefined) throw new Error(`${name}: nothing was run: ${run.stdout.slice(0, 400)}`);
  const { backend: _, image: __, ...inputs } = report.inputs;
  return JSON.stringify({ ...report, inputs });
}

/** Keeps every core busy while `work` runs. */
async function underLoad<T>(work: () => T): Promise<T> {
  const seconds = 1800;
  const busy = `const end = Date.now() + ${seconds * 1000}; while (Date.now() < end);`;
  const loads = Array.from({ length: availableParallelism() }, () => spawn(process.execPath, ['-e', busy]));
  try {
    return work();
  } finally {
    for (const load of loads) load.kill('SIGKILL');
  }
}

const seen = new Map<string, string[]>();
for (const way of ways()) {
  for (const isLoaded of [false, true]) {
    for (let run = 0; run < Number(runs); run++) {
      const report = isLoaded ? await underLoad(() => reportOf(way)) : reportOf(way);
      const digest = createHash('sha256').update(report).digest('hex').slice(0, 12);
      seen.set(digest, [...(seen.get(digest) ?? []), `${way.name}, ${isLoaded ? 'busy' : 'idle'}`]);
    }
    console.log(`${way.name}, ${isLoaded ? 'busy' : 'idle'}: ${seen.size} different so far`);
  }
}
for (const [digest, where] of seen) console.log(`${digest}  ${where.length}  ${[...new Set(where)].join('; ')}`);
process.exitCode = seen.size === 1 ? 0 : 1;
