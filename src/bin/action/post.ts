import { setOutput, summary } from '@actions/core';
import { post } from '../../commands/post.ts';
import { visible } from '../../render/visible.ts';
import { EXIT } from '../cli/exit.ts';
import { openAs } from '../../commands/hub.ts';
import type { ActionInputs } from './inputs.ts';
import { say } from './say.ts';

/** Tells the pull request what its check came to. The step succeeds when it could tell: the verdict is the check run's. */
export async function runPost(inputs: ActionInputs): Promise<number> {
  const { job, token, app, checkWorkflow: check, reviewWorkflow: review, sources } = inputs;
  const { verdict, markdown, untold } = await post({
    job,
    hub: await openAs(job.repository, token, app),
    believed: { check, review },
    sources,
  });
  await summary.addRaw(markdown).write();
  setOutput('verdict', verdict);
  say(`told the pull request: ${verdict}`);
  for (const each of untold) say(visible(`not told: ${each}`));
  return EXIT.holds;
}
