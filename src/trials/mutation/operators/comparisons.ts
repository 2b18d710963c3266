import { type Source, textOf } from '../../../syntax/source.ts';
import { childOf, type PyNode } from '../../../syntax/tree.ts';
import { type Operator, partsOf, replace } from '../mutant.ts';

const OPPOSITES: Readonly<Record<string, string>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  is: 'is not',
  'is not': 'is',
  in: 'not in',
  'not in': 'in',
};

/** `a < b` becomes `a >= b`. */
export const negateComparison: Operator = {
  name: 'negate-comparison',
  types: ['comparison_operator'],
  *edits(_, node) {
    for (const operator of operatorsOf(node)) {
      const opposite = OPPOSITES[operator.type];
      if (opposite !== undefined) yield replace(operator, opposite);
    }
  },
};

const NEIGHBOURS: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };

/** `a < b` becomes `a <= b`, unless it makes no difference which of two equal values is taken. */
export const boundary: Operator = {
  name: 'boundary',
  types: ['comparison_operator'],
  *edits(source, node) {
    if (isIndifferent(source, node)) return;
    for (const operator of operatorsOf(node)) {
      const neighbour = NEIGHBOURS[operator.type];
      if (neighbour !== undefined) yield replace(operator, neighbour);
    }
  },
};

const operatorsOf = ({ children }: PyNode): PyNode[] => children.filter(({ field }) => field === 'operators');

/** `a if a > b else b`, `x if x > 0 else -x`, and `if a > m: m = a`: where both are equal, so is the result. */
function isIndifferent(source: Source, comparison: PyNode): boolean {
  const compared = partsOf(comparison).map((each) => textOf(source, each));
  const { parent } = comparison;
  if (compared.length !== 2 || parent === null) return false;
  const [chosen, other] = parent.type === 'if_statement' ? assigned(source, parent) : alternatives(source, parent);
  if (chosen === undefined || other === undefined) return false;
  const isSign = compared.includes('0') && (chosen === `-${other}` || other === `-${chosen}`);
  const of = isSign ? ['0', chosen.replace(/^-/, '')] : [chosen, other];
  return compared.every((each) => of.includes(each)) && of.every((each) => compared.includes(each));
}

function alternatives(source: Source, node: PyNode): (string | undefined)[] {
  if (node.type !== 'conditional_expression') return [];
  const [chosen, , other] = partsOf(node).map((each) => textOf(source, each));
  return [chosen, other];
}

function assigned(source: Source, statement: PyNode): (string | undefined)[] {
  const body = childOf(statement, 'consequence');
  const [only, more] = body === undefined ? [] : partsOf(body);
  const assignment = only?.type === 'expression_statement' ? partsOf(only)[0] : undefined;
  if (more !== undefined || childOf(statement, 'alternative') !== undefined || assignment?.type !== 'assignment')
    return [];
  return ['left', 'right'].map((field) => {
    const side = childOf(assignment, field);
    return side && textOf(source, side);
  });
}
