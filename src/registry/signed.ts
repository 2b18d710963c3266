import type * as z from 'zod/mini';
import { type PayloadKind, type Trust, unseal } from './envelope.ts';
import type { Found } from './get-small.ts';
import type { Stored } from './store.ts';

/** What was found at a key, where somebody trusted signed it and it has the shape of `schema`; undefined for anything else. */
export function signedIn<T>(
  found: Found | Pick<Stored, 'bytes'>,
  { kind, schema, trust }: { kind: PayloadKind; schema: z.ZodMiniType<T>; trust: Trust },
): T | undefined {
  if (found === undefined || found === 'junk') return undefined;
  const unsealed = unseal(kind, found.bytes);
  if (unsealed?.signer === undefined || !trust.has(unsealed.signer)) return undefined;
  const parsed = schema.safeParse(unsealed.value);
  return parsed.success ? parsed.data : undefined;
}
