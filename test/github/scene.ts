import { afterEach, beforeEach, expect } from 'vitest';
import { type Hub, openHub } from '../../src/github/hub.ts';
import { Repository } from '../intake/repository.ts';
import { type GitHub, startGitHub } from '../stand-ins/github.ts';
import type { WorkflowRun } from '../stand-ins/github/world.ts';

/** What the job that judges may do. */
const PERMISSIONS = { actions: 'read', checks: 'write', contents: 'read', pull_requests: 'write' } as const;

/** The repository acme/skills at the stand-in for GitHub, with one skill on `main` and the branch `topic` from there. */
export class Scene {
  readonly repository: Repository;
  readonly github: GitHub;
  readonly hub: Hub;
  #run = 0;

  private constructor(repository: Repository, github: GitHub) {
    this.repository = repository;
    this.github = github;
    this.hub = openHub('acme/skills', github.token(PERMISSIONS), { baseUrl: github.url, second: 1 });
  }

  static async start(): Promise<Scene> {
    const repository = new Repository({ 'skills/one/one.py': 'def one(): return 1\n' });
    repository.git('checkout', '--quiet', '-b', 'topic');
    const scene = new Scene(repository, await startGitHub({ repository: 'acme/skills', folder: repository.at }));
    for (const login of ['ann', 'bob', 'mallory']) {
      scene.github.world.emails.set(`${login}@acme.test`, login);
      scene.github.world.collaborators.set(login, 'write');
    }
    return scene;
  }

  /** Commits what is there (nothing, if nothing is) as `who` (`ann@acme.test`), and says the commit. */
  commit(who: string, message = 'x', committer = who): string {
    const { repository } = this;
    repository.git('add', '--all');
    const as = ['-c', 'user.name=x', '-c', `user.email=${committer}`];
    repository.git(...as, 'commit', '--quiet', '--allow-empty', `--author=x <${who}>`, `--message=${message}`);
    return this.at('HEAD');
  }

  at(name: string): string {
    return this.repository.git('rev-parse', name).trim();
  }

  /** Opens a pull request of `topic`, whose head `author` is on record as having pushed. */
  async propose(author: string): Promise<string> {
    await this.github.open({ author, branch: 'topic' });
    const head = this.at('topic');
    this.ran(author, head);
    return head;
  }

  /** A run of a `pull_request` workflow for `headSha`, which `actor` started. */
  ran(actor: string, headSha: string, more: Partial<WorkflowRun> = {}): void {
    const { world } = this.github;
    this.#run += 1;
    const workflow = { workflow: 1, path: '.github/workflows/assay-check.yml', event: 'pull_request' };
    const head = { headSha, headBranch: 'topic', headRepository: 'acme/skills' };
    const state = { status: 'completed', conclusion: 'success', attempt: 1, createdAt: world.now() };
    world.runs.push({ id: this.#run, ...workflow, ...head, actor, ...state, ...more });
  }

  /** Takes back the faults that say `what`. */
  forgive(what: string): void {
    const { faults } = this.github;
    (faults as string[]).splice(0, faults.length, ...faults.filter((fault) => !fault.includes(what)));
  }
}

/** A scene for each test of a file, which fails where it asks GitHub for what the platform's description forbids. */
export function withScene(): { readonly now: Scene } {
  const held = {} as { now: Scene };
  beforeEach(async () => {
    held.now = await Scene.start();
  });
  afterEach(async () => {
    await held.now.github.stop();
    expect(held.now.github.faults).toEqual([]);
  });
  return held;
}
