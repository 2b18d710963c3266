import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { expectBackend } from '../../src/sandbox/open.ts';
import { HONEST, honest, onLinuxOnly, open, plan, testing, WAITS, withSandbox } from './bench.ts';
import { alive, childrenOf, descriptorsOf, newChildOf, runsOf, until } from './processes.ts';

onLinuxOnly();

/** A run that has no end of its own and uses no CPU time. */
const waiting = () => plan(testing(WAITS), { limits: { wall: 20_000 } });

test('a hundred runs leave no process and no descriptor behind', async () => {
  const [sandbox, warm] = await newChildOf(open);
  // What is ordered again has a child waiting for it.
  for (const run of [honest(sandbox), honest(sandbox)]) await run;
  const before = [descriptorsOf(warm).length, descriptorsOf('self').length];
  await Promise.all(Array.from({ length: 100 }, () => honest(sandbox)));
  expect(childrenOf(warm)).toHaveLength(1);
  expect([descriptorsOf(warm).length, descriptorsOf('self').length]).toEqual(before);
  await sandbox.close();
  expect(childrenOf(process.pid)).not.toContain(warm);
});

test('a warm interpreter that is killed under its runs is replaced, and they run once more', async () => {
  const [sandbox, warm] = await newChildOf(open);
  const running = sandbox.run(
    // By turns and not by a clock, which is not the machine's.
    plan(testing('for _ in range(6_000_000): pass')),
  );
  await until(() => runsOf(warm).length === 1);
  const both = childrenOf(warm);
  process.kill(warm, 'SIGKILL');
  expect((await running).ending).toMatchObject({ reports: [{ status: 'passed' }] });
  await until(() => !both.some(alive));
  expect(await honest(sandbox)).toEqual(HONEST);
  await sandbox.close();
});

test('a run under which the interpreter ends twice is a problem', async () => {
  const [sandbox, first] = await newChildOf(open);
  const others = childrenOf(process.pid);
  const running = sandbox.run(waiting());
  await until(() => runsOf(first).length === 1);
  process.kill(first, 'SIGKILL');
  const successors = () => childrenOf(process.pid).filter((pid) => !others.includes(pid));
  await until(() =>
    successors().some(
      (pid) => runsOf(pid).length === 1 && readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('__main__.py'),
    ),
  );
  await until(() => successors().flatMap(runsOf).length === 1);
  // Not the child that probes the walls before the plan's own is forked.
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const pid of successors()) process.kill(pid, 'SIGKILL');
  expect((await running).ending).toMatchObject({ kind: 'problem', problem: { code: 'sandbox-broken' } });
  await sandbox.close();
});

test('a warm interpreter that no longer answers is replaced when the clock runs out', async () => {
  const [sandbox, warm] = await newChildOf(open);
  const running = sandbox.run(plan(testing(WAITS), { limits: { wall: 300 } }));
  await until(() => runsOf(warm).length === 1);
  process.kill(warm, 'SIGSTOP');
  expect((await running).ending).toMatchObject({ kind: 'problem', problem: { code: 'wall-clock' } });
  expect(await honest(sandbox)).toEqual(HONEST);
  await sandbox.close();
});

test('closing ends what still runs, and what comes later is a problem', async () => {
  const [sandbox, warm] = await newChildOf(open);
  const running = sandbox.run(waiting());
  await until(() => runsOf(warm).length === 1);
  const both = childrenOf(warm);
  await sandbox.close();
  expect((await running).ending).toMatchObject({ problem: { code: 'sandbox-broken' } });
  expect((await honest(sandbox)).ending).toMatchObject({ problem: { code: 'sandbox-broken' } });
  await until(() => !both.some(alive));
});

test.each([0, 10, 50, 150, 1000])('an interpreter that was begun %i ms ago and is not used is ended', async (delay) => {
  const wish = { backend: 'subprocess', python: 'python3', hashSeed: 0, preload: [], memory: 1 << 27 } as const;
  const before = childrenOf(process.pid);
  const expected = await expectBackend(wish);
  const begun = childrenOf(process.pid).filter((pid) => !before.includes(pid));
  expect(begun).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, delay));
  const all = [...begun, ...begun.flatMap(childrenOf)];
  if (expected !== undefined && 'backend' in expected) await expected.backend.close();
  expect(alive(begun[0]!)).toBe(false);
  await until(() => !all.some(alive));
});

test('an interpreter that was begun is the one that is used', async () => {
  const wish = { backend: 'subprocess', python: 'python3', hashSeed: 0, preload: [], memory: 1 << 27 } as const;
  const [expected] = await newChildOf(() => expectBackend(wish));
  if (expected === undefined || 'problem' in expected) throw new Error('there is none');
  const before = childrenOf(process.pid);
  const opened = await expected.backend.room();
  expect('sandbox' in opened && (await honest(opened.sandbox))).toEqual(HONEST);
  expect(childrenOf(process.pid)).toEqual(before);
  await expected.backend.close();
});

test('nothing is left behind when we are killed', async () => {
  const us = spawn('python3', [
    '-S',
    fileURLToPath(new URL('orphan.py', import.meta.url)),
    fileURLToPath(new URL('../../src/sandbox/harness/__main__.py', import.meta.url)),
  ]);
  const told = await new Promise<string>((resolve) => us.stdout.once('data', (chunk) => resolve(String(chunk))));
  const warm = Number(told);
  await until(() => runsOf(warm).length === 1);
  const both = childrenOf(warm);
  us.kill('SIGKILL');
  await until(() => !alive(warm) && !both.some(alive));
});

test('a plan that no frame can hold is a problem', async () => {
  await withSandbox(async (sandbox) => {
    const { ending } = await sandbox.run(plan(testing('pass'), { implementation: '#'.repeat(9 << 20) }));
    expect(ending).toMatchObject({ problem: { code: 'sandbox-broken' } });
    expect(await honest(sandbox)).toEqual(HONEST);
  });
});
