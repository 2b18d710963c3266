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
  ];
  test.each(cases)('%s: %j', async (rule, body) => {
    expect(await told(rule, 'test_tidy.py', suite(body))).toEqual([]);
  });
});
