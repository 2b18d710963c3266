import { type Coverage, DECISIONS } from '../../sandbox/coverage.ts';
import { positionAt } from '../../syntax/lines.ts';
import type { Source } from '../../syntax/source.ts';
import type { PyNode } from '../../syntax/tree.ts';

/** A place at which an implementation can go one way or another. */
export interface Decision {
  readonly kind: (typeof DECISIONS)[number];
  /** Its first outcome, as outcomesIn (sandbox/coverage.ts) names it; the second is one more. */
  readonly outcome: number;
  /** The expression that decides, or what is entered: `except_clause`, `case_clause`, a function. */
  readonly node: PyNode;
  readonly line: number;
  /** Whether its second outcome is told. */
  readonly isTwofold: boolean;
}

const ENTERED: ReadonlySet<string> = new Set(['each', 'except', 'case', 'function']);
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  except: ['except_clause', 'except_group_clause'],
  case: ['case_clause'],
  function: ['function_definition', 'lambda'],
};

/** The decisions that stand in `source` itself. What was told of no place in it, or put behind its end, is left out. */
export function decisionsOf(source: Source, { decisions }: Coverage): Decision[] {
  const bySpan = new Map<string, PyNode>();
  // The innermost of those that cover the same text comes last.
  for (const node of source.nodes) if (node.named) bySpan.set(`${node.start} ${node.end}`, node);
  const byStart = new Map<string, PyNode>();
  for (const node of source.nodes) byStart.set(`${node.type} ${node.start}`, node);
  return decisions.flatMap(([number, line, column, endLine, endColumn], at) => {
    const kind = DECISIONS[number] as Decision['kind'];
    const [start, end] = [offsetAt(source, line, column), offsetAt(source, endLine, endColumn)];
    if (start === undefined || end === undefined) return [];
    const types = WHOLE[kind];
    const own = bySpan.get(`${start} ${end}`);
    const node =
      types === undefined
        ? own
        : (types.map((type) => byStart.get(`${type} ${start}`)).find((each) => each !== undefined) ??
          around(own ?? byStart.get(`case_pattern ${start}`), types));
    if (node === undefined) return [];
    return [{ kind, outcome: 2 * at, node, line, isTwofold: !ENTERED.has(kind) }];
  });
}

function around(node: PyNode | undefined, types: readonly string[]): PyNode | undefined {
  for (let outer: PyNode | null | undefined = node; outer; outer = outer.parent) {
    if (types.includes(outer.type)) return outer;
  }
  return undefined;
}

/** The offset of a 1-based line and a 0-based column in bytes of UTF-8; undefined where there is no such line. */
function offsetAt({ text, lineStarts }: Source, line: number, column: number): number | undefined {
  const start = lineStarts[line - 1];
  if (start === undefined) return undefined;
  const whole = text.slice(start, lineStarts[line] ?? text.length);
  const bytes = Buffer.from(whole, 'utf8');
  return start + (bytes.length === whole.length ? column : bytes.subarray(0, column).toString('utf8').length);
}

/** The 1-based line at which `node` begins. */
export const lineOf = (source: Source, node: PyNode): number => positionAt(source.lineStarts, node.start).line;
