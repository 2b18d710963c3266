import { execa } from 'execa';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Backend } from '../../src/sandbox/backend.ts';
import { isDead, OWNER, owner } from '../../src/sandbox/backends/docker/leftovers.ts';
import { openDocker } from '../../src/sandbox/backends/docker.ts';
import { openBackend } from '../../src/sandbox/open.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { needs } from '../needs.ts';
import { docker, dockerIsHere, dockerVariables } from '../stand-ins/docker.ts';
import { dockerBackend } from './backends.ts';
import { HONEST, honest, PASSED, plan, testing, WAITS } from './bench.ts';
import { ask, oursNow, runsIn, until } from './engine.ts';

beforeEach((context) => needs(context, 'docker', dockerIsHere));
afterEach(() => void vi.unstubAllEnvs());

/** As `sandbox.image` names it: nothing has this digest. */
const NOWHERE = `sha256:${'0'.repeat(64)}`;
const WISH = { hashSeed: 0, preload: [], memory: 256 << 20, python: 'python3' } as const;

/** What is looked at of what `docker inspect` says. */
interface Inspected {
  readonly Image: string;
  readonly Mounts: readonly unknown[];
  readonly Config: { readonly Labels: Readonly<Record<string, string>> };
  readonly HostConfig: Readonly<Record<string, unknown>>;
}

async function roomOf(backend: Backend): Promise<Sandbox> {
  const opened = await backend.room();
  if ('problem' in opened) throw new Error(opened.problem.message);
  return opened.sandbox;
}

async function problemOf(options: Partial<Parameters<typeof openDocker>[0]>) {
  const found = await openDocker({ ...WISH, client: docker().client, image: docker().image, ...options });
  if ('problem' in found) return found.problem;
  const opened = await found.backend.room();
  await found.backend.close();
  return 'problem' in opened ? opened.problem : undefined;
}

describe('a container', () => {
  let backend: Backend;
  let sandbox: Sandbox;
  let inspected: Inspected;
  beforeAll(async () => {
    if (dockerIsHere() !== undefined) return;
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'hush-hush');
    backend = await dockerBackend();
    sandbox = await roomOf(backend);
    const [id] = await oursNow();
    [inspected] = JSON.parse(await ask('inspect', id!));
  });
  afterAll(() => backend?.close());

  test('is hardened in every way that the engine knows', () => {
    expect(inspected.HostConfig).toMatchObject({
      NetworkMode: 'none',
      IpcMode: 'none',
      ReadonlyRootfs: true,
      Tmpfs: { '/tmp': expect.stringMatching(/^rw,noexec,nosuid,nodev,size=/) },
      CapDrop: ['ALL'],
      CapAdd: null,
      SecurityOpt: ['no-new-privileges'],
      Privileged: false,
      PidsLimit: 64,
      Init: true,
      AutoRemove: true,
      LogConfig: { Type: 'none' },
      Ulimits: expect.arrayContaining(
        ['nofile', 'fsize', 'core'].map((Name) => expect.objectContaining({ Name, Hard: expect.any(Number) })),
      ),
    });
    const { Memory, MemorySwap, NanoCpus } = inspected.HostConfig;
    expect([Number(Memory) > 0, MemorySwap === Memory, Number(NanoCpus) > 0]).toEqual([true, true, true]);
    expect(inspected.Config).toMatchObject({ User: '65534:65534', Entrypoint: ['python3'] });
  });

  test('has nothing of this machine in it', () => {
    const { Binds, Devices, VolumesFrom } = inspected.HostConfig;
    expect([Binds ?? [], Devices ?? [], VolumesFrom ?? [], inspected.Mounts]).toEqual([[], [], [], []]);
    expect(JSON.stringify(inspected)).not.toContain('hush-hush');
  });

  test('says whose it is, and runs what the backend names', () => {
    expect(inspected.Config.Labels[OWNER]).toMatch(new RegExp(`/${process.pid}/`));
    expect([inspected.Image, backend.image, backend.kind]).toEqual([docker().image, docker().image, 'docker']);
  });

  test('shows a run the same world as a process of this machine does', async () => {
    const program =
      'import os, sys, time\nprint(dict(os.environ), os.getcwd(), sys.argv, sys.orig_argv, time.tzname[0])';
    expect((await sandbox.run(plan(testing(program)))).output).toBe("{} / [''] [''] UTC\n");
  });

  test('lets a run recurse as deep as a process of this machine does', async () => {
    const { openSubprocess } = await import('../../src/sandbox/backends/subprocess.ts');
    const program =
      'def f(n):\n    try:\n        return f(n + 1)\n    except RecursionError:\n        return n\nprint(f(0))';
    const opened = await openSubprocess(WISH);
    if ('problem' in opened) throw new Error(opened.problem.message);
    const local = await opened.sandbox.run(plan(testing(program)));
    await opened.sandbox.close();
    expect((await sandbox.run(plan(testing(program)))).output).toBe(local.output);
  });

  test('does not let a run see the harness, nor write where it was unpacked', async () => {
    const program =
      'def refused(*a):\n    try:\n        open(*a)\n    except PermissionError:\n        return True\nassert refused("/tmp/harness/child.py") and refused("/tmp/x", "w") and refused("/tmp/harness/x.py", "w")';
    expect((await sandbox.run(plan(testing(program)))).ending).toEqual(PASSED);
  });
});

test('each room is a container of its own, which is gone when it is closed', async () => {
  const backend = await dockerBackend();
  const before = await oursNow();
  const [one, other] = await Promise.all([roomOf(backend), roomOf(backend)]);
  expect((await oursNow()).length).toBe(before.length + 2);
  expect(await honest(one)).toEqual(HONEST);
  await one.close();
  expect((await oursNow()).length).toBe(before.length + 1);
  expect(await honest(other)).toEqual(HONEST);
  await backend.close();
  expect(await oursNow()).toEqual(before);
});

test('a hundred runs leave nothing behind, in the container or here', async () => {
  const backend = await dockerBackend();
  const sandbox = await roomOf(backend);
  const [id] = await oursNow();
  const processes = async () => (await ask('top', id!, '-o', 'pid,comm')).split('\n').length;
  // What is ordered again has a child waiting for it.
  await honest(sandbox);
  await honest(sandbox);
  const before = await processes();
  await Promise.all(Array.from({ length: 100 }, () => honest(sandbox)));
  expect(await processes()).toBe(before);
  await backend.close();
  expect(await oursNow()).toEqual([]);
});

describe('what cannot be used is a problem', () => {
  test.each([
    ['an id that is not there', NOWHERE],
    ['a digest that is not there', `python@${NOWHERE}`],
  ])('%s', async (_, image) => {
    expect(await problemOf({ image })).toMatchObject({
      code: 'image-missing',
      message: expect.stringContaining(image),
    });
  });

  test('an engine that does not answer', async () => {
    vi.stubEnv('DOCKER_HOST', 'unix:///nowhere/docker.sock');
    expect(await problemOf({})).toMatchObject({ code: 'backend-unavailable' });
  });

  test('a client that is not there', async () => {
    expect(await problemOf({ client: '/nowhere/docker' })).toMatchObject({ code: 'backend-unavailable' });
  });

  test('a runtime that the engine does not have', async () => {
    const problem = await problemOf({ runtime: 'no-such-runtime' });
    expect(problem).toMatchObject({ code: 'backend-unavailable', message: expect.stringContaining('no-such-runtime') });
  });

  test.each([
    ['without a Python', 'RUN ["/bin/rm", "/usr/bin/python3"]', 'python-missing'],
    [
      'with something else for a Python',
      'RUN rm /usr/bin/python3 && ln -s /bin/true /usr/bin/python3',
      'python-missing',
    ],
    [
      'with an old Python',
      `RUN rm /usr/bin/python3 && printf '#!/bin/sh\\nprintf "\\\\0\\\\0\\\\0\\\\042{\\\\"kind\\\\":\\\\"found\\\\",\\\\"python\\\\":\\\\"3.9.18\\\\"}"\\nexec cat >/dev/null\\n' >/usr/bin/python3 && chmod 755 /usr/bin/python3`,
      'python-unsupported',
    ],
    ['whose Python has no ctypes', 'RUN rm -r /usr/lib/python3.11/ctypes', 'sandbox-broken'],
  ])('an image %s', async (_, line, code) => {
    const image = await built(line);
    try {
      expect(await problemOf({ image })).toMatchObject({ code });
    } finally {
      await ask('image', 'rm', image);
    }
  });
});

/** The id of an image that differs by one line from the one which tests use. */
async function built(line: string): Promise<string> {
  const { client, host, image } = docker();
  const input = `FROM ${image}\nUSER 0\n${line}\n`;
  const env = { DOCKER_HOST: host, DOCKER_BUILDKIT: '0' };
  const { stdout } = await execa(client, ['build', '--quiet', '--network', 'none', '-'], { input, env });
  return stdout.trim();
}

describe('what others left is swept when a backend is opened', () => {
  const [space, , start] = owner().split('/') as [string, string, string];
  const now = Math.floor(Date.now() / 1000);
  const LABELS: Record<string, readonly [label: string, isSwept: boolean]> = {
    'of a process that is no more': [`${space}/4194304/1/${now}`, true],
    'of a process whose id another one has by now': [`${space}/${process.pid}/1/${now}`, true],
    'of one that runs': [`${space}/${process.pid}/${start}/${now}`, false],
    'of another machine, made just now': [`elsewhere/1/1/${now}`, false],
    'of another machine, made days ago': [`elsewhere/1/1/${now - 3 * 86_400}`, true],
  };

  test.each(Object.entries(LABELS))('%s', (_, [label, isSwept]) => {
    expect(isDead(label)).toBe(isSwept);
  });

  test('and nothing else', async () => {
    const made = Object.values(LABELS).map(async ([label, isSwept]) => {
      const flags = ['--label', `${OWNER}=${label}`, '--network', 'none', '--entrypoint', 'python3'];
      return [await ask('create', ...flags, docker().image), isSwept] as const;
    });
    const containers = await Promise.all(made);
    try {
      const backend = await dockerBackend();
      await backend.close();
      const left = (await ask('ps', '--all', '--quiet', '--no-trunc', '--filter', `label=${OWNER}`)).split('\n');
      for (const [id, isSwept] of containers) expect([id, left.includes(id)]).toEqual([id, !isSwept]);
    } finally {
      await ask('rm', '--force', ...containers.filter(([, isSwept]) => !isSwept).map(([id]) => id));
    }
  });
});

describe('auto', () => {
  const lines: string[] = [];
  const opened = async (image?: string) => {
    lines.length = 0;
    const found = await openBackend({ ...WISH, backend: 'auto', image }, (line) => lines.push(line));
    if ('problem' in found) return found.problem.code;
    await found.backend.close();
    return found.backend.kind;
  };
  beforeEach(() => {
    for (const [name, value] of Object.entries(dockerVariables())) vi.stubEnv(name, value);
  });

  test('is docker where an engine has the image', async () => {
    expect([await opened(docker().image), lines]).toEqual(['docker', []]);
  });

  test('is no other backend where policy names an image that the engine does not have', async () => {
    expect(await opened(NOWHERE)).toBe('image-missing');
  });

  test('is subprocess where no engine answers', async () => {
    vi.stubEnv('DOCKER_HOST', 'unix:///nowhere/docker.sock');
    expect([await opened(), await opened(NOWHERE), lines]).toEqual(['subprocess', 'subprocess', []]);
  });
});

describe('a container that fails under its runs', () => {
  const waiting = () => plan(testing(WAITS), { limits: { wall: 60_000 } });
  const others = async (before: readonly string[]) => (await oursNow()).filter((id) => !before.includes(id));

  test('is replaced, and they run once more', async () => {
    const backend = await dockerBackend();
    const sandbox = await roomOf(backend);
    const [id] = await oursNow();
    const running = sandbox.run(plan(testing('for _ in range(20_000_000): pass')));
    await until(async () => (await runsIn(id!)) === 1);
    await ask('kill', id!);
    expect((await running).ending).toEqual(PASSED);
    expect(await honest(sandbox)).toEqual(HONEST);
    await backend.close();
    expect(await oursNow()).toEqual([]);
  });

  test('twice, under one run, is a problem of that run', async () => {
    const backend = await dockerBackend();
    const sandbox = await roomOf(backend);
    const [first] = await oursNow();
    const running = sandbox.run(waiting());
    await until(async () => (await runsIn(first!)) === 1);
    await ask('kill', first!);
    await until(async () => {
      const [second] = await others([first!]);
      return second !== undefined && (await runsIn(second)) === 1;
    });
    // Not the child that probes the walls before the plan's own is forked.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await ask('kill', (await others([first!]))[0]!);
    expect((await running).ending).toMatchObject({ kind: 'problem', problem: { code: 'sandbox-broken' } });
    await backend.close();
    expect(await oursNow()).toEqual([]);
  });

  test('by no longer answering is removed when the clock runs out, and replaced', async () => {
    const backend = await dockerBackend();
    const sandbox = await roomOf(backend);
    const [id] = await oursNow();
    const running = sandbox.run(plan(testing(WAITS), { limits: { wall: 2000 } }));
    await until(async () => (await runsIn(id!)) === 1);
    await ask('pause', id!);
    expect((await running).ending).toMatchObject({ kind: 'problem', problem: { code: 'wall-clock' } });
    expect(await honest(sandbox)).toEqual(HONEST);
    expect(await oursNow()).not.toContain(id);
    await backend.close();
  });

  test('because it is closed leaves nothing, and what comes later is a problem', async () => {
    const backend = await dockerBackend();
    const sandbox = await roomOf(backend);
    const [id] = await oursNow();
    const running = sandbox.run(waiting());
    await until(async () => (await runsIn(id!)) === 1);
    await backend.close();
    expect(await oursNow()).toEqual([]);
    for (const { ending } of [await running, await honest(sandbox)])
      expect(ending).toMatchObject({ problem: { code: 'sandbox-broken' } });
  });
});
