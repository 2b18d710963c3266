import type { CommitData } from './git-data.ts';
import type { Account, App, World } from './world.ts';

const SITE = 'https://github.test';

/** The members of a user that say who it is. */
export const user = ({ login, id, type }: Account) => ({
  login,
  id,
  type,
  html_url: type === 'Bot' ? `${SITE}/apps/${login.replace('[bot]', '')}` : `${SITE}/${login}`,
  site_admin: false,
});

export const app = ({ id, slug }: App) => ({ id, slug, name: slug });

/** A repository's own members; forks are named like it. */
export function repository(world: World, owner = world.owner, name = world.name) {
  const own = owner === world.owner && name === world.name;
  return {
    id: own ? world.id : world.account(`${owner}/${name}`).id,
    name,
    full_name: `${owner}/${name}`,
    owner: user(world.account(owner)),
    private: world.visibility === 'private',
    fork: !own,
    html_url: `${SITE}/${owner}/${name}`,
  };
}

/** The account whose e-mail address a commit carries, where the platform knows it. */
const accountOf = (world: World, email: string) => {
  const login = world.emails.get(email);
  return login === undefined ? null : user(world.account(login));
};

/** A commit as the repository's endpoints say it. */
export const commit = (world: World, data: CommitData) => ({
  sha: data.sha,
  html_url: `${SITE}/${world.owner}/${world.name}/commit/${data.sha}`,
  commit: {
    author: data.author,
    committer: data.committer,
    message: data.message,
    tree: { sha: data.tree },
  },
  author: accountOf(world, data.author.email),
  committer: accountOf(world, data.committer.email),
  parents: data.parents.map((sha) => ({ sha })),
});

/** How close someone is to the repository, as comments and reviews say it. */
export function association(world: World, login: string) {
  if (login === world.owner) return 'OWNER';
  return world.collaborators.has(login) ? 'COLLABORATOR' : 'NONE';
}
