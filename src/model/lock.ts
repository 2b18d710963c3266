import * as z from 'zod/mini';
import { Digest } from './digest.ts';
import { Sequence } from './record.ts';
import { SkillName, Version } from './release.ts';
import { KeyName } from './trust.ts';

/** One skill as it was taken. */
export const Pin = z.strictObject({
  version: Version,
  entry: Digest,
  /** The store's own name for the entry's bytes (S3 VersionId), where it has one. */
  entryVersion: z.optional(z.string().check(z.minLength(1), z.maxLength(1024))),
  /** Where its record stands in the log. */
  sequence: Sequence,
  /** Where the implementation was written, from the lock file's own folder on, and the digest of what was written. */
  path: z.string().check(z.minLength(1), z.maxLength(4096)),
  file: Digest,
});
export type Pin = z.infer<typeof Pin>;

/** `assay.lock`: what a consumer pinned, whom they believe, and how far they have seen the log. */
export const Lock = z.strictObject({
  schema: z.literal('skill-assay/lock/1'),
  registry: z.string().check(z.maxLength(4096)),
  /** Digest of the log's first record: another log at the same address is another registry. */
  origin: Digest,
  /** Whose signatures count; `unsigned` for a registry that nobody signs. */
  signers: z.array(z.union([KeyName, z.literal('unsigned')])).check(z.minLength(1), z.maxLength(100)),
  /** The highest sequence seen, and the digest of that record: an older or another log is refused. */
  sequence: Sequence,
  head: Digest,
  skills: z.record(SkillName, Pin),
});
export type Lock = z.infer<typeof Lock>;
