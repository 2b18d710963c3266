import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { PAGES } from '../../src/trials/pages/index.ts';
import { TRIAL_RULES } from '../../src/trials/trial.ts';
import { EXIT_OF } from '../../src/model/error.ts';
import { PROBLEM_CODES } from '../../src/model/problem.ts';
import { STANDING_RULES } from '../../src/verdict/standing-rules.ts';
import { VERDICT_RULES } from '../../src/verdict/verdict-rules.ts';
import { addressesIn, explain, listRules, pages } from '../../src/commands/explain.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ids = (await listRules()).map(({ id }) => id);

test('what reading finds and what running finds are listed together, by name and once each', async () => {
  expect(ids).toEqual(
    [...RULES.map(({ id }) => id), ...TRIAL_RULES.keys(), ...VERDICT_RULES.keys(), ...STANDING_RULES.keys()].sort(),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('each is summed up in one line', async () => {
  for (const { summary } of await listRules()) expect(summary).toMatch(/^[A-Z][^\n]{5,170}[^.,:;]\.$/);
});

test('the most that a finding of a trial weighs is what its page says', () => {
  const found = (id: string) => /## What was found\n([\s\S]*?)\n## /.exec(PAGES[id] ?? '')?.[1] ?? '';
  const weightOf = (text: string) =>
    /\bit\s+blocks\b/i.test(text) ? 'block' : /\(`review`\)/.test(text) ? 'review' : /\bnoted?\b/.test(text) && 'note';
  expect([...TRIAL_RULES.keys()].map((id) => [id, weightOf(found(id))])).toEqual([...TRIAL_RULES]);
});

test.each([
  ['hiden-trigger', "did you mean 'hidden-trigger'?"],
  ['import-not-alowed', "did you mean 'import-not-allowed'?"],
  ['fewer-stage', "did you mean 'fewer-stages'?"],
  ['polcy-invalid', "did you mean 'policy-invalid'?"],
  ['sandbox-borken', "did you mean 'sandbox-broken'?"],
  ['constructor', 'see assay rules'],
  ['zzz', 'see assay rules'],
])('%s is no rule: %s', async (id, fix) => {
  await expect(explain(id)).rejects.toMatchObject({ code: 'unknown-rule', fix });
});

test('every rule has a page, and an address below the sources at which there is one', async () => {
  const [pageOf, addressOf] = [await pages(), addressesIn('https://github.com/acme/assay/blob/v1')];
  for (const id of ids) {
    expect(pageOf(id)).toBe(await explain(id));
    const address = addressOf(id) ?? '';
    expect(existsSync(join(ROOT, address.slice('https://github.com/acme/assay/blob/v1/'.length)))).toBe(true);
    expect(address.endsWith(`/${id}.md`)).toBe(true);
  }
});

test.each(['policy-invalid', 'constructor', '../x'])('%s, which is no rule, has neither', async (id) => {
  expect([(await pages())(id), addressesIn('https://github.com/a/b/blob/v1')(id)]).toEqual([undefined, undefined]);
});

test.each([...Object.keys(EXIT_OF), ...PROBLEM_CODES])('the code %s is explained, and is no rule', async (code) => {
  const page = await explain(code);
  expect(page.startsWith(`# ${code}\n`)).toBe(true);
  expect([...page.matchAll(/^## .*$/gm)].map(([heading]) => heading)).toEqual(['## What happened', '## What to do']);
  expect(ids).not.toContain(code);
});

test('what is found of how a check was made is all that has a page there, and all that the room names', () => {
  const folder = join(ROOT, 'src/verdict');
  const named = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\brule: '([a-z-]+)'/g)])
    .map(([, id]) => id);
  const files = readdirSync(join(folder, 'pages')).filter((name) => name.endsWith('.md'));
  expect(named.sort()).toEqual([...VERDICT_RULES.keys()].sort());
  expect(files.map((name) => name.slice(0, -3)).sort()).toEqual(
    [...VERDICT_RULES.keys(), ...STANDING_RULES.keys()].sort(),
  );
});

test('without known sources there is no address', () => {
  expect(ids.map(addressesIn(undefined)).filter((address) => address !== undefined)).toEqual([]);
});

test('what trials say they find is all that they name, and all that has a page', () => {
  const named = new Set<string>();
  for (const file of readdirSync(join(ROOT, 'src/trials'), { encoding: 'utf8', recursive: true }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('pages'),
  )) {
    const text = readFileSync(join(ROOT, 'src/trials', file), 'utf8').replace(/export const TRIAL_RULES[^;]*;/, '');
    // Of `rule: a ? 'x' : 'y'` and `const rule = …` both.
    for (const [said] of text.matchAll(/\brule(?::| =) [^,;]*/g))
      for (const [, id = ''] of said.matchAll(/(?:\?|:| =) '([a-z-]+)'/g)) named.add(id);
    for (const [, ids = ''] of text.matchAll(/type \w+Rule = ([^;]*);/g))
      for (const [, id = ''] of ids.matchAll(/'([a-z-]+)'/g)) named.add(id);
    for (const [, ids = ''] of text.matchAll(/const BREACHES = \{([^}]*)\}/g))
      for (const [, id = ''] of ids.matchAll(/'([a-z-]+)'/g)) named.add(id);
  }
  const rules = new Set(RULES.map(({ id }) => id));
  expect([...named].filter((id) => !rules.has(id)).sort()).toEqual([...TRIAL_RULES.keys()].sort());
  const files = readdirSync(join(ROOT, 'src/trials/pages')).filter((name) => name.endsWith('.md'));
  expect(files.map((name) => name.slice(0, -3)).sort()).toEqual([...TRIAL_RULES.keys()].sort());
});
