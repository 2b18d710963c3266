import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/plan.ts';
import { ATTACKER, ATTACKS } from './attacks.ts';
import { HONEST, honest, onLinuxOnly, open, PASSED, plan, testing } from './bench.ts';

onLinuxOnly();

let sandbox: Sandbox;
beforeAll(async () => {
  if (process.platform === 'linux') sandbox = await open();
});
afterAll(() => sandbox?.close());

test.each(Object.entries(ATTACKS))('a skill that %s is refused, and the next run is as before', async (_, program) => {
  const { ending } = await sandbox.run(plan(testing(program), { implementation: ATTACKER }));
  expect(ending).toEqual(PASSED);
  expect(await honest(sandbox)).toEqual(HONEST);
});

test.skipIf(process.arch !== 'x64')('the other numbering of x86 is refused by death', async () => {
  const { ending } = await sandbox.run(plan(testing('libc.syscall(0x40000000 | 39)'), { implementation: ATTACKER }));
  expect(ending).toEqual({ kind: 'died', how: 'killed by SIGSYS' });
});
