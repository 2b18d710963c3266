import { oneOf } from './check-request.ts';
import type { ParsedFlags } from './flags.ts';

/** The flag of every command that answers with text or one JSON document. */
export const FORMAT = { value: 'NAME', about: 'text or json' };

/** What `--format` says. Throws `flag-value`. */
export function formatIn({ values }: ParsedFlags): 'text' | 'json' {
  return oneOf('format', (values.format as string | undefined) ?? 'text', ['text', 'json']);
}
