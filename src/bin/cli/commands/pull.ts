import type { Pulled } from '../../../commands/pull.ts';
import { canonical, type Json } from '../../../model/canonical.ts';
import { visible } from '../../../render/visible.ts';
import type { Command } from '../command.ts';
import { write } from '../console.ts';
import { EXIT } from '../exit.ts';
import { type ParsedFlags, required } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';
import { REGISTRY, skillIn } from '../registry-flags.ts';

const LATEST = '@latest';

export const pullCommand: Command = {
  name: 'pull',
  synopsis: 'assay pull NAME[@V|@latest] --registry URL',
  about: 'Take a published skill, verified against the registry’s log, and pin it in a lock file.',
  example: 'assay pull slugify@3 --registry s3://skills/arise-registry',
  flags: {
    registry: REGISTRY,
    into: { value: 'DIR', about: 'where NAME.py goes; without it, here' },
    lock: { value: 'FILE', about: 'the lock file; without it, assay.lock' },
    trust: { value: 'FILE', about: 'whose signatures count; without it, those whom the lock file pins' },
    format: FORMAT,
  },
  run,
};

async function run(flags: ParsedFlags): Promise<number> {
  const format = formatIn(flags);
  const { into = '.', lock = 'assay.lock', trust } = flags.values as Record<string, string | undefined>;
  const registry = required(flags, 'registry', 'URL');
  const wish = { ...wishIn(flags), registry, into, lockFile: lock };
  const { pull } = await import('../../../commands/pull.ts');
  const pulled = await pull(trust === undefined ? wish : { ...wish, trustFile: trust });
  if (format === 'json') write(`${canonical({ schema: 'skill-assay/pulled/1', ...pulled } as unknown as Json)}\n`);
  else write(`${pulled.name}@${pulled.version} → ${visible(pulled.file)}\n`);
  for (const remark of remarksOn(pulled)) write(`assay: ${remark}\n`, 'stderr');
  return EXIT.holds;
}

function wishIn(flags: ParsedFlags): { name: string; version?: number | 'latest' } {
  const [name = '', ...others] = flags.positionals;
  if (others.length > 0 || !name.endsWith(LATEST)) return skillIn(flags, 'pull');
  const bare = skillIn({ ...flags, positionals: [name.slice(0, -LATEST.length)] }, 'pull');
  // NAME@3@latest names two.
  return bare.version === undefined ? { name: bare.name, version: 'latest' } : skillIn(flags, 'pull');
}

function remarksOn({ isFirstUse, signers, remarks }: Pulled): string[] {
  const first = isFirstUse
    ? [`nobody said whom to trust: pinned ${signers.map((each) => visible(each)).join(', ')}`]
    : [];
  const WHAT = {
    junk: 'nobody who is trusted signed it, and it was passed over',
    overwritten: 'something was put on top of it',
  };
  return [...first, ...remarks.map(({ key, what }) => `${visible(key)}: ${WHAT[what]}`)];
}
