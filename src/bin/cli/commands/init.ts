import { canonical } from '../../../model/canonical.ts';
import { AssayError } from '../../../model/error.ts';
import { visible } from '../../../render/visible.ts';
import type { Command } from '../command.ts';
import { write } from '../console.ts';
import { EXIT } from '../exit.ts';
import { type ParsedFlags, required } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';

export const initCommand: Command = {
  name: 'init',
  synopsis: 'assay init --workflows --action OWNER/REPO@SHA',
  about: 'Write the workflows of the gate into .github/workflows; nothing that is there is overwritten.',
  example: `assay init --workflows --action octo/assay@${'0123456789'.repeat(4)}`,
  flags: {
    workflows: { about: 'write the workflows' },
    action: { value: 'OWNER/REPO@SHA', about: 'the action, and the commit of it that you trust' },
    branch: { value: 'NAME', about: 'the default branch, if it is not main' },
    into: { value: 'DIR', about: "the repository's root, if it is not the current directory" },
    format: FORMAT,
  },
  run,
};

async function run(flags: ParsedFlags): Promise<number> {
  const format = formatIn(flags);
  if (flags.values.workflows !== true)
    throw new AssayError('flag-value', 'it is not said what to write', {
      where: 'assay init',
      fix: 'write --workflows',
    });
  const { branch = 'main', into = '.' } = flags.values as Record<string, string | undefined>;
  const { initWorkflows } = await import('../../../commands/init.ts');
  const settled = await initWorkflows({ into, branch, action: required(flags, 'action', 'OWNER/REPO@SHA') });
  const others = settled.filter(({ was }) => was === 'other');
  if (others.length > 0) {
    const lines = others.flatMap(({ diff = '' }) => diff.split('\n').map((line) => visible(line)));
    if (format === 'text') write(`${lines.join('\n')}\n`);
    throw new AssayError('file-exists', 'a file is there and differs from what would be written; nothing was written', {
      where: others.map(({ path }) => path).join(', '),
      fix: 'take over what you want of it, or move it away',
    });
  }
  if (format === 'json')
    write(`${canonical({ schema: 'skill-assay/init/1', files: settled.map(({ path, was }) => ({ path, was })) })}\n`);
  else for (const { path, was } of settled) write(`${was === 'absent' ? 'written' : 'unchanged'}  ${path}\n`);
  return EXIT.holds;
}
