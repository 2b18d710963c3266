import { getOctokit } from '@actions/github';
import { describe, expect, test } from 'vitest';
import { asked, authorOf, type Hub, hubError, openHub } from '../../src/github/hub.ts';
import { answering } from './answering.ts';
import { operations, scene } from './hub-scene.ts';

const repository = ({ owner, repo, octokit }: Hub) => asked('repository', octokit.rest.repos.get({ owner, repo }));

describe('a request that GitHub refuses', () => {
  test.for([
    [401, 'github-denied'],
    [403, 'github-denied'],
    [404, 'github-denied'],
    [410, 'github-denied'],
    [422, 'github-denied'],
    [500, 'github-unavailable'],
    [503, 'github-unavailable'],
  ] as const)('with %d is %s', async ([status, code]) => {
    const { hub } = answering({ 'GET /repos/acme/skills': () => ({ status, body: { message: 'no' } }) });
    await expect(repository(hub)).rejects.toMatchObject({ code, where: 'repository' });
  });

  test('for want of a permission names it', async () => {
    const { hub } = await scene();
    const { owner, repo, octokit } = hub({ contents: 'read' });
    const request = octokit.rest.checks.create({ owner, repo, name: 'x', head_sha: 'x' });
    await expect(asked('check run', request)).rejects.toMatchObject({
      code: 'github-denied',
      fix: expect.stringContaining('checks=write'),
    });
  });

  test('is not asked again', async () => {
    const { hub, github } = await scene();
    github.trouble({ status: 403 });
    await expect(repository(hub())).rejects.toMatchObject({ code: 'github-denied' });
    expect(github.log).toHaveLength(1);
  });

  test('by not answering at all is github-unavailable', () => {
    expect(hubError('x', new TypeError('fetch failed')).code).toBe('github-unavailable');
  });

  test('is told in our own words: nothing of the token, and nothing that GitHub quotes', async () => {
    const body = { message: '::set-output name=x::y' };
    const { hub } = answering({ GET: () => ({ status: 403, body }) });
    const error = await repository(hub).catch((caught: unknown) => caught as Error & { where: string; fix: string });
    const { message, where, fix } = error as Error & { where: string; fix: string };
    expect(`${message} ${where} ${fix}`).not.toMatch(/::|ghs_/);
  });
});

describe('a request that fails in passing is asked again', () => {
  test.for([500, 502, 503, 504])('after %d', async (status) => {
    const { hub, github } = await scene();
    github.trouble({ status, times: 3 });
    expect(await repository(hub())).toMatchObject({ full_name: 'acme/skills' });
    expect(github.log).toHaveLength(4);
  });

  test('but not for ever', async () => {
    const { hub, github } = await scene();
    github.trouble({ status: 502, times: 4 });
    await expect(repository(hub())).rejects.toMatchObject({ code: 'github-unavailable' });
    expect(github.log).toHaveLength(4);
  });

  test('on the page where it failed, in the middle of a list', async () => {
    const { hub, github, first } = await scene();
    const { owner, repo, octokit } = hub();
    for (let index = 0; index < 3; index += 1)
      await octokit.rest.checks.create({ owner, repo, name: `n${index}`, head_sha: first, conclusion: 'success' });
    github.trouble({ status: 502, after: 1, on: 'checks/list-for-ref' });
    const all = await octokit.paginate(octokit.rest.checks.listForRef, { owner, repo, ref: first, per_page: 1 });
    expect(all).toHaveLength(3);
    expect(operations(github).filter((each) => each === 'checks/list-for-ref')).toHaveLength(4);
  });

  test('where nobody answers in time', async () => {
    const { hub, github } = await scene();
    github.trouble({ slow: 30_000 });
    expect(await repository(hub(undefined, undefined, { timeout: 300 }))).toMatchObject({ full_name: 'acme/skills' });
  });

  test.for([
    ['where the line breaks', () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNRESET') }))],
    ['where the answer breaks off', () => new Response('{"id": 1, "full_na', { headers: JSON_TYPE })],
    ['where its bytes break off', () => new Response(broken(), { headers: JSON_TYPE })],
  ] as [string, () => Response | Promise<Response>][])('%s', async ([, fails]) => {
    let count = 0;
    const fetch = async () => {
      count += 1;
      return count === 1 ? fails() : new Response('{"id": 7}', { headers: JSON_TYPE });
    };
    expect(await repository(openHub('acme/skills', 't', { second: 0, fetch }))).toEqual({ id: 7 });
  });
});

describe('what makes something is not asked again, since it may have been heard', () => {
  test.for([502, 504])('after %d', async (status) => {
    const { hub, github, first } = await scene();
    github.trouble({ status, isHeard: true });
    const { owner, repo, octokit } = hub();
    const made = octokit.rest.checks.create({ owner, repo, name: 'x', head_sha: first, conclusion: 'success' });
    await expect(asked('check run', made)).rejects.toMatchObject({ code: 'github-unavailable' });
    expect(github.world.checkRuns).toHaveLength(1);
  });

  test('but where a limit has refused it', async () => {
    const { hub, github, first } = await scene();
    github.trouble({ status: 403, retryAfter: 3 });
    const { owner, repo, octokit } = hub();
    await octokit.rest.checks.create({ owner, repo, name: 'x', head_sha: first, conclusion: 'success' });
    expect(github.world.checkRuns).toHaveLength(1);
  });
});

describe('a rate limit', () => {
  const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

  test.for([
    ['secondary, of 403', { status: 403, retryAfter: 60 }],
    ['secondary, of 429', { status: 429, retryAfter: 60 }],
    ['primary', { status: 403, resetAt: inSeconds(60) }],
    ['primary, of 429', { status: 429, resetAt: inSeconds(60) }],
  ] as const)('is waited for: %s', async ([, trouble]) => {
    const { hub, github } = await scene();
    github.trouble({ ...trouble, times: 2 });
    expect(await repository(hub())).toMatchObject({ full_name: 'acme/skills' });
    expect(github.log).toHaveLength(3);
  });

  test.for([
    ['a third time', { status: 403, retryAfter: 60, times: 3 }, 3, /in 60 seconds/],
    ['for an hour', { status: 403, resetAt: inSeconds(3600) }, 1, /after \d{4}-\d\d-\d\dT/],
    ['for an hour, of 429', { status: 429, retryAfter: 3600 }, 1, /in 3600 seconds/],
  ] as const)('is not waited for %s, and it is told when it ends', async ([, trouble, count, fix]) => {
    const { hub, github } = await scene();
    github.trouble(trouble);
    await expect(repository(hub())).rejects.toMatchObject({
      code: 'github-unavailable',
      fix: expect.stringMatching(fix),
    });
    expect(github.log).toHaveLength(count);
  });
});

test('a repository is opened by its two names, as the app of GITHUB_TOKEN unless told', () => {
  const { owner, repo } = openHub('acme/skills', 't');
  expect([owner, repo]).toEqual(['acme', 'skills']);
  expect(authorOf(openHub('acme/skills', 't'))).toBe('github-actions[bot]');
  expect(authorOf(openHub('acme/skills', 't', { app: 'gate' }))).toBe('gate[bot]');
});

test('the address is the runner’s', () => {
  expect(openHub('acme/skills', 't').octokit.request.endpoint.DEFAULTS.baseUrl).toBe(
    getOctokit('t').request.endpoint.DEFAULTS.baseUrl,
  );
});

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function broken(): ReadableStream<Uint8Array> {
  let isFirst = true;
  return new ReadableStream({
    pull(controller) {
      if (isFirst) controller.enqueue(Buffer.from('{"id": 1, '));
      else controller.error(new TypeError('terminated'));
      isFirst = false;
    },
  });
}
