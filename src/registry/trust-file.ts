import { readFile, stat } from 'node:fs/promises';
import { AssayError } from '../model/error.ts';
import { TrustFile } from '../model/trust.ts';
import { type KeyId, publicKeyOf, type Trust } from './envelope.ts';

const MAX_TRUST = 64 * 1024;

/** Whom a trust file names. Throws `trust-invalid`. */
export async function trustFrom(file: string): Promise<Trust> {
  try {
    if ((await stat(file)).size > MAX_TRUST) throw new RangeError('it is too large');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    const { keys } = TrustFile.parse(JSON.parse(text));
    for (const key of keys) if (publicKeyOf(key) === undefined) throw new TypeError(`${key} is no key`);
    return new Set(keys as KeyId[]);
  } catch (cause) {
    throw new AssayError('trust-invalid', 'this is not a file that says whom to trust', {
      where: file,
      fix: 'make one: assay key --format json > FILE',
      cause,
    });
  }
}
