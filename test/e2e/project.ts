import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const example = (path: string) => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));

/** By whom and when everything here is committed, so that the same change is the same commit in every run. */
const WHEN = '2026-11-02T09:00:00+00:00';
const WHO = {
  GIT_AUTHOR_NAME: 'ann',
  GIT_AUTHOR_EMAIL: 'ann@acme.test',
  GIT_AUTHOR_DATE: WHEN,
  GIT_COMMITTER_NAME: 'ann',
  GIT_COMMITTER_EMAIL: 'ann@acme.test',
  GIT_COMMITTER_DATE: WHEN,
};

/** The repository's name on the platform. */
export const NAME = 'acme/skills';

/** What a branch proposes, to main unless `onto` names another branch. */
export interface Proposed {
  readonly branch: string;
  readonly head: string;
  readonly base: string;
  readonly onto?: string;
}

/** Writes files below the folder that it is given. */
export type Change = (folder: string) => void;

/** The example `kind/name` as a skill of the project. */
export const skill =
  (kind: 'skills' | 'rejected', name: string): Change =>
  (folder) =>
    cpSync(example(`${kind}/${name}`), join(folder, 'skills', name), { recursive: true });

export const file =
  (path: string, text: string): Change =>
  (folder) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

/** The workflows as users copy them, with nothing filled in but which action they use. */
export const workflows =
  (action: string): Change =>
  (folder) => {
    for (const name of readdirSync(example('workflows'))) {
      const text = readFileSync(example(`workflows/${name}`), 'utf8').replaceAll('OWNER/REPO@SHA', action);
      file(`.github/workflows/${name}`, text)(folder);
    }
  };

/** The repository acme/skills: a bare origin, and a clone that stands as `actions/checkout` leaves it for an event. */
export class Project {
  readonly #root = mkdtempSync(join(tmpdir(), 'assay-e2e-'));
  /** The bare origin: what the platform has. */
  readonly origin = join(this.#root, 'origin.git');
  /** The clone in which a workflow runs. */
  readonly clone = join(this.#root, 'clone');

  constructor() {
    for (const folder of [this.origin, this.clone]) mkdirSync(folder);
    this.#git(this.origin, 'init', '--quiet', '--bare', '--initial-branch=main');
    this.#git(this.clone, 'init', '--quiet', '--initial-branch=main');
    // act takes the repository's name from the remote's address; what is pushed and fetched here names the folder.
    this.git('remote', 'add', 'origin', `https://github.com/${NAME}`);
  }

  git(...args: string[]): string {
    return this.#git(this.clone, ...args);
  }

  #git(at: string, ...args: string[]): string {
    const env = { ...process.env, ...WHO, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    return execFileSync('git', ['-C', at, ...args], {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  get tip(): string {
    this.#fetch();
    return this.git('rev-parse', 'refs/remotes/origin/main');
  }

  /** Commits `changes` to main and leaves the clone there. Gives the commit. */
  commit(message: string, ...changes: readonly Change[]): string {
    if (this.#isEmpty) this.git('checkout', '--quiet', '-B', 'main');
    else this.git('checkout', '--quiet', '-B', 'main', this.tip);
    this.#write(message, changes);
    return this.#pushed('main');
  }

  /** Commits `changes` to a branch of its own and leaves the clone at what merging it would give. */
  propose(branch: string, ...changes: readonly Change[]): Proposed {
    const base = this.tip;
    this.git('checkout', '--quiet', '-B', branch, base);
    this.#write(`Propose ${branch}`, changes);
    const head = this.#pushed(branch);
    this.git('checkout', '--quiet', '--detach', base);
    this.git('merge', '--quiet', '--no-ff', '-m', `Merge ${head} into ${base}`, head);
    return { branch, head, base };
  }

  /** Proposes the same commit a second time, onto a branch `onto` that has it already, so that nothing is changed there. */
  again({ branch, head }: Proposed, onto: string): Proposed {
    this.git('push', '--quiet', this.origin, `${head}:refs/heads/${onto}`);
    this.#fetch();
    return { branch, head, base: head, onto };
  }

  /** Merges what was proposed, whatever anybody thinks of it, and leaves the clone at the new tip. Gives that. */
  merge({ branch, head }: Proposed): string {
    this.git('checkout', '--quiet', '-B', 'main', this.tip);
    this.git('merge', '--quiet', '--no-ff', '-m', `Merge ${branch}`, head);
    return this.#pushed('main');
  }

  /**
   * Leaves the clone at `commit` of main, as `actions/checkout` does for a push: where main has gone on, it sets the
   * clone's own ref of main back to the event's commit (git-source-provider.ts, "fetch again with a targeted refspec").
   */
  stand(commit: string): void {
    this.git('update-ref', 'refs/remotes/origin/main', commit);
    this.git('checkout', '--quiet', '-B', 'main', commit);
  }

  get #isEmpty(): boolean {
    return this.git('for-each-ref', 'refs/remotes/origin') === '';
  }

  #write(message: string, changes: readonly Change[]): void {
    for (const change of changes) change(this.clone);
    this.git('add', '--all');
    this.git('commit', '--quiet', '-m', message);
  }

  #pushed(branch: string): string {
    this.git('push', '--quiet', '--force', this.origin, `HEAD:refs/heads/${branch}`);
    this.#fetch();
    return this.git('rev-parse', 'HEAD');
  }

  #fetch(): void {
    this.git('fetch', '--quiet', this.origin, '+refs/heads/*:refs/remotes/origin/*');
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true, maxRetries: 3 });
  }
}
