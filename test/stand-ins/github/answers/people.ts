import type { Answers } from '../call.ts';
import { repository, user } from '../say.ts';
import type { Activity, WorkflowRun, World } from '../world.ts';

const AT = '2026-01-01T00:00:00Z';

/** GitHub finds no more than these, however many there are. */
const MOST_FOUND = 1000;

function said(world: World, run: WorkflowRun) {
  const [owner, repo] = run.headRepository.split('/');
  return {
    id: run.id,
    path: run.path,
    workflow_id: run.workflow,
    run_number: 1,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    head_repository: repository(world, owner, repo),
    repository: repository(world),
    actor: user(world.account(run.actor)),
    triggering_actor: user(world.account(run.triggeringActor ?? run.actor)),
    pull_requests: [],
    created_at: run.createdAt ?? AT,
    updated_at: run.createdAt ?? AT,
  };
}

const done = (world: World, { ref, type, actor, after, at }: Activity, index: number) => ({
  id: index + 1,
  before: '0'.repeat(40),
  after,
  ref,
  timestamp: at,
  activity_type: type,
  actor: user(world.account(actor)),
});

export const peopleAnswers: Answers = {
  'actions/list-workflow-runs-for-repo': ({ world, query: { branch, event, head_sha: head } }) => {
    const found = world.runs
      .filter((run) => branch === undefined || run.headBranch === branch)
      .filter((run) => event === undefined || run.event === event)
      .filter((run) => head === undefined || run.headSha === head)
      .toReversed();
    return { list: found.slice(0, MOST_FOUND).map((run) => said(world, run)), under: 'workflow_runs' };
  },

  'repos/list-activities': ({ world, query: { ref } }) => {
    const named = world.activities.filter((each) => ref === undefined || each.ref === ref).toReversed();
    return { list: named.map((each, index) => done(world, each, index)) };
  },
};
