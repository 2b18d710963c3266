import { type ParseArgsConfig, parseArgs } from 'node:util';
import { AssayError } from '../../model/error.ts';
import { nearestOf } from '../../model/nearest.ts';

/** One flag of a command: what its value is called, or `undefined` for a switch. */
export interface Flag {
  readonly value?: string;
  readonly about: string;
  readonly short?: string;
}

export interface ParsedFlags {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Reads `args` by the table `flags`. Throws `unknown-flag` (with what was probably meant) or `flag-value`. */
export function parseFlags(args: readonly string[], flags: Readonly<Record<string, Flag>>): ParsedFlags {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { value, short }] of Object.entries(flags)) {
    options[name] = { type: value === undefined ? 'boolean' : 'string', ...(short && { short }) };
  }
  // Not strict: the tokens let us say what is wrong in our own words and codes.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (flag === undefined) throw unknownFlag(token.rawName, Object.keys(flags));
    if (values[token.name] !== undefined) throw flagValue(token.name, 'it is given twice', 'give it once');
    // Read loosely, `--policy --format json` would name a policy '--format'. A value with a dash is written --flag=-value.
    const swallowed = token.inlineValue === false && /^-[^\d]/.test(token.value);
    values[token.name] = valueOf(token.name, flag, swallowed ? undefined : token.value);
  }
  return { values, positionals };
}

function valueOf(name: string, flag: Flag, value: string | undefined): string | boolean {
  if (flag.value === undefined) {
    if (value !== undefined) throw flagValue(name, 'it takes no value', `write --${name}`);
    return true;
  }
  if (value === undefined || value === '')
    throw flagValue(name, 'its value is missing', `write --${name} ${flag.value}`);
  return value;
}

function unknownFlag(name: string, known: readonly string[]): AssayError {
  const nearest = nearestOf(name.replace(/^-+/, ''), known);
  return new AssayError('unknown-flag', `there is no flag '${name}'`, {
    where: name,
    fix: nearest === undefined ? 'see --help' : `did you mean --${nearest}?`,
  });
}

/** An error about the value of a flag. */
export function flagValue(name: string, message: string, fix: string): AssayError {
  return new AssayError('flag-value', `the flag cannot be used: ${message}`, { where: `--${name}`, fix });
}

/** The value of a flag that must be given. Throws `flag-value`. */
export function required({ values }: ParsedFlags, name: string, shape: string): string {
  const value = values[name];
  if (typeof value !== 'string')
    throw new AssayError('flag-value', 'the flag is missing', { where: `--${name}`, fix: `write --${name} ${shape}` });
  return value;
}
