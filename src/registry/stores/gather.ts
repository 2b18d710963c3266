import { digestOf } from '../../model/digest.ts';
import { AssayError } from '../../model/error.ts';
import type { Stored } from '../store.ts';

/**
 * All the bytes of `chunks`, read no further than `atMost` of them: what a store says beforehand of an object's size is not
 * to be believed. Throws `object-too-large`.
 */
export async function gather(
  chunks: AsyncIterable<Uint8Array>,
  atMost: number,
  key: string,
): Promise<Pick<Stored, 'bytes' | 'digest'>> {
  const gathered: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > atMost) throw tooLarge(key, atMost);
    gathered.push(chunk);
  }
  const bytes = gathered.length === 1 && gathered[0] !== undefined ? gathered[0] : Buffer.concat(gathered);
  return { bytes, digest: digestOf(bytes) };
}

export function tooLarge(key: string, atMost: number): AssayError {
  return new AssayError('object-too-large', `the object is larger than ${atMost} bytes`, {
    where: key,
    fix: 'ask who runs the registry: no object of ours is that large',
  });
}
