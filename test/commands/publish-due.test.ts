import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDue } from '../../src/commands/check-due.ts';
import { dueAt, type Published, policyFor, publishDue } from '../../src/commands/publish-due.ts';
import { Entry } from '../../src/model/release.ts';
import type { Report } from '../../src/model/report.ts';
import { entryKey } from '../../src/registry/layout.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { folder } from '../intake/folder.ts';
import { indexIn, publishedIn, snapshot } from '../registry/proposals.ts';
import { OPTIONS, passingContext, readJson, TODAY } from './assayed.ts';
import { repository, skill, withHistory } from './histories.ts';

withHistory();

interface Where {
  readonly at: string;
  readonly registry: string;
  readonly commit: string;
}

const requestFor = ({ at, commit }: Where) => ({
  repository: at,
  commit,
  source: { repository: 'acme/skills', repositoryId: '17' },
  actor: 'github:octocat',
  today: TODAY,
});

const dueIn = async (where: Where) =>
  dueAt(requestFor(where), await policyFor(requestFor(where)), directoryStore(where.registry));
const namesDue = async (where: Where) => (await dueIn(where)).candidates.map(({ name }) => name);

/** The re-check and the publication of what is due, with the report as `change` leaves it. */
async function publishAll(where: Where, change: (report: Report) => Report = (report) => report): Promise<Published> {
  const only = await namesDue(where);
  const asked = { ...OPTIONS, repository: where.at, commit: where.commit, only };
  const report = await checkDue(asked, passingContext());
  return publishDue(requestFor(where), await dueIn(where), change(report), directoryStore(where.registry));
}

const BY_NOBODY = 'review: { required-approvals: 0 }\n';
const scene = (assayYml = BY_NOBODY) => ({ made: repository(assayYml), registry: folder() });
const at = ({ made, registry }: ReturnType<typeof scene>, commit = 'topic'): Where => ({
  at: made.at,
  registry,
  commit: made.git('rev-parse', commit).trim(),
});

describe('what is due', () => {
  test('is everything, for an empty registry', async () => {
    expect(await namesDue(at(scene()))).toEqual(['one', 'two']);
  });

  test('is what the registry has not, or has otherwise', async () => {
    const all = scene();
    await publishAll(at(all));
    all.made.commit({ ...skill('three'), ...skill('two', 'review'), 'README.md': 'x' });
    expect(await namesDue(at(all))).toEqual(['three', 'two']);
  });

  test('is found without a write', async () => {
    const all = scene();
    await publishAll(at(all));
    const before = snapshot(all.registry);
    expect(await namesDue(at(all))).toEqual([]);
    expect(snapshot(all.registry)).toEqual(before);
  });

  test('is not told by a log that is broken: log-broken', async () => {
    const where = at(scene());
    await directoryStore(where.registry).putIfAbsent('log/1', new Uint8Array());
    await expect(dueIn(where)).rejects.toMatchObject({ code: 'log-broken' });
  });
});

describe('what is due is published', () => {
  test('with where it came from, and the time of its commit in UTC', async () => {
    const all = scene();
    const where = at(all);
    const { releases, refusals } = await publishAll(where);
    expect(refusals).toEqual([]);
    const seconds = Number(all.made.git('show', '--no-patch', '--format=%ct', 'topic'));
    const time = new Date(seconds * 1000).toISOString();
    expect(releases[0]?.record).toMatchObject({
      source: { repository: 'acme/skills', repositoryId: '17', commit: where.commit, path: 'skills/one' },
      actor: 'github:octocat',
      time,
    });
    expect(Entry.parse(readJson(join(all.registry, entryKey('one', 1))))).toMatchObject({
      created_at: time,
      updated_at: time,
    });
  });

  test('whatever time zone its committer claims', async () => {
    const all = scene();
    const tree = all.made.git('rev-parse', 'topic^{tree}').trim();
    const text = `tree ${tree}\nauthor t <t@example.org> 1700000000 +0000\ncommitter t <t@example.org> 1785542400 +2599\n\nx\n`;
    const commit = execFileSync('git', ['-C', all.made.at, 'hash-object', '-t', 'commit', '-w', '--stdin'], {
      input: text,
    });
    await publishAll({ ...at(all), commit: commit.toString().trim() });
    const { log } = await publishedIn(all.registry);
    expect(log.records.map(({ time }) => time)).toEqual(Array(2).fill('2026-08-01T00:00:00.000Z'));
  });

  test('once: the next run finds nothing due and writes nothing', async () => {
    const all = scene();
    await publishAll(at(all));
    const before = snapshot(all.registry);
    expect(await publishAll(at(all))).toEqual({ releases: [], refusals: [] });
    expect(snapshot(all.registry)).toEqual(before);
  });

  test('from where the policy says that skills are', async () => {
    const all = scene(`${BY_NOBODY}skills: lib/agents\n`);
    all.made.commit(skill('three', 'pass', 'lib/agents'));
    const { releases } = await publishAll(at(all));
    expect(releases.map(({ record }) => record.source?.path)).toEqual(['lib/agents/three']);
  });

  test('at the next run, where this one was cut off', async () => {
    const all = scene();
    const store = directoryStore(all.registry);
    const cut = { ...store, putIfAbsent: async () => Promise.reject(new Error('cut off')) };
    const report = await checkDue({ ...OPTIONS, repository: all.made.at, commit: 'topic' }, passingContext());
    await expect(publishDue(requestFor(at(all)), await dueIn(at(all)), report, cut)).rejects.toThrow('cut off');
    await publishAll(at(all));
    expect(indexIn(all.registry)).toEqual({ one: [1], two: [1] });
  });
});

describe('a refused skill', () => {
  test.for([
    ['is blocked', 'verdict-refused', skill('three', 'block'), (r: Report) => r],
    ['needs a review', 'verdict-refused', skill('three', 'review'), (r: Report) => r],
    ['is not in the report', 'report-mismatch', skill('three'), without('three')],
    ['has other bytes than the report says', 'report-mismatch', skill('three'), withDigest('three')],
    ['has a name that no skill may have', 'verdict-refused', { 'skills/No-Skill/x': '' }, (r: Report) => r],
  ] as const)('that %s does not keep the others back: %s', async ([, code, contents, change]) => {
    const all = scene();
    all.made.commit(contents);
    const { releases, refusals } = await publishAll(at(all), change);
    expect(refusals).toMatchObject([{ code }]);
    expect(releases.map(({ record }) => record.skill)).toEqual(['one', 'two']);
    expect(indexIn(all.registry)).toEqual({ one: [1], two: [1] });
  });

  test('stays due', async () => {
    const all = scene();
    all.made.commit(skill('three', 'review'));
    await publishAll(at(all));
    expect(await namesDue(at(all))).toEqual(['three']);
  });
});

test.for(['version: 1\n', 'review: { required-approvals: 2 }\n'])(
  'where policy asks for approvals, which nobody counts, nothing is published: approvals-missing (%j)',
  async (assayYml) => {
    const all = scene(assayYml);
    await expect(publishAll(at(all))).rejects.toMatchObject({ code: 'approvals-missing' });
    expect(Object.keys(snapshot(all.registry))).toEqual([]);
  },
);

test('of a report about another commit nothing is published', async () => {
  const all = scene();
  const report = await checkDue({ ...OPTIONS, repository: all.made.at, commit: 'topic' }, passingContext());
  all.made.commit({ ...skill('one', 'review'), ...skill('two', 'review') });
  const { releases, refusals } = await publishAll(at(all), () => report);
  expect(releases).toEqual([]);
  expect(refusals.map(({ code }) => code)).toEqual(['report-mismatch', 'report-mismatch']);
  expect(Object.keys(snapshot(all.registry))).toEqual([]);
});

function without(name: string) {
  return (report: Report): Report => ({ ...report, skills: report.skills.filter((each) => each.name !== name) });
}

function withDigest(name: string) {
  return (report: Report): Report => ({
    ...report,
    skills: report.skills.map((each) => (each.name === name ? { ...each, digest: `sha256:${'0'.repeat(64)}` } : each)),
  });
}
