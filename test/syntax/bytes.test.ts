import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gate, MAX_LINE, MAX_LINE_RUN } from '../../src/syntax/bytes.ts';

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Kind and place of every fault, as `kind line:column`. */
const faults = (bytes: Uint8Array) => gate(bytes).faults.map(({ kind, line, column }) => `${kind} ${line}:${column}`);

describe('the lexical gate accepts', () => {
  test.for([
    ['an empty file', ''],
    ['ASCII', 'def f(x):\n\treturn x  # done\n'],
    ['CRLF', 'x = 1\r\ny = 2\r\n'],
    ['letters of any script in text', '# Grüße, 你好, שלום, مرحبا 😀\n'],
    ['no line end at the end', 'x = 1'],
    ['a declaration of UTF-8', '# -*- coding: utf-8 -*-\n'],
    ['a declaration of UTF-8 in capitals', '#!/usr/bin/python3\n# coding: UTF-8\n'],
    ['a declaration of UTF-8 without its hyphen', '# vim: set fileencoding=utf8 :\n'],
    ['another encoding named on the third line', '\n\n# coding: latin-1\n'],
    ['another encoding named in code', 'coding = "latin-1"\n'],
    ['as many empty lines in a row as may be', `x\n${'\n'.repeat(MAX_LINE_RUN)}y\n`],
    ['twice as many, with code between', `${'#\n'.repeat(MAX_LINE_RUN)}x\n${'\n'.repeat(MAX_LINE_RUN - 1)}`],
    ['a line of the greatest length', 'x'.repeat(MAX_LINE)],
    ['a line of the greatest length before CRLF', `${'x'.repeat(MAX_LINE)}\r\n`],
  ] as const)('%s', ([, text]) => {
    expect(faults(utf8(text))).toEqual([]);
  });
});

describe('the lexical gate refuses', () => {
  // Catalogue 49 to 66. The bytes as Latin-1, and every fault with its place.
  test.for([
    ['a byte that is not UTF-8', 'x = "\xff"\n', ['encoding 1:1']],
    ['a character cut short', 'x = "\xe2\x82', ['encoding 1:1']],
    ['an overlong form', '\xc0\xaf', ['encoding 1:1']],
    ['a surrogate', '\xed\xa0\x80', ['encoding 1:1']],
    ['UTF-16', '\xff\xfex\0', ['encoding 1:1']],
    ['a byte order mark', '\xef\xbb\xbfx', ['encoding 1:1']],
    ['two byte order marks', '\xef\xbb\xbf\xef\xbb\xbfx', ['encoding 1:1', 'hidden-character 1:2']],
    ['a byte order mark further on', 'x\n\xef\xbb\xbf', ['hidden-character 2:1']],
    ['UTF-7', '# coding: utf-7\n', ['encoding 1:1']],
    ['an encoding hidden in prose', '# The text encoding: utf-7 aware\n', ['encoding 1:1']],
    ['an encoding after a first line of code', 'x = 1\n# coding: hz\n', ['encoding 2:1']],
    ['an encoding after CRLF', '\r\n#coding=cp037\r\n', ['encoding 2:1']],
    ['an encoding after spaces and tabs', ' \t# x coding:\tlatin-1\n', ['encoding 1:1']],
    ['an encoding after a line separator', '# \xe2\x80\xa8coding: latin-1\n', ['encoding 1:1', 'hidden-character 1:3']],
    ['one encoding of two', '# coding: utf-8\n# coding: latin-1\n', ['encoding 2:1']],
    ['a name that only begins with utf-8', '# coding: utf-8-sig\n', ['encoding 1:1']],
    ['an encoding after a form feed', '\f# coding: latin-1\n', ['encoding 1:1', 'hidden-character 1:1']],
    ['an encoding after a bare CR', '#\r# coding: utf-7\n', ['encoding 2:1', 'bare-carriage-return 1:2']],
    ['a bare CR', 'x = 1\n# a\rimport os\n', ['bare-carriage-return 2:4']],
    ['a bare CR before CRLF', 'x\r\r\n', ['bare-carriage-return 1:2']],
    ['a bare CR at the end', 'x\r', ['bare-carriage-return 1:2']],
    ['a NUL', 'x\n\0\n', ['hidden-character 2:1']],
    ['a form feed', 'import\fos', ['hidden-character 1:7']],
    ['a next line', '# note \xc2\x85import os', ['hidden-character 1:8']],
    ['a bidi override', '# \xe2\x80\xae\n', ['hidden-character 1:3']],
    ['two hidden characters', '\xe2\x80\x8bx\n y\xe2\x80\x8b', ['hidden-character 1:1', 'hidden-character 2:3']],
    ['a tag after a character of two units', '\xf0\x9f\x98\x80\xf3\xa0\x81\x81', ['hidden-character 1:3']],
    ['a run of blank lines', `x\n${' \t\n'.repeat(MAX_LINE_RUN + 1)}y\n`, [`line-run ${MAX_LINE_RUN + 2}:1`]],
    ['a run of comments', `x\n${'  # y\n'.repeat(MAX_LINE_RUN + 1)}`, [`line-run ${MAX_LINE_RUN + 2}:1`]],
    [
      'a run of escaped line ends',
      `x = 1 + \\\n${' \\\n'.repeat(MAX_LINE_RUN + 1)} 2\n`,
      [`line-run ${MAX_LINE_RUN + 2}:1`],
    ],
    ['a run of all three', `${'#\n\\\n\n'.repeat(MAX_LINE_RUN)}x\n`, [`line-run ${MAX_LINE_RUN + 1}:1`]],
    ['a run with CRLF', '#\r\n\r\n\\\r\n'.repeat(MAX_LINE_RUN), [`line-run ${MAX_LINE_RUN + 1}:1`]],
    [
      'two runs',
      `${'\n'.repeat(MAX_LINE_RUN + 1)}x${'\n'.repeat(MAX_LINE_RUN + 2)}`,
      [`line-run ${MAX_LINE_RUN + 1}:1`, `line-run ${2 * MAX_LINE_RUN + 3}:1`],
    ],
    ['a long line', `\n${'x'.repeat(MAX_LINE + 1)}\n`, [`long-line 2:${MAX_LINE + 1}`]],
  ] as const)('%s', ([, bytes, expected]) => {
    expect(faults(bytesOf(bytes))).toEqual(expected);
  });

  test('every bare carriage return, wherever it stands', () => {
    const text = fc.string({ unit: fc.constantFrom('\r', '\n', 'x', ' ', '#') });
    fc.assert(
      fc.property(text, (each) => {
        const bare = gate(utf8(each)).faults.filter(({ kind }) => kind === 'bare-carriage-return');
        expect(bare.length).toBe(each.replaceAll('\r\n', '\n').split('\r').length - 1);
      }),
    );
  });

  test('what does not come back from UTF-8 as the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const { text } = gate(bytes);
        expect(text === undefined || Buffer.from(text).equals(bytes)).toBe(true);
      }),
    );
  });
});
