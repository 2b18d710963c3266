import { attributesOf, type AttributeUse } from '../syntax/attributes.ts';
import { oncePer } from '../syntax/once-per.ts';
import { placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'format-string',
  on: 'source',
  severity: 'block',
  summary: 'A format string that is not a literal, or whose fields reach into objects.',
  catalogue: [28, 29, 76],
  *check({ source }) {
    for (const use of attributesOf(source)) {
      if ((use.name !== 'format' && use.name !== 'format_map') || use.base?.kind === 'module') continue;
      const why = refusal(use, source);
      if (why !== undefined)
        yield {
          message: `The method '${use.name}' is used ${why}.`,
          fix: 'Use an f-string, or format() with a literal string and plain fields.',
          ...placeOf(source, use.node),
        };
    }
  },
};

function refusal({ object, whole, base }: AttributeUse, source: Source): string | undefined {
  if (whole === undefined || object === undefined) return 'in a pattern';
  if (whole.parent?.type !== 'call' || childOf(whole.parent, 'function') !== whole) return 'as a value';
  const template = isLiteral(object)
    ? object
    : base?.kind === 'own' && base.bindings.length === 1
      ? assignedLiteral(base.bindings[0]?.node)
      : undefined;
  if (template === undefined) return 'on something that is not a literal string';
  return reachInto(source)(template) ? 'with a field that names an attribute' : undefined;
}

function isLiteral(node: PyNode): boolean {
  if (node.type === 'parenthesized_expression') return node.children.filter(({ named }) => named).every(isLiteral);
  if (node.type === 'concatenated_string') return node.children.every(isLiteral);
  return node.type === 'string' && node.children.every(({ type }) => type !== 'interpolation');
}

/** The literal string that a variable is assigned where it is bound, for variables that are bound once. */
function assignedLiteral(name: PyNode | undefined): PyNode | undefined {
  const assignment = name?.parent;
  const value =
    assignment?.type === 'assignment' && childOf(assignment, 'left') === name
      ? childOf(assignment, 'right')
      : undefined;
  return value !== undefined && isLiteral(value) ? value : undefined;
}

const reachInto = oncePer((source: Source) =>
  oncePer((template: PyNode) => reachesIntoObjects(textOf(source, template))),
);

/** Replacement fields are `{name}`, `{0}`, `{name[key]}`, a conversion and a spec; a `.` after the name reads an attribute. */
function reachesIntoObjects(literal: string): boolean {
  // Escapes could spell a brace or a dot, and so could the seam of two literals.
  if (/\\[xuUN0-7]/.test(literal)) return true;
  const fields = literal.replaceAll('{{', '').matchAll(/\{([^{}!:]*)/g);
  return [...fields].some(([, name = '']) => !/^\w*(?:\[\w+\])*$/.test(name));
}
