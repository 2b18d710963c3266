import { skeletonOf } from './skeleton.ts';
import type { ChangeRule } from './rule.ts';

export const rule: ChangeRule = {
  id: 'twin-names',
  on: 'change',
  severity: 'block',
  summary: 'Two skills whose names some file system, or some reader, takes for one.',
  catalogue: [64, 125, 126],
  *check({ skills, listing }) {
    const alike = new Map<string, string[]>();
    for (const name of new Set(listing.map(({ path }) => path.split('/')[0] ?? ''))) {
      const skeleton = skeletonOf(name);
      alike.set(skeleton, [...(alike.get(skeleton) ?? []), name]);
    }
    for (const skill of skills) {
      const twin = alike.get(skeletonOf(skill))?.find((name) => name !== skill);
      if (twin === undefined) continue;
      yield { message: `The names '${skill}' and '${twin}' are taken for one another.`, fix: `Rename '${skill}'.` };
    }
  },
};
