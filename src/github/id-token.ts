import { getIDToken } from '@actions/core';
import { AssayError } from '../model/error.ts';

const ATTEMPTS = 3;

/**
 * An OIDC token of this job for `audience`. The action library retries some answers by itself and lets socket errors and
 * a passing 403 ("Can't issue ID_TOKEN for job in 'Pending' state") through. Throws `oidc-rejected`.
 */
export async function idToken(audience: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await getIDToken(audience);
    } catch (cause) {
      if (attempt < ATTEMPTS) continue;
      throw new AssayError('oidc-rejected', 'GitHub gives this job no ID token', {
        where: 'ID token',
        fix: 'give the job id-token: write',
        cause,
      });
    }
  }
}
