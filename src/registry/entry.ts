import { Entry } from '../model/release.ts';
import type { Found } from './get-small.ts';

/** No entry of ours is larger: the bytes of a whole candidate, escaped, are 24 MB. */
export const MAX_ENTRY = 32 * 1024 * 1024;

/** The entry of `name` at `version` that was found, or undefined where it is none. */
export function entryIn(found: Found, name: string, version: number): Entry | undefined {
  if (found === undefined || found === 'junk') return undefined;
  try {
    const entry = Entry.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(found.bytes)));
    return entry.name === name && entry.version === version ? entry : undefined;
  } catch {
    return undefined;
  }
}
