import { nodesOfAny, placeOf } from '../syntax/source.ts';
import type { TreeRule } from './rule.ts';

/** What tree-sitter's grammar accepts without an error and no Python 3 does (catalogue 69). */
const PYTHON_2 = ['print_statement', 'exec_statement'];

export const rule: TreeRule = {
  id: 'syntax-error',
  on: 'tree',
  severity: 'block',
  summary: 'A Python file that does not parse.',
  catalogue: [58, 68, 69, 149],
  *check(source) {
    if (source.isSound && nodesOfAny(source, PYTHON_2).length === 0) return; // see sourceOf
    const broken = source.nodes.find((node) => node.type === 'ERROR' || node.missing || PYTHON_2.includes(node.type));
    if (broken === undefined) return;
    yield {
      message: 'The file is not valid Python from here on.',
      fix: 'Correct the syntax (Python 3.10 or newer).',
      ...placeOf(source, broken),
    };
  },
};
