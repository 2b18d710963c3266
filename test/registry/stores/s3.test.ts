import { randomUUID } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../../src/registry/open-store.ts';
import { publishRelease } from '../../../src/registry/publish.ts';
import { pullEntry } from '../../../src/registry/pull.ts';
import { readLog } from '../../../src/registry/log.ts';
import { s3Store } from '../../../src/registry/stores/s3.ts';
import type { Store } from '../../../src/registry/store.ts';
import { needs } from '../../needs.ts';
import { type Minio, minioIsHere, startMinio } from '../../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../../stand-ins/oidc-issuer.ts';
import { proposalOf } from '../proposals.ts';
import { all, storeContract } from '../store-contract.ts';

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

/** A registry of its own in the bucket. */
function registry(prefix = `a/${randomUUID()}`, credentials = minio.root): Store {
  return s3Store({ bucket: minio.bucket, prefix, region: minio.region, credentials });
}

describe('a bucket is a store', () => {
  storeContract(async () => registry(), 1_050);
});

describe('a store in a bucket', () => {
  test('keeps to its prefix, also from one that begins alike', async () => {
    const prefix = randomUUID();
    await registry(prefix).putIfAbsent('log/1', new Uint8Array());
    await registry(`${prefix}-2`).putIfAbsent('log/2', new Uint8Array());
    expect(await all(registry(prefix).listAfter('', ''))).toEqual(['log/1']);
    expect(registry(prefix).url).toBe(`s3://${minio.bucket}/${prefix}`);
  });

  test('may be a whole bucket', async () => {
    await minio.makeBucket('whole');
    const store = s3Store({ bucket: 'whole', prefix: '', region: minio.region, credentials: minio.root });
    await store.putIfAbsent('log/1', new Uint8Array());
    expect(await all(store.listAfter('log/', 'log/'))).toEqual(['log/1']);
    expect(store.url).toBe('s3://whole');
  });

  test('is opened by its address', async () => {
    const access = { region: minio.region, credentials: minio.root };
    for (const end of ['', '/']) {
      expect((await openStore(`s3://${minio.bucket}/a/b${end}`, access)).url).toBe(`s3://${minio.bucket}/a/b`);
    }
    await expect(openStore('s3://', access)).rejects.toMatchObject({ code: 'registry-address' });
    await expect(openStore('https://bucket', access)).rejects.toMatchObject({ code: 'registry-address' });
  });

  test('refuses whom it does not know: store-denied', async () => {
    const store = registry('x', { accessKeyId: 'nobody', secretAccessKey: 'nothing-at-all' });
    await expect(store.get('a')).rejects.toMatchObject({ code: 'store-denied' });
    await expect(store.putIfAbsent('a', new Uint8Array())).rejects.toMatchObject({ code: 'store-denied' });
    await expect(all(store.listAfter('', ''))).rejects.toMatchObject({ code: 'store-denied' });
  });

  test('that is not there is told: store-unavailable', async () => {
    const store = s3Store({ bucket: 'absent', prefix: '', region: minio.region, credentials: minio.root });
    await expect(all(store.listAfter('', ''))).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.get('a')).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.putIfAbsent('a', new Uint8Array())).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});

describe('a registry in a bucket', () => {
  test('loses and doubles nothing of eight publishers at once', async () => {
    const store = registry();
    const codes = Array.from({ length: 8 }, (_, index) => `code ${index}`);
    await Promise.all([...codes, ...codes].map((code) => publishRelease(store, proposalOf('tidy', code))));
    const { records } = await readLog(store);
    const candidates = new Set(records.map(({ candidate }) => candidate));
    expect(candidates.size).toBe(8);
    const index = JSON.parse(new TextDecoder().decode((await store.get('index.json'))?.bytes));
    expect(index.skills.tidy).toEqual(records.map(({ version }) => version).sort((a, b) => a - b));
  });

  test('gives the bytes that were published when somebody put others on top', async () => {
    const prefix = randomUUID();
    const store = registry(prefix);
    const { record } = await publishRelease(store, proposalOf('tidy'));
    expect(record.entryVersion).toBeDefined();
    const Key = `${prefix}/skills/tidy/v1.json`;
    await minio.client().send(new PutObjectCommand({ Bucket: minio.bucket, Key, Body: '{"downloads":1}' }));
    const { entry } = await pullEntry(store, 'tidy', undefined, undefined);
    expect(entry.implementation).toBe(proposalOf('tidy').entry.implementation);
  });
});
