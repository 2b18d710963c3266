import type { S3Client } from '@aws-sdk/client-s3';
import { storeError, type Whereabouts } from './errors.ts';
import { retried, type Sending } from './retried.ts';

/** A registry's place in a bucket, and how to ask for something there. */
export interface Place {
  readonly client: S3Client;
  /** What every request names: the bucket, and who must own it. */
  readonly bucket: { readonly Bucket: string; readonly ExpectedBucketOwner?: string };
  /** The name of a key in the bucket, and the key of a name; nothing where the name is outside the registry. */
  readonly nameOf: (key: string) => string;
  readonly keyOf: (name: string) => string | undefined;
  /** Sends what `act` sends, again where that helps; what fails is an AssayError about `key`. */
  readonly ask: <T>(key: string, act: (sending: Sending, isUnsure: boolean) => Promise<T>) => Promise<T>;
}

export function placeOf(
  client: S3Client,
  { prefix, deadline, ...where }: Whereabouts & { readonly prefix: string; readonly deadline: number },
): Place {
  const folder = prefix === '' ? '' : `${prefix}/`;
  const { bucket, expectedOwner } = where;
  return {
    client,
    bucket: { Bucket: bucket, ...(expectedOwner !== undefined && { ExpectedBucketOwner: expectedOwner }) },
    nameOf: (key) => `${folder}${key}`,
    keyOf: (name) => (name.startsWith(folder) ? name.slice(folder.length) : undefined),
    ask: async (key, act) => {
      try {
        return await retried(deadline, act);
      } catch (error) {
        throw storeError(key, error, where);
      }
    },
  };
}
