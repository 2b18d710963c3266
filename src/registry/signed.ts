import type * as z from 'zod/mini';
import type { Digest } from '../model/digest.ts';
import { type PayloadKind, unseal } from './envelope.ts';
import type { Found } from './get-small.ts';
import type { Reader } from './reader.ts';
import type { Stored } from './store.ts';

/** What was found at a key, where somebody trusted signed it for this log and it has the shape of `schema`; undefined for anything else. */
export function signedIn<T extends { readonly origin: Digest | null }>(
  found: Found | Pick<Stored, 'bytes'>,
  { kind, schema, reader }: { kind: PayloadKind; schema: z.ZodMiniType<T>; reader: Reader },
): T | undefined {
  if (found === undefined || found === 'junk') return undefined;
  const unsealed = unseal(kind, found.bytes);
  if (unsealed?.signer === undefined || !reader.trust.has(unsealed.signer)) return undefined;
  const parsed = schema.safeParse(unsealed.value);
  if (!parsed.success) return undefined;
  // A timestamp of nothing was signed before there was a log to name.
  return reader.origin === null || [reader.origin, null].includes(parsed.data.origin) ? parsed.data : undefined;
}
