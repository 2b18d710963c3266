import { textOf } from '../../../syntax/source.ts';
import { childOf } from '../../../syntax/tree.ts';
import { type Operator, replace } from '../mutant.ts';

/** `3` becomes `4` and `2`; `0.5` becomes `1.5`. */
export const number: Operator = {
  name: 'number',
  types: ['integer', 'float'],
  *edits(source, node) {
    const text = textOf(source, node).replaceAll('_', '');
    if (node.type === 'float') {
      const value = Number(text);
      // Neither an imaginary number nor one so large that one more is the same.
      if (Number.isFinite(value) && value + 1 !== value) yield replace(node, pythonFloat(value + 1));
      return;
    }
    if (!/^(?:\d+|0x[\da-f]+|0o[0-7]+|0b[01]+)$/i.test(text)) return;
    const value = BigInt(text.replace(/^0+(?=\d)/, ''));
    yield replace(node, `${value + 1n}`);
    const isNegated = node.parent?.type === 'unary_operator';
    // `--1` is not what anybody means, and in a power or before a dot a sign binds otherwise.
    if (value > 0n || (!isNegated && node.parent?.type !== 'attribute')) yield replace(node, `${value - 1n}`);
  },
};

function pythonFloat(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** `True` becomes `False`, and the other way round. */
export const truth: Operator = {
  name: 'truth',
  types: ['true', 'false'],
  *edits(_, node) {
    yield replace(node, node.type === 'true' ? 'False' : 'True');
  },
};

/** `def f(x=None)` becomes `def f(x=0)`; other defaults are constants like any. */
export const defaultArgument: Operator = {
  name: 'default-argument',
  types: ['default_parameter', 'typed_default_parameter'],
  *edits(_, node) {
    const value = childOf(node, 'value');
    if (value?.type === 'none') yield replace(value, '0');
  },
};
