import { S3ServiceException } from '@aws-sdk/client-s3';
import { AssayError, type ErrorCode } from '../../../model/error.ts';
import { missingRight } from '../../../model/runtime-right.ts';

/** What S3 answered instead of what was asked: its status and the name of its error, where it answered at all. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}

const MISSING = new Set(['NoSuchKey', 'NoSuchVersion', 'NotFound']);

/** The bucket has no such object, or no such version of it. A version that is the mark of a deletion is answered 405. */
export function isMissing(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return false;
  return MISSING.has(error.name) || (error.name === 'MethodNotAllowed' && statusOf(error) === 405);
}

const TRANSIENT = new Set(['RequestTimeout', 'RequestTimeTooSkewed', 'BadDigest', 'IncompleteBody', 'TimeoutError']);

/** Asking again may help: it is busy, or the line is. 409 is the answer to a write while another of that key is in flight. */
export function isTransient(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: unknown };
  if (name !== undefined && TRANSIENT.has(name)) return true;
  const status = statusOf(error);
  if (status !== undefined && status !== 200)
    return status === 409 || status === 429 || (status >= 500 && status !== 501);
  // Of the line itself: ECONNRESET, EPIPE, ETIMEDOUT, EAI_AGAIN and their like; a body that was cut off.
  return typeof code === 'string' && (/^E(?:AI_)?[A-Z]+$/.test(code) || code === 'ERR_STREAM_PREMATURE_CLOSE');
}

/** Where a bucket is, for what an error says to do about it. */
export interface Whereabouts {
  readonly bucket: string;
  readonly region?: string;
  readonly expectedOwner?: string;
}

interface Answered {
  readonly Region?: unknown;
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
}

/** What an answer that is none means for whoever asked for `key`. */
export function storeError(key: string, cause: unknown, { bucket, region, expectedOwner }: Whereabouts): AssayError {
  if (cause instanceof AssayError) return cause;
  const right = missingRight(cause);
  if (right !== undefined) return right;
  const { name = 'unknown error', message = '' } = cause instanceof Error ? cause : {};
  const status = statusOf(cause);
  const elsewhere = regionIn(cause as Answered);
  // The SDK's own error holds the request, and in its headers the session's token: whatever prints a cause would print it.
  const told = new Error(`${name}: ${message}`);
  const as = (code: ErrorCode, what: string, fix: string) =>
    new AssayError(code, `${what} (${name})`, { where: key === '' ? `s3://${bucket}` : key, fix, cause: told });

  if (isLocked(cause)) return unreadable(key, cause);
  if (name === 'NoSuchBucket')
    return as(
      'store-unavailable',
      'there is no such bucket',
      `check the name ${bucket}, or create it with versioning on`,
    );
  if (status === 301 || status === 307 || name === 'PermanentRedirect' || name === 'AuthorizationHeaderMalformed') {
    return as(
      'store-unavailable',
      `the bucket is not in the region ${region ?? 'that the environment names'}`,
      `set the registry’s region, or AWS_REGION, to ${elsewhere ?? 'the bucket’s'}`,
    );
  }
  if (/region is missing/i.test(message))
    return as('store-unavailable', 'no region is named', 'set the registry’s region, or AWS_REGION');
  if (status === 401 || status === 403 || EXPIRED.has(name)) {
    const owner = expectedOwner === undefined ? '' : ` and that the account ${expectedOwner} owns the bucket`;
    return as(
      'store-denied',
      'the registry refuses these credentials',
      `check the role, its policy and the bucket’s (s3:ListBucket too: without it, what is missing is refused)${owner}`,
    );
  }
  if (NOBODY.has(name)) return as('store-denied', 'there are no credentials', 'sign in, or set AWS_PROFILE or a role');
  if (status === 501 || status === 405 || status === 400)
    return as(
      'store-unsupported',
      'the registry does not do what is asked of it',
      'use a store with conditional writes and versioning',
    );
  return as('store-unavailable', 'the registry cannot be reached', 'run it again later');
}

/** The object at `key` is there and cannot be had: in an archive, or under a key of somebody else's. */
export function unreadable(key: string, cause: unknown): AssayError {
  const { name = 'unknown error', message = '' } = cause instanceof Error ? cause : {};
  return new AssayError('object-unreadable', `the object is there, and the store does not give it out (${name})`, {
    where: key,
    fix: 'restore it from the archive, or find out who encrypted it with a key of their own, or whose key was disabled',
    cause: new Error(`${name}: ${message}`),
  });
}

/**
 * An object is in an archive (Glacier: 403), or encrypted with a key that the customer keeps (SSE-C: 400, and HEAD says no
 * more), or with one of KMS that is disabled or gone. Facts: Amazon S3, "Error responses", and "Using server-side encryption
 * with customer-provided keys".
 */
function isLocked(cause: unknown): boolean {
  const { name = '', message = '' } = cause as Partial<Error>;
  if (name === 'InvalidObjectState' || /^KMS\.(?:Disabled|NotFound|KMSInvalidState)/.test(name)) return true;
  return statusOf(cause) === 400 && name === 'InvalidRequest' && /encrypt/i.test(message);
}

const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'InvalidToken', 'TokenRefreshRequired']);
const NOBODY = new Set(['CredentialsProviderError', 'TokenProviderError', 'ProviderError']);

/** Where S3 says that the bucket is. */
function regionIn({ Region, $response }: Answered): string | undefined {
  const told = $response?.headers?.['x-amz-bucket-region'] ?? Region;
  return typeof told === 'string' && /^[a-z0-9-]{1,40}$/.test(told) ? told : undefined;
}
