import { expect, test } from 'vitest';
import { ATTACKER, ATTACKS } from './attacks.ts';
import { HONEST, honest, PASSED, plan, testing } from './bench.ts';
import { onEveryBackend } from './backends.ts';

onEveryBackend((sandbox) => {
  test.each(Object.entries(ATTACKS))(
    'a skill that %s is refused, and the next run is as before',
    async (_, program) => {
      const { ending } = await sandbox.run(plan(testing(program), { implementation: ATTACKER }));
      expect(ending).toEqual(PASSED);
      expect(await honest(sandbox)).toEqual(HONEST);
    },
  );

  test.skipIf(process.arch !== 'x64')('the other numbering of x86 is refused by death', async () => {
    const { ending } = await sandbox.run(plan(testing('libc.syscall(0x40000000 | 39)'), { implementation: ATTACKER }));
    expect(ending).toEqual({ kind: 'died', how: 'killed by SIGSYS' });
  });
});
