import { expect, test } from 'vitest';
import { changeBetween } from '../../src/intake/tree.ts';
import { Policy } from '../../src/model/policy.ts';
import { analyseChange } from '../../src/rules/analyse-change.ts';

const blob = (path: string) => ({ mode: '100644', kind: 'blob', hash: 'a', size: 1, path });
const before = [blob('lib/skills/tidy/tidy.py')];

test.each([
  ['a link', { mode: '120000', kind: 'blob', hash: 'b', size: 3, path: 'lib/skills' }],
  ['a submodule', { mode: '160000', kind: 'commit', hash: 'c', size: 0, path: 'lib/skills' }],
  ['a link above it', { mode: '120000', kind: 'blob', hash: 'd', size: 3, path: 'lib' }],
])('%s in place of the folder of skills is refused', (_, entry) => {
  const { change } = changeBetween(before, [entry], 'lib/skills');
  const { findings } = analyseChange(change, { policy: Policy.parse({}), asOf: '2026-06-01' });
  expect(findings.map(({ rule, severity }) => [rule, severity])).toContainEqual(['beside-skills', 'block']);
});
