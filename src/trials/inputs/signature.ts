import { topLevelFunctions } from '../../syntax/functions.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { Hints } from './hints.ts';
import type { Kind } from './kinds.ts';
import { literalValue } from './literals.ts';
import { textLiteral } from './text-literal.ts';

/** How a parameter is given: by place, by name only, or as the rest. */
export type Passing = 'place' | 'name' | 'places' | 'names';

export interface Parameter {
  readonly name: string;
  readonly passing: Passing;
  readonly isOptional: boolean;
  /** What its hint says; undefined without one. */
  readonly hinted: Kind | undefined;
}

/** What a skill's function takes, gives and says of itself. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly returns: Kind | undefined;
  /** Its docstring, or the empty text. */
  readonly documentation: string;
  readonly isGenerator: boolean;
  /** 1-based line of its definition. */
  readonly line: number;
}

/** The signature of the function `name`, the last of that name as Python takes it; undefined where there is none. */
export function signatureOf(source: Source, name: string): Signature | undefined {
  const definition = topLevelFunctions(source).findLast((each) => each.name === name)?.node;
  if (definition === undefined) return undefined;
  const hints = new Hints(source);
  const returned = childOf(definition, 'return_type');
  return {
    parameters: parametersOf(source, definition, hints),
    returns: returned && hints.read(textOf(source, returned)),
    documentation: documentationOf(source, definition),
    isGenerator: yieldsIn(childOf(definition, 'body')),
    line: source.text.slice(0, definition.start).split('\n').length,
  };
}

function parametersOf(source: Source, definition: PyNode, hints: Hints): Parameter[] {
  let passing: Passing = 'place';
  const parameters: Parameter[] = [];
  for (const node of childOf(definition, 'parameters')?.children ?? []) {
    if (!node.named || node.type === 'comment' || node.type === 'positional_separator') continue;
    if (node.type === 'keyword_separator') {
      passing = 'name';
      continue;
    }
    const [pattern] = node.type === 'identifier' || node.type.endsWith('_splat_pattern') ? [node] : node.children;
    const spelled = textOf(source, childOf(node, 'name') ?? pattern ?? node);
    const type = childOf(node, 'type');
    const stars = /^\**/.exec(spelled)?.[0].length ?? 0;
    const own: Passing = stars === 2 ? 'names' : stars === 1 ? 'places' : passing;
    if (stars === 1) passing = 'name';
    parameters.push({
      name: spelled.slice(stars),
      passing: own,
      isOptional: stars > 0 || childOf(node, 'value') !== undefined,
      hinted: type && withDefault(hints.read(textOf(source, type)), childOf(node, 'value'), source),
    });
  }
  return parameters;
}

/** `x: int = None` means an optional int to whoever wrote it. */
function withDefault(kind: Kind, fallback: PyNode | undefined, source: Source): Kind {
  const value = fallback && literalValue(source, fallback);
  return value?.type === 'none' && kind.kind !== 'unknown' ? { kind: 'union', of: [kind, { kind: 'none' }] } : kind;
}

function documentationOf(source: Source, definition: PyNode): string {
  const first = childOf(definition, 'body')?.children.find(({ type }) => type !== 'comment');
  const value = first?.type === 'expression_statement' ? first.children[0] : undefined;
  const parts = value?.type === 'concatenated_string' ? value.children : value === undefined ? [] : [value];
  return parts.map((part) => (part.type === 'string' ? (textLiteral(textOf(source, part))?.text ?? '') : '')).join('');
}

function yieldsIn(body: PyNode | undefined): boolean {
  const pending = body === undefined ? [] : [body];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'yield') return true;
    if (node.type !== 'function_definition' && node.type !== 'lambda' && node.type !== 'class_definition')
      pending.push(...node.children);
  }
  return false;
}
