import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerTricks } from '../../src/rules/reader-text.ts';
import { reading } from '../../src/rules/reading.ts';
import type { Sandbox } from '../../src/trials/sandbox.ts';
import { fuzzTrial } from '../../src/trials/fuzz.ts';
import { replayTrial } from '../../src/trials/replay.ts';
import { trying } from '../../src/trials/subject.ts';
import { onLinuxOnly } from '../sandbox/bench.ts';
import { openFor, subject } from './skills.ts';

onLinuxOnly();

let sandbox: Sandbox;
beforeAll(async () => {
  if (process.platform === 'linux') sandbox = await openFor();
});
afterAll(() => sandbox?.close());

/** A loop without end, products that grow, a changed argument and a counter, all in one. */
const BUSY = `_calls = [0]

def spread(values: list[int], width: int) -> list[int]:
    """Spread the values."""
    _calls[0] += 1
    values.sort()
    while width == 13:
        values.append(width)
    total = 1
    for value in values:
        total *= abs(value) + 1
    if _calls[0] > 90:
        return [total % (width + 100)]
    return [value * width for value in values if total // width]
`;
const SUITE = `def test_it():
    assert spread([2, 1], 3) == [3, 6]
    assert spread([20, 5, 7], 20) == [100, 140, 400]
    assert spread([], 1) == []
`;

async function told(): Promise<string> {
  const skill = await subject(BUSY, SUITE, { effort: 'normal' });
  const tried = await trying(sandbox, skill);
  if (tried === undefined) throw new Error('no inputs');
  const results = await Promise.all([
    fuzzTrial(sandbox, skill, tried, (text) => readerTricks(reading(text))),
    replayTrial(sandbox, skill, tried),
  ]);
  const answers = tried.tried.map(({ answer, steps }) => [answer.key, steps]);
  return JSON.stringify([answers, results.map(({ findings }) => findings)]);
}

/** Keeps more threads busy than there are processors, for as long as `during` takes. */
async function loaded<Result>(during: () => Promise<Result>): Promise<Result> {
  const spin = 'const end = Date.now() + 60_000; while (Date.now() < end) Math.sqrt(Math.random());';
  const workers = [1, 2, 3].map(() => new Worker(spin, { eval: true }));
  try {
    return await during();
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

test('the same is found on an idle machine and on a busy one, byte for byte', async () => {
  const idle = await told();
  for (const rule of ['too-much-work', 'history-dependent', 'mutated-argument']) expect(idle).toContain(rule);
  expect(await told()).toBe(idle);
  expect(await loaded(told)).toBe(idle);
});
