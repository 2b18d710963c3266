import * as z from 'zod/mini';
import { firstFrame, jsonIn } from './frames.ts';

/** One answer of careful calls, told as soon as it was there, the steps that it took and the bytes that it printed. */
const Early = z.tuple([z.string(), z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]);
type Early = z.infer<typeof Early>;

/** The answers that `result`, base64 of what a child wrote, begins with, and what follows them. */
export function earlyIn(result: string): { readonly early: readonly Early[]; readonly rest: string } {
  const early: Early[] = [];
  let rest = Buffer.from(result, 'base64');
  for (let frame = firstFrame(rest); frame !== undefined; frame = firstFrame(rest)) {
    const answer = Early.safeParse(jsonIn(frame));
    if (!answer.success) break;
    early.push(answer.data);
    rest = rest.subarray(4 + frame.length);
  }
  return { early, rest: rest.toString('base64') };
}
