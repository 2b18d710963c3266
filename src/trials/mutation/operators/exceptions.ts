import { referenceOf } from '../../../syntax/references.ts';
import { type Source, textOf } from '../../../syntax/source.ts';
import { childOf, type PyNode } from '../../../syntax/tree.ts';
import { type Operator, partsOf, replace } from '../mutant.ts';

/** `raise ValueError(…)` becomes `raise RuntimeError(…)`, and `except ValueError` no longer catches it. */
export const exceptionType: Operator = {
  name: 'exception-type',
  types: ['raise_statement', 'except_clause'],
  *edits(source, node) {
    const named = node.type === 'raise_statement' ? raised(node) : caught(node);
    for (const exception of named) {
      const name = textOf(source, exception);
      if (isBuiltin(source, exception)) yield replace(exception, RUNTIME.has(name) ? 'ValueError' : 'RuntimeError');
    }
  },
};

const RUNTIME = new Set(['RuntimeError', 'NotImplementedError', 'RecursionError', 'Exception', 'BaseException']);

const isBuiltin = (source: Source, node: PyNode): boolean =>
  node.type === 'identifier' &&
  referenceOf(source, node)?.kind === 'builtin' &&
  /(?:Error|Exception|Interrupt|Exit|Iteration)$/.test(textOf(source, node));

function raised(node: PyNode): PyNode[] {
  const [value] = partsOf(node);
  if (value?.field === 'cause') return [];
  const name = value?.type === 'call' ? childOf(value, 'function') : value;
  return name === undefined ? [] : [name];
}

function caught(node: PyNode): PyNode[] {
  const value = childOf(node, 'value');
  const named = value?.type === 'as_pattern' ? partsOf(value)[0] : value;
  if (named === undefined) return [];
  return named.type === 'tuple' ? partsOf(named) : [named];
}
