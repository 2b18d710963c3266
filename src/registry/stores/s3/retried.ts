import { setTimeout as sleep } from 'node:timers/promises';
import { isTransient, statusOf } from './errors.ts';

/** Eight attempts wait 6 s in all at most, each a random part of twice the one before: what met does not meet again. */
const ATTEMPTS = 8;
const FIRST_WAIT = 50;

/** What an attempt is sent with: it ends after its deadline, however slowly its answer trickles in. */
export interface Sending {
  readonly abortSignal: AbortSignal;
}

/**
 * What `act` answers, asked again while that may help and no attempt took `deadline` milliseconds. `isUnsure`: an attempt
 * before may have taken effect, its answer was lost. The SDK's own retries are off: it repeats no 409, and does not tell
 * that it repeated anything.
 */
export async function retried<T>(
  deadline: number,
  act: (sending: Sending, isUnsure: boolean) => Promise<T>,
): Promise<T> {
  let isUnsure = false;
  for (let attempt = 1; ; attempt += 1) {
    const abortSignal = AbortSignal.timeout(deadline);
    try {
      return await act({ abortSignal }, isUnsure);
    } catch (error) {
      if (attempt === ATTEMPTS || abortSignal.aborted || !isTransient(error)) throw error;
      isUnsure ||= statusOf(error) !== 409;
    }
    await sleep(Math.random() * FIRST_WAIT * 2 ** (attempt - 1));
  }
}
