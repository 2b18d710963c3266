import { getIDToken } from '@actions/core';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts';

let issuer: OidcIssuer;
beforeAll(async () => {
  issuer = await startOidcIssuer({ sub: 'repo:acme/skills:pull_request' });
});
afterAll(() => issuer.stop());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What a job's own call gives, without the workflow command by which it hides the token from the log. */
async function askedByJob(audience: string): Promise<string> {
  for (const [name, value] of Object.entries(issuer.env)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return getIDToken(audience);
}

test("a job's token is for the audience it named, and verifies by the published keys", async () => {
  const keys = createRemoteJWKSet(new URL(`${issuer.url}/jwks`));
  const { payload } = await jwtVerify(await askedByJob('assay'), keys, { issuer: issuer.url, audience: 'assay' });
  expect(payload).toMatchObject({ sub: 'repo:acme/skills:pull_request', repository_id: '4242' });
  expect(issuer.audiences).toEqual(['assay']);
});

test('nobody gets a token without the request token', async () => {
  const answer = await fetch(issuer.env.ACTIONS_ID_TOKEN_REQUEST_URL, { headers: { authorization: 'Bearer no' } });
  expect(answer.status).toBe(401);
});

test('claims change from one token to the next, and can be left out', async () => {
  const token = decodeJwt(await issuer.sign({ environment: undefined, repository_id: '1', exp: 1 }));
  expect(token).toMatchObject({ repository_id: '1', exp: 1 });
  expect(token).not.toHaveProperty('environment');
});

test('a refused request is refused once', async () => {
  issuer.fail(403);
  await expect(askedByJob('assay')).rejects.toThrow(/403|ID_TOKEN/);
  await expect(askedByJob('assay')).resolves.toMatch(/^eyJ/);
});
