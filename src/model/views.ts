import * as z from 'zod/mini';
import { Digest } from './digest.ts';
import { CAPABILITIES } from './manifest.ts';
import { Sequence } from './record.ts';
import { Version } from './release.ts';

/** What a view's signature is over: which view it is, of which log, how far it goes, and what it says. */
export const ViewStamp = z.strictObject({
  schema: z.literal('skill-assay/view/1'),
  view: z.enum(['index', 'catalog', 'arise-skill-store']),
  /** Digest of the log's first record. */
  origin: Digest,
  sequence: Sequence,
  /** Digest of the record at `sequence`. */
  head: Digest,
  /** Digest of everything after the view's first line. */
  content: Digest,
});
export type ViewStamp = z.infer<typeof ViewStamp>;

/** A view that is made only where it is asked for. */
export const ExtraView = z.enum(['arise-skill-store']);
export type ExtraView = z.infer<typeof ExtraView>;

/** `catalog.json`, a skill: what a search goes by and shows of its latest version. */
export const CatalogLine = z.strictObject({
  version: Version,
  description: z.string(),
  tags: z.array(z.string()),
  capabilities: z.array(z.enum(CAPABILITIES)),
});
export type CatalogLine = z.infer<typeof CatalogLine>;
