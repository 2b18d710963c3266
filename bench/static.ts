// How fast is the static stage, beside a bare parse and beside the gates that others use? Every figure is from one run on
// the same files, alternating; what is reported are ratios of medians, because the machine is whatever it is.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candidateOf } from '../src/model/candidate.ts';
import { Policy } from '../src/model/policy.ts';
import { analyse } from '../src/rules/analyse.ts';
import { pythonParser } from '../src/syntax/grammar.ts';
import { convertHumanEval, humanEvalPath, readHumanEval } from './corpus/humaneval.ts';
import { type SkillText, writeSkillDirectory } from './corpus/skill-directory.ts';
import { printBombs } from './static/bombs.ts';
import { coldGates, coldWithSuite } from './static/cold.ts';
import { type Contender, command, print, race, tool } from './race.ts';

const ROUNDS = 7;
const COLD = 21;
const WARM_UP = 20;
const OURS = 'assay, static stage';
const PYTHON = process.env.ASSAY_PYTHON || 'python3';

async function timed(pass: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await pass();
  return performance.now() - start;
}

/** ARISE's own check, timed inside its process: its start is not counted against it. */
const ARISE_DRIVER = `
import json, sys, time
from arise.skills.forge import _check_imports
texts = json.load(open(sys.argv[1]))
start = time.perf_counter()
for text in texts:
    try:
        _check_imports(text, ["re", "math"])
    except SyntaxError:
        pass
print((time.perf_counter() - start) * 1000)
`;

function judge(skills: readonly SkillText[]): () => Promise<void> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const file = (path: string, text: string) => ({ path, kind: 'file' as const, size: text.length, bytes: bytes(text) });
  const candidates = skills.map(({ manifest, implementation, suite }) => {
    const { name } = manifest;
    return candidateOf(name, [
      file('skill.json', JSON.stringify(manifest)),
      file(`${name}.py`, implementation),
      file(`test_${name}.py`, suite),
    ]);
  });
  const judgement = { policy: Policy.parse({ suite: { 'min-tests': 1 } }), asOf: '2026-06-01' };
  return async () => {
    for (const candidate of candidates) await analyse(candidate, judgement);
  };
}

async function contendersFor(skills: readonly SkillText[], folder: string): Promise<Map<string, Contender>> {
  const texts = skills.flatMap(({ implementation, suite }) => [implementation, suite]);
  const listing = join(folder, 'texts.json');
  writeFileSync(listing, JSON.stringify(texts));
  const directories = skills.map((skill, index) => writeSkillDirectory(join(folder, `r${index}`), skill));
  const parser = await pythonParser();
  const pass = judge(skills);
  const contenders = new Map<string, Contender>([
    [OURS, () => timed(pass)],
    [
      'tree-sitter, parse only',
      () =>
        timed(() => {
          for (const text of texts) parser.parse(text)?.delete();
        }),
    ],
  ]);
  const arise = await tool('arise');
  if (arise !== undefined) {
    contenders.set('ARISE, _check_imports', () =>
      Number(spawnSync(arise, ['-c', ARISE_DRIVER, listing], { encoding: 'utf8' }).stdout),
    );
  }
  const bandit = await tool('bandit');
  if (bandit !== undefined)
    contenders.set('bandit', () => command(bandit, ['-m', 'bandit', '-q', '-r', ...directories]));
  return contenders;
}

const folder = mkdtempSync(join(tmpdir(), 'assay-static-'));
try {
  const { skills } = convertHumanEval(readHumanEval(humanEvalPath()), PYTHON);
  const megabytes =
    skills.reduce((sum, { implementation, suite }) => sum + implementation.length + suite.length, 0) / 1e6;
  const contenders = await contendersFor(skills, folder);
  const title = `${skills.length} skills, ${megabytes.toFixed(2)} MB, median of ${ROUNDS} alternating rounds`;
  print(`${title}, from the first pass on`, await race(contenders, ROUNDS), megabytes);
  // What is compiled while it runs gets faster for a while; the others below are compiled before they start.
  for (let pass = 0; pass < WARM_UP; pass += 1) await contenders.get(OURS)?.();
  print(`${title}, after ${WARM_UP} more passes of ours`, await race(contenders, ROUNDS), megabytes);
  const [one] = skills;
  if (one !== undefined) {
    const directory = writeSkillDirectory(join(folder, 'cold'), one);
    print(`one skill, cold, median of ${COLD} alternating rounds`, await race(await coldGates(directory), COLD));
    print(
      `one skill, cold, with its suite, median of ${COLD} alternating rounds`,
      await race(await coldWithSuite(directory, PYTHON), COLD),
    );
    printBombs(one, join(folder, 'bombs'));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
