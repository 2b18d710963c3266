import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type ActResult, type ActRun, runAct } from '../stand-ins/act.ts';
import { type GitHub, startGitHub } from '../stand-ins/github.ts';
import type { Pull } from '../stand-ins/github/world.ts';
import { zipOf } from '../stand-ins/github/zip.ts';
import { type Minio, startMinio } from '../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../stand-ins/oidc-issuer.ts';
import { buildAction } from './action.ts';
import { PREFIX } from './bucket.ts';
import * as events from './events.ts';
import { type Change, file, NAME, Project, type Proposed, skill, workflows } from './project.ts';
import { ANY_TOKEN, makeRunner, type Runner } from './runner.ts';
import { type Sts, startSts } from './sts.ts';

/** A workflow run, and by which number the platform knows it. */
export type Run = ActResult & { readonly id: number };

/** A pull request, and the commits that it is about. */
export type Opened = Proposed & Pick<Pull, 'number'>;

const DOWNLOAD = fileURLToPath(new URL('../stand-ins/actions/download-artifact', import.meta.url));
const ACTION = 'skill-assay/assay';
const ID = '0123456789abcdef0123456789abcdef01234567';
export const CHECK = { id: 501, name: 'assay-check', path: '.github/workflows/assay-check.yml' };
export const REVIEW = { id: 502, name: 'assay-review', path: '.github/workflows/assay-review.yml' };
export const POST = '.github/workflows/assay-post.yml';
export const PUBLISH = '.github/workflows/assay-publish.yml';

/** The policy of the project: a registry in the bucket, and the role which may write there. */
export const policy = (minio: Minio, role = minio.roles.publisher.arn) => `version: 1
edition: 2026
review: { required-approvals: 0 }
registry: { url: "s3://${minio.bucket}/${PREFIX}", region: ${minio.region}, role: "${role}", attest: key }
`;

/** What a job may: scopes as a workflow file names them. */
type Scopes = Readonly<Record<string, 'read' | 'write'>>;

/** Jobs by id, as a workflow file says them. */
type Jobs = Readonly<Record<string, { readonly permissions?: Scopes }>>;

/**
 * Everything that a repository with the gate lives on, on this machine: git, GitHub's API and runners, the registry's
 * bucket and the roles for it. The workflows are those of examples/, and run the action as built from these sources.
 */
export class Platform {
  readonly #folders: string[] = [];
  readonly #running: { readonly stop: () => Promise<void> }[] = [];
  readonly #artifacts = mkdtempSync(join(tmpdir(), 'assay-e2e-artifacts-'));
  readonly project = new Project();
  readonly runs: Run[] = [];
  /** The publisher's key, as a secret of the environment holds it. */
  readonly key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  github!: GitHub;
  issuer!: OidcIssuer;
  minio!: Minio;
  sts!: Sts;
  /** The folder of the action and its bundles. */
  action!: string;
  runner!: Runner;

  /** Starts it with the workflows, a policy and two skills on main. */
  async start(): Promise<void> {
    this.action = buildAction();
    this.#folders.push(this.action);
    this.issuer = this.#ends(await startOidcIssuer({ sub: `repo:${NAME}:environment:assay-publish` }));
    this.minio = this.#ends(await startMinio({ issuer: this.issuer.url }));
    this.sts = this.#ends(await startSts(this.minio.endpoint));
    this.github = this.#ends(await startGitHub({ repository: NAME, folder: this.project.origin }));
    const { world } = this.github;
    world.workflows.push(CHECK, REVIEW);
    for (const login of ['ann', 'bob']) {
      world.emails.set(`${login}@acme.test`, login);
      world.collaborators.set(login, 'write');
    }
    this.project.commit('Begin', workflows(`${ACTION}@${ID}`), file('.github/assay.yml', policy(this.minio)));
    await this.bring('begin', skill('skills', 'parse_duration'), skill('skills', 'topological_order'));
    const jobs = [CHECK.path, POST, PUBLISH].flatMap((workflow) => Object.entries(this.permissions(workflow)));
    this.runner = makeRunner(jobs.filter(([, scopes]) => scopes['id-token'] === 'write').map(([id]) => id));
  }

  #ends<Part extends { readonly stop: () => Promise<void> }>(part: Part): Part {
    this.#running.unshift(part);
    return part;
  }

  async open(proposed: Proposed): Promise<Opened> {
    const { branch, onto: base = 'main' } = proposed;
    const { number } = await this.github.open({ author: 'ann', branch, base });
    return { ...proposed, number };
  }

  /** Merges `changes` by a pull request that was never checked. Gives the commit of main. */
  async bring(branch: string, ...changes: readonly Change[]): Promise<string> {
    return this.merge(await this.open(this.project.propose(branch, ...changes)));
  }

  /** Runs assay-check on a pull request. */
  async check(opened: Opened): Promise<Run> {
    const payload = events.pullRequest(opened.number, opened);
    const made = await this.#run({ workflow: CHECK.path, event: 'pull_request', payload });
    this.#record(made.id, CHECK, 'pull_request', opened);
    const report = this.artifact(made, 'assay-report');
    if (existsSync(report))
      this.github.upload(made.id, 'assay-report', zipOf([{ name: 'assay-report.json', bytes: readFileSync(report) }]));
    return made;
  }

  /** Records a review of the pull request as it stands, and what assay-post makes of it. */
  review(opened: Opened, user: string, state: 'APPROVED' | 'CHANGES_REQUESTED'): Promise<Run> {
    this.github.review(opened.number, { user, state, commit: opened.head });
    const id = 7000 + this.runs.length;
    this.#record(id, REVIEW, 'pull_request_review', opened);
    return this.post({ id }, opened);
  }

  /** That `workflow` ran on what was proposed, as the platform knows it. */
  #record(id: number, workflow: typeof CHECK, event: string, { head, branch }: Proposed): void {
    const { world } = this.github;
    world.runs.push({
      ...{ id, workflow: workflow.id, path: workflow.path, event, actor: 'ann', attempt: 1, createdAt: world.now() },
      ...{ headSha: head, headBranch: branch, headRepository: NAME, status: 'completed', conclusion: 'success' },
    });
  }

  /** Runs assay-post on the end of a check. */
  post({ id }: Pick<Run, 'id'>, opened: Opened): Promise<Run> {
    return this.#run({ workflow: POST, event: 'workflow_run', payload: events.workflowRun(id, CHECK, opened) });
  }

  merge(opened: Opened): string {
    const commit = this.project.merge(opened);
    this.github.merge(opened.number, commit);
    return commit;
  }

  /** Runs assay-publish on a push of `commit`; `changes` go wrong on purpose. */
  publish(commit: string, changes: Pick<ActRun, 'vars' | 'actions'> = {}): Promise<Run> {
    this.project.stand(commit);
    const { reader, publisher } = this.minio.roles;
    return this.#run({
      workflow: PUBLISH,
      event: 'push',
      payload: events.push(commit),
      ...changes,
      vars: {
        ASSAY_READER_ROLE: reader.arn,
        ASSAY_READER_AUDIENCE: reader.audience,
        ASSAY_PUBLISHER_AUDIENCE: publisher.audience,
        ...changes.vars,
      },
    });
  }

  /** For a publication in which somebody meddles with the re-check's report: JavaScript that changes `report`. */
  meddle(script: string): Pick<ActRun, 'actions'> {
    const folder = mkdtempSync(join(tmpdir(), 'assay-e2e-meddle-'));
    this.#folders.push(folder);
    cpSync(DOWNLOAD, folder, { recursive: true });
    renameSync(join(folder, 'index.mjs'), join(folder, 'honest.mjs'));
    const meddling = `import { readFileSync, writeFileSync } from 'node:fs';
await import('./honest.mjs');
const file = process.env.INPUT_PATH + '/assay-recheck.json';
let report = JSON.parse(readFileSync(file, 'utf8'));
${script}
writeFileSync(file, JSON.stringify(report));
`;
    writeFileSync(join(folder, 'index.mjs'), meddling);
    return { actions: { 'actions/download-artifact': folder } };
  }

  async #run(run: Pick<ActRun, 'workflow' | 'event' | 'payload' | 'vars' | 'actions'>): Promise<Run> {
    const id = 9000 + this.runs.length;
    const env = {
      ...this.issuer.env,
      GITHUB_API_URL: this.github.url,
      AWS_ENDPOINT_URL_S3: this.minio.endpoint,
      AWS_ENDPOINT_URL_STS: this.sts.url,
    };
    this.#giveTokens(run.workflow);
    const result = await runAct({
      ...run,
      env,
      folder: this.project.clone,
      artifacts: this.#artifacts,
      runId: id,
      path: this.runner.path,
      actions: { [ACTION]: this.action, ...run.actions },
      secrets: { GITHUB_TOKEN: ANY_TOKEN, ASSAY_KEY: this.key },
    });
    const made = { ...result, id };
    this.runs.push(made);
    return made;
  }

  /** The permissions of each job, as the workflow in the clone says them. */
  permissions(workflow: string): Record<string, Scopes> {
    const { jobs } = parse(readFileSync(join(this.project.clone, workflow), 'utf8')) as { jobs: Jobs };
    return Object.fromEntries(Object.entries(jobs).map(([id, { permissions = {} }]) => [id, permissions]));
  }

  /** Each job of the next run gets a token that may do what its permissions say. */
  #giveTokens(workflow: string): void {
    const tokens = Object.entries(this.permissions(workflow)).map(([job, { 'id-token': _, ...scopes }]) => {
      const named = Object.entries(scopes).map(([scope, level]) => [scope.replaceAll('-', '_'), level]);
      return [job, this.github.token(Object.fromEntries(named))];
    });
    this.runner.giveTokens(Object.fromEntries(tokens));
  }

  /** The report that a run handed on. */
  artifact(run: Run, name: string): string {
    return join(this.#artifacts, String(run.id), name, `${name}.json`);
  }

  /** What must stand in no log. */
  secrets(): string[] {
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: request } = this.issuer.env;
    const [, key = ''] = this.key.split('\n');
    return [...this.sts.secrets, ...this.github.world.tokens.keys(), request, this.minio.root.secretAccessKey, key];
  }

  async stop(): Promise<void> {
    for (const part of this.#running) await part.stop();
    this.project.remove();
    this.runner?.remove();
    for (const folder of [this.#artifacts, ...this.#folders])
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
