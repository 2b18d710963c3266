import type { Finding } from '../model/finding.ts';
import { visible } from './visible.ts';

/**
 * The line of source that a static finding points at, with a caret under the construct. Nothing where the evidence is
 * output rather than source. What does not show is escaped, and the caret moves with it.
 */
export function codeFrame({ trial, evidence, line, column }: Finding): string[] {
  if (trial !== undefined || evidence === undefined || line === undefined) return [];
  const gutter = `${line} | `;
  const frame = [`${gutter}${untabbed(evidence)}`];
  if (column !== undefined)
    frame.push(`${' '.repeat(gutter.length - 2)}| ${' '.repeat(untabbed(evidence.slice(0, column - 1)).length)}^`);
  return frame;
}

/** One space a tab, so that a caret can stand under the right character; everything else that does not show is escaped. */
function untabbed(text: string): string {
  return visible(text.replaceAll('\t', ' '), 400);
}
