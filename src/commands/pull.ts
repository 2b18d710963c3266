import { dirname, join, relative, sep } from 'node:path';
import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import type { Lock, Pin } from '../model/lock.ts';
import type { KeyId } from '../registry/envelope.ts';
import { Log } from '../registry/log.ts';
import { openStore } from '../registry/open-store.ts';
import { mustContinue, pullEntry, type VerifiedEntry } from '../registry/pull.ts';
import type { Remark } from '../registry/slot.ts';
import type { Store } from '../registry/store.ts';
import type { Belief } from '../registry/trust.ts';
import { beliefIn } from './belief.ts';
import { lockBytes, readLock, writeTogether } from './lock-file.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { mustBeOurs } from './pulled-file.ts';

/** What to pull. */
export interface PullRequest {
  readonly name: string;
  /** Without it, the version that the lock pins, or the latest where it pins none. */
  readonly version?: number | 'latest';
  readonly registry: string;
  readonly into: string;
  readonly lockFile: string;
  readonly trustFile?: string | undefined;
}

/** What was pulled, and where it stands. */
export interface Pulled {
  readonly name: string;
  readonly version: number;
  readonly file: string;
  readonly entry: Digest;
  /** Of the last record of the log. */
  readonly sequence: number;
  readonly signers: Lock['signers'];
  /** Nobody said whom to trust: whoever began the log is believed from now on. */
  readonly isFirstUse: boolean;
  /** What lies in the log and was read over. */
  readonly remarks: readonly Remark[];
}

/** So often somebody else may pull into the same lock before we do. */
const MAX_OVERTAKEN = 1000;

/**
 * Takes one release from a registry: resolved from its log, proved against it, written as `<name>.py` and pinned in the lock
 * file. Of pulls into one lock at once none loses what another pinned.
 *
 * Throws what `Log.open`, `mustContinue` and `pullEntry` throw, `signer-untrusted`, `lock-invalid`, `lock-busy`,
 * `file-exists` and `path-unwritable`; then nothing is written.
 */
export async function pull(request: PullRequest): Promise<Pulled> {
  const store = await openStore(request.registry);
  let lock = await readLock(request.lockFile);
  if (lock !== undefined) mustBeFor(store, lock, request.lockFile);
  const believed = await beliefIn(store, request.trustFile, lock);
  const log = await Log.open(store, believed.trust);
  for (let overtaken = 0; overtaken < MAX_OVERTAKEN; overtaken += 1) {
    if (lock !== undefined) await mustFit(lock, request, log);
    const verified = await pullEntry(log, request.name, wanted(request, lock));
    const next = await nextLock(request, believed, log, lock, verified);
    const there = await replaceLock(request, lock, next);
    if (there === undefined) {
      const { version, entry } = next.pin;
      const signers = [...believed.trust];
      const said = { sequence: log.sequence, signers, isFirstUse: believed.isFirstUse, remarks: log.remarks };
      return { name: request.name, version, file: next.file, entry, ...said };
    }
    // Another process wrote it. It may have seen more of the log than we have.
    lock = there;
    await log.catchUp();
  }
  throw new AssayError('lock-busy', 'other processes write the lock file all the time', {
    where: request.lockFile,
    fix: 'run it again when they are done',
  });
}

function mustBeFor(store: Store, { registry }: Lock, lockFile: string): void {
  if (registry === store.url) return;
  throw new AssayError('lock-invalid', `the lock file is for the registry ${registry}`, {
    where: lockFile,
    fix: 'use another --lock FILE for another registry',
  });
}

/** Whether a lock, which may be another process's, is one for this registry, of this log, with these signers. */
async function mustFit(lock: Lock, { lockFile, trustFile }: PullRequest, log: Log): Promise<void> {
  mustBeFor(log.store, lock, lockFile);
  if (trustFile === undefined && !lock.signers.some((signer) => log.trust.has(signer as KeyId))) {
    throw new AssayError('signer-untrusted', 'the lock file trusts another signer', {
      where: lockFile,
      fix: 'ask who runs the registry; name whom you trust with --trust FILE',
    });
  }
  await mustContinue(log, lock);
}

function wanted({ name, version }: PullRequest, lock: Lock | undefined): number | undefined {
  if (version === 'latest') return undefined;
  return version ?? pinOf(lock, name)?.version;
}

function pinOf(lock: Lock | undefined, name: string): Pin | undefined {
  return lock !== undefined && Object.hasOwn(lock.skills, name) ? lock.skills[name] : undefined;
}

/** A lock to be written, with the file that it speaks of. */
interface Next {
  readonly lock: Lock;
  readonly pin: Pin;
  readonly file: string;
  readonly bytes: Uint8Array;
}

async function nextLock(
  { name, into, lockFile }: PullRequest,
  { trust }: Belief,
  log: Log,
  lock: Lock | undefined,
  { entry, release }: VerifiedEntry,
): Promise<Next> {
  const before = pinOf(lock, name);
  if (before?.version === release.version && before.entry !== release.entry) {
    throw new AssayError('entry-altered', `the log gives ${name}@${release.version} another meaning than the lock`, {
      where: lockFile,
      fix: 'do not use it; ask who runs the registry',
    });
  }
  const bytes = new TextEncoder().encode(entry.implementation);
  const file = join(into, `${name}.py`);
  const pin: Pin = {
    ...{ version: release.version, entry: release.entry },
    ...(release.entryVersion !== undefined && { entryVersion: release.entryVersion }),
    ...{ sequence: release.sequence, path: pathIn(lockFile, file), file: digestOf(bytes) },
  };
  const { origin, sequence, head } = log;
  const next: Lock = {
    ...{ schema: 'skill-assay/lock/1', registry: log.store.url, signers: [...trust].sort() },
    ...{ origin: origin as Digest, sequence, head: head as Digest, skills: { ...lock?.skills, [name]: pin } },
  };
  return { lock: next, pin, file, bytes };
}

/** With slashes, so that a lock means the same everywhere. */
function pathIn(lockFile: string, file: string): string {
  return relative(dirname(lockFile), file).split(sep).join('/');
}

/** Writes file and lock, unless the lock no longer is `before`: then what it is now. */
async function replaceLock(
  { name, lockFile }: PullRequest,
  before: Lock | undefined,
  { lock, file, bytes }: Next,
): Promise<Lock | undefined> {
  return oneAtATime(lockFile, async (mustStillBeOurs) => {
    const there = await readLock(lockFile);
    if (there !== undefined && (before === undefined || !isSame(there, before))) return there;
    await mustBeOurs(file, bytes, pinOf(before, name)?.file);
    const written = new Map([
      [file, bytes],
      [lockFile, lockBytes(lock)],
    ]);
    await writeTogether(written, mustStillBeOurs);
    return undefined;
  });
}

function isSame(one: Lock, other: Lock): boolean {
  return Buffer.from(lockBytes(one)).equals(lockBytes(other));
}
