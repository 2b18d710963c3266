import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AssayError } from '../model/error.ts';
import { Lock } from '../model/release.ts';

/** The lock in `file`, or undefined where there is none. Throws `lock-invalid`. */
export async function readLock(file: string): Promise<Lock | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new AssayError('lock-invalid', 'the lock file cannot be read', {
      where: file,
      fix: 'check its permissions',
      cause,
    });
  }
  try {
    return Lock.parse(JSON.parse(text));
  } catch (cause) {
    throw new AssayError('lock-invalid', 'this is not a lock file of ours', {
      where: file,
      fix: 'restore it from version control',
      cause,
    });
  }
}

/**
 * Replaces `files` (path → bytes). All of them are written aside first, so that what cannot be written leaves every one as
 * it was, and a reader, or a crash, meets the old file or the new one. Throws `path-unwritable`.
 */
export async function writeTogether(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const aside = new Map<string, string>();
  try {
    for (const [file, bytes] of files) {
      aside.set(file, `${dirname(file)}/.${randomUUID()}.tmp`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(aside.get(file) as string, bytes, { flag: 'wx', flush: true });
    }
    for (const [file, written] of aside) await rename(written, file);
  } catch (cause) {
    await Promise.all([...aside.values()].map((written) => unlink(written).catch(() => undefined)));
    throw new AssayError('path-unwritable', 'what was pulled cannot be written', {
      where: [...aside.keys()].at(-1) ?? '.',
      fix: 'check that the directory exists and may be written to',
      cause,
    });
  }
}
