import { type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';

/** What an assert says at most: nothing at all, that an answer is like itself, or of what type or about how large it is. */
export type Little = 'nothing' | 'itself' | 'type';

const DEPTH = 40;

/** What `condition` says, where that is so little; undefined where it says more. */
export function littleIn(source: Source, condition: PyNode, depth = 0): Little | undefined {
  if (depth > DEPTH) return undefined;
  const of = (node: PyNode | undefined) => node && littleIn(source, node, depth + 1);
  switch (condition.type) {
    case 'parenthesized_expression':
      return of(partsOf(condition)[0]);
    case 'boolean_operator': {
      const [left, right] = [childOf(condition, 'left'), childOf(condition, 'right')];
      const isOr = childOf(condition, 'operator')?.type === 'or';
      if (isOr && left && right && areOpposite(source, left, right)) return 'nothing';
      const sides = [of(left), of(right)];
      if (isOr && sides.includes('nothing')) return 'nothing';
      return sides.includes(undefined) ? undefined : (sides.find((each) => each !== 'nothing') ?? 'nothing');
    }
    case 'comparison_operator':
      return littleInComparison(source, condition);
    case 'call':
      return /^(?:isinstance|callable|hasattr)\(/.test(textOf(source, condition)) ? 'type' : undefined;
    default:
      return undefined;
  }
}

function littleInComparison(source: Source, node: PyNode): Little | undefined {
  const [left, right, ...more] = partsOf(node);
  const operator = node.children.find(({ field }) => field === 'operators')?.type ?? '';
  if (isWide(source, node)) return 'type';
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  const [one, other] = [textOf(source, left), textOf(source, right)];
  if (one === other && /^(?:==|<=|>=|is)$/.test(operator)) return left.type === 'identifier' ? 'nothing' : 'itself';
  // No length is less than nothing.
  if (/^len\(/.test(one) && other === '0' && operator === '>=') return 'nothing';
  if (one === '0' && /^len\(/.test(other) && operator === '<=') return 'nothing';
  if (operator === 'is not' && other === 'None') return 'type';
  if (/^type\(/.test(one) && /^(?:is|==|in)$/.test(operator)) return 'type';
  return undefined;
}

/** `f(x) > 0`, `1 <= f(x) <= 366`: what many wrong answers fulfil. A difference that is small is none of these. */
function isWide(source: Source, node: PyNode): boolean {
  if (!node.children.every(({ field, type }) => field !== 'operators' || /^[<>]=?$/.test(type))) return false;
  const others = partsOf(node).filter(({ type }) => type !== 'integer');
  const [only] = others;
  if (only === undefined || others.length > 1) return false;
  return (
    only.type === 'identifier' || (only.type === 'call' && !/^(?:abs|max|min|sum|len)\(/.test(textOf(source, only)))
  );
}

/** `x is None or x is not None`, `a or not a`. */
function areOpposite(source: Source, left: PyNode, right: PyNode): boolean {
  const [one, other] = [left, right].map((node) => textOf(source, node).replace(/\s+/g, ' ')) as [string, string];
  if (other === `not ${one}` || one === `not ${other}` || other === `not (${one})` || one === `not (${other})`)
    return true;
  const pairs = [
    [' is not ', ' is '],
    [' not in ', ' in '],
    [' != ', ' == '],
    [' < ', ' >= '],
    [' > ', ' <= '],
  ] as const;
  return pairs.some(
    ([a, b]) => (one.includes(a) && one.replace(a, b) === other) || (other.includes(a) && other.replace(a, b) === one),
  );
}

const partsOf = ({ children }: PyNode): PyNode[] =>
  children.filter(({ named, type, field }) => named && type !== 'comment' && field !== 'operators');

/** What an assert statement asserts. */
export const conditionOf = (statement: PyNode): PyNode | undefined => partsOf(statement)[0];
