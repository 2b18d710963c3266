import { referenceOf } from '../../syntax/references.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { itemsOf } from '../inputs/literals.ts';
import { sourcesOf } from './bindings.ts';
import { constantValue } from './constants.ts';
import type { Decision } from './decisions.ts';
import { flowIn, returnsOf } from './flow.ts';

const DEPTH = 6;

/** Whether `decision` goes `way` where an input is one of those that the source names, and how many it names; 0 where it is not so. */
export function picks(source: Source, { kind, node }: Decision, way: boolean): number {
  if (kind === 'case') return /["'\d]/.test(textOf(source, node).split(':')[0] ?? '') ? 1 : 0;
  if (kind === 'except')
    return !way && /\b(?:KeyError|LookupError|IndexError|ValueError)\b/.test(textOf(source, node).split(':')[0] ?? '')
      ? 1
      : 0;
  if (kind === 'lookup') return way ? looked(source, node) : 0;
  if (kind === 'for' || kind === 'each' || kind === 'choice' || kind === 'function') return 0;
  return picked(source, node, way, 0);
}

function picked(source: Source, node: PyNode | undefined, way: boolean, depth: number): number {
  if (node === undefined || depth > DEPTH) return 0;
  const of = (inner: PyNode | undefined, outcome = way) => picked(source, inner, outcome, depth + 1);
  switch (node.type) {
    case 'parenthesized_expression':
      return of(node.children.find(({ named }) => named));
    case 'not_operator':
      return of(childOf(node, 'argument'), !way);
    case 'named_expression':
      return of(childOf(node, 'value'));
    case 'boolean_operator':
      return of(childOf(node, 'left')) + of(childOf(node, 'right'));
    case 'comparison_operator':
      return compared(source, node, way);
    case 'identifier': {
      const reference = referenceOf(source, node);
      const given = reference?.kind === 'own' ? sourcesOf(source, reference.scope, reference.name).given : [];
      return given.length === 1 ? of(given[0]) : 0;
    }
    case 'call': {
      const callee = childOf(node, 'function');
      const first = childOf(node, 'arguments')?.children.find(({ named }) => named);
      if (callee !== undefined && /\.(?:startswith|endswith)$/.test(textOf(source, callee)))
        return way && first && flowIn(source).isConstant(first) ? sizeOf(source, first) : 0;
      const reference = callee && referenceOf(source, callee);
      const functions = reference?.kind === 'own' ? reference.bindings.filter(({ kind }) => kind === 'function') : [];
      return Math.max(0, ...functions.flatMap(({ node: definition }) => returnsOf(definition).map((each) => of(each))));
    }
    default:
      return 0;
  }
}

function compared(source: Source, node: PyNode, way: boolean): number {
  const operands = node.children.filter(
    ({ field, named, type }) => field !== 'operators' && named && type !== 'comment',
  );
  const [left, right, ...more] = operands;
  const operator = node.children.find(({ field }) => field === 'operators')?.type;
  if (left === undefined || right === undefined || more.length > 0) return 0;
  const { isConstant } = flowIn(source);
  switch (operator) {
    case '==':
    case '!=':
      return (operator === '==') === way && isConstant(left) !== isConstant(right) ? 1 : 0;
    case 'in':
    case 'not in':
      return (operator === 'in') === way && !isConstant(left) && isOwn(source, right) ? sizeOf(source, right) : 0;
    default:
      return 0;
  }
}

/** `table.get(x)`. */
function looked(source: Source, call: PyNode): number {
  const callee = childOf(call, 'function');
  const [object, name] = callee === undefined ? [] : [childOf(callee, 'object'), childOf(callee, 'attribute')];
  if (object === undefined || name === undefined || !/^(?:get|pop|setdefault)$/.test(textOf(source, name))) return 0;
  return isOwn(source, object) ? sizeOf(source, object) : 0;
}

/** Whether no argument is in it: a table of the source's, however it was filled. */
function isOwn(source: Source, node: PyNode): boolean {
  const all = flowIn(source).ingredientsOf(node);
  return !all.has('argument') && !all.has('digest');
}

/** How many items a table has; 1 where that cannot be told. */
function sizeOf(source: Source, node: PyNode): number {
  const value = constantValue(source, node);
  if (value === undefined || value.type === 'str') return 1;
  return Math.max(1, itemsOf(value)?.length ?? 1);
}
