import { renderValue } from '../sandbox/values-render.ts';
import type { Arguments } from './inputs/arguments.ts';

const CAP = 160;

/** The call as one would write it: `page_of([1, 2], 0, per_page=3)`. */
export function renderCall(name: string, { args, kwargs }: Arguments): string {
  const given = [
    ...args.map((value) => renderValue(value, CAP)),
    ...Object.entries(kwargs).map(([key, value]) => `${key}=${renderValue(value, CAP)}`),
  ];
  return `${name}(${given.join(', ')})`;
}
