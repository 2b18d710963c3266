import { attributesOf } from '../syntax/attributes.ts';
import { importsOf } from '../syntax/imports.ts';
import { type Reference, referencesIn } from '../syntax/references.ts';
import { placeOf } from '../syntax/source.ts';
import type { PyNode } from '../syntax/tree.ts';
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
    for (const [node, reference] of referencesIn(source)) {
      if (!isLocalContext(reference) || node.parent?.type === 'dotted_name' || isOfWith(node)) continue;
      yield {
        message: 'The decimal context that localcontext sets can outlive the block that set it.',
        fix: 'Write `with decimal.localcontext() as context:`.',
        ...placeOf(source, node),
      };
    }
  },
};

function isLocalContext(reference: Reference): boolean {
  return reference.kind === 'member' && reference.module === 'decimal' && reference.name === 'localcontext';
}

/** Called by a with statement; the rule yield-in-with sees to it that the block ends. */
function isOfWith(node: PyNode): boolean {
  const call = node.field === 'function' ? node.parent : null;
  const item = call?.parent?.type === 'as_pattern' ? call.parent.parent : call?.parent;
  return item?.type === 'with_item';
}
