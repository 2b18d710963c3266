import { digestOf } from '../../model/digest.ts';
import type { Snapshot } from '../../model/history.ts';
import { atOnce } from '../at-once.ts';
import { getSmall } from '../get-small.ts';
import { logKey, shardKey, snapshotKey, TIMESTAMP_KEY } from '../layout.ts';
import { Log } from '../log.ts';
import { type Histories, shardBytes, shardName, snapshotOf } from '../snapshots.ts';
import { MAX_OBJECT } from '../store.ts';
import { timestampOf } from '../timestamp.ts';
import { type Chain, lostAt } from './chain.ts';
import type { Discrepancy } from './discrepancy.ts';
import { furthestBelow } from './history.ts';
import type { Observed } from './observed.ts';

/** Holds the timestamp and the snapshots against `log`, read whole. */
export async function positionDiscrepancies(log: Log, chain: Chain, observed: Observed): Promise<Discrepancy[]> {
  return [
    ...(await timestampDiscrepancies(log, chain, observed)),
    ...(await snapshotDiscrepancies(log, chain, observed)),
  ];
}

async function timestampDiscrepancies(
  log: Log,
  chain: Chain,
  { timestamp: found, snapshots }: Observed,
): Promise<Discrepancy[]> {
  const key = TIMESTAMP_KEY;
  if (found === undefined) {
    const message = 'it is not there, and shows nobody how far the log goes; rebuild it';
    return log.head === null ? [] : [{ code: 'timestamp-missing', key, message }];
  }
  const said = timestampOf(found, { trust: log.trust, origin: null });
  if (said === undefined) return [{ code: 'timestamp-altered', key, message: 'nobody who is trusted signed it' }];
  if (said.origin !== null && log.origin !== null && said.origin !== log.origin)
    return [{ code: 'timestamp-foreign', key, message: 'it was signed for another log; rebuild it' }];
  const newest = await furthestBelow(log.store, key, (stored) => timestampOf(stored, log));
  const isOlder = newest !== undefined && newest.sequence > said.sequence;
  const faults = notHeld(chain, said);
  if (log.known(said.sequence) !== undefined && faults.length > 0)
    faults.push({ code: 'timestamp-altered', key, message: 'it was not made from this log' });
  if (said.snapshot !== undefined && snapshots.get(said.snapshot) === undefined)
    faults.push(altered(snapshotKey(said.snapshot)));
  if (isOlder)
    faults.push(...notHeld(chain, newest), {
      code: 'timestamp-rolled-back',
      key,
      message: 'an older one lies on top of it',
    });
  else if (said.sequence < log.sequence)
    faults.push({ code: 'timestamp-stale', key, message: `it ends at record ${said.sequence} of ${log.sequence}` });
  return faults;
}

/** Every root that there is, and the parts of the newest: from that one readers go on. */
async function snapshotDiscrepancies(log: Log, chain: Chain, { snapshots }: Observed): Promise<Discrepancy[]> {
  const discrepancies: Discrepancy[] = [];
  let newest: Snapshot | undefined;
  for (const [sequence, found] of snapshots) {
    const snapshot = snapshotOf(found, sequence, { trust: log.trust, origin: null });
    if (snapshot === undefined) discrepancies.push(altered(snapshotKey(sequence)));
    else if (snapshot.origin !== log.origin && log.origin !== null)
      discrepancies.push({
        code: 'snapshot-foreign',
        key: snapshotKey(sequence),
        message: 'it was signed for another log',
      });
    else {
      const faults = notHeld(chain, snapshot);
      // Where the log is a whole chain, what speaks of another one is what does not belong here.
      discrepancies.push(...(log.known(sequence) === undefined ? faults : []));
      if (faults.length > 0) discrepancies.push(altered(snapshotKey(sequence)));
      else newest = snapshot;
    }
  }
  return newest === undefined ? discrepancies : [...discrepancies, ...(await shardDiscrepancies(log, newest))];
}

async function shardDiscrepancies(log: Log, { sequence, shards }: Snapshot): Promise<Discrepancy[]> {
  const expected = await shardsAt(log, sequence);
  const names = [...new Set([...expected.keys(), ...Object.keys(shards)])];
  const found = await atOnce(names, async (name): Promise<Discrepancy[]> => {
    const [digest, skills] = [shards[name], expected.get(name)];
    if (digest === undefined || skills === undefined || digestOf(shardBytes(skills)) !== digest)
      return [altered(snapshotKey(sequence))];
    const stored = await getSmall(log.store, shardKey(digest), { atMost: MAX_OBJECT });
    return stored !== 'junk' && stored?.digest === digest ? [] : [altered(shardKey(digest))];
  });
  return found.flat();
}

async function shardsAt(log: Log, sequence: number): Promise<Map<string, Histories>> {
  const before = log.tail.filter(({ record }) => record.sequence <= sequence);
  const shards = new Map<string, Histories>();
  for (const [skill, history] of await Log.of(log.store, log.trust, before).histories()) {
    const name = shardName(skill);
    shards.set(name, (shards.get(name) ?? new Map()).set(skill, history));
  }
  return shards;
}

function altered(key: string): Discrepancy {
  return { code: 'snapshot-altered', key, message: 'it is not what the log says; rebuild it' };
}

/** Somebody trusted signed that the log has the record `head` at `sequence`: what is wrong where it has not. */
export function notHeld(
  { records, junk }: Chain,
  { sequence, head }: { readonly sequence: number; readonly head: string | null },
): Discrepancy[] {
  if (sequence === 0) return [];
  const there = records.find(({ record }) => record.sequence === sequence);
  if (there?.digest === head) return [];
  const key = logKey(sequence);
  if (there !== undefined) return [{ code: 'record-altered', key, message: 'it is not the record that was there' }];
  const last = records.at(-1)?.record.sequence ?? 0;
  if (sequence < last || junk.has(sequence)) return [lostAt(sequence, junk)];
  return [{ code: 'log-truncated', key, message: 'the log ends before a record that it had' }];
}
