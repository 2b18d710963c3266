import { AssayError } from '../model/error.ts';
import type { Trust } from './envelope.ts';
import { firstRecord } from './first-record.ts';
import type { Store } from './store.ts';

/** Whom somebody believes of a registry, and whether anybody told them. */
export interface Belief {
  /** Nobody where nobody was named and the log is empty. */
  readonly trust: Trust;
  /** Nobody did: it is whoever began the log. */
  readonly isFirstUse: boolean;
}

/**
 * Whom to believe of a registry: those `named`, else whoever began its log. Where its beginning is gone, or lies behind no
 * end of junk, reading the log says so.
 */
export async function believe(store: Store, named: Trust | undefined): Promise<Belief> {
  if (named !== undefined) return { trust: named, isFirstUse: false };
  const signer = await beginner(store);
  return { trust: new Set(signer === undefined ? [] : [signer]), isFirstUse: true };
}

async function beginner(store: Store) {
  try {
    return (await firstRecord(store))?.signer;
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
