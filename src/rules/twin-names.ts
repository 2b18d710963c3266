import { skeletonOf } from './skeleton.ts';
import type { ChangeRule } from './rule.ts';

export const rule: ChangeRule = {
  id: 'twin-names',
  on: 'change',
  severity: 'block',
  summary: 'Two skills whose names some file system, or some reader, takes for one.',
  catalogue: [64, 125, 126],
  *check({ skills, listing }) {
    const names = [...new Set(listing.map(({ path }) => path.split('/')[0] ?? ''))];
    for (const skill of skills) {
      const twin = names.find((name) => name !== skill && skeletonOf(name) === skeletonOf(skill));
      if (twin === undefined) continue;
      yield { message: `The names '${skill}' and '${twin}' are taken for one another.`, fix: `Rename '${skill}'.` };
    }
  },
};
