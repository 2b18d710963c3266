import { topLevelFunctions } from '../syntax/functions.ts';
import { placeOf } from '../syntax/source.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'missing-hints',
  on: 'source',
  severity: 'note',
  summary: 'A skill whose function has no type hints, so that its inputs cannot be told from its signature.',
  catalogue: [157],
  *check({ source, candidate: { name } }) {
    if (source.role !== 'implementation' || !source.isSound) return;
    const definition = topLevelFunctions(source).find((fact) => fact.name === name);
    if (definition === undefined || definition.isHinted) return;
    yield {
      message: `The function '${name}' lacks type hints.`,
      fix: 'Add a type hint to every parameter and to the result.',
      ...placeOf(source, definition.node),
    };
  },
};
