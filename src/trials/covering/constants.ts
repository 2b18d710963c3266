import type { Value } from '../../sandbox/values.ts';
import { oncePer } from '../../syntax/once-per.ts';
import { referenceOf } from '../../syntax/references.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { bind, itemsOf, literalValue } from '../inputs/literals.ts';
import { sourcesOf } from './bindings.ts';
import { flowIn } from './flow.ts';

const DEPTH = 12;

/** The value of a constant expression, names looked up; of a loop over constants the first. Undefined where it cannot be told. */
export function constantValue(source: Source, node: PyNode, depth = 0): Value | undefined {
  if (depth > DEPTH || !flowIn(source).isConstant(node)) return undefined;
  const names = new Map<string, Value>();
  for (const name of namesIn(node)) {
    const value = valueOfName(source, name, depth + 1);
    if (value !== undefined) names.set(textOf(source, name), value);
  }
  return literalValue(source, node, names) ?? reached(source, node, depth);
}

function namesIn(node: PyNode): PyNode[] {
  const found: PyNode[] = [];
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'identifier') found.push(next);
    else pending.push(...next.children);
  }
  return found;
}

function valueOfName(source: Source, node: PyNode, depth: number): Value | undefined {
  const reference = referenceOf(source, node);
  if (reference?.kind !== 'own') return undefined;
  const { given } = sourcesOf(source, reference.scope, reference.name);
  const [only, ...more] = given;
  const target = reference.bindings[0]?.node;
  if (only === undefined || more.length > 0 || target === undefined) return undefined;
  const value = constantValue(source, only, depth);
  if (value === undefined) return undefined;
  const left = pattern(target);
  const item = isLooped(target) ? itemsOf(value)?.[0] : value;
  // Of what `zip` puts together the part is given already.
  if (left === undefined || !isWhole(only)) return item;
  return item && bind(source, left, item)?.get(reference.name);
}

/** What stands in the place of a target: the whole pattern that is filled at once. */
function pattern(target: PyNode): PyNode | undefined {
  for (let node: PyNode | null = target; node !== null; node = node.parent) if (node.field === 'left') return node;
  return undefined;
}

const isWhole = ({ parent, field }: PyNode): boolean => parent?.type !== 'argument_list' || field !== null;

function isLooped(target: PyNode): boolean {
  for (let node = target.parent; node !== null; node = node.parent) {
    if (node.type === 'for_statement' || node.type === 'for_in_clause') return true;
    if (node.type.endsWith('_statement') || node.type === 'assignment') return false;
  }
  return false;
}

/** `table[0]`, `pattern` of `re.compile(pattern)`, a text that is joined or taken apart: what is nearest to a literal of it. */
function reached(source: Source, node: PyNode, depth: number): Value | undefined {
  if (node.type === 'parenthesized_expression') {
    const [inner] = node.children.filter(({ named }) => named);
    return inner && constantValue(source, inner, depth + 1);
  }
  if (node.type === 'call') {
    const [given] = (childOf(node, 'arguments')?.children ?? []).filter(({ named }) => named);
    const callee = childOf(node, 'function');
    const object = callee?.type === 'attribute' ? childOf(callee, 'object') : undefined;
    const isCompiled =
      callee !== undefined &&
      /(?:^|\.)(?:compile|frozenset|set|tuple|list|dict|sorted|bytes|str|int)$/.test(textOf(source, callee));
    if (isCompiled) return given && constantValue(source, given, depth + 1);
    const isPart =
      callee !== undefined &&
      /\.(?:split|lower|upper|strip|encode|decode|keys|items|values|copy)$/.test(textOf(source, callee));
    return isPart && object ? constantValue(source, object, depth + 1) : undefined;
  }
  if (node.type === 'subscript') {
    const whole = childOf(node, 'value');
    const value = whole && constantValue(source, whole, depth + 1);
    return value?.type === 'dict' ? value.entries[0]?.[1] : value && itemsOf(value)?.[0];
  }
  return undefined;
}

/** The literals that flow into `node`, each once. */
export const literalsIn: (source: Source) => (node: PyNode) => readonly Value[] = oncePer((source: Source) =>
  oncePer((node: PyNode) => {
    const found: Value[] = [];
    const seen = new Set<PyNode>();
    const pending = [node];
    const { into } = flowIn(source);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (
        ['string', 'concatenated_string', 'integer', 'float', 'dictionary', 'list', 'tuple', 'set'].includes(next.type)
      ) {
        const value = literalValue(source, next);
        if (value !== undefined) {
          found.push(value);
          continue;
        }
      }
      pending.push(...into(next));
    }
    return found;
  }),
);
