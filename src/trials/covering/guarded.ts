import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import type { Decision } from './decisions.ts';

/** Whether all that `decision` guards, where it goes `way`, is to refuse an argument, or to forget what was kept. */
export function isRefusal(source: Source, { kind, node }: Decision, way: boolean): boolean {
  if (kind === 'assert') return !way;
  if (kind === 'except' || kind === 'case') return refuses(source, bodyOf(node));
  if (kind === 'function') return refuses(source, childOf(node, 'body'));
  const root = rootOf(node, way);
  if (root === undefined) return false;
  const { statement, outcome } = root;
  if (statement.type === 'assert_statement') return !outcome;
  if (statement.type === 'while_statement') return false;
  if (outcome) return refuses(source, childOf(statement, 'consequence'));
  return (
    refuses(source, otherwise(statement)) || (otherwise(statement) === undefined && refusesBehind(source, statement))
  );
}

const bodyOf = ({ children }: PyNode): PyNode | undefined => children.find(({ type }) => type === 'block');

const TESTED = new Set(['if_statement', 'elif_clause', 'while_statement', 'assert_statement']);

/** The statement that the expression is the test of, or a part of the test, and where the test then comes out. */
function rootOf(node: PyNode, way: boolean): { readonly statement: PyNode; readonly outcome: boolean } | undefined {
  let outcome = way;
  for (let inner = node, outer = node.parent; outer !== null; inner = outer, outer = outer.parent) {
    if (TESTED.has(outer.type)) {
      const isTest = inner.field === 'condition' || (outer.type === 'assert_statement' && outer.children[1] === inner);
      return isTest ? { statement: outer, outcome } : undefined;
    }
    if (outer.type === 'not_operator') outcome = !outcome;
    else if (outer.type === 'call') {
      const callee = childOf(outer, 'function');
      if (callee === undefined || inner === callee) return undefined;
    } else if (
      ![
        'boolean_operator',
        'parenthesized_expression',
        'argument_list',
        'generator_expression',
        'named_expression',
      ].includes(outer.type)
    )
      return undefined;
  }
  return undefined;
}

/** What follows where a test fails: `else`, or the next test. */
function otherwise(statement: PyNode): PyNode | undefined {
  const clauses =
    (statement.type === 'elif_clause' ? statement.parent : statement)?.children.filter(
      ({ field }) => field === 'alternative',
    ) ?? [];
  const next = statement.type === 'elif_clause' ? clauses[clauses.indexOf(statement) + 1] : clauses[0];
  return next?.type === 'else_clause' ? childOf(next, 'body') : next;
}

/** Whether the next statement is a refusal. */
function refusesBehind(source: Source, statement: PyNode): boolean {
  const whole = statement.type === 'elif_clause' ? statement.parent : statement;
  const siblings = whole?.parent?.children.filter(isSaid) ?? [];
  const next = whole === null || whole === undefined ? undefined : siblings[siblings.indexOf(whole) + 1];
  return next !== undefined && isSpoken(source, next);
}

const isSaid = ({ named, type }: PyNode): boolean => named && type !== 'comment';

/** Whether a block does nothing but refuse. */
function refuses(source: Source, block: PyNode | undefined): boolean {
  const statements = block?.children.filter(isSaid) ?? [];
  const last = statements.at(-1);
  if (last === undefined || block?.type !== 'block') return false;
  return isSpoken(source, last) && statements.slice(0, -1).every((each) => each.type === 'expression_statement');
}

/** `raise ValueError(…)`, `continue` aside; `cache.clear()` changes no answer of a skill that only remembers. */
function isSpoken(source: Source, statement: PyNode): boolean {
  const text = textOf(source, statement);
  if (statement.type === 'raise_statement') return true;
  return statement.type === 'expression_statement' && /^\w+(?:\.\w+)*\.(?:clear|popitem)\([^()]*\)$/.test(text);
}
