import { AssayError } from '../model/error.ts';

interface Failed {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> };
}

/**
 * The AssayError that a failed request comes to; `what` says what was asked. Its words are ours alone: what GitHub or the
 * library say of a request may quote it.
 */
export function hubError(what: string, cause: unknown): AssayError {
  if (cause instanceof AssayError) return cause;
  const failed = cause as Failed;
  const limit = limitOf(failed);
  if (limit !== undefined)
    return new AssayError('github-unavailable', 'GitHub’s rate limit is used up', { where: what, fix: limit, cause });
  const { status } = failed;
  const isRefused = status !== undefined && status >= 400 && status < 500;
  if (isRefused) return new AssayError('github-denied', `GitHub answers ${status}`, { ...remedy(what, failed), cause });
  return new AssayError('github-unavailable', `GitHub cannot be asked${status === undefined ? '' : ` (${status})`}`, {
    where: what,
    fix: 'run it again',
    cause,
  });
}

function remedy(where: string, { status, response }: Failed): { where: string; fix: string } {
  const wanted = response?.headers?.['x-accepted-github-permissions'];
  if (status === 410) return { where, fix: 'see whether it was switched off or deleted' };
  if (status === 422) return { where, fix: 'see whether the commit is still there; if it is, report this' };
  if (wanted !== undefined && wanted !== '') return { where, fix: `give the job one of: ${wanted}` };
  return { where, fix: 'check the job’s permissions' };
}

/** When a rate limit ends, where it is one; docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api. */
function limitOf({ status, message = '', response: { headers = {} } = {} }: Failed): string | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset, 'retry-after': after } = headers;
  if (after !== undefined && Number.isFinite(Number(after))) return `run it again in ${Number(after)} seconds`;
  if (remaining === '0' && Number(reset) > 0 && Number(reset) < 1e11)
    return `run it again after ${new Date(Number(reset) * 1000).toISOString()}`;
  return status === 429 || /\bsecondary rate\b/i.test(message) ? 'run it again in a few minutes' : undefined;
}
