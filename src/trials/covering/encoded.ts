import { referenceOf } from '../../syntax/references.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { itemsOf } from '../inputs/literals.ts';
import { UNREADABLE } from './bits.ts';
import { sourcesOf } from './bindings.ts';
import { literalsIn } from './constants.ts';
import { flowIn, returnsOf } from './flow.ts';

const ENCODERS =
  /(?:^|\.)(?:(?:standard_|urlsafe_)?b(?:16|32|64|85)encode|a85encode|z85encode|encodebytes|hexlify|b2a_\w+|hex|reversed|crypt)$|^codecs\.encode$/;
const BACKWARDS = /\[\s*:\s*:\s*-1\s*\]$/;
/** What leaves a text as it is written, or takes a part of it. */
const KEEPING = /^(?:str|bytes|repr|ascii)$|\.(?:decode|encode|join|strip|lstrip|rstrip|lower|upper|casefold|replace)$/;
/** Shorter texts are as readable backwards as forwards. */
const LEAST = 3;

/**
 * What it takes to be equal to `constant`, or to one of its parts, for a value that is an argument in another writing: nobody who
 * reads the constant sees what argument it stands for. 0 where it is not so.
 */
export function disguised(source: Source, value: PyNode, constant: PyNode): number {
  const constants = literalsIn(source)(constant).flatMap((each) => [each, ...(itemsOf(each) ?? [])]);
  const texts = constants.flatMap((each) => (each.type === 'str' ? [each.value] : []));
  if (!texts.some(({ length }) => length >= LEAST)) return 0;
  return flowIn(source).ingredientsOf(value).has('argument') && isEncoded(source, value) ? UNREADABLE : 0;
}

function isEncoded(source: Source, value: PyNode): boolean {
  const seen = new Set<PyNode>();
  const pending = [value];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (encodes(source, node)) return true;
    pending.push(...through(source, node));
  }
  return false;
}

function encodes(source: Source, node: PyNode): boolean {
  if (node.type === 'subscript') return BACKWARDS.test(textOf(source, node));
  const callee = node.type === 'call' ? childOf(node, 'function') : undefined;
  return callee !== undefined && ENCODERS.test(textOf(source, callee));
}

/** The expressions that `node` is another name, a part or another case of. */
function through(source: Source, node: PyNode): readonly PyNode[] {
  switch (node.type) {
    case 'parenthesized_expression':
      return node.children.filter(({ named }) => named);
    case 'subscript':
      return [childOf(node, 'value')].filter((each) => each !== undefined);
    case 'identifier': {
      const reference = referenceOf(source, node);
      return reference?.kind === 'own' ? sourcesOf(source, reference.scope, reference.name).given : [];
    }
    case 'call':
      return throughCall(source, node);
    default:
      return [];
  }
}

function throughCall(source: Source, call: PyNode): readonly PyNode[] {
  const callee = childOf(call, 'function');
  if (callee === undefined) return [];
  const reference = referenceOf(source, callee);
  if (reference?.kind === 'own')
    return reference.bindings.filter(({ kind }) => kind === 'function').flatMap(({ node }) => returnsOf(node));
  if (!KEEPING.test(textOf(source, callee))) return [];
  const given = (childOf(call, 'arguments')?.children ?? []).filter(({ named }) => named);
  return [childOf(callee, 'object'), given[0]].filter((each) => each !== undefined);
}
