import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
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

/** Replaces `file` by `bytes` in one step: a reader, or a crash, meets the old file or the new one. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const aside = `${dirname(file)}/.${randomUUID()}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(aside, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    await rename(aside, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(aside).catch(() => undefined);
    throw error;
  }
}
