import type { Verified } from '../../../commands/verify.ts';
import { canonical, type Json } from '../../../model/canonical.ts';
import { visible } from '../../../render/visible.ts';
import type { Command } from '../command.ts';
import { write } from '../console.ts';
import { EXIT } from '../exit.ts';
import { flagValue, type ParsedFlags } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';
import { REGISTRY, skillIn } from '../registry-flags.ts';

export const verifyCommand: Command = {
  name: 'verify',
  synopsis: 'assay verify [NAME] (--registry URL | --lock FILE)',
  about: 'Hold a registry against its signed log, and a lock file and what was pulled against both.',
  example: 'assay verify --lock assay.lock',
  flags: {
    registry: { ...REGISTRY, about: `${REGISTRY.about}; without it, the lock file's` },
    lock: { value: 'FILE', about: 'a lock file: its pins, what it saw of the log, and the files that were pulled' },
    trust: { value: 'FILE', about: 'whose signatures count; without it, those whom the lock file pins' },
    format: FORMAT,
  },
  run,
};

async function run(flags: ParsedFlags): Promise<number> {
  const format = formatIn(flags);
  const { registry, lock, trust } = flags.values as Record<string, string | undefined>;
  const name = nameIn(flags);
  const { verify } = await import('../../../commands/verify.ts');
  const verified = await verify({
    ...(name !== undefined && { name }),
    ...(registry !== undefined && { registry }),
    ...(lock !== undefined && { lockFile: lock }),
    ...(trust !== undefined && { trustFile: trust }),
  });
  write(format === 'json' ? document(verified) : text(verified));
  if (verified.holds === undefined) return EXIT.unknown;
  return verified.holds ? EXIT.holds : EXIT.refused;
}

function nameIn(flags: ParsedFlags): string | undefined {
  if (flags.positionals.length === 0) return undefined;
  const { name, version } = skillIn(flags, 'verify');
  if (version !== undefined) throw flagValue('NAME', 'all versions of a skill are verified', 'write NAME alone');
  return name;
}

function document({ holds, isSignerPinned, ...rest }: Verified): string {
  const notes = isSignerPinned ? [] : ['signer-unpinned'];
  const outcome = holds === undefined ? 'unknown' : holds ? 'holds' : 'refused';
  return `${canonical({ schema: 'skill-assay/verified/1', outcome, notes, ...rest } as unknown as Json)}\n`;
}

function text({ holds, isSignerPinned, discrepancies, problems, signers, sequence, releases }: Verified): string {
  const lines = discrepancies.map(({ code, key, message }) => `${code}  ${visible(key)}  ${visible(message)}`);
  lines.push(...problems.map(({ code, where, message }) => `${code}  ${visible(where)}  ${visible(message)}`));
  if (!isSignerPinned && signers.length > 0)
    lines.push(
      `signer-unpinned  nobody said whom to trust: held against ${signers.map((each) => visible(each)).join(', ')}`,
    );
  const outcome = holds === undefined ? 'could not find out' : holds ? 'holds' : 'does not hold';
  lines.push(`${outcome}: ${counted(releases, 'release')}, ${counted(sequence, 'record')}`);
  return `${lines.join('\n')}\n`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
