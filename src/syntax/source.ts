import { type Crowd, crowdIn, crowdOf } from './crowd.ts';
import { lineStarts, positionAt } from './lines.ts';
import { type Names, namesIn } from './names.ts';
import { oncePer } from './once-per.ts';
import { parsePython } from './parse.ts';
import type { PyNode } from './tree.ts';

/** Which of a skill's two Python files a source is. */
export type SourceRole = 'implementation' | 'suite';

/** A Python file as data. Its bytes passed the lexical gate; whether it may be accepted is what the rules decide. */
export interface Source {
  readonly role: SourceRole;
  readonly file: string;
  readonly text: string;
  /** Offsets at which the lines begin. */
  readonly lineStarts: readonly number[];
  readonly root: PyNode;
  readonly nodes: readonly PyNode[];
  /** Whether the tree can be believed: no error in it, and no deeper or more crowded than what reads it can bear. */
  readonly isSound: boolean;
  readonly crowd: Crowd | undefined;
  /** Its scopes and names; of a tree that is not sound there are none. */
  readonly names: Names;
}

/** Levels of the syntax tree. CPython itself gives up between 3,000 and 10,000; honest functions stay below 60. */
export const MAX_DEPTH = 250;

/** A place in a file: `line` and `column` are 1-based, columns in UTF-16 code units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Parses the gated `text` of `file`. */
export async function sourceOf(role: SourceRole, file: string, text: string): Promise<Source> {
  const nodes = await parsePython(text);
  const root = nodes[0] as PyNode;
  const isTree = nodes.every((node) => node.type !== 'ERROR' && !node.missing && node.depth <= MAX_DEPTH);
  const nameless = { ...root, children: [] };
  const throng = isTree ? crowdOf(nodes) : undefined;
  const names = namesIn(isTree && throng === undefined ? root : nameless, text);
  const crowd = isTree ? (throng ?? crowdIn(nodes, names)) : undefined;
  const shared = { role, file, text, lineStarts: lineStarts(text), root, nodes, crowd };
  return crowd === undefined
    ? { ...shared, isSound: isTree, names }
    : { ...shared, isSound: false, names: namesIn(nameless, text) };
}

/** The text that `node` covers. */
export function textOf(source: Source, node: PyNode): string {
  return source.text.slice(node.start, node.end);
}

/** The nodes of one type, in source order. */
export function nodesOf(source: Source, type: string): readonly PyNode[] {
  return nodesByType(source).get(type) ?? [];
}

/** The nodes of any of `types`, in source order. */
export function nodesOfAny(source: Source, types: readonly string[]): readonly PyNode[] {
  const lists = types.map((type) => nodesOf(source, type)).filter(({ length }) => length > 0);
  return lists.length < 2 ? (lists[0] ?? []) : source.nodes.filter(({ type }) => types.includes(type));
}

const nodesByType = oncePer((source: Source): ReadonlyMap<string, readonly PyNode[]> => {
  const byType = new Map<string, PyNode[]>();
  for (const node of source.nodes) {
    const known = byType.get(node.type);
    if (known === undefined) byType.set(node.type, [node]);
    else known.push(node);
  }
  return byType;
});

/** Where `node` begins. */
export function placeOf(source: Source, node: PyNode): Place {
  return { file: source.file, ...positionAt(source.lineStarts, node.start) };
}
