import { oncePer } from '../syntax/once-per.ts';
import { type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import { sourcesOf } from './covering/bindings.ts';

/** What a skill may keep between two calls: what it changes itself, or answers that the library keeps for it. */
export type Keeping = 'state' | 'answers' | undefined;

/** Calls whose results nothing can be kept in. */
const FIXED =
  /^(?:re\.compile|frozenset|tuple|str|int|float|bool|bytes|range|len|sorted|min|max|sum|round|Decimal|decimal\.Decimal|Fraction|fractions\.Fraction|date|datetime\.date|timedelta|datetime\.timedelta|namedtuple|collections\.namedtuple|TypeVar|typing\.TypeVar|math\.\w+|str\.maketrans|log|sqrt|dict\.fromkeys)\s*\(|\.(?:split|join|format|strip|encode|decode|maketrans)\s*\($/;
const CONTAINERS = /^(?:list|dictionary|set)$/;
/** A table has more; what is to be filled has fewer. */
const FEW = 2;

/** What `source` may keep from one call to the next, as far as can be seen; rather too much than too little. */
export const keepingOf = oncePer((source: Source): Keeping => {
  if (isChanged(source) || source.nodes.some((node) => keeps(source, node))) return 'state';
  const decorators = source.nodes.filter(({ type }) => type === 'decorator').map((node) => textOf(source, node));
  if (decorators.some((text) => source.names.scopes[0]?.bindings.get(/^@(\w+)/.exec(text)?.[1] ?? '')?.some(isOwn)))
    return 'state';
  return decorators.some((text) => /\b(?:lru_cache|cache)\b/.test(text)) ||
    /=\s*(?:functools\.)?(?:lru_cache|cache)\(/.test(source.text)
    ? 'answers'
    : undefined;
});

const isOwn = ({ kind }: { readonly kind: string }): boolean => kind === 'function' || kind === 'class';

const isChanged = (source: Source): boolean =>
  source.names.scopes.some((scope) =>
    [...scope.bindings.keys()].some((name) => sourcesOf(source, scope, name).isState),
  );

function keeps(source: Source, node: PyNode): boolean {
  switch (node.type) {
    case 'global_statement':
    case 'nonlocal_statement':
      return true;
    case 'default_parameter':
    case 'typed_default_parameter':
      return holds(source, childOf(node, 'value'));
    case 'assignment':
      return isOutside(node) ? holds(source, childOf(node, 'right')) : isOfOwn(source, childOf(node, 'left'));
    case 'augmented_assignment':
      return isOfOwn(source, childOf(node, 'left'));
    case 'attribute':
      // The library's own dice are shared by all who draw.
      return /^random\.(?!Random$)/.test(textOf(source, node));
    default:
      return false;
  }
}

/** Whether something can be kept in the value of `node`. */
function holds(source: Source, node: PyNode | undefined): boolean {
  if (node === undefined) return false;
  if (node.type === 'generator_expression' || /_comprehension$/.test(node.type)) return true;
  if (CONTAINERS.test(node.type)) return node.children.filter(({ named }) => named).length <= FEW;
  const callee = node.type === 'call' ? childOf(node, 'function') : undefined;
  return callee !== undefined && !FIXED.test(`${textOf(source, callee)}(`);
}

function isOutside(node: PyNode): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent)
    if (outer.type === 'function_definition' || outer.type === 'lambda') return false;
  return true;
}

/** `Counter.made`, `top.calls`, `cls.seen`: of a function or class, not of an object that a call has made. */
function isOfOwn(source: Source, left: PyNode | undefined): boolean {
  const name = left && /^(\w+)\.\w/.exec(textOf(source, left))?.[1];
  return name === 'cls' || source.names.scopes[0]?.bindings.get(name ?? '')?.some(isOwn) === true;
}
