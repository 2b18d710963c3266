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
import { openSubprocess } from '../src/sandbox/backends/subprocess.ts';
import type { Sandbox } from '../src/sandbox/plan.ts';
import { sourceOf } from '../src/syntax/source.ts';
import { fuzzTrial } from '../src/trials/fuzz.ts';
import { type Effort, INPUTS } from '../src/trials/inputs/inputs.ts';
import { replayTrial } from '../src/trials/replay.ts';
import { type Subject, trying } from '../src/trials/subject.ts';
import { convertHumanEval, humanEvalPath, readHumanEval } from './corpus/humaneval.ts';
import { harness, projectRoot } from './project.ts';

const PYTHON = process.env.ASSAY_PYTHON ?? 'python3';
const LIMITS = { cpu: 10_000, wall: 60_000, memory: 256 << 20, output: 65_536 };

/** The families which these two trials are for, and the honest look-alikes. */
const OURS = new Set(
  'input_trigger call_state nondeterminism crash_on_valid input_mutation output_poison return_object benign'.split(' '),
);

/** What takes longer is told. In milliseconds. */
const SLOW = 3000;

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
  readonly milliseconds: number;
}

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
  return opened.sandbox;
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
  const start = performance.now();
  const tried = await trying(sandbox, subject);
  if (tried === undefined || 'problem' in tried) throw new Error(`${name}: ${JSON.stringify(tried)}`);
  const fuzzed = await fuzzTrial(sandbox, subject, tried, readerTricks);
  const results = [fuzzed, await replayTrial(sandbox, subject, tried)];
  return {
    skill,
    findings: results.flatMap(({ findings }) => findings),
    problems: results.flatMap(({ problems }) => problems.map(({ code, message }) => `${code}: ${message}`)),
    milliseconds: performance.now() - start,
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
  const total = found.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  console.log(
    `\nHumanEval: ${found.length} skills, ${count('block')} blocked, ${count('review')} in review, ${(total / 1000).toFixed(1)} s`,
  );
  const rules = found.flatMap(({ findings }) => [
    ...new Set(findings.map(({ rule, severity }) => `${severity} ${rule}`)),
  ]);
  for (const rule of [...new Set(rules)].sort())
    console.log(`  ${rule}: ${rules.filter((each) => each === rule).length} skills`);
}

function tell({ skill, findings, problems, milliseconds }: Found): void {
  if (milliseconds > SLOW) console.log(`${skill.id} ${skill.name} took ${Math.round(milliseconds)} ms`);
  const telling = findings.filter(({ severity }) => values.all || severity !== 'note');
  for (const { severity, rule, message } of telling) console.log(`${skill.id} ${severity} ${rule}: ${message}`);
  for (const problem of problems) console.log(`${skill.id} problem ${problem}`);
}
