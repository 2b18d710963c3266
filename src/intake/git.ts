import { AssayError } from '../model/error.ts';
import type { TreeEntry } from '../model/tree.ts';

/** Set by git for its hooks: with them, git would look at the hook's repository and not at the one around a path. */
const ELSEWHERE = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined, GIT_PREFIX: undefined };

/** What git says to `args` in the folder `at`, as bytes. Hooks, prompts and configured helpers are kept out. Throws `git-failed`. */
export async function git(at: string, args: readonly string[]): Promise<Uint8Array> {
  // Loaded only here: a check without a git base never pays for it.
  const { execa } = await import('execa');
  try {
    const result = await execa(
      'git',
      ['-C', at, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args],
      {
        encoding: 'buffer',
        env: { ...ELSEWHERE, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1' },
        maxBuffer: 256 * 1_048_576,
        stripFinalNewline: false,
        timeout: 60_000,
        stdin: 'ignore',
      },
    );
    return result.stdout;
  } catch (cause) {
    throw new AssayError('git-failed', `git ${args[0]} failed`, {
      where: at,
      fix: 'check that git is installed and that this is a clone with all its history',
      cause,
    });
  }
}

/** The commit that `ref` names in the repository around `at`. Throws `base-unresolved`. */
export async function commitOf(at: string, ref: string): Promise<string> {
  try {
    return text(await git(at, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
  } catch (cause) {
    throw new AssayError('base-unresolved', 'this is neither a directory nor a commit of the repository', {
      where: ref,
      fix: 'fetch it first, or give a directory',
      cause,
    });
  }
}

/**
 * The best common ancestor of two commits, or undefined where histories do not meet. Throws `base-unresolved` where the
 * clone is too shallow to tell.
 */
export async function mergeBaseOf(at: string, a: string, b: string): Promise<string | undefined> {
  try {
    return text(await git(at, ['merge-base', a, b])).trim();
  } catch (cause) {
    if (text(await git(at, ['rev-parse', '--is-shallow-repository'])).trim() === 'false') return undefined;
    throw new AssayError('base-unresolved', 'the clone is too shallow to show where the histories part', {
      where: at,
      fix: 'fetch all of the history (actions/checkout: fetch-depth: 0)',
      cause,
    });
  }
}

/** When `commit` was committed, in ISO 8601 and UTC: its author may name a time zone which no reader accepts. */
export async function committedAt(at: string, commit: string): Promise<string> {
  const seconds = text(await git(at, ['show', '--no-patch', '--no-show-signature', '--format=%ct', commit])).trim();
  return new Date(Number(seconds) * 1000).toISOString();
}

/** Everything in `commit` of the repository around `at`; paths are relative to its root. */
export function listWhole(at: string, commit: string): Promise<TreeEntry[]> {
  return listed(at, ['--full-tree', commit], 0);
}

/** Everything below `folder` (relative to `at`) in `commit`; empty if it is not there. */
export function listTree(at: string, commit: string, folder: string): Promise<TreeEntry[]> {
  return listed(at, [commit, '--', `${folder}/`], folder.length + 1);
}

async function listed(at: string, what: readonly string[], prefix: number): Promise<TreeEntry[]> {
  const listing = text(await git(at, ['ls-tree', '-r', '-z', '--long', ...what]));
  return listing
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', kind = '', hash = '', size = '', path = ''] =
        /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
      return { mode, kind, hash, size: size === '-' ? 0 : Number(size), path: path.slice(prefix) };
    });
}

/** The bytes of a blob, exactly as committed: no filters, no line-end conversion. */
export function blobOf(at: string, hash: string): Promise<Uint8Array> {
  return git(at, ['cat-file', 'blob', hash]);
}

export function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
