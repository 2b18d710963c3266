import type { Digest } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import type { Trust } from './envelope.ts';
import { type First, firstRecord } from './first-record.ts';
import { originOf } from './reader.ts';
import type { Store } from './store.ts';

/** Whom somebody believes of a registry, and whether anybody told them. */
export interface Belief {
  /** Nobody where nobody was named and the log is empty. */
  readonly trust: Trust;
  /** Nobody did: it is whoever began the log. */
  readonly isFirstUse: boolean;
  /** On first use, digest of the log's first record; null where the log is empty, or was not looked at. */
  readonly origin: Digest | null;
}

/**
 * Whom to believe of a registry: those `named`, else whoever began its log. Where its beginning is gone, or lies behind no
 * end of junk, reading the log says so.
 */
export async function believe(store: Store, named: Trust | undefined): Promise<Belief> {
  if (named !== undefined) return { trust: named, isFirstUse: false, origin: null };
  const first = await beginning(store);
  const origin = first === undefined ? null : originOf(first);
  return { trust: new Set(first === undefined ? [] : [first.signer]), isFirstUse: true, origin };
}

/** Undefined where it lies behind no end of junk, too. */
export async function beginning(store: Store, trust?: Trust): Promise<First | undefined> {
  try {
    return await firstRecord(store, trust);
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'log-flooded') throw error;
    return undefined;
  }
}

/**
 * Throws `signer-untrusted` where somebody else began the log: to whoever trusts the wrong one it looks empty, and a writer
 * would begin a second log over the first. Throws as `firstRecord` does besides.
 */
export async function mustBeTrusted(store: Store, trust: Trust): Promise<void> {
  const first = await firstRecord(store);
  if (first === undefined || trust.has(first.signer)) return;
  throw new AssayError('signer-untrusted', `the log was begun by ${first.signer}, who is not trusted`, {
    where: store.url,
    fix: 'trust that signer if you know it; else ask who runs the registry',
  });
}
