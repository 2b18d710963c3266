import { oncePer } from '../../syntax/once-per.ts';
import type { Scope } from '../../syntax/scopes.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';

/** Where the values of a name come from. */
export interface Sources {
  /** Expressions whose values, or parts of them, it is given. */
  readonly given: readonly PyNode[];
  /** Whether a caller from outside gives it a value. */
  readonly isArgument: boolean;
  /** Whether it keeps something from one call of the skill to the next that a call has put there. */
  readonly isState: boolean;
}

const CHANGING = new Set(
  'append extend insert add update setdefault pop popitem remove discard clear appendleft extendleft subtract send'.split(
    ' ',
  ),
);
const NOTHING: Sources = { given: [], isArgument: false, isState: false };

/** Where the values of `name` in `scope` come from. */
export function sourcesOf(source: Source, scope: Scope, name: string): Sources {
  const known = index(source).get(scope);
  return known?.get(name) ?? NOTHING;
}

const index = oncePer((source: Source): ReadonlyMap<Scope, ReadonlyMap<string, Sources>> => {
  const changed = changesIn(source);
  return new Map(
    source.names.scopes.map((scope) => [
      scope,
      new Map([...scope.bindings.keys()].map((name) => [name, sourcesIn(source, scope, name, changed)])),
    ]),
  );
});

function sourcesIn(
  source: Source,
  scope: Scope,
  name: string,
  changes: ReadonlyMap<Scope, ReadonlyMap<string, readonly Change[]>>,
): Sources {
  const bindings = scope.bindings.get(name) ?? [];
  const changed = changes.get(scope)?.get(name) ?? [];
  const isParameter = bindings.some(({ kind }) => kind === 'parameter');
  const given = bindings.flatMap(({ node, kind }) => (kind === 'function' || kind === 'class' ? [] : givenAt(node)));
  const isModules = scope.kind === 'module';
  const rebound = isModules && bindings.some(({ node }) => isInFunction(node));
  const drawn =
    isModules && given.some((node) => /^(?:itertools\.)?(?:count|cycle|iter|repeat)\s*\(/.test(textOf(source, node)));
  const kept = isModules || (isParameter && given.length > 0);
  return {
    given: [...given, ...changed.flatMap(({ values }) => values)],
    isArgument: isParameter && !isHelpers(source, scope),
    isState: rebound || drawn || (kept && changed.some(({ isInside }) => isInside)),
  };
}

/** What changes the value that a name stands for, without giving the name another. */
interface Change {
  readonly values: readonly PyNode[];
  /** Whether that happens in a function. */
  readonly isInside: boolean;
}

function changesIn(source: Source): Map<Scope, Map<string, Change[]>> {
  const all = new Map<Scope, Map<string, Change[]>>();
  for (const { node, name, home, scope } of source.names.reads) {
    const values = home && changedBy(source, node);
    if (home === undefined || values === undefined) continue;
    const here = all.get(home) ?? new Map<string, Change[]>();
    all.set(home, here);
    here.set(name, [...(here.get(name) ?? []), { values, isInside: scope.kind !== 'module' }]);
  }
  return all;
}

/** The values that go into what the name at `node` stands for: `x[k] = v`, `x.k += v`, `x.append(v)`. */
function changedBy(source: Source, node: PyNode): readonly PyNode[] | undefined {
  let outer = node;
  while (
    outer.parent !== null &&
    ((outer.parent.type === 'subscript' && outer.field === 'value') ||
      (outer.parent.type === 'attribute' && outer.field === 'object'))
  )
    outer = outer.parent;
  if (outer === node || outer.parent === null) return undefined;
  const { parent } = outer;
  if ((parent.type === 'assignment' || parent.type === 'augmented_assignment') && outer.field === 'left') {
    const right = childOf(parent, 'right');
    return right === undefined ? [] : [right, ...subscriptsIn(outer)];
  }
  const attribute = outer.type === 'attribute' ? childOf(outer, 'attribute') : undefined;
  if (parent.type !== 'call' || outer.field !== 'function' || attribute === undefined) return undefined;
  if (!CHANGING.has(textOf(source, attribute))) return undefined;
  const given = childOf(parent, 'arguments');
  return given === undefined ? [] : [given];
}

const subscriptsIn = (node: PyNode): PyNode[] => node.children.filter(({ field }) => field === 'subscript');

/** The expressions that the binding at `target` gives its name. */
function givenAt(target: PyNode): PyNode[] {
  const given: PyNode[] = [];
  for (let inner = target, node = target.parent; node !== null; inner = node, node = node.parent) {
    const value = ['right', 'value'].map((field) => childOf(node, field)).find((each) => each !== undefined);
    switch (node.type) {
      case 'assignment':
      case 'augmented_assignment':
      case 'for_statement':
      case 'for_in_clause':
      case 'named_expression':
      case 'default_parameter':
      case 'typed_default_parameter':
        if (value !== undefined && value !== inner) given.push(value);
        if (node.type !== 'assignment') return given;
        break;
      case 'as_pattern':
      case 'with_item':
        return node.children.filter((child) => child !== inner && child.named);
      case 'match_statement':
        return [childOf(node, 'subject')].filter((each) => each !== undefined);
      case 'block':
      case 'module':
        if (node.parent?.type !== 'match_statement') return given;
        break;
      default:
        if (node.type === 'function_definition' || node.type === 'lambda' || node.type === 'class_definition')
          return given;
    }
  }
  return given;
}

function isInFunction(node: PyNode): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent)
    if (outer.type === 'function_definition' || outer.type === 'lambda') return true;
  return false;
}

/** Whether all that calls the function of `scope` stands in the source: then its parameters are given by that. */
function isHelpers(source: Source, { node, kind }: Scope): boolean {
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
