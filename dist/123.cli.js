export const id = 123;
export const ids = [123];
export const modules = {

/***/ 557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ beliefIn),
  $: () => (/* binding */ namedIn)
});

// EXTERNAL MODULE: ./src/registry/trust.js
var trust = __webpack_require__(5971);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/model/trust.js
var model_trust = __webpack_require__(9073);
// EXTERNAL MODULE: ./src/registry/envelope.js
var envelope = __webpack_require__(5081);
;// CONCATENATED MODULE: ./src/registry/trust-file.js




const MAX_TRUST = 64 * 1024;
/** Whom a trust file names. Throws `trust-invalid`. */
async function trustFrom(file) {
    try {
        if ((await (0,promises_.stat)(file)).size > MAX_TRUST)
            throw new RangeError('it is too large');
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await (0,promises_.readFile)(file));
        const { keys } = model_trust/* TrustFile */.P.parse(JSON.parse(text));
        for (const key of keys)
            if ((0,envelope/* publicKeyOf */.kc)(key) === undefined)
                throw new TypeError(`${key} is no key`);
        return new Set(keys);
    }
    catch (cause) {
        throw new error/* AssayError */.W('trust-invalid', 'this is not a file that says whom to trust', {
            where: file,
            fix: 'make one: assay key --format json > FILE',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/commands/belief.js


/** Whom a trust file names; undefined without one. Throws `trust-invalid`. */
async function namedIn(trustFile) {
    return trustFile === undefined ? undefined : trustFrom(trustFile);
}
/**
 * Whom a reader believes of a registry: those whom a trust file names, else those whom the lock pins, else whoever began the
 * log. Throws `trust-invalid`, and what `Store` throws.
 */
async function beliefIn(store, trustFile, lock) {
    const locked = lock && new Set(lock.signers);
    return (0,trust/* believe */.Ti)(store, (await namedIn(trustFile)) ?? locked);
}


/***/ }),

/***/ 9073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ TrustFile),
/* harmony export */   n: () => (/* binding */ KeyName)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);

/** `ed25519:` and the raw public key in base64url, so that a name is all that it takes to verify. */
const KeyName = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^ed25519:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, 'must be ed25519: and 43 characters of base64url'));
/** What `--trust` names: the keys whose signatures count, and no others. */
const TrustFile = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('skill-assay/trust/1'),
    keys: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(KeyName).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(100)),
});


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ REQUESTS_AT_ONCE),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var _model_in_parallel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5966);

/** So many requests of one process are under way at a time. */
const REQUESTS_AT_ONCE = 16;
/** Maps `items` as `inParallel` does, as many at a time as a store is asked at once. */
function atOnce(items, map) {
    return (0,_model_in_parallel_js__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .H)(items, REQUESTS_AT_ONCE, map);
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);

/** The error that says so; `where` is the key of an object. */
function broken(code, where, what) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W(code, `the log cannot be trusted: ${what}`, {
        where,
        fix: 'ask who runs the registry, and do not use it until it verifies',
    });
}


/***/ }),

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ entryIn),
/* harmony export */   o: () => (/* binding */ MAX_ENTRY)
/* harmony export */ });
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(530);

/** No entry of ours is larger: the bytes of a whole candidate, escaped, are 24 MB. */
const MAX_ENTRY = 32 * 1024 * 1024;
/** The entry of `name` at `version` that was found, or undefined where it is none. */
function entryIn(found, name, version) {
    if (found === undefined || found === 'junk')
        return undefined;
    try {
        const entry = _model_release_js__WEBPACK_IMPORTED_MODULE_0__/* .Entry */ .HK.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(found.bytes)));
        return entry.name === name && entry.version === version ? entry : undefined;
    }
    catch {
        return undefined;
    }
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

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ firstRecord)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2924);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5081);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2659);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(791);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6949);






/** So much junk may lie before it. */
const MAX_OBJECTS = 1000;
/**
 * The record that begins the log: signed by one of `trust`, where that is given, else by anybody. Where the beginning is gone
 * it is the first one that is left; undefined for an empty log, or one that holds nothing but junk. Throws `log-flooded`
 * where there is no end of junk before it, and what `Store` throws.
 */
async function firstRecord(store, trust) {
    let objects = 0;
    let left;
    for await (const { key, version } of oldestFirst(store)) {
        const slot = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .slotOf */ .SW)(key);
        if (slot === undefined)
            continue;
        const found = await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_3__/* .getSmall */ .q)(store, key, { atMost: _slot_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_RECORD */ .ZB, ...(version !== undefined && { version }) });
        const first = signedRecord(found, slot, trust);
        if (first?.record.previous === null)
            return first;
        left ??= first;
        objects += 1;
        if (objects >= MAX_OBJECTS && left !== undefined)
            return left;
        if (objects >= MAX_OBJECTS)
            throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .m)('log-flooded', _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .LOG_PREFIX */ .cK, 'there is no end of junk before it begins');
    }
    return left;
}
function signedRecord(found, sequence, trust) {
    const signer = found === undefined || found === 'junk' ? undefined : (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .unseal */ .Du)('record', found.bytes)?.signer;
    if (signer === undefined || trust?.has(signer) === false)
        return undefined;
    const committed = (0,_slot_js__WEBPACK_IMPORTED_MODULE_4__/* .recordIn */ .Rn)(found, sequence, { trust: new Set([signer]), origin: null });
    return committed && { ...committed, signer };
}
/**
 * With versions, a record of somebody else's which was put on top of the first one does not come before it. Who may not ask
 * for them takes what is current.
 */
async function* oldestFirst(store) {
    try {
        for await (const each of store.versionsOf(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .LOG_PREFIX */ .cK))
            if (!each.isDeletion)
                yield each;
        if (store.keepsVersions)
            return;
    }
    catch (error) {
        if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W) || error.code !== 'store-denied')
            throw error;
    }
    for await (const key of store.listAfter(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .LOG_PREFIX */ .cK, _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .LOG_PREFIX */ .cK))
        yield { key };
}


/***/ }),

/***/ 5278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ mustMakeSense),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Te: () => (/* binding */ latestOf),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* unused harmony exports after, objectionTo */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2924);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(791);



/**
 * What the log says of a skill after one more record, or why no honest writer would have written that. Pure: publishers ask
 * it before they commit, readers when they fold.
 */
function after(history, record, digest) {
    const objection = objectionTo(history, record);
    if (objection !== undefined)
        return { objection };
    const before = history ?? NOTHING;
    switch (record.action) {
        case 'publish':
            return { claimed: record.version, releases: [...before.releases, releaseOf(record, digest)], retired: false };
        case 'void':
            return { ...before, claimed: record.version };
        case 'retire':
            return { ...before, retired: true, reason: record.reason };
        case 'yank':
            return changed(before, ({ version }) => version === record.version, { withdrawn: 'yank', reason: record.reason });
        case 'unyank':
            return changed(before, ({ version }) => version === record.version, {});
        case 'rollback':
            return changed(before, ({ version, withdrawn }) => version > record.version && withdrawn === undefined, {
                withdrawn: 'rollback',
                reason: record.reason,
            });
    }
}
/** `history` after all of `since`. Throws `log-broken` where they contradict each other. */
function folded(history, since) {
    let now = history;
    for (const { record, digest } of since) {
        const next = after(now, record, digest);
        if ('objection' in next)
            throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .m)('log-broken', (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .logKey */ .Up)(record.sequence), next.objection);
        now = next;
    }
    return now;
}
const NOTHING = { claimed: 0, releases: [], retired: false };
/** Undefined where `deed` may be done. */
function objectionTo(history, deed) {
    const { claimed, releases, retired } = history ?? NOTHING;
    if (deed.action === 'publish' || deed.action === 'void') {
        if (deed.version !== claimed + 1)
            return `the next version is ${claimed + 1}`;
        if (deed.action === 'publish' && releases.some((each) => each.candidate === deed.candidate && each.withdrawn))
            return 'these bytes were withdrawn';
        return undefined;
    }
    if (releases.length === 0)
        return 'it was never published';
    if (deed.action === 'retire')
        return retired ? 'it is retired already' : undefined;
    const release = releases.find(({ version }) => version === deed.version);
    if (release === undefined)
        return 'that version was never published';
    if (deed.action === 'unyank')
        return release.withdrawn ? undefined : 'that version is not withdrawn';
    if (release.withdrawn)
        return 'that version is withdrawn already';
    if (deed.action === 'rollback' && latestOf(releases)?.version === deed.version)
        return 'that version is the latest';
    return undefined;
}
/** Throws `deed-refused` where `deed` may not be done. */
function mustMakeSense(history, deed) {
    const objection = objectionTo(history, deed);
    if (objection === undefined)
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('deed-refused', `${deed.action} makes no sense here: ${objection}`, {
        where: 'version' in deed ? `${deed.skill}@${deed.version}` : deed.skill,
        fix: 'name a version for which it makes sense',
    });
}
/** The newest version that is not withdrawn. */
function latestOf(releases) {
    return releases.findLast(({ withdrawn }) => withdrawn === undefined);
}
/** `what` happened to a release or a skill, with the reason that whoever did it gave. */
function because(what, { reason }) {
    return reason === undefined ? what : `${what}: "${reason}"`;
}
function releaseOf(record, digest) {
    const { version, sequence, candidate, entry, entryVersion, description, tags, capabilities, source } = record;
    return {
        ...{ version, sequence, record: digest, candidate, entry, description, tags, capabilities },
        ...(entryVersion !== undefined && { entryVersion }),
        ...(source !== undefined && { repository: source.repositoryId }),
    };
}
function changed(history, isMeant, state) {
    const releases = history.releases.map((release) => {
        if (!isMeant(release))
            return release;
        const { withdrawn: _, reason: __, ...rest } = release;
        return { ...rest, ...state };
    });
    return { ...history, releases };
}


/***/ }),

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ getSmall)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);

/**
 * The object at `key`, where it has no more than `atMost` bytes. What is larger, no plain object, or not given out is nothing that we wrote:
 * 'junk', so that whoever may write cannot stop a reader by it. Throws what `Store` throws besides, and
 * `thrown` where a reader wants to tell it apart.
 */
async function getSmall(store, key, getting, thrown = []) {
    try {
        return await store.get(key, getting);
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W && NOT_OURS.includes(error.code) && !thrown.includes(error.code))
            return 'junk';
        throw error;
    }
}
/** What nobody of ours writes, and whoever may write can. */
const NOT_OURS = ['object-too-large', 'object-irregular', 'object-unreadable'];


/***/ }),

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyed),
/* harmony export */   m: () => (/* binding */ isKey)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);

/** One part of a key. That it begins with no dot keeps `..` and a store's own files out of every key. */
const PART = '[a-z0-9_-][a-z0-9_.-]{0,199}';
const KEY = new RegExp(`^(?:${PART}/)*${PART}$`);
const PREFIX = new RegExp(`^(?:${PART}/)*(?:${PART})?$`);
/** S3 takes 1,024 bytes with the registry's own prefix. */
const MAX_LENGTH = 512;
/** Whether `text` can name an object. What a listing finds under other names is nobody's object. */
function isKey(text) {
    return text.length <= MAX_LENGTH && KEY.test(text);
}
/**
 * `store`, asked for nothing but keys: one may come from hostile bytes (a view, a record, a name on the command line).
 * Another is refused before anything is read or written. Throws `object-key-invalid`.
 */
function keyed(store) {
    return {
        ...store,
        get: async (key, getting) => store.get(asserted(key), getting),
        getIfChanged: async (key, tag, getting) => store.getIfChanged(asserted(key), tag, getting),
        tagOf: async (key) => store.tagOf(asserted(key)),
        putIfAbsent: async (key, bytes) => store.putIfAbsent(asserted(key), bytes),
        putIfMatch: async (key, bytes, tag) => store.putIfMatch(asserted(key), bytes, tag),
        async *listAfter(prefix, after) {
            yield* store.listAfter(asserted(prefix, PREFIX), asserted(after, PREFIX));
        },
        async *versionsOf(prefix) {
            yield* store.versionsOf(asserted(prefix, PREFIX));
        },
    };
}
function asserted(key, pattern = KEY) {
    if (key.length <= MAX_LENGTH && pattern.test(key))
        return key;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('object-key-invalid', 'this names no object of a registry', {
        where: JSON.stringify(key.slice(0, 100)),
        fix: 'find out what names it: keys are made of a-z 0-9 _ - . and /, and no part begins with a dot',
    });
}


/***/ }),

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ PROBE_KEY),
/* harmony export */   Kg: () => (/* binding */ SKILL_STORE_KEY),
/* harmony export */   MR: () => (/* binding */ SHARD_PREFIX),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   Up: () => (/* binding */ logKey),
/* harmony export */   _h: () => (/* binding */ SNAPSHOT_PREFIX),
/* harmony export */   cK: () => (/* binding */ LOG_PREFIX),
/* harmony export */   dr: () => (/* binding */ TIMESTAMP_KEY),
/* harmony export */   e6: () => (/* binding */ snapshotAt),
/* harmony export */   eP: () => (/* binding */ storedSkillKey),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   kQ: () => (/* binding */ shardKey),
/* harmony export */   lr: () => (/* binding */ INDEX_KEY),
/* harmony export */   o1: () => (/* binding */ snapshotKey),
/* harmony export */   wT: () => (/* binding */ CATALOG_KEY),
/* harmony export */   y1: () => (/* binding */ reportKey)
/* harmony export */ });
/** Keys of a registry, relative to its prefix. ARISE's client knows the first two. */
const INDEX_KEY = 'index.json';
const CATALOG_KEY = 'catalog.json';
/** What ARISE's other reader of skills, its `S3SkillStore`, knows. */
const SKILL_STORE_KEY = 'manifest.json';
const LOG_PREFIX = 'log/';
const SNAPSHOT_PREFIX = 'snapshots/';
const SHARD_PREFIX = `${SNAPSHOT_PREFIX}shards/`;
const TIMESTAMP_KEY = 'timestamp.json';
const PROBE_KEY = 'probes/conditions.json';
function entryKey(skill, version) {
    return `skills/${skill}/v${version}.json`;
}
/** No skill's name has a `-`, so that this is beside the folder of every skill. */
function storedSkillKey(id) {
    return `skills/${id}.json`;
}
function reportKey(digest) {
    return `reports/${digest.slice('sha256:'.length)}.json`;
}
/** 20 digits, so that the order of the keys is the order of the log. */
function logKey(sequence) {
    return `${LOG_PREFIX}${numbered(sequence)}`;
}
/** The slot that `key` is, or undefined where it is no place in a log. */
function slotOf(key) {
    return numberIn(LOG_PREFIX, key);
}
function snapshotKey(sequence) {
    return `${SNAPSHOT_PREFIX}${numbered(sequence)}`;
}
/** The sequence up to which the snapshot at `key` goes, or undefined where it is none. */
function snapshotAt(key) {
    return numberIn(SNAPSHOT_PREFIX, key);
}
function shardKey(digest) {
    return `${SHARD_PREFIX}${digest.slice('sha256:'.length)}.json`;
}
function numbered(sequence) {
    return `${String(sequence).padStart(20, '0')}.json`;
}
function numberIn(prefix, key) {
    const digits = key.startsWith(prefix) ? /^(\d{20})\.json$/.exec(key.slice(prefix.length))?.[1] : undefined;
    const number = Number(digits);
    return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/registry/keyed.js
var keyed = __webpack_require__(9635);
// EXTERNAL MODULE: ./src/registry/store.js
var store = __webpack_require__(7820);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/registry/stores/gather.js
var gather = __webpack_require__(8793);
;// CONCATENATED MODULE: ./src/registry/stores/directory/files.js






/** No link is followed, and opening a pipe that nobody writes to does not wait. */
const READING = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const CHUNK = 1024 * 1024;
/** Reads the regular file `root/key`. Throws `object-irregular` or `object-too-large`; nothing where it is absent. */
async function readRegular(root, key, atMost) {
    return reading(root, key, async (file, status) => {
        if (status.size > atMost)
            throw (0,gather/* tooLarge */.g)(key, atMost);
        return { ...(await (0,gather/* gather */.k)(chunksOf(file, Number(status.size)), atMost, key)), id: idOf(status) };
    });
}
/** The same without the bytes, however many there are. */
async function digestRegular(root, key) {
    return reading(root, key, async (file, status) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of chunksOf(file, Number(status.size)))
            hash.update(chunk);
        return { digest: `sha256:${hash.digest('hex')}`, id: idOf(status) };
    });
}
async function reading(root, key, read) {
    await assertFolders(root, key);
    const file = await unlessMissing((0,promises_.open)(`${root}/${key}`, READING)).catch((error) => {
        throw ['ELOOP', 'EMLINK', 'ENXIO'].includes(error.code) ? irregular(key) : error;
    });
    if (file === undefined)
        return undefined;
    try {
        const status = await file.stat({ bigint: true });
        if (!status.isFile())
            throw irregular(key);
        return await read(file, status);
    }
    finally {
        await file.close();
    }
}
async function* chunksOf(file, size) {
    for (;;) {
        // One byte more than there should be, so that one read of a small file finds its end.
        const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(Math.min(size + 1, CHUNK)));
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
    }
}
/** Which file stands at `path`, if any. */
async function idAt(path) {
    const status = await unlessMissing((0,promises_.lstat)(path, { bigint: true }));
    return status && idOf(status);
}
function idOf({ dev, ino }) {
    return `${dev}:${ino}`;
}
/** Refuses to go through anything but folders below `root`: a link there could lead out of the registry. */
async function assertFolders(root, key) {
    for (let end = key.indexOf('/'); end !== -1; end = key.indexOf('/', end + 1)) {
        const status = await unlessMissing((0,promises_.lstat)(`${root}/${key.slice(0, end)}`));
        if (status === undefined)
            return;
        if (!status.isDirectory())
            throw irregular(key.slice(0, end));
    }
}
function irregular(key) {
    return new error/* AssayError */.W('object-irregular', 'this is a link, or no regular file in a folder', {
        where: key,
        fix: 'find out who put it there, and remove it: a registry holds folders and regular files',
    });
}
/** A new name for the file `from`; false where `to` is there already. Durable in both cases. */
async function linkNew(from, to) {
    const isNew = await (0,promises_.link)(from, to).then(() => true, (error) => {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    });
    await syncFolder((0,external_node_path_.dirname)(to));
    return isNew;
}
/** Where files stand until they are whole, and the names under which they wait to be shown. */
const ASIDE = '.aside';
/** Writes `bytes`, durably, to a file of its own. The caller links it into place and unlinks it. */
async function writeAside(root, bytes) {
    const aside = await nameAside(root);
    const file = await (0,promises_.open)(aside, 'wx', 0o644);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    catch (error) {
        // On a full disk what is left would keep it full.
        await (0,promises_.unlink)(aside).catch(() => undefined);
        throw error;
    }
    finally {
        await file.close();
    }
    return aside;
}
/** A name that nobody has, in the same file system as the objects. */
async function nameAside(root) {
    const name = `${ASIDE}/${(0,external_node_crypto_.randomUUID)()}`;
    await makeFolderOf(root, name);
    return `${root}/${name}`;
}
const OLD = 24 * 60 * 60 * 1000;
/** Removes what writers left aside that died a day ago or earlier. */
async function sweepAside(root) {
    // A link there would have the files of another folder removed.
    await assertFolders(root, `${ASIDE}/`);
    for (const { name } of await entriesIn(`${root}/${ASIDE}`)) {
        const path = `${root}/${ASIDE}/${name}`;
        const status = await unlessMissing((0,promises_.lstat)(path));
        if (status?.isFile() && Date.now() - status.mtimeMs > OLD)
            await unlessMissing((0,promises_.unlink)(path));
    }
}
/** Folders that this process knows to be durable. */
const durable = new Set();
/** Makes the folder of `root/key`, and all above it that are missing, durably. */
async function makeFolderOf(root, key) {
    await assertFolders(root, key);
    const folder = (0,external_node_path_.dirname)(`${root}/${key}`);
    const first = await makeFolders(folder);
    if (first === undefined && durable.has(folder))
        return;
    // Another process may have made them a moment ago and not have synced them yet.
    const top = first !== undefined && first.length <= root.length ? (0,external_node_path_.dirname)(first) : root;
    for (let at = folder; at !== top;) {
        at = (0,external_node_path_.dirname)(at);
        await syncFolder(at);
    }
    durable.add(folder);
}
/** The first folder that had to be made. Throws what the system says of it: Node says ENOENT of a read-only file system. */
async function makeFolders(folder) {
    try {
        return await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        let missing = folder;
        while ((await idAt((0,external_node_path_.dirname)(missing))) === undefined)
            missing = (0,external_node_path_.dirname)(missing);
        await (0,promises_.mkdir)(missing);
        await (0,promises_.mkdir)(folder, { recursive: true });
        return missing;
    }
}
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function entriesIn(folder) {
    return (await unlessMissing((0,promises_.readdir)(folder, { withFileTypes: true }))) ?? [];
}
async function unlessMissing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/registry/stores/directory/generations.js




/**
 * How many generations of an object are kept. A generation may be removed when `KEPT` newer ones exist, so whoever claimed
 * one, and then finds fewer than that above it, claimed a name which nobody can have had before.
 */
const KEPT = 16;
/** What has more digits is no generation. Nobody writes so often, but anybody can leave a file of that name. */
const MAX_GENERATION = 999_999_999_999_999;
const GENERATIONS = '.generations';
const GENERATION = /^[1-9]\d{0,14}$/;
function generationKey(key, generation) {
    return `${GENERATIONS}/${key}/${generation}`;
}
/** Whether a file of this name may be a generation. */
function isGeneration(name) {
    return GENERATION.test(name);
}
/** The generations of an object, the oldest first. Throws `object-irregular` where they do not lie in folders. */
async function generationsOf(root, key) {
    await assertFolders(root, `${GENERATIONS}/${key}/`);
    const entries = await entriesIn(`${root}/${GENERATIONS}/${key}`);
    const numbers = entries.map(({ name }) => (isGeneration(name) ? Number(name) : 0));
    return numbers.filter((number) => number > 0).sort((a, b) => a - b);
}
async function newestOf(root, key) {
    return (await generationsOf(root, key)).at(-1) ?? 0;
}
/**
 * `id` is the file that was found at the plain name. Where no generations can be, it is read as any other program reads it; a
 * writer is told by `claim`.
 */
async function standingOf(root, key, id) {
    const generations = await generationsOf(root, key).catch((error) => {
        if (error.code === 'object-irregular')
            return [];
        throw error;
    });
    const newest = generations.at(-1) ?? 0;
    if (newest === 0)
        return { newest, shown: 'foreign' };
    for (const generation of generations.toReversed()) {
        if ((await idAt(`${root}/${generationKey(key, generation)}`)) !== id)
            continue;
        return { newest, shown: generation === newest ? 'newest' : 'older' };
    }
    return { newest, shown: 'foreign' };
}
/** Makes the file at `from` the generation `generation`; false where another one is. */
async function claim(root, key, generation, from) {
    if (generation > MAX_GENERATION)
        throw usedUp(key);
    const name = generationKey(key, generation);
    await makeFolderOf(root, name);
    if ((await newestOf(root, key)) !== generation - 1)
        return false;
    if (!(await linkNew(from, `${root}/${name}`)))
        return false;
    if ((await newestOf(root, key)) - generation < KEPT)
        return true;
    throw new error/* AssayError */.W('store-unavailable', 'so many others wrote meanwhile that it is unknown who was first', {
        where: key,
        fix: 'run it again',
    });
}
/**
 * Makes the plain file, which is what other programs read, the newest generation. A writer that was overtaken would put an
 * older one back: so each looks again after its own rename.
 */
async function showNewest(root, key) {
    const aside = await nameAside(root);
    for (let shown = 0;;) {
        const newest = await newestOf(root, key);
        if (newest === shown)
            return;
        // Swept meanwhile: then there is a newer one.
        if ((await unlessMissing(linkNew(`${root}/${generationKey(key, newest)}`, aside))) === undefined)
            continue;
        try {
            await (0,promises_.rename)(aside, `${root}/${key}`);
        }
        finally {
            // Renaming one name of a file over another of the same file does nothing at all.
            await unlessMissing((0,promises_.unlink)(aside));
        }
        await syncFolder((0,external_node_path_.dirname)(`${root}/${key}`));
        shown = newest;
    }
}
/** Removes the generations that are no longer needed. */
async function sweep(root, key) {
    const generations = await generationsOf(root, key);
    const newest = generations.at(-1) ?? 0;
    for (const generation of generations) {
        if (newest - generation < KEPT)
            return;
        await unlessMissing((0,promises_.unlink)(`${root}/${generationKey(key, generation)}`));
    }
}
function usedUp(key) {
    return new error/* AssayError */.W('object-irregular', 'somebody left a generation after which there is none', {
        where: generationKey(key, MAX_GENERATION),
        fix: `find out who put it there, and remove .generations/${key}`,
    });
}

;// CONCATENATED MODULE: ./src/registry/stores/directory/walk.js



/** The keys below `root` that begin with `prefix` and come after `after`, sorted; a folder is read when it is its turn. */
async function* walk(root, prefix, after) {
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    await assertFolders(root, folder);
    for await (const key of keysIn(root, folder, prefix, after))
        if (key > after)
            yield key;
}
/**
 * What lies below `root` under a name that is no key, sorted; and what is neither a folder nor a file
 * where the store's own belong.
 */
async function* namesBeside(root, folder = '') {
    const entries = await entriesIn(`${root}/${folder}`);
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
        const name = `${folder}${entry.name}`;
        if (entry.isDirectory() && name === GENERATIONS)
            yield* othersIn(root, `${name}/`, isGeneration);
        else if (entry.isDirectory() && name === ASIDE)
            yield* othersIn(root, `${name}/`, () => true);
        else if (!(0,keyed/* isKey */.m)(name))
            yield name;
        else if (entry.isDirectory())
            yield* namesBeside(root, `${name}/`);
    }
}
/** In a folder of the store's own: all but folders, and regular files that `isOurs`. */
async function* othersIn(root, folder, isOurs) {
    for (const entry of await entriesIn(`${root}/${folder}`)) {
        const name = `${folder}${entry.name}`;
        if (entry.isDirectory())
            yield* othersIn(root, `${name}/`, isOurs);
        else if (!entry.isFile() || !isOurs(entry.name))
            yield name;
    }
}
async function* keysIn(root, folder, prefix, after) {
    const entries = await entriesIn(`${root}/${folder}`);
    // With its slash a folder's name sorts as the keys in it do. One in the place of an object is listed as what it keeps out.
    const isFolder = (entry) => entry.isDirectory() && !entry.name.endsWith('.json');
    const names = entries.map((entry) => `${folder}${entry.name}${isFolder(entry) ? '/' : ''}`).sort();
    for (const name of names) {
        if (!name.startsWith(prefix))
            continue;
        if (!name.endsWith('/')) {
            if ((0,keyed/* isKey */.m)(name))
                yield name;
        }
        else if ((0,keyed/* isKey */.m)(name.slice(0, -1)) && (after < name || after.startsWith(name))) {
            yield* keysIn(root, name, prefix, after);
        }
    }
}

;// CONCATENATED MODULE: ./src/registry/stores/directory.js









/**
 * A registry in a directory, with the semantics of a bucket, but for versions: of those it has none. An object is a plain
 * file, which other programs may read; its tag is its digest.
 *
 * An object that is replaced has its last generations under `.generations/<key>/<n>`. A generation is claimed by `link`,
 * which fails where another writer was first, so that a compare-and-swap needs no lock which a crash could leave behind. Then
 * the plain file is made another name of the same file. So a plain file that is an older generation is that of a writer
 * which died, or is about to go on, and whoever finds it brings it up to date; one that is no generation at all was put
 * there by somebody else, by hand or by a copy of the folder, and it is what we read too: we serve no bytes that others do not
 * see. Who writes over the plain file in place writes over the generation, since they are one file. A plain file that somebody
 * removed is absent.
 */
function directoryStore(directory) {
    const root = (0,external_node_path_.resolve)(directory);
    let swept;
    const write = async (key, act) => guarded(key, async () => {
        swept ??= sweepAside(root);
        await swept;
        return act();
    });
    return (0,keyed/* keyed */.D)({
        url: `file:${root}`,
        keepsVersions: false,
        get: async (key, { version, atMost = store/* MAX_OBJECT */.x } = {}) => version === undefined ? guarded(key, () => read(root, key, atMost)) : undefined,
        getIfChanged: (key, tag, { atMost = store/* MAX_OBJECT */.x } = {}) => guarded(key, async () => {
            const stored = await read(root, key, atMost);
            return stored?.tag === tag ? 'unchanged' : stored;
        }),
        tagOf: (key) => guarded(key, () => tagOf(root, key)),
        putIfAbsent: (key, bytes) => write(key, () => putFirst(root, key, bytes)),
        putIfMatch: (key, bytes, tag) => write(key, () => replace(root, key, bytes, tag)),
        listAfter: (prefix, after) => guardedEach(prefix, walk(root, prefix, after)),
        async *versionsOf() { },
        namesBeside: () => guardedEach('', namesBeside(root)),
        hasObjectLock: async () => false,
    });
}
async function read(root, key, atMost) {
    for (;;) {
        const shown = await readRegular(root, key, atMost);
        if (shown === undefined)
            return undefined;
        const standing = await standingOf(root, key, shown.id);
        if (standing.shown !== 'older')
            return storedOf(shown);
        if (await couldShow(root, key))
            continue;
        // A reader that may not write is told what the next writer will show.
        const newest = await readRegular(root, generationKey(key, standing.newest), atMost);
        if (newest !== undefined)
            return storedOf(newest);
    }
}
function storedOf({ bytes, digest }) {
    return { bytes, digest, tag: digest };
}
async function tagOf(root, key) {
    const shown = await digestRegular(root, key);
    if (shown === undefined)
        return undefined;
    const standing = await standingOf(root, key, shown.id);
    if (standing.shown !== 'older')
        return shown.digest;
    return (await digestRegular(root, generationKey(key, standing.newest)))?.digest;
}
async function couldShow(root, key) {
    try {
        await showNewest(root, key);
        return true;
    }
    catch (error) {
        if (DENIED.has(error.code ?? ''))
            return false;
        throw error;
    }
}
async function putFirst(root, key, bytes) {
    await makeFolderOf(root, key);
    return fromAside(root, bytes, async (aside) => (await linkNew(aside, `${root}/${key}`)) ? { written: true, tag: (0,digest/* digestOf */.o)(bytes) } : { written: false });
}
/** More turns than this are taken only where two names of one file do not look like one file. */
const MAX_TURNS = 1_000;
async function replace(root, key, bytes, tag) {
    for (let turn = 0; turn < MAX_TURNS; turn += 1) {
        const shown = await digestRegular(root, key);
        if (shown === undefined)
            return { written: false };
        const { newest, shown: standing } = await standingOf(root, key, shown.id);
        if (standing === 'older')
            await showNewest(root, key);
        else if (shown.digest !== tag)
            return { written: false };
        // What is to be replaced becomes a generation itself, so that a reader knows it when it is not the newest any more.
        else if (standing === 'foreign')
            await unlessMissing(claim(root, key, newest + 1, `${root}/${key}`));
        else
            return fromAside(root, bytes, (aside) => replaceNewest(root, key, newest, aside, (0,digest/* digestOf */.o)(bytes)));
    }
    throw new error/* AssayError */.W('store-unsupported', 'the file system does not tell one file from another', {
        where: key,
        fix: 'put the registry on a file system with hard links',
    });
}
async function replaceNewest(root, key, newest, aside, tag) {
    if (!(await claim(root, key, newest + 1, aside)))
        return { written: false };
    await showNewest(root, key);
    await sweep(root, key);
    return { written: true, tag };
}
async function fromAside(root, bytes, act) {
    const aside = await writeAside(root, bytes);
    try {
        return await act(aside);
    }
    finally {
        await unlessMissing((0,promises_.unlink)(aside));
    }
}
async function* guardedEach(prefix, listing) {
    const names = listing[Symbol.asyncIterator]();
    for (;;) {
        const { done, value } = await guarded(prefix, () => names.next());
        if (done)
            return;
        yield value;
    }
}
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);
const REMEDIES = {
    EROFS: 'its file system is mounted read-only: use the registry where it may be written to',
    ENOSPC: 'make room on its disk, and run it again: what was committed stays',
    EDQUOT: 'make room in the quota, and run it again: what was committed stays',
};
async function guarded(key, act) {
    try {
        return await act();
    }
    catch (cause) {
        if (cause instanceof error/* AssayError */.W)
            throw cause;
        const { code } = cause;
        if (code !== undefined && DENIED.has(code))
            throw new error/* AssayError */.W('store-denied', 'the registry may not be used like this', {
                where: key,
                fix: REMEDIES[code] ?? 'check the permissions of its directory',
                cause,
            });
        throw new error/* AssayError */.W('store-unavailable', `the registry cannot be used (${code ?? 'unknown error'})`, {
            where: key,
            fix: REMEDIES[code ?? ''] ?? 'check its directory and the disk',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/registry/open-store.js



/** S3's names have 1,024 bytes, of which a key may take half. */
const MAX_PREFIX = 500;
/**
 * Opens the registry at `url`: `s3://bucket/prefix`, `file:path` or `file:///path`. Throws `registry-address`, also for
 * `file://host/path` and `file:~/path`, which look like another place than the folder of that name here.
 */
async function openStore(url, access = {}) {
    const directory = /^file:(?:\/\/(?=\/))?((?!\/\/|~).+)$/.exec(url)?.[1];
    if (directory !== undefined)
        return directoryStore((0,external_node_path_.resolve)(directory));
    const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*?))?\/?$/.exec(url) ?? [];
    if (bucket === undefined || !isPrefix(prefix)) {
        throw new error/* AssayError */.W('registry-address', 'this is not the address of a registry', {
            where: url,
            fix: 'write s3://bucket/prefix or file:path',
        });
    }
    // The AWS SDK is loaded only by those who use a bucket.
    const { s3Store } = await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 6845));
    return s3Store({ ...access, bucket, prefix });
}
/** Of other spellings some would be another registry than the one that is meant: `a//b`, `a/../b`, a blank at the end. */
function isPrefix(prefix) {
    const parts = prefix === '' ? [] : prefix.split('/');
    return (prefix.length <= MAX_PREFIX && parts.every((part) => /^[\w!.*'()=+@,:-]+$/.test(part) && !/^\.\.?$/.test(part)));
}


/***/ }),

/***/ 6927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ originIn),
/* harmony export */   V: () => (/* binding */ foreign)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2659);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(791);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9122);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6949);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5971);






/**
 * Which log lies here: the digest of its first record; null where there is none. One request where the timestamp `said` the
 * same of the first slot. Where they differ, one of them is of another log, which the same key signed: what follows the
 * first record, and what lies where the timestamp ends, tell which.
 */
async function originIn(store, trust, said) {
    const reader = { trust, origin: null };
    const usual = (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .recordIn */ .Rn)(await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_1__/* .getSmall */ .q)(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .logKey */ .Up)(1), { atMost: _slot_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD */ .ZB }), 1, reader);
    if (usual !== undefined && (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .y)(usual) === said?.origin)
        return said.origin;
    const first = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .beginning */ .Ir)(store, trust);
    if (first === undefined)
        return null;
    const own = (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .y)(first);
    if (said === undefined || said.origin === null || said.origin === own)
        return own;
    const next = (await (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlot */ .xQ)(store, first.record.sequence + 1, reader))?.committed;
    if (next !== undefined && (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .y)(next) === own)
        return own;
    const last = (await (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlot */ .xQ)(store, said.sequence, reader))?.committed;
    return last?.digest === said.head ? said.origin : own;
}
/** The error that says that the object at `where` was made from another log. */
function foreign(code, where) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W(code, 'it was signed for another log', {
        where,
        fix: 'ask who runs the registry who put it there, and to make it again: assay registry rebuild',
    });
}


/***/ }),

/***/ 2742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   bp: () => (/* binding */ mustContinue),
/* harmony export */   gQ: () => (/* binding */ pullEntry),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(401);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5278);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2659);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(791);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6949);






/**
 * The release `name` (at `version`, else the latest), resolved from `log` alone and proved against it.
 * Throws `skill-unknown`, `skill-retired`, `version-withdrawn`, `entry-missing` or `entry-altered`, and what `Log` throws.
 */
async function pullEntry(log, name, version) {
    const release = chosen(await log.historyOf(name), name, version, log.store.url);
    const { record, digest } = await log.recordAt(release.sequence);
    if (record.action !== 'publish' || digest !== release.record) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('record-altered', 'the record of this release is not the one that was there', {
            where: (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .logKey */ .Up)(release.sequence),
            fix: 'do not use it; ask who runs the registry',
        });
    }
    return { entry: await entryOf(log.store, name, release), release, record };
}
/**
 * Throws `registry-changed` where the log is another one than that of `seen`, which somebody remembers, and `log-rolled-back`
 * where it does not go on from there.
 */
async function mustContinue(log, seen) {
    if (seen.sequence === 0)
        return;
    if (log.origin !== null && seen.origin !== log.origin)
        throw changed(log);
    const known = log.known(seen.sequence) ?? (await (0,_slot_js__WEBPACK_IMPORTED_MODULE_4__/* .readSlot */ .xQ)(log.store, seen.sequence, log))?.committed;
    if (known?.digest === seen.head && seen.sequence <= log.sequence)
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('log-rolled-back', `the log no longer holds the record ${seen.sequence} that was seen before`, {
        where: (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .logKey */ .Up)(seen.sequence),
        fix: 'do not use this registry until somebody explains it',
    });
}
/** The error that says that a log is another one than somebody remembers. */
function changed({ store }) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('registry-changed', 'the registry holds another log than the one that was seen before', {
        where: store.url,
        fix: 'do not use it until somebody explains it; if it was made anew, begin a new lock file',
    });
}
function chosen(history, name, version, where) {
    const asked = version === undefined ? name : `${name}@${version}`;
    if (history === undefined || history.releases.length === 0)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('skill-unknown', `the registry has no ${asked}`, { where, fix: 'check the name' });
    const release = version === undefined ? (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .latestOf */ .Te)(history.releases) : history.releases.find((each) => each.version === version);
    if (release === undefined && version !== undefined)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('skill-unknown', `the registry has no ${asked}`, { where, fix: 'check the version' });
    if (history.retired)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('skill-retired', (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .because */ .xx)(`${name} is retired`, history), { where, fix: 'use another skill' });
    if (release === undefined || release.withdrawn !== undefined)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('version-withdrawn', (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .because */ .xx)(`${asked} was withdrawn`, release ?? history.releases.at(-1) ?? {}), {
            where,
            fix: (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .latestOf */ .Te)(history.releases) === undefined
                ? 'use another skill'
                : `take the newest that was not: assay pull ${name}@latest`,
        });
    return release;
}
/** The entry of `release` of the skill `name`. Throws `entry-missing` or `entry-altered`, `object-unreadable`, and what `Store` throws. */
async function entryOf(store, name, { version, entry: digest, entryVersion }) {
    const key = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .entryKey */ .k2)(name, version);
    const pinned = entryVersion === undefined ? {} : { version: entryVersion };
    const stored = await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_3__/* .getSmall */ .q)(store, key, { atMost: _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY */ .o, ...pinned }, ['object-unreadable']);
    if (stored === undefined)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('entry-missing', 'the log names this entry and it is not there', {
            where: key,
            fix: 'ask who runs the registry',
        });
    const entry = stored !== 'junk' && stored.digest === digest ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryIn */ .G)(stored, name, version) : undefined;
    if (entry !== undefined)
        return entry;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('entry-altered', `the bytes are not those that were published (${digest})`, {
        where: key,
        fix: 'do not use it; ask who runs the registry',
    });
}


/***/ }),

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/** The log that a record is of: its first one is named by its own digest. */
function originOf({ record, digest }) {
    return record.origin ?? digest;
}


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ presentAt),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   MM: () => (/* binding */ contested),
/* harmony export */   PF: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7820);


/** What is at `key`; what is too large to be ours is not read, and can be replaced. Throws what else `Store` throws. */
async function presentAt(store, key, atMost = _store_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_OBJECT */ .x) {
    try {
        return await store.get(key, { atMost });
    }
    catch (error) {
        if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W) || error.code !== 'object-too-large')
            throw error;
        const tag = await store.tagOf(key);
        return tag === undefined ? undefined : { tag, bytes: undefined };
    }
}
/** Puts `bytes` in the place of `present`, or where nothing is. False where somebody else did meanwhile. */
async function replace(store, key, bytes, present) {
    const put = present === undefined ? store.putIfAbsent(key, bytes) : store.putIfMatch(key, bytes, present.tag);
    return (await put).written;
}
/** Everybody who writes such an object writes the same bytes. */
const MAX_ATTEMPTS = 100;
/**
 * Sees to it that `bytes` stand at `key`; true where something else stood there, or nothing.
 * Throws `store-unavailable` where somebody keeps others from writing it, and what `Store` throws.
 */
async function restore(store, key, bytes) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const present = await presentAt(store, key);
        if (present?.bytes !== undefined && Buffer.from(bytes).equals(present.bytes))
            return false;
        if (await replace(store, key, bytes, present))
            return true;
    }
    throw contested(key);
}
/** Somebody else always came first. */
function contested(key) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('store-unavailable', 'an object could not be brought up to date', {
        where: key,
        fix: 'run it again: what was done is committed',
    });
}


/***/ }),

/***/ 9933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signedIn)
/* harmony export */ });
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5081);

/** What was found at a key, where somebody trusted signed it for this log and it has the shape of `schema`; undefined for anything else. */
function signedIn(found, { kind, schema, reader }) {
    if (found === undefined || found === 'junk')
        return undefined;
    const unsealed = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .unseal */ .Du)(kind, found.bytes);
    if (unsealed?.signer === undefined || !reader.trust.has(unsealed.signer))
        return undefined;
    const parsed = schema.safeParse(unsealed.value);
    if (!parsed.success)
        return undefined;
    // A timestamp of nothing was signed before there was a log to name.
    return reader.origin === null || [reader.origin, null].includes(parsed.data.origin) ? parsed.data : undefined;
}


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   ZB: () => (/* binding */ MAX_RECORD),
/* harmony export */   ny: () => (/* binding */ deletedRecord),
/* harmony export */   xQ: () => (/* binding */ readSlot),
/* harmony export */   xe: () => (/* binding */ sealRecord)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1594);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2924);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5081);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2659);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(791);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9122);








/** No honest record comes near it: a description of 2,000 characters, six bytes each, and 50 tags, in base64. */
const MAX_RECORD = 256 * 1024;
/** A slot is written once, and found again by an overwriter's second try or third. */
const MAX_VERSIONS = 1000;
/**
 * Reads one slot. Where a store keeps versions, what was put on top of a record does not hide it: the first valid version
 * counts, since a slot is written once.
 *
 * Throws `log-newer` for a signed record that this build does not understand, `log-flooded` where a slot has more versions
 * than anybody looks through, and what `Store` throws.
 */
async function readSlot(store, sequence, reader) {
    const key = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .logKey */ .Up)(sequence);
    const present = await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_5__/* .getSmall */ .q)(store, key, { atMost: MAX_RECORD });
    if (present === undefined)
        return undefined;
    const committed = recordIn(present, sequence, reader);
    if (committed !== undefined || !store.keepsVersions)
        return { sequence, committed, isOverwritten: false };
    const below = await firstValid(store, await versionsAt(store, key), sequence, reader);
    return { sequence, committed: below, isOverwritten: below !== undefined };
}
/**
 * The record that was in a slot which a deletion has emptied, where the store still has it and says so: a reader who may not
 * ask for versions is told of none. Throws as `readSlot` does.
 */
async function deletedRecord(store, sequence, reader) {
    if (!store.keepsVersions)
        return undefined;
    try {
        const versions = await versionsAt(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .logKey */ .Up)(sequence));
        return versions.at(-1)?.isDeletion ? await firstValid(store, versions, sequence, reader) : undefined;
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W && error.code === 'store-denied')
            return undefined;
        throw error;
    }
}
/** The record that was found, if somebody trusted signed it for this slot of this log. Throws `log-newer`. */
function recordIn(found, sequence, { trust, origin }) {
    if (found === undefined || found === 'junk')
        return undefined;
    const { bytes, digest } = found;
    const unsealed = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .unseal */ .Du)('record', bytes);
    if (unsealed?.signer === undefined || !trust.has(unsealed.signer))
        return undefined;
    const record = _model_record_js__WEBPACK_IMPORTED_MODULE_2__/* .LogRecord */ .ek.safeParse(unsealed.value);
    // Without signatures anybody's bytes get this far, and those that are no record are junk like any other.
    if (!record.success && unsealed.signer === _envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .UNSIGNED */ .ke)
        return undefined;
    if (!record.success) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('log-newer', 'a signed record is not understood', {
            where: (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .logKey */ .Up)(sequence),
            fix: 'use a newer version of this tool',
            cause: record.error,
        });
    }
    const committed = { record: record.data, digest };
    // Anybody who may write can copy a record into another slot, or into another log of the same signer.
    const belongs = record.data.sequence === sequence && (origin === null || (0,_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .originOf */ .y)(committed) === origin);
    const isFirst = record.data.previous === null;
    return belongs && isFirst === (record.data.origin === null) ? committed : undefined;
}
/**
 * `record` as it is written, proved to be what those who trust `trust` will read: one that nobody can read would end the log
 * for everybody. Throws `deed-refused` where they would not.
 */
function sealRecord(record, signer, trust) {
    try {
        const bytes = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .od)('record', _model_record_js__WEBPACK_IMPORTED_MODULE_2__/* .LogRecord */ .ek.parse(record), signer);
        const committed = bytes.length > MAX_RECORD
            ? undefined
            : recordIn({ bytes, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(bytes) }, record.sequence, { trust, origin: record.origin });
        if (committed !== undefined)
            return { ...committed, bytes };
        throw new TypeError('too large, or signed by somebody who is not trusted');
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('deed-refused', `no reader would accept this ${record.action} record`, {
            where: String(record.skill),
            fix: 'shorten what it says, and leave out what is not text',
            cause,
        });
    }
}
async function versionsAt(store, key) {
    const versions = [];
    for await (const each of store.versionsOf(key)) {
        if (each.key !== key)
            continue;
        versions.push(each);
        if (versions.length > MAX_VERSIONS)
            throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .m)('log-flooded', key, 'it was overwritten without end');
    }
    return versions;
}
async function firstValid(store, versions, sequence, reader) {
    for (const { key, version, isDeletion } of versions) {
        if (isDeletion)
            continue;
        const committed = recordIn(await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_5__/* .getSmall */ .q)(store, key, { atMost: MAX_RECORD, version }), sequence, reader);
        if (committed !== undefined)
            return committed;
    }
    return undefined;
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ MAX_OBJECT)
/* harmony export */ });
/** No object of ours is larger: a catalog of 100,000 skills takes about 30 MB. */
const MAX_OBJECT = 256 * 1024 * 1024;


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);


/**
 * All the bytes of `chunks`, read no further than `atMost` of them: what a store says beforehand of an object's size is not
 * to be believed. Throws `object-too-large`.
 */
async function gather(chunks, atMost, key) {
    const gathered = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > atMost)
            throw tooLarge(key, atMost);
        gathered.push(chunk);
    }
    const bytes = gathered.length === 1 && gathered[0] !== undefined ? gathered[0] : Buffer.concat(gathered);
    return { bytes, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(bytes) };
}
function tooLarge(key, atMost) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('object-too-large', `the object is larger than ${atMost} bytes`, {
        where: key,
        fix: 'ask who runs the registry: no object of ours is that large',
    });
}


/***/ }),

/***/ 5971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ beginning),
/* harmony export */   Ti: () => (/* binding */ believe),
/* harmony export */   sb: () => (/* binding */ mustBeTrusted)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _first_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3909);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9122);



/**
 * Whom to believe of a registry: those `named`, else whoever began its log. Where its beginning is gone, or lies behind no
 * end of junk, reading the log says so.
 */
async function believe(store, named) {
    if (named !== undefined)
        return { trust: named, isFirstUse: false, origin: null };
    const first = await beginning(store);
    const origin = first === undefined ? null : (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(first);
    return { trust: new Set(first === undefined ? [] : [first.signer]), isFirstUse: true, origin };
}
/** Undefined where it lies behind no end of junk, too. */
async function beginning(store, trust) {
    try {
        return await (0,_first_record_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRecord */ .E)(store, trust);
    }
    catch (error) {
        if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W) || error.code !== 'log-flooded')
            throw error;
        return undefined;
    }
}
/**
 * Throws `signer-untrusted` where somebody else began the log: to whoever trusts the wrong one it looks empty, and a writer
 * would begin a second log over the first. Throws as `firstRecord` does besides.
 */
async function mustBeTrusted(store, trust) {
    const first = await (0,_first_record_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRecord */ .E)(store);
    if (first === undefined || trust.has(first.signer))
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('signer-untrusted', `the log was begun by ${first.signer}, who is not trusted`, {
        where: store.url,
        fix: 'trust that signer if you know it; else ask who runs the registry',
    });
}


/***/ })

};
