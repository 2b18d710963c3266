import type { TrustFile } from '../model/trust.ts';
import { type KeyWish, signerFor } from '../registry/signing-key.ts';

/** What others need to believe what somebody signs. Throws what `signerFor` throws. */
export async function key(wish: KeyWish): Promise<TrustFile> {
  const { keyid } = await signerFor(wish);
  return { schema: 'skill-assay/trust/1', keys: [keyid] };
}
