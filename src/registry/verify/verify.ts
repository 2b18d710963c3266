import { AssayError } from '../../model/error.ts';
import type { PublishRecord } from '../../model/record.ts';
import type { Trust } from '../envelope.ts';
import { entryKey, LOG_PREFIX, logKey } from '../layout.ts';
import { Log, type Position } from '../log.ts';
import type { Store } from '../store.ts';
import { type Chain, walk } from './chain.ts';
import { positionDiscrepancies, viewDiscrepancies } from './derived.ts';
import { type Discrepancy, isHarmful } from './discrepancy.ts';
import { entryDiscrepancies, reportDiscrepancies, unclaimedEntries, versionsBelow } from './releases.ts';

/** What a registry is held against. */
export interface Verifying {
  readonly trust: Trust;
  /** Only this skill's releases; the log is walked all the same. */
  readonly skill?: string | undefined;
  /** What a lock file remembers of the log. */
  readonly seen?: Position | undefined;
}

export interface Verification {
  readonly log: Position;
  /** How many releases were held against their bytes. */
  readonly releases: number;
  /** In the order of their keys. */
  readonly discrepancies: readonly Discrepancy[];
  readonly holds: boolean;
}

/**
 * Holds all of a registry against its log, and its log against its signers. Writes nothing.
 * Throws what `Store` throws (a reader who may not list versions cannot find out), and `log-newer`.
 */
export async function verifyRegistry(store: Store, { trust, skill, seen }: Verifying): Promise<Verification> {
  const chain = await walk(store, trust);
  const log = Log.of(store, trust, chain.records);
  const published = chain.records.flatMap(({ record }) => (record.action === 'publish' ? [record] : []));
  const asked = skill === undefined ? published : published.filter((record) => record.skill === skill);
  const found = [
    ...chain.discrepancies,
    ...(await deletedRecords(store, chain)),
    ...rolledBack(log, seen),
    ...(await entryDiscrepancies(
      store,
      asked,
      await versionsBelow(store, `skills/${skill === undefined ? '' : `${skill}/`}`),
    )),
    ...(await reportDiscrepancies(store, asked)),
    ...(chain.isWhole ? await derived(log, published, skill) : []),
  ];
  const discrepancies = inOrder(found);
  return {
    log: { sequence: log.sequence, head: log.head },
    releases: asked.length,
    discrepancies,
    holds: !discrepancies.some(isHarmful),
  };
}

/** What is made from the log; from one that is no chain nothing follows. */
async function derived(
  log: Log,
  published: readonly PublishRecord[],
  skill: string | undefined,
): Promise<Discrepancy[]> {
  try {
    await log.histories();
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'log-broken') throw error;
    return [{ code: 'log-broken', key: error.where ?? LOG_PREFIX, message: error.message }];
  }
  const positions = await positionDiscrepancies(log);
  if (skill !== undefined) return positions;
  const claimed = new Set(published.map((record) => entryKey(record.skill, record.version)));
  return [...positions, ...(await viewDiscrepancies(log)), ...(await unclaimedEntries(log.store, claimed))];
}

/** Records that only their history shows: under a delete marker a slot looks as if nobody had written it. */
async function deletedRecords(store: Store, { records }: Chain): Promise<Discrepancy[]> {
  const there = new Set(records.map(({ record }) => logKey(record.sequence)));
  const found: Discrepancy[] = [];
  for (const [key, versions] of await versionsBelow(store, LOG_PREFIX)) {
    if (versions.at(-1)?.isDeletion === true)
      found.push({ code: 'record-deleted', key, message: 'a delete marker lies on top of it' });
    else if (versions.length > 1 && there.has(key))
      found.push({ code: 'record-overwritten', key, message: 'it was written more than once' });
  }
  return found;
}

function rolledBack(log: Log, seen: Position | undefined): Discrepancy[] {
  if (seen === undefined || seen.sequence === 0) return [];
  if (log.tail.some(({ record, digest }) => record.sequence === seen.sequence && digest === seen.head)) return [];
  return [
    { code: 'log-rolled-back', key: logKey(seen.sequence), message: 'the log no longer holds a record that was seen' },
  ];
}

/** Sorted by key, each fault of an object once. */
function inOrder(found: readonly Discrepancy[]): Discrepancy[] {
  const each = new Map(
    found.map((one) => [`${one.key} ${one.code} ${one.key.endsWith('index.json') ? one.message : ''}`, one]),
  );
  return [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
