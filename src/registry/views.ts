import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from '../model/canonical.ts';
import { AssayError } from '../model/error.ts';
import { inParallel } from '../model/in-parallel.ts';
import { CatalogLine, IndexLine } from '../model/views.ts';
import { latestOf } from './fold.ts';
import { CATALOG_KEY, INDEX_KEY } from './layout.ts';
import type { Log } from './log.ts';
import type { Stored } from './store.ts';
import { type Lines, linesIn, type View, viewBytes } from './view.ts';
import type { Writer } from './writer.ts';

/** ARISE's index: every version of every skill that is neither withdrawn nor retired. */
export const INDEX: View<IndexLine> = {
  name: 'index',
  key: INDEX_KEY,
  line: IndexLine,
  lineOf: async (_, { releases, retired }) => {
    const versions = releases.flatMap(({ version, withdrawn }) => (withdrawn === undefined ? [version] : []));
    return retired || versions.length === 0 ? undefined : versions;
  },
};

/** What a search needs, in one object. */
export const CATALOG: View<CatalogLine> = {
  name: 'catalog',
  key: CATALOG_KEY,
  line: CatalogLine,
  lineOf: async (log, { releases, retired }) => {
    const release = retired ? undefined : latestOf(releases);
    if (release === undefined) return undefined;
    const { record } = await log.recordAt(release.sequence);
    if (record.action !== 'publish') return undefined;
    const { version, description, tags, capabilities, entry, time } = record;
    return { version, description, tags, capabilities, entry, time };
  },
};

/** With N publishers at once a publisher loses at most N - 1 races, and most find then that another's view says it all. */
const MAX_ATTEMPTS = 100;
const JOBS = 16;

/** Brings every view to what the log says. Throws `store-unavailable` where others keep it from being written. */
export async function refreshViews(writer: Writer, log: Log): Promise<void> {
  await refreshView(writer, log, INDEX);
  await refreshView(writer, log, CATALOG);
}

/**
 * By compare-and-swap, so that of publishers at once none undoes another's. A view that was signed is gone on from; one that
 * was not, or that does not fit the log, is made anew. What is written is never older than what was there.
 */
async function refreshView<Line extends Json>(writer: Writer, log: Log, view: View<Line>): Promise<void> {
  const { store, signer, trust } = writer;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const present = await store.get(view.key);
    const before = present && linesIn(view, present.bytes, trust);
    if (before !== undefined && before.sequence > log.sequence) await log.catchUp();
    if (before !== undefined && before.sequence === log.sequence && before.head === log.head) return;
    const bytes = viewBytes(view, await linesAfter(log, view, before), signer);
    if (await replaced(writer, view.key, bytes, present)) return;
    await sleep(Math.random() * 10 * attempt);
    await log.catchUp();
  }
  throw new AssayError('store-unavailable', 'a view could not be brought up to date', {
    where: view.key,
    fix: 'run it again: what was done is committed',
  });
}

async function replaced(
  { store }: Writer,
  key: string,
  bytes: Uint8Array,
  present: Stored | undefined,
): Promise<boolean> {
  const put = present === undefined ? store.putIfAbsent(key, bytes) : store.putIfMatch(key, bytes, present.tag);
  return (await put).written;
}

/** A view of the log as it is: `before`, with the lines changed of whatever the log has spoken of since. */
export async function linesAfter<Line extends Json>(
  log: Log,
  view: View<Line>,
  before: Lines<Line> | undefined,
): Promise<Lines<Line>> {
  const lines = new Map(before?.lines);
  const since = before && log.skillsSince(before);
  if (since === undefined) return { lines: await allLines(log, view), sequence: log.sequence, head: log.head };
  for (const skill of since) {
    const history = await log.historyOf(skill);
    const line = history && (await view.lineOf(log, history));
    if (line === undefined) lines.delete(skill);
    else lines.set(skill, line);
  }
  return { lines, sequence: log.sequence, head: log.head };
}

async function allLines<Line extends Json>(log: Log, view: View<Line>): Promise<Map<string, Line>> {
  const histories = [...(await log.histories())];
  const lines = await inParallel(
    histories,
    JOBS,
    async ([skill, history]) => [skill, await view.lineOf(log, history)] as const,
  );
  return new Map(lines.flatMap(([skill, line]) => (line === undefined ? [] : [[skill, line] as const])));
}
