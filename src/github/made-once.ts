import { hubError } from './hub-error.ts';
import type { Hub } from './hub.ts';

const ATTEMPTS = 3;

/**
 * Makes something that must not be there twice. Where GitHub fails to answer, nobody knows whether it was made: it is
 * looked for (`find`) before it is made again. Rejects as the last request does, or as `find` does.
 */
export async function madeOnce<T>(
  hub: Hub,
  what: string,
  make: () => Promise<{ readonly data: T }>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await make()).data;
    } catch (cause) {
      if (hubError(what, cause).code !== 'github-unavailable' || isLimited(cause) || attempt === ATTEMPTS) throw cause;
    }
    await hub.wait(attempt ** 2);
    const found = await find();
    if (found !== undefined) return found;
  }
}

/** Refused for now, so surely not made; and it was waited for already. */
function isLimited(cause: unknown): boolean {
  const { status } = cause as { status?: number };
  return status === 403 || status === 429;
}
