import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { type Arise, arise, ariseIsHere } from './arise.ts';
import { assumeRole } from './minio/assume-role.ts';
import { type Minio, minioIsHere, startMinio } from './minio.ts';
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts';

const entry = (version: number, body: string) => ({
  name: 'double',
  description: 'Doubles a number.',
  implementation: `def double(x: int) -> int:\n    return ${body}\n`,
  test_suite: 'def test_two():\n    assert double(1) == 2\n',
  version,
  tags: ['arithmetic'],
});

let issuer: OidcIssuer;
let minio: Minio;
let client: Arise;

beforeAll(async () => {
  if (minioIsHere() !== undefined || ariseIsHere() !== undefined) return;
  issuer = await startOidcIssuer();
  minio = await startMinio({ issuer: issuer.url });
  const s3 = minio.client();
  const put = (key: string, body: object) =>
    s3.send(new PutObjectCommand({ Bucket: minio.bucket, Key: `arise-registry/${key}`, Body: JSON.stringify(body) }));
  await put('skills/double/v1.json', entry(1, 'x + x'));
  await put('skills/double/v2.json', entry(2, '2 * x'));
  await put('index.json', { skills: { double: [1, 2] } });
  client = arise({ ...minio, credentials: await reader() });
});
afterAll(async () => {
  await minio?.stop();
  await issuer?.stop();
});
beforeEach((context) => needs(context, 's3', minioIsHere));
beforeEach((context) => needs(context, 'arise', ariseIsHere));

const reader = async () => assumeRole(minio, 'reader', await issuer.sign({ aud: minio.roles.reader.audience }));

test('a reader pulls the newest version, or the one it names', async () => {
  expect(await client.pull('double')).toMatchObject({ version: 2, implementation: entry(2, '2 * x').implementation });
  expect(await client.pull('double', 1)).toMatchObject({ implementation: entry(1, 'x + x').implementation });
});

test('a pulled skill runs', async () => {
  expect(await client.run('double', [21])).toBe(42);
});

test('a search finds an entry by what it says of itself', async () => {
  expect(await client.search('doubles')).toMatchObject([{ name: 'double', version: 2, tags: ['arithmetic'] }]);
  expect(await client.search('sorting')).toEqual([]);
});

test('a skill that is not there is an error', async () => {
  await expect(client.pull('triple')).rejects.toThrow("ValueError: Skill 'triple' not found in registry");
});

test("ARISE's own pull wants to write, which a reader may not", async () => {
  const counting = arise({ ...minio, credentials: await reader(), counts: true });
  await expect(counting.pull('double')).rejects.toThrow(/AccessDenied/);
});
