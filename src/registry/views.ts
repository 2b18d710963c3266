import { canonical } from '../model/canonical.ts';
import { AssayError } from '../model/error.ts';
import { INDEX_KEY } from './layout.ts';
import type { Log } from './log.ts';
import type { Writer } from './writer.ts';

/** With N publishers at once a publisher loses at most N - 1 races. */
const MAX_ATTEMPTS = 100;

/** ARISE's index as the log says it should be: every version of every skill that is neither withdrawn nor retired. */
async function indexOf(log: Log): Promise<Uint8Array> {
  const skills: [string, number[]][] = [];
  for (const [skill, { releases, retired }] of await log.histories()) {
    const versions = releases.flatMap(({ version, withdrawn }) => (withdrawn === undefined ? [version] : []));
    if (!retired && versions.length > 0) skills.push([skill, versions]);
  }
  return new TextEncoder().encode(canonical({ skills: Object.fromEntries(skills) }));
}

/**
 * Brings `index.json` to what the log says, by compare-and-swap, so that of publishers at once none undoes another's.
 * The log is read again after every lost race: what is written is never older than what was there.
 */
export async function refreshViews({ store }: Writer, log: Log): Promise<void> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const present = await store.get(INDEX_KEY);
    await log.catchUp();
    const wanted = await indexOf(log);
    if (present !== undefined && Buffer.from(present.bytes).equals(wanted)) return;
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
