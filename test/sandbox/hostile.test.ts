import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { sourceOf } from '../../src/syntax/source.ts';
import { suiteTrial } from '../../src/trials/suite.ts';
import { suitePlans } from '../../src/trials/suite-plan.ts';
import { CHEATS, filesOf } from '../trials/cheats.ts';
import { CHEATS_BY_FRAME } from '../trials/cheats-by-frame.ts';
import { HONEST, honest, onLinuxOnly, open, plan, testing, withSandbox } from './bench.ts';
import { alive, childrenOf, descriptorsOf, newChildOf, until } from './processes.ts';

onLinuxOnly();

/** `use` with a directory of its own, which is removed. */
async function inDirectory(use: (directory: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'assay-'));
  try {
    await use(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** A `python3` that is started through the shell, after `commands`. */
function startedAfter(commands: string, directory: string): string {
  const file = path.join(directory, 'python');
  writeFileSync(file, `#!/bin/sh\n${commands}\nexec python3 "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}

/** Programs that end their run, each in its own way; by the implementation, while it is called. */
const WRECKS = [
  'import os\nos._exit(0)',
  'import os\nfor fd in range(64):\n    try: os.close(fd)\n    except OSError: pass',
  'while True: print("x" * 1000)',
  'import os\nwhile True: os.write(62, b"xxxx")',
  'import ctypes\nctypes.string_at(0)',
  'raise SystemExit',
];
const wreck = (body: string) =>
  plan(testing('double(1)'), { way: 'apart', implementation: `def double(x):\n${body.replace(/^/gm, '    ')}\n` });

test('a thousand runs, whole and wrecked, leave no process, descriptor or file behind', async () => {
  await inDirectory(async (directory) => {
    const python = startedAfter(`export TMPDIR=${directory} HOME=${directory}`, directory);
    const [sandbox, warm] = await newChildOf(() => open({ python }));
    // Of what is ordered again and again one waits: a child, or a pair of them.
    for (const run of [honest(sandbox), honest(sandbox), sandbox.run(wreck('pass')), sandbox.run(wreck('pass'))])
      await run;
    const before = [descriptorsOf(warm).length, descriptorsOf('self').length];
    const runs = Array.from({ length: 1000 }, (_, at) =>
      at % 2 === 0 ? honest(sandbox) : sandbox.run(wreck(WRECKS[(at >> 1) % WRECKS.length]!)),
    );
    const endings = (await Promise.all(runs)).map(({ ending }) => ending.kind);
    expect(endings.filter((kind) => kind === 'problem')).toEqual([]);
    expect(endings.filter((_, at) => at % 2 === 0)).toEqual(Array(500).fill('reported'));
    expect(childrenOf(warm)).toHaveLength(3);
    expect([descriptorsOf(warm).length, descriptorsOf('self').length]).toEqual(before);
    await sandbox.close();
    expect(readdirSync(directory)).toEqual(['python']);
  });
}, 120_000);

test('neither room on a disk nor a place for temporary files is needed', async () => {
  await inDirectory(async (directory) => {
    const python = startedAfter('ulimit -f 0; export TMPDIR=/nowhere', directory);
    await withSandbox(
      async (sandbox) => {
        expect(await honest(sandbox)).toEqual(HONEST);
        expect((await sandbox.run(wreck('raise SystemExit'))).ending).toMatchObject({ kind: 'reported' });
      },
      { python },
    );
  });
});

test.each([0, 5, 20, 60, 120])('nothing is left behind when we are killed after %i ms', async (delay) => {
  const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const us = spawn('python3', ['-S', file('orphan.py'), file('../../src/sandbox/harness/__main__.py')]);
  const warm = Number(await new Promise<string>((resolve) => us.stdout.once('data', (told) => resolve(String(told)))));
  await new Promise((resolve) => setTimeout(resolve, delay));
  const runs = childrenOf(warm);
  us.kill('SIGKILL');
  await until(() => !alive(warm) && !runs.some(alive));
});

/** What the suite trial says of every cheat, as one text. */
async function saidOfCheats(sandbox: Sandbox): Promise<string> {
  const limits = { cpu: 5000, wall: 30_000, memory: 128 << 20, output: 10_000 };
  const told = [];
  for (const cheat of [...CHEATS, ...CHEATS_BY_FRAME]) {
    const { implementation, suite } = filesOf(cheat);
    const sources = [
      await sourceOf('implementation', 'double.py', implementation),
      await sourceOf('suite', 'test_double.py', suite),
    ];
    const plans = suitePlans('double', sources, limits);
    told.push([cheat.title, await suiteTrial(sandbox, plans, { leastTests: 1, declared: [], seed: '00' })]);
  }
  return JSON.stringify(told, null, 1);
}

test('what is said of a run is the same in another process, and names no address', async () => {
  const first = await withSandbox(saidOfCheats);
  expect(await withSandbox(saidOfCheats)).toBe(first);
  expect(first.match(/0x[0-9a-f]{6,}/gi)).toBeNull();
});

/** Looks for `QUINQUNX` on all pages around what it can name, without that word in its own memory. */
const SCAN = `
import ctypes, gc
libc = ctypes.CDLL(None, use_errno=True)
CONTROL = "QUINQTIUS"
def is_mapped(page):
    ctypes.set_errno(0)
    libc.syscall(ctypes.c_long(14), ctypes.c_long(99), ctypes.c_long(page), ctypes.c_long(0), ctypes.c_long(8))
    return ctypes.get_errno() != 14
def found(first, second):
    seen, at = set(), []
    for near in {id(one) >> 20 for one in gc.get_objects()}:
        for chunk in range(near - 4, near + 5):
            if chunk in seen: continue
            seen.add(chunk)
            for page in range(chunk << 20, (chunk + 1) << 20, 4096):
                if not is_mapped(page): continue
                text = ctypes.string_at(page, 4096)
                where = text.find(first)
                while where >= 0:
                    if text[where + len(first):where + len(first) + len(second)] == second: at.append(page)
                    where = text.find(first, where + 1)
    return len(at)
def double(x):
    return found(b"QUINQ", b"UNX") if x else found(b"QUINQ", b"TIUS")
`;

test.skipIf(process.arch !== 'x64')("a suite's text is nowhere in the memory of the skill that it tests", async () => {
  await withSandbox(async (sandbox) => {
    const suite = testing(
      `${'# QUINQUNX\n'.repeat(3000)}assert double(0) > 0, "the scan finds nothing"\nassert double(1) == 0`,
    );
    const parts = { implementation: SCAN, limits: { cpu: 20_000 } };
    await sandbox.run(plan(suite.replace('double(0)', 'True'), parts));
    const { ending } = await sandbox.run(plan(suite, { ...parts, way: 'apart' }));
    expect(ending).toEqual({ kind: 'reported', reports: [{ test: 'test_it', status: 'passed' }], opaque: [] });
  });
});

/** Every number with six equal arguments, but for those that would only harm the caller (reading, exit, memory, signals). */
const SWEEP = `
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
ITS_OWN = {0, 1, 3, 9, 10, 11, 12, 13, 14, 15, 24, 25, 32, 33, 60, 131, 219, 231}
# uretprobe and uprobe: the kernel answers these before any filter, with SIGILL.
PROBES = {335, 336}
def double(x):
    let_through = []
    for number in set(range(600)) - ITS_OWN - PROBES:
        ctypes.set_errno(0)
        given = [ctypes.c_long(x)] * 6
        if libc.syscall(ctypes.c_long(number), *given) != -1 or ctypes.get_errno() != 1:
            let_through.append(number)
    return let_through
`;

test.skipIf(process.arch !== 'x64').each([0, -1])(
  'no other system call than those on the list: all arguments %i',
  async (x) => {
    // open stat fstat lstat lseek pread64 readv writev madvise getpid fcntl getcwd and what tells of time, users and limits
    const listed =
      '2 4 5 6 8 17 19 20 28 39 72 79 96 97 98 100 102 104 107 108 110 118 186 201 217 228 229 257 262 292 302 318 332';
    const suite = testing(`assert set(double(${x})) <= {${listed.replaceAll(' ', ', ')}}, double(${x})`);
    await withSandbox(async (sandbox) => {
      const { ending } = await sandbox.run(plan(suite, { way: 'apart', implementation: SWEEP }));
      expect(ending).toEqual({ kind: 'reported', reports: [{ test: 'test_it', status: 'passed' }], opaque: [] });
    });
  },
);
