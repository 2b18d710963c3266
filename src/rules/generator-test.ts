import { topLevelFunctions } from '../syntax/functions.ts';
import { nodesOf, placeOf } from '../syntax/source.ts';
import type { PyNode } from '../syntax/tree.ts';
import type { SuiteRule } from './rule.ts';

export const rule: SuiteRule = {
  id: 'generator-test',
  on: 'suite',
  severity: 'block',
  summary: 'A test with a yield, whose body nobody runs.',
  catalogue: [98],
  *check({ source }) {
    const generators = new Set(nodesOf(source, 'yield').map(functionAround));
    for (const { name, node } of topLevelFunctions(source)) {
      if (!name.startsWith('test_') || !generators.has(node)) continue;
      yield {
        message: `The test '${name}' has a yield, so calling it runs nothing.`,
        fix: 'Collect what it yields in a list, and assert about that.',
        ...placeOf(source, node),
      };
    }
  },
};

/** The nearest function around `node`: its yields make no generator of any other. */
function functionAround(node: PyNode): PyNode | null {
  let outer = node.parent;
  while (outer !== null && outer.type !== 'function_definition' && outer.type !== 'lambda') outer = outer.parent;
  return outer;
}
