import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { type Arguments, argumentsKey, argumentsOf } from './arguments.ts';
import type { Environment } from './literals.ts';
import { calleeIs, environmentsAt } from './environments.ts';

/** The most calls of a suite that are read. */
const MOST = 400;

/** A call that the suite makes. */
export interface SuiteCall extends Arguments {
  /** Whether the suite expects it to raise, as far as the text around it shows. */
  readonly refused: boolean;
}

/**
 * The distinct calls of `name` whose arguments stand in the text of the suite, in source order. `own` are the classes of
 * the implementation that the suite can make objects of.
 */
export function suiteCalls(source: Source, name: string, own?: Environment): SuiteCall[] {
  const found = new Map<string, SuiteCall>();
  for (const node of source.nodes) {
    if (node.type !== 'call' || !calleeIs(source, node, name)) continue;
    const refused = isRefused(source, node);
    for (const names of environmentsAt(source, node, own)) {
      const given = argumentsOf(source, node, names);
      if (given === undefined) continue;
      const key = argumentsKey(given);
      const known = found.get(key);
      // What one test expects to be refused and another does not is not refused: a helper may be called for both.
      if (known === undefined || (known.refused && !refused)) found.set(key, { ...given, refused });
      if (found.size >= MOST) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** Inside a `try` that catches something, or a `with … raises(…)`. */
function isRefused(source: Source, call: PyNode): boolean {
  for (let inner = call, node = call.parent; node !== null; inner = node, node = node.parent) {
    if (node.type === 'try_statement' && inner.field === 'body') return true;
    if (node.type === 'with_statement' && /\braises\b/.test(textOf(source, node).split('\n')[0] ?? '')) return true;
    if (node.type === 'function_definition') {
      const name = textOf(source, childOf(node, 'name') ?? node);
      return /rais|fail|refus|reject|error/i.test(name) && !name.startsWith('test_');
    }
  }
  return false;
}
