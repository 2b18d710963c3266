import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGES } from '../../src/trials/pages/index.ts';
import { asking, QUESTIONS } from '../../src/trials/questions.ts';
import { TRIAL_RULES } from '../../src/trials/trial.ts';
import { findingOf } from '../verdict/findings.ts';

/** What a page says of whom a rule asks. */
const asksHuman = (rule: string): boolean =>
  /\(`review`\)/.test(/## What was found\n([\s\S]*?)\n## /.exec(PAGES[rule] ?? '')?.[1] ?? '');

describe('the question of a rule', () => {
  test('is there for every rule whose page says that a human decides, and for no other', () => {
    expect([...QUESTIONS.keys()].sort()).toEqual([...TRIAL_RULES.keys()].filter(asksHuman).sort());
  });

  test.for([...QUESTIONS])('of %s is one short question', ([, question]) => {
    expect(question).toMatch(/^[A-Z][^.?!]{9,79}\?$/);
  });
});

test('those who write skills can read every question beforehand, and how to answer it', () => {
  const page = readFileSync(new URL('../../docs/writing-a-skill.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| ([A-Z][^|]*\?) +\| [A-Z]/gm)].map(([, rule, asked]) => [
    rule,
    asked,
  ]);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(QUESTIONS));
});

describe('a finding of a trial', () => {
  test('that a human decides ends in its question', () => {
    const [found] = asking([findingOf('review', { rule: 'crash', message: "'f([])' raises IndexError." })]);
    expect(found?.message).toBe("'f([])' raises IndexError. Is this an input that callers may pass?");
  });

  test.for([
    ['block', 'history-dependent'],
    ['note', 'vacuous-test'],
    ['review', 'constructor'],
  ] as const)('of weight %s by %s stays as it is where nobody is asked', ([severity, rule]) => {
    const finding = findingOf(severity, { rule });
    expect(asking([finding])).toEqual([finding]);
  });
});
