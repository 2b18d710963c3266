import { canonical } from '../../../model/canonical.ts';
import { AssayError } from '../../../model/error.ts';
import type { Command } from '../command.ts';
import { write } from '../console.ts';
import { EXIT } from '../exit.ts';
import { type ParsedFlags, required } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';
import { actor, KEY, POLICY, REGISTRY, reasonIn, skillIn, TRUST, writerWish } from '../registry-flags.ts';

type Action = 'yank' | 'unyank' | 'rollback' | 'retire';

const ABOUT: Readonly<Record<Action, string>> = {
  yank: 'Withdraw a version: nobody can pull it, and its bytes are not published again.',
  unyank: 'Take back that a version was withdrawn.',
  rollback: 'Withdraw every version above one, so that it is the latest.',
  retire: 'Withdraw a skill with all its versions, until it is published again.',
};

const DONE: Readonly<Record<Action, string>> = {
  yank: 'yanked',
  unyank: 'back again',
  rollback: 'rolled back to',
  retire: 'retired',
};

/** A skill with one version needs no number, but to roll back. */
const NAMED: Readonly<Record<Action, string>> = {
  yank: 'NAME[@V]',
  unyank: 'NAME[@V]',
  rollback: 'NAME@V',
  retire: 'NAME',
};

const EXAMPLE: Readonly<Record<Action, string>> = {
  yank: 'slugify@3 --registry file:./registry --reason "Loops on empty input"',
  unyank: 'slugify@3 --registry file:./registry --reason "The loop was in its caller"',
  rollback: 'slugify@2 --registry file:./registry --reason "Version 3 is twice as slow"',
  retire: 'slugify --registry file:./registry --reason "Nobody uses it any more"',
};

/** One command each: what they share is that they write a record with a reason. */
export const withdrawCommands: readonly Command[] = (['yank', 'unyank', 'rollback', 'retire'] as const).map(
  (action) => ({
    name: action,
    synopsis: `assay ${action} ${NAMED[action]} --registry URL --reason TEXT`,
    about: ABOUT[action],
    example: `assay ${action} ${EXAMPLE[action]}`,
    flags: {
      registry: REGISTRY,
      reason: { value: 'TEXT', about: 'why; whoever asks for what was withdrawn is told' },
      key: KEY,
      trust: TRUST,
      policy: POLICY,
      format: FORMAT,
    },
    run: (flags) => run(action, flags),
  }),
);

async function run(action: Action, flags: ParsedFlags): Promise<number> {
  const format = formatIn(flags);
  const { name: skill, version } = skillIn(flags, action);
  if (action === 'retire' && version !== undefined)
    throw new AssayError('flag-value', 'a skill is retired with all its versions', {
      where: 'assay retire',
      fix: 'write NAME alone, or assay yank NAME@VERSION',
    });
  if (action === 'rollback' && version === undefined)
    throw new AssayError('flag-value', 'it is not said which version is to be the latest', {
      where: 'assay rollback',
      fix: 'write NAME@VERSION',
    });
  const reason = reasonIn('reason', required(flags, 'reason', 'TEXT'));
  const policyFile = flags.values.policy as string | undefined;
  const wish = writerWish(flags);
  const { withdraw } = await import('../../../commands/withdraw.ts');
  const done = await withdraw({
    ...wish,
    ...{ action, skill, reason, actor: actor(), now: new Date().toISOString() },
    ...(version !== undefined && { version }),
    ...(policyFile !== undefined && { policyFile }),
  });
  const { isNew, ...said } = done;
  if (format === 'json') write(`${canonical({ schema: 'skill-assay/withdrawn/1', action, ...said, new: isNew })}\n`);
  else
    write(`${isNew ? DONE[action] : 'unchanged'}  ${skill}${done.version === undefined ? '' : `@${done.version}`}\n`);
  return EXIT.holds;
}
