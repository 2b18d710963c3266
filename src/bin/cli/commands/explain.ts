import { explain, listRules } from '../../../commands/explain.ts';
import { canonical, type Json } from '../../../model/canonical.ts';
import { AssayError } from '../../../model/error.ts';
import type { Command } from '../command.ts';
import { write } from '../console.ts';
import { EXIT } from '../exit.ts';
import type { ParsedFlags } from '../flags.ts';
import { FORMAT, formatIn } from '../format.ts';

export const explainCommand: Command = {
  name: 'explain',
  synopsis: 'assay explain RULE|CODE',
  about: 'Say what a rule refuses, why, and what to write instead; or what the code of a problem or an error means.',
  example: 'assay explain import-not-allowed',
  flags: { format: FORMAT },
  run: runExplain,
};

export const rulesCommand: Command = {
  name: 'rules',
  synopsis: 'assay rules',
  about: 'List what a check can find, with the most that it weighs.',
  example: 'assay rules --format json',
  flags: { format: FORMAT },
  run: runRules,
};

async function runExplain(flags: ParsedFlags): Promise<number> {
  const format = formatIn(flags);
  const { positionals } = flags;
  const [rule] = positionals;
  if (rule === undefined || positionals.length > 1)
    throw new AssayError('flag-value', 'one rule or code must be named', {
      where: 'assay explain',
      fix: 'write assay explain RULE, with what a finding, a problem or an error is called',
    });
  const page = await explain(rule);
  write(format === 'json' ? `${canonical({ schema: 'skill-assay/explanation/1', rule, page })}\n` : page);
  return EXIT.holds;
}

async function runRules(flags: ParsedFlags): Promise<number> {
  const format = formatIn(flags);
  const rules = await listRules();
  if (format === 'json') write(`${canonical({ schema: 'skill-assay/rules/1', rules } as unknown as Json)}\n`);
  else for (const { id, severity, summary } of rules) write(`${id.padEnd(28)} ${severity.padEnd(7)} ${summary}\n`);
  return EXIT.holds;
}
