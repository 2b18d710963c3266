import { visible } from './visible.ts';

/** How whoever reads this calls the program, and with what its findings hang on beside what stands in their commands. */
export interface Invocation {
  /** Ready to be pasted into a shell: `assay`, or `node dist/cli.js`. */
  readonly program: string;
  /** Flags that were given, each with its value: `['--policy', 'my policy.yml']`. */
  readonly flags: readonly string[];
}

/** In UTF-16 code units. Longer paths than this are cut when they are shown, and then lead nowhere. */
const LONGEST_PATH = 4096;

/**
 * The command `reproduce` of a finding in a skill at `directory`, as it can be copied; what is not known stays as the report
 * has it.
 */
export function copyable(reproduce: string, directory: string | undefined, invocation?: Invocation): string {
  const skill = directory === undefined ? 'SKILL' : word(/^-/.test(directory) ? `./${directory}` : directory);
  const command = reproduce.replace(/^(assay \w+ )SKILL(?= |$)/, (_, before: string) => `${before}${skill}`);
  if (invocation === undefined || !command.startsWith('assay ')) return command;
  return [command.replace(/^assay/, () => invocation.program), ...invocation.flags.map(word)].join(' ');
}

/** `text` as one word of a shell, which does nothing but stand there (a directory's name may be `x; rm -r .`). */
export function word(text: string): string {
  const shown = visible(text, LONGEST_PATH);
  return /^[\w@%+:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
