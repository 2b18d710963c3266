import { canonical } from './canonical.ts';
import { type Digest, digestOf } from './digest.ts';

/** What stands at a path of a skill's directory. Only a `file` has bytes we are willing to look at. */
export type EntryKind = 'file' | 'symlink' | 'unreadable' | 'oversized' | 'special';

/** The most bytes that are read of one file; a larger one is `oversized`. */
export const MAX_READ = 1_048_576;

/** More entries of one skill than these are counted and not looked at. */
export const MAX_ENTRIES = 200;

/** Bytes that are read of one skill: the three files that it consists of, each as large as any may be, and some more. */
export const MAX_TOTAL = 4 * MAX_READ;

/** The most that is kept of a file which is none of a skill's three: enough to know what it is by how it begins. */
export const HEAD = 128;

/** One entry of a skill's directory; `path` is relative to it, with `/`, and need not be harmless text. */
export interface CandidateFile {
  readonly path: string;
  readonly kind: EntryKind;
  /** Bytes as found; 0 where the size could not be learnt. */
  readonly size: number;
  /** Empty unless `kind` is `file`, and no more than the first HEAD bytes where `digest` is there. */
  readonly bytes: Uint8Array;
  /** Of all bytes, where `bytes` are not all that were read. */
  readonly digest?: Digest;
}

/**
 * A skill as proposed, before any verdict. `name` is the directory's own name, `files` are sorted by path
 * (UTF-16 code units), `digest` covers name, paths, kinds and bytes.
 */
export interface Candidate {
  readonly name: string;
  readonly files: readonly CandidateFile[];
  /** How many further entries the directory held, beyond what is looked at. */
  readonly omitted: number;
  readonly digest: Digest;
}

/**
 * The candidate that `name` and `files` make. The digest is that of the canonical list of name, paths, kinds and bytes
 * (`skill-assay/candidate/1`); it does not depend on where or how the bytes were read.
 */
export function candidateOf(name: string, files: readonly CandidateFile[], omitted = 0): Candidate {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const listing = sorted.map(({ path, kind, size, bytes, digest }) =>
    kind === 'file' ? { path, digest: digest ?? digestOf(bytes) } : { path, kind, size },
  );
  return {
    name,
    files: sorted,
    omitted,
    digest: digestOf(canonical({ schema: 'skill-assay/candidate/1', name, files: listing, omitted })),
  };
}
