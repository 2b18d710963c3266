import { userInfo } from 'node:os';
import { keyWish } from '../../commands/key-wish.ts';
import type { WriterWish } from '../../commands/registry-writer.ts';
import { AssayError } from '../../model/error.ts';
import { legible } from '../../model/legible.ts';
import { environment } from './console.ts';
import { flagValue, type ParsedFlags, required } from './flags.ts';

/** Flags of the commands that read from a registry, or write to one. */
export const REGISTRY = { value: 'URL', about: 's3://bucket/prefix or file:path' };
export const TRUST = {
  value: 'FILE',
  about: 'whose signatures count; without it, whoever signed the first record',
};
export const KEY = {
  value: 'FILE',
  about: 'the key to sign with; without it ASSAY_KEY, and for file: registries a key of your own',
};
export const POLICY = {
  value: 'FILE',
  about: 'the policy that says how the registry is signed; without it, the one around here',
};

/** Which registry is to be written to, and as whom. Throws `flag-value`. */
export function writerWish(flags: ParsedFlags): WriterWish {
  return {
    registry: required(flags, 'registry', 'URL'),
    key: keyWish(flags.values.key as string | undefined, environment),
    trustFile: flags.values.trust as string | undefined,
  };
}

/** Who writes to a registry from a command line; in a container, and under Deno without the right to ask, nobody may know. */
export function actor(): string {
  try {
    return `local:${userInfo().username}`.slice(0, 200);
  } catch {
    return 'local:unknown';
  }
}

/** What a record holds, in characters. */
const MAX_REASON = 1000;

/** The reason that `--flag` gives, for everybody to read. Throws `flag-value` for one that says nothing or hides something. */
export function reasonIn(flag: string, text: string): string {
  const reason = text.trim();
  if (reason === '') throw flagValue(flag, 'it gives no reason', `write --${flag} TEXT`);
  if (reason.length > MAX_REASON) throw flagValue(flag, 'it is too long', `take at most ${MAX_REASON} characters`);
  if (legible(reason) !== reason)
    throw flagValue(flag, 'it has characters that do not show', 'write it in one line of plain text');
  return reason;
}

const SKILL = /^([a-z_][a-z0-9_]{0,63})(?:@([1-9]\d{0,6}))?$/;

/** The one skill that is named, as `NAME` or `NAME@V`. Throws `flag-value`. */
export function skillIn({ positionals }: ParsedFlags, command: string): { name: string; version?: number } {
  const [, name, version] = SKILL.exec(positionals.length === 1 ? (positionals[0] ?? '') : '') ?? [];
  if (name === undefined)
    throw new AssayError('flag-value', 'one skill must be named', {
      where: `assay ${command}`,
      fix: 'write NAME or NAME@VERSION',
    });
  return version === undefined ? { name } : { name, version: Number(version) };
}
