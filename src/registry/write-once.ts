import { AssayError } from '../model/error.ts';
import { digestOf } from '../model/digest.ts';
import { getSmall } from './get-small.ts';
import type { Store } from './store.ts';

/** Our bytes are at the key, and this is the store's own name for them. */
export interface Settled {
  readonly version?: string;
}

/**
 * Puts `bytes` where nothing may be. Undefined where other bytes stand there. A write whose answer was lost, or that an
 * earlier run made, is recognised by its digest. Throws what `Store` throws.
 */
export async function writeOnce(store: Store, key: string, bytes: Uint8Array): Promise<Settled | undefined> {
  try {
    const put = await store.putIfAbsent(key, bytes);
    return put.written ? settled(put) : await ours(store, key, bytes);
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'store-unavailable') throw error;
    const there = await ours(store, key, bytes);
    if (there === undefined) throw error;
    return there;
  }
}

async function ours(store: Store, key: string, bytes: Uint8Array): Promise<Settled | undefined> {
  const present = await getSmall(store, key, { atMost: bytes.length });
  return present !== 'junk' && present?.digest === digestOf(bytes) ? settled(present) : undefined;
}

function settled({ version }: Settled): Settled {
  return version === undefined ? {} : { version };
}
