import type { Store } from '../../src/registry/store.ts';
import { Killed } from './faults.ts';

/** A process that dies at its call number `at` (from 1), before or after that takes effect. */
export interface Death {
  readonly at: number;
  readonly isAfter: boolean;
}

interface Pending {
  readonly actor: number;
  readonly run: () => Promise<void>;
}

/**
 * Lets many use one store as if each were a process of its own, and decides at every call whose comes next: one call is made
 * at a time, and not before everybody who still lives waits for one. `pick(n)` gives a number below `n`.
 */
export class Interleaved {
  readonly #store: Store;
  readonly #pick: (below: number) => number;
  readonly #pending: Pending[] = [];

  constructor(store: Store, pick: (below: number) => number) {
    this.#store = store;
    this.#pick = pick;
  }

  /** The store as one process sees it. */
  storeOf(actor: number, death: Death | undefined): Store {
    let calls = 0;
    let isDead = false;
    const call = <T>(act: () => Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        const run = async (): Promise<void> => {
          calls += 1;
          const dies = calls === death?.at;
          if (isDead || (dies && !death?.isAfter)) {
            isDead = true;
            return reject(new Killed('dead'));
          }
          try {
            const answer = await act();
            if (!dies) return resolve(answer);
            isDead = true;
            reject(new Killed('dead'));
          } catch (error) {
            reject(error);
          }
        };
        if (isDead) reject(new Killed('dead'));
        else this.#pending.push({ actor, run });
      });
    const all = async <T>(list: () => AsyncIterable<T>): Promise<T[]> => {
      const items: T[] = [];
      for await (const item of list()) items.push(item);
      return items;
    };
    const store = this.#store;
    return {
      url: store.url,
      keepsVersions: store.keepsVersions,
      get: (key, getting) => call(() => store.get(key, getting)),
      getIfChanged: (key, tag, getting) => call(() => store.getIfChanged(key, tag, getting)),
      tagOf: (key) => call(() => store.tagOf(key)),
      putIfAbsent: (key, bytes) => call(() => store.putIfAbsent(key, bytes)),
      putIfMatch: (key, bytes, tag) => call(() => store.putIfMatch(key, bytes, tag)),
      async *listAfter(prefix, after) {
        yield* await call(() => all(() => store.listAfter(prefix, after)));
      },
      async *versionsOf(prefix) {
        yield* await call(() => all(() => store.versionsOf(prefix)));
      },
      async *namesBeside() {
        yield* await call(() => all(() => store.namesBeside()));
      },
      hasObjectLock: () => call(() => store.hasObjectLock()),
    };
  }

  /** Makes calls until nobody wants any more: everybody is done, or dead. How many times another process came next. */
  async run(): Promise<number> {
    let changes = 0;
    let last: number | undefined;
    for (;;) {
      // Everything between two calls of a store is computing, which is over before the next turn of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#pending.length === 0) return changes;
      const [next] = this.#pending.splice(this.#pick(this.#pending.length), 1);
      if (next === undefined) continue;
      if (last !== undefined && next.actor !== last) changes += 1;
      last = next.actor;
      await next.run();
    }
  }
}

/** Numbers below what is asked for, the same for the same seed (mulberry32). */
export function picking(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
