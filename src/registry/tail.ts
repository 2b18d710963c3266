import { broken } from './broken.ts';
import { logKey } from './layout.ts';
import type { Committed } from './slot.ts';

/** Somebody who may write can fill slots with junk, but not make a reader read for ever. */
const MAX_PILE = 10_000;

/** The records of a log that lie behind its snapshot, as far as they were read, and the junk between them. */
export class Tail {
  /** In order. */
  readonly records: Committed[] = [];
  readonly junk = new Set<number>();
  readonly #at = new Map<number, Committed>();
  readonly #of = new Map<string, Committed[]>();
  /** How much junk lies after the last record. */
  #pile = 0;

  /** The record of a slot. */
  at(sequence: number): Committed | undefined {
    return this.#at.get(sequence);
  }

  /** Skill → its records. */
  get bySkill(): ReadonlyMap<string, readonly Committed[]> {
    return this.#of;
  }

  push(committed: Committed): void {
    const { sequence, skill } = committed.record;
    this.#pile = 0;
    this.records.push(committed);
    this.#at.set(sequence, committed);
    this.#of.set(skill, [...(this.#of.get(skill) ?? []), committed]);
  }

  /** Throws `log-flooded`. */
  pass(sequence: number): void {
    this.junk.add(sequence);
    this.#pile += 1;
    if (this.#pile > MAX_PILE) throw broken('log-flooded', logKey(sequence), 'it is full of what is no record');
  }
}
