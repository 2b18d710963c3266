import { digestOf } from '../../src/model/digest.ts';
import { AssayError } from '../../src/model/error.ts';
import { keyed } from '../../src/registry/keyed.ts';
import { MAX_OBJECT, type Store, type Stored, type Written } from '../../src/registry/store.ts';

/** A version of an object; without bytes, a deletion's mark. */
interface Version {
  readonly version: string;
  readonly bytes: Uint8Array | undefined;
}

/** A store in memory, with what somebody may do to it who has more rights than we ask for. */
export interface MemoryStore extends Store {
  /** Key → current bytes. */
  readonly current: () => Map<string, Uint8Array>;
  /** Puts `bytes` whatever is there. */
  readonly overwrite: (key: string, bytes: Uint8Array) => void;
  /** Leaves a deletion's mark where versions are kept, and nothing where not. */
  readonly remove: (key: string) => void;
  /** Another store that holds the same. */
  readonly copy: () => MemoryStore;
}

/**
 * As a bucket answers, in memory. The tag is the digest, so that the same bytes have the same tag again. Versions are
 * numbered for each key, so that the same writes make the same registry.
 */
export function memoryStore({ keepsVersions = true, from = new Map<string, Version[]>() } = {}): MemoryStore {
  const objects = new Map([...from].map(([key, versions]) => [key, [...versions]]));
  const currentOf = (key: string) => objects.get(key)?.at(-1);
  const present = (key: string): boolean => currentOf(key)?.bytes !== undefined;

  const add = (key: string, bytes: Uint8Array | undefined): string => {
    const before = objects.get(key) ?? [];
    const version = `v${before.length + 1}`;
    objects.set(key, [...(keepsVersions ? before : []), { version, bytes: bytes && Uint8Array.from(bytes) }]);
    return version;
  };
  const put = (key: string, bytes: Uint8Array): Written => {
    const version = add(key, bytes);
    return { written: true, tag: digestOf(bytes), ...(keepsVersions && { version }) };
  };
  const stored = (key: string, { version, bytes }: Version, atMost: number): Stored | undefined => {
    if (bytes === undefined) return undefined;
    if (bytes.length > atMost) throw new AssayError('object-too-large', 'it is too large', { where: key });
    const digest = digestOf(bytes);
    return { bytes: Uint8Array.from(bytes), digest, tag: digest, ...(keepsVersions && { version }) };
  };
  const keys = (prefix: string, after: string): string[] =>
    [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();

  const store: Store = {
    url: 'memory:',
    keepsVersions,
    get: async (key, { version, atMost = MAX_OBJECT } = {}) => {
      if (version !== undefined && !keepsVersions) return undefined;
      const found = version === undefined ? currentOf(key) : objects.get(key)?.find((each) => each.version === version);
      return found && stored(key, found, atMost);
    },
    getIfChanged: async (key, tag, { atMost = MAX_OBJECT } = {}) => {
      const found = currentOf(key);
      const object = found && stored(key, found, atMost);
      return object?.tag === tag ? 'unchanged' : object;
    },
    tagOf: async (key) => {
      const bytes = currentOf(key)?.bytes;
      return bytes && digestOf(bytes);
    },
    putIfAbsent: async (key, bytes) => (present(key) ? { written: false } : put(key, bytes)),
    putIfMatch: async (key, bytes, tag) => {
      const bytesThere = currentOf(key)?.bytes;
      return bytesThere !== undefined && digestOf(bytesThere) === tag ? put(key, bytes) : { written: false };
    },
    async *listAfter(prefix, after) {
      for (const key of keys(prefix, after)) if (present(key)) yield key;
    },
    hasObjectLock: async () => undefined,
    async *namesBeside() {},
    async *versionsOf(prefix) {
      for (const key of keepsVersions ? keys(prefix, '') : []) {
        for (const { version, bytes } of objects.get(key) ?? [])
          yield {
            key,
            version,
            isCurrent: version === currentOf(key)?.version,
            isDeletion: bytes === undefined,
          };
      }
    },
  };
  return {
    ...keyed(store),
    current: () => new Map([...objects.keys()].sort().flatMap((key) => entryOf(key, currentOf(key)?.bytes))),
    overwrite: (key, bytes) => add(key, bytes),
    remove: (key) => (keepsVersions ? add(key, undefined) : objects.delete(key)),
    copy: () => memoryStore({ keepsVersions, from: objects }),
  };
}

function entryOf(key: string, bytes: Uint8Array | undefined): [string, Uint8Array][] {
  return bytes === undefined ? [] : [[key, bytes]];
}
