import type { Value } from '../../sandbox/values.ts';
import { oncePer } from '../../syntax/once-per.ts';
import { referenceOf } from '../../syntax/references.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { itemsOf } from '../inputs/literals.ts';
import { constantValue } from './constants.ts';
import { flowIn } from './flow.ts';

/** What many different inputs have in common by arithmetic: a home-made digest, which hides as well as one of the library's. */
interface Summary {
  /** Codes of characters are in it. */
  readonly ofCodes: boolean;
  /** Many numbers are put together. */
  readonly isSum: boolean;
  /** It is taken modulo a number of some size, or masked. */
  readonly isFolded: boolean;
  /** Sizes are reckoned with. */
  readonly ofSizes: boolean;
}

const CODES = /^(?:ord|bytes|int\.from_bytes)$|\.encode$/;
const SUMS =
  /^(?:sum|math\.(?:prod|fsum)|prod|fsum|(?:functools\.)?reduce|(?:itertools\.)?accumulate|int\.from_bytes)$/;
/** From such a modulus on nobody meets all remainders. */
const WIDE = 16;

const summaryOf = oncePer((source: Source) =>
  oncePer((node: PyNode): Summary => {
    const found = { ofCodes: false, isSum: false, isFolded: false, ofSizes: false };
    const seen = new Set<PyNode>();
    const pending = [node];
    const { into } = flowIn(source);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (next.type === 'identifier') {
        const name = textOf(source, next);
        const reference = referenceOf(source, next);
        found.ofCodes ||= reference?.kind === 'builtin' && CODES.test(name);
        found.isSum ||= reference?.kind === 'builtin' ? SUMS.test(name) : isAccumulated(source, next);
      }
      if (next.type === 'call') {
        const callee = textOf(source, childOf(next, 'function') ?? next);
        found.ofCodes ||= CODES.test(callee);
        found.isSum ||= SUMS.test(callee);
        found.ofSizes ||= callee === 'len' || callee.endsWith('.count');
      }
      found.isFolded ||= next.type === 'binary_operator' && folds(source, next);
      pending.push(...into(next));
    }
    return found;
  }),
);

/** `total += …`. */
function isAccumulated(source: Source, node: PyNode): boolean {
  const reference = referenceOf(source, node);
  return (
    reference?.kind === 'own' &&
    reference.bindings.some(
      ({ node: target }) => target.parent?.type === 'augmented_assignment' && target.field === 'left',
    )
  );
}

function folds(source: Source, node: PyNode): boolean {
  if (!/^[%&]$/.test(childOf(node, 'operator')?.type ?? '')) return false;
  const right = childOf(node, 'right');
  const value = right && constantValue(source, right);
  return value?.type === 'int' && Number(value.value) >= WIDE - 1;
}

/** Whether `node` is a number that stands for a whole input, which one would have to compute to come upon it. */
export function isSummary(source: Source, node: PyNode): boolean {
  const { ofCodes, isSum, isFolded } = summaryOf(source)(node);
  return isSum && (ofCodes || isFolded);
}

/** The same of a key that is looked up: sizes put together by arithmetic will do. */
export function isSummaryKey(source: Source, node: PyNode): boolean {
  if (isSummary(source, node)) return true;
  return node.type === 'binary_operator' && !flowIn(source).isConstant(node) && summaryOf(source)(node).ofSizes;
}

/** Whether the comparison at `node` comes out as `outcome` only where such a number is one of few. */
export function comparesSummary(source: Source, node: PyNode, outcome: boolean): boolean {
  if (node.type !== 'comparison_operator') return false;
  const [left, right, ...more] = node.children.filter(
    ({ field, named, type }) => field !== 'operators' && named && type !== 'comment',
  );
  const operator = node.children.find(({ field }) => field === 'operators')?.type ?? '';
  if (left === undefined || right === undefined || more.length > 0) return false;
  const isEqual = operator === '==' || operator === 'in';
  if (!(isEqual || operator === '!=' || operator === 'not in') || isEqual !== outcome) return false;
  const { isConstant } = flowIn(source);
  const [constant, other] = isConstant(right) ? [right, left] : [left, right];
  if (!isConstant(constant) || isConstant(other) || !isSummary(source, other)) return false;
  const value = constantValue(source, constant);
  return value === undefined || numbersIn(value).some((number) => number > 1n || number < 0n);
}

const numbersIn = (value: Value): bigint[] =>
  value.type === 'int'
    ? [value.value]
    : (itemsOf(value) ?? []).flatMap((item) => (item.type === 'int' ? [item.value] : []));

/** What a call such as `table.get(key)` looks for. */
export function keyOfLookup(call: PyNode): PyNode | undefined {
  return (childOf(call, 'arguments')?.children ?? []).find(({ named, type }) => named && type !== 'comment');
}
