import { isBuiltinClass } from '../syntax/plain-class.ts';
import { positionOf } from '../syntax/position.ts';
import { type Reference, referenceOf } from '../syntax/references.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { Source } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';

/** Functions and the one boolean of typing: of everything else there, an attribute that is set is set for everybody. */
const PLAIN_TYPING = new Set(['TYPE_CHECKING', 'assert_never', 'assert_type', 'cast', 'is_protocol', 'is_typeddict']);

/** Instances of classes written in Python, in whose lists and formats all of calendar looks. */
const NAMES_OF_DAYS = new Set(['day_abbr', 'day_name', 'month_abbr', 'month_name']);

/** Builtins that give the elements of what they are given, and never itself. */
const ITERATING = new Set('all any enumerate frozenset len list repr set sorted str tuple zip'.split(' '));

/**
 * Whether `reference` is an object of the standard library that anybody who holds it could change for the whole process: an
 * alias of typing hands what is set on it to its class (`_BaseGenericAlias.__setattr__`), `Type` can be made to call `type`.
 */
export function isShared(source: Source, reference: Reference): boolean {
  return homeOf(source, reference) !== undefined;
}

/** The module whose shared object `reference` is, itself or by a variable that was assigned it. `seen` ends circles. */
function homeOf(source: Source, reference: Reference, seen = new Set<PyNode>()): string | undefined {
  if (reference.kind === 'own')
    return firstOf(reference.bindings, (binding) => homeOfValue(source, valueOf(binding), seen));
  if (reference.kind !== 'member') return undefined;
  const { module, name } = reference;
  const isOne =
    module === 'typing'
      ? !PLAIN_TYPING.has(name)
      : module === 'calendar'
        ? NAMES_OF_DAYS.has(name)
        : module === '__future__';
  return isOne ? module : undefined;
}

/** `Vector = List[float]`, `names = day_abbr if short else day_name`: what stands on the right is what the variable is. */
function homeOfValue(source: Source, node: PyNode | undefined, seen: Set<PyNode>): string | undefined {
  if (node === undefined || seen.has(node)) return undefined;
  seen.add(node);
  if (node.type === 'assignment') return homeOfValue(source, childOf(node, 'right'), seen);
  if (node.type === 'subscript') {
    const home = homeOfValue(source, childOf(node, 'value'), seen);
    return home === 'calendar' ? undefined : home;
  }
  if (/^(?:parenthesized_expression|binary_operator|conditional_expression)$/.test(node.type))
    return firstOf(node.children, (child) => (child.named ? homeOfValue(source, child, seen) : undefined));
  const reference = referenceOf(source, node);
  return reference && homeOf(source, reference, seen);
}

function valueOf({ kind, node }: Binding): PyNode | undefined {
  return kind === 'variable' && node.parent?.type === 'assignment' ? childOf(node.parent, 'right') : undefined;
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
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
  const isOfCalendar = homeOf(source, reference) === 'calendar';
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
  return reference.bindings.every(
    (binding) => binding.kind === 'class' || homeOfValue(source, valueOf(binding), new Set()) === 'typing',
  );
}

function isGivenElements(source: Source, call: PyNode | null): boolean {
  const callee = call?.type === 'call' ? childOf(call, 'function') : undefined;
  const reference = callee && referenceOf(source, callee);
  return reference?.kind === 'builtin' && ITERATING.has(reference.name);
}
