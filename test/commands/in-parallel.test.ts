import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inParallel } from '../../src/model/in-parallel.ts';

/** Lets everything that is ready happen first, `turns` times. */
async function later(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
}

describe('a list mapped in parallel', () => {
  test('keeps its order, whichever item is done first', async () => {
    const delays = fc.array(fc.nat({ max: 5 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 9 }), async (items, jobs) => {
        const map = async (turns: number) => later(turns).then(() => turns);
        expect(await inParallel(items, jobs, map)).toEqual(items);
      }),
      { numRuns: 30 },
    );
  });

  test.for([
    [1, 1],
    [3, 3],
    [7, 5],
  ] as const)('with %i jobs has at most %i items of five under way', async ([jobs, most]) => {
    let [now, peak] = [0, 0];
    await inParallel([1, 2, 3, 4, 5], jobs, async () => {
      now += 1;
      peak = Math.max(peak, now);
      await later(1);
      now -= 1;
    });
    expect(peak).toBe(most);
  });

  test('maps every item once', async () => {
    const mapped: number[] = [];
    await inParallel([1, 2, 3, 4], 3, async (item) => void mapped.push(item));
    expect(mapped).toEqual([1, 2, 3, 4]);
  });

  test('rejects as its first rejection', async () => {
    const map = async (item: number) => {
      await later(item);
      throw new Error(`${item}`);
    };
    await expect(inParallel([4, 2, 3], 3, map)).rejects.toThrow('2');
  });

  test('begins nothing after a rejection, and rejects when all that was begun has ended', async () => {
    const [begun, ended]: [number[], number[]] = [[], []];
    const map = async (item: number) => {
      begun.push(item);
      if (item === 1) throw new Error('x');
      await later(3);
      ended.push(item);
    };
    await expect(inParallel([1, 2, 3, 4, 5, 6], 2, map)).rejects.toThrow('x');
    expect([begun, ended]).toEqual([[1, 2], [2]]);
  });
});
