import type { PyNode } from './tree.ts';

/** The names in a `case` pattern: those that are bound to what matched, and those that are read to match against. */
export interface PatternNames {
  readonly bound: readonly PyNode[];
  readonly read: readonly PyNode[];
}

/** A lone name is bound; a dotted one and a class are read; `as` and `*` bind; `Point(x=…)` names an attribute (PEP 634). */
export function patternNames(pattern: PyNode): PatternNames {
  const bound: PyNode[] = [];
  const read: PyNode[] = [];
  const pending = [pattern];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const [first] = node.children;
    if (node.type === 'dotted_name' && first !== undefined) {
      const isRead = node.children.length > 1 || node.parent?.type === 'class_pattern';
      (isRead ? read : bound).push(first);
      continue;
    }
    for (const [index, child] of node.children.entries()) {
      if (child.type !== 'identifier') pending.push(child);
      else if (node.type !== 'keyword_pattern' || index > 0) bound.push(child);
    }
  }
  return { bound, read };
}
