import { writeSync } from 'node:fs';
import { AssayError } from '../../model/error.ts';

/** Whether a person reads the stream. */
export function isTerminal(stream: 'stdout' | 'stderr'): boolean {
  return process[stream].isTTY === true;
}

/** Whether to colour what goes to standard output (https://no-color.org). */
export function wantsColor(): boolean {
  return isTerminal('stdout') && !environment('NO_COLOR') && !isDumb();
}

/** A terminal that shows escape sequences instead of obeying them. */
function isDumb(): boolean {
  return environment('TERM') === 'dumb';
}

/** A variable of the environment; under Deno without the permission there is none. */
export function environment(name: string): string | undefined {
  try {
    return process.env[name];
  } catch {
    return undefined;
  }
}

/**
 * Writes all of `text`, also where the stream is a pipe and the process is about to end. A closed pipe is nobody's fault.
 * Throws `output-failed` where standard output takes no more (a full disk); what standard error does not take is lost.
 */
export function write(text: string, stream: 'stdout' | 'stderr' = 'stdout'): void {
  const bytes = new TextEncoder().encode(text);
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += writeSync(stream === 'stdout' ? 1 : 2, bytes, offset);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === 'EAGAIN') continue;
      if (code === 'EPIPE' || stream === 'stderr') return;
      throw new AssayError('output-failed', `the output cannot be written (${code ?? 'unknown error'})`, {
        where: 'standard output',
        fix: 'make room where it is written to, or write it elsewhere',
        cause,
      });
    }
  }
}

/** One line of progress on standard error: rewritten in place for a person, a plain line for a log. */
export function progressLine(line: string): void {
  write(isTerminal('stderr') && !isDumb() ? `\r\u001b[K${line}` : `${line}\n`, 'stderr');
}

/** Clears the progress line, so that the report begins on a line of its own. */
export function endProgress(): void {
  if (isTerminal('stderr') && !isDumb()) write('\r\u001b[K', 'stderr');
}
