import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonical, type Json } from '../../src/model/canonical.ts';
import { AssayError } from '../../src/model/error.ts';
import { digestOf } from '../../src/model/digest.ts';
import { type Signer, seal, UNSIGNED } from '../../src/registry/envelope.ts';
import { logKey } from '../../src/registry/layout.ts';
import { Log } from '../../src/registry/log.ts';
import { publishReleases } from '../../src/registry/publish.ts';
import type { Store } from '../../src/registry/store.ts';
import { withdraw } from '../../src/registry/withdraw.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { keyOf, proposalOf, publish, recordsIn, SIGNER, TRUST, versionsIn, writerOf } from './proposals.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const JUNK = bytes('junk');
const STRANGER = keyOf('stranger');

let plain: MemoryStore;
let versioned: MemoryStore;
beforeAll(async () => {
  [plain, versioned] = (await Promise.all([false, true].map((keepsVersions) => fiveRecords(keepsVersions)))) as [
    MemoryStore,
    MemoryStore,
  ];
});

/** A registry with five records of two skills. */
async function fiveRecords(keepsVersions: boolean): Promise<MemoryStore> {
  const store = memoryStore({ keepsVersions });
  const codes = [
    ['tidy', 'one'],
    ['other', 'one'],
    ['tidy', 'two'],
    ['tidy', 'three'],
    ['other', 'two'],
  ] as const;
  await publishReleases(
    writerOf(store),
    codes.map(([name, code]) => proposalOf(name, code)),
  );
  return store;
}

const open = (store: Store): Promise<Log> => Log.open(store, TRUST);
const VERSIONS = { tidy: [1, 2, 3], other: [1, 2] };

/** What the record in a slot says. */
function payloadAt(store: MemoryStore, sequence: number): Record<string, Json> {
  const envelope = JSON.parse(new TextDecoder().decode(store.current().get(logKey(sequence)))) as { payload: string };
  return JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as Record<string, Json>;
}

/** Puts a changed record in the place of one, signed by `signer`. */
function edit(
  store: MemoryStore,
  sequence: number,
  change: Record<string, Json>,
  signer: Signer | 'nobody' = SIGNER,
): void {
  store.overwrite(
    logKey(sequence),
    seal('record', { ...payloadAt(store, sequence), ...change }, signer === 'nobody' ? undefined : signer),
  );
}

describe('a log', () => {
  test('is read as one chain', async () => {
    const log = await open(plain);
    const digests = [1, 2, 3, 4, 5].map((at) => digestOf(plain.current().get(logKey(at)) as Uint8Array));
    expect(log).toMatchObject({ sequence: 5, head: digests[4], remarks: [] });
    expect(log.tail.map(({ record }) => record.previous)).toEqual([null, ...digests.slice(0, 4)]);
    expect(log.tail.map(({ digest }) => digest)).toEqual(digests);
    expect((await log.historyOf('tidy'))?.releases.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(await log.historyOf('absent')).toBeUndefined();
  });

  test('may be empty', async () => {
    expect(await open(memoryStore())).toMatchObject({ tail: [], sequence: 0, head: null });
  });

  test('is read though a listing leaves out what came before what it shows', async () => {
    const store = plain.copy();
    const hasty: Store = {
      ...store,
      async *listAfter(prefix, after) {
        for await (const key of store.listAfter(prefix, after)) if (key !== logKey(2) && key !== logKey(4)) yield key;
      },
    };
    expect(await versionsIn(hasty)).toEqual(VERSIONS);
  });

  test('that is read on has what came since', async () => {
    const store = plain.copy();
    const log = await open(store);
    await publish(store, proposalOf('third'));
    await log.catchUp();
    expect(log).toMatchObject({ sequence: 6 });
    expect(log.skillsSince({ sequence: 4, head: log.known(4)?.digest ?? null })).toEqual(new Set(['other', 'third']));
    expect(log.skillsSince({ sequence: 0, head: null })?.size).toBe(3);
    expect(log.skillsSince({ sequence: 4, head: log.head })).toBeUndefined();
  });
});

describe.for([
  ['kept', true],
  ['not kept', false],
] as const)('what lies in the next slot, where versions are %s', ([, keepsVersions]) => {
  const registry = (): MemoryStore => (keepsVersions ? versioned : plain).copy();
  const copied = (from: number) => registry().current().get(logKey(from)) as Uint8Array;
  const signed = (signer: Signer | undefined): Uint8Array =>
    seal('record', { ...payloadAt(plain, 5), sequence: 6, previous: null }, signer);

  test.for([
    ['junk', () => JUNK],
    ['nothing', () => new Uint8Array()],
    ['null', () => bytes('null')],
    ['too much', () => new Uint8Array(1_000_000)],
    ['a copy of the head', () => copied(5)],
    ['a copy of the first record', () => copied(1)],
    ["a stranger's record", () => signed(STRANGER)],
    ['an unsigned record', () => signed(undefined)],
    ['a snapshot by the publisher', () => seal('snapshot', payloadAt(plain, 5), SIGNER)],
  ] as [string, () => Uint8Array][])('is skipped, told of and stepped over where it is %s', async ([, content]) => {
    const store = registry();
    store.overwrite(logKey(6), content());
    expect(await open(store)).toMatchObject({ sequence: 5, remarks: [{ key: logKey(6), what: 'junk' }] });
    expect((await publish(store, proposalOf('third'))).sequence).toBe(7);
    expect(await versionsIn(store)).toEqual({ ...VERSIONS, third: [1] });
    store.remove(logKey(6));
    expect((await publish(store, proposalOf('fourth'))).sequence).toBe(8);
    expect(await versionsIn(store)).toEqual({ ...VERSIONS, third: [1], fourth: [1] });
  });

  test('does not matter where it lies far ahead', async () => {
    const store = registry();
    for (const slot of [7, 1000, Number.MAX_SAFE_INTEGER]) store.overwrite(logKey(slot), JUNK);
    for (const key of [
      'log/6.json',
      'log/00000000000000000006.json.bak',
      `${logKey(6)}/x`,
      'log/99999999999999999999.json',
    ])
      store.overwrite(key, JUNK);
    for (const [name, slot] of [
      ['third', 6],
      ['fourth', 8],
    ] as const)
      expect((await publish(store, proposalOf(name))).sequence).toBe(slot);
    expect(await recordsIn(store)).toHaveLength(7);
  });

  test('is stepped over by many, and no reader reads without end', async () => {
    const store = registry();
    for (let slot = 6; slot < 1006; slot += 1) store.overwrite(logKey(slot), JUNK);
    expect((await publish(store, proposalOf('third'))).sequence).toBe(1006);
    for (let slot = 1007; slot < 11_008; slot += 1) store.overwrite(logKey(slot), JUNK);
    await expect(open(store)).rejects.toMatchObject({ code: 'log-flooded' });
  });
});

describe('a record that somebody wrote over', () => {
  test.for([1, 3, 5])('is found below where versions are kept: the %dth', async (at) => {
    const store = versioned.copy();
    for (const content of [JUNK, bytes('{}'), new Uint8Array(1_000_000)]) store.overwrite(logKey(at), content);
    const log = await open(store);
    expect(log.sequence).toBe(5);
    expect(log.remarks).toContainEqual({ key: logKey(at), what: 'overwritten' });
    expect(await versionsIn(store)).toEqual(VERSIONS);
  });

  test('is not looked for without end', async () => {
    const store = versioned.copy();
    for (let index = 0; index < 1001; index += 1) store.overwrite(logKey(3), JUNK);
    await expect(open(store)).rejects.toMatchObject({ code: 'log-flooded' });
  });

  test('is junk, and breaks the chain, where they are not', async () => {
    const store = plain.copy();
    store.overwrite(logKey(3), JUNK);
    await expect(open(store)).rejects.toMatchObject({ code: 'record-altered' });
  });
});

describe('a log is refused with', () => {
  const other = digestOf('other');
  const swap = (store: MemoryStore): void => {
    const [fourth, fifth] = [4, 5].map((at) => store.current().get(logKey(at)) as Uint8Array) as [
      Uint8Array,
      Uint8Array,
    ];
    store.overwrite(logKey(4), fifth);
    store.overwrite(logKey(5), fourth);
  };
  test.for([
    ['a missing record', 'record-missing', (store) => store.remove(logKey(3))],
    ['a missing first record', 'record-missing', (store) => store.remove(logKey(1))],
    ['a missing head', 'log-truncated', (store) => store.remove(logKey(5))],
    ['a missing end', 'log-truncated', (store) => [3, 4, 5].map((at) => store.remove(logKey(at)))],
    ['no record at all', 'log-truncated', (store) => [1, 2, 3, 4, 5].map((at) => store.remove(logKey(at)))],
    ['a head that is another record', 'record-altered', (store) => edit(store, 5, { actor: 'somebody else' })],
    ['a record edited by its signer', 'log-forked', (store) => edit(store, 2, { actor: 'somebody else' })],
    ['a record edited by a stranger', 'record-altered', (store) => edit(store, 2, { actor: 'eve' }, STRANGER)],
    ['a head edited by a stranger', 'record-altered', (store) => edit(store, 5, { actor: 'eve' }, STRANGER)],
    ['a record without its signature', 'record-altered', (store) => edit(store, 2, {}, 'nobody')],
    [
      'a fork',
      'log-forked',
      (store) => edit(store, 4, { previous: digestOf(store.current().get(logKey(2)) as Uint8Array) }),
    ],
    ['a record that follows another one', 'log-forked', (store) => edit(store, 5, { previous: other })],
    ['a record that follows none', 'record-altered', (store) => edit(store, 5, { previous: null })],
    ['a first record that follows one', 'record-altered', (store) => edit(store, 1, { previous: other })],
    ['two records that changed places', 'record-altered', swap],
    [
      'white space in a record',
      'record-altered',
      (store) => store.overwrite(logKey(2), Buffer.concat([store.current().get(logKey(2)) as Uint8Array, bytes('\n')])),
    ],
    ['an action of a later tool', 'log-newer', (store) => edit(store, 5, { action: 'bless' })],
    ['a schema of a later tool', 'log-newer', (store) => edit(store, 5, { schema: 'skill-assay/record/2' })],
    [
      'a record that makes no sense',
      'log-broken',
      (store) =>
        store.overwrite(
          logKey(6),
          seal(
            'record',
            { ...payloadAt(store, 5), sequence: 6, previous: digestOf(store.current().get(logKey(5)) as Uint8Array) },
            SIGNER,
          ),
        ),
    ],
  ] as [string, string, (store: MemoryStore) => unknown][])('%s: %s', async ([, code, tamper]) => {
    const store = plain.copy();
    tamper(store);
    await expect(open(store).then((log) => log.histories())).rejects.toMatchObject({ code });
    const before = canonical([...store.current().keys()]);
    await expect(publish(store, proposalOf('other', 'new'))).rejects.toMatchObject({ code });
    expect([...store.current().keys()].filter((key) => key.startsWith('log/'))).toEqual(
      (JSON.parse(before) as string[]).filter((key) => key.startsWith('log/')),
    );
  });

  test('any bit of a record changed', async () => {
    const change = fc.record({
      at: fc.integer({ min: 1, max: 5 }),
      byte: fc.nat(),
      by: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, byte, by }) => {
        const store = plain.copy();
        const content = Uint8Array.from(store.current().get(logKey(at)) as Uint8Array);
        content[byte % content.length] = (content[byte % content.length] ?? 0) ^ by;
        store.overwrite(logKey(at), content);
        await expect(open(store)).rejects.toMatchObject({ code: expect.stringMatching(/^record-altered$/) });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a log that was cut off, with its timestamp put back,', () => {
  test('is refused where deletions leave their marks', async () => {
    const store = versioned.copy();
    const { current } = store.copy();
    await publish(store, proposalOf('tidy', 'four'));
    store.overwrite('timestamp.json', current().get('timestamp.json') as Uint8Array);
    store.remove(logKey(6));
    await expect(open(store)).rejects.toMatchObject({ code: 'log-truncated', where: logKey(6) });
    await expect(publish(store, proposalOf('third'))).rejects.toMatchObject({ code: 'log-truncated' });
    const mayNot: Store = {
      ...store,
      versionsOf: () => {
        throw new AssayError('store-denied', 'it may not');
      },
    };
    expect((await open(mayNot)).sequence).toBe(5);
  });

  test('goes on where junk was deleted', async () => {
    const store = versioned.copy();
    store.overwrite(logKey(6), JUNK);
    store.remove(logKey(6));
    expect((await publish(store, proposalOf('third'))).sequence).toBe(6);
  });
});

describe('a record that no reader would accept is not written', () => {
  const proposal = proposalOf('third');
  test.for([
    ['a time that is none', { ...proposal, entry: { ...proposal.entry, updated_at: '2026-08-01T00:00:00+99:99' } }],
    ['a name that is a path', { ...proposal, entry: { ...proposal.entry, name: '../tidy' } }],
    ['a description without end', { ...proposal, entry: { ...proposal.entry, description: 'x'.repeat(2001) } }],
    ['half a character', { ...proposal, entry: { ...proposal.entry, description: '\ud800' } }],
    ['no actor', { ...proposal, actor: '' }],
    [
      'a source that is none',
      { ...proposal, source: { repository: 'a/b', repositoryId: 'x', commit: 'main', path: 'x' } },
    ],
    [
      'a source without end',
      {
        ...proposal,
        source: { repository: 'x'.repeat(400_000), repositoryId: '1', commit: 'a'.repeat(40), path: 'x' },
      },
    ],
  ] as const)('%s', async ([, hostile]) => {
    const store = plain.copy();
    await expect(publish(store, hostile)).rejects.toMatchObject({ code: 'deed-refused' });
    expect(store.current()).toEqual(plain.current());
  });

  test('nor one whose reason is none', async () => {
    const store = plain.copy();
    const withdrawal = {
      action: 'yank',
      skill: 'tidy',
      version: 1,
      reason: '',
      actor: 'test',
      time: '2026-08-01T00:00:00Z',
    } as const;
    await expect(withdraw(writerOf(store), withdrawal)).rejects.toMatchObject({ code: 'deed-refused' });
    expect(store.current()).toEqual(plain.current());
  });

  test("nor one by a signer whom the writer's readers do not trust", async () => {
    const store = plain.copy();
    const writer = { store, trust: TRUST, signer: STRANGER };
    await expect(publishReleases(writer, [proposal])).rejects.toMatchObject({ code: 'deed-refused' });
    const unsigned = { store, trust: new Set([SIGNER.keyid, UNSIGNED] as const), signer: undefined };
    await publishReleases(unsigned, [proposal]);
    expect(await recordsIn(store, unsigned.trust)).toHaveLength(6);
    const log = await open(store);
    expect([log.sequence, log.remarks]).toEqual([5, [{ key: logKey(6), what: 'junk' }]]);
  });
});
