import { setOutput } from '@actions/core';
import { post } from '../../commands/post.ts';
import { EXIT } from '../cli/exit.ts';
import type { ActionInputs } from './inputs.ts';
import { say } from './say.ts';

/** Tells the pull request what its check came to. The step succeeds when it could tell: the verdict is the check run's. */
export async function runPost(inputs: ActionInputs): Promise<number> {
  const { job, token, checkWorkflow, report, commentAuthor, sources } = inputs;
  const { verdict } = await post({
    job,
    token,
    workflow: checkWorkflow,
    claimFile: report,
    author: commentAuthor,
    sources,
  });
  setOutput('verdict', verdict);
  say(`told the pull request: ${verdict}`);
  return EXIT.holds;
}
