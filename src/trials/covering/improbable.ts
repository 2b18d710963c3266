import { referenceOf } from '../../syntax/references.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { itemsOf } from '../inputs/literals.ts';
import { sourcesOf } from './bindings.ts';
import { bitsIn, bitsOf } from './bits.ts';
import { asking, compared, hidden, link } from './comparing.ts';
import { literalsIn } from './constants.ts';
import { disguised } from './encoded.ts';
import { flowIn, returnsOf } from './flow.ts';

/** About as many bits as a text of six characters or a number of five digits has. */
export const LONG = 15.5;
const DEPTH = 8;

/** How improbable it is that an input which knows nothing of the source makes `node` come out as `outcome`, in bits; roughly. */
export function improbable(source: Source, node: PyNode, outcome: boolean, depth = 0): number {
  if (depth > DEPTH) return 0;
  const of = (inner: PyNode | undefined, way: boolean) =>
    inner === undefined ? 0 : improbable(source, inner, way, depth + 1);
  switch (node.type) {
    case 'parenthesized_expression':
      return of(
        node.children.find(({ named }) => named),
        outcome,
      );
    case 'not_operator':
      return of(childOf(node, 'argument'), !outcome);
    case 'named_expression':
      return of(childOf(node, 'value'), outcome);
    case 'boolean_operator': {
      const sides = [of(childOf(node, 'left'), outcome), of(childOf(node, 'right'), outcome)] as const;
      const isAnd = childOf(node, 'operator')?.type === 'and';
      return isAnd === outcome ? sides[0] + sides[1] : Math.min(...sides);
    }
    case 'comparison_operator':
      return compared(source, node, outcome);
    case 'conditional_expression': {
      const [yes, , no] = node.children.filter(({ named }) => named);
      return Math.max(of(yes, outcome), of(no, outcome));
    }
    case 'identifier':
      return named(source, node, outcome, depth);
    case 'call':
      return called(source, node, outcome, depth);
    default:
      return outcome ? hidden(source, node) : 0;
  }
}

/** A name is as improbable as what it was given. */
function named(source: Source, node: PyNode, outcome: boolean, depth: number): number {
  const reference = referenceOf(source, node);
  if (reference?.kind !== 'own') return 0;
  const { given } = sourcesOf(source, reference.scope, reference.name);
  return Math.max(
    0,
    ...given.map((each) => (flowIn(source).isConstant(each) ? 0 : improbable(source, each, outcome, depth + 1))),
  );
}

function called(source: Source, node: PyNode, outcome: boolean, depth: number): number {
  const callee = childOf(node, 'function');
  const given = childOf(node, 'arguments');
  const parts = given?.type === 'generator_expression' ? [given] : (given?.children ?? []).filter(({ named }) => named);
  const [first, second] = parts;
  const name = callee === undefined ? '' : textOf(source, childOf(callee, 'attribute') ?? callee);
  const { isConstant } = flowIn(source);
  if (/^(?:startswith|endswith)$/.test(name)) {
    const object = callee && childOf(callee, 'object');
    if (!outcome || first === undefined || !isConstant(first)) return 0;
    return Math.max(bitsOf(source, first), object === undefined ? 0 : disguised(source, object, first));
  }
  if (/^(?:eq|is_|compare_digest|__eq__)$/.test(name) && first && second)
    return link(source, first, '==', second, outcome);
  if (name === 'isdisjoint') return outcome ? 0 : asking(source, node);
  if (name === 'bool' && first) return improbable(source, first, outcome, depth + 1);
  if (name === 'all' && first && outcome) return element(source, first, depth) * Math.max(1, lengthOf(source, first));
  if (name === 'any' && first && outcome) return element(source, first, depth);
  const reference = callee && referenceOf(source, callee);
  if (reference?.kind === 'own') {
    const functions = reference.bindings.filter(({ kind }) => kind === 'function');
    const ways = functions.flatMap(({ node: definition }) =>
      returnsOf(definition).map((each) => returned(source, each, definition, outcome, depth)),
    );
    return Math.max(0, ...ways);
  }
  return outcome ? hidden(source, node) : 0;
}

/** A helper's answer: an expression, or `return True` under conditions. */
function returned(source: Source, value: PyNode, definition: PyNode, outcome: boolean, depth: number): number {
  if (value.type !== 'true' && value.type !== 'false') return improbable(source, value, outcome, depth + 1);
  return (value.type === 'true') === outcome ? conditionsOf(source, value, definition, depth + 1) : 0;
}

/** How improbable it is to come to `node` at all, by the conditions around it up to `end`. */
export function conditionsOf(source: Source, node: PyNode, end: PyNode | undefined, depth = 0): number {
  let bits = 0;
  for (let inner = node, outer = node.parent; outer !== null && outer !== end; inner = outer, outer = outer.parent) {
    if (outer.type === 'function_definition' || outer.type === 'class_definition') break;
    const condition =
      childOf(outer, 'condition') ?? (outer.type === 'conditional_expression' ? partOf(outer, 1) : undefined);
    if (condition !== undefined && condition !== inner) {
      const isElse =
        inner.field === 'alternative' || (outer.type === 'conditional_expression' && inner === partOf(outer, 2));
      bits += improbable(source, condition, !isElse, depth + 1);
    } else if (outer.type === 'boolean_operator' && inner.field === 'right') {
      const left = childOf(outer, 'left');
      if (left !== undefined) bits += improbable(source, left, childOf(outer, 'operator')?.type === 'and', depth + 1);
    } else if (outer.type === 'case_clause') bits += improbableCase(source, outer);
    else if (inner.field === 'body' && /comprehension$|^generator/.test(outer.type))
      for (const clause of outer.children)
        if (clause.type === 'if_clause') bits += improbable(source, partOf(clause, 0)!, true, depth + 1);
  }
  return bits;
}

/** How improbable it is that one of the clause's patterns fits. */
export function improbableCase(source: Source, clause: PyNode): number {
  const patterns = clause.children.filter(({ type }) => type === 'case_pattern');
  const bits = patterns.map((pattern) => {
    const [whole] = pattern.children;
    const ways = whole?.type === 'union_pattern' ? whole.children.filter(({ named }) => named) : [pattern];
    return Math.min(...ways.map((way) => literalsIn(source)(way).reduce((sum, value) => sum + bitsIn(value), 0)));
  });
  return bits.reduce((sum, each) => sum + each, 0);
}

const partOf = ({ children }: PyNode, at: number): PyNode | undefined =>
  children.filter(({ named, type }) => named && type !== 'comment')[at];

const element = (source: Source, generator: PyNode, depth: number): number => {
  const body = childOf(generator, 'body');
  return body === undefined ? 0 : improbable(source, body, true, depth + 1);
};

/** Over how many items a comprehension goes at least, as far as constants say. */
function lengthOf(source: Source, generator: PyNode): number {
  const clause = generator.children.find(({ type }) => type === 'for_in_clause');
  const right = clause && childOf(clause, 'right');
  if (right === undefined) return 1;
  const lengths = literalsIn(source)(right).map((value) => itemsOf(value)?.length ?? 0);
  return Math.max(1, ...lengths);
}
