import { hubError, type Hub } from './hub.ts';

/** Marks our comment. Anybody can write it, so that the author is compared too. */
export const COMMENT_MARKER = '<!-- skill-assay -->';

/** Our comment on a pull request, if there is one: by marker and author. */
export async function findComment(hub: Hub, pull: number, author: string): Promise<number | undefined> {
  const { owner, repo, octokit } = hub;
  try {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
      owner,
      repo,
      issue_number: pull,
      per_page: 100,
    });
    for await (const { data } of pages) {
      const ours = data.find(({ body, user }) => user?.login === author && body?.startsWith(COMMENT_MARKER));
      if (ours !== undefined) return ours.id;
    }
    return undefined;
  } catch (cause) {
    throw hubError('comments', cause);
  }
}

/** Writes the one comment, in place where it exists. `markdown` and our mark have to be within GitHub's 65,536 characters. */
export async function writeComment(
  hub: Hub,
  pull: number,
  existing: number | undefined,
  markdown: string,
): Promise<void> {
  const { owner, repo, octokit } = hub;
  const body = `${COMMENT_MARKER}\n${markdown}`;
  try {
    if (existing === undefined) await octokit.rest.issues.createComment({ owner, repo, issue_number: pull, body });
    else await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing, body });
  } catch (cause) {
    throw hubError('comment', cause);
  }
}
