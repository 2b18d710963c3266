import { builtinOf } from '../syntax/api/index.ts';
import { PURE_PRESET } from '../model/policy.ts';
import { skeletonOf } from './skeleton.ts';
import type { CandidateRule } from './rule.ts';

/** Names that a skill could pass itself off as: modules that skills import, and a few that everybody knows. */
const KNOWN = [
  ...PURE_PRESET.flatMap((module) => module.split('.')),
  'os',
  'sys',
  'subprocess',
  'socket',
  'pathlib',
  'requests',
  'numpy',
  'pandas',
  'logging',
  'inspect',
  'pickle',
  'ctypes',
  'importlib',
  'builtins',
];

const SKELETONS = new Map(KNOWN.map((name) => [skeletonOf(name), name]));

export const rule: CandidateRule = {
  id: 'confusable-name',
  on: 'candidate',
  severity: 'review',
  summary: 'A skill whose name is easily taken for that of a module or a builtin.',
  catalogue: [126],
  *check({ name }) {
    const likened = SKELETONS.get(skeletonOf(name));
    const known = likened === name ? undefined : likened;
    const builtin = known === undefined && builtinOf(name) === undefined ? undefined : name;
    if (known === undefined && builtin === undefined) return;
    yield {
      message:
        known === undefined
          ? `'${name}' is the name of a builtin.`
          : `The name '${name}' is easily taken for '${known}'.`,
      fix: 'Choose a name that says what the skill does.',
    };
  },
};
