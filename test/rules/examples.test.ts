import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/rules/analyse.ts';
import { analyseChange } from '../../src/rules/analyse-change.ts';
import { RULES } from '../../src/rules/index.ts';
import { AS_OF, type Example, pageOf, rulePages } from './pages.ts';

const PAGES = rulePages();

/** How a page says that its rule does not block. */
const SEVERITY = { 'It is noted and does not block.': 'note', 'A human may accept it': 'review' } as const;

/** A character that a reader of the page would not see. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Variation_Selector}]/u;

async function analysed({ candidate, change, policy }: Example): Promise<Pick<Analysis, 'findings' | 'problems'>> {
  if (change !== undefined) return analyseChange(change, { policy, asOf: AS_OF });
  return analyse(candidate, { policy, asOf: AS_OF });
}

test('a rule is a pair of files which share its id', () => {
  expect(RULES.map(({ id }) => id)).toEqual(PAGES.map(({ id }) => id));
});

describe.each(PAGES)('the page of $id', ({ id, text, headings, catalogue, examples }) => {
  const rule = RULES.find((each) => each.id === id);

  test('has the fixed headings, each with something below it', () => {
    expect(headings).toEqual([`# ${id}`, '## What it refuses', '## Why', '## Instead', '## Examples']);
    for (const section of text.split(/^## .*$/m).slice(1)) expect(section.trim()).not.toBe('');
  });

  test('says how much a finding weighs', () => {
    const prose = text.replace(/\s+/g, ' ');
    const said = Object.entries(SEVERITY).flatMap(([sentence, severity]) =>
      prose.includes(sentence) ? [severity] : [],
    );
    expect(said).toEqual(rule?.severity === 'block' ? [] : [rule?.severity]);
  });

  test('names the catalogue numbers that its rule answers, which exist', () => {
    expect(catalogue).toEqual(rule?.catalogue);
    expect(catalogue).toEqual([...new Set(catalogue)].sort((a, b) => a - b));
    for (const number of catalogue) expect(number).toBeOneOf(Array.from({ length: 160 }, (_, index) => index + 1));
  });

  test('shows everything that is in it', () => {
    expect(text.split('\n').filter((line) => UNSEEN.test(line))).toEqual([]);
  });

  test('has an example that is refused and one that is accepted', () => {
    expect(examples.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['refused', 'accepted']));
  });

  test.each(examples.filter(({ verdict }) => verdict === 'refused'))(
    'refuses the example on line $line',
    async (example) => {
      const { findings, problems } = await analysed(example);
      expect(problems).toEqual([]);
      expect(findings).toContainEqual(expect.objectContaining({ rule: id, severity: rule?.severity }));
    },
  );

  // Another rule may have a note to an accepted example, but nobody should learn from a page what is blocked.
  test.each(examples.filter(({ verdict }) => verdict === 'accepted'))(
    'accepts the example on line $line',
    async (example) => {
      const { findings, problems } = await analysed(example);
      expect(problems).toEqual([]);
      expect(findings.filter((finding) => finding.rule === id)).toEqual([]);
      expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
    },
  );
});

describe('an example that cannot be run is an error', () => {
  const cases: readonly (readonly [name: string, info: string, body: string])[] = [
    ['no verdict', 'python', 'x = 1\n'],
    ['a fence that does not close', 'python refused', 'x = 1'],
    ['an unknown language', 'ruby refused', 'x = 1\n'],
    ['an unknown attribute', 'python refused files=x', 'x = 1\n'],
    ['an unknown kind', 'python refused kind=door', ''],
    ['content of what is absent', 'python refused absent', 'x = 1\n'],
    ['an unknown key of the policy', 'python refused policy={"suites":{}}', ''],
  ];
  test.each(cases)('%s', (_, info, body) => {
    expect(() => pageOf('some-rule', `\`\`\`${info}\n${body}\`\`\`\n`)).toThrow();
  });
});
