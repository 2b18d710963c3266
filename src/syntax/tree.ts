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
