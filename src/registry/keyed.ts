import { AssayError } from '../model/error.ts';
import type { Store } from './store.ts';

/** One part of a key. That it begins with no dot keeps `..` and a store's own files out of every key. */
const PART = '[a-z0-9_-][a-z0-9_.-]{0,199}';
const KEY = new RegExp(`^(?:${PART}/)*${PART}$`);
const PREFIX = new RegExp(`^(?:${PART}/)*(?:${PART})?$`);

/** S3 takes 1,024 bytes with the registry's own prefix. */
const MAX_LENGTH = 512;

/** Whether `text` can name an object. What a listing finds under other names is nobody's object. */
export function isKey(text: string): boolean {
  return text.length <= MAX_LENGTH && KEY.test(text);
}

/**
 * `store`, asked for nothing but keys: one may come from hostile bytes (a view, a record, a name on the command line).
 * Another is refused before anything is read or written. Throws `object-key-invalid`.
 */
export function keyed(store: Store): Store {
  return {
    ...store,
    get: async (key, getting) => store.get(asserted(key), getting),
    getIfChanged: async (key, tag, getting) => store.getIfChanged(asserted(key), tag, getting),
    tagOf: async (key) => store.tagOf(asserted(key)),
    putIfAbsent: async (key, bytes) => store.putIfAbsent(asserted(key), bytes),
    putIfMatch: async (key, bytes, tag) => store.putIfMatch(asserted(key), bytes, tag),
    async *listAfter(prefix, after) {
      yield* store.listAfter(asserted(prefix, PREFIX), asserted(after, PREFIX));
    },
    async *versionsOf(prefix) {
      yield* store.versionsOf(asserted(prefix, PREFIX));
    },
  };
}

function asserted(key: string, pattern = KEY): string {
  if (key.length <= MAX_LENGTH && pattern.test(key)) return key;
  throw new AssayError('object-key-invalid', 'this names no object of a registry', {
    where: JSON.stringify(key.slice(0, 100)),
    fix: 'find out what names it: keys are made of a-z 0-9 _ - . and /, and no part begins with a dot',
  });
}
