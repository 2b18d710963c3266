import type { LoadedPolicy } from '../intake/policy.ts';
import { AssayError } from '../model/error.ts';
import type { Policy } from '../model/policy.ts';
import type { Signer, Trust } from '../registry/envelope.ts';
import { openStore } from '../registry/open-store.ts';
import { type KeyWish, signerFor } from '../registry/signing-key.ts';
import type { Store } from '../registry/store.ts';
import { openWriter, type Writer } from '../registry/writer.ts';
import { namedIn } from './belief.ts';

/** Which registry somebody wants to write to, as whom, and whom its readers trust. */
export interface WriterWish {
  readonly registry: string;
  readonly key: KeyWish;
  readonly trustFile?: string | undefined;
}

/** Opens a registry to write to as `policy` wants it signed. Throws what `signerUnder`, `trustFrom` and `openWriter` throw. */
export async function writerFor(wish: WriterWish, { policy }: LoadedPolicy): Promise<Writer> {
  const store = await openStore(wish.registry, accessOf(policy));
  const signer = await signerUnder(policy, wish);
  return writerUnder(policy, store, signer, await namedIn(wish.trustFile));
}

/** Somebody who writes to `store` and keeps what `policy` wants for readers. Throws what `openWriter` throws. */
export async function writerUnder(
  { registry }: Policy,
  store: Store,
  signer: Signer | undefined,
  named: Trust | undefined,
): Promise<Writer> {
  const writer = await openWriter(store, signer, named);
  return registry?.views === undefined ? writer : { ...writer, views: registry.views };
}

/** A registry's log is signed with a key unless policy says otherwise. Only a directory takes the user's own key. */
export async function signerUnder(
  { registry }: Policy,
  { registry: url, key }: Pick<WriterWish, 'registry' | 'key'>,
): Promise<Signer | undefined> {
  switch (registry?.attest ?? 'key') {
    case 'key':
      return signerFor(url.startsWith('file:') ? key : { ...key, own: undefined });
    case 'none':
      if (key.file === undefined) return undefined;
      throw new AssayError('flag-value', 'the policy says that this registry is not signed', {
        where: '--key',
        fix: 'leave it out, or write registry: { attest: key } where the registry is a new one',
      });
    case 'keyless':
      throw new AssayError('attest-unavailable', 'this build cannot sign without a key yet', {
        where: 'registry.attest: keyless',
        fix: 'write registry: { attest: key } into the policy and give a key',
      });
  }
}

/** How policy says that the registry's bucket is to be reached. */
export function accessOf({ registry }: Policy): { region?: string; expectedOwner?: string } {
  return {
    ...(registry?.region !== undefined && { region: registry.region }),
    ...(registry?.['expected-owner'] !== undefined && { expectedOwner: registry['expected-owner'] }),
  };
}
