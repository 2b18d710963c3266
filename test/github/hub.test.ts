import { describe, expect, test } from 'vitest';
import { asked, hubError, openHub } from '../../src/github/hub.ts';
import { answering } from './answering.ts';

describe('a request that GitHub refuses', () => {
  test.for([
    [401, 'github-denied'],
    [403, 'github-denied'],
    [404, 'github-denied'],
    [422, 'github-unavailable'],
    [500, 'github-unavailable'],
    [503, 'github-unavailable'],
  ] as const)('with %d is %s', async ([status, code]) => {
    const { hub } = answering({ 'GET /repos/acme/skills': () => ({ status, body: { message: 'no' } }) });
    const request = hub.octokit.rest.repos.get({ owner: hub.owner, repo: hub.repo });
    await expect(asked('repository', request)).rejects.toMatchObject({ code, where: 'repository' });
  });

  test('for want of a permission names it', async () => {
    const headers = { 'x-accepted-github-permissions': 'checks=write' };
    const { hub } = answering({ 'POST /repos': () => ({ status: 403, body: {}, headers }) });
    const request = hub.octokit.rest.checks.create({ owner: 'acme', repo: 'skills', name: 'x', head_sha: 'x' });
    await expect(asked('check run', request)).rejects.toMatchObject({ fix: expect.stringContaining('checks=write') });
  });

  test('by not answering at all is github-unavailable', () => {
    expect(hubError('x', new TypeError('fetch failed')).code).toBe('github-unavailable');
  });
});

test('a repository is opened by its two names', () => {
  const { owner, repo } = openHub('acme/skills', 't');
  expect([owner, repo]).toEqual(['acme', 'skills']);
});
