import { candidateAt } from '../intake/directory.ts';
import { inOrder } from '../intake/in-order.ts';
import { skillsAt } from '../intake/paths.ts';
import { policyFor } from './policy-for.ts';
import { type Publication, publishAll } from './publish-all.ts';
import { type WriterWish, writerFor } from './registry-writer.ts';
import { reportIn } from './report-file.ts';

export { exitOf } from './publish-all.ts';

/** What to publish, by hand. */
export interface PublishRequest extends WriterWish {
  readonly paths: readonly string[];
  readonly reportFile: string;
  readonly policyFile?: string;
  /** Why a `review` verdict is accepted. */
  readonly acceptReview?: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly actor: string;
}

/**
 * Publishes the skills that `request` names, each where its bytes and the policy bear the report out.
 * Throws what `reportIn`, `policyFor` and `writerFor` throw, and what the registry throws.
 */
export async function publish(request: PublishRequest): Promise<Publication> {
  const places = await skillsAt(request.paths);
  const policy = await policyFor(request);
  const report = await reportIn(request.reportFile);
  const candidates = await inOrder(places, ({ directory, name }) => candidateAt(directory, name));
  const { today, acceptReview, actor } = request;
  // At home the time of an entry is the report's date, so that publishing again gives the same bytes.
  const time = `${report.inputs.asOf}T00:00:00Z`;
  return publishAll(
    candidates,
    () => ({ report, policy, today, acceptReview }),
    { actor, time },
    () => writerFor(request, policy),
  );
}
