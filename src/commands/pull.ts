import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import type { Lock } from '../model/release.ts';
import { openStore } from '../registry/open-store.ts';
import { Log } from '../registry/log.ts';
import { mustContinue, pullEntry } from '../registry/pull.ts';
import { trustIn } from '../registry/trust.ts';
import { readLock, writeTogether } from './lock-file.ts';

/** What to pull. */
export interface PullRequest {
  readonly name: string;
  readonly version?: number;
  readonly registry: string;
  readonly into: string;
  readonly lockFile: string;
}

/** What was pulled, and where it stands. */
export interface Pulled {
  readonly name: string;
  readonly version: number;
  readonly file: string;
  readonly entry: Digest;
}

/**
 * Takes one release from a registry: resolved from its log, proved against it, written as `<name>.py` and pinned in the
 * lock file. Throws what `pullEntry` throws, `lock-invalid` and `path-unwritable`; then nothing is written.
 */
export async function pull(request: PullRequest): Promise<Pulled> {
  const store = await openStore(request.registry);
  const lock = await readLock(request.lockFile);
  if (lock !== undefined && lock.registry !== store.url) {
    throw new AssayError('lock-invalid', `the lock file is for the registry ${lock.registry}`, {
      where: request.lockFile,
      fix: 'use another --lock FILE for another registry',
    });
  }
  const log = await Log.open(store, await trustIn(store, undefined));
  if (lock !== undefined) await mustContinue(log, lock);
  const { entry, record } = await pullEntry(log, request.name, request.version);
  const before = lock?.skills[entry.name];
  if (before?.version === record.version && before.entry !== record.entry) {
    throw new AssayError(
      'entry-altered',
      `the log gives ${entry.name}@${record.version} another meaning than the lock file pins`,
      {
        where: request.lockFile,
        fix: 'do not use it; ask who runs the registry',
      },
    );
  }
  const bytes = new TextEncoder().encode(entry.implementation);
  const file = `${request.into}/${entry.name}.py`;
  const pinned = {
    version: record.version,
    entry: record.entry,
    ...(record.entryVersion !== undefined && { entryVersion: record.entryVersion }),
    sequence: record.sequence,
    file: digestOf(bytes),
  };
  const updated: Lock = {
    schema: 'skill-assay/lock/1',
    registry: store.url,
    sequence: log.sequence,
    head: log.head as Digest,
    skills: { ...lock?.skills, [entry.name]: pinned },
  };
  const lockBytes = new TextEncoder().encode(`${JSON.stringify(updated, undefined, 2)}\n`);
  await writeTogether(
    new Map([
      [file, bytes],
      [request.lockFile, lockBytes],
    ]),
  );
  return { name: entry.name, version: record.version, file, entry: record.entry };
}
