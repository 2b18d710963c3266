import { describe, expect, test } from 'vitest';
import { missingRight } from '../../src/model/runtime-right.ts';

const denied = (message: string) => Object.assign(new Error(message), { name: 'NotCapable' });

describe('a right that Deno does not give', () => {
  test.for([
    ['Requires sys access to "osRelease", run again with the --allow-sys flag', '--allow-sys=osRelease'],
    ['Requires net access to "127.0.0.1:9000", run again with the --allow-net flag', '--allow-net=127.0.0.1:9000'],
    ['Requires read access to "/a b", run again with the --allow-read flag', '--allow-read;'],
    ['Requires env access, run again with the --allow-env flag', '--allow-env;'],
    ['something new', 'the right'],
  ] as const)('is named: %s', ([message, named]) => {
    expect(missingRight(denied(message))).toMatchObject({ code: 'right-missing' });
    expect(missingRight(denied(message))?.fix).toContain(named);
  });

  test('is no other error', () => {
    expect(
      missingRight(new Error('Requires sys access to "uid", run again with the --allow-sys flag')),
    ).toBeUndefined();
  });
});
