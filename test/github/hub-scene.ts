import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type Hub, type HubOptions, openHub } from '../../src/github/hub.ts';
import { type GitHub, startGitHub } from '../stand-ins/github.ts';
import type { App, Level } from '../stand-ins/github/world.ts';

const EVERYTHING = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  pull_requests: 'write',
  security_events: 'write',
} as const;

/** The repository acme/skills on the stand-in for GitHub, with one commit on its default branch. */
export interface Scene {
  readonly github: GitHub;
  readonly git: (...args: string[]) => string;
  /** Writes the files, commits them on the branch that is checked out, and says the commit. */
  readonly commit: (files: Readonly<Record<string, string>>) => Promise<string>;
  /** The repository with GITHUB_TOKEN, or with that of another app. It does not wait. */
  readonly hub: (permissions?: Readonly<Record<string, Level>>, as?: App, options?: HubOptions) => Hub;
  readonly first: string;
}

/** Ends with its test, which fails where GitHub was asked what its description does not know. */
export async function scene(): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-hub-'));
  const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@acme.test', '-c', 'gc.auto=0'];
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...who, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  git('init', '-q', '-b', 'main');
  const commit = async (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    git('add', '-A');
    git('commit', '-qm', 'Go on');
    return git('rev-parse', 'HEAD');
  };
  const first = await commit({ 'skills/double/double.py': 'def double(x): return 2 * x\n' });
  const github = await startGitHub({ repository: 'acme/skills', folder });
  onTestFinished(async () => {
    await github.stop();
    rmSync(folder, { recursive: true, force: true });
    expect(github.faults).toEqual([]);
  });
  const hub: Scene['hub'] = (permissions = EVERYTHING, as, options = {}) => {
    const token = as ? github.token(permissions, { login: `${as.slug}[bot]`, app: as }) : github.token(permissions);
    return openHub(github.repository, token, {
      baseUrl: github.url,
      second: 0,
      ...(as && { app: as.slug }),
      ...options,
    });
  };
  return { github, git, commit, hub, first };
}

/** What was asked, by operation. */
export const operations = ({ log }: GitHub): (string | undefined)[] => log.map(({ operation }) => operation);
