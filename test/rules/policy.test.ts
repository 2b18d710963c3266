import { describe, expect, test } from 'vitest';
import { fileOf, honestSkill } from './honest-skill.ts';
import { AS_OF } from './pages.ts';
import { staticStage, told } from './static-stage.ts';

/** The rules that speak when the suite imports `text`, judged by `policy`. */
async function rulesAgainst(text: string, policy: object): Promise<string[]> {
  const { findings } = await staticStage(honestSkill('tidy', [fileOf('test_tidy.py', `${text}\n`)]), policy);
  return findings.map(({ rule }) => rule).filter((rule) => /import|grant/.test(rule));
}

const grant = (until: string, imports: readonly string[] = ['zoneinfo']) => ({
  imports,
  reason: 'Knows time zones.',
  until,
});

describe('a grant', () => {
  test.each([
    ['holds on its last day', AS_OF, []],
    ['holds before', '2027-01-01', []],
    ['has ended the day after', '2026-07-31', ['grant-expired', 'import-not-allowed']],
  ])('%s', async (_, until, rules) => {
    expect(await rulesAgainst('import zoneinfo', { grants: { tidy: grant(until) } })).toEqual(rules);
  });

  test('is for one skill', async () => {
    expect(await rulesAgainst('import zoneinfo', { grants: { other: grant(AS_OF) } })).toEqual(['import-not-allowed']);
    expect(await rulesAgainst('import zoneinfo', { grants: { other: grant('2020-01-01') } })).toEqual([
      'import-not-allowed',
    ]);
  });

  test('is for exact modules', async () => {
    const policy = { grants: { tidy: grant(AS_OF, ['urllib.request']) } };
    expect(await rulesAgainst('import urllib.request', policy)).toEqual([]);
    expect(await rulesAgainst('from urllib import request', policy)).toEqual([]);
    expect(await rulesAgainst('import urllib', policy)).toEqual(['import-not-allowed']);
    expect(await rulesAgainst('import urllib.error', policy)).toEqual(['import-not-allowed']);
  });

  test('of a private module opens it and nothing else', async () => {
    const policy = { grants: { tidy: grant(AS_OF, ['random._os']) } };
    expect(await rulesAgainst('from random import _os', policy)).toEqual([]);
    expect(await rulesAgainst('from random import _inst', policy)).toEqual(['import-not-allowed']);
  });

  test('may open single names, and takes nothing from what the preset allows', async () => {
    const opens = (module: string, ...names: string[]) => ({ module, api: 'listed', names });
    const imports = [opens('zoneinfo', 'ZoneInfo'), opens('math', 'sqrt')];
    const policy = { grants: { tidy: { ...grant(AS_OF), imports } } };
    const refused = (text: string) => told('api-not-listed', 'test_tidy.py', text, policy);
    expect(await refused('from zoneinfo import ZoneInfo\nfrom math import sqrt, floor\n')).toEqual([]);
    expect(await refused('from zoneinfo import reset_tzpath\n')).toEqual([
      expect.stringContaining('policy lists the names'),
    ]);
  });

  test('does not come from what every object has', async () => {
    const { findings } = await staticStage(honestSkill('constructor'));
    expect(findings).toEqual([]);
  });
});

describe('the lists of the policy', () => {
  test('allow adds modules, in both spellings', async () => {
    const imports = { allow: ['zoneinfo', { module: 'yaml', api: 'any' }] };
    expect(await rulesAgainst('import zoneinfo, yaml', { imports })).toEqual([]);
  });

  test('deny takes from the preset, from allow and from a grant', async () => {
    const imports = { allow: ['yaml'], deny: ['json', 'yaml', 'zoneinfo'] };
    const policy = { imports, grants: { tidy: grant(AS_OF) } };
    expect(await told('import-not-allowed', 'test_tidy.py', 'import re, json, yaml, zoneinfo\n', policy)).toHaveLength(
      3,
    );
  });

  test('deny of a submodule holds however it is imported', async () => {
    const policy = { imports: { deny: ['collections.abc'] } };
    expect(await rulesAgainst('import collections.abc', policy)).toContain('import-not-allowed');
    expect(await rulesAgainst('from collections import abc', policy)).toContain('import-not-allowed');
    expect(await rulesAgainst('from collections import Counter', policy)).not.toContain('import-not-allowed');
  });

  test('deny reaches __future__, which has a node of its own in the tree', async () => {
    const policy = { imports: { deny: ['__future__'] } };
    expect(await rulesAgainst('from __future__ import annotations', policy)).toEqual(['import-not-allowed']);
  });

  test('without the preset nothing is allowed that is not named', async () => {
    const policy = { imports: { preset: 'none', allow: ['re'] } };
    expect(await told('import-not-allowed', 'test_tidy.py', 'import re\nimport json\n', policy)).toEqual([
      "2:8 It imports the module 'json', which the policy does not allow.",
    ]);
    expect(new Set(await rulesAgainst('import re', policy))).toEqual(new Set(['declared-import-not-allowed']));
  });
});
