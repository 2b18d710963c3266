/**
 * Collects what a CPython's standard library offers, into scripts/api/data/<x.y>.jsonl:
 *
 *   node scripts/api/collect.mjs [PYTHON…]     default: python3.10 python3.11 python3.12 python3.13 from PATH
 *
 * Needed only when a CPython is added or a module joins the `pure` preset. Afterwards: review what the sweep found and
 * the tests name (reviewed.json), then `npm run generate`, which merges all versions into src/syntax/api/table.ts and
 * needs no Python.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('collect.py', import.meta.url));

/** The modules of the `pure` preset, read as text because Node 20 cannot import TypeScript. */
export function pureModules() {
  const text = readFileSync(new URL('../../src/model/policy.ts', import.meta.url), 'utf8');
  const list = /PURE_PRESET = \[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return [...list.matchAll(/'([\w.]+)'/g)].map(([, name]) => name);
}

/** What collect.py prints under `python`, and the version (`3.12`) that it is about. */
export function collect(python) {
  const run = spawnSync(python, ['-I', '-S', '-B', script, ...pureModules()], {
    encoding: 'utf8',
    maxBuffer: 2 ** 25,
    env: { PATH: process.env.PATH, PYTHONHASHSEED: '0', TZ: 'UTC', LC_ALL: 'C' },
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${python}: ${run.stderr}`);
  const { python: full } = JSON.parse(run.stdout.slice(0, run.stdout.indexOf('\n')));
  return { version: full.replace(/\.\d+$/, ''), text: run.stdout };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2);
  mkdirSync(new URL('data/', import.meta.url), { recursive: true });
  for (const python of named.length > 0 ? named : ['python3.10', 'python3.11', 'python3.12', 'python3.13']) {
    const { version, text } = collect(python);
    writeFileSync(new URL(`data/${version}.jsonl`, import.meta.url), text);
    console.error(`${version}: ${text.split('\n').length - 1} records`);
  }
}
