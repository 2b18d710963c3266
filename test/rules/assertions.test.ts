import { describe, expect, test } from 'vitest';
import { told } from './static-stage.ts';

const suite = (body: string): string =>
  `from tidy import tidy\n\n\ndef test_one():\n${body.replace(/^(?=.)/gm, '    ')}\n`;

describe('what makes a suite pass whatever the skill does', () => {
  const cases: readonly (readonly [rule: string, body: string])[] = [
    ['generator-test', 'assert tidy("")\nyield'],
    ['generator-test', 'value = yield 1'],
    ['generator-test', 'yield from [1]'],
    ['generator-test', 'if tidy(""):\n    yield 1'],
    ['certain-assert', 'assert (tidy("") == "a", "message")'],
    ['certain-assert', 'assert tidy("") == "a", "message"\nassert "tidy"'],
    ['certain-assert', 'assert ((tidy("") == "a",))'],
    ['certain-assert', 'assert lambda: tidy("") == "a"'],
    ['swallowed-assert', 'try:\n    assert tidy("")\nexcept AssertionError:\n    pass'],
    ['swallowed-assert', 'try:\n    assert tidy("")\nexcept (ValueError, Exception) as error:\n    print(error)'],
    ['swallowed-assert', 'try:\n    if 1:\n        assert tidy("")\nexcept:\n    pass'],
    ['swallowed-assert', 'try:\n    assert tidy("")\nexcept ValueError:\n    raise\nexcept BaseException:\n    return'],
    ['empty-assert', 'out = tidy("")\nassert out == out'],
    ['empty-assert', 'out = tidy("")\nassert len(out) >= 0, "no length"'],
    ['empty-assert', 'out = tidy("")\nassert out is None or out is not None'],
    ['empty-assert', 'out = tidy("")\nassert (out == "a" or not out == "a")'],
    ['empty-assert', 'out = tidy("")\nassert out != "a" or out == "a"'],
    ['empty-assert', 'out = tidy("")\nassert out <= out and 0 <= len(out)'],
    ['shallow-suite', 'assert isinstance(tidy(""), str)'],
    ['shallow-suite', 'assert isinstance(tidy(""), str) and tidy("a") is not None'],
    ['shallow-suite', 'assert isinstance(tidy(""), int)\nassert tidy("a") > 0 and 1 <= tidy("b") <= 366'],
    ['shallow-suite', 'assert tidy("a") == tidy("a")\nassert type(tidy("")) is str'],
    [
      'shallow-suite',
      'assert tidy("a") == tidy("a")\ntry:\n    tidy(1)\n    assert False\nexcept TypeError:\n    pass',
    ],
    [
      'copied-expression',
      'import re\nassert tidy("a") == re.sub(r"\\s+", " ", "a").strip() or re.sub(r"\\s+", " ", x).strip()',
    ],
  ];
  test.each(cases)('%s: %j', async (rule, body) => {
    expect(await told(rule, 'test_tidy.py', suite(body))).toHaveLength(1);
  });
});

describe('what only looks like it', () => {
  const cases: readonly (readonly [rule: string, body: string])[] = [
    ['generator-test', 'def words():\n    yield "a"\n\nassert tidy("".join(words()))'],
    ['generator-test', 'assert list(map(lambda x: (yield x), "a"))'],
    ['certain-assert', 'assert tidy("") == "", "message"'],
    ['certain-assert', 'assert (tidy("") == ""), "message"'],
    ['certain-assert', 'assert (tidy(""), 1) == ("", 1)'],
    ['certain-assert', 'assert True, "message"'],
    ['certain-assert', 'assert ""'],
    ['certain-assert', 'assert ()'],
    ['swallowed-assert', 'try:\n    tidy(1)\n    assert False\nexcept (TypeError, ValueError):\n    pass'],
    ['swallowed-assert', 'try:\n    assert tidy("")\nexcept AssertionError:\n    raise'],
    ['swallowed-assert', 'try:\n    tidy(1)\nexcept Exception:\n    pass\nassert tidy("")'],
    ['swallowed-assert', 'try:\n    assert tidy(1)\nexcept Exception as error:\n    assert "1" in str(error)'],
    ['empty-assert', 'assert tidy("a") == tidy("a")'],
    ['empty-assert', 'out = tidy("")\nassert out == tidy(out)'],
    ['empty-assert', 'out = tidy("")\nassert len(out) >= 1 or out is None'],
    ['empty-assert', 'out = tidy("")\nassert out is None or out == "a"'],
    ['empty-assert', 'out = tidy("")\nassert out != out'],
    ['empty-assert', 'out = tidy("")\nassert out is not None'],
    ['shallow-suite', 'assert isinstance(tidy(""), str) and tidy("") == ""'],
    ['shallow-suite', 'assert tidy("a")'],
    ['shallow-suite', 'assert not tidy("")'],
    ['shallow-suite', 'assert abs(tidy("a") - 3) < 1'],
    ['shallow-suite', 'assert tidy("a") < 0.001'],
    ['shallow-suite', 'assert isinstance(tidy(""), str)\nif tidy("a") != "a":\n    raise AssertionError'],
    ['shallow-suite', 'tidy("")'],
    ['copied-expression', 'import re\nassert tidy("a") == re.sub(r"\\s", " ", "a").strip()'],
    ['copied-expression', 'assert tidy(" a ") == " a ".strip()'],
  ];
  test.each(cases)('%s: %j', async (rule, body) => {
    expect(await told(rule, 'test_tidy.py', suite(body))).toEqual([]);
  });
});
