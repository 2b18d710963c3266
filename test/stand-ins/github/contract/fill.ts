import { branches, propertiesOf, resolved, type Schema, type Schemas } from './schema.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of the schema that says as little as possible. */
function emptiest(schema: Schema, schemas: Schemas): unknown {
  const { nullable, enum: choices, type, format } = schema;
  if (nullable) return null;
  if (choices) return choices[0];
  if (schema.allOf || branches(schema).length > 0 || type === 'object') return fillObject({}, schema, schemas);
  if (type === 'array') return [];
  if (type === 'integer' || type === 'number') return 0;
  if (type === 'boolean') return false;
  if (format === 'date-time') return '2026-01-01T00:00:00Z';
  return format === 'uri' ? 'https://github.test/' : '';
}

/** Whether an object may have this member: the property is there, and knows the value where it names them all. */
function knows(schema: Schema, name: string, value: unknown, schemas: Schemas): boolean {
  const property = propertiesOf(schema, schemas)?.get(name);
  const choices = property && resolved(property, schemas).enum;
  return property !== undefined && (choices?.includes(value) ?? true);
}

/** The alternative that `value` is meant as: the first that knows all its members. */
function meant(value: unknown, schema: Schema, schemas: Schemas): Schema {
  const choices = branches(schema).map((each) => resolved(each, schemas));
  if (Array.isArray(value)) return choices.find((each) => each.type === 'array') ?? schema;
  const members = isObject(value) ? Object.entries(value) : [];
  const fits = (each: Schema) => members.every(([name, member]) => knows(each, name, member, schemas));
  return choices.find((each) => each.type !== 'array' && fits(each)) ?? choices[0] ?? schema;
}

/** What must be in an object of the schema, over all its parts. */
function required(schema: Schema, schemas: Schemas): string[] {
  const { required: own = [], allOf = [] } = resolved(schema, schemas);
  return [...own, ...allOf.flatMap((part) => required(part, schemas))];
}

function fillObject(value: Record<string, unknown>, schema: Schema, schemas: Schemas): unknown {
  if (branches(schema).length > 0 && !schema.properties) return fill(value, meant(value, schema, schemas), schemas);
  const known = propertiesOf(schema, schemas) ?? new Map<string, Schema>();
  const names = new Set([...required(schema, schemas), ...Object.keys(value)]);
  const filled = [...names].map((name) => {
    const property = known.get(name);
    return [name, property ? fill(value[name], property, schemas) : value[name]];
  });
  return Object.fromEntries(filled);
}

/**
 * `value` with every member that the schema requires and it does not say. GitHub's answers have hundreds of members
 * of which a test means a few; what is filled in says as little as possible, so that nobody can come to lean on it.
 */
export function fill(value: unknown, schema: Schema, schemas: Schemas): unknown {
  const own = resolved(schema, schemas);
  if (value === undefined) return emptiest(own, schemas);
  if (Array.isArray(value)) {
    const { items } = own.items ? own : meant(value, own, schemas);
    return items ? value.map((each) => fill(each, items, schemas)) : value;
  }
  return isObject(value) ? fillObject(value, own, schemas) : value;
}
