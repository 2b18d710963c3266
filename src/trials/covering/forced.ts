import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { applied, type Edit } from '../mutation/mutant.ts';
import type { Decision } from './decisions.ts';

/** The change of the source after which `decision` always goes `way`; undefined where none is known. */
export function forced(source: Source, { kind, node }: Decision, way: boolean): Edit | undefined {
  const put = (text: string): Edit => ({ start: node.start, end: node.end, text });
  const parts = (childOf(node, 'arguments')?.children ?? []).filter(({ named, type }) => named && type !== 'comment');
  switch (kind) {
    case 'for':
    case 'each':
      return way ? undefined : put('()');
    case 'choice':
      return parts.length === 2 ? put(`(${textOf(source, parts[way ? 0 : 1]!)})`) : undefined;
    case 'lookup':
      return way ? undefined : missed(source, node, parts, put);
    case 'except':
      return way
        ? raising(source, node)
        : inserted(
            node.children.find(({ type }) => type === 'block'),
            'raise; ',
          );
    case 'case':
      return way ? undefined : unfit(node);
    case 'function':
      return undefined;
    default:
      return put(`((${textOf(source, node)}) ${way ? 'or True' : 'and False'})`);
  }
}

/** What a call that looks for something gives where it finds nothing. */
function missed(source: Source, call: PyNode, parts: readonly PyNode[], put: (text: string) => Edit): Edit | undefined {
  const callee = childOf(call, 'function');
  const name = callee && childOf(callee, 'attribute');
  const object = callee && childOf(callee, 'object');
  if (name === undefined || object === undefined) return undefined;
  switch (textOf(source, name)) {
    case 'get':
    case 'pop':
    case 'setdefault':
      return put(parts[1] === undefined ? 'None' : `(${textOf(source, parts[1])})`);
    case 'replace':
      return put(`(${textOf(source, object)})`);
    case 'count':
      return put('0');
    case 'find':
    case 'rfind':
      return put('(-1)');
    case 'split':
    case 'rsplit':
      return put(`[${textOf(source, object)}]`);
    default:
      return undefined;
  }
}

const inserted = (block: PyNode | undefined, text: string): Edit | undefined =>
  block && { start: block.start, end: block.start, text };

/** A clause whose pattern never fits. */
function unfit(clause: PyNode): Edit | undefined {
  const guard = childOf(clause, 'guard');
  if (guard !== undefined) return { start: guard.start, end: guard.end, text: 'if False' };
  const last = clause.children.filter(({ type }) => type === 'case_pattern').at(-1);
  return last && { start: last.end, end: last.end, text: ' if False' };
}

/** The body of the clause's `try` raises what the clause catches. */
function raising(source: Source, clause: PyNode): Edit | undefined {
  const caught = /^except\*?\s+\(?\s*([A-Z]\w*)/.exec(textOf(source, clause))?.[1];
  const body = clause.parent?.children.find(({ field }) => field === 'body');
  return caught === undefined ? undefined : inserted(body, `raise ${caught}(); `);
}

/** The changes after which a run that comes near `decision` comes to it: of the conditions around it, as far as its function goes. */
export function leading(source: Source, { node }: Decision): Edit[] {
  const edits: Edit[] = [];
  const force = (condition: PyNode | undefined, way: boolean): void => {
    if (condition === undefined) return;
    const { start, end } = condition;
    edits.push({ start, end, text: `((${textOf(source, condition)}) ${way ? 'or True' : 'and False'})` });
  };
  for (let inner = node, outer = node.parent; outer !== null; inner = outer, outer = outer.parent) {
    if (outer.type === 'function_definition' || outer.type === 'lambda') break;
    const condition = childOf(outer, 'condition');
    if (outer.type === 'if_statement' && inner.type === 'elif_clause') {
      force(condition, false);
      const clauses = outer.children.filter(({ type }) => type === 'elif_clause');
      for (const earlier of clauses.slice(0, clauses.indexOf(inner))) force(childOf(earlier, 'condition'), false);
    } else if (/^(?:if_statement|elif_clause|while_statement)$/.test(outer.type) && inner !== condition)
      force(condition, inner.field === 'consequence' || inner.field === 'body');
    else if (outer.type === 'boolean_operator' && inner.field === 'right')
      force(childOf(outer, 'left'), childOf(outer, 'operator')?.type === 'and');
  }
  return edits;
}

/** `text` with all of `edits`, of which none overlap; of those that do, the inner ones are left out. */
export function changed(text: string, edits: readonly Edit[]): string {
  const contains = (outer: Edit, inner: Edit) =>
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
  return edits
    .filter((edit) => !edits.some((other) => other !== edit && contains(other, edit)))
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, edit) => applied(whole, edit), text);
}
