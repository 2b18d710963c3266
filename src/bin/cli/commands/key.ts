import { keyWish } from '../../../commands/key-wish.ts';
import { canonical } from '../../../model/canonical.ts';
import { AssayError } from '../../../model/error.ts';
import type { Command } from '../command.ts';
import { environment, write } from '../console.ts';
import { EXIT } from '../exit.ts';
import type { ParsedFlags } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';
import { KEY } from '../registry-flags.ts';

export const keyCommand: Command = {
  name: 'key',
  synopsis: 'assay key',
  about: 'Say which key signs what you publish, as others name it; with --format json, a file for their --trust.',
  example: 'assay key --format json > trust.json',
  flags: { key: KEY, format: FORMAT },
  run,
};

async function run(flags: ParsedFlags): Promise<number> {
  const format = formatIn(flags);
  if (flags.positionals.length > 0)
    throw new AssayError('flag-value', 'it takes no path', { where: 'assay key', fix: 'write assay key [--key FILE]' });
  const { key } = await import('../../../commands/key.ts');
  const trust = await key(keyWish(flags.values.key as string | undefined, environment));
  write(format === 'json' ? `${canonical(trust)}\n` : `${trust.keys.join('\n')}\n`);
  return EXIT.holds;
}
