import type * as z from 'zod/mini';
import { type PayloadKind, type Trust, unseal } from './envelope.ts';

/** What `bytes` say, where somebody trusted signed it and it has the shape of `schema`; undefined for anything else. */
export function signedIn<T>(
  bytes: Uint8Array,
  { kind, schema, trust }: { kind: PayloadKind; schema: z.ZodMiniType<T>; trust: Trust },
): T | undefined {
  const unsealed = unseal(kind, bytes);
  if (unsealed?.signer === undefined || !trust.has(unsealed.signer)) return undefined;
  const parsed = schema.safeParse(unsealed.value);
  return parsed.success ? parsed.data : undefined;
}
