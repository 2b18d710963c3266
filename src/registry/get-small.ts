import { AssayError } from '../model/error.ts';
import type { Getting, Store, Stored } from './store.ts';

/** What stands at a key: `junk` for what is larger than anything of ours, or no plain object. */
export type Found = Stored | 'junk' | undefined;

/**
 * The object at `key`, where it has no more than `atMost` bytes. What is larger, or no plain object, is nothing that we wrote:
 * 'junk', so that whoever may write cannot stop a reader by it. Throws what `Store` throws besides.
 */
export async function getSmall(
  store: Store,
  key: string,
  getting: Getting & { readonly atMost: number },
): Promise<Found> {
  try {
    return await store.get(key, getting);
  } catch (error) {
    if (error instanceof AssayError && (error.code === 'object-too-large' || error.code === 'object-irregular'))
      return 'junk';
    throw error;
  }
}
