import { lstat, readFile } from 'node:fs/promises';
import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';

/** No implementation of ours is larger. */
const MAX_FILE = 32 * 1024 * 1024;

/**
 * Throws `file-exists` where something stands at `file` that is neither what was pinned there (its digest is `pinned`) nor
 * the `bytes` that are about to be written.
 */
export async function mustBeOurs(file: string, bytes: Uint8Array, pinned: Digest | undefined): Promise<void> {
  const digest = await fileDigest(file);
  if (digest === undefined || digest === digestOf(bytes) || digest === pinned) return;
  throw new AssayError('file-exists', 'what is there did not come from this registry, or was changed since', {
    where: file,
    fix: 'move it away, or pull into another folder with --into DIR',
  });
}

/** The digest of what stands at `file`: undefined for nothing, `none` for what is too large or no regular file. */
export async function fileDigest(file: string): Promise<Digest | 'none' | undefined> {
  try {
    const status = await lstat(file);
    return status.isFile() && status.size <= MAX_FILE ? digestOf(await readFile(file)) : 'none';
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw new AssayError('path-unreadable', 'the file cannot be read', {
      where: file,
      fix: 'check its permissions',
      cause,
    });
  }
}
