import type { Digest } from './digest.ts';

/** What stands at a path of a skill's directory. Only a `file` has bytes we are willing to look at. */
export type EntryKind = 'file' | 'symlink' | 'unreadable' | 'oversized' | 'special';

/** One entry of a skill's directory; `path` is relative to it, with `/`, and need not be harmless text. */
export interface CandidateFile {
  readonly path: string;
  readonly kind: EntryKind;
  /** Bytes as found; 0 where the size could not be learnt. */
  readonly size: number;
  /** Empty unless `kind` is `file`. */
  readonly bytes: Uint8Array;
}

/**
 * A skill as proposed, before any verdict. `name` is the directory's own name, `files` are sorted by path
 * (UTF-16 code units), `digest` covers name, paths, kinds and bytes.
 */
export interface Candidate {
  readonly name: string;
  readonly files: readonly CandidateFile[];
  readonly digest: Digest;
}
