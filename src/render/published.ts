import type { PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visible } from './visible.ts';

/** One line of Markdown: which version was published, what its bytes are, and how to get it. */
export function publishedLine(
  { name, version, entry }: { readonly name: string; readonly version: number; readonly entry: string },
  registry: string,
): string {
  const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value: visible(value) });
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const which = `${name}@${version}`;
  const children = [
    ...[code(which), text(' is published as '), code(entry), text('. Pull it: ')],
    code(`assay pull ${which} --registry ${registry}`),
  ];
  const item = { type: 'listItem' as const, spread: false, children: [{ type: 'paragraph' as const, children }] };
  const root: Root = { type: 'root', children: [{ type: 'list', spread: false, children: [item] }] };
  return toMarkdown(root, { bullet: '-' }).trimEnd();
}
