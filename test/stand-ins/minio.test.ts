import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { type Minio, minioIsHere, type Role, startMinio } from './minio.ts';
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts';

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

/** The S3 client of a job that shows `token` to be `role`. */
async function as(role: Role, token: string): Promise<S3Client> {
  const sts = new STSClient({ endpoint: minio.endpoint, region: minio.region });
  const request = { RoleArn: role.arn, RoleSessionName: 'a-test', WebIdentityToken: token, DurationSeconds: 900 };
  const { Credentials: made } = await sts.send(new AssumeRoleWithWebIdentityCommand(request));
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = made ?? {};
  return minio.client({ accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken });
}

const put = (key: string) => new PutObjectCommand({ Bucket: minio.bucket, Key: key, Body: '{}', IfNoneMatch: '*' });

test('a job publishes under its role, once under each key', async () => {
  const { publisher } = minio.roles;
  const client = await as(publisher, await issuer.sign({ aud: publisher.audience }));
  await client.send(put('once.json'));
  await expect(client.send(put('once.json'))).rejects.toMatchObject({
    name: 'PreconditionFailed',
    $metadata: { httpStatusCode: 412 },
  });
});

test('a publisher deletes nothing, a reader writes nothing', async () => {
  const { publisher, reader } = minio.roles;
  const writes = await as(publisher, await issuer.sign({ aud: publisher.audience }));
  const { VersionId } = await writes.send(put('kept.json'));
  const remove = new DeleteObjectCommand({ Bucket: minio.bucket, Key: 'kept.json', VersionId });
  await expect(writes.send(remove)).rejects.toMatchObject({ name: 'AccessDenied' });
  const reads = await as(reader, await issuer.sign({ aud: reader.audience }));
  await reads.send(new GetObjectCommand({ Bucket: minio.bucket, Key: 'kept.json' }));
  await expect(reads.send(put('other.json'))).rejects.toMatchObject({ name: 'AccessDenied' });
});

test.for([
  ['an expired token', { exp: 1_700_000_000 }, /expired/i],
  ['a token for another audience', { aud: 'somebody-else' }, /azp/],
] as const)('%s gets no role', async ([, claims, reason]) => {
  const { publisher } = minio.roles;
  const token = await issuer.sign({ aud: publisher.audience, ...claims });
  await expect(as(publisher, token)).rejects.toThrow(reason);
});

test('a token signed by another key gets no role', async () => {
  const { publisher } = minio.roles;
  await expect(as(publisher, await issuer.forge({ aud: publisher.audience }))).rejects.toThrow(/verification error/);
});

test("what a role may do can be bound to the token's subject", async () => {
  const { publisher } = minio.roles;
  const bound = {
    Effect: 'Allow',
    Action: ['s3:PutObject'],
    Resource: [`arn:aws:s3:::${minio.bucket}/*`],
    Condition: { StringEquals: { 'jwt:sub': 'repo:acme/skills:environment:publish' } },
  };
  await minio.setPolicy('publisher', { Version: '2012-10-17', Statement: [bound] });
  const own = await as(publisher, await issuer.sign({ aud: publisher.audience }));
  await own.send(put('bound.json'));
  const token = await issuer.sign({ aud: publisher.audience, sub: 'repo:acme/skills:pull_request' });
  const other = await as(publisher, token);
  await expect(other.send(put('stray.json'))).rejects.toMatchObject({ name: 'AccessDenied' });
});
