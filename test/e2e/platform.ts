import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type ActResult, type ActRun, runAct } from '../stand-ins/act.ts';
import { type GitHub, startGitHub } from '../stand-ins/github.ts';
import type { Pull } from '../stand-ins/github/world.ts';
import { type Minio, startMinio } from '../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../stand-ins/oidc-issuer.ts';
import { buildAction } from './action.ts';
import { PREFIX } from './bucket.ts';
import * as events from './events.ts';
import { file, NAME, Project, type Proposed, skill, workflows } from './project.ts';
import { makeRunner, type Runner } from './runner.ts';
import { type Sts, startSts } from './sts.ts';

/** A workflow run, and by which number the platform knows it. */
export type Run = ActResult & { readonly id: number };

/** A pull request, and the commits that it is about. */
export type Opened = Proposed & Pick<Pull, 'number'>;

const DOWNLOAD = fileURLToPath(new URL('../stand-ins/actions/download-artifact', import.meta.url));
const ACTION = 'skill-assay/assay';
const ID = '0123456789abcdef0123456789abcdef01234567';
export const CHECK = { id: 501, name: 'assay-check', path: '.github/workflows/assay-check.yml' };
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
    this.github.world.workflows.push(CHECK);
    this.project.commit(
      'Begin',
      workflows(`${ACTION}@${ID}`),
      file('.github/assay.yml', policy(this.minio)),
      skill('skills', 'parse_duration'),
      skill('skills', 'topological_order'),
    );
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

  /** Runs assay-check on a pull request. */
  check(opened: Opened): Promise<Run> {
    const payload = events.pullRequest(opened.number, opened);
    return this.#run({ workflow: CHECK.path, event: 'pull_request', payload });
  }

  /** Runs assay-post on the end of a check. */
  post(checked: Run, opened: Opened): Promise<Run> {
    return this.#run({ workflow: POST, event: 'workflow_run', payload: events.workflowRun(checked.id, CHECK, opened) });
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
    const result = await runAct({
      ...run,
      env,
      folder: this.project.clone,
      artifacts: this.#artifacts,
      runId: id,
      path: this.runner.path,
      actions: { [ACTION]: this.action, ...run.actions },
      secrets: { GITHUB_TOKEN: this.#tokenFor(run.workflow), ASSAY_KEY: this.key },
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

  /** A token that may do what the workflow's jobs may; act has one a run, so they must all want the same. */
  #tokenFor(workflow: string): string {
    const scopes = Object.values(this.permissions(workflow)).map(({ 'id-token': _, ...rest }) =>
      Object.fromEntries(Object.entries(rest).map(([scope, level]) => [scope.replaceAll('-', '_'), level])),
    );
    if (new Set(scopes.map((each) => JSON.stringify(each))).size !== 1) throw new Error(`${workflow}: one token each`);
    return this.github.token(scopes[0] ?? {});
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
