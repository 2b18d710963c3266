import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/trials/sandbox.ts';
import { throwing } from '../../../src/trials/sandbox.ts';
import { blindSuite } from '../../../src/trials/mutation/blind.ts';
import { onLinuxOnly, open } from '../../sandbox/bench.ts';
import { subject } from '../skills.ts';
import { suitePlans } from '../../../src/trials/suite-plan.ts';

onLinuxOnly();

let sandbox: Sandbox;
beforeAll(async () => {
  if (process.platform === 'linux') sandbox = throwing(await open());
});
afterAll(() => sandbox?.close());

const PARSE =
  'def parse(line: str) -> dict[str, str]:\n    """The two parts of a line."""\n    left, _, right = line.partition(":")\n    return {"left": left, "right": right}\n';
const MEAN = 'def mean(a: float, b: float) -> float:\n    """The mean."""\n    return (a + b) / 2\n';

async function found(implementation: string, suite: string): Promise<readonly string[]> {
  const skill = await subject(implementation, suite);
  const { apart } = suitePlans(skill.code.name, [skill.implementation, skill.suite], skill.limits);
  return (await blindSuite(sandbox, apart, skill)).map(({ severity, rule }) => `${severity} ${rule}`);
}

test('a suite that looks at keys, types and truth only is for a human', async () => {
  const suite =
    'def test_keys():\n    got = parse("a:b")\n    assert set(got) == {"left", "right"}\n\ndef test_types():\n    assert all(isinstance(one, str) for one in parse("a:b").values())\n\ndef test_truth():\n    assert parse("a:b")\n';
  expect(await found(PARSE, suite)).toEqual(['review weak-suite']);
});

test.each([
  ['compares an answer', PARSE, 'def test_it():\n    assert parse("a:b") == {"left": "a", "right": "b"}\n'],
  ['compares a part', PARSE, 'def test_it():\n    got = parse("a:b")\n    assert got["left"] == "a"\n'],
  ['wants an answer to be near', MEAN, 'def test_it():\n    assert abs(mean(1, 2) - 1.5) < 1e-9\n'],
])('a suite that %s sees values', async (_, implementation, suite) => {
  expect(await found(implementation, suite)).toEqual([]);
});
