import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { type HintTree, hintTree } from './hint-tree.ts';
import { ownClasses } from './own-classes.ts';
import { type Field, isOpen, type Kind, type Plain, PLAIN, unionOf, unknown } from './kinds.ts';

const ALIASES_DEEP = 8;
const ITEMS: Readonly<Record<string, 'list' | 'set' | 'frozenset' | 'sequence' | 'iterable'>> = {
  list: 'list',
  List: 'list',
  set: 'set',
  Set: 'set',
  MutableSet: 'set',
  frozenset: 'frozenset',
  FrozenSet: 'frozenset',
  AbstractSet: 'set',
  Sequence: 'sequence',
  MutableSequence: 'list',
  Collection: 'sequence',
  Iterable: 'iterable',
  Iterator: 'iterable',
  Generator: 'iterable',
};
const DICTS = new Set(['dict', 'Dict', 'Mapping', 'MutableMapping', 'defaultdict', 'DefaultDict', 'OrderedDict']);
const WRAPPERS = new Set(['Annotated', 'Final', 'Required', 'NotRequired', 'ReadOnly', 'ClassVar']);

/** What the hints of one module mean: its aliases, TypedDicts and classes are looked up in its text. */
export class Hints {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /** The kind that `hint`, an annotation's text, stands for. */
  read(hint: string, depth = 0): Kind {
    const tree = hintTree(hint);
    return tree === undefined ? unknown(`the hint '${hint.slice(0, 60)}'`) : this.#kind(tree, depth);
  }

  #kind(tree: HintTree, depth: number): Kind {
    if (depth > ALIASES_DEEP) return unknown('a hint that is defined by itself');
    const kind = (part: HintTree | undefined): Kind =>
      part === undefined ? unknown('a hint without a part') : this.#kind(part, depth + 1);
    if ('choice' in tree) return choice(tree.choice.map(kind));
    if ('list' in tree) return unknown('a list as a hint');
    if ('value' in tree)
      return tree.value.type === 'none'
        ? { kind: 'none' }
        : tree.value.type === 'str'
          ? this.read(tree.value.value, depth + 1)
          : unknown('a value as a hint');
    const name = tree.name.slice(tree.name.lastIndexOf('.') + 1);
    const [first, second] = tree.parts;
    const item = ITEMS[name];
    if (item !== undefined) return { kind: item, item: first === undefined ? ANYTHING : kind(first) };
    if (DICTS.has(name))
      return { kind: 'dict', key: first ? kind(first) : ANYTHING, value: second ? kind(second) : ANYTHING };
    if (name === 'Counter') return { kind: 'dict', key: first ? kind(first) : ANYTHING, value: { kind: 'int' } };
    if (name === 'tuple' || name === 'Tuple') return tupleOf(tree.parts, kind);
    if (name === 'Optional') return choice([kind(first), { kind: 'none' }]);
    if (name === 'Union') return choice(tree.parts.map(kind));
    if (name === 'Literal') return literalOf(tree.parts);
    if (WRAPPERS.has(name)) return kind(first);
    if (PLAIN.includes(name as Plain) && tree.parts.length === 0) return { kind: name as Plain };
    if (name === 'Text') return { kind: 'str' };
    if (name === 'Number' || name === 'Real') return choice([{ kind: 'int' }, { kind: 'float' }]);
    return this.#own(name, depth);
  }

  /** What a name of the module itself stands for. */
  #own(name: string, depth: number): Kind {
    for (const node of this.#source.root.children) {
      const alias = assigned(this.#source, node, name);
      if (alias !== undefined) return this.read(alias, depth + 1);
      const definition = node.type === 'decorated_definition' ? childOf(node, 'definition') : node;
      if (definition?.type === 'class_definition' && textOf(this.#source, childOf(definition, 'name')!) === name)
        return this.#class(definition, depth);
    }
    return unknown(name);
  }

  #class(definition: PyNode, depth: number): Kind {
    const superclasses = childOf(definition, 'superclasses');
    const name = textOf(this.#source, childOf(definition, 'name')!);
    const bases = superclasses === undefined ? '' : textOf(this.#source, superclasses);
    if (!/\bTypedDict\b/.test(bases)) return this.#made(name, depth);
    const total = !/\btotal\s*=\s*False\b/.test(bases);
    return { kind: 'record', fields: this.#fields(definition, total, depth) };
  }

  /** A class of which objects are made by calling it, where all that it takes is known. */
  #made(name: string, depth: number): Kind {
    const own = ownClasses(this.#source).get(name);
    if (own === undefined) return unknown(`the class ${name}`);
    const { members, class: named } = own;
    if (members.length > 0)
      return { kind: 'literal', values: members.map((member) => ({ type: 'member', class: named, name: member })) };
    const fields = own.fields.map(({ name: field, hint, required }) => ({
      ...{ name: field, of: this.read(hint, depth + 1), required },
    }));
    const kind: Kind = { kind: 'own', class: named, fields };
    return fields.length === 0 || isOpen(kind) ? unknown(`the class ${name}`) : kind;
  }

  #fields(definition: PyNode, total: boolean, depth: number): Field[] {
    const lines = childOf(definition, 'body')?.children ?? [];
    return lines.flatMap(({ children: [statement] }): Field[] => {
      const type = statement?.type === 'assignment' ? childOf(statement, 'type') : undefined;
      const left = statement && childOf(statement, 'left');
      if (type === undefined || left === undefined) return [];
      const hint = textOf(this.#source, type);
      const required = /\bNotRequired\b/.test(hint) ? false : total || /\bRequired\b/.test(hint);
      return [{ name: textOf(this.#source, left), of: this.read(hint, depth + 1), required }];
    });
  }
}

const ANYTHING = unknown('anything');

/** Of a choice with `Any` in it nobody can say more than `Any`. */
function choice(kinds: readonly Kind[]): Kind {
  return kinds.find(({ kind }) => kind === 'unknown') ?? unionOf(kinds);
}

function tupleOf(parts: readonly HintTree[], kind: (part: HintTree) => Kind): Kind {
  const [first, second] = parts;
  if (first === undefined) return { kind: 'tuples', item: ANYTHING };
  if (second !== undefined && 'name' in second && second.name === '...') return { kind: 'tuples', item: kind(first) };
  if ('list' in first && first.list.length === 0) return { kind: 'tuple', items: [] };
  return { kind: 'tuple', items: parts.map(kind) };
}

function literalOf(parts: readonly HintTree[]): Kind {
  const values = parts.flatMap((part) => ('value' in part ? [part.value] : []));
  return values.length === parts.length && values.length > 0
    ? { kind: 'literal', values }
    : unknown('a Literal of something else than literals');
}

/** The text of `name = …` and `type name = …` at the top level. */
function assigned(source: Source, node: PyNode, name: string): string | undefined {
  if (node.type === 'type_alias_statement') {
    const match = new RegExp(`^type\\s+${name}\\s*=\\s*([\\s\\S]*)$`).exec(textOf(source, node));
    return match?.[1];
  }
  const [statement] = node.children;
  if (node.type !== 'expression_statement' || statement?.type !== 'assignment') return undefined;
  const [left, right] = [childOf(statement, 'left'), childOf(statement, 'right')];
  return left !== undefined && right !== undefined && textOf(source, left) === name ? textOf(source, right) : undefined;
}
