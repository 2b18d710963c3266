import { canonical, type Json } from '../../../model/canonical.ts';
import { AssayError } from '../../../model/error.ts';
import type { Rebuilt } from '../../../commands/rebuild.ts';
import { visible } from '../../../render/visible.ts';
import type { Command } from '../command.ts';
import { write } from '../console.ts';
import { EXIT } from '../exit.ts';
import type { ParsedFlags } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';
import { KEY, POLICY, REGISTRY, TRUST, writerWish } from '../registry-flags.ts';

export const registryCommand: Command = {
  name: 'registry',
  synopsis: 'assay registry rebuild --registry URL',
  about: 'Make everything again that is made from a registry’s log: index, catalog, snapshot and timestamp.',
  example: 'assay registry rebuild --registry file:./registry',
  flags: { registry: REGISTRY, key: KEY, trust: TRUST, policy: POLICY, format: FORMAT },
  run,
};

async function run(flags: ParsedFlags): Promise<number> {
  const format = formatIn(flags);
  if (flags.positionals.length !== 1 || flags.positionals[0] !== 'rebuild')
    throw new AssayError('flag-value', 'what of the registry is not said', {
      where: 'assay registry',
      fix: 'write assay registry rebuild',
    });
  const policyFile = flags.values.policy as string | undefined;
  const wish = writerWish(flags);
  const { rebuild } = await import('../../../commands/rebuild.ts');
  const { sequence, replaced, remaining } = await rebuild({ ...wish, ...(policyFile !== undefined && { policyFile }) });
  const left = remaining.length === 0 ? {} : { remaining };
  const document = { schema: 'skill-assay/rebuilt/1', sequence, replaced, ...left };
  if (format === 'json') write(`${canonical(document as unknown as Json)}\n`);
  else write(text(replaced, remaining));
  return remaining.length === 0 ? EXIT.holds : EXIT.refused;
}

function text(replaced: Rebuilt['replaced'], remaining: Rebuilt['remaining']): string {
  const lines = [
    ...replaced.map((key) => `made again  ${visible(key)}`),
    ...remaining.map(({ key, message }) => `to be removed  ${visible(key)}  ${visible(message)}`),
    ...(remaining.length > 0 ? ['remove what is named, and run it again'] : []),
  ];
  return lines.length === 0 ? 'nothing was wrong\n' : `${lines.join('\n')}\n`;
}
