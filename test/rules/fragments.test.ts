import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CandidateFile } from '../../src/model/candidate.ts';
import { PURE_PRESET } from '../../src/model/policy.ts';
import { verdictOf } from '../../src/verdict/verdict.ts';
import { fileOf, honestSkill } from './honest-skill.ts';
import { staticStage } from './static-stage.ts';

/** Python that obtains a forbidden object. `runs_on`: CPythons on which it does; empty where none is known to. */
interface Fragment {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly runs_on: readonly string[];
}

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SHARED = '../../../shared/threats/';

/** The cases of a collection; none where it is not there. */
function casesOf<Case>(path: string): readonly Case[] {
  if (!existsSync(beside(path))) return [];
  return (JSON.parse(readFileSync(beside(path), 'utf8')) as { cases: readonly Case[] }).cases;
}

/** What is live in the collection `name` that stands beside the repository; a skipped test where it does not. */
function liveCases<Case extends { runs_on: readonly string[] }>(name: string): readonly Case[] {
  const cases = casesOf<Case>(SHARED + name);
  if (cases.length === 0) test(name, (context) => context.skip(`corpus: shared/threats/${name} is not here`));
  return cases.filter(({ runs_on }) => runs_on.length > 0);
}

const MANIFEST = fileOf('skill.json', JSON.stringify({ name: 'tidy', description: 'Tidies.', imports: PURE_PRESET }));

/** The text of a file of the honest skill. */
function honest(path: string): string {
  return new TextDecoder().decode(honestSkill('tidy').files.find((file) => file.path === path)?.bytes);
}

async function verdictOn(file: CandidateFile): Promise<string> {
  const { findings, problems } = await staticStage(honestSkill('tidy', [MANIFEST, file]));
  expect(problems).toEqual([]);
  return verdictOf(findings, problems);
}

/** Where a fragment may stand in a file. */
const PLACES: readonly (readonly [name: string, place: (code: string, rest: string) => string])[] = [
  ['before everything', (code, rest) => `${code}\n\n${rest}`],
  ['after everything', (code, rest) => `${rest}\n\n${code}`],
  ['in a function', (code, rest) => `${rest}\n\ndef more():\n${code.replace(/^(?=.)/gm, '    ')}`],
];

const COLLECTIONS = [
  ['variations', casesOf<Fragment>('fragments.json')],
  ['the catalogue', liveCases<Fragment>('escapes.json')],
] as const;

describe.each(COLLECTIONS)('%s', (_, fragments) => {
  test.each(fragments.map(({ id, title, code }) => [id, title, code] as const))('%s %s', async (_id, _title, code) => {
    for (const file of ['tidy.py', 'test_tidy.py']) {
      for (const [name, place] of PLACES) {
        const verdict = await verdictOn(fileOf(file, place(code, honest(file))));
        expect({ file, name, verdict }).toEqual({ file, name, verdict: 'block' });
      }
    }
  });
});

test('there are at least a hundred variations, and most of them are known to run', () => {
  const fragments = casesOf<Fragment>('fragments.json');
  expect(fragments.length).toBeGreaterThanOrEqual(100);
  expect(new Set(fragments.map(({ id }) => id)).size).toBe(fragments.length);
  expect(fragments.filter(({ runs_on }) => runs_on.length > 0).length).toBeGreaterThan(fragments.length / 2);
});

describe('bytes', () => {
  const cases = liveCases<Fragment & { b64: string }>('lexical.json').map(
    ({ id, title, b64 }) => [id, title, b64] as const,
  );
  test.each(cases)('%s %s', async (_id, _title, b64) => {
    for (const file of ['tidy.py', 'test_tidy.py']) {
      const rest = Buffer.from(`\n${honest(file)}`);
      expect(await verdictOn(fileOf(file, Buffer.concat([Buffer.from(b64, 'base64'), rest])))).toBe('block');
    }
  });
});
