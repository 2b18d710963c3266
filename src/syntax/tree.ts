/**
 * A node of a Python syntax tree, as plain data. `type` and `field` are tree-sitter-python's; `start` and `end` are
 * offsets into the text in UTF-16 code units.
 */
export interface PyNode {
  readonly type: string;
  readonly named: boolean;
  readonly missing: boolean;
  readonly field: string | null;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly parent: PyNode | null;
  readonly children: readonly PyNode[];
}

/** The child in `field`, if there is one. */
export function childOf({ children }: PyNode, field: string): PyNode | undefined {
  for (const child of children) if (child.field === field) return child;
  return undefined;
}

/** What `attribute` is an attribute of. In a display, tree-sitter-python puts the star of `[*a.b]` around `a`. */
export function objectOf(attribute: PyNode): PyNode | undefined {
  const object = childOf(attribute, 'object') ?? attribute.children[0];
  return object?.type === 'list_splat' && attribute.type === 'attribute' ? object.children.at(-1) : object;
}
