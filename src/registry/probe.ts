import { canonical } from '../model/canonical.ts';
import { digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import { PROBE_KEY } from './layout.ts';
import type { Store, Stored, Written } from './store.ts';

/** What a store was seen to do. */
export interface Probed {
  /** Of S3 and its like: whether versions can be kept from being deleted; undefined where the store does not say. */
  readonly hasObjectLock: boolean | undefined;
}

/** Always the same bytes, so that probing again, or many at once, changes nothing. */
const PROBE = new TextEncoder().encode(
  canonical({
    about: 'a store is asked here whether it honours conditions and keeps versions',
    schema: 'skill-assay/probe/1',
  }),
);

/** A tag as S3 writes them, of nothing: no store ever told it. */
const NO_TAG = `"${'0'.repeat(32)}"`;

/** With N that probe at once, each loses at most N - 1 races for the same object. */
const MAX_LOSSES = 1_000;

/**
 * Tries, before the first record is committed, what the log rests on: a store that ignores conditions lets one publisher
 * write over another, and says nothing. Throws `store-unsupported`, with what the store was seen to do, and what `Store`
 * throws.
 */
export async function probe(store: Store): Promise<Probed> {
  await store.putIfAbsent(PROBE_KEY, PROBE);
  const first = await present(store);
  if ((await store.putIfAbsent(PROBE_KEY, PROBE)).written)
    throw unsupported('it writes over what is there, although asked not to (If-None-Match)');
  if ((await store.putIfMatch(PROBE_KEY, PROBE, NO_TAG)).written)
    throw unsupported('it writes over what was changed, although asked not to (If-Match)');
  const written = await replaced(store, first);
  if (store.keepsVersions) await assertVersions(store, first, written);
  return { hasObjectLock: await store.hasObjectLock() };
}

async function present(store: Store): Promise<Stored> {
  const stored = await store.get(PROBE_KEY);
  if (stored === undefined) throw unsupported('it does not give back what was written');
  return stored;
}

/** Replaces the probe by the tag which the store tells of it: one that never matched would stop every view. */
async function replaced(store: Store, first: Stored): Promise<Written & { written: true }> {
  let { tag } = first;
  for (let losses = 0; losses < MAX_LOSSES; losses += 1) {
    const written = await store.putIfMatch(PROBE_KEY, PROBE, tag);
    if (written.written) return written;
    ({ tag } = await present(store));
  }
  throw unsupported('it does not write although the object is unchanged (If-Match)');
}

/** The version that was written, and the one below it, are still there by their names. */
async function assertVersions(store: Store, first: Stored, written: Written & { written: true }): Promise<void> {
  if (written.version === undefined || written.version === first.version)
    throw unsupported('it keeps no versions', 'turn versioning on');
  for (const [version, digest] of [
    [first.version, first.digest],
    [written.version, digestOf(PROBE)],
  ] as const) {
    // What was put before versioning was turned on has none.
    if (version !== undefined && (await store.get(PROBE_KEY, { version }))?.digest !== digest)
      throw unsupported('it does not give back the versions that it names', 'turn versioning on');
  }
}

function unsupported(what: string, fix = 'use a store with conditional writes'): AssayError {
  return new AssayError('store-unsupported', `the registry cannot be kept here: ${what}`, { where: PROBE_KEY, fix });
}
