import { oncePer } from './once-per.ts';
import { isBuiltinClass } from './plain-class.ts';
import { positionOf } from './position.ts';
import { type Reference, referenceOf } from './references.ts';
import type { Binding } from './scopes.ts';
import type { Source } from './source.ts';
import { childOf, type PyNode } from './tree.ts';
import { Edges, spread } from './spread.ts';

/** Functions and the one boolean of typing: of everything else there, an attribute that is set is set for everybody. */
const PLAIN_TYPING = new Set(['TYPE_CHECKING', 'assert_never', 'assert_type', 'cast', 'is_protocol', 'is_typeddict']);

/** Instances of classes written in Python, in whose lists and formats all of calendar looks. */
const NAMES_OF_DAYS = new Set(['day_abbr', 'day_name', 'month_abbr', 'month_name']);

/** Builtins that give the elements of what they are given, and never itself. */
const ITERATING = new Set('all any enumerate frozenset len list repr set sorted str tuple zip'.split(' '));

/** Modules whose objects can be changed for the whole process. */
type Home = 'typing' | 'calendar' | '__future__';

/**
 * Whether `reference` is an object of the standard library that anybody who holds it could change for the whole process: an
 * alias of typing hands what is set on it to its class (`_BaseGenericAlias.__setattr__`), `Type` can be made to call `type`.
 */
export function isShared(source: Source, reference: Reference): boolean {
  return homesOf(source, reference).size > 0;
}

const NOWHERE: ReadonlySet<Home> = new Set();

/** The modules whose shared objects `reference` is, itself or by a variable that was assigned one. */
function homesOf(source: Source, reference: Reference): ReadonlySet<Home> {
  if (reference.kind === 'own') return homesByName(source).get(reference.bindings) ?? NOWHERE;
  const home = homeOf(reference);
  return home === undefined ? NOWHERE : new Set([home]);
}

function homeOf(reference: Reference): Home | undefined {
  if (reference.kind !== 'member') return undefined;
  const { module, name } = reference;
  if (module === 'typing') return PLAIN_TYPING.has(name) ? undefined : module;
  if (module === 'calendar') return NAMES_OF_DAYS.has(name) ? module : undefined;
  return module === '__future__' ? module : undefined;
}

/** What a name could stand for; `isElement` where only an element of that is meant, which of calendar's lists is a text. */
interface Stand {
  readonly reference: Reference;
  readonly isElement: boolean;
}

const mayGo = ({ isElement }: { readonly isElement: boolean }, home: Home): boolean =>
  !(isElement && home === 'calendar');

/** By the bindings of each name, at once for all: a name may stand for a name that stands for a name. */
const homesByName = oncePer((source: Source) => {
  const starts: [readonly Binding[], Home][] = [];
  const users = new Edges<readonly Binding[], { readonly name: readonly Binding[]; readonly isElement: boolean }>();
  for (const name of source.names.scopes.flatMap(({ bindings }) => [...bindings.values()])) {
    for (const stand of name.flatMap((binding) => [...standsFor(source, valueOf(binding))])) {
      const { reference, isElement } = stand;
      const home = homeOf(reference);
      if (reference.kind === 'own') users.add(reference.bindings, { name, isElement });
      else if (home !== undefined && mayGo(stand, home)) starts.push([name, home]);
    }
  }
  return spread(starts, (name, home) =>
    users
      .of(name)
      .filter((user) => mayGo(user, home))
      .map((user) => user.name),
  );
});

/** `Vector = List[float]`, `names = day_abbr if short else day_name`: what stands on the right is what the variable is. */
function* standsFor(source: Source, node: PyNode | undefined, isElement = false): Iterable<Stand> {
  if (node === undefined) return;
  if (node.type === 'assignment') yield* standsFor(source, childOf(node, 'right'), isElement);
  else if (node.type === 'subscript') yield* standsFor(source, childOf(node, 'value'), true);
  else if (/^(?:parenthesized_expression|binary_operator|conditional_expression)$/.test(node.type)) {
    for (const child of node.children) if (child.named) yield* standsFor(source, child, isElement);
  } else {
    const reference = referenceOf(source, node);
    if (reference !== undefined) yield { reference, isElement };
  }
}

function valueOf({ kind, node }: Binding): PyNode | undefined {
  return kind === 'variable' && node.parent?.type === 'assignment' ? childOf(node.parent, 'right') : undefined;
}

/** The type that `node` heads, with its brackets and bars: what is handed on if anything is. */
export function wholeType(source: Source, node: PyNode): PyNode {
  let whole = node;
  while (isSubscripted(whole) || isOperand(source, whole)) whole = whole.parent as PyNode;
  return whole;
}

/** Whether nobody gets hold of the shared object `node`: it makes a type, or only its elements count. */
export function isKept(source: Source, node: PyNode, reference: Reference): boolean {
  const whole = wholeType(source, node);
  const isOfCalendar = [...homesOf(source, reference)].every((home) => home === 'calendar');
  // `calendar.day_name[1]` is text.
  if (isOfCalendar && whole.type === 'subscript') return true;
  const { parent } = whole;
  if (positionOf(whole) !== 'value') return true;
  switch (parent?.type) {
    case 'assignment':
      return whole.field === 'right' && childOf(parent, 'left')?.type === 'identifier' && !isInClass(parent);
    case 'for_statement':
    case 'for_in_clause':
      return isOfCalendar && whole.field === 'right';
    case 'attribute':
      return whole === node; // which attributes that may be, other rules say of a name only
    case 'list_splat':
      return isOfCalendar;
    case 'comparison_operator':
      return isOnlyTested(parent, whole);
    case 'argument_list':
      return isOfCalendar && isGivenElements(source, parent.parent);
    default:
      return isInBrackets(source, whole);
  }
}

function isSubscripted(node: PyNode): boolean {
  return node.parent?.type === 'subscript' && childOf(node.parent, 'value') === node;
}

/** `Optional[int] | None`: nothing in it is an object whose own `|` would be given the alias. */
function isOperand(source: Source, { parent }: PyNode): boolean {
  if (parent?.type === 'parenthesized_expression' || parent?.type === 'conditional_expression') return true;
  if (parent?.type !== 'binary_operator' || childOf(parent, 'operator')?.type !== '|') return false;
  return [childOf(parent, 'left'), childOf(parent, 'right')].every((side) => isTypeOperand(source, side));
}

function isTypeOperand(source: Source, node: PyNode | undefined): boolean {
  if (node?.type === 'none') return true;
  if (node?.type === 'subscript') return isTypeHead(source, childOf(node, 'value'));
  if (node?.type === 'binary_operator')
    return [childOf(node, 'left'), childOf(node, 'right')].every((side) => isTypeOperand(source, side));
  return isTypeHead(source, node);
}

/** In brackets after what makes a type, also in a list there: `Callable[[List[int]], str]`. */
function isInBrackets(source: Source, node: PyNode): boolean {
  let inner = node;
  while (inner.parent?.type === 'list' || inner.parent?.type === 'tuple') inner = inner.parent;
  const { parent } = inner;
  return parent?.type === 'subscript' && !isSubscripted(inner) && isTypeHead(source, childOf(parent, 'value'));
}

/** `x is Any`, `word in calendar.day_name`: other comparisons give it to the other side's methods. */
function isOnlyTested(comparison: PyNode, node: PyNode): boolean {
  const operators = comparison.children.filter(({ named }) => !named).map(({ type }) => type);
  if (operators.every((type) => /^is/.test(type))) return true;
  return operators.length === 1 && /in$/.test(operators[0] ?? '') && comparison.children.at(-1) === node;
}

function isInClass(assignment: PyNode): boolean {
  return assignment.parent?.parent?.parent?.type === 'class_definition';
}

/** What makes a type out of what stands in its brackets. */
function isTypeHead(source: Source, head: PyNode | undefined): boolean {
  const reference = head && referenceOf(source, head);
  if (reference === undefined) return false;
  if (reference.kind !== 'own') return reference.kind === 'member' || isBuiltinClass(reference);
  return areTypeHeads(source)(reference.bindings);
}

const areTypeHeads = oncePer((source: Source) =>
  oncePer((bindings: readonly Binding[]): boolean =>
    bindings.every((binding) => binding.kind === 'class' || isOfTyping(source, binding)),
  ),
);

function isOfTyping(source: Source, binding: Binding): boolean {
  const homes = [...standsFor(source, valueOf(binding))].flatMap((stand) =>
    [...homesOf(source, stand.reference)].filter((home) => mayGo(stand, home)),
  );
  return homes.length > 0 && homes.every((home) => home === 'typing');
}

function isGivenElements(source: Source, call: PyNode | null): boolean {
  const callee = call?.type === 'call' ? childOf(call, 'function') : undefined;
  const reference = callee && referenceOf(source, callee);
  return reference?.kind === 'builtin' && ITERATING.has(reference.name);
}
