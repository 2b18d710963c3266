import { canonical } from '../model/canonical.ts';
import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError, type ErrorCode } from '../model/error.ts';
import type { SkillHistory } from '../model/history.ts';
import type { Deed, LogRecord } from '../model/record.ts';
import { Entry, MAX_VERSION } from '../model/release.ts';
import { broken } from './broken.ts';
import { claim, Patience } from './claim.ts';
import { commit, Pace, type Run } from './commit.ts';
import { reportKey } from './layout.ts';
import { probe } from './probe.ts';
import { deedOf, type Proposal, voided } from './proposal.ts';
import { refresh } from './refresh.ts';
import { sealRecord } from './slot.ts';
import { standingOf, withdrawn } from './standing.ts';
import type { Store } from './store.ts';
import { beginTimestamp } from './timestamp.ts';
import { type Opened, opened, type Writer } from './writer.ts';
import { writeOnce } from './write-once.ts';

export type { Proposal };

/** What publishing came to: a new release, or the release that already has these bytes. */
export interface Published {
  readonly name: string;
  readonly version: number;
  readonly entry: Digest;
  readonly sequence: number;
  readonly isNew: boolean;
}

/** What became of a proposal. A refusal is of this one alone. */
export type Outcome = Published | { readonly name: string; readonly refusal: AssayError };

/** What speaks against one skill and not against the registry; and what does where it stands in one skill's way. */
const REFUSALS: readonly ErrorCode[] = ['version-withdrawn', 'deed-refused', 'report-altered'];
const OF_ITS_PLACE: readonly ErrorCode[] = ['object-irregular', 'object-unreadable', 'store-denied', 'log-flooded'];

function isOfOne({ code, where = '' }: AssayError, skill: string): boolean {
  if (REFUSALS.includes(code)) return true;
  return OF_ITS_PLACE.includes(code) && (`${where}/`.startsWith(`skills/${skill}/`) || /^reports\/./.test(where));
}

/**
 * Publishes candidates, one after the other: the entry claims a version, the log record commits it, and when all are there
 * the views follow. What is already a skill's last publication is left as it is, so that running it twice writes nothing
 * the second time, and a run that was cut off is finished by the next.
 *
 * What no reader would accept (`deed-refused`) and bytes that were withdrawn before (`version-withdrawn`) are refused
 * before anything of them is written; where other bytes stand under a report's name (`report-altered`), or something that is
 * no object where an entry belongs, nothing is committed; and the others go on.
 * Throws what the probe, the log and the store throw; what was committed before that stays, with its views.
 */
export async function publishEach(by: Writer | Opened, proposals: readonly Proposal[]): Promise<Outcome[]> {
  const writer = await opened(by);
  const { log } = writer;
  if (log.head === null && proposals.length > 0) {
    await probe(writer.store);
    await beginTimestamp(writer.store, writer.signer);
  }
  const run = { log, signer: writer.signer, pace: new Pace() };
  const outcomes: Outcome[] = [];
  try {
    for (const proposal of proposals) outcomes.push(await outcomeOf(writer, run, proposal));
  } catch (error) {
    // What was committed shall be seen. If that fails too, the next run does it; what went wrong first is worth telling.
    await refresh(writer).catch(() => undefined);
    throw error;
  }
  await refresh(writer);
  return outcomes;
}

/** The same where nothing may be refused: throws the first refusal, when all that could be published are. */
export async function publishReleases(writer: Writer, proposals: readonly Proposal[]): Promise<Published[]> {
  const outcomes = await publishEach(writer, proposals);
  for (const outcome of outcomes) if ('refusal' in outcome) throw outcome.refusal;
  return outcomes as Published[];
}

async function outcomeOf(writer: Writer, run: Run, proposal: Proposal): Promise<Outcome> {
  try {
    mustBeReadable(writer, proposal);
    return await publishOne(writer.store, run, proposal);
  } catch (error) {
    if (!(error instanceof AssayError) || !isOfOne(error, proposal.entry.name)) throw error;
    return { name: proposal.entry.name, refusal: error };
  }
}

/**
 * One record that no reader accepts would end the log for everybody: nothing of such a release is written. Asked of the
 * largest record that could come of it.
 */
function mustBeReadable({ signer, trust }: Writer, proposal: Proposal): void {
  const digest = digestOf('');
  const claimed = { entry: digest, entryVersion: 'x'.repeat(1024) };
  const deed = deedOf(proposal, MAX_VERSION, claimed, digest);
  const place = { schema: 'skill-assay/record/1', sequence: Number.MAX_SAFE_INTEGER };
  sealRecord({ ...deed, ...place, origin: digest, previous: digest } as LogRecord, signer, trust);
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

async function publishOne(store: Store, run: Run, proposal: Proposal): Promise<Published> {
  const { name } = proposal.entry;
  const patience = new Patience();
  const deedFor = publication(store, proposal, patience);
  for (let voids = 0; voids <= MAX_VOIDS; ) {
    const result = await commit<Published | 'wait'>(run, name, deedFor);
    if ('answer' in result && result.answer !== 'wait') return result.answer;
    if ('answer' in result) await patience.wait(run.log);
    if (!('committed' in result)) continue;
    const { record, isNew } = result.committed;
    if (record.action === 'publish') return releaseOf(name, record, isNew);
    voids += 1;
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

/** The release that these bytes have already. Throws `version-withdrawn` where they were withdrawn. */
function standing(history: SkillHistory | undefined, { candidate, entry: { name } }: Proposal): Published | undefined {
  const standing = standingOf(history, candidate);
  if (standing.is === 'new') return undefined;
  if (standing.is === 'withdrawn') throw withdrawn(name, standing.release);
  return releaseOf(name, standing.release, false);
}

function releaseOf(
  name: string,
  release: Pick<Published, 'version' | 'entry' | 'sequence'>,
  isNew: boolean,
): Published {
  const { version, entry, sequence } = release;
  return { name, version, entry, sequence, isNew };
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
