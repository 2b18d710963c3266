import { canonical } from '../model/canonical.ts';
import { AssayError } from '../model/error.ts';
import type { Release, SkillHistory } from '../model/history.ts';
import { latestOf } from './fold.ts';
import { SKILL_STORE_KEY, storedSkillKey } from './layout.ts';
import { entryOf } from './pull.ts';
import type { Store } from './store.ts';
import type { View } from './view.ts';

/**
 * What ARISE's `S3SkillStore` (arise-ai 0.2.1, arise/stores/s3.py) reads: `manifest.json` names the active skills, and
 * `skills/<id>.json` holds each. An id stands for one version for ever, so that an agent which has read it never meets other
 * code under it. The manifest's version is how far the log goes: ARISE reads the skills again when it changes.
 */
export const SKILL_STORE: View = {
  name: 'arise-skill-store',
  key: SKILL_STORE_KEY,
  opening: '"active_skill_ids":[',
  closing: (sequence) => `],"version":${sequence}}`,
  lineOf: (skill, history) => {
    const release = shown(history);
    return release && `"${idOf(skill, release)}"`;
  },
  support: async (store, skill, history) => {
    const release = shown(history);
    const bytes = release && (await skillBytes(store, skill, release));
    return release && bytes && { key: storedSkillKey(idOf(skill, release)), bytes };
  },
};

function shown({ releases, retired }: SkillHistory): Release | undefined {
  return retired ? undefined : latestOf(releases);
}

function idOf(skill: string, { version }: Release): string {
  return `${skill}-v${version}`;
}

/**
 * ARISE's `Skill` as it is stored there. Its counters are left out, since nobody measured them. Undefined where the entry is
 * not what was published, which is not handed on: ARISE passes over a skill that is missing.
 */
async function skillBytes(store: Store, skill: string, release: Release): Promise<Uint8Array | undefined> {
  try {
    const { name, description, implementation, test_suite, version, created_at } = await entryOf(store, skill, release);
    const id = idOf(skill, release);
    const stored = { id, name, description, implementation, test_suite, version, status: 'active', created_at };
    return new TextEncoder().encode(canonical(stored));
  } catch (error) {
    if (error instanceof AssayError && (error.code === 'entry-missing' || error.code === 'entry-altered'))
      return undefined;
    throw error;
  }
}
