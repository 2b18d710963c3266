import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One import a line: the file that has it, what it names, and the rule that must refuse it. */
const REFUSED = [
  ['src/model/leaning.ts', '../verdict/anchor.ts', 'model-imports-nothing-of-ours'],
  ['src/model/reading.ts', 'node:fs', 'model-and-render-do-no-io'],
  ['src/syntax/reading.ts', 'node:fs/promises', 'static-analysis-does-no-io'],
  ['src/syntax/running.ts', 'execa', 'static-analysis-does-no-io'],
  ['src/rules/calling.ts', 'node:net', 'static-analysis-does-no-io'],
  ['src/rules/parsing.ts', 'web-tree-sitter', 'static-analysis-does-no-io'],
  ['src/rules/trying.ts', '../sandbox/anchor.ts', 'rules-stays-in-its-room'],
  ['src/syntax/judging.ts', '../rules/anchor.ts', 'syntax-stays-in-its-room'],
  ['src/intake/parsing.ts', '../syntax/anchor.ts', 'intake-stays-in-its-room'],
  ['src/trials/judging.ts', '../rules/anchor.ts', 'trials-stays-in-its-room'],
  ['src/sandbox/trying.ts', '../trials/anchor.ts', 'sandbox-stays-in-its-room'],
  ['src/verdict/computing.ts', 'node:path', 'verdict-is-pure'],
  ['src/render/deciding.ts', '../verdict/anchor.ts', 'render-stays-in-its-room'],
  ['src/registry/asking.ts', '../github/anchor.ts', 'registry-stays-in-its-room'],
  ['src/render/commanding.ts', '../commands/anchor.ts', 'commands-are-called-by-bin-only'],
  ['src/commands/starting.ts', '../bin/anchor.ts', 'bin-is-called-by-nobody'],
  ['src/bin/jumping.ts', '../intake/anchor.ts', 'bin-goes-through-commands'],
  ['src/commands/testing.ts', '../../test/anchor.ts', 'no-test-code-in-src'],
  ['src/commands/developing.ts', 'vitest', 'no-development-packages-in-src'],
  ['src/commands/guessing.ts', '../model/absent.ts', 'not-to-what-cannot-be-resolved'],
] as const;

/** Imports that no rule may refuse. */
const ALLOWED = [
  ['src/syntax/grammar.ts', 'node:fs'],
  ['src/rules/looking.ts', '../syntax/anchor.ts'],
  ['src/trials/running.ts', '../sandbox/anchor.ts'],
  ['src/trials/reading.ts', '../syntax/anchor.ts'],
  ['src/intake/reading.ts', 'node:fs'],
  ['src/commands/joining.ts', '../registry/anchor.ts'],
  ['src/bin/calling.ts', '../commands/anchor.ts'],
  ['test/probing.ts', '../src/sandbox/anchor.ts'],
] as const;

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let folder: string;
let violations: readonly Violation[];
const refusals = (file: string) => violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** A small tree with every import above, looked at with the rules of this repository. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directions-'));
  put(
    'package.json',
    '{ "type": "module", "dependencies": { "execa": "*", "web-tree-sitter": "*" }, "devDependencies": { "vitest": "*" } }',
  );
  put(
    'tsconfig.json',
    '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true } }',
  );
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, imported] of [...REFUSED, ...ALLOWED]) {
    put(file, `import * as it from '${imported}';\nexport const used = it;\n`);
    if (imported.endsWith('/anchor.ts')) put(join(dirname(file), imported), 'export const anchor = 1;\n');
  }
  // A type is an arrow as well: the reader of a rule would have to know the sandbox to understand it.
  put(
    'src/rules/naming.ts',
    "import type { anchor } from '../sandbox/anchor.ts';\nexport type Named = typeof anchor;\n",
  );
  put('src/intake/left.ts', "import { right } from './right.ts';\nexport const left = () => right;\n");
  put('src/intake/right.ts', "import { left } from './left.ts';\nexport const right = () => left;\n");
  put('src/intake/forgotten.ts', 'export const forgotten = 1;\n');
  const depcruise = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [depcruise, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'src', 'test'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stdout, stderr).not.toBe('');
  violations = JSON.parse(stdout).summary.violations;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the dependency rules', () => {
  test.for(REFUSED)('refuse %s → %s by %s', ([file, , rule]) => {
    expect(refusals(file)).toContain(rule);
  });

  test.for(ALLOWED)('allow %s → %s', ([file]) => {
    expect(refusals(file)).toEqual([]);
  });

  test('refuse an arrow that is only a type', () => {
    expect(refusals('src/rules/naming.ts')).toContain('rules-stays-in-its-room');
  });

  test('refuse a circle', () => {
    expect(refusals('src/intake/left.ts')).toContain('no-circles');
  });

  test('refuse a file that stands alone', () => {
    expect(refusals('src/intake/forgotten.ts')).toEqual(['no-orphans']);
  });
});
