import { AssayError, type ErrorCode } from '../model/error.ts';
import type { Getting, Store, Stored } from './store.ts';

/** What stands at a key: `junk` for what is larger than anything of ours, or no plain object. */
export type Found = Stored | 'junk' | undefined;

/**
 * The object at `key`, where it has no more than `atMost` bytes. What is larger, no plain object, or not given out is nothing that we wrote:
 * 'junk', so that whoever may write cannot stop a reader by it. Throws what `Store` throws besides, and
 * `thrown` where a reader wants to tell it apart.
 */
export async function getSmall(
  store: Store,
  key: string,
  getting: Getting & { readonly atMost: number },
  thrown: readonly ErrorCode[] = [],
): Promise<Found> {
  try {
    return await store.get(key, getting);
  } catch (error) {
    if (error instanceof AssayError && NOT_OURS.includes(error.code) && !thrown.includes(error.code)) return 'junk';
    throw error;
  }
}

/** What nobody of ours writes, and whoever may write can. */
const NOT_OURS: readonly ErrorCode[] = ['object-too-large', 'object-irregular', 'object-unreadable'];
