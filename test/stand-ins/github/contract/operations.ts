import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Schema, Schemas } from './schema.ts';

const require = createRequire(import.meta.url);

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  /** Whether its value may hold slashes. */
  readonly 'x-multi-segment'?: boolean;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

interface Described {
  readonly operationId: string;
  readonly externalDocs?: { readonly url: string };
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content } | { readonly $ref: string }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: {
    readonly schemas: Schemas;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  };
}

/** One endpoint of GitHub's description. */
export interface Operation {
  /** `checks/create` */
  readonly id: string;
  readonly method: string;
  readonly documentation: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly schema: Schema } | undefined;
  /** Schema of the JSON answer by status; a status without one has no body. */
  readonly answers: ReadonlyMap<number, Schema | undefined>;
  /** The path's parameters, decoded, where it is this operation's. */
  readonly match: (path: string) => Record<string, string> | undefined;
  /** How many of its path's segments are fixed: the more, the sooner it is tried. */
  readonly fixed: number;
}

const named = <Value>(all: Readonly<Record<string, Value>>, part: Value | { readonly $ref: string }): Value =>
  typeof part === 'object' && part !== null && '$ref' in part ? all[part.$ref.split('/').at(-1)!]! : (part as Value);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function matcher(template: string, parameters: readonly Parameter[]): Operation['match'] {
  const names: string[] = [];
  const parts = template.split(/(\{[^}]+\})/).map((part) => {
    if (!part.startsWith('{')) return escaped(part);
    const name = part.slice(1, -1);
    names.push(name);
    return parameters.find((each) => each.name === name)?.['x-multi-segment'] ? '(.*)' : '([^/]+)';
  });
  const pattern = new RegExp(`^${parts.join('')}$`);
  return (path) => {
    const values = pattern.exec(path)?.slice(1);
    return values && Object.fromEntries(values.map((value, index) => [names[index]!, decodeURIComponent(value)]));
  };
}

function operation(template: string, method: string, described: Described, all: Description['components']): Operation {
  const parameters = (described.parameters ?? []).map((each) => named(all.parameters, each));
  const json = (content: Content | undefined) => content?.['application/json']?.schema;
  const body = json(described.requestBody?.content);
  const answers = Object.entries(described.responses).map(
    ([status, each]) => [Number(status), json(named(all.responses, each)?.content)] as const,
  );
  return {
    id: described.operationId,
    method: method.toUpperCase(),
    documentation: described.externalDocs?.url ?? 'https://docs.github.com/rest',
    parameters,
    body: body && { required: described.requestBody?.required ?? false, schema: body },
    answers: new Map(answers),
    match: matcher(template, parameters),
    fixed: template.split('/').filter((part) => !part.startsWith('{')).length,
  };
}

/** The operations `ids` of GitHub's own description, the more particular paths first, and the schemas they refer to. */
export function readOperations(ids: ReadonlySet<string>): { operations: Operation[]; schemas: Schemas } {
  const file = require.resolve('@octokit/openapi/generated/api.github.com.json');
  const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as Description;
  const operations = Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods)
      .filter(([, described]) => ids.has(described.operationId))
      .map(([method, described]) => operation(template, method, described, components)),
  );
  const missing = [...ids].filter((id) => !operations.some((each) => each.id === id));
  if (missing.length > 0) throw new Error(`GitHub's description lacks ${missing.join(', ')}`);
  return { operations: operations.sort((a, b) => b.fixed - a.fixed), schemas: components.schemas };
}
