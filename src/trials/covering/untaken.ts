import type { Subject } from '../subject.ts';
import type { Branch } from './branch.ts';
import type { Decision } from './decisions.ts';
import { flowIn } from './flow.ts';

/** The outcomes of `decisions` that are not among those `taken`, but for what a constant decides. */
export function untakenOf(
  { implementation }: Subject,
  decisions: readonly Decision[],
  taken: ReadonlySet<number>,
): Branch[] {
  const { isConstant } = flowIn(implementation);
  return decisions.flatMap((decision) =>
    [true, false].flatMap((way) => {
      const isTold = way || decision.isTwofold;
      const isOpen = ALWAYS_OPEN.has(decision.kind) || !isConstant(decision.node);
      return isTold && isOpen && !taken.has(decision.outcome + Number(!way)) ? [{ decision, way }] : [];
    }),
  );
}

/** Whatever stands in them, they are no constant. */
const ALWAYS_OPEN: ReadonlySet<Decision['kind']> = new Set(['case', 'except', 'function']);
