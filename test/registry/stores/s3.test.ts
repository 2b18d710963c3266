import { randomUUID } from 'node:crypto';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../../src/registry/open-store.ts';
import { probe } from '../../../src/registry/probe.ts';
import { s3Store } from '../../../src/registry/stores/s3.ts';
import type { Store } from '../../../src/registry/store.ts';
import { needs } from '../../needs.ts';
import { type Minio, minioIsHere, startMinio } from '../../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../../stand-ins/oidc-issuer.ts';
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

describe('what a bucket’s owner does by hand', () => {
  const prefix = randomUUID();
  const change = (Key: string) => ({ Bucket: minio.bucket, Key: `${prefix}/${Key}` });
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('is in an object’s history: what was put on top, what was deleted, what came after', async () => {
    const store = registry(prefix);
    const first = await store.putIfAbsent('a', bytes('1'));
    await minio.client().send(new PutObjectCommand({ ...change('a'), Body: '2' }));
    await minio.client().send(new DeleteObjectCommand(change('a')));
    expect(await store.get('a')).toBeUndefined();
    expect((await all(store.versionsOf('a'))).map(({ isCurrent }) => isCurrent)).toEqual([false, false, true]);
    expect((await store.putIfAbsent('a', bytes('3'))).written).toBe(true);
    const history = await all(store.versionsOf('a'));
    expect(history.map(({ isDeletion, isCurrent }) => [isDeletion, isCurrent])).toEqual([
      [false, false],
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(first).toMatchObject({ version: history[0]?.version });
    expect(await store.get('a', { version: history[2]?.version ?? '' })).toBeUndefined();
    const told = await Promise.all([0, 1, 3].map((at) => store.get('a', { version: history[at]?.version ?? '' })));
    expect(told.map((each) => new TextDecoder().decode(each?.bytes))).toEqual(['1', '2', '3']);
  });

  test('is not listed where its name is no key', async () => {
    const store = registry(prefix);
    for (const name of ['log/A', 'log/a b', 'log/\u0001', 'log/é', 'log/+', 'log/a%2fb', 'log/a'])
      await minio.client().send(new PutObjectCommand({ ...change(name), Body: 'x' }));
    expect(await all(store.listAfter('log/', ''))).toEqual(['log/a']);
    expect((await all(store.versionsOf('log/'))).map(({ key }) => key)).toEqual(['log/a']);
  });

  test('goes on to the last page of a history', async () => {
    const store = registry(randomUUID());
    let written = await store.putIfAbsent('b', bytes('0'));
    for (let step = 1; step <= 1_005 && written.written; step += 1)
      written = await store.putIfMatch('b', bytes(`${step}`), written.tag);
    await store.putIfAbsent('a', bytes('x'));
    const history = await all(store.versionsOf(''));
    expect(history).toHaveLength(1_007);
    expect(history.at(-1)).toEqual({
      key: 'b',
      version: written.written && written.version,
      isCurrent: true,
      isDeletion: false,
    });
    const second = await store.get('b', { version: history[2]?.version ?? '' });
    expect(new TextDecoder().decode(second?.bytes)).toBe('1');
  });
});

describe('a bucket is probed', () => {
  test('and taken with versions and conditions, again and again', async () => {
    const store = registry();
    const probes = await Promise.all([probe(store), probe(store), probe(store)]);
    expect([...probes, await probe(store)]).toEqual(Array.from({ length: 4 }, () => ({ hasObjectLock: false })));
    expect(await all(store.listAfter('', ''))).toEqual(['probes/conditions.json']);
  });

  test('and told to have Object Lock', async () => {
    await minio.makeBucket('locked', { objectLock: true });
    const store = s3Store({ bucket: 'locked', prefix: '', region: minio.region, credentials: minio.root });
    expect(await probe(store)).toEqual({ hasObjectLock: true });
  });

  test('and refused without versions', async () => {
    await minio.client().send(new CreateBucketCommand({ Bucket: 'unversioned' }));
    const store = s3Store({ bucket: 'unversioned', prefix: '', region: minio.region, credentials: minio.root });
    await expect(probe(store)).rejects.toMatchObject({ code: 'store-unsupported' });
    await minio
      .client()
      .send(new PutBucketVersioningCommand({ Bucket: 'unversioned', VersioningConfiguration: { Status: 'Enabled' } }));
    expect(await probe(store)).toEqual({ hasObjectLock: false });
    await minio
      .client()
      .send(
        new PutBucketVersioningCommand({ Bucket: 'unversioned', VersioningConfiguration: { Status: 'Suspended' } }),
      );
    await expect(probe(store)).rejects.toMatchObject({ code: 'store-unsupported' });
  });
});
