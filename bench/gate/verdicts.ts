import type { SkillResult } from '../../src/model/report.ts';

/** Prints what the gate says of honest skills; true if none is stopped and not too many are sent to a reviewer. */
export function printVerdicts(results: readonly SkillResult[], mostReviewed: number): boolean {
  const of = (verdict: SkillResult['verdict']) => results.filter((result) => result.verdict === verdict);
  const [blocked, unknown, reviewed] = [of('block'), of('inconclusive'), of('review')];
  const share = reviewed.length / results.length;
  console.log(`\nverdicts on ${results.length} honest skills`);
  console.log(`  pass          ${of('pass').length}`);
  console.log(`  review        ${reviewed.length}, ${percent(share)} (goal: at most ${percent(mostReviewed)})`);
  console.log(`  block         ${blocked.length} (goal: 0)`);
  console.log(`  inconclusive  ${unknown.length} (goal: 0)`);
  for (const [rule, count] of causes(reviewed)) console.log(`  review for ${rule}: ${count}`);
  for (const result of [...blocked, ...unknown, ...reviewed]) printReasons(result);
  return blocked.length + unknown.length === 0 && share <= mostReviewed;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** How many skills each rule sends to a reviewer, most first; one skill can have several. */
function causes(results: readonly SkillResult[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { findings } of results) {
    const rules = findings.filter(({ severity }) => severity === 'review').map(({ rule }) => rule);
    for (const rule of new Set(rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].sort(([, left], [, right]) => right - left);
}

function printReasons({ name, verdict, findings, problems }: SkillResult): void {
  console.log(`  ${name}: ${verdict}`);
  for (const { severity, rule, message } of findings)
    if (severity !== 'note') console.log(`    ${severity} ${rule}: ${message}`);
  for (const { code, message } of problems) console.log(`    problem ${code}: ${message}`);
}

const COUNTED = /(?:(\d+) of|none of) (\d+) small changes/;

/** How many suites notice how much of what the mutation trial changes, as it says itself; nothing where they notice all. */
export function printScores(results: readonly SkillResult[]): void {
  const scores = results.map(scoreOf);
  const steps = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0];
  console.log('\nmutation scores');
  for (const [at, least] of steps.entries()) {
    const under = steps[at - 1] ?? Number.POSITIVE_INFINITY;
    const count = scores.filter((score) => score >= least && score < under).length;
    console.log(`  ${least === 1 ? 'all noticed ' : `at least ${least.toFixed(1)}`}  ${count}`);
  }
}

function scoreOf({ findings }: SkillResult): number {
  const told = findings.find(({ trial }) => trial === 'mutation');
  if (told === undefined) return 1;
  const [, killed, viable] = COUNTED.exec(told.message) ?? [];
  if (viable === undefined) throw new Error(`no score in: ${told.message}`);
  return Number(killed ?? 0) / Number(viable);
}
