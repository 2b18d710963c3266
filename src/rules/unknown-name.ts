import { builtinOf } from '../syntax/api/index.ts';
import { placeOf } from '../syntax/source.ts';
import type { PyNode } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'unknown-name',
  on: 'source',
  severity: 'block',
  summary: 'A name that is neither defined in the file nor one of the builtins that only compute.',
  catalogue: [7, 21, 22, 24, 25, 27, 32, 48, 94, 121],
  *check({ source, program }) {
    for (const { name, node, home } of source.names.reads) {
      if (home !== undefined) continue;
      // Suite and implementation share a namespace where ARISE runs them.
      if (source.role === 'suite' && program.skillNames.has(name)) continue;
      if (name === '__name__' && isMainGuard(node, source.text)) continue;
      const builtin = builtinOf(name);
      if (builtin !== undefined && builtin.use !== 'refused') continue;
      yield {
        message:
          builtin === undefined
            ? `The name '${name}' is not defined.`
            : `The builtin '${name}' is not part of what a skill may use${builtin.reason === undefined ? '' : `: ${builtin.reason}`}.`,
        fix:
          builtin === undefined
            ? `Define '${name}', or import it from a module that the policy allows.`
            : `Do without '${name}'.`,
        ...placeOf(source, node),
      };
    }
  },
};

/** `if __name__ == "__main__":`, and nothing else that asks under which name the module runs (catalogue 115). */
function isMainGuard(node: PyNode, text: string): boolean {
  const comparison = node.parent;
  return (
    comparison?.type === 'comparison_operator' &&
    comparison.parent?.type === 'if_statement' &&
    comparison.parent.parent?.type === 'module' &&
    /^__name__\s*==\s*(?:"__main__"|'__main__')$/.test(text.slice(comparison.start, comparison.end))
  );
}
