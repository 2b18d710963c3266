import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayAll } from '../../src/commands/assay-all.ts';
import type { Context } from '../../src/commands/context.ts';
import { key } from '../../src/commands/key.ts';
import { publish } from '../../src/commands/publish.ts';
import { withdraw } from '../../src/commands/withdraw.ts';
import { builtInPolicy, policyIn } from '../../src/intake/policy.ts';
import { canonical, type Json } from '../../src/model/canonical.ts';
import { Report } from '../../src/model/report.ts';
import { Entry } from '../../src/model/release.ts';
import { type KeyId, UNSIGNED } from '../../src/registry/envelope.ts';
import { entryKey, reportKey } from '../../src/registry/layout.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { NAMEABLE } from '../../src/commands/nameable.ts';
import { put } from '../intake/folder.ts';
import { fileOf, honestSkill } from '../rules/honest-skill.ts';
import { indexIn, recordsIn, snapshot, TRUST } from '../registry/proposals.ts';
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
import { recordsOf, refused, type Scene, scene } from './publish-scene.ts';

describe('what holds is published', () => {
  test('as the entry that its bytes make, dated by the report', async () => {
    const { registry, request } = await scene([skillOf('tidy')]);
    const { releases } = await publish(request);
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
    expect(releases).toMatchObject([{ isNew: true, name: 'tidy', version: 1, sequence: 1 }]);
    expect(await recordsOf({ registry })).toMatchObject([{ skill: 'tidy', version: 1, actor: 'test' }]);
  });

  test('with the report in its canonical form, however its file was written', async () => {
    const { registry, request } = await scene([skillOf('tidy')]);
    const report = readJson(request.reportFile) as Json;
    writeFileSync(request.reportFile, JSON.stringify(report, undefined, 4));
    await publish(request);
    expect(readFileSync(join(registry, await reportOf(registry)), 'utf8')).toBe(canonical(report));
  });

  test('once: a second time writes nothing', async () => {
    const { registry, request } = await scene([skillOf('tidy'), skillOf('other')]);
    await publish(request);
    const before = snapshot(registry);
    expect((await publish(request)).releases.map(({ isNew }) => isNew)).toEqual([false, false]);
    expect(snapshot(registry)).toEqual(before);
  });

  test('by a report that is about others too, whatever these came to', async () => {
    const all = await scene([skillOf('bad', 'block'), skillOf('other'), skillOf('tidy')]);
    await publish({ ...all.request, paths: [join(all.at, 'skills/tidy')] });
    expect(await indexIn(directoryStore(all.registry))).toEqual({ tidy: [1] });
  });

  test('with more stages or effort than the policy asks for', async () => {
    const { registry, request } = await scene([skillOf('tidy')], { effort: 'thorough' });
    await publish(request);
    expect(await indexIn(directoryStore(registry))).toEqual({ tidy: [1] });
  });

  test('where somebody accepts the review, and the record says why', async () => {
    const { registry, request } = await scene([skillOf('other'), skillOf('tidy', 'review')]);
    await publish({ ...request, acceptReview: 'I have read it.' });
    expect(await recordsOf({ registry })).toMatchObject([
      { skill: 'other' },
      { skill: 'tidy', accepted: 'I have read it.' },
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
    await publish({ ...all.request, acceptReview: 'I have read it.' });
    const { skills } = Report.parse(readJson(all.registry, await reportOf(all.registry)));
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
    expect(await publish({ ...all.request, policyFile })).toMatchObject({ releases: [{ isNew: true }], refusals: [] });
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
    expect(await publish({ ...all.request, policyFile })).toMatchObject({ releases: [{ isNew: true }], refusals: [] });
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
    await refused(all, 'report-mismatch', { paths: [join(all.at, 'skills/other')] });
  });
});

describe('of several skills', () => {
  test.for(['a_first', 'z_last'])('one that is refused (%s) does not keep the others back', async (bad) => {
    const all = await scene([skillOf('middle'), skillOf(bad, 'block')]);
    expect(await publish(all.request)).toMatchObject({
      releases: [{ name: 'middle', isNew: true }],
      refusals: [{ skill: bad, error: { code: 'verdict-refused' } }],
    });
    expect((await recordsOf(all)).map(({ skill }) => skill)).toEqual(['middle']);
  });

  test('one that was withdrawn is refused, whatever its report says: version-withdrawn', async () => {
    const all = await scene([skillOf('middle'), skillOf('tidy')]);
    await publish({ ...all.request, paths: [join(all.at, 'skills/tidy')] });
    const { registry, key } = all.request;
    await withdraw({ ...{ registry, key, actor: 'test' }, action: 'yank', skill: 'tidy', reason: 'x', now: NOW });
    const { releases, refusals } = await publish(all.request);
    expect(releases.map(({ name }) => name)).toEqual(['middle']);
    expect(refusals).toMatchObject([{ skill: 'tidy', error: { code: 'version-withdrawn', where: 'tidy@1' } }]);
  });
});

describe('a registry is signed', () => {
  test('with the key that was given, which its readers can name', async () => {
    const { registry, request } = await scene([skillOf('tidy')]);
    await publish(request);
    const { keys } = await key(request.key);
    expect(await recordsIn(directoryStore(registry), new Set(keys as KeyId[]))).toHaveLength(1);
    await expect(recordsIn(directoryStore(registry), TRUST)).rejects.toMatchObject({ code: 'signer-untrusted' });
  });

  test('by nobody else from then on: signer-untrusted, and nothing is written', async () => {
    const { at, registry, request } = await scene([skillOf('tidy')]);
    await publish(request);
    writeSkill(join(at, 'skills'), skillOf('other'));
    writeReport(request.reportFile, await reportOn([skillOf('other')]));
    const before = snapshot(registry);
    const other = { ...request, paths: [join(at, 'skills/other')], key: { own: join(at, 'other', 'key.pem') } };
    await expect(publish(other)).rejects.toMatchObject({ code: 'signer-untrusted' });
    expect(snapshot(registry)).toEqual(before);
  });

  test('by a second key that the trust file names', async () => {
    const { at, registry, request } = await scene([skillOf('tidy')]);
    await publish(request);
    const second = { own: join(at, 'other', 'key.pem') };
    const keys = [...(await key(request.key)).keys, ...(await key(second)).keys];
    const trustFile = join(at, 'trust.json');
    put(at, { 'trust.json': JSON.stringify({ schema: 'skill-assay/trust/1', keys }) });
    writeSkill(join(at, 'skills'), skillOf('other'));
    writeReport(request.reportFile, await reportOn([skillOf('other')]));
    await publish({ ...request, paths: [join(at, 'skills/other')], key: second, trustFile });
    expect(await recordsIn(directoryStore(registry), new Set(keys as KeyId[]))).toHaveLength(2);
  });

  test.for([
    ['keyless', {}, 'attest-unavailable'],
    ['key', { key: {} }, 'key-missing'],
    ['key', { key: { file: '/nowhere/key.pem' } }, 'key-missing'],
    ['none', { key: { file: '/nowhere/key.pem' } }, 'flag-value'],
  ] as const)('as policy says: %s with %j is %s', async ([attest, change, code]) => {
    const all = await scene([skillOf('tidy')]);
    const policyFile = await attestedBy(all, attest);
    await refused(all, code, { policyFile, ...change });
  });

  test('or is not, where policy says none', async () => {
    const all = await scene([skillOf('tidy')]);
    const policyFile = await attestedBy(all, 'none');
    await publish({ ...all.request, policyFile });
    expect(await recordsIn(directoryStore(all.registry), new Set([UNSIGNED]))).toHaveLength(1);
  });
});

const NOW = '2026-08-02T00:00:00Z';

/** The policy under which the report of `all` was made, which wants the registry signed as `attest` says. */
async function attestedBy({ at, request }: Scene, attest: string): Promise<string> {
  put(at, { 'assay.yml': `registry: { url: "file:x", attest: ${attest} }\n` });
  const policyFile = join(at, 'assay.yml');
  writeReport(request.reportFile, await reportOn([skillOf('tidy')], await policyIn(policyFile, NAMEABLE)));
  return policyFile;
}

async function reportOf(registry: string): Promise<string> {
  const [record] = await recordsOf({ registry });
  return record?.action === 'publish' ? reportKey(record.report) : 'absent';
}
