import { builtinOf } from '../syntax/api/index.ts';
import { isBuiltinClass, isOwnClass } from '../syntax/plain-class.ts';
import { referenceOf } from '../syntax/references.ts';
import { nodesOfAny, placeOf, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import { apiMember } from './api-member.ts';
import { isEmptyEnum } from './empty-enum.ts';
import type { Hit, Judgement, SourceRule, SourceSubject } from './rule.ts';
import { SPECIAL_METHODS } from './special-methods.ts';

export const rule: SourceRule = {
  id: 'class-hook',
  on: 'source',
  severity: 'block',
  summary: 'A class that changes what attributes, classes or objects mean: metaclasses, odd bases, hook methods.',
  catalogue: [16, 32, 77, 78, 79, 81, 82, 87, 92, 100],
  *check(subject, judgement) {
    for (const node of nodesOfAny(subject.source, ['class_definition', 'class_pattern'])) {
      if (node.type === 'class_definition') yield* classHits(node, subject, judgement);
      if (node.type === 'class_pattern') yield* patternHits(node, subject);
    }
  },
};

function* classHits(definition: PyNode, subject: SourceSubject, judgement: Judgement): Iterable<Hit> {
  const { source } = subject;
  for (const base of childOf(definition, 'superclasses')?.children ?? []) {
    const why = base.named && base.type !== 'comment' ? baseRefusal(base, subject, judgement) : undefined;
    if (why !== undefined)
      yield {
        message: `The class inherits from ${why}.`,
        fix: 'Inherit from classes of the skill, or from plain types and exceptions.',
        ...placeOf(source, base),
      };
  }
  if (isEmptyEnum(source, definition))
    yield {
      message: 'The enumeration has no member, so calling it makes classes.',
      fix: 'Give it members with plain values, or put what enumerations share into a function.',
      ...placeOf(source, definition),
    };
  for (const method of methodsOf(definition)) {
    const name = childOf(method, 'name');
    const text = name === undefined ? '' : textOf(source, name);
    if (!/^__.*__$/.test(text) || SPECIAL_METHODS.has(text)) continue;
    yield {
      message: `The method '${text}' changes how Python treats the class.`,
      fix: `Do without '${text}'.`,
      ...placeOf(source, method),
    };
  }
}

/** `case Made(x):` reads the attributes that the class names, from whatever it takes for its instances (catalogue 30, 81). */
function* patternHits(pattern: PyNode, { source, program, candidate }: SourceSubject): Iterable<Hit> {
  const [first, ...rest] = (pattern.children[0]?.children ?? []).filter(({ type }) => type === 'identifier');
  const reference = first && referenceOf(source, first);
  if (reference === undefined || reference.kind === 'module') return; // a member: other rules know which
  const isOfSkill =
    reference.kind === 'member'
      ? reference.module === candidate.name
      : reference.kind === 'builtin' && program.skillNames.has(reference.name);
  const isKnown = isOfSkill
    ? program.skillClasses.has(reference.name)
    : reference.kind === 'member' || isBuiltinClass(reference) || isOwnClass(source, reference);
  if (isKnown && rest.length === 0) return;
  yield {
    message: 'The class in this pattern is not known to be a plain class.',
    fix: 'Match against classes that a class statement makes, or ask isinstance.',
    ...placeOf(source, pattern),
  };
}

function methodsOf(definition: PyNode): PyNode[] {
  return (childOf(definition, 'body')?.children ?? [])
    .map((statement) =>
      statement.type === 'decorated_definition' ? (childOf(statement, 'definition') ?? statement) : statement,
    )
    .filter(({ type }) => type === 'function_definition');
}

function baseRefusal(base: PyNode, subject: SourceSubject, judgement: Judgement): string | undefined {
  const { source, candidate } = subject;
  if (base.type === 'keyword_argument') return keywordRefusal(base, subject);
  // `Generic[T]`, `dict[str, int]`: the arguments are judged as expressions; `namedtuple(…)` as a call.
  const named =
    base.type === 'subscript' ? childOf(base, 'value') : base.type === 'call' ? childOf(base, 'function') : base;
  const reference = named && referenceOf(source, named);
  if (reference?.kind === 'own')
    return base.type !== 'call' && isOwnClass(source, reference)
      ? undefined
      : 'something that is not a class of the skill';
  if (reference?.kind === 'builtin')
    return isPlainBase(reference.name) && base.type !== 'call' ? undefined : `'${reference.name}'`;
  if (reference?.kind !== 'member') return 'something that is computed';
  if (base.type === 'call')
    return reference.module === 'collections' && reference.name === 'namedtuple'
      ? undefined
      : `what '${reference.name}' returns`;
  const member = apiMember(reference.module, reference.name, candidate.name, judgement);
  return 'refused' in member || member.subclass !== true ? `'${reference.module}.${reference.name}'` : undefined;
}

/** The builtin types and exceptions; `type` would make a metaclass. */
function isPlainBase(name: string): boolean {
  return (
    builtinOf(name)?.use === 'value' &&
    /^(?:object|dict|list|set|frozenset|tuple|int|float|complex|str|bytes|bytearray|[A-Z]\w*(?:Error|Exception|Warning|Stop\w+)|Exception|StopIteration|LookupError|Warning)$/.test(
      name,
    )
  );
}

/** `metaclass=ABCMeta` only makes a class abstract; TypedDict takes `total`. */
function keywordRefusal(keyword: PyNode, { source }: SourceSubject): string | undefined {
  const name = childOf(keyword, 'name');
  const value = childOf(keyword, 'value');
  const reference = value && referenceOf(source, value);
  const isAbstract = reference?.kind === 'member' && reference.module === 'abc' && reference.name === 'ABCMeta';
  const text = name === undefined ? '' : textOf(source, name);
  if (text === 'metaclass' && isAbstract) return undefined;
  if (text === 'total' && (value?.type === 'true' || value?.type === 'false')) return undefined;
  return `its bases with '${text}='`;
}
