/**
 * What a mutant costs, beside an empty pair of walled processes, mutmut and cosmic-ray; and how HumanEval's own suites score.
 *
 *   node build/bench/mutation.js [--without-others]
 *
 * Ours and the empty pairs run in turn, skill by skill, in one process. The other testers are started as their users start
 * them, once each: they take minutes. Exits 2 if the corpus is missing.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PURE_PRESET } from '../src/model/policy.ts';
import { openSubprocess } from '../src/sandbox/backends/subprocess.ts';
import { type Sandbox, throwing } from '../src/trials/sandbox.ts';
import { sourceOf } from '../src/syntax/source.ts';
import { suiteCalls } from '../src/trials/inputs/suite-calls.ts';
import { type MutationResult, mutationTrial } from '../src/trials/mutation.ts';
import { suitePlans } from '../src/trials/suite-plan.ts';
import { type ConvertedTask, convertHumanEval, humanEvalPath, readHumanEval } from './corpus/humaneval.ts';
import { inFolder, otherTesters, type Tested } from './mutation/others.ts';
import { harness } from './project.ts';

const PYTHON = process.env.ASSAY_PYTHON || 'python3';
const LIMITS = { cpu: 30_000, wall: 70_000, memory: 256 << 20, output: 65_536 };
const COMPARED = ['has_close_elements', 'match_parens', 'int_to_mini_roman'];
const PAIRS = 20;

interface Row {
  readonly name: string;
  readonly result: MutationResult;
  readonly milliseconds: number;
  /** Milliseconds for one of many empty pairs, measured just before. */
  readonly pair: number;
}

async function main(args: readonly string[]): Promise<number> {
  const corpus = humanEvalPath();
  if (!existsSync(corpus)) {
    console.error(`The corpus is missing: ${corpus}; ASSAY_CORPUS can name another place.`);
    return 2;
  }
  const { skills } = convertHumanEval(readHumanEval(corpus), PYTHON);
  const opened = await openSubprocess({ python: PYTHON, hashSeed: 0, preload: PURE_PRESET, harness: harness() });
  if ('problem' in opened) throw new Error(`${opened.problem.code}: ${opened.problem.message}`);
  const sandbox = throwing(opened.sandbox);
  try {
    await rowOf(sandbox, skills[0] as ConvertedTask);
    const rows: Row[] = [];
    for (const skill of skills) rows.push(await rowOf(sandbox, skill));
    printCosts(rows);
    printScores(rows);
    if (!args.includes('--without-others')) await printOthers(skills, rows);
    return 0;
  } finally {
    await sandbox.close();
  }
}

async function rowOf(sandbox: Sandbox, skill: ConvertedTask): Promise<Row> {
  const { name, implementation, suite } = skill;
  const pair = (await timed(() => Promise.all(Array.from({ length: PAIRS }, () => emptyPair(sandbox))))) / PAIRS;
  let result: MutationResult | undefined;
  const milliseconds = await timed(async () => {
    const source = await sourceOf('implementation', `${name}.py`, implementation);
    const tests = await sourceOf('suite', `test_${name}.py`, suite);
    const plan = suitePlans(name, [source, tests], LIMITS).apart;
    const inputs = suiteCalls(tests, name);
    result = await mutationTrial(sandbox, plan, source, {
      effort: 'normal',
      seed: '00',
      leastScore: 0.6,
      inputs,
    });
  });
  if (result?.tally === undefined) throw new Error(`${name} could not be tried: ${JSON.stringify(result)}`);
  return { name, result, milliseconds, pair };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function emptyPair(sandbox: Sandbox): Promise<void> {
  const code = { name: 'f', implementation: 'def f():\n    pass\n', suite: 'def test_it():\n    pass\n' };
  const { ending } = await sandbox.run({ role: 'suite', way: 'apart', code, tests: ['test_it'], limits: LIMITS });
  if (ending.kind !== 'reported') throw new Error(JSON.stringify(ending));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const viable = ({ result }: Row): number => result.tally?.viable ?? 0;

function printCosts(rows: readonly Row[]): void {
  const mutants = sum(rows.map(viable));
  const ours = sum(rows.map(({ milliseconds }) => milliseconds));
  const pair = median(rows.map((row) => row.pair));
  console.log(
    `\n${mutants} mutants of ${rows.length} skills, with all that goes with them: ${(ours / 1000).toFixed(1)} s`,
  );
  console.log(`  an empty pair, side by side       ${pair.toFixed(2)} ms (median)`);
  console.log(
    `  a mutant, all in all              ${(ours / mutants).toFixed(2)} ms, ${(ours / mutants / pair).toFixed(2)} pairs`,
  );
  const ratios = rows.map((row) => row.milliseconds / viable(row) / row.pair);
  console.log(`  a mutant of the median skill      ${median(ratios).toFixed(2)} pairs`);
  const dear = rows.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  const share = sum(dear.map(({ milliseconds }) => milliseconds)) / ours;
  console.log(
    `  the dearest five are ${Math.round(100 * share)} %: ${dear.map((row) => `${row.name} ${row.milliseconds.toFixed(0)} ms`).join(', ')}`,
  );
}

function printScores(rows: readonly Row[]): void {
  const scored = rows.map((row) => ({
    name: row.name,
    score: (row.result.tally?.killed ?? 0) / viable(row),
    of: viable(row),
  }));
  console.log('\nscores of the suites');
  for (const least of [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0])
    console.log(`  at least ${least.toFixed(1)}  ${scored.filter(({ score }) => score >= least).length}`);
  const weak = scored.filter(({ score }) => score < 0.6).sort((a, b) => a.score - b.score);
  console.log(`  under 0.6: ${weak.map(({ name, score, of }) => `${name} ${score.toFixed(2)} of ${of}`).join(', ')}`);
  const none = rows.filter(({ result }) => result.tally?.killed === 0);
  const cut = sum(rows.map(({ result }) => result.cut ?? 0));
  const survivors = rows.flatMap(({ result }) => result.survivors ?? []);
  const proven = survivors.filter(({ assertion }) => assertion !== undefined).length;
  console.log(
    `  none noticed: ${none.length} skills; not tried: ${cut}; cannot be loaded: ${sum(rows.map(({ result }) => result.tally?.unviable ?? 0))}`,
  );
  console.log(
    `  survivors shown: ${survivors.length}, of which ${proven} with an assertion, by the suites' own arguments`,
  );
}

async function printOthers(skills: readonly ConvertedTask[], rows: readonly Row[]): Promise<void> {
  const testers = await otherTesters();
  const root = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    for (const skill of skills.filter(({ name }) => COMPARED.includes(name))) {
      const row = rows.find(({ name }) => name === skill.name) as Row;
      const told: [string, Tested][] = [['assay', { mutants: viable(row), milliseconds: row.milliseconds }]];
      console.log(`\n${skill.name} (an empty pair: ${row.pair.toFixed(2)} ms)`);
      for (const [name, tester] of testers)
        told.push([name, inFolder(join(root, name), (folder) => tester(skill, folder))]);
      for (const [name, { mutants, milliseconds }] of told)
        console.log(
          `  ${name.padEnd(12)} ${milliseconds.toFixed(0).padStart(7)} ms  ${String(mutants).padStart(4)} mutants  ${(milliseconds / mutants).toFixed(1).padStart(7)} ms each`,
        );
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
