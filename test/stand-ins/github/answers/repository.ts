import { type Answers, found } from '../call.ts';
import { commit, repository, user } from '../say.ts';

/** What the API calls a role in its older field. */
const PERMISSION: Readonly<Record<string, string>> = { maintain: 'write', triage: 'read' };

export const repositoryAnswers: Answers = {
  'repos/get': ({ world }) => ({
    body: { ...repository(world), default_branch: world.defaultBranch, visibility: world.visibility },
  }),

  'repos/list-branches': async ({ world }) => {
    const refs = await world.git.refs('refs/heads/');
    return {
      list: [...refs].map(([ref, sha]) => ({
        name: ref.slice('refs/heads/'.length),
        commit: { sha },
        protected: false,
      })),
    };
  },

  'repos/get-branch': async ({ world, path: { branch = '' } }) => {
    const sha = found((await world.git.refs('refs/heads/')).get(`refs/heads/${branch}`));
    const data = found(await world.git.commit(sha));
    return { body: { name: branch, commit: commit(world, data), protected: world.rules.has(branch) } };
  },

  'repos/get-branch-rules': ({ world, path: { branch = '' } }) => ({ list: world.rules.get(branch) ?? [] }),

  'repos/get-collaborator-permission-level': ({ world, path: { username = '' } }) => {
    const nobody = world.visibility === 'public' ? 'read' : 'none';
    const role = username === world.owner ? 'admin' : (world.collaborators.get(username) ?? nobody);
    const permission = PERMISSION[role] ?? role;
    return { body: { permission, role_name: role, user: { ...user(world.account(username)), role_name: role } } };
  },

  'actions/get-custom-oidc-sub-claim-for-repo': ({ world }) => {
    const owner = `${world.owner}@${world.account(world.owner).id}`;
    const prefix = world.immutableSubject
      ? `repo:${owner}/${world.name}@${world.id}`
      : `repo:${world.owner}/${world.name}`;
    const { immutableSubject } = world;
    return { body: { use_default: true, use_immutable_subject: immutableSubject, sub_claim_prefix: prefix } };
  },
};
