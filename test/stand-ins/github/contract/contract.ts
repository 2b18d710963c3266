import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { fill } from './fill.ts';
import { type Operation, readOperations } from './operations.ts';
import { jsonSchema, type Schema, unknownMembers } from './schema.ts';

export interface Routed {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** What GitHub's description asks of requests and of answers. */
export interface Contract {
  readonly route: (method: string, path: string) => Routed | undefined;
  /** The query with its numbers and booleans, and what is wrong with it. */
  readonly query: (
    operation: Operation,
    search: URLSearchParams,
  ) => { readonly query: Readonly<Record<string, unknown>>; readonly faults: string[] };
  readonly body: (operation: Operation, body: unknown) => string[];
  /** The answer's body with all that the description requires, and what is still wrong with it. */
  readonly answer: (
    operation: Operation,
    status: number,
    body: unknown,
  ) => { readonly body: unknown; readonly faults: string[] };
}

const said = (errors: ErrorObject[] | null | undefined) => [
  ...new Set((errors ?? []).map(({ instancePath, message }) => `${instancePath || 'it'} ${message}`)),
];

export function loadContract(ids: readonly string[]): Contract {
  const { operations, schemas } = readOperations(new Set(ids));
  const options = { strict: false, allErrors: true, validateSchema: false, logger: false } as const;
  const exact = new Ajv(options);
  const lenient = new Ajv({ ...options, coerceTypes: true });
  for (const ajv of [exact, lenient]) addFormats.default(ajv);

  const compiled = new Map<Schema, ValidateFunction>();
  const faultsOf = (value: unknown, schema: Schema): string[] => {
    const validate = compiled.get(schema) ?? exact.compile(jsonSchema(schema, schemas));
    compiled.set(schema, validate);
    const unknown = unknownMembers(value, schema, schemas).map((path) => `${path} is not in the description`);
    return validate(value) ? unknown : [...said(validate.errors), ...unknown];
  };

  const queries = new Map<Operation, { readonly known: ReadonlySet<string>; readonly validate: ValidateFunction }>();
  const queryOf = (operation: Operation) => {
    const made = queries.get(operation);
    if (made) return made;
    const all = operation.parameters.filter((each) => each.in === 'query');
    const properties = Object.fromEntries(all.map((each) => [each.name, each.schema]));
    const required = all.filter((each) => each.required).map((each) => each.name);
    const validate = lenient.compile(jsonSchema({ type: 'object', properties, required }, schemas));
    const query = { known: new Set(Object.keys(properties)), validate };
    queries.set(operation, query);
    return query;
  };

  return {
    route(method, path) {
      for (const operation of operations.filter((each) => each.method === method)) {
        const values = operation.match(path);
        if (values) return { operation, path: values };
      }
      return undefined;
    },
    query(operation, search) {
      const query = Object.fromEntries(search);
      const { known, validate } = queryOf(operation);
      const unknown = Object.keys(query).filter((name) => !known.has(name));
      const faults = unknown.map((name) => `the parameter ${name} is not in the description`);
      return { query, faults: validate(query) ? faults : [...said(validate.errors), ...faults] };
    },
    body(operation, body) {
      if (!operation.body) return body === undefined ? [] : ['a body where none belongs'];
      if (body === undefined) return operation.body.required ? ['no body'] : [];
      return faultsOf(body, operation.body.schema);
    },
    answer(operation, status, body) {
      if (!operation.answers.has(status)) {
        return { body, faults: status >= 400 ? [] : [`the status ${status} is not in the description`] };
      }
      const schema = operation.answers.get(status);
      if (!schema) return { body, faults: [] };
      const filled = fill(body, schema, schemas);
      return { body: filled, faults: faultsOf(filled, schema) };
    },
  };
}
