import fc from 'fast-check';
import { expect } from 'vitest';
import type { LogRecord } from '../../src/model/record.ts';
import { Log } from '../../src/registry/log.ts';
import { type Published, publishReleases } from '../../src/registry/publish.ts';
import type { Store } from '../../src/registry/store.ts';
import { withdraw, type Withdrawal, type Withdrawn } from '../../src/registry/withdraw.ts';
import { type Death, Interleaved, picking } from './interleaved.ts';
import { indexIn, proposalOf, publish, recordsIn, TRUST, writerOf } from './proposals.ts';

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
/** Eight publishers, some who withdraw, who of them dies where, and in which order their calls come. */
export const plan = fc.record({
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
export async function check(store: Store, { seed, processes }: Plan, before = 0): Promise<number> {
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

/**
 * How often, by which seed: the same plans in every run, others by `ASSAY_MODEL_SEED`, and as many as `ASSAY_MODEL_RUNS` says.
 * A failure names seed and path. It is not made smaller where that takes minutes.
 */
export const runs = (byDefault: number, { isSlow = false } = {}): fc.Parameters<[Plan]> => ({
  numRuns: Number(process.env.ASSAY_MODEL_RUNS ?? byDefault),
  seed: Number(process.env.ASSAY_MODEL_SEED ?? 20_260_801),
  endOnFailure: isSlow,
});

/** In milliseconds, and for any number of runs. */
export const TIMEOUT = 3_600_000;
