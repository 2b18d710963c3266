import { AssayError } from '../../model/error.ts';

/** What `ask` finds; where the reader may not see it, that is told to `deny`, and it is as `otherwise` says. */
export async function unlessDenied<T>(
  ask: () => Promise<T>,
  otherwise: () => T | Promise<T>,
  deny: (error: AssayError) => void,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'store-denied') throw error;
    deny(error);
    return otherwise();
  }
}
