import { childOf, type PyNode } from './tree.ts';

/** The parts of a parameter list: what is bound inside the function, and what is evaluated outside of it. */
export interface ParameterParts {
  readonly bound: readonly PyNode[];
  /** Defaults and annotations. */
  readonly evaluated: readonly PyNode[];
}

const PLAIN = new Set(['identifier', 'list_splat_pattern', 'dictionary_splat_pattern', 'tuple_pattern']);

/** The parts of the parameters of `definition`, a function or a lambda. */
export function parameterParts(definition: PyNode): ParameterParts {
  const bound: PyNode[] = [];
  const evaluated: PyNode[] = [];
  for (const parameter of childOf(definition, 'parameters')?.children ?? []) {
    if (PLAIN.has(parameter.type)) bound.push(parameter);
    else for (const child of parameter.children) sort(child);
  }
  return { bound, evaluated };

  function sort(child: PyNode): void {
    if (child.field === 'type' || child.field === 'value') evaluated.push(child);
    else if (child.named) bound.push(child);
  }
}
