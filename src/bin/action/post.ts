import { setOutput } from '@actions/core';
import { post } from '../../commands/post.ts';
import { eventOf, WorkflowRunEvent } from '../../github/events.ts';
import { openHub } from '../../github/hub.ts';
import { EXIT } from '../cli/exit.ts';
import type { ActionInputs } from './inputs.ts';

/** Tells the pull request what its check came to. The step succeeds when it could tell: the verdict is the check run's. */
export async function runPost(inputs: ActionInputs): Promise<number> {
  const request = {
    event: eventOf(WorkflowRunEvent, 'workflow_run', inputs.event),
    workflow: inputs.checkWorkflow,
    claimFile: inputs.report,
    author: inputs.commentAuthor,
    today: new Date().toISOString().slice(0, 10),
  };
  const report = await post(request, openHub(inputs.repository, inputs.token));
  setOutput('verdict', report.verdict);
  return EXIT.holds;
}
