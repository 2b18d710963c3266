import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type * as z from 'zod/mini';
import { AssayError } from '../model/error.ts';
import { faultOf } from '../model/fault.ts';
import { nearestOf } from '../model/nearest.ts';
import { Policy } from '../model/policy.ts';
import { bareModuleIn, type KnowsModule } from './bare-module.ts';

/**
 * Reads the text of a policy. `where` is how messages name the file. Throws `policy-invalid` with the line: for an unknown
 * key with the key that was probably meant, for the bare name of a module that no table describes with what to write.
 */
export function parsePolicy(text: string, where: string, knows: KnowsModule): Policy {
  const bracket = tooDeep(text);
  const lines = new LineCounter();
  if (bracket !== undefined) throw invalid('it nests too deeply', `${where}:${bracket}`, 'write it in fewer levels');
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', logLevel: 'error' });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) {
    throw invalid(firstLine(fault.message), `${where}:${fault.linePos?.[0].line ?? 1}`, 'correct the YAML', fault);
  }
  const alias = aliasIn(document);
  if (alias !== undefined) {
    const line = lines.linePos(alias.range?.[0] ?? 0).line;
    throw invalid('aliases are not accepted', `${where}:${line}`, 'write the value out');
  }
  const whole: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const parsed = Policy.safeParse(whole);
  const at = (path: readonly PropertyKey[], key?: string): string => {
    const line = lineOf(document, lines, path, key);
    return line === undefined ? where : `${where}:${line}`;
  };
  if (!parsed.success) {
    const issue = deepest(parsed.error.issues);
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    throw invalid(sentence(issue, whole), at(issue.path, key), remedy(issue));
  }
  const bare = bareModuleIn(parsed.data, knows);
  if (bare !== undefined) throw invalid(bare.message, at(bare.path), bare.fix);
  return parsed.data;
}

/** No policy has half as many levels, and a parser that recurses has no more stack for thousands of them (catalogue 127). */
const MAX_DEPTH = 32;

/**
 * The line in which more opens than a policy has levels; undefined without one. Counted before anything is parsed, so
 * without regard to strings and comments: brackets within a flow, and what one line or indentation can open in a block.
 */
function tooDeep(text: string): number | undefined {
  let open = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if ((/^[ ?:-]*/.exec(line)?.[0].length ?? 0) > 4 * MAX_DEPTH) return index + 1;
    for (const character of line) {
      if (character === '[' || character === '{') open += 1;
      else if ((character === ']' || character === '}') && open > 0) open -= 1;
      if (open > MAX_DEPTH) return index + 1;
    }
  }
  return undefined;
}

/** Aliases are refused: they make bombs (catalogue 127) and no policy needs them. */
function aliasIn(document: Document): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Alias(_, alias) {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function invalid(message: string, where: string, fix: string, cause?: unknown): AssayError {
  return new AssayError('policy-invalid', `the policy cannot be accepted: ${message}`, { where, fix, cause });
}

type Issue = z.core.$ZodIssue;

/** A misspelt key is why another is missing, so it is told first. Of a union's branches, the one that got furthest says most. */
function deepest(issues: readonly Issue[]): Issue {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? (issues[0] as Issue);
  if (issue.code !== 'invalid_union') return issue;
  // A branch that wants another type altogether says nothing about what is there.
  const inner = issue.errors.flat().find(({ path, code }) => path.length > 0 || code !== 'invalid_type');
  return inner === undefined ? issue : { ...inner, path: [...issue.path, ...inner.path] };
}

function sentence(issue: Issue, whole: unknown): string {
  const name = issue.path.join('.') || 'the document';
  if (issue.code === 'unrecognized_keys')
    return `unknown key '${issue.keys[0]}'${issue.path.length > 0 ? ` in '${name}'` : ''}`;
  return `'${name}' ${faultOf(issue, whole)}`;
}

function remedy(issue: Issue): string {
  if (issue.code !== 'unrecognized_keys') return 'see the policy reference';
  const known = knownKeys(issue.path);
  const unknown = issue.keys[0] ?? '';
  const nearest = nearestOf(unknown, known);
  return nearest !== undefined ? `did you mean '${nearest}'?` : `remove it; known keys are ${known.join(', ')}`;
}

/** The keys which the schema knows at `path`, through the defaults and arrays on the way. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: z.core.$ZodType | undefined = Policy;
  for (const key of path) schema = shapeOf(schema)?.[String(key)] ?? elementOf(schema);
  return Object.keys(shapeOf(schema) ?? {});
}

interface SchemaParts {
  readonly innerType?: z.core.$ZodType;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
}

function partsOf(schema: z.core.$ZodType | undefined): SchemaParts {
  const parts = (schema?._zod.def ?? {}) as SchemaParts;
  return parts.innerType === undefined ? parts : partsOf(parts.innerType);
}

function shapeOf(schema: z.core.$ZodType | undefined): Record<string, z.core.$ZodType> | undefined {
  return partsOf(schema).shape;
}

function elementOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return partsOf(schema).element ?? partsOf(schema).valueType;
}

/** The line of `key` in the node at `path`, without a key of that node, or of the nearest thing around it. */
function lineOf(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
  key: string | undefined,
): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node)) continue;
    const start = (key === undefined ? node : keyIn(node, key))?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return undefined;
}

function keyIn(node: Node, name: string): Node | undefined {
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  return isNode(pair?.key) ? pair.key : undefined;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
