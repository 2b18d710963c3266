import { nodesOf, placeOf, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import { encodingRefusal, literalOf } from './call-arguments.ts';
import type { SourceRule, SourceSubject } from './rule.ts';

export const rule: SourceRule = {
  id: 'codec-name',
  on: 'source',
  severity: 'block',
  summary: 'An encoding that is not a usual literal: looking one up imports the module of that name.',
  catalogue: [18],
  *check(subject) {
    const { source } = subject;
    for (const node of nodesOf(source, 'call')) {
      const encoding = encodingIn(subject, node);
      if (encoding === undefined || encodingRefusal(literalOf(source, encoding)) === undefined) continue;
      yield {
        message: `The encoding is '${textOf(source, encoding)}'.`,
        fix: "Write a usual encoding as a literal, such as 'utf-8' or 'ascii'.",
        ...placeOf(source, encoding),
      };
    }
  },
};

/** The first argument of `.encode(…)` and `.decode(…)`, and `encoding=` of anything. */
function encodingIn({ source, program }: SourceSubject, call: PyNode): PyNode | undefined {
  const given = childOf(call, 'arguments')?.children.filter(({ named, type }) => named && type !== 'comment') ?? [];
  const keyword = given.find(
    (argument) =>
      argument.type === 'keyword_argument' && textOf(source, childOf(argument, 'name') ?? argument) === 'encoding',
  );
  if (keyword !== undefined) return childOf(keyword, 'value');
  const callee = childOf(call, 'function');
  const method = callee?.type === 'attribute' ? childOf(callee, 'attribute') : undefined;
  const isCoding = method !== undefined && ['encode', 'decode'].includes(textOf(source, method));
  const [first] = given;
  if (!isCoding || first === undefined || first.type === 'keyword_argument') return undefined;
  // A method of the skill's own of that name takes what it likes; a string's first argument names a codec.
  return first.type !== 'string' && program.ownAttributes.has(textOf(source, method)) ? undefined : first;
}
