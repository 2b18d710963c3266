import { setTimeout as sleep } from 'node:timers/promises';
import type { SkillHistory } from '../model/history.ts';
import type { Log } from './log.ts';
import { contested, presentAt, replace } from './replace.ts';
import { type Lines, linesFrom, linesIn, supportAll, type View, viewBytes } from './view.ts';
import { isStanding, VIEWS } from './views.ts';
import type { Opened, Writer } from './writer.ts';

/** With N publishers at once a publisher loses at most N - 1 races, and most find then that another's view says it all. */
const MAX_ATTEMPTS = 1000;
/** In milliseconds, and only ever once: with every loss the chance grows that another's view says it all. */
const LONGEST_WAIT = 500;

/** Brings every view to what the log says. Throws `store-unavailable` where others keep it from being written. */
export async function refreshViews(writer: Opened): Promise<void> {
  for (const view of VIEWS) await refreshView(writer, view);
}

/**
 * By compare-and-swap, so that of publishers at once none undoes another's. A view that was signed is gone on from; one that
 * was not, or that does not fit the log, is made anew. What is written is never older than what was there.
 */
async function refreshView(writer: Opened, view: View): Promise<void> {
  const { store, signer, log } = writer;
  // Who commits what comes later refreshes for themselves.
  const target = log.sequence;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const present = await presentAt(store, view.key);
    const before = present?.bytes && linesIn(view, present.bytes, log);
    if (before === undefined && !isKept(writer, view)) return;
    if (before !== undefined && before.sequence > log.sequence) await log.catchUp();
    const since = before && log.skillsSince(before);
    if (before !== undefined && since !== undefined && before.sequence >= target) return;
    const lines = before && since ? await linesAfter(log, view, before, since) : await linesOf(log, view);
    if (await replace(store, view.key, viewBytes(view, lines, signer), present)) return;
    await sleep(Math.random() * Math.min(LONGEST_WAIT, 10 * attempt));
  }
  throw contested(view.key);
}

/** An extra view is kept where it is asked for. Who was not told finds it, and keeps it too: it must not name what was withdrawn. */
export function isKept({ views = [] }: Writer, view: View): boolean {
  return isStanding(view) || views.some((name) => name === view.name);
}

/** The view `before` with the lines changed of the skills which the log has spoken of `since`. */
async function linesAfter(log: Log, view: View, before: Lines, since: ReadonlySet<string>): Promise<Lines> {
  const changed = new Map<string, SkillHistory>();
  for (const skill of since) {
    const history = await log.historyOf(skill);
    if (history !== undefined) changed.set(skill, history);
  }
  await supportAll(log.store, view, changed);
  const lines = new Map(before.lines);
  for (const skill of since) lines.delete(skill);
  for (const [skill, line] of linesFrom(view, changed)) lines.set(skill, line);
  return { lines, origin: log.origin, sequence: log.sequence, head: log.head };
}

/** The view from nothing but the log. */
async function linesOf(log: Log, view: View): Promise<Lines> {
  const { origin, sequence, head } = log;
  const histories = await log.histories();
  await supportAll(log.store, view, histories);
  return { lines: linesFrom(view, histories), origin, sequence, head };
}
