import { referencesIn } from '../syntax/references.ts';
import { placeOf } from '../syntax/source.ts';
import { objectOf } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'module-as-value',
  on: 'source',
  severity: 'block',
  summary: 'A module that is passed on, stored or looked into other than by naming one of its members.',
  catalogue: [10, 11, 23, 26, 44, 45, 46],
  *check({ source }) {
    for (const [node, reference] of referencesIn(source)) {
      if (reference.kind !== 'module') continue;
      const { parent } = node;
      const whole = parent?.type === 'list_splat' ? parent.parent : parent;
      const isLookedInto = whole?.type === 'attribute' && objectOf(whole) === node;
      const isDotted =
        parent?.type === 'member_type' ||
        (parent?.type === 'dotted_name' && parent.children.length > 1) ||
        (parent?.type === 'type' && parent.parent?.type === 'member_type');
      if (isLookedInto || isDotted || parent === null) continue;
      if (node.field === 'attribute' && parent.type === 'attribute') continue; // judged as part of the whole
      yield {
        message: `The module '${reference.module}' is used as a value.`,
        fix: `Name what you need of it: ${reference.module}.….`,
        ...placeOf(source, node),
      };
    }
  },
};
