import type { Value } from '../../sandbox/values.ts';
import { oncePer } from '../../syntax/once-per.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import type { Arguments } from './arguments.ts';
import { NONE } from './values.ts';

/** A class of the skill's own of which values can be made: a dataclass or named tuple by its fields, an enum by its members. */
export interface OwnClass {
  /** `module:name`, by which the sandbox finds it. */
  readonly class: string;
  readonly members: readonly string[];
  readonly fields: readonly { readonly name: string; readonly hint: string; readonly required: boolean }[];
}

/** The classes of a module's top level, by name. */
export const ownClasses = oncePer((source: Source): ReadonlyMap<string, OwnClass> => {
  const module = source.file.replace(/\.py$/, '');
  const found = new Map<string, OwnClass>();
  for (const node of source.root.children) {
    const definition = node.type === 'decorated_definition' ? childOf(node, 'definition') : node;
    if (definition?.type !== 'class_definition') continue;
    const name = textOf(source, childOf(definition, 'name')!);
    const bases = textOf(source, childOf(definition, 'superclasses') ?? definition).split('\n')[0] ?? '';
    const lines = assignmentsIn(source, definition);
    const isData = node !== definition && /^@(?:\w+\.)?dataclass\b/m.test(textOf(source, node));
    const isEnum = /\b(?:Int|Str)?Enum\b/.test(bases);
    if (!isEnum && !isData && !/\bNamedTuple\b/.test(bases)) continue;
    const members = isEnum ? lines.filter(({ hint }) => hint === undefined).map((line) => line.name) : [];
    const fields = lines.flatMap(({ name: field, hint, hasValue }) =>
      isEnum || hint === undefined || /\bClassVar\b/.test(hint) ? [] : [{ name: field, hint, required: !hasValue }],
    );
    found.set(name, { class: `${module}:${name}`, members, fields });
  }
  return found;
});

function assignmentsIn(source: Source, definition: PyNode) {
  return (childOf(definition, 'body')?.children ?? []).flatMap(({ children: [statement] }) => {
    const left = statement?.type === 'assignment' ? childOf(statement, 'left') : undefined;
    if (statement === undefined || left?.type !== 'identifier') return [];
    const type = childOf(statement, 'type');
    const hasValue = childOf(statement, 'right') !== undefined;
    return [{ name: textOf(source, left), hint: type && textOf(source, type), hasValue }];
  });
}

/** What the names of these classes stand for in a suite: the class of an enum, else an object with nothing in its fields. */
export function prototypes(source: Source): ReadonlyMap<string, Value> {
  return new Map(
    [...ownClasses(source)].map(([name, own]): [string, Value] => [
      name,
      own.members.length > 0
        ? { type: 'class', class: own.class }
        : { type: 'object', class: own.class, base: NONE, attributes: own.fields.map((field) => [field.name, NONE]) },
    ]),
  );
}

/** An object like `prototype` with these arguments in its fields; undefined where they do not fit. */
export function objectOf(prototype: Value, { args, kwargs }: Arguments): Value | undefined {
  if (prototype.type !== 'object' || typeof prototype.class !== 'string') return undefined;
  const names = prototype.attributes.map(([name]) => name);
  if (args.length > names.length || !Object.keys(kwargs).every((name) => names.includes(name))) return undefined;
  const attributes = names.flatMap((name, at) => {
    const value = args[at] ?? kwargs[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...prototype, attributes };
}

/** Whether a value of one of these classes stands somewhere in `values`. */
export function holdsOwn(values: readonly Value[]): boolean {
  return values.some((value) => {
    if (value.type === 'object') return typeof value.class === 'string';
    if (value.type === 'member') return typeof value.class === 'string';
    if ('items' in value) return holdsOwn(value.items);
    return 'entries' in value && value.entries.some((entry) => holdsOwn(entry));
  });
}
