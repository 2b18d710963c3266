import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AssayError } from '../../src/model/error.ts';
import { Log } from '../../src/registry/log.ts';
import { rebuildViews } from '../../src/registry/rebuild.ts';
import { linesFrom, viewBytes } from '../../src/registry/view.ts';
import { VIEWS } from '../../src/registry/views.ts';
import type { Writer } from '../../src/registry/writer.ts';
import { publish, say, writerOf } from './histories.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';

interface Registry extends MemoryStore {
  readonly writer: Writer;
  readonly text: (key: string) => string | undefined;
  readonly replace: (key: string, content: string) => void;
  readonly index: () => Record<string, number[]>;
  readonly catalog: () => Record<string, { version: number }>;
}

function registry(extra: Partial<Writer> = {}): Registry {
  const memory = memoryStore();
  const text = (key: string) => {
    const bytes = memory.current().get(key);
    return bytes && new TextDecoder().decode(bytes);
  };
  const skillsIn = (key: string) => JSON.parse(text(key) ?? '{}').skills;
  return {
    ...memory,
    text,
    replace: (key, content) => memory.overwrite(key, new TextEncoder().encode(content)),
    writer: { ...writerOf(memory), ...extra },
    index: () => skillsIn('index.json'),
    catalog: () => skillsIn('catalog.json'),
  };
}

/** What a view must be: made from nothing but the records. */
async function fromTheLog({ writer }: Registry): Promise<Record<string, string>> {
  const log = await Log.open(writer.store, writer.trust, { whole: true });
  const histories = await log.histories();
  const { origin, sequence, head } = log;
  return Object.fromEntries(
    VIEWS.map((view) => {
      const lines = { lines: linesFrom(view, histories), origin, sequence, head };
      return [view.key, Buffer.from(viewBytes(view, lines, writer.signer)).toString()];
    }),
  );
}

const shown = ({ text }: Registry) => Object.fromEntries(VIEWS.map(({ key }) => [key, text(key) ?? '']));

describe('the index and the catalog', () => {
  test('have what was published', async () => {
    const here = registry();
    await publish(here.writer, 'tidy', 'one');
    await publish(here.writer, 'other');
    await publish(here.writer, 'tidy', 'two');
    expect(here.index()).toEqual({ other: [1], tidy: [1, 2] });
    expect(here.catalog()).toEqual({
      other: { version: 1, description: 'Says who it is.', tags: [], capabilities: [] },
      tidy: { version: 2, description: 'Says who it is.', tags: [], capabilities: [] },
    });
  });

  test('have no version that is withdrawn, until it comes back', async () => {
    const here = registry();
    for (const code of ['one', 'two', 'three']) await publish(here.writer, 'tidy', code);
    await say(here.writer, 'yank', 'tidy', 2);
    expect([here.index(), here.catalog().tidy?.version]).toEqual([{ tidy: [1, 3] }, 3]);
    await say(here.writer, 'rollback', 'tidy', 1);
    expect([here.index(), here.catalog().tidy?.version]).toEqual([{ tidy: [1] }, 1]);
    await say(here.writer, 'unyank', 'tidy', 3);
    expect([here.index(), here.catalog().tidy?.version]).toEqual([{ tidy: [1, 3] }, 3]);
    await say(here.writer, 'unyank', 'tidy', 2);
    expect([here.index(), here.catalog().tidy?.version]).toEqual([{ tidy: [1, 2, 3] }, 3]);
  });

  test('have no skill of which nothing is left', async () => {
    const here = registry();
    await publish(here.writer, 'tidy');
    await say(here.writer, 'yank', 'tidy');
    expect([here.index(), here.catalog()]).toEqual([{}, {}]);
    await say(here.writer, 'unyank', 'tidy');
    expect(here.index()).toEqual({ tidy: [1] });
  });

  test('have no skill that is retired, until it is published again', async () => {
    const here = registry();
    await publish(here.writer, 'tidy');
    await publish(here.writer, 'other');
    await say(here.writer, 'retire', 'tidy');
    expect([here.index(), Object.keys(here.catalog())]).toEqual([{ other: [1] }, ['other']]);
    await publish(here.writer, 'tidy', 'two');
    expect([here.index(), here.catalog().tidy?.version]).toEqual([{ other: [1], tidy: [1, 2] }, 2]);
  });

  test('have one line for each skill', async () => {
    const here = registry();
    await publish(here.writer, 'tidy');
    await publish(here.writer, 'other');
    expect(here.text('index.json')?.split('\n').slice(1)).toEqual([
      '"skills":{',
      '"other":[1],',
      '"tidy":[1]',
      '}}',
      '',
    ]);
  });

  test('keep the order of names, whatever they are', async () => {
    const here = registry();
    const names = ['a', 'a_', 'a0', '_', 'constructor', 'hasattr', 'v1', 'x'.repeat(64)];
    for (const name of names) await publish(here.writer, name);
    expect(Object.keys(here.index())).toEqual(names.toSorted());
    expect(shown(here)).toMatchObject({ 'index.json': (await fromTheLog(here))['index.json'] });
  });
});

const NAMES = ['a', 'a_b', 'b'];
const deed = fc.record({
  action: fc.constantFrom('publish', 'publish', 'publish', 'yank', 'unyank', 'rollback', 'retire' as const),
  skill: fc.constantFrom(...NAMES),
  code: fc.integer({ min: 0, max: 5 }),
  version: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  /** Before it, somebody does this to a view who may write and has no key. */
  mischief: fc.constantFrom(undefined, undefined, undefined, 'remove', 'junk', 'older', 'swap' as const),
  view: fc.constantFrom('index.json', 'catalog.json', 'manifest.json'),
});

/** Whether the deed made sense. */
async function tried(doing: Promise<unknown>): Promise<boolean> {
  try {
    await doing;
    return true;
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    return false;
  }
}

describe('a view is a function of the log and the key', () => {
  test('whatever the history, and whatever was done to the views on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 25 }), async (deeds) => {
        const here = registry({ views: ['arise-skill-store'] });
        const seen = new Map<string, string[]>(VIEWS.map(({ key }) => [key, []]));
        for (const { action, skill, code, version, mischief, view } of deeds) {
          const earlier = seen.get(view)?.[code % Math.max(seen.get(view)?.length ?? 1, 1)];
          if (mischief === 'remove') here.remove(view);
          if (mischief === 'junk') here.replace(view, `{"skills":{"a":[${code}]}}`);
          if (mischief === 'older' && earlier !== undefined) here.replace(view, earlier);
          if (mischief === 'swap') here.replace(view, here.text('index.json') ?? '');
          const done =
            action === 'publish' ? publish(here.writer, skill, `${code}`) : say(here.writer, action, skill, version);
          const isDone = await tried(done);
          for (const { key } of VIEWS) seen.get(key)?.push(here.text(key) ?? '');
          if (isDone) expect(shown(here)).toEqual(await fromTheLog(here));
        }
        const { sequence } = await rebuildViews(here.writer);
        if (sequence > 0) expect(shown(here)).toEqual(await fromTheLog(here));
        expect((await rebuildViews(here.writer)).replaced).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
