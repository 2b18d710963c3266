import * as z from 'zod/mini';
import { Digest } from './digest.ts';
import { CAPABILITIES } from './manifest.ts';
import { Reason, Sequence } from './record.ts';
import { SkillName, Version } from './release.ts';

/** One version as the log tells it. */
export const Release = z.strictObject({
  version: Version,
  /** Where its `publish` record stands, and the digest of that object. */
  sequence: Sequence,
  record: Digest,
  candidate: Digest,
  entry: Digest,
  entryVersion: z.optional(z.string()),
  /** What a search goes by and shows, so that every view can be made from the state, without the records. */
  description: z.string(),
  tags: z.array(z.string()),
  capabilities: z.array(z.enum(CAPABILITIES)),
  /** The id of the repository that it came from, by which a deletion there is told from a skill of somebody else's. */
  repository: z.optional(z.string().check(z.regex(/^\d+$/))),
  withdrawn: z.optional(z.enum(['yank', 'rollback'])),
  /** Why it is withdrawn, where it is: whoever pulls it is told. */
  reason: z.optional(Reason),
});
export type Release = z.infer<typeof Release>;

/** All that the log says of one skill, folded. */
export const SkillHistory = z.strictObject({
  /** The highest version that was ever claimed, void ones included: the next one is one more. */
  claimed: Version,
  /** Published versions, the oldest first. */
  releases: z.array(Release),
  retired: z.boolean(),
  /** Why it is retired, where it is. */
  reason: z.optional(Reason),
});
export type SkillHistory = z.infer<typeof SkillHistory>;

/** `snapshots/shards/<sha256>.json`: what the log says of the skills whose name's SHA-256 begins with the same byte. */
export const Shard = z.strictObject({
  schema: z.literal('skill-assay/shard/1'),
  /** A list, the names in order, because a skill may be called `constructor`. */
  skills: z.array(z.tuple([SkillName, SkillHistory])),
});
export type Shard = z.infer<typeof Shard>;

/**
 * `timestamp.json`, signed: how far the log goes, at least. A reader without memory who sees it refuses a log that was cut
 * behind it; and it names the newest snapshot, so that nobody need list them.
 */
export const Timestamp = z.strictObject({
  schema: z.literal('skill-assay/timestamp/1'),
  /** Digest of the log's first record: of which log this is said. Null with `sequence` 0. */
  origin: z.nullable(Digest),
  /** 0 and null until a first run has come to its end: it is there before the first record is. */
  sequence: z.union([z.literal(0), Sequence]),
  head: z.nullable(Digest),
  /** The sequence of the newest snapshot, where there is one. */
  snapshot: z.optional(Sequence),
});
export type Timestamp = z.infer<typeof Timestamp>;

/** `snapshots/<sequence>.json`, signed: the log up to a record, so that nobody need read it from the beginning. */
export const Snapshot = z.strictObject({
  schema: z.literal('skill-assay/snapshot/1'),
  /** Digest of the log's first record. */
  origin: Digest,
  sequence: Sequence,
  /** Digest of the record at `sequence`. */
  head: Digest,
  /** First byte of a name's SHA-256 in hexadecimal → the digest of its shard. One without skills is left out. */
  shards: z.record(z.string().check(z.regex(/^[0-9a-f]{2}$/)), Digest),
});
export type Snapshot = z.infer<typeof Snapshot>;
