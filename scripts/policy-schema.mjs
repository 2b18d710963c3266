/** The JSON Schema of `.github/assay.yml`, for editors: made of the schema that reads it, and of its reference. */
import './erase-types.mjs';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

/** Draft 7 is what the YAML language server, and with it most editors, reads in full. */
export async function policySchema() {
  // Read here and not before: they stand on files that are generated too.
  const [{ Policy }, { NAMEABLE }] = await Promise.all([
    import('../src/model/policy.ts'),
    import('../src/commands/nameable.ts'),
  ]);
  const { $schema, ...schema } = z.toJSONSchema(Policy, { io: 'input', target: 'draft-7' });
  const described = withDescriptions(schema, []);
  const waivable = [...NAMEABLE.rules].filter(([, reason]) => reason === undefined).map(([id]) => id);
  described.properties.waivers.items.properties.rule.enum = waivable.sort();
  const title = 'Policy of Skill Assay (.github/assay.yml)';
  return `${JSON.stringify({ $schema, title, ...described }, undefined, 2)}\n`;
}

/** What the reference says of each key (`sandbox.timeout`), as plain text. */
const MEANINGS = new Map(
  [
    ...readFileSync(fileURLToPath(new URL('../docs/policy.md', import.meta.url)), 'utf8').matchAll(
      /^\| `([\w.-]+)` +\|[^|]*\| ([●○]) \| (.*?) *\|$/gm,
    ),
  ].map(([, key, mark, text]) => [key, `${plain(text)}${mark === '○' ? ' (without effect yet)' : ''}`]),
);

function plain(text) {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
}

function withDescriptions(schema, path) {
  const description = MEANINGS.get(path.join('.'));
  const properties = Object.entries(schema.properties ?? {}).map(([key, inner]) => [
    key,
    withDescriptions(inner, [...path, key]),
  ]);
  return {
    ...(description !== undefined && { description }),
    ...schema,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}
