import * as z from 'zod/mini';
import { Digest } from './digest.ts';
import { CAPABILITIES } from './manifest.ts';
import { SkillName, Source, Version } from './release.ts';

export const Sequence = z.int().check(z.positive(), z.maximum(Number.MAX_SAFE_INTEGER));
const Actor = z.string().check(z.minLength(1), z.maxLength(200));
export const Reason = z.string().check(z.minLength(1), z.maxLength(1000));
const StoreVersionId = z.string().check(z.minLength(1), z.maxLength(1024));

const line = {
  schema: z.literal('skill-assay/record/1'),
  sequence: Sequence,
  /** Digest of the previous record's object, envelope and all; null for the first. */
  previous: z.nullable(Digest),
  /**
   * The log's identity: the digest of its first record's object; null in that one. What another log of the same signer says
   * is told apart by it.
   */
  origin: z.nullable(Digest),
  skill: SkillName,
  actor: Actor,
  time: z.iso.datetime({ offset: true }),
};

/** A version is there. */
export const PublishRecord = z.strictObject({
  ...line,
  action: z.literal('publish'),
  version: Version,
  /** The candidate that was checked, its published entry, and the report which the verdict came from. */
  candidate: Digest,
  entry: Digest,
  /** The store's own name for the entry's bytes (S3 VersionId), where it has one. */
  entryVersion: z.optional(StoreVersionId),
  report: Digest,
  capabilities: z.array(z.enum(CAPABILITIES)),
  /** What a search goes by, so that the catalog is a function of the log alone. */
  description: z.string().check(z.maxLength(2000)),
  tags: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)),
  source: z.optional(Source),
  /** Why a `review` verdict was accepted. */
  accepted: z.optional(Reason),
});
export type PublishRecord = z.infer<typeof PublishRecord>;

/** A version will never be there: its entry was claimed by bytes that nobody committed. */
const VoidRecord = z.strictObject({
  ...line,
  action: z.literal('void'),
  version: Version,
  /** Their digest; none of what is too large to be an entry. */
  found: z.optional(Digest),
});

/** A version is withdrawn (`yank`), comes back (`unyank`), or all that are newer than it are withdrawn (`rollback`). */
const WithdrawalRecord = z.strictObject({
  ...line,
  action: z.enum(['yank', 'unyank', 'rollback']),
  version: Version,
  reason: Reason,
});

/** The skill is gone, until it is published again. */
const RetireRecord = z.strictObject({ ...line, action: z.literal('retire'), reason: Reason });

/** `log/<sequence>.json` holds one in a signed envelope: one line of the append-only log. */
export const LogRecord = z.discriminatedUnion('action', [PublishRecord, VoidRecord, WithdrawalRecord, RetireRecord]);
export type LogRecord = z.infer<typeof LogRecord>;

/** A record but for its place in the log, which is known only when it is committed. */
export type Deed = LogRecord extends infer Each
  ? Each extends LogRecord
    ? Omit<Each, 'schema' | 'sequence' | 'previous' | 'origin'>
    : never
  : never;
