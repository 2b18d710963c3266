import { canonical } from '../model/canonical.ts';
import { AssayError } from '../model/error.ts';
import { INDEX_KEY } from './layout.ts';
import { type Log, readLog } from './log.ts';
import type { Store } from './store.ts';

/** With N publishers at once a publisher loses at most N - 1 races, as in `publishRelease`. */
const MAX_ATTEMPTS = 100;

/** ARISE's index as the log says it should be: every published version of every skill. */
export function indexOf({ records }: Log): Uint8Array {
  // A map, because a skill may be called `constructor`.
  const skills = new Map<string, number[]>();
  for (const { skill, version } of records) {
    const versions = skills.get(skill);
    if (versions === undefined) skills.set(skill, [version]);
    else versions.push(version);
  }
  for (const versions of skills.values()) versions.sort((a, b) => a - b);
  return new TextEncoder().encode(canonical({ skills: Object.fromEntries(skills) }));
}

/**
 * Brings `index.json` to what the log says, by compare-and-swap, so that of publishers at once none undoes another's.
 * The log is read again after every lost race: what is written is never older than what was there.
 */
export async function refreshIndex(store: Store): Promise<void> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const present = await store.get(INDEX_KEY);
    const wanted = indexOf(await readLog(store));
    if (present !== undefined && sameBytes(present.bytes, wanted)) return;
    const { written } =
      present === undefined
        ? await store.putIfAbsent(INDEX_KEY, wanted)
        : await store.putIfMatch(INDEX_KEY, wanted, present.tag);
    if (written) return;
  }
  throw new AssayError('store-unavailable', 'the index could not be brought up to date', {
    where: INDEX_KEY,
    fix: 'run it again: the release itself is committed',
  });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
