import { homedir } from 'node:os';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openSubprocess } from '../../src/sandbox/backends/subprocess.ts';
import { ATTACKER, ATTACKS } from './attacks.ts';
import { HONEST, honest, onLinuxOnly, PASSED, plan, testing, withSandbox } from './bench.ts';
import { isSupported, pythons } from './pythons.ts';

onLinuxOnly();

const scratch: string[] = [];
afterEach(() => {
  for (const directory of scratch.splice(0)) rmSync(directory, { recursive: true });
});

/** A directory of its own which every user can enter. */
function temporary(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'assay-test-'));
  scratch.push(directory);
  chmodSync(directory, 0o755);
  return directory;
}

function program(text: string, mode = 0o755): string {
  const file = path.join(temporary(), 'python');
  writeFileSync(file, text, { mode });
  return file;
}

const problemOf = async (python: string, harness?: URL) => {
  const opened = await openSubprocess({ python, hashSeed: 0, preload: [], ...(harness && { harness }) });
  if ('problem' in opened) return opened.problem;
  await opened.sandbox.close();
  return undefined;
};

test.each<[string, () => string]>([
  ['is not there', () => 'no-such-python'],
  ['is no file', () => '/nowhere/python3'],
  ['may not be run', () => program('#!/bin/sh\n', 0o644)],
  ['ends at once', () => program('#!/bin/sh\nexit 0\n')],
  ['complains', () => program('#!/bin/sh\necho "version not installed" >&2\nexit 1\n')],
  ['says something else', () => program('#!/bin/sh\necho "Welcome to something that is no Python"\nexec sleep 100\n')],
  ['says something else in a frame', () => program('#!/bin/sh\nprintf "\\000\\000\\000\\002{}"\nexec sleep 100\n')],
])('a Python that %s is python-missing', async (_, python) => {
  expect(await problemOf(python())).toMatchObject({ code: 'python-missing' });
});

test('a Python that is too old is python-unsupported', async (context) => {
  const old = pythons().filter((python) => !isSupported(python));
  context.skip(old.length === 0, 'pythons: none older than 3.10 found');
  for (const { path: python } of old) expect(await problemOf(python)).toMatchObject({ code: 'python-unsupported' });
});

const HARNESS = fileURLToPath(new URL('../../src/sandbox/harness/', import.meta.url));

/** A copy of the harness in which `part` of `file` is `instead`. */
function broken(file: string, part: string, instead: string): URL {
  const copy = path.join(temporary(), 'harness');
  cpSync(HARNESS, copy, { recursive: true });
  const text = readFileSync(path.join(copy, file), 'utf8');
  expect(text).toContain(part);
  writeFileSync(path.join(copy, file), text.replaceAll(part, instead));
  return pathToFileURL(`${copy}/`);
}

test.each([
  ['files', 'walls.py', 'walls_landlock.restrict(self._rules)', 'pass'],
  ['calls', 'walls.py', 'self._filter.install()', 'pass'],
  ['network', 'syscalls.py', 'PLAIN = """', 'PLAIN = """socket '],
  ['signals', 'syscalls.py', 'PLAIN = """', 'PLAIN = """kill '],
  ['calls', 'syscalls.py', 'PLAIN = """', 'PLAIN = """ptrace '],
  ['sleeping', 'syscalls.py', 'PLAIN = """', 'PLAIN = """clock_nanosleep '],
  ['sleeping', 'syscalls.py', '(1, 10)', '(0, 1, 10)'],
  ['processes', 'syscalls.py', 'PLAIN = """', 'PLAIN = """execve '],
  ['writing', 'syscalls.py', 'NOT_ONLY_READING = 0o3', 'NOT_ONLY_READING = 0'],
  ['memory', 'syscalls.py', 'PROT_EXEC = 4', 'PROT_EXEC = 0'],
  ['calls', 'syscalls.py', 'NULL = {"prlimit64": 2}', 'NULL = {}\nPLAIN.append("prlimit64")'],
  ['limits', 'walls_limits.py', 'resource.setrlimit(limit, (value, value))', 'pass'],
  ['descriptors', 'child.py', 'os.closerange(3, ORDER)', 'pass'],
  ['limits', 'walls_limits.py', 'resource.prlimit(child, resource.RLIMIT_AS, (memory, memory))', 'pass'],
  ['limits', 'walls_limits.py', 'resource.prlimit(child, resource.RLIMIT_CPU, (seconds, seconds + 1))', 'pass'],
  ['clock', 'linkage.py', 'place.value = function', 'pass'],
  ['environment', '__main__.py', 'os.environ.clear()', 'pass'],
])('a missing wall is found by a probe: %s (%s)', async (wall, file, part, instead) => {
  const problem = await problemOf('python3', broken(file, part, instead));
  expect(problem).toMatchObject({ code: 'wall-missing' });
  expect(problem?.message.replace(/.*missing: /, '').split(', ')).toContain(wall);
});

test('what is installed beside the standard library is found open by a probe', async (context) => {
  const python = '/usr/bin/python3';
  context.skip(!existsSync('/usr/lib/python3.11/config-3.11-x86_64-linux-gnu'), 'python: none of Debian');
  const problem = await problemOf(python, broken('walls.py', 'preload.readable()', 'preload.directories()'));
  expect(problem).toMatchObject({ code: 'wall-missing', message: expect.stringContaining('missing: files') });
});

test('root that was not given up is found by a probe', async (context) => {
  context.skip(process.getuid?.() !== 0, 'root: we are not');
  const problem = await problemOf('python3', broken('__main__.py', 'privileges.give_up()', 'pass'));
  expect(problem?.message).toContain('missing: user');
});

test('a harness that breaks while it starts is sandbox-broken', async () => {
  const problem = await problemOf(
    'python3',
    broken('__main__.py', 'privileges.give_up()', 'raise RuntimeError("odd")'),
  );
  expect(problem).toMatchObject({ code: 'sandbox-broken', message: expect.stringContaining('RuntimeError: odd') });
});

test('a wall that goes missing later is a problem of that run', async () => {
  const harness = broken('child.py', 'if not probes.limits_are(limits):', 'if limits["cpu"] != 1000:');
  await withSandbox(
    async (sandbox) => {
      expect((await honest(sandbox)).ending).toMatchObject({ kind: 'problem', problem: { code: 'wall-missing' } });
    },
    { harness },
  );
});

test('a harness that breaks before the candidate begins is not held against the candidate', async () => {
  const harness = broken('child.py', 'if not probes.limits_are(limits):', 'if limits["cpu"] != 1000 and 1 / 0:');
  await withSandbox(
    async (sandbox) => {
      expect((await honest(sandbox)).ending).toMatchObject({ kind: 'problem', problem: { code: 'sandbox-broken' } });
    },
    { harness },
  );
});

test('none of the standard library is compiled anew for the harness', (context) => {
  const ask = 'import ast, importlib.util, os; print(os.path.exists(importlib.util.cache_from_source(ast.__file__)))';
  const has = spawnSync('python3', ['-I', '-c', ask], { encoding: 'utf8' }).stdout.trim();
  context.skip(has !== 'True', 'python: its standard library came without bytecode');
  const arguments_ = ['-s', '-S', '-B', '-X', 'utf8', '-v', path.join(HARNESS, '__main__.py')];
  const { stderr } = spawnSync('python3', arguments_, { encoding: 'utf8', env: { PYTHONHASHSEED: '0' } });
  const compiled = [...stderr.matchAll(/^# code object from (\/.*\.py)$/gm)].map(([, file]) => file!);
  expect(compiled).toContain(path.join(HARNESS, 'child.py'));
  expect(compiled.filter((file) => !file.startsWith(HARNESS))).toEqual([]);
});

test("the caller's Python variables and files do not reach the interpreter", async () => {
  const planted = temporary();
  for (const module of ['json', 'os', 'ctypes', 'sitecustomize', 'usercustomize', 'encodings']) {
    writeFileSync(path.join(planted, `${module}.py`), 'raise SystemExit("planted")\n');
  }
  const kept = { ...process.env };
  const cwd = process.cwd();
  try {
    Object.assign(process.env, {
      PYTHONPATH: planted,
      PYTHONUSERBASE: planted,
      PYTHONINSPECT: '1',
      PYTHONHASHSEED: '7',
      TZ: 'Asia/Tokyo',
      LC_ALL: 'C',
    });
    process.chdir(planted);
    await withSandbox(async (sandbox) => {
      expect(await honest(sandbox)).toEqual(HONEST);
      const { output } = await sandbox.run(plan(testing('import time\nprint(time.tzname[0], hash("a"))')));
      expect(output).toBe('UTC 4644417185603328019\n');
    });
  } finally {
    process.chdir(cwd);
    process.env = kept;
  }
});

test('the hash seed decides the order of sets, and nothing else does', async () => {
  const order = (hashSeed: number) =>
    withSandbox(async (sandbox) => (await sandbox.run(plan(testing('print({*"abcdefgh"})')))).output, { hashSeed });
  const [first, again, other] = [await order(1), await order(1), await order(2)];
  expect(first).toBe(again);
  expect(first).not.toBe(other);
});

test('a compiled module that was not loaded before is python-unreadable, not a finding', async (context) => {
  const ask =
    'import importlib.util as u; print(*[m for m in ("_lsprof", "_curses", "termios", "syslog", "_dbm", "audioop") if (s := u.find_spec(m)) and str(s.origin).endswith(".so")])';
  const [module] = spawnSync('python3', ['-c', ask], { encoding: 'utf8' }).stdout.trim().split(' ');
  context.skip(!module, 'python: all of its modules are built in');
  await withSandbox(async (sandbox) => {
    const { ending } = await sandbox.run(plan(testing(`import ${module}`)));
    expect(ending).toMatchObject({
      kind: 'problem',
      problem: { code: 'python-unreadable', message: expect.stringContaining(module!) },
    });
    expect(await honest(sandbox)).toEqual(HONEST);
  });
});

test('below a private home, what is loaded works and what is not is python-unreadable', async (context) => {
  const python = pythons().find((each) => isSupported(each) && each.path.startsWith(`${homedir()}/`));
  context.skip(process.getuid?.() !== 0 || !python, 'root: no interpreter below a home that is private to root');
  const loaded = async (preload: string[]) =>
    withSandbox(
      async (sandbox) => (await sandbox.run(plan(testing('import html, html.parser\nhtml.escape("<")')))).ending,
      { python: python!.path, preload },
    );
  expect(await loaded(['html', 'html.parser'])).toEqual(PASSED);
  expect(await loaded([])).toMatchObject({ kind: 'problem', problem: { code: 'python-unreadable' } });
});

test('an ordinary user gets the same walls', async (context) => {
  const here = process.getuid?.() === 0 && existsSync('/usr/bin/python3') && existsSync('/usr/bin/setpriv');
  context.skip(!here, 'root: cannot become another user; the other tests ran as an ordinary one');
  const python = program(
    '#!/bin/sh\nexec /usr/bin/setpriv --reuid 12345 --regid 12345 --clear-groups /usr/bin/python3 "$@"\n',
  );
  await withSandbox(
    async (sandbox) => {
      const { output } = await sandbox.run(plan(testing('import os\nprint(os.getuid())')));
      expect(output).toBe('12345\n');
      for (const [attack, program] of Object.entries(ATTACKS)) {
        const { ending } = await sandbox.run(plan(testing(program), { implementation: ATTACKER }));
        expect({ attack, ending }).toEqual({ attack, ending: PASSED });
      }
      expect(await honest(sandbox)).toEqual(HONEST);
    },
    { python },
  );
});
