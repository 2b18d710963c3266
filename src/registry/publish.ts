import { setTimeout as sleep } from 'node:timers/promises';
import { canonical } from '../model/canonical.ts';
import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import type { SkillHistory } from '../model/history.ts';
import type { Deed, PublishRecord } from '../model/record.ts';
import { Entry, Source } from '../model/release.ts';
import { commit } from './commit.ts';
import { latestOf } from './fold.ts';
import { entryKey, reportKey } from './layout.ts';
import { Log } from './log.ts';
import { refresh } from './refresh.ts';
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
 * Throws `version-withdrawn` for bytes that were withdrawn before, `report-altered` where other bytes stand under a report's
 * name, and what the log and the store throw; what was committed before that stays, with its views.
 */
export async function publishReleases(writer: Writer, proposals: readonly Proposal[]): Promise<Published[]> {
  for (const proposal of proposals) mustBeReadable(proposal);
  const log = await Log.open(writer.store, writer.trust);
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

/** One record that no reader accepts would end the log for everybody: nothing of such a release is written. */
function mustBeReadable({ entry, source }: Proposal): void {
  Entry.parse({ ...entry, version: 1 });
  if (source !== undefined) Source.parse(source);
}

async function publishOne({ store, signer }: Writer, log: Log, proposal: Proposal): Promise<Published> {
  const { name } = proposal.entry;
  const patience = new Patience();
  for (;;) {
    const result = await commit<Published | 'wait'>(log, signer, name, async (history) => {
      const there = standing(history, proposal);
      if (there !== undefined) return { answer: there };
      const version = (history?.claimed ?? 0) + 1;
      const claimed = await claim(store, proposal, version);
      if ('found' in claimed) {
        if (patience.has(claimed.found)) return { answer: 'wait' };
        return { deed: voided(proposal, version, claimed.found) };
      }
      const report = await keep(store, proposal.report);
      return { deed: deedOf(proposal, version, claimed, report) };
    });
    if ('committed' in result) {
      const { record } = result.committed;
      if (record.action !== 'publish') continue;
      return { name, version: record.version, entry: record.entry, sequence: record.sequence, isNew: true };
    }
    if (result.answer !== 'wait') return result.answer;
    await patience.wait();
    await log.catchUp();
  }
}

/** The release that these bytes have already. Throws `version-withdrawn` where it was withdrawn. */
function standing(history: SkillHistory | undefined, { candidate, entry: { name } }: Proposal): Published | undefined {
  const same = history?.releases.findLast((release) => release.candidate === candidate);
  if (same?.withdrawn !== undefined) {
    throw new AssayError('version-withdrawn', 'these bytes were withdrawn', {
      where: `${name}@${same.version}`,
      fix: 'change the skill, or let somebody take the withdrawal back: assay unyank',
    });
  }
  if (history === undefined || same === undefined || history.retired || same !== latestOf(history.releases))
    return undefined;
  return { name, version: same.version, entry: same.entry, sequence: same.sequence, isNew: false };
}

/** Either the version is ours, or other bytes claimed it. */
type Claimed = { readonly entry: Digest; readonly entryVersion: string | undefined } | { readonly found: Digest };

/** Writes the entry, or adopts the same bytes where a run of ours left them. */
async function claim(store: Store, proposal: Proposal, version: number): Promise<Claimed> {
  const key = entryKey(proposal.entry.name, version);
  const bytes = new TextEncoder().encode(canonical({ ...proposal.entry, version }));
  const settled = await writeOnce(store, key, bytes);
  if (settled !== undefined) return { entry: digestOf(bytes), entryVersion: settled.version };
  const present = await store.get(key);
  // Whoever deleted it in between is at work on it.
  if (present === undefined)
    throw new AssayError('store-unavailable', 'an entry comes and goes', { where: key, fix: 'run it again' });
  return { found: present.digest };
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
  claimed: Exclude<Claimed, { found: Digest }>,
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

function voided({ entry, actor }: Proposal, version: number, found: Digest): Deed {
  return { action: 'void', skill: entry.name, version, found, actor, time: entry.updated_at };
}

/** How long a claim of somebody else's is waited for before it counts as given up; in milliseconds. */
const TURNS = [50, 100, 200, 400];

/** Who claimed a version may be about to commit it. */
class Patience {
  #found: Digest | undefined;
  #turn = 0;

  /** Whether it is worth waiting once more for whoever wrote `found`. */
  has(found: Digest): boolean {
    if (found !== this.#found) this.#turn = 0;
    this.#found = found;
    return this.#turn < TURNS.length;
  }

  async wait(): Promise<void> {
    await sleep(TURNS[this.#turn] ?? 0);
    this.#turn += 1;
  }
}
