import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { assumeRole } from './minio/assume-role.ts';
import { type Minio, minioIsHere, startMinio } from './minio.ts';
import { type Claims, type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts';

let issuer: OidcIssuer;
let minio: Minio;

beforeAll(async () => {
  if (minioIsHere() !== undefined) return;
  issuer = await startOidcIssuer();
  minio = await startMinio({ issuer: issuer.url, objectLock: true });
});
afterAll(async () => {
  await minio?.stop();
  await issuer?.stop();
});
beforeEach((context) => needs(context, 's3', minioIsHere));

/** The S3 client of a job whose token has `changes`. */
async function as(role: keyof Minio['roles'], changes: Claims = {}): Promise<S3Client> {
  const token = await issuer.sign({ aud: minio.roles[role].audience, ...changes });
  return minio.client(await assumeRole(minio, role, token));
}

const put = (key: string) => new PutObjectCommand({ Bucket: minio.bucket, Key: key, Body: '{}', IfNoneMatch: '*' });

test('a job publishes under its role, once under each key', async () => {
  const client = await as('publisher');
  await client.send(put('once.json'));
  await expect(client.send(put('once.json'))).rejects.toMatchObject({
    name: 'PreconditionFailed',
    $metadata: { httpStatusCode: 412 },
  });
});

test('a publisher deletes nothing, a reader writes nothing', async () => {
  const writes = await as('publisher');
  const { VersionId } = await writes.send(put('kept.json'));
  const remove = new DeleteObjectCommand({ Bucket: minio.bucket, Key: 'kept.json', VersionId });
  await expect(writes.send(remove)).rejects.toMatchObject({ name: 'AccessDenied' });
  const reads = await as('reader');
  await reads.send(new GetObjectCommand({ Bucket: minio.bucket, Key: 'kept.json' }));
  await expect(reads.send(put('other.json'))).rejects.toMatchObject({ name: 'AccessDenied' });
});

test.for([
  ['an expired token', { exp: 1_700_000_000 }, /expired/i],
  ['a token for another audience', { aud: 'somebody-else' }, /azp/],
] as const)('%s gets no role', async ([, claims, reason]) => {
  await expect(as('publisher', claims)).rejects.toThrow(reason);
});

test('a token signed by another key gets no role', async () => {
  const token = await issuer.forge({ aud: minio.roles.publisher.audience });
  await expect(assumeRole(minio, 'publisher', token)).rejects.toThrow(/verification error/);
});

test("what a role may do can be bound to the token's subject", async () => {
  const bound = {
    Effect: 'Allow',
    Action: ['s3:PutObject'],
    Resource: [`arn:aws:s3:::${minio.bucket}/*`],
    Condition: { StringEquals: { 'jwt:sub': 'repo:acme/skills:environment:publish' } },
  };
  await minio.setPolicy('publisher', { Version: '2012-10-17', Statement: [bound] });
  const own = await as('publisher');
  await own.send(put('bound.json'));
  const other = await as('publisher', { sub: 'repo:acme/skills:pull_request' });
  await expect(other.send(put('stray.json'))).rejects.toMatchObject({ name: 'AccessDenied' });
});
