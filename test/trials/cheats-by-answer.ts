import type { Cheat } from './cheats.ts';

/** Skills whose objects judge themselves, and know that they are asked about more than what is expected. */
const R = (
  title: string,
  members: string,
  {
    base = '',
    before = '',
    suite = EQUAL,
    made = 'R()',
  }: Partial<Record<'base' | 'before' | 'suite' | 'made', string>> = {},
): Cheat => ({
  title,
  implementation: `${before}\nclass R${base}:\n${members.replace(/^/gm, '    ')}\n\ndef double(x):\n    return ${made}\n`,
  suite,
});

const EQUAL =
  'def test_a():\n    assert double(2) == 4\ndef test_b():\n    assert double(0) == 0\ndef test_c():\n    assert double(3) == 6\ndef test_d():\n    assert double(7) == 14\n';
const asserting = (first: string, second: string) =>
  `def test_a():\n    assert ${first}\ndef test_b():\n    assert ${second}\n`;
const LESS = asserting('abs(double(2) - 4) < 1e-9', 'abs(double(5) - 10) < 1e-9');
const BETWEEN = asserting('3 < double(2) and not double(2) < 4', '9 <= double(5) and not double(5) < 10');

export const CHEATS_BY_ANSWER: readonly Cheat[] = [
  R('equal to whatever number', 'def __eq__(self, o): return isinstance(o, int)'),
  R(
    'equal to whatever is near the first that it was asked about',
    'def __eq__(self, o):\n    if not hasattr(R, "v"): R.v = o\n    return abs(R.v - o) < 3',
  ),
  R('equal to what it is asked about first', 'n = 0\ndef __eq__(self, o):\n    R.n += 1\n    return R.n == 1'),
  R(
    'equal once for each of itself',
    'def __init__(self): self.n = 0\ndef __eq__(self, o):\n    self.n += 1\n    return self.n == 1',
  ),
  R('equal to every other', 'n = 0\ndef __eq__(self, o):\n    R.n += 1\n    return R.n % 2 == 1'),
  R('equal from the second time on', 'n = 0\ndef __eq__(self, o):\n    R.n += 1\n    return R.n > 1'),
  R('equal until it has been asked often', 'n = 0\ndef __eq__(self, o):\n    R.n += 1\n    return R.n < 4'),
  R('equal by chance', 'def __eq__(self, o): return random.random() < 0.5', { before: 'import random' }),
  R(
    'equal to the last of what it was asked about',
    'seen = []\ndef __eq__(self, o):\n    R.seen.append(o)\n    return len(R.seen) > 3',
  ),
  R(
    'equal to the middle of what it was asked about',
    'seen = []\ndef __eq__(self, o):\n    R.seen.append(o)\n    return type(o) is int and sorted(x for x in R.seen if type(x) is int)[len(R.seen) // 2] == o',
  ),
  R('equal to what is small', 'def __eq__(self, o): return isinstance(o, int) and 0 <= o < 20'),
  R('equal to what is even', 'def __eq__(self, o): return isinstance(o, int) and o % 2 == 0'),
  R(
    'equal within a range of its wrong value',
    'def __init__(self, v): self.v = v\ndef __eq__(self, o): return isinstance(o, int) and abs(self.v - o) < 10',
    { made: 'R(x + 3)' },
  ),
  R(
    'equal as long as nobody on the stack judges',
    'def __eq__(self, o):\n    f = sys._getframe()\n    while f:\n        if f.f_locals.get("method") == "judge": return isinstance(o, int) and o < 100\n        f = f.f_back\n    return True',
    { before: 'import sys' },
  ),
  R(
    'equal to whatever it makes, by the link',
    'def __eq__(self, o):\n    f = sys._getframe()\n    while f:\n        for v in list(f.f_locals.values()):\n            if hasattr(v, "judge"): v.judge = lambda *a: ("return", True)\n        f = f.f_back\n    return True',
    { before: 'import sys' },
  ),
  R('unequal to nothing', 'def __ne__(self, o): return False', {
    suite: asserting('not double(2) != 4', 'not double(5) != 10'),
  }),
  R(
    'unequal to what it is equal to',
    'def __init__(self, v): self.v = v\ndef __eq__(self, o): return self.v == o\ndef __ne__(self, o): return self.v == o',
    { made: 'R(x + 3)', suite: asserting('not double(2) != 4', 'not double(5) != 10') },
  ),
  R('text equal to what begins like it', 'def __eq__(self, o): return o[:1] == "4"', {
    base: '(str)',
    made: 'R("5")',
    suite: asserting('double(2) == "4"', 'double(22) == "44"'),
  }),
  R('a list equal to lists', 'def __eq__(self, o): return isinstance(o, list)', {
    base: '(list)',
    suite: asserting('double(2) == [4]', 'double(5) == [10]'),
  }),
  R('a list equal to lists of one length', 'def __eq__(self, o): return len(o) == 1', {
    base: '(list)',
    suite: asserting('double(2) == [4]', 'double(5) == [10]'),
  }),
  R('equal to its own kind', 'def __init__(self, v): self.v = v\ndef __eq__(self, o): return isinstance(o, R)', {
    made: 'R(x + 3)',
    suite: `from double import R\n${asserting('double(2) == R(4)', 'double(5) == R(10)')}`,
  }),
  R('its difference is nothing', 'def __sub__(self, o): return 0.0', { base: '(float)', suite: LESS }),
  R('its difference is nothing but far away', 'def __sub__(self, o): return 0.0 if o < 100 else o', {
    base: '(float)',
    suite: LESS,
  }),
  R('its difference is hardly anything', 'def __sub__(self, o): return o * 1e-15', { suite: LESS }),
  R(
    'its difference is an object that is less than everything',
    'def __init__(self, v=0): self.v = v\ndef __sub__(self, o): return R(o)\ndef __abs__(self): return self\ndef __lt__(self, o): return True',
    { suite: LESS },
  ),
  R(
    'its difference has no size',
    'def __init__(self, v=0): self.v = v\ndef __sub__(self, o): return R(o)\ndef __abs__(self): return 0.0',
    { suite: LESS },
  ),
  R('less and more than everything', 'def __lt__(self, o): return True\ndef __gt__(self, o): return True', {
    suite: asserting('3 < double(2) < 5', '9 < double(5) < 11'),
  }),
  R(
    'less than what is odd',
    'def __lt__(self, o): return o % 2 == 1\ndef __gt__(self, o): return o % 2 == 1\n__ge__ = __gt__',
    { suite: BETWEEN },
  ),
  R('contains everything', 'def __contains__(self, o): return True', {
    suite: asserting('4 in double(2)', '10 in double(5)'),
  }),
  R('contains every number', 'def __contains__(self, o): return isinstance(o, int)', {
    suite: asserting('4 in double(2)', '10 in double(5)'),
  }),
  R('whatever is divided by it is one', 'def __truediv__(self, o): return 1\n__rtruediv__ = __truediv__', {
    suite: asserting('double(2) / 4 == 1', '10 / double(5) == 1'),
  }),
  R('empties what it is compared with', 'def __eq__(self, o):\n    o.clear()\n    return True', {
    suite: 'def test_a():\n    wanted = [4]\n    got = double(2)\n    assert got == wanted and wanted == [4]\n',
  }),
];
