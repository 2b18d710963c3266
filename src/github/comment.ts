import { AssayError } from '../model/error.ts';
import { authorOf, hubError, type Hub } from './hub.ts';
import { madeOnce } from './made-once.ts';

/** Begins the comment that tells a check. Anybody can write it, so that the author is compared too. */
export const COMMENT_MARKER = '<!-- skill-assay -->';
/** Begins the one line on a merged pull request that tells what was published. */
export const PUBLISHED_MARKER = '<!-- skill-assay:published -->';

/** Which comment: the one on `pull` that begins with `marker` and is by `author`, the hub's own app unless told. */
export interface OurComment {
  readonly pull: number;
  readonly marker?: string;
  /** A login, e.g. `github-actions[bot]`. */
  readonly author?: string;
}

/** A comment that was found, and what it says below its marker. */
export interface FoundComment {
  readonly id: number;
  readonly markdown: string;
}

/** The number of our comment: see `readComment`. */
export async function findComment(hub: Hub, which: OurComment): Promise<number | undefined> {
  return (await readComment(hub, which))?.id;
}

/** Our comment, if it is there: by marker and author, the newest of several. Throws `github-denied` or `github-unavailable`. */
export async function readComment(hub: Hub, which: OurComment): Promise<FoundComment | undefined> {
  const { owner, repo, octokit } = hub;
  const { pull, marker = COMMENT_MARKER, author = authorOf(hub) } = which;
  try {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
      owner,
      repo,
      issue_number: pull,
      per_page: 100,
    });
    const ours = comments.filter(({ body, user }) => user?.login === author && body?.startsWith(`${marker}\n`));
    const newest = ours.sort((a, b) => b.id - a.id)[0];
    return newest && { id: newest.id, markdown: newest.body?.slice(marker.length + 1) ?? '' };
  } catch (cause) {
    throw hubError('comments', cause);
  }
}

/**
 * Writes the one comment, in place where it exists, anew where it was deleted in the meantime. `markdown` and our mark have
 * to be within GitHub's 65,536 characters. Throws `conversation-locked`, `github-denied` or `github-unavailable`.
 */
export async function writeComment(
  hub: Hub,
  which: OurComment,
  existing: number | undefined,
  markdown: string,
): Promise<void> {
  const body = `${which.marker ?? COMMENT_MARKER}\n${markdown}`;
  try {
    if (existing === undefined || !(await update(hub, existing, body))) await create(hub, which, body);
  } catch (cause) {
    throw isLocked(cause) ? locked(which, cause) : hubError('comment', cause);
  }
}

/** False where there is no such comment any more. */
async function update({ owner, repo, octokit }: Hub, id: number, body: string): Promise<boolean> {
  try {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return true;
  } catch (cause) {
    if ((cause as { status?: number }).status === 404) return false;
    throw cause;
  }
}

async function create(hub: Hub, which: OurComment, body: string): Promise<void> {
  const { owner, repo, octokit } = hub;
  await madeOnce<unknown>(
    hub,
    'comment',
    () => octokit.rest.issues.createComment({ owner, repo, issue_number: which.pull, body }),
    () => findComment(hub, which),
  );
}

/** GitHub says 403 for a conversation that is locked, in words alone, and 410 where there are none any more. */
function isLocked(cause: unknown): boolean {
  const { status, message = '' } = cause as { status?: number; message?: string };
  return status === 410 || (status === 403 && /\blocked\b/i.test(message));
}

function locked({ pull }: OurComment, cause: unknown): AssayError {
  return new AssayError('conversation-locked', 'the conversation is locked, so that nothing can be said in it', {
    where: `pull request ${pull}`,
    fix: 'unlock it, or look at the check run',
    cause,
  });
}
