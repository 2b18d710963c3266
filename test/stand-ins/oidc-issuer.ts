import { createHash, randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { type Answer, type Asked, type Loopback, listen } from './loopback.ts';

/** Claims to add to or replace in the token; one that is `undefined` is left out. Times are seconds since 1970. */
export type Claims = JWTPayload & Record<string, unknown>;

export interface OidcIssuer extends Loopback {
  /** What every further token says; assign to change it. */
  claims: Claims;
  /** A token as the job would get it, with `changes` on top of `claims`. */
  readonly sign: (changes?: Claims) => Promise<string>;
  /** The same, signed by a key which this issuer does not publish. */
  readonly forge: (changes?: Claims) => Promise<string>;
  /** What a runner gives to a job that has `id-token: write`. */
  readonly env: { readonly ACTIONS_ID_TOKEN_REQUEST_URL: string; readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  /** The audiences that jobs asked for, in order. */
  readonly audiences: readonly string[];
  /** Answers the next `times` token requests with `status`, as the platform sometimes does. */
  readonly fail: (status: number, times?: number) => void;
}

const ALGORITHM = 'RS256';

/** The claims of a job of acme/skills that pushes to main in the environment `publish`. */
const JOB: Claims = {
  sub: 'repo:acme/skills:environment:publish',
  repository: 'acme/skills',
  repository_id: '4242',
  repository_owner: 'acme',
  repository_owner_id: '77',
  repository_visibility: 'private',
  environment: 'publish',
  event_name: 'push',
  ref: 'refs/heads/main',
  ref_type: 'branch',
  workflow: 'publish',
  workflow_ref: 'acme/skills/.github/workflows/publish.yml@refs/heads/main',
  job_workflow_ref: 'acme/skills/.github/workflows/publish.yml@refs/heads/main',
  runner_environment: 'github-hosted',
  run_id: '1001',
  run_number: '7',
  run_attempt: '1',
  actor: 'ann',
  actor_id: '501',
};

async function keyPair() {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM);
  const jwk = await exportJWK(publicKey);
  const kid = createHash('sha256').update(JSON.stringify(jwk)).digest('base64url');
  return { privateKey, jwk: { ...jwk, kid, use: 'sig', alg: ALGORITHM } };
}

/** An issuer as GitHub's: discovery, published keys, and the endpoint where a job asks for its token. */
export async function startOidcIssuer(claims: Claims = {}): Promise<OidcIssuer> {
  const [keys, stranger] = await Promise.all([keyPair(), keyPair()]);
  const requestToken = randomUUID();
  const audiences: string[] = [];
  const failures: number[] = [];

  const signWith = (privateKey: CryptoKey, kid: string) => (changes: Claims) => {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now - 300, exp: now + 300 };
    const payload = { iss: server.url, aud: 'https://github.com/acme', jti: randomUUID(), ...times };
    const all = { ...payload, ...issuer.claims, ...changes };
    const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    return new SignJWT(kept).setProtectedHeader({ alg: ALGORITHM, kid, typ: 'JWT' }).sign(privateKey);
  };
  const sign = signWith(keys.privateKey, keys.jwk.kid);

  const token = async ({ url, headers }: Asked): Promise<Answer> => {
    if (headers.authorization !== `Bearer ${requestToken}`) return { status: 401, body: { message: 'Unauthorized' } };
    const status = failures.shift();
    if (status !== undefined) return { status, body: { message: "Can't issue ID_TOKEN for this job" } };
    const audience = url.searchParams.get('audience');
    audiences.push(audience ?? '');
    return { status: 200, body: { value: await sign(audience === null ? {} : { aud: audience }) } };
  };

  const server = await listen((asked) => {
    switch (asked.url.pathname) {
      case '/.well-known/openid-configuration':
        return { status: 200, body: discovery(server.url) };
      case '/jwks':
        return { status: 200, body: { keys: [keys.jwk] } };
      case '/token':
        return token(asked);
      default:
        return { status: 404, body: { message: 'Not Found' } };
    }
  });

  const issuer: OidcIssuer = {
    ...server,
    claims: { ...JOB, ...claims },
    sign: (changes = {}) => sign(changes),
    forge: (changes = {}) => signWith(stranger.privateKey, keys.jwk.kid)(changes),
    // The question mark is part of the contract: the toolkit appends `&audience=`.
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    audiences,
    fail: (status, times = 1) => failures.push(...Array.from({ length: times }, () => status)),
  };
  return issuer;
}

const discovery = (issuer: string) => ({
  issuer,
  jwks_uri: `${issuer}/jwks`,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  subject_types_supported: ['public', 'pairwise'],
  response_types_supported: ['id_token'],
  id_token_signing_alg_values_supported: [ALGORITHM],
  scopes_supported: ['openid'],
  claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'repository_id', 'environment'],
});
