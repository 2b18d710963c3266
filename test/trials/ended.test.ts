// A call that ends its run here and does not there has come to something else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerTricks } from '../../src/rules/reader-text.ts';
import type { Sandbox } from '../../src/trials/sandbox.ts';
import { type Cased, caseAgain } from '../../src/trials/again.ts';
import { type Answered, answeredFrom, differs } from '../../src/trials/answered.ts';
import { replayTrial } from '../../src/trials/replay.ts';
import { type Subject, trying } from '../../src/trials/subject.ts';
import { worldsTrial } from '../../src/trials/worlds.ts';
import { onLinuxOnly } from '../sandbox/bench.ts';
import { openFor, subject } from './skills.ts';

describe('of two answers to one call', () => {
  const digest = (letter: string) => ({ how: 'long', digest: letter.repeat(64) });
  const SAID = {
    three: { how: 'returned', value: 3, after: null },
    four: { how: 'returned', value: 4, after: null },
    error: { how: 'raised', error: null, account: { exception: 'KeyError', message: '' }, after: null },
    full: { how: 'raised', error: null, account: { exception: 'MemoryError', message: '' }, after: null },
    long: digest('a'),
    longer: digest('b'),
    steps: { how: 'ended', why: 'steps' },
    died: { how: 'ended', why: 'died' },
    output: { how: 'ended', why: 'output' },
    cpu: { how: 'ended', why: 'cpu' },
    untried: { how: 'unknown', why: 'untried' },
    refused: { how: 'unknown', why: 'refused' },
  };
  const of = (name: string): Answered => answeredFrom(JSON.stringify(SAID[name as keyof typeof SAID]));
  const ENDS = ['full', 'steps', 'died', 'output'];
  const GIVEN = ['three', 'four', 'error', 'long', 'longer'];
  const LONG = ['long', 'longer'];
  const NOTHING = ['cpu', 'untried', 'refused'];

  test.each(Object.keys(SAID))('%s differs from what it must, both ways, and from nothing else', (name) => {
    const differing = (other: string): boolean => {
      if (name === other || NOTHING.includes(name) || NOTHING.includes(other)) return false;
      if (ENDS.includes(name) !== ENDS.includes(other)) return true;
      return GIVEN.includes(name) && LONG.includes(name) === LONG.includes(other);
    };
    for (const other of Object.keys(SAID)) {
      expect([other, differs(of(name), of(other))]).toEqual([other, differing(other)]);
      expect([other, differs(of(other), of(name))]).toEqual([other, differing(other)]);
    }
    expect(differs(of(name), undefined)).toBe(false);
  });

  test.each([['{"how":"ended","why":"length"}'], ['{"how":"ended","why":"untried"}'], ['{"how":"long","digest":"x"}']])(
    '%s is nothing that the harness says: the call has died',
    (text) => {
      expect(answeredFrom(text)).toMatchObject({ how: 'ended', why: 'died' });
    },
  );
});

describe('behind real walls', () => {
  onLinuxOnly();
  let sandbox: Sandbox;
  beforeAll(async () => {
    if (process.platform === 'linux') sandbox = await openFor();
  });
  afterAll(() => sandbox?.close());

  const termsOf = ({ code, limits }: Subject) => ({
    suite: { role: 'suite' as const, way: 'apart' as const, code, tests: ['test_it'], limits },
    leastScore: 0,
    declared: [],
    tricks: readerTricks,
  });
  const SUITE = 'def test_it():\n    assert top([3, 1]) == 3 and top([5]) == 5 and top([]) == 0\n';
  /** A skill that is honest but for `more`, which comes before its answer. */
  const top = (more: string, before = ''): Promise<Subject> => {
    const lines = more.replace(/^(?=.)/gm, '    ');
    const text = `${before}def top(v: list[int]) -> int:\n    """The top, or 0."""\n${lines}    return max(v, default=0)\n`;
    return subject(text, SUITE, { effort: 'normal' });
  };
  const COUNT = '_n[0] += 1\n';
  const tried = async (skill: Subject, isElsewhereToo = true) => {
    const all = await trying(sandbox, skill);
    if (all === undefined) throw new Error('no inputs');
    const { suite, declared } = termsOf(skill);
    const elsewhere = isElsewhereToo ? await worldsTrial(sandbox, skill, all, { suite, declared }) : undefined;
    const { findings, problems } = await replayTrial(sandbox, skill, all);
    expect([...problems, ...(elsewhere?.problems ?? [])]).toEqual([]);
    return [...findings, ...(elsewhere?.findings ?? [])];
  };

  const BAD: readonly [what: string, more: string, before: string, expected: RegExp][] = [
    ['loops from the third call on', `${COUNT}while _n[0] > 2:\n    pass\n`, '_n = [0]\n\n', /no answer \(steps\)/],
    ['loops on the hundredth call only', `${COUNT}while _n[0] == 100:\n    pass\n`, '_n = [0]\n\n', /no answer \(steps\)/],
    ['fills its memory on the third call', `${COUNT}[0] * (10 ** 9 * (_n[0] == 3))\n`, '_n = [0]\n\n', /no answer \((?:memory|steps)\)/],
    ['fills its memory without a product', `${COUNT}_n.extend(range(10 ** (9 if _n[0] == 3 else 1)))\n_n[1:] = []\n`, '_n = [0]\n\n', /no answer \(memory\)/],
    ['prints without end on the third call', `${COUNT}print("x" * (1 if _n[0] != 3 else 2_000_000), end="")\n`, '_n = [0]\n\n', /no answer \((?:output|steps)\)/],
    ['loops after one particular call', `_n[0] |= v == [3, 1]\nwhile _n[0] and len(v) != 2:\n    pass\n`, '_n = [0]\n\n', /no answer \(steps\)/],
    ['keeps more and more', `_n.extend(_n)\nwhile len(_n) > 200_000:\n    pass\n`, '_n = [0, 1]\n\n', /no answer \(steps\)/],
  ]; // biome-ignore format: a row a line

  test.each(BAD)('a skill that %s is found, and its case shows it again', async (_, more, before, expected) => {
    const skill = await top(more, before);
    const [finding] = (await tried(skill, false)).filter(({ rule }) => rule === 'history-dependent');
    expect(finding?.message).toMatch(expected);
    const token = /--case (\S+)$/.exec(finding?.reproduce ?? '')?.[1] ?? '';
    const again = await caseAgain(sandbox, skill, termsOf(skill), finding?.trial as Cased, token);
    expect(again?.problems).toEqual([]);
    expect(again?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['history-dependent', finding?.severity],
    ]);
  });

  test('what takes so long later on that nobody waits for it is for a human', async () => {
    const skill = await top(`${COUNT}if _n[0] == 260:\n    sum(range(10 ** 9))\n`, '_n = [0]\n\n');
    const hurried = { ...skill, limits: { ...skill.limits, cpu: 400 } };
    expect((await tried(hurried, false)).map(({ severity, rule, trial }) => `${trial}: ${severity} ${rule}`)).toContain(
      'replay: review untried-inputs',
    );
  });

  const HONEST: readonly [what: string, more: string, before: string][] = [
    ['keeps what it worked out', 'key = tuple(v)\nif key not in _known:\n    _known[key] = sum(n * n for n in range(900))\n', '_known = {}\n\n'],
    ['works out a table at its first call', 'if not _table:\n    _table.extend(n * n for n in range(3000))\n', '_table: list[int] = []\n\n'],
    ['needs much memory for a moment', 'room = bytearray(10_000_000)\ndel room\n', ''],
    ['prints a line for each call', 'print("asked", len(v), "." * 400)\n', ''],
    ['has no end for some inputs', 'while len(v) == 4:\n    pass\n', ''],
    ['fills its memory for some inputs', 'numbers = list(range(10 ** (9 if len(v) == 4 else 1)))\n', ''],
  ]; // biome-ignore format: a row a line

  test.each(HONEST)('nothing is said of the answers of one that %s', async (_, more, before) => {
    expect(await tried(await top(more, before))).toEqual([]);
  });
});
