import type * as z from 'zod/mini';
import { canonical, type Json } from '../model/canonical.ts';
import { digestOf } from '../model/digest.ts';
import type { SkillHistory } from '../model/history.ts';
import { viewOf, ViewStamp } from '../model/views.ts';
import { type Signer, seal, type Trust } from './envelope.ts';
import type { Log, Position } from './log.ts';
import { signedIn } from './signed.ts';

/** A file made from the log for readers: a line for each skill that they can have. */
export interface View<Line extends Json> {
  readonly name: ViewStamp['view'];
  readonly key: string;
  readonly line: z.ZodMiniType<Line>;
  /** Undefined for a skill that is not to be seen. */
  readonly lineOf: (log: Log, history: SkillHistory) => Promise<Line | undefined>;
}

/** The lines of a view and how far into the log they go. */
export interface Lines<Line> extends Position {
  readonly lines: Map<string, Line>;
}

/** The view that `bytes` are, where somebody trusted signed all of it; undefined for anything else. */
export function linesIn<Line extends Json>(view: View<Line>, bytes: Uint8Array, trust: Trust): Lines<Line> | undefined {
  const parsed = viewOf(view.line).safeParse(jsonIn(bytes));
  if (!parsed.success) return undefined;
  const { skills, assay } = parsed.data;
  const envelope = new TextEncoder().encode(canonical((assay ?? null) as Json));
  const stamp = signedIn(envelope, { kind: 'view', schema: ViewStamp, trust });
  if (stamp?.view !== view.name || stamp.content !== digestOf(canonical(skills as Json))) return undefined;
  return { lines: new Map(Object.entries(skills) as [string, Line][]), sequence: stamp.sequence, head: stamp.head };
}

/** What a reader takes from `bytes` who asks for no signature. */
export function looseLines<Line extends Json>(view: View<Line>, bytes: Uint8Array): [string, Line][] | undefined {
  const parsed = viewOf(view.line).safeParse(jsonIn(bytes));
  return parsed.success ? (Object.entries(parsed.data.skills) as [string, Line][]) : undefined;
}

/** The bytes of a view: a function of the log and the signer's key alone. */
export function viewBytes<Line extends Json>(
  view: View<Line>,
  { lines, sequence, head }: Lines<Line>,
  signer: Signer | undefined,
): Uint8Array {
  const skills = Object.fromEntries(lines);
  const stamp = { schema: 'skill-assay/view/1', view: view.name, sequence, head, content: digestOf(canonical(skills)) };
  const assay = JSON.parse(new TextDecoder().decode(seal('view', stamp, signer))) as Json;
  return new TextEncoder().encode(canonical({ skills, assay }));
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
