import { gzipSync } from 'node:zlib';
import { hubError, type Hub } from './hub.ts';

/** What code scanning takes of a packed upload; docs.github.com/code-security, "SARIF results exceed … limits". */
const MOST = 10 << 20;

/** What was found, for the code scanning of `commit`. */
export interface SarifUpload {
  readonly commit: string;
  /** `refs/pull/7/head` */
  readonly ref: string;
  /** SARIF 2.1.0 */
  readonly sarif: string;
}

/**
 * Uploads it. Where a repository has no code scanning, or the token no right to it, that is said in the note that comes
 * back and is no error: the same stands in the check run. Throws `github-unavailable`, and `github-denied` for the rest.
 */
export async function uploadSarif(hub: Hub, { commit, ref, sarif }: SarifUpload): Promise<string | undefined> {
  const { owner, repo, octokit } = hub;
  const packed = gzipSync(sarif);
  if (packed.length > MOST) return 'The findings are too many for code scanning.';
  try {
    // The same twice is taken for one.
    const request = { retries: 3 };
    const said = { commit_sha: commit, ref, sarif: packed.toString('base64'), tool_name: 'Skill Assay', request };
    await octokit.rest.codeScanning.uploadSarif({ owner, repo, ...said });
    return undefined;
  } catch (cause) {
    const error = hubError('code scanning', cause);
    const { status } = cause as { status?: number };
    if (error.code === 'github-denied' && (status === 403 || status === 404))
      return `Code scanning has not got the findings: it is not switched on here, or the job lacks security-events: write (GitHub answers ${status}).`;
    throw error;
  }
}
