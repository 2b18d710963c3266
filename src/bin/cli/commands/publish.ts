import { canonical, type Json } from '../../../model/canonical.ts';
import { AssayError } from '../../../model/error.ts';
import type { Command } from '../command.ts';
import { write } from '../console.ts';
import { errorDocument, renderError } from '../failure.ts';
import { type ParsedFlags, required } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';
import { actor, KEY, REGISTRY, reasonIn, TRUST, writerWish } from '../registry-flags.ts';

export const publishCommand: Command = {
  name: 'publish',
  synopsis: 'assay publish PATH… --registry URL --report FILE',
  about: 'Publish checked skills to a registry.',
  example: 'assay publish skills/slugify --registry file:./registry --report report.json',
  flags: {
    registry: REGISTRY,
    report: { value: 'FILE', about: 'the report of `assay check --format json` about exactly these bytes' },
    policy: { value: 'FILE', about: 'the policy that the report was made under, if it is not the one around PATH' },
    'accept-review': { value: 'REASON', about: 'publish what only needs a human decision, and record why' },
    key: KEY,
    trust: TRUST,
    format: FORMAT,
  },
  run,
};

async function run(flags: ParsedFlags): Promise<number> {
  const format = formatIn(flags);
  if (flags.positionals.length === 0)
    throw new AssayError('path-missing', 'no path is given', {
      where: 'assay publish',
      fix: 'give a skill or a directory of skills',
    });
  const { policy, 'accept-review': acceptReview } = flags.values as Record<string, string | undefined>;
  const { exitOf, publish } = await import('../../../commands/publish.ts');
  const { releases, refusals } = await publish({
    ...writerWish(flags),
    paths: flags.positionals,
    reportFile: required(flags, 'report', 'FILE'),
    today: new Date().toISOString().slice(0, 10),
    actor: actor(),
    ...(policy !== undefined && { policyFile: policy }),
    ...(acceptReview !== undefined && { acceptReview: reasonIn('accept-review', acceptReview) }),
  });
  if (format === 'json') {
    const document = {
      schema: 'skill-assay/published/1',
      releases: releases.map(({ name, version, entry, sequence, isNew }) => ({
        skill: name,
        ...{ version, entry, sequence },
        new: isNew,
      })),
      refusals: refusals.map(({ skill, error }) => ({ skill, ...errorDocument(error) })),
    };
    write(`${canonical(document as unknown as Json)}\n`);
  } else {
    for (const { name, version, entry, isNew } of releases)
      write(`${isNew ? 'published' : 'unchanged'}  ${name}@${version}  ${entry}\n`);
    for (const { error } of refusals) write(renderError(error, { asJson: false }).stderr, 'stderr');
  }
  return exitOf(refusals);
}
