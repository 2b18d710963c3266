/** A report, with everything in it open to change. */
// biome-ignore lint/suspicious/noExplicitAny: forgers care for no types
export type Forged = any;

/** The digest of something else. */
export const OTHER = `sha256:${'0'.repeat(64)}`;

/** Gives the report's first skill these findings, and everything that follows from there being nothing grave. */
export function clean(report: Forged, findings: readonly object[] = []): void {
  const [skill] = report.skills;
  report.verdict = 'pass';
  Object.assign(skill, { verdict: 'pass', findings, problems: [] });
  for (const stage of skill.stages) stage.outcome = 'pass';
}

/** The first skill's result. */
export const first = (report: Forged) => report.skills[0];

/** What a forger may do to a claim, and what a skill then comes to about which we ourselves have nothing to say. */
export const FORGERIES: readonly (readonly [name: string, verdict: string, forge: (report: Forged) => unknown])[] = [
  ['other bytes', 'inconclusive', (r) => Object.assign(first(r), { digest: OTHER })],
  ['another name', 'inconclusive', (r) => Object.assign(first(r), { name: 'other' })],
  ['no skill', 'inconclusive', (r) => Object.assign(r, { skills: [] })],
  ['another tool', 'inconclusive', (r) => Object.assign(r.tool, { version: '0.0.9' })],
  ['another policy', 'inconclusive', (r) => Object.assign(r.policy, { digest: OTHER })],
  ['less effort', 'inconclusive', (r) => Object.assign(r.inputs, { effort: 'quick' })],
  ['a stage less', 'inconclusive', (r) => first(r).stages.pop()],
  ['no stage', 'inconclusive', (r) => Object.assign(first(r), { stages: [] })],
  ['a suite that did not run', 'inconclusive', (r) => Object.assign(first(r).stages[2], { outcome: 'not-run' })],
  [
    'a suite that failed without a finding',
    'inconclusive',
    (r) => Object.assign(first(r).stages[2], { outcome: 'fail' }),
  ],
  ['a verdict without a finding', 'inconclusive', (r) => Object.assign(first(r), { verdict: 'block' })],
  ['a verdict of the whole', 'inconclusive', (r) => Object.assign(r, { verdict: 'block' })],
  ['another date', 'pass', (r) => Object.assign(r.inputs, { asOf: '2020-01-01' })],
  ['other stages that were asked for', 'pass', (r) => Object.assign(r.inputs, { stages: ['static'] })],
  ['more effort', 'pass', (r) => Object.assign(r.inputs, { effort: 'thorough' })],
  ['capabilities', 'pass', (r) => Object.assign(first(r).capabilities, { declared: ['network'], used: ['files'] })],
  ['a path', 'pass', (r) => Object.assign(first(r), { path: '../../etc' })],
  ['a skill more', 'pass', (r) => r.skills.push({ ...first(r), name: 'zebra' })],
  [
    'a static finding',
    'inconclusive',
    (r) => first(r).findings.push({ rule: 'x', stage: 'static', severity: 'block', message: 'x' }),
  ],
];
