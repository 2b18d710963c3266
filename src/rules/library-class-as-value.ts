import { positionOf } from '../syntax/position.ts';
import { referenceOf } from '../syntax/references.ts';
import { placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import { apiMember } from './api-member.ts';
import type { SourceRule } from './rule.ts';

/** Classes written in C: nobody can set an attribute on them, so holding one is harmless. */
const FIXED = new Set(
  'array deque defaultdict OrderedDict Decimal date datetime time timedelta timezone tzinfo partial itemgetter cycle chain count repeat islice product permutations combinations accumulate groupby starmap takewhile dropwhile filterfalse zip_longest tee compress pairwise batched'.split(
    ' ',
  ),
);

/** Callables that call a class they are given, or only look at it, and hand it on to nobody. */
const TAKERS = new Set(['map', 'isinstance', 'issubclass', 'defaultdict', 'field', 'TypeVar', 'NewType', 'cast']);

export const rule: SourceRule = {
  id: 'library-class-as-value',
  on: 'source',
  severity: 'block',
  summary: 'A class of the standard library that is handed on, so that its methods could be replaced for everybody.',
  catalogue: [12, 33, 85, 99],
  *check({ source, candidate }, judgement) {
    for (const node of source.nodes) {
      if ((node.type !== 'identifier' && node.type !== 'attribute') || node.field === 'attribute') continue;
      const reference = referenceOf(source, node);
      if (reference?.kind !== 'member' || FIXED.has(reference.name) || reference.module.startsWith('typing')) continue;
      if (positionOf(node) !== 'value' || isTaken(source, node) || isLookedInto(node)) continue;
      const member = apiMember(reference.module, reference.name, candidate.name, judgement);
      if ('refused' in member || member.kind !== 'class') continue;
      yield {
        message: `The class '${reference.name}' is handed on as a value.`,
        fix: `Call '${reference.name}' where it is needed, or hand on a function that does.`,
        ...placeOf(source, node),
      };
    }
  },
};

/** `Counter.fromkeys(…)` calls a method of the class; `Mapping[str, int]` names a type; `x is Fraction` compares. */
function isLookedInto(node: PyNode): boolean {
  const { parent } = node;
  if (parent?.type === 'comparison_operator')
    return parent.children.every(({ named, type }) => named || /^is/.test(type));
  return (
    parent !== null &&
    ((parent.type === 'attribute' && parent.children[0] === node) ||
      parent.type === 'subscript' ||
      parent.type === 'dotted_name' ||
      parent.type === 'aliased_import')
  );
}

function isTaken(source: Source, node: PyNode): boolean {
  const argument = node.parent?.type === 'keyword_argument' || node.parent?.type === 'tuple' ? node.parent : node;
  const call = argument.parent?.type === 'argument_list' ? argument.parent.parent : null;
  const callee = call?.type === 'call' ? childOf(call, 'function') : undefined;
  const reference = callee && referenceOf(source, callee);
  if (reference?.kind === 'member' || reference?.kind === 'builtin') return TAKERS.has(reference.name);
  return callee !== undefined && reference === undefined && TAKERS.has(textOf(source, callee));
}
