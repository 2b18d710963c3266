import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayAll } from '../../src/commands/assay-all.ts';
import type { Context } from '../../src/commands/context.ts';
import { publish } from '../../src/commands/publish.ts';
import { builtInPolicy, policyIn } from '../../src/intake/policy.ts';
import { canonical, type Json } from '../../src/model/canonical.ts';
import { Report } from '../../src/model/report.ts';
import { Entry } from '../../src/model/release.ts';
import { entryKey, reportKey } from '../../src/registry/layout.ts';
import { NAMEABLE } from '../../src/commands/nameable.ts';
import { put } from '../intake/folder.ts';
import { fileOf, honestSkill } from '../rules/honest-skill.ts';
import { indexIn, publishedIn, snapshot } from '../registry/proposals.ts';
import {
  BLIND_SUITES,
  OPTIONS,
  readJson,
  reportOn,
  skillOf,
  TODAY,
  WALL_MISSING,
  WEAK_SUITES,
  writeReport,
  writeSkill,
} from './assayed.ts';
import { refused, scene } from './publish-scene.ts';

describe('what holds is published', () => {
  test('as the entry that its bytes make, dated by the report', async () => {
    const { registry, request } = await scene([skillOf('tidy')]);
    const [release] = await publish(request);
    const text = (path: string) =>
      new TextDecoder().decode(honestSkill('tidy').files.find((f) => f.path === path)?.bytes);
    expect(Entry.parse(readJson(registry, entryKey('tidy', 1)))).toEqual({
      name: 'tidy',
      description: 'Collapses runs of white space to single spaces.',
      implementation: text('tidy.py'),
      test_suite: text('test_tidy.py').replace('from tidy import tidy', 'pass'),
      version: 1,
      author: '',
      tags: [],
      created_at: `${TODAY}T00:00:00Z`,
      updated_at: `${TODAY}T00:00:00Z`,
    });
    expect(release).toMatchObject({ isNew: true, record: { skill: 'tidy', version: 1, actor: 'test' } });
  });

  test('with the report in its canonical form, however its file was written', async () => {
    const { registry, request } = await scene([skillOf('tidy')]);
    const report = readJson(request.reportFile) as Json;
    writeFileSync(request.reportFile, JSON.stringify(report, undefined, 4));
    const [release] = await publish(request);
    expect(readFileSync(join(registry, reportKey(release?.record.report ?? 'sha256:')), 'utf8')).toBe(
      canonical(report),
    );
  });

  test('once: a second time writes nothing', async () => {
    const { registry, request } = await scene([skillOf('tidy'), skillOf('other')]);
    await publish(request);
    const before = snapshot(registry);
    expect((await publish(request)).map(({ isNew }) => isNew)).toEqual([false, false]);
    expect(snapshot(registry)).toEqual(before);
  });

  test('by a report that is about others too, whatever these came to', async () => {
    const all = await scene([skillOf('bad', 'block'), skillOf('other'), skillOf('tidy')]);
    await publish({ ...all.request, paths: [join(all.at, 'skills/tidy')] });
    expect(indexIn(all.registry)).toEqual({ tidy: [1] });
  });

  test('with more stages or effort than the policy asks for', async () => {
    const { registry, request } = await scene([skillOf('tidy')], { effort: 'thorough' });
    await publish(request);
    expect(indexIn(registry)).toEqual({ tidy: [1] });
  });

  test('where somebody accepts the review, and the record says why', async () => {
    const { registry, request } = await scene([skillOf('other'), skillOf('tidy', 'review')]);
    await publish({ ...request, acceptReview: 'I have read it.' });
    const { log } = await publishedIn(registry);
    expect(log.records.map(({ skill, accepted }) => [skill, accepted])).toEqual([
      ['other', undefined],
      ['tidy', 'I have read it.'],
    ]);
  });
});

describe('what the adversarial trials found', () => {
  const reportBy = (context: Context) =>
    assayAll({ candidates: [skillOf('tidy')], policy: builtInPolicy() }, OPTIONS, context);

  test('and left to a human is published once one has accepted it, with the report that says it', async () => {
    const all = await scene([skillOf('tidy')]);
    writeReport(all.request.reportFile, await reportBy(WEAK_SUITES));
    await refused(all, 'verdict-refused');
    const [release] = await publish({ ...all.request, acceptReview: 'I have read it.' });
    const { skills } = Report.parse(readJson(all.registry, reportKey(release?.record.report ?? 'sha256:')));
    expect(skills[0]?.findings.map(({ rule, trial }) => [rule, trial])).toEqual([['weak-suite', 'mutation']]);
  });

  test('and blocks is not published, whoever accepts it: verdict-refused', async () => {
    const all = await scene([skillOf('tidy')]);
    writeReport(all.request.reportFile, await reportBy(BLIND_SUITES));
    await refused(all, 'verdict-refused', { acceptReview: 'I insist.' });
  });

  test('may not be missing where policy asks for it: report-mismatch', async () => {
    const stages = ['static', 'suite'] as const;
    const all = await scene([skillOf('tidy')], { stages });
    await refused(all, 'report-mismatch', { acceptReview: 'I insist.' });
    put(all.at, { 'assay.yml': 'stages: [static, suite]\n' });
    const policyFile = join(all.at, 'assay.yml');
    writeReport(all.request.reportFile, await reportOn([skillOf('tidy')], await policyIn(policyFile, NAMEABLE)));
    expect(await publish({ ...all.request, policyFile })).toMatchObject([{ isNew: true }]);
  });
});

describe('what its verdict keeps back: verdict-refused', () => {
  test('a review that nobody accepts, or for no reason', async () => {
    const all = await scene([skillOf('tidy', 'review')]);
    await refused(all, 'verdict-refused');
    await refused(all, 'verdict-refused', { acceptReview: ' ' });
  });

  test('a block, whoever accepts it', async () => {
    await refused(await scene([skillOf('tidy', 'block')]), 'verdict-refused', { acceptReview: 'I insist.' });
  });

  test('what could not be found out, whoever accepts it', async () => {
    const all = await scene([skillOf('tidy')]);
    const report = await assayAll({ candidates: [skillOf('tidy')], policy: builtInPolicy() }, OPTIONS, WALL_MISSING);
    writeReport(all.request.reportFile, report);
    await refused(all, 'verdict-refused', { acceptReview: 'I insist.' });
  });

  test('a grant that ended between the report and today', async () => {
    const changes = [
      fileOf('tidy.py', 'import zoneinfo\n\n\ndef tidy(text: str) -> str:\n    """Return it."""\n    return text\n'),
      fileOf('skill.json', '{"name":"tidy","description":"x","imports":["zoneinfo"]}'),
    ];
    const all = await scene([honestSkill('tidy', changes)]);
    put(all.at, {
      'assay.yml': `grants: { tidy: { imports: [{ module: zoneinfo, api: any }], reason: x, until: ${TODAY} } }\n`,
    });
    const policyFile = join(all.at, 'assay.yml');
    writeReport(
      all.request.reportFile,
      await reportOn([honestSkill('tidy', changes)], await policyIn(policyFile, NAMEABLE)),
    );
    await refused(all, 'verdict-refused', { policyFile, today: '2026-08-02', acceptReview: 'I insist.' });
    expect(await publish({ ...all.request, policyFile })).toMatchObject([{ isNew: true }]);
  });
});

describe('bytes that changed after the check are refused: report-mismatch', () => {
  test.for([
    [
      'the implementation',
      { 'skills/tidy/tidy.py': 'def tidy(text: str) -> str:\n    """Return it."""\n    return text\n' },
    ],
    ['white space', { 'skills/tidy/skill.json': ' {"name":"tidy","description":"x","imports":[]}' }],
    ['a file more', { 'skills/tidy/notes.txt': '' }],
  ] as [string, Record<string, string>][])('%s', async ([, contents]) => {
    const all = await scene([skillOf('tidy')]);
    put(all.at, contents);
    await refused(all, 'report-mismatch');
  });

  test('a skill that the report does not speak of', async () => {
    const all = await scene([skillOf('tidy')]);
    writeSkill(join(all.at, 'skills'), skillOf('other'));
    await refused(all, 'report-mismatch', { paths: [join(all.at, 'skills')] });
  });
});

test.for(['a_first', 'z_last'])('of several skills none is published where one (%s) is refused', async (bad) => {
  await refused(await scene([skillOf('middle'), skillOf(bad, 'block')]), 'verdict-refused');
  const all = await scene([skillOf('middle'), skillOf(bad)]);
  put(all.at, { [`skills/${bad}/notes.txt`]: '' });
  await refused(all, 'report-mismatch');
});
