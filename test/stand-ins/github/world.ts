import { createHash } from 'node:crypto';
import { type GitData, gitData } from './git-data.ts';

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface App {
  readonly id: number;
  readonly slug: string;
}

export type Level = 'read' | 'write';

/** What a request is made with. */
export interface Token {
  readonly login: string;
  /** The app that it was made for; nothing for a person's own. */
  readonly app: App | undefined;
  /** Scopes as a workflow names them, with underscores: `pull_requests: write`. Everybody may read metadata. */
  readonly permissions: Readonly<Record<string, Level>>;
}

/** `copies` are the commits below `commit` which a rebase put on top of the branch. */
export interface Merged {
  readonly commit: string;
  readonly copies?: readonly string[];
  readonly by: string;
  readonly at: string;
}

export interface Pull {
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: string;
  state: 'open' | 'closed';
  draft: boolean;
  /** `repository` is nothing where a fork was deleted. */
  readonly head: { readonly owner: string; readonly repository: string | undefined; readonly ref: string };
  base: string;
  labels: string[];
  merged: Merged | undefined;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly user: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string;
  readonly body: string;
  readonly submittedAt: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: string;
  readonly app: App | undefined;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly [more: string]: unknown;
}

export interface CheckRun {
  readonly id: number;
  readonly app: App;
  readonly headSha: string;
  name: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | null;
  externalId: string;
  startedAt: string;
  completedAt: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: Annotation[];
}

export interface Workflow {
  readonly id: number;
  readonly name: string;
  /** `.github/workflows/check.yml` */
  readonly path: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly workflow: number;
  /** As the run says it; a fork can run a file of its own under the name of ours. */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of where the head lies. */
  readonly headRepository: string;
  readonly actor: string;
  /** Who ran it again, where that is another. */
  readonly triggeringActor?: string;
  readonly createdAt?: string;
  status: string;
  conclusion: string | null;
  attempt: number;
}

/** A GitHub App that is installed in the repository. */
export interface Installed extends App {
  /** PEM of what its tokens are checked with. */
  readonly publicKey: string;
  permissions: Readonly<Record<string, Level>>;
  suspendedAt: string | null;
}

/** What a run uploaded. */
export interface Artifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  zip: Uint8Array;
  expired: boolean;
  /** `sha256:…` of the zip file, where the platform says it. */
  digest: string | null;
}

/** Something that was done to a branch. */
export interface Activity {
  /** `refs/heads/main` */
  readonly ref: string;
  readonly type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge';
  readonly actor: string;
  readonly after: string;
  readonly at: string;
}

/** Everything that the stand-in knows. A test reads and changes it at will between requests. */
export interface World {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly git: GitData;
  defaultBranch: string;
  visibility: 'public' | 'private';
  /** Whether the repository's OIDC subjects carry the numbers of owner and repository. */
  immutableSubject: boolean;
  readonly tokens: Map<string, Token>;
  /** `admin`, `maintain`, `write`, `triage` or `read`, by login. */
  readonly collaborators: Map<string, string>;
  /** Logins by the e-mail address of their commits. */
  readonly emails: Map<string, string>;
  readonly pulls: Map<number, Pull>;
  readonly reviews: Review[];
  readonly comments: Comment[];
  readonly checkRuns: CheckRun[];
  readonly apps: Installed[];
  readonly artifacts: Artifact[];
  /** Requests for stored bytes, which are another server's: whether they brought a token. */
  readonly stored: { readonly path: string; readonly hadToken: boolean }[];
  /** Statuses that the next requests for stored bytes are answered with. */
  readonly storeTroubles: number[];
  /** Numbers of the issues whose conversation is locked. */
  readonly locked: Set<number>;
  /** Whether code scanning is switched on. */
  codeScanning: boolean;
  readonly workflows: Workflow[];
  readonly runs: WorkflowRun[];
  readonly activities: Activity[];
  /** Rules by branch, as the API says them. */
  readonly rules: Map<string, object[]>;
  /** What was uploaded to code scanning, decoded. */
  readonly sarif: { readonly commit: string; readonly ref: string; readonly text: string }[];
  /** How many entries a tree may list before it is cut. */
  treeLimit: number;
  readonly account: (login: string) => Account;
  readonly nextId: () => number;
  /** A second later than the last time. */
  readonly now: () => string;
}

export const ACTIONS: App = { id: 15368, slug: 'github-actions' };
const ACTIONS_BOT = 41898282;

/** Always the same number for the same name. */
const numberOf = (name: string) => createHash('sha256').update(name).digest().readUInt32BE() >>> 4;

export function makeWorld(repository: string, folder: string, defaultBranch: string): World {
  const [owner = '', name = ''] = repository.split('/');
  let id = 1000;
  let clock = Date.UTC(2026, 0, 1);
  const account = (login: string): Account => ({
    login,
    id: login === 'github-actions[bot]' ? ACTIONS_BOT : numberOf(login),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
  });
  return {
    owner,
    name,
    id: numberOf(repository),
    git: gitData(folder),
    defaultBranch,
    visibility: 'private',
    immutableSubject: true,
    tokens: new Map(),
    collaborators: new Map(),
    emails: new Map(),
    pulls: new Map(),
    reviews: [],
    comments: [],
    checkRuns: [],
    apps: [],
    artifacts: [],
    stored: [],
    storeTroubles: [],
    locked: new Set(),
    codeScanning: true,
    workflows: [],
    runs: [],
    activities: [],
    rules: new Map(),
    sarif: [],
    treeLimit: 100_000,
    account,
    nextId: () => ++id,
    now() {
      clock += 1000;
      return new Date(clock).toISOString().replace('.000Z', 'Z');
    },
  };
}

/** Where a pull request's head stands: a branch of this repository moves it, until the pull request is closed. */
export async function headOf(world: World, pull: Pull): Promise<string> {
  const ref = `refs/pull/${pull.number}/head`;
  const kept = (await world.git.refs(ref)).get(ref);
  const ours = pull.head.owner === world.owner && pull.state === 'open';
  const branch = ours ? (await world.git.refs('refs/heads/')).get(`refs/heads/${pull.head.ref}`) : undefined;
  if (branch !== undefined && branch !== kept) await world.git.setRef(ref, branch);
  const head = branch ?? kept;
  if (head === undefined) throw new Error(`pull request ${pull.number} has no head`);
  return head;
}
