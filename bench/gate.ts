/**
 * The whole gate, at normal effort, over the honest functions of HumanEval, beside ARISE's own test of the same skills: what
 * it takes and where that goes, what it says of them, and whether it says the same each time.
 *
 *   node build/bench/gate.js [--rounds 3] [--every 1]
 *
 * Both run in turn on the same cores, chunk by chunk; ours may use all cores, ARISE's is one test after the other. Each chunk
 * of ours opens a sandbox of its own. `--every 10` takes every tenth skill only. Exits 1 if a skill is stopped, too many are
 * sent to a reviewer, or two rounds disagree; 2 if the corpus or ARISE is missing.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SkillResult } from '../src/model/report.ts';
import { type Arise, ariseWith, type Took } from './arise/test-skill.ts';
import {
  type ConvertedTask,
  convertHumanEval,
  EXPLAINED,
  humanEvalPath,
  POLICY,
  readHumanEval,
} from './corpus/humaneval.ts';
import { roundsOf } from './corpus/rounds.ts';
import { writeSkillDirectory } from './corpus/skill-directory.ts';
import { type Gated, gate, type Settings } from './gate/ours.ts';
import { Profile, type Shares } from './gate/profile.ts';
import { printScores, printVerdicts } from './gate/verdicts.ts';
import { interpreter } from './project.ts';

/** Half of the corpus at a time, each side in turn: a check of a library starts its interpreters once, whatever it holds. */
const CHUNK = 80;
const GOAL = 4;
const MOST_REVIEWED = 0.2;

/** Some skills, and where they stand. */
interface Chunk {
  readonly skills: readonly ConvertedTask[];
  readonly directories: readonly string[];
}

interface Pair {
  readonly ours: Gated;
  readonly theirs: Took;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '3' }, every: { type: 'string', default: '1' } },
  });
  const [corpus, python] = [humanEvalPath(), interpreter()];
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    const arise = await ariseWith(python, folder);
    if (!existsSync(corpus)) console.error(`The corpus is missing: ${corpus}; ASSAY_CORPUS can name another place.`);
    if (!existsSync(corpus) || arise === undefined) return 2;
    const { skills } = convertHumanEval(readHumanEval(corpus), python);
    for (const [task, reason] of EXPLAINED) console.log(`left out: ${task}, for ${reason}`);
    const honest = skills.filter(({ task }, at) => at % Number(values.every) === 0 && !EXPLAINED.has(task));
    const chunks = roundsOf(honest, CHUNK).map((some) => chunkIn(folder, some));
    const policyFile = join(folder, 'assay.yml');
    writeFileSync(policyFile, POLICY);
    const rounds: Pair[][] = [];
    for (let round = 0; round < Number(values.rounds); round += 1)
      rounds.push(await inTurn(chunks, arise, { python, policyFile }));
    printRatio(rounds, honest.length);
    const results = await printProfile(chunks, { python, policyFile }, rounds);
    const isSame = rounds.every((pairs) => sameAs(results, resultsIn(pairs.map(({ ours }) => ours))));
    console.log(`\nthe same findings in all ${rounds.length + 1} rounds: ${isSame ? 'yes' : 'NO'}`);
    printScores(results);
    return printVerdicts(results, MOST_REVIEWED) && isSame ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A root for every task, because a directory has its skill's name and some names repeat. */
function chunkIn(folder: string, skills: readonly ConvertedTask[]): Chunk {
  const directories = skills.map((skill) => writeSkillDirectory(join(folder, skill.task.replace('/', '-')), skill));
  return { skills, directories };
}

async function inTurn(chunks: readonly Chunk[], arise: Arise, settings: Settings): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const { skills, directories } of chunks)
    pairs.push({ ours: await gate(directories, settings), theirs: arise(skills) });
  return pairs;
}

const resultsIn = (gated: readonly Gated[]): SkillResult[] => gated.flatMap(({ report }) => report.skills);
const sameAs = (some: readonly SkillResult[], others: readonly SkillResult[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function printRatio(rounds: readonly Pair[][], skills: number): void {
  const of = (take: (pair: Pair) => number) => median(rounds.map((pairs) => sum(pairs.map(take)))) / skills;
  const clock = median(
    rounds.map(
      (pairs) => sum(pairs.map(({ ours }) => ours.milliseconds)) / sum(pairs.map(({ theirs }) => theirs.milliseconds)),
    ),
  );
  const cpu = median(
    rounds.map((pairs) => sum(pairs.map(({ ours }) => ours.cpu)) / sum(pairs.map(({ theirs }) => theirs.cpu))),
  );
  console.log(`\n${skills} skills, ${rounds.length} rounds; medians, milliseconds a skill          clock     CPU`);
  const row = (name: string, clock: number, cpu: number) =>
    console.log(`  ${name.padEnd(56)} ${clock.toFixed(1).padStart(7)} ${cpu.toFixed(1).padStart(7)}`);
  row(
    'assay, the whole gate',
    of(({ ours }) => ours.milliseconds),
    of(({ ours }) => ours.cpu),
  );
  row(
    'ARISE, Sandbox.test_skill',
    of(({ theirs }) => theirs.milliseconds),
    of(({ theirs }) => theirs.cpu),
  );
  console.log(`  ${clock.toFixed(2)} × on the clock (goal: at most ${GOAL} ×), ${cpu.toFixed(2)} × in CPU time`);
}

/** One more round, looked at from inside; what it says of the skills. */
async function printProfile(
  chunks: readonly Chunk[],
  settings: Settings,
  rounds: readonly Pair[][],
): Promise<SkillResult[]> {
  const profile = new Profile();
  const through = profile.noting.bind(profile);
  const gated: Gated[] = [];
  for (const { directories } of chunks)
    gated.push(await profile.during(() => gate(directories, { ...settings, through })));
  const skills = sum(chunks.map((chunk) => chunk.skills.length));
  const each = (take: (gated: Gated) => number) => sum(gated.map(take)) / skills;
  const walled = sum([...profile.children.values()].map(({ milliseconds }) => milliseconds)) / skills;
  const [node, cpu] = [each((one) => one.node), each((one) => one.cpu)];
  const idle = each(({ milliseconds }) => milliseconds) * availableParallelism() - cpu;
  const theirs = median(rounds.map((pairs) => sum(pairs.map((pair) => pair.theirs.milliseconds)))) / skills;
  const part = (milliseconds: number) => milliseconds / availableParallelism() / theirs;
  const line = (name: string, milliseconds: number, more = '') =>
    console.log(
      `  ${name.padEnd(56)} ${milliseconds.toFixed(2).padStart(7)}  ${part(milliseconds).toFixed(2).padStart(5)} ×${more}`,
    );
  console.log(
    '\nwhere it goes, in one round under a profiler: milliseconds of a core a skill, and their part of the ratio',
  );
  line('CPU of Node', node);
  line('CPU of walled children', walled);
  line('CPU of the interpreter that forks them', cpu - node - walled);
  line('cores left idle, or to others', idle);
  const print = (title: string, shares: Shares, unit?: string) => {
    console.log(`\n${title}`);
    for (const [name, { milliseconds, count }] of mostFirst(shares))
      line(
        name,
        milliseconds / skills,
        unit === undefined ? '' : `  ${(count / skills).toFixed(2).padStart(6)} ${unit}`,
      );
  };
  print('walled children, by the trial that asks (what it asks for)', profile.children, 'forks');
  print('Node, by the folder of ours that works (in whose code)', profile.node);
  return resultsIn(gated);
}

const mostFirst = (shares: Shares) =>
  [...shares].sort(([, left], [, right]) => right.milliseconds - left.milliseconds).slice(0, 40);

process.exitCode = await main();
