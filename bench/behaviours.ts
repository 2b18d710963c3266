/**
 * The gate over skills that pass their own suite and are bad, and over honest ones that look like them.
 *
 *   node build/bench/behaviours.js [CASES.json…] [--effort normal] [--stages static,suite,adversarial]
 *                                  [--families a,b] [--backend subprocess] [--keep DIR] [--json]
 *
 * Without a file the collected cases beside the checkout are taken. A case counts as reached when its verdict is at least the
 * expected one and a finding of the right kind stands behind it. Exits 1 if a threshold is missed, 2 if a file is missing.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FAMILIES, type Judged, judge, shortfalls, sourceOf, sourcesOf } from './behaviours/judge.ts';
import { type BehaviourCase, behavioursPath, readBehaviours, writeBehaviours } from './corpus/behaviours.ts';
import { runGate } from './run-gate.ts';

/** The cases are short: how many tests they have says nothing about them. */
const POLICY = 'version: 1\nsuite: { min-tests: 1 }\n';

/** The date by which grants and waivers are judged; fixed, so that two runs can be compared. */
const AS_OF = '2026-06-01';

interface Outcome {
  readonly judged: readonly Judged[];
  readonly milliseconds: number;
  /** What the report says about no skill in particular. */
  readonly remarks: readonly string[];
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      effort: { type: 'string', default: 'normal' },
      stages: { type: 'string', default: 'static,suite,adversarial' },
      families: { type: 'string', default: FAMILIES.join(',') },
      backend: { type: 'string', default: 'subprocess' },
      keep: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const paths = positionals.length === 0 ? [behavioursPath()] : positionals.map((path) => resolve(path));
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`A file of cases is missing: ${missing.join(', ')}`);
    return 2;
  }
  const families = values.families.split(',');
  const root = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'assay-behaviours-')) : resolve(values.keep);
  try {
    mkdirSync(root, { recursive: true });
    const policy = join(root, 'assay.yml');
    writeFileSync(policy, POLICY);
    const { stages, effort, backend } = values;
    const flags = ['--stages', stages, '--effort', effort, '--backend', backend, '--policy', policy, '--as-of', AS_OF];
    const outcomes = paths.map((path) => outcomeOf(root, path, families, flags));
    return told(outcomes, families, values.json) ? 0 : 1;
  } finally {
    if (values.keep === undefined) rmSync(root, { recursive: true, force: true });
  }
}

/** One check over all cases of a file: two files may have skills of one name. */
function outcomeOf(root: string, path: string, families: readonly string[], flags: readonly string[]): Outcome {
  const cases = readBehaviours(path).filter(({ family }) => families.includes(family));
  if (cases.length === 0) throw new Error(`no case of these families in ${path}`);
  const { report, milliseconds } = runGate(writeBehaviours(root, path, cases), flags);
  const remarks = [
    ...report.problems.map(({ code, message }) => `problem ${code}: ${message}`),
    ...report.findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
  ];
  if (report.omitted.findings > 0) remarks.push(`${report.omitted.findings} findings left out of the report`);
  return { judged: judge(cases, report), milliseconds, remarks };
}

/** Prints what came out; true if every threshold is met. */
function told(outcomes: readonly Outcome[], families: readonly string[], json: boolean): boolean {
  const judged = outcomes.flatMap((outcome) => outcome.judged);
  const missed = shortfalls(judged);
  if (json) {
    console.log(JSON.stringify({ missed, cases: judged.map(plain) }, null, 2));
    return missed.length === 0;
  }
  for (const { judged: here, milliseconds, remarks } of outcomes) {
    const each = (milliseconds / here.length).toFixed(0);
    console.log(`${here.length} cases in ${(milliseconds / 1000).toFixed(1)} s, ${each} ms a case`);
    for (const remark of remarks) console.log(`  ${remark}`);
  }
  printTable(families, judged);
  printUnreached(judged);
  for (const sentence of missed) console.log(`MISSED: ${sentence}`);
  return missed.length === 0;
}

const plain = ({ behaviour, verdict, findings, problems, right, reached }: Judged) => ({
  id: behaviour.id,
  family: behaviour.family,
  difficulty: behaviour.difficulty,
  expected: behaviour.expected,
  verdict,
  reached,
  findings: findings.map((finding) => ({
    source: sourceOf(finding),
    severity: finding.severity,
    message: finding.message,
  })),
  right: right.map(sourceOf),
  problems: problems.map(({ code, message }) => ({ code, message })),
});

function printTable(families: readonly string[], judged: readonly Judged[]): void {
  console.log(`${'family, expected'.padEnd(30)} cases block review  pass incon. reached  of the hard ones`);
  for (const family of families)
    for (const expected of ['block', 'review', 'pass'] as const) {
      const here = judged.filter(({ behaviour }) => behaviour.family === family && behaviour.expected === expected);
      if (here.length > 0) printRow(family, expected, here);
    }
}

function printRow(family: string, expected: BehaviourCase['expected'], judged: readonly Judged[]): void {
  const cell = (count: number, width: number) => String(count).padStart(width);
  const ended = (...verdicts: Judged['verdict'][]) => judged.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const reached = (some: readonly Judged[]) => some.filter((each) => each.reached).length;
  const hard = judged.filter(({ behaviour }) => behaviour.difficulty === 'hard');
  const ends = [
    cell(ended('block'), 5),
    cell(ended('review'), 6),
    cell(ended('pass'), 5),
    cell(ended('inconclusive', 'missing'), 6),
  ].join(' ');
  const name = `${family}, ${expected}`.padEnd(30);
  console.log(`${name} ${cell(judged.length, 5)} ${ends} ${cell(reached(judged), 7)}  ${reached(hard)}/${hard.length}`);
  const sources = (which: 'findings' | 'right') =>
    sourcesOf(judged, which)
      .map(([source, cases]) => `${source} ${cases}`)
      .join(', ');
  if (expected !== 'pass') console.log(`    right: ${sources('right') || 'none'}`);
  if (sources('findings') !== sources('right')) console.log(`    all: ${sources('findings')}`);
}

/** Each case that did not reach what was expected, with all that was found: for the honest ones that is the alarm. */
function printUnreached(judged: readonly Judged[]): void {
  for (const { behaviour, verdict, findings, problems, reached } of judged) {
    if (reached) continue;
    const { id, name, expected, difficulty, title } = behaviour;
    console.log(`  ${id} ${name}: ${verdict}, expected ${expected} (${difficulty}): ${title}`);
    for (const finding of findings) console.log(`    ${finding.severity} ${sourceOf(finding)}: ${finding.message}`);
    for (const { code, message } of problems) console.log(`    problem ${code}: ${message}`);
  }
}

process.exitCode = main();
