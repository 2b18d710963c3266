import { availableParallelism } from 'node:os';
import type { CheckRequest } from '../../commands/check.ts';
import { AssayError } from '../../model/error.ts';
import { STAGES, type Stage } from '../../model/finding.ts';
import { ReportInputs } from '../../model/report.ts';
import { nearestOf } from '../../model/nearest.ts';
import { type Flag, flagValue, type ParsedFlags } from './flags.ts';

/** The flags of `assay check` (DESIGN §4 of the project's documentation: docs/design.md). */
export const CHECK_FLAGS = {
  base: { value: 'REF|DIR', about: 'compare each skill with this git ref or directory' },
  stages: { value: 'LIST', about: 'static,suite,adversarial; without it, the policy says' },
  effort: { value: 'LEVEL', about: 'quick, normal or thorough' },
  seed: { value: 'HEX', about: 'repeat a check with the seed of its report' },
  'as-of': { value: 'DATE', about: 'judge grants and waivers by this date (YYYY-MM-DD); without it, today' },
  policy: { value: 'FILE', about: 'use this policy instead of the .github/assay.yml around PATH' },
  backend: { value: 'NAME', about: 'auto, subprocess or docker' },
  python: { value: 'PATH', about: 'the interpreter, for subprocess; without it ASSAY_PYTHON, else python3' },
  jobs: { value: 'N', about: 'how many skills to check side by side' },
  format: { value: 'NAME', about: 'text, json, sarif or markdown' },
  'allow-review': { about: 'exit 0 where only a human decision is left' },
} as const satisfies Record<string, Flag>;

/** What the command line asks for. Throws a usage error, with its code, for what it cannot mean. */
export function checkRequest(
  { values, positionals }: ParsedFlags,
  environment: (name: string) => string | undefined,
): CheckRequest {
  if (positionals.length === 0)
    throw new AssayError('path-missing', 'no path is given', {
      where: 'assay check',
      fix: 'give a skill or a directory of skills',
    });
  const given = values as Record<keyof typeof CHECK_FLAGS, string | undefined>;
  return {
    paths: positionals,
    asOf: given['as-of'] === undefined ? new Date().toISOString().slice(0, 10) : dateIn(given['as-of']),
    // A variable that is set to nothing names no interpreter.
    python: given.python ?? (environment('ASSAY_PYTHON') || 'python3'),
    ...(given.python !== undefined && { namesPython: true }),
    jobs:
      given.jobs === undefined
        ? parallelism()
        : Number(matching('jobs', given.jobs, /^[1-9]\d{0,2}$/, 'write a number from 1 to 999')),
    ...(given.base !== undefined && { base: given.base }),
    ...(given.stages !== undefined && { stages: stagesIn(given.stages) }),
    ...(given.effort !== undefined && { effort: oneOf('effort', given.effort, ['quick', 'normal', 'thorough']) }),
    ...(given.seed !== undefined && {
      seed: matching('seed', given.seed.toLowerCase(), /^[0-9a-f]{1,64}$/, 'write 1 to 64 hexadecimal digits'),
    }),
    ...(given.policy !== undefined && { policyFile: given.policy }),
    ...(given.backend !== undefined && { backend: oneOf('backend', given.backend, ['auto', 'subprocess', 'docker']) }),
  };
}

/** The one of `allowed` that `value` is. Throws `flag-value`. */
export function oneOf<const T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  const nearest = nearestOf(value, allowed);
  throw flagValue(
    flag,
    `'${value}' is not one of its values`,
    nearest === undefined ? `write ${allowed.join(', ')}` : `did you mean '${nearest}'?`,
  );
}

function matching(flag: string, value: string, pattern: RegExp, fix: string): string {
  if (!pattern.test(value)) throw flagValue(flag, `'${value}' does not fit`, fix);
  return value;
}

/** By the report's own schema, which also knows that there is no 30 February. */
function dateIn(value: string): string {
  const parsed = ReportInputs.shape.asOf.safeParse(value);
  if (!parsed.success) throw flagValue('as-of', `'${value}' is not a date`, 'write YYYY-MM-DD');
  return parsed.data;
}

function stagesIn(list: string): Stage[] {
  const selectable = STAGES.filter((stage) => stage !== 'intake');
  const named = list.split(',').map((name) => name.trim());
  for (const name of named) {
    if (selectable.some((stage) => stage === name)) continue;
    const nearest = nearestOf(name, selectable);
    throw new AssayError('unknown-stage', `there is no stage '${name}'`, {
      where: '--stages',
      fix: nearest === undefined ? `write ${selectable.join(', ')}` : `did you mean '${nearest}'?`,
    });
  }
  if (named.includes('adversarial') && !named.includes('suite'))
    throw flagValue('stages', 'adversarial asks more than the suite does, of a skill that passes it', 'name suite too');
  return selectable.filter((stage) => named.includes(stage));
}

/** Deno refuses to tell without a permission that the static stage does not need. */
function parallelism(): number {
  try {
    return availableParallelism();
  } catch {
    return 1;
  }
}
