import { randomUUID } from 'node:crypto';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Log } from '../../src/registry/log.ts';
import { publishReleases } from '../../src/registry/publish.ts';
import { pullEntry } from '../../src/registry/pull.ts';
import { rebuildViews } from '../../src/registry/rebuild.ts';
import { s3Store } from '../../src/registry/stores/s3.ts';
import { verifyRegistry } from '../../src/registry/verify/verify.ts';
import type { Writer } from '../../src/registry/writer.ts';
import { needs } from '../needs.ts';
import { type Arise, arise, ariseIsHere } from '../stand-ins/arise.ts';
import { assumeRole } from '../stand-ins/minio/assume-role.ts';
import { type Minio, minioIsHere, startMinio } from '../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../stand-ins/oidc-issuer.ts';
import { publish, say, writerOf } from './histories.ts';
import { proposalOf } from './proposals.ts';

let issuer: OidcIssuer;
let minio: Minio;

beforeAll(async () => {
  if (minioIsHere() !== undefined || ariseIsHere() !== undefined) return;
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
beforeEach((context) => needs(context, 'arise', ariseIsHere));

interface Registry {
  readonly prefix: string;
  readonly writer: Writer;
  /** ARISE's client with a reader's credentials, and the subclass that does not count downloads. */
  readonly reader: Arise;
  /** ARISE's client as it is, with credentials that may write. */
  readonly counting: Arise;
}

async function registry(views: Writer['views'] = []): Promise<Registry> {
  const prefix = `arise-${randomUUID()}`;
  const { bucket, region, root } = minio;
  const store = s3Store({ bucket, prefix, region, credentials: root });
  const credentials = await assumeRole(minio, 'reader', await issuer.sign({ aud: minio.roles.reader.audience }));
  return {
    prefix,
    writer: { ...writerOf(store), views },
    reader: arise({ ...minio, prefix, credentials }),
    counting: arise({ ...minio, prefix, credentials: root, counts: true }),
  };
}

const codeOf = (name: string, code: string) => proposalOf(name, code).entry.implementation;

describe("ARISE's registry client", () => {
  test('pulls the latest of what we published, and the version that is named', async () => {
    const { writer, reader } = await registry();
    await publish(writer, 'tidy', 'one');
    await publish(writer, 'tidy', 'two');
    expect(await reader.pull('tidy')).toMatchObject({ version: 2, implementation: codeOf('tidy', 'two') });
    expect(await reader.pull('tidy', 1)).toMatchObject({ version: 1, implementation: codeOf('tidy', 'one') });
    expect(await reader.run('tidy', [])).toBe('two');
  });

  test('lists and finds what we published, and nothing that is withdrawn or retired', async () => {
    const { writer, reader } = await registry();
    const { entry, ...rest } = proposalOf('tagged');
    await publishReleases(writer, [
      proposalOf('tidy', 'one'),
      proposalOf('tidy', 'two'),
      proposalOf('gone'),
      { ...rest, entry: { ...entry, tags: ['csv'] } },
    ]);
    expect(await reader.index()).toEqual({ gone: [1], tagged: [1], tidy: [1, 2] });
    await say(writer, 'yank', 'tidy', 2);
    await say(writer, 'retire', 'gone');
    expect(await reader.index()).toEqual({ tagged: [1], tidy: [1] });
    expect(await reader.search('tidy')).toMatchObject([{ name: 'tidy', version: 1 }]);
    expect(await reader.search('says', { tags: ['csv'] })).toMatchObject([{ name: 'tagged', tags: ['csv'] }]);
    expect(await reader.search('gone')).toEqual([]);
    await expect(reader.pull('gone')).rejects.toThrow('not found in registry');
    expect((await reader.pull('tidy')).version).toBe(1);
    await say(writer, 'unyank', 'tidy', 2);
    expect((await reader.pull('tidy')).version).toBe(2);
  });

  test('rewrites an entry where it may, and our readers still get what was published', async () => {
    const { prefix, writer, reader, counting } = await registry();
    await publish(writer, 'tidy');
    await counting.pull('tidy');
    const listed = { Bucket: minio.bucket, Prefix: `${prefix}/skills/tidy/v1.json` };
    const { Versions = [] } = await minio.client().send(new ListObjectVersionsCommand(listed));
    expect(Versions).toHaveLength(2);
    const { entry } = await pullEntry(await Log.open(writer.store, writer.trust), 'tidy', undefined);
    expect(entry).toEqual({ ...proposalOf('tidy').entry, version: 1 });
    // ARISE's own client sees what is current; and what we publish goes on.
    expect((await reader.pull('tidy')).implementation).toBe(codeOf('tidy', 'one'));
    const { discrepancies } = await verifyRegistry(writer.store, { trust: writer.trust });
    expect(discrepancies).toMatchObject([{ code: 'entry-overwritten', key: 'skills/tidy/v1.json' }]);
    await publish(writer, 'tidy', 'two');
    expect(await reader.index()).toEqual({ tidy: [1, 2] });
  });

  test('with credentials that may only read wants the subclass that does not write', async () => {
    const { prefix, writer, reader } = await registry();
    await publish(writer, 'tidy');
    const credentials = await assumeRole(minio, 'reader', await issuer.sign({ aud: minio.roles.reader.audience }));
    await expect(arise({ ...minio, prefix, credentials, counts: true }).pull('tidy')).rejects.toThrow('AccessDenied');
    expect((await reader.pull('tidy')).version).toBe(1);
  });
});

describe("ARISE's S3 skill store", () => {
  const asked = ['arise-skill-store'] as const;

  test('has the latest version of every skill, as a tool that runs', async () => {
    const { writer, reader } = await registry(asked);
    await publish(writer, 'tidy', 'one');
    await publish(writer, 'other');
    await publish(writer, 'tidy', 'two');
    const { version, skills } = await reader.active();
    expect(version).toBe(3);
    expect(skills).toMatchObject([
      { id: 'other-v1', name: 'other', tool: 'other', version: 1, status: 'active' },
      { id: 'tidy-v2', name: 'tidy', tool: 'tidy', version: 2, implementation: codeOf('tidy', 'two') },
    ]);
  });

  test('follows what is withdrawn, what comes back and what is retired', async () => {
    const { writer, reader } = await registry(asked);
    await publish(writer, 'tidy', 'one');
    await publish(writer, 'tidy', 'two');
    const ids = async () => (await reader.active()).skills.map(({ id }) => id);
    await say(writer, 'yank', 'tidy', 2);
    expect(await ids()).toEqual(['tidy-v1']);
    await say(writer, 'unyank', 'tidy', 2);
    expect(await ids()).toEqual(['tidy-v2']);
    await say(writer, 'retire', 'tidy');
    expect(await ids()).toEqual([]);
  });

  test('is not made where nobody asks, and kept by whoever finds it', async () => {
    const { writer, reader } = await registry();
    await publish(writer, 'tidy', 'one');
    expect(await writer.store.get('manifest.json')).toBeUndefined();
    await publish({ ...writer, views: asked }, 'tidy', 'two');
    await say(writer, 'yank', 'tidy', 2);
    expect((await reader.active()).skills).toMatchObject([{ id: 'tidy-v1' }]);
  });

  test('is made again from the log where its skills were changed', async () => {
    const { writer, reader } = await registry(asked);
    await publish(writer, 'tidy');
    const key = 'skills/tidy-v1.json';
    const { tag = '', bytes: right } = (await writer.store.get(key)) ?? {};
    await writer.store.putIfMatch(
      key,
      new TextEncoder().encode('{"id":"tidy-v1","name":"tidy","implementation":"evil"}'),
      tag,
    );
    const verified = async () => (await verifyRegistry(writer.store, { trust: writer.trust })).discrepancies;
    expect(await verified()).toMatchObject([{ code: 'view-altered', key }]);
    expect((await rebuildViews(writer)).replaced).toEqual([key]);
    expect(await verified()).toEqual([]);
    expect((await writer.store.get(key))?.bytes).toEqual(right);
    expect((await reader.active()).skills).toMatchObject([{ implementation: codeOf('tidy', 'one') }]);
    expect((await rebuildViews(writer)).replaced).toEqual([]);
  });

  test('has only what was published where an entry was rewritten', async () => {
    const { writer, reader, counting } = await registry();
    await publish(writer, 'tidy');
    await counting.pull('tidy');
    await publish({ ...writer, views: asked }, 'other');
    expect((await reader.active()).skills).toMatchObject([
      { id: 'other-v1' },
      { id: 'tidy-v1', implementation: codeOf('tidy', 'one') },
    ]);
  });
});
