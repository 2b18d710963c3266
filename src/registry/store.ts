import type { Digest } from '../model/digest.ts';

/**
 * An object as a store holds it. `tag` is what `putIfMatch` and `getIfChanged` compare; `version` names exactly these bytes
 * for ever, where the store keeps versions. `digest` is computed from the bytes that were read, never taken from the store.
 */
export interface Stored {
  readonly bytes: Uint8Array;
  readonly digest: Digest;
  readonly tag: string;
  readonly version?: string;
}

/** Which bytes of an object to get. */
export interface Getting {
  /** Exactly this version, whatever is current; a store that keeps none has no object of it. */
  readonly version?: string;
  /** In bytes; a larger object is `object-too-large`. The default is `MAX_OBJECT`. */
  readonly atMost?: number;
}

/** No object of ours is larger: a catalog of 100,000 skills takes about 30 MB. */
export const MAX_OBJECT = 256 * 1024 * 1024;

/** What became of a conditional write: it took effect, or the condition did not hold (somebody else's bytes are there, or none). */
export type Written =
  | { readonly written: true; readonly tag: string; readonly version?: string }
  | { readonly written: false };

/** One version of an object, in the order in which they were written. */
export interface StoreVersion {
  readonly key: string;
  readonly version: string;
  readonly isCurrent: boolean;
  /** It is not bytes but the mark which a deletion left on top of them. */
  readonly isDeletion: boolean;
}

/**
 * Where a registry lives. Keys are relative to the registry's prefix and made of `a-z 0-9 _ - .` and `/`; no part of one
 * begins with a dot, and none is a folder of another.
 *
 * That an object is missing, or that a condition does not hold, is an answer. Everything else is an AssayError:
 * `store-denied` (the credentials may not), `store-unsupported` (it cannot), `store-unavailable` (it does not answer, after
 * bounded retries), `object-too-large`, `object-irregular` (what is there is no plain object, but a link or a folder), `object-unreadable` (it is
 * archived, or encrypted with another key) or
 * `object-key-invalid` (before anything is read or written). A write that threw may or may not have taken effect.
 */
export interface Store {
  /** The registry's address, as a lock file names it. */
  readonly url: string;
  /** Whether an object's earlier bytes stay readable by their version when it is overwritten or deleted. */
  readonly keepsVersions: boolean;
  get(key: string, getting?: Getting): Promise<Stored | undefined>;
  /** The object unless its tag is still `tag`: one conditional request. */
  getIfChanged(key: string, tag: string, getting?: Pick<Getting, 'atMost'>): Promise<Stored | 'unchanged' | undefined>;
  /** The object's tag without its bytes, however many somebody put there: so that it can be replaced. */
  tagOf(key: string): Promise<string | undefined>;
  putIfAbsent(key: string, bytes: Uint8Array): Promise<Written>;
  /** Replaces the object whose tag is `tag`. */
  putIfMatch(key: string, bytes: Uint8Array, tag: string): Promise<Written>;
  /** Keys that begin with `prefix` and come after `after` (by code points), sorted; read page by page as they are asked for. */
  listAfter(prefix: string, after: string): AsyncIterable<string>;
  /** Every version of the objects whose keys begin with `prefix`, sorted by key, the oldest first; none where none is kept. */
  versionsOf(prefix: string): AsyncIterable<StoreVersion>;
  /**
   * What lies in the registry's place under a name that is no key, so that nothing else here ever tells of it: as the store
   * names it, hostile characters and all.
   */
  namesBeside(): AsyncIterable<string>;
  /** Whether the store can keep versions from being deleted; undefined where it does not say. */
  hasObjectLock(): Promise<boolean | undefined>;
}
