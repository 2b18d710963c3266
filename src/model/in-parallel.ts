/**
 * Maps `items` in order of their places, at most `jobs` at a time. Rejects as the first rejection does, begins nothing
 * after it, and not before everything under way has ended: who catches it may close what the others were using.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  jobs: number,
  map: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  const queue = items.entries();
  let failure: { readonly cause: unknown } | undefined;
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failure !== undefined) return;
      try {
        results[index] = await map(item, index);
      } catch (cause) {
        failure ??= { cause };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
  if (failure !== undefined) throw (failure as { readonly cause: unknown }).cause;
  return results;
}
