import { canonical } from '../../../model/canonical.ts';
import { AssayError } from '../../../model/error.ts';
import { visible } from '../../../render/visible.ts';
import type { Command, Console } from '../command.ts';
import { endProgress, write } from '../console.ts';
import { EXIT } from '../exit.ts';
import { flagValue, type ParsedFlags } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';

/** The public registry's smallest image with all of CPython. What is built on it has an id of its own, which a tag has not. */
const DEFAULT_BASE = 'python:3.13-slim';

export const sandboxCommand: Command = {
  name: 'sandbox',
  synopsis: 'assay sandbox image',
  about: 'Build the image in which the docker backend runs skills, and say what to write into the policy.',
  example: 'assay sandbox image --base python:3.12-slim',
  flags: {
    base: { value: 'REF', about: `an image with CPython 3.10 or newer; without it, ${DEFAULT_BASE}` },
    format: FORMAT,
  },
  run,
};

async function run(flags: ParsedFlags, { progress }: Console): Promise<number> {
  const { values, positionals } = flags;
  const format = formatIn(flags);
  if (positionals.length !== 1 || positionals[0] !== 'image')
    throw new AssayError('flag-value', 'what of the sandbox is not said', {
      where: 'assay sandbox',
      fix: 'write assay sandbox image',
    });
  const base = (values.base as string | undefined) ?? DEFAULT_BASE;
  if (!/^[A-Za-z0-9][\w.:/@-]*$/.test(base))
    throw flagValue('base', 'it is no name of an image', 'write a name such as python:3.12-slim, or an id');
  const { sandboxImage } = await import('../../../commands/sandbox-image.ts');
  const made = await sandboxImage({ base }, { progress: (line) => progress(visible(line)) });
  endProgress();
  if (format === 'json') write(`${canonical({ schema: 'skill-assay/sandbox-image/1', ...made })}\n`);
  else write(`# CPython ${made.python} on ${made.base}\nsandbox:\n  image: ${made.image}\n`);
  return EXIT.holds;
}
