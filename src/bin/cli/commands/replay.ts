import { canonical, type Json } from '../../../model/canonical.ts';
import { AssayError } from '../../../model/error.ts';
import { visible } from '../../../render/visible.ts';
import { CHECK_FLAGS, checkRequest, oneOf } from '../check-request.ts';
import type { Command, Console } from '../command.ts';
import { endProgress, environment, write } from '../console.ts';
import { EXIT } from '../exit.ts';
import type { ParsedFlags } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';

const { effort, seed, policy, backend, python } = CHECK_FLAGS;

export const replayCommand: Command = {
  name: 'replay',
  synopsis: 'assay replay SKILL',
  about: 'Try the case of a finding again, by itself, and say what it shows.',
  example: 'assay replay skills/parse_date --trial fuzz --case eyJ0cmlhbCI6…',
  flags: {
    trial: { value: 'NAME', about: 'the trial that found it, as the report says' },
    case: { value: 'TOKEN', about: 'the case, as the report says' },
    ...{ effort, seed, policy, backend, python },
    format: FORMAT,
  },
  run,
};

async function run(flags: ParsedFlags, { progress }: Console): Promise<number> {
  const { values, positionals } = flags;
  const format = formatIn(flags);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1 || values.trial === undefined || values.case === undefined)
    throw new AssayError('flag-value', 'which case of which skill is not said', {
      where: 'assay replay',
      fix: 'write assay replay SKILL --trial NAME --case TOKEN, as the report does',
    });
  const { replay, TRIALS } = await import('../../../commands/replay.ts');
  const trial = oneOf('trial', values.trial as string, TRIALS);
  const tell = (line: string) => progress(visible(line));
  const { skill, said, findings, problems } = await replay(
    { ...checkRequest(flags, environment), path, trial, token: values.case as string },
    { openBackend: async (wish) => (await import('../../../sandbox/open.ts')).openBackend(wish, tell), progress: tell },
  );
  endProgress();
  if (format === 'json') {
    const found = { schema: 'skill-assay/replay/1', skill, trial, said, findings, problems };
    write(`${canonical(found as unknown as Json)}\n`);
  } else {
    const shown = [
      ...said,
      ...problems.map(({ code, message }) => `${code}: ${message}`),
      ...findings.map(({ rule, severity, message }) => `${severity}: ${message} (${rule})`),
      ...(findings.length + problems.length === 0 ? ['This shows nothing against the skill.'] : []),
    ];
    write(shown.map((line) => `${visible(line, 1000)}\n`).join(''));
  }
  return problems.length > 0 ? EXIT.unknown : findings.length > 0 ? EXIT.refused : EXIT.holds;
}
