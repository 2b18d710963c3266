import { type Source, textOf } from '../../../syntax/source.ts';
import { childOf, type PyNode } from '../../../syntax/tree.ts';
import { type Operator, replace } from '../mutant.ts';

/** None of them can make a small number a huge one: `**` is no replacement. */
const OTHERS: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '//': '/',
  '%': '//',
  '**': '*',
  '<<': '>>',
  '>>': '<<',
  '&': '|',
  '|': '&',
  '^': '&',
};

/** `a + b` becomes `a - b`. */
export const arithmetic: Operator = {
  name: 'arithmetic',
  types: ['binary_operator'],
  *edits(source, node) {
    const operator = childOf(node, 'operator');
    const other = operator && OTHERS[operator.type];
    if (operator === undefined || other === undefined) return;
    const sides = [childOf(node, 'left'), childOf(node, 'right')];
    if (sides.some((side) => side === undefined || isNoNumber(side))) return;
    if (!isNeutral(source, operator.type, sides[1])) yield replace(operator, other);
  },
};

const NO_NUMBERS = new Set(['string', 'concatenated_string', 'list', 'tuple', 'dictionary', 'list_comprehension']);

/** What it is certain to raise with proves nothing about a suite: any call of it fails. */
const isNoNumber = ({ type }: PyNode): boolean => NO_NUMBERS.has(type);

/** `x + 0` and `x - 0`, `x * 1`, `x / 1` and `x ** 1` are the same. */
function isNeutral(source: Source, operator: string, right: PyNode | undefined): boolean {
  const literal = right === undefined ? '' : textOf(source, right);
  return /^[-+|^]$|^<<$|^>>$/.test(operator) ? literal === '0' : operator !== '%' && literal === '1';
}

/** `-x` becomes `x`. */
export const removeSign: Operator = {
  name: 'remove-sign',
  types: ['unary_operator'],
  *edits(source, node) {
    const [operator, argument] = [childOf(node, 'operator'), childOf(node, 'argument')];
    if (argument !== undefined && operator?.type !== '+' && textOf(source, argument) !== '0')
      yield replace(node, textOf(source, argument));
  },
};

/** `x += y` becomes `x -= y` and `x = y`. */
export const augmentedAssignment: Operator = {
  name: 'augmented-assignment',
  types: ['augmented_assignment'],
  *edits(source, node) {
    const [operator, right] = [childOf(node, 'operator'), childOf(node, 'right')];
    if (operator === undefined || right === undefined) return;
    const arithmetic = operator.type.slice(0, -1);
    const other = OTHERS[arithmetic];
    if (other !== undefined && !isNoNumber(right) && !isNeutral(source, arithmetic, right))
      yield replace(operator, `${other}=`);
    yield replace(operator, '=');
  },
};
