import { createPrivateKey } from 'node:crypto';
import { cpSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/model/digest.ts';
import type { LogRecord } from '../../src/model/record.ts';
import { IndexView } from '../../src/model/release.ts';
import { type Signer, signerOf, type Trust } from '../../src/registry/envelope.ts';
import { Log } from '../../src/registry/log.ts';
import { type Proposal, type Published, publishReleases } from '../../src/registry/publish.ts';
import type { Store } from '../../src/registry/store.ts';
import type { Writer } from '../../src/registry/writer.ts';
import { folder } from '../intake/folder.ts';

/** RFC 8410: what stands before the 32 bytes of an Ed25519 private key in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The signer whose private key is the digest of `name`: the same in every run. */
export function keyOf(name: string): Signer {
  const raw = Buffer.from(digestOf(name).slice('sha256:'.length), 'hex');
  return signerOf(createPrivateKey({ key: Buffer.concat([PKCS8, raw]), format: 'der', type: 'pkcs8' }));
}

/** Who writes the registries of these tests, and whom their readers trust. */
export const SIGNER = keyOf('publisher');
export const TRUST: Trust = new Set([SIGNER.keyid]);

/** A writer whom the readers trust. */
export const writerOf = (store: Store): Writer => ({ store, trust: TRUST, signer: SIGNER });

/** A proposal of the skill `name` whose code is told apart by `code`. */
export function proposalOf(name: string, code = 'one'): Proposal {
  const time = '2026-08-01T00:00:00Z';
  return {
    candidate: digestOf(`candidate ${name} ${code}`),
    entry: {
      name,
      description: 'Says who it is.',
      implementation: `def ${name}() -> str:\n    """Say it."""\n    return "${code}"\n`,
      test_suite: `def test_it():\n    assert ${name}() == "${code}"\n`,
      author: '',
      tags: [],
      created_at: time,
      updated_at: time,
    },
    report: new TextEncoder().encode(`{"about":"${name} ${code}"}`),
    capabilities: [],
    actor: 'test',
  };
}

/** Publishes one proposal. */
export async function publish(store: Store, proposal: Proposal): Promise<Published> {
  const [published] = await publishReleases(writerOf(store), [proposal]);
  if (published === undefined) throw new Error('nothing was published');
  return published;
}

/** Every record, read from the beginning. Throws as `Log.open` does. */
export async function recordsIn(store: Store, trust = TRUST): Promise<LogRecord[]> {
  const log = await Log.open(store, trust, { whole: true });
  return log.tail.map(({ record }) => record);
}

/** Skill → the versions that were published, in the log's order. */
export async function versionsIn(store: Store): Promise<Record<string, number[]>> {
  const versions = new Map<string, number[]>();
  for (const record of await recordsIn(store))
    if (record.action === 'publish')
      versions.set(record.skill, [...(versions.get(record.skill) ?? []), record.version]);
  return Object.fromEntries(versions);
}

/** What ARISE's client reads. */
export async function indexIn(store: Store): Promise<IndexView['skills']> {
  const stored = await store.get('index.json');
  return IndexView.parse(JSON.parse(new TextDecoder().decode(stored?.bytes))).skills;
}

/** What the log says that an index should say. */
export async function indexByLog(store: Store): Promise<IndexView['skills']> {
  const histories = await (await Log.open(store, TRUST, { whole: true })).histories();
  const skills = [...histories].flatMap(([skill, { releases, retired }]) => {
    const versions = releases.filter(({ withdrawn }) => withdrawn === undefined).map(({ version }) => version);
    return retired || versions.length === 0 ? [] : [[skill, versions] as const];
  });
  return Object.fromEntries(skills);
}

/** A folder with what stands in the folder `model`: cheaper than to publish it all again. */
export function copyOf(model: string): string {
  const copy = folder();
  cpSync(model, copy, { recursive: true });
  return copy;
}

/** Every file below `root`, with its bytes and the time of its last change. */
export function snapshot(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.map((path) => [path, lstatSync(join(root, path), { bigint: true })] as const);
  return Object.fromEntries(
    files.map(([path, status]) => [
      path,
      status.isFile() ? `${status.mtimeNs} ${digestOf(readFileSync(join(root, path)))}` : `${status.mtimeNs}`,
    ]),
  );
}
