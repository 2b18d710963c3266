import * as z from 'zod/mini';

/** `ed25519:` and the raw public key in base64url, so that a name is all that it takes to verify. */
export const KeyName = z
  .string()
  .check(z.regex(/^ed25519:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, 'must be ed25519: and 43 characters of base64url'));

/** What `--trust` names: the keys whose signatures count, and no others. */
export const TrustFile = z.strictObject({
  schema: z.literal('skill-assay/trust/1'),
  keys: z.array(KeyName).check(z.minLength(1), z.maxLength(100)),
});
export type TrustFile = z.infer<typeof TrustFile>;
