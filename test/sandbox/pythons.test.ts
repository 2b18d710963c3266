import { describe, expect, test } from 'vitest';
import { ATTACKER, ATTACKS } from './attacks.ts';
import { HONEST, honest, onLinuxOnly, PASSED, plan, testing, withSandbox } from './bench.ts';
import { isSupported, pythons } from './pythons.ts';

onLinuxOnly();

const supported = pythons().filter(isSupported);

test('there is an interpreter to try beside the default one', (context) => {
  context.skip(supported.length === 0, 'pythons: none found; name some in ASSAY_TEST_PYTHONS');
});

describe.each(supported.map(({ path, version }) => [version.join('.'), path]))(
  'CPython %s at %s',
  (version, python) => {
    test('runs an honest suite, and says its version', () =>
      withSandbox(
        async (sandbox) => {
          expect(sandbox.python).toMatch(new RegExp(`^${version.replace('.', '\\.')}\\.`));
          expect(await honest(sandbox)).toEqual(HONEST);
        },
        { python },
      ));

    test('refuses every attack', () =>
      withSandbox(
        async (sandbox) => {
          for (const [attack, program] of Object.entries(ATTACKS)) {
            const { ending } = await sandbox.run(plan(testing(program), { implementation: ATTACKER }));
            expect({ attack, ending }).toEqual({ attack, ending: PASSED });
          }
          expect(await honest(sandbox)).toEqual(HONEST);
        },
        { python },
      ));

    test('runs an honest suite apart from its skill', () =>
      withSandbox(
        async (sandbox) => {
          const { ending } = await sandbox.run(plan(testing(APART), { way: 'apart', implementation: JOINED }));
          expect(ending).toEqual({ ...PASSED, opaque: [] });
        },
        { python },
      ));

    test('names a breach of each limit', () =>
      withSandbox(
        async (sandbox) => {
          const limits = { cpu: 200, memory: 32 << 20, output: 1000 };
          const breachOf = async (program: string) => (await sandbox.run(plan(testing(program), { limits }))).ending;
          expect(await breachOf('while True: pass')).toEqual({ kind: 'breach', limit: 'cpu' });
          expect(await breachOf('x = []\nwhile True: x.append(bytearray(10 ** 5))')).toEqual({
            kind: 'breach',
            limit: 'memory',
          });
          expect(await breachOf('while True: print(1)')).toEqual({ kind: 'breach', limit: 'output' });
          expect(await honest(sandbox)).toEqual(HONEST);
        },
        { python },
      ));

    test('loads a dataclass whose annotations are texts, in every role', () =>
      withSandbox(
        async (sandbox) => {
          const suite = testing('from double import double\nassert double(2) == 4');
          const { code, tests, limits } = plan(suite, { implementation: POSTPONED });
          for (const way of ['together', 'apart'] as const)
            expect((await sandbox.run(plan(suite, { implementation: POSTPONED, way }))).ending).toMatchObject(PASSED);
          const call = { args: [2], kwargs: {} };
          for (const parts of [{}, { fresh: true }, { steps: { each: 1000, together: 3000 } }]) {
            const { ending } = await sandbox.run({ role: 'calls', code, calls: [call, call], limits, ...parts });
            expect(ending).toMatchObject({
              kind: 'called',
              answers: Array(2).fill(expect.stringContaining('"value":4')),
            });
          }
          const implementations = [POSTPONED, POSTPONED.replace('2 * x', '3 * x'), POSTPONED];
          const { ending } = await sandbox.run({ role: 'mutants', code, implementations, tests, steps: 1000, limits });
          const told = ending.kind === 'mutated' ? ending.runs.map((run) => run.told) : [];
          expect(told.map((each) => each.kind === 'reported' && each.reports[0]?.status)).toEqual([
            ...['passed', 'failed', 'passed'],
          ]);
        },
        { python, preload: PURE.split(' ') },
      ));

    test('loads what the pure preset allows, and what that loads later', () =>
      withSandbox(
        async (sandbox) => {
          const suite = testing(USES);
          expect((await sandbox.run(plan(suite))).ending).toEqual(PASSED);
        },
        { python, preload: PURE.split(' ') },
      ));
  },
);

/** Its annotations are looked up by the name of its module: when it is loaded, and when a class is made later. */
const POSTPONED = `
from __future__ import annotations
from dataclasses import dataclass
@dataclass
class Pair:
    left: int
    right: list[int] | None = None
def double(x: int) -> int:
    @dataclass
    class Inner:
        value: int
    return Inner(Pair(2 * x).left).value
`;

/** A skill with values of all sorts, and a suite that asks for them. */
const JOINED = `
import collections, dataclasses, decimal, enum
class Color(enum.Enum):
    RED = 1
@dataclasses.dataclass(frozen=True, order=True)
class Point:
    x: int
    y: int = 0
Pair = collections.namedtuple("Pair", "a b")
class Bad(ValueError): pass
def double(x, f=None):
    if x is None: raise Bad("none")
    return f(x) if f else 2 * x
def several(n): return Color.RED, Point(n), Pair(n, [n]), collections.Counter("aab"), decimal.Decimal("1.50")
def counting(n):
    got = yield 0
    while got: got = yield got + n
`;
const APART = `
from double import Bad, Color, Pair, Point, counting, double, several
assert double(2) == 4 and double(3, lambda x: x - 1) == 2
assert [str(one) for one in several(1)] == ["Color.RED", "Point(x=1, y=0)", "Pair(a=1, b=[1])", "Counter({'a': 2, 'b': 1})", "1.50"]
assert several(1)[:3] == (Color.RED, Point(1), Pair(1, [1])) and Point(0) < several(1)[1]
try: double(None)
except Bad as error: assert isinstance(error, ValueError) and str(error) == "none"
else: assert False
steps = counting(1)
assert next(steps) == 0 and steps.send(4) == 5
steps.close()
`;

const PURE =
  'json re random collections collections.abc datetime csv base64 hashlib math cmath itertools functools string typing dataclasses decimal fractions statistics textwrap urllib.parse heapq bisect operator copy abc enum time calendar unicodedata difflib numbers array __future__';

/** What each module of the preset does at first use rather than when it is imported. */
const USES = `
import ${PURE.split(' ')
  .filter((name) => name !== '__future__')
  .join(', ')}
assert datetime.datetime.strptime("2026-01-02", "%Y-%m-%d").date() == datetime.date(2026, 1, 2)
assert datetime.datetime.now().astimezone().utcoffset() == datetime.timedelta(0) and time.strftime("%Z") == "UTC"
assert time.strptime("Mon", "%a").tm_wday == 0 and calendar.month_name[1] == "January"
for name in hashlib.algorithms_guaranteed:
    digest = hashlib.new(name, b"x")
    digest.hexdigest(8) if name.startswith("shake") else digest.hexdigest()
hashlib.pbkdf2_hmac("sha256", b"a", b"b", 1), hashlib.blake2b(b"a"), hashlib.sha3_256(b"a")
for codec in ("ascii", "latin-1", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-7", "cp1252", "cp437", "iso8859-15"):
    assert "abc".encode(codec).decode(codec) == "abc"
assert "b\\u00fccher.example".encode("idna") and "\\u00fc".encode("punycode") and "\\N{BULLET}".encode("unicode_escape")
assert urllib.parse.urlsplit("http://[::1]:80/a?b=c").port == 80 and urllib.parse.quote("\\u00fc")
assert decimal.Decimal(2).sqrt() and fractions.Fraction("0.5") == 0.5 and statistics.NormalDist().cdf(0) == 0.5
assert statistics.quantiles([1, 2, 3]) and random.SystemRandom().random() < 1 and random.gauss(0, 1) is not None
@dataclasses.dataclass(order=True, slots=True)
class Point:
    x: int = 0
assert copy.deepcopy(Point(1)) == Point(1) and typing.get_type_hints(Point) == {"x": int}
assert len(str(10 ** 4000)) == 4001 and int("9" * 4000) and f"{10 ** 3000}"
assert difflib.unified_diff(["a"], ["b"]) and difflib.HtmlDiff().make_table(["a"], ["b"])
assert textwrap.fill("a b", 1) and string.Template("$a").substitute(a=1) == "1" and unicodedata.name("a")
assert enum.Enum("E", "a b").a.name == "a" and enum.Flag("F", "a b").a.value == 1
assert functools.singledispatch(len) and functools.cached_property(len) and json.dumps({"a": 1.5}, indent=1)
import warnings
warnings.warn("seen")
`;
