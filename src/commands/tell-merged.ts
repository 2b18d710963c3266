import { PUBLISHED_MARKER, readComment, writeComment } from '../github/comment.ts';
import type { Hub } from '../github/hub.ts';
import { AssayError } from '../model/error.ts';
import type { Published } from '../registry/publish.ts';
import { publishedLine } from '../render/published.ts';
import type { Warranted } from './publish-due.ts';

/** A pull request with more skills than these has its latest lines only. */
const MOST_LINES = 200;

/**
 * Says on each merged pull request which versions came of it, in one comment that is edited in place. What was published is
 * published, whether or not anybody can be told: why not is the answer.
 */
export async function tellMerged(
  hub: Hub,
  { warrants }: Pick<Warranted, 'warrants'>,
  releases: readonly Published[],
  registry: string,
): Promise<string[]> {
  const lines = new Map<number, string[]>();
  for (const release of releases) {
    const pull = warrants.get(release.name)?.pull;
    if (pull === undefined) continue;
    lines.set(pull, [...(lines.get(pull) ?? []), publishedLine(release, registry)]);
  }
  const untold: string[] = [];
  for (const [pull, told] of lines) {
    try {
      const which = { pull, marker: PUBLISHED_MARKER };
      const existing = await readComment(hub, which);
      const before = existing?.markdown.split('\n').filter((line) => line !== '' && !told.includes(line)) ?? [];
      const all = [...before, ...told].slice(-MOST_LINES);
      await writeComment(hub, which, existing?.id, `${all.join('\n')}\n`);
    } catch (error) {
      if (!(error instanceof AssayError)) throw error;
      untold.push(`#${pull}: ${error.message}`);
    }
  }
  return untold;
}
