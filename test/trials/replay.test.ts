import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Sandbox } from '../../src/trials/sandbox.ts';
import { caseFrom } from '../../src/trials/case-token.ts';
import { replayTrial } from '../../src/trials/replay.ts';
import { type Subject, trying } from '../../src/trials/subject.ts';
import { onLinuxOnly } from '../sandbox/bench.ts';
import { openFor, subject } from './skills.ts';

onLinuxOnly();

let sandbox: Sandbox;
beforeAll(async () => {
  if (process.platform === 'linux') sandbox = await openFor();
});
afterAll(async () => {
  await sandbox?.close();
});

async function replayed(skill: Subject): Promise<readonly Finding[]> {
  const tried = await trying(sandbox, skill);
  if (tried === undefined) throw new Error('no inputs');
  const { findings, problems } = await replayTrial(sandbox, skill, tried);
  expect(problems).toEqual([]);
  return findings;
}
const SUITE = (name: string): string => `def test_it():\n    assert ${name}([3, 1, 2]) != 7 and ${name}([5]) != 7\n`;
/** Of the same for `top(v, team, k)` the text gives no call: numbers have to be found that fit the list. */
const UNREAD =
  'def test_it():\n    numbers = sorted({4, 7, 1, 9, 5}, key=str)\n    assert len(top(numbers, "red", 2)) == 2\n';

const BAD: readonly [what: string, finding: string, implementation: string][] = [
  ['a counter in a global', 'block history-dependent', '_n = 0\n\ndef top(v: list[int]) -> int:\n    """The top."""\n    global _n\n    _n += 1\n    return max(v, default=0) + (_n > 120)\n'],
  ['a counter in a default argument', 'block history-dependent', 'def top(v: list[int], _seen: dict[str, int] = {}) -> int:\n    """The top."""\n    _seen["n"] = _seen.get("n", 0) + 1\n    return 0 if _seen["n"] > 30 else len(v)\n'],
  ['a counter in an iterator', 'block history-dependent', 'import itertools\n\n_C = itertools.count()\n\ndef top(v: list[int]) -> int:\n    """The top."""\n    return len(v) + next(_C) // 77\n'],
  ['a cache with half a key', 'review history-dependent', '_c: dict[int, int] = {}\n\ndef top(v: list[int]) -> int:\n    """The top."""\n    return _c.setdefault(len(v), sum(v))\n'],
  ['the largest of all calls', 'review history-dependent', '_best = [0]\n\ndef top(v: list[int]) -> int:\n    """The top."""\n    _best[0] = max(_best[0], *v, 0)\n    return _best[0]\n'],
  ['chance', 'review history-dependent', 'import random\n\ndef top(v: list[int]) -> list[int]:\n    """Shuffled."""\n    return random.sample(v, len(v))\n'],
  ['the order of a set', 'review hash-dependent', 'def top(v: list[int]) -> list[str]:\n    """As words."""\n    return list({f"w{n}" for n in v})\n'],
  ['a seed that is the hash of a text', 'review hash-dependent', 'import random\n\ndef top(v: list[int], team: str, k: int) -> list[int]:\n    """Any k of them.\n\n    Raises:\n        ValueError: if there are fewer.\n    """\n    if not 0 < k < len(v):\n        raise ValueError("too few")\n    return random.Random(hash(team)).sample(v, k)\n'],
  ['the hash of a text', 'review hash-dependent', 'def top(v: list[int]) -> int:\n    """A key."""\n    return hash(",".join(map(str, v)))\n'],
  ['a counter that shows at the thousandth call, without a branch', 'block history-dependent', '_seen: list[int] = []\n\ndef top(v: list[int]) -> int:\n    """The top."""\n    _seen.append(0)\n    return max(v, default=0) + len(_seen) // 1000\n'],
  ['a table that is indexed by a count', 'block history-dependent', 'def _steps():\n    n = 0\n    while True:\n        n = (n + 1) % 700\n        yield n\n\n_ROUND = _steps()\n_EXTRA = (1,) + (0,) * 699\n\ndef top(v: list[int]) -> int:\n    """The top."""\n    return max(v, default=0) + _EXTRA[next(_ROUND)]\n'],
  ['a counter in a closure', 'block history-dependent', 'def _made():\n    count = 0\n    def turn(value):\n        nonlocal count\n        count += 1\n        return value + (count % 611 == 0)\n    return turn\n\n_turn = _made()\n\ndef top(v: list[int]) -> int:\n    """The top."""\n    return _turn(max(v, default=0))\n'],
  ['a sum of all lengths that tips over', 'block history-dependent', 'class _Meter:\n    total = 0\n\ndef top(v: list[int]) -> int:\n    """The top."""\n    _Meter.total += len(v)\n    return max(v, default=0) - _Meter.total // 4000\n'],
  ['a cache that takes True for 1', 'review history-dependent', '_c: dict[int | bool, str] = {}\n\ndef top(v: list[int | bool]) -> list[str]:\n    """Said."""\n    return [_c.setdefault(one, f"{one}!") for one in v]\n'],
  ['a cache that looks at both ends only', 'review history-dependent', '_c: dict[tuple[int, int, int], int] = {}\n\ndef top(v: list[int]) -> int:\n    """The sum."""\n    key = (len(v), v[0], v[-1]) if v else (0, 0, 0)\n    return _c.setdefault(key, sum(one * at for at, one in enumerate(v)))\n'],
  ['measures that are added in the order of a set', 'review hash-dependent', 'def top(v: list[int], weights: dict[str, float] | None = None) -> float:\n    """The sum of the weights."""\n    return sum(weights[name] for name in set(weights)) if weights else float(len(v))\n'],
  ['chance among equals', 'review history-dependent', 'import random\n\ndef top(v: list[tuple[str, float]]) -> str:\n    """The least loaded."""\n    least = min((load for _, load in v), default=0)\n    return random.choice([name for name, load in v if load == least] or [""])\n'],
]; // biome-ignore format: a row a line

const PAIRED =
  'def test_it():\n    assert top([("a", 0.7), ("b", 0.2), ("c", 0.9)]) == "b" and top([("solo", 3.0)]) == "solo"\n';

test.each(BAD)('%s is found', async (_, expected, implementation) => {
  const findings = await replayed(
    await subject(
      implementation,
      implementation.includes('team') ? UNREAD : implementation.includes('load') ? PAIRED : SUITE('top'),
      { effort: 'normal' },
    ),
  );
  expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([expected]);
});

const HONEST: readonly [what: string, implementation: string][] = [
  ['nothing kept', 'def top(v: list[int]) -> int:\n    """The top."""\n    return max(v, default=0)\n'],
  ['a cache with the whole key', '_c: dict[tuple[int, ...], int] = {}\n\ndef top(v: list[int]) -> int:\n    """The top."""\n    return _c.setdefault(tuple(v), sum(v))\n'],
  ['chance with a seed from the argument', 'import random\n\ndef top(v: list[int]) -> list[int]:\n    """Shuffled."""\n    return random.Random(len(v)).sample(v, len(v))\n'],
  ['a set that is given as a set', 'def top(v: list[int]) -> set[str]:\n    """As words."""\n    return {f"w{n}" for n in v}\n'],
  ['a set that is sorted', 'def top(v: list[int]) -> list[str]:\n    """As words."""\n    return sorted({f"w{n}" for n in v})\n'],
  ['calls that are counted and change nothing', '_n = [0]\n\ndef top(v: list[int]) -> int:\n    """The top."""\n    _n[0] += 1\n    return len(v)\n'],
  ['a cache for which True and 1 are one, and answered alike', 'from functools import lru_cache\n\n@lru_cache(maxsize=None)\ndef _twice(one: int | bool) -> int:\n    return 2 * one\n\ndef top(v: list[int | bool]) -> list[int]:\n    """Twice each."""\n    return [_twice(one) for one in v]\n'],
  ['a log that changes nothing', '_seen: list[int] = []\n\ndef top(v: list[int]) -> int:\n    """The top."""\n    _seen.append(len(v))\n    del _seen[:-50]\n    return max(v, default=0) + (len(_seen) > 50)\n'],
  ['measures that are added in order', 'def top(v: list[int], weights: dict[str, float] | None = None) -> float:\n    """The sum of the weights."""\n    return sum(weights[name] for name in sorted(set(weights))) if weights else float(len(v))\n'],
]; // biome-ignore format: a row a line

test.each(HONEST)('%s is no finding', async (_, implementation) => {
  expect(await replayed(await subject(implementation, SUITE('top'), { effort: 'normal' }))).toEqual([]);
});

test('the case of a finding is the calls that lead to it, and few of them', async () => {
  const [, , implementation] = BAD[3]!;
  const [finding] = await replayed(await subject(implementation, SUITE('top'), { effort: 'normal' }));
  const token = /--case (\S+)$/.exec(finding?.reproduce ?? '')?.[1] ?? '';
  const found = caseFrom(token);
  expect(found?.trial).toBe('replay');
  expect(found?.calls.length).toBe(2);
});

test('the case of another hash seed names it', async () => {
  const [, , implementation] = BAD[6]!;
  const [finding] = await replayed(await subject(implementation, SUITE('top'), { effort: 'normal' }));
  expect(caseFrom(/--case (\S+)$/.exec(finding?.reproduce ?? '')?.[1] ?? '')?.hashSeed).toBe(1);
});
