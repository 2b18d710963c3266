/**
 * What it takes to publish, to pull and to search in registries of several sizes: requests as S3 counts them, bytes, and how
 * long this process is busy, beside ARISE's own search over the same objects. The registries are made by our own publishing
 * code, in a store in memory that counts; so no time of a network or a disk is in it.
 *
 *   node --expose-gc build/bench/registry.js [SIZE…]      ARISE's after `node scripts/provision/arise.mjs`
 */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { signerOf } from '../src/registry/envelope.ts';
import { Log } from '../src/registry/log.ts';
import { publishReleases } from '../src/registry/publish.ts';
import { pullEntry } from '../src/registry/pull.ts';
import { rebuildViews } from '../src/registry/rebuild.ts';
import { search } from '../src/registry/search.ts';
import type { Writer } from '../src/registry/writer.ts';
import { type Counts, CountedStore } from './registry/counted-store.ts';
import { proposalOf } from './registry/skills.ts';
import { projectRoot } from './project.ts';

const SIZES = [10, 1_000, 100_000];
/** More than the records between two snapshots, so that a whole round of them is in it. */
const PUBLICATIONS = 70;
const PULLS = 20;
const SEARCHES = 5;
/** Records committed by one run while a registry is made. */
const RUN = 5_000;
const QUERY = 'parse dates 4200';
const arise = (await import(new URL('scripts/provision/locate.mjs', pathToFileURL(`${projectRoot()}/`)).href)).locate(
  'arise',
) as { path?: string; reason?: string };
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;

/** What one doing took: its requests, and CPU milliseconds of this process. */
interface Took extends Counts {
  readonly ms: number;
}

async function took(store: CountedStore, act: () => Promise<unknown>): Promise<Took> {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  store.taken();
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  const after = process.memoryUsage();
  const counts = store.taken();
  const most = Math.max(counts.memory, after.heapUsed + after.external);
  return { ...counts, memory: most - heapUsed - external, ms: (user + system) / 1000 };
}

async function times(count: number, store: CountedStore, act: (turn: number) => Promise<unknown>): Promise<Took[]> {
  const all: Took[] = [];
  for (let turn = 0; turn < count; turn += 1) all.push(await took(store, () => act(turn)));
  return all;
}

async function made(size: number): Promise<Writer & { store: CountedStore }> {
  const store = new CountedStore();
  const signer = signerOf(generateKeyPairSync('ed25519').privateKey);
  const writer = { store, signer, trust: new Set([signer.keyid]) };
  for (let from = 0; from < size; from += RUN) {
    const proposals = Array.from({ length: Math.min(RUN, size - from) }, (_, index) => proposalOf(from + index));
    await publishReleases(writer, proposals);
  }
  return writer;
}

async function measure(size: number): Promise<void> {
  const start = performance.now();
  const writer = await made(size);
  const { store, trust } = writer;
  say(`\n${size.toLocaleString('en')} entries, made in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  header();
  row('publish one', await times(PUBLICATIONS, store, (turn) => publishReleases(writer, [proposalOf(size + turn)])));
  row('publish what is there', await times(3, store, () => publishReleases(writer, [proposalOf(0)])));
  const pull = async (turn: number) =>
    pullEntry(await Log.open(store, trust), proposalOf((turn * 7919) % size).entry.name, undefined);
  row('pull one', await times(PULLS, store, pull));
  const folders = Array.from({ length: SEARCHES }, () => mkdtempSync(join(tmpdir(), 'assay-bench-')));
  const cached = (turn: number) => search(store, QUERY, { trust, cache: folders[turn] ?? '' });
  row('search, the first time', await times(SEARCHES, store, cached));
  const again = await times(SEARCHES, store, cached);
  row('search, nothing changed', again);
  await publishReleases(writer, [proposalOf(size + PUBLICATIONS)]);
  row('search, something changed', await times(SEARCHES, store, cached));
  store.objects.delete('catalog.json');
  row('publish, the catalog lost', [await took(store, () => publishReleases(writer, [proposalOf(0)]))]);
  row('rebuild', [await took(store, () => rebuildViews(writer))]);
  await besideArise(store, median(again.map(({ ms }) => ms)));
  for (const folder of folders) rmSync(folder, { recursive: true });
}

/** The same objects under ARISE's own search; it counts a request for each, and takes no time for them. */
async function besideArise(store: CountedStore, ours: number): Promise<void> {
  if (arise.path === undefined) return say(`ARISE: ${arise.reason ?? ''}`);
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const file = createWriteStream(join(folder, 'objects.jsonl'));
  for (const [key, { bytes }] of store.objects) {
    if (key !== 'index.json' && !key.startsWith('skills/')) continue;
    file.write(`${JSON.stringify([`registry/${key}`, new TextDecoder().decode(bytes)])}\n`);
  }
  file.end();
  await finished(file);
  const driver = join(projectRoot(), 'bench', 'registry', 'arise_search.py');
  const run = spawnSync(arise.path, ['-I', driver, join(folder, 'objects.jsonl'), QUERY], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  const { requests, bytes, seconds } = JSON.parse(run.stdout) as Record<'requests' | 'bytes' | 'seconds', number>;
  line(`ARISE's search (N + 1)`, String(requests), sized(bytes), '0', (seconds * 1000).toFixed(0), '');
  say(`its CPU time is ${((seconds * 1000) / ours).toFixed(1)} × ours; a request is no time at all here`);
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const sized = (bytes: number): string =>
  bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const line = (...cells: string[]): void =>
  say(cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(16))).join(''));
const header = (): void => line('', 'requests', 'down', 'up', 'CPU ms', 'memory');

/** The median, with the least and the most where they differ. */
function spread(numbers: number[], shown: (number: number) => string): string {
  const [least, middle, most] = [Math.min(...numbers), median(numbers), Math.max(...numbers)].map(shown);
  return least === most ? `${middle}` : `${middle} (${least}-${most})`;
}

function row(what: string, all: Took[]): void {
  line(
    what,
    spread(
      all.map(({ requests }) => requests),
      String,
    ),
    sized(median(all.map(({ down }) => down))),
    sized(median(all.map(({ up }) => up))),
    median(all.map(({ ms }) => ms)).toFixed(0),
    sized(Math.max(...all.map(({ memory }) => memory))),
  );
}

for (const size of sizes) await measure(size);
