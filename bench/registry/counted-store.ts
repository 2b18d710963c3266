import { digestOf } from '../../src/model/digest.ts';
import { AssayError } from '../../src/model/error.ts';
import { MAX_OBJECT, type Store, type Stored, type Written } from '../../src/registry/store.ts';

/** What was asked of a store: requests as S3 would count them (a listing is one for each 1,000 keys), and bytes of bodies. */
export interface Counts {
  requests: number;
  readonly kinds: Map<string, number>;
  down: number;
  up: number;
  /** The most memory that was in use at any request, in bytes: heap and buffers of this process. */
  memory: number;
}

interface Kept {
  readonly bytes: Uint8Array;
  readonly version: string;
}

const PAGE = 1000;
const LARGE = 10_000;

/**
 * A store in memory that answers as a bucket with versions does, and counts; it forgets those of large objects. In memory,
 * because what is measured is what we ask for, and how long we are busy with the answers: not a disk, nor a network.
 */
export class CountedStore implements Store {
  readonly url = 's3://bench/registry';
  readonly keepsVersions = true;
  counts: Counts = none();
  readonly objects = new Map<string, Kept>();
  /** The log's keys, which are written in their order. */
  readonly #log: string[] = [];
  readonly #older = new Map<string, Kept[]>();
  #writes = 0;

  /** What was asked since the last time. */
  taken(): Counts {
    const { counts } = this;
    this.counts = none();
    return counts;
  }

  async get(key: string, { version, atMost = MAX_OBJECT }: { version?: string; atMost?: number } = {}) {
    this.#count('GET');
    const kept = version === undefined ? this.objects.get(key) : this.#of(key).find((each) => each.version === version);
    return kept && this.#answered(key, kept, atMost);
  }

  async getIfChanged(key: string, tag: string, { atMost = MAX_OBJECT }: { atMost?: number } = {}) {
    this.#count('GET if changed');
    const kept = this.objects.get(key);
    if (kept !== undefined && tagOf(kept) === tag) return 'unchanged' as const;
    return kept && this.#answered(key, kept, atMost);
  }

  async tagOf(key: string) {
    this.#count('HEAD');
    const kept = this.objects.get(key);
    return kept && tagOf(kept);
  }

  async putIfAbsent(key: string, bytes: Uint8Array): Promise<Written> {
    this.#count('PUT', bytes);
    return this.objects.has(key) ? { written: false } : this.#put(key, bytes);
  }

  async putIfMatch(key: string, bytes: Uint8Array, tag: string): Promise<Written> {
    this.#count('PUT', bytes);
    const kept = this.objects.get(key);
    return kept !== undefined && tagOf(kept) === tag ? this.#put(key, bytes) : { written: false };
  }

  async *listAfter(prefix: string, after: string) {
    const all = prefix === 'log/' ? this.#log : [...this.objects.keys()].filter((key) => key.startsWith(prefix)).sort();
    yield* this.#paged(all.slice(firstAfter(all, after)));
  }

  async *versionsOf(prefix: string) {
    const keys = this.objects.has(prefix) ? [prefix] : prefix === 'log/' ? this.#log : [];
    for await (const key of this.#paged(keys)) {
      for (const { version } of this.#of(key))
        yield { key, version, isCurrent: version === this.objects.get(key)?.version, isDeletion: false };
    }
  }

  async *namesBeside() {}

  async hasObjectLock() {
    return false;
  }

  async *#paged(keys: readonly string[]) {
    for (let at = 0; at === 0 || at < keys.length; at += PAGE) {
      this.#count('LIST');
      yield* keys.slice(at, at + PAGE);
    }
  }

  /** The versions of an object, the oldest first. */
  #of(key: string): Kept[] {
    const current = this.objects.get(key);
    return current === undefined ? [] : [...(this.#older.get(key) ?? []), current];
  }

  #put(key: string, bytes: Uint8Array): Written {
    this.#writes += 1;
    if (key.startsWith('log/')) this.#log.push(key);
    const before = this.#of(key).filter((each) => each.bytes.length < LARGE);
    if (before.length > 0) this.#older.set(key, before);
    const kept = { bytes, version: `${this.#writes}` };
    this.objects.set(key, kept);
    return { written: true, tag: tagOf(kept), version: kept.version };
  }

  #answered(key: string, { bytes, version }: Kept, atMost: number): Stored {
    if (bytes.length > atMost) throw new AssayError('object-too-large', 'it is too large', { where: key });
    this.counts.down += bytes.length;
    return { bytes, digest: digestOf(bytes), tag: `"${version}"`, version };
  }

  #count(kind: string, body?: Uint8Array): void {
    const { counts } = this;
    counts.requests += 1;
    counts.kinds.set(kind, (counts.kinds.get(kind) ?? 0) + 1);
    counts.up += body?.length ?? 0;
    const { heapUsed, external } = process.memoryUsage();
    counts.memory = Math.max(counts.memory, heapUsed + external);
  }
}

const tagOf = ({ version }: Kept): string => `"${version}"`;

function none(): Counts {
  return { requests: 0, kinds: new Map(), down: 0, up: 0, memory: 0 };
}

/** The place of the first of the sorted `keys` that comes after `after`. */
function firstAfter(keys: readonly string[], after: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') > after) high = middle;
    else low = middle + 1;
  }
  return low;
}
