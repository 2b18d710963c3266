import { AssayError, type ErrorCode } from '../model/error.ts';
import { type Digest, digestOf } from '../model/digest.ts';
import type { SkillHistory, Snapshot } from '../model/history.ts';
import { inParallel } from '../model/in-parallel.ts';
import type { Deed, LogRecord } from '../model/record.ts';
import { type Signer, seal, type Trust } from './envelope.ts';
import { after, objectionTo } from './fold.ts';
import { LOG_PREFIX, logKey, slotOf } from './layout.ts';
import { type Committed, readSlot, type Slot } from './slot.ts';
import { newestSnapshot, shardName, shardOf, shardsOf } from './snapshots.ts';
import type { Store } from './store.ts';
import { timestampIn } from './timestamp.ts';
import { writeOnce } from './write-once.ts';

/** How far a log was read. */
export interface Position {
  /** Of the last record; 0 and null for an empty log. */
  readonly sequence: number;
  readonly head: Digest | null;
}

/** Something that lies in the log and is no part of it, or that was put on top of a part of it. */
export interface Remark {
  readonly key: string;
  readonly what: 'junk' | 'overwritten';
}

/** Slots are read many at a time; somebody who may write can fill them with junk, but not make a reader read for ever. */
const JOBS = 16;
const MAX_JUNK = 10_000;

/**
 * A registry's log as somebody reads it who trusts `trust`: the newest snapshot and the records after it, each proved to
 * follow the one before. What is asked of one skill reads one shard of the snapshot.
 */
export class Log implements Position {
  readonly remarks: Remark[] = [];
  readonly store: Store;
  readonly trust: Trust;
  readonly snapshot: Snapshot | undefined;
  /** The records after the snapshot, in order. */
  readonly tail: Committed[] = [];
  readonly #junk = new Set<number>();

  private constructor(store: Store, trust: Trust, snapshot: Snapshot | undefined) {
    this.store = store;
    this.trust = trust;
    this.snapshot = snapshot;
  }

  /**
   * Throws `record-missing`, `record-altered` or `log-forked` where the records are no chain, `snapshot-altered`,
   * `log-flooded`, `log-newer`, and what `Store` throws. From the beginning with `whole`.
   */
  static async open(store: Store, trust: Trust, { whole = false } = {}): Promise<Log> {
    const timestamp = await timestampIn(store, trust);
    const snapshot = whole ? undefined : await newestSnapshot(store, trust, timestamp?.snapshot);
    const log = new Log(store, trust, snapshot);
    if (snapshot !== undefined) await log.#mustHold(snapshot);
    await log.catchUp();
    if (timestamp !== undefined) await log.#mustHold(timestamp);
    return log;
  }

  /** The log that `records` are, which somebody has read and held against each other. */
  static of(store: Store, trust: Trust, records: readonly Committed[]): Log {
    const log = new Log(store, trust, undefined);
    log.tail.push(...records);
    return log;
  }

  get sequence(): number {
    return this.tail.at(-1)?.record.sequence ?? this.snapshot?.sequence ?? 0;
  }

  get head(): Digest | null {
    return this.tail.at(-1)?.digest ?? this.snapshot?.head ?? null;
  }

  /** How many slots are known to be taken: it grows whenever somebody wrote one. */
  get occupied(): number {
    return this.tail.length + this.#junk.size;
  }

  /** Reads what came since. Throws as `open` does. */
  async catchUp(): Promise<void> {
    let slots: number[] = [];
    for await (const key of this.store.listAfter(LOG_PREFIX, logKey(this.sequence))) {
      const slot = slotOf(key);
      if (slot === undefined || this.#junk.has(slot)) continue;
      slots.push(slot);
      if (slots.length < JOBS) continue;
      await this.#read(slots);
      slots = [];
    }
    await this.#read(slots);
  }

  /** What the log says of `skill`; undefined for nothing. Throws `log-broken` where its records contradict each other. */
  async historyOf(skill: string): Promise<SkillHistory | undefined> {
    let history = this.snapshot && (await shardOf(this.store, this.snapshot, shardName(skill))).get(skill);
    for (const { record, digest } of this.tail) if (record.skill === skill) history = folded(history, record, digest);
    return history;
  }

  /** The skills that records speak of which came after `position`; undefined where it is no position in what was read. */
  skillsSince({ sequence, head }: Position): Set<string> | undefined {
    const at = this.tail.findIndex(({ record, digest }) => record.sequence === sequence && digest === head);
    if (at === -1 && (sequence !== (this.snapshot?.sequence ?? 0) || head !== (this.snapshot?.head ?? null)))
      return undefined;
    return new Set(this.tail.slice(at + 1).map(({ record }) => record.skill));
  }

  /** What the log says of every skill. Throws as `historyOf` does. */
  async histories(): Promise<Map<string, SkillHistory>> {
    const all = new Map<string, SkillHistory>();
    const shards = this.snapshot === undefined ? [] : await shardsOf(this.store, this.snapshot);
    for (const shard of shards) for (const [skill, history] of shard) all.set(skill, history);
    for (const { record, digest } of this.tail) all.set(record.skill, folded(all.get(record.skill), record, digest));
    return all;
  }

  /** The record in a slot that the log was read over. Throws as `open` does where it is not there any more. */
  async recordAt(sequence: number): Promise<Committed> {
    const known = this.#known(sequence);
    if (known !== undefined) return known;
    const committed = (await readSlot(this.store, sequence, this.trust))?.committed;
    if (committed === undefined) throw broken('record-missing', logKey(sequence), 'the record is not there');
    return committed;
  }

  /**
   * Commits `deed` in the next free slot: from then on it is so. Undefined where somebody else's came first; catch up and
   * look again. Throws `deed-refused` where the log's history speaks against it.
   */
  async append(deed: Deed, signer: Signer | undefined): Promise<Committed | undefined> {
    const objection = objectionTo(await this.historyOf(deed.skill), deed);
    if (objection !== undefined)
      throw new AssayError('deed-refused', `${deed.action} makes no sense here: ${objection}`, {
        where: deed.skill,
        fix: 'look at what the registry says of the skill',
      });
    let sequence = this.sequence + 1;
    while (this.#junk.has(sequence)) sequence += 1;
    const record = { ...deed, schema: 'skill-assay/record/1', sequence, previous: this.head } as LogRecord;
    const bytes = seal('record', record, signer);
    if ((await writeOnce(this.store, logKey(sequence), bytes)) === undefined) return undefined;
    const committed = { record, digest: digestOf(bytes) };
    this.tail.push(committed);
    return committed;
  }

  async #read(slots: readonly number[]): Promise<void> {
    const read = await inParallel(slots, JOBS, (slot) => readSlot(this.store, slot, this.trust));
    for (const slot of read) if (slot !== undefined) this.#add(slot);
  }

  #add({ sequence, committed, isOverwritten }: Slot): void {
    if (committed === undefined || isOverwritten) {
      this.remarks.push({ key: logKey(sequence), what: isOverwritten ? 'overwritten' : 'junk' });
    }
    if (committed === undefined) {
      this.#junk.add(sequence);
      if (this.#junk.size > MAX_JUNK) throw broken('log-flooded', logKey(sequence), 'it is full of what is no record');
      return;
    }
    if (committed.record.previous !== this.head) throw this.#notNext(sequence);
    this.tail.push(committed);
  }

  /** Why the record at `sequence` does not follow: what it names must lie between it and the last one that was read. */
  #notNext(sequence: number): AssayError {
    if (sequence === this.sequence + 1) return broken('log-forked', logKey(sequence), 'it follows another record');
    for (let between = this.sequence + 1; between < sequence; between += 1) {
      if (!this.#junk.has(between)) return broken('record-missing', logKey(between), 'the record is not there');
    }
    return broken('record-altered', logKey(this.sequence + 1), 'it is not the record that was there');
  }

  /** Somebody trusted signed that the log goes as far as `position`: it was cut off or altered where it does not. */
  async #mustHold({ sequence, head }: Pick<Snapshot, 'sequence' | 'head'>): Promise<void> {
    const known = this.#known(sequence);
    const slot = known ? { committed: known, isOverwritten: false } : await readSlot(this.store, sequence, this.trust);
    if (slot === undefined) throw broken('log-truncated', logKey(sequence), 'the log ends before a record that it had');
    if (slot.committed?.digest !== head)
      throw broken('record-altered', logKey(sequence), 'it is not the record that was there');
    if (slot.isOverwritten) this.remarks.push({ key: logKey(sequence), what: 'overwritten' });
  }

  #known(sequence: number): Committed | undefined {
    return this.tail.find(({ record }) => record.sequence === sequence);
  }
}

function folded(history: SkillHistory | undefined, record: LogRecord, digest: Digest): SkillHistory {
  const next = after(history, record, digest);
  if ('objection' in next) throw broken('log-broken', logKey(record.sequence), next.objection);
  return next;
}

type Broken = 'record-missing' | 'record-altered' | 'log-forked' | 'log-truncated' | 'log-flooded' | 'log-broken';

function broken(code: Extract<ErrorCode, Broken>, where: string, what: string): AssayError {
  return new AssayError(code, `the log cannot be trusted: ${what}`, {
    where,
    fix: 'ask who runs the registry, and do not use it until it verifies',
  });
}
