import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** What differs from run to run: digests, commits, seeds and dates. */
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/\bsha256:[0-9a-f]{64}\b/g, 'sha256:<digest>'],
  [/\b[0-9a-f]{64}\b/g, '<digest>'],
  [/\b[0-9a-f]{40}\b/g, '<commit>'],
  [/\b[0-9a-f]{16}\b/g, '<seed>'],
  [/(?<=[`/ :])[0-9a-f]{12}\b/g, '<short>'],
  [/\b\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?\b/g, '<date>'],
];

/** Holds `text` to `golden/<name>`, but for what changes; `UPDATE_GOLDEN=1` writes that file instead. */
export function expectGolden(name: string, text: string): void {
  const file = fileURLToPath(new URL(`golden/${name}`, import.meta.url));
  const steady = CHANGING.reduce((all, [pattern, word]) => all.replace(pattern, word), text);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, steady);
  expect(steady).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `${file} is not there: UPDATE_GOLDEN=1 makes it`);
}
