import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/bin/cli/exit.ts';
import { renderError } from '../../src/bin/cli/failure.ts';
import { AssayError } from '../../src/model/error.ts';

describe('the exit code', () => {
  test.for([
    ['pass', false, 0],
    ['pass', true, 0],
    ['review', false, 1],
    ['review', true, 0],
    ['block', false, 1],
    ['block', true, 1],
    ['inconclusive', false, 3],
    ['inconclusive', true, 3],
  ] as const)('of %s, with reviews allowed: %s, is %i', ([verdict, allowReview, code]) => {
    expect(exitCodeOf(verdict, allowReview)).toBe(code);
  });
});

describe('an error that nobody foresaw', () => {
  const error = new AssayError('internal', 'something failed', {
    where: 'assay',
    fix: 'report it',
    cause: new TypeError('x is\nnot y'),
  });

  test('is told with its cause in one line, and without its stack', () => {
    expect(renderError(error, { asJson: false })).toEqual({
      stdout: '',
      stderr: 'assay: something failed (internal) · assay · report it · x is\\u{a}not y\n',
    });
  });

  test('is a document like every other', () => {
    expect(JSON.parse(renderError(error, { asJson: true }).stdout)).toEqual({
      schema: 'skill-assay/error/1',
      code: 'internal',
      message: 'something failed',
      where: 'assay',
      fix: 'report it',
    });
  });

  test('has every member though it says neither where nor what to do', () => {
    const { stdout } = renderError(new AssayError('internal', 'x'), { asJson: true });
    expect(Object.keys(JSON.parse(stdout))).toEqual(['code', 'fix', 'message', 'schema', 'where']);
  });
});
