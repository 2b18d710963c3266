import { AssayError } from './error.ts';

/**
 * What it means that Deno did not let something happen: which right is missing. Undefined for any other error. Deno 2 says
 * it so: `Requires sys access to "osRelease", run again with the --allow-sys flag`.
 */
export function missingRight(error: unknown): AssayError | undefined {
  if (!(error instanceof Error) || error.name !== 'NotCapable') return undefined;
  const [, what = 'something', flag] =
    /^Requires (.{1,500}), run again with the (--allow-[a-z]+) flag/s.exec(error.message) ?? [];
  const [, to = ''] = /^[a-z]+ access to "([\w.:-]+)"$/.exec(what) ?? [];
  return new AssayError('right-missing', `the runtime does not allow ${what}`, {
    where: 'deno run',
    fix:
      flag === undefined
        ? 'give it the right'
        : `add ${flag}${to === '' ? '' : `=${to}`}; docs/registry.md has all that a command needs`,
  });
}
