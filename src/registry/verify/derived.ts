import { canonical, type Json } from '../../model/canonical.ts';
import { Timestamp } from '../../model/history.ts';
import { INDEX_KEY, logKey, shardKey, snapshotKey, TIMESTAMP_KEY } from '../layout.ts';
import { Log } from '../log.ts';
import { signedIn } from '../signed.ts';
import { newestSnapshot, shardBytes, shardName, type Histories } from '../snapshots.ts';
import { linesIn, looseLines, type View } from '../view.ts';
import { CATALOG, INDEX, linesAfter } from '../views.ts';
import type { Discrepancy } from './discrepancy.ts';
import { digestOf } from '../../model/digest.ts';

/** Holds the views against `log`, read whole. */
export async function viewDiscrepancies(log: Log): Promise<Discrepancy[]> {
  return [...(await indexDiscrepancies(log)), ...(await staleness(log, INDEX)), ...(await staleness(log, CATALOG))];
}

/** What ARISE's client would pull: it believes the index, whoever wrote that. */
async function indexDiscrepancies(log: Log): Promise<Discrepancy[]> {
  const stored = await log.store.get(INDEX_KEY);
  const lines = stored && looseLines(INDEX, stored.bytes);
  if (lines === undefined) return [];
  const histories = await log.histories();
  const found: Discrepancy[] = [];
  for (const [skill, versions] of lines) {
    const history = histories.get(skill);
    for (const version of versions) {
      const release = history?.releases.find((each) => each.version === version);
      const where = { key: INDEX_KEY, message: `it points to ${skill}@${version}` };
      if (release === undefined) found.push({ ...where, code: 'index-unpublished' });
      else if (release.withdrawn !== undefined || history?.retired === true)
        found.push({ ...where, code: 'index-withdrawn' });
    }
  }
  return found;
}

async function staleness<Line extends Json>(log: Log, view: View<Line>): Promise<Discrepancy[]> {
  if (log.head === null) return [];
  const { key } = view;
  const stored = await log.store.get(key);
  if (stored === undefined) return [{ code: 'view-stale', key, message: 'the view is not there; rebuild it' }];
  const said = linesIn(view, stored.bytes, log.trust);
  if (said === undefined) return [{ code: 'view-altered', key, message: 'nobody who is trusted signed the view' }];
  if (said.sequence > log.sequence)
    return [{ code: 'log-truncated', key: logKey(said.sequence), message: `the log ends before ${key} does` }];
  if (said.sequence < log.sequence)
    return [{ code: 'view-stale', key, message: `it ends at record ${said.sequence} of ${log.sequence}; rebuild it` }];
  const expected = await linesAfter(log, view, undefined);
  const isSame = canonical(Object.fromEntries(said.lines)) === canonical(Object.fromEntries(expected.lines));
  return isSame ? [] : [{ code: 'view-altered', key, message: 'it is not what the log says; rebuild it' }];
}

/** Holds the timestamp and the newest snapshot against `log`, read whole. */
export async function positionDiscrepancies(log: Log): Promise<Discrepancy[]> {
  const stored = await log.store.get(TIMESTAMP_KEY);
  const timestamp = stored && signedIn(stored.bytes, { kind: 'timestamp', schema: Timestamp, trust: log.trust });
  const found: Discrepancy[] = [];
  if (stored !== undefined && timestamp === undefined)
    found.push({ code: 'timestamp-altered', key: TIMESTAMP_KEY, message: 'nobody who is trusted signed it' });
  if (timestamp !== undefined) found.push(...notHeld(log, timestamp));
  const snapshot = await newestSnapshot(log.store, log.trust, undefined);
  if (snapshot === undefined) {
    if (timestamp?.snapshot !== undefined) found.push(altered(snapshotKey(timestamp.snapshot)));
    return found;
  }
  if (timestamp?.snapshot !== undefined && timestamp.snapshot > snapshot.sequence)
    found.push(altered(snapshotKey(timestamp.snapshot)));
  const beyond = notHeld(log, snapshot);
  if (beyond.length > 0) return [...found, ...beyond];
  const expected = await shardsAt(log, snapshot.sequence);
  for (const name of new Set([...expected.keys(), ...Object.keys(snapshot.shards)])) {
    const digest = snapshot.shards[name];
    const skills = expected.get(name);
    if (digest === undefined || skills === undefined || digestOf(shardBytes(skills)) !== digest)
      found.push(altered(snapshotKey(snapshot.sequence)));
    else if ((await log.store.get(shardKey(digest)))?.digest !== digest) found.push(altered(shardKey(digest)));
  }
  return found;
}

function altered(key: string): Discrepancy {
  return { code: 'snapshot-altered', key, message: 'it is not what the log says; rebuild it' };
}

function notHeld(log: Log, { sequence, head }: { readonly sequence: number; readonly head: string }): Discrepancy[] {
  const there = log.tail.find(({ record }) => record.sequence === sequence);
  if (there?.digest === head) return [];
  const key = logKey(sequence);
  if (sequence > log.sequence)
    return [{ code: 'log-truncated', key, message: 'the log ends before a record that it had' }];
  return [{ code: 'record-altered', key, message: 'it is not the record that was there' }];
}

async function shardsAt(log: Log, sequence: number): Promise<Map<string, Histories>> {
  const then = Log.of(
    log.store,
    log.trust,
    log.tail.filter(({ record }) => record.sequence <= sequence),
  );
  const shards = new Map<string, Histories>();
  for (const [skill, history] of await then.histories()) {
    const name = shardName(skill);
    shards.set(name, (shards.get(name) ?? new Map()).set(skill, history));
  }
  return shards;
}
