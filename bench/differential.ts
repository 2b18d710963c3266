/**
 * Every file of the standard libraries on this machine, mutants of them and odd f-strings, read by our parser and by
 * CPython's own.
 *
 *   node build/bench/differential.js [--every N] [--mutants N] [--seed N]
 *
 * Exits 1 if both accept a file and read it differently, 2 if there is no library.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AstReader } from './differential/ast.ts';
import { type Comparison, compare } from './differential/compare.ts';
import { fString } from './differential/f-strings.ts';
import { libraries } from './differential/libraries.ts';
import { mutantOf } from './differential/mutants.ts';
import { Random } from './differential/random.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      every: { type: 'string', default: '1' },
      mutants: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const found = libraries();
  if (found.length === 0) {
    console.error('No standard library of a supported CPython was found.');
    return 2;
  }
  let holds = true;
  for (const library of found) {
    const random = new Random(Number(values.seed));
    const files = library.files.filter((_, index) => index % Number(values.every) === 0);
    const mutants = Array.from({ length: Number(values.mutants) }, (_, index) => ({
      name: `mutant ${index}`,
      bytes: () => Buffer.from(mutantOf(readFileSync(random.of(library.files), 'utf8'), random)),
    }));
    const strings = Array.from({ length: Number(values.mutants) }, (_, index) => ({
      name: `f-string ${index}`,
      bytes: () => Buffer.from(`x = ${fString(random)}\n`),
    }));
    const texts = files.map((name) => ({ name, bytes: () => readFileSync(name) }));
    for (const [what, all] of Object.entries({ files: texts, mutants, strings }))
      holds = (await readAll(`${library.name}: ${what}`, library.python, all)) && holds;
  }
  return holds ? 0 : 1;
}

interface Text {
  readonly name: string;
  bytes(): Uint8Array;
}

async function readAll(title: string, python: string, texts: readonly Text[]): Promise<boolean> {
  const ast = new AstReader(python);
  const counts: Partial<Record<Comparison, number>> = {};
  for (const { name, bytes } of texts) {
    const text = bytes();
    const { comparison, differences } = await compare(text, ast);
    counts[comparison] = (counts[comparison] ?? 0) + 1;
    if (comparison === 'different') {
      console.log(`different: ${name}: ${differences.slice(0, 5).join('; ')}`);
      if (text.length < 2000) console.log(JSON.stringify(Buffer.from(text).toString('utf8')));
    } else if (name.endsWith('.py') && ['tree', 'construct', 'python'].includes(comparison)) {
      console.log(`${comparison}: ${name}`);
    }
  }
  ast.close();
  console.log(title, JSON.stringify(counts));
  return counts.different === undefined;
}
