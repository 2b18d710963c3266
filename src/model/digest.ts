import { createHash } from 'node:crypto';
import * as z from 'zod/mini';

/** A SHA-256 digest as it is written everywhere: `sha256:` and 64 lower-case hexadecimal digits. */
export const Digest = z.templateLiteral(['sha256:', z.string().check(z.regex(/[0-9a-f]{64}/))]);
export type Digest = `sha256:${string}`;

/** The digest of `bytes`; a string counts as its UTF-8 bytes. */
export function digestOf(bytes: Uint8Array | string): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
