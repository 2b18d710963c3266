import { expect, test } from 'vitest';
import { type Case, caseFrom, caseToken } from '../../src/trials/case-token.ts';

const one: Case = {
  trial: 'replay',
  skill: 'tidy',
  calls: [
    { args: ['ab'], kwargs: {} },
    { args: ['cd'], kwargs: {} },
  ],
};

test('a token stands for its case', () => {
  expect(caseFrom(caseToken(one) ?? '')).toEqual(one);
});

test('a token in which any one character changed, or which lost some, stands for nothing', () => {
  const token = caseToken(one) ?? '';
  expect(token.length).toBeGreaterThan(50);
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'A' ? 'B' : 'A';
    expect(caseFrom(`${token.slice(0, at)}${other}${token.slice(at + 1)}`), `changed at ${at}`).toBeUndefined();
    expect(caseFrom(token.slice(0, at)), `cut at ${at}`).toBeUndefined();
  }
});

test('what cannot be told in a command has no token', () => {
  expect(caseToken({ ...one, calls: [{ args: ['x'.repeat(20_000)], kwargs: {} }] })).toBeUndefined();
});
