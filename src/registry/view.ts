import { digestOf } from '../model/digest.ts';
import type { SkillHistory } from '../model/history.ts';
import { atOnce } from './at-once.ts';
import { ViewStamp } from '../model/views.ts';
import { type Signer, seal } from './envelope.ts';
import type { Position, Reader } from './reader.ts';
import { restore } from './replace.ts';
import { signedIn } from './signed.ts';
import type { Store } from './store.ts';

/**
 * A file made from the log for readers: JSON, with a line of text for each skill that they can have. The first line is the
 * signed stamp (ARISE's clients take no notice of it); everything after it is what was signed, so that a view is proved and
 * changed as text: one of 100,000 skills is hashed in a tenth of the time in which it is parsed.
 */
export interface View {
  readonly name: ViewStamp['view'];
  readonly key: string;
  /** What stands before the lines and after them. */
  readonly opening: string;
  readonly closing: (sequence: number) => string;
  /** The line of a skill; it begins with `"` and the skill's name. Undefined for one that is not to be seen. */
  readonly lineOf: (skill: string, history: SkillHistory) => string | undefined;
  /** The object that a skill's line refers to, where there is one: it is written before a view names it. */
  readonly support?: (store: Store, skill: string, history: SkillHistory) => Promise<Support | undefined>;
}

/** An object that belongs to a view, and what it holds. */
export interface Support {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** The lines of a view by their skills, and how far into the log they go. */
export interface Lines extends Position {
  readonly lines: Map<string, string>;
}

const BEFORE_STAMP = '{"assay":';
/** In bytes; ours have about 700. */
const MAX_STAMP = 4096;
const NEWLINE = 10;

/** The view that `bytes` are, where somebody trusted signed all of it for this log; undefined for anything else. */
export function linesIn(view: View, bytes: Uint8Array, reader: Reader): Lines | undefined {
  const end = bytes.subarray(0, MAX_STAMP).indexOf(NEWLINE);
  const stamp = stampIn(bytes.subarray(0, Math.max(end, 0)), reader);
  const content = bytes.subarray(end + 1);
  if (stamp?.view !== view.name || stamp.content !== digestOf(content)) return undefined;
  const { origin, sequence, head } = stamp;
  const text = new TextDecoder().decode(content);
  const lines = text.slice(view.opening.length + 1, -(view.closing(sequence).length + 2));
  return { lines: new Map(lines === '' ? [] : lines.split(',\n').map(named)), origin, sequence, head };
}

/** The bytes of a view: a function of the log and the signer's key alone. */
export function viewBytes(
  view: View,
  { lines, origin, sequence, head }: Lines,
  signer: Signer | undefined,
): Uint8Array {
  const sorted = [...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
  const content = Buffer.from(`${view.opening}\n${sorted.join(',\n')}\n${view.closing(sequence)}\n`);
  const stamp = { schema: 'skill-assay/view/1', view: view.name, origin, sequence, head, content: digestOf(content) };
  return Buffer.concat([Buffer.from(BEFORE_STAMP), seal('view', stamp, signer), Buffer.from(',\n'), content]);
}

/** The line of each skill that has one. */
export function linesFrom(view: View, histories: ReadonlyMap<string, SkillHistory>): Map<string, string> {
  const lines = new Map<string, string>();
  for (const [skill, history] of histories) {
    const line = view.lineOf(skill, history);
    if (line !== undefined) lines.set(skill, line);
  }
  return lines;
}

/** Writes the objects that the lines of `histories` refer to; the keys of those which had to be written. */
export async function supportAll(
  store: Store,
  { support }: View,
  histories: ReadonlyMap<string, SkillHistory>,
): Promise<string[]> {
  if (support === undefined) return [];
  const written = await atOnce([...histories], async ([skill, history]) => {
    const wanted = await support(store, skill, history);
    return wanted !== undefined && (await restore(store, wanted.key, wanted.bytes)) ? [wanted.key] : [];
  });
  return written.flat();
}

function stampIn(line: Uint8Array, reader: Reader): ViewStamp | undefined {
  const text = Buffer.from(line).toString('latin1');
  if (!text.startsWith(BEFORE_STAMP) || !text.endsWith(',')) return undefined;
  const envelope = line.subarray(BEFORE_STAMP.length, -1);
  return signedIn({ bytes: envelope }, { kind: 'view', schema: ViewStamp, reader });
}

/** What was signed has one line for each skill, so that there is no other kind of line here. */
function named(line: string): [skill: string, line: string] {
  return [/^"([a-z0-9_]+)/.exec(line)?.[1] ?? '', line];
}
