import { execa } from 'execa';

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  /** Bytes of a blob. */
  readonly size: number | undefined;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  /** `2026-01-31T12:00:00Z` */
  readonly date: string;
}

export interface CommitData {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

export interface ChangedFile {
  readonly status: 'added' | 'removed' | 'modified' | 'changed' | 'renamed';
  readonly path: string;
  readonly previous: string | undefined;
  /** Of the new file; of the old one where it was removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
}

/** What a repository's git data say; a name that it does not know gives nothing. */
export interface GitData {
  readonly folder: string;
  /** The commit that a branch, tag, full ref or SHA names. */
  readonly commitOf: (name: string) => Promise<string | undefined>;
  readonly treeOf: (name: string) => Promise<string | undefined>;
  readonly tree: (sha: string, recursive: boolean) => Promise<TreeEntry[]>;
  /** The entry at `path` of a commit; its root where that is empty. */
  readonly entry: (commit: string, path: string) => Promise<TreeEntry | undefined>;
  readonly blob: (sha: string) => Promise<Buffer | undefined>;
  readonly commit: (sha: string) => Promise<CommitData | undefined>;
  /** Commits that are in `head` and not in `base`, the oldest first. */
  readonly between: (base: string, head: string) => Promise<string[]>;
  readonly mergeBase: (one: string, other: string) => Promise<string | undefined>;
  readonly changed: (base: string, head: string) => Promise<ChangedFile[]>;
  /** The refs that start with `prefix` (`refs/heads/ma`), by full name. */
  readonly refs: (prefix: string) => Promise<Map<string, string>>;
  readonly setRef: (name: string, sha: string) => Promise<void>;
}

const STATUS = { A: 'added', D: 'removed', M: 'modified', T: 'changed', R: 'renamed' } as const;
const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');

const entryOf = (line: string): TreeEntry => {
  const [about = '', path = ''] = line.split('\t');
  const [mode = '', type = '', sha = '', size = ''] = about.split(/ +/);
  return { path, mode, type, sha, size: size === '-' ? undefined : Number(size) };
};

const person = (name: string, email: string, date: string): Person => ({
  name,
  email,
  date: new Date(date).toISOString().replace('.000Z', 'Z'),
});

/** Reads the repository in `folder`, bare or not, by git itself. */
export function gitData(folder: string): GitData {
  const environment = { GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  const run = (...args: string[]) =>
    execa('git', ['-C', folder, ...args], {
      env: environment,
      reject: false,
      timeout: 30_000,
      maxBuffer: 100_000_000,
      stripFinalNewline: false,
    });
  const lines = async (separator: string, ...args: string[]) => {
    const { stdout, exitCode, stderr } = await run(...args);
    if (exitCode !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.split(separator).filter((line) => line !== '');
  };
  const verify = async (name: string, type: string) => {
    if (name.startsWith('-')) return undefined;
    // A branch before a tag before what git makes of it, as the platform has it.
    for (const candidate of [`refs/heads/${name}`, `refs/tags/${name}`, name]) {
      const { stdout, exitCode } = await run('rev-parse', '--verify', '--quiet', `${candidate}^{${type}}`);
      if (exitCode === 0) return stdout.trim();
    }
    return undefined;
  };

  const entry: GitData['entry'] = async (commit, path) => {
    const root = await verify(commit, 'tree');
    if (path === '') return root ? { path, mode: '040000', type: 'tree', sha: root, size: undefined } : undefined;
    const [found] = await lines('\0', '--literal-pathspecs', 'ls-tree', '-z', '-l', commit, '--', path);
    return found ? entryOf(found) : undefined;
  };

  const changed: GitData['changed'] = async (base, head) => {
    const raw = await lines('\0', 'diff', '--raw', '-z', '--no-abbrev', '-M', base, head);
    const counts = await lines('\0', 'diff', '--numstat', '-z', '--no-renames', base, head);
    const count = new Map(counts.map((line) => [line.split('\t')[2] ?? '', line.split('\t')] as const));
    const files: ChangedFile[] = [];
    for (let at = 0; at < raw.length; ) {
      const [, , oldSha = '', newSha = '', letter = ''] = raw[at]!.split(' ');
      const renamed = letter.startsWith('R');
      const path = raw[at + (renamed ? 2 : 1)]!;
      const status = STATUS[letter[0] as keyof typeof STATUS];
      const [additions, deletions] = count.get(path) ?? [];
      files.push({
        status,
        path,
        previous: renamed ? raw[at + 1] : undefined,
        sha: status === 'removed' ? oldSha : newSha,
        additions: Number(additions) || 0,
        deletions: Number(deletions) || 0,
      });
      at += renamed ? 3 : 2;
    }
    return files;
  };

  return {
    folder,
    commitOf: (name) => verify(name, 'commit'),
    treeOf: (name) => verify(name, 'tree'),
    tree: async (sha, recursive) =>
      (await lines('\0', 'ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), sha)).map(entryOf),
    entry,
    async blob(sha) {
      if (!/^[0-9a-f]{40}$/.test(sha)) return undefined;
      const { stdout, exitCode } = await execa('git', ['-C', folder, 'cat-file', 'blob', sha], {
        encoding: 'buffer',
        reject: false,
        timeout: 30_000,
        maxBuffer: 200_000_000,
        stripFinalNewline: false,
      });
      return exitCode === 0 ? Buffer.from(stdout) : undefined;
    },
    async commit(sha) {
      if (!/^[0-9a-f]{40}$/.test(sha)) return undefined;
      const { stdout, exitCode } = await run('show', '-s', `--format=${FORMAT}`, sha);
      if (exitCode !== 0) return undefined;
      const [hash = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] =
        stdout.split('\0');
      return {
        sha: hash,
        tree,
        parents: parents.split(' ').filter((each) => each !== ''),
        author: person(an, ae, ad),
        committer: person(cn, ce, cd),
        message: message.trimEnd(),
      };
    },
    between: (base, head) => lines('\n', 'rev-list', '--reverse', '--topo-order', `${base}..${head}`),
    async mergeBase(one, other) {
      const { stdout, exitCode } = await run('merge-base', one, other);
      return exitCode === 0 ? stdout.trim() : undefined;
    },
    changed,
    async refs(prefix) {
      const all = await lines('\n', 'for-each-ref', '--format=%(refname) %(objectname)');
      const pairs = all.map((line) => line.split(' ') as [string, string]);
      return new Map(pairs.filter(([name]) => name.startsWith(prefix)));
    },
    async setRef(name, sha) {
      await lines('\n', 'update-ref', name, sha);
    },
  };
}
