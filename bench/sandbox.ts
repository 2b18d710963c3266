/**
 * What running a suite behind walls costs, beside ARISE's own sandbox, a bare interpreter, and bandit followed by pytest.
 *
 *   node build/bench/sandbox.js
 *
 * Contenders of a table run in turn, in one process, on the same skills; compared are medians. Exits 2 if the corpus is
 * missing.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PURE_PRESET } from '../src/model/policy.ts';
import { openSubprocess } from '../src/sandbox/backends/subprocess.ts';
import type { Sandbox } from '../src/sandbox/sandbox.ts';
import { type Source, sourceOf } from '../src/syntax/source.ts';
import { suiteTrial } from '../src/trials/suite.ts';
import { suitePlans } from '../src/trials/suite-plan.ts';
import { type ConvertedTask, convertHumanEval, EXPLAINED, humanEvalPath, readHumanEval } from './corpus/humaneval.ts';
import { writeSkillDirectory } from './corpus/skill-directory.ts';
import { ariseWith } from './arise/test-skill.ts';
import { harness, interpreter } from './project.ts';
import { CLI, coldWithSuite, node } from './static/cold.ts';
import { type Contender, command, print, race } from './race.ts';

const PYTHON = interpreter();
const LIMITS = { cpu: 30_000, wall: 70_000, memory: 256 << 20, output: 65_536 };
const FEW = 50;

async function main(): Promise<number> {
  const corpus = humanEvalPath();
  if (!existsSync(corpus)) {
    console.error(`The corpus is missing: ${corpus}; ASSAY_CORPUS can name another place.`);
    return 2;
  }
  const { skills } = convertHumanEval(readHumanEval(corpus), PYTHON);
  const honest = skills.filter(({ task }) => !EXPLAINED.has(task));
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    print(`suites of ${honest.length} skills, warm`, await race(await suites(honest, folder), 5));
    print('one run', await race(await single(), 40));
    const [first] = honest;
    if (first === undefined) throw new Error('the corpus is empty');
    const one = writeSkillDirectory(join(folder, 'one'), first);
    print('one skill, cold', await race(await coldWithSuite(one, PYTHON), 15));
    print(`${FEW} skills, cold`, await race(await many(honest.slice(0, FEW), folder), 5));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(): Promise<Sandbox> {
  const opened = await openSubprocess({ python: PYTHON, hashSeed: 0, preload: PURE_PRESET, harness: harness() });
  if ('problem' in opened) throw new Error(`${opened.problem.code}: ${opened.problem.message}`);
  return opened.sandbox;
}

/** All suites, ours in every way in which the gate runs them, and the start of the interpreter counted on both sides. */
async function suites(skills: readonly ConvertedTask[], folder: string): Promise<Map<string, Contender>> {
  const plans = await Promise.all(skills.map(plansOf));
  const contenders = new Map<string, Contender>([['assay, both ways and opposites', () => ours(plans)]]);
  const arise = await ariseWith(PYTHON, folder);
  if (arise !== undefined) contenders.set('ARISE, Sandbox.test_skill', () => arise(skills).milliseconds);
  return contenders;
}

async function plansOf({ name, implementation, suite }: ConvertedTask) {
  const sources: Source[] = [
    await sourceOf('implementation', `${name}.py`, implementation),
    await sourceOf('suite', `test_${name}.py`, suite),
  ];
  return suitePlans(name, sources, LIMITS);
}

async function ours(plans: readonly Awaited<ReturnType<typeof plansOf>>[]): Promise<number> {
  const start = performance.now();
  const sandbox = await open();
  try {
    const terms = { leastTests: 1, declared: [], seed: '00' };
    const results = await Promise.all(plans.map((plan) => suiteTrial(sandbox, plan, terms)));
    const stopped = results.filter(({ findings, problems }) => problems.length > 0 || findings.some(isBlocking));
    if (stopped.length > 0) throw new Error(`honest skills were stopped: ${JSON.stringify(stopped)}`);
  } finally {
    await sandbox.close();
  }
  return performance.now() - start;
}

const isBlocking = ({ severity }: { readonly severity: string }): boolean => severity === 'block';

async function single(): Promise<Map<string, Contender>> {
  const sandbox = await open();
  process.once('beforeExit', () => void sandbox.close());
  const code = { name: 'double', implementation: 'def double(x):\n    return 2 * x\n', suite: '' };
  const call = { role: 'calls', code, limits: LIMITS, calls: [{ args: [1], kwargs: {} }] } as const;
  const suite = { ...code, suite: 'def test_it():\n    assert double(1) == 2\n' };
  const timed = async (plan: Parameters<Sandbox['run']>[0]) => {
    const start = performance.now();
    const { ending } = await sandbox.run(plan);
    if (ending.kind !== 'called' && ending.kind !== 'reported') throw new Error(JSON.stringify(ending));
    return performance.now() - start;
  };
  const tests = ['test_it'];
  return new Map<string, Contender>([
    ['a call in a walled fork', () => timed(call)],
    ['a suite in one fork', () => timed({ role: 'suite', way: 'together', code: suite, tests, limits: LIMITS })],
    ['a suite in two joined forks', () => timed({ role: 'suite', way: 'apart', code: suite, tests, limits: LIMITS })],
    ['python3 -I -S -c pass, bare', () => command(PYTHON, ['-I', '-S', '-c', 'pass'])],
  ]);
}

/** The command line on many skills, beside bandit and pytest on one of them, as many times. */
async function many(skills: readonly ConvertedTask[], folder: string): Promise<Map<string, Contender>> {
  const names = new Set<string>();
  const distinct = skills.filter(({ name }) => !names.has(name) && names.add(name));
  const directories = distinct.map((skill) => writeSkillDirectory(join(folder, 'many'), skill));
  const flags = ['--stages', 'static,suite', '--python', PYTHON];
  const pairs = await Promise.all(directories.map((directory) => coldWithSuite(directory, PYTHON)));
  const others = pairs.flatMap((pair) => [...pair.values()].slice(1));
  const contenders = new Map<string, Contender>([
    [`assay check, ${distinct.length} skills`, () => command(node(), [CLI, 'check', ...directories, ...flags])],
  ]);
  if (others.length > 0)
    contenders.set('bandit, then pytest, on each', async () => {
      let total = 0;
      for (const other of others) total += await other();
      return total;
    });
  return contenders;
}

process.exitCode = await main();
