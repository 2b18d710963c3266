import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PutBucketVersioningCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { pull } from '../../src/commands/pull.ts';
import { verify } from '../../src/commands/verify.ts';
import { type Digest, digestOf } from '../../src/model/digest.ts';
import { type Signer, seal } from '../../src/registry/envelope.ts';
import { entryKey, logKey, reportKey, shardKey, snapshotKey } from '../../src/registry/layout.ts';
import { openStore } from '../../src/registry/open-store.ts';
import { shardName } from '../../src/registry/snapshots.ts';
import { publishReleases } from '../../src/registry/publish.ts';
import { isHarmful } from '../../src/registry/verify/discrepancy.ts';
import type { Writer } from '../../src/registry/writer.ts';
import { folder } from '../intake/folder.ts';
import { needs } from '../needs.ts';
import { type Minio, minioIsHere, startMinio } from '../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../stand-ins/oidc-issuer.ts';
import { newSigner, publish, say, writerOf } from './histories.ts';
import { proposalOf } from './proposals.ts';
import { EXPECTED } from './tampering-expected.ts';
import { backup, type Hands, handsOnBucket, handsOnDirectory, restoreAll } from './tampered.ts';

type Place = 'directory' | 'bucket';

let issuer: OidcIssuer;
let minio: Minio;
let root: S3Client;

beforeAll(async () => {
  if (minioIsHere() !== undefined) return;
  issuer = await startOidcIssuer();
  minio = await startMinio({ issuer: issuer.url });
  root = minio.client();
  vi.stubEnv('AWS_ENDPOINT_URL_S3', minio.endpoint);
  vi.stubEnv('AWS_REGION', minio.region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', minio.root.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', minio.root.secretAccessKey);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  root?.destroy();
  await minio?.stop();
  await issuer?.stop();
});

/** One key for all, so that there are other registries which the same key signed. */
const signer = newSigner();

interface Registry {
  readonly url: string;
  readonly hands: Hands;
  readonly writer: Writer;
  /** Where it lies, if that is a directory. */
  readonly at: string;
}

async function registry(place: Place, by: Signer = signer): Promise<Registry> {
  const at = place === 'directory' ? folder() : randomUUID();
  const url = place === 'directory' ? `file:${at}` : `s3://${minio.bucket}/${at}`;
  const hands = place === 'directory' ? handsOnDirectory(at) : handsOnBucket(root, minio.bucket, at);
  return { url, hands, writer: writerOf(await openStore(url), by), at };
}

/** tidy@1, other@1, tidy@2 and tidy@3, of which the last is yanked; and all that lay there before tidy@2 came. */
interface Scene extends Registry {
  readonly early: ReadonlyMap<string, Buffer>;
  readonly beforeYank: ReadonlyMap<string, Buffer>;
}

async function scene(place: Place, by: Signer = signer): Promise<Scene> {
  const here = await registry(place, by);
  await publish(here.writer, 'tidy', 'one');
  await publish(here.writer, 'other');
  const early = await backup(here.hands);
  await publish(here.writer, 'tidy', 'two');
  await publish(here.writer, 'tidy', 'three');
  const beforeYank = await backup(here.hands);
  await say(here.writer, 'yank', 'tidy', 3);
  return { ...here, early, beforeYank };
}

/** 64 skills and more, so that there is a snapshot; `tidy` is in it, and after it `late` came. */
async function longScene(place: Place): Promise<Scene> {
  const here = await registry(place);
  const skills = ['tidy', ...Array.from({ length: 63 }, (_, at) => `skill_${at}`)];
  await publishReleases(
    here.writer,
    skills.map((name) => proposalOf(name, 'two')),
  );
  const early = await backup(here.hands);
  await publish(here.writer, 'late');
  return { ...here, early, beforeYank: early };
}

interface Consumer {
  readonly lockFile: string;
  readonly into: string;
  readonly trustFile: string;
}

function consumer(trusted: Signer = signer): Consumer {
  const at = folder();
  const trustFile = join(at, 'trust.json');
  writeFileSync(trustFile, JSON.stringify({ schema: 'skill-assay/trust/1', keys: [trusted.keyid] }));
  return { into: at, lockFile: join(at, 'assay.lock'), trustFile };
}

/** `right` where tidy@2 comes with its bytes, else the code of the refusal. */
async function pulling({ url }: Registry, who: Omit<Consumer, 'trustFile'> & { trustFile?: string }): Promise<string> {
  try {
    const { version } = await pull({ name: 'tidy', version: 'latest', registry: url, ...who });
    const expected = proposalOf('tidy', 'two').entry.implementation;
    return readFileSync(join(who.into, 'tidy.py'), 'utf8') === expected ? 'right' : `another one: tidy@${version}`;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** What `verify` says: what is harmless in brackets, and nothing of what merely nobody speaks of any more. */
async function verifying({ url }: Registry, trustFile: string): Promise<string[]> {
  try {
    const { holds, discrepancies, problems } = await verify({ registry: url, trustFile });
    const harmed = discrepancies.some(isHarmful);
    expect(holds).toBe(problems.length > 0 && !harmed ? undefined : !harmed);
    const told = discrepancies.filter(({ code }) => !(code.endsWith('-unclaimed') && harmed));
    return [
      ...new Set(told.map((each) => (isHarmful(each) ? shown(each) : `(${shown(each)})`))),
      ...problems.map(({ code }) => `unknown ${code}`),
    ];
  } catch (error) {
    const { code, where } = error as { code?: string; where?: string };
    if (code === undefined) throw error;
    return [`throws ${code} ${where}`];
  }
}

function shown({ code, key }: { code: string; key: string }): string {
  const short = key
    .replace(/^(log)\/0*(\d+)\.json/, '$1 $2')
    .replace(/^snapshots\/0*(\d+)\.json/, 'snapshot $1')
    .replace(/[0-9a-f]{64}\.json$/, '…');
  return `${code} ${short}`;
}

interface Case {
  readonly tamper: (scene: Scene) => Promise<void> | void;
  readonly on?: Place;
  readonly long?: true;
}

const TIDY_2 = entryKey('tidy', 2);

async function edit(hands: Hands, key: string): Promise<void> {
  const text = (await hands.read(key)).toString();
  const changed = text.replace(/"payload":".{8}/, '"payload":"eyJiIjoy');
  expect(changed).not.toBe(text);
  await hands.put(key, changed);
}

/** The same JSON, its members in the opposite order. */
function reversed(bytes: Buffer): string {
  return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(bytes.toString())).toReversed()));
}

/** The record in `bytes`, as somebody else signs it, or nobody; put after itself as record `sequence`. */
function resigned(bytes: Buffer, by: Signer | undefined = newSigner(), sequence?: number): Uint8Array {
  const { payload } = JSON.parse(bytes.toString());
  const record = JSON.parse(Buffer.from(payload, 'base64').toString());
  const after = sequence === undefined ? {} : { sequence, previous: digestOf(bytes), action: 'unyank' };
  return seal('record', { ...record, ...after }, by);
}

async function rewriteIndex(hands: Hands, from: string, to: string): Promise<void> {
  const text = (await hands.read('index.json')).toString();
  expect(text).toContain(from);
  await hands.put('index.json', text.replace(from, to));
}

async function recordIn(hands: Hands, sequence: number): Promise<{ report: Digest }> {
  const { payload } = JSON.parse((await hands.read(logKey(sequence))).toString());
  return JSON.parse(Buffer.from(payload, 'base64').toString());
}

async function reportOf(hands: Hands): Promise<string> {
  return reportKey((await recordIn(hands, 3)).report);
}

async function shardOfTidy(hands: Hands): Promise<string> {
  const { payload } = JSON.parse((await hands.read(snapshotKey(64))).toString());
  const { shards } = JSON.parse(Buffer.from(payload, 'base64').toString());
  return shardKey(shards[shardName('tidy')]);
}

/** Another registry that the same key signed, in a directory, with so many records: all of a skill `evil`. */
async function foreign(records: number): Promise<Hands> {
  const { writer, hands } = await registry('directory');
  await publishReleases(
    writer,
    Array.from({ length: records }, (_, at) => proposalOf('evil', `${at}`)),
  );
  return hands;
}

/** Puts what lies in a registry beside what lies in another one, and over it what `replaced` names. */
async function pour(hands: Hands, from: Hands, replaced: readonly string[] = []): Promise<void> {
  const there = new Set(await hands.keys());
  for (const [key, bytes] of await backup(from))
    if (!there.has(key) || replaced.includes(key)) await hands.put(key, bytes);
}

const place = (at: string): Place => (at.startsWith('/') ? 'directory' : 'bucket');

function linked(at: string, key: string): void {
  const elsewhere = join(folder(), 'elsewhere');
  renameSync(join(at, key), elsewhere);
  symlinkSync(elsewhere, join(at, key));
}

function foldered(at: string, key: string): void {
  rmSync(join(at, key));
  mkdirSync(join(at, key));
}

/** Suspends versioning; what it answers turns it on again. */
async function suspended(): Promise<() => Promise<void>> {
  const set = async (Status: 'Enabled' | 'Suspended') => {
    await root.send(new PutBucketVersioningCommand({ Bucket: minio.bucket, VersioningConfiguration: { Status } }));
  };
  await set('Suspended');
  return () => set('Enabled');
}

const CASES: Record<string, Case> = {
  'nothing at all': { tamper: () => undefined },
  // entries
  'an entry is overwritten': { tamper: ({ hands }) => hands.put(TIDY_2, '{"name":"tidy"}') },
  'an entry is overwritten with the same bytes': {
    tamper: async ({ hands }) => hands.put(TIDY_2, await hands.read(TIDY_2)),
  },
  'an entry is overwritten and its first version removed for good': {
    tamper: async ({ hands }) => {
      await hands.purge(TIDY_2);
      await hands.put(TIDY_2, '{"name":"tidy"}');
    },
  },
  'an entry is deleted': { tamper: ({ hands }) => hands.remove(TIDY_2) },
  'an entry is removed for good': { tamper: ({ hands }) => hands.purge(TIDY_2) },
  'an entry is another version of the skill': {
    tamper: async ({ hands }) => hands.put(TIDY_2, await hands.read(entryKey('tidy', 3))),
  },
  'an entry has other white space': { tamper: async ({ hands }) => hands.put(TIDY_2, `${await hands.read(TIDY_2)}\n`) },
  'an entry has its members in another order': {
    tamper: async ({ hands }) => hands.put(TIDY_2, reversed(await hands.read(TIDY_2))),
  },
  'an entry is made huge': { tamper: ({ hands }) => hands.put(TIDY_2, Buffer.alloc(33 * 1024 * 1024, 32)) },
  'an entry that is not pulled is overwritten': { tamper: ({ hands }) => hands.put(entryKey('other', 1), '{}') },
  'an entry appears of which no record speaks': {
    tamper: async ({ hands }) => hands.put(entryKey('tidy', 4), await hands.read(TIDY_2)),
  },
  // records
  'the first record is edited': { tamper: ({ hands }) => edit(hands, logKey(1)) },
  'a record in the middle is edited': { tamper: ({ hands }) => edit(hands, logKey(3)) },
  'the last record is edited': { tamper: ({ hands }) => edit(hands, logKey(5)) },
  'the last record is edited, and the timestamp is gone': {
    tamper: async ({ hands }) => {
      await edit(hands, logKey(5));
      await hands.remove('timestamp.json');
    },
  },
  'a record has other white space': {
    tamper: async ({ hands }) => hands.put(logKey(3), `${await hands.read(logKey(3))} `),
  },
  'a record has its members in another order': {
    tamper: async ({ hands }) => hands.put(logKey(3), reversed(await hands.read(logKey(3)))),
  },
  'a record has a member more': {
    tamper: async ({ hands }) => hands.put(logKey(3), `{"a":1,${(await hands.read(logKey(3))).toString().slice(1)}`),
  },
  'a record is signed by somebody else': {
    tamper: async ({ hands }) => hands.put(logKey(3), resigned(await hands.read(logKey(3)))),
  },
  'a record loses its signature': {
    tamper: async ({ hands }) => hands.put(logKey(3), resigned(await hands.read(logKey(3)), undefined)),
  },
  'the first record is removed': { tamper: ({ hands }) => hands.purge(logKey(1)) },
  'a record in the middle is removed': { tamper: ({ hands }) => hands.purge(logKey(3)) },
  'the last record is removed': { tamper: ({ hands }) => hands.purge(logKey(5)) },
  'the last two records are removed': {
    tamper: async ({ hands }) => {
      await hands.purge(logKey(4));
      await hands.purge(logKey(5));
    },
  },
  'all records are removed': {
    tamper: async ({ hands }) => {
      for (let at = 1; at <= 5; at += 1) await hands.purge(logKey(at));
    },
  },
  'the first record is deleted': { on: 'bucket', tamper: ({ hands }) => hands.remove(logKey(1)) },
  'a record in the middle is deleted': { on: 'bucket', tamper: ({ hands }) => hands.remove(logKey(3)) },
  'the last record is deleted': { on: 'bucket', tamper: ({ hands }) => hands.remove(logKey(5)) },
  'the last record is deleted, and everything made from it put back': {
    tamper: async ({ hands, beforeYank }) => restoreAll(hands, beforeYank, 'remove'),
  },
  'the last record is removed for good, and everything made from it put back': {
    tamper: async ({ hands, beforeYank }) => restoreAll(hands, beforeYank, 'purge'),
  },
  'two records change places': {
    tamper: async ({ hands }) => {
      const [one, other] = [await hands.read(logKey(3)), await hands.read(logKey(4))];
      await hands.put(logKey(3), other);
      await hands.put(logKey(4), one);
    },
  },
  'a record is copied to the end': { tamper: async ({ hands }) => hands.put(logKey(6), await hands.read(logKey(3))) },
  'a record is copied over the last': {
    tamper: async ({ hands }) => hands.put(logKey(5), await hands.read(logKey(4))),
  },
  'a record is written again, byte for byte': {
    tamper: async ({ hands }) => hands.put(logKey(3), await hands.read(logKey(3))),
  },
  'a record is moved to a later slot': {
    tamper: async ({ hands }) => {
      await hands.put(logKey(7), await hands.read(logKey(5)));
      await hands.purge(logKey(5));
    },
  },
  'a record of another registry with the same key comes next': {
    tamper: async ({ hands }) => hands.put(logKey(6), await (await foreign(6)).read(logKey(6))),
  },
  'a record of another registry with the same key lies on top of one': {
    tamper: async ({ hands }) => hands.put(logKey(3), await (await foreign(3)).read(logKey(3))),
  },
  'a record of another registry with the same key lies on top of the first': {
    tamper: async ({ hands }) => hands.put(logKey(1), await (await foreign(1)).read(logKey(1))),
  },
  'a record of another registry with the same key lies on top of the last': {
    tamper: async ({ hands }) => hands.put(logKey(5), await (await foreign(5)).read(logKey(5))),
  },
  'another registry with the same key is poured over it': {
    tamper: async ({ hands }) => pour(hands, await foreign(7)),
  },
  'another registry with the same key is poured over it, and its timestamp': {
    tamper: async ({ hands }) => pour(hands, await foreign(7), ['timestamp.json']),
  },
  'another registry with the same key, which has a snapshot, is poured over it': {
    tamper: async ({ hands }) => pour(hands, await foreign(66)),
  },
  // junk
  'junk lies in the next slot': { tamper: ({ hands }) => hands.put(logKey(6), 'junk') },
  'junk lies in a far slot': { tamper: ({ hands }) => hands.put(logKey(4_000_000), '{}') },
  'junk lies under a stray key': { tamper: ({ hands }) => hands.put('log/00000000000000000006.json.bak', 'junk') },
  'junk lies among the entries': { tamper: ({ hands }) => hands.put('skills/tidy/latest.json', '{}') },
  'an unsigned record comes next': {
    tamper: async ({ hands }) => hands.put(logKey(6), resigned(await hands.read(logKey(5)), undefined, 6)),
  },
  'a record of a stranger comes next': {
    tamper: async ({ hands }) => hands.put(logKey(6), resigned(await hands.read(logKey(5)), newSigner(), 6)),
  },
  'huge junk lies in the next slot': { tamper: ({ hands }) => hands.put(logKey(6), Buffer.alloc(9 * 1024 * 1024)) },
  'a record is made huge': { tamper: ({ hands }) => hands.put(logKey(3), Buffer.alloc(9 * 1024 * 1024)) },
  // views
  'the index points to a withdrawn version': {
    tamper: ({ hands }) => rewriteIndex(hands, '"tidy":[1,2]', '"tidy":[1,2,3]'),
  },
  'the index points to what was never published': {
    tamper: ({ hands }) => rewriteIndex(hands, '"tidy":[1,2]', '"tidy":[1,2,9]'),
  },
  'the index names a skill that is not there': {
    tamper: ({ hands }) => rewriteIndex(hands, '"tidy":[1,2]', '"tidier":[1],\n"tidy":[1,2]'),
  },
  'the index leaves a version out': { tamper: ({ hands }) => rewriteIndex(hands, '"tidy":[1,2]', '"tidy":[1]') },
  'the index is ARISE’s own, without a signature': {
    tamper: ({ hands }) => hands.put('index.json', '{"skills":{"other":[1],"tidy":[1,2]}}'),
  },
  'the index is deleted': { tamper: ({ hands }) => hands.remove('index.json') },
  'the index is removed for good': { tamper: ({ hands }) => hands.purge('index.json') },
  'an old index is put back': { tamper: ({ hands, early }) => hands.put('index.json', early.get('index.json') ?? '') },
  'the index from before the withdrawal is put back': {
    tamper: ({ hands, beforeYank }) => hands.put('index.json', beforeYank.get('index.json') ?? ''),
  },
  'the index is that of another registry with the same key': {
    tamper: async ({ hands }) => hands.put('index.json', await (await foreign(5)).read('index.json')),
  },
  'the catalog is that of another registry with the same key': {
    tamper: async ({ hands }) => hands.put('catalog.json', await (await foreign(5)).read('catalog.json')),
  },
  'the index is made huge': { tamper: ({ hands }) => hands.put('index.json', Buffer.alloc(3 * 1024 * 1024, 32)) },
  'the index is the catalog': {
    tamper: async ({ hands }) => hands.put('index.json', await hands.read('catalog.json')),
  },
  'the catalog is edited': {
    tamper: async ({ hands }) =>
      hands.put('catalog.json', (await hands.read('catalog.json')).toString().replace('Says who', 'Says  who')),
  },
  'the catalog is deleted': { tamper: ({ hands }) => hands.remove('catalog.json') },
  // timestamp
  'the timestamp is edited': { tamper: ({ hands }) => edit(hands, 'timestamp.json') },
  'the timestamp is deleted': { tamper: ({ hands }) => hands.remove('timestamp.json') },
  'an old timestamp is put back': {
    tamper: ({ hands, early }) => hands.put('timestamp.json', early.get('timestamp.json') ?? ''),
  },
  'the timestamp is that of another registry with the same key': {
    tamper: async ({ hands }) => hands.put('timestamp.json', await (await foreign(5)).read('timestamp.json')),
  },
  'the timestamp is that of another, longer registry with the same key': {
    tamper: async ({ hands }) => hands.put('timestamp.json', await (await foreign(7)).read('timestamp.json')),
  },
  'the timestamp is made huge': { tamper: ({ hands }) => hands.put('timestamp.json', Buffer.alloc(1024 * 1024, 32)) },
  // reports
  'a report is edited': { tamper: async ({ hands }) => hands.put(await reportOf(hands), '{"about":"nothing"}') },
  'a report is removed': { tamper: async ({ hands }) => hands.remove(await reportOf(hands)) },
  'a report appears of which no record speaks': { tamper: ({ hands }) => hands.put(reportKey(digestOf('x')), 'x') },
  // snapshots
  'a snapshot is that of another registry with the same key': {
    long: true,
    tamper: async ({ hands }) => hands.put(snapshotKey(64), await (await foreign(64)).read(snapshotKey(64))),
  },
  'a snapshot is that of another registry with the same key, and there is no timestamp': {
    long: true,
    tamper: async ({ hands }) => {
      await hands.put(snapshotKey(64), await (await foreign(64)).read(snapshotKey(64)));
      await hands.purge('timestamp.json');
    },
  },
  'a snapshot is forged': { long: true, tamper: ({ hands }) => edit(hands, snapshotKey(64)) },
  'a snapshot is removed': { long: true, tamper: ({ hands }) => hands.purge(snapshotKey(64)) },
  'a snapshot that nobody signed appears': { long: true, tamper: ({ hands }) => hands.put(snapshotKey(65), '{}') },
  'a part of a snapshot is edited': {
    long: true,
    tamper: async ({ hands }) => hands.put(await shardOfTidy(hands), '{}'),
  },
  'a part of a snapshot is removed': { long: true, tamper: async ({ hands }) => hands.purge(await shardOfTidy(hands)) },
  'a record before a snapshot is edited': { long: true, tamper: ({ hands }) => edit(hands, logKey(30)) },
  'a record before a snapshot is removed': { long: true, tamper: ({ hands }) => hands.purge(logKey(30)) },
  'the record of what is pulled, before a snapshot, is removed': {
    long: true,
    tamper: ({ hands }) => hands.purge(logKey(1)),
  },
  'the record at which a snapshot ends is removed': { long: true, tamper: ({ hands }) => hands.purge(logKey(64)) },
  'an old registry is put back under a snapshot': {
    long: true,
    tamper: ({ hands, early }) => restoreAll(hands, early, 'purge'),
  },
  // whole
  'the whole registry is one that another key signed': {
    tamper: async ({ hands, at }) => {
      const theirs = await scene(place(at), newSigner());
      for (const key of await hands.keys()) await hands.purge(key);
      for (const [key, bytes] of await backup(theirs.hands)) await hands.put(key, bytes);
    },
  },
  'the whole registry is another one that the same key signed': {
    tamper: async ({ hands }) => {
      const theirs = await backup(await foreign(7));
      for (const key of await hands.keys()) await hands.purge(key);
      for (const [key, bytes] of theirs) await hands.put(key, bytes);
    },
  },
  'the whole registry is gone': {
    tamper: async ({ hands }) => {
      for (const key of await hands.keys()) await hands.purge(key);
    },
  },
  'the whole registry is deleted': {
    on: 'bucket',
    tamper: async ({ hands }) => {
      for (const key of await hands.keys()) await hands.remove(key);
    },
  },
  // of other kinds
  'an entry is that of another skill': {
    tamper: async ({ hands }) => hands.put(TIDY_2, await hands.read(entryKey('other', 1))),
  },
  'an entry has a member twice': {
    tamper: async ({ hands }) => {
      const text = (await hands.read(TIDY_2)).toString();
      await hands.put(TIDY_2, text.replace('{', '{"implementation":"evil",'));
    },
  },
  'an entry has a byte order mark': {
    tamper: async ({ hands }) => hands.put(TIDY_2, Buffer.concat([Buffer.from('\ufeff'), await hands.read(TIDY_2)])),
  },
  'an entry is packed': { tamper: async ({ hands }) => hands.put(TIDY_2, gzipSync(Buffer.alloc(1 << 24))) },
  'a record is packed': { tamper: async ({ hands }) => hands.put(logKey(3), gzipSync(await hands.read(logKey(3)))) },
  'a record has a byte order mark': {
    tamper: async ({ hands }) =>
      hands.put(logKey(3), Buffer.concat([Buffer.from('\ufeff'), await hands.read(logKey(3))])),
  },
  'a record has a second signature': {
    tamper: async ({ hands }) => {
      const envelope = JSON.parse((await hands.read(logKey(3))).toString());
      envelope.signatures.push(envelope.signatures[0]);
      await hands.put(logKey(3), JSON.stringify(envelope));
    },
  },
  'a stranger goes on with the chain and signs a timestamp of it': {
    tamper: async ({ hands }) => {
      const stranger = newSigner();
      const bytes = resigned(await hands.read(logKey(5)), stranger, 6);
      await hands.put(logKey(6), bytes);
      const head = digestOf(bytes);
      await hands.put(
        'timestamp.json',
        seal('timestamp', { schema: 'skill-assay/timestamp/1', sequence: 6, head }, stranger),
      );
    },
  },
  'a slot has a name with fewer zeros': {
    tamper: async ({ hands }) => hands.put('log/6.json', resigned(await hands.read(logKey(5)), undefined, 6)),
  },
  'a slot has a name with more zeros': {
    tamper: async ({ hands }) => hands.put('log/000000000000000000003.json', await hands.read(logKey(3))),
  },
  'the slot zero is taken': {
    tamper: async ({ hands }) => hands.put('log/00000000000000000000.json', await hands.read(logKey(1))),
  },
  'a slot beyond all numbers is taken': { tamper: ({ hands }) => hands.put('log/99999999999999999999.json', '{}') },
  'an entry has a version with a zero before': {
    tamper: async ({ hands }) => hands.put('skills/tidy/v02.json', await hands.read(TIDY_2)),
  },
  'an entry lies under a name in other letters': {
    tamper: async ({ hands }) => hands.put('skills/Tidy/v2.json', await hands.read(TIDY_2)),
  },
  'an entry lies under a twin of its name': {
    tamper: async ({ hands }) => hands.put('skills/t\u0456dy/v2.json', await hands.read(TIDY_2)),
  },
  'a key holds what repaints a terminal': { tamper: ({ hands }) => hands.put('log/\u001b[2K\u202e.json', '{}') },
  'the index changes one version for another': {
    tamper: ({ hands }) => rewriteIndex(hands, '"other":[1]', '"other":[2]'),
  },
  'the catalog names a skill that is not there': {
    tamper: async ({ hands }) =>
      hands.put(
        'catalog.json',
        (await hands.read('catalog.json')).toString().replace('"tidy":{', '"evil":{"version":1},\n"tidy":{'),
      ),
  },
  'the catalog is the index': {
    tamper: async ({ hands }) => hands.put('catalog.json', await hands.read('index.json')),
  },
  'the timestamp is a snapshot’s bytes': {
    long: true,
    tamper: async ({ hands }) => hands.put('timestamp.json', await hands.read(snapshotKey(64))),
  },
  'a snapshot is copied to another number': {
    long: true,
    tamper: async ({ hands }) => hands.put(snapshotKey(65), await hands.read(snapshotKey(64))),
  },
  'a part of a snapshot is another part': {
    long: true,
    tamper: async ({ hands }) => {
      const mine = await shardOfTidy(hands);
      const other = (await hands.keys()).find((key) => key.startsWith('snapshots/shards/') && key !== mine) ?? '';
      await hands.put(mine, await hands.read(other));
    },
  },
  'two reports change places': {
    tamper: async ({ hands }) => {
      const [one, other] = [await reportOf(hands), reportKey((await recordIn(hands, 2)).report)];
      const bytes = await hands.read(one);
      await hands.put(one, await hands.read(other));
      await hands.put(other, bytes);
    },
  },
  'an attestation appears that nobody speaks of': {
    tamper: ({ hands }) => hands.put(`attestations/${'0'.repeat(64)}.json`, '{}'),
  },
  'an old timestamp and an old log are put back over the record after them': {
    tamper: async ({ hands, early }) => {
      for (const at of [3, 4, 5]) await hands.purge(logKey(at));
      await hands.put('timestamp.json', early.get('timestamp.json') ?? '');
    },
  },
  // directory
  'an entry is a link': { on: 'directory', tamper: ({ at }) => linked(at, TIDY_2) },
  'a record is a link': { on: 'directory', tamper: ({ at }) => linked(at, logKey(3)) },
  'the log is a link': { on: 'directory', tamper: ({ at }) => linked(at, 'log') },
  'an entry is a folder': { on: 'directory', tamper: ({ at }) => foldered(at, TIDY_2) },
  'a record is a folder': { on: 'directory', tamper: ({ at }) => foldered(at, logKey(3)) },
  'the index is a folder': { on: 'directory', tamper: ({ at }) => foldered(at, 'index.json') },
  // bucket
  'versioning is suspended and an entry overwritten': {
    on: 'bucket',
    tamper: async ({ hands }) => {
      const unversioned = await suspended();
      try {
        await hands.put(TIDY_2, '{}');
        await hands.put(logKey(3), '{}');
      } finally {
        await unversioned();
      }
    },
  },
  'a record is overwritten again and again': {
    on: 'bucket',
    tamper: async ({ hands }) => {
      for (let at = 0; at < 5; at += 1) await hands.put(logKey(3), `junk ${at}`);
    },
  },
  'a record is deleted and junk put in its place': {
    on: 'bucket',
    tamper: async ({ hands }) => {
      await hands.remove(logKey(3));
      await hands.put(logKey(3), 'junk');
    },
  },
  'the original of an overwritten record is removed for good': {
    on: 'bucket',
    tamper: async ({ hands }) => {
      await hands.purge(logKey(3));
      await hands.put(logKey(3), 'junk');
    },
  },
  'every version of an entry goes, and the same bytes come back': {
    tamper: async ({ hands }) => {
      const bytes = await hands.read(TIDY_2);
      await hands.purge(TIDY_2);
      await hands.put(TIDY_2, bytes);
    },
  },
};

describe.each(['directory', 'bucket'] as const)('in a %s', (place) => {
  beforeEach(async (context) => {
    if (place === 'bucket') await needs(context, 's3', minioIsHere);
  });

  for (const [name, given] of Object.entries(CASES)) {
    if (given.on !== undefined && given.on !== place) continue;
    test(name, async () => {
      const here = await (given.long ? longScene(place) : scene(place));
      const { trustFile, ...memory } = consumer();
      expect(await pulling(here, memory)).toBe('right');
      await given.tamper(here);
      const newcomer = consumer();
      const expected = EXPECTED[name];
      const [verify, pull, remembering] =
        expected !== undefined && 'bucket' in expected ? expected[place] : (expected ?? []);
      expect({
        verify: await verifying(here, trustFile),
        pull: await pulling(here, newcomer),
        remembering: await pulling(here, memory),
      }).toEqual({ verify, pull, remembering });
    });
  }
});
