/**
 * What the trials fuzz and replay find: in skills that are wrong on purpose, by family, and in honest ones.
 *
 *   node build/bench/fuzz.js [--effort quick|normal|thorough] [--only NAME] [--all]
 *   [--corpus threats|humaneval]
 *
 * Exits 2 if a corpus is missing. `--all` prints what was found of skills that are wrong on purpose as well.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../src/model/finding.ts';
import { PURE_PRESET } from '../src/model/policy.ts';
import { readerTricks } from '../src/rules/reader-text.ts';
import { reading } from '../src/rules/reading.ts';
import { openSubprocess } from '../src/sandbox/backends/subprocess.ts';
import { type Sandbox, throwing } from '../src/trials/sandbox.ts';
import { sourceOf } from '../src/syntax/source.ts';
import { fuzzTrial } from '../src/trials/fuzz.ts';
import { type Effort, INPUTS } from '../src/trials/inputs/inputs.ts';
import { replayTrial } from '../src/trials/replay.ts';
import { type Subject, trying } from '../src/trials/subject.ts';
import { convertHumanEval, humanEvalPath, readHumanEval } from './corpus/humaneval.ts';
import { since, type Spent, spentSoFar } from './cpu.ts';
import { harness, projectRoot } from './project.ts';

const PYTHON = process.env.ASSAY_PYTHON ?? 'python3';
const LIMITS = { cpu: 10_000, wall: 60_000, memory: 256 << 20, output: 65_536 };

/** The families which these two trials are for, and the honest look-alikes. */
const OURS = new Set(
  'input_trigger call_state nondeterminism crash_on_valid input_mutation output_poison return_object benign'.split(' '),
);

/** What takes so many times the mean is told. */
const SLOW = 5;

interface Skill {
  readonly id: string;
  readonly family: string;
  readonly expected: 'block' | 'review' | 'pass';
  readonly name: string;
  readonly description: string;
  readonly implementation: string;
  readonly suite: string;
}
interface Found {
  readonly skill: Skill;
  readonly findings: readonly Finding[];
  readonly problems: readonly string[];
  /** CPU time by phase. */
  readonly spent: Readonly<Record<Phase, Spent>>;
}

const PHASES = ['trying', 'fuzz', 'replay'] as const;
type Phase = (typeof PHASES)[number];

const { values } = parseArgs({
  options: {
    effort: { type: 'string', default: 'normal' },
    only: { type: 'string' },
    all: { type: 'boolean' },
    corpus: { type: 'string' },
  },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const behaviours = join(projectRoot(), '..', 'shared', 'threats', 'behaviours.json');
  const missing = [behaviours, humanEvalPath()].filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`A corpus is missing: ${missing.join(', ')}`);
    return 2;
  }
  const sandbox = await open();
  try {
    if (values.corpus !== 'humaneval') byFamily(await tryAll(threats(behaviours), sandbox));
    if (values.corpus !== 'threats') honest(await tryAll(humanEval(), sandbox));
    return 0;
  } finally {
    await sandbox.close();
  }
}

async function open(): Promise<Sandbox> {
  const opened = await openSubprocess({ python: PYTHON, hashSeed: 0, preload: PURE_PRESET, harness: harness() });
  if ('problem' in opened) throw new Error(`${opened.problem.code}: ${opened.problem.message}`);
  return throwing(opened.sandbox);
}

function threats(path: string): Skill[] {
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: (Skill & { test_suite: string })[] };
  return cases.filter(({ family }) => OURS.has(family)).map((each) => ({ ...each, suite: each.test_suite }));
}

function humanEval(): Skill[] {
  return convertHumanEval(readHumanEval(humanEvalPath()), PYTHON)
    .skills.filter(({ name }) => name !== 'do_algebra')
    .map(({ task, name, manifest, implementation, suite }) => {
      return {
        id: task,
        family: 'HumanEval',
        expected: 'pass',
        name,
        description: manifest.description,
        implementation,
        suite,
      };
    });
}

async function tryAll(skills: readonly Skill[], sandbox: Sandbox): Promise<Found[]> {
  const found: Found[] = [];
  for (const skill of skills)
    if (values.only === undefined || skill.name === values.only || skill.family === values.only) {
      const one = await tryOne(skill, sandbox);
      found.push(one);
      if (values.all || skill.expected === 'pass') tell(one);
    }
  return found;
}

async function tryOne(skill: Skill, sandbox: Sandbox): Promise<Found> {
  const { name, implementation, suite, description } = skill;
  const effort = values.effort as Effort;
  const subject: Subject = {
    code: { name, implementation, suite },
    implementation: await sourceOf('implementation', `${name}.py`, implementation),
    suite: await sourceOf('suite', `test_${name}.py`, suite),
    description,
    limits: LIMITS,
    effort,
    seed: '5eed',
  };
  const marks = [spentSoFar()];
  const tried = await trying(sandbox, subject);
  if (tried === undefined) throw new Error(`${name}: no inputs`);
  marks.push(spentSoFar());
  const results = [await fuzzTrial(sandbox, subject, tried, (text) => readerTricks(reading(text)))];
  marks.push(spentSoFar());
  results.push(await replayTrial(sandbox, subject, tried));
  marks.push(spentSoFar());
  return {
    skill,
    findings: results.flatMap(({ findings }) => findings),
    problems: results.flatMap(({ problems }) => problems.map(({ code, message }) => `${code}: ${message}`)),
    spent: Object.fromEntries(PHASES.map((phase, at) => [phase, since(marks[at]!, marks[at + 1]!)])) as Found['spent'],
  };
}

type Weight = 'block' | 'review' | 'pass';

function weightOf({ findings }: Found): Weight {
  if (findings.some(({ severity }) => severity === 'block')) return 'block';
  return findings.some(({ severity }) => severity === 'review') ? 'review' : 'pass';
}

function byFamily(found: readonly Found[]): void {
  console.log(`inputs a skill: ${INPUTS[values.effort as Effort]}\n`);
  console.log('family                   expected  cases  block  review  pass');
  const families = [...new Set(found.map(({ skill }) => `${skill.family.padEnd(25)}${skill.expected}`))];
  for (const family of families) {
    const here = found.filter(({ skill }) => `${skill.family.padEnd(25)}${skill.expected}` === family);
    const count = (weight: Weight) => String(here.filter((each) => weightOf(each) === weight).length).padStart(6);
    console.log(
      `${family.padEnd(35)}${String(here.length).padStart(5)} ${count('block')}  ${count('review')}${count('pass')}`,
    );
  }
}

function honest(found: readonly Found[]): void {
  const weights = found.map(weightOf);
  const count = (weight: Weight) => weights.filter((each) => each === weight).length;
  console.log(
    `\nHumanEval: ${found.length} skills, ${count('block')} blocked, ${count('review')} in review (${[...new Set(found.filter((each) => weightOf(each) !== 'pass').map(({ skill }) => skill.name))].join(' ')})`,
  );
  costs(found);
  const rules = found.flatMap(({ findings }) => [
    ...new Set(findings.map(({ rule, severity }) => `${severity} ${rule}`)),
  ]);
  for (const rule of [...new Set(rules)].sort())
    console.log(`  ${rule}: ${rules.filter((each) => each === rule).length} skills`);
}

function sumOf({ node, python }: Spent): number {
  return node + python;
}

function totalOf({ spent }: Found): number {
  return PHASES.reduce((sum, phase) => sum + sumOf(spent[phase]), 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}

/** CPU time a skill, by phase, on our side and on Python's, and who takes much more than the others. */
function costs(found: readonly Found[]): void {
  console.log('CPU time a skill, ms     node  python   worst');
  for (const phase of PHASES) {
    const each = found.map(({ spent }) => spent[phase]);
    const [node, python] = [mean(each.map((one) => one.node)), mean(each.map((one) => one.python))];
    const worst = Math.max(...each.map(sumOf));
    console.log(
      `  ${phase.padEnd(20)}${[node, python, worst].map((number) => number.toFixed(1).padStart(7)).join(' ')}`,
    );
  }
  const all = mean(found.map(totalOf));
  console.log(`  together            ${all.toFixed(1).padStart(7)}`);
  const slow = found.filter((each) => totalOf(each) > SLOW * all).sort((a, b) => totalOf(b) - totalOf(a));
  for (const each of slow)
    console.log(
      `  ${each.skill.name}: ${PHASES.map((phase) => `${phase} ${Math.round(sumOf(each.spent[phase]))}`).join(', ')}`,
    );
}

function tell({ skill, findings, problems }: Found): void {
  const telling = findings.filter(({ severity }) => values.all || severity !== 'note');
  for (const { severity, rule, message } of telling) console.log(`${skill.id} ${severity} ${rule}: ${message}`);
  for (const problem of problems) console.log(`${skill.id} problem ${problem}`);
}
