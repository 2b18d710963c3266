import { createHash } from 'node:crypto';
import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
  type S3ClientConfig,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { AssayError } from '../../model/error.ts';
import type { Store, Stored, Written } from '../store.ts';

/** Where a bucket is and how to get at it. Without `credentials`, the SDK's own chain finds some. */
export interface Bucket {
  readonly bucket: string;
  readonly prefix: string;
  readonly region?: string;
  /** The 12-digit account that must own the bucket: a bucket of that name elsewhere is refused. */
  readonly expectedOwner?: string;
  readonly credentials?: NonNullable<S3ClientConfig['credentials']>;
}

/** Conditional writes may be answered 409 while another is in flight; AWS asks to retry, its SDK does not. */
const MAX_CONFLICTS = 10;

/**
 * A registry in an S3 bucket. Every write is conditional (`If-None-Match: *` or `If-Match`), carries its SHA-256, and is
 * recognised as our own when the answer to it was lost. Facts: Amazon S3, "Add preconditions to S3 operations".
 */
export function s3Store({ bucket, prefix, region, expectedOwner, credentials }: Bucket): Store {
  const client = new S3Client({
    // Path style only where an endpoint is named: stand-ins and S3-compatible servers have no bucket host names.
    forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined || process.env.AWS_ENDPOINT_URL !== undefined,
    ...(region !== undefined && { region }),
    ...(credentials !== undefined && { credentials }),
  });
  const owner = expectedOwner === undefined ? {} : { ExpectedBucketOwner: expectedOwner };
  const place = (key: string) => ({ Bucket: bucket, Key: prefix === '' ? key : `${prefix}/${key}`, ...owner });

  const get = async (key: string, version?: string): Promise<Stored | undefined> => {
    try {
      const answer = await client.send(
        new GetObjectCommand({ ...place(key), ...(version !== undefined && { VersionId: version }) }),
      );
      const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
      return { bytes, tag: answer.ETag ?? '', ...(answer.VersionId !== undefined && { version: answer.VersionId }) };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw storeError(key, error);
    }
  };

  const put = async (
    key: string,
    bytes: Uint8Array,
    condition: Pick<PutObjectCommandInput, 'IfMatch' | 'IfNoneMatch'>,
  ): Promise<Written> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await client.send(
          new PutObjectCommand({
            ...place(key),
            ...condition,
            Body: bytes,
            ContentType: 'application/json',
            ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
          }),
        );
        return {
          written: true,
          tag: answer.ETag ?? '',
          ...(answer.VersionId !== undefined && { version: answer.VersionId }),
        };
      } catch (error) {
        const status = statusOf(error);
        if (status === 409 && attempt < MAX_CONFLICTS) continue;
        if (status === 412 || status === 409 || isMissing(error)) return { written: false };
        throw storeError(key, error);
      }
    }
  };

  return {
    url: `s3://${bucket}${prefix === '' ? '' : `/${prefix}`}`,
    get,
    putIfAbsent: (key, bytes) => put(key, bytes, { IfNoneMatch: '*' }),
    putIfMatch: (key, bytes, tag) => put(key, bytes, { IfMatch: tag }),
    listAfter: async (within, after) => {
      const keys: string[] = [];
      let token: string | undefined;
      try {
        do {
          const answer = await client.send(
            new ListObjectsV2Command({
              Bucket: bucket,
              ...owner,
              Prefix: place(within).Key,
              StartAfter: place(after).Key,
              ...(token !== undefined && { ContinuationToken: token }),
            }),
          );
          for (const { Key } of answer.Contents ?? [])
            if (Key !== undefined) keys.push(prefix === '' ? Key : Key.slice(prefix.length + 1));
          token = answer.NextContinuationToken;
        } while (token !== undefined);
      } catch (error) {
        throw storeError(within, error);
      }
      return keys;
    },
  };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}

function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NoSuchVersion');
}

function storeError(key: string, cause: unknown): AssayError {
  const status = statusOf(cause);
  if (status === 403 || status === 401)
    return new AssayError('store-denied', 'the registry refuses these credentials', {
      where: key,
      fix: 'check the role, its policy and the bucket’s',
      cause,
    });
  if (status === 501 || status === 400)
    return new AssayError('store-unsupported', 'the registry does not do what is asked of it', {
      where: key,
      fix: 'use a store with conditional writes and versioning',
      cause,
    });
  return new AssayError(
    'store-unavailable',
    `the registry cannot be reached (${cause instanceof Error ? cause.name : 'unknown error'})`,
    { where: key, fix: 'try again later', cause },
  );
}
