import type { Finding } from '../../model/finding.ts';
import type { SuitePlan } from '../../sandbox/plan.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { checkCommand } from '../reproduce.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Subject } from '../subject.ts';
import { runOn } from './run.ts';

/** Answers of the same shape, in which no value is what it was. What cannot be altered is refused, so that it is no pass. */
const ALTERED = (name: string): string => `

def assay_altered_frame(original):
    def other(value):
        kind = type(value)
        if kind is bool:
            return not value
        if kind is int:
            return value + 7919
        if kind is float:
            return value + 7919.5
        if kind is str:
            return "".join("b" if one == "a" else "a" for one in value)
        if kind is list or kind is tuple:
            return kind([other(one) for one in value])
        if kind is dict:
            return {key: other(one) for key, one in value.items()}
        raise TypeError("no value that can be altered")
    def altered(*args, **kwargs):
        return other(original(*args, **kwargs))
    return altered


${name} = assay_altered_frame(${name})
`;

/** Steps for the tests of short answers; a suite that takes more is not asked. */
const STEPS = 5_000_000;

/**
 * Whether the tests pass as well where all values in all answers are others. Asked only of a suite that never compares an answer,
 * or a part of one, with anything.
 */
export async function blindSuite(sandbox: Sandbox, plan: SuitePlan, subject: Subject): Promise<Finding[]> {
  const { code, suite } = subject;
  if (suite.nodes.some((node) => comparesAnswer(suite, node, code.name))) return [];
  const text = code.implementation + ALTERED(code.name);
  const [passes] = await runOn(sandbox, { ...code, tests: plan.tests, limits: plan.limits }, [text], STEPS);
  if (passes !== true) return [];
  return [
    {
      rule: 'weak-suite',
      stage: 'adversarial',
      trial: 'mutation',
      severity: 'review',
      message: 'The suite passes as well where every value in every answer is another: it looks at their shape only.',
      fix: 'Say in assertions which values are to come out.',
      file: suite.file,
      reproduce: checkCommand(subject),
    },
  ];
}

function comparesAnswer(suite: Source, node: PyNode, name: string): boolean {
  if (node.type !== 'comparison_operator') return false;
  const operators = node.children.filter(({ field }) => field === 'operators').map(({ type }) => type);
  if (operators.every((type) => type === 'is' || type === 'is not')) return false;
  return node.children.some((side) => isPart(suite, side, name));
}

/** A call of the skill, a name, `got["key"]`, `got.field`; but not `set(got)` or `len(got)`. */
function isPart(suite: Source, node: PyNode, name: string): boolean {
  if (/^(?:identifier|subscript|attribute)$/.test(node.type)) return true;
  if (node.type === 'call') return textOf(suite, childOf(node, 'function') ?? node) === name;
  return /^(?:parenthesized_expression|list|tuple|list_comprehension)$/.test(node.type)
    ? node.children.some((inner) => isPart(suite, childOf(inner, 'body') ?? inner, name))
    : false;
}
