import { topLevelFunctions } from '../syntax/functions.ts';
import { placeOf } from '../syntax/source.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'missing-docstring',
  on: 'source',
  severity: 'note',
  summary: 'A skill whose function has no docstring.',
  catalogue: [134],
  *check({ source, candidate: { name } }) {
    if (source.role !== 'implementation' || !source.isSound) return;
    const definition = topLevelFunctions(source).find((fact) => fact.name === name);
    if (definition === undefined || definition.hasDocstring) return;
    yield {
      message: `The function '${name}' has no docstring.`,
      fix: 'Say in a docstring what it takes, what it returns and what it raises.',
      ...placeOf(source, definition.node),
    };
  },
};
