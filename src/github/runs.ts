import { AssayError } from '../model/error.ts';
import { asked, hubError, type Hub } from './hub.ts';

/** A workflow whose runs are believed to be of it, by its file and the events that may have started them. */
export interface WantedWorkflow {
  /** `.github/workflows/assay-check.yml` */
  readonly path: string;
  readonly events: readonly string[];
}

/** A run of a wanted workflow: made only by what compares its workflow's number, path and event. */
export interface AcceptedRun {
  readonly id: number;
  readonly attempt: number;
  /** The workflow's, as it was wanted. */
  readonly path: string;
  readonly event: string;
  readonly head: string;
  readonly headBranch: string | undefined;
  /** `owner/name`; nothing where a fork is gone. */
  readonly headRepository: string | undefined;
  /** `completed`, and others before that. */
  readonly status: string | undefined;
  readonly conclusion: string | undefined;
}

/** What is compared of a run; an event says it in the same words as the API. */
interface Claimed {
  readonly id: number;
  readonly workflow_id: number;
  readonly path: string;
  readonly event: string;
}

/**
 * The run, if it is one of the `wanted` workflows. What it says of itself is not enough: a name can be copied into any
 * proposal, so the workflow at the path is asked for, and its number compared. Throws `run-rejected` for any other.
 */
export async function acceptedRun(hub: Hub, id: number, wanted: readonly WantedWorkflow[]): Promise<AcceptedRun> {
  const { owner, repo, octokit } = hub;
  const run = await asked(`run ${id}`, octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: id }));
  return acceptedOf(run, await wantedFor(hub, run, wanted));
}

/**
 * The newest run of the workflow at `path` for the commit `head`, accepted in the same way and in whatever state; nothing
 * where there is none.
 */
export async function newestRunOf(
  hub: Hub,
  head: string,
  path: string,
  events: readonly string[],
): Promise<AcceptedRun | undefined> {
  const { owner, repo, octokit } = hub;
  const workflow = await workflowAt(hub, path);
  if (workflow.path !== path) return undefined;
  try {
    const place = { owner, repo, workflow_id: workflow.id, head_sha: head, per_page: 100 };
    const runs = await octokit.paginate(octokit.rest.actions.listWorkflowRuns, place);
    const ours = runs.filter((run) => run.head_sha === head && isOf(run, workflow.id, { path, events }));
    const [newest] = ours.sort((a, b) => b.id - a.id);
    return newest && acceptedOf(newest, { path, events });
  } catch (cause) {
    throw hubError('workflow runs', cause);
  }
}

/** The workflow of those `wanted` that `run` is one of. Throws `run-rejected`. */
export async function wantedFor(hub: Hub, run: Claimed, wanted: readonly WantedWorkflow[]): Promise<WantedWorkflow> {
  const named = wanted.find(({ path }) => path === pathOf(run));
  if (named !== undefined) {
    const { id, path } = await workflowAt(hub, named.path);
    if (path === named.path && isOf(run, id, named)) return named;
  }
  throw new AssayError('run-rejected', 'this run is not one of the workflows that are believed', {
    where: `run ${run.id}`,
    fix: `run on workflow_run of ${wanted.map(({ path }) => path).join(' or ')}`,
  });
}

function isOf(run: Claimed, workflow: number, { path, events }: WantedWorkflow): boolean {
  return run.workflow_id === workflow && pathOf(run) === path && events.includes(run.event);
}

async function workflowAt({ owner, repo, octokit }: Hub, path: string): Promise<{ id: number; path: string }> {
  const file = path.split('/').at(-1) ?? '';
  return asked(`workflow ${path}`, octokit.rest.actions.getWorkflow({ owner, repo, workflow_id: file }));
}

/** The workflow's path without the ref that the API may put after it (`.github/workflows/build.yml@main`). */
function pathOf({ path }: Claimed): string {
  return path.split('@')[0] ?? '';
}

interface Told extends Claimed {
  readonly run_attempt?: number;
  readonly head_sha: string;
  readonly head_branch: string | null;
  readonly head_repository?: { readonly full_name: string } | null;
  readonly status: string | null;
  readonly conclusion: string | null;
}

function acceptedOf(run: Told, { path }: WantedWorkflow): AcceptedRun {
  return {
    id: run.id,
    attempt: run.run_attempt ?? 1,
    path,
    event: run.event,
    head: run.head_sha,
    headBranch: run.head_branch ?? undefined,
    headRepository: run.head_repository?.full_name,
    status: run.status ?? undefined,
    conclusion: run.conclusion ?? undefined,
  };
}
