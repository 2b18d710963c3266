import { describe, expect, test } from 'vitest';
import { fileOf, honestSkill } from './honest-skill.ts';
import { staticStage, told } from './static-stage.ts';

const refused = (what: string) => `It imports ${what}, which the policy does not allow.`;
const module = (name: string) => refused(`the module '${name}'`);

describe('an import is found wherever and however it is written', () => {
  const cases: readonly (readonly [name: string, code: string, hits: readonly string[]])[] = [
    ['the second of three on one line', 'import json, os, re', [`1:14 ${module('os')}`]],
    ['every one on one line', 'import os, json, sys', [`1:8 ${module('os')}`, `1:18 ${module('sys')}`]],
    ['under the name of an allowed module', 'import os as json', [`1:8 ${module('os')}`]],
    ['an allowed one under the name of a refused one', 'import json as os', []],
    ['after a semicolon', 'import json; import os', [`1:21 ${module('os')}`]],
    ['after a colon', 'if 1:import os', [`1:13 ${module('os')}`]],
    ['in a function', 'def f():\n    import os', [`2:12 ${module('os')}`]],
    ['in a class in a function', 'def f():\n    class C:\n        import os', [`3:16 ${module('os')}`]],
    ['in an except clause', 'try:\n    pass\nexcept ValueError:\n    import os', [`4:12 ${module('os')}`]],
    ['in a case', 'match 1:\n    case 1:\n        import os', [`3:16 ${module('os')}`]],
    ['in brackets without a space', 'from os.path import(os)', [`1:21 ${module('os.path')}`]],
    [
      'over several lines with comments',
      'from os import (\n    path,  # one\n    sep as s,\n)',
      [`2:5 ${module('os')}`, `3:5 ${module('os')}`],
    ],
    ['over an escaped line end', 'import \\\n    os', [`2:5 ${module('os')}`]],
    ['with spaces around the dot', 'import os . path', [`1:8 ${module('os.path')}`]],
    ['with a star', 'from os import *', [`1:16 ${module('os')}`]],
    ['relative, of a package', 'from . import json', [`1:15 ${module('.')}`]],
    ['relative, of a module', 'from .json import loads', [`1:19 ${module('.json')}`]],
    ['relative, further up', 'from ... import json', [`1:17 ${module('...')}`]],
    ['in a string', 'x = "import os"', []],
    ['in a comment', '# import os', []],
  ];
  test.each(cases)('%s', async (_, code, hits) => {
    expect(await told('import-not-allowed', 'tidy.py', `${code}\n`)).toEqual(hits);
    expect(await told('import-not-allowed', 'test_tidy.py', `${code}\n`)).toEqual(hits);
  });
});

describe('a module is allowed by its exact name', () => {
  const cases: readonly (readonly [code: string, what: string | undefined])[] = [
    ['import urllib.parse', undefined],
    ['from urllib.parse import quote', undefined],
    ['from urllib import parse', undefined],
    ['import urllib', "the module 'urllib'"],
    ['import urllib.request', "the module 'urllib.request'"],
    ['from urllib import request', "the module 'urllib'"],
    ['import urllib.parse.os', "the module 'urllib.parse.os'"],
    ['import json', undefined],
    ['import json.tool', "the module 'json.tool'"],
    ['import jsonx', "the module 'jsonx'"],
    ['import JSON', "the module 'JSON'"],
    ['import collections.abc', undefined],
    ['from collections import abc', undefined],
    ['from __future__ import annotations', undefined],
    ['import posix', "the module 'posix'"],
    ['import _io', "the module '_io'"],
  ];
  test.each(cases)('%s', async (code, what) => {
    const hits = (await told('import-not-allowed', 'tidy.py', `${code}\n`)).map((hit) => hit.replace(/^\S+ /, ''));
    expect(hits).toEqual(what === undefined ? [] : [refused(what)]);
  });

  test('from urllib import parse, request: the second is refused', async () => {
    expect(await told('import-not-allowed', 'tidy.py', 'from urllib import parse, request\n')).toEqual([
      `1:27 ${module('urllib')}`,
    ]);
  });
});

describe('a private name of an allowed module is refused', () => {
  test.each([
    ['from random import _os', "the name '_os' of 'random'"],
    ['from random import _os as os', "the name '_os' of 'random'"],
    ['from json import __builtins__', "the name '__builtins__' of 'json'"],
    ['from collections import OrderedDict, _sys', "the name '_sys' of 'collections'"],
  ])('%s', async (code, what) => {
    for (const file of ['tidy.py', 'test_tidy.py']) {
      expect(await told('import-not-allowed', file, `${code}\n`)).toEqual([expect.stringContaining(refused(what))]);
    }
  });

  test('an alias may be private', async () => {
    expect(
      await told('import-not-allowed', 'tidy.py', 'import random as _random\nfrom math import floor as _floor\n'),
    ).toEqual([]);
  });
});

describe('the suite and the skill itself', () => {
  test.each(['from tidy import tidy', 'from tidy import tidy as json', 'from tidy import tidy, _words'])(
    '%s',
    async (code) => {
      expect(await told('import-not-allowed', 'test_tidy.py', `${code}\n`)).toEqual([]);
    },
  );

  test('what the suite imports need not be declared', async () => {
    expect(await told('import-undeclared', 'test_tidy.py', 'import itertools\nfrom tidy import tidy\n')).toEqual([]);
  });

  test.each([
    ['test_tidy.py', 'import tidy', "Write 'from tidy import tidy'."],
    ['test_tidy.py', 'from .tidy import tidy', "Write 'from tidy import tidy'."],
    ['test_tidy.py', 'from skills.tidy import tidy', "Write 'from tidy import tidy'."],
    ['test_tidy.py', 'from tydi import tidy', expect.stringContaining('standard library')],
    ['test_tidy.py', 'from tidi import tidy', "Write 'from tidy import tidy'."],
    ['test_tidy.py', 'import pytest', expect.stringContaining('plain functions with assert')],
    ['test_tidy.py', 'from unittest import mock', expect.stringContaining('try, except and else')],
    ['test_tidy.py', 'from random import _os', "Do without it: '_os' is private to 'random'."],
    ['tidy.py', 'import os', expect.stringContaining('grants: { tidy: { imports: [{ module: os, api: any }],')],
    ['tidy.py', 'import tidy', expect.stringContaining('that module itself')],
    ['tidy.py', 'import requests', expect.stringContaining('standard library and nothing else')],
    ['tidy.py', 'from . import x', expect.stringContaining('nothing beside it')],
  ])('%s: %s is told what helps', async (file, code, fix) => {
    const { findings } = await staticStage(honestSkill('tidy', [fileOf(file, `${code}\n`)]));
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'import-not-allowed', file, fix }));
  });
});

describe('what skill.json must declare', () => {
  const undeclared = (text: string) => told('import-undeclared', 'tidy.py', text);
  const missing = (name: string) => `It imports '${name}', which skill.json does not list.`;

  test('every import, by its exact name and place', async () => {
    expect(await undeclared('import re, csv as c, json\ndef f():\n    from datetime import date, time\n')).toEqual([
      `1:12 ${missing('csv')}`,
      `3:26 ${missing('datetime')}`,
      `3:32 ${missing('datetime')}`,
    ]);
  });

  test.each([
    'from urllib import parse',
    'from collections import abc',
    'from __future__ import annotations',
    'from .json import loads',
  ])('not: %s', async (code) => {
    expect(await undeclared(`${code}\n`)).toEqual([]);
  });

  test('a submodule is named as it has to be declared', async () => {
    const manifest = JSON.stringify({ name: 'tidy', description: 'Tidies.', imports: [] });
    const files = [fileOf('skill.json', manifest), fileOf('tidy.py', 'from urllib import parse\n')];
    const { findings } = await staticStage(honestSkill('tidy', files));
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'import-undeclared', fix: 'Add "urllib.parse" to "imports" in skill.json.' }),
    );
  });

  test('nothing is asked of a skill whose skill.json cannot be read', async () => {
    const { findings } = await staticStage(honestSkill('tidy', [fileOf('skill.json', '{')]));
    expect(findings.map(({ rule }) => rule)).toEqual(['manifest-malformed']);
  });
});

describe('no grant is offered where none would help', () => {
  const policy = { imports: { deny: ['os', 'collections.abc'] } };
  test.each([
    ['import os', 'Do without it: the policy denies it to every skill (imports.deny).'],
    [
      'from collections import abc',
      "Do without it: the policy denies 'collections.abc' to every skill (imports.deny).",
    ],
  ])('%s, which is denied', async (code, fix) => {
    const { findings } = await staticStage(honestSkill('tidy', [fileOf('tidy.py', `${code}\n`)]), policy);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'import-not-allowed', fix }));
  });

  test.each([
    ['numpy', 'Remove "numpy" from "imports": a run has Python\'s standard library and nothing else.'],
    ['os', expect.stringContaining('Remove "os" from "imports": the policy denies it')],
    ['zoneinfo', expect.stringContaining('grants: { tidy: { imports: [{ module: zoneinfo, api: any }],')],
  ])('%s in skill.json', async (module, fix) => {
    const manifest = JSON.stringify({ name: 'tidy', description: 'Tidies.', imports: ['re', module] });
    const { findings } = await staticStage(honestSkill('tidy', [fileOf('skill.json', manifest)]), policy);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'declared-import-not-allowed', fix }));
  });

  test('and what is not allowed need not be declared', async () => {
    expect(await told('import-undeclared', 'tidy.py', 'import os, requests\nfrom urllib import request\n')).toEqual([]);
  });
});

describe('a skill with the name of something else', () => {
  test.each([
    'json',
    'os',
    'print',
    'match',
    'type',
    'conftest',
    'sitecustomize',
    'nul',
    'com1',
    'compression',
    'lambda',
    'test',
  ])('%s is refused', async (name) => {
    const { findings } = await staticStage(honestSkill(name));
    expect(findings.map(({ rule }) => rule)).toContain('skill-name');
  });

  test('is not what its suite imports', async () => {
    const { findings } = await staticStage(honestSkill('os'));
    expect(findings.map(({ rule, file }) => [rule, file])).toContainEqual(['import-not-allowed', 'test_os.py']);
  });
});
