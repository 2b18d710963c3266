import { earlierCheckRuns } from '../../github/earlier-check-runs.ts';
import { hashAt } from '../../github/hash-at.ts';
import type { Hub } from '../../github/hub.ts';
import { proposalsWithin } from '../../github/limits.ts';
import { inParallel } from '../../model/in-parallel.ts';
import type { Judged } from './judge.ts';
import type { Subject } from './resolve.ts';
import type { Surroundings } from './stand.ts';

/** Asks GitHub for what counts beside the bytes of a subject. */
export async function surroundingsOf(hub: Hub, subject: Subject, judged: Judged): Promise<Surroundings> {
  const { is, base, head, steps } = subject;
  const folder = judged.policy.policy.skills;
  const names = judged.report.skills.map(({ name }) => name);
  const brought = is === 'group' ? await broughtBy(hub, subject, folder, names) : undefined;
  const authors = new Map(steps.map(({ pull }) => [pull.author?.id, pull]));
  return {
    base,
    earlier: (await earlierCheckRuns(hub, head)).map(({ externalId }) => externalId),
    proposals:
      names.length === 0
        ? []
        : await inParallel([...authors.values()], 1, async ({ author, createdAt }) => ({
            author: author?.login ?? 'ghost',
            count: author === undefined ? 0 : await proposalsWithin(hub, author, hourBefore(createdAt), createdAt),
          })),
    strangers: names.filter((name) => brought !== undefined && brought.get(name)?.length === 0),
    brought,
  };
}

/** Skill name → numbers of the pull requests of the group at whose heads it has the bytes that it has in the group. */
async function broughtBy(
  hub: Hub,
  { head, steps }: Subject,
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = await inParallel(names, 1, async (name) => {
    const path = `${folder}/${name}`;
    const wanted = await hashAt(hub, head, path);
    const same = await inParallel(steps, 1, async ({ pull }) => (await hashAt(hub, pull.head.sha, path)) === wanted);
    return [name, steps.filter((_, at) => same[at]).map(({ pull }) => pull.number)] as const;
  });
  return new Map(found);
}

const HOUR = 3_600_000;

function hourBefore(time: string): string {
  return new Date(Date.parse(time) - HOUR).toISOString();
}
