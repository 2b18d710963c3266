import { AssayError } from '../model/error.ts';
import type { Digest } from '../model/digest.ts';
import type { Release, SkillHistory } from '../model/history.ts';
import { because, latestOf } from './fold.ts';

/**
 * How a candidate stands to what the log says of its skill: it is the latest version, it was withdrawn (which only `unyank`
 * takes back), or it may be published.
 */
export type Standing = { readonly is: 'latest' | 'withdrawn'; readonly release: Release } | { readonly is: 'new' };

/** How `candidate` stands to `history`, which is undefined for a skill that the log does not speak of. */
export function standingOf(history: SkillHistory | undefined, candidate: Digest): Standing {
  if (history === undefined) return { is: 'new' };
  const latest = latestOf(history.releases);
  if (!history.retired && latest?.candidate === candidate) return { is: 'latest', release: latest };
  const tombstone = history.releases.findLast((each) => each.candidate === candidate && each.withdrawn !== undefined);
  return tombstone === undefined ? { is: 'new' } : { is: 'withdrawn', release: tombstone };
}

/** The bytes of this release of `skill` are not published again. */
export function withdrawn(skill: string, release: Release): AssayError {
  return new AssayError('version-withdrawn', because('these bytes were withdrawn', release), {
    where: `${skill}@${release.version}`,
    fix: 'change the skill, or let somebody take the withdrawal back: assay unyank',
  });
}
