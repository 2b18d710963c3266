import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitHub, startGitHub } from './github.ts';
import type { Level } from './github/world.ts';

const HERE = { owner: 'acme', repo: 'skills' };
const EVERYTHING = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  pull_requests: 'write',
  security_events: 'write',
} as const;

let folder: string;
let bare: string;
let github: GitHub;

const git = (...args: string[]) =>
  execFileSync('git', ['-C', join(folder, 'work'), '-c', 'user.name=Ann', '-c', 'user.email=ann@acme.test', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'work', name)), { recursive: true });
    writeFileSync(join(folder, 'work', name), text);
  }
}

/** Commits everything, pushes `branch`, and says the commit. */
function commit(branch: string, message: string): string {
  git('add', '-A');
  git('commit', '-qm', message);
  git('push', '-q', 'origin', `HEAD:refs/heads/${branch}`);
  return git('rev-parse', 'HEAD');
}

const octokit = (permissions: Record<string, Level> = EVERYTHING) =>
  getOctokit(github.token(permissions), { baseUrl: github.url });

let first: string;
let second: string;

beforeEach(async ({ onTestFinished }) => {
  folder = mkdtempSync(join(tmpdir(), 'assay-github-'));
  // Not afterEach: where one of those fails, the others do not run.
  onTestFinished(async () => {
    await github?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  bare = join(folder, 'skills.git');
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', bare]);
  execFileSync('git', ['clone', '-q', bare, join(folder, 'work')], { stdio: 'ignore' });
  git('checkout', '-q', '-b', 'main');
  write({ 'README.md': 'skills\n', 'skills/double/double.py': 'def double(x): return 2 * x\n' });
  first = commit('main', 'Begin');
  git('checkout', '-q', '-b', 'proposal');
  write({ 'skills/triple/triple.py': 'def triple(x): return 3 * x\n', 'README.md': 'our skills\n' });
  symlinkSync('../README.md', join(folder, 'work', 'skills', 'link'));
  second = commit('proposal', 'Add triple');
  github = await startGitHub({ repository: 'acme/skills', folder: bare });
});

describe('every endpoint answers as the description says', () => {
  afterEach(() => expect(github.faults).toEqual([]));

  test('the repository, its branches and its OIDC subjects', async () => {
    const { rest } = octokit();
    const { data } = await rest.repos.get(HERE);
    expect(data).toMatchObject({ full_name: 'acme/skills', default_branch: 'main', owner: { login: 'acme' } });
    const branches = await rest.repos.listBranches(HERE);
    expect(branches.data.map(({ name, commit: { sha } }) => [name, sha])).toEqual([
      ['main', first],
      ['proposal', second],
    ]);
    expect((await rest.repos.getBranch({ ...HERE, branch: 'main' })).data.commit.sha).toBe(first);
    const oidc = await rest.actions.getCustomOidcSubClaimForRepo(HERE);
    const prefix = expect.stringMatching(/^repo:acme@\d+\/skills@\d+$/);
    expect(oidc.data).toMatchObject({ use_immutable_subject: true, sub_claim_prefix: prefix });
  });

  test('trees, blobs, refs and commits come from the repository on disk', async () => {
    const { rest } = octokit();
    const tree = (await rest.git.getTree({ ...HERE, tree_sha: second, recursive: 'true' })).data;
    expect(tree.truncated).toBe(false);
    expect(tree.tree.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      '100644 README.md',
      '040000 skills',
      '040000 skills/double',
      '100644 skills/double/double.py',
      '120000 skills/link',
      '040000 skills/triple',
      '100644 skills/triple/triple.py',
    ]);
    const sha = tree.tree.at(-1)?.sha ?? '';
    const blob = (await rest.git.getBlob({ ...HERE, file_sha: sha })).data;
    expect(Buffer.from(blob.content, 'base64').toString()).toBe('def triple(x): return 3 * x\n');
    expect((await rest.git.getRef({ ...HERE, ref: 'heads/proposal' })).data.object.sha).toBe(second);
    const data = (await rest.git.getCommit({ ...HERE, commit_sha: second })).data;
    expect(data).toMatchObject({ message: 'Add triple', parents: [{ sha: first }], author: { name: 'Ann' } });
  });

  test('a tree that is too long is cut and says so', async () => {
    github.world.treeLimit = 2;
    const { data } = await octokit().rest.git.getTree({ ...HERE, tree_sha: 'main', recursive: '1' });
    expect([data.truncated, data.tree.length]).toEqual([true, 2]);
  });

  test('a comparison counts from the merge base', async () => {
    git('checkout', '-q', 'main');
    write({ LICENSE: 'MIT\n' });
    commit('main', 'Say the licence');
    const { data } = await octokit().rest.repos.compareCommitsWithBasehead({ ...HERE, basehead: 'main...proposal' });
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, merge_base_commit: { sha: first } });
    expect(data.files?.map(({ filename, status }) => `${status} ${filename}`)).toEqual([
      'modified README.md',
      'added skills/link',
      'added skills/triple/triple.py',
    ]);
  });

  test('contents are a file, a folder or a link', async () => {
    const { rest } = octokit();
    const at = { ...HERE, ref: 'proposal' };
    expect((await rest.repos.getContent({ ...at, path: 'skills/link' })).data).toMatchObject({ type: 'symlink' });
    const listed = (await rest.repos.getContent({ ...at, path: 'skills' })).data as { name: string }[];
    expect(listed.map(({ name }) => name)).toEqual(['double', 'link', 'triple']);
    const mediaType = { format: 'raw' };
    const raw = await rest.repos.getContent({ ...HERE, path: 'README.md', mediaType });
    expect(raw.data).toBe('skills\n');
    const missing = rest.repos.getContent({ ...HERE, path: '.github/assay.yml' });
    await expect(missing).rejects.toMatchObject({ status: 404 });
  });

  test("a branch's pull request moves with it, a fork's when it is pushed to", async () => {
    const { rest } = octokit();
    github.world.emails.set('ann@acme.test', 'ann');
    await github.open({ author: 'ann', branch: 'proposal' });
    await github.open({ author: 'mallory', branch: 'patch-1', from: 'mallory', sha: second });
    write({ 'notes.txt': 'x\n' });
    const third = commit('proposal', 'Take notes');
    const ours = (await rest.pulls.get({ ...HERE, pull_number: 1 })).data;
    expect(ours).toMatchObject({ head: { sha: third, ref: 'proposal' }, base: { sha: first }, mergeable: true });
    const theirs = (await rest.pulls.list({ ...HERE, head: 'mallory:patch-1' })).data;
    expect(theirs).toMatchObject([
      { number: 2, head: { sha: second, repo: { full_name: 'mallory/skills', fork: true } } },
    ]);
    await github.push(2, third);
    const commits = (await rest.pulls.listCommits({ ...HERE, pull_number: 2 })).data;
    expect(commits.map(({ sha, author }) => [sha, author?.login])).toEqual([
      [second, 'ann'],
      [third, 'ann'],
    ]);
    const files = (await rest.pulls.listFiles({ ...HERE, pull_number: 2 })).data;
    expect(files.map(({ filename }) => filename)).toContain('notes.txt');
    const of = await rest.repos.listPullRequestsAssociatedWithCommit({ ...HERE, commit_sha: third });
    expect(of.data.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('a squashed pull request is found by the commit it became', async () => {
    const { rest } = octokit();
    await github.open({ author: 'ann', branch: 'proposal' });
    git('checkout', '-q', 'main');
    git('merge', '-q', '--squash', 'proposal');
    const squashed = commit('main', 'Add triple (#1)');
    github.merge(1, squashed, 'bob');
    const of = await rest.repos.listPullRequestsAssociatedWithCommit({ ...HERE, commit_sha: squashed });
    expect(of.data).toMatchObject([{ number: 1, state: 'closed', merge_commit_sha: squashed }]);
    const pull = (await rest.pulls.get({ ...HERE, pull_number: 1 })).data;
    expect(pull).toMatchObject({ merged: true, merged_by: { login: 'bob' }, head: { sha: second } });
    expect((await rest.pulls.listCommits({ ...HERE, pull_number: 1 })).data.map(({ sha }) => sha)).toEqual([second]);
  });

  test('reviews and what their authors may do', async () => {
    const { rest } = octokit();
    await github.open({ author: 'ann', branch: 'proposal' });
    github.world.collaborators.set('bob', 'maintain');
    github.review(1, { user: 'bob', state: 'APPROVED', commit: second });
    const { data } = await rest.pulls.listReviews({ ...HERE, pull_number: 1 });
    expect(data).toMatchObject([{ state: 'APPROVED', commit_id: second, user: { login: 'bob', type: 'User' } }]);
    const level = (username: string) => rest.repos.getCollaboratorPermissionLevel({ ...HERE, username });
    expect((await level('bob')).data).toMatchObject({ permission: 'write', role_name: 'maintain' });
    expect((await level('eve')).data).toMatchObject({ permission: 'none' });
  });

  test('comments are listed in pages, written as the app and changed in place', async () => {
    const kit = octokit();
    await github.open({ author: 'ann', branch: 'proposal' });
    const issue = { ...HERE, issue_number: 1 };
    for (let index = 0; index < 31; index += 1) await kit.rest.issues.createComment({ ...issue, body: `no ${index}` });
    const all = await kit.paginate(kit.rest.issues.listComments, { ...issue, per_page: 10 });
    expect(all.map(({ body }) => body).slice(29)).toEqual(['no 29', 'no 30']);
    expect(github.log.filter(({ operation }) => operation === 'issues/list-comments')).toHaveLength(4);
    const [{ id, user } = { id: 0, user: null }] = all;
    expect(user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    await kit.rest.issues.updateComment({ ...HERE, comment_id: id, body: 'changed' });
    await kit.rest.issues.deleteComment({ ...HERE, comment_id: all.at(-1)?.id ?? 0 });
    expect(github.world.comments).toHaveLength(30);
    expect(github.world.comments[0]).toMatchObject({ body: 'changed' });
    const long = kit.rest.issues.createComment({ ...issue, body: 'x'.repeat(65_537) });
    await expect(long).rejects.toMatchObject({ status: 422 });
  });

  test('a check run gathers annotations and belongs to its app', async () => {
    const { rest } = octokit();
    await github.open({ author: 'ann', branch: 'proposal' });
    const note = { path: 'a.py', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' } as const;
    const output = { title: 'block', summary: 'one finding', annotations: [note, note] };
    const made = await rest.checks.create({ ...HERE, name: 'assay', head_sha: second, status: 'in_progress', output });
    const check_run_id = made.data.id;
    await rest.checks.update({ ...HERE, check_run_id, conclusion: 'failure', output });
    const { data } = await rest.checks.listForRef({ ...HERE, ref: second, check_name: 'assay' });
    expect(data).toMatchObject({
      total_count: 1,
      check_runs: [
        { status: 'completed', conclusion: 'failure', output: { annotations_count: 4 }, app: { id: 15368 } },
      ],
    });
    expect(data.check_runs[0]?.pull_requests.map(({ number }) => number)).toEqual([1]);
    expect((await rest.checks.listAnnotations({ ...HERE, check_run_id })).data).toHaveLength(4);
    const own = github.token(EVERYTHING, { login: 'gate[bot]', app: { id: 7, slug: 'gate' } });
    const gate = getOctokit(own, { baseUrl: github.url });
    await expect(gate.rest.checks.update({ ...HERE, check_run_id, name: 'x' })).rejects.toMatchObject({ status: 403 });
    await gate.rest.checks.create({ ...HERE, name: 'assay', head_sha: second, conclusion: 'success' });
    expect((await rest.checks.listForRef({ ...HERE, ref: second })).data.total_count).toBe(2);
    expect((await rest.checks.listForRef({ ...HERE, ref: second, app_id: 7 })).data.total_count).toBe(1);
  });

  test('workflows and their runs', async () => {
    const { rest } = octokit();
    github.world.workflows.push({ id: 5, name: 'check', path: '.github/workflows/check.yml' });
    const run = { id: 9, workflow: 5, path: '.github/workflows/check.yml', event: 'pull_request', actor: 'ann' };
    const head = { headSha: second, headBranch: 'proposal', headRepository: 'acme/skills' };
    github.world.runs.push({ ...run, ...head, status: 'completed', conclusion: 'success', attempt: 1 });
    await github.open({ author: 'ann', branch: 'proposal' });
    const { data } = await rest.actions.getWorkflowRun({ ...HERE, run_id: 9 });
    expect(data).toMatchObject({ workflow_id: 5, path: run.path, head_sha: second, pull_requests: [{ number: 1 }] });
    const named = await rest.actions.getWorkflow({ ...HERE, workflow_id: 'check.yml' });
    expect(named.data).toMatchObject({ id: 5, state: 'active' });
  });

  test('SARIF is unpacked, rules are as they were given', async () => {
    const { rest } = octokit();
    const sarif = gzipSync('{"runs":[]}').toString('base64');
    await rest.codeScanning.uploadSarif({ ...HERE, commit_sha: second, ref: 'refs/pull/1/head', sarif });
    expect(github.world.sarif).toEqual([{ commit: second, ref: 'refs/pull/1/head', text: '{"runs":[]}' }]);
    const rule = { type: 'deletion', ruleset_source_type: 'Repository', ruleset_source: 'acme/skills', ruleset_id: 3 };
    github.world.rules.set('main', [rule]);
    expect((await rest.repos.getBranchRules({ ...HERE, branch: 'main' })).data).toEqual([rule]);
  });
});

describe('what the platform refuses', () => {
  test('a request that breaks the description, which is also a fault of the test', async () => {
    const { request } = octokit();
    const wrong = { name: 'assay', head_sha: second, conclusion: 'fine', output: { title: 't', sumary: 's' } };
    const sent = request({ method: 'POST', url: '/repos/acme/skills/check-runs', ...wrong });
    await expect(sent).rejects.toMatchObject({ status: 422 });
    expect(github.faults).toHaveLength(1);
    expect(github.faults[0]).toMatch(/conclusion must be equal to one of.*required property 'summary'.*sumary is not/s);
  });

  test('more than 50 annotations at once', async () => {
    const note = { path: 'a.py', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' } as const;
    const output = { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => note) };
    const created = octokit().rest.checks.create({ ...HERE, name: 'assay', head_sha: second, output });
    await expect(created).rejects.toMatchObject({ status: 422 });
    expect(github.faults).toEqual([expect.stringContaining('must NOT have more than 50 items')]);
  });

  test('an endpoint that the stand-in does not have, which is a fault too', async () => {
    await expect(octokit().rest.issues.listLabelsForRepo(HERE)).rejects.toMatchObject({ status: 404 });
    expect(github.faults).toEqual([expect.stringContaining('/repos/acme/skills/labels')]);
  });

  test('a token without the scope, in the platform’s own words', async () => {
    await github.open({ author: 'ann', branch: 'proposal' });
    const { rest } = octokit({ contents: 'read', pull_requests: 'read' });
    await rest.issues.listComments({ ...HERE, issue_number: 1 });
    await expect(rest.issues.createComment({ ...HERE, issue_number: 1, body: 'x' })).rejects.toMatchObject({
      status: 403,
      response: {
        data: { message: 'Resource not accessible by integration', status: '403' },
        headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      },
    });
    expect(github.faults).toEqual([]);
  });

  test('nobody and nothing it knows', async () => {
    const nobody = getOctokit('ghs_no', { baseUrl: github.url });
    await expect(nobody.rest.repos.get(HERE)).rejects.toMatchObject({ status: 401 });
    await expect(octokit().rest.repos.get({ ...HERE, repo: 'other' })).rejects.toMatchObject({ status: 404 });
    const unknown = octokit().rest.checks.create({ ...HERE, name: 'assay', head_sha: '0'.repeat(40) });
    await expect(unknown).rejects.toMatchObject({ status: 422 });
  });
});

test('trouble comes when it is told to, and passes', async () => {
  const { rest } = octokit();
  github.trouble({ status: 429, retryAfter: 2, on: 'repos/get' });
  github.trouble({ status: 502, times: 2 });
  await expect(rest.repos.listBranches(HERE)).rejects.toMatchObject({ status: 502 });
  await expect(rest.repos.get(HERE)).rejects.toMatchObject({
    status: 429,
    response: { headers: { 'retry-after': '2' } },
  });
  await expect(rest.repos.get(HERE)).rejects.toMatchObject({ status: 502 });
  await rest.repos.get(HERE);
  expect(github.log.map(({ status }) => status)).toEqual([502, 429, 502, 200]);
  github.trouble({ status: 403, resetAt: 1_900_000_000 });
  await expect(rest.repos.get(HERE)).rejects.toMatchObject({
    status: 403,
    response: { headers: { 'x-ratelimit-remaining': '0' } },
  });
});
