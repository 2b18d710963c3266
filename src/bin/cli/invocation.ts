import { basename, delimiter, dirname, isAbsolute, relative } from 'node:path';
import { type Invocation, word } from '../../render/command.ts';
import { environment } from './console.ts';
import type { ParsedFlags } from './flags.ts';

/** The process in which the program runs, as far as that says how it was called. */
export interface Called {
  /** What the interpreter was called as, with its own flags, and the script; empty under Deno, which says neither. */
  readonly argv0: string;
  readonly execArgv: readonly string[];
  readonly script: string | undefined;
  readonly path: readonly string[];
  readonly directory: string;
}

/** Flags that a finding's own command does not have, and without which it may come to something else. */
const KEPT = ['policy', 'backend', 'python'] as const;

/** How the program was called, so that the commands that are printed can be copied as they stand. */
export function invocationOf(values: ParsedFlags['values'], called: Called = here()): Invocation {
  const flags = KEPT.flatMap((name) => (typeof values[name] === 'string' ? [`--${name}`, values[name]] : []));
  return { program: programOf(called), flags };
}

/** `assay` where a shell finds that, else the interpreter and the script, from where we are if it lies below. */
function programOf({ argv0, execArgv, script, path, directory }: Called): string {
  if (argv0 === '' || script === undefined) return 'assay';
  if (basename(script) === 'assay' && path.includes(dirname(script))) return 'assay';
  const below = isAbsolute(script) ? relative(directory, script) : script;
  return [argv0, ...execArgv, below.startsWith('..') ? script : below].map(word).join(' ');
}

function here(): Called {
  const isDeno = 'deno' in process.versions;
  const path = isDeno ? undefined : environment('PATH');
  return {
    argv0: isDeno ? '' : process.argv0,
    execArgv: isDeno ? [] : process.execArgv,
    script: isDeno ? undefined : process.argv[1],
    path: path?.split(delimiter) ?? [],
    directory: isDeno ? '' : process.cwd(),
  };
}
