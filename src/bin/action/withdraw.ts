import { withdrawJob } from '../../commands/withdraw-job.ts';
import { visible } from '../../render/visible.ts';
import { EXIT } from '../cli/exit.ts';
import type { ActionInputs } from './inputs.ts';
import { say } from './say.ts';
import { wishIn } from './withdraw-wish.ts';

/** Takes back what was published, or takes that back. */
export async function runWithdraw({ job, role, audience, key, trustFile }: ActionInputs): Promise<number> {
  const wish = wishIn();
  const done = await withdrawJob(job, wish, { role, audience, key, trustFile }, new Date().toISOString());
  const which = done.version === undefined ? done.skill : `${done.skill}@${done.version}`;
  say(visible(`${wish.action} ${which}: ${done.isNew ? `recorded as ${done.sequence}` : 'was so already'}`));
  return EXIT.holds;
}
