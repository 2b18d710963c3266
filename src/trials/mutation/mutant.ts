import type { Source } from '../../syntax/source.ts';
import type { PyNode } from '../../syntax/tree.ts';

/** A change of a text: what stands from `start` to `end`, offsets in UTF-16 code units, becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An implementation with one small change, which some test should notice. */
export interface Mutant extends Edit {
  /** Name of the operator that made it. */
  readonly operator: string;
  /** 1-based, where the change begins. */
  readonly line: number;
  /** Where the statements begin among which it stands: those that run together. */
  readonly branch: number;
  /** What names it on a command line, its skill first: the same for the same implementation. */
  readonly token: string;
}

/** A kind of change, and where in a tree it can be made. */
export interface Operator {
  readonly name: string;
  /** Node types of tree-sitter-python that it looks at. */
  readonly types: readonly string[];
  /** The changes that it makes at `node`, which is of one of these types. None of them breaks the syntax. */
  edits(source: Source, node: PyNode): Iterable<Edit>;
}

/** `node` becomes `text`. */
export const replace = ({ start, end }: PyNode, text: string): Edit => ({ start, end, text });

/** The implementation as `mutant` has it. */
export function applied(text: string, { start, end, text: put }: Edit): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** Children that mean something: no punctuation, no comments. */
export const partsOf = ({ children }: PyNode): PyNode[] =>
  children.filter(({ named, type }) => named && type !== 'comment' && type !== 'line_continuation');
