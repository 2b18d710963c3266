import { canonical, type Json } from '../../../model/canonical.ts';
import { AssayError } from '../../../model/error.ts';
import { visible } from '../../../render/visible.ts';
import type { Command } from '../command.ts';
import { write } from '../console.ts';
import { EXIT } from '../exit.ts';
import { type ParsedFlags, required } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';
import { REGISTRY, TRUST } from '../registry-flags.ts';

export const searchCommand: Command = {
  name: 'search',
  synopsis: 'assay search TEXT --registry URL',
  about: 'Find skills by name, tag and description; every word must occur.',
  example: 'assay search "parse duration" --registry s3://skills/arise-registry',
  flags: { registry: REGISTRY, trust: TRUST, format: FORMAT },
  run,
};

async function run(flags: ParsedFlags): Promise<number> {
  const format = formatIn(flags);
  const query = flags.positionals.join(' ').trim();
  if (query === '')
    throw new AssayError('flag-value', 'nothing to look for is given', {
      where: 'assay search',
      fix: 'write assay search TEXT',
    });
  const { search } = await import('../../../commands/search.ts');
  const trustFile = flags.values.trust as string | undefined;
  const found = await search({ query, registry: required(flags, 'registry', 'URL'), trustFile });
  const { matches, sequence, pinned, isFirstUse } = found;
  if (isFirstUse) write(`assay: nobody said whom to trust: pinned ${visible(pinned ?? 'nobody')}\n`, 'stderr');
  if (format === 'json')
    write(`${canonical({ schema: 'skill-assay/found/1', sequence, matches: [...matches] } as unknown as Json)}\n`);
  else for (const { name, version, description } of matches) write(`${name}@${version}  ${visible(description)}\n`);
  if (matches.length === 0)
    write(
      `assay: ${sequence === 0 ? 'nothing was ever published there; check the address' : 'no skill matches'}\n`,
      'stderr',
    );
  return EXIT.holds;
}
