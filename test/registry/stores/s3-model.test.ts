import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, test, vi } from 'vitest';
import { s3Store } from '../../../src/registry/stores/s3.ts';
import { needs } from '../../needs.ts';
import { type Minio, minioIsHere, startMinio } from '../../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../../stand-ins/oidc-issuer.ts';
import { check, plan, runs, TIMEOUT } from '../publishers-model.ts';

// A wait gives way to the others, and the scheduler decides for how long; but for the server to start, we do wait.
const waits = vi.hoisted(() => ({ areReal: true }));
vi.mock('node:timers/promises', async (original) => {
  const real = await original<typeof import('node:timers/promises')>();
  return { setTimeout: (ms: number) => (waits.areReal ? real.setTimeout(ms) : Promise.resolve()) };
});

let issuer: OidcIssuer;
let minio: Minio;
beforeAll(async () => {
  if (minioIsHere() !== undefined) return;
  issuer = await startOidcIssuer();
  minio = await startMinio({ issuer: issuer.url });
  vi.stubEnv('AWS_ENDPOINT_URL_S3', minio.endpoint);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await minio?.stop();
  await issuer?.stop();
});
beforeEach((context) => needs(context, 's3', minioIsHere));

test('publishers, withdrawals and deaths in any order leave a registry in a bucket that a simple model agrees with', {
  timeout: TIMEOUT,
}, async () => {
  waits.areReal = false;
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const { bucket, region, root: credentials } = minio;
  await fc.assert(
    fc.asyncProperty(plan, async (each) => {
      await check(s3Store({ bucket, prefix: randomUUID(), region, credentials }), each);
    }),
    runs(40, { isSlow: true }),
  );
});
