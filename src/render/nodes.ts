import type {
  BlockContent,
  Code,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visible } from './visible.ts';

/** Words of our own. */
export function ours(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Anybody's words, as code: nothing in it comes alive. */
export function code(value: string, most?: number): PhrasingContent {
  return { type: 'inlineCode', value: visible(value, most) };
}

/** Words in which GitHub finds links, people to notify and issues to close, wherever they stand in text but not in code. */
const LIVE = /(\S*(?:@|~|\$|:[\w+-]+:|:\/\/|www\.|#\d|\bGH-\d)\S*)/i;

/** Words that may quote the candidate's: what GitHub would bring to life is shown as code (catalogue 130). */
export function theirs(value: string): PhrasingContent[] {
  return visible(value)
    .split(LIVE)
    .map((part, index) => (index % 2 === 0 ? ours(part) : code(part)));
}

export function strong(...children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children };
}

/** `shown`, and where it leads to if that is known. */
export function link(url: string | undefined, shown: PhrasingContent): PhrasingContent {
  return url === undefined ? shown : { type: 'link', url, children: [shown] };
}

export function heading(depth: Heading['depth'], ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A code block; its fence is longer than any in it. `value` has to be legible already. */
export function fenced(value: string, lang: 'diff' | 'sh' | 'text'): Code {
  return { type: 'code', lang, value };
}

/** An item of a list: a line, and what stands below it. */
export function item(line: readonly PhrasingContent[], below: readonly BlockContent[] = []): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(...line), ...below] };
}

/** Nothing where there are no items. */
export function list(children: ListItem[]): RootContent[] {
  return children.length === 0
    ? []
    : [{ type: 'list', spread: children.some(({ spread }) => spread === true), children }];
}

/** Each cell is what stands in it. */
export function table(titles: readonly string[], rows: readonly (readonly PhrasingContent[][])[]): Table {
  const row = (cells: readonly PhrasingContent[][]) => ({
    type: 'tableRow' as const,
    children: cells.map((children) => ({ type: 'tableCell' as const, children })),
  });
  return { type: 'table', children: [row(titles.map((title) => [ours(title)])), ...rows.map(row)] };
}

/** The tree as GitHub-flavoured Markdown. */
export function markdownOf(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { extensions: [gfmTableToMarkdown()], bullet: '-', rule: '-' });
}
