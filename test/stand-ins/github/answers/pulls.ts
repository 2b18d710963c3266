import { type Answers, type Call, found } from '../call.ts';
import { association, commit, repository, user } from '../say.ts';
import { headOf, type Pull, type World } from '../world.ts';
import { file } from './commits.ts';

async function said(world: World, pull: Pull) {
  const { number, title, body, state, draft, author, head, base, labels, merged } = pull;
  const baseSha = (await world.git.commitOf(base)) ?? '';
  const side = (owner: string, ref: string, sha: string, name: string | undefined) => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: user(world.account(owner)),
    repo: name === undefined ? null : repository(world, owner, name),
  });
  return {
    id: world.account(`pull ${number}`).id,
    number,
    title,
    body,
    state,
    draft,
    locked: false,
    user: user(world.account(author)),
    labels: labels.map((name) => ({ name })),
    head: side(head.owner, head.ref, await headOf(world, pull), head.repository),
    base: side(world.owner, base, baseSha, world.name),
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: state === 'closed' ? pull.updatedAt : null,
    merged_at: merged?.at ?? null,
    merge_commit_sha: merged?.commit ?? null,
    author_association: association(world, author),
  };
}

/** What only the answer about one pull request has. */
const details = (world: World, { merged, state }: Pull) => ({
  merged: merged !== undefined,
  merged_by: merged ? user(world.account(merged.by)) : null,
  mergeable: state === 'open' ? true : null,
  mergeable_state: state === 'open' ? 'clean' : 'unknown',
});

const named = ({ world, path: { pull_number = '' } }: Call) => found(world.pulls.get(Number(pull_number)));

/** The commits that a pull request proposes, or has proposed. */
async function proposed(world: World, pull: Pull) {
  const head = await headOf(world, pull);
  const base = pull.merged ? `${pull.merged.commit}^1` : `refs/heads/${pull.base}`;
  return { base, head, commits: await world.git.between(base, head) };
}

export const pullAnswers: Answers = {
  'pulls/get': async (call) => {
    const pull = named(call);
    const commits = (await proposed(call.world, pull)).commits.length;
    return { body: { ...(await said(call.world, pull)), ...details(call.world, pull), commits } };
  },

  'pulls/list': async ({ world, query }) => {
    const { state = 'open', head, base, direction } = query;
    const kept = [...world.pulls.values()]
      .filter((pull) => state === 'all' || pull.state === state)
      .filter((pull) => head === undefined || head === `${pull.head.owner}:${pull.head.ref}`)
      .filter((pull) => base === undefined || base === pull.base)
      .sort((a, b) => (direction === 'asc' ? a.number - b.number : b.number - a.number));
    return { list: await Promise.all(kept.map((pull) => said(world, pull))) };
  },

  'repos/list-pull-requests-associated-with-commit': async ({ world, path: { commit_sha = '' } }) => {
    const holds = async (pull: Pull) =>
      pull.merged?.commit === commit_sha ||
      pull.merged?.copies?.includes(commit_sha) ||
      (await proposed(world, pull)).commits.includes(commit_sha);
    const all = [...world.pulls.values()];
    const held = await Promise.all(all.map(holds));
    return { list: await Promise.all(all.filter((_, index) => held[index]).map((pull) => said(world, pull))) };
  },

  'pulls/list-commits': async (call) => {
    const { world } = call;
    const { commits } = await proposed(world, named(call));
    // The platform lists no more than these.
    const listed = commits.slice(0, 250).map(async (sha) => commit(world, found(await world.git.commit(sha))));
    return { list: await Promise.all(listed) };
  },

  'pulls/list-files': async (call) => {
    const { git } = call.world;
    const { base, head } = await proposed(call.world, named(call));
    const fork = found(await git.mergeBase(base, head));
    return { list: (await git.changed(fork, head)).slice(0, 3000).map(file) };
  },

  'pulls/list-reviews': (call) => {
    const { world } = call;
    const { number } = named(call);
    return {
      list: world.reviews
        .filter((review) => review.pull === number)
        .map(({ id, user: login, state, commit: sha, body, submittedAt }) => ({
          id,
          user: user(world.account(login)),
          state,
          body,
          commit_id: sha,
          submitted_at: submittedAt,
          author_association: association(world, login),
        })),
    };
  },
};
