import type { Flag, ParsedFlags } from './flags.ts';

/** What a command may say while it works. */
export interface Console {
  progress(line: string): void;
}

/** A command of the command line. `run` answers with the exit code. */
export interface Command {
  readonly name: string;
  readonly synopsis: string;
  readonly about: string;
  readonly example: string;
  readonly flags: Readonly<Record<string, Flag>>;
  run(flags: ParsedFlags, console: Console): Promise<number>;
}
