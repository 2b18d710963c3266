import { getOctokit } from '@actions/github';
import { AssayError } from '../model/error.ts';

/** A repository on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** One repository on GitHub, reached with one token. */
export interface Hub extends RepositoryName {
  readonly octokit: ReturnType<typeof getOctokit>;
}

/** Opens `repository` (`owner/name`) with `token`; the API's address is GITHUB_API_URL's. */
export function openHub(repository: string, token: string): Hub {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo, octokit: getOctokit(token) };
}

/**
 * The answer to a request, or an AssayError: `github-denied` (names the permission that GitHub wants) or
 * `github-unavailable`. `what` says what was asked, for the message.
 */
export async function asked<T>(what: string, request: Promise<{ data: T }>): Promise<T> {
  try {
    return (await request).data;
  } catch (cause) {
    throw hubError(what, cause);
  }
}

/** The AssayError that a failed request comes to. */
export function hubError(what: string, cause: unknown): AssayError {
  const { status, response } = cause as {
    status?: number;
    response?: { headers?: Record<string, string | undefined> };
  };
  if (status === 401 || status === 403 || status === 404) {
    const wanted = response?.headers?.['x-accepted-github-permissions'];
    return new AssayError('github-denied', `GitHub answers ${status}`, {
      where: what,
      fix: wanted === undefined ? 'check the job’s permissions' : `give the job one of: ${wanted}`,
      cause,
    });
  }
  return new AssayError('github-unavailable', `GitHub cannot be asked${status === undefined ? '' : ` (${status})`}`, {
    where: what,
    fix: 'run it again',
    cause,
  });
}
