/**
 * The gate over the honest functions of HumanEval: how many pass, why the others do not, and how long it takes.
 *
 *   node build/bench/humaneval.js [--stages static,suite] [--backend auto|subprocess|docker] [--image ID] [--keep DIR]
 *
 * Exits 1 if a skill did not pass and EXPLAINED does not say why that is right, 2 if the corpus is missing.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report, SkillResult } from '../src/model/report.ts';
import {
  AS_OF,
  type Conversion,
  type ConvertedTask,
  convertHumanEval,
  EXPLAINED,
  humanEvalPath,
  POLICY,
  readHumanEval,
} from './corpus/humaneval.ts';
import { roundsOf } from './corpus/rounds.ts';
import { writeSkillDirectory } from './corpus/skill-directory.ts';
import { type GateRun, runGate } from './run-gate.ts';

interface Outcome {
  readonly skill: ConvertedTask;
  readonly result: SkillResult | undefined;
}

process.exitCode = main();

function main(): number {
  const { values } = parseArgs({
    options: {
      stages: { type: 'string', default: 'static,suite' },
      backend: { type: 'string', default: 'subprocess' },
      image: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const corpus = humanEvalPath();
  if (!existsSync(corpus)) {
    console.error(`The corpus is missing: ${corpus}; ASSAY_CORPUS can name another place.`);
    return 2;
  }
  const conversion = convertHumanEval(readHumanEval(corpus), process.env.ASSAY_PYTHON ?? 'python3');
  const root = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'assay-humaneval-')) : resolve(values.keep);
  try {
    mkdirSync(root, { recursive: true });
    const policy = join(root, 'assay.yml');
    writeFileSync(policy, values.image === undefined ? POLICY : `${POLICY}sandbox: { image: '${values.image}' }\n`);
    const flags = ['--stages', values.stages, '--backend', values.backend, '--policy', policy, '--as-of', AS_OF];
    const rounds = roundsOf(conversion.skills);
    const runs = rounds.map((round) => runGate(writeRound(root, round), flags));
    const outcomes = rounds.flatMap((round, index) => outcomesOf(round, runs[index]?.report));
    printConversion(conversion);
    printRuns(runs, outcomes);
    return printOutcomes(outcomes) ? 0 : 1;
  } finally {
    if (values.keep === undefined) rmSync(root, { recursive: true, force: true });
  }
}

/** A root for every task, because a directory has its skill's name and six names repeat. */
function writeRound(root: string, skills: readonly ConvertedTask[]): string[] {
  return skills.map((skill) => writeSkillDirectory(join(root, skill.task.replace('/', '-')), skill));
}

function outcomesOf(skills: readonly ConvertedTask[], report: Report | undefined): Outcome[] {
  const results = new Map(report?.skills.map((result) => [result.name, result]));
  return skills.map((skill) => ({ skill, result: results.get(skill.name) }));
}

function printConversion({ skills, others }: Conversion): void {
  const sum = (count: (skill: ConvertedTask) => number) => skills.reduce((total, skill) => total + count(skill), 0);
  console.log(`${skills.length} of ${skills.length + others.length} tasks converted`);
  for (const { task, name, reason } of others) console.log(`  not ${task} ${name}: ${reason}`);
  console.log(
    `${sum((skill) => skill.tests)} tests, ${sum((skill) => skill.dropped)} assertions that cannot fail left out`,
  );
  const whole = skills.filter((skill) => skill.whole).map((skill) => skill.name);
  console.log(`${whole.length} checks kept as one test: ${whole.join(', ')}`);
}

function printRuns(runs: readonly GateRun[], outcomes: readonly Outcome[]): void {
  const total = runs.reduce((sum, run) => sum + run.milliseconds, 0);
  const each = total / outcomes.length;
  console.log(`${(total / 1000).toFixed(2)} s in ${runs.length} checks, ${each.toFixed(1)} ms a skill`);
  for (const { report } of runs) {
    for (const problem of report.problems) console.log(`  problem ${problem.code}: ${problem.message}`);
    for (const finding of report.findings) console.log(`  ${finding.severity} ${finding.rule}: ${finding.message}`);
    if (report.omitted.findings > 0) console.log(`  ${report.omitted.findings} findings left out of a report`);
  }
}

/** Prints what became of every skill that did not pass; true if each of these is explained. */
function printOutcomes(outcomes: readonly Outcome[]): boolean {
  const failed = outcomes.filter(({ result }) => result?.verdict !== 'pass');
  console.log(`${outcomes.length - failed.length} passed, ${failed.length} did not`);
  for (const outcome of failed) printFailure(outcome);
  const passed = outcomes.filter(({ skill, result }) => result?.verdict === 'pass' && EXPLAINED.has(skill.task));
  for (const { skill } of passed)
    console.log(`  ${skill.task} ${skill.name} passed, though EXPLAINED says it does not`);
  printNotes(outcomes);
  return failed.every(({ skill }) => EXPLAINED.has(skill.task));
}

function printFailure({ skill, result }: Outcome): void {
  const explained = EXPLAINED.get(skill.task);
  const why = explained === undefined ? '' : ` (explained: ${explained})`;
  console.log(`  ${skill.task} ${skill.name}: ${result?.verdict ?? 'not in the report'}${why}`);
  for (const { severity, rule, message } of result?.findings ?? [])
    if (severity !== 'note') console.log(`    ${severity} ${rule}: ${message}`);
  for (const { code, message } of result?.problems ?? []) console.log(`    problem ${code}: ${message}`);
}

/** How many skills have a note, by rule, most first. */
function printNotes(outcomes: readonly Outcome[]): void {
  const skills = new Map<string, number>();
  for (const { result } of outcomes) {
    const notes = result?.findings.filter((finding) => finding.severity === 'note') ?? [];
    for (const rule of new Set(notes.map((finding) => finding.rule))) skills.set(rule, (skills.get(rule) ?? 0) + 1);
  }
  const sorted = [...skills].sort(([, left], [, right]) => right - left);
  console.log(`skills with notes: ${sorted.map(([rule, count]) => `${rule} ${count}`).join(', ') || 'none'}`);
}
