/** The parts of an OpenAPI 3.0 schema that GitHub's description uses and we look at. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [other: string]: unknown;
}

export type Schemas = Readonly<Record<string, Schema>>;

const PREFIX = '#/components/schemas/';

/** The schema itself, where `schema` only names one. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref === undefined) return schema;
  const found = schemas[schema.$ref.slice(PREFIX.length)];
  if (!found) throw new Error(`the description lacks ${schema.$ref}`);
  return resolved(found, schemas);
}

/** The alternatives of a schema, itself where it has none. */
export const branches = ({ oneOf, anyOf }: Schema): readonly Schema[] => oneOf ?? anyOf ?? [];

/** Every property that an object of this schema may have, whichever alternative it takes; nothing where any may be. */
export function propertiesOf(schema: Schema, schemas: Schemas): Map<string, Schema> | undefined {
  const { properties = {}, additionalProperties, allOf = [], ...rest } = resolved(schema, schemas);
  if (typeof additionalProperties === 'object' || additionalProperties === true) return undefined;
  const own = new Map(Object.entries(properties));
  for (const part of [...allOf, ...branches(rest)]) {
    for (const [name, each] of propertiesOf(part, schemas) ?? []) if (!own.has(name)) own.set(name, each);
  }
  return own.size === 0 ? undefined : own;
}

/**
 * The paths in `value` that the schema does not know. GitHub ignores such members of a request, so the one who
 * misspelt them never hears of it; here they are a mistake, of ours in an answer and of the caller in a request.
 */
export function unknownMembers(value: unknown, schema: Schema, schemas: Schemas, at = ''): string[] {
  const own = resolved(schema, schemas);
  if (Array.isArray(value)) {
    const items = own.items ?? branches(own).find((each) => resolved(each, schemas).items);
    return items ? value.flatMap((each, index) => unknownMembers(each, items, schemas, `${at}/${index}`)) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const known = propertiesOf(own, schemas);
  if (known === undefined) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const property = known.get(name);
    return property ? unknownMembers(each, property, schemas, `${at}/${name}`) : [`${at}/${name}`];
  });
}

/** The names of the component schemas that `schema` leads to. */
function reached(schema: unknown, schemas: Schemas, found: Set<string>): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  const { $ref } = schema as Schema;
  if (typeof $ref === 'string' && !found.has($ref.slice(PREFIX.length))) {
    found.add($ref.slice(PREFIX.length));
    reached(schemas[$ref.slice(PREFIX.length)], schemas, found);
  }
  for (const part of Object.values(schema)) reached(part, schemas, found);
  return found;
}

/** OpenAPI 3.0 says `nullable`; JSON Schema knows only a type or an alternative of null. */
function withoutNullable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutNullable);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, example: _, examples: __, discriminator: ___, ...rest } = schema as Schema;
  const converted = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, withoutNullable(part)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted;
}

/** `schema` as JSON Schema, complete in itself. */
export function jsonSchema(schema: Schema, schemas: Schemas): object {
  const needed = [...reached(schema, schemas, new Set())].map((name) => [name, withoutNullable(schemas[name])]);
  return { ...(withoutNullable(schema) as object), components: { schemas: Object.fromEntries(needed) } };
}
