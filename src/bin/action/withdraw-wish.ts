import { getInput } from '@actions/core';
import type { WithdrawWish } from '../../commands/withdraw-job.ts';
import { AssayError } from '../../model/error.ts';
import { legible } from '../../model/legible.ts';
import { SKILL_NAME } from '../../model/manifest.ts';

const ACTIONS = ['yank', 'unyank', 'rollback', 'retire'] as const;
const MOST_REASON = 500;

/** What somebody typed into the form of the workflow. Throws `flag-value`. */
export function wishIn(): WithdrawWish {
  const action =
    ACTIONS.find((each) => each === getInput('action')) ?? refused('action', `write ${ACTIONS.join(', ')}`);
  const skill = getInput('skill');
  if (!SKILL_NAME.test(skill)) refused('skill', 'write the name of a skill');
  const version = getInput('version');
  if (version !== '' && !/^[1-9]\d{0,6}$/.test(version)) refused('version', 'write a number, such as 3');
  if (action === 'rollback' && version === '') refused('version', 'write which version is to be the latest');
  if (action === 'retire' && version !== '')
    refused('version', 'leave it out: a skill is retired with all its versions');
  const reason = getInput('reason').trim();
  if (reason === '' || reason.length > MOST_REASON || legible(reason) !== reason)
    refused('reason', `write one line of plain text, of at most ${MOST_REASON} characters`);
  return { action, skill, reason, ...(version !== '' && { version: Number(version) }) };
}

function refused(where: string, fix: string): never {
  throw new AssayError('flag-value', 'the input cannot be used', { where, fix });
}
