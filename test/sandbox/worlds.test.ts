import { delimiter, dirname } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BASE_CLOCK, type CallsPlan, type World } from '../../src/sandbox/plan.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { onEveryBackend } from './backends.ts';
import { honest, HONEST, onLinuxOnly, open, PASSED, PRELOAD, plan, testing } from './bench.ts';
import { isSupported, pythons } from './pythons.ts';

const IMPORTS =
  'import calendar, datetime, locale, os, platform, random, time\nfrom time import monotonic as early\nfrom datetime import datetime as moment, timezone\n';

/** A plan that calls a function which returns `expression`, and finds `AT` set when it was loaded. */
function asking(expression: string, world?: World, calls = 1): CallsPlan {
  const implementation = `${IMPORTS}AT = time.monotonic()\ndef double():\n    return ${expression}\n`;
  const { limits } = plan('');
  return {
    role: 'calls',
    code: { name: 'double', implementation, suite: '' },
    calls: Array.from({ length: calls }, () => ({ args: [], kwargs: {} })),
    limits,
    ...(world && { world }),
  };
}

/** What the expression gives in `world`: as Python writes it. */
async function seen(sandbox: Sandbox, expression: string, world?: World): Promise<unknown> {
  const { ending } = await sandbox.run(asking(`repr(${expression})`, world));
  if (ending.kind !== 'called') throw new Error(JSON.stringify(ending));
  const answer = JSON.parse(ending.answers[0] ?? 'null') as { value?: unknown };
  return answer.value ?? answer;
}

const SECONDS = 'moment.fromtimestamp(time.time(), timezone.utc).isoformat(" ", "seconds")';
const LEAP: World = { clock: '2028-02-29T23:59:30Z' };

onEveryBackend((sandbox, kind) => {
  describe('the clock', () => {
    test('is the same in the base world, whenever it is', async () => {
      const base = BASE_CLOCK.replace('T', ' ').replace(/\..*/, '');
      expect(await seen(sandbox, SECONDS)).toBe(`'${base}+00:00'`);
      const all = '[time.time_ns(), time.perf_counter_ns(), time.process_time(), early(), str(moment.now())]';
      expect(await seen(sandbox, all)).toBe(await seen(sandbox, all));
    });

    test.each([
      ['time.time()', '[int(time.time())]', '[1835481570]'],
      ['time.time_ns()', '[time.time_ns() // 10**9]', '[1835481570]'],
      ['time.clock_gettime()', '[int(time.clock_gettime(time.CLOCK_REALTIME))]', '[1835481570]'],
      ['time.gmtime()', 'time.gmtime()[:6]', '(2028, 2, 29, 23, 59, 30)'],
      ['time.localtime()', 'time.localtime()[:6]', '(2028, 2, 29, 23, 59, 30)'],
      ['time.ctime()', 'time.ctime()', "'Tue Feb 29 23:59:30 2028'"],
      ['time.asctime()', 'time.asctime()', "'Tue Feb 29 23:59:30 2028'"],
      ['time.strftime()', 'time.strftime("%d.%m.%Y")', "'29.02.2028'"],
      ['datetime.now()', 'moment.now().isoformat(" ", "seconds")', "'2028-02-29 23:59:30'"],
      ['datetime.now(tz)', 'moment.now(timezone.utc).isoformat(" ", "seconds")', "'2028-02-29 23:59:30+00:00'"],
      ['datetime.utcnow()', 'moment.utcnow().isoformat(" ", "seconds")', "'2028-02-29 23:59:30'"],
      ['datetime.today()', 'moment.today().isoformat(" ", "seconds")', "'2028-02-29 23:59:30'"],
      ['date.today()', 'str(datetime.date.today())', "'2028-02-29'"],
      ['calendar', 'calendar.monthrange(*time.gmtime()[:2])', '(1, 29)'],
    ])('is that of the world for %s', async (_, expression, value) => {
      expect(await seen(sandbox, expression, LEAP)).toBe(value);
    });

    test('moves on at each reading, irregularly and always in the same way', async () => {
      const steps = '[(lambda a, b: b - a)(early(), early()) for _ in range(40)]';
      const once = String(await seen(sandbox, steps));
      const numbers = once.slice(1, -1).split(', ').map(Number);
      expect(numbers.every((step) => step > 0 && step < 0.001)).toBe(true);
      expect(new Set(numbers).size).toBeGreaterThan(30);
      expect(await seen(sandbox, steps)).toBe(once);
    });

    test.each(['2.5', '0', '3'])('moves on by as much as is slept: %s', async (pause) => {
      const slept = `(lambda a, _, b: round(b - a - ${pause}, 2))(early(), time.sleep(${pause}), early())`;
      expect(await seen(sandbox, slept)).toBe('0.0');
      expect(await seen(sandbox, slept.replaceAll('early()', 'time.time()'))).toBe('0.0');
    });

    test.each(['-1', '"x"', 'None', 'float("nan")'])('sleeping %s raises what it always does', async (pause) => {
      expect(await seen(sandbox, `time.sleep(${pause})`)).toMatchObject({
        how: 'raised',
        account: { exception: expect.stringMatching(/^(Value|Type)Error$/) },
      });
    });

    test('has moved on between loading and the first call, where the world says so', async () => {
      expect(await seen(sandbox, '[round(early() - AT, 2)]', { later: 3600 })).toBe('[3600.0]');
      expect(await seen(sandbox, SECONDS, { ...LEAP, later: 60 })).toBe("'2028-03-01 00:00:30+00:00'");
    });

    test.each(['together', 'apart'] as const)('is one for suite and implementation: %s', async (way) => {
      const implementation =
        'import time\nAT = time.time()\ndef double(x):\n    time.sleep(x)\n    return [AT, time.time()]\n';
      const body = `from double import double
import time
before = time.time()
at, now = double(100)
after = time.time()
assert at < before - 7 and before + 100 < now < after < before + 101`;
      const world: World = { later: 7 };
      const { ending } = await sandbox.run({ ...plan(testing(body), { way, implementation }), world });
      expect(ending).toEqual(way === 'apart' ? { ...PASSED, opaque: [] } : PASSED);
    });

    test('starts again for each mutant', async () => {
      const implementation = 'import time\nAT = time.time()\ndef double(x):\n    time.sleep(50)\n    return AT\n';
      const suite = 'from double import double\ndef test_it():\n    assert False, double(0)\n';
      const { limits } = plan('');
      const code = { name: 'double', suite };
      const plans = { code, implementations: [implementation, implementation], tests: ['test_it'], steps: 99, limits };
      const { ending } = await sandbox.run({ role: 'mutants', ...plans });
      const said = ending.kind === 'mutated' ? ending.runs.map(({ told }) => JSON.stringify(told)) : [ending.kind];
      expect(said[0]).toContain('AssertionError');
      expect(said[1]).toBe(said[0]);
    });

    test('leaves nothing by which its functions could be told from the real ones', async () => {
      const facts = [
        '[type(f).__name__ for f in (time.time, moment.now, time.sleep)]',
        '[time.time.__module__, time.time.__self__, time.time.__qualname__, moment.now.__self__]',
        'hex(id(moment)) in repr(moment.now)',
        'type(moment.__dict__["now"]).__name__',
        'type(moment.now()) is moment',
        'time.get_clock_info("time").implementation',
      ];
      const [types, self, address, kindOf, same, info] = await Promise.all(facts.map((fact) => seen(sandbox, fact)));
      expect(types).toBe(`[${Array.from({ length: 3 }, () => "'builtin_function_or_method'").join(', ')}]`);
      expect(self).toBe("['time', <module 'time' (built-in)>, 'time', <class 'datetime.datetime'>]");
      expect([address, kindOf, same, info]).toEqual([
        'True',
        "'classmethod_descriptor'",
        'True',
        "'clock_gettime(CLOCK_REALTIME)'",
      ]);
    });
  });

  describe('the place', () => {
    const BERLIN: World = { clock: '2027-03-28T00:59:58Z', zone: 'CET-1CEST,M3.5.0,M10.5.0/3' };

    test('has a time zone, with its summer', async () => {
      const offset = 'str(moment.now().astimezone().utcoffset())';
      expect(await seen(sandbox, offset)).toBe("'0:00:00'");
      expect(await seen(sandbox, offset, BERLIN)).toBe("'1:00:00'");
      expect(await seen(sandbox, offset, { ...BERLIN, later: 5 })).toBe("'2:00:00'");
      expect(await seen(sandbox, '[time.tzname, time.timezone, time.localtime().tm_hour]', BERLIN)).toBe(
        "[('CET', 'CEST'), -3600, 1]",
      );
    });

    test('has an environment, a user, a host and a directory of its own', async () => {
      const world: World = {
        environment: { CI: 'true' },
        user: 'ann',
        host: 'build-7',
        directory: '/home/ann/work',
      };
      const expression = '[dict(os.environ), platform.node(), os.uname().nodename, os.getcwd()]';
      expect(await seen(sandbox, expression)).toBe("[{}, 'sandbox', 'sandbox', '/']");
      expect(await seen(sandbox, expression, world)).toBe(
        "[{'USER': 'ann', 'LOGNAME': 'ann', 'HOME': '/home/ann', 'CI': 'true'}, 'build-7', 'build-7', '/home/ann/work']",
      );
    });

    test('may have a locale that the machine does not have', async () => {
      expect(await seen(sandbox, '[3 > 2]', { locale: 'xx_XX' })).toBe('[True]');
    });
  });

  describe('the interpreter', () => {
    test('hashes as the world says, and as ever without one', async () => {
      const texts = '[hash("a"), hash("b"), random.random()]';
      const base = await seen(sandbox, texts);
      const other = await seen(sandbox, texts, { hashSeed: 7 });
      expect(other).not.toBe(base);
      expect(await seen(sandbox, texts, { hashSeed: 7 })).toBe(other);
      expect(await seen(sandbox, texts, { hashSeed: 0 })).toBe(base);
    });

    test('leaves out the asserts of an implementation, never those of a suite', async () => {
      const implementation = 'def double(x):\n    assert x\n    return 2 * x\n';
      const body = 'from double import double\ndouble(0)\nassert False, "kept"';
      const run = async (way: 'together' | 'apart', world: World) =>
        (await sandbox.run({ ...plan(testing(body), { way, implementation }), world })).ending;
      for (const way of ['together', 'apart'] as const) {
        expect(await run(way, { optimized: true })).toMatchObject({ reports: [{ message: 'kept' }] });
        expect(await run(way, {})).toMatchObject({ reports: [{ exception: 'AssertionError', message: '' }] });
      }
    });

    test('has all settings at once, and disturbs no run beside it', async () => {
      const world: World = { ...LEAP, hashSeed: 9, optimized: true, user: 'ann', later: 60 };
      const expression = '[__debug__, str(datetime.date.today()), os.environ.get("USER")]';
      const [here, there] = await Promise.all([honest(sandbox), seen(sandbox, expression, world)]);
      expect(here).toEqual(HONEST);
      expect(there).toBe("[False, '2028-03-01', 'ann']");
    });

    test('of a version that is not there is a problem', async () => {
      const { ending } = await sandbox.run(asking('1', { python: '3.99' }));
      expect(ending).toMatchObject({ kind: 'problem', problem: { code: 'python-missing' } });
    });

    if (kind === 'docker')
      test('of an image is the only one in it', async () => {
        expect(await sandbox.others()).toEqual({ versions: [] });
      });
  });
});

describe('other versions of Python on PATH', () => {
  onLinuxOnly();
  const path = process.env.PATH;
  afterAll(() => {
    process.env.PATH = path;
  });

  test('are found, have the same clock, and are closed with the first', async (context) => {
    const found = pythons().filter(isSupported);
    context.skip(found.length < 2, 'pythons: fewer than two found; name some in ASSAY_TEST_PYTHONS');
    process.env.PATH = [...found.map((each) => dirname(each.path)), path].join(delimiter);
    const sandbox = await open({ python: found[0]!.path, preload: [...PRELOAD, 'platform'] });
    try {
      const { versions, problem } = await sandbox.others();
      expect(problem).toBeUndefined();
      expect(versions.length).toBeGreaterThan(0);
      expect(versions.map(minor)).not.toContain(minor(sandbox.python));
      for (const python of versions) {
        expect(await seen(sandbox, 'platform.python_version()', { python })).toBe(`'${python}'`);
        expect(await seen(sandbox, SECONDS, { python, ...LEAP })).toBe("'2028-02-29 23:59:30+00:00'");
        expect(await seen(sandbox, 'moment.utcnow().isoformat(" ", "seconds")', { python, ...LEAP })).toBe(
          "'2028-02-29 23:59:30'",
        );
        expect(await seen(sandbox, '(time.sleep(9), round(early() - AT))[1]', { python })).toBe('9');
      }
    } finally {
      await sandbox.close();
    }
  });
});

const minor = (version: string): string => version.split('.').slice(0, 2).join('.');
