import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { NAMEABLE } from '../../src/commands/nameable.ts';
import { Policy } from '../../src/model/policy.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = JSON.parse(readFileSync(`${root}docs/policy.schema.json`, 'utf8'));
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
ajvFormats.default(ajv);
const isValid = ajv.compile(schema);

test('it is what the sources give', () => {
  const ran = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect(ran.stderr).not.toContain('policy.schema.json');
});

const digest = `sha256:${'0'.repeat(64)}`;
const waiver = { rule: 'weak-suite', skill: 'x', digest, reason: 'x', until: '2027-01-01' };

test.for([
  {},
  { mode: 'report-only', stages: ['static'] },
  { imports: { allow: ['csv', { module: 'numpy', api: 'listed', names: ['mean'] }, { module: 'os', api: 'any' }] } },
  { grants: { x: { imports: ['re'], reason: 'x', until: '2027-06-30' } }, waivers: [waiver] },
  { sandbox: { image: digest, timeout: '30s' }, adversarial: { model: null }, registry: { url: 's3://x' } },
])('%j, which is a policy, is one by the JSON Schema', (policy) => {
  expect([Policy.safeParse(policy).success, isValid(policy)]).toEqual([true, true]);
});

test.for([
  { mode: 'off' },
  { mdoe: 'enforce' },
  { suite: { 'min-test': 3 } },
  { suite: { 'min-tests': 0 } },
  { imports: { allow: ['os.*'] } },
  { imports: { allow: [{ module: 'numpy', api: 'lsited' }] } },
  { grants: { '../x': { imports: ['re'], reason: 'x', until: '2027-06-30' } } },
  { grants: { x: { imports: ['re'], until: '2027-06-30' } } },
  { waivers: [{ ...waiver, until: '2027-02-30' }] },
  { sandbox: { timeout: '0s' } },
])('%j, which is none, is none by the JSON Schema', (policy) => {
  expect([Policy.safeParse(policy).success, isValid(policy)]).toEqual([false, false]);
});

test.for([...NAMEABLE.rules])('the rule %s may be waived where assay takes a waiver of it', ([rule, reason]) => {
  expect(isValid({ waivers: [{ ...waiver, rule }] })).toBe(reason === undefined);
});

interface Described {
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Described>>;
}

/** The keys that have no keys of their own which the reference tells one by one, with what the schema says of them. */
function leaves(of: Described, path: readonly string[] = []): (readonly [string, Described])[] {
  const inner = Object.entries(of.properties ?? {});
  const isOne = inner.length === 0 || path[0] === 'registry';
  return isOne ? [[path.join('.'), of]] : inner.flatMap(([key, each]) => leaves(each, [...path, key]));
}

test('every key is told in the reference with its default, and no other', () => {
  const reference = readFileSync(`${root}docs/policy.md`, 'utf8');
  const rows = [...reference.matchAll(/^\| `([\w.-]+)` +\| (?:`([^`]*)`|none) +\| [●○] \|/gm)];
  const told = Object.fromEntries(rows.map(([, key, value]) => [key, value]));
  const written = (value: unknown) =>
    Array.isArray(value) ? `[${value.join(', ')}]` : typeof value === 'string' ? value : JSON.stringify(value);
  expect(told).toEqual(Object.fromEntries(leaves(schema).map(([key, each]) => [key, written(each.default)])));
  expect(leaves(schema).filter(([, { description }]) => description === undefined)).toEqual([]);
});
