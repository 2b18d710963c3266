import { nodesOf, placeOf, textOf } from '../syntax/source.ts';
import { conditionOf, littleIn } from './assertion-kinds.ts';
import type { SuiteRule } from './rule.ts';

export const rule: SuiteRule = {
  id: 'shallow-suite',
  on: 'suite',
  severity: 'review',
  summary:
    'A suite that asserts of what type or about how large answers are, or that they are like themselves, and nothing else.',
  catalogue: [98],
  *check({ source }) {
    // Who raises in a test, or calls something that asserts, may say more than is seen here.
    if (nodesOf(source, 'raise_statement').length > 0) return;
    const asserts = nodesOf(source, 'assert_statement').filter((node) => !isFailure(textOf(source, node)));
    const [first] = asserts;
    if (first === undefined) return;
    const little = asserts.map((node) => {
      const condition = conditionOf(node);
      return condition && littleIn(source, condition);
    });
    // Where some say nothing at all, each of these is told of by itself.
    if (little.includes(undefined) || little.every((each) => each === 'nothing')) return;
    yield {
      message:
        'No assert of this suite says which answer is right: only of what type or about how large it is, or that it is like itself.',
      fix: 'Compare answers with those that are expected.',
      ...placeOf(source, first),
    };
  },
};

/** `assert False` says that it must not be reached. */
const isFailure = (text: string): boolean => /^assert\s+(?:False|0)\b/.test(text);
