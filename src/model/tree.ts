/** One entry of a git tree, wherever it was read; `path` is relative to the folder that was listed. */
export interface TreeEntry {
  /** As git writes it: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  readonly kind: string;
  readonly hash: string;
  /** Bytes; 0 for what is no blob. */
  readonly size: number;
  readonly path: string;
}
