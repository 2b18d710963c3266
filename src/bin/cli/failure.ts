import { canonical } from '../../model/canonical.ts';
import type { AssayError } from '../../model/error.ts';
import { visible } from '../../render/visible.ts';

/** How an error is shown: one line in the grammar `what (code) · where · what to do`, or one JSON document. */
export function renderError(error: AssayError, { asJson }: { asJson: boolean }): { stdout: string; stderr: string } {
  if (asJson)
    return { stdout: `${canonical({ schema: 'skill-assay/error/1', ...errorDocument(error) })}\n`, stderr: '' };
  const { code, message, where, fix, cause } = error;
  const detail = code === 'internal' && cause instanceof Error ? [visible(cause.message)] : [];
  const parts = [
    `${visible(message)} (${code})`,
    ...(where === undefined ? [] : [visible(where)]),
    ...(fix === undefined ? [] : [visible(fix)]),
    ...detail,
  ];
  return { stdout: '', stderr: `assay: ${parts.join(' · ')}\n` };
}

/** An error's own part of a JSON document. */
export function errorDocument({ code, message, where, fix }: AssayError): Record<string, string> {
  return { code, message, where: where ?? '', fix: fix ?? '' };
}
