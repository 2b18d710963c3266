import { expect, test } from 'vitest';
import { checkDue } from '../../src/commands/check-due.ts';
import { OPTIONS, passingContext } from './assayed.ts';
import { repository, skill, verdictsIn, withHistory } from './histories.ts';

withHistory();

const due = (at: string, only?: readonly string[]) =>
  checkDue({ ...OPTIONS, repository: at, commit: 'main', ...(only && { only }), nonce: '17-1' }, passingContext());

test('takes every skill of the commit, under its own policy', async () => {
  const made = repository('suite: { min-tests: 4 }\n');
  made.commit(skill('three'));
  const report = await due(made.at);
  expect(verdictsIn(report)).toEqual({ one: 'review', two: 'review' });
  expect(report.inputs.nonce).toBe('17-1');
});

test('takes only those that are due, and passes over names that there are not', async () => {
  const made = repository();
  expect(verdictsIn(await due(made.at, ['two', 'absent']))).toEqual({ two: 'pass' });
  expect(verdictsIn(await due(made.at, []))).toEqual({});
});
