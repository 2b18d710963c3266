import { inParallel } from '../model/in-parallel.ts';

/** So many requests of one process are under way at a time. */
export const REQUESTS_AT_ONCE = 16;

/** Maps `items` as `inParallel` does, as many at a time as a store is asked at once. */
export function atOnce<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  return inParallel(items, REQUESTS_AT_ONCE, map);
}
