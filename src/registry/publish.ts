import { canonical } from '../model/canonical.ts';
import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import type { SkillHistory } from '../model/history.ts';
import { type Deed, type LogRecord, MAX_VERSION, type PublishRecord } from '../model/record.ts';
import { Entry, type Source } from '../model/release.ts';
import { broken } from './broken.ts';
import { claim, type Claimed, Patience } from './claim.ts';
import { commit } from './commit.ts';
import { latestOf } from './fold.ts';
import { reportKey } from './layout.ts';
import { Log } from './log.ts';
import { probe } from './probe.ts';
import { refresh } from './refresh.ts';
import { sealRecord } from './slot.ts';
import type { Store } from './store.ts';
import type { Writer } from './writer.ts';
import { writeOnce } from './write-once.ts';

/** A candidate that may be published, and what the log will say of it. The version is the registry's to give. */
export interface Proposal {
  readonly candidate: Digest;
  readonly entry: Omit<Entry, 'version'>;
  /** The canonical report, exactly as it was judged. */
  readonly report: Uint8Array;
  readonly capabilities: PublishRecord['capabilities'];
  readonly source?: Source;
  readonly accepted?: string;
  readonly actor: string;
}

/** What publishing came to: a new release, or the release that already has these bytes. */
export interface Published {
  readonly name: string;
  readonly version: number;
  readonly entry: Digest;
  readonly sequence: number;
  readonly isNew: boolean;
}

/**
 * Publishes candidates, one after the other: the entry claims a version, the log record commits it, and when all are there
 * the views follow. What is already a skill's last publication is left as it is, so that running it twice writes nothing
 * the second time, and a run that was cut off is finished by the next.
 *
 * Throws `deed-refused` for what no reader would accept, before anything is written; `version-withdrawn` for bytes that
 * were withdrawn before, `report-altered` where other bytes stand under a report's
 * name, and what the probe, the log and the store throw; what was committed before that stays, with its views.
 */
export async function publishReleases(writer: Writer, proposals: readonly Proposal[]): Promise<Published[]> {
  for (const proposal of proposals) mustBeReadable(writer, proposal);
  const log = await Log.open(writer.store, writer.trust);
  if (log.head === null) await probe(writer.store);
  const published: Published[] = [];
  try {
    for (const proposal of proposals) published.push(await publishOne(writer, log, proposal));
  } catch (error) {
    // What was committed shall be seen. If that fails too, the next run does it; what went wrong first is worth telling.
    await refresh(writer, log).catch(() => undefined);
    throw error;
  }
  await refresh(writer, log);
  return published;
}

/**
 * One record that no reader accepts would end the log for everybody: nothing of such a release is written. Asked of the
 * largest record that could come of it.
 */
function mustBeReadable({ signer, trust }: Writer, proposal: Proposal): void {
  const digest = digestOf('');
  const claimed = { entry: digest, entryVersion: 'x'.repeat(1024) };
  const deed = deedOf(proposal, MAX_VERSION, claimed, digest);
  const place = { schema: 'skill-assay/record/1', sequence: Number.MAX_SAFE_INTEGER, previous: digest };
  sealRecord({ ...deed, ...place } as LogRecord, signer, trust);
  const entry = Entry.safeParse({ ...proposal.entry, version: 1 });
  if (entry.success) return;
  throw new AssayError('deed-refused', 'no reader would accept this entry', {
    where: proposal.entry.name,
    fix: 'mend what it says',
    cause: entry.error,
  });
}

/** So many versions that other bytes hold are stepped over at once: somebody is claiming them faster than they are given up. */
const MAX_VOIDS = 100;

async function publishOne({ store, signer }: Writer, log: Log, proposal: Proposal): Promise<Published> {
  const { name } = proposal.entry;
  const patience = new Patience();
  const deedFor = publication(store, proposal, patience);
  for (let voids = 0; voids <= MAX_VOIDS; ) {
    const result = await commit<Published | 'wait'>(log, signer, name, deedFor);
    if ('answer' in result && result.answer !== 'wait') return result.answer;
    if ('answer' in result) await patience.wait(log);
    else if (result.committed.record.action === 'publish') return publishedBy(result.committed.record);
    else voids += 1;
  }
  throw broken('log-flooded', `skills/${name}/`, 'there are other bytes wherever its next version belongs');
}

/** What is to be done for `proposal` as a skill's history stands. Asked again after a lost race, it writes nothing twice. */
function publication(
  store: Store,
  proposal: Proposal,
  patience: Patience,
): (history: SkillHistory | undefined) => Promise<{ readonly deed: Deed } | { readonly answer: Published | 'wait' }> {
  const { name } = proposal.entry;
  let ours: { readonly version: number; readonly deed: Deed } | undefined;
  let report: Digest | undefined;
  return async (history) => {
    const there = standing(history, proposal);
    if (there !== undefined) return { answer: there };
    const version = (history?.claimed ?? 0) + 1;
    if (ours?.version === version) return ours;
    const claimed = await claim(store, name, version, entryBytes(proposal, version));
    if ('isEntry' in claimed)
      return patience.has(claimed) ? { answer: 'wait' } : { deed: voided(proposal, version, claimed.found) };
    report ??= await keep(store, proposal.report);
    ours = { version, deed: deedOf(proposal, version, claimed, report) };
    return ours;
  };
}

function entryBytes({ entry }: Proposal, version: number): Uint8Array {
  return new TextEncoder().encode(canonical({ ...entry, version }));
}

function publishedBy({ skill, version, entry, sequence }: PublishRecord): Published {
  return { name: skill, version, entry, sequence, isNew: true };
}

/** The release that these bytes have already. Throws `version-withdrawn` where they were withdrawn. */
function standing(history: SkillHistory | undefined, { candidate, entry: { name } }: Proposal): Published | undefined {
  if (history === undefined) return undefined;
  const { releases, retired } = history;
  const latest = latestOf(releases);
  if (!retired && latest?.candidate === candidate)
    return { name, version: latest.version, entry: latest.entry, sequence: latest.sequence, isNew: false };
  const withdrawn = releases.findLast((release) => release.candidate === candidate && release.withdrawn !== undefined);
  if (withdrawn === undefined) return undefined;
  throw new AssayError('version-withdrawn', 'these bytes were withdrawn', {
    where: `${name}@${withdrawn.version}`,
    fix: 'change the skill, or let somebody take the withdrawal back: assay unyank',
  });
}

/** The report is named by its digest: what stands there already is the same, or was altered. */
async function keep(store: Store, bytes: Uint8Array): Promise<Digest> {
  const digest = digestOf(bytes);
  if ((await writeOnce(store, reportKey(digest), bytes)) !== undefined) return digest;
  throw new AssayError('report-altered', 'other bytes stand where this report belongs', {
    where: reportKey(digest),
    fix: 'ask who runs the registry',
  });
}

function deedOf(
  { candidate, entry, capabilities, source, accepted, actor }: Proposal,
  version: number,
  claimed: Exclude<Claimed, { isEntry: boolean }>,
  report: Digest,
): Deed {
  return {
    action: 'publish',
    skill: entry.name,
    version,
    candidate,
    entry: claimed.entry,
    ...(claimed.entryVersion !== undefined && { entryVersion: claimed.entryVersion }),
    report,
    capabilities,
    description: entry.description,
    tags: entry.tags,
    ...(source !== undefined && { source }),
    ...(accepted !== undefined && { accepted }),
    actor,
    time: entry.updated_at,
  };
}

function voided({ entry, actor }: Proposal, version: number, found: Digest | undefined): Deed {
  const common = { skill: entry.name, actor, time: entry.updated_at };
  return { action: 'void', version, ...(found !== undefined && { found }), ...common };
}
