import { asked, type Hub } from './hub.ts';

/** The commit at which `branch` stands now. A runner's clone does not know: checkout sets its ref to the event's commit. */
export async function tipOf({ owner, repo, octokit }: Hub, branch: string): Promise<string> {
  return (await asked(`branch ${branch}`, octokit.rest.repos.getBranch({ owner, repo, branch }))).commit.sha;
}
