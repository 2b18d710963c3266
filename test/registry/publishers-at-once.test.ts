import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { publishReleases } from '../../src/registry/publish.ts';
import { s3Store } from '../../src/registry/stores/s3.ts';
import type { Store } from '../../src/registry/store.ts';
import { needs } from '../needs.ts';
import { ariseIsHere } from '../stand-ins/arise.ts';
import { type Minio, minioIsHere, startMinio } from '../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../stand-ins/oidc-issuer.ts';
import { provisioned } from '../stand-ins/provisioned.ts';
import { indexByLog, indexIn, proposalOf, recordsIn, writerOf } from './proposals.ts';

/** `ASSAY_PUBLISHERS=64` is what is promised; fewer show the same in less time. */
const PUBLISHERS = Number(process.env.ASSAY_PUBLISHERS ?? 8);
const SKILLS = 10;

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

function registry(prefix: string): Store {
  return s3Store({ bucket: minio.bucket, prefix, region: minio.region, credentials: minio.root });
}

/** `store`, which counts what is asked of it. */
function counted(store: Store, count: (method: string) => void): Store {
  return new Proxy(store, {
    get: (target, name, receiver) => {
      if (typeof name === 'string' && typeof Reflect.get(target, name) === 'function') count(name);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

test(`${PUBLISHERS} publishers at once lose nothing and publish nothing twice`, { timeout: 600_000 }, async () => {
  const prefix = randomUUID();
  const calls: Record<string, number> = {};
  const count = (method: string): void => {
    calls[method] = (calls[method] ?? 0) + 1;
  };
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const runs = Array.from({ length: PUBLISHERS }, (_, number) =>
    publishReleases(
      writerOf(counted(registry(prefix), count)),
      Array.from({ length: SKILLS }, (_, index) => proposalOf(`skill_${number}_${index}`)),
    ),
  );
  const published = (await Promise.all(runs)).flat();
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);

  const wanted = PUBLISHERS * SKILLS;
  expect(published.every(({ isNew, version }) => isNew && version === 1)).toBe(true);
  const store = registry(prefix);
  const records = await recordsIn(store);
  expect(records).toHaveLength(wanted);
  expect(new Set(records.map(({ skill }) => skill)).size).toBe(wanted);
  expect(new Set(published.map(({ sequence }) => sequence)).size).toBe(wanted);
  const index = await indexIn(store);
  expect(Object.keys(index)).toHaveLength(wanted);
  expect(index).toEqual(await indexByLog(store));
  const all = Object.values(calls).reduce((sum, each) => sum + each, 0);
  console.log(
    `${PUBLISHERS} publishers × ${SKILLS}: ${wanted} releases, 0 lost, 0 twice, ${Math.round(took)} ms,`,
    `${Math.round((user + system) / 1000)} ms of CPU, ${all} calls: ${JSON.stringify(calls)}`,
  );
});

test('as many through the client of ARISE lose entries of its index', { timeout: 600_000 }, async (context) => {
  await needs(context, 'arise', ariseIsHere);
  const driver = fileURLToPath(new URL('../stand-ins/arise_publishers.py', import.meta.url));
  const question = { bucket: minio.bucket, prefix: randomUUID(), region: minio.region };
  const { stdout } = await execa(provisioned('arise').path(), ['-I', driver], {
    input: JSON.stringify({ ...question, publishers: PUBLISHERS, skills: SKILLS }),
    extendEnv: false,
    env: {
      AWS_ENDPOINT_URL_S3: minio.endpoint,
      AWS_ACCESS_KEY_ID: minio.root.accessKeyId,
      AWS_SECRET_ACCESS_KEY: minio.root.secretAccessKey,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  });
  const told = JSON.parse(stdout) as { milliseconds: number; indexed: number; failed: number };
  console.log(
    `ARISE, ${PUBLISHERS} × ${SKILLS}: ${told.indexed} of ${PUBLISHERS * SKILLS} in its index,`,
    `${told.failed} refused, ${Math.round(told.milliseconds)} ms`,
  );
  expect(told.failed).toBe(0);
  expect(told.indexed).toBeLessThan(PUBLISHERS * SKILLS);
});
