import { expect, onTestFinished } from 'vitest';
import { checkJob } from '../../src/commands/check-job.ts';
import type { Context } from '../../src/commands/context.ts';
import type { Job } from '../../src/commands/job.ts';
import { type Posted, post } from '../../src/commands/post.ts';
import { type HubOptions, openHub } from '../../src/github/hub.ts';
import { canonical, type Json } from '../../src/model/canonical.ts';
import type { Report } from '../../src/model/report.ts';
import type { Contents } from '../intake/folder.ts';
import { put } from '../intake/folder.ts';
import type { Repository } from '../intake/repository.ts';
import { type GitHub, type NewPull, startGitHub } from '../stand-ins/github.ts';
import type { App, CheckRun, Level, Pull, WorkflowRun } from '../stand-ins/github/world.ts';
import { zipOf } from '../stand-ins/github/zip.ts';
import { passingContext, TODAY } from './assayed.ts';
import { repository } from './histories.ts';

/** What the job that judges may do: as in examples/workflows. */
export const PERMISSIONS = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  pull_requests: 'write',
  security_events: 'write',
} as const;

export const CHECK = { id: 501, name: 'assay-check', path: '.github/workflows/assay-check.yml' };
export const REVIEW = { id: 502, name: 'assay-review', path: '.github/workflows/assay-review.yml' };

export interface Proposed {
  readonly author?: string;
  /** Who committed it, and who pushed it; its author, unless told. */
  readonly committer?: string;
  readonly pusher?: string;
  /** Who owns the fork that it comes from. */
  readonly from?: string;
  readonly branch?: string;
  readonly onto?: string;
  readonly start?: string;
  readonly title?: string;
  readonly body?: string;
}

/** How a check of it goes. */
export interface Checked {
  readonly context?: Context;
  /** What somebody does to the report before it is uploaded. */
  readonly forge?: (report: Report) => unknown;
  /** What is uploaded in place of a report's archive; nothing for no artifact at all. */
  readonly zip?: Uint8Array | null;
  readonly run?: Partial<WorkflowRun>;
}

/**
 * The repository acme/skills at the stand-in for GitHub, whose default branch has the skills `one` and `two`: pull requests
 * are opened, checked as the unprivileged job does, and judged by `post`. ann, bob and zoe may write there, mallory may not.
 */
export class PostScene {
  readonly made: Repository;
  readonly github: GitHub;
  #runs = 9000;

  private constructor(made: Repository, github: GitHub) {
    this.made = made;
    this.github = github;
  }

  /** Ends with its test, which fails where GitHub was asked for what its description does not know. */
  static async start(assayYml?: string): Promise<PostScene> {
    const made = repository(assayYml);
    // The policy goes to the default branch, where it counts.
    made.git('branch', '--force', 'main', 'topic');
    made.git('checkout', '--quiet', '--detach');
    made.git('branch', '--quiet', '--delete', '--force', 'topic');
    const github = await startGitHub({ repository: 'acme/skills', folder: made.at });
    const scene = new PostScene(made, github);
    const { world } = github;
    world.workflows.push(CHECK, REVIEW);
    for (const login of ['ann', 'bob', 'zoe']) world.collaborators.set(login, 'write');
    for (const login of ['ann', 'bob', 'zoe', 'mallory']) world.emails.set(`${login}@acme.test`, login);
    onTestFinished(async () => {
      await github.stop();
      expect(github.faults).toEqual([]);
    });
    return scene;
  }

  at(name: string): string {
    return this.made.git('rev-parse', name).trim();
  }

  /** Commits `contents` on top of `start`, as `author`, to nothing but a commit. */
  commit(contents: Contents, start: string, author = 'ann', committer = author): string {
    const { made } = this;
    made.git('checkout', '--quiet', '--detach', start);
    put(made.at, contents);
    made.git('add', '--all');
    const who = ['-c', 'user.name=x', '-c', `user.email=${committer}@acme.test`];
    made.git(...who, 'commit', '--quiet', '--allow-empty', `--author=x <${author}@acme.test>`, '--message=x');
    return this.at('HEAD');
  }

  /** Opens a pull request with `contents`, whose head its pusher is on record for. */
  async propose(contents: Contents, about: Proposed = {}): Promise<Pull> {
    const { author = 'ann', committer = author, branch = 'topic', from, onto, start = 'main', title, body } = about;
    const head = this.commit(contents, start, author, committer);
    if (from === undefined) this.made.git('branch', '--force', branch, head);
    const said: NewPull = {
      ...{ author, branch },
      ...(from !== undefined && { from, sha: head }),
      ...(onto !== undefined && { base: onto }),
      ...(title !== undefined && { title }),
      ...(body !== undefined && { body }),
    };
    return this.github.open(said);
  }

  /** Pushes `contents` on top of what `pull` proposes. */
  async push(pull: Pull, contents: Contents, author = 'ann', start?: string): Promise<string> {
    const head = this.commit(contents, start ?? (await this.head(pull)), author);
    if (pull.head.owner === 'acme') this.made.git('branch', '--force', pull.head.ref, head);
    else await this.github.push(pull.number, head);
    return head;
  }

  /** Where a pull request stands. */
  async head({ number, head }: Pull): Promise<string> {
    return this.at(head.owner === 'acme' ? `refs/heads/${head.ref}` : `refs/pull/${number}/head`);
  }

  /** The check workflow on a pull request, as the unprivileged job runs it; gives its run. */
  async check(pull: Pull, how: Checked = {}): Promise<WorkflowRun> {
    const head = await this.head(pull);
    const event = { pull_request: { number: pull.number, head: { sha: head } } };
    return this.#ran('pull_request', head, pull.head.ref, event, {
      ...how,
      run: { headRepository: `${pull.head.owner}/skills`, actor: pull.author, ...how.run },
    });
  }

  /** The check workflow on a merge group, whose branch is `branch`. */
  async checkGroup(branch: string, how: Checked = {}): Promise<WorkflowRun> {
    const head = this.at(branch);
    const event = { merge_group: { head_sha: head, base_ref: 'refs/heads/main' } };
    return this.#ran('merge_group', head, branch, event, how);
  }

  /** The workflow that ends when somebody has reviewed `pull`. */
  async reviewed(pull: Pull): Promise<WorkflowRun> {
    const { ref: headBranch, owner } = pull.head;
    const head = { headSha: await this.head(pull), headBranch, headRepository: `${owner}/skills` };
    return this.#record({ workflow: REVIEW.id, path: REVIEW.path, event: 'pull_request_review', ...head });
  }

  async #ran(eventName: string, head: string, branch: string, event: object, how: Checked): Promise<WorkflowRun> {
    const { context = passingContext(), forge, zip, run } = how;
    const where = { headSha: head, headBranch: branch, headRepository: 'acme/skills' };
    const recorded = this.#record({ workflow: CHECK.id, path: CHECK.path, event: eventName, ...where, ...run });
    this.made.git('update-ref', 'refs/remotes/origin/main', 'main');
    const job = this.job(eventName, event, `${recorded.id}-${recorded.attempt}`);
    const report = await checkJob(job, { python: 'python3', jobs: 2 }, context);
    forge?.(report);
    const bytes = new TextEncoder().encode(canonical(report as unknown as Json));
    const archive = zip === undefined ? zipOf([{ name: 'assay-report.json', bytes }]) : zip;
    if (archive !== null) this.upload(recorded, archive);
    return recorded;
  }

  upload({ id: run }: WorkflowRun, zip: Uint8Array): void {
    const { world } = this.github;
    world.artifacts.push({ id: world.nextId(), run, name: 'assay-report', zip, expired: false, digest: null });
  }

  #record(run: Pick<WorkflowRun, 'workflow' | 'path' | 'event' | 'headSha' | 'headBranch' | 'headRepository'>) {
    this.#runs += 1;
    const state = { status: 'completed', conclusion: 'success', attempt: 1, createdAt: this.github.world.now() };
    const recorded: WorkflowRun = { id: this.#runs, actor: 'ann', ...state, ...run };
    this.github.world.runs.push(recorded);
    return recorded;
  }

  job(eventName: string, event: object, run = '1-1'): Job {
    return {
      eventName,
      event: { repository: { id: 17, full_name: 'acme/skills', default_branch: 'main' }, ...event },
      server: 'https://github.test',
      ref: 'refs/heads/main',
      sha: this.at('main'),
      repository: 'acme/skills',
      workspace: this.made.at,
      actor: 'octocat',
      run,
      today: TODAY,
    };
  }

  /** Judges what `run` was about. */
  post(
    { id }: Pick<WorkflowRun, 'id'>,
    { permissions = PERMISSIONS, as, ...options }: PostOptions = {},
  ): Promise<Posted> {
    const token = this.github.token(permissions, as && { login: `${as.slug}[bot]`, app: as });
    const app = as && { app: as.slug };
    const hub = openHub('acme/skills', token, { baseUrl: this.github.url, second: 1, ...app, ...options });
    const job = this.job('workflow_run', { workflow_run: { id } });
    return post({ job, hub, believed: { check: CHECK.path, review: REVIEW.path }, sources: undefined });
  }

  /** Checks `pull`, and judges it. */
  async tell(pull: Pull, how: Checked = {}): Promise<Posted> {
    return this.post(await this.check(pull, how));
  }

  review(
    pull: Pull,
    user: string,
    state: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED' | 'COMMENTED',
    commit: string,
  ) {
    return this.github.review(pull.number, { user, state, commit });
  }

  comments({ number }: Pull): string[] {
    return this.github.world.comments.filter(({ issue }) => issue === number).map(({ body }) => body);
  }

  /** The required check on `commit`: the newest one, which counts. */
  checkOn(commit: string): CheckRun | undefined {
    return this.github.world.checkRuns.filter(({ headSha, name }) => headSha === commit && name === 'assay').at(-1);
  }

  conclusions(commit: string): (string | null)[] {
    return this.github.world.checkRuns.filter(({ headSha }) => headSha === commit).map(({ conclusion }) => conclusion);
  }
}

interface PostOptions extends HubOptions {
  readonly permissions?: Readonly<Record<string, Level>>;
  readonly as?: App;
}
