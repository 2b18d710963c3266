import { oncePer } from './once-per.ts';
import { nodesOf, nodesOfAny, type Source, textOf } from './source.ts';
import { stringValue } from './string-value.ts';
import type { PyNode } from './tree.ts';

/** A string, or several that stand side by side, and what it stands for. */
export interface Text {
  readonly node: PyNode;
  readonly value: string;
}

/** Texts that one expression may put together: the terms of a sum, the elements of a display, however deep. */
export interface TextGroup {
  /** The whole; where a text stands alone, its own node. */
  readonly node: PyNode;
  readonly texts: readonly Text[];
}

const STRINGS = ['string', 'concatenated_string'];
const WHOLES = new Set(['binary_operator', 'list', 'tuple', 'set', 'dictionary', 'parenthesized_expression']);

/** Every text of a source, with those that belong to one expression together. In source order of the first of each. */
export const textGroupsOf: (source: Source) => readonly TextGroup[] = oncePer((source) => {
  const groups = new Map<PyNode, { readonly node: PyNode; readonly texts: Text[] }>();
  for (const node of nodesOfAny(source, STRINGS)) {
    if (node.parent?.type === 'concatenated_string') continue;
    const whole = wholeOf(node);
    const text = { node, value: valueOf(source, node) };
    const group = groups.get(whole);
    if (group === undefined) groups.set(whole, { node: whole, texts: [text] });
    else group.texts.push(text);
  }
  return [...groups.values()];
});

function wholeOf(node: PyNode): PyNode {
  let whole = node;
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (WHOLES.has(outer.type)) whole = outer;
    else if (outer.type !== 'pair') break;
  }
  return whole;
}

function valueOf(source: Source, node: PyNode): string {
  const parts = node.type === 'string' ? [node] : node.children.filter(({ type }) => type === 'string');
  return parts.map((part) => stringValue(textOf(source, part))).join('');
}

/** Comments on lines that follow one another, as one text without their signs. In source order. */
export const commentsOf: (source: Source) => readonly Text[] = oncePer((source) => {
  const groups: { readonly node: PyNode; readonly lines: string[]; end: number }[] = [];
  for (const node of nodesOf(source, 'comment')) {
    const line = textOf(source, node).replace(/^[#\s]+/, '');
    const last = groups.at(-1);
    if (last !== undefined && isOneLineEnd(source.text, last.end, node.start)) {
      last.lines.push(line);
      last.end = node.end;
    } else groups.push({ node, lines: [line], end: node.end });
  }
  return groups.map(({ node, lines }) => ({ node, value: lines.join('\n') }));
});

/** Whether the second of two offsets is on the same line as the first or on the next. Lines are short (see MAX_LINE). */
function isOneLineEnd(text: string, start: number, end: number): boolean {
  const lineEnd = text.indexOf('\n', start);
  const next = lineEnd === -1 ? -1 : text.indexOf('\n', lineEnd + 1);
  return next === -1 || next > end;
}
