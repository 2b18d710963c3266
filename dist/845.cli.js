export const id = 845;
export const ids = [845];
export const modules = {

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Store: () => (/* binding */ s3Store)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(8299);
// EXTERNAL MODULE: ./src/registry/keyed.js
var keyed = __webpack_require__(9635);
// EXTERNAL MODULE: ./src/registry/store.js
var store = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/registry/stores/gather.js
var gather = __webpack_require__(8793);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/model/runtime-right.js
var runtime_right = __webpack_require__(9488);
;// CONCATENATED MODULE: ./src/registry/stores/s3/errors.js



/** What S3 answered instead of what was asked: its status and the name of its error, where it answered at all. */
function statusOf(error) {
    return error instanceof dist_cjs/* S3ServiceException */.Hcp ? error.$metadata.httpStatusCode : undefined;
}
const MISSING = new Set(['NoSuchKey', 'NoSuchVersion', 'NotFound']);
/** The bucket has no such object, or no such version of it. A version that is the mark of a deletion is answered 405. */
function isMissing(error) {
    if (!(error instanceof dist_cjs/* S3ServiceException */.Hcp))
        return false;
    return MISSING.has(error.name) || (error.name === 'MethodNotAllowed' && statusOf(error) === 405);
}
const TRANSIENT = new Set(['RequestTimeout', 'RequestTimeTooSkewed', 'BadDigest', 'IncompleteBody', 'TimeoutError']);
/** Asking again may help: it is busy, or the line is. 409 is the answer to a write while another of that key is in flight. */
function isTransient(error) {
    const { name, code } = error;
    if (name !== undefined && TRANSIENT.has(name))
        return true;
    const status = statusOf(error);
    if (status !== undefined && status !== 200)
        return status === 409 || status === 429 || (status >= 500 && status !== 501);
    // Of the line itself: ECONNRESET, EPIPE, ETIMEDOUT, EAI_AGAIN and their like; a body that was cut off.
    return typeof code === 'string' && (/^E(?:AI_)?[A-Z]+$/.test(code) || code === 'ERR_STREAM_PREMATURE_CLOSE');
}
/** What an answer that is none means for whoever asked for `key`. */
function storeError(key, cause, { bucket, region, expectedOwner }) {
    if (cause instanceof error/* AssayError */.W)
        return cause;
    const right = (0,runtime_right/* missingRight */.d)(cause);
    if (right !== undefined)
        return right;
    const { name = 'unknown error', message = '' } = cause instanceof Error ? cause : {};
    const status = statusOf(cause);
    const elsewhere = regionIn(cause);
    // The SDK's own error holds the request, and in its headers the session's token: whatever prints a cause would print it.
    const told = new Error(`${name}: ${message}`);
    const as = (code, what, fix) => new error/* AssayError */.W(code, `${what} (${name})`, { where: key === '' ? `s3://${bucket}` : key, fix, cause: told });
    if (isLocked(cause))
        return unreadable(key, cause);
    if (name === 'NoSuchBucket')
        return as('store-unavailable', 'there is no such bucket', `check the name ${bucket}, or create it with versioning on`);
    if (status === 301 || status === 307 || name === 'PermanentRedirect' || name === 'AuthorizationHeaderMalformed') {
        return as('store-unavailable', `the bucket is not in the region ${region ?? 'that the environment names'}`, `set the registry’s region, or AWS_REGION, to ${elsewhere ?? 'the bucket’s'}`);
    }
    if (/region is missing/i.test(message))
        return as('store-unavailable', 'no region is named', 'set the registry’s region, or AWS_REGION');
    if (status === 401 || status === 403 || EXPIRED.has(name)) {
        const owner = expectedOwner === undefined ? '' : ` and that the account ${expectedOwner} owns the bucket`;
        return as('store-denied', 'the registry refuses these credentials', `check the role, its policy and the bucket’s (s3:ListBucket too: without it, what is missing is refused)${owner}`);
    }
    if (NOBODY.has(name))
        return as('store-denied', 'there are no credentials', 'sign in, or set AWS_PROFILE or a role');
    if (status === 501 || status === 405 || status === 400)
        return as('store-unsupported', 'the registry does not do what is asked of it', 'use a store with conditional writes and versioning');
    return as('store-unavailable', 'the registry cannot be reached', 'run it again later');
}
/** The object at `key` is there and cannot be had: in an archive, or under a key of somebody else's. */
function unreadable(key, cause) {
    const { name = 'unknown error', message = '' } = cause instanceof Error ? cause : {};
    return new error/* AssayError */.W('object-unreadable', `the object is there, and the store does not give it out (${name})`, {
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
function isLocked(cause) {
    const { name = '', message = '' } = cause;
    if (name === 'InvalidObjectState' || /^KMS\.(?:Disabled|NotFound|KMSInvalidState)/.test(name))
        return true;
    return statusOf(cause) === 400 && name === 'InvalidRequest' && /encrypt/i.test(message);
}
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'InvalidToken', 'TokenRefreshRequired']);
const NOBODY = new Set(['CredentialsProviderError', 'TokenProviderError', 'ProviderError']);
/** Where S3 says that the bucket is. */
function regionIn({ Region, $response }) {
    const told = $response?.headers?.['x-amz-bucket-region'] ?? Region;
    return typeof told === 'string' && /^[a-z0-9-]{1,40}$/.test(told) ? told : undefined;
}

;// CONCATENATED MODULE: ./src/registry/stores/s3/listings.js



// Without this an object whose name holds a control character would make the whole page unreadable XML.
const ENCODED = { EncodingType: 'url' };
async function* keysAfter(place, prefix, after) {
    let last = after;
    for await (const name of namesAfter(place, prefix, after)) {
        const key = keyIn(place, name);
        if (key === undefined)
            continue;
        if (key <= last)
            throw unsorted(prefix);
        last = key;
        yield key;
    }
}
/** What lies below the registry's prefix under a name that is no key; the prefix itself is a folder to some programs. */
async function* namesBeside(place) {
    for await (const name of namesAfter(place, '', '')) {
        if (keyIn(place, name) !== undefined)
            continue;
        const beside = place.keyOf(decoded(name) ?? name ?? '');
        if (beside !== undefined && beside !== '')
            yield beside;
    }
}
async function* namesAfter(place, prefix, after) {
    let token;
    do {
        const page = await place.ask(prefix, (options) => place.client.send(new dist_cjs/* ListObjectsV2Command */.u6x({
            ...place.bucket,
            ...ENCODED,
            Prefix: place.nameOf(prefix),
            StartAfter: place.nameOf(after),
            ...(token !== undefined && { ContinuationToken: token }),
        }), options));
        for (const { Key } of page.Contents ?? [])
            yield Key;
        token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
}
async function* versionsIn(place, prefix) {
    let next = {};
    let key = '';
    // The versions of one key may go on on the next page, and come with the newest first: they wait until the key is done.
    let waiting = [];
    while (next !== undefined) {
        const { page, following } = await versionPage(place, prefix, next);
        for (const listed of page) {
            if (listed.key < key)
                throw unsorted(prefix);
            if (listed.key !== key) {
                yield* oldestFirst(waiting);
                waiting = [];
            }
            key = listed.key;
            waiting.push(listed);
        }
        next = following;
    }
    yield* oldestFirst(waiting);
}
async function versionPage(place, prefix, markers) {
    const page = await place.ask(prefix, (options) => place.client.send(new dist_cjs/* ListObjectVersionsCommand */.uc$({ ...place.bucket, ...ENCODED, Prefix: place.nameOf(prefix), ...markers }), options));
    const listed = [
        ...(page.DeleteMarkers ?? []).flatMap((each) => listedIn(place, each, true)),
        ...(page.Versions ?? []).flatMap((each) => listedIn(place, each, false)),
    ];
    const { NextVersionIdMarker } = page;
    const KeyMarker = decoded(page.NextKeyMarker);
    if (page.IsTruncated && KeyMarker === undefined)
        throw unsorted(prefix);
    return {
        page: listed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1)),
        following: page.IsTruncated && KeyMarker !== undefined
            ? { KeyMarker, ...(NextVersionIdMarker !== undefined && { VersionIdMarker: NextVersionIdMarker }) }
            : undefined,
    };
}
function listedIn(place, { Key, VersionId, IsLatest, LastModified }, isDeletion) {
    const key = keyIn(place, Key);
    if (key === undefined || VersionId === undefined)
        return [];
    return [{ key, version: VersionId, isCurrent: IsLatest === true, isDeletion, time: LastModified?.getTime() ?? 0 }];
}
/** Writes and deletions are listed apart, each in its order: they are merged by their times, and what is current is last. */
function* oldestFirst(newestFirst) {
    const older = newestFirst.toReversed().sort((a, b) => Number(a.isCurrent) - Number(b.isCurrent));
    const deletions = older.filter(({ isDeletion }) => isDeletion);
    let deleted = 0;
    for (const { time, ...version } of older.filter(({ isDeletion }) => !isDeletion)) {
        for (; deleted < deletions.length; deleted += 1) {
            const { time: at, ...deletion } = deletions[deleted];
            if (!version.isCurrent && (at >= time || deletion.isCurrent))
                break;
            yield deletion;
        }
        yield version;
    }
    for (const { time: _, ...deletion } of deletions.slice(deleted))
        yield deletion;
}
function keyIn(place, name) {
    const key = place.keyOf(decoded(name) ?? '');
    return key !== undefined && (0,keyed/* isKey */.m)(key) ? key : undefined;
}
function decoded(name) {
    try {
        return name === undefined ? undefined : decodeURIComponent(name.replaceAll('+', ' '));
    }
    catch {
        return undefined;
    }
}
function unsorted(prefix) {
    return new error/* AssayError */.W('store-unsupported', 'the registry lists its objects out of order', {
        where: prefix,
        fix: 'use a general purpose bucket: directory buckets do not sort',
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/registry/stores/s3/retried.js


/** Eight attempts wait 6 s in all at most, each a random part of twice the one before: what met does not meet again. */
const ATTEMPTS = 8;
const FIRST_WAIT = 50;
/**
 * What `act` answers, asked again while that may help and no attempt took `deadline` milliseconds. `isUnsure`: an attempt
 * before may have taken effect, its answer was lost. The SDK's own retries are off: it repeats no 409, and does not tell
 * that it repeated anything.
 */
async function retried(deadline, act) {
    let isUnsure = false;
    for (let attempt = 1;; attempt += 1) {
        const abortSignal = AbortSignal.timeout(deadline);
        try {
            return await act({ abortSignal }, isUnsure);
        }
        catch (error) {
            if (attempt === ATTEMPTS || abortSignal.aborted || !isTransient(error))
                throw error;
            isUnsure ||= statusOf(error) !== 409;
        }
        await (0,promises_.setTimeout)(Math.random() * FIRST_WAIT * 2 ** (attempt - 1));
    }
}

;// CONCATENATED MODULE: ./src/registry/stores/s3/place.js


function placeOf(client, { prefix, deadline, ...where }) {
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
            }
            catch (error) {
                throw storeError(key, error, where);
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/registry/stores/s3.js








const TIMEOUTS = { connect: 10_000, idle: 30_000, whole: 300_000 };
/**
 * A registry in an S3 bucket. Every write is conditional (`If-None-Match: *` or `If-Match`) and carries its SHA-256. It also
 * carries a mark of its own in the object's metadata, by which it is recognised when its answer was lost and its repetition
 * meets it; one that somebody else replaced by then is told as not written. Facts: Amazon S3, "Add preconditions to S3
 * operations".
 */
function s3Store({ timeouts = TIMEOUTS, ...where }) {
    const { bucket, prefix, region, credentials } = where;
    // Under Node 20 the SDK warns of what its later versions need. Which one runs is decided by this project's lock file.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
    const client = new dist_cjs/* S3Client */.YxF({
        // Path style only where an endpoint is named: stand-ins and S3-compatible servers have no bucket host names.
        forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined || process.env.AWS_ENDPOINT_URL !== undefined,
        maxAttempts: 1,
        requestHandler: { connectionTimeout: timeouts.connect, socketTimeout: timeouts.idle },
        ...(region !== undefined && { region }),
        ...(credentials !== undefined && { credentials }),
    });
    const place = placeOf(client, { ...where, deadline: timeouts.whole });
    return (0,keyed/* keyed */.D)({
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
function isTag(text) {
    return /^"[\x21\x23-\x7e]+"$/.test(text);
}
async function get(place, key, { version, atMost = store/* MAX_OBJECT */.x }, unless) {
    // An empty one would be left out of the request, and name what is current.
    if (version !== undefined && !/^[\w.-]{1,1024}$/.test(version))
        return undefined;
    return place.ask(key, async (sending) => {
        try {
            const { Body, ContentLength, ETag, VersionId } = await place.client.send(new dist_cjs/* GetObjectCommand */.jLs({
                ...place.bucket,
                Key: place.nameOf(key),
                ...(version !== undefined && { VersionId: version }),
                ...(unless !== undefined && { IfNoneMatch: unless }),
            }), sending);
            const body = Body;
            if ((ContentLength ?? 0) > atMost) {
                body?.destroy?.();
                throw (0,gather/* tooLarge */.g)(key, atMost);
            }
            return { ...(await (0,gather/* gather */.k)(body ?? empty(), atMost, key)), ...namesOf({ ETag, VersionId }) };
        }
        catch (error) {
            if (statusOf(error) === 304)
                return 'unchanged';
            if (isMissing(error) || (version !== undefined && isUnreadable(error)))
                return undefined;
            throw error;
        }
    });
}
async function tagOf(place, key) {
    return place.ask(key, async (sending) => {
        try {
            const asked = new dist_cjs/* HeadObjectCommand */.l81({ ...place.bucket, Key: place.nameOf(key) });
            return (await place.client.send(asked, sending)).ETag;
        }
        catch (error) {
            if (isMissing(error))
                return undefined;
            // An answer to HEAD has no body that could name the error: of what a customer encrypted only this is said.
            if (statusOf(error) === 400)
                throw unreadable(key, error);
            throw error;
        }
    });
}
async function* empty() { }
/** What the record of another store calls a version need not be one that this server can read. */
function isUnreadable(error) {
    return statusOf(error) === 400 && error.name === 'InvalidArgument';
}
/** Where versioning is off or suspended the version is `null`, and names whatever was put there last. */
function namesOf({ ETag = '', VersionId }) {
    return { tag: ETag, ...(VersionId !== undefined && VersionId !== 'null' && { version: VersionId }) };
}
async function put(place, key, bytes, condition) {
    const write = (0,external_node_crypto_.randomUUID)();
    const Key = place.nameOf(key);
    const ChecksumSHA256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64');
    return place.ask(key, async (sending, isUnsure) => {
        try {
            const answer = await place.client.send(new dist_cjs/* PutObjectCommand */.wKZ({
                ...place.bucket,
                ...condition,
                Key,
                Body: bytes,
                ContentType: 'application/json',
                ChecksumSHA256,
                Metadata: { write },
            }), sending);
            return { written: true, ...namesOf(answer) };
        }
        catch (error) {
            if (statusOf(error) !== 412 && !isMissing(error))
                throw error;
        }
        return isUnsure ? isOurs(place, Key, write, sending) : { written: false };
    });
}
/** Whether the write that is there is the one whose mark is `write`. */
async function isOurs(place, Key, write, sending) {
    try {
        const present = await place.client.send(new dist_cjs/* HeadObjectCommand */.l81({ ...place.bucket, Key }), sending);
        return present.Metadata?.write === write ? { written: true, ...namesOf(present) } : { written: false };
    }
    catch (error) {
        if (isMissing(error))
            return { written: false };
        throw error;
    }
}
/** It is answered to whom the bucket's owner lets see it, and a 404 where there is none. */
async function hasObjectLock({ client, bucket, ask }) {
    return ask('', async (sending) => {
        try {
            const answer = await client.send(new dist_cjs/* GetObjectLockConfigurationCommand */.mU1(bucket), sending);
            return answer.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled';
        }
        catch (error) {
            const status = statusOf(error);
            if (error.name === 'ObjectLockConfigurationNotFoundError')
                return false;
            if (status === 403 || status === 405 || status === 501)
                return undefined;
            throw error;
        }
    });
}


/***/ })

};
