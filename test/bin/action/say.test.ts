import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { say } from '../../../src/bin/action/say.ts';

afterEach(() => vi.restoreAllMocks());

/** What `say` writes to the log for `line`. */
function said(line: string): string {
  let text = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  say(line);
  vi.restoreAllMocks();
  return text;
}

describe('what is said to a log', () => {
  test('is the line, and one line end', () => {
    expect(said('tidy: pass')).toBe('tidy: pass\n');
    expect(said('tidy: pass\n\n')).toBe('tidy: pass\n');
  });

  test.for([
    '::add-mask::x',
    ':::add-mask::x',
    '::::',
    'a\n::set-output name=x::y',
    '##[error]x',
    '###[error]x',
    '####[[',
  ])('commands no runner: %j', (line) => expect(said(line)).not.toMatch(/::|##\[/));

  test('commands no runner, whatever it is', () => {
    const pieces = fc.array(fc.constantFrom(':', '::', '#', '##', '[', ' ', '\n', '\r', '\u200b', 'error]', 'a'));
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(said(parts.join(''))).not.toMatch(/::|##\[/);
      }),
    );
  });
});
