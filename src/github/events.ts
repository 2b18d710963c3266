import * as z from 'zod/mini';
import { AssayError } from '../model/error.ts';

/** Of the events' payloads, the parts that we use; docs.github.com/webhooks/webhook-events-and-payloads. */
const Sha = z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const Repository = z.object({ id: z.int(), full_name: z.string(), default_branch: z.string() });

export const PullRequestEvent = z.object({
  repository: Repository,
  pull_request: z.object({ number: z.int(), head: z.object({ sha: Sha }) }),
});
export type PullRequestEvent = z.infer<typeof PullRequestEvent>;

/** `push`, `workflow_dispatch` or `schedule`; only the first names a commit. */
export const TrunkEvent = z.object({ repository: Repository, after: z.optional(Sha) });
export type TrunkEvent = z.infer<typeof TrunkEvent>;

export const MergeGroupEvent = z.object({
  repository: Repository,
  merge_group: z.object({ head_sha: Sha, base_ref: z.string() }),
});
export type MergeGroupEvent = z.infer<typeof MergeGroupEvent>;

/** The run itself is asked for at the API. */
export const WorkflowRunEvent = z.object({
  repository: Repository,
  workflow_run: z.object({ id: z.int() }),
});
export type WorkflowRunEvent = z.infer<typeof WorkflowRunEvent>;

/** The payload `data` as an event of the shape `schema`. Throws `event-unsupported`. */
export function eventOf<T>(schema: z.ZodMiniType<T>, name: string, data: unknown): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new AssayError('event-unsupported', `this is not the payload of a ${name} event`, {
    where: parsed.error.issues[0]?.path.join('.') ?? name,
    fix: 'run this command on the event that it is for',
    cause: parsed.error,
  });
}
