import { textOf } from '../../../syntax/source.ts';
import { childOf, type PyNode } from '../../../syntax/tree.ts';
import { type Operator, partsOf, replace } from '../mutant.ts';

/** `if c` becomes `if not (c)`, where no other operator says the same. */
export const negateCondition: Operator = {
  name: 'negate-condition',
  types: ['if_statement', 'elif_clause', 'while_statement', 'if_clause', 'conditional_expression'],
  *edits(source, node) {
    const condition = conditionOf(node);
    if (condition !== undefined && !isNegatedElsewhere(condition))
      yield replace(condition, `not (${textOf(source, condition)})`);
  },
};

function conditionOf(node: PyNode): PyNode | undefined {
  if (node.type === 'conditional_expression') return partsOf(node)[1];
  return node.type === 'if_clause' ? partsOf(node)[0] : childOf(node, 'condition');
}

/** By the operators of comparisons, of `not` and of constants. */
function isNegatedElsewhere(condition: PyNode): boolean {
  const bare = condition.type === 'parenthesized_expression' ? (partsOf(condition)[0] ?? condition) : condition;
  if (bare.type === 'comparison_operator') return partsOf(bare).length === 2;
  return bare.type === 'not_operator' || bare.type === 'true' || bare.type === 'false';
}

/** `and` becomes `or`, and the other way round. */
export const swapBoolean: Operator = {
  name: 'swap-boolean',
  types: ['boolean_operator'],
  *edits(_, node) {
    const operator = childOf(node, 'operator');
    if (operator !== undefined) yield replace(operator, operator.type === 'and' ? 'or' : 'and');
  },
};

/** `not x` becomes `x`. */
export const removeNot: Operator = {
  name: 'remove-not',
  types: ['not_operator'],
  *edits(source, node) {
    const argument = childOf(node, 'argument');
    if (argument !== undefined) yield replace(node, textOf(source, argument));
  },
};
