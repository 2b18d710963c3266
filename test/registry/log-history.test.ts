import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { canonical } from '../../src/model/canonical.ts';
import type { LogRecord } from '../../src/model/release.ts';
import { logKey } from '../../src/registry/layout.ts';
import { readLog } from '../../src/registry/log.ts';
import { publishRelease } from '../../src/registry/publish.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { proposalOf } from './proposals.ts';

test.each([
  ['the same version again', 2],
  ['an older version as the newest', 1],
])('a chained record that publishes %s breaks the log', async (_, version) => {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = directoryStore(folder);
  await publishRelease(store, proposalOf('tidy', 'one'));
  const { record } = await publishRelease(store, proposalOf('tidy', 'two'));
  const log = await readLog(store);
  expect([record.version, log.sequence]).toEqual([2, 2]);
  const forged: LogRecord = { ...record, sequence: 3, previous: log.head, version };
  await store.putIfAbsent(logKey(3), new TextEncoder().encode(canonical(forged)));
  await expect(readLog(store)).rejects.toMatchObject({ code: 'log-broken' });
});
