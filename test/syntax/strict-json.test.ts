import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStrictJson } from '../../src/syntax/strict-json.ts';

/** Kind and line of every fault. */
const faults = (text: string) => parseStrictJson(text).faults.map(({ kind, line }) => [kind, line]);

describe('strict JSON', () => {
  test('of what I-JSON can hold is what JSON.parse makes of it', () => {
    const value = fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }).filter((each) => isInteroperable(each));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2, '\t'), (each, indent) => {
        const text = JSON.stringify(each, undefined, indent);
        expect(parseStrictJson(text)).toEqual({ value: JSON.parse(text), faults: [] });
      }),
    );
  });

  test('has no value exactly where JSON.parse has none', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '\\',
      '\\"',
      'a',
      '1',
      '-',
      'e',
      ' ',
      'null',
      '"a":',
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 8 }), (text) => {
        expect(parseStrictJson(text).value === undefined).toBe(!isJson(text));
      }),
      { numRuns: 500 },
    );
  });

  test.for([
    '',
    ' ',
    '{',
    '"',
    '"\\',
    '{"a":1,}',
    "{'a':1}",
    '{a:1}',
    'NaN',
    '[NaN]',
    '{"a":Infinity}',
    '-Infinity',
    '01',
    '0x10',
    '1_000',
    '"\n"',
    '"\\x41"',
    '// x\n{}',
    '{} {}',
    '\ufeff{}',
    '\u00a0{}',
  ])('is not %j', (text) => {
    expect(parseStrictJson(text)).toMatchObject({
      value: undefined,
      faults: [{ kind: 'malformed', line: expect.any(Number), column: expect.any(Number) }],
    });
  });

  test('may nest 32 levels deep', () => {
    expect(faults('['.repeat(32) + ']'.repeat(32))).toEqual([]);
  });

  test.for([
    ['33 levels', '['.repeat(33) + ']'.repeat(33)],
    ['33 levels of objects', '{"a":'.repeat(33) + '1' + '}'.repeat(33)],
    ['200,000 levels', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['200,000 levels that are never closed', '[{"a":'.repeat(100_000)],
  ])('does not nest %s', ([, text = '']) => {
    expect(parseStrictJson(text)).toMatchObject({ value: undefined, faults: [{ kind: 'too-deep' }] });
  });

  test.for(['[[', '"[[', '\\"[[', '{{"'])('counts no brackets inside a string that begins with %j', (start) => {
    expect(faults(JSON.stringify({ [start.repeat(50)]: `${start}${'['.repeat(100)}` }))).toEqual([]);
  });

  test('counts no brackets after an escaped quotation mark', () => {
    expect(faults(JSON.stringify(`"${'['.repeat(100)}`))).toEqual([]);
  });

  test.for([
    ['at the top', '{"a":1,\n"a":1}', 2],
    ['inside', '{"a":[{"b":1},\n{"c":{"b":1,\n"b":2}}]}', 3],
    ['in another spelling', '{"a":1,"\\u0061":2}', 1],
    ['after a value that is an object', '{"a":{"b":1},"a":2}', 1],
    ['after a value that looks like a key', '{"a":"b","b":1,"a":2}', 1],
  ] as const)('names a key that is given twice %s', ([, text, line]) => {
    expect(faults(text)).toEqual([['duplicate-key', line]]);
  });

  test.for([
    ['the same key of two objects', '[{"a":1},{"a":1},{"b":{"a":1}}]'],
    ['a value equal to a key', '{"a":"a","b":["a","a"]}'],
    ['keys that differ in case', '{"a":1,"A":1}'],
  ] as const)('takes %s for no repetition', ([, text]) => {
    expect(faults(text)).toEqual([]);
  });

  test.for(['{"__proto__":{}}', '{"a":\n{"__proto__":1}}', '{"\\u005f_proto__":null}'])(
    'refuses a prototype: %s',
    (text) => {
      expect(faults(text).map(([kind]) => kind)).toEqual(['unsafe-key']);
    },
  );

  test.for(['9007199254740992', '-9007199254740993', '[1,\n123456789012345678901234567890]', '1e999', '{"a":-1e400}'])(
    'refuses a number that readers round: %s',
    (text) => {
      expect(faults(text).map(([kind]) => kind)).toEqual(['unsafe-number']);
    },
  );

  test.for([
    '9007199254740991',
    '-9007199254740991',
    '1.5',
    '1e3',
    '0.1',
    '-0',
    '"9007199254740993"',
    '{"9007199254740993":1}',
  ])('takes the number %s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.for(['"\\ud800"', '{"\\udc00a":1}', '["a\\ud83d"]'])('refuses half a character: %s', (text) => {
    expect(faults(text).map(([kind]) => kind)).toEqual(['lone-surrogate']);
  });

  test('takes a whole character that is written in two halves', () => {
    expect(parseStrictJson('"\\ud83d\\ude00"')).toEqual({ value: '😀', faults: [] });
  });

  test('tells no more faults than help', () => {
    expect(faults(`{${'"a":1,'.repeat(1000)}"a":1}`)).toHaveLength(20);
  });

  // Each of these once took a time that grows with the square of its length. A mebibyte would take many minutes.
  test.for([
    ['quotation marks', `"${'\\"'.repeat(500_000)}`],
    ['strings that are never closed', '"\\'.repeat(300_000)],
    ['equal keys', `{${'"":0,\n'.repeat(150_000)}"":0}`],
    ['one long string', `"${'a'.repeat(1_000_000)}"`],
    ['digits', '1'.repeat(1_000_000)],
    ['signs', '-'.repeat(1_000_000)],
  ] as const)('reads a mebibyte of %s', ([, text]) => {
    expect(parseStrictJson(text).faults.length).toBeLessThan(21);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isInteroperable(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => key !== '__proto__' && isInteroperable(member));
}
