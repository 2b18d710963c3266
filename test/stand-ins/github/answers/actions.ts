import { gunzipSync } from 'node:zlib';
import { type Answers, type Call, found, Refusal } from '../call.ts';
import type { Person } from '../git-data.ts';
import { repository, user } from '../say.ts';
import { headOf, type Workflow, type WorkflowRun, type World } from '../world.ts';

const AT = '2026-01-01T00:00:00Z';

const workflow = ({ id, name, path }: Workflow) => ({
  id,
  name,
  path,
  state: 'active',
  created_at: AT,
  updated_at: AT,
});

/** The pull requests of this repository's own branches; a run for a fork's names none. */
async function pullsOf(world: World, { headSha, headRepository }: WorkflowRun) {
  if (headRepository !== `${world.owner}/${world.name}`) return [];
  const own = { id: world.id, name: world.name };
  const open = [...world.pulls.values()].filter(({ state, head }) => state === 'open' && head.owner === world.owner);
  const heads = await Promise.all(open.map(async (pull) => ({ pull, sha: await headOf(world, pull) })));
  return Promise.all(
    heads
      .filter(({ sha }) => sha === headSha)
      .map(async ({ pull: { number, head, base }, sha }) => ({
        id: world.account(`pull ${number}`).id,
        number,
        head: { ref: head.ref, sha, repo: own },
        base: { ref: base, sha: (await world.git.commitOf(base)) ?? '', repo: own },
      })),
  );
}

async function said(world: World, run: WorkflowRun) {
  const [owner, repo] = run.headRepository.split('/');
  const head = found(await world.git.commit(run.headSha));
  const person = ({ name, email }: Person) => ({ name, email });
  return {
    id: run.id,
    name: world.workflows.find(({ id }) => id === run.workflow)?.name ?? null,
    path: run.path,
    workflow_id: run.workflow,
    run_number: 1,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    head_commit: {
      id: head.sha,
      tree_id: head.tree,
      message: head.message,
      timestamp: head.committer.date,
      author: person(head.author),
      committer: person(head.committer),
    },
    head_repository: repository(world, owner, repo),
    repository: repository(world),
    actor: user(world.account(run.actor)),
    triggering_actor: user(world.account(run.actor)),
    pull_requests: await pullsOf(world, run),
    created_at: AT,
    updated_at: AT,
  };
}

const named = ({ world, path: { workflow_id = '' } }: Call) =>
  found(world.workflows.find(({ id, path }) => String(id) === workflow_id || path.split('/').at(-1) === workflow_id));

export const actionsAnswers: Answers = {
  'actions/get-workflow': (call) => ({ body: workflow(named(call)) }),

  'actions/get-workflow-run': async ({ world, path: { run_id = '' } }) => {
    return { body: await said(world, found(world.runs.find(({ id }) => String(id) === run_id))) };
  },

  'actions/list-workflow-runs': async (call) => {
    const { world, query } = call;
    const { id } = named(call);
    const kept = world.runs
      .filter((run) => run.workflow === id)
      .filter((run) => query.head_sha === undefined || run.headSha === query.head_sha)
      .filter((run) => query.event === undefined || run.event === query.event)
      .toReversed();
    return { list: await Promise.all(kept.map((run) => said(world, run))), under: 'workflow_runs' };
  },

  'code-scanning/upload-sarif': ({ world, body }) => {
    const { commit_sha, ref, sarif } = body as { commit_sha: string; ref: string; sarif: string };
    if (!world.codeScanning) throw new Refusal(403, 'Code scanning is not enabled for this repository.');
    try {
      world.sarif.push({ commit: commit_sha, ref, text: gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8') });
    } catch {
      throw new Refusal(400, 'Bad Request: the SARIF is not gzip in Base64');
    }
    return { status: 202, body: { id: `sarif-${world.sarif.length}` } };
  },
};
