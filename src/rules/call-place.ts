import type { Member } from '../syntax/api/index.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';

/** Why `node`, which is called or decorates, may not stand where it does; undefined where `place` is kept. */
export function placeRefusal(node: PyNode, place: Member['place']): string | undefined {
  if (place === undefined) return undefined;
  const whole = node.parent?.type === 'call' && node.field === 'function' ? node.parent : node;
  if (place === 'field') return isField(whole) ? undefined : 'anywhere but as the value of an annotated field';
  const decorated = whole.parent?.type === 'decorator' ? whole.parent.parent : null;
  if (decorated === null) return 'anywhere but as a decorator';
  if (place === 'decorator') return undefined;
  const kind = place === 'class-decorator' ? 'class' : 'function';
  return childOf(decorated, 'definition')?.type === `${kind}_definition`
    ? undefined
    : `over something other than a ${kind}`;
}

/** `name: type = field(…)` in the body of a class. */
function isField(call: PyNode): boolean {
  const assignment = call.field === 'right' ? call.parent : null;
  const body = assignment?.parent?.parent;
  return (
    assignment?.type === 'assignment' &&
    childOf(assignment, 'type') !== undefined &&
    body?.parent?.type === 'class_definition'
  );
}
