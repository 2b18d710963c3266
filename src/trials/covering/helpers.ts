import { oncePer } from '../../syntax/once-per.ts';
import type { Scope } from '../../syntax/scopes.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';

/** Whether all that calls the function of `scope` stands in the source: then its parameters are given by that. */
export function isHelpers(source: Source, { node, kind }: Scope): boolean {
  return kind === 'function' && node.type === 'function_definition' && helpersIn(source).has(node);
}

/** The calls of a helper. */
export const callsOf = (source: Source, definition: PyNode): readonly PyNode[] =>
  helpersIn(source).get(definition) ?? [];

/** Functions of the module that are called from inside and never handed on as values, with their calls. */
const helpersIn = oncePer((source: Source): ReadonlyMap<PyNode, readonly PyNode[]> => {
  const uses = new Map<PyNode, { calls: PyNode[]; isValue: boolean }>();
  for (const { node, name, home } of source.names.reads) {
    const [only, ...more] = home?.bindings.get(name) ?? [];
    if (only?.kind !== 'function' || more.length > 0) continue;
    const use = uses.get(only.node) ?? { calls: [], isValue: false };
    uses.set(only.node, use);
    if (node.parent?.type === 'call' && node.field === 'function') use.calls.push(node.parent);
    else use.isValue = true;
  }
  const skill = source.file.replace(/\.py$/, '');
  const isSkill = (definition: PyNode) => textOf(source, childOf(definition, 'name') ?? definition) === skill;
  return new Map(
    [...uses]
      .filter(([definition, { isValue }]) => !isValue && !isSkill(definition))
      .map(([definition, { calls }]) => [definition, calls]),
  );
});

/** What `call` passes for the parameter `name` of `definition`; all of its arguments where that cannot be told. */
export function argumentFor(
  source: Source,
  definition: PyNode,
  call: PyNode,
  name: string,
): readonly PyNode[] | undefined {
  const parameters = (childOf(definition, 'parameters')?.children ?? []).filter(
    ({ named, type }) => named && type !== 'comment',
  );
  const given = (childOf(call, 'arguments')?.children ?? []).filter(({ named, type }) => named && type !== 'comment');
  const at = parameters.findIndex((each) => new RegExp(`^${name}\\b`).test(textOf(source, each)));
  if (at < 0) return undefined;
  const keyword = given.find(
    (each) => each.type === 'keyword_argument' && textOf(source, childOf(each, 'name') ?? each) === name,
  );
  if (keyword !== undefined) return [childOf(keyword, 'value') ?? keyword];
  if (given.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat')) return given;
  const positional = given.filter(({ type }) => type !== 'keyword_argument');
  return positional[at] === undefined ? [] : [positional[at]];
}
