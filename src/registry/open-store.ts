import { resolve } from 'node:path';
import { AssayError } from '../model/error.ts';
import { directoryStore } from './stores/directory.ts';
import type { Bucket } from './stores/s3.ts';
import type { Store } from './store.ts';

/** S3's names have 1,024 bytes, of which a key may take half. */
const MAX_PREFIX = 500;

/**
 * Opens the registry at `url`: `s3://bucket/prefix`, `file:path` or `file:///path`. Throws `registry-address`, also for
 * `file://host/path` and `file:~/path`, which look like another place than the folder of that name here.
 */
export async function openStore(url: string, access: Omit<Bucket, 'bucket' | 'prefix'> = {}): Promise<Store> {
  const directory = /^file:(?:\/\/(?=\/))?((?!\/\/|~).+)$/.exec(url)?.[1];
  if (directory !== undefined) return directoryStore(resolve(directory));
  const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*?))?\/?$/.exec(url) ?? [];
  if (bucket === undefined || !isPrefix(prefix)) {
    throw new AssayError('registry-address', 'this is not the address of a registry', {
      where: url,
      fix: 'write s3://bucket/prefix or file:path',
    });
  }
  // The AWS SDK is loaded only by those who use a bucket.
  const { s3Store } = await import('./stores/s3.ts');
  return s3Store({ ...access, bucket, prefix });
}

/** Of other spellings some would be another registry than the one that is meant: `a//b`, `a/../b`, a blank at the end. */
function isPrefix(prefix: string): boolean {
  const parts = prefix === '' ? [] : prefix.split('/');
  return (
    prefix.length <= MAX_PREFIX && parts.every((part) => /^[\w!.*'()=+@,:-]+$/.test(part) && !/^\.\.?$/.test(part))
  );
}
