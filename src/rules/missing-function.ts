import { topLevelFunctions } from '../syntax/functions.ts';
import { canBeNamed } from './expected-files.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'missing-function',
  on: 'source',
  severity: 'block',
  summary: 'An implementation that does not define the function which gives the skill its name, exactly once.',
  catalogue: [97, 134],
  *check({ source, candidate: { name } }) {
    if (source.role !== 'implementation' || !source.isSound) return;
    if (!canBeNamed(name)) return; // which name it should have, skill-name asks
    const definitions = topLevelFunctions(source).filter((definition) => definition.name === name);
    if (definitions.length === 1 && definitions[0]?.isAsync === false) return;
    const message =
      definitions.length === 0
        ? `The function '${name}' is not defined at the top level.`
        : definitions.length > 1
          ? `The function '${name}' is defined ${definitions.length} times.`
          : `The function '${name}' is asynchronous.`;
    yield { message, fix: `Define 'def ${name}(…)' once, at the top level.`, file: source.file };
  },
};
