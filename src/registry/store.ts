/** An object as a store holds it. `tag` is what `putIfMatch` compares; `version` names exactly these bytes for ever, where the store can. */
export interface Stored {
  readonly bytes: Uint8Array;
  readonly tag: string;
  readonly version?: string;
}

/** What became of a conditional write: it took effect, or somebody else's bytes are there. */
export type Written =
  | { readonly written: true; readonly tag: string; readonly version?: string }
  | { readonly written: false };

/**
 * Where a registry lives. Keys are relative to the registry's prefix and made of `a-z 0-9 _ - .` and `/`; no part of one
 * begins with a dot, and none is a folder of another. Every method throws an AssayError `store-denied`,
 * `store-unavailable` or `store-unsupported`; nothing else about a store is an error.
 */
export interface Store {
  /** The registry's address, as a lock file names it. */
  readonly url: string;
  /** The object, or undefined where there is none. With `version`, exactly those bytes. */
  get(key: string, version?: string): Promise<Stored | undefined>;
  putIfAbsent(key: string, bytes: Uint8Array): Promise<Written>;
  /** Replaces the object whose tag is `tag`. */
  putIfMatch(key: string, bytes: Uint8Array, tag: string): Promise<Written>;
  /** Keys that begin with `prefix` and come after `after` (by code points), sorted. */
  listAfter(prefix: string, after: string): Promise<string[]>;
}
