import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { copyable, word } from '../../src/render/command.ts';
import { UNSAFE } from './hostile.ts';

const CHECK = 'assay check SKILL --stages static,suite --seed 5eed';
const invocation = { program: 'node dist/cli.js', flags: ['--policy', 'my policy.yml'] };

describe('the command of a finding', () => {
  test.for([
    ['stays as it is where nothing is known', undefined, undefined, CHECK],
    ['names the skill', 'skills/tidy', undefined, 'assay check skills/tidy --stages static,suite --seed 5eed'],
    ['names a directory that looks like a flag', '-x', undefined, 'assay check ./-x --stages static,suite --seed 5eed'],
    [
      'calls the program as it was called, with what was given',
      'tidy',
      invocation,
      "node dist/cli.js check tidy --stages static,suite --seed 5eed --policy 'my policy.yml'",
    ],
  ] as const)('%s', ([, directory, called, command]) => {
    expect(copyable(CHECK, directory, called)).toBe(command);
  });

  test('that is none of ours stays as it is', () => {
    expect(copyable('rm -r SKILL', 'tidy', invocation)).toBe('rm -r SKILL');
  });
});

test.for([
  'x; touch y',
  '$(touch y)',
  '`touch y`',
  "it's",
  'a b',
  '~',
  '*',
  'a=b',
  '!!',
  'a\nb',
  'a\u202eb',
  '-n',
  'ä',
  '"',
])('a directory called %j is one harmless word in a shell', (name) => {
  const said = execFileSync('/bin/sh', ['-c', `printf %s ${word(name)}`], { encoding: 'utf8' });
  expect([UNSAFE.test(word(name)), said]).toEqual([
    false,
    UNSAFE.test(name) || name.includes('\n') ? word(name).replaceAll("'", '') : name,
  ]);
});
