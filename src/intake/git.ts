import { AssayError } from '../model/error.ts';
import type { TreeEntry } from '../model/tree.ts';

/** What of our environment git gets: no GIT_* of a hook or a runner, which could name another repository or a command. */
const INHERITED = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot'];

/**
 * A delivered directory brings its own `.git/config`, and much in one names commands. So: no object is fetched that is
 * missing (a promisor's address is a command), by no transport; none is replaced; nothing asks, locks or has patterns.
 */
const SET = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
};

/** The same for what only a configuration can say, and a second time for a git that is too old for the above. */
const CONFIGURED = [
  'log.showSignature=false',
  'gpg.program=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.sshCommand=false',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

/** What git says to `args` in the folder `at`, as bytes. No command that the repository's configuration names is run. Throws `git-failed`. */
export async function git(at: string, args: readonly string[]): Promise<Uint8Array> {
  // Loaded only here: a check without a git base never pays for it.
  const { execa } = await import('execa');
  try {
    const result = await execa('git', ['-C', at, ...CONFIGURED, ...args], {
      encoding: 'buffer',
      extendEnv: false,
      env: { ...Object.fromEntries(INHERITED.map((name) => [name, process.env[name]])), ...SET },
      maxBuffer: 256 * 1_048_576,
      stripFinalNewline: false,
      timeout: 60_000,
      stdin: 'ignore',
    });
    return result.stdout;
  } catch (cause) {
    throw failed(at, `git ${args[0]} failed`, cause);
  }
}

function failed(at: string, what: string, cause?: unknown): AssayError {
  const fix = 'check that git is installed and that this is a clone with all its history';
  return new AssayError('git-failed', what, { where: at, fix, cause });
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
  // Not by `git show`, which has a configuration of its own: the commit as it is, whose headers end with an empty line.
  const [headers = ''] = text(await git(at, ['cat-file', 'commit', commit])).split('\n\n', 1);
  const date = new Date(Number(/^committer .*> (\d+) [+-]\d+$/m.exec(headers)?.[1]) * 1000);
  // A year of five digits is written in a form that no reader of ours takes.
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999)
    throw failed(at, `commit ${commit} does not say when it was made`);
  return date.toISOString();
}

/**
 * The commit of `commit`'s own line of first parents that brought what stands at `path` in it. Throws `base-unresolved` where
 * nothing does, or the clone is too shallow to tell.
 */
export async function broughtBy(at: string, commit: string, path: string): Promise<string> {
  const isShallow = text(await git(at, ['rev-parse', '--is-shallow-repository'])).trim() !== 'false';
  const found = isShallow ? '' : text(await git(at, ['rev-list', '--first-parent', '-1', commit, '--', path])).trim();
  if (found !== '') return found;
  throw new AssayError('base-unresolved', 'the clone does not show which commit brought this', {
    where: path,
    fix: 'fetch all of the history (actions/checkout: fetch-depth: 0)',
  });
}

/** The hash of the tree at `path` of `commit`; undefined where there is no folder. */
export async function treeAt(at: string, commit: string, path: string): Promise<string | undefined> {
  const listing = text(await git(at, ['ls-tree', '-z', '--full-tree', commit, '--', path]));
  return /^040000 tree ([0-9a-f]+)\t/.exec(listing)?.[1];
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
      // git writes BAD for a blob that this clone does not have.
      if (!/^(?:\d+|-)$/.test(size)) throw failed(at, `this clone lacks the object ${hash}`);
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
