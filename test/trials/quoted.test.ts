import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf, quoted } from '../../src/trials/quoted.ts';
import { COMMAND, HOSTILE, UNSAFE } from '../render/hostile.ts';

const evidence = (output: string) => evidenceOf(output)?.evidence ?? '';

describe('what a run says', () => {
  test.for(HOSTILE)('does not %s from within a report', ([, text]) => {
    for (const shown of [quoted(text), ...evidence(text).split('\n')])
      expect([shown.match(UNSAFE), shown.match(COMMAND)]).toEqual([null, null]);
  });

  test('is harmless whatever it was, and cut wherever', () => {
    const text = fc.string({ unit: fc.constantFrom(':', '#', '[', ' ', '\n', '\t', '\r', 'a', '\u202e', '\ud83d') });
    fc.assert(
      fc.property(text, fc.nat(600), (each, more) => {
        for (const line of evidence(each + 'x'.repeat(more)).split('\n')) {
          expect(line).not.toMatch(UNSAFE);
          expect(line).not.toMatch(COMMAND);
        }
      }),
    );
  });

  test('keeps its lines as evidence, and is one line in a message', () => {
    expect([evidence('a\nb\n'), quoted('a\nb')]).toEqual(['a\nb\n', 'a\\u{a}b']);
  });

  test('is nothing where it is blank', () => {
    expect(evidenceOf(' \n')).toBeUndefined();
  });
});

describe('an address', () => {
  test.for([
    ['<T object at 0x7f3a5c1d2e80>', '<T object at 0x…>'],
    ['0X7F3A5C1D2E80', '0x…'],
    ['cut at 0x7f3', 'cut at 0x…'],
    ['cut at 0x', 'cut at 0x…'],
    ['the mask 0x7f is no address', 'the mask 0x7f is no address'],
  ] as const)('in %j does not reach a report', ([text, shown]) => {
    expect(quoted(text)).toBe(shown);
  });

  test.for([0, 3, 6, 9, 12])('does not reach it where evidence begins in its middle (%i)', (more) => {
    const output = (address: string) => `${`<T at ${address}>`.repeat(40)}${'x'.repeat(more)}`;
    expect(evidence(output('0x7f3a5c1d2e80'))).toBe(evidence(output('0x7f0000000010')));
  });
});
