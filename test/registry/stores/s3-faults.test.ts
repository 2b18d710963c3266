import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestOf } from '../../../src/model/digest.ts';
import type { AssayError } from '../../../src/model/error.ts';
import { getSmall } from '../../../src/registry/get-small.ts';
import type { Store } from '../../../src/registry/store.ts';
import { type Bucket, s3Store } from '../../../src/registry/stores/s3.ts';
import { needs } from '../../needs.ts';
import {
  answered,
  answerLost,
  brokenOff,
  type Fault,
  type FaultyS3,
  reset,
  startFaultyS3,
} from '../../stand-ins/faulty-s3.ts';
import { type Minio, minioIsHere, startMinio } from '../../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../../stand-ins/oidc-issuer.ts';
import { all } from '../store-contract.ts';

let issuer: OidcIssuer;
let minio: Minio;
let line: FaultyS3;

beforeAll(async () => {
  if (minioIsHere() !== undefined) return;
  issuer = await startOidcIssuer();
  minio = await startMinio({ issuer: issuer.url });
  line = await startFaultyS3(minio.endpoint);
  vi.stubEnv('AWS_ENDPOINT_URL_S3', line.url);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await line?.stop();
  await minio?.stop();
  await issuer?.stop();
});
beforeEach((context) => needs(context, 's3', minioIsHere));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const registry = (access: Partial<Bucket> = {}): Store =>
  s3Store({ bucket: minio.bucket, prefix: randomUUID(), region: minio.region, credentials: minio.root, ...access });

const conflict = answered(409, 'ConditionalRequestConflict');
const busy = answered(503, 'SlowDown');
const broken = answered(500, 'InternalError');
const PASSING: [string, Fault[]][] = [
  ['a conflict', [conflict]],
  ['five conflicts', [conflict, conflict, conflict, conflict, conflict]],
  ['too much traffic, twice', [busy, busy]],
  ['too many requests', [answered(429, 'TooManyRequests')]],
  ['an error of the server', [broken]],
  ['a reset', [reset]],
  ['a reset, a conflict and an error', [reset, conflict, broken]],
  ['a slow clock', [answered(403, 'RequestTimeTooSkewed')]],
];

describe('what passes is waited for:', () => {
  test.for(PASSING)('%s, at every call', async ([, faults]) => {
    const store = registry();
    line.next(...faults);
    const first = await store.putIfAbsent('a', bytes('1'));
    expect(first).toMatchObject({ written: true });
    expect(line.asked()).toHaveLength(faults.length + 1);
    const tag = first.written ? first.tag : '';
    line.next(...faults);
    const second = await store.putIfMatch('a', bytes('2'), tag);
    expect(second).toMatchObject({ written: true });
    line.next(...faults);
    expect(await store.putIfAbsent('a', bytes('3'))).toEqual({ written: false });
    line.next(...faults);
    expect(await store.get('a')).toMatchObject({ digest: digestOf('2') });
    line.next(...faults);
    expect(await store.getIfChanged('a', second.written ? second.tag : '')).toBe('unchanged');
    line.next(...faults);
    expect(await all(store.listAfter('', ''))).toEqual(['a']);
    line.next(...faults);
    expect(await all(store.versionsOf(''))).toHaveLength(2);
  });

  test('an answer that breaks off is asked for again', async () => {
    const store = registry();
    await store.putIfAbsent('a', bytes('x'.repeat(100_000)));
    line.next(brokenOff(10), brokenOff(99_999));
    expect((await store.get('a'))?.bytes).toHaveLength(100_000);
    line.next(brokenOff(100));
    expect(await all(store.listAfter('', ''))).toEqual(['a']);
  });
});

describe('a write whose answer was lost', () => {
  test.for([
    ['', [answerLost]],
    [' twice', [answerLost, answerLost]],
    [' behind a conflict and an error', [answerLost, conflict, broken]],
  ] as [string, Fault[]][])('knows itself%s', async ([, faults]) => {
    const store = registry();
    line.next(...faults);
    const first = await store.putIfAbsent('a', bytes('1'));
    const { tag, version } = (await store.get('a')) ?? {};
    expect(first).toEqual({ written: true, tag, version });
    line.next(...faults);
    expect(await store.putIfMatch('a', bytes('2'), tag ?? '')).toMatchObject({ written: true });
    expect(await all(store.versionsOf('a'))).toHaveLength(2);
  });

  test('does not take the same bytes of somebody else for itself', async () => {
    const store = registry();
    await store.putIfAbsent('a', bytes('1'));
    line.next(reset);
    expect(await store.putIfAbsent('a', bytes('1'))).toEqual({ written: false });
    line.next(answerLost);
    expect(await store.putIfAbsent('a', bytes('1'))).toEqual({ written: false });
  });

  test('and that somebody replaced meanwhile is not told as there', async () => {
    const store = registry();
    const first = await store.putIfAbsent('a', bytes('1'));
    const overtaken: Fault = async (passing) => {
      await answerLost(passing);
      const present = await store.get('a');
      await store.putIfMatch('a', bytes('3'), present?.tag ?? '');
    };
    line.next(overtaken);
    expect(await store.putIfMatch('a', bytes('2'), first.written ? first.tag : '')).toEqual({ written: false });
    expect(await store.get('a')).toMatchObject({ digest: digestOf('3') });
  });
});

describe('what does not pass ends after', () => {
  test.for([
    ['endless traffic', busy],
    ['endless conflicts', conflict],
    ['a line that always breaks', reset],
  ] as [string, Fault][])('eight requests: %s', async ([, fault]) => {
    const store = registry();
    line.always(fault);
    await expect(store.putIfAbsent('a', bytes('1'))).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(line.asked()).toHaveLength(8);
  });

  const silent: Fault = () => undefined;
  const trickling: Fault = ({ response }) => {
    response.writeHead(200, { etag: '"x"' });
    const drip = setInterval(() => response.write('x'), 20);
    response.once('close', () => clearInterval(drip));
  };

  test('a while: a server that says nothing', async () => {
    line.always(silent);
    const store = registry({ timeouts: { connect: 1_000, idle: 100, whole: 60_000 } });
    await expect(store.get('a')).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(line.asked()).toHaveLength(8);
  });

  test('a while: a body that trickles for ever', async () => {
    line.always(trickling);
    const store = registry({ timeouts: { connect: 1_000, idle: 1_000, whole: 300 } });
    await expect(store.get('a')).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(line.asked()).toHaveLength(1);
  });

  test('its cap: a body without end, whatever length it claims', async () => {
    let sent = 0;
    const endless =
      (headers: Record<string, string>): Fault =>
      ({ response }) => {
        response.writeHead(200, { etag: '"x"', ...headers });
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
        };
        response.on('drain', more);
        more();
      };
    const store = registry();
    for (const headers of [{}, { 'content-length': String(2 ** 40) }]) {
      line.next(endless(headers));
      await expect(store.get('a', { atMost: 1_000_000 })).rejects.toMatchObject({ code: 'object-too-large' });
      expect(line.asked()).toHaveLength(1);
    }
    expect(sent).toBeLessThan(50_000_000);
  });
});

describe('a refusal is told at once, with what to do:', () => {
  test.for([
    ['another owner', 403, 'AccessDenied', {}, 'store-denied', /123456789012/],
    ['expired credentials', 400, 'ExpiredToken', {}, 'store-denied', /role/],
    [
      'another region',
      301,
      'PermanentRedirect',
      { 'x-amz-bucket-region': 'eu-west-3' },
      'store-unavailable',
      /eu-west-3/,
    ],
    ['a region of another signature', 400, 'AuthorizationHeaderMalformed', {}, 'store-unavailable', /AWS_REGION/],
    ['no such bucket', 404, 'NoSuchBucket', {}, 'store-unavailable', /skills/],
    ['no conditions', 501, 'NotImplemented', {}, 'store-unsupported', /conditional/],
  ] as const)('%s', async ([, status, name, headers, code, fix]) => {
    const store = registry({ expectedOwner: '123456789012' });
    let owner: unknown;
    const refused: Fault = (passing) => {
      owner = passing.request.headers['x-amz-expected-bucket-owner'];
      return answered(status, name, headers)(passing);
    };
    const calls = [
      () => store.putIfAbsent('a', bytes('1')),
      () => store.putIfMatch('a', bytes('1'), '"x"'),
      () => store.get('a'),
      () => store.getIfChanged('a', '"x"'),
      () => all(store.listAfter('', '')),
      () => all(store.versionsOf('')),
    ];
    for (const call of calls) {
      line.always(refused);
      await expect(call()).rejects.toMatchObject({ code, fix: expect.stringMatching(fix) });
      expect(line.asked()).toHaveLength(1);
      expect(owner).toBe('123456789012');
    }
  });

  test('nothing of the credentials is in what is thrown', async () => {
    const credentials = { accessKeyId: 'an-access-key', secretAccessKey: 'a-secret', sessionToken: 'a-session-token' };
    line.always(answered(403, 'AccessDenied'));
    const error = await registry({ credentials })
      .get('a')
      .catch((thrown: AssayError) => thrown);
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toMatch(
      /a-session-token|a-secret/,
    );
    line.always(reset);
    const cut = await registry({ credentials })
      .get('a')
      .catch((thrown: AssayError) => thrown);
    expect(inspect(cut, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toMatch(/a-session-token|a-secret/);
  });

  test('a listing that is out of order, as directory buckets list', async () => {
    const store = registry();
    const page =
      (names: string[]): Fault =>
      ({ request, response }) => {
        const prefix = new URL(request.url ?? '', 'http://x').searchParams.get('prefix');
        const contents = names.map((name) => `<Contents><Key>${prefix}${name}</Key></Contents>`).join('');
        response.end(`<ListBucketResult><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`);
      };
    line.next(page(['a', 'b']));
    expect(await all(store.listAfter('', ''))).toEqual(['a', 'b']);
    line.next(page(['b', 'a']));
    await expect(all(store.listAfter('', ''))).rejects.toMatchObject({ code: 'store-unsupported' });
  });
});

test('a listing is read page by page, as it is asked for', async () => {
  const store = registry();
  for (let first = 0; first < 1_002; first += 100)
    await Promise.all(Array.from({ length: 100 }, (_, index) => store.putIfAbsent(`log/${first + index}`, bytes(''))));
  line.next();
  for await (const key of store.listAfter('log/', '')) {
    expect(key).toBe('log/0');
    break;
  }
  expect(line.asked()).toHaveLength(1);
});

describe('what the store has and does not give out', () => {
  const encrypted: Fault = ({ request, response }) => {
    const message = 'The object was stored using a form of Server Side Encryption.';
    response.writeHead(400, { 'content-type': 'application/xml' });
    response.end(
      request.method === 'HEAD' ? undefined : `<Error><Code>InvalidRequest</Code><Message>${message}</Message></Error>`,
    );
  };
  test.for<[string, Fault]>([
    ['in an archive', answered(403, 'InvalidObjectState')],
    ['under a key of a customer', encrypted],
    ['under a key that is disabled', answered(400, 'KMS.DisabledException')],
  ])('%s is named: object-unreadable, and no reader stops at it', async ([, fault]) => {
    const store = registry();
    await store.putIfAbsent('a', bytes('1'));
    line.always(fault);
    await expect(store.get('a')).rejects.toMatchObject({ code: 'object-unreadable', where: 'a' });
    expect(line.asked()).toHaveLength(1);
    expect(await getSmall(store, 'a', { atMost: 10 })).toBe('junk');
    line.always(encrypted);
    await expect(store.tagOf('a')).rejects.toMatchObject({ code: 'object-unreadable', where: 'a' });
    line.next();
    expect(await store.get('a')).toMatchObject({ digest: digestOf('1') });
  });
});
