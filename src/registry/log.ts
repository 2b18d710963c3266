import type { Digest } from '../model/digest.ts';
import type { SkillHistory, Snapshot } from '../model/history.ts';
import { atOnce, REQUESTS_AT_ONCE } from './at-once.ts';
import type { Deed, LogRecord } from '../model/record.ts';
import { broken } from './broken.ts';
import { mustEnd, mustHold, notNext } from './chain.ts';
import type { Signer, Trust } from './envelope.ts';
import { folded, mustMakeSense } from './fold.ts';
import { LOG_PREFIX, logKey, slotOf } from './layout.ts';
import { type Position, type Reader, originOf } from './reader.ts';
import { type Appended, type Committed, type Remark, readSlot, type Slot, sealRecord } from './slot.ts';
import { type Histories, shardName, shardOf } from './snapshots.ts';
import { startOf } from './start.ts';
import type { Store } from './store.ts';
import { Tail } from './tail.ts';
import { mustBeTrusted } from './trust.ts';
import { writeOnce } from './write-once.ts';

/** So far ahead of the last record slots are asked for by name. */
const MAX_AHEAD = 10_000;

/**
 * A registry's log as somebody reads it who trusts `trust`: the newest snapshot and the records after it, each proved to
 * follow the one before. What is asked of one skill reads one shard of the snapshot.
 */
export class Log implements Position {
  readonly remarks: Remark[] = [];
  readonly store: Store;
  readonly trust: Trust;
  readonly snapshot: Snapshot | undefined;
  readonly #origin: Digest | null;
  readonly #tail = new Tail();
  readonly #shards = new Map<string, Promise<Histories>>();

  private constructor(store: Store, { trust, origin }: Reader, snapshot: Snapshot | undefined) {
    this.store = store;
    this.trust = trust;
    this.#origin = origin;
    this.snapshot = snapshot;
  }

  /**
   * Throws `record-missing`, `record-altered`, `log-forked` or `log-truncated` where the records are no chain as far as
   * somebody trusted signed, `log-flooded`, `log-newer`, `signer-untrusted`, and what `startOf` and `Store` throw. From the
   * beginning with `whole`.
   */
  static async open(store: Store, trust: Trust, { whole = false } = {}): Promise<Log> {
    const { origin, timestamp, snapshot } = await startOf(store, trust, whole);
    const log = new Log(store, { trust, origin }, snapshot);
    await log.catchUp();
    for (const signed of [snapshot, timestamp]) {
      if (signed !== undefined && (await mustHold(log, signed)).isOverwritten)
        log.remarks.push({ key: logKey(signed.sequence), what: 'overwritten' });
    }
    await mustEnd(log, log.#next());
    if (log.sequence === 0 && log.#tail.junk.size > 0) await mustBeTrusted(store, trust);
    return log;
  }

  /** The log that `records` are, which somebody has read and held against each other. */
  static of(store: Store, trust: Trust, records: readonly Committed[]): Log {
    const log = new Log(store, { trust, origin: null }, undefined);
    for (const committed of records) log.#tail.push(committed);
    return log;
  }

  /** The records after the snapshot, in order. */
  get tail(): readonly Committed[] {
    return this.#tail.records;
  }

  get origin(): Digest | null {
    const [first] = this.tail;
    return this.#origin ?? (first === undefined ? null : originOf(first));
  }

  get sequence(): number {
    return this.tail.at(-1)?.record.sequence ?? this.snapshot?.sequence ?? 0;
  }

  get head(): Digest | null {
    return this.tail.at(-1)?.digest ?? this.snapshot?.head ?? null;
  }

  /** How many slots are known to be taken: it grows whenever somebody wrote one. */
  get occupied(): number {
    return this.tail.length + this.#tail.junk.size;
  }

  /** Reads what came since. Throws as `open` does. */
  async catchUp(): Promise<void> {
    let slots: number[] = [];
    for await (const key of this.store.listAfter(LOG_PREFIX, logKey(this.sequence))) {
      const slot = slotOf(key);
      if (slot === undefined || this.#tail.junk.has(slot)) continue;
      slots.push(slot);
      if (slots.length < REQUESTS_AT_ONCE) continue;
      await this.#read(slots);
      slots = [];
    }
    await this.#read(slots);
  }

  /** What the log says of `skill`; undefined for nothing. Throws `log-broken` where its records contradict each other. */
  async historyOf(skill: string): Promise<SkillHistory | undefined> {
    return folded((await this.shard(shardName(skill))).get(skill), this.#tail.bySkill.get(skill) ?? []);
  }

  /** What the snapshot says of the skills in one shard; not to be changed. Throws as `shardOf` does. */
  async shard(name: string): Promise<Histories> {
    if (this.snapshot === undefined) return new Map();
    const shard = this.#shards.get(name) ?? shardOf(this.store, this.snapshot, name);
    this.#shards.set(name, shard);
    return shard;
  }

  /** The skills that records speak of which came after `position`; undefined where it is no position in what was read. */
  skillsSince({ sequence, head }: Omit<Position, 'origin'>): Set<string> | undefined {
    const isSnapshot = sequence === (this.snapshot?.sequence ?? 0) && head === (this.snapshot?.head ?? null);
    if (!isSnapshot && this.#tail.at(sequence)?.digest !== head) return undefined;
    const after = this.tail.filter(({ record }) => record.sequence > sequence);
    return new Set(after.map(({ record }) => record.skill));
  }

  /** What the log says of every skill. Throws as `historyOf` does. */
  async histories(): Promise<Map<string, SkillHistory>> {
    const names = Object.keys(this.snapshot?.shards ?? {});
    const shards = await atOnce(names, (name) => this.shard(name));
    const all = new Map(shards.flatMap((shard) => [...shard]));
    for (const [skill, since] of this.#tail.bySkill) all.set(skill, folded(all.get(skill), since) as SkillHistory);
    return all;
  }

  /** The record of a slot, where it lies behind the snapshot. */
  known(sequence: number): Committed | undefined {
    return this.#tail.at(sequence);
  }

  /** The record in a slot that the log was read over. Throws as `open` does where it is not there any more. */
  async recordAt(sequence: number): Promise<Committed> {
    const committed = this.#tail.at(sequence) ?? (await readSlot(this.store, sequence, this))?.committed;
    if (committed === undefined) throw broken('record-missing', logKey(sequence), 'the record is not there');
    return committed;
  }

  /**
   * Commits `deed` in the next free slot: from then on it is so. Undefined where somebody else's came first; catch up and
   * look again. Throws `deed-refused` where the log's history speaks against it, or no reader would accept it.
   */
  async append(deed: Deed, signer: Signer | undefined): Promise<Appended | undefined> {
    mustMakeSense(await this.historyOf(deed.skill), deed);
    const sequence = this.#next();
    const { origin, head: previous } = this;
    const record = { ...deed, schema: 'skill-assay/record/1', origin, sequence, previous } as LogRecord;
    const { bytes, ...committed } = sealRecord(record, signer, this.trust);
    const settled = await writeOnce(this.store, logKey(sequence), bytes);
    if (settled === undefined) return undefined;
    this.#tail.push(committed);
    return { ...committed, isNew: settled.isNew };
  }

  #next(): number {
    let sequence = this.sequence + 1;
    while (this.#tail.junk.has(sequence)) sequence += 1;
    return sequence;
  }

  async #read(slots: readonly number[]): Promise<void> {
    const read = await atOnce(slots, (slot) => readSlot(this.store, slot, this));
    for (const slot of read) {
      if (slot?.committed !== undefined && slot.committed.record.previous !== this.head)
        await this.#fill(slot.sequence);
      if (slot !== undefined) this.#add(slot);
    }
  }

  /** A folder that is read while it grows may show a file and not the one that came before it: they are asked for by name. */
  async #fill(until: number): Promise<void> {
    const end = Math.min(until, this.sequence + MAX_AHEAD);
    for (let sequence = this.sequence + 1; sequence < end; sequence += 1) {
      const slot = this.#tail.junk.has(sequence) ? undefined : await readSlot(this.store, sequence, this);
      if (slot !== undefined) this.#add(slot);
    }
  }

  #add({ sequence, committed: found, isOverwritten }: Slot): void {
    // What was read before the first record was known may be another log's.
    const committed = found && [originOf(found), null].includes(this.origin) ? found : undefined;
    if (committed === undefined || isOverwritten)
      this.remarks.push({ key: logKey(sequence), what: isOverwritten ? 'overwritten' : 'junk' });
    if (committed === undefined) this.#tail.pass(sequence);
    else if (committed.record.previous === this.head) this.#tail.push(committed);
    else throw notNext(this, sequence, (slot) => this.#tail.junk.has(slot));
  }
}
