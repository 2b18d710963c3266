import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Policy } from '../../src/model/policy.ts';
import { analyse } from '../../src/rules/analyse.ts';
import { fileOf, honestSkill } from '../rules/honest-skill.ts';

/** Files that were collected with what CPython makes of them: beside the checkout, not in it. */
const COLLECTED = fileURLToPath(new URL('../../../shared/threats/lexical.json', import.meta.url));

/** The cases whose trick is in the bytes: cookie, CR, BOM, names that Python folds, characters nobody sees. */
const IN_BYTES = new Set('e02 e05b e08 e09 e15 e19 e20 e21 e30 e31 e32 e38 e53 e58'.split(' '));

/** The rules that refuse such tricks for what they are, whatever code they hide. */
const LEXICAL = ['source-encoding', 'bare-carriage-return', 'hidden-character', 'non-ascii-name'];

interface Case {
  readonly id: string;
  readonly title: string;
  readonly b64: string;
  readonly runs_on: readonly string[];
}

const cases = existsSync(COLLECTED) ? (JSON.parse(readFileSync(COLLECTED, 'utf8')).cases as Case[]) : [];
const live = cases.filter(({ id, runs_on }) => runs_on.length > 0 && IN_BYTES.has(id));

/** Which rules find something in `bytes` as the implementation of an otherwise honest skill. */
async function rulesAgainst(bytes: Uint8Array): Promise<string[]> {
  const candidate = honestSkill('tidy', [fileOf('tidy.py', bytes)]);
  const { findings } = await analyse(candidate, { policy: Policy.parse({}), asOf: '2026-06-01' });
  return findings.filter(({ severity, file }) => severity === 'block' && file === 'tidy.py').map(({ rule }) => rule);
}

describe('a file that runs what it hides in its bytes is refused for that', () => {
  test('and all of the collected ones are tried', (context) => {
    if (cases.length === 0) context.skip(`${COLLECTED} is not here`);
    expect(live.map(({ id }) => id)).toEqual([...IN_BYTES]);
  });

  test.for(live.map(({ id, title, b64 }) => [id, title, b64] as const))('%s: %s', async ([, , b64]) => {
    const rules = await rulesAgainst(Buffer.from(b64, 'base64'));
    expect(rules.filter((rule) => LEXICAL.includes(rule))).not.toEqual([]);
  });
});
