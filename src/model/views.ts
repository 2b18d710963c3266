import * as z from 'zod/mini';
import { Digest } from './digest.ts';
import { CAPABILITIES } from './manifest.ts';
import { Sequence, SkillName, Version } from './record.ts';

/** What a view's signature is over: which view it is, of which log, how far it goes, and what it says. */
export const ViewStamp = z.strictObject({
  schema: z.literal('skill-assay/view/1'),
  view: z.enum(['index', 'catalog']),
  sequence: Sequence,
  /** Digest of the record at `sequence`. */
  head: Digest,
  /** Digest of the canonical JSON of the view's `skills`. */
  content: Digest,
});
export type ViewStamp = z.infer<typeof ViewStamp>;

/** `index.json`, a skill: ARISE's list of versions, the oldest first. */
export const IndexLine = z.array(Version).check(z.minLength(1));
export type IndexLine = z.infer<typeof IndexLine>;

/** `catalog.json`, a skill: what a search shows of its latest version. */
export const CatalogLine = z.strictObject({
  version: Version,
  description: z.string(),
  tags: z.array(z.string()),
  capabilities: z.array(z.enum(CAPABILITIES)),
  entry: Digest,
  /** When it was published. */
  time: z.string(),
});
export type CatalogLine = z.infer<typeof CatalogLine>;

/** A view as it lies in the store; `assay` is the signed stamp, and ARISE's client takes no notice of it. */
export const viewOf = <Line extends z.ZodMiniType>(line: Line) =>
  z.looseObject({ skills: z.record(SkillName, line), assay: z.unknown() });
