import { builtinOf } from '../syntax/api/index.ts';
import { type Binding, importMeaning, type Scope } from '../syntax/scopes.ts';
import { placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf } from '../syntax/tree.ts';
import type { Hit, SourceRule, SourceSubject } from './rule.ts';
import { SPECIAL_METHODS } from './special-methods.ts';

/** Names with two leading and trailing underscores that mean nothing to Python where a module or class assigns them. */
const HARMLESS_DUNDERS = new Set([
  '__all__',
  '__author__',
  '__version__',
  '__license__',
  '__doc__',
  '__slots__',
  '__hash__',
]);

export const rule: SourceRule = {
  id: 'rebound-name',
  on: 'source',
  severity: 'block',
  summary: 'A name of Python, of an import or of the skill itself that is given another meaning.',
  catalogue: [12, 16, 97, 99, 103],
  *check(subject) {
    for (const scope of subject.source.names.scopes) {
      for (const [name, bindings] of scope.bindings) yield* hitsFor(name, bindings, scope, subject);
    }
  },
};

function* hitsFor(
  name: string,
  bindings: readonly Binding[],
  scope: Scope,
  { source, program, candidate }: SourceSubject,
): Iterable<Hit> {
  const why =
    reason(name, bindings, scope, source) ??
    (source.role === 'suite' ? overrides(name, bindings, scope, candidate.name, program) : undefined);
  const node = bindings.at(-1)?.node;
  if (why === undefined || node === undefined) return;
  yield { message: `The name '${name}' ${why}.`, fix: `Use another name than '${name}'.`, ...placeOf(source, node) };
}

function reason(name: string, bindings: readonly Binding[], scope: Scope, source: Source): string | undefined {
  const isFunctionLike = scope.kind === 'function' || scope.kind === 'comprehension';
  if (/^__.*__$/.test(name))
    return isMethodOrHarmless(name, bindings, scope, source) ? undefined : 'has a meaning of its own for Python';
  // Outside of functions a name that is deleted, or not yet bound, means the builtin again.
  if (!isFunctionLike && builtinOf(name)?.use === 'refused') return 'is that of a builtin which a skill may not use';
  if (scope.kind === 'module' && isLimitedBuiltin(name)) return 'is that of a builtin which a skill may not use freely';
  const meanings = bindings.map(importMeaning);
  if (meanings.every((meaning) => meaning === undefined)) return undefined;
  if (meanings.includes(undefined)) return 'is bound by an import and by something else';
  return new Set(meanings).size > 1 ? 'is imported twice, with two meanings' : undefined;
}

/** One of which not every use is allowed: rules would take a use of the builtin for one of the skill's own name. */
function isLimitedBuiltin(name: string): boolean {
  const builtin = builtinOf(name);
  return builtin !== undefined && (builtin.use !== 'value' || builtin.shape !== undefined);
}

/** Methods with such names have a rule of their own, which knows their list. */
function isMethodOrHarmless(name: string, bindings: readonly Binding[], scope: Scope, source: Source): boolean {
  if (HARMLESS_DUNDERS.has(name)) return scope.kind === 'module' || scope.kind === 'class';
  return (
    scope.kind === 'class' &&
    bindings.every(
      (each) => each.kind === 'function' || (SPECIAL_METHODS.has(name) && isMethodAgain(each, scope, source)),
    )
  );
}

/** `__rmul__ = __mul__`: another name for a method of the same class. */
function isMethodAgain({ node }: Binding, scope: Scope, source: Source): boolean {
  const value = node.parent?.type === 'assignment' ? childOf(node.parent, 'right') : undefined;
  const methods = value?.type === 'identifier' ? scope.bindings.get(textOf(source, value)) : undefined;
  return methods?.every(({ kind }) => kind === 'function') === true;
}

/** A suite that brings its own version of what it should test, or of what that uses, tests itself. */
function overrides(
  name: string,
  bindings: readonly Binding[],
  scope: Scope,
  skill: string,
  { skillNames, skillImports, skillBuiltins }: SourceSubject['program'],
): string | undefined {
  if (skillNames.has(name)) return overridesSkill(name, bindings, scope, skill);
  if (scope.kind !== 'module') return undefined;
  // Suite and implementation share a namespace where ARISE runs them, so these are the implementation's too.
  const meaning = skillImports.get(name);
  if (meaning !== undefined && bindings.some((each) => importMeaning(each) !== meaning))
    return 'is imported by the implementation, and the suite gives it another meaning';
  return skillBuiltins.has(name)
    ? 'is a builtin which the implementation uses, and the suite gives it another meaning'
    : undefined;
}

function overridesSkill(name: string, bindings: readonly Binding[], scope: Scope, skill: string): string | undefined {
  if (
    bindings.every((binding) => binding.kind === 'import-name' && binding.module === skill && binding.imported === name)
  )
    return undefined;
  // Inside functions only the skill's own name matters: a local `result` hides nothing that is tested.
  return scope.kind === 'module' || name === skill
    ? 'is the implementation’s, and the suite gives it another meaning'
    : undefined;
}
