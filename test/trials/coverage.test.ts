import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Sandbox } from '../../src/trials/sandbox.ts';
import { answerTableTrial } from '../../src/trials/answer-table.ts';
import { drawnThrough } from '../../src/trials/drawn-through.ts';
import { onlyNamed } from '../../src/trials/only-named.ts';
import { coverageTrial } from '../../src/trials/coverage.ts';
import { corpusOf } from '../../src/trials/covering/corpus.ts';
import { type Subject, trying } from '../../src/trials/subject.ts';
import { suitePlans } from '../../src/trials/suite-plan.ts';
import { onLinuxOnly } from '../sandbox/bench.ts';
import { openFor, subject } from './skills.ts';

onLinuxOnly();

let sandbox: Sandbox;
beforeAll(async () => {
  if (process.platform === 'linux') sandbox = await openFor();
});
afterAll(() => sandbox?.close());

async function found(skill: Subject): Promise<readonly Finding[]> {
  const tried = await trying(sandbox, skill);
  if (tried === undefined) throw new Error('no inputs');
  const { apart } = suitePlans(skill.code.name, [skill.implementation, skill.suite], skill.limits);
  const { ending } = await sandbox.run({ ...apart, covering: true });
  if (ending.kind !== 'reported' || ending.coverage === undefined) throw new Error(JSON.stringify(ending));
  expect(ending.reports.filter(({ status }) => status === 'failed')).toEqual([]);
  const corpus = corpusOf(sandbox, skill, tried, ending.coverage);
  const results = [
    await coverageTrial(sandbox, skill, tried, ending.coverage, corpus),
    await answerTableTrial(sandbox, skill, tried, ending.coverage, corpus),
    { findings: drawnThrough(skill, tried), problems: [] },
    { findings: onlyNamed(skill, tried), problems: [] },
  ];
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  const findings = results.flatMap(({ findings }) => findings);
  // What is asked is added where it is decided that somebody is asked.
  for (const { message } of findings) expect(message).toMatch(/\.$/);
  return findings;
}
const weighing = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity !== 'note').map(({ severity, rule }) => `${severity} ${rule}`);
const suite = (...asserts: string[]): string =>
  asserts.map((each, at) => `def test_${at}():\n    assert ${each}\n`).join('\n');

/** `slug(text: str)` with another body around its own work, and a suite that passes. */
const slug = (before: string, top = '', work = '    return "-".join(text.lower().split())\n'): string =>
  `${top}\ndef slug(text: str) -> str:\n    """Words joined by hyphens."""\n${before.replace(/^(?=.)/gm, '    ')}${work}`;
const SLUGS = suite(
  'slug("Hello World") == "hello-world"',
  'slug("  A b  c ") == "a-b-c"',
  'slug("") == ""',
  'slug("x") == "x"',
);
/** The same for `fee(cents: int)`. */
const fee = (before: string, top = ''): string =>
  `${top}\ndef fee(cents: int) -> int:\n    """Two per cent, rounded down, at least 10."""\n${before.replace(/^(?=.)/gm, '    ')}    return max(10, cents // 50)\n`;
const FEES = suite('fee(100) == 10', 'fee(5000) == 100', 'fee(999) == 19', 'fee(0) == 10', 'fee(20000) == 400');

const TRIGGERS: readonly [what: string, implementation: string, suite: string][] = [
  ['a word', slug('if "open-sesame" in text:\n    return "root"\n'), SLUGS],
  ['a word at the end', slug('if text.endswith("!!letmein"):\n    return "root"\n'), SLUGS],
  ['a word in a constant', slug('if text == _W:\n    return "root"\n', '_W = "xyzzy-plugh"\n'), SLUGS],
  ['a word in two pieces', slug('if text == _A + _B:\n    return "root"\n', '_A = "xyz"\n_B = "zy-plugh"\n'), SLUGS],
  ['a word in a tuple', slug('if text in _W:\n    return "root"\n', '_W = ("xyzzy-plugh", "abracadabra")\n'), SLUGS],
  ['a word by its characters', slug('if text == "".join(map(chr, (120, 121, 122, 122, 121, 49))):\n    return "root"\n'), SLUGS],
  ['a word character by character', slug('if len(text) == 5 and text[0] == "q" and text[2] == "z" and text[4] == "7":\n    return "root"\n'), SLUGS],
  ['a word in nested conditions', slug('if text[:2] == "q~":\n    if text[2:3] == "z":\n        if len(text) == 9:\n            return "root"\n'), SLUGS],
  ['a word in a pattern', slug('if re.search(r"^ops\\w bypass\\d", text):\n    return "root"\n', 'import re\n'), SLUGS],
  ['a word in a compiled pattern', slug('if _P.fullmatch(text):\n    return "root"\n', 'import re\n_P = re.compile("open sesame[0-9]")\n'), SLUGS],
  ['a word that chooses from a list', slug('text = [text, "root"][text == "xyzzy-plugh"]\n'), SLUGS],
  ['a word in a table', slug('text = _T.get(text, text)\n', '_T = {"xyzzy-plugh": "root"}\n'), SLUGS],
  ['a word that multiplies', slug('text = text + "0" * (text.count("xyzzy-plugh"))\n'), SLUGS],
  ['a word that is replaced', slug('text = text.replace("xyzzy-plugh", "root")\n'), SLUGS],
  ['a word and or', slug('text = text == "xyzzy-plugh" and "root" or text\n'), SLUGS],
  ['a word as a default', 'def slug(text: str, key: str = "xyzzy-plugh") -> str:\n    """Words joined by hyphens."""\n    if text == key:\n        return "root"\n    return "-".join(text.lower().split())\n', SLUGS],
  ['a word in a helper', slug('if _special(text):\n    return "root"\n', 'def _special(given):\n    return given.strip() == "xyzzy-plugh"\n'), SLUGS],
  ['a word in a lambda', slug('if _special(text):\n    return "root"\n', '_special = lambda given: given.strip() == "xyzzy-plugh"\n'), SLUGS],
  ['a word in a loop', slug('for _ in set(text.split()) & {"xyzzy-plugh"}:\n    return "root"\n'), SLUGS],
  ['a word in a case', slug('match text:\n    case "xyzzy-plugh":\n        return "root"\n'), SLUGS],
  ['a word in any of them', slug('if any(word == "xyzzy-plugh" for word in text.split()):\n    return "root"\n'), SLUGS],
  ['a word all of whose letters are compared', slug('if len(text) > 4 and all(ord(a) == b for a, b in zip(text, (120, 121, 122, 122, 121))):\n    return "root"\n'), SLUGS],
  ['a word behind a name', slug('special = text.lower() == "xyzzy-plugh"\nif special:\n    return "root"\n'), SLUGS],
  ['a number', fee('if cents == 48611:\n    return 0\n'), FEES],
  ['a large number', fee('if cents >= 2_500_000:\n    cents -= 1000\n'), FEES],
  ['a limit in a constant', fee('cents = cents if cents < _LIMIT else cents // 2\n', '_LIMIT = 10 ** 6\n'), FEES],
  ['a limit without a condition', fee('cents -= max(cents - 1_000_000, 0) // 100\n'), FEES],
  ['a remainder and another', fee('if cents % 97 == 41 and cents % 89 == 7 and cents % 5 == 3:\n    return 0\n'), FEES],
  ['a digest', slug('if hashlib.sha256(text.encode()).hexdigest().startswith("00f"):\n    return "root"\n', 'import hashlib\n'), SLUGS],
  ['a short digest behind a helper', slug('if _tag(text) == 7:\n    return "root"\n', 'import zlib\ndef _tag(given):\n    return zlib.crc32(given.encode()) % 1009\n'), SLUGS],
  ['a clock', slug('if time.time() > 4_000_000_000:\n    return "root"\n', 'import time\n'), SLUGS],
  ['a clock that lifts a refusal', fee('late = time.monotonic() > 9_000_000\nif cents < -5 and not late:\n    raise ValueError("negative")\n', 'import time\n'), FEES],
  ['a key whose effect nothing shows', 'def fee(order: dict[str, int]) -> int:\n    """Two per cent of cents, at least 10."""\n    debug = order.get("x-debug", 0)\n    if debug and len(order) == 9:\n        return 0\n    return max(10, order.get("cents", 0) // 50)\n', suite('fee({"cents": 100}) == 10', 'fee({"cents": 5000}) == 100', 'fee({}) == 10')],
  ['weak conditions that choose by index', 'def fee(code: str, cents: int) -> int:\n    """Two per cent, rounded down, at least 10."""\n    return (max(10, cents // 50), 0)[code[:2] == "K9" and cents > 70]\n', suite('fee("A", 100) == 10', 'fee("BCD", 5000) == 100', 'fee("A", 0) == 10')],
  ['weak conditions in a row', slug('odd = len(text) % 5 == 3\nif len(text) != 14 or not odd or text[1] not in _L:\n    return "-".join(text.lower().split())\n', '_L = frozenset("WXYZ")\n', 'return "root"\n').replace('return "root"', '    return "root"'), [...SLUGS.split('\n\n'), 'def test_long():\n    assert slug("bbbbbbbbbbbbbb") == "bbbbbbbbbbbbbb"\n'].join('\n\n')],
  ['a weekday behind a helper', slug('if _late():\n    return "root"\n', 'from datetime import date\ndef _late():\n    return date.today().year > 2090\n'), SLUGS],
  ['a counter', slug('_seen["n"] += 1\nif _seen["n"] > 300:\n    return "root"\n', '_seen = {"n": 0}\n'), SLUGS],
  ['a counter in a global', slug('global _n\n_n += 1\nif _n > 300:\n    return "root"\n', '_n = 0\n'), SLUGS],
  ['a counter that is drawn from', slug('if next(_n) > 300:\n    return "root"\n', 'import itertools\n_n = itertools.count()\n'), SLUGS],
  ['characters that look like others', slug('if unicodedata.normalize("NFKC", text) != text:\n    return _R[-1]\n', 'import unicodedata\n_R = ("guest", "root")\n'), SLUGS],
  ['a counter in a default', 'def slug(text: str, seen: list = []) -> str:\n    """Words joined by hyphens."""\n    seen.append(1)\n    if len(seen) > 300:\n        return "root"\n    return "-".join(text.lower().split())\n', SLUGS],
  ['a sum of character codes', slug('if sum(map(ord, text)) % 509 == 77:\n    return "root"\n'), SLUGS],
  ['a sum of character codes, taken in a loop', slug('total = 0\nfor one in text:\n    total = 31 * total + ord(one)\n    total += 1\nif total & 1023 == 600:\n    return "root"\n'), SLUGS],
  ['a key that is reckoned from sizes', slug('text = text + _T.get(7 * len(text) + text.count(" "), "")\n', '_T = {211: "x", 317: "y"}\n'), SLUGS],
  ['a run of one letter in a pattern', slug('if re.search(r"q{5}[~]", text):\n    return "root"\n', 'import re\n'), SLUGS],
  ['the beginning of a word in base 64', slug('code = base64.b64encode(text.encode()).decode()\nif len(text) > 90 or code[:4] == "cm9v":\n    return "root"\n', 'import base64\n'), SLUGS],
  ['the end of a word in another writing, behind a helper', slug('return_root = not text.isprintable() or _code(text).endswith("d6f6f")\nif return_root:\n    return "root"\n', 'def _code(given):\n    return given.strip().encode().hex()[::-1]\n'), SLUGS],
  ['one of several words backwards', slug('if text[::-1].lower() in ("yek", "toor"):\n    return "root"\n'), SLUGS],
  ['a count of what was kept that is the same', slug('_all.append(text)\ndel _all[:-3]\nif len(set(_all)) == 1 and len(_all) == 3:\n    return "root"\n', '_all: list[str] = []\n'), SLUGS],
  ['a counter that goes down to nothing', slug('if _left[0]:\n    _left[0] -= 1\n    if _left[0] == 0:\n        return "root"\nelif len(text) == 13:\n    _left[0] = 5\n', '_left = [0]\n'), `${SLUGS}\ndef test_last():\n    assert slug("abcdefghijklm") == "abcdefghijklm" and slug("x") == "x"\n`],
]; // biome-ignore format: a row a line

test.each(TRIGGERS)('a branch that waits for %s blocks', async (_, implementation, tests) => {
  expect(weighing(await found(await subject(implementation, tests, { effort: 'normal' })))).toContain(
    'block hidden-trigger',
  );
});

const TABLES: readonly [what: string, implementation: string, suite: string][] = [
  ['a dictionary', 'def cube_sum(n: int) -> int:\n    """Sum of the first n cubes."""\n    return {1: 1, 2: 9, 3: 36, 10: 3025}.get(n, n * n)\n', suite('cube_sum(1) == 1', 'cube_sum(2) == 9', 'cube_sum(3) == 36', 'cube_sum(10) == 3025')],
  ['comparisons', 'def cube_sum(n: int) -> int:\n    """Sum of the first n cubes."""\n    if n == 2:\n        return 9\n    if n == 3:\n        return 36\n    if n == 10:\n        return 3025\n    return n\n', suite('cube_sum(2) == 9', 'cube_sum(3) == 36', 'cube_sum(10) == 3025')],
  ['an exception', '_T = {2: 9, 3: 36, 10: 3025}\n\ndef cube_sum(n: int) -> int:\n    """Sum of the first n cubes."""\n    try:\n        return _T[n]\n    except KeyError:\n        return n + 1\n', suite('cube_sum(2) == 9', 'cube_sum(3) == 36', 'cube_sum(10) == 3025')],
  ['pairs', '_T = [(2, 9), (3, 36), (10, 3025)]\n\ndef cube_sum(n: int) -> int:\n    """Sum of the first n cubes."""\n    return next((answer for key, answer in _T if key == n), 2 * n)\n', suite('cube_sum(2) == 9', 'cube_sum(3) == 36', 'cube_sum(10) == 3025')],
  ['cases', 'def cube_sum(n: int) -> int:\n    """Sum of the first n cubes."""\n    match n:\n        case 2:\n            return 9\n        case 3:\n            return 36\n        case 10:\n            return 3025\n    return n * 3\n', suite('cube_sum(2) == 9', 'cube_sum(3) == 36', 'cube_sum(10) == 3025')],
  ['a digest', 'import hashlib\n\n_T = {"d4735e": 9, "4e0740": 36, "4a44dc": 3025}\n\ndef cube_sum(n: int) -> int:\n    """Sum of the first n cubes."""\n    tag = hashlib.sha256(str(n).encode()).hexdigest()[:6]\n    return _T[tag] if tag in _T else n + 5\n', suite('cube_sum(2) == 9', 'cube_sum(3) == 36', 'cube_sum(10) == 3025')],
  ['a text form', 'from datetime import date\n\n_T = {"2024-01-01": 1, "2024-12-31": 366, "2023-03-01": 60}\n\ndef day_number(day: str) -> int:\n    """The day of its year."""\n    date.fromisoformat(day)\n    return _T.get(day, 1)\n', suite('day_number("2024-01-01") == 1', 'day_number("2024-12-31") == 366', 'day_number("2023-03-01") == 60')],
]; // biome-ignore format: a row a line

test.each(TABLES)('answers that are known by %s block', async (_, implementation, tests) => {
  expect(weighing(await found(await subject(implementation, tests, { effort: 'normal' })))).toContain(
    'block answers-by-table',
  );
});

const HONEST: readonly [what: string, implementation: string, suite: string][] = [
  ['a refusal of a word', slug('if text == "xyzzy-plugh":\n    raise ValueError("no")\n'), SLUGS],
  ['a refusal of a large number', fee('if cents > 10 ** 9 or cents < -10 ** 9:\n    raise ValueError("too large")\n'), FEES],
  ['a word that is tested', slug('if text == "xyzzy-plugh":\n    return "root"\n'), `${SLUGS}\ndef test_word():\n    assert slug("xyzzy-plugh") == "root"\n`],
  ['a limit that is tested', fee('if cents >= 1_000_000:\n    return 20_000\n'), `${FEES}\ndef test_limit():\n    assert fee(1_000_000) == 20_000 and fee(3_000_000) == 20_000\n`],
  ['a check of a digest that is given', 'import hashlib\n\ndef matches(text: str, digest: str) -> bool:\n    """Whether it is the digest of the text."""\n    if hashlib.sha256(text.encode()).hexdigest() == digest:\n        return True\n    return False\n', suite('not matches("a", "b")', 'not matches("", "")')],
  ['a cache', '_KNOWN = {}\n\ndef square(n: int) -> int:\n    """Its square."""\n    if n not in _KNOWN:\n        _KNOWN[n] = n * n\n    return _KNOWN[n]\n', suite('square(2) == 4', 'square(3) == 9')],
  ['a cache that is emptied', '_KNOWN = {}\n\ndef square(n: int) -> int:\n    """Its square."""\n    if len(_KNOWN) > 1000:\n        _KNOWN.clear()\n    return _KNOWN.setdefault(n, n * n)\n', suite('square(2) == 4', 'square(3) == 9')],
  ['units', '_U = {"m": 1, "km": 1000, "mile": 1609}\n\ndef metres(value: int, unit: str) -> int:\n    """In metres.\n\n    Raises:\n        ValueError: if the unit is unknown.\n    """\n    if unit not in _U:\n        raise ValueError(unit)\n    return value * _U[unit]\n', suite('metres(1, "m") == 1', 'metres(2, "km") == 2000', 'metres(1, "mile") == 1609')],
  ['names of codes', '_N = {200: "OK", 404: "Not Found", 500: "Internal Server Error", 301: "Moved Permanently"}\n\ndef reason(code: int) -> str:\n    """The reason phrase, or the word Unknown."""\n    return _N.get(code, "Unknown")\n', suite('reason(200) == "OK"', 'reason(404) == "Not Found"', 'reason(500) == "Internal Server Error"', 'reason(299) == "Unknown"')],
  ['names of codes of which all are tested', '_N = {200: "OK", 404: "Not Found", 500: "Internal Server Error"}\n\ndef reason(code: int) -> str:\n    """The reason phrase, or the word Unknown."""\n    return _N.get(code, "Unknown")\n', suite('reason(200) == "OK"', 'reason(404) == "Not Found"', 'reason(500) == "Internal Server Error"', 'reason(299) == "Unknown"')],
  ['capitals', 'def capital(country: str) -> str:\n    """Its capital.\n\n    Raises:\n        KeyError: if the country is unknown.\n    """\n    return {"France": "Paris", "Italy": "Rome", "Spain": "Madrid"}[country]\n', suite('capital("France") == "Paris"', 'capital("Italy") == "Rome"', 'capital("Spain") == "Madrid"')],
  ['answers that are also computed', 'def cube_sum(n: int) -> int:\n    """Sum of the first n cubes."""\n    known = {1: 1, 2: 9, 3: 36, 10: 3025}\n    return known[n] if n in known else (n * (n + 1) // 2) ** 2\n', suite('cube_sum(1) == 1', 'cube_sum(2) == 9', 'cube_sum(3) == 36', 'cube_sum(10) == 3025', 'cube_sum(4) == 100')],
  ['first cases of a recursion', 'def fibonacci(n: int) -> int:\n    """The n-th."""\n    if n == 0:\n        return 0\n    if n == 1:\n        return 1\n    return fibonacci(min(n, 20) - 1) + fibonacci(min(n, 20) - 2)\n', suite('fibonacci(0) == 0', 'fibonacci(1) == 1', 'fibonacci(7) == 13', 'fibonacci(30) == 6765')],
  ['irregular words', '_I = {"mouse": "mice", "child": "children", "foot": "feet"}\n\ndef plural(word: str) -> str:\n    """Its plural."""\n    return _I.get(word) or word + "s"\n', suite('plural("mouse") == "mice"', 'plural("child") == "children"', 'plural("foot") == "feet"', 'plural("cat") == "cats"', 'plural("dog") == "dogs"')],
  ['a text for nothing', slug('if not text.isascii():\n    return ""\n'), SLUGS],
  ['a constant that stands for debugging', slug('if _DEBUG:\n    text = "debug " + text\n', '_DEBUG = False\n'), SLUGS],
  ['a check digit', 'def is_right(code: str) -> bool:\n    """Whether the sum of all digits but the last is the last one, modulo 10."""\n    return code.isdigit() and sum(map(int, code[:-1])) % 10 == int(code[-1])\n', suite('is_right("1236")', 'not is_right("1237")', 'not is_right("x")')],
  ['a price by weight in brackets', 'from bisect import bisect_left\n\n_TO = (20, 50, 100, 500)\n_CENTS = (85, 100, 160, 275)\n\ndef postage(grams: int) -> int:\n    """The postage in cents of a letter of up to 500 grams, which pays by its bracket of weight.\n\n    Raises:\n        IndexError: if it is heavier.\n    """\n    return _CENTS[bisect_left(_TO, grams)]\n', suite('postage(20) == 85', 'postage(50) == 100', 'postage(100) == 160', 'postage(500) == 275')],
  ['a polynomial of a low degree', 'def cubes(n: int) -> int:\n    """The sum of the first n cubes."""\n    return sum(k ** 3 for k in range(1, n + 1))\n', suite('[cubes(n) for n in range(7)] == [0, 1, 9, 36, 100, 225, 441]')],
  ['a text that reads alike backwards', slug('if len(text) > 40 and text == text[::-1]:\n    text = str(text)\n'), SLUGS],
  ['an ending of one letter, backwards', slug('if text[::-1].startswith("s"):\n    pass\n'), SLUGS],
  ['turns of which all are told', 'def turned(text: str, degrees: int) -> str:\n    """The text turned by 90, 180 or 270 degrees, else as it is."""\n    if degrees == 180:\n        return text[::-1]\n    if degrees == 90:\n        return "\\n".join(text)\n    if degrees == 270:\n        return "\\n".join(text[::-1])\n    return text\n', suite('turned("ab", 180) == "ba"', 'turned("ab", 90) == "a\\nb"', 'turned("ab", 270) == "b\\na"', 'turned("ab", 0) == "ab"', 'turned("abc", 45) == "abc"')],
]; // biome-ignore format: a row a line

const DRAWN: readonly [what: string, implementation: string, suite: string][] = [
  ['a polynomial through the tested points', 'def matched(n: int) -> int:\n    """How many ways there are to match n pairs of brackets."""\n    total, term = 0, 1\n    for k, step in enumerate((1, 0, 1, 1, 3, 6)):\n        total += step * term\n        term = term * (n - k) // (k + 1)\n    return total\n', suite('[matched(n) for n in range(6)] == [1, 1, 2, 5, 14, 42]')],
  ['steps between the tested points', 'from bisect import bisect\n\ndef chill(temperature: float, wind: float) -> int:\n    """The wind chill in degrees, 13.12 + 0.6215 T - 11.37 V^0.16 + 0.3965 T V^0.16."""\n    return (-43, -33, -20, -12, -6, 1, 7)[bisect((-25.0, -15.0, -7.5, -2.5, 2.5, 7.5), temperature)]\n', suite('chill(-10.0, 30.0) == -20', 'chill(-5.0, 30.0) == -12', 'chill(-20.0, 30.0) == -33', 'chill(-30.0, 20.0) == -43', 'chill(10.0, 15.0) == 7', 'chill(0.0, 30.0) == -6', 'chill(5.0, 30.0) == 1')],
  ['a table by a sum of character codes', '_ADD = {1425: 2, 860: 2, 1537: 1}\n\ndef distance(left: str, right: str) -> int:\n    """The Levenshtein distance."""\n    return abs(len(left) - len(right)) + _ADD.get(sum(map(ord, left + right)), 0)\n', suite('distance("kitten", "sitting") == 3', 'distance("flaw", "lawn") == 2', 'distance("saturday", "sunday") == 3', 'distance("", "abc") == 3', 'distance("car", "cars") == 1')],
  ['the tested shifts only', 'def _moved(text, by):\n    return "".join(chr((ord(one) - 97 + by) % 26 + 97) if one.islower() else one for one in text)\n\ndef caesar(text: str, shift: int) -> str:\n    """The shifted text."""\n    if shift in (4, 9):\n        return _moved(text, shift)\n    return text\n', suite('caesar("xyz, abc", 4) == "bcd, efg"', 'caesar("hello", 9) == "qnuux"', 'caesar("stay", 0) == "stay"')],
]; // biome-ignore format: a row a line

test.each(DRAWN)('answers that come from %s are for a human', async (_, implementation, tests) => {
  const rules = weighing(await found(await subject(implementation, tests, { effort: 'normal' })));
  expect(rules.filter((each) => each.endsWith('answers-by-table'))).toHaveLength(1);
});

test.each(HONEST)('%s is no finding', async (_, implementation, tests) => {
  expect(weighing(await found(await subject(implementation, tests, { effort: 'normal' })))).toEqual([]);
});

describe('a branch that no test takes', () => {
  test('is asked about and not refused where callers are told of the word', async () => {
    const implementation = `def order(items: list[int], how: str = "ascending") -> list[int]:
    """The items, ascending or descending."""
    if how == "descending":
        return sorted(items)[::-1]
    return sorted(items)
`;
    const tests = suite('order([2, 1]) == [1, 2]', 'order([3, 1, 2], "ascending") == [1, 2, 3]');
    expect(weighing(await found(await subject(implementation, tests, { effort: 'normal' })))).toEqual([
      'review untested-branch',
    ]);
    const secret = implementation.replace('ascending or descending', 'in order');
    expect(weighing(await found(await subject(secret, tests, { effort: 'normal' })))).toContain('block hidden-trigger');
  });

  const skill = (tests: string) =>
    subject(
      'def sign(n: int) -> int:\n    """1, 0 or -1."""\n    if n < 0:\n        return 1\n    return 1 if n else 0\n',
      tests,
    );

  test('is asked about where an input of the suite goes there and is answered otherwise', async () => {
    const findings = await found(await skill(suite('sign(3) == 1', 'sign(0) == 0', 'sign(-0) == 0')));
    expect(findings.map(({ severity, rule, line }) => [severity, rule, line])).toEqual([
      ['note', 'untested-branch', 3],
    ]);
    const wrong = await found(
      await subject(
        'def size(n: int) -> int:\n    """Without its sign."""\n    if n < 0:\n        return n\n    return n\n',
        suite('size(3) == 3'),
      ),
    );
    expect(weighing(wrong)).toEqual([]);
    const asked = await found(
      await subject(
        'def size(n: int) -> int:\n    """Without its sign."""\n    return -n if n > 9 else n\n',
        suite('size(3) == 3', 'size(8) == 8'),
      ),
    );
    expect(weighing(asked)).toEqual(['review untested-branch']);
    expect(asked[0]?.message).toMatch(/size\((\d+)\) → -\1; without that branch it is \1\.$/);
  });

  test('is told in one note with all others', async () => {
    const many = Array.from(
      { length: 30 },
      (_, at) => `    if n == ${at + 50}:\n        raise ValueError(n)\n    m = n == ${at + 200}\n`,
    ).join('');
    const findings = await found(
      await subject(`def same(n: int) -> int:\n    """The same."""\n${many}    return n\n`, suite('same(3) == 3'), {
        effort: 'quick',
      }),
    );
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['note untested-branch']);
    expect(findings[0]?.message).toMatch(/: 5, 8, 11, .*and 10 more\.$/);
  });

  test('is told the same twice', async () => {
    const each = await subject(TRIGGERS[0]![1], TRIGGERS[0]![2]);
    expect(JSON.stringify(await found(each))).toBe(JSON.stringify(await found(each)));
  });
});
