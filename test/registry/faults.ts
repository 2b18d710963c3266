import { setTimeout as sleep } from 'node:timers/promises';
import { AssayError } from '../../src/model/error.ts';
import type { Store } from '../../src/registry/store.ts';

/**
 * What goes wrong at one call of a store:
 * - `killed before`, `killed after`: the process dies before the call, or after it took effect. Every later call of this
 *   store dies too: a caller that catches what is thrown cannot go on.
 * - `answer lost`: it took effect, and `store-unavailable` is all that the caller sees.
 * - `met itself`: a write took effect, its answer was lost, and its repetition is told that somebody else's is there.
 * - `refused`: a write is told that its condition does not hold, although nothing stands in its way (412).
 * - `conflict`, `reset`, `unavailable`: nothing took effect, and the caller sees `store-unavailable`, once.
 * - `unavailable for ever`: from this call on.
 * - `slow`: whatever `meanwhile` does comes first.
 */
export const FAULTS = [
  'killed before',
  'killed after',
  'answer lost',
  'met itself',
  'refused',
  'conflict',
  'reset',
  'unavailable',
  'unavailable for ever',
  'slow',
] as const;
export type Fault = (typeof FAULTS)[number];

/** The process is dead. No AssayError, so that nobody takes it for an answer of the store. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

export interface Faulty {
  readonly store: Store;
  /** How many calls there were; a listing is one, made when its first item is asked for. */
  readonly calls: () => number;
  /** Whether the call with the fault was made at all. */
  readonly hasStruck: () => boolean;
}

/** `store`, but its call number `at` (from 1, whatever its method; 0 for none) goes wrong as `fault` says. */
export function faulty(
  store: Store,
  at: number,
  fault: Fault,
  meanwhile: () => Promise<unknown> = () => sleep(20),
): Faulty {
  let calls = 0;
  let isDead = false;

  const strike = async <T>(act: () => Promise<T>, refusal: T | undefined): Promise<T> => {
    switch (fault) {
      case 'killed after':
        await act();
        return die();
      case 'killed before':
        return die();
      case 'answer lost':
        await act();
        throw unavailable(fault);
      case 'met itself':
      case 'refused':
        // Of a reading there is nothing to refuse.
        if (refusal === undefined) return act();
        if (fault === 'met itself') await act();
        return refusal;
      case 'slow':
        await meanwhile();
        return act();
      case 'conflict':
      case 'reset':
      case 'unavailable':
      case 'unavailable for ever':
        throw unavailable(fault);
    }
  };
  const die = (): never => {
    isDead = true;
    throw new Killed(`killed at the call ${at}`);
  };
  const call = async <T>(act: () => Promise<T>, refusal?: T): Promise<T> => {
    if (isDead) return die();
    calls += 1;
    if (at > 0 && calls > at && fault === 'unavailable for ever') throw unavailable(fault);
    const answer = calls === at ? await strike(act, refusal) : await act();
    // Another call of the same process may have been under way when it died: it may take effect, but nobody goes on from it.
    return isDead ? die() : answer;
  };
  async function* listing<T>(list: () => AsyncIterable<T>): AsyncIterable<T> {
    const items = list()[Symbol.asyncIterator]();
    let item = await call(() => items.next());
    for (; !item.done; item = await items.next()) yield isDead ? die() : item.value;
  }

  return {
    calls: () => calls,
    hasStruck: () => at > 0 && calls >= at,
    store: {
      url: store.url,
      keepsVersions: store.keepsVersions,
      get: (key, getting) => call(() => store.get(key, getting)),
      getIfChanged: (key, tag, getting) => call(() => store.getIfChanged(key, tag, getting)),
      tagOf: (key) => call(() => store.tagOf(key)),
      putIfAbsent: (key, bytes) => call(() => store.putIfAbsent(key, bytes), { written: false }),
      putIfMatch: (key, bytes, tag) => call(() => store.putIfMatch(key, bytes, tag), { written: false }),
      listAfter: (prefix, after) => listing(() => store.listAfter(prefix, after)),
      versionsOf: (prefix) => listing(() => store.versionsOf(prefix)),
      namesBeside: () => listing(() => store.namesBeside()),
      hasObjectLock: () => call(() => store.hasObjectLock()),
    },
  };
}

function unavailable(fault: Fault): AssayError {
  return new AssayError('store-unavailable', `the registry cannot be reached (${fault})`, { fix: 'run it again' });
}
