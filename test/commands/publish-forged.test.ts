import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { put } from '../intake/folder.ts';
import type { Report } from '../../src/model/report.ts';
import { readJson, skillOf } from './assayed.ts';
import { clean, type Forged, OTHER } from './forged.ts';
import { refused, scene } from './publish-scene.ts';

const PROBLEM = { code: 'wall-clock', stage: 'suite', message: 'x' };
const TRIAL = { rule: 'test-fails', stage: 'suite', trial: 'suite', severity: 'block', message: 'x' };

describe('a report that was edited is refused', () => {
  test.for([
    ['of a skill: its verdict', 'report-invalid', 'review', (r) => Object.assign(r.skills[0], { verdict: 'pass' })],
    ['its own verdict', 'report-invalid', 'review', (r) => Object.assign(r, { verdict: 'pass' })],
    ['both verdicts', 'report-invalid', 'review', (r) => verdicts(r, 'pass')],
    ['an outcome', 'report-invalid', 'pass', (r) => Object.assign(r.skills[0].stages[2], { outcome: 'fail' })],
    ['a finding is gone', 'report-mismatch', 'review', (r) => clean(r, [])],
    ['a finding weighs less', 'report-mismatch', 'review', (r) => clean(r, [{ ...finding(r), severity: 'note' }])],
    ['a finding says something else', 'report-mismatch', 'review', (r) => Object.assign(finding(r), { message: 'x' })],
    [
      'a finding is said to be a trial’s',
      'report-mismatch',
      'review',
      (r) => Object.assign(finding(r), { trial: 'x' }),
    ],
    ['a finding stands twice', 'report-mismatch', 'review', (r) => r.skills[0].findings.push(finding(r))],
    [
      'a finding of another rule',
      'report-mismatch',
      'pass',
      (r) => clean(r, [{ ...TRIAL, trial: undefined, severity: 'note' }]),
    ],
    ['a trial’s finding, and still a pass', 'report-invalid', 'pass', (r) => r.skills[0].findings.push(TRIAL)],
    ['a problem, and still a pass', 'report-invalid', 'pass', (r) => r.skills[0].problems.push(PROBLEM)],
    [
      'a problem of the whole',
      'verdict-refused',
      'pass',
      (r) => Object.assign(r, { problems: [PROBLEM], verdict: 'inconclusive' }),
    ],
    [
      'a finding of the whole',
      'verdict-refused',
      'pass',
      (r) => Object.assign(r, { findings: [TRIAL], verdict: 'block' }),
    ],
    ['another tool', 'report-mismatch', 'pass', (r) => Object.assign(r.tool, { version: '0.0.9' })],
    ['another policy', 'report-mismatch', 'pass', (r) => Object.assign(r.policy, { digest: OTHER })],
    ['other bytes', 'report-mismatch', 'pass', (r) => Object.assign(r.skills[0], { digest: OTHER })],
    ['another name', 'report-mismatch', 'pass', (r) => Object.assign(r.skills[0], { name: 'other' })],
    ['no skill', 'report-mismatch', 'pass', (r) => Object.assign(r, { skills: [] })],
    ['a stage less', 'report-mismatch', 'pass', (r) => r.skills[0].stages.pop()],
    ['no stage', 'report-mismatch', 'pass', (r) => Object.assign(r.skills[0], { stages: [] })],
    [
      'a stage that did not run',
      'report-mismatch',
      'pass',
      (r) => Object.assign(r.skills[0].stages[2], { outcome: 'not-run' }),
    ],
    ['less effort', 'report-mismatch', 'pass', (r) => Object.assign(r.inputs, { effort: 'quick' })],
    ['an effort that there is not', 'report-invalid', 'pass', (r) => Object.assign(r.inputs, { effort: 'none' })],
    ['an unknown key', 'report-invalid', 'pass', (r) => Object.assign(r, { signed: true })],
    ['a skill twice', 'report-invalid', 'pass', (r) => r.skills.push(r.skills[0])],
    ['another path', 'report-invalid', 'pass', (r) => Object.assign(r.skills[0], { path: 'skills/tidy' })],
    ['a day to come', 'report-mismatch', 'pass', (r) => Object.assign(r.inputs, { asOf: '2026-08-02' })],
    [
      'a Python without end',
      'report-invalid',
      'pass',
      (r) => Object.assign(r.inputs, { python: '3.11.7'.padEnd(99, 'x') }),
    ],
    ['a Python that is none', 'report-invalid', 'pass', (r) => Object.assign(r.inputs, { python: 'python3' })],
    ['half a character', 'report-invalid', 'pass', (r) => Object.assign(r.inputs, { nonce: '\ud800' })],
    ['another schema', 'report-invalid', 'pass', (r) => Object.assign(r, { schema: 'skill-assay/report/2' })],
  ] as [string, string, 'pass' | 'review', (report: Forged) => unknown][])(
    '%s: %s',
    async ([, code, verdict, edit]) => {
      const all = await scene([skillOf('tidy', verdict)]);
      const report = readJson(all.request.reportFile) as Forged;
      edit(report);
      writeFileSync(all.request.reportFile, JSON.stringify(report));
      await refused(all, code, { acceptReview: 'I insist.' });
    },
  );

  test('made with fewer stages, less effort or another policy', async () => {
    await refused(await scene([skillOf('tidy')], { stages: ['static'] }), 'report-mismatch');
    await refused(await scene([skillOf('tidy')], { stages: ['suite'] }), 'report-mismatch');
    await refused(await scene([skillOf('tidy')], { effort: 'quick' }), 'report-mismatch');
    const all = await scene([skillOf('tidy')]);
    put(all.at, { 'assay.yml': '# the same policy in other words\n' });
    await refused(all, 'report-mismatch', { policyFile: join(all.at, 'assay.yml') });
  });
});

describe('a file that is no report is refused', () => {
  test.for([
    ['is empty', ''],
    ['is cut', '{"schema":"skill-assay/report/1"'],
    ['is not UTF-8', Buffer.from([0xff, 0xfe])],
    ['is a list', '[]'],
    ['is null', 'null'],
    ['is deep', '['.repeat(200_000)],
    ['is an error', '{"schema":"skill-assay/error/1","code":"internal","message":"x","where":"","fix":""}'],
  ] as [string, string | Buffer][])('that %s: report-invalid', async ([, content]) => {
    const all = await scene([skillOf('tidy')]);
    writeFileSync(all.request.reportFile, content);
    await refused(all, 'report-invalid');
  });

  test.for([33 * 1_048_576, 64 * 2 ** 30])('of %d bytes, and is not read: report-invalid', async (size) => {
    const all = await scene([skillOf('tidy')]);
    truncateSync(all.request.reportFile, size);
    await refused(all, 'report-invalid');
  });

  test('that is not there, or a folder: report-unreadable', async () => {
    const all = await scene([skillOf('tidy')]);
    await refused(all, 'report-unreadable', { reportFile: join(all.at, 'absent.json') });
    await refused(all, 'report-unreadable', { reportFile: all.at });
  });
});

function finding(report: Report) {
  return report.skills[0]?.findings[0] as NonNullable<Report['skills'][0]>['findings'][0];
}

function verdicts(report: Forged, verdict: string): void {
  report.verdict = verdict;
  report.skills[0].verdict = verdict;
}
