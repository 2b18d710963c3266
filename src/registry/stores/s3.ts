import { createHash, randomUUID } from 'node:crypto';
import {
  GetObjectCommand,
  GetObjectLockConfigurationCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { keyed } from '../keyed.ts';
import { type Getting, MAX_OBJECT, type Store, type Stored, type Written } from '../store.ts';
import { gather, tooLarge } from './gather.ts';
import { isMissing, statusOf, unreadable } from './s3/errors.ts';
import { keysAfter, namesBeside, versionsIn } from './s3/listings.ts';
import { type Place, placeOf } from './s3/place.ts';
import type { Sending } from './s3/retried.ts';

/** Where a bucket is and how to get at it. Without `credentials`, the SDK's own chain finds some. */
export interface Bucket {
  readonly bucket: string;
  readonly prefix: string;
  readonly region?: string;
  /** The 12-digit account that must own the bucket: a bucket of that name elsewhere is refused. */
  readonly expectedOwner?: string;
  readonly credentials?: NonNullable<S3ClientConfig['credentials']>;
  /** In milliseconds: until a connection stands, while nothing moves on it, for one attempt as a whole. */
  readonly timeouts?: { readonly connect: number; readonly idle: number; readonly whole: number };
}

const TIMEOUTS = { connect: 10_000, idle: 30_000, whole: 300_000 };

/**
 * A registry in an S3 bucket. Every write is conditional (`If-None-Match: *` or `If-Match`) and carries its SHA-256. It also
 * carries a mark of its own in the object's metadata, by which it is recognised when its answer was lost and its repetition
 * meets it; one that somebody else replaced by then is told as not written. Facts: Amazon S3, "Add preconditions to S3
 * operations".
 */
export function s3Store({ timeouts = TIMEOUTS, ...where }: Bucket): Store {
  const { bucket, prefix, region, credentials } = where;
  // Under Node 20 the SDK warns of what its later versions need. Which one runs is decided by this project's lock file.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const client = new S3Client({
    // Path style only where an endpoint is named: stand-ins and S3-compatible servers have no bucket host names.
    forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined || process.env.AWS_ENDPOINT_URL !== undefined,
    maxAttempts: 1,
    requestHandler: { connectionTimeout: timeouts.connect, socketTimeout: timeouts.idle },
    ...(region !== undefined && { region }),
    ...(credentials !== undefined && { credentials }),
  });
  const place = placeOf(client, { ...where, deadline: timeouts.whole });
  return keyed({
    url: `s3://${bucket}${prefix === '' ? '' : `/${prefix}`}`,
    keepsVersions: true,
    get: async (key, getting = {}) => {
      const answer = await get(place, key, getting);
      return answer === 'unchanged' ? undefined : answer;
    },
    getIfChanged: (key, tag, getting = {}) => get(place, key, getting, isTag(tag) ? tag : undefined),
    tagOf: (key) => tagOf(place, key),
    putIfAbsent: (key, bytes) => put(place, key, bytes, { IfNoneMatch: '*' }),
    // Of an empty tag the SDK would send no condition at all, and `*` matches whatever is there.
    putIfMatch: async (key, bytes, tag) => (isTag(tag) ? put(place, key, bytes, { IfMatch: tag }) : { written: false }),
    listAfter: (within, after) => keysAfter(place, within, after),
    versionsOf: (within) => versionsIn(place, within),
    namesBeside: () => namesBeside(place),
    hasObjectLock: () => hasObjectLock(place),
  });
}

/** A strong entity tag: RFC 9110, 8.8.3. */
function isTag(text: string): boolean {
  return /^"[\x21\x23-\x7e]+"$/.test(text);
}

async function get(
  place: Place,
  key: string,
  { version, atMost = MAX_OBJECT }: Getting,
  unless?: string,
): Promise<Stored | 'unchanged' | undefined> {
  // An empty one would be left out of the request, and name what is current.
  if (version !== undefined && !/^[\w.-]{1,1024}$/.test(version)) return undefined;
  return place.ask(key, async (sending) => {
    try {
      const { Body, ContentLength, ETag, VersionId } = await place.client.send(
        new GetObjectCommand({
          ...place.bucket,
          Key: place.nameOf(key),
          ...(version !== undefined && { VersionId: version }),
          ...(unless !== undefined && { IfNoneMatch: unless }),
        }),
        sending,
      );
      const body = Body as (AsyncIterable<Uint8Array> & { destroy?: () => void }) | undefined;
      if ((ContentLength ?? 0) > atMost) {
        body?.destroy?.();
        throw tooLarge(key, atMost);
      }
      return { ...(await gather(body ?? empty(), atMost, key)), ...namesOf({ ETag, VersionId }) };
    } catch (error) {
      if (statusOf(error) === 304) return 'unchanged';
      if (isMissing(error) || (version !== undefined && isUnreadable(error))) return undefined;
      throw error;
    }
  });
}

async function tagOf(place: Place, key: string): Promise<string | undefined> {
  return place.ask(key, async (sending) => {
    try {
      const asked = new HeadObjectCommand({ ...place.bucket, Key: place.nameOf(key) });
      return (await place.client.send(asked, sending)).ETag;
    } catch (error) {
      if (isMissing(error)) return undefined;
      // An answer to HEAD has no body that could name the error: of what a customer encrypted only this is said.
      if (statusOf(error) === 400) throw unreadable(key, error);
      throw error;
    }
  });
}

async function* empty(): AsyncIterable<Uint8Array> {}

/** What the record of another store calls a version need not be one that this server can read. */
function isUnreadable(error: unknown): boolean {
  return statusOf(error) === 400 && (error as Error).name === 'InvalidArgument';
}

/** Where versioning is off or suspended the version is `null`, and names whatever was put there last. */
function namesOf({ ETag = '', VersionId }: { ETag?: string | undefined; VersionId?: string | undefined }) {
  return { tag: ETag, ...(VersionId !== undefined && VersionId !== 'null' && { version: VersionId }) };
}

async function put(
  place: Place,
  key: string,
  bytes: Uint8Array,
  condition: Pick<PutObjectCommandInput, 'IfMatch' | 'IfNoneMatch'>,
): Promise<Written> {
  const write = randomUUID();
  const Key = place.nameOf(key);
  const ChecksumSHA256 = createHash('sha256').update(bytes).digest('base64');
  return place.ask(key, async (sending, isUnsure) => {
    try {
      const answer = await place.client.send(
        new PutObjectCommand({
          ...place.bucket,
          ...condition,
          Key,
          Body: bytes,
          ContentType: 'application/json',
          ChecksumSHA256,
          Metadata: { write },
        }),
        sending,
      );
      return { written: true, ...namesOf(answer) };
    } catch (error) {
      if (statusOf(error) !== 412 && !isMissing(error)) throw error;
    }
    return isUnsure ? isOurs(place, Key, write, sending) : { written: false };
  });
}

/** Whether the write that is there is the one whose mark is `write`. */
async function isOurs(place: Place, Key: string, write: string, sending: Sending): Promise<Written> {
  try {
    const present = await place.client.send(new HeadObjectCommand({ ...place.bucket, Key }), sending);
    return present.Metadata?.write === write ? { written: true, ...namesOf(present) } : { written: false };
  } catch (error) {
    if (isMissing(error)) return { written: false };
    throw error;
  }
}

/** It is answered to whom the bucket's owner lets see it, and a 404 where there is none. */
async function hasObjectLock({ client, bucket, ask }: Place): Promise<boolean | undefined> {
  return ask('', async (sending) => {
    try {
      const answer = await client.send(new GetObjectLockConfigurationCommand(bucket), sending);
      return answer.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled';
    } catch (error) {
      const status = statusOf(error);
      if ((error as Error).name === 'ObjectLockConfigurationNotFoundError') return false;
      if (status === 403 || status === 405 || status === 501) return undefined;
      throw error;
    }
  });
}
