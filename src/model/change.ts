import type { TreeEntry } from './tree.ts';

/** What a proposal changes, beside what stands in its skills. Paths are relative to the repository's root. */
export interface Change {
  /** The folder that holds the skills, e.g. `skills`. */
  readonly folder: string;
  /** Names of the skills that are new or changed. */
  readonly skills: readonly string[];
  /** Every path that is added, changed or removed. */
  readonly paths: readonly string[];
  /** Everything below `folder` as proposed; paths are relative to it. */
  readonly listing: readonly TreeEntry[];
}
