import { expect, test } from 'vitest';
import { sourceOf } from '../../../src/syntax/source.ts';
import { chosen } from '../../../src/trials/mutation/choose.ts';
import { mutantsOf } from '../../../src/trials/mutation/mutants.ts';

const LONG = `def f(x):\n${Array.from({ length: 60 }, (_, at) => `    x = x + ${at + 1} * ${at + 2}\n`).join('')}    return x if x < 3 else -x\n`;
const mutants = mutantsOf(await sourceOf('implementation', 'f.py', LONG));

test('no more than asked for, none twice, and all where all may be tried', () => {
  expect(mutants.length).toBeGreaterThan(300);
  const some = chosen(mutants, 200, 'ab');
  expect([some.length, new Set(some).size]).toEqual([200, 200]);
  expect(chosen(mutants, 10_000, 'ab').toSorted((a, b) => a.start - b.start).length).toBe(mutants.length);
});

test('every operator and every line has its turn', () => {
  const some = chosen(mutants, 200, 'ab');
  expect(new Set(some.map(({ operator }) => operator))).toEqual(new Set(mutants.map(({ operator }) => operator)));
  expect(new Set(some.map(({ line }) => line)).size).toBe(61);
});

test('the seed draws, and nothing else does', () => {
  expect(chosen(mutants, 100, 'ab')).toEqual(chosen([...mutants].reverse(), 100, 'ab'));
  expect(chosen(mutants, 100, 'ab')).not.toEqual(chosen(mutants, 100, 'cd'));
});
