import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AstReader } from '../../bench/differential/ast.ts';
import { type Comparison, compare } from '../../bench/differential/compare.ts';
import { fString } from '../../bench/differential/f-strings.ts';
import { libraries } from '../../bench/differential/libraries.ts';
import { mutantOf } from '../../bench/differential/mutants.ts';
import { Random } from '../../bench/differential/random.ts';

// All of them: node build/bench/differential.js
const FILES = 100;
const MUTANTS = 600;
const F_STRINGS = 600;

const found = libraries();

test('there is a standard library to read', (context) => {
  context.skip(found.length === 0, 'pythons: no standard library of a supported CPython is here');
});

describe.each(found.map((library) => [library.name, library] as const))('%s', (_, { python, files }) => {
  /** Compares all `texts`; those which both parsers accept and read differently, and how many went which way. */
  async function compared(texts: Iterable<Uint8Array>) {
    const ast = new AstReader(python);
    const counts: Partial<Record<Comparison, number>> = {};
    const different: unknown[] = [];
    for (const bytes of texts) {
      const { comparison, differences } = await compare(bytes, ast);
      counts[comparison] = (counts[comparison] ?? 0) + 1;
      if (comparison === 'different') different.push([Buffer.from(bytes).toString('utf8').slice(0, 3000), differences]);
    }
    ast.close();
    return { counts, different };
  }

  test('its files are read alike, or refused before', async () => {
    const every = Math.max(1, Math.floor(files.length / FILES));
    const sample = files.filter((__, index) => index % every === 0);
    const { counts, different } = await compared(sample.map((file) => readFileSync(file)));
    expect(different).toEqual([]);
    expect(counts.same).toBeGreaterThan(0.9 * sample.length);
  });

  test('and so are mutants of them', async () => {
    const random = new Random(1);
    const texts = Array.from({ length: MUTANTS }, () => mutantOf(readFileSync(random.of(files), 'utf8'), random));
    expect((await compared(texts.map((text) => Buffer.from(text)))).different).toEqual([]);
  });

  test('and so are f-strings that were made to be misread', async () => {
    const random = new Random(2);
    const texts = Array.from({ length: F_STRINGS }, () => Buffer.from(`x = ${fString(random)}\n`));
    expect((await compared(texts)).different).toEqual([]);
  });
});
