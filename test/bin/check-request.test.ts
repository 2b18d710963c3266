import { describe, expect, test } from 'vitest';
import { CHECK_FLAGS, checkRequest } from '../../src/bin/cli/check-request.ts';
import { parseFlags } from '../../src/bin/cli/flags.ts';

const request = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  checkRequest(parseFlags(['skills', ...args], CHECK_FLAGS), (name) => environment[name]);

describe('what a command line asks for', () => {
  test('leaves to policy what it does not say', () => {
    expect(Object.keys(request([])).sort()).toEqual(['asOf', 'jobs', 'paths', 'python']);
  });

  test.for([
    [['--stages', 'suite,static'], { stages: ['static', 'suite'] }],
    [['--stages', 'static, static'], { stages: ['static'] }],
    [['--as-of', '2028-02-29'], { asOf: '2028-02-29' }],
    [['--seed', 'DEADBEEF'], { seed: 'deadbeef' }],
    [['--jobs', '999'], { jobs: 999 }],
    [['--effort', 'quick'], { effort: 'quick' }],
    [['--backend', 'docker'], { backend: 'docker' }],
    [['--base', 'main~1'], { base: 'main~1' }],
    [['--policy', 'p.yml'], { policyFile: 'p.yml' }],
  ] as const)('is read from %j', ([args, expected]) => {
    expect(request(args)).toMatchObject(expected);
  });

  test.for([
    [[], {}, 'python3'],
    [[], { ASSAY_PYTHON: '' }, 'python3'],
    [[], { ASSAY_PYTHON: '/opt/a' }, '/opt/a'],
    [['--python', '/opt/b'], { ASSAY_PYTHON: '/opt/a' }, '/opt/b'],
  ] as const)('with %j and %j takes the interpreter %s', ([args, environment, python]) => {
    expect(request(args, environment).python).toBe(python);
  });
});
