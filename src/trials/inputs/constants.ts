import type { Value } from '../../sandbox/values.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { literalValue } from './literals.ts';
import { keyOf } from './values.ts';

/** The most constants of each type that are taken. */
const MOST = 60;

/** What a source says in literals: what a hidden branch would wait for stands there. */
export interface Constants {
  readonly integers: readonly bigint[];
  readonly floats: readonly number[];
  readonly texts: readonly string[];
  readonly binary: readonly Value[];
}

/** The distinct constants of `source` in its order, but docstrings and what lies in hints. */
export function constantsOf(source: Source): Constants {
  const found = new Map<string, Value>();
  for (const node of source.nodes) {
    if (!['integer', 'float', 'string', 'concatenated_string'].includes(node.type)) continue;
    if (node.parent?.type === 'concatenated_string' || isDocumentation(node.parent?.type, node.parent?.children.length))
      continue;
    const value = literalValue(source, node) ?? pieces(textOf(source, node));
    if (value !== undefined) found.set(keyOf(value) + value.type, value);
  }
  const values = [...found.values()];
  const of = <Type extends Value['type']>(type: Type) =>
    values.filter((value): value is Extract<Value, { type: Type }> => value.type === type).slice(0, MOST);
  return {
    integers: of('int').map(({ value }) => value),
    floats: of('float').map(({ value }) => value),
    texts: of('str').map(({ value }) => value),
    binary: of('bytes'),
  };
}

const isDocumentation = (type: string | undefined, siblings = 0): boolean =>
  type === 'expression_statement' && siblings === 1;

/** Of an f-string the part before its first value. */
function pieces(spelled: string): Value | undefined {
  const match = /^[rf]{1,2}(?:'''|"""|'|")([^{}'"\\]+)/i.exec(spelled);
  return match?.[1] === undefined ? undefined : { type: 'str', value: match[1] };
}
