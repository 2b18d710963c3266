import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishReleases } from '../../src/registry/publish.ts';
import { type Searching, search } from '../../src/registry/search.ts';
import type { Store } from '../../src/registry/store.ts';
import type { Writer } from '../../src/registry/writer.ts';
import { folder } from '../intake/folder.ts';
import { newSigner, publish, say, writerOf } from './histories.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { proposalOf } from './proposals.ts';

/** `store`, and what was asked of it. */
function counted(store: Store): { store: Store; asked: string[] } {
  const asked: string[] = [];
  const say = <T>(call: string, answer: T): T => {
    asked.push(call);
    return answer;
  };
  const counting: Store = {
    ...store,
    get: (key, getting) => say(`get ${key}`, store.get(key, getting)),
    getIfChanged: (key, tag, getting) => say(`get ${key} if changed`, store.getIfChanged(key, tag, getting)),
    listAfter: (prefix, after) => say(`list ${prefix}`, store.listAfter(prefix, after)),
    versionsOf: (prefix) => say(`versions ${prefix}`, store.versionsOf(prefix)),
  };
  return { store: counting, asked };
}

interface Library {
  readonly memory: MemoryStore;
  readonly writer: Writer;
}

async function library(skills: [name: string, description: string, tags?: string[]][]): Promise<Library> {
  const memory = memoryStore();
  const writer = writerOf(memory);
  const proposals = skills.map(([name, description, tags = []]) => {
    const proposal = proposalOf(name);
    return { ...proposal, entry: { ...proposal.entry, description, tags } };
  });
  await publishReleases(writer, proposals);
  return { memory, writer };
}

const namesFound = async ({ memory, writer }: Library, query: string, how: Searching = { trust: writer.trust }) =>
  (await search(memory, query, how)).matches.map(({ name }) => name);

describe('a search', () => {
  test('says what there is of the latest version', async () => {
    const { memory, writer } = await library([['tidy', 'Tidies text.', ['text']]]);
    await publish(writer, 'tidy', 'two');
    expect(await search(memory, 'tidy', { trust: writer.trust })).toEqual({
      matches: [{ name: 'tidy', version: 2, description: 'Says who it is.', tags: [], capabilities: [] }],
      sequence: 2,
      isFirstUse: false,
    });
  });

  test('ranks a name before a tag before a description, and equals by their names', async () => {
    const here = await library([
      ['c', 'Reads csv.'],
      ['b', 'Reads csv.'],
      ['tagged', 'Reads tables.', ['csv']],
      ['half_tagged', 'Reads tables.', ['csv-files']],
      ['read_csv', 'Reads tables.'],
      ['csv', 'Reads tables.'],
      ['other', 'Reads nothing.'],
    ]);
    expect(await namesFound(here, 'csv')).toEqual(['csv', 'read_csv', 'tagged', 'half_tagged', 'b', 'c']);
  });

  test('wants every word, wherever it is', async () => {
    const here = await library([
      ['read_csv', 'Reads tables.', ['io']],
      ['write_csv', 'Writes tables.', ['io']],
    ]);
    expect(await namesFound(here, 'csv io')).toEqual(['read_csv', 'write_csv']);
    expect(await namesFound(here, 'io  reads\tcsv')).toEqual(['read_csv']);
    expect(await namesFound(here, 'csv json')).toEqual([]);
  });

  test.for([
    ['TIDY', 'Tidies text.'],
    ['größe', 'Misst die GRÖSSE oder Größe.'],
    ['ｆｕｌｌ', 'Of full width.'],
    ['full', 'Of ｆｕｌｌ width.'],
    ['"a\\b"', 'Quotes "a\\b" for you.'],
    ['σας', 'ΣΑΣ σας'],
    ['kelvin', 'In \u212Aelvin.'],
  ] as [string, string][])('finds %s whatever its case and however Unicode writes it', async ([query, description]) => {
    const here = await library([
      ['tidy', description],
      ['zzz', 'no'],
    ]);
    expect(await namesFound(here, query)).toEqual(['tidy']);
  });

  test('of nothing finds everything', async () => {
    expect(
      await namesFound(
        await library([
          ['b', 'x'],
          ['a', 'y'],
        ]),
        ' ',
      ),
    ).toEqual(['a', 'b']);
  });

  test('does not find what is withdrawn', async () => {
    const here = await library([
      ['a', 'x'],
      ['b', 'x'],
    ]);
    await say(here.writer, 'yank', 'a');
    expect(await namesFound(here, 'x')).toEqual(['b']);
  });

  test('in a registry where nothing was published finds nothing', async () => {
    expect((await search(memoryStore(), 'x', {})).matches).toEqual([]);
  });
});

describe('a search takes', () => {
  test('one request, and one conditional request from the second time on', async () => {
    const { memory, writer } = await library([['tidy', 'x']]);
    const { store, asked } = counted(memory);
    const how = { trust: writer.trust, cache: folder() };
    const first = await search(store, 'tidy', how);
    expect(asked.splice(0)).toEqual(['get catalog.json']);
    expect(await search(store, 'tidy', how)).toEqual(first);
    expect(asked.splice(0)).toEqual(['get catalog.json if changed']);
    await publish(writer, 'tidy', 'two');
    expect((await search(store, 'tidy', how)).matches).toMatchObject([{ version: 2 }]);
    expect(asked.splice(0)).toEqual(['get catalog.json if changed']);
  });

  test('a look at who began the log where nobody is named, the first time', async () => {
    const { memory, writer } = await library([['tidy', 'x']]);
    const { store, asked } = counted(memory);
    const cache = folder();
    expect(await search(store, 'x', { cache })).toMatchObject({ pinned: writer.signer?.keyid, isFirstUse: true });
    expect(asked.splice(0).length).toBe(3);
    expect(await search(store, 'x', { cache })).toMatchObject({ pinned: writer.signer?.keyid, isFirstUse: false });
    expect(asked).toEqual(['get catalog.json if changed']);
  });
});

describe('what is remembered of a catalog', () => {
  test.for([
    ['junk', () => 'junk'],
    ['nothing', () => ''],
    ['another tag, and lines that nobody signed', (text: string) => text.replace('Says', 'Lies')],
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    ['a head without bytes', (text: string) => text.split('\n')[0] ?? ''],
  ] as [string, (text: string) => string][])('is passed over where the file holds %s', async ([, damage]) => {
    const { memory, writer } = await library([['tidy', 'Says who it is.']]);
    const cache = folder();
    await search(memory, 'tidy', { cache });
    const [file = ''] = readdirSync(cache);
    writeFileSync(join(cache, file), damage(readFileSync(join(cache, file), 'utf8')));
    const { matches, pinned } = await search(memory, 'tidy', { cache });
    expect([matches[0]?.description, pinned]).toEqual(['Says who it is.', writer.signer?.keyid]);
  });

  test('is of one registry alone', async () => {
    const one = await library([['tidy', 'one']]);
    const other = await library([['tidy', 'other']]);
    const cache = folder();
    await search({ ...one.memory, url: 'file:/one' }, 'tidy', { cache });
    const found = await search({ ...other.memory, url: 'file:/other' }, 'tidy', { cache });
    expect(found.matches[0]?.description).toBe('other');
  });

  test('need not be written', async () => {
    const here = await library([['tidy', 'x']]);
    const cache = join(folder({ file: '' }), 'file');
    expect(await namesFound(here, 'x', { trust: here.writer.trust, cache })).toEqual(['tidy']);
    const taken = folder();
    mkdirSync(join(taken, 'x'));
    expect(await namesFound(here, 'x', { trust: here.writer.trust, cache: taken })).toEqual(['tidy']);
  });
});

describe('a catalog is refused', () => {
  test('that nobody signed as it is', async () => {
    const { memory, writer } = await library([['tidy', 'Tidies.']]);
    const text = new TextDecoder().decode(memory.current().get('catalog.json'));
    memory.overwrite('catalog.json', new TextEncoder().encode(text.replace('Tidies.', 'Trust me.')));
    await expect(search(memory, 'tidy', { trust: writer.trust })).rejects.toMatchObject({ code: 'view-altered' });
    await expect(search(memory, 'tidy', {})).rejects.toMatchObject({ code: 'view-altered' });
  });

  test('that somebody else signed', async () => {
    const { memory } = await library([['tidy', 'x']]);
    const trust = new Set([newSigner().keyid]);
    await expect(search(memory, 'tidy', { trust })).rejects.toMatchObject({ code: 'view-altered' });
  });

  test('that is another view', async () => {
    const { memory, writer } = await library([['tidy', 'x']]);
    memory.overwrite('catalog.json', memory.current().get('index.json') ?? new Uint8Array());
    await expect(search(memory, 'tidy', { trust: writer.trust })).rejects.toMatchObject({ code: 'view-altered' });
  });

  test('that is older than the one seen before', async () => {
    const { memory, writer } = await library([['tidy', 'x']]);
    const older = memory.current().get('catalog.json') ?? new Uint8Array();
    const how = { trust: writer.trust, cache: folder() };
    await say(writer, 'yank', 'tidy');
    await search(memory, 'tidy', how);
    memory.overwrite('catalog.json', older);
    await expect(search(memory, 'tidy', how)).rejects.toMatchObject({ code: 'log-rolled-back' });
  });

  test('that is not there, although something was published', async () => {
    const { memory, writer } = await library([['tidy', 'x']]);
    memory.remove('catalog.json');
    await expect(search(memory, 'tidy', { trust: writer.trust })).rejects.toMatchObject({ code: 'view-missing' });
  });
});
