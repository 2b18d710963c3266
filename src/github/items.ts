import { hubError } from './hub.ts';

/** The items of all `pages`, each page asked for when it is come to; fails as `asked` does. */
export async function* itemsOf<T>(what: string, pages: AsyncIterable<{ data: readonly T[] }>): AsyncGenerator<T> {
  try {
    for await (const { data } of pages) yield* data;
  } catch (cause) {
    throw hubError(what, cause);
  }
}
