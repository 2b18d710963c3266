import { describe, expect, test } from 'vitest';
import { faultOf } from '../../src/model/fault.ts';
import { Manifest } from '../../src/model/manifest.ts';
import { Policy } from '../../src/model/policy.ts';

const manifest = { name: 'tidy', description: 'Tidies.', imports: [] };
const faults = (schema: typeof Manifest | typeof Policy, value: object): string[] => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${faultOf(issue, value)}`);
};

describe('what is wrong with a skill.json is said by key, what is wanted and what was found', () => {
  test.for([
    [{ imports: undefined }, 'imports is missing, and must be a list'],
    [{ imports: 're' }, "imports must be a list, and is 're'"],
    [{ imports: [7] }, 'imports.0 must be a text, and is 7'],
    [{ imports: ['os.*'] }, "imports.0 must be a dotted module name, and is 'os.*'"],
    [{ imports: Array(101).fill('re') }, 'imports must have at most 100 entries, and has 101'],
    [{ description: '' }, "description must not be empty, and is ''"],
    [{ description: 'x'.repeat(2001) }, 'description must have at most 2,000 characters, and has 2,001'],
    [{ description: null }, 'description must be a text, and is null'],
    [{ tags: {} }, 'tags must be a list, and is an object'],
    [{ tags: ['x'.repeat(101)] }, 'tags.0 must have at most 100 characters, and has 101'],
    [{ origin: [] }, 'origin must be an object, and is a list'],
    [{ license: true }, 'license must be a text, and is true'],
    [
      { capabilities: ['disk'] },
      "capabilities.0 must be files or network or process or environment or clock or randomness, and is 'disk'",
    ],
  ] as const)('%j', ([change, said]) => {
    expect(faults(Manifest, { ...manifest, ...change })).toEqual([said]);
  });

  test('and a long text is not repeated in full', () => {
    expect(faults(Manifest, { ...manifest, tags: 'x'.repeat(1000) })[0]?.length).toBeLessThan(100);
  });
});

test.for([
  [{ version: 2 }, 'version must be 1, and is 2'],
  [{ mode: 7 }, 'mode must be enforce or report-only, and is 7'],
  [{ stages: [] }, 'stages must have at least 1 entry, and has 0'],
  [{ suite: 'many' }, "suite must be an object, and is 'many'"],
  [{ suite: { 'min-tests': 0 } }, 'suite.min-tests must be at least 1, and is 0'],
  [{ suite: { 'min-tests': 1.5 } }, 'suite.min-tests must be a whole number, and is 1.5'],
  [{ suite: { 'min-mutation-score': 2 } }, 'suite.min-mutation-score must be at most 1, and is 2'],
  [{ sandbox: { timeout: '11m' } }, "sandbox.timeout must be at most 10m, and is '11m'"],
  [{ adversarial: { model: 7 } }, 'adversarial.model must be null or a text, and is 7'],
  [{ grants: { '../x': {} } }, 'grants.../x must be a Python name, and is a key'],
  [
    { waivers: [{ rule: 'x', skill: 'x', digest: 'x', reason: 'x', until: '2027-02-30' }] },
    "waivers.0.until must be a date such as 2027-06-30, and is '2027-02-30'",
  ],
] as const)('what is wrong with the policy %j is said the same way', ([value, said]) => {
  expect(faults(Policy, value)).toContain(said);
});
