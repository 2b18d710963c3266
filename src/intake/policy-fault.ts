import type * as z from 'zod/mini';
import { faultOf, valueAt } from '../model/fault.ts';
import { nearestOf } from '../model/nearest.ts';
import { Policy } from '../model/policy.ts';

/** What is wrong with a policy, at a path of keys and indices; `key` is one that should not be in what stands there. */
export interface PolicyFault {
  readonly path: readonly PropertyKey[];
  readonly key?: string;
  readonly message: string;
  readonly fix: string;
}

type Issue = z.core.$ZodIssue;

/** Everything in which `whole` is not of the shape that a policy has; nothing for one that is. */
export function shapeFaults(whole: unknown): PolicyFault[] {
  const parsed = Policy.safeParse(whole);
  if (parsed.success) return [];
  const faults: PolicyFault[] = [];
  /** Keys that are missing because they are misspelt: told once, as what was written. */
  const meant = new Set<string>();
  for (const issue of parsed.error.issues.flatMap(innermost)) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = knownKeys(issue.path);
    for (const key of issue.keys) {
      const nearest = nearestOf(key, known);
      if (nearest !== undefined) meant.add([...issue.path, nearest].join('.'));
      faults.push({ path: issue.path, key, message: unknownKey(key, issue.path), fix: keyRemedy(nearest, known) });
    }
  }
  for (const issue of parsed.error.issues.flatMap(innermost)) {
    if (issue.code === 'unrecognized_keys') continue;
    const name = issue.path.join('.');
    const found = valueAt(whole, issue.path);
    if (found === undefined && meant.has(name)) continue;
    const message = `'${name || 'the document'}' ${faultOf(issue, whole)}`;
    faults.push({ path: issue.path, message, fix: valueRemedy(issue, found) });
  }
  return faults;
}

/** Of a union's branches the one that is about what is there: a branch that wants another type altogether says nothing. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.find((branch) =>
    branch.some(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
  );
  if (fitting === undefined) return [issue];
  return fitting.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  return `unknown key '${key}'${path.length > 0 ? ` in '${path.join('.')}'` : ''}`;
}

function keyRemedy(nearest: string | undefined, known: readonly string[]): string {
  return nearest !== undefined ? `did you mean '${nearest}'?` : `remove it; known keys are ${known.join(', ')}`;
}

/** The one of the values that may stand there which was probably meant. */
function valueRemedy(issue: Issue, found: unknown): string {
  const nearest = typeof found === 'string' ? nearestOf(found, choicesOf(issue)) : undefined;
  return nearest !== undefined ? `did you mean '${nearest}'?` : 'see the policy reference';
}

function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []).map(String) : [];
}

/** The keys which the schema knows at `path`, through the defaults, lists and choices on the way. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let schemas: z.core.$ZodType[] = [Policy];
  for (const key of path) schemas = schemas.flatMap((schema) => below(schema, String(key)));
  return [...new Set(schemas.flatMap((schema) => partsOf(schema).flatMap(({ shape }) => Object.keys(shape ?? {}))))];
}

interface SchemaParts {
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
}

function below(schema: z.core.$ZodType, key: string): z.core.$ZodType[] {
  return partsOf(schema)
    .map(({ shape, element, valueType }) => shape?.[key] ?? element ?? valueType)
    .filter((inner) => inner !== undefined);
}

/** What `schema` is made of, once for each of the forms that it may have. */
function partsOf(schema: z.core.$ZodType): SchemaParts[] {
  const parts = schema._zod.def as SchemaParts;
  if (parts.innerType !== undefined) return partsOf(parts.innerType);
  return parts.options === undefined ? [parts] : parts.options.flatMap(partsOf);
}
