import { cpSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/model/digest.ts';
import { AssayError } from '../../src/model/error.ts';
import { IndexView } from '../../src/model/release.ts';
import { type Log, readLog } from '../../src/registry/log.ts';
import type { Proposal } from '../../src/registry/publish.ts';
import type { Store, Written } from '../../src/registry/store.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { folder } from '../intake/folder.ts';

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

/** Skill → the versions that the log holds, in the log's order. Throws `log-broken` where it is no chain. */
export async function publishedIn(root: string): Promise<{ log: Log; versions: Record<string, number[]> }> {
  const log = await readLog(directoryStore(root));
  const versions = new Map<string, number[]>();
  for (const { skill, version } of log.records) versions.set(skill, [...(versions.get(skill) ?? []), version]);
  return { log, versions: Object.fromEntries(versions) };
}

/** What ARISE's client reads: the plain file, whatever the store knows. */
export function indexIn(root: string): IndexView['skills'] {
  return IndexView.parse(JSON.parse(readFileSync(join(root, 'index.json'), 'utf8'))).skills;
}

/** How the answer to a put goes wrong. */
export type Fault = 'cut off before' | 'cut off after' | 'refused after';

/** `store`, but the put number `at` (from 1) is cut off before it takes effect, or its answer is lost after it did. */
export function faulty(store: Store, at: number, fault: Fault): Store {
  let puts = 0;
  const put = async (act: () => Promise<Written>): Promise<Written> => {
    puts += 1;
    if (puts !== at) return act();
    if (fault !== 'cut off before') await act();
    if (fault === 'refused after') return { written: false };
    throw new AssayError('store-unavailable', 'the line is dead');
  };
  return {
    ...store,
    putIfAbsent: (key, bytes) => put(() => store.putIfAbsent(key, bytes)),
    putIfMatch: (key, bytes, tag) => put(() => store.putIfMatch(key, bytes, tag)),
  };
}
