/** Maps `items` in order of their places, at most `jobs` at a time. The first rejection rejects the whole. */
export async function inParallel<T, R>(items: readonly T[], jobs: number, map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length);
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
  return results;
}
