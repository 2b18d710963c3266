import { nodesOf, nodesOfAny, placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import type { SuiteRule } from './rule.ts';

/** Exceptions that an assert which fails is one of. */
const CATCHING = /\b(?:AssertionError|Exception|BaseException)\b/;

export const rule: SuiteRule = {
  id: 'swallowed-assert',
  on: 'suite',
  severity: 'review',
  summary: 'An assert in a try whose except clause catches its failure and goes on.',
  catalogue: [98],
  *check({ source }) {
    const asserts = nodesOf(source, 'assert_statement');
    const speaking = nodesOfAny(source, ['assert_statement', 'raise_statement']);
    for (const node of asserts.length === 0 ? [] : nodesOf(source, 'try_statement')) {
      const clause = node.children.find((each) => each.type.startsWith('except_') && catchesAsserts(source, each));
      const body = childOf(node, 'body');
      if (clause === undefined || body === undefined) continue;
      if (!holdsAny(body, asserts) || holdsAny(clause, speaking)) continue;
      yield {
        message: 'The except clause catches the failure of the assert in its try, so that the test passes.',
        fix: 'Catch the exception that the skill is to raise and no other, or assert after the try.',
        ...placeOf(source, clause),
      };
    }
  },
};

/** Whether the clause names a class of which AssertionError is one, or names none. */
function catchesAsserts(source: Source, clause: PyNode): boolean {
  const value = clause.children.find(({ named, type }) => named && type !== 'block' && type !== 'comment');
  return (
    value === undefined ||
    CATCHING.test(textOf(source, value.type === 'as_pattern' ? (value.children[0] ?? value) : value))
  );
}

/** Whether any of `nodes`, which are in source order, begins inside of `whole`: by bisection, because both may be many. */
function holdsAny(whole: PyNode, nodes: readonly PyNode[]): boolean {
  let first = 0;
  for (let past = nodes.length; first < past; ) {
    const middle = (first + past) >>> 1;
    if ((nodes[middle]?.start ?? 0) < whole.start) first = middle + 1;
    else past = middle;
  }
  return (nodes[first]?.start ?? Infinity) < whole.end;
}
