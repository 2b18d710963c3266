import { canonical } from '../../../model/canonical.ts';
import { visible } from '../../../render/visible.ts';
import type { Command } from '../command.ts';
import { write } from '../console.ts';
import { EXIT } from '../exit.ts';
import { type ParsedFlags, required } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';
import { REGISTRY, skillIn } from '../registry-flags.ts';

export const pullCommand: Command = {
  name: 'pull',
  synopsis: 'assay pull NAME[@V] --registry URL',
  about: 'Take a published skill, verified against the registry’s log, and pin it in a lock file.',
  example: 'assay pull slugify@3 --registry s3://skills/arise-registry',
  flags: {
    registry: REGISTRY,
    into: { value: 'DIR', about: 'where NAME.py goes; without it, here' },
    lock: { value: 'FILE', about: 'the lock file; without it, assay.lock' },
    format: FORMAT,
  },
  run,
};

async function run(flags: ParsedFlags): Promise<number> {
  const format = formatIn(flags);
  const { into = '.', lock = 'assay.lock' } = flags.values as Record<string, string | undefined>;
  const registry = required(flags, 'registry', 'URL');
  const request = { ...skillIn(flags, 'pull'), registry, into, lockFile: lock };
  const { pull } = await import('../../../commands/pull.ts');
  const pulled = await pull(request);
  if (format === 'json') write(`${canonical({ schema: 'skill-assay/pulled/1', ...pulled })}\n`);
  else write(`${pulled.name}@${pulled.version} → ${visible(pulled.file)}\n`);
  return EXIT.holds;
}
