import { AssayError } from '../../model/error.ts';

/** What keeps a verification from looking at one part of a registry, and not from looking at the rest. */
const HINDRANCES = ['store-denied', 'object-unreadable', 'object-irregular'];

/** What `ask` finds; where the reader may not see it, or no plain folder is there, `deny` is told, and it is as `otherwise` says. */
export async function unlessDenied<T>(
  ask: () => Promise<T>,
  otherwise: () => T | Promise<T>,
  deny: (error: AssayError) => void,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof AssayError) || !HINDRANCES.includes(error.code)) throw error;
    deny(error);
    return otherwise();
  }
}
