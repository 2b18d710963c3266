import { oncePer } from '../../syntax/once-per.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { partsOf } from './mutant.ts';

/** The nodes of a source in which no change could be told by calling it: documentation, hints, messages, dead code. */
export const immuneNodes: (source: Source) => ReadonlySet<PyNode> = oncePer((source: Source) => {
  const immune = new Set<PyNode>();
  // In source order, so a node comes after the one around it.
  for (const node of source.nodes) {
    if ((node.parent !== null && immune.has(node.parent)) || isImmune(source, node)) immune.add(node);
    if (node.type === 'block') for (const each of unreachable(node)) immune.add(each);
  }
  return immune;
});

const NEVER = new Set([
  'type',
  'type_parameter',
  'type_alias_statement',
  'decorator',
  'import_statement',
  'import_from_statement',
  'future_import_statement',
  'global_statement',
  'nonlocal_statement',
  'format_specifier',
]);
/** Calls whose arguments are names for people, or output that is no answer. */
const TELLING = new Set(['print', 'warn', 'TypeVar', 'ParamSpec', 'NewType', 'namedtuple', 'NamedTuple', 'cast']);
const LEAVING = new Set(['return_statement', 'raise_statement', 'break_statement', 'continue_statement']);

function isImmune(source: Source, node: PyNode): boolean {
  if (NEVER.has(node.type)) return true;
  const { parent } = node;
  switch (node.type) {
    case 'argument_list':
      return parent?.type === 'call' && (parent.parent?.type === 'raise_statement' || isAnyText(source, parent));
    case 'call':
      return TELLING.has(calleeOf(source, node));
    case 'expression_statement':
      return isOnlyTold(source, node);
    case 'if_statement':
      return isOnlyAsScript(source, node);
    default:
      return parent?.type === 'assert_statement' && partsOf(parent)[1] === node;
  }
}

/** `text.encode('utf-8', …)`: it is the default, and what it does to what cannot be written so shows in no ordinary text. */
const isAnyText = (source: Source, call: PyNode): boolean =>
  /\.encode\(\s*(?:encoding\s*=\s*)?['"]utf-?8['"]/i.test(textOf(source, call).slice(-80)) &&
  calleeOf(source, call) === 'encode';

/** What stands in a block behind a statement that leaves it. */
function unreachable({ children }: PyNode): readonly PyNode[] {
  const leaving = children.findIndex(({ type }) => LEAVING.has(type));
  return leaving === -1 ? [] : children.slice(leaving + 1);
}

/** A text that stands alone, a call that only tells, or `__version__ = …`. */
function isOnlyTold(source: Source, statement: PyNode): boolean {
  const [only] = partsOf(statement);
  if (only === undefined || /^(?:string|concatenated_string|ellipsis)$/.test(only.type)) return true;
  if (only.type === 'call') return TELLING.has(calleeOf(source, only));
  const left = only.type === 'assignment' ? childOf(only, 'left') : undefined;
  return left !== undefined && /^__\w+__$/.test(textOf(source, left));
}

function isOnlyAsScript(source: Source, statement: PyNode): boolean {
  const condition = childOf(statement, 'condition');
  return condition !== undefined && /\b(?:__name__|TYPE_CHECKING)\b/.test(textOf(source, condition));
}

function calleeOf(source: Source, call: PyNode): string {
  const callee = childOf(call, 'function');
  return callee === undefined ? '' : textOf(source, childOf(callee, 'attribute') ?? callee);
}
