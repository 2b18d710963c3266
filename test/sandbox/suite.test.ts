import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Ending } from '../../src/sandbox/outcome.ts';
import { HONEST, honest, PASSED, plan, testing, withSandbox } from './bench.ts';
import { onEveryBackend } from './backends.ts';

onEveryBackend((sandbox) => {
  test('an honest suite passes, and what it prints is kept', async () => {
    expect(await honest(sandbox)).toEqual(HONEST);
  });

  test('a failing test is told with exception, message and its line of the suite', async () => {
    const suite =
      'def test_good():\n    assert double(1) == 2\n\ndef test_bad():\n    assert double(1) == 3, "not three"\n';
    expect((await sandbox.run(plan(suite))).ending).toEqual({
      kind: 'reported',
      reports: [
        { test: 'test_good', status: 'passed' },
        { test: 'test_bad', status: 'failed', exception: 'AssertionError', message: 'not three', line: 5 },
      ],
    });
  });

  test("the line is the suite's also where the implementation raised", async () => {
    const implementation = 'def double(x):\n\n\n    raise ValueError("no")\n';
    const { ending } = await sandbox.run(plan(testing('double(1)'), { implementation }));
    expect(ending).toMatchObject({ reports: [{ exception: 'ValueError', message: 'no', line: 2 }] });
  });

  test.each(['SystemExit(0)', 'KeyboardInterrupt()', 'GeneratorExit()', 'BaseException()'])(
    'a test that raises %s has failed',
    async (raised) => {
      const { ending } = await sandbox.run(plan(testing(`raise ${raised}`)));
      expect(ending).toMatchObject({ reports: [{ status: 'failed', exception: raised.replace(/\(.*/, '') }] });
    },
  );

  test.each([
    ['async def test_it():\n    assert False\n', 'coroutine'],
    ['async def test_it():\n    yield\n', 'async generator'],
    ['def test_it():\n    yield\n    assert False\n', 'generator'],
  ])('a test that does not run when it is called has failed: %j', async (suite, what) => {
    const { ending, output } = await sandbox.run(plan(suite));
    expect(ending).toMatchObject({ reports: [{ test: 'test_it', status: 'failed' }] });
    expect(ending.kind === 'reported' && ending.reports[0]?.message).toContain(
      `returned a${what === 'async generator' ? 'n' : ''} ${what}`,
    );
    expect(output).toBe('');
  });

  test('a test that is not there does not report', async () => {
    const asked = { ...plan(testing('pass')), tests: ['test_it', 'test_gone'] };
    expect((await sandbox.run(asked)).ending).toEqual(PASSED);
  });

  test.each<[string, string, Ending]>([
    ['x = 1 / 0', testing('pass'), raised('implementation', 'ZeroDivisionError', 'division by zero', 1)],
    ['def f(:', testing('pass'), raised('implementation', 'SyntaxError', 'invalid syntax (double.py, line 1)', 1)],
    ['raise SystemExit(0)', testing('pass'), raised('implementation', 'SystemExit', '0', 1)],
    [
      'x = 1',
      '\nimport nothing_like_it\ndef test_it(): pass\n',
      raised('suite', 'ModuleNotFoundError', "No module named 'nothing_like_it'", 2),
    ],
  ])('what is raised before the tests is told with its file: %j', async (implementation, suite, expected) => {
    expect((await sandbox.run(plan(suite, { implementation }))).ending).toEqual(expected);
  });

  function raised(file: 'implementation' | 'suite', exception: string, message: string, line: number): Ending {
    return { kind: 'raised', file, exception, message, line };
  }

  test('messages are bounded and plain, whatever the exception is made of', async () => {
    const suite = [
      'class Odd(Exception):\n    def __str__(self): raise self\n',
      'class Text(str):\n    def encode(self, *_): return b"forged"\n',
      'def test_long(): raise ValueError("\\U0001f600" * 10**6)\n',
      'def test_lone(): raise ValueError("\\ud800 \\0")\n',
      'def test_odd(): raise Odd()\n',
      'def test_text(): raise ValueError(Text("true"))\n',
      'def test_name(): raise type("n" * 1000, (Exception,), {})()\n',
    ].join('');
    const { ending } = await sandbox.run(plan(suite));
    if (ending.kind !== 'reported') throw new Error(JSON.stringify(ending));
    const said = Object.fromEntries(ending.reports.map((report) => [report.test, report]));
    expect(said.test_long?.message).toMatch(/^(\u{1f600}){475}$/u);
    expect(said.test_lone?.message).toBe('\\ud800 \\x00');
    expect(said.test_odd).toMatchObject({ exception: 'Odd', message: '' });
    expect(said.test_text?.message).toBe('true');
    expect(said.test_name?.exception).toBe('n'.repeat(190));
  });

  test('a skill named like a module of the standard library does not take its place for others', async () => {
    const code = { name: 'json', implementation: 'import json as real\ndef json(x):\n    return real.dumps(x)\n' };
    const suite =
      'from json import json\ndef test_it():\n    import json as real\n    assert json([1]) == real.dumps([1])\n';
    expect((await sandbox.run(plan(suite, code))).ending).toEqual(PASSED);
  });

  test('a skill named like a module of the harness is only itself', async () => {
    const code = { name: 'harness', implementation: 'def harness():\n    return 1\n' };
    expect(
      (await sandbox.run(plan(testing('from harness import harness\nassert harness() == 1'), code))).ending,
    ).toEqual(PASSED);
  });

  test('plans side by side each get their own result', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, i) => sandbox.run(plan(testing(`print(${i})\nassert ${i} % 3`)))),
    );
    expect(outcomes.map(({ output }) => output)).toEqual(Array.from({ length: 12 }, (_, i) => `${i}\n`));
    expect(outcomes.map(({ ending }) => ending.kind === 'reported' && ending.reports[0]?.status)).toEqual(
      Array.from({ length: 12 }, (_, i) => (i % 3 ? 'passed' : 'failed')),
    );
  });

  test('what a run sees of its world is the same everywhere', async () => {
    const suite = testing(
      'import os, sys, time, locale\nprint(dict(os.environ), os.getcwd(), sys.argv, time.tzname, time.localtime(0).tm_hour, input.__name__, sys.stdout.encoding, __name__, hash("a"))',
    );
    const { output } = await sandbox.run(plan(suite));
    expect(output).toBe("{} / [''] ('UTC', 'UTC') 0 input utf-8 double 4644417185603328019\n");
  });

  test('what is drawn without a seed is the same in every run', async () => {
    const drawn = async () => (await sandbox.run(plan(testing('import random\nprint(random.random())')))).output;
    expect(await drawn()).toBe(await drawn());
  });

  test('where the standard library lies is not told', async () => {
    const program = 'import json, sys\nprint(json.__file__)\nraise ValueError(json.__file__)';
    const { ending, output } = await sandbox.run(plan(testing(program)));
    expect(output).toBe('<stdlib>/json/__init__.py\n');
    expect(ending).toMatchObject({ reports: [{ message: '<stdlib>/json/__init__.py' }] });
  });

  test('what has not been loaded before can be, from behind the walls', async (context) => {
    const python = '/usr/bin/python3';
    context.skip(!existsSync(python), 'python: none that everybody can read');
    const lazily = plan(testing('import graphlib, xml.dom.minidom, encodings.koi8_r'));
    await withSandbox(async (other) => expect((await other.run(lazily)).ending).toEqual(PASSED), { python });
  });
});
