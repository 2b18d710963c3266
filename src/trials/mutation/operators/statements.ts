import { type Source, textOf } from '../../../syntax/source.ts';
import { childOf, type PyNode } from '../../../syntax/tree.ts';
import { type Operator, partsOf, replace } from '../mutant.ts';

/** A statement becomes `pass`, where the names that others read are still bound. */
export const removeStatement: Operator = {
  name: 'remove-statement',
  types: ['expression_statement', 'delete_statement', 'raise_statement', 'assert_statement', 'return_statement'],
  *edits(source, node) {
    if (node.type === 'return_statement' ? isEarly(node) : isRemovable(source, node)) yield replace(node, 'pass');
  },
};

/** At the end of a function's own statements it is the `return-value` that says the same. */
const isEarly = ({ parent }: PyNode): boolean => parent?.parent?.type !== 'function_definition';

function isRemovable(source: Source, node: PyNode): boolean {
  const [only] = partsOf(node);
  if (node.type !== 'expression_statement' || only === undefined) return node.type !== 'expression_statement';
  if (only.type !== 'assignment') return only.type === 'call' || only.type === 'augmented_assignment';
  const left = childOf(only, 'left');
  if (left === undefined || childOf(only, 'right') === undefined) return false;
  return left.type === 'identifier' ? isBoundBefore(source, left) : /^(?:subscript|attribute)$/.test(left.type);
}

/** Whether `name` has another value above: without one, any use of it raises. */
function isBoundBefore(source: Source, name: PyNode): boolean {
  const text = textOf(source, name);
  for (const { bindings } of source.names.scopes) {
    const all = bindings.get(text) ?? [];
    if (all.some(({ node }) => node === name)) return all.some(({ node }) => node.start < name.start);
  }
  return false;
}

/** `break` becomes `continue`, and the other way round. */
export const loopControl: Operator = {
  name: 'loop-control',
  types: ['break_statement', 'continue_statement'],
  *edits(_, node) {
    yield replace(node, node.type === 'break_statement' ? 'continue' : 'break');
  },
};

/** `return x` becomes `return None`, `return a, b` becomes `return b, a`; likewise `yield`. */
export const returnValue: Operator = {
  name: 'return-value',
  types: ['return_statement', 'yield'],
  *edits(source, node) {
    const [value] = partsOf(node);
    if (value === undefined || node.children.some(({ type }) => type === 'from')) return;
    if (!/^(?:none|true|false)$/.test(value.type)) yield replace(value, 'None');
    const swapped = value.type === 'expression_list' || value.type === 'tuple' ? partsOf(value) : [];
    const [first, second] = swapped.map((each) => textOf(source, each));
    if (swapped.length === 2 && first !== second && swapped.every(({ type }) => type !== 'list_splat'))
      yield replace(value, `(${second}, ${first})`);
  },
};
