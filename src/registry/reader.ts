import type { Digest } from '../model/digest.ts';
import type { LogRecord } from '../model/record.ts';
import type { Trust } from './envelope.ts';

/** What somebody takes for a part of a log: what one of `trust` signed, and for this log alone once it is known. */
export interface Reader {
  readonly trust: Trust;
  /** Digest of the log's first record; null as long as there is none, and then every log's parts are taken. */
  readonly origin: Digest | null;
}

/** How far a log was read. */
export interface Position {
  /** Digest of its first record, which tells it from another log; null for an empty one. */
  readonly origin: Digest | null;
  /** Of the last record; 0 and null for an empty log. */
  readonly sequence: number;
  readonly head: Digest | null;
}

/** The log that a record is of: its first one is named by its own digest. */
export function originOf({ record, digest }: { readonly record: LogRecord; readonly digest: Digest }): Digest {
  return record.origin ?? digest;
}
