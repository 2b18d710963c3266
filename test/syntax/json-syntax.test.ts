import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonStop } from '../../src/syntax/json-syntax.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Texts that are JSON, and what becomes of them when a piece is cut out or put in. */
const PIECES = ['', ',', ':', '"', '{', '}', '[', ']', '0', '-', '.', 'e1', 'true', 'x', '\\', '\u0000', ' ', '\u00a0'];
const nearly = fc
  .tuple(
    fc.oneof(
      fc.json({ maxDepth: 3 }),
      fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value, undefined, 2)),
    ),
    fc.nat(40),
    fc.nat(2),
    fc.constantFrom(...PIECES),
  )
  .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));

describe('the place where a text stops being JSON', () => {
  test('is there exactly where the parser refuses it', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        expect(jsonStop(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('is the end of a beginning that could go on', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const stop = jsonStop(text);
        if (stop === undefined || stop.wanted === 'nothing more') return;
        // Cut there, the text only ends too early.
        expect(jsonStop(text.slice(0, stop.offset))).toEqual(stop);
      }),
    );
  });

  test.for([
    ['', 0, 'a value'],
    ['{"a": tidy}', 6, 'a value'],
    ['{"a": 1 "b": 2}', 8, ', or }'],
    ['{"a": 1,}', 8, 'a key'],
    ['{a: 1}', 1, 'a key or }'],
    ['{"a" 1}', 5, ':'],
    ['[1 2]', 3, ', or ]'],
    ['[,]', 1, 'a value or ]'],
    ['[1,]', 3, 'a value'],
    ['{"a": [1, 2}', 11, ', or ]'],
    ['{"a": 1', 7, ', or }'],
    ['{} x', 3, 'nothing more'],
    ['[01]', 1, 'a value or ]'],
    ["{'a': 1}", 1, 'a key or }'],
    ['["a\nb"]', 1, 'a value or ]'],
  ] as const)('of %j is %i, where %s is wanted', ([text, offset, wanted]) => {
    expect(jsonStop(text)).toEqual({ offset, wanted });
  });

  test('of what nests very deep is found without recursion', () => {
    expect(jsonStop('['.repeat(300_000))).toEqual({ offset: 300_000, wanted: 'a value or ]' });
  });

  test('of a long string is found', () => {
    expect(jsonStop(`["${'\\n'.repeat(500_000)}" x]`)?.wanted).toBe(', or ]');
  });
});
