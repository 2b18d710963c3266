import type { Digest } from '../model/digest.ts';
import { AssayError, type ErrorCode } from '../model/error.ts';
import type { Timestamp } from '../model/history.ts';
import type { Trust } from './envelope.ts';
import { getSmall } from './get-small.ts';
import { logKey } from './layout.ts';
import { originOf } from './reader.ts';
import { MAX_RECORD, readSlot, recordIn } from './slot.ts';
import type { Store } from './store.ts';
import { beginning } from './trust.ts';

/**
 * Which log lies here: the digest of its first record; null where there is none. One request where the timestamp `said` the
 * same of the first slot. Where they differ, one of them is of another log, which the same key signed: what follows the
 * first record, and what lies where the timestamp ends, tell which.
 */
export async function originIn(store: Store, trust: Trust, said: Timestamp | undefined): Promise<Digest | null> {
  const reader = { trust, origin: null };
  const usual = recordIn(await getSmall(store, logKey(1), { atMost: MAX_RECORD }), 1, reader);
  if (usual !== undefined && originOf(usual) === said?.origin) return said.origin;
  const first = await beginning(store, trust);
  if (first === undefined) return null;
  const own = originOf(first);
  if (said === undefined || said.origin === null || said.origin === own) return own;
  const next = (await readSlot(store, first.record.sequence + 1, reader))?.committed;
  if (next !== undefined && originOf(next) === own) return own;
  const last = (await readSlot(store, said.sequence, reader))?.committed;
  return last?.digest === said.head ? said.origin : own;
}

/** The error that says that the object at `where` was made from another log. */
export function foreign(code: Extract<ErrorCode, `${string}-foreign`>, where: string): AssayError {
  return new AssayError(code, 'it was signed for another log', {
    where,
    fix: 'ask who runs the registry who put it there, and to make it again: assay registry rebuild',
  });
}
