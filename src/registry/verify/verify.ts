import { AssayError } from '../../model/error.ts';
import type { PublishRecord } from '../../model/record.ts';
import type { Trust } from '../envelope.ts';
import { LOG_PREFIX, logKey } from '../layout.ts';
import { Log } from '../log.ts';
import type { Position } from '../reader.ts';
import type { Store, StoreVersion } from '../store.ts';
import { type Chain, walk } from './chain.ts';
import { type Discrepancy, isHarmful } from './discrepancy.ts';
import { slotHistories, versionsBelow } from './history.ts';
import { type Observed, observe } from './observed.ts';
import { positionDiscrepancies } from './positions.ts';
import { entryDiscrepancies, reportDiscrepancies } from './releases.ts';
import { strayObjects } from './strays.ts';
import { timestampOf } from '../timestamp.ts';
import { unlessDenied } from './unless-denied.ts';
import { viewDiscrepancies } from './views.ts';

/** What a registry is held against. */
export interface Verifying {
  readonly trust: Trust;
  /** Only this skill's releases; the log is walked all the same. */
  readonly skill?: string | undefined;
  /** What a lock file remembers of the log. */
  readonly seen?: Position | undefined;
}

/** What could not be found out. */
export interface Unknown {
  readonly code: AssayError['code'];
  readonly where: string;
  readonly message: string;
}

export interface Verification {
  /** As far as it could be read. */
  readonly log: Log;
  /** How many releases were held against their bytes. */
  readonly releases: number;
  /** In the order of their keys. */
  readonly discrepancies: readonly Discrepancy[];
  readonly problems: readonly Unknown[];
}

/**
 * Holds all of a registry against its log, and its log against its signers. Writes nothing. What the reader may not see is a
 * problem, and the rest is looked at all the same.
 * Throws `log-newer`, and what `Store` throws besides.
 */
export async function verifyRegistry(store: Store, { trust, skill, seen }: Verifying): Promise<Verification> {
  const problems: Unknown[] = [];
  const irregular: Discrepancy[] = [];
  const deny = ({ code, where = '', message }: AssayError) => {
    if (code === 'object-irregular') irregular.push({ code, key: where, message });
    else if (!problems.some((each) => each.where === where)) problems.push({ code, where, message });
  };
  const observed = await observe(store, deny);
  const said = timestampOf(observed.timestamp, { trust, origin: null });
  const chain = await walk(store, { trust, said }, deny);
  const log = Log.of(store, trust, chain.records);
  const published = chain.records.flatMap(({ record }) => (record.action === 'publish' ? [record] : []));
  const asked = skill === undefined ? published : published.filter((record) => record.skill === skill);
  const found = [
    ...chain.discrepancies,
    ...(await unlessDenied(
      () => slotHistories(store, log, chain),
      () => [],
      deny,
    )),
    ...rolledBack(log, seen),
    ...(await ofReleases(store, asked, skill, deny)),
    ...(chain.isWhole
      ? await unlessDenied(
          () => derived(log, chain, observed, skill),
          () => [],
          deny,
        )
      : []),
    ...(skill === undefined
      ? await strayObjects(
          store,
          chain.records.map(({ record }) => record),
          chain,
        )
      : []),
    ...irregular,
  ];
  return { log, releases: asked.length, discrepancies: eachOnce(found), problems };
}

async function ofReleases(
  store: Store,
  asked: readonly PublishRecord[],
  skill: string | undefined,
  deny: (error: AssayError) => void,
): Promise<Discrepancy[]> {
  const prefix = `skills/${skill === undefined ? '' : `${skill}/`}`;
  const versions = await unlessDenied(
    () => versionsBelow(store, prefix),
    () => new Map<string, StoreVersion[]>(),
    deny,
  );
  return [...(await entryDiscrepancies(store, asked, versions, deny)), ...(await reportDiscrepancies(store, asked))];
}

/** What is made from the log; from one that is no chain nothing follows. */
async function derived(log: Log, chain: Chain, observed: Observed, skill: string | undefined): Promise<Discrepancy[]> {
  try {
    await log.histories();
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'log-broken') throw error;
    return [{ code: 'log-broken', key: error.where ?? LOG_PREFIX, message: error.message }];
  }
  return [
    ...(await positionDiscrepancies(log, chain, observed)),
    ...(await viewDiscrepancies(log, chain, observed, skill)),
  ];
}

function rolledBack(log: Log, seen: Position | undefined): Discrepancy[] {
  if (seen !== undefined && seen.origin !== log.origin && log.head !== null) {
    const message = 'the log that was seen began with another record';
    return [{ code: 'registry-changed', key: logKey(log.tail[0]?.record.sequence ?? 1), message }];
  }
  if (seen === undefined || seen.sequence === 0 || log.known(seen.sequence)?.digest === seen.head) return [];
  const message = 'the log no longer holds a record that was seen';
  return [{ code: 'log-rolled-back', key: logKey(seen.sequence), message }];
}

/** What says more of an object than another discrepancy does, which follows from it. */
const SAYS_MORE: readonly (readonly [Discrepancy['code'], Discrepancy['code']])[] = [
  ['record-deleted', 'record-missing'],
  ['record-deleted', 'log-truncated'],
  ['record-altered', 'record-junk'],
  ['entry-deleted', 'entry-missing'],
];

/** Sorted by key, each fault of an object once. */
export function eachOnce(found: readonly Discrepancy[]): Discrepancy[] {
  const faults = new Set(found.map(({ code, key }) => `${key} ${code}`));
  const telling = found.filter(
    ({ code, key }) => !SAYS_MORE.some(([more, less]) => less === code && faults.has(`${key} ${more}`)),
  );
  // An index may point to many things that are not there.
  const each = new Map(
    telling.map((one) => [`${one.key}\n${one.code}${one.code.startsWith('index-') ? one.message : ''}`, one]),
  );
  return [...each].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

/** Whether somebody may rely on what was verified; undefined where that could not be found out. */
export function holds({
  discrepancies,
  problems,
}: Pick<Verification, 'discrepancies' | 'problems'>): boolean | undefined {
  if (discrepancies.some(isHarmful)) return false;
  return problems.length === 0 ? true : undefined;
}
