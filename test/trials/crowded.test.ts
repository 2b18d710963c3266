// What is not looked at, because there is too much of it, is told.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Coverage } from '../../src/sandbox/coverage.ts';
import { readerTricks } from '../../src/rules/reader-text.ts';
import { adversarialTrials } from '../../src/trials/adversarial.ts';
import { coverageTrial } from '../../src/trials/coverage.ts';
import { corpusOf } from '../../src/trials/covering/corpus.ts';
import { trying } from '../../src/trials/subject.ts';
import type { Sandbox } from '../../src/trials/sandbox.ts';
import { runApart, type Taken } from '../../src/trials/suite-apart.ts';
import { suitePlans } from '../../src/trials/suite-plan.ts';
import { onLinuxOnly } from '../sandbox/bench.ts';
import { openFor, subject } from './skills.ts';

onLinuxOnly();

let sandbox: Sandbox;
beforeAll(async () => {
  if (process.platform === 'linux') sandbox = await openFor();
});
afterAll(() => sandbox?.close());

async function found(implementation: string, suite: string) {
  const skill = await subject(implementation, suite);
  const { apart } = suitePlans(skill.code.name, [skill.implementation, skill.suite], skill.limits);
  const terms = { suite: apart, leastScore: 0, declared: [], tricks: readerTricks };
  const { taken } = await runApart(sandbox, apart, true);
  const { findings, problems } = await adversarialTrials(sandbox, skill, terms, taken as Taken);
  expect(problems).toEqual([]);
  return findings.filter(({ severity }) => severity !== 'note');
}
const rules = (findings: Awaited<ReturnType<typeof found>>): string[] =>
  findings.map(({ severity, rule }) => `${severity} ${rule}`);

describe("inputs of the suite's kind", () => {
  const COUNT = 'def test_it():\n    assert total([3]) == 3 and total([5]) == 5 and total([]) == 0\n';
  const total = (more: string): string =>
    `def total(v: list[int]) -> int:\n    """Their sum."""\n${more}    return sum(v)\n`;

  test('are for a human where more end their run than are waited for', async () => {
    const findings = await found(total('    if len(v) > 1:\n        print("x" * 100_000)\n'), COUNT);
    const [untried] = findings.filter(({ rule }) => rule === 'untried-inputs');
    expect([untried?.severity, untried?.trial]).toEqual(['review', 'fuzz']);
    expect(untried?.message).toMatch(/^\d+ of \d+ inputs .*takes too long for them\.$/);
  });

  test('are not where few do', async () => {
    const findings = await found(total('    if v == [3, 3]:\n        print("x" * 100_000)\n'), COUNT);
    expect(rules(findings)).not.toContain('review untried-inputs');
  });

  test('are for a human where its own classes refuse them', async () => {
    const implementation = `from dataclasses import dataclass


@dataclass
class Item:
    name: str
    price: int

    def __post_init__(self):
        if (self.name, self.price) not in (("tea", 3), ("nut", 4)):
            raise ValueError(self.name)


def cost(items: list[Item]) -> int:
    """What they cost."""
    return sum(item.price for item in items)
`;
    const suite =
      'from cost import cost, Item\n\n\ndef test_it():\n    assert cost([Item("tea", 3)]) == 3 and cost([]) == 0 and cost([Item("nut", 4)]) == 4\n';
    const [untried] = (await found(implementation, suite)).filter(({ rule }) => rule === 'untried-inputs');
    expect(untried?.message).toMatch(/its own classes do not take what their hints say\.$/);
  });
});

describe('branches that only special inputs lead to', () => {
  const SUITE = 'def test_it():\n    assert slug("A b") == "a-b" and slug("C") == "c" and slug("") == ""\n';
  const decoy = (at: number) => `    if text == "decoy-${at}-of-many":\n        raise ValueError("no ${at}")\n`;
  const harmless = (at: number) => `    if text == "harmless-${at}-one":\n        text = text.lower()\n`;
  const REAL = '    if text == "xyzzy-plugh-17":\n        return "root"\n';
  const slug = (branches: readonly string[]): string =>
    `def slug(text: str) -> str:\n    """Words joined by hyphens."""\n${branches.join('')}    return "-".join(text.lower().split())\n`;
  const many = (count: number, which: (at: number) => string) => Array.from({ length: count }, (_, at) => which(at));

  test.each([
    ['first', [REAL, ...many(30, harmless)]],
    ['behind many refusals', [...many(90, decoy), REAL]],
  ])('are looked at up to a number: the one that matters is found %s', async (_, branches) => {
    const findings = await found(slug(branches), SUITE);
    expect(rules(findings)).toContain('block hidden-trigger');
    expect(findings.some(({ message }) => message.includes('xyzzy-plugh-17'))).toBe(true);
    expect(rules(findings)).not.toContain('review branches-unknown');
  });

  test('are told to be too many where one could hide among them', async () => {
    const findings = await found(slug([...many(60, harmless), REAL]), SUITE);
    const [crowd] = findings.filter(({ rule }) => rule === 'branches-unknown');
    expect([crowd?.severity, crowd?.message]).toEqual([
      'review',
      'There are too many branches that only special inputs lead to to look at all of them.',
    ]);
  });

  test('are told to be too many where not all decisions can be marked', async () => {
    const skill = await subject(slug([]), SUITE);
    const tried = (await trying(sandbox, skill))!;
    const told = (count: number): Coverage => ({
      decisions: Array.from({ length: count }, (_, at) => [0, 9000 + at, 0, 9000 + at, 9]),
      loaded: '0',
      taken: ['0'],
    });
    const said = async (coverage: Coverage) => {
      const { findings } = await coverageTrial(
        sandbox,
        skill,
        tried,
        coverage,
        corpusOf(sandbox, skill, tried, coverage),
      );
      return findings.map(({ severity, message }) => `${severity} ${message}`);
    };
    expect(await said(told(3999))).toEqual([]);
    expect(await said(told(4000))).toEqual(['review There are too many decisions to look at all of them.']);
  });
});
