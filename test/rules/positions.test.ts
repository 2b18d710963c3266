import { describe, expect, test } from 'vitest';
import { told } from './static-stage.ts';

/** Where `rule` finds something in `text`: `line:column`, both 1-based, columns in UTF-16 code units. */
async function placesOf(rule: string, text: string): Promise<string[]> {
  return (await told(rule, 'tidy.py', text)).map((hit) => hit.replace(/ .*/s, ''));
}

describe('a finding about the tree stands where its node begins', () => {
  const cases: readonly (readonly [name: string, rule: string, text: string, place: string])[] = [
    ['first line, first column', 'syntax-error', '=', '1:1'],
    ['first column of a later line', 'non-ascii-name', 'x = 1\né\n', '2:1'],
    ['after an empty line', 'import-not-allowed', '\nimport os\n', '2:8'],
    ['after CRLF', 'import-not-allowed', 'x = 1\r\n\r\nimport os\r\n', '3:8'],
    ['after an emoji, which is two units', 'import-not-allowed', 'x = "🙂"; import os\n', '1:18'],
    [
      'after letters of two and three bytes, which are one unit',
      'import-not-allowed',
      'x = "é你"; import os\n',
      '1:18',
    ],
    ['below a line with emoji', 'import-not-allowed', '# 🙂🙂🙂\nimport os\n', '2:8'],
    ['without a line end at the end', 'import-not-allowed', 'x = 1\nimport os', '2:8'],
    ['after a tab, which is one unit', 'import-not-allowed', 'def f():\n\timport os\n', '2:9'],
    ['the name and not the statement', 'non-ascii-name', 'x = 1 + é\n', '1:9'],
    ['a name that is an emoji wide', 'non-ascii-name', 'x = "🙂" + 𝘦\n', '1:12'],
  ];
  test.each(cases)('%s', async (_, rule, text, place) => {
    expect(await placesOf(rule, text)).toEqual([place]);
  });
});

describe('a finding about the bytes stands where the character is', () => {
  const cases: readonly (readonly [name: string, rule: string, text: string, places: readonly string[]])[] = [
    ['first of all', 'hidden-character', '\u200bx = 1\n', ['1:1']],
    ['first of a later line', 'hidden-character', '\n\u200b\n', ['2:1']],
    ['after an emoji', 'hidden-character', 'x = "🙂\u200b"\n', ['1:8']],
    ['after CRLF', 'hidden-character', 'x = 1\r\ny = "\u202e"\r\n', ['2:6']],
    ['last of all', 'hidden-character', 'x = 1\n#\u200b', ['2:2']],
    ['each of several', 'hidden-character', '#\u200b\u200b\n\n#\u2066', ['1:2', '1:3', '3:2']],
    ['one of two units', 'hidden-character', '#\u{e0041}\u{e0042}', ['1:2', '1:4']],
    ['at the end of a line', 'bare-carriage-return', 'x = 1\r\r\ny = 2\r', ['1:6', '2:6']],
    ['past what is accepted', 'long-line', `x = 1\n#${'x'.repeat(2000)}\n`, ['2:2001']],
    ['an encoding on the second line', 'source-encoding', '#!/usr/bin/python\n# coding: latin-1\n', ['2:1']],
  ];
  test.each(cases)('%s', async (_, rule, text, places) => {
    expect(await placesOf(rule, text)).toEqual(places);
  });
});

describe('a line may have 2,000 characters', () => {
  test.each(['\n', '\r\n', ''])('before %j', async (end) => {
    expect(await placesOf('long-line', `#${'x'.repeat(1999)}${end}`)).toEqual([]);
    expect(await placesOf('long-line', `#${'x'.repeat(2000)}${end}`)).toEqual(['1:2001']);
  });
});
