import { digestOf } from '../../src/model/digest.ts';
import { AssayError } from '../../src/model/error.ts';
import { keyed } from '../../src/registry/keys.ts';
import { MAX_OBJECT, type Store, type Stored } from '../../src/registry/store.ts';

interface Version {
  readonly version: string;
  /** Undefined for the mark of a deletion. */
  readonly bytes: Uint8Array | undefined;
}

/** A store in memory that keeps versions, and what somebody may do to it who asks for no condition. */
export interface MemoryStore {
  readonly store: Store;
  readonly keys: () => string[];
  readonly text: (key: string) => string | undefined;
  readonly overwrite: (key: string, bytes: Uint8Array | string) => void;
  readonly remove: (key: string) => void;
}

export function memoryStore({ keepsVersions = true } = {}): MemoryStore {
  const objects = new Map<string, Version[]>();
  let writes = 0;
  const current = (key: string): Version | undefined => objects.get(key)?.at(-1);
  let sorted: string[] | undefined;
  const put = (key: string, bytes: Uint8Array | undefined) => {
    writes += 1;
    if (!objects.has(key)) sorted = undefined;
    const version = { version: `${writes}`, bytes: bytes && Uint8Array.from(bytes) };
    objects.set(key, keepsVersions ? [...(objects.get(key) ?? []), version] : [version]);
    return { written: true, tag: `"${writes}"`, ...(keepsVersions && { version: version.version }) } as const;
  };
  const storedOf = (key: string, found: Version | undefined, atMost: number): Stored | undefined => {
    if (found?.bytes === undefined) return undefined;
    if (found.bytes.length > atMost) throw new AssayError('object-too-large', 'too large', { where: key });
    const named = keepsVersions ? { version: found.version } : {};
    return { bytes: found.bytes, digest: digestOf(found.bytes), tag: `"${found.version}"`, ...named };
  };
  const all = () => {
    sorted ??= [...objects.keys()].sort();
    return sorted;
  };
  const keys = () => all().filter((key) => current(key)?.bytes !== undefined);
  const store = keyed({
    url: 'file:/memory',
    keepsVersions,
    get: async (key, { version, atMost = MAX_OBJECT } = {}) => {
      const named = objects.get(key)?.find((each) => each.version === version);
      return storedOf(key, version === undefined ? current(key) : keepsVersions ? named : undefined, atMost);
    },
    getIfChanged: async (key, tag, { atMost = MAX_OBJECT } = {}) => {
      const stored = storedOf(key, current(key), atMost);
      return stored?.tag === tag ? 'unchanged' : stored;
    },
    tagOf: async (key) => storedOf(key, current(key), Number.POSITIVE_INFINITY)?.tag,
    putIfAbsent: async (key, bytes) => (current(key)?.bytes === undefined ? put(key, bytes) : { written: false }),
    putIfMatch: async (key, bytes, tag) =>
      storedOf(key, current(key), Number.POSITIVE_INFINITY)?.tag === tag ? put(key, bytes) : { written: false },
    async *listAfter(prefix, after) {
      for (const key of keys()) if (key.startsWith(prefix) && key > after) yield key;
    },
    async *versionsOf(prefix) {
      if (!keepsVersions) return;
      for (const key of all().filter((each) => each.startsWith(prefix))) {
        for (const each of objects.get(key) ?? [])
          yield { key, version: each.version, isCurrent: each === current(key), isDeletion: each.bytes === undefined };
      }
    },
  });
  const bytesOf = (bytes: Uint8Array | string) => (typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  return {
    store,
    keys,
    text: (key) => current(key)?.bytes && new TextDecoder().decode(current(key)?.bytes),
    overwrite: (key, bytes) => void put(key, bytesOf(bytes)),
    remove: (key) => void put(key, undefined),
  };
}
