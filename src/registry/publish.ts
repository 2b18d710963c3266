import { canonical } from '../model/canonical.ts';
import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import { Entry, type LogRecord, Source } from '../model/release.ts';
import { entryKey, logKey, reportKey } from './layout.ts';
import { type Log, lastPublished, readLog } from './log.ts';
import type { Store } from './store.ts';
import { refreshIndex } from './views.ts';

/** A candidate that may be published, and what the log will say of it. The version is the registry's to give. */
export interface Proposal {
  readonly candidate: Digest;
  readonly entry: Omit<Entry, 'version'>;
  /** The canonical report, exactly as it was judged. */
  readonly report: Uint8Array;
  readonly capabilities: LogRecord['capabilities'];
  readonly source?: Source;
  readonly accepted?: string;
  readonly actor: string;
}

/** What publishing came to: a new release, or the release that already has these bytes. */
export interface Release {
  readonly record: LogRecord;
  readonly isNew: boolean;
}

/** Lost races are retried: with N publishers at once a publisher loses at most N - 1 of them. */
const MAX_ATTEMPTS = 100;

/**
 * Publishes one candidate. The entry claims the version, the log record commits it, the index follows. What is already
 * the skill's last publication is left as it is, so that running it twice writes nothing the second time.
 */
export async function publishRelease(store: Store, proposal: Proposal): Promise<Release> {
  assertReadable(proposal);
  let taken = 0;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const log = await readLog(store);
    const last = lastPublished(log, proposal.entry.name);
    if (last?.candidate === proposal.candidate) {
      await refreshIndex(store);
      return { record: last, isNew: false };
    }
    // An entry that nobody committed may stand in the way (its publisher was cut off): then the next version is tried.
    const version = Math.max(last?.version ?? 0, taken) + 1;
    const claimed = await claimEntry(store, proposal, version);
    if (claimed === undefined) {
      taken = version;
      continue;
    }
    const record = await commit(store, log, proposal, claimed);
    if (record === undefined) continue;
    await refreshIndex(store);
    return { record, isNew: true };
  }
  throw new AssayError('store-unavailable', 'too many others publish at the same time', {
    where: store.url,
    fix: 'run it again',
  });
}

/** One record that no reader accepts would end the log for everybody: nothing of such a release is written. */
function assertReadable({ entry, source }: Proposal): void {
  Entry.parse({ ...entry, version: 1 });
  if (source !== undefined) Source.parse(source);
}

/** Writes report and record; undefined where somebody else's record came first. */
async function commit(
  store: Store,
  log: Log,
  proposal: Proposal,
  claimed: ClaimedEntry,
): Promise<LogRecord | undefined> {
  const report = digestOf(proposal.report);
  await store.putIfAbsent(reportKey(report), proposal.report);
  const { source, accepted } = proposal;
  const record: LogRecord = {
    schema: 'skill-assay/record/1',
    sequence: log.sequence + 1,
    previous: log.head,
    action: 'publish',
    skill: proposal.entry.name,
    version: claimed.version,
    candidate: proposal.candidate,
    entry: claimed.digest,
    ...(claimed.storeVersion !== undefined && { entryVersion: claimed.storeVersion }),
    report,
    capabilities: proposal.capabilities,
    ...(source !== undefined && { source }),
    ...(accepted !== undefined && { accepted }),
    actor: proposal.actor,
    time: proposal.entry.updated_at,
  };
  const { written } = await store.putIfAbsent(logKey(record.sequence), new TextEncoder().encode(canonical(record)));
  return written ? record : undefined;
}

/** An entry of ours in the store: version `version` is ours to commit. */
interface ClaimedEntry {
  readonly version: number;
  readonly digest: Digest;
  readonly storeVersion: string | undefined;
}

/** Writes the entry, or adopts the same bytes where a run of ours left them; undefined where others stand there. */
async function claimEntry(store: Store, proposal: Proposal, version: number): Promise<ClaimedEntry | undefined> {
  const key = entryKey(proposal.entry.name, version);
  const bytes = new TextEncoder().encode(canonical({ ...proposal.entry, version }));
  const digest = digestOf(bytes);
  const put = await store.putIfAbsent(key, bytes);
  if (put.written) return { version, digest, storeVersion: put.version };
  const present = await store.get(key);
  if (present === undefined || digestOf(present.bytes) !== digest) return undefined;
  return { version, digest, storeVersion: present.version };
}
