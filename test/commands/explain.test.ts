import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { addressesIn, explain, listRules, pages } from '../../src/commands/explain.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ids = listRules().map(({ id }) => id);

test('every rule has a page, and an address below the sources at which there is one', async () => {
  const [pageOf, addressOf] = [await pages(), addressesIn('https://github.com/acme/assay/blob/v1')];
  for (const id of ids) {
    expect(pageOf(id)).toBe(await explain(id));
    const address = addressOf(id) ?? '';
    expect(existsSync(join(ROOT, address.slice('https://github.com/acme/assay/blob/v1/'.length)))).toBe(true);
    expect(address.endsWith(`/${id}.md`)).toBe(true);
  }
});

test.each(['test-fails', 'fewer-stages', 'constructor', '../x'])('%s, which is no rule, has neither', async (id) => {
  expect([(await pages())(id), addressesIn('https://github.com/a/b/blob/v1')(id)]).toEqual([undefined, undefined]);
});

test('without known sources there is no address', () => {
  expect(ids.map(addressesIn(undefined)).filter((address) => address !== undefined)).toEqual([]);
});
