import { execFileSync } from 'node:child_process';
import { type Contents, folder, put } from './folder.ts';

/** A git repository in a folder of its own that no configuration of this machine reaches. */
export class Repository {
  readonly at: string;

  constructor(contents: Contents = {}) {
    this.at = folder();
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit(contents);
  }

  /** Writes `contents` and commits everything that is there. */
  commit(contents: Contents = {}): void {
    put(this.at, contents);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=x');
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.autocrlf=false'];
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    return execFileSync('git', ['-C', this.at, ...who, ...args], { encoding: 'utf8', env });
  }
}
