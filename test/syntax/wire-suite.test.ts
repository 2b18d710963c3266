import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/syntax/source.ts';
import { wireSuite } from '../../src/syntax/wire-suite.ts';

const IMPLEMENTATION = 'def tidy(text):\n    return text.strip()\n\n\ndef helper(text):\n    return text * 2\n';

const wired = async (suite: string): Promise<string> =>
  wireSuite(await sourceOf('suite', 'test_tidy.py', suite), 'tidy');

/** What became of a suite's tests, on which line each begins, and what loading it raised. */
interface Told {
  readonly raised?: string;
  readonly tests: Record<string, string>;
  readonly lines: Record<string, number>;
}

const DRIVER = `
import json, sys
given = json.load(sys.stdin)
answers = []
for suite in given["suites"]:
    space = {"__name__": "wire"}
    told = {"tests": {}, "lines": {}}
    answers.append(told)
    try:
        exec(given["implementation"], space)
        exec(compile(suite, "suite", "exec"), space)
    except BaseException as error:
        told["raised"] = repr(error)
    for name, test in sorted(space.items()):
        if not name.startswith("test_"):
            continue
        told["lines"][name] = test.__code__.co_firstlineno
        try:
            test()
            told["tests"][name] = "passed"
        except BaseException as error:
            told["tests"][name] = repr(error)
print(json.dumps(answers))
`;

/** Runs each of `suites` behind the implementation in one namespace, as ARISE does. */
function runInOneNamespace(suites: readonly string[]): Told[] {
  const input = JSON.stringify({ implementation: IMPLEMENTATION, suites });
  return JSON.parse(execFileSync('python3', ['-I', '-c', DRIVER], { input, encoding: 'utf8' }));
}

const TEST = '\n\ndef test_it():\n    assert tidy(" a ") == "a"\n';

describe('an import of the skill itself', () => {
  test.for([
    ['alone', 'from tidy import tidy', 'pass'],
    ['of several names', 'from tidy import tidy, helper', 'pass'],
    ['of everything', 'from tidy import *', 'pass'],
    ['with white space', 'from  tidy\timport   tidy', 'pass'],
    ['under its own name', 'from tidy import tidy as tidy', 'pass'],
    ['under another name', 'from tidy import tidy as t', 't = (tidy)'],
    ['under two names', 'from tidy import tidy as t, helper, helper as h', 't, h = (tidy, helper)'],
    ['over lines', 'from tidy import (\n    tidy,\n    helper,\n)', '(None\n\n\n)'],
    ['over lines, under another name', 'from tidy import (\n    tidy as t\n)', 't = (tidy\n\n)'],
    ['over lines without parentheses', 'from tidy import tidy, \\\n    helper', '(None\n)'],
    ['over lines that end with CR and LF', 'from tidy import (\r\n    tidy,\r\n)', '(None\n\n)'],
  ])('%s becomes what it means in one namespace', async ([, statement, meaning]) => {
    expect(await wired(`${statement}${TEST}`)).toBe(`${meaning}${TEST}`);
  });

  test.for([
    ['import tidy_other'],
    ['from tidy_other import tidy'],
    ['from .tidy import tidy'],
    ['from tidy.sub import tidy'],
    ['from re import sub as tidy'],
    ['import tidy'],
    ['"from tidy import tidy"'],
    ['# from tidy import tidy'],
  ])('is not seen in %s', async ([statement]) => {
    expect(await wired(`${statement}${TEST}`)).toBe(`${statement}${TEST}`);
  });
});

/** Suites that hold, and the ways in which they import the skill. */
const SUITES: readonly (readonly [how: string, suite: string])[] = [
  ['an import at the top', `from tidy import tidy${TEST}`],
  ['an alias', `from tidy import tidy as t, helper as h\n\n\ndef test_it():\n    assert h(t(" a ")) == "aa"\n`],
  [
    'an alias that is another name’s',
    'from tidy import tidy as a, helper as b\nfrom tidy import helper as a, tidy as b\n\n\ndef test_it():\n    assert a("x") == "xx"\n    assert b(" x ") == "x"\n',
  ],
  ['an import over lines', `from tidy import (  # the skill\n    tidy,\n\n    # and\n    helper as h,\n)${TEST}`],
  ['an import over lines with more behind it', `from tidy import (\n    tidy\n); from re import sub; N = 1${TEST}`],
  ['an alias over lines with more behind it', `from tidy import (\n    tidy as t\n); N = t(" a ")${TEST}`],
  [
    'an alias over escaped lines with more behind it',
    `from tidy import tidy as a, \\\n  helper as c; d = 1\n\n\ndef test_it():\n    assert c(a(" a ")) == "a" * (d + 1)\n`,
  ],
  ['an import over lines at the end', `${TEST.trimStart()}\n\nfrom tidy import (\n    tidy\n)`],
  ['several on a line', `import re; from tidy import tidy; from tidy import helper as h; N = h("a")${TEST}`],
  ['inside a function', 'def test_it():\n    from tidy import tidy\n    assert tidy(" a ") == "a"\n'],
  [
    'inside a function, under its own name',
    'def test_it():\n    from tidy import tidy as tidy\n    assert tidy(" a ") == "a"\n',
  ],
  [
    'inside a function, under another name',
    'def test_it():\n    from tidy import (\n        tidy as t\n    )\n    assert t(" a ") == "a"\n',
  ],
  ['in a block of its own', `if True:\n    from tidy import (\n        tidy\n    )${TEST}`],
  ['on the line of a condition', `if True: from tidy import tidy${TEST}`],
  ['in a try', `try:\n    from tidy import tidy\nexcept ImportError:\n    raise${TEST}`],
  ['in a class', `class Names:\n    from tidy import tidy as t, helper${TEST}`],
  [
    'behind characters of two units',
    `S = "\u{1f600}é"; from tidy import tidy as t\n\n\ndef test_it():\n    assert t(S) == S\n`,
  ],
  ['behind lines that end with CR and LF', `N = 1\r\nfrom tidy import (\r\n    tidy\r\n)\r\n${TEST.trimStart()}`],
  ['behind a docstring', `"""About."""\n\nfrom tidy import tidy${TEST}`],
];

describe('a wired suite runs in one namespace, its lines where they were', () => {
  const told = new Map<string, Told>();
  beforeAll(async () => {
    const suites = await Promise.all(SUITES.map(([, suite]) => wired(suite)));
    for (const [index, answer] of runInOneNamespace(suites).entries()) told.set(SUITES[index]?.[0] ?? '', answer);
  });

  test.for(SUITES)('%s', ([how, suite]) => {
    const line = suite.split('\n').findIndex((each) => each.startsWith('def test_it')) + 1;
    expect(told.get(how)).toEqual({ tests: { test_it: 'passed' }, lines: { test_it: line } });
  });

  test('and fails there where it fails', async () => {
    const suite = await wired('from tidy import tidy\n\n\ndef test_it():\n    assert tidy(" a ") == "b"\n');
    expect(runInOneNamespace([suite])[0]?.tests).toEqual({ test_it: 'AssertionError()' });
  });
});
