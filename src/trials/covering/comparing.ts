import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { referenceOf } from '../../syntax/references.ts';
import { sourcesOf } from './bindings.ts';
import { bitsOf, bitsWithin, digits, textIn } from './bits.ts';
import { constantValue } from './constants.ts';
import { disguised } from './encoded.ts';
import { flowIn } from './flow.ts';

/** How improbable it is, in bits, that a comparison comes out as `outcome`; of a chain each link counts. */
export function compared(source: Source, node: PyNode, outcome: boolean): number {
  const operands = node.children.filter(
    ({ field, named, type }) => field !== 'operators' && named && type !== 'comment',
  );
  const operators = node.children.filter(({ field }) => field === 'operators');
  const links = operators.map(({ type }, at) => link(source, operands[at]!, type, operands[at + 1]!, outcome));
  if (outcome) return links.reduce((sum, each) => sum + each, 0);
  return Math.min(...links);
}

const EQUAL: Readonly<Record<string, boolean>> = { '==': true, is: true, '!=': false, 'is not': false, '<>': false };
const WITHIN: Readonly<Record<string, boolean>> = { in: true, 'not in': false };

export function link(source: Source, left: PyNode, operator: string, right: PyNode, outcome: boolean): number {
  const { isConstant } = flowIn(source);
  const [isLeft, isRight] = [isConstant(left), isConstant(right)];
  if (isLeft && isRight) return 0;
  const other = isLeft ? right : left;
  const within = isLeft || isRight ? 0 : Math.max(hidden(source, left), hidden(source, right));
  const asked = outcome ? hidden(source, other) : 0;
  if (operator in EQUAL) {
    if (EQUAL[operator] !== outcome) return isLooking(source, other) ? hidden(source, other) : 0;
    if (!isLeft && !isRight) return Math.max(within, ofDefault(source, left), ofDefault(source, right));
    const constant = isLeft ? left : right;
    return Math.max(asked, ofShape(source, other) ?? bitsOf(source, constant), disguised(source, other, constant));
  }
  if (operator in WITHIN) {
    if (WITHIN[operator] !== outcome) return 0;
    if (isRight) return Math.max(asked, bitsWithin(source, right), disguised(source, left, right));
    return isLeft ? bitsOf(source, left) : Math.max(within, ofDefault(source, left));
  }
  if (!isLeft && !isRight) return outcome ? within : 0;
  return Math.max(
    beyond(source, isLeft ? left : right, isGreater(operator) !== isLeft, outcome),
    isLooking(source, other) ? hidden(source, other) : 0,
  );
}

const isGreater = (operator: string): boolean => operator.startsWith('>');

/** `x > 100_000`, where small numbers are what everybody thinks of first. */
function beyond(source: Source, limit: PyNode, isAbove: boolean, outcome: boolean): number {
  const value = constantValue(source, limit);
  const number = value?.type === 'int' ? Number(value.value) : value?.type === 'float' ? value.value : undefined;
  if (number === undefined || !Number.isFinite(number)) return 1;
  return Math.abs(number) >= 10_000 && number > 0 === (isAbove === outcome) ? digits(number) : 1;
}

/** What a length or a remainder says, whatever number it is compared with. */
function ofShape(source: Source, node: PyNode): number | undefined {
  if (node.type === 'call' && /^len\(/.test(textOf(source, node))) return 4;
  if (node.type !== 'binary_operator' || childOf(node, 'operator')?.type !== '%') return undefined;
  const right = childOf(node, 'right');
  const value = right && constantValue(source, right);
  return value?.type === 'int' ? Math.log2(Math.abs(Number(value.value)) + 1) : undefined;
}

/** The default of a parameter that nobody need pass is a constant as well. */
function ofDefault(source: Source, node: PyNode): number {
  const reference = node.type === 'identifier' ? referenceOf(source, node) : undefined;
  if (reference?.kind !== 'own' || reference.bindings[0]?.kind !== 'parameter') return 0;
  const { given } = sourcesOf(source, reference.scope, reference.name);
  return Math.max(0, ...given.map((each) => (flowIn(source).isConstant(each) ? bitsOf(source, each) : 0)));
}

const LOOKING = new Set(
  'find rfind count index rindex split rsplit partition rpartition replace removeprefix removesuffix translate sub search match fullmatch findall finditer get intersection isdisjoint issubset issuperset'.split(
    ' ',
  ),
);

/** Whether it looks for something in something: `text.find(word)`. */
function isLooking(source: Source, node: PyNode): boolean {
  const callee = node.type === 'call' ? childOf(node, 'function') : undefined;
  const attribute = callee && childOf(callee, 'attribute');
  return attribute !== undefined && LOOKING.has(textOf(source, attribute));
}

/** The longest literal that an expression asks for somewhere inside: `text.split("…")`, `[a == "…" for a in b]`. */
export function hidden(source: Source, node: PyNode): number {
  const { isConstant } = flowIn(source);
  let longest = 0;
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'comparison_operator') longest = Math.max(longest, compared(source, next, true));
    if (next.type === 'binary_operator' && childOf(next, 'operator')?.type === '&')
      for (const side of [childOf(next, 'left'), childOf(next, 'right')])
        if (side !== undefined && isConstant(side)) longest = Math.max(longest, bitsWithin(source, side));
    if (isLooking(source, next)) longest = Math.max(longest, asking(source, next));
    if (!isConstant(next)) pending.push(...next.children.filter(({ named }) => named));
  }
  return longest;
}

/** What a call that looks for something looks for: its first argument, or the pattern that it is a method of. */
export function asking(source: Source, call: PyNode): number {
  const callee = childOf(call, 'function');
  const object = callee && childOf(callee, 'object');
  const [first] = (childOf(call, 'arguments')?.children ?? []).filter(({ named }) => named);
  const { isConstant } = flowIn(source);
  const isPattern =
    callee !== undefined && /(?:^|\.)(?:sub|search|match|fullmatch|findall|finditer)$/.test(textOf(source, callee));
  if (isPattern) {
    const pattern = object !== undefined && textOf(source, object) !== 're' ? object : first;
    const value = pattern && isConstant(pattern) ? constantValue(source, pattern) : undefined;
    return value?.type === 'str' || value?.type === 'bytes' ? run(textIn(value)) : 0;
  }
  if (object !== undefined && isConstant(object)) return bitsWithin(source, object);
  if (first === undefined || !isConstant(first)) return 0;
  return /^(?:set|tuple|list)$/.test(first.type) ? bitsWithin(source, first) : bitsOf(source, first);
}

/** The longest run of plain characters in a regular expression, those counted that are repeated; signs are rarer than letters. */
function run(pattern: string): number {
  const plain = pattern
    .replace(/\[(\\?[^\]^\\])\]/g, '$1')
    .replace(/(\\?[^\\|()*+?^$.{}[\]])\{(\d)(?:,\d*)?\}/g, (_, one: string, count: string) => one.repeat(Number(count)))
    .replace(/\\[AbBdDsSwWZ]|\[(?:\\.|[^\]])*\]|\(\?[^)]*?[:>)=!]|\{[^}]*\}/g, '|')
    .replace(/\\(.)/g, '$1');
  return 3 * Math.max(0, ...plain.split(/[|()*+?^$.]+/).map((each) => each.length));
}
