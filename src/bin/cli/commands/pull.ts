import { canonical } from '../../../model/canonical.ts';
import { AssayError } from '../../../model/error.ts';
import { visible } from '../../../render/visible.ts';
import { oneOf } from '../check-request.ts';
import type { Command } from '../command.ts';
import { write } from '../console.ts';
import { EXIT } from '../exit.ts';
import { type ParsedFlags, required } from '../flags.ts';

export const pullCommand: Command = {
  name: 'pull',
  synopsis: 'assay pull NAME[@V] --registry URL',
  about: 'Take a published skill, verified against the registry’s log, and pin it in a lock file.',
  example: 'assay pull slugify@3 --registry s3://skills/arise-registry',
  flags: {
    registry: { value: 'URL', about: 's3://bucket/prefix or file:path' },
    into: { value: 'DIR', about: 'where NAME.py goes; without it, here' },
    lock: { value: 'FILE', about: 'the lock file; without it, assay.lock' },
    format: { value: 'NAME', about: 'text or json' },
  },
  run,
};

async function run(flags: ParsedFlags): Promise<number> {
  const format = oneOf('format', (flags.values.format as string | undefined) ?? 'text', ['text', 'json']);
  const { into = '.', lock = 'assay.lock' } = flags.values as Record<string, string | undefined>;
  const request = { ...skillIn(flags.positionals), registry: required(flags, 'registry', 'URL'), into, lockFile: lock };
  const { pull } = await import('../../../commands/pull.ts');
  const pulled = await pull(request);
  if (format === 'json') write(`${canonical({ schema: 'skill-assay/pulled/1', ...pulled })}\n`);
  else write(`${pulled.name}@${pulled.version} → ${visible(pulled.file)}\n`);
  return EXIT.holds;
}

/** `NAME` or `NAME@V`. */
function skillIn(positionals: readonly string[]): { name: string; version?: number } {
  const [, name, version] =
    /^([a-z_][a-z0-9_]{0,63})(?:@([1-9]\d{0,9}))?$/.exec(positionals.length === 1 ? (positionals[0] ?? '') : '') ?? [];
  if (name === undefined)
    throw new AssayError('flag-value', 'one skill must be named', {
      where: 'assay pull',
      fix: 'write NAME or NAME@VERSION',
    });
  return version === undefined ? { name } : { name, version: Number(version) };
}
