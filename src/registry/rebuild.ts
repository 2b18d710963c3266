import { AssayError, type ErrorCode } from '../model/error.ts';
import type { Timestamp } from '../model/history.ts';
import { TIMESTAMP_KEY } from './layout.ts';
import { Log } from './log.ts';
import { rebuildSnapshots } from './rebuild-snapshot.ts';
import { isKept } from './refresh-views.ts';
import { contested, presentAt, replace } from './replace.ts';
import { moveTimestamp, timestampIn } from './timestamp.ts';
import { linesFrom, linesIn, supportAll, type View, viewBytes } from './view.ts';
import { VIEWS } from './views.ts';
import type { Writer } from './writer.ts';

/** What was not as the log says, and is now. */
export interface Rebuilt {
  /** How far the log goes. */
  readonly sequence: number;
  /** The keys of what had to be written, in order. */
  readonly replaced: readonly string[];
  /** What somebody must remove who has the right to: we take nothing away. */
  readonly remaining: readonly Remaining[];
}

/** What stands in the way of what is made from the log, or has no place in it. */
export interface Remaining {
  readonly key: string;
  readonly message: string;
}

/**
 * Makes everything again that is made from the log, byte for byte, from its records alone: the newest snapshot, the views,
 * the timestamp. Writes nothing where nothing is wrong. What it cannot put right keeps it from nothing else. Throws what
 * reading the whole log throws, for then there is nothing to make it from, and what the store throws.
 */
export async function rebuildViews(writer: Writer): Promise<Rebuilt> {
  const log = await Log.open(writer.store, writer.trust, { whole: true });
  if (log.origin === null || log.head === null) return { sequence: 0, replaced: [], remaining: [] };
  const remaining: Remaining[] = [];
  const stood = (error: AssayError) => remaining.push({ key: error.where ?? '', message: error.message });
  const rebuilt = await unlessInTheWay(() => rebuildSnapshots(writer, log), stood);
  remaining.push(...(rebuilt?.foreign ?? []).map((key) => ({ key, message: 'it is no snapshot of this log' })));
  const replaced = [...(rebuilt?.replaced ?? [])];
  // A timestamp never says more than the views do.
  const position = { origin: log.origin, sequence: log.sequence, head: log.head };
  for (const view of VIEWS)
    replaced.push(...((await unlessInTheWay(() => rebuildView(writer, log, view), stood)) ?? []));
  const timestamp = () => rebuildTimestamp(writer, position, rebuilt?.sequence);
  replaced.push(...((await unlessInTheWay(timestamp, stood)) ?? []));
  return { sequence: log.sequence, replaced, remaining };
}

/** What `act` answers; nothing where a link, a folder, or what cannot be read stands where an object belongs. */
async function unlessInTheWay<T>(act: () => Promise<T>, stood: (error: AssayError) => void): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof AssayError) || !IN_THE_WAY.includes(error.code)) throw error;
    stood(error);
    return undefined;
  }
}

const IN_THE_WAY: readonly ErrorCode[] = ['object-irregular', 'object-unreadable'];

const MAX_ATTEMPTS = 100;

async function rebuildView(writer: Writer, log: Log, view: View): Promise<string[]> {
  const { store, signer } = writer;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const present = await presentAt(store, view.key);
    const said = present?.bytes && linesIn(view, present.bytes, log);
    if (said === undefined && !isKept(writer, view)) return [];
    // Somebody published meanwhile: theirs is not to be undone.
    if (said !== undefined && said.sequence > log.sequence) await log.catchUp();
    const { origin, sequence, head } = log;
    const histories = await log.histories();
    const supported = await supportAll(store, view, histories);
    const bytes = viewBytes(view, { lines: linesFrom(view, histories), origin, sequence, head }, signer);
    const isRight = said?.sequence === sequence && said.head === head && isSameContent(present?.bytes, bytes);
    if (isRight) return supported;
    if (await replace(store, view.key, bytes, present)) return [...supported, view.key];
  }
  throw contested(view.key);
}

/** Whoever of those trusted signed it: the rest is the same. */
function isSameContent(one: Uint8Array | undefined, other: Uint8Array): boolean {
  const content = (bytes: Uint8Array) => Buffer.from(bytes.subarray(bytes.indexOf(10)));
  return one !== undefined && content(one).equals(content(other));
}

async function rebuildTimestamp(
  writer: Writer,
  position: Pick<Timestamp, 'origin' | 'sequence' | 'head'>,
  snapshot: number | undefined,
): Promise<string[]> {
  const before = await timestampIn(writer.store, { ...writer, origin: position.origin });
  const named = snapshot === undefined ? {} : { snapshot };
  const timestamp: Timestamp = { schema: 'skill-assay/timestamp/1', ...position, ...named };
  await moveTimestamp(writer.store, timestamp, writer);
  const isBehind =
    before === undefined || before.sequence < position.sequence || (before.snapshot ?? 0) < (snapshot ?? 0);
  return isBehind ? [TIMESTAMP_KEY] : [];
}
