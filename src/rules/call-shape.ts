import { builtinOf, type Member, type Shape } from '../syntax/api/index.ts';
import { positionOf } from '../syntax/position.ts';
import { type Reference, referencesIn } from '../syntax/references.ts';
import type { Program } from '../syntax/program.ts';
import { placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import { apiMember } from './api-member.ts';
import { shapeRefusal } from './call-arguments.ts';
import { placeRefusal } from './call-place.ts';
import type { Hit, Judgement, SourceRule, SourceSubject } from './rule.ts';

export const rule: SourceRule = {
  id: 'call-shape',
  on: 'source',
  severity: 'block',
  summary:
    'A callable that takes names, types or code as data, used in another way than the one that is known to be harmless.',
  catalogue: [18, 25, 26, 27, 42, 76, 83, 88, 151],
  *check(subject, judgement) {
    for (const [node, reference] of referencesIn(subject.source)) {
      const limited = limitOf(reference, subject, judgement);
      if (limited !== undefined && !isImportItself(node)) yield* hitsFor(node, limited, subject);
    }
  },
};

/** Modules whose classes brackets only make an alias of. */
const GENERIC = new Set(['typing', 'collections.abc']);

interface Limited {
  readonly name: string;
  readonly shape: Shape | undefined;
  /** Whether it may be handed on, inherited from, named as a type. */
  readonly isValue: boolean;
  readonly place?: Member['place'];
  /** A class that brackets only make an alias of: `Handler = Callable[..., int]`. */
  readonly isGeneric?: boolean;
}

/** What limits the use of `reference`; undefined where nothing does. */
function limitOf(
  reference: Reference | undefined,
  { candidate }: SourceSubject,
  judgement: Judgement,
): Limited | undefined {
  if (reference?.kind === 'builtin') {
    const builtin = builtinOf(reference.name);
    if (builtin === undefined || builtin.use === 'refused' || (builtin.use === 'value' && builtin.shape === undefined))
      return undefined;
    return { name: reference.name, shape: builtin.shape, isValue: builtin.use === 'value' };
  }
  if (reference?.kind !== 'member') return undefined;
  const member = apiMember(reference.module, reference.name, candidate.name, judgement);
  if ('refused' in member || (member.value && member.shape === undefined)) return undefined;
  const isGeneric = GENERIC.has(reference.module);
  return {
    name: `${reference.module}.${reference.name}`,
    shape: member.shape,
    isValue: member.value,
    place: member.place,
    isGeneric,
  };
}

/** The names in an import statement are not uses. */
function isImportItself(node: PyNode): boolean {
  return node.parent?.type === 'dotted_name' || node.parent?.type === 'aliased_import' || node.field === 'attribute';
}

function* hitsFor(node: PyNode, limited: Limited, { source, program }: SourceSubject): Iterable<Hit> {
  const { name, shape } = limited;
  const why = useRefusal(node, limited, source, program);
  if (why !== undefined) yield { message: `'${name}' is ${why}.`, fix: usage(name, shape), ...placeOf(source, node) };
}

function useRefusal(
  node: PyNode,
  { shape, isValue, place, isGeneric }: Limited,
  source: Source,
  program: Program,
): string | undefined {
  const position = positionOf(node);
  const call = node.parent?.type === 'call' && node.field === 'function' ? node.parent : undefined;
  if (call !== undefined || position === 'decorator') {
    const misplaced = placeRefusal(node, place);
    if (misplaced !== undefined) return `used ${misplaced}`;
    const odd =
      call === undefined || shape === undefined ? undefined : shapeRefusal(argumentsOf(call), shape, source, program);
    return odd === undefined ? undefined : `called ${odd}`;
  }
  const isAlias =
    isGeneric === true && node.parent?.type === 'subscript' && node.field === 'value' && position !== 'callee';
  // `type[int](…)` calls it as well, past its shape.
  const isHandedOn = position === 'callee' || (position === 'value' && !isValue && !isTypeTest(node, source));
  return isHandedOn && !isAlias ? 'handed on as a value' : undefined;
}

function argumentsOf(call: PyNode): PyNode {
  return childOf(call, 'arguments') ?? call;
}

/** `isinstance(x, Enum)`: naming a class to test against hands it on to nobody. */
function isTypeTest(node: PyNode, source: Source): boolean {
  const list = node.parent?.type === 'tuple' ? node.parent.parent : node.parent;
  const callee = list?.parent?.type === 'call' ? childOf(list.parent, 'function') : undefined;
  return (
    list?.type === 'argument_list' && callee !== undefined && /^(?:isinstance|issubclass)$/.test(textOf(source, callee))
  );
}

function usage(name: string, shape: Shape | undefined): string {
  if (shape === undefined) return `Call '${name}' directly, where it is needed.`;
  const [least, most] = shape.positional;
  const keywords = Object.keys(shape.keywords);
  const count = least === most ? `${least}` : `${least} to ${most}`;
  return `Call '${name}' directly with ${count} plain arguments${keywords.length === 0 ? '' : ` and at most the keywords ${keywords.join(', ')}`}.`;
}
