/** The CPython versions for which the tables of the library's names were made: the oldest is the oldest that is supported. */
export const OLDEST_PYTHON = [3, 10] as const;
export const NEWEST_PYTHON = [3, 13] as const;

/** All of them: `3.10`, `3.11`, … */
export const PYTHONS: readonly string[] = Array.from(
  { length: NEWEST_PYTHON[1] - OLDEST_PYTHON[1] + 1 },
  (_, at) => `${OLDEST_PYTHON[0]}.${OLDEST_PYTHON[1] + at}`,
);

/** Whether `version` (`3.12.1`) is older (negative), newer (positive) or no other than `minor`, as far as minor versions go. */
export function comparePython(version: string, minor: readonly [number, number]): number {
  const [major = 0, own = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major - minor[0] || own - minor[1];
}
