import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { probe } from '../../src/registry/probe.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import type { Store, Written } from '../../src/registry/store.ts';
import { folder } from '../intake/folder.ts';

describe('a probe', () => {
  test('takes a directory, once or many times at once', async () => {
    const at = folder();
    const probes = await Promise.all(Array.from({ length: 8 }, () => probe(directoryStore(at))));
    expect([...probes, await probe(directoryStore(at))].every(({ hasObjectLock }) => hasObjectLock === false)).toBe(
      true,
    );
    expect(readdirSync(`${at}/probes`)).toEqual(['conditions.json']);
  });

  const sound = directoryStore(folder());
  const versions = new Map<string, Awaited<ReturnType<Store['get']>>>();
  let last = 0;
  /** A directory that keeps versions, as a bucket does. */
  const versioned = (): Store => {
    const store = directoryStore(folder());
    const kept = async (key: string, put: Promise<Written>): Promise<Written> => {
      const written = await put;
      if (!written.written) return written;
      const version = `v${++last}`;
      versions.set(version, await store.get(key));
      return { ...written, version };
    };
    return {
      ...store,
      keepsVersions: true,
      get: async (key, { version } = {}) => (version === undefined ? store.get(key) : versions.get(version)),
      putIfAbsent: (key, bytes) => kept(key, store.putIfAbsent(key, bytes)),
      putIfMatch: (key, bytes, tag) => kept(key, store.putIfMatch(key, bytes, tag)),
    };
  };

  test('takes a store that keeps versions', async () => {
    expect(await probe(versioned())).toEqual({ hasObjectLock: false });
  });

  const written: Written = { written: true, tag: 'x', version: 'v' };
  test.for([
    ['ignores If-None-Match', { putIfAbsent: async () => written }],
    ['ignores If-Match', { putIfMatch: async () => written }],
    ['never finds that a tag matches', { putIfMatch: async () => ({ written: false }) as const }],
    ['gives nothing back', { get: async () => undefined }],
    ['does not keep the versions it says it keeps', { keepsVersions: true }],
    ['names versions that it does not keep', { ...versioned(), get: (key) => sound.get(key) }],
  ] as [string, Partial<Store>][])('refuses a store that %s: store-unsupported', async ([, flaw]) => {
    await expect(probe({ ...directoryStore(folder()), ...flaw })).rejects.toMatchObject({ code: 'store-unsupported' });
  });
});
