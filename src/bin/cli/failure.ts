import { canonical, type Json } from '../../model/canonical.ts';
import type { AssayError } from '../../model/error.ts';
import { visible } from '../../render/visible.ts';

/**
 * How an error is shown: one line in the grammar `what (code) · where · what to do`, with a line for each further mistake of
 * the kind, or one JSON document.
 */
export function renderError(
  { code, message, where, fix, also, cause }: AssayError,
  { asJson }: { asJson: boolean },
): { stdout: string; stderr: string } {
  if (asJson) {
    const document = { schema: 'skill-assay/error/1', ...errorDocument({ code, message, where, fix, also }) };
    return { stdout: `${canonical(document)}\n`, stderr: '' };
  }
  const detail = code === 'internal' && cause instanceof Error ? [visible(cause.message)] : [];
  const parts = [`${visible(message)} (${code})`, ...remedyOf({ where, fix }), ...detail];
  const further = also.map((each) => `   and: ${[visible(each.message), ...remedyOf(each)].join(' · ')}\n`);
  return { stdout: '', stderr: `assay: ${parts.join(' · ')}\n${further.join('')}` };
}

type Said = { readonly [key in 'where' | 'fix']?: string | undefined };

const remedyOf = ({ where, fix }: Said): string[] =>
  [where, fix].filter((part) => part !== undefined).map((part) => visible(part));

/** An error's own part of a JSON document. */
export function errorDocument({
  code,
  also,
  ...first
}: Pick<AssayError, 'code' | 'message' | 'where' | 'fix' | 'also'>): { readonly [key: string]: Json } {
  const toldOf = ({ message, where = '', fix = '' }: Said & { message: string }) => ({ message, where, fix });
  return { code, ...toldOf(first), ...(also.length > 0 && { also: also.map(toldOf) }) };
}
