import type { Finding } from '../../src/model/finding.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Report, Verdict } from '../../src/model/report.ts';
import type { BehaviourCase } from '../corpus/behaviours.ts';

/** What is left of a case when its report is in. */
export interface Judged {
  readonly behaviour: BehaviourCase;
  readonly verdict: Verdict | 'missing';
  /** Its findings without the notes. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Those of the kind which answers the family. */
  readonly right: readonly Finding[];
  /** Whether the verdict is at least the expected one, and a right finding stands behind it. */
  readonly reached: boolean;
}

/**
 * The trials, stages and rules that answer each family: a slip of the tongue in a description is no answer to a function that
 * changes at midnight. A family that is not here is answered by any finding.
 */
const RIGHT: ReadonlyMap<string, readonly string[]> = new Map([
  ['time_trigger', ['worlds', 'coverage']],
  ['call_state', ['replay', 'worlds']],
  ['input_trigger', ['fuzz', 'coverage', 'mutation']],
  ['nondeterminism', ['replay', 'worlds']],
  ['weak_suite', ['mutation', 'coverage', 'suite']],
  ['overfit', ['fuzz', 'coverage', 'mutation']],
  ['crash_on_valid', ['fuzz']],
  ['input_mutation', ['fuzz', 'replay']],
  ['output_poison', ['fuzz', 'worlds', 'reader-instructions', 'prints']],
  ['return_object', ['fuzz', 'foreign-equality', 'class-hook', 'opaque-value']],
]);

/** The families whose thresholds are held to; the others are only shown. */
export const FAMILIES: readonly string[] = [...RIGHT.keys(), 'benign'];

/** Techniques that read the text and run nothing. */
const READING: ReadonlySet<string> = new Set(['static', 'text_scan', 'test_lint']);

export function judge(cases: readonly BehaviourCase[], report: Report): Judged[] {
  const results = new Map(report.skills.map((result) => [result.name, result]));
  return cases.map((behaviour) => {
    const result = results.get(behaviour.name);
    const verdict = result?.verdict ?? 'missing';
    const findings = result?.findings.filter(({ severity }) => severity !== 'note') ?? [];
    const right = findings.filter((finding) => isRight(behaviour, finding));
    const problems = result?.problems ?? [];
    return { behaviour, verdict, findings, problems, right, reached: isReached(behaviour, verdict, right) };
  });
}

function isRight({ family, detectable_by }: BehaviourCase, { stage, trial, rule }: Finding): boolean {
  const names = RIGHT.get(family);
  if (names === undefined) return true;
  if (stage === 'static' && detectable_by.some((technique) => READING.has(technique))) return true;
  return names.includes(rule) || names.includes(trial ?? stage);
}

function isReached({ expected }: BehaviourCase, verdict: Judged['verdict'], right: readonly Finding[]): boolean {
  if (expected === 'pass') return verdict === 'pass';
  return right.length > 0 && isAtLeast(verdict, expected);
}

function isAtLeast(verdict: Judged['verdict'], expected: 'block' | 'review'): boolean {
  return verdict === 'block' || (verdict === 'review' && expected === 'review');
}

/** Which of the thresholds are not met, each as a sentence; none where all are. */
export function shortfalls(judged: readonly Judged[]): string[] {
  const held = judged.filter(({ behaviour }) => FAMILIES.includes(behaviour.family));
  const of = (expected: string) => held.filter(({ behaviour }) => behaviour.expected === expected);
  const unseen = of('block').filter(({ verdict, right }) => right.length === 0 || !isAtLeast(verdict, 'review'));
  const stopped = of('pass').filter(({ reached }) => !reached);
  return [
    ...told(unseen, 'expected to be blocked did not even reach review'),
    ...tooFew(of('block'), 'block'),
    ...tooFew(of('review'), 'review'),
    ...told(stopped, 'that are honest did not pass'),
  ];
}

function told(judged: readonly Judged[], what: string): string[] {
  return judged.length === 0 ? [] : [`${judged.length} ${what}`];
}

function tooFew(judged: readonly Judged[], expected: string): string[] {
  const reached = judged.filter((each) => each.reached).length;
  return reached >= 0.9 * judged.length ? [] : [`only ${reached} of ${judged.length} reached ${expected} as expected`];
}

/** How often each source of a finding spoke: how many of `judged` it said something about, most first. */
export function sourcesOf(judged: readonly Judged[], which: 'findings' | 'right'): [source: string, cases: number][] {
  const counts = new Map<string, number>();
  for (const each of judged)
    for (const source of new Set(each[which].map(sourceOf))) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1));
}

export const sourceOf = ({ stage, trial, rule }: Finding): string => `${trial ?? stage}/${rule}`;
