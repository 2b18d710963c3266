import { attributesOf } from '../syntax/attributes.ts';
import { importsOf } from '../syntax/imports.ts';
import { placeOf } from '../syntax/source.ts';
import { apiMember } from './api-member.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'process-state',
  on: 'source',
  severity: 'review',
  summary: 'A call that changes the state of the whole process, and so of everything else that runs in it.',
  catalogue: [85, 108, 158],
  *check({ source, candidate }, judgement) {
    const named = [
      ...importsOf(source).map(({ module, name, node }) => ({ module, name, node })),
      ...attributesOf(source).map(({ base, name, node }) => ({
        module: base?.kind === 'module' ? base.module : undefined,
        name,
        node,
      })),
    ];
    for (const { module, name, node } of named) {
      if (module === undefined || name === undefined) continue;
      const member = apiMember(module, name, candidate.name, judgement);
      if ('refused' in member || member.state === undefined) continue;
      yield {
        message: `'${module}.${name}' changes the whole process: ${member.state}.`,
        fix: 'Use an object of its own (random.Random(seed), decimal.localcontext()).',
        ...placeOf(source, node),
      };
    }
  },
};
