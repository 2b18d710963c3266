import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LogRecord } from '../../src/model/record.ts';
import { Log } from '../../src/registry/log.ts';
import { type Published, publishReleases } from '../../src/registry/publish.ts';
import type { Store } from '../../src/registry/store.ts';
import { withdraw, type Withdrawal, type Withdrawn } from '../../src/registry/withdraw.ts';
import { type Death, Interleaved, picking } from './interleaved.ts';
import { memoryStore } from './memory-store.ts';
import { folderStore, indexIn, proposalOf, publish, recordsIn, TRUST, writerOf } from './proposals.ts';

// A wait gives way to the others, and the scheduler decides for how long.
vi.mock('node:timers/promises', () => ({ setTimeout: () => Promise.resolve() }));
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

/** What one process does: publishes, in one run, or withdraws. */
type Deed =
  | { readonly publish: readonly { readonly skill: string; readonly code: string }[] }
  | { readonly withdraw: Withdrawal['action']; readonly skill: string; readonly version: number };

interface Process {
  readonly deed: Deed;
  readonly death: Death | undefined;
}

const skill = fc.constantFrom('tidy', 'other', 'third');
const proposal = fc.record({ skill, code: fc.constantFrom('a', 'b', 'c', 'd', 'e') });
const death = fc.option(fc.record({ at: fc.integer({ min: 1, max: 40 }), isAfter: fc.boolean() }), {
  nil: undefined,
  freq: 3,
});
const publisher = fc.array(proposal, { minLength: 1, maxLength: 2 }).map((each) => ({ publish: each }));
const withdrawer = fc.record({
  withdraw: fc.constantFrom('yank', 'unyank', 'rollback', 'retire'),
  skill,
  version: fc.integer({ min: 1, max: 4 }),
}) as fc.Arbitrary<Deed>;
const plan = fc.record({
  seed: fc.integer(),
  processes: fc
    .tuple(
      fc.array(fc.record({ deed: publisher, death }), { minLength: 8, maxLength: 8 }),
      fc.array(fc.record({ deed: withdrawer, death }), { maxLength: 3 }),
    )
    .map(([publishers, withdrawers]) => [...publishers, ...withdrawers] as Process[]),
});
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

/** What a process was told, where it was told anything. */
type Answer = { readonly published: readonly Published[] } | { readonly withdrawn: Withdrawn } | undefined;

async function act({ deed }: Process, store: Store): Promise<Answer> {
  const writer = writerOf(store);
  if ('publish' in deed) {
    const proposals = deed.publish.map(({ skill: name, code }) => proposalOf(name, code));
    return { published: await publishReleases(writer, proposals) };
  }
  const { withdraw: action, skill: name, version } = deed;
  const said = { action, skill: name, reason: 'why', actor: 'test', time: '2026-08-01T00:00:00Z' };
  return { withdrawn: await withdraw(writer, action === 'retire' ? said : { ...said, version }) };
}

/** Ways to end without having done what was asked, which are all right: dead, or it makes no sense after what others did. */
const HONEST = new Set(['version-withdrawn', 'deed-refused', 'skill-unknown']);

async function answerOf(process: Process, store: Store): Promise<Answer> {
  try {
    return await act(process, store);
  } catch (error) {
    const { name, code = '' } = error as Error & { code?: string };
    if (name !== 'Killed' && !HONEST.has(code)) throw error;
    return undefined;
  }
}

/** Skill → version → its candidate, and whether it is withdrawn. Written without a look at how the registry folds its log. */
function replayed(records: readonly LogRecord[]): Record<string, number[]> {
  const skills = new Map<
    string,
    { last: number; isRetired: boolean; live: Map<number, string>; dead: Map<number, string> }
  >();
  for (const record of records) {
    const known = skills.get(record.skill) ?? { last: 0, isRetired: false, live: new Map(), dead: new Map() };
    skills.set(record.skill, known);
    if (record.action === 'publish' || record.action === 'void') {
      expect(record.version).toBe(known.last + 1);
      known.last = record.version;
    }
    if (record.action === 'publish') {
      expect([...known.dead.values()]).not.toContain(record.candidate);
      const latest = known.live.get(Math.max(...known.live.keys()));
      if (!known.isRetired) expect(latest).not.toBe(record.candidate);
      known.live.set(record.version, record.candidate);
      known.isRetired = false;
    }
    if (record.action === 'retire') known.isRetired = true;
    const moved =
      record.action === 'yank' || record.action === 'unyank'
        ? [record.version]
        : record.action === 'rollback'
          ? [...known.live.keys()].filter((version) => version > record.version)
          : [];
    const [from, to] = record.action === 'unyank' ? [known.dead, known.live] : [known.live, known.dead];
    for (const version of moved) {
      expect(from.has(version)).toBe(true);
      to.set(version, from.get(version) as string);
      from.delete(version);
    }
  }
  const live = [...skills].filter(([, { isRetired, live: versions }]) => !isRetired && versions.size > 0);
  return Object.fromEntries(
    live.map(([name, { live: versions }]) => [name, [...versions.keys()].sort((a, b) => a - b)]),
  );
}

/** Lets the processes of a plan use `store`, which has `before` records, and checks what came of it; gives how often they took turns. */
async function check(store: Store, { seed, processes }: Plan, before = 0): Promise<number> {
  const interleaved = new Interleaved(store, picking(seed));
  const acting = Promise.all(processes.map((each, actor) => answerOf(each, interleaved.storeOf(actor, each.death))));
  const [answers, changes] = await Promise.all([acting, interleaved.run()]);
  // The next run, of somebody else, brings up to date what the dead left behind.
  await publish(store, proposalOf('closing', String(seed)));

  const records = await recordsIn(store);
  const at = new Map(records.map((record) => [record.sequence, record]));
  const told = answers.flatMap((answer) => (answer !== undefined && 'published' in answer ? answer.published : []));
  for (const { name, version, sequence, entry } of told)
    expect(at.get(sequence)).toMatchObject({ action: 'publish', skill: name, version, entry });
  const fresh = told.filter(({ isNew }) => isNew).map(({ sequence }) => sequence);
  const withdrawals = answers.flatMap((answer) =>
    answer !== undefined && 'withdrawn' in answer ? [answer.withdrawn] : [],
  );
  for (const { skill: name, sequence, isNew } of withdrawals)
    if (isNew) expect(at.get(sequence)).toMatchObject({ skill: name, reason: 'why' });
  const acknowledged = [...fresh, ...withdrawals.flatMap(({ isNew, sequence }) => (isNew ? [sequence] : []))];
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  // Nobody did more than was asked: each release and withdrawal that nobody was told of is one process's that died.
  const deaths = answers.filter((answer) => answer === undefined).length;
  const untold = records.filter((each) => each.action !== 'void' && !acknowledged.includes(each.sequence));
  expect(untold.length - before - 1).toBeLessThanOrEqual(2 * deaths);
  expect(await indexIn(store)).toEqual(replayed(records));
  const log = await Log.open(store, TRUST);
  expect(log).toMatchObject({ remarks: [], sequence: records.length });
  return changes;
}

describe('publishers, withdrawals and deaths in any order', () => {
  test('leave a registry that a simple model agrees with: in memory, 1,000 times', { timeout: 300_000 }, async () => {
    let changes = 0;
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(plan, async (each) => {
        changes += await check(memoryStore({ keepsVersions: each.seed % 2 === 0 }), each);
        runs += 1;
      }),
      { numRuns: Number(process.env.ASSAY_MODEL_RUNS ?? 1000) },
    );
    // The orders are no rows of one process after the other.
    expect(changes / runs).toBeGreaterThan(50);
  });

  test('do so in a directory', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (each) => void (await check(folderStore(), each))),
      { numRuns: 10 },
    );
  });

  test('do so across a snapshot', { timeout: 300_000 }, async () => {
    const full = memoryStore();
    const before = Array.from({ length: 60 }, (_, index) => proposalOf(`before_${index % 9}`, `code ${index}`));
    await publishReleases(writerOf(full), before);
    const index = await indexIn(full);
    await fc.assert(
      fc.asyncProperty(plan, async (each) => {
        const store = full.copy();
        await check(store, each, before.length);
        expect(await indexIn(store)).toMatchObject(index);
      }),
      { numRuns: 20 },
    );
  });
});
