import { nodesOf, placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';

const DEFINITIONS = new Set([
  'function_definition',
  'class_definition',
  'decorated_definition',
  'comment',
  'pass_statement',
]);
const IMPORTS = new Set(['import_statement', 'import_from_statement', 'future_import_statement']);

export const rule: SourceRule = {
  id: 'module-level-code',
  on: 'source',
  severity: 'block',
  summary: 'Code that runs when the module is loaded: anything but definitions, constants and imports.',
  catalogue: [84, 96, 97, 99, 104, 105],
  *check({ source }) {
    for (const statement of source.root.children) {
      if (IMPORTS.has(statement.type) || isMainGuard(source, statement) || isDefinition(statement)) continue;
      yield {
        message: 'This runs when the module is loaded.',
        fix: 'Put it into a function; at the top level leave definitions, constants and imports.',
        ...placeOf(source, statement),
      };
    }
    for (const node of nodesOf(source, 'class_definition')) {
      for (const statement of childOf(node, 'body')?.children ?? []) {
        if (isDefinition(statement)) continue;
        yield {
          message: 'This runs when the class is defined.',
          fix: 'In a class leave methods and constants.',
          ...placeOf(source, statement),
        };
      }
    }
  },
};

function isDefinition(statement: PyNode): boolean {
  if (DEFINITIONS.has(statement.type) || (!statement.named && statement.type === ';')) return true;
  if (statement.type !== 'expression_statement') return false;
  return statement.children.filter(({ named }) => named).every((expression) => isConstant(expression));
}

/** A docstring, `...`, or an assignment to plain names. */
function isConstant(expression: PyNode): boolean {
  if (expression.type === 'string' || expression.type === 'concatenated_string' || expression.type === 'ellipsis')
    return true;
  if (expression.type !== 'assignment') return false;
  const value = childOf(expression, 'right');
  return isPlainTarget(childOf(expression, 'left')) && (value?.type !== 'assignment' || isConstant(value));
}

function isPlainTarget(target: PyNode | undefined): boolean {
  if (target?.type === 'identifier') return true;
  const isGroup =
    target !== undefined &&
    ['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern'].includes(target.type);
  return isGroup && target.children.filter(({ named }) => named).every(isPlainTarget);
}

/** `if __name__ == "__main__":` and `if TYPE_CHECKING:`, without `else`. What stands inside is judged like everything else. */
function isMainGuard(source: Source, statement: PyNode): boolean {
  const condition = statement.type === 'if_statement' ? childOf(statement, 'condition') : undefined;
  if (condition === undefined || childOf(statement, 'alternative') !== undefined) return false;
  return /^(?:__name__\s*==\s*(?:"__main__"|'__main__')|(?:typing\s*\.\s*)?TYPE_CHECKING)$/.test(
    textOf(source, condition),
  );
}
