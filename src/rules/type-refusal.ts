import { builtinOf } from '../syntax/api/index.ts';
import { memberOf, type Reference, referenceOf, referenceTo } from '../syntax/references.ts';
import type { Binding } from '../syntax/scopes.ts';
import { type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import { apiMember } from './api-member.ts';
import type { Judgement } from './rule.ts';

/** Nodes of which a type is made. */
const TYPE_NODES = new Set(
  `type identifier attribute generic_type type_parameter union_type member_type subscript binary_operator list tuple
  parenthesized_expression ellipsis none true false integer string string_start string_content string_end unary_operator
  comment`.split(/\s+/),
);

/** Functions that make types, and whose arguments `call-shape` holds to be no source text. */
const TYPE_MAKERS = new Set(['TypeVar', 'ParamSpec', 'TypeVarTuple', 'NewType', 'namedtuple']);

/** Characters of a type that is written as a string. */
const MAX_TYPE_TEXT = 2000;

/** Names that may stand for one another in a chain. */
const MAX_ALIASES = 50;

/** Judges the types in one source. `skill` and `judgement` say which members of modules may be named. */
export class Types {
  readonly #source: Source;
  readonly #skill: string;
  readonly #judgement: Judgement;
  readonly #aliases = new Map<PyNode, string | undefined>();
  readonly #types = new Map<readonly Binding[], boolean>();
  #depth = 0;

  constructor(source: Source, skill: string, judgement: Judgement) {
    this.#source = source;
    this.#skill = skill;
    this.#judgement = judgement;
  }

  /** Why `node`, in itself and not in its parts, may not stand in a type; undefined where it may. */
  refusal(node: PyNode): string | undefined {
    if (!node.named) return undefined;
    if (!TYPE_NODES.has(node.type)) return 'computes something';
    // Text that is put together could spell anything once it is whole.
    if (node.type === 'binary_operator')
      return childOf(node, 'operator')?.type === '|' ? undefined : 'computes something';
    if (node.type === 'string') return this.#isInLiteral(node) ? undefined : this.textRefusal(node);
    if (node.type === 'identifier') return this.#nameRefusal(referenceOf(this.#source, node));
    if (node.type !== 'attribute' && node.type !== 'member_type') return undefined;
    const reads = referenceOf(this.#source, node)?.kind !== undefined || this.#isInLiteral(node);
    return reads || node.type === 'member_type' ? undefined : 'reads an attribute';
  }

  /**
   * Why the string `node` does not name a type: frameworks evaluate annotations that are strings, and then what these
   * name, over and over until it is no string any more (catalogue 17).
   */
  textRefusal(node: PyNode): string | undefined {
    const text = textOf(this.#source, node);
    if (/^[^'"]*[fFbB]/.test(text)) return 'is a string of a kind that no type is';
    const content = text.replace(/^[rRuU]?(?:'''|"""|'|")|(?:'''|"""|'|")$/g, '');
    // Long ones would keep the patterns below busy for minutes (catalogue 127).
    if (content.length > MAX_TYPE_TEXT || !/^[\w\s.,[\]|]*$/.test(content))
      return 'is a string that does not name a type';
    for (const path of content.replace(/\s*\.\s*/g, '.').match(/[A-Za-z_][\w.]*/g) ?? []) {
      const [first = '', ...rest] = path.split('.');
      const why = first.startsWith('_') || builtinOf(first)?.use === 'refused' ? `names '${first}'` : undefined;
      const refused = why ?? this.#pathRefusal(referenceTo(this.#source.names.module, first), rest, path);
      if (refused !== undefined) return refused;
    }
    return undefined;
  }

  /** Whether the string `node` stands for a type: in an annotation, or in brackets after a class or a member of a module. */
  isTypeText(node: PyNode): boolean {
    if (this.#isInLiteral(node)) return false;
    for (let inner = node, outer = node.parent; outer !== null; inner = outer, outer = outer.parent) {
      const value = outer.type === 'subscript' ? childOf(outer, 'value') : undefined;
      const reference = value === undefined || value === inner ? undefined : referenceOf(this.#source, value);
      if (reference?.kind === 'member' || reference?.kind === 'builtin') return true;
      if (reference?.kind === 'own' && reference.bindings.some(({ kind }) => kind === 'class')) return true;
      if (outer.type.endsWith('_statement') || outer.type.endsWith('_definition')) return false;
    }
    return false;
  }

  #pathRefusal(first: Reference, rest: readonly string[], path: string): string | undefined {
    let reference = first;
    for (const name of rest) {
      if (reference.kind !== 'module') return `is a string that reads an attribute ('${path}')`;
      reference = memberOf(reference, name);
    }
    if (reference.kind !== 'member') return this.#nameRefusal(reference);
    const member = apiMember(reference.module, reference.name, this.#skill, this.#judgement);
    return 'refused' in member ? `names '${path}'` : undefined;
  }

  /** A variable may be named where it was assigned a type. What else it could hold, somebody would evaluate. */
  #nameRefusal(reference: Reference | undefined): string | undefined {
    if (reference?.kind !== 'own') return undefined;
    const { bindings } = reference;
    const known = this.#types.get(bindings);
    // Two names may stand for one another; a chain that is longer than anybody writes would end the stack.
    if (known === undefined && this.#depth > MAX_ALIASES) return `names '${reference.name}', behind too many others`;
    const isType = known ?? this.#areTypes(bindings);
    return isType ? undefined : `names '${reference.name}', which is not known to be a type`;
  }

  #areTypes(bindings: readonly Binding[]): boolean {
    this.#depth += 1;
    const areTypes = bindings.every(
      (binding) => ['class', 'function'].includes(binding.kind) || this.#isAlias(binding),
    );
    this.#depth -= 1;
    this.#types.set(bindings, areTypes);
    return areTypes;
  }

  #isAlias({ kind, node }: Binding): boolean {
    const assignment =
      kind === 'variable' && node.parent?.type === 'assignment' && node.field === 'left' ? node.parent : undefined;
    const value = assignment && childOf(assignment, 'right');
    if (value === undefined) return false;
    // Set before the parts are judged: an alias may name itself.
    if (!this.#aliases.has(value)) this.#aliases.set(value, undefined).set(value, this.#partsRefusal(value));
    return this.#aliases.get(value) === undefined;
  }

  #partsRefusal(node: PyNode): string | undefined {
    if (node.type === 'call') return this.#isTypeMaker(node) ? undefined : 'computes something';
    for (const child of [...node.children]) {
      const why = this.#partsRefusal(child);
      if (why !== undefined) return why;
    }
    return this.refusal(node);
  }

  #isTypeMaker(call: PyNode): boolean {
    const callee = childOf(call, 'function');
    const reference = callee && referenceOf(this.#source, callee);
    return reference?.kind === 'member' && TYPE_MAKERS.has(reference.name);
  }

  /** The arguments of `typing.Literal[…]` are values. */
  #isInLiteral(node: PyNode): boolean {
    for (let outer = node.parent; outer !== null; outer = outer.parent) {
      const head =
        outer.type === 'generic_type'
          ? outer.children[0]
          : outer.type === 'subscript'
            ? childOf(outer, 'value')
            : undefined;
      const reference = head === undefined || head === node ? undefined : referenceOf(this.#source, head);
      if (reference?.kind === 'member' && reference.module === 'typing' && reference.name === 'Literal') return true;
      if (outer.type.endsWith('_statement') || outer.type.endsWith('_definition')) return false;
    }
    return false;
  }
}
