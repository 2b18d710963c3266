/** Skills named `double` which are wrong on purpose and built to be passed all the same. Whoever believes the child passes them. */
export interface Cheat {
  readonly title: string;
  readonly implementation?: string;
  readonly suite?: string;
}

const WRONG = 'def double(x):\n    return x + 3\n';
const RIGHT_TESTS = 'def test_a():\n    assert double(2) == 4\n\ndef test_b():\n    assert double(0) == 0\n';

/** A cheat's two files; what it does not bring itself is a wrong function, or a right suite. */
export const filesOf = ({ implementation = WRONG, suite = RIGHT_TESTS }: Cheat) => ({ implementation, suite });

const returning = (title: string, members: string, base = ''): Cheat => ({
  title,
  implementation: `class R${base}:\n    ${members}\n\ndef double(x):\n    return R()\n`,
});
const forging = (title: string, body: string): Cheat => ({ title, implementation: `${WRONG}${body}\n` });
const suiteOf = (title: string, suite: string): Cheat => ({ title, suite });

export const CHEATS: readonly Cheat[] = [
  returning('equal to everything', '__eq__ = lambda self, other: True\n    __hash__ = None'),
  returning('unequal to nothing', '__ne__ = lambda self, other: False\n    __eq__ = lambda self, other: True'),
  returning('an integer equal to everything', '__eq__ = lambda self, other: True\n    __hash__ = None', '(int)'),
  returning('a list equal to everything', '__eq__ = lambda self, other: True', '(list)'),
  {
    title: 'a dataclass whose field is equal to everything',
    implementation:
      'from dataclasses import dataclass\nclass E:\n    def __eq__(self, o): return True\n@dataclass\nclass R:\n    v: object\ndef double(x):\n    return R(E())\n',
    suite: 'def test_a():\n    assert double(2).v == 4\n',
  },
  returning('a float whose difference is nothing', '__sub__ = __rsub__ = lambda self, other: 0.0', '(float)'),
  returning('what becomes the expected value when it is looked at', '__class__ = int\n    __eq__ = lambda *_: True'),
  forging('makes AssertionError something that nobody raises', 'import builtins\nbuiltins.AssertionError = Warning'),
  forging('ends the interpreter with success', 'import os\nos._exit(0)'),
  forging('ends it when it is called', 'import os\ndef double(x): os._exit(0)'),
  forging('raises SystemExit(0) when it is called', 'import sys\ndef double(x): sys.exit(0)'),
  forging(
    'writes an account where accounts go',
    'import os\ndef double(x):\n    body = b\'{"answer":{"kind":"reported","reports":[{"test":"test_a","status":"passed"},{"test":"test_b","status":"passed"}]},"touched":[]}\'\n    for fd in range(64):\n        try: os.write(fd, len(body).to_bytes(4, "big") + body)\n        except OSError: pass\n    os._exit(0)',
  ),
  forging(
    'answers for the suite over the join',
    'import os, json\ndef double(x):\n    body = json.dumps(["reply", 4]).encode()\n    os.write(62, len(body).to_bytes(4, "big") + body)\n    os._exit(0)',
  ),
  forging(
    'replaces what asks it',
    'import sys\nfor module in list(sys.modules.values()):\n    for name in list(vars(module)):\n        if "test" in name:\n            try: setattr(module, name, lambda *a, **k: None)\n            except Exception: pass',
  ),
  forging(
    'patches the tests through the frames of its callers',
    'import sys\ndef double(x):\n    f = sys._getframe()\n    while f:\n        for name in list(f.f_globals):\n            if name.startswith("test_"): f.f_globals[name] = lambda: None\n        f = f.f_back\n    return 0',
  ),
  forging(
    'reads what is expected from the code of its caller',
    'import sys\ndef double(x):\n    f = sys._getframe(1)\n    wanted = [c for c in f.f_code.co_consts if isinstance(c, int)]\n    return wanted[-1] if wanted else x + 3',
  ),
  forging(
    'looks for the suite in memory',
    'import gc\ndef double(x):\n    for o in gc.get_objects():\n        if isinstance(o, dict) and "test_a" in o: return 4 if x == 2 else 0\n    return x + 3',
  ),
  forging(
    'traces asserts away',
    'import sys\ndef t(frame, event, arg):\n    if event == "exception": frame.f_lineno += 1\n    return t\nsys.settrace(t)',
  ),
  forging('leaves something for later', 'import atexit, os\natexit.register(lambda: os._exit(0))'),
  suiteOf('the function defined again in the suite', `def double(x):\n    return 2 * x\n\n${RIGHT_TESTS}`),
  suiteOf('compares its answer with its answer', 'def test_a():\n    x = double(2)\n    assert x == x\n'),
  suiteOf('asks the function twice', 'def test_a():\n    assert double(2) == double(2)\n'),
  suiteOf(
    'expects what is equal to everything',
    'class Four(int):\n    def __eq__(self, other): return True\n    __hash__ = None\ndef test_a():\n    assert double(2) == Four(4)\n',
  ),
  {
    title: 'expects what the implementation says it does',
    implementation: `${WRONG}FOUR = 5\nZERO = 3\n`,
    suite: 'def test_a():\n    assert double(2) == FOUR\ndef test_b():\n    assert double(0) == ZERO\n',
  },
  {
    title: 'gives nothing where answers are gone through side by side with what is expected',
    implementation: 'def double(xs):\n    yield from ()\n',
    suite: 'def test_a():\n    for got, wanted in zip(double([1, 2]), [2, 4]):\n        assert got == wanted\n',
  },
  suiteOf('its own expectation', 'def test_a():\n    assert double(2) == double(2) or True\n'),
  suiteOf('returns before it asserts', 'def test_a():\n    double(2)\n    return\n    assert double(2) == 4\n'),
  suiteOf(
    'asserts in a generator that nobody runs',
    'def test_a():\n    (double(2) == 4 for _ in ())\n    def check():\n        assert double(2) == 4\n',
  ),
  suiteOf(
    'asserts under a condition that never holds',
    'def test_a():\n    if double(2) == 4:\n        assert double(2) == 4\n',
  ),
  suiteOf('asserts in a loop over nothing', 'def test_a():\n    for x in []:\n        assert double(x) == 2 * x\n'),
  suiteOf(
    'swallows everything',
    'def test_a():\n    try:\n        assert double(2) == 4\n    except BaseException:\n        pass\n',
  ),
  suiteOf('finally returns', 'def test_a():\n    try:\n        assert double(2) == 4\n    finally:\n        return\n'),
  suiteOf(
    'swallows in a context',
    'class S:\n    def __enter__(self): pass\n    def __exit__(self, *_): return True\ndef test_a():\n    with S():\n        assert double(2) == 4\n',
  ),
  suiteOf(
    'is wrapped until it cannot fail',
    'def safe(f):\n    def g():\n        try: f()\n        except AssertionError: pass\n    return g\n\n@safe\ndef test_a():\n    assert double(2) == 4\n',
  ),
  suiteOf('swaps the tests when all is loaded', `${RIGHT_TESTS}\ntest_a = test_b = lambda: None\n`),
  suiteOf(
    'patches the module it tests',
    'import double as module\nmodule.double = double = lambda x: 2 * x\ndef test_a():\n    assert double(2) == 4\n',
  ),
  suiteOf('ends with success', 'import os\ndef test_a():\n    os._exit(0)\n'),
  suiteOf('returns a coroutine', 'async def go():\n    assert double(2) == 4\ndef test_a():\n    return go()\n'),
  suiteOf(
    'writes its account itself',
    'import os\nbody = b\'{"answer":{"kind":"reported","reports":[{"test":"test_a","status":"passed"}],"opaque":[]},"touched":[]}\'\nos.write(63, len(body).to_bytes(4, "big") + body)\ndef test_a():\n    os._exit(0)\n',
  ),
  ...(
    [
      ['abs', 'def abs(x): return 0', 'assert abs(double(2) - 4) < 1e-9'],
      ['all', 'def all(xs): return True', 'assert all(double(x) == 2 * x for x in (1, 2)) is True'],
      ['str', 'def str(x): return "4"', 'assert str(double(2)) == "4"'],
      ['sum', 'globals()["sum"] = lambda xs: 6', 'assert sum(double(x) for x in (1, 2)) == 6'],
      ['range', 'def range(*a): return []', 'for x in range(9): assert double(x) == 2 * x'],
    ] as const
  ).map(([name, body, asserted]) => ({
    title: `takes over ${name} for its suite`,
    implementation: `${WRONG}${body}\n`,
    suite: `def test_a():\n    ${asserted}\n\ndef test_b():\n    assert double(3) == 6\n`,
  })),
  {
    title: 'takes over what a suite imports from it',
    implementation: `${WRONG}def all(xs): return True\n`,
    suite: 'from double import *\ndef test_a():\n    assert all(double(x) == 2 * x for x in (1, 2)) is True\n',
  },
  ...[
    ['StopIteration', 'map(double, (0, 1))'],
    ['IndexError', 'Results()'],
  ].map(([raised, results]) => ({
    title: `ends a loop over its results with ${raised}`,
    implementation: `def double(x):\n    raise ${raised}\n`,
    suite: `class Results:\n    def __getitem__(self, x): return double(x)\ndef test_a():\n    for x, got in zip((0, 1), ${results}):\n        assert got == 2 * x\n`,
  })),
  {
    title: 'lacks what a suite asks for',
    implementation: 'def double(x):\n    raise AttributeError\n',
    suite:
      'class Of:\n    @property\n    def wrong(self): return double(2) != 4\ndef test_a():\n    assert not getattr(Of(), "wrong", False)\n',
  },
  {
    title: 'an int whose class says what it is equal to, made by that class',
    implementation:
      'class R(int):\n    def __eq__(self, other): return True\n    __hash__ = None\ndef double(x):\n    return R(x + 3)\n',
    suite: 'from double import R\ndef test_a():\n    assert double(2) == R(4)\n',
  },
];
