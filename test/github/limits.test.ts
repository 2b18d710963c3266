import { describe, expect, test } from 'vitest';
import { proposalsWithin } from '../../src/github/limits.ts';
import { withScene } from './scene.ts';

const scene = withScene();

const open = (author: string) => scene.now.github.open({ author, branch: 'topic' });
const within = (author: string, since: string, until = '2030-01-01T00:00:00Z') =>
  proposalsWithin(scene.now.hub, scene.now.github.world.account(author), since, until);

describe('the proposals of an author', () => {
  test('are counted from the given time on, closed or not', async () => {
    await open('ann');
    const { createdAt } = await open('ann');
    await open('bob');
    Object.assign(await open('ann'), { state: 'closed' });
    expect(await within('ann', createdAt, createdAt)).toBe(1);
    expect([await within('ann', createdAt), await within('bob', createdAt), await within('zoe', createdAt)]).toEqual([
      2, 1, 0,
    ]);
  });

  test('are counted on every page, and no page is asked for in vain', async () => {
    for (let index = 0; index < 101; index += 1) await open('ann');
    const { createdAt } = await open('ann');
    for (let index = 0; index < 100; index += 1) await open('bob');
    expect(await within('ann', createdAt)).toBe(1);
    expect(scene.now.github.log.filter(({ operation }) => operation === 'pulls/list')).toHaveLength(2);
  });
});
