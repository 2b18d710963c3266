import { type ArgKind, SAFE_ENCODINGS, type Shape } from '../syntax/api/index.ts';
import type { Program } from '../syntax/program.ts';
import { type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import { attributeRefusal } from './attribute-names.ts';
import { makesClasses } from './class-making.ts';

/** Why the arguments in `list` are not of `shape`; undefined where they are. */
export function shapeRefusal(list: PyNode, shape: Shape, source: Source, program: Program): string | undefined {
  if (list.type === 'generator_expression')
    return shape.positional[0] <= 1 && shape.positional[1] >= 1 ? undefined : 'with a generator';
  let position = 0;
  for (const argument of list.children) {
    if (!argument.named || argument.type === 'comment') continue;
    const why = argument.type === 'keyword_argument' ? keywordRefusal(argument) : positionalRefusal(argument);
    if (why !== undefined) return why;
  }
  return position < shape.positional[0] ? 'with too few arguments' : undefined;

  function positionalRefusal(argument: PyNode): string | undefined {
    if (argument.type === 'list_splat' || argument.type === 'dictionary_splat')
      return shape.unpack === true ? undefined : 'with unpacked arguments';
    position += 1;
    if (position > shape.positional[1]) return `with more than ${shape.positional[1]} positional arguments`;
    return kindRefusal(argument, shape.args?.at(Math.min(position, shape.args.length) - 1) ?? 'any', source, program);
  }

  function keywordRefusal(argument: PyNode): string | undefined {
    const name = childOf(argument, 'name');
    const value = childOf(argument, 'value');
    const text = name === undefined ? '' : textOf(source, name);
    const kind = Object.hasOwn(shape.keywords, text) ? shape.keywords[text] : undefined;
    if (kind === undefined || value === undefined) return `with the keyword '${text}'`;
    return kindRefusal(value, kind, source, program);
  }
}

/** Why `value` is not of `kind`; undefined where it is. */
function kindRefusal(value: PyNode, kind: ArgKind, source: Source, program: Program): string | undefined {
  switch (kind) {
    case 'any':
      return undefined;
    case 'boolean':
      return value.type === 'true' || value.type === 'false'
        ? undefined
        : 'with something other than True or False where only these are known to be harmless';
    case 'literal-string':
      return literalOf(source, value) === undefined ? 'with a string that is not a plain literal' : undefined;
    case 'no-string':
      return /string/.test(value.type) ? 'with a string where it would be evaluated' : undefined;
    case 'public-name':
      return nameRefusal(literalOf(source, value), program);
    case 'safe-encoding':
      return encodingRefusal(literalOf(source, value));
  }
}

function nameRefusal(name: string | undefined, program: Program): string | undefined {
  if (name === undefined || !/^[A-Za-z_]\w*$/.test(name)) return 'with a name that is not a plain literal';
  // The string whose method it would be is not looked at here (catalogue 29).
  if (name === 'format' || name === 'format_map') return `for the method '${name}'`;
  if (makesClasses(name)) return `for the method '${name}'`;
  const why = attributeRefusal(name, program, false);
  return why === undefined ? undefined : `for the attribute '${name}': ${why}`;
}

/** Looking up a codec imports a module named after it. */
export function encodingRefusal(name: string | undefined): string | undefined {
  const normal = name?.toLowerCase().replaceAll(/[_ ]/g, '-');
  return normal !== undefined && SAFE_ENCODINGS.has(normal)
    ? undefined
    : 'with an encoding that is not one of the usual literals';
}

/** The text of a plain literal string: no prefix but `r` or `u`, no escape, no interpolation, one piece. */
export function literalOf(source: Source, node: PyNode): string | undefined {
  if (node.type !== 'string') return undefined;
  const match = /^[rRuU]?(?:"""([^\\]*)"""|'''([^\\]*)'''|"([^"\\]*)"|'([^'\\]*)')$/s.exec(textOf(source, node));
  return match === null ? undefined : (match[1] ?? match[2] ?? match[3] ?? match[4]);
}
