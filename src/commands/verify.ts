import { dirname, join } from 'node:path';
import { AssayError } from '../model/error.ts';
import type { Lock } from '../model/lock.ts';
import { because } from '../registry/fold.ts';
import type { Log } from '../registry/log.ts';
import { openStore } from '../registry/open-store.ts';
import { type Discrepancy, isHarmful } from '../registry/verify/discrepancy.ts';
import { holds, eachOnce, type Unknown, verifyRegistry } from '../registry/verify/verify.ts';
import { beliefIn } from './belief.ts';
import { readLock } from './lock-file.ts';
import { fileDigest } from './pulled-file.ts';

/** What to verify: a registry, one skill of it, or a lock with its registry and its files. */
export interface VerifyRequest {
  readonly name?: string;
  /** Without it, the lock's. */
  readonly registry?: string;
  readonly trustFile?: string;
  readonly lockFile?: string;
}

/** What was found. */
export interface Verified {
  /** Undefined where that could not be found out. */
  readonly holds: boolean | undefined;
  /** How far the log could be read. */
  readonly sequence: number;
  readonly head: string | null;
  readonly releases: number;
  readonly signers: readonly string[];
  /** Nobody said whom to trust: it was held against whoever began the log (`signer-unpinned`). */
  readonly isSignerPinned: boolean;
  readonly discrepancies: readonly Discrepancy[];
  readonly problems: readonly Unknown[];
}

/**
 * Holds a registry against its log, and a lock with its files against both. Writes nothing.
 * Throws `flag-value`, `lock-invalid`, `trust-invalid`, `skill-unknown`, and what the store throws.
 */
export async function verify(request: VerifyRequest): Promise<Verified> {
  try {
    return await verified(request);
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    const { code, where = '', message } = error;
    // Where no log can be there is no signer to begin with.
    if (code === 'object-irregular')
      return { holds: false, ...NOTHING, discrepancies: [{ code, key: where, message }], problems: [] };
    // Whoever may not look has found nothing out.
    if (!['store-denied', 'store-unsupported'].includes(code)) throw error;
    return { holds: undefined, ...NOTHING, discrepancies: [], problems: [{ code, where, message }] };
  }
}

const NOTHING = { sequence: 0, head: null, releases: 0, signers: [], isSignerPinned: true } as const;

async function verified(request: VerifyRequest): Promise<Verified> {
  const { name, lockFile, trustFile } = request;
  const lock = lockFile === undefined ? undefined : await lockIn(lockFile);
  const store = await openStore(addressIn(request, lock?.registry));
  if (lock !== undefined && lock.registry !== store.url) {
    throw new AssayError('lock-invalid', `the lock file is for the registry ${lock.registry}`, {
      where: lockFile ?? '',
      fix: 'leave --registry out, or verify another --lock FILE',
    });
  }
  const { trust, isFirstUse } = await beliefIn(store, trustFile, lock);
  const { log, releases, discrepancies, problems } = await verifyRegistry(store, { trust, skill: name, seen: lock });
  const pins = lock === undefined ? [] : await pinDiscrepancies(lockFile ?? '', lock, log, name);
  const found = eachOnce([...discrepancies, ...pins]);
  // What is not there holds nothing: the address may be misspelt, or the log may be gone with all that was made from it.
  if (log.head === null && !found.some(isHarmful))
    return {
      ...{ holds: undefined, ...NOTHING, discrepancies: found },
      problems: [
        ...problems,
        { code: 'registry-empty', where: store.url, message: 'nothing was ever published there' },
      ],
    };
  if (name !== undefined && releases === 0 && holds({ discrepancies: found, problems }) === true)
    throw new AssayError('skill-unknown', `the registry has no ${name}`, { where: store.url, fix: 'check the name' });
  return {
    holds: holds({ discrepancies: found, problems }),
    ...{ sequence: log.sequence, head: log.head, releases, signers: [...trust].sort(), isSignerPinned: !isFirstUse },
    ...{ discrepancies: found, problems },
  };
}

async function lockIn(file: string): Promise<Lock> {
  const lock = await readLock(file);
  if (lock !== undefined) return lock;
  throw new AssayError('lock-invalid', 'there is no lock file', { where: file, fix: 'pull something first' });
}

function addressIn({ registry }: VerifyRequest, locked: string | undefined): string {
  const address = registry ?? locked;
  if (address !== undefined) return address;
  throw new AssayError('flag-value', 'it is not said what to verify', {
    where: 'assay verify',
    fix: 'write --registry URL, or --lock FILE',
  });
}

/** Holds each pin against the log, and each file that was written against its pin. */
async function pinDiscrepancies(
  lockFile: string,
  lock: Lock,
  log: Log,
  only: string | undefined,
): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const [name, pin] of Object.entries(lock.skills)) {
    if (only !== undefined && name !== only) continue;
    found.push(...(await pinDiscrepancy(log, name, pin)));
    const path = join(dirname(lockFile), pin.path);
    const digest = await fileDigest(path);
    if (digest === undefined) found.push({ code: 'file-missing', key: path, message: `it was pulled as ${name}` });
    else if (digest !== pin.file)
      found.push({ code: 'file-altered', key: path, message: `it is not ${name}@${pin.version} as it was pulled` });
  }
  return found;
}

async function pinDiscrepancy(log: Log, name: string, pin: Lock['skills'][string]): Promise<Discrepancy[]> {
  const key = `${name}@${pin.version}`;
  const history = await historyIn(log, name);
  const release = history?.releases.find(({ version }) => version === pin.version);
  const { record } = log.known(pin.sequence) ?? {};
  const isSame =
    record?.action === 'publish' &&
    record.skill === name &&
    record.version === pin.version &&
    record.entry === pin.entry &&
    record.entryVersion === pin.entryVersion;
  if (!isSame) return [{ code: 'pin-altered', key, message: 'the log says something else of it than the lock' }];
  if (history?.retired) return [{ code: 'skill-retired', key, message: because('the skill is retired', history) }];
  if (release?.withdrawn !== undefined)
    return [
      { code: 'version-withdrawn', key, message: `${because('it was withdrawn', release)}; assay pull ${name}@latest` },
    ];
  return [];
}

/** What contradicts itself is reported as such elsewhere. */
async function historyIn(log: Log, name: string) {
  try {
    return await log.historyOf(name);
  } catch (error) {
    if (error instanceof AssayError && error.code === 'log-broken') return undefined;
    throw error;
  }
}
