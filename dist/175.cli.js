export const id = 175;
export const ids = [175];
export const modules = {

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   key: () => (/* binding */ key)
/* harmony export */ });
/* harmony import */ var _registry_signing_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5316);

/** What others need to believe what somebody signs. Throws what `signerFor` throws. */
async function key(wish) {
    const { keyid } = await (0,_registry_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .signerFor */ .k)(wish);
    return { schema: 'skill-assay/trust/1', keys: [keyid] };
}


/***/ }),

/***/ 5081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   kc: () => (/* binding */ publicKeyOf),
/* harmony export */   ke: () => (/* binding */ UNSIGNED),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* unused harmony export PAYLOAD_TYPE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6761);



/**
 * Signed JSON as it lies in a store: a DSSE envelope (secure-systems-lab, DSSE v1.0.2) around the canonical JSON of a value,
 * itself written as canonical JSON. Signatures are Ed25519 (RFC 8032) over DSSE's pre-authentication encoding.
 */
const Envelope = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    payload: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39(),
    payloadType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(200)),
    // No more than one: whoever may write could add another to a record, and so give it other bytes and another digest.
    signatures: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ keyid: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(200)), sig: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39() }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(1)),
});
/** In the place of a key id: a log whose policy says `attest: none`. */
const UNSIGNED = 'unsigned';
/** What a payload is, so that a signature over one kind of it is worth nothing as another. */
const PAYLOAD_TYPE = {
    record: 'application/vnd.skill-assay.record+json',
    snapshot: 'application/vnd.skill-assay.snapshot+json',
    timestamp: 'application/vnd.skill-assay.timestamp+json',
    view: 'application/vnd.skill-assay.view+json',
};
/** `value` in an envelope that says what it is and that `signer` signed it; nobody's signature where that is undefined. */
function seal(kind, value, signer) {
    const payload = new TextEncoder().encode((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$)(value));
    const signatures = signer === undefined
        ? []
        : [{ keyid: signer.keyid, sig: base64(signer.sign(encoded(PAYLOAD_TYPE[kind], payload))) }];
    const envelope = { payload: base64(payload), payloadType: PAYLOAD_TYPE[kind], signatures };
    return new TextEncoder().encode((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$)(envelope));
}
/** Undefined for what is no envelope of this kind, or none in canonical form: one meaning has one form, and one digest. */
function unseal(kind, bytes) {
    const envelope = Envelope.safeParse(jsonIn(bytes));
    if (!envelope.success || envelope.data.payloadType !== PAYLOAD_TYPE[kind])
        return undefined;
    const payload = bytesIn(envelope.data.payload);
    const value = payload && jsonIn(payload);
    if (payload === undefined || !isCanonical(envelope.data, bytes) || !isCanonical(value, payload))
        return undefined;
    const [signature] = envelope.data.signatures;
    if (signature === undefined)
        return { value, signer: UNSIGNED };
    const [key, sig] = [publicKeyOf(signature.keyid), bytesIn(signature.sig)];
    const isRight = key !== undefined && sig !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, encoded(PAYLOAD_TYPE[kind], payload), key, sig);
    return { value, signer: isRight ? signature.keyid : undefined };
}
/** The signer that holds `privateKey`, an Ed25519 key. */
function signerOf(privateKey) {
    const { x } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey).export({ format: 'jwk' });
    return { keyid: `ed25519:${x}`, sign: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, bytes, privateKey) };
}
const RAW_KEY = /^ed25519:([A-Za-z0-9_-]{43})$/;
/** Undefined where `keyid` is none of ours. */
function publicKeyOf(keyid) {
    const x = RAW_KEY.exec(keyid)?.[1];
    // 43 digits hold two bits more than 32 bytes: only one spelling of a key is its name.
    if (x === undefined || Buffer.from(x, 'base64url').toString('base64url') !== x)
        return undefined;
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    }
    catch {
        return undefined;
    }
}
/** DSSE's pre-authentication encoding: type and payload with their lengths in bytes. */
function encoded(type, payload) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}
function jsonIn(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
function isCanonical(value, bytes) {
    try {
        return value !== undefined && Buffer.from((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$)(value)).equals(bytes);
    }
    catch (error) {
        // Numbers beyond JSON's and lone surrogates have no canonical form; what is nested without end is no value of ours.
        if (error instanceof TypeError || error instanceof RangeError)
            return false;
        throw error;
    }
}
/** Undefined for another spelling than ours: the last digit has bits to spare, which a decoder passes over. */
function bytesIn(text) {
    const bytes = Buffer.from(text, 'base64');
    return base64(bytes) === text ? bytes : undefined;
}
const base64 = (bytes) => Buffer.from(bytes).toString('base64');


/***/ }),

/***/ 5316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ signerFor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(789);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5081);






/** An Ed25519 key in PKCS#8 takes 119 bytes; comments may stand around it. */
const MAX_KEY = 16 * 1024;
/**
 * Who signs. Throws `key-missing` where no key is named and none may be made, `key-exposed` for a file that others can
 * read, and `key-unreadable` for what is no key of ours. No error holds anything of a key.
 */
async function signerFor({ file, text, own }) {
    if (file !== undefined)
        return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)((await keyIn(file)) ?? missing(file));
    if (text !== undefined)
        return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)(keyOf(text, 'ASSAY_KEY'));
    if (own !== undefined)
        return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)((await keyIn(own)) ?? (await madeIn(own)));
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W('key-missing', 'there is no key to sign with', {
        where: '--key',
        fix: 'write --key FILE, or put the PEM text of an Ed25519 key into ASSAY_KEY',
    });
}
/** Undefined where there is no such file. */
async function keyIn(file) {
    let handle;
    try {
        // A pipe is fine (a key out of a vault); one that nobody writes into is whoever named it to wait for.
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
        const { mode } = await handle.stat();
        if (process.platform !== 'win32' && (mode & 0o077) !== 0)
            throw exposed(file);
        const buffer = Buffer.alloc(MAX_KEY);
        let length = 0;
        for (let read = 1; read > 0 && length < MAX_KEY; length += read)
            ({ bytesRead: read } = await handle.read(buffer, length, MAX_KEY - length, null));
        return keyOf(buffer.toString('latin1', 0, length), file);
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W)
            throw error;
        const { code } = error;
        if (code === 'ENOENT')
            return undefined;
        throw unreadable(file, `it cannot be read (${code ?? 'unknown error'})`);
    }
    finally {
        await handle?.close();
    }
}
function keyOf(text, where) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: text, format: 'pem' });
    }
    catch {
        // What the parser says is not passed on: it was given a secret.
        throw unreadable(where, 'it is no private key in PEM without a passphrase');
    }
    if (key.asymmetricKeyType !== 'ed25519')
        throw unreadable(where, 'it is no Ed25519 key');
    return key;
}
/**
 * Makes the key in `file`, once: it is written aside and then linked, so that whoever looks finds a whole key or none, and
 * of processes that do this at once all but one take that one's.
 */
async function madeIn(file) {
    const made = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519').privateKey;
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.pem`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true, mode: 0o700 });
        try {
            await written(aside, made);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(aside, file);
            return made;
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(aside).catch(() => undefined);
        }
    }
    catch (error) {
        const { code } = error;
        throw unreadable(file, `it cannot be made (${code ?? 'unknown error'})`);
    }
    return (await keyIn(file)) ?? missing(file);
}
async function written(file, key) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, 'wx', 0o600);
    try {
        await handle.writeFile(key.export({ type: 'pkcs8', format: 'pem' }));
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function exposed(where) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W('key-exposed', 'others can read the key', {
        where,
        fix: 'chmod 600 it, and think of making a new one',
    });
}
function unreadable(where, why) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W('key-unreadable', `the key cannot be used: ${why}`, {
        where,
        fix: 'give an Ed25519 key as PKCS#8 in PEM: openssl genpkey -algorithm ed25519',
    });
}
function missing(where) {
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W('key-missing', 'the key is not there', { where, fix: 'check the path' });
}


/***/ })

};
