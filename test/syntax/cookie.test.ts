import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gate } from '../../src/syntax/bytes.ts';

/** Reads hexadecimal lines and answers with the encoding that CPython finds in each; `!` where it refuses the file. */
const DETECT = `
import codecs, io, sys, tokenize
for line in sys.stdin:
    try:
        print(codecs.lookup(tokenize.detect_encoding(io.BytesIO(bytes.fromhex(line)).readline)[0]).name)
    except SyntaxError:
        print("!")
`;

/** What cookies are made of, and what may stand around them. */
const PIECES = [
  ...['#', '#', 'coding', 'coding:', 'coding=', 'encoding: ', ':', '=', '-*-', 'vim: set file'],
  ...['latin-1', 'utf-8', 'UTF-8', 'utf8', 'utf_8', 'utf-8-sig', 'utf-7', 'cp1252', 'ascii', 'nonsense', 'u8'],
  ...[' ', '\t', '\f', '\v', '\r', '\n', '\n', '\r\n', '\0', 'x', '"""', '\\', '\u00e9', '\u2028', '\u0085', '\ufeff'],
];

const file = fc
  .array(
    fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.constant('# coding: ') }),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => Buffer.from(pieces.join('')));

test('whatever CPython takes for another encoding than UTF-8 is refused', () => {
  const files = fc.sample(file, 4000);
  const input = files.map((bytes) => `${bytes.toString('hex')}\n`).join('');
  const { stdout, stderr } = spawnSync('python3', ['-I', '-c', DETECT], { input, encoding: 'utf8' });
  const found = stdout.trimEnd().split('\n');
  expect(found.length, stderr).toBe(files.length);
  const other = files.filter((_, index) => found[index] !== 'utf-8');
  // Otherwise the files above are made of the wrong pieces.
  expect(other.length).toBeGreaterThan(200);
  // With a bare CR, tokenize and CPython's own tokenizer find other lines: such a file is refused for that.
  const reasons = (bytes: Uint8Array) => gate(bytes).faults.map(({ kind }) => kind);
  const refused = (bytes: Uint8Array) => reasons(bytes).some((kind) => /^(encoding|bare-carriage-return)$/.test(kind));
  expect(other.filter((bytes) => !refused(bytes)).map(String)).toEqual([]);
});
