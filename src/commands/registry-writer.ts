import type { LoadedPolicy } from '../intake/policy.ts';
import { AssayError } from '../model/error.ts';
import type { Policy } from '../model/policy.ts';
import type { Signer } from '../registry/envelope.ts';
import { openStore } from '../registry/open-store.ts';
import { type KeyWish, signerFor } from '../registry/signing-key.ts';
import { trustFrom } from '../registry/trust-file.ts';
import { openWriter, type Writer } from '../registry/writer.ts';

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
  return openWriter(store, signer, wish.trustFile === undefined ? undefined : await trustFrom(wish.trustFile));
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
