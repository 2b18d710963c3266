import { AssayError } from '../model/error.ts';
import { MAX_OBJECT, type Store } from './store.ts';

/** What stands where something of ours is to be. */
export interface Present {
  readonly tag: string;
  /** Undefined for more of them than anything of ours has. */
  readonly bytes: Uint8Array | undefined;
}

/** What is at `key`; what is too large to be ours is not read, and can be replaced. Throws what else `Store` throws. */
export async function presentAt(store: Store, key: string, atMost = MAX_OBJECT): Promise<Present | undefined> {
  try {
    return await store.get(key, { atMost });
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'object-too-large') throw error;
    const tag = await store.tagOf(key);
    return tag === undefined ? undefined : { tag, bytes: undefined };
  }
}

/** Puts `bytes` in the place of `present`, or where nothing is. False where somebody else did meanwhile. */
export async function replace(
  store: Store,
  key: string,
  bytes: Uint8Array,
  present: Present | undefined,
): Promise<boolean> {
  const put = present === undefined ? store.putIfAbsent(key, bytes) : store.putIfMatch(key, bytes, present.tag);
  return (await put).written;
}

/** Everybody who writes such an object writes the same bytes. */
const MAX_ATTEMPTS = 100;

/**
 * Sees to it that `bytes` stand at `key`; true where something else stood there, or nothing.
 * Throws `store-unavailable` where somebody keeps others from writing it, and what `Store` throws.
 */
export async function restore(store: Store, key: string, bytes: Uint8Array): Promise<boolean> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const present = await presentAt(store, key);
    if (present?.bytes !== undefined && Buffer.from(bytes).equals(present.bytes)) return false;
    if (await replace(store, key, bytes, present)) return true;
  }
  throw contested(key);
}

/** Somebody else always came first. */
export function contested(key: string): AssayError {
  return new AssayError('store-unavailable', 'an object could not be brought up to date', {
    where: key,
    fix: 'run it again: what was done is committed',
  });
}
