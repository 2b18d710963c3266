import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDue } from '../../src/commands/check-due.ts';
import { type DuePublication, dueAt, policyFor, publishDue, warranted } from '../../src/commands/publish-due.ts';
import type { Warrants } from '../../src/commands/warrant.ts';
import { Entry } from '../../src/model/release.ts';
import type { Report } from '../../src/model/report.ts';
import { entryKey, logKey } from '../../src/registry/layout.ts';
import { Log } from '../../src/registry/log.ts';
import type { Store } from '../../src/registry/store.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { type Withdrawal, withdraw } from '../../src/registry/withdraw.ts';
import { folder } from '../intake/folder.ts';
import { indexIn, proposalOf, publish, recordsIn, snapshot, TRUST, writerOf } from '../registry/proposals.ts';
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

const dueIn = async (where: Where) => {
  const store = directoryStore(where.registry);
  return dueAt(requestFor(where), await policyFor(requestFor(where)), await Log.open(store, TRUST));
};
const namesDue = async (where: Where) => (await dueIn(where)).candidates.map(({ name }) => name);

/** Everything came with a pull request whose checks held, and nobody approved. */
const BROUGHT: Warrants = {
  of: async ({ name: skill }) => {
    const approvals = { approvedBy: [], changesRequestedBy: [], ignored: [] };
    return { skill, pull: 7, verdict: 'pass', approval: { ...approvals, pull: 7, skill, needed: 0, isEnough: true } };
  },
  ofDeletion: async () => ({ number: 8, head: 'a'.repeat(40), author: undefined, commit: 'b'.repeat(40) }),
};

/** The publication of what is due, with `report`, into `store`. */
async function publishBy(where: Where, report: () => Promise<Report>, store: Store): Promise<DuePublication> {
  const opened = { ...writerOf(store), log: await Log.open(store, TRUST) };
  return publishDue(requestFor(where), await warranted(await dueIn(where), BROUGHT), report, opened);
}

/** The re-check and the publication of what is due, with the report as `change` leaves it. */
async function publishAll(where: Where, change: (report: Report) => Report = (report) => report) {
  const only = await namesDue(where);
  const asked = { ...OPTIONS, repository: where.at, commit: where.commit, only };
  const report = async () => change(await checkDue(asked, passingContext()));
  return publishBy(where, report, directoryStore(where.registry));
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

  test('is not told by a log that was cut: log-truncated', async () => {
    const all = scene();
    await publishAll(at(all));
    rmSync(join(all.registry, logKey(2)));
    await expect(dueIn(at(all))).rejects.toMatchObject({ code: 'log-truncated' });
  });

  test('is not what was withdrawn, until somebody takes that back; and that is said', async () => {
    const all = scene();
    await publishAll(at(all));
    await done(all.registry, 'yank', 'one');
    const due = await dueIn(at(all));
    expect([due.candidates, due.deleted]).toEqual([[], []]);
    expect(due.withdrawn).toMatchObject([{ skill: 'one', error: { code: 'version-withdrawn' } }]);
    await done(all.registry, 'unyank', 'one');
    expect(await dueIn(at(all))).toMatchObject({ candidates: [], deleted: [], withdrawn: [] });
  });

  test('is what is otherwise than what was withdrawn', async () => {
    const all = scene();
    await publishAll(at(all));
    await done(all.registry, 'yank', 'one');
    all.made.commit(skill('one', 'review'));
    expect(await dueIn(at(all))).toMatchObject({ candidates: [{ name: 'one' }], withdrawn: [] });
  });

  test('is a retired skill that is there again', async () => {
    const all = scene();
    await publishAll(at(all));
    await done(all.registry, 'retire', 'one');
    expect(await dueIn(at(all))).toMatchObject({ candidates: [{ name: 'one' }], deleted: [] });
    const { releases } = await publishAll(at(all));
    expect(releases).toMatchObject([{ name: 'one', version: 2, isNew: true }]);
    expect(await dueIn(at(all))).toMatchObject({ candidates: [], deleted: [], withdrawn: [] });
  });
});

describe('a skill that was deleted', () => {
  const remove = (all: ReturnType<typeof scene>, ...names: string[]) => {
    all.made.git('rm', '-r', '--quiet', ...names.map((name) => `skills/${name}`));
    all.made.git('commit', '--quiet', '-m', 'Remove');
  };

  test('is retired, once, with the commit for a reason', async () => {
    const all = scene();
    await publishAll(at(all));
    remove(all, 'one');
    expect((await dueIn(at(all))).deleted).toEqual(['one']);
    const { retired } = await publishAll(at(all));
    expect(retired).toMatchObject([{ skill: 'one', isNew: true }]);
    const record = (await recordsIn(directoryStore(all.registry))).at(-1);
    expect(record).toMatchObject({ action: 'retire', skill: 'one', actor: 'github:octocat' });
    expect(record?.action === 'retire' && record.reason).toContain(at(all).commit.slice(0, 12));
    expect(await indexIn(directoryStore(all.registry))).toEqual({ two: [1] });
    expect(await dueIn(at(all))).toMatchObject({ candidates: [], deleted: [] });
  });

  test('is not retired where another repository, or somebody by hand, published it', async () => {
    const all = scene();
    await publish(directoryStore(all.registry), proposalOf('by_hand'));
    const source = { repository: 'acme/other', repositoryId: '18', commit: 'a'.repeat(40), path: 'skills/theirs' };
    await publish(directoryStore(all.registry), { ...proposalOf('theirs'), source });
    expect((await dueIn(at(all))).deleted).toEqual([]);
  });

  test('is not retired where no skill is left, which a misspelt policy would do too: no-skills', async () => {
    const all = scene();
    await publishAll(at(all));
    all.made.commit({ '.github/assay.yml': `${BY_NOBODY}skills: skils\n` });
    await expect(dueIn(at(all))).rejects.toMatchObject({ code: 'no-skills' });
  });
});

/** Withdraws `skill`, or takes that back, as the publisher. */
async function done(registry: string, action: Withdrawal['action'], name: string): Promise<void> {
  const said = { reason: 'x', actor: 'test', time: '2026-08-02T00:00:00Z' };
  await withdraw(writerOf(directoryStore(registry)), { action, skill: name, ...said });
}

describe('what is due is published', () => {
  test('with where it came from, and the time of its commit in UTC', async () => {
    const all = scene();
    const where = at(all);
    expect((await publishAll(where)).refusals).toEqual([]);
    const seconds = Number(all.made.git('show', '--no-patch', '--format=%ct', 'topic'));
    const time = new Date(seconds * 1000).toISOString();
    expect((await recordsIn(directoryStore(all.registry)))[0]).toMatchObject({
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
    const records = await recordsIn(directoryStore(all.registry));
    expect(records.map(({ time }) => time)).toEqual(Array(2).fill('2026-08-01T00:00:00.000Z'));
  });

  test('once: the next run finds nothing due and writes nothing', async () => {
    const all = scene();
    await publishAll(at(all));
    const before = snapshot(all.registry);
    expect(await publishAll(at(all))).toEqual({ releases: [], refusals: [], retired: [] });
    expect(snapshot(all.registry)).toEqual(before);
  });

  test('from where the policy says that skills are', async () => {
    const all = scene(`${BY_NOBODY}skills: lib/agents\n`);
    all.made.commit(skill('three', 'pass', 'lib/agents'));
    await publishAll(at(all));
    expect(await recordsIn(directoryStore(all.registry))).toMatchObject([{ source: { path: 'lib/agents/three' } }]);
  });

  test('at the next run, where this one was cut off', async () => {
    const all = scene();
    const store = directoryStore(all.registry);
    const cut = { ...store, putIfAbsent: async () => Promise.reject(new Error('cut off')) };
    const report = () => checkDue({ ...OPTIONS, repository: all.made.at, commit: 'topic' }, passingContext());
    await expect(publishBy(at(all), report, cut)).rejects.toThrow('cut off');
    await publishAll(at(all));
    expect(await indexIn(directoryStore(all.registry))).toEqual({ one: [1], two: [1] });
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
    expect(refusals).toMatchObject([{ error: { code } }]);
    expect(releases.map(({ name }) => name)).toEqual(['one', 'two']);
    expect(await indexIn(directoryStore(all.registry))).toEqual({ one: [1], two: [1] });
  });

  test('stays due', async () => {
    const all = scene();
    all.made.commit(skill('three', 'review'));
    await publishAll(at(all));
    expect(await namesDue(at(all))).toEqual(['three']);
  });
});

test('of a report about another commit nothing is published', async () => {
  const all = scene();
  const report = await checkDue({ ...OPTIONS, repository: all.made.at, commit: 'topic' }, passingContext());
  all.made.commit({ ...skill('one', 'review'), ...skill('two', 'review') });
  const { releases, refusals } = await publishAll(at(all), () => report);
  expect(releases).toEqual([]);
  expect(refusals.map(({ error }) => error.code)).toEqual(['report-mismatch', 'report-mismatch']);
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
