import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { type Contents, folder, put } from './folder.ts';

/** A git repository in a folder of its own that no configuration of this machine reaches. */
export class Repository {
  readonly at: string;

  constructor(contents: Contents = {}) {
    this.at = folder();
    Repository.init(this.at, contents);
  }

  /** Makes a repository of the folder `at`, with one commit on `main`. */
  static init(at: string, contents: Contents): void {
    gitAt(at, 'init', '--quiet', '--initial-branch=main');
    commitAt(at, contents);
  }

  /** A repository like the one in the folder `model`: cheaper than to make it anew. */
  static copyOf(model: string): Repository {
    const copy = Object.create(Repository.prototype, { at: { value: folder() } });
    cpSync(model, copy.at, { recursive: true });
    return copy;
  }

  /** Writes `contents` and commits everything that is there. */
  commit(contents: Contents = {}): void {
    commitAt(this.at, contents);
  }

  git(...args: string[]): string {
    return gitAt(this.at, ...args);
  }
}

function commitAt(at: string, contents: Contents): void {
  put(at, contents);
  gitAt(at, 'add', '--all');
  gitAt(at, 'commit', '--quiet', '--allow-empty', '--message=x');
}

function gitAt(at: string, ...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.autocrlf=false'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', ['-C', at, ...who, ...args], { encoding: 'utf8', env });
}
