import { describe, expect, test } from 'vitest';
import { bytesIn, millisecondsIn, Policy, PURE_PRESET } from '../../src/model/policy.ts';

const HEX = 'ab'.repeat(32);
const grant = { imports: ['urllib.request'], reason: 'Fetches rates.', until: '2027-06-30' };
const waiver = { rule: 'few-tests', skill: 'x', digest: `sha256:${HEX}`, reason: 'Small.', until: '2027-01-31' };

describe('the empty policy', () => {
  test('enforces', () => {
    expect(Policy.parse({}).mode).toBe('enforce');
  });

  test('allows exactly the pure modules', () => {
    expect(Policy.parse({}).imports).toEqual({ preset: 'pure', allow: [], deny: [] });
  });

  test('has no module in the pure preset twice', () => {
    expect(new Set(PURE_PRESET).size).toBe(PURE_PRESET.length);
  });
});

describe('a grant', () => {
  test('with modules, reason and end is accepted', () => {
    expect(Policy.parse({ grants: { fetch_rates: grant } }).grants).toEqual({ fetch_rates: grant });
  });

  test.for([
    ['no reason', { ...grant, reason: undefined }],
    ['a blank reason', { ...grant, reason: '  ' }],
    ['no end', { ...grant, until: undefined }],
    ['an end that is no date', { ...grant, until: '2027-02-30' }],
    ['an end with a time', { ...grant, until: '2027-02-03T00:00:00Z' }],
    ['no modules', { ...grant, imports: [] }],
    ['a module that is a pattern', { ...grant, imports: ['urllib.*'] }],
    ['another key', { ...grant, network: true }],
  ])('with %s is refused', ([, value]) => {
    expect(Policy.safeParse({ grants: { fetch_rates: value } }).success).toBe(false);
  });

  test('for something that is no name is refused', () => {
    expect(Policy.safeParse({ grants: { '../x': grant } }).success).toBe(false);
  });
});

describe('a waiver', () => {
  test('for one rule, skill and digest is accepted', () => {
    expect(Policy.parse({ waivers: [waiver] }).waivers).toEqual([waiver]);
  });

  test.for([
    ['no digest', { ...waiver, digest: undefined }],
    ['a short digest', { ...waiver, digest: 'sha256:ab' }],
    ['no reason', { ...waiver, reason: '' }],
    ['no end', { ...waiver, until: undefined }],
    ['another key', { ...waiver, all: true }],
  ])('with %s is refused', ([, value]) => {
    expect(Policy.safeParse({ waivers: [value] }).success).toBe(false);
  });
});

describe('an allowed module', () => {
  test.for([
    'csv',
    'urllib.parse',
    { module: 'requests', api: 'any' },
    { module: 'numpy', api: 'listed', names: ['mean'] },
  ])('may be written as %j', (entry) => {
    expect(Policy.parse({ imports: { allow: [entry] } }).imports.allow).toEqual([entry]);
  });

  test.for([
    '',
    'os.*',
    '.os',
    'os.',
    'a b',
    { module: 'numpy' },
    { module: 'numpy', api: 'listed', names: [] },
    { module: 'numpy', api: 'any', names: ['mean'] },
    { module: 'numpy', api: 'listed', names: ['a.b'] },
  ])('may not be written as %j', (entry) => {
    expect(Policy.safeParse({ imports: { allow: [entry] } }).success).toBe(false);
  });
});

test.for(['skills', 'a/b', '.agents/skills', 'a..b/c.', '...'])('skills may lie in %j', (skills) => {
  expect(Policy.parse({ skills }).skills).toBe(skills);
});

describe('a value of the policy', () => {
  test.for([
    { version: 2 },
    { version: '1' },
    { edition: 2025 },
    { mode: 'off' },
    { stages: [] },
    { stages: ['intake'] },
    { stages: 'static' },
    { skills: '' },
    { skills: '.' },
    { skills: './skills' },
    { skills: 'skills/' },
    { skills: '/skills' },
    { skills: '../skills' },
    { skills: 'a/../b' },
    { skills: 'a//b' },
    { skills: 'a\nb' },
    { sandbox: { backend: 'none' } },
    { sandbox: { timeout: '0s' } },
    { sandbox: { timeout: '30' } },
    { sandbox: { memory: '256MB' } },
    { sandbox: { image: 'python:3.11' } },
    { suite: { 'min-tests': 0 } },
    { suite: { 'min-mutation-score': 1.1 } },
    { review: { 'required-approvals': -1 } },
    { review: { 'required-approvals': 0.5 } },
    { registry: { url: 'http://example.org' } },
    { registry: { url: 's3://b', 'expected-owner': 123456789012 } },
  ])('%j is refused', (value) => {
    expect(Policy.safeParse(value).success).toBe(false);
  });
});

test.for([
  ['64KiB', 65_536],
  ['256MiB', 268_435_456],
  ['1GiB', 1_073_741_824],
] as const)('%s are %i bytes', ([size, bytes]) => {
  expect(bytesIn(size)).toBe(bytes);
});

test.for([
  ['500ms', 500],
  ['30s', 30_000],
  ['2m', 120_000],
] as const)('%s are %i milliseconds', ([duration, milliseconds]) => {
  expect(millisecondsIn(duration)).toBe(milliseconds);
});

describe('what a run may use', () => {
  const isAccepted = (sandbox: object) => Policy.safeParse({ sandbox }).success;

  test.for(['1ms', '10m', '600s', '600000ms'])('can be %s of time', (timeout) => {
    expect(isAccepted({ timeout })).toBe(true);
  });

  test.for(['11m', '601s', '600001ms', '9999999m'])('is never %s of time', (timeout) => {
    expect(isAccepted({ timeout })).toBe(false);
  });

  test.for(['32MiB', '4GiB', '4096MiB'])('can be %s of memory', (memory) => {
    expect(isAccepted({ memory })).toBe(true);
  });

  test.for(['1KiB', '31MiB', '4097MiB', '5GiB', '9999999GiB'])('is never %s of memory', (memory) => {
    expect(isAccepted({ memory })).toBe(false);
  });
});
