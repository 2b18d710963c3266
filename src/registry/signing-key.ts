import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, link, mkdir, open, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AssayError } from '../model/error.ts';
import { type Signer, signerOf } from './envelope.ts';

/** Where somebody's signing key may be, in the order in which it is looked for. */
export interface KeyWish {
  /** A file that was named. */
  readonly file?: string | undefined;
  /** The key itself, as a job gets it from a secret. */
  readonly text?: string | undefined;
  /** A file of the user's own, in which a key is made where there is none. */
  readonly own?: string | undefined;
}

/** An Ed25519 key in PKCS#8 takes 119 bytes; comments may stand around it. */
const MAX_KEY = 16 * 1024;

/**
 * Who signs. Throws `key-missing` where no key is named and none may be made, `key-exposed` for a file that others can
 * read, and `key-unreadable` for what is no key of ours. No error holds anything of a key.
 */
export async function signerFor({ file, text, own }: KeyWish): Promise<Signer> {
  if (file !== undefined) return signerOf((await keyIn(file)) ?? missing(file));
  if (text !== undefined) return signerOf(keyOf(text, 'ASSAY_KEY'));
  if (own !== undefined) return signerOf((await keyIn(own)) ?? (await madeIn(own)));
  throw new AssayError('key-missing', 'there is no key to sign with', {
    where: '--key',
    fix: 'write --key FILE, or put the PEM text of an Ed25519 key into ASSAY_KEY',
  });
}

/** Undefined where there is no such file. */
async function keyIn(file: string): Promise<KeyObject | undefined> {
  let handle: FileHandle | undefined;
  try {
    // A pipe is fine (a key out of a vault); one that nobody writes into is whoever named it to wait for.
    handle = await open(file, constants.O_RDONLY);
    const { mode } = await handle.stat();
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw exposed(file);
    const buffer = Buffer.alloc(MAX_KEY);
    let length = 0;
    for (let read = 1; read > 0 && length < MAX_KEY; length += read)
      ({ bytesRead: read } = await handle.read(buffer, length, MAX_KEY - length, null));
    return keyOf(buffer.toString('latin1', 0, length), file);
  } catch (error) {
    if (error instanceof AssayError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw unreadable(file, `it cannot be read (${code ?? 'unknown error'})`);
  } finally {
    await handle?.close();
  }
}

function keyOf(text: string, where: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: text, format: 'pem' });
  } catch {
    // What the parser says is not passed on: it was given a secret.
    throw unreadable(where, 'it is no private key in PEM without a passphrase');
  }
  if (key.asymmetricKeyType !== 'ed25519') throw unreadable(where, 'it is no Ed25519 key');
  return key;
}

/**
 * Makes the key in `file`, once: it is written aside and then linked, so that whoever looks finds a whole key or none, and
 * of processes that do this at once all but one take that one's.
 */
async function madeIn(file: string): Promise<KeyObject> {
  const made = generateKeyPairSync('ed25519').privateKey;
  const aside = join(dirname(file), `.${randomUUID()}.pem`);
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    try {
      await written(aside, made);
      await link(aside, file);
      return made;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      await unlink(aside).catch(() => undefined);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw unreadable(file, `it cannot be made (${code ?? 'unknown error'})`);
  }
  return (await keyIn(file)) ?? missing(file);
}

async function written(file: string, key: KeyObject): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(key.export({ type: 'pkcs8', format: 'pem' }));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function exposed(where: string): AssayError {
  return new AssayError('key-exposed', 'others can read the key', {
    where,
    fix: 'chmod 600 it, and think of making a new one',
  });
}

function unreadable(where: string, why: string): AssayError {
  return new AssayError('key-unreadable', `the key cannot be used: ${why}`, {
    where,
    fix: 'give an Ed25519 key as PKCS#8 in PEM: openssl genpkey -algorithm ed25519',
  });
}

function missing(where: string): never {
  throw new AssayError('key-missing', 'the key is not there', { where, fix: 'check the path' });
}
