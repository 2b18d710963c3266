import { AssayError } from '../model/error.ts';
import type { ExtraView } from '../model/views.ts';
import { type Signer, type Trust, UNSIGNED } from './envelope.ts';
import { Log } from './log.ts';
import type { Store } from './store.ts';
import { believe } from './trust.ts';

/** Somebody who may add to a registry's log: where it is, whom its readers trust, and whose signature this writer gives. */
export interface Writer {
  readonly store: Store;
  readonly trust: Trust;
  /** Undefined for a log that nobody signs. */
  readonly signer: Signer | undefined;
  /** What is kept for readers beside ARISE's index and the catalog. */
  readonly views?: readonly ExtraView[];
}

/** A writer that has read the log. */
export interface Opened extends Writer {
  readonly log: Log;
}

/**
 * Somebody who may write to `store` as `signer`. What they write must count for readers who trust those `named`, or, where
 * nobody is named, whoever began the log: throws `signer-untrusted` where it would not.
 */
export async function openWriter(store: Store, signer: Signer | undefined, named?: Trust): Promise<Writer> {
  const own = signer?.keyid ?? UNSIGNED;
  const { trust: believed } = await believe(store, named);
  // Whoever writes first begins the log.
  const trust: Trust = believed.size === 0 ? new Set([own]) : believed;
  if (trust.has(own)) return { store, trust, signer };
  throw new AssayError('signer-untrusted', `the registry's readers do not trust ${own}`, {
    where: store.url,
    fix: `sign with a key that they trust (${[...trust].join(', ')}), or name whom they trust with --trust FILE`,
  });
}

/** `writer` with its log, read now unless it was read already. Throws what `Log.open` throws. */
export async function opened(writer: Writer | Opened): Promise<Opened> {
  return 'log' in writer ? writer : { ...writer, log: await Log.open(writer.store, writer.trust) };
}
