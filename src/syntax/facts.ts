import { attributesOf } from './attributes.ts';
import { importsOf } from './imports.ts';
import { positionAt } from './lines.ts';
import { type Source, textOf } from './source.ts';
import { childOf, type PyNode } from './tree.ts';

/**
 * What a file says, each fact with how often it says it. CPython's `ast` is asked for the same (harness/facts.py), so
 * that comparing two parsers is comparing two of these. Facts are taken from where the rules take them: what a rule
 * would miss is missed here.
 *
 * Not compared: the values of constants, operators and their precedence, subscripts, the order of anything but statements.
 */
export type Facts = ReadonlyMap<string, number>;

/** The facts of `source`, whose tree is sound. */
export function factsOf(source: Source): Facts {
  const facts = new Map<string, number>();
  const add = (fact: string): void => void facts.set(fact, (facts.get(fact) ?? 0) + 1);
  for (const fact of statements(source)) add(fact);
  for (const fact of names(source)) add(fact);
  for (const node of source.nodes) {
    const fact = counted(source, node);
    if (fact !== undefined) add(fact);
  }
  return facts;
}

/** CPython folds names to NFKC (PEP 3131). */
const folded = (name: string): string => name.normalize('NFKC');

function* names(source: Source): Iterable<string> {
  for (const { module, name, alias } of importsOf(source)) {
    const as = alias === undefined ? '' : ` as ${folded(alias)}`;
    yield `${name === undefined ? `import ${folded(module)}` : `from ${folded(module)} import ${folded(name)}`}${as}`;
  }
  for (const { name } of source.names.reads) yield `read ${folded(name)}`;
  for (const { bindings } of source.names.scopes)
    for (const [name, all] of bindings) for (const _ of all) yield `bind ${folded(name)}`;
  for (const { name, isStore } of attributesOf(source)) yield `${isStore ? 'write' : 'read'} .${folded(name)}`;
}

/** Every statement with its line, the number of statements around it, and its kind in CPython's words. */
function* statements(source: Source): Iterable<string> {
  const around = new Map<PyNode, number>();
  for (const node of source.nodes) {
    const depth = node.parent === null ? 0 : (around.get(node.parent) ?? 0);
    if (!isStatement(node)) {
      around.set(node, depth);
      continue;
    }
    around.set(node, depth + 1);
    const definition = childOf(node, 'definition') ?? node;
    const { line } = positionAt(source.lineStarts, definition.start);
    yield `statement ${line} ${depth} ${statementKind(definition)}`;
  }
}

/** Whether `node` is a statement, decorated or not. */
export function isStatement(node: PyNode): boolean {
  return (
    (node.parent?.type === 'block' || node.parent?.type === 'module') &&
    node.named &&
    node.type !== 'comment' &&
    node.type !== 'line_continuation' &&
    node.field !== 'alternative'
  );
}

const STATEMENT_KINDS: Readonly<Record<string, string>> = {
  assert_statement: 'Assert',
  break_statement: 'Break',
  class_definition: 'ClassDef',
  continue_statement: 'Continue',
  delete_statement: 'Delete',
  for_statement: 'For',
  function_definition: 'FunctionDef',
  future_import_statement: 'ImportFrom',
  global_statement: 'Global',
  if_statement: 'If',
  import_from_statement: 'ImportFrom',
  import_statement: 'Import',
  match_statement: 'Match',
  nonlocal_statement: 'Nonlocal',
  pass_statement: 'Pass',
  raise_statement: 'Raise',
  return_statement: 'Return',
  try_statement: 'Try',
  type_alias_statement: 'TypeAlias',
  while_statement: 'While',
  with_statement: 'With',
};

function statementKind(node: PyNode): string {
  if (node.type === 'expression_statement') {
    const [only] = node.children;
    if (only?.type === 'augmented_assignment') return 'AugAssign';
    if (only?.type !== 'assignment') return 'Expr';
    return childOf(only, 'type') === undefined ? 'Assign' : 'AnnAssign';
  }
  const kind = STATEMENT_KINDS[node.type] ?? node.type;
  if (kind === 'Try' && node.children.some(isExceptStar)) return 'TryStar';
  return node.children[0]?.type === 'async' ? `Async${kind}` : kind;
}

const isExceptStar = ({ type, children }: PyNode): boolean =>
  type === 'except_clause' && children.some((child) => child.type === '*');

const COUNTED: Readonly<Record<string, string>> = {
  await: 'await',
  call: 'call',
  case_clause: 'case clause',
  conditional_expression: 'conditional expression',
  decorator: 'decorator',
  dictionary_comprehension: 'dictionary comprehension',
  ellipsis: 'Ellipsis',
  except_clause: 'except clause',
  false: 'False',
  float: 'number',
  for_in_clause: 'comprehension clause',
  format_expression: 'interpolation',
  generator_expression: 'generator expression',
  integer: 'number',
  interpolation: 'interpolation',
  lambda: 'lambda',
  list_comprehension: 'list comprehension',
  named_expression: 'walrus',
  none: 'None',
  set_comprehension: 'set comprehension',
  true: 'True',
  yield: 'yield',
};

/** The fact that `node` is by itself, if it is one. */
function counted(source: Source, node: PyNode): string | undefined {
  switch (node.type) {
    case 'keyword_argument': {
      const name = childOf(node, 'name');
      return name && `keyword ${folded(textOf(source, name))}`;
    }
    case 'identifier': {
      const declared = /^(global|nonlocal)_statement$/.exec(node.parent?.type ?? '')?.[1];
      return declared && `${declared} ${folded(textOf(source, node))}`;
    }
    case 'string':
      return node.parent?.type === 'concatenated_string' ? undefined : stringKind(source, [node]);
    case 'concatenated_string':
      return stringKind(source, node.children);
    default:
      return node.named ? COUNTED[node.type] : undefined;
  }
}

/** Strings that stand side by side are one. */
function stringKind(source: Source, parts: readonly PyNode[]): string {
  const prefixes = parts.map((part) => /^[a-z]*/i.exec(textOf(source, part))?.[0].toLowerCase() ?? '');
  if (prefixes.some((prefix) => prefix.includes('f'))) return 'f-string';
  return prefixes.some((prefix) => prefix.includes('b')) ? 'bytes' : 'string';
}
