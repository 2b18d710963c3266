import { expect, test } from 'vitest';
import { openSubprocess } from '../../src/sandbox/backends/subprocess.ts';

test('an honest suite passes', async () => {
  const opened = await openSubprocess({ python: 'python3', hashSeed: 0, preload: ['json'] });
  if ('problem' in opened) throw new Error(opened.problem.message);
  const code = { name: 'double', implementation: 'def double(x):\n    return 2 * x\n', suite: 'from double import double\ndef test_two():\n    assert double(1) == 2\n' };
  const limits = { cpu: 1000, wall: 10_000, memory: 64 << 20, output: 1000 };
  const outcome = await opened.sandbox.run({ role: 'suite', code, tests: ['test_two'], limits });
  expect(outcome.ending).toEqual({ kind: 'reported', reports: [{ test: 'test_two', status: 'passed' }] });
  await opened.sandbox.close();
});
