import { oncePer } from '../../syntax/once-per.ts';
import type { Scope } from '../../syntax/scopes.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { isHelpers } from './helpers.ts';

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
  const given = bindings.flatMap(({ node, kind }) =>
    kind === 'function' || kind === 'class' ? [] : givenAt(source, node),
  );
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
function givenAt(source: Source, target: PyNode): PyNode[] {
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
        if (value !== undefined && value !== inner) given.push(...partOf(source, target, value));
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

/** What `target` gets of `value`: of `zip(a, b)` its part, of `enumerate(a)` no more than `a`. */
function partOf(source: Source, target: PyNode, value: PyNode): PyNode[] {
  const callee = value.type === 'call' ? textOf(source, childOf(value, 'function') ?? value) : '';
  const parts = (childOf(value, 'arguments')?.children ?? []).filter(({ named, type }) => named && type !== 'comment');
  const siblings =
    target.parent?.type.endsWith('_list') || target.parent?.type === 'tuple_pattern'
      ? target.parent.children.filter(({ named }) => named)
      : [];
  const at = siblings.indexOf(target);
  if (at < 0 || parts.some(({ type }) => type !== 'identifier' && type.includes('splat'))) return [value];
  if (callee === 'zip' && siblings.length === parts.length) return [parts[at]!];
  return callee === 'enumerate' && siblings.length === 2 ? (at === 0 ? [] : [parts[0]!]) : [value];
}

function isInFunction(node: PyNode): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent)
    if (outer.type === 'function_definition' || outer.type === 'lambda') return true;
  return false;
}
