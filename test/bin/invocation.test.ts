import { expect, test } from 'vitest';
import { type Called, invocationOf } from '../../src/bin/cli/invocation.ts';

const called: Called = {
  argv0: 'node',
  execArgv: [],
  script: '/home/me/lib/dist/cli.js',
  path: ['/usr/bin', '/home/me/bin'],
  directory: '/home/me/lib',
};

test.for([
  [
    'from source',
    { execArgv: ['--import', './x.mjs'], script: '/home/me/lib/src/cli.ts' },
    'node --import ./x.mjs src/cli.ts',
  ],
  ['as a bundle below', {}, 'node dist/cli.js'],
  ['as a bundle elsewhere', { directory: '/home/you' }, 'node /home/me/lib/dist/cli.js'],
  ['as a bundle in an odd place', { script: '/home/me/lib/a b/cli.js' }, "node 'a b/cli.js'"],
  ['by its name', { script: '/home/me/bin/assay' }, 'assay'],
  ['by the path of a link that is not on PATH', { script: '/opt/assay' }, 'node /opt/assay'],
  ['by Deno, which does not say', { argv0: '', script: undefined }, 'assay'],
] as [string, Partial<Called>, string][])('who called it %s is told to do so again', ([, how, program]) => {
  expect(invocationOf({}, { ...called, ...how }).program).toBe(program);
});

test('what a finding hangs on is given again, and nothing else', () => {
  const values = { policy: 'p.yml', backend: 'docker', python: '/usr/bin/python3', seed: '5eed', 'allow-review': true };
  expect(invocationOf(values, called).flags).toEqual([
    ...['--policy', 'p.yml'],
    ...['--backend', 'docker'],
    ...['--python', '/usr/bin/python3'],
  ]);
});
