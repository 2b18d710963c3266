import { type Entry, fromBufferPromise } from 'yauzl';
import { AssayError } from '../model/error.ts';

const [TYPE, REGULAR] = [0o170000, 0o100000];

/**
 * The bytes of `name`, which has to be the one and only entry of the zip file, a regular file, and no longer than `most`
 * bytes when it is unpacked. All of it stays in memory. Throws `artifact-invalid`.
 */
export async function onlyFileIn(zip: Uint8Array, name: string, most: number): Promise<Uint8Array> {
  try {
    const file = await fromBufferPromise(Buffer.from(zip), { strictFileNames: true, lazyEntries: true });
    if (file.entryCount !== 1) throw invalid(`it has ${file.entryCount} files and not one`);
    for await (const entry of file.eachEntry()) {
      const fault = faultOf(entry, name, most);
      if (fault !== undefined) throw invalid(fault);
      return await unpacked(await file.openReadStreamPromise(entry), most);
    }
    throw invalid('it is empty');
  } catch (cause) {
    throw cause instanceof AssayError ? cause : invalid('it is no whole zip file', cause);
  }
}

function faultOf(entry: Entry, name: string, most: number): string | undefined {
  if (entry.fileName !== name) return `its file is not named ${name}`;
  if (entry.isEncrypted()) return 'its file is encrypted';
  // What was made on a system without modes has none.
  const type = (entry.externalFileAttributes >>> 16) & TYPE;
  if (type !== 0 && type !== REGULAR) return 'its file is not a regular one';
  return entry.uncompressedSize > most ? `its file is longer than ${most} bytes` : undefined;
}

/** The size that an entry says of itself is compared while it is unpacked, and counted here all the same. */
async function unpacked(stream: AsyncIterable<Buffer>, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw invalid(`its file is longer than ${most} bytes`);
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

function invalid(message: string, cause?: unknown): AssayError {
  return new AssayError('artifact-invalid', `the artifact is not to be read: ${message}`, {
    fix: 'run the check again',
    ...(cause !== undefined && { cause }),
  });
}
