import { type Answers, type Call, found, Refusal } from '../call.ts';
import { app, repository } from '../say.ts';
import { type Annotation, type CheckRun, headOf, type World } from '../world.ts';
import { commitNamed } from './git-data.ts';

interface Written {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: { title?: string; summary?: string; text?: string; annotations?: Annotation[] };
}

async function said(world: World, run: CheckRun) {
  const { id, name, headSha, status, conclusion, output, annotations } = run;
  const heads = await Promise.all(
    [...world.pulls.values()]
      // Pull requests from forks are never listed here.
      .filter((pull) => pull.state === 'open' && pull.head.owner === world.owner)
      .map(async (pull) => ({ pull, head: await headOf(world, pull) })),
  );
  const own = { id: world.id, name: world.name };
  const at = async (ref: string, sha?: string) => ({
    ref,
    sha: sha ?? (await world.git.commitOf(ref)) ?? '',
    repo: own,
  });
  const pulls = heads.filter(({ head }) => head === headSha);
  return {
    id,
    name,
    head_sha: headSha,
    external_id: run.externalId,
    details_url: run.detailsUrl,
    status,
    conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { ...output, annotations_count: annotations.length },
    app: { ...app(run.app), owner: repository(world).owner },
    check_suite: { id: world.account(`suite ${run.app.id} ${headSha}`).id },
    pull_requests: await Promise.all(
      pulls.map(async ({ pull, head }) => ({
        id: world.account(`pull ${pull.number}`).id,
        number: pull.number,
        head: await at(pull.head.ref, head),
        base: await at(pull.base),
      })),
    ),
  };
}

/** Takes over what a request says; annotations are added to those that are there. */
function write(world: World, run: CheckRun, { output, ...said }: Written): void {
  if (said.status === 'completed' && said.conclusion === undefined && run.conclusion === null) {
    throw new Refusal(422, "Invalid request.\n\nFor 'allOf/0', \"conclusion\" wasn't supplied.");
  }
  run.name = said.name ?? run.name;
  run.status = said.conclusion === undefined ? (said.status ?? run.status) : 'completed';
  run.conclusion = said.conclusion ?? (run.status === 'completed' ? run.conclusion : null);
  run.detailsUrl = said.details_url ?? run.detailsUrl;
  run.externalId = said.external_id ?? run.externalId;
  run.startedAt = said.started_at ?? run.startedAt;
  run.completedAt = run.status === 'completed' ? (said.completed_at ?? run.completedAt ?? world.now()) : null;
  if (!output) return;
  const { title = run.output.title, summary = run.output.summary, text = run.output.text, annotations = [] } = output;
  run.output = { title, summary, text };
  run.annotations.push(...annotations);
}

/** Only an app has check runs, and it may change its own alone. */
function byApp({ token }: Call) {
  if (!token.app) throw new Refusal(403, 'You must authenticate via a GitHub App.');
  return token.app;
}

const named = ({ world, path }: Call) => found(world.checkRuns.find(({ id }) => id === Number(path.check_run_id)));

/** The newest of each name and app. */
const latest = (runs: readonly CheckRun[]) =>
  runs.filter(
    (run, index) => !runs.slice(index + 1).some((later) => later.name === run.name && later.app.id === run.app.id),
  );

export const checkAnswers: Answers = {
  'checks/create': async (call) => {
    const { world, body } = call;
    const by = byApp(call);
    const written = body as Written;
    const headSha = await commitNamed(world.git, written.head_sha ?? '');
    const empty = { status: 'queued', conclusion: null, detailsUrl: null, externalId: '', completedAt: null };
    const output = { title: null, summary: null, text: null };
    const start = { name: '', ...empty, startedAt: world.now(), output, annotations: [] };
    const run: CheckRun = { id: world.nextId(), app: by, headSha, ...start };
    write(world, run, written);
    world.checkRuns.push(run);
    return { status: 201, body: await said(world, run) };
  },

  'checks/update': async (call) => {
    const run = named(call);
    if (byApp(call).id !== run.app.id)
      throw new Refusal(
        403,
        'Invalid app_id `' +
          call.token.app?.id +
          '` - check run can only be modified by the GitHub App that created it.',
      );
    write(call.world, run, call.body as Written);
    return { body: await said(call.world, run) };
  },

  'checks/get': async (call) => ({ body: await said(call.world, named(call)) }),

  'checks/list-annotations': (call) => ({ list: named(call).annotations }),

  'checks/list-for-ref': async ({ world, path: { ref = '' }, query }) => {
    const { check_name: name, status, app_id: appId, filter = 'latest' } = query;
    const sha = await commitNamed(world.git, ref);
    const kept = world.checkRuns
      .filter((run) => run.headSha === sha)
      .filter((run) => name === undefined || run.name === name)
      .filter((run) => status === undefined || run.status === status)
      .filter((run) => appId === undefined || run.app.id === appId);
    const runs = (filter === 'latest' ? latest(kept) : kept).toReversed();
    return { list: await Promise.all(runs.map((run) => said(world, run))), under: 'check_runs' };
  },
};
