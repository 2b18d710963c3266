import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFlags, required } from '../../src/bin/cli/flags.ts';
import { AssayError } from '../../src/model/error.ts';

const FLAGS = { policy: { value: 'FILE', about: '' }, quiet: { about: '', short: 'q' } };
const parse = (...args: string[]) => parseFlags(args, FLAGS);

describe('flags', () => {
  test.for([
    ['a value after a space', ['--policy', 'x'], { policy: 'x' }, []],
    ['a value after an equals sign', ['--policy=x'], { policy: 'x' }, []],
    ['a value with an equals sign', ['--policy=a=b'], { policy: 'a=b' }, []],
    ['a value with a dash after an equals sign', ['--policy=-x'], { policy: '-x' }, []],
    ['a dash for a value', ['--policy', '-'], { policy: '-' }, []],
    ['a switch', ['--quiet'], { quiet: true }, []],
    ['a short switch', ['-q'], { quiet: true }, []],
    ['paths around flags', ['a', '--quiet', 'b', '--policy', 'x', 'c'], { quiet: true, policy: 'x' }, ['a', 'b', 'c']],
    ['nothing but paths after two dashes', ['--', '--quiet', '-q'], {}, ['--quiet', '-q']],
    ['nothing', [], {}, []],
  ] as const)('may have %s', ([, args, values, positionals]) => {
    expect(parse(...args)).toEqual({ values, positionals });
  });

  test.for([
    ['unknown-flag', ['--polic', 'x']],
    ['unknown-flag', ['-p']],
    ['unknown-flag', ['--__proto__']],
    ['unknown-flag', ['--hasOwnProperty=1']],
    ['flag-value', ['--policy']],
    ['flag-value', ['--policy', '']],
    ['flag-value', ['--policy', '--quiet']],
    ['flag-value', ['--policy', '-q']],
    ['flag-value', ['--policy', 'a', '--policy', 'a']],
    ['flag-value', ['--quiet', '-q']],
    ['flag-value', ['--quiet=1']],
  ] as const)('are refused as %s: %j', ([code, args]) => {
    expect(() => parse(...args)).toThrow(expect.objectContaining({ name: 'AssayError', code }));
  });

  test('are read or refused, whatever is written, and never anything else', () => {
    const word = fc.oneof(fc.constantFrom('--policy', '--quiet', '-q', '--', '-', '--policy=', ''), fc.string());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (args) => {
        try {
          const { values } = parse(...args);
          expect(Object.keys(values).every((name) => name in FLAGS)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(AssayError);
        }
      }),
    );
  });

  test('that are needed are refused where they are not there', () => {
    expect(() => required(parse(), 'policy', 'FILE')).toThrow(expect.objectContaining({ code: 'flag-value' }));
  });
});
