import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from '../../src/render/visible.ts';
import { COMMAND, IN_LOGS, UNSAFE } from './hostile.ts';

describe('visible text', () => {
  test.for(IN_LOGS)('does not %s', ([, text]) => {
    const shown = visible(text);
    expect([UNSAFE.test(shown), shown.includes('\n'), COMMAND.test(shown)]).toEqual([false, false, false]);
  });

  test('is one harmless line, whatever it was', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(':', '#', '[', ' ', '\n', '\t', 'a', '\u202e', '\ud83d', '\udc00') }),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), (each, most) => {
        const shown = visible(each, most);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(shown).not.toMatch(/\n/);
        expect(shown).not.toMatch(UNSAFE);
        expect(shown).not.toMatch(COMMAND);
      }),
      { numRuns: 500 },
    );
  });

  test.for(['', 'plain', 'Grüße, 你好, שלום 😀', 'a::b', 'C::D #1 [x]', '\'quoted\' "twice"', '#[x]'])(
    'leaves %j as it is',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  test.for([
    ['\u001b', '\\u{1b}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\n', '\\u{a}'],
    ['::x', '\\u{3a}:x'],
    ['##[x]', '\\u{23}#[x]'],
  ] as const)('names %j as %s', ([text, shown]) => {
    expect(visible(text)).toBe(shown);
  });

  test('says where it is cut', () => {
    expect(visible('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
  });

  // Searched whole, this took minutes.
  test('of a mebibyte of spaces is cut before it is searched', () => {
    expect(visible(' '.repeat(1 << 20))).toBe(`${' '.repeat(299)}…`);
  });

  test('is not cut where it just fits', () => {
    expect(visible('x'.repeat(300))).toBe('x'.repeat(300));
  });
});
