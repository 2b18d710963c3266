import { oncePer } from '../../syntax/once-per.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { argumentsOf } from './arguments.ts';
import { bind, type Environment, itemsOf, literalValue } from './literals.ts';

/** How many ways through its loops one place is followed, and how many callers deep. */
const WAYS = 200;
const CALLERS = 3;

const COMPREHENSIONS = new Set([
  'list_comprehension',
  'set_comprehension',
  'generator_expression',
  'dictionary_comprehension',
]);

/**
 * What the names around `place` stand for, one environment for each turn of the loops around it: variables that are
 * given one literal, loops over literals, and the parameters of a helper by its callers.
 */
export function environmentsAt(
  source: Source,
  place: PyNode,
  own: Environment = new Map(),
  callers = 0,
): Environment[] {
  const around: PyNode[] = [];
  for (let node = place.parent; node !== null; node = node.parent) around.unshift(node);
  let environments: Environment[] = [own];
  for (const [at, node] of around.entries()) {
    const inner = around[at + 1] ?? place;
    environments = environments.flatMap((names) => extended(source, node, inner, names, own, callers)).slice(0, WAYS);
  }
  return environments;
}

function extended(
  source: Source,
  node: PyNode,
  inner: PyNode,
  names: Environment,
  own: Environment,
  callers: number,
): Environment[] {
  if (node.type === 'module') return [withAssigned(source, node, names)];
  if (node.type === 'function_definition' && inner.field === 'body')
    return fromCallers(source, node, names, own, callers).map((each) => withAssigned(source, node, each));
  if (node.type === 'for_statement' && inner.field === 'body')
    return looped(source, node, names).map((each) => withAssigned(source, node, each));
  if (COMPREHENSIONS.has(node.type) && inner.type !== 'for_in_clause')
    return node.children
      .filter(({ type }) => type === 'for_in_clause')
      .reduce<Environment[]>((each, clause) => each.flatMap((one) => looped(source, clause, one)), [names]);
  return [names];
}

function looped(source: Source, loop: PyNode, names: Environment): Environment[] {
  const [left, right] = [childOf(loop, 'left'), childOf(loop, 'right')];
  const over = right && (constantIn(source)(right) ?? literalValue(source, right, names));
  const items = (over && itemsOf(over)) ?? [];
  const turns = items.slice(0, WAYS).flatMap((item) => {
    const bound = left && bind(source, left, item);
    return bound === undefined ? [] : [new Map([...names, ...bound])];
  });
  return turns.length > 0 ? turns : [names];
}

/** What needs no names is read once, however many turns of outer loops come by it. */
const constantIn = oncePer((source: Source) => oncePer((node: PyNode) => literalValue(source, node)));

/** Names that the body of `holder` gives a literal once and nothing else. */
function withAssigned(source: Source, holder: PyNode, names: Environment): Environment {
  const known = new Map(names);
  const given = new Map<string, number>();
  const assignments: [name: string, value: PyNode, left: PyNode][] = [];
  for (const node of statementsIn(holder)) {
    const left = childOf(node, 'left');
    const right = childOf(node, 'right');
    if (left === undefined || right === undefined) continue;
    for (const name of textOf(source, left).match(/[A-Za-z_]\w*/g) ?? []) given.set(name, (given.get(name) ?? 0) + 1);
    if (node.type === 'assignment') assignments.push([textOf(source, left), right, left]);
  }
  for (const [, right, left] of assignments) {
    const value = literalValue(source, right, known);
    const bound = value && bind(source, left, value);
    for (const [name, one] of bound ?? []) if (given.get(name) === 1) known.set(name, one);
  }
  return known;
}

/** Assignments of the body, also in what it nests, but not of functions inside. */
function* statementsIn(holder: PyNode): Generator<PyNode> {
  const pending = [...holder.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'function_definition' || node.type === 'class_definition') continue;
    if (node.type === 'assignment' || node.type === 'augmented_assignment') yield node;
    else if (/statement|block|clause|module/.test(node.type)) pending.push(...[...node.children].reverse());
  }
}

/** The parameters of a helper of the suite, by the literal calls of it. */
function fromCallers(
  source: Source,
  definition: PyNode,
  names: Environment,
  own: Environment,
  callers: number,
): Environment[] {
  const name = textOf(source, childOf(definition, 'name') ?? definition);
  const parameters = childOf(definition, 'parameters')?.children.filter(({ named }) => named) ?? [];
  if (parameters.length === 0 || callers >= CALLERS) return [names];
  const calls = source.nodes.filter((node) => node.type === 'call' && calleeIs(source, node, name));
  const ways = calls.slice(0, WAYS).flatMap((call) =>
    environmentsAt(source, call, own, callers + 1).flatMap((outer) => {
      const given = argumentsOf(source, call, outer);
      return given === undefined ? [] : [bindParameters(source, parameters, names, given)];
    }),
  );
  return ways.length > 0 ? ways : [names];
}

/** Whether `call` calls what is called `name`. */
export function calleeIs(source: Source, call: PyNode, name: string): boolean {
  const callee = childOf(call, 'function');
  return callee !== undefined && (textOf(source, callee) === name || textOf(source, callee).endsWith(`.${name}`));
}

type Given = NonNullable<ReturnType<typeof argumentsOf>>;

function bindParameters(source: Source, parameters: readonly PyNode[], names: Environment, given: Given): Environment {
  const bound = new Map(names);
  let at = 0;
  for (const parameter of parameters) {
    const spelled = textOf(source, parameter);
    const name = /[A-Za-z_]\w*/.exec(spelled)?.[0] ?? '';
    if (spelled.startsWith('**')) {
      const entries = Object.entries(given.kwargs).map(([key, value]) => [{ type: 'str', value: key }, value] as const);
      bound.set(name, { type: 'dict', entries });
    } else if (spelled.startsWith('*')) {
      bound.set(name, { type: 'tuple', items: given.args.slice(at) });
      at = given.args.length;
    } else {
      const value = given.args[at++] ?? given.kwargs[name];
      const fallback = childOf(parameter, 'value');
      const told = value ?? (fallback && literalValue(source, fallback, names));
      if (told !== undefined) bound.set(name, told);
    }
  }
  return bound;
}
