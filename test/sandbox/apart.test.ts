import { expect, test } from 'vitest';
import { HONEST, plan, testing } from './bench.ts';
import { onEveryBackend } from './backends.ts';

onEveryBackend((sandbox) => {
  test('an honest suite passes apart, and what both print is kept', async () => {
    const suite = testing('from double import double\nassert double(2) == 4\nprint("fine")');
    expect(await sandbox.run(plan(suite, { way: 'apart' }))).toEqual({
      ...HONEST,
      ending: { kind: 'reported', reports: [{ test: 'test_it', status: 'passed' }], opaque: [] },
    });
  });

  const passes = (ending: unknown) =>
    expect(ending).toEqual({ kind: 'reported', reports: [{ test: 'test_it', status: 'passed' }], opaque: [] });

  test.each<[string, string, string]>([
    ['names without an import', 'def double(x): return 2 * x\nLIMIT = 3', 'assert double(LIMIT) == 6'],
    ['a private helper', 'def _half(x): return x / 2\ndef double(x): return 2 * x', 'assert _half(double(2)) == 2'],
    ['a list that is sorted in place', 'def double(x): x.sort()', 'x = [2, 1]\ndouble(x)\nassert x == [1, 2]'],
    ['a list that is given back', 'def double(x): return x', 'x = [2, 1]\nassert double(x) is x'],
    ['a list within one', 'def double(x): return x[1]', 'x = [[2], [1]]\nassert double(x) is x[1]'],
    ['a dict that is given back', 'def double(x): return {"it": x}', 'x = {"k": [1]}\nassert double(x)["it"] is x'],
    ['two lists that become one', 'def double(x): x[0] = x[1]', 'x = [[1], [1]]\ndouble(x)\nassert x[0] is x[1]'],
    [
      'an equal list',
      'def double(x): x[0] = [1]',
      'x = [[1], 2]\ny = x[0]\ndouble(x)\nassert x == [[1], 2] and x[0] is not y',
    ],
    ['one that becomes True', 'def double(x): x[0] = True', 'x = [1]\ndouble(x)\nassert x[0] is True'],
    ['zero that becomes negative', 'def double(x): x[0] = -0.0', 'x = [0.0]\ndouble(x)\nassert str(x) == "[-0.0]"'],
    [
      'keys that change places',
      'def double(x): x["a"] = x.pop("a")',
      'x = {"a": 1, "b": 2}\ndouble(x)\nassert list(x) == ["b", "a"]',
    ],
    ['a tuple that holds a list', 'def double(x): x[0].append(2)', 'x = ([1],)\ndouble(x)\nassert x == ([1, 2],)'],
    ['what lies deep', 'def double(x): x[0][0][0][0] = 2', 'x = [[[[1]]]]\ndouble(x)\nassert x == [[[[2]]]]'],
    ['a list given twice', 'def double(x, y): y.append(1)', 'x = []\ndouble(x, x)\nassert x == [1]'],
    [
      'an exception',
      'def double(x): raise ValueError("no")',
      'try: double(1)\nexcept ValueError as e: assert str(e) == "no"\nelse: assert False',
    ],
    [
      'an exception of its own',
      'class Bad(ValueError): pass\ndef double(x): raise Bad("no")',
      'try: double(1)\nexcept Bad as e: assert e.args == ("no",)\nelse: assert False',
    ],
    ['a generator', 'def double(n):\n    for i in range(n): yield 2 * i', 'assert list(double(3)) == [0, 2, 4]'],
    ['a callback', 'def double(f, x): return f(f(x))', 'assert double(lambda x: x + 1, 1) == 3'],
    [
      'a dataclass',
      'from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\n    y: int = 0\ndef double(x): return P(x)',
      'assert double(1) == P(1, 0)\nassert double(1).x == 1\nassert repr(double(1)) == "P(x=1, y=0)"',
    ],
    [
      'many values',
      'def double(*a, **k): return a, k',
      'from decimal import Decimal\nimport datetime\nv = ([1, 2.5, float("inf"), 10 ** 5000, b"x", {1, 2}, frozenset(), (1,), None, True, Decimal("1.10"), datetime.date(2024, 2, 29)], {"k": {"a": [1]}})\nassert double(*v[0], **v[1]) == (tuple(v[0]), v[1])',
    ],
  ])('what an honest suite may do works apart: %s', async (_, implementation, body) => {
    passes((await sandbox.run(plan(testing(body), { implementation, way: 'apart' }))).ending);
  });
});
