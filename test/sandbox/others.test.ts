// Which other versions of Python are there, and when is that not known?
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { PYTHONS } from '../../src/model/python.ts';
import { pythonMissing, wallMissing } from '../../src/sandbox/problems.ts';
import type { Opened, Sandbox } from '../../src/sandbox/sandbox.ts';
import { routed } from '../../src/sandbox/warm/routed.ts';
import { onLinuxOnly, open } from './bench.ts';

const room = (python: string): Sandbox => ({
  backend: 'subprocess',
  python,
  run: async () => ({ ending: { kind: 'died', how: 'x' }, output: '', touched: [] }),
  others: async () => ({ versions: [] }),
  close: async () => {},
});
const othersOf = (opened: (python: string) => Opened) =>
  routed(room('3.11.2'), {
    hashSeed: 0,
    versions: ['3.10', '3.11', '3.12'],
    open: async ({ python = '' }) => opened(python),
  }).others();
const missing = pythonMissing('python3.12', 'no');

test.for([
  ['one that is there', () => ({ sandbox: room('3.12.4') }), ['3.12.4'], undefined],
  ['one that is not', () => ({ problem: missing, isAbsent: true }), [], undefined],
  ['one whose name leads to another', () => ({ sandbox: room('3.9.1') }), [], undefined],
  ['one that cannot be walled in', () => ({ problem: wallMissing(['Landlock']) }), [], 'wall-missing'],
  ['one that does not answer', () => ({ problem: missing }), [], 'python-missing'],
  [
    'one whose start fails in a way that none should',
    () => {
      throw new Error('no');
    },
    [],
    'sandbox-broken',
  ],
] as [string, () => Opened, string[], string | undefined][])('of %s', async ([, opened, versions, code]) => {
  const others = await othersOf((python) => (python === '3.12' ? opened() : { problem: missing, isAbsent: true }));
  expect([others.versions, others.problem?.code]).toEqual([versions, code]);
});

describe('on PATH', () => {
  onLinuxOnly();
  const path = process.env.PATH;
  afterEach(() => {
    process.env.PATH = path;
  });

  test.for([
    ['nothing', undefined, undefined],
    ['shims without an interpreter', 'echo "command not found" >&2; exit 127', undefined],
    ['interpreters that crash', 'kill -SEGV $$', 'python-missing'],
    ['interpreters that fail', 'exit 1', 'python-missing'],
    ['programs that are none', 'echo hello', 'python-missing'],
  ] as const)('there are %s', async ([, text, code]) => {
    const sandbox = await open();
    try {
      const folder = mkdtempSync(join(tmpdir(), 'assay-others-'));
      for (const version of text === undefined ? [] : PYTHONS) {
        writeFileSync(join(folder, `python${version}`), `#!/bin/sh\n${text}\n`);
        chmodSync(join(folder, `python${version}`), 0o755);
      }
      process.env.PATH = folder;
      const { versions, problem } = await sandbox.others();
      expect([versions, problem?.code]).toEqual([[], code]);
    } finally {
      await sandbox.close();
    }
  });
});
