import { lstat, readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AssayError } from '../model/error.ts';
import { type Digest, digestOf } from '../model/digest.ts';
import { Policy } from '../model/policy.ts';
import type { Nameable } from './policy-names.ts';

/** A policy and the digest of the bytes it came from; the built-in policy is what the empty file means. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly digest: Digest;
  /** The file, or undefined for the built-in policy. */
  readonly file: string | undefined;
}

export const POLICY_FILE = '.github/assay.yml';

/** What is in force where nobody wrote a policy. */
export function builtInPolicy(): LoadedPolicy {
  return { policy: Policy.parse({}), digest: digestOf(''), file: undefined };
}

/** The policy in `file`. Throws `policy-missing`, `policy-unreadable` or `policy-invalid`. */
export async function policyIn(file: string, known: Nameable): Promise<LoadedPolicy> {
  return policyOf(await bytesOf(file), file, known);
}

/** The policy that `bytes` hold; messages name it `where`. Throws `policy-invalid`. */
export async function policyOf(bytes: Uint8Array, where: string, known: Nameable): Promise<LoadedPolicy> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AssayError('policy-invalid', 'the policy is not valid UTF-8', { where, fix: 'save it as UTF-8', cause });
  }
  // YAML is read only by those who have a policy file: its parser would cost every other start 10 ms.
  const { parsePolicy } = await import('./policy-text.ts');
  return { policy: parsePolicy(text, where, known), digest: digestOf(bytes), file: where };
}

/**
 * The policy of the repository that holds `paths`: its `.github/assay.yml`, or the built-in policy where there is no such
 * file or no repository. Throws `policy-ambiguous` where the paths lie in repositories with different policies.
 */
export async function policyAround(paths: readonly string[], known: Nameable): Promise<LoadedPolicy> {
  const found = await Promise.all(paths.map((path) => policyAbove(path, known)));
  const fileOf = new Map(found.map(({ digest, file }) => [digest, file]));
  if (fileOf.size > 1) {
    const where = [...fileOf.values()].map((file) => file ?? 'built-in').join(', ');
    throw new AssayError('policy-ambiguous', 'the paths lie under different policies', {
      where,
      fix: 'give --policy FILE',
    });
  }
  return found[0] ?? builtInPolicy();
}

async function policyAbove(path: string, known: Nameable): Promise<LoadedPolicy> {
  for (let folder = resolve(path), last = ''; folder !== last; last = folder, folder = dirname(folder)) {
    if (!(await exists(`${folder}/.git`))) continue;
    const file = `${folder}/${POLICY_FILE}`;
    return (await isAbsent(file)) ? builtInPolicy() : policyIn(file, known);
  }
  return builtInPolicy();
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}

/** A policy that is there and cannot be seen must not turn into the built-in one: only what is surely absent is. */
async function isAbsent(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return false;
  } catch (cause) {
    return ['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '');
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).isFile()) return await readFile(file);
    throw new AssayError('policy-unreadable', 'the policy is not a file', { where: file, fix: 'give a file' });
  } catch (cause) {
    if (cause instanceof AssayError) throw cause;
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) {
      throw new AssayError('policy-missing', 'there is no such policy file', {
        where: file,
        fix: 'check the path',
        cause,
      });
    }
    throw new AssayError('policy-unreadable', 'the policy cannot be read', {
      where: file,
      fix: 'check its permissions',
      cause,
    });
  }
}
