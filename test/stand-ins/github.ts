import { createHash, generateKeyPairSync } from 'node:crypto';
import { type Logged, serve } from './github/serve.ts';
import type { Trouble } from './github/trouble.ts';
import {
  ACTIONS,
  type App,
  type Artifact,
  type Level,
  makeWorld,
  type Pull,
  type Review,
  type World,
} from './github/world.ts';
import { type Loopback, listen } from './loopback.ts';

export interface NewPull {
  readonly author: string;
  /** The branch that is proposed. Of a fork, `sha` says where it stands, and `from` who owns it. */
  readonly branch: string;
  readonly from?: string;
  readonly sha?: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
}

export interface GitHub extends Loopback {
  /** `owner/name` */
  readonly repository: string;
  /** All state; read and change it between requests. */
  readonly world: World;
  readonly log: readonly Logged[];
  /** Empty, or the test has failed: what was asked against the platform's description, or that we do not know. */
  readonly faults: readonly string[];
  /** A token with these scopes (`{ pull_requests: 'write' }`), of the Actions app's bot unless told. */
  readonly token: (
    permissions: Readonly<Record<string, Level>>,
    as?: { readonly login: string; readonly app?: App },
  ) => string;
  /** Opens a pull request; its number is the next one. */
  readonly open: (pull: NewPull) => Promise<Pull>;
  /** Moves the head of a fork's pull request. The commit must be in the repository on disk. */
  readonly push: (number: number, sha: string) => Promise<void>;
  /** Records that a pull request was merged as `commit`, which the repository on disk has by then. */
  readonly merge: (number: number, commit: string, by?: string) => void;
  /** Records a review of the pull request at `commit`. */
  readonly review: (number: number, review: { user: string; state: Review['state']; commit: string }) => Review;
  /** Installs an app with these permissions; its private key comes back as PEM. */
  readonly install: (app: App, permissions: Readonly<Record<string, Level>>) => string;
  /** Uploads a zip file for a run; its digest is told. */
  readonly upload: (run: number, name: string, zip: Uint8Array) => Artifact;
  /** What goes wrong with the next requests. */
  readonly trouble: (trouble: Trouble) => void;
}

/**
 * GitHub's REST API for one repository whose git data are those of the repository in `folder` on disk. Requests and
 * answers are held to GitHub's own OpenAPI description.
 */
export async function startGitHub(options: {
  readonly repository: string;
  readonly folder: string;
  readonly defaultBranch?: string;
}): Promise<GitHub> {
  const { repository, folder, defaultBranch = 'main' } = options;
  const world = makeWorld(repository, folder, defaultBranch);
  const log: Logged[] = [];
  const faults: string[] = [];
  const troubles: Trouble[] = [];
  const server = await listen((asked) => serve({ world, troubles, log, faults }, asked, server.url));
  const pullOf = (number: number) => {
    const pull = world.pulls.get(number);
    if (!pull) throw new Error(`there is no pull request ${number}`);
    return pull;
  };

  return {
    ...server,
    repository,
    world,
    log,
    faults,
    token(permissions, { login, app } = { login: 'github-actions[bot]', app: ACTIONS }) {
      const secret = `ghs_${String(world.tokens.size + 1).padStart(36, '0')}`;
      world.tokens.set(secret, { login, app, permissions });
      return secret;
    },
    async open({ author, branch, from = world.owner, sha, base = defaultBranch, ...more }) {
      const number = world.pulls.size + 1;
      const head = sha ?? (await world.git.commitOf(`refs/heads/${branch}`));
      if (head === undefined) throw new Error(`no branch ${branch}, and no sha`);
      await world.git.setRef(`refs/pull/${number}/head`, head);
      const at = world.now();
      const { title = branch, body = null, draft = false } = more;
      const said = { title, body, draft, labels: [], merged: undefined };
      const sides = { head: { owner: from, repository: world.name, ref: branch }, base };
      const pull: Pull = { number, author, state: 'open', ...said, ...sides, createdAt: at, updatedAt: at };
      world.pulls.set(number, pull);
      return pull;
    },
    push: (number, sha) => world.git.setRef(`refs/pull/${pullOf(number).number}/head`, sha),
    merge(number, commit, by = world.owner) {
      const at = world.now();
      Object.assign(pullOf(number), { state: 'closed', merged: { commit, by, at }, updatedAt: at });
    },
    review(number, { user, state, commit }) {
      const submittedAt = world.now();
      const review = { id: world.nextId(), pull: pullOf(number).number, user, state, commit, body: '', submittedAt };
      world.reviews.push(review);
      return review;
    },
    install(app, permissions) {
      const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string;
      world.apps.push({ ...app, publicKey: pem, permissions, suspendedAt: null });
      return privateKey.export({ type: 'pkcs1', format: 'pem' }) as string;
    },
    upload(run, name, zip) {
      const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
      const artifact = { id: world.nextId(), run, name, zip, expired: false, digest };
      world.artifacts.push(artifact);
      return artifact;
    },
    trouble: (trouble) => troubles.push(trouble),
  };
}
