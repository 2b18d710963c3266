export const id = 692;
export const ids = [692];
export const modules = {

/***/ 8692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s3Store: () => (/* binding */ s3Store)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8299);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);



/** Conditional writes may be answered 409 while another is in flight; AWS asks to retry, its SDK does not. */
const MAX_CONFLICTS = 10;
/**
 * A registry in an S3 bucket. Every write is conditional (`If-None-Match: *` or `If-Match`), carries its SHA-256, and is
 * recognised as our own when the answer to it was lost. Facts: Amazon S3, "Add preconditions to S3 operations".
 */
function s3Store({ bucket, prefix, region, expectedOwner, credentials }) {
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .S3Client */ .YxF({
        // Path style only where an endpoint is named: stand-ins and S3-compatible servers have no bucket host names.
        forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined || process.env.AWS_ENDPOINT_URL !== undefined,
        ...(region !== undefined && { region }),
        ...(credentials !== undefined && { credentials }),
    });
    const owner = expectedOwner === undefined ? {} : { ExpectedBucketOwner: expectedOwner };
    const place = (key) => ({ Bucket: bucket, Key: prefix === '' ? key : `${prefix}/${key}`, ...owner });
    const get = async (key, version) => {
        try {
            const answer = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .GetObjectCommand */ .jLs({ ...place(key), ...(version !== undefined && { VersionId: version }) }));
            const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
            return { bytes, tag: answer.ETag ?? '', ...(answer.VersionId !== undefined && { version: answer.VersionId }) };
        }
        catch (error) {
            if (isMissing(error))
                return undefined;
            throw storeError(key, error);
        }
    };
    const put = async (key, bytes, condition) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                const answer = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .PutObjectCommand */ .wKZ({
                    ...place(key),
                    ...condition,
                    Body: bytes,
                    ContentType: 'application/json',
                    ChecksumSHA256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('base64'),
                }));
                return {
                    written: true,
                    tag: answer.ETag ?? '',
                    ...(answer.VersionId !== undefined && { version: answer.VersionId }),
                };
            }
            catch (error) {
                const status = statusOf(error);
                if (status === 409 && attempt < MAX_CONFLICTS)
                    continue;
                if (status === 412 || status === 409 || isMissing(error))
                    return { written: false };
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
            const keys = [];
            let token;
            try {
                do {
                    const answer = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .ListObjectsV2Command */ .u6x({
                        Bucket: bucket,
                        ...owner,
                        Prefix: place(within).Key,
                        StartAfter: place(after).Key,
                        ...(token !== undefined && { ContinuationToken: token }),
                    }));
                    for (const { Key } of answer.Contents ?? [])
                        if (Key !== undefined)
                            keys.push(prefix === '' ? Key : Key.slice(prefix.length + 1));
                    token = answer.NextContinuationToken;
                } while (token !== undefined);
            }
            catch (error) {
                throw storeError(within, error);
            }
            return keys;
        },
    };
}
function statusOf(error) {
    return error instanceof _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .S3ServiceException */ .Hcp ? error.$metadata.httpStatusCode : undefined;
}
function isMissing(error) {
    return error instanceof _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .S3ServiceException */ .Hcp && (error.name === 'NoSuchKey' || error.name === 'NoSuchVersion');
}
function storeError(key, cause) {
    const status = statusOf(cause);
    if (status === 403 || status === 401)
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('store-denied', 'the registry refuses these credentials', {
            where: key,
            fix: 'check the role, its policy and the bucket’s',
            cause,
        });
    if (status === 501 || status === 400)
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('store-unsupported', 'the registry does not do what is asked of it', {
            where: key,
            fix: 'use a store with conditional writes and versioning',
            cause,
        });
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('store-unavailable', `the registry cannot be reached (${cause instanceof Error ? cause.name : 'unknown error'})`, { where: key, fix: 'try again later', cause });
}


/***/ })

};
