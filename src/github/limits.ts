import type { Hub } from './hub.ts';
import { itemsOf } from './items.ts';
import { type Account, accountOf } from './pull.ts';

/** A flood of pull requests is not to cost us all the requests that we may make. */
const MOST_LOOKED_AT = 1000;

/**
 * How many pull requests `author` opened from `since` to `until` (ISO 8601), whatever became of them. Of those that everybody
 * opened, the newest 1,000 are looked at.
 */
export async function proposalsWithin(hub: Hub, author: Account, since: string, until: string): Promise<number> {
  const { owner, repo, octokit } = hub;
  const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
    owner,
    repo,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  });
  let looked = 0;
  let count = 0;
  for await (const { user, created_at } of itemsOf('pull requests', pages)) {
    if (Date.parse(created_at) < Date.parse(since) || looked === MOST_LOOKED_AT) break;
    looked += 1;
    if (accountOf(user)?.id === author.id && Date.parse(created_at) <= Date.parse(until)) count += 1;
  }
  return count;
}
