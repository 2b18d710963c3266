import { describe, expect, it } from 'vitest';
// biome-ignore lint/correctness/useImportExtensions: it is plain JavaScript with its types beside it
import { collect } from '../../scripts/api/collect.mjs';
// biome-ignore lint/correctness/useImportExtensions: it is plain JavaScript with its types beside it
import { collected, versionFrom } from '../../scripts/api/merge.mjs';
import { isSupported, pythons } from '../sandbox/pythons.ts';

const committed = new Map(collected().map((version) => [version.version, version]));
const present = pythons().filter((python) => isSupported(python) && committed.has(python.version.join('.')));

/** The lines that only one of two texts has. */
function differences(left: string, right: string): string[] {
  const [a, b] = [new Set(left.split('\n')), new Set(right.split('\n'))];
  return [...[...a].filter((line) => !b.has(line)), ...[...b].filter((line) => !a.has(line))];
}

it('there is an interpreter to collect from', (context) => {
  context.skip(present.length === 0, 'pythons: none of 3.10 to 3.13 found; name some in ASSAY_TEST_PYTHONS');
});

describe.each(present.map(({ path, version }) => [version.join('.'), path]))('CPython %s at %s', (name, python) => {
  it('has the API that is committed for it', () => {
    const { version, text } = collect(python);
    expect(version).toBe(name);
    const now = versionFrom(version, text);
    const then = committed.get(version);
    const found = differences(JSON.stringify(then, null, 1), JSON.stringify(now, null, 1));
    if (now.python === then?.python) expect(found).toEqual([]);
    else console.log(`CPython ${now.python} differs from the committed ${then?.python}:\n${found.join('\n')}`);
  });

  it('is collected from the same way twice', () => {
    expect(collect(python).text).toBe(collect(python).text);
  });
});
