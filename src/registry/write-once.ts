import { AssayError } from '../model/error.ts';
import { digestOf } from '../model/digest.ts';
import { getSmall } from './get-small.ts';
import type { Store, Stored, Written } from './store.ts';

/** Our bytes are at the key, and this is the store's own name for them. */
export interface Settled {
  readonly version?: string;
  /** False where an earlier run, or somebody else, had put the same bytes there. */
  readonly isNew: boolean;
}

/** A store may refuse a write for one that was under way at the same time and came to nothing. */
const MAX_REFUSALS = 3;

/**
 * Puts `bytes` where nothing may be. Undefined where other bytes stand there. A write whose answer was lost, or that an
 * earlier run made, is recognised by its digest. Throws `store-unavailable` where it is refused although nothing is there, and
 * what `Store` throws.
 */
export async function writeOnce(store: Store, key: string, bytes: Uint8Array): Promise<Settled | undefined> {
  for (let refusals = 0; refusals < MAX_REFUSALS; refusals += 1) {
    const put = await putOnce(store, key, bytes);
    if (put.written) return settled(put, true);
    const present = await getSmall(store, key, { atMost: bytes.length });
    if (present !== undefined) return isOurs(present, bytes) ? settled(present, false) : undefined;
  }
  throw new AssayError('store-unavailable', 'a write is refused, and nothing is there', {
    where: key,
    fix: 'run it again',
  });
}

/** Throws what `Store` throws, unless the write took effect before its answer was lost. */
async function putOnce(store: Store, key: string, bytes: Uint8Array): Promise<Written> {
  try {
    return await store.putIfAbsent(key, bytes);
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'store-unavailable') throw error;
    const present = await getSmall(store, key, { atMost: bytes.length });
    if (present === undefined || !isOurs(present, bytes)) throw error;
    return { written: true, ...present };
  }
}

function isOurs(present: Stored | 'junk', bytes: Uint8Array): present is Stored {
  return present !== 'junk' && present.digest === digestOf(bytes);
}

function settled({ version }: { readonly version?: string }, isNew: boolean): Settled {
  return version === undefined ? { isNew } : { version, isNew };
}
