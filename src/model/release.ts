import * as z from 'zod/mini';
import { SKILL_NAME } from './manifest.ts';

export const SkillName = z.string().check(z.regex(SKILL_NAME));
/** A version is the number of the claims before it plus one: no skill comes near this. */
export const MAX_VERSION = 9_999_999;
export const Version = z.int().check(z.positive(), z.maximum(MAX_VERSION));

/**
 * `skills/<name>/v<N>.json`: what an agent pulls, in the shape of ARISE's `RegistryEntry` (arise-ai 0.2.1,
 * arise/registry/models.py). Its counters (`downloads`, `avg_success_rate`) are left out, since nobody measured them;
 * ARISE's reader takes their absence for zero.
 */
export const Entry = z.strictObject({
  name: SkillName,
  description: z.string(),
  implementation: z.string(),
  test_suite: z.string(),
  version: Version,
  author: z.string(),
  tags: z.array(z.string()),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
});
export type Entry = z.infer<typeof Entry>;

/** Where a release came from; absent for what was published by hand. */
export const Source = z.strictObject({
  repository: z.string(),
  repositoryId: z.string().check(z.regex(/^\d+$/)),
  commit: z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
  path: z.string(),
});
export type Source = z.infer<typeof Source>;

/** `index.json`: ARISE's view of the registry, made from the log. */
export const IndexView = z.looseObject({ skills: z.record(z.string(), z.array(Version)) });
export type IndexView = z.infer<typeof IndexView>;
