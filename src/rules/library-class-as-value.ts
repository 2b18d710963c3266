import { positionOf } from '../syntax/position.ts';
import { type Reference, referenceOf, referencesIn } from '../syntax/references.ts';
import { placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import { apiMember } from './api-member.ts';
import { isKept, isShared, wholeType } from '../syntax/shared-object.ts';
import type { SourceRule } from './rule.ts';

/** Classes written in C: nobody can set an attribute on them, so holding one is harmless. */
const FIXED = new Set(
  'array deque defaultdict OrderedDict Decimal date datetime time timedelta timezone tzinfo partial itemgetter cycle chain count repeat islice product permutations combinations accumulate groupby starmap takewhile dropwhile filterfalse zip_longest tee compress pairwise batched'.split(
    ' ',
  ),
);

/** Callables that call the class which is their first argument, or only look at it, and hand it on to nobody. */
const TAKERS = new Set([
  'map',
  'isinstance',
  'issubclass',
  'defaultdict',
  'TypeVar',
  'NewType',
  'cast',
  'is_typeddict',
]);

/** The same of what comes after the first. `cast` gives its second back. */
const LATER_TAKERS = new Set(['isinstance', 'issubclass', 'TypeVar', 'NewType', 'assert_type']);

/** And of keywords. What `field(default=…)` is given, the class hands out as an attribute. */
const KEYWORDS = new Set(['field default_factory', 'TypeVar bound', 'TypeVar default']);

export const rule: SourceRule = {
  id: 'library-class-as-value',
  on: 'source',
  severity: 'block',
  summary: 'A class of the standard library that is handed on, so that its methods could be replaced for everybody.',
  catalogue: [12, 33, 85, 99],
  *check({ source, candidate }, judgement) {
    const handedOn = (from: Source, node: PyNode, reference: Reference): string | undefined => {
      if (isShared(from, reference)) {
        const isHarmless = isKept(from, node, reference) || isTaken(from, wholeType(from, node));
        return isHarmless ? undefined : 'object';
      }
      if (reference.kind !== 'member' || FIXED.has(reference.name)) return undefined;
      if (positionOf(node) !== 'value' || isTaken(from, node) || isLookedInto(node)) return undefined;
      const member = apiMember(reference.module, reference.name, candidate.name, judgement);
      return 'refused' in member || member.kind !== 'class' ? undefined : 'class';
    };
    for (const [node, reference] of referencesIn(source)) {
      const what = node.field === 'attribute' ? undefined : handedOn(source, node, reference);
      if (what === undefined) continue;
      yield {
        message: `The ${what} '${textOf(source, node)}' is handed on as a value.`,
        fix: `Use '${textOf(source, node)}' where it is needed, or hand on a function that does.`,
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

/** `isinstance(x, (Counter, Fraction))`, `defaultdict(Counter)`, `field(default_factory=Counter)`. */
function isTaken(source: Source, node: PyNode): boolean {
  const keyword = node.parent?.type === 'keyword_argument' ? node.parent : undefined;
  const argument = keyword ?? (node.parent?.type === 'tuple' ? node.parent : node);
  const list = argument.parent?.type === 'argument_list' ? argument.parent : undefined;
  const callee = list?.parent?.type === 'call' ? childOf(list.parent, 'function') : undefined;
  const reference = callee && referenceOf(source, callee);
  if (reference?.kind !== 'member' && reference?.kind !== 'builtin') return false;
  if (keyword !== undefined)
    return KEYWORDS.has(`${reference.name} ${textOf(source, childOf(keyword, 'name') ?? keyword)}`);
  if (argument !== node) return /^is(?:instance|subclass)$/.test(reference.name);
  const isFirst = list?.children.find(({ named, type }) => named && type !== 'comment') === argument;
  return (isFirst ? TAKERS : LATER_TAKERS).has(reference.name);
}
