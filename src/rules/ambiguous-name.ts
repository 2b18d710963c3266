import { builtinOf } from '../syntax/api/index.ts';
import type { Read } from '../syntax/names.ts';
import type { Program } from '../syntax/program.ts';
import { oncePer } from '../syntax/once-per.ts';
import { type Binding, type Scope, scopeOf } from '../syntax/scopes.ts';
import { placeOf, type Source } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import type { Hit, SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'ambiguous-name',
  on: 'source',
  severity: 'block',
  summary: 'A name in a class that means something else when the code runs than where it is written.',
  catalogue: [12, 16, 33],
  *check({ source, program }) {
    const { reads, scopes } = source.names;
    for (const read of reads) {
      const { home } = read;
      if (home?.kind === 'class' && meansOutside(source, program, home, read.name) && !isSettled(home, read))
        yield hit(source, read, 'is read in a class before the class gives it a meaning, so another one counts');
      if (isPrivate(read.name) && classAround(read.scope) !== (home && classAround(home)))
        yield hit(source, read, 'is changed by Python because it stands in a class, and may mean another');
    }
    for (const scope of scopes) {
      const declared = [...scope.globals, ...scope.nonlocals].find(isPrivate);
      if (declared !== undefined && classAround(scope) !== undefined)
        yield hit(source, { name: declared, node: scope.node }, 'is declared in a class, where Python changes it');
    }
    for (const { name, node } of mangledTwins(source))
      yield hit(source, { name, node }, 'is what Python makes of a private name of a class');
  },
};

function hit(source: Source, { name, node }: Pick<Read, 'name' | 'node'>, why: string): Hit {
  return { message: `The name '${name}' ${why}.`, fix: `Use another name than '${name}'.`, ...placeOf(source, node) };
}

/**
 * A class body looks for a name in itself, then in the module (where ARISE runs a suite, the implementation's too), then
 * among the builtins, past the functions around. That nobody should have to know, so what these have counts as well.
 */
function meansOutside(
  { names, role }: Source,
  { skillNames, skillImports }: Program,
  home: Scope,
  name: string,
): boolean {
  return (
    builtinOf(name) !== undefined ||
    scopeOf(home.parent ?? home, name) !== undefined ||
    names.module.bindings.has(name) ||
    (role === 'suite' && (skillNames.has(name) || skillImports.has(name)))
  );
}

/** Whether a statement of the class body `home` has bound the name for certain, before the statement that reads it. */
function isSettled(home: Scope, { name, node }: Read): boolean {
  const bindings = home.bindings.get(name);
  return bindings !== undefined && settledAt(home)(bindings) <= node.start;
}

/** Where the first statement of a class body ends that binds a name for certain. */
const settledAt = oncePer((home: Scope) =>
  oncePer((bindings: readonly Binding[]): number => {
    const body = childOf(home.node, 'body');
    const statements = bindings.map(statementOf).filter((each) => each !== undefined && each.parent === body);
    return statements.reduce((end, statement) => Math.min(end, statement?.end ?? end), Number.POSITIVE_INFINITY);
  }),
);

/** The definition, or the assignment of a value, that `binding` is. An annotation alone binds nothing. */
function statementOf({ kind, node }: Binding): PyNode | undefined {
  if (kind === 'function' || kind === 'class') return node.parent?.type === 'decorated_definition' ? node.parent : node;
  const assignment = node.parent;
  const isAssigned = assignment?.type === 'assignment' && childOf(assignment, 'right') !== undefined;
  return isAssigned && node.field === 'left' ? (assignment.parent ?? undefined) : undefined;
}

/** In `class C`, `__x` is `_C__x` (The Python Language Reference, 6.2.1 "Private name mangling"). */
function isPrivate(name: string): boolean {
  return name.startsWith('__') && !name.endsWith('__');
}

/** The names that somebody wrote as Python would write a private name of a class of this source. */
function mangledTwins({ names, text }: Source): Pick<Read, 'name' | 'node'>[] {
  const bound = names.scopes.flatMap(({ bindings }) =>
    [...bindings].map(([name, [first]]) => ({ name, node: first?.node })),
  );
  const written = [...names.reads, ...bound].filter(({ name }) => /^_[^_]\w*?__\w/.test(name));
  if (written.length === 0) return [];
  const made = new Set(names.scopes.filter(({ kind }) => kind === 'class').map(({ node }) => prefixOf(node, text)));
  return written.flatMap(({ name, node }) =>
    node !== undefined && prefixesOf(name).some((prefix) => made.has(prefix)) ? [{ name, node }] : [],
  );
}

/** What may be the prefix that Python puts before a private name, in `name`: `_C` in `_C__x`. */
function prefixesOf(name: string): string[] {
  return [...name.matchAll(/(?<!^)(?=__\w)/g)].map(({ index }) => name.slice(0, index));
}

function prefixOf(definition: PyNode, text: string): string {
  const name = childOf(definition, 'name');
  return `_${name === undefined ? '' : text.slice(name.start, name.end).replace(/^_+/, '')}`;
}

/** The nearest class that the code of `scope` stands in. */
function classAround(scope: Scope): Scope | undefined {
  for (let each: Scope | null = scope; each !== null; each = each.parent) if (each.kind === 'class') return each;
  return undefined;
}
