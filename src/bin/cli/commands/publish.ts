import { userInfo } from 'node:os';
import { canonical } from '../../../model/canonical.ts';
import { AssayError } from '../../../model/error.ts';
import { oneOf } from '../check-request.ts';
import type { Command } from '../command.ts';
import { write } from '../console.ts';
import { EXIT } from '../exit.ts';
import { type ParsedFlags, required } from '../flags.ts';

export const publishCommand: Command = {
  name: 'publish',
  synopsis: 'assay publish PATH… --registry URL --report FILE',
  about: 'Publish checked skills to a registry.',
  example: 'assay publish skills/slugify --registry file:./registry --report report.json',
  flags: {
    registry: { value: 'URL', about: 's3://bucket/prefix or file:path' },
    report: { value: 'FILE', about: 'the report of `assay check --format json` about exactly these bytes' },
    policy: { value: 'FILE', about: 'the policy that the report was made under, if it is not the one around PATH' },
    'accept-review': { value: 'REASON', about: 'publish what only needs a human decision, and record why' },
    format: { value: 'NAME', about: 'text or json' },
  },
  run,
};

async function run(flags: ParsedFlags): Promise<number> {
  const format = oneOf('format', (flags.values.format as string | undefined) ?? 'text', ['text', 'json']);
  if (flags.positionals.length === 0)
    throw new AssayError('path-missing', 'no path is given', {
      where: 'assay publish',
      fix: 'give a skill or a directory of skills',
    });
  const { policy, 'accept-review': acceptReview } = flags.values as Record<string, string | undefined>;
  const request = {
    paths: flags.positionals,
    registry: required(flags, 'registry', 'URL'),
    reportFile: required(flags, 'report', 'FILE'),
    today: new Date().toISOString().slice(0, 10),
    actor: `local:${userInfo().username}`,
    ...(policy !== undefined && { policyFile: policy }),
    ...(acceptReview !== undefined && { acceptReview }),
  };
  const { publish } = await import('../../../commands/publish.ts');
  const releases = await publish(request);
  const listed = releases.map(({ record, isNew }) => ({
    skill: record.skill,
    version: record.version,
    entry: record.entry,
    sequence: record.sequence,
    new: isNew,
  }));
  if (format === 'json') write(`${canonical({ schema: 'skill-assay/published/1', releases: listed })}\n`);
  else
    for (const each of listed)
      write(`${each.new ? 'published' : 'unchanged'}  ${each.skill}@${each.version}  ${each.entry}\n`);
  return EXIT.holds;
}
