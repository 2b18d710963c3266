import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { checkDue } from '../../src/commands/check-due.ts';
import type { Context } from '../../src/commands/context.ts';
import type { Job } from '../../src/commands/job.ts';
import { type PublishJobResult, publishJob } from '../../src/commands/publish-job.ts';
import { openHub } from '../../src/github/hub.ts';
import type { LogRecord } from '../../src/model/record.ts';
import type { Report } from '../../src/model/report.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { believe } from '../../src/registry/trust.ts';
import { folder } from '../intake/folder.ts';
import { recordsIn, snapshot } from '../registry/proposals.ts';
import type { Level, Pull } from '../stand-ins/github/world.ts';
import { OPTIONS, passingContext, writeReport } from './assayed.ts';
import { CHECK, PostScene } from './post-scene.ts';

/** What the publish job may do: as in examples/workflows. */
const PERMISSIONS = { actions: 'read', checks: 'read', contents: 'read', pull_requests: 'write' } as const;

export interface Publishing {
  readonly context?: Context;
  readonly forge?: (report: Report) => unknown;
  readonly permissions?: Readonly<Record<string, Level>>;
  readonly job?: Partial<Job>;
}

/** The merges of a repository's pull requests, and their publication into a registry on disk. */
export class PublishScene {
  readonly post: PostScene;
  readonly registry: string;
  readonly key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  private constructor(post: PostScene, registry: string) {
    this.post = post;
    this.registry = registry;
  }

  static async start(assayYml = ''): Promise<PublishScene> {
    const registry = join(folder(), 'registry');
    const post = await PostScene.start(`${assayYml}registry: { url: "file:${registry}" }\n`);
    return new PublishScene(post, registry);
  }

  /** Merges `pull` in one of the platform's three ways, with `fixup` that nobody proposed. Gives the commit. */
  async merge(pull: Pull, how: 'merge' | 'squash' | 'rebase' = 'merge', fixup: Record<string, string> = {}) {
    const { post } = this;
    const head = await post.head(pull);
    post.made.git('checkout', '--quiet', '--detach', 'main');
    if (how === 'merge') post.made.git('merge', '--quiet', '--no-ff', '--no-commit', head);
    else post.made.git('cherry-pick', '--no-commit', head);
    const commit = post.commit(fixup, 'HEAD', 'github');
    post.made.git('branch', '--force', 'main', commit);
    post.github.merge(pull.number, commit);
    return commit;
  }

  /** The dry run of the first job, with nothing but its token. */
  due(how: Publishing = {}): Promise<PublishJobResult> {
    return this.#job(true, '', how);
  }

  /** The three jobs: what is due, the re-check of that, the publication. */
  async publish(how: Publishing = {}): Promise<PublishJobResult> {
    const { context = passingContext(), forge } = how;
    const { due } = await this.due(how);
    const only = due.candidates.map(({ name }) => name);
    const asked = { ...OPTIONS, repository: this.post.made.at, commit: this.post.at('main'), only, nonce: '77-1' };
    const report = await checkDue(asked, context);
    forge?.(report);
    const file = join(folder(), 'report.json');
    writeReport(file, report);
    return this.#job(false, file, how);
  }

  #job(isDryRun: boolean, reportFile: string, { permissions = PERMISSIONS, job = {} }: Publishing) {
    const { github } = this.post;
    const hub = openHub('acme/skills', github.token(permissions), { baseUrl: github.url, second: 1 });
    const access = { role: undefined, audience: '', key: isDryRun ? undefined : this.key, trustFile: undefined };
    const event = this.post.job('push', { after: this.post.at('main') }, '77-1');
    return publishJob({ ...event, ...job }, { ...access, hub, reportFile, isDryRun, workflow: CHECK.path });
  }

  async records(): Promise<LogRecord[]> {
    const store = directoryStore(this.registry);
    return recordsIn(store, (await believe(store, undefined)).trust);
  }

  /** Everything that there is, to see whether anything was written. */
  all(): unknown {
    const { comments, checkRuns } = this.post.github.world;
    return structuredClone([snapshot(this.registry), comments, checkRuns]);
  }

  lines(pull: Pull): string[] {
    return this.post.comments(pull).filter((body) => body.startsWith('<!-- skill-assay:published -->'));
  }
}

/** `one@2` of what was published, and the codes of what was refused by skill. */
export function told({ releases, refusals, retired, due }: PublishJobResult) {
  return {
    published: releases.map(({ name, version }) => `${name}@${version}`),
    retired: retired.map(({ skill }) => skill),
    refused: Object.fromEntries(
      [...due.unwarranted, ...due.withdrawn, ...refusals].map(({ skill, error }) => [skill, error.code]),
    ),
  };
}
