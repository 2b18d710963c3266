import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidateOf } from '../../src/model/candidate.ts';
import { Policy } from '../../src/model/policy.ts';
import { analyse } from '../../src/rules/analyse.ts';
import { IMPORTS } from './honest-skill.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/skills/', import.meta.url));
const CATALOGUE = fileURLToPath(new URL('../../../shared/threats/escapes.json', import.meta.url));

const HOSTS = [
  'business_days_between',
  'detect_outliers',
  'fuzzy_best_match',
  'humanize_bytes',
  'parse_duration',
  'topological_order',
];

/** Statements and expressions of our own, each of which obtains something that no skill may have. */
const STATEMENTS = [
  'import os',
  'from random import _os',
  'import json.decoder as d; d.scanner',
  'x = getattr(print, "__self__")',
  'exec("1")',
  'globals()["x"] = 1',
  'print.__self__.eval("1")',
  'class X(type): pass',
  'f = (lambda: 0).__globals__',
  '@eval\n"1".upper',
  'for x in ().__class__.__mro__: pass',
  'try:\n    1 / 0\nexcept Exception as e:\n    e.__traceback__.tb_frame',
  'match print:\n    case object(__self__=b): pass',
  'del __builtins__',
  'with open("/etc/passwd") as f: pass',
];
const EXPRESSIONS = [
  'print.__self__',
  '__import__("os")',
  '().__class__',
  'eval("1")',
  'open',
  'globals()',
  'vars()',
  '"{0.__class__}".format(1)',
  '(x for x in ()).gi_frame',
  'type("X", (), {})',
  'getattr(str, "mro")',
  '[].__reduce__()',
  'breakpoint',
  'help',
  'f"{print.__self__}"',
  'lambda: __builtins__',
];

interface Inserted {
  readonly host: string;
  readonly text: string;
}

function files(host: string): { manifest: string; implementation: string; suite: string } {
  const read = (name: string): string => readFileSync(`${EXAMPLES}${host}/${name}`, 'utf8');
  const declared = JSON.parse(read('skill.json')) as { imports: string[] };
  return {
    manifest: JSON.stringify({ ...declared, imports: [...new Set([...declared.imports, ...IMPORTS])] }),
    implementation: read(`${host}.py`),
    suite: read(`test_${host}.py`),
  };
}

async function isAccepted({ host, text }: Inserted): Promise<boolean> {
  const { manifest, suite } = files(host);
  const file = (path: string, content: string) => ({
    path,
    kind: 'file' as const,
    size: Buffer.byteLength(content),
    bytes: new Uint8Array(Buffer.from(content)),
  });
  const candidate = candidateOf(host, [
    file('skill.json', manifest),
    file(`${host}.py`, text),
    file(`test_${host}.py`, suite),
  ]);
  const { findings, problems } = await analyse(candidate, { policy: Policy.parse({}), asOf: '2026-06-01' });
  return problems.length === 0 && findings.every(({ severity }) => severity === 'note');
}

/** `fragment` before line `at`, at that line's indentation, as somebody would slip it in. */
function insertStatement(text: string, fragment: string, at: number): string | undefined {
  const lines = text.split('\n');
  const position = at % lines.length;
  const indent = /^ */.exec(lines[position] ?? '')?.[0] ?? '';
  // Inside a docstring a statement is text.
  if (isInDocstring(text, lines.slice(0, position).join('\n').length + 1)) return undefined;
  const inserted = fragment.split('\n').map((line) => indent + line);
  return [...lines.slice(0, position), ...inserted, ...lines.slice(position)].join('\n');
}

/** `fragment` in place of one of the numbers and plain strings of the code. */
function insertExpression(text: string, fragment: string, at: number): string {
  const places = [...text.matchAll(/(?<=[=(,\s])(?:\d+|"[a-z]*")(?=[,)\s:])/g)].filter(
    ({ index }) => !isInDocstring(text, index),
  );
  const place = places[at % Math.max(1, places.length)];
  return place === undefined
    ? `${text}\nX = ${fragment}\n`
    : text.slice(0, place.index) + fragment + text.slice(place.index + place[0].length);
}

function isInDocstring(text: string, index: number): boolean {
  return text.slice(0, index).split('"""').length % 2 === 0 || /#[^\n]*$/.test(text.slice(0, index));
}

test('the hosts are accepted as they are', async () => {
  const refused: string[] = [];
  for (const host of HOSTS) if (!(await isAccepted({ host, text: files(host).implementation }))) refused.push(host);
  expect(refused).toEqual([]);
});

test('no statement of ours is accepted at any place of an accepted skill', async () => {
  const inserted = fc.record({
    host: fc.constantFrom(...HOSTS),
    fragment: fc.constantFrom(...STATEMENTS),
    at: fc.nat(400),
  });
  await fc.assert(
    fc.asyncProperty(inserted, async ({ host, fragment, at }) => {
      const text = insertStatement(files(host).implementation, fragment, at);
      if (text === undefined) return;
      expect(await isAccepted({ host, text })).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('no expression of ours is accepted at any place of an accepted skill', async () => {
  const inserted = fc.record({
    host: fc.constantFrom(...HOSTS),
    fragment: fc.constantFrom(...EXPRESSIONS),
    at: fc.nat(400),
  });
  await fc.assert(
    fc.asyncProperty(inserted, async ({ host, fragment, at }) => {
      expect(await isAccepted({ host, text: insertExpression(files(host).implementation, fragment, at) })).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('no live fragment of the catalogue is accepted at any place of an accepted skill', async (context) => {
  if (!existsSync(CATALOGUE)) context.skip('the catalogue of escapes is not here (shared/threats/escapes.json)');
  const { cases } = JSON.parse(readFileSync(CATALOGUE, 'utf8')) as { cases: { code: string; runs_on: string[] }[] };
  const live = cases.filter(({ runs_on }) => runs_on.length > 0).map(({ code }) => code.trimEnd());
  const inserted = fc.record({ host: fc.constantFrom(...HOSTS), fragment: fc.constantFrom(...live), at: fc.nat(400) });
  await fc.assert(
    fc.asyncProperty(inserted, async ({ host, fragment, at }) => {
      const text = insertStatement(files(host).implementation, fragment, at);
      if (text === undefined) return;
      expect(await isAccepted({ host, text })).toBe(false);
    }),
    { numRuns: 400 },
  );
});
