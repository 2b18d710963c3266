import { isAbsolute, relative } from 'node:path';
import { check } from '../../../commands/check.ts';
import { canonical, type Json } from '../../../model/canonical.ts';
import type { Report } from '../../../model/report.ts';
import type { TextOptions } from '../../../render/text.ts';
import { visible } from '../../../render/visible.ts';
import { CHECK_FLAGS, checkRequest, oneOf } from '../check-request.ts';
import type { Command, Console } from '../command.ts';
import { endProgress, environment, wantsColor, write } from '../console.ts';
import { exitCodeOf } from '../exit.ts';
import type { ParsedFlags } from '../flags.ts';
import { invocationOf } from '../invocation.ts';
import { optimiseGrammarLater } from '../tiering.ts';

export const checkCommand: Command = {
  name: 'check',
  synopsis: 'assay check PATH…',
  about: 'Check skills: static analysis, then their suites and adversarial trials in a sandbox.',
  example: 'assay check skills --format json',
  flags: CHECK_FLAGS,
  run,
};

const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const;

async function run(flags: ParsedFlags, { progress }: Console): Promise<number> {
  const format = oneOf('format', (flags.values.format as string | undefined) ?? 'text', FORMATS);
  const request = checkRequest(flags, environment);
  optimiseGrammarLater();
  const tell = (line: string) => progress(visible(line));
  const directories = new Map<string, string>();
  const report = await check(request, {
    found: (skill, directory) => directories.set(skill, openable(directory)),
    openBackend: async (wish) => (await import('../../../sandbox/open.ts')).openBackend(wish, tell),
    expectBackend: async (wish) => (await import('../../../sandbox/open.ts')).expectBackend(wish),
    progress: tell,
  });
  endProgress();
  const directoryOf = (name: string) => directories.get(name) ?? name;
  write(await render(report, format, { directoryOf, invocation: invocationOf(flags.values) }));
  return exitCodeOf(report.verdict, flags.values['allow-review'] === true);
}

/** What a renderer is told beside the report. */
type Known = Required<Pick<TextOptions, 'directoryOf' | 'invocation'>>;

/** Only the renderer that is wanted is read; most are asked for text, so that one is in the main bundle. */
async function render(
  report: Report,
  format: (typeof FORMATS)[number],
  { directoryOf, invocation }: Known,
): Promise<string> {
  switch (format) {
    case 'json':
      return `${canonical(report as unknown as Json)}\n`;
    case 'text':
      return (await import(/* webpackMode: "eager" */ '../../../render/text.ts')).renderText(report, {
        color: wantsColor(),
        directoryOf,
        invocation,
      });
    case 'sarif':
      return (await import('../../../render/sarif.ts')).renderSarif(report, {
        directoryOf,
        pageOf: await (await import('../../../commands/explain.ts')).pages(),
      });
    case 'markdown':
      return (await import('../../../render/markdown.ts')).renderMarkdown(report, {
        directoryOf,
      });
  }
}

/** A path below the working directory relative to it, as editors and code scanning open it; another one as it was given. */
function openable(directory: string): string {
  const below = isAbsolute(directory) ? relative(process.cwd(), directory) : '..';
  return below.startsWith('..') ? directory : below || '.';
}
