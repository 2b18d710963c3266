import { describe, expect, test, vi } from 'vitest';
import { seal, type Signer, UNSIGNED } from '../../src/registry/envelope.ts';
import { logKey } from '../../src/registry/layout.ts';
import { Log } from '../../src/registry/log.ts';
import { publishReleases } from '../../src/registry/publish.ts';
import { moveTimestamp, timestampIn } from '../../src/registry/timestamp.ts';
import { believe } from '../../src/registry/trust.ts';
import { openWriter } from '../../src/registry/writer.ts';
import { digestOf } from '../../src/model/digest.ts';
import { Interleaved, picking } from './interleaved.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { keyOf, proposalOf, publish, recordsIn, SIGNER, TRUST, writerOf } from './proposals.ts';

// A wait gives way to the others.
vi.mock('node:timers/promises', () => ({ setTimeout: () => Promise.resolve() }));

const STRANGER = keyOf('stranger');
const JUNK = new TextEncoder().encode('junk');

async function begun(keepsVersions = true): Promise<MemoryStore> {
  const store = memoryStore({ keepsVersions });
  await publish(store, proposalOf('tidy'));
  return store;
}

/** Whom somebody believes whom nobody told. */
const believed = async (store: MemoryStore) => [...(await believe(store, undefined)).trust];

/** The first record, signed by somebody else. */
function firstBy(store: MemoryStore, signer: Signer | undefined): Uint8Array {
  const { payload } = JSON.parse(new TextDecoder().decode(store.current().get(logKey(1)))) as { payload: string };
  return seal('record', JSON.parse(Buffer.from(payload, 'base64').toString()) as never, signer);
}

describe('who is told nobody to trust', () => {
  test('believes whoever signed the first record', async () => {
    const store = await begun();
    expect(await believe(store, undefined)).toMatchObject({ trust: TRUST, isFirstUse: true });
    const stranger = new Set([STRANGER.keyid]);
    expect(await believe(store, stranger)).toEqual({ trust: stranger, isFirstUse: false, origin: null });
    expect(await believed(memoryStore())).toEqual([]);
  });

  test.for([
    ["a stranger's record", STRANGER],
    ['an unsigned record', undefined],
  ] as const)(
    'believes no %s that was put over the first one, or behind it, where versions are kept',
    async ([, signer]) => {
      const store = await begun();
      store.overwrite(logKey(2), firstBy(store, signer));
      store.overwrite(logKey(1), firstBy(store, signer));
      expect(await believed(store)).toEqual([SIGNER.keyid]);
      store.remove(logKey(1));
      expect(await believed(store)).toEqual([SIGNER.keyid]);
    },
  );

  test('reads over junk before the first record, but not without end', async () => {
    const store = memoryStore();
    store.overwrite(logKey(1), JUNK);
    store.overwrite(logKey(2), new Uint8Array(1_000_000));
    store.overwrite('log/junk', JUNK);
    await publish(store, proposalOf('tidy'));
    expect(await believed(store)).toEqual([SIGNER.keyid]);
    store.remove('timestamp.json');
    const headless = memoryStore();
    headless.overwrite(logKey(2), store.current().get(logKey(3)) as Uint8Array);
    expect(await believed(headless)).toEqual([]);
    await publish(store, proposalOf('tidy', 'two'));
    headless.overwrite(logKey(4), store.current().get(logKey(4)) as Uint8Array);
    expect(await believed(headless)).toEqual([SIGNER.keyid]);
    await expect(Log.open(headless, TRUST)).rejects.toMatchObject({ code: 'record-missing', where: logKey(1) });
    const flooded = memoryStore();
    for (let slot = 1; slot <= 1000; slot += 1) flooded.overwrite(logKey(slot), JUNK);
    expect(await believed(flooded)).toEqual([]);
    await expect(Log.open(flooded, TRUST)).rejects.toMatchObject({ code: 'log-flooded' });
  });
});

describe('a writer', () => {
  test('whom the readers of a log do not trust is refused', async () => {
    const store = await begun();
    await expect(openWriter(store, STRANGER)).rejects.toMatchObject({ code: 'signer-untrusted' });
    await expect(openWriter(store, undefined)).rejects.toMatchObject({ code: 'signer-untrusted' });
    await expect(openWriter(store, STRANGER, TRUST)).rejects.toMatchObject({ code: 'signer-untrusted' });
    expect(await openWriter(store, SIGNER)).toMatchObject({ trust: TRUST });
    expect(await openWriter(memoryStore(), STRANGER)).toMatchObject({ trust: new Set([STRANGER.keyid]) });
    expect(await openWriter(memoryStore(), undefined)).toMatchObject({ trust: new Set([UNSIGNED]) });
  });

  test("does not begin a second log over somebody else's, nor does a reader take it for an empty one", async () => {
    const store = await begun();
    const before = store.current();
    const writer = await openWriter(store, STRANGER, new Set([STRANGER.keyid]));
    await expect(publishReleases(writer, [proposalOf('tidy', 'two')])).rejects.toMatchObject({
      code: 'signer-untrusted',
    });
    await expect(Log.open(store, writer.trust)).rejects.toMatchObject({ code: 'signer-untrusted' });
    expect(store.current()).toEqual(before);
  });

  test('with a second key that readers trust goes on from the first', async () => {
    const store = await begun();
    const trust = new Set([SIGNER.keyid, STRANGER.keyid]);
    await publishReleases(await openWriter(store, STRANGER, trust), [proposalOf('tidy', 'two')]);
    expect(await recordsIn(store, trust)).toHaveLength(2);
    // Who does not trust it reads over it, and what the first then writes is a fork.
    expect(await Log.open(store, TRUST)).toMatchObject({ sequence: 1 });
  });
});

describe('a timestamp', () => {
  const at = (sequence: number, snapshot?: number) => ({
    schema: 'skill-assay/timestamp/1' as const,
    origin: digestOf('1'),
    sequence,
    head: digestOf(`${sequence}`),
    ...(snapshot !== undefined && { snapshot }),
  });

  test('only moves forward, whoever is fastest', async () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const store = memoryStore();
      const interleaved = new Interleaved(store, picking(seed));
      let seen = 0;
      const writers = [5, 3, 8, 1, 7].map((sequence, actor) =>
        moveTimestamp(
          interleaved.storeOf(actor, undefined),
          at(sequence, sequence === 3 ? 2 : undefined),
          writerOf(store),
        ),
      );
      const [, turns] = await Promise.all([Promise.all(writers), interleaved.run()]);
      expect(turns).toBeGreaterThan(0);
      for await (const { version } of store.versionsOf('timestamp.json')) {
        const stored = await store.get('timestamp.json', { version });
        const { payload } = JSON.parse(new TextDecoder().decode(stored?.bytes)) as { payload: string };
        const { sequence } = JSON.parse(Buffer.from(payload, 'base64').toString()) as { sequence: number };
        expect(sequence).toBeGreaterThanOrEqual(seen);
        seen = sequence;
      }
      expect(await timestampIn(store, { trust: TRUST, origin: null })).toEqual(at(8, 2));
    }
  });

  test.for([
    ['junk', () => JUNK],
    ['too much', () => new Uint8Array(1_000_000)],
    ["a stranger's", () => seal('timestamp', at(1_000), STRANGER)],
    ['an unsigned one', () => seal('timestamp', at(1_000), undefined)],
  ] as [string, () => Uint8Array][])('that is %s is none, and is replaced', async ([, content]) => {
    const store = await begun();
    store.overwrite('timestamp.json', content());
    expect(await timestampIn(store, { trust: TRUST, origin: null })).toBeUndefined();
    await publish(store, proposalOf('tidy', 'two'));
    expect(await timestampIn(store, { trust: TRUST, origin: null })).toMatchObject({ sequence: 2 });
  });
});
