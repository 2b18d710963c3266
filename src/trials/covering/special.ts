import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { referenceOf } from '../../syntax/references.ts';
import { sourcesOf } from './bindings.ts';
import { constantValue } from './constants.ts';
import type { Decision } from './decisions.ts';
import { flowIn } from './flow.ts';
import { comparesSummary, isSummaryKey, keyOfLookup } from './summary.ts';
import { asking, hidden } from './comparing.ts';
import { bitsIn } from './bits.ts';
import { conditionsOf, improbable, improbableCase, LONG } from './improbable.ts';

/** Why nobody who does not know the source would come to a branch. */
export type Special = 'digest' | 'clock' | 'state' | 'literal' | 'together' | 'word';

/** What one in five hundred inputs that know nothing of the source would do: of those that are tried hardly one. */
const RARE = 9;

/** Whether it takes something special for `decision` to go `way`. */
export function specialIn(source: Source, { kind, node }: Decision, way: boolean): Special | undefined {
  if (kind === 'except' || kind === 'function') return undefined;
  const kept = kind === 'case' ? undefined : keptIn(source, node, way);
  if (kept !== undefined) return kept;
  if (isSummed(source, kind, node, way)) return 'digest';
  const [own, around] = [bitsOf(source, kind, node, way), conditionsOf(source, node, undefined)];
  if (own > 1 && own + around >= LONG) return 'literal';
  return own >= 1 && around >= 1 && own + around >= RARE ? 'together' : undefined;
}

/** Whether a home-made digest decides. */
function isSummed(source: Source, kind: Decision['kind'], node: PyNode, way: boolean): boolean {
  if (kind !== 'lookup') return comparesSummary(source, atomOf(source, node) ?? node, way);
  const [table, key] = [childOf(childOf(node, 'function') ?? node, 'object'), keyOfLookup(node)];
  return (
    way && table !== undefined && key !== undefined && flowIn(source).isConstant(table) && isSummaryKey(source, key)
  );
}

function bitsOf(source: Source, kind: Decision['kind'], node: PyNode, way: boolean): number {
  switch (kind) {
    case 'case':
      return improbableCase(source, node);
    case 'for':
    case 'each':
      return way ? hidden(source, node) : 0;
    case 'lookup':
      return way ? asking(source, node) : 0;
    case 'choice':
      return Math.max(0, ...argumentsIn(node).map((each) => limit(source, each)));
    default:
      return improbable(source, node, way);
  }
}

/** `max(total - 999_999, 0)`. */
function limit(source: Source, node: PyNode): number {
  const pending = [node];
  let most = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const value = constantValue(source, next);
    if (value !== undefined) most = Math.max(most, bitsIn(value));
    else pending.push(...next.children.filter(({ named }) => named));
  }
  return most;
}

const argumentsIn = (call: PyNode): PyNode[] =>
  (childOf(call, 'arguments')?.children ?? []).filter(({ named }) => named);

/** What the condition at `node` asks that is no constant and no argument. Its parts, `a and b`, are decisions of their own. */
function keptIn(source: Source, node: PyNode, way: boolean): Special | undefined {
  const atom = atomOf(source, node);
  if (atom === undefined) return undefined;
  const { ingredientsOf } = flowIn(source);
  const all = ingredientsOf(atom);
  if (all.has('clock')) return 'clock';
  const sides = atom.type === 'comparison_operator' ? operandsOf(atom).map((each) => ingredientsOf(each)) : [all];
  if (all.has('digest') && !sides.some((side) => side.has('argument') && !side.has('digest'))) return 'digest';
  return all.has('state') && isCounted(source, atom, way) ? 'state' : undefined;
}

/** What a condition that has no parts asks, behind names and `not`. */
function atomOf(source: Source, node: PyNode, depth = 0): PyNode | undefined {
  const inner = (field: string): PyNode | undefined => {
    const child = childOf(node, field);
    return child && atomOf(source, child, depth + 1);
  };
  switch (node.type) {
    case 'boolean_operator':
      return undefined;
    case 'not_operator':
      return inner('argument');
    case 'named_expression':
      return inner('value');
    case 'parenthesized_expression': {
      const only = node.children.find(({ named }) => named);
      return only && atomOf(source, only, depth + 1);
    }
    case 'identifier': {
      const reference = referenceOf(source, node);
      if (reference?.kind !== 'own' || depth > 8) return node;
      const [only, ...more] = sourcesOf(source, reference.scope, reference.name).given;
      return only === undefined || more.length > 0 ? node : (atomOf(source, only, depth + 1) ?? node);
    }
    default:
      return node;
  }
}

const operandsOf = ({ children }: PyNode): PyNode[] =>
  children.filter(({ field, named, type }) => field !== 'operators' && named && type !== 'comment');

/** Whether it compares with a number, or is one: how often, not what. Of small numbers it must be plain that they count. */
function isCounted(source: Source, atom: PyNode, way: boolean): boolean {
  if (atom.type !== 'comparison_operator')
    return atom.type === 'binary_operator' || /^next\(/.test(source.text.slice(atom.start, atom.end));
  const operators = atom.children.filter(({ field }) => field === 'operators').map(({ type }) => type);
  if (operators.some((type) => /in$/.test(type))) return false;
  const operands = operandsOf(atom);
  const isMet = operators.length === 1 && operators[0] === (way ? '==' : '!=');
  return operands.some((each, at) => {
    const value = constantValue(source, each);
    if (value?.type !== 'int') return false;
    return Number(value.value) > 2 || (isMet && isTally(source, operands[1 - at]!, Number(value.value)));
  });
}

/** Whether `node` is a number of things that were kept, or is counted up or down by steps. */
function isTally(source: Source, node: PyNode, least: number): boolean {
  const { isConstant, ingredientsOf } = flowIn(source);
  const text = textOf(source, node);
  if (!ingredientsOf(node).has('state')) return false;
  if (/^len\(/.test(text)) return least > 0;
  return source.nodes.some((each) => {
    const [left, right] = [childOf(each, 'left'), childOf(each, 'right')];
    if (each.type !== 'augmented_assignment' || left === undefined || right === undefined) return false;
    return textOf(source, left) === text && isConstant(right);
  });
}
