import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../src/registry/open-store.ts';
import { run } from '../bin/run-main.ts';
import { folder } from '../intake/folder.ts';
import { needs } from '../needs.ts';
import { assumeRole } from '../stand-ins/minio/assume-role.ts';
import { type Minio, minioIsHere, startMinio } from '../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../stand-ins/oidc-issuer.ts';
import { publish, writerOf } from './histories.ts';

let issuer: OidcIssuer;
let minio: Minio;
beforeAll(async () => {
  if (minioIsHere() !== undefined) return;
  issuer = await startOidcIssuer();
  minio = await startMinio({ issuer: issuer.url });
  vi.stubEnv('AWS_ENDPOINT_URL_S3', minio.endpoint);
  vi.stubEnv('AWS_REGION', minio.region);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await minio?.stop();
  await issuer?.stop();
});
beforeEach((context) => needs(context, 's3', minioIsHere));

// MinIO takes the right to list or get for the right to list or get versions: without these alone it cannot be tried there.
test.for([
  [
    'everything that a reader needs',
    ['s3:ListBucket', 's3:ListBucketVersions'],
    ['s3:GetObject', 's3:GetObjectVersion'],
    0,
  ],
  ['no list', ['s3:ListBucketVersions'], ['s3:GetObject', 's3:GetObjectVersion'], 3],
  ['nothing', [], [], 3],
] as const)('who may see %s verifies with the exit code for it', async ([, onBucket, onObjects, code]) => {
  const prefix = randomUUID();
  const access = { region: minio.region, credentials: minio.root };
  const writer = writerOf(await openStore(`s3://${minio.bucket}/${prefix}`, access));
  await publish(writer, 'tidy');
  const allow = (Action: readonly string[], Resource: string) =>
    Action.length === 0 ? [] : [{ Effect: 'Allow', Action, Resource: [Resource] }];
  await minio.setPolicy('reader', {
    Version: '2012-10-17',
    Statement: [
      ...allow(['s3:GetBucketLocation', ...onBucket], `arn:aws:s3:::${minio.bucket}`),
      ...allow(onObjects, `arn:aws:s3:::${minio.bucket}/*`),
    ],
  });
  const token = await issuer.sign({ aud: minio.roles.reader.audience });
  const { accessKeyId, secretAccessKey, sessionToken } = await assumeRole(minio, 'reader', token);
  vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', sessionToken);
  vi.stubEnv('XDG_CACHE_HOME', join(folder(), 'cache'));
  const ran = await run('verify', '--registry', `s3://${minio.bucket}/${prefix}`, '--format', 'json');
  expect(ran.code, ran.stdout).toBe(code);
  const { outcome, problems } = JSON.parse(ran.stdout) as { outcome: string; problems: { code: string }[] };
  expect(outcome).toBe(code === 0 ? 'holds' : 'unknown');
  expect(new Set(problems.map((each) => each.code))).toEqual(new Set(code === 0 ? [] : ['store-denied']));
});
