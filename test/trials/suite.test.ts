import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Plan, STUBS } from '../../src/sandbox/plan.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { sourceOf } from '../../src/syntax/source.ts';
import { suiteTrial } from '../../src/trials/suite.ts';
import { suitePlans } from '../../src/trials/suite-plan.ts';
import { onEveryBackend } from '../sandbox/backends.ts';
import { CHEATS, type Cheat, filesOf } from './cheats.ts';
import { CHEATS_BY_ANSWER } from './cheats-by-answer.ts';
import { CHEATS_BY_FRAME } from './cheats-by-frame.ts';
import { HONEST_OBJECTS } from './honest-objects.ts';

const LIMITS = { cpu: 5000, wall: 30_000, memory: 128 << 20, output: 10_000 };
const TERMS = { leastTests: 1, declared: [], seed: '00', covering: true };

/** What the suite trial says of a skill `double`: `rule: severity`, or the codes of problems. */
async function saidBy(where: Sandbox, cheat: Cheat, terms: Partial<typeof TERMS> = {}): Promise<string[]> {
  const { implementation, suite } = filesOf(cheat);
  const sources = [
    await sourceOf('implementation', 'double.py', implementation),
    await sourceOf('suite', 'test_double.py', suite),
  ];
  const result = await suiteTrial(where, suitePlans('double', sources, LIMITS), { ...TERMS, ...terms });
  return [
    ...result.problems.map(({ code }) => code),
    ...result.findings.map(({ rule, severity }) => `${rule}: ${severity}`),
  ];
}

const RIGHT = 'def double(x):\n    return 2 * x\n';
const both = (suite: string): Cheat => ({ title: '', implementation: RIGHT, suite });

onEveryBackend((sandbox) => {
  const said = (cheat: Cheat, terms: Partial<typeof TERMS> = {}) => saidBy(sandbox, cheat, terms);

  describe('an honest skill passes', () => {
    test.each<[string, Cheat]>([
      ['plain', { title: '', implementation: RIGHT }],
      [
        'a predicate',
        {
          title: '',
          implementation: 'def double(x):\n    return x % 2 == 0\n',
          suite: 'def test_a():\n    assert double(2)\ndef test_b():\n    assert not double(1)\n',
        },
      ],
      [
        'only what it raises',
        {
          title: '',
          implementation: 'def double(x):\n    if x < 0: raise ValueError("no")\n    return x\n',
          suite:
            'def test_a():\n    try:\n        double(-1)\n    except ValueError:\n        return\n    assert False\n',
        },
      ],
      [
        'a generator',
        {
          title: '',
          implementation: 'def double(n):\n    yield from range(n)\n',
          suite: 'def test_a():\n    assert list(double(2)) == [0, 1]\n',
        },
      ],
      [
        'with tests of what its answers have to do with each other',
        both(
          'def test_a():\n    assert double(1) + double(2) == double(3)\ndef test_b():\n    assert double(-1) == -double(1)\ndef test_c():\n    assert double(2) == 4\n',
        ),
      ],
      [
        'with an expectation that knows of rounding',
        both(
          'class About(float):\n    def __eq__(self, other): return abs(float(self) - other) < 1e-9\n    __hash__ = None\ndef test_a():\n    assert double(0.1) == About(0.2)\n',
        ),
      ],
      [
        'with an endless loop on what is wrong',
        {
          title: '',
          implementation: RIGHT,
          suite: 'def test_a():\n    n = 0\n    while double(n) != 8:\n        n += 1\n        assert n < 100\n',
        },
      ],
    ])('%s', async (_, skill) => {
      expect(await said(skill)).toEqual([]);
    });
  });

  describe('an honest skill passes whose answers have methods and operators', () => {
    test.each(HONEST_OBJECTS.map((skill) => [skill.title, skill] as const))('%s', async (_, skill) => {
      for (const seed of ['00', '01']) expect(await said(skill, { seed })).toEqual([]);
    });
  });

  describe('a skill that is wrong on purpose does not', () => {
    test.each([...CHEATS, ...CHEATS_BY_FRAME, ...CHEATS_BY_ANSWER].map((cheat) => [cheat.title, cheat] as const))(
      '%s',
      async (_, cheat) => {
        expect((await said(cheat)).some((each) => each.endsWith(': block'))).toBe(true);
        expect(await said(both(filesOf({ title: '' }).suite))).toEqual([]);
      },
    );

    const shared = new URL('../../../shared/threats/cheats.json', import.meta.url);
    test('those of the shared collection', async (context) => {
      context.skip(!existsSync(shared), 'shared: no threats/cheats.json beside the project');
      const { cases } = JSON.parse(readFileSync(shared, 'utf8')) as {
        cases: { id: string; implementation: string; test_suite: string }[];
      };
      const passed: string[] = [];
      for (const { id, implementation, test_suite: suite } of cases) {
        const told = await said({ title: id, implementation, suite });
        if (!told.some((each) => each.endsWith(': block'))) passed.push(`${id}: ${told.join()}`);
      }
      expect(passed).toEqual([]);
      expect(cases.length).toBeGreaterThan(10);
    });
  });

  describe('a suite that proves little is told so', () => {
    test('one that a constant passes', async () => {
      const told = await said({
        title: '',
        implementation: 'def double(x):\n    return True\n',
        suite: 'def test_a():\n    assert double(2)\n',
      });
      expect(told).toEqual(['suite-cannot-fail: review']);
    });

    const HALF = both('def test_a():\n    assert double(1) == 2\ndef test_b():\n    double(2)\n');
    test('a test that cannot fail does not count', async () => {
      expect(await said(HALF, { leastTests: 2 })).toEqual(['vacuous-test: review']);
      expect(await said(HALF, { leastTests: 1 })).toEqual(['vacuous-test: note']);
    });

    test('a test that the argument is as it was can fail, where it can be changed', async () => {
      const guarding = (given: string) =>
        both(
          `def test_a():\n    assert double(1) == 2\ndef test_b():\n    given = ${given}\n    double(given)\n    assert given == ${given}\n`,
        );
      expect(await said(guarding('[1]'), { leastTests: 2 })).toEqual([]);
      expect(await said(guarding('1'), { leastTests: 2 })).toEqual(['vacuous-test: review']);
    });

    test('values that cannot be handed over are for a human to judge', async () => {
      const skill = {
        title: '',
        implementation: 'import re\ndef double(x):\n    return re.compile(x)\n',
        suite: 'def test_a():\n    assert double("a").match("a")\n',
      };
      expect(await said(skill)).toContain('opaque-value: review');
      expect((await said(skill)).some((each) => each.endsWith('block'))).toBe(false);
    });

    test('a method that says yes to whatever it is asked is for a human to judge', async () => {
      const skill = {
        title: '',
        implementation: 'class R:\n    def agrees(self, x): return True\ndef double(x):\n    return R()\n',
        suite: 'def test_a():\n    assert double(2).agrees(4)\n',
      };
      expect(await said(skill)).toContain('opaque-value: review');
    });

    test('an equality that leaves out what two values differ in is for a human to judge', async () => {
      const skill = {
        title: '',
        implementation:
          'class R:\n    def __init__(self, v): self.v, self.kind = v, "r"\n    def __eq__(self, o): return self.kind == o.kind\ndef double(x):\n    return R(x + 3)\n',
        suite: 'from double import R\ndef test_a():\n    assert double(2) == R(4)\n',
      };
      expect(await said(skill)).toContain('opaque-value: review');
    });
  });

  test('what passes apart and fails together is refused', async () => {
    const skill = {
      title: '',
      implementation: 'import sys\ndef double(x):\n    return 2 * x if "test_a" not in globals() else 0\n',
      suite: 'def test_a():\n    assert double(2) == 4\n',
    };
    expect(await said(skill)).toEqual(['ways-disagree: block']);
  });

  test('what reaches further than it says is refused', async () => {
    const skill = {
      title: '',
      implementation: 'def double(x):\n    try: open("/etc/hostname")\n    except OSError: pass\n    return 2 * x\n',
    };
    expect(await said(skill)).toEqual(['undeclared-reach: block']);
  });

  test('what the interpreter opens for itself does not count', async () => {
    const skill = {
      title: '',
      implementation:
        'import warnings\ndef double(x):\n    warnings.warn("odd")\n    from collections import abc\n    return 2 * x\n',
    };
    expect(await said(skill)).toEqual([]);
  });
});

const said = (ending: Outcome['ending']): Outcome => ({ ending, output: '', touched: [] });
const answering = (answer: (plan: Plan) => Outcome['ending']): Sandbox => ({
  backend: 'subprocess',
  python: '3.11.7',
  others: async () => ({ versions: [] }),
  close: async () => {},
  run: async (plan) => said(answer(plan)),
});

test('a limit that one run broke is told, whatever became of the others', async () => {
  const problem = { code: 'wall-clock', stage: 'suite', message: 'Late.', fix: 'Wait.' } as const;
  const where = answering((plan) =>
    plan.role === 'suite' && plan.way === 'together' ? { kind: 'breach', limit: 'cpu' } : { kind: 'problem', problem },
  );
  expect(await saidBy(where, both('def test_a(): pass\n'))).toEqual(['wall-clock', 'too-much-cpu: block']);
});

test('a suite that never ends on a wrong version is for a human', async () => {
  const passed = { kind: 'reported', reports: [{ test: 'test_a', status: 'passed' }] } as const;
  const failed = { kind: 'reported', reports: [{ test: 'test_a', status: 'failed' }] } as const;
  const where = answering((plan) => {
    if (plan.role !== 'opposites') return passed;
    const [stub, ...more] = plan.stubs;
    const ends = more.length === 0 && stub !== undefined && stub !== 'falsy';
    return ends ? { kind: 'opposed', stubs: { [stub]: failed } } : { kind: 'breach', limit: 'cpu' };
  });
  expect(await saidBy(where, both('def test_a(): pass\n'))).toEqual(['suite-cannot-fail: review']);
});

test('wrong versions are tried one by one where together they end the run', async () => {
  const roles: string[] = [];
  const told = (ending: Outcome['ending']): Outcome => ({ ending, output: '', touched: [] });
  const passed = { kind: 'reported', reports: [{ test: 'test_a', status: 'passed' }] } as const;
  const fake: Sandbox = {
    backend: 'subprocess',
    python: '3.11.7',
    others: async () => ({ versions: [] }),
    close: async () => {},
    run: async (plan: Plan) => {
      if (plan.role !== 'opposites') return told(passed);
      roles.push(plan.stubs.join());
      return told(
        plan.stubs.length > 1
          ? { kind: 'breach', limit: 'cpu' }
          : plan.stubs[0] === 'raises'
            ? { kind: 'breach', limit: 'cpu' }
            : { kind: 'opposed', stubs: { [plan.stubs[0] as 'truthy']: passed } },
      );
    },
  };
  expect(await saidBy(fake, both('def test_a():\n    assert double(1)\n'))).toEqual(['suite-cannot-fail: block']);
  expect(roles).toEqual([[...STUBS].join(), ...STUBS]);
});
