import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isSupported, pythons } from './pythons.ts';

const file = (name: string) => fileURLToPath(new URL(`join/${name}`, import.meta.url));

/** The last line that the program wrote to its standard output, as JSON. */
function told(python: string, program: string, ...args: string[]): unknown {
  const { stdout, stderr } = spawnSync(python, ['-B', file(program), ...args], { encoding: 'utf8', timeout: 50_000 });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe.each(pythons().filter(isSupported))('on Python $version.0.$version.1', ({ path }) => {
  test.each(['codec.py', 'talk.py'])('every case of %s holds', (program) => {
    const failed = Object.entries(told(path, program) as object).filter(([, raised]) => raised !== null);
    expect(failed).toEqual([]);
  });
});

test('ten thousand frames of a hostile peer give values or are refused', () => {
  const endings = told('python3', 'hostile_peer.py', '0', '10000') as Record<string, number>;
  expect(Object.values(endings).reduce((sum, count) => sum + count)).toBe(10_000);
  // Were every frame refused at its first byte, nothing would have been tried.
  expect(endings.value).toBeGreaterThan(300);
  expect(endings.Broken).toBeGreaterThan(5000);
});
