import { canonical } from '../model/canonical.ts';
import { type CatalogLine, ExtraView } from '../model/views.ts';
import { latestOf } from './fold.ts';
import { CATALOG_KEY, INDEX_KEY } from './layout.ts';
import { SKILL_STORE } from './skill-store.ts';
import type { View } from './view.ts';

/** ARISE's index: every version of every skill that is neither withdrawn nor retired. */
export const INDEX: View = {
  name: 'index',
  key: INDEX_KEY,
  opening: '"skills":{',
  closing: () => '}}',
  lineOf: (skill, { releases, retired }) => {
    const versions = releases.flatMap(({ version, withdrawn }) => (withdrawn === undefined ? [version] : []));
    return retired || versions.length === 0 ? undefined : `"${skill}":${canonical(versions)}`;
  },
};

/** What a search needs, in one object. */
export const CATALOG: View = {
  name: 'catalog',
  key: CATALOG_KEY,
  opening: '"skills":{',
  closing: () => '}}',
  lineOf: (skill, { releases, retired }) => {
    const release = retired ? undefined : latestOf(releases);
    if (release === undefined) return undefined;
    const { version, description, tags, capabilities } = release;
    const line: CatalogLine = { version, description, tags, capabilities };
    return `"${skill}":${canonical(line)}`;
  },
};

/** Every view there is. */
export const VIEWS: readonly View[] = [INDEX, CATALOG, SKILL_STORE];

/** Whether a registry has this view without being asked for it. */
export function isStanding({ name }: View): boolean {
  return !ExtraView.safeParse(name).success;
}
