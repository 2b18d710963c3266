import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../src/trials/sandbox.ts';
import { fuzzTrial } from '../../src/trials/fuzz.ts';
import { trying } from '../../src/trials/subject.ts';
import { onLinuxOnly } from '../sandbox/bench.ts';
import { openFor, subject } from './skills.ts';

onLinuxOnly();

let sandbox: Sandbox;
beforeAll(async () => {
  if (process.platform === 'linux') sandbox = await openFor();
});
afterAll(() => sandbox?.close());

async function fuzzed(implementation: string, suite: string) {
  const skill = await subject(implementation, suite, { effort: 'normal' });
  const tried = await trying(sandbox, skill);
  if (tried === undefined) throw new Error('no inputs');
  const { findings } = await fuzzTrial(sandbox, skill, tried, () => []);
  return { tried, told: findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`) };
}
const suite = (...asserts: string[]): string =>
  asserts.map((each, at) => `def test_${at}():\n    assert ${each}\n`).join('\n');

const POINT = `from dataclasses import dataclass

@dataclass
class Point:
    x: int
    y: int = 0

`;
const COLOUR = `from enum import Enum

class Colour(Enum):
    RED = 1
    BLUE = 2
    GREEN = 3

`;
const STOP = `from typing import NamedTuple

class Stop(NamedTuple):
    name: str
    minute: int

`;

test('objects of a dataclass are made, and what a function does with them is found', async () => {
  const { tried, told } = await fuzzed(
    `${POINT}def slope(p: Point, q: Point) -> float:\n    """The slope between two points."""\n    return (q.y - p.y) / (q.x - p.x)\n`,
    suite('slope(Point(0, 0), Point(2, 4)) == 2.0', 'slope(Point(1, 1), Point(0, y=1)) == 0.0'),
  );
  expect(tried.inputs.unfuzzable).toEqual([]);
  expect(tried.inputs.accepted).toHaveLength(2);
  expect(tried.inputs.inputs.length).toBeGreaterThan(150);
  expect(told.join('\n')).toMatch(/^review crash: slope\(Point\(.*ZeroDivisionError/m);
});

test('an object that is changed in place is an argument that is changed', async () => {
  const { told } = await fuzzed(
    `${POINT}def moved(p: Point, by: int) -> int:\n    """Where it is then."""\n    p.x += by\n    return p.x\n`,
    suite('moved(Point(1, 2), 3) == 4', 'moved(Point(0), 1) == 1'),
  );
  expect(told.join('\n')).toMatch(/review mutated-argument: moved\(Point\(/);
});

test('every member of an enum is tried, and one that was forgotten is found', async () => {
  const { told } = await fuzzed(
    `${COLOUR}def hexadecimal(colour: Colour) -> str:\n    """Its code."""\n    return ["", "f00", "00f"][colour.value]\n`,
    suite('hexadecimal(Colour.RED) == "f00"', 'hexadecimal(Colour.BLUE) == "00f"'),
  );
  expect(told).toEqual([expect.stringMatching(/^review crash: hexadecimal\(Colour\.GREEN\) raises IndexError/)]);
});

test('named tuples stand in lists', async () => {
  const { tried, told } = await fuzzed(
    `${STOP}def latest(stops: list[Stop]) -> str:\n    """The last stop's name, or nothing."""\n    return max(stops, key=lambda stop: stop.minute).name if stops else ""\n`,
    suite('latest([Stop("a", 1), Stop("b", 5)]) == "b"', 'latest([]) == ""'),
  );
  expect(told).toEqual([]);
  expect(tried.tried.filter(({ answer }) => answer.how === 'returned').length).toBeGreaterThan(150);
});

test('honest code over objects of its own is no finding', async () => {
  const { told } = await fuzzed(
    `${POINT}def distance(p: Point, q: Point) -> int:\n    """How far it is along the streets."""\n    return abs(p.x - q.x) + abs(p.y - q.y)\n`,
    suite('distance(Point(0, 0), Point(2, 4)) == 6', 'distance(Point(1), Point(1)) == 0'),
  );
  expect(told).toEqual([]);
});

test('a class of which nobody can tell what it takes is told of', async () => {
  const { told } = await fuzzed(
    'class Box:\n    def __init__(self, n):\n        self.n = n\n\ndef held(box: Box) -> int:\n    """What it holds."""\n    return box.n\n',
    suite('held(Box(1)) == 1'),
  );
  expect(told).toEqual([expect.stringMatching(/^note not-fuzzable: .*the class Box/)]);
});
