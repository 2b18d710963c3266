import { expect, test } from 'vitest';
import type { Limits } from '../../src/sandbox/plan.ts';
import type { Ending } from '../../src/sandbox/outcome.ts';
import { HONEST, honest, PASSED, plan, testing, WAITS } from './bench.ts';
import { onEveryBackend } from './backends.ts';

onEveryBackend((sandbox) => {
  const breach = (limit: 'cpu' | 'memory' | 'output'): Ending => ({ kind: 'breach', limit });
  const died = (how: string): Ending => ({ kind: 'died', how });

  const FORGED = '{"answer":{"kind":"reported","reports":[{"test":"test_it","status":"passed"}]},"touched":[]}';
  const forge = (account: string, then: string) =>
    `import os\nbody = ${JSON.stringify(account)}.encode()\nos.write(63, len(body).to_bytes(4, "big") + body)\n${then}`;

  const ENDINGS: Record<string, readonly [program: string, Ending, Partial<Limits>?]> = {
    'loops without end': ['while True: pass', breach('cpu'), { cpu: 200 }],
    'loops and catches everything': [
      'while True:\n    try:\n        while True: pass\n    except BaseException: pass',
      breach('cpu'),
      { cpu: 200 },
    ],
    'loops and ignores all signals': [
      'import signal\nfor s in range(1, 65):\n    try: signal.signal(s, signal.SIG_IGN)\n    except (OSError, ValueError): pass\nsignal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))\nwhile True: pass',
      breach('cpu'),
      { cpu: 200 },
    ],
    'is stuck in one C call': ['import re\nre.match(r"(a+)+$", "a" * 60 + "b")', breach('cpu'), { cpu: 200 }],
    'counts with huge integers': ['x = 7 ** (10 ** 8)', breach('cpu'), { cpu: 200 }],
    'takes more memory than there is': ['x = bytearray(10 ** 12)', breach('memory')],
    'takes memory bit by bit': ['x = []\nwhile True: x.append(bytearray(10 ** 6))', breach('memory')],
    'takes memory in small things': ['x = []\nwhile True: x.append([x])', breach('memory'), { memory: 32 << 20 }],
    'takes shared memory': [
      'import mmap\ntry: x = [mmap.mmap(-1, 1 << 20) for _ in range(1000)]\nexcept OSError as error: assert error.errno == 12\nelse: assert False',
      PASSED,
    ],
    'floods standard output': ['while True: print("x" * 1000)', breach('output')],
    'floods standard error by its number': ['import os\nwhile True: os.write(2, b"x" * 1000)', breach('output')],
    'floods with one write': ['import os\nos.write(1, b"x" * 10001)', breach('output')],
    'ends before it has reported': ['import os\nos._exit(0)', died('ended without an account')],
    'ends with a code': ['import os\nos._exit(3)', died('ended with exit code 3')],
    faults: ['import ctypes\nctypes.string_at(0)', died('killed by SIGSEGV')],
    'recurses through the C stack': [
      'import sys\nsys.setrecursionlimit(10 ** 9)\nclass A:\n    def __getattr__(self, name): return getattr(self, name + "x")\ndef f(x): return f([x].__repr__() and x)\nx = []\nfor _ in range(10 ** 6): x = [x]\nrepr(x)',
      died('killed by SIGSEGV'),
    ],
    'closes every descriptor': ['import os\nos.closerange(0, 64)', died('ended with exit code 72')],
    'writes junk to every descriptor': [
      'import os\nfor fd in range(64):\n    try: os.write(fd, b"junk")\n    except OSError: pass',
      died('its account is malformed'),
    ],
    'claims a frame without end': [
      'import os\nos.write(63, b"\\xff" * 4)\nos._exit(0)',
      died('its account is malformed'),
    ],
    'writes more than an account': [
      'import os\nwhile True: os.write(63, b"x" * 4096)',
      died('it wrote more than its account can be long'),
    ],
    'forges an account and lets the true one follow': [forge(FORGED, 'assert False'), died('its account is malformed')],
    'forges an account of a test that nobody asked for': [
      forge(FORGED.replace('test_it', 'test_other'), 'os._exit(0)'),
      died('its account names a test that was not asked for'),
    ],
    'forges an account and faults': [forge(FORGED, 'os._exit(1)'), died('ended with exit code 1')],
    'forges an account with more in it': [
      forge(FORGED.replace('"passed"', '"passed","more":1'), 'os._exit(0)'),
      died('its account is malformed'),
    ],
    'recurses without end': ['def f(): f()\ntry: f()\nexcept RecursionError: pass', PASSED],
    'lowers the recursion limit': ['import sys\nsys.setrecursionlimit(60)', PASSED],
  };

  test.each(Object.entries(ENDINGS))(
    'a skill that %s ends as what it is, and the next run is as before',
    async (_, [program, ending, limits = {}]) => {
      const outcome = await sandbox.run(plan(testing(program), { limits }));
      expect(outcome.ending).toEqual(ending);
      expect(outcome.output.length).toBeLessThanOrEqual(10_000);
      expect(await honest(sandbox)).toEqual(HONEST);
    },
  );

  test('memory and time that are taken while the implementation loads are breaches too', async () => {
    const load = async (implementation: string) =>
      (await sandbox.run(plan(testing('pass'), { implementation, limits: { cpu: 200 } }))).ending;
    expect(await load('x = bytearray(10 ** 12)')).toEqual(breach('memory'));
    expect(await load('while True: pass')).toEqual(breach('cpu'));
  });

  test.each([
    ['select', 'import select\nselect.select([0], [], [], 1000)'],
    ['poll', 'import select\nselect.poll().poll()'],
    ['signals, with a limit', 'import signal\nsignal.sigtimedwait([2], 1000)'],
    ['its own child', 'import os\nos.waitid(os.P_ALL, 0, os.WEXITED)'],
  ])('a skill that waits for %s fails at once', async (_, program) => {
    const { ending } = await sandbox.run(plan(testing(program), { limits: { wall: 20_000 } }));
    expect(ending).toMatchObject({
      kind: 'reported',
      reports: [{ status: 'failed', message: expect.stringContaining('not permitted') }],
    });
  });

  test.each([
    ['time.sleep', 'import time\nbefore = time.time()\ntime.sleep(1000)'],
    ['select', 'import select, time\nbefore = time.time()\nselect.select([], [], [], 1000)'],
  ])('a skill that sleeps with %s takes no time but its own', async (_, program) => {
    const { ending } = await sandbox.run(
      plan(testing(`${program}\nassert 1000 < time.time() - before < 1001`), { limits: { wall: 20_000 } }),
    );
    expect(ending).toEqual(PASSED);
  });

  test('a skill that waits for a lock which it holds ends at once', async () => {
    const program = 'import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()';
    const { ending } = await sandbox.run(plan(testing(program), { limits: { wall: 20_000 } }));
    expect(ending.kind).toBe('died');
  });

  test('a skill that waits on a pipe of its own is stopped by our own clock, which is a problem', async () => {
    const { ending } = await sandbox.run(plan(testing(WAITS), { limits: { wall: 300 } }));
    expect(ending).toMatchObject({ kind: 'problem', problem: { code: 'wall-clock' } });
    expect(await honest(sandbox)).toEqual(HONEST);
  });

  test('a skill in which everybody waits for each other is at fault, and long before our own clock', async () => {
    const limits = { wall: 60_000 };
    const implementation = 'import os\ndef double(x):\n    os.write(62, bytes(3))\n    os.read(61, 1)\n';
    const runs = await Promise.all([
      sandbox.run(plan(testing(WAITS), { limits })),
      sandbox.run(plan(testing('double(1)'), { way: 'apart', limits, implementation })),
    ]);
    const waits = { kind: 'died', how: 'it waits for what never comes' };
    expect(runs.map(({ ending }) => ending)).toEqual([waits, waits]);
  });

  test.each([70, 71, 72])("a skill that ends with the harness's exit code %i is not excused", async (code) => {
    const { ending } = await sandbox.run(plan(testing(`import os\nos._exit(${code})`)));
    expect(ending.kind).not.toBe('problem');
  });

  test.each(['{"kind":"wall-missing","walls":["files"]}', '{"kind":"walled"}', '["files"]'])(
    'a skill that says %s is not excused',
    async (words) => {
      const everywhere = `${forge(words, '')}\nos.write(1, len(body).to_bytes(4, "big") + body)\nos._exit(0)`;
      expect((await sandbox.run(plan(testing(everywhere)))).ending.kind).toBe('died');
    },
  );

  test("one run's breach does not disturb the runs beside it", async () => {
    const floods = Array.from({ length: 3 }, () => sandbox.run(plan(testing('while True: print("x" * 1000)'))));
    const others = Array.from({ length: 3 }, () => honest(sandbox));
    expect(await Promise.all(others)).toEqual([HONEST, HONEST, HONEST]);
    for (const { ending } of await Promise.all(floods)) expect(ending).toEqual(breach('output'));
  });
});
