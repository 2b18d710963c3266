export const id = 202;
export const ids = [202];
export const modules = {

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ pull)
});

// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/registry/open-store.js + 1 modules
var open_store = __webpack_require__(5411);
// EXTERNAL MODULE: ./src/model/release.js
var release = __webpack_require__(530);
// EXTERNAL MODULE: ./src/registry/layout.js
var layout = __webpack_require__(791);
// EXTERNAL MODULE: ./src/registry/log.js
var registry_log = __webpack_require__(8475);
;// CONCATENATED MODULE: ./src/registry/pull.js





/**
 * The release `name` (at `version`, else the latest), resolved from the log alone and proved against it. `seen` is what
 * a lock file remembers: an older log, or another one, is refused.
 *
 * Throws `log-broken`, `log-rolled-back`, `skill-unknown`, `entry-missing` or `entry-altered`.
 */
async function pullEntry(store, name, version, seen) {
    const log = await (0,registry_log/* readLog */.x)(store);
    if (seen !== undefined && log.digests.get(seen.sequence) !== seen.head) {
        throw new error/* AssayError */.W('log-rolled-back', `the log no longer holds the record ${seen.sequence} that was seen before`, { where: store.url, fix: 'do not use this registry until somebody explains it' });
    }
    const record = log.records.findLast((each) => each.skill === name && (version === undefined || each.version === version));
    if (record === undefined) {
        throw new error/* AssayError */.W('skill-unknown', `the registry has no ${name}${version === undefined ? '' : `@${version}`}`, {
            where: store.url,
            fix: 'check the name and the version',
        });
    }
    return { entry: await entryFor(store, record), record, log };
}
async function entryFor(store, record) {
    const key = (0,layout/* entryKey */.k2)(record.skill, record.version);
    const stored = await store.get(key, record.entryVersion);
    if (stored === undefined)
        throw new error/* AssayError */.W('entry-missing', 'the log names this entry and it is not there', {
            where: key,
            fix: 'ask who runs the registry',
        });
    if ((0,digest/* digestOf */.o)(stored.bytes) !== record.entry)
        throw altered(key, record.entry);
    const entry = entryIn(stored.bytes);
    if (entry?.name !== record.skill || entry.version !== record.version)
        throw altered(key, record.entry);
    return entry;
}
function entryIn(bytes) {
    try {
        return release/* Entry */.HK.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch {
        return undefined;
    }
}
function altered(where, expected) {
    return new error/* AssayError */.W('entry-altered', `the bytes are not those that were published (${expected})`, {
        where,
        fix: 'do not use it; ask who runs the registry',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/commands/lock-file.js





/** The lock in `file`, or undefined where there is none. Throws `lock-invalid`. */
async function readLock(file) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return undefined;
        throw new error/* AssayError */.W('lock-invalid', 'the lock file cannot be read', {
            where: file,
            fix: 'check its permissions',
            cause,
        });
    }
    try {
        return release/* Lock */.c_.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new error/* AssayError */.W('lock-invalid', 'this is not a lock file of ours', {
            where: file,
            fix: 'restore it from version control',
            cause,
        });
    }
}
/**
 * Replaces `files` (path → bytes). All of them are written aside first, so that what cannot be written leaves every one as
 * it was, and a reader, or a crash, meets the old file or the new one. Throws `path-unwritable`.
 */
async function writeTogether(files) {
    const aside = new Map();
    try {
        for (const [file, bytes] of files) {
            aside.set(file, `${(0,external_node_path_.dirname)(file)}/.${(0,external_node_crypto_.randomUUID)()}.tmp`);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,promises_.writeFile)(aside.get(file), bytes, { flag: 'wx', flush: true });
        }
        for (const [file, written] of aside)
            await (0,promises_.rename)(written, file);
    }
    catch (cause) {
        await Promise.all([...aside.values()].map((written) => (0,promises_.unlink)(written).catch(() => undefined)));
        throw new error/* AssayError */.W('path-unwritable', 'what was pulled cannot be written', {
            where: [...aside.keys()].at(-1) ?? '.',
            fix: 'check that the directory exists and may be written to',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/commands/pull.js





/**
 * Takes one release from a registry: resolved from its log, proved against it, written as `<name>.py` and pinned in the
 * lock file. Throws what `pullEntry` throws, `lock-invalid` and `path-unwritable`; then nothing is written.
 */
async function pull(request) {
    const store = await (0,open_store/* openStore */.C)(request.registry);
    const lock = await readLock(request.lockFile);
    if (lock !== undefined && lock.registry !== store.url) {
        throw new error/* AssayError */.W('lock-invalid', `the lock file is for the registry ${lock.registry}`, {
            where: request.lockFile,
            fix: 'use another --lock FILE for another registry',
        });
    }
    const { entry, record, log } = await pullEntry(store, request.name, request.version, lock);
    const before = lock?.skills[entry.name];
    if (before?.version === record.version && before.entry !== record.entry) {
        throw new error/* AssayError */.W('entry-altered', `the log gives ${entry.name}@${record.version} another meaning than the lock file pins`, {
            where: request.lockFile,
            fix: 'do not use it; ask who runs the registry',
        });
    }
    const bytes = new TextEncoder().encode(entry.implementation);
    const file = `${request.into}/${entry.name}.py`;
    const pinned = {
        version: record.version,
        entry: record.entry,
        ...(record.entryVersion !== undefined && { entryVersion: record.entryVersion }),
        sequence: record.sequence,
        file: (0,digest/* digestOf */.o)(bytes),
    };
    const updated = {
        schema: 'skill-assay/lock/1',
        registry: store.url,
        sequence: log.sequence,
        head: log.head,
        skills: { ...lock?.skills, [entry.name]: pinned },
    };
    const lockBytes = new TextEncoder().encode(`${JSON.stringify(updated, undefined, 2)}\n`);
    await writeTogether(new Map([
        [file, bytes],
        [request.lockFile, lockBytes],
    ]));
    return { name: entry.name, version: record.version, file, entry: record.entry };
}


/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ Entry),
/* harmony export */   c_: () => (/* binding */ Lock),
/* harmony export */   ek: () => (/* binding */ LogRecord),
/* harmony export */   kL: () => (/* binding */ Source)
/* harmony export */ });
/* unused harmony export IndexView */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8378);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);



const SkillName = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .SKILL_NAME */ .eQ));
const Version = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._positive */ .NC(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(Number.MAX_SAFE_INTEGER));
/**
 * `skills/<name>/v<N>.json`: what an agent pulls, in the shape of ARISE's `RegistryEntry` (arise-ai 0.2.1,
 * arise/registry/models.py). Its counters (`downloads`, `avg_success_rate`) are left out, since nobody measured them;
 * ARISE's reader takes their absence for zero.
 */
const Entry = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: SkillName,
    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    implementation: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    test_suite: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: Version,
    author: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    created_at: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
    updated_at: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
});
/** Where a release came from; absent for what was published by hand. */
const Source = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repositoryId: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d+$/)),
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** `log/<sequence>.json`: one line of the append-only log. The digest of its bytes is what the next record names. */
const LogRecord = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('skill-assay/record/1'),
    sequence: Version,
    /** Digest of the previous record's bytes; null for the first. */
    previous: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
    action: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('publish'),
    skill: SkillName,
    version: Version,
    /** The candidate that was checked, its published entry, and the report which the verdict came from. */
    candidate: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    entry: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    /** The store's own name for the bytes (S3 VersionId), where it has one. */
    entryVersion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    report: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    capabilities: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$8)),
    source: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Source),
    /** Why a `review` verdict was accepted. */
    accepted: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    actor: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    time: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
});
/** `index.json`: ARISE's view of the registry, made from the log. */
const IndexView = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ skills: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Version)) });
/** `assay.lock`: what a consumer pinned, and how far it has seen the log. */
const Lock = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('skill-assay/lock/1'),
    registry: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The highest sequence seen, and the digest of that record: an older or another log is refused. */
    sequence: Version,
    head: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    skills: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(SkillName, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        version: Version,
        entry: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
        entryVersion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        sequence: Version,
        file: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    })),
});


/***/ }),

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ logKey),
/* harmony export */   cK: () => (/* binding */ LOG_PREFIX),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   lr: () => (/* binding */ INDEX_KEY),
/* harmony export */   y1: () => (/* binding */ reportKey)
/* harmony export */ });
/** Keys of a registry, relative to its prefix. ARISE's client knows the first two. */
const INDEX_KEY = 'index.json';
const LOG_PREFIX = 'log/';
function entryKey(skill, version) {
    return `skills/${skill}/v${version}.json`;
}
function reportKey(digest) {
    return `reports/${digest.slice('sha256:'.length)}.json`;
}
/** 20 digits, so that the order of the keys is the order of the log. */
function logKey(sequence) {
    return `${LOG_PREFIX}${String(sequence).padStart(20, '0')}.json`;
}


/***/ }),

/***/ 8475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ lastPublished),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(530);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(791);




/** Reads and verifies the whole log. Throws `log-broken` where it is not one gapless chain of well-formed records. */
async function readLog(store) {
    const keys = await store.listAfter(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_PREFIX */ .cK, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_PREFIX */ .cK);
    const records = [];
    const digests = new Map();
    const latest = new Map();
    let head = null;
    for (const key of keys) {
        const sequence = records.length + 1;
        if (key !== (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .logKey */ .Up)(sequence))
            throw broken(key, `the record ${sequence} is missing`);
        const stored = await store.get(key);
        if (stored === undefined)
            throw broken(key, 'it was listed and cannot be read');
        const record = recordIn(stored.bytes, key);
        if (record.sequence !== sequence || record.previous !== head)
            throw broken(key, 'it does not follow the record before');
        // A version is published once and never again: another meaning of it, or an old one made the latest, is no history.
        if (record.version <= (latest.get(record.skill) ?? 0))
            throw broken(key, 'it publishes a version that is not newer');
        latest.set(record.skill, record.version);
        records.push(record);
        head = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(stored.bytes);
        digests.set(sequence, head);
    }
    return { records, sequence: records.length, head, digests };
}
function recordIn(bytes, key) {
    try {
        return _model_release_js__WEBPACK_IMPORTED_MODULE_2__/* .LogRecord */ .ek.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch (cause) {
        throw broken(key, 'it is not a record', cause);
    }
}
function broken(where, message, cause) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('log-broken', `the log cannot be trusted: ${message}`, {
        where,
        fix: 'ask who runs the registry; do not use it until it verifies',
        cause,
    });
}
/** The last record that published `skill`, if any. */
function lastPublished({ records }, skill) {
    return records.findLast((record) => record.action === 'publish' && record.skill === skill);
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/registry/stores/directory.js




/**
 * A registry in a directory, with the semantics of a bucket. An object is a file. A file that was replaced has its
 * generations beside it under `.generations/<key>/<n>`: a generation is claimed by `link`, which fails where another writer
 * was first, so that a compare-and-swap needs no lock which a crash could leave behind. The tag is the generation.
 */
function directoryStore(root) {
    return {
        url: `file:${root}`,
        get: (key) => guarded(key, () => read(root, key)),
        putIfAbsent: (key, bytes) => guarded(key, () => putFirst(root, key, bytes)),
        putIfMatch: (key, bytes, tag) => guarded(key, () => replace(root, key, bytes, tag)),
        listAfter: (prefix, after) => guarded(prefix, () => list(root, prefix, after)),
    };
}
async function read(root, key) {
    const generation = await latestGeneration(root, key);
    const bytes = await readIfPresent(generation === 0 ? `${root}/${key}` : generationPath(root, key, generation));
    return bytes === undefined ? undefined : { bytes, tag: String(generation) };
}
async function putFirst(root, key, bytes) {
    return (await createWhole(`${root}/${key}`, bytes)) ? { written: true, tag: '0' } : { written: false };
}
async function replace(root, key, bytes, tag) {
    if ((await read(root, key))?.tag !== tag)
        return { written: false };
    const generation = Number(tag) + 1;
    if (!(await createWhole(generationPath(root, key, generation), bytes)))
        return { written: false };
    await showNewest(root, key);
    return { written: true, tag: String(generation) };
}
/**
 * Brings the plain file, which is what other programs read, to the newest generation, which is what we read ourselves. A
 * writer that was overtaken would put older bytes back: so each looks again after its own rename.
 */
async function showNewest(root, key) {
    let shown;
    for (let newest = await read(root, key); newest !== undefined && newest.tag !== shown; newest = await read(root, key)) {
        await (0,promises_.rename)(await writeAside(`${root}/${key}`, newest.bytes), `${root}/${key}`);
        shown = newest.tag;
    }
}
function generationPath(root, key, generation) {
    return `${root}/.generations/${key}/${generation}`;
}
async function latestGeneration(root, key) {
    const entries = await entriesIn(`${root}/.generations/${key}`);
    return entries.reduce((latest, { name }) => (/^\d+$/.test(name) ? Math.max(latest, Number(name)) : latest), 0);
}
/** Creates `path` with all of `bytes`, durably, or not at all; false where it is there already. */
async function createWhole(path, bytes) {
    const aside = await writeAside(path, bytes);
    try {
        await (0,promises_.link)(aside, path);
        await syncFolder((0,external_node_path_.dirname)(path));
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.unlink)(aside);
    }
}
/** A synced temporary file beside `path`. A dot first: it is never listed. */
async function writeAside(path, bytes) {
    const aside = `${(0,external_node_path_.dirname)(path)}/.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const file = await (0,promises_.open)(aside, 'wx', 0o644);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
    return aside;
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
async function list(root, prefix, after) {
    const keys = [];
    const pending = [prefix.slice(0, prefix.lastIndexOf('/') + 1)];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of await entriesIn(`${root}/${folder}`)) {
            if (entry.name.startsWith('.'))
                continue;
            if (entry.isDirectory())
                pending.push(`${folder}${entry.name}/`);
            else
                keys.push(`${folder}${entry.name}`);
        }
    }
    return keys.filter((key) => key.startsWith(prefix) && key > after).sort();
}
async function entriesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
async function readIfPresent(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);
async function guarded(key, act) {
    try {
        return await act();
    }
    catch (cause) {
        const { code } = cause;
        if (code !== undefined && DENIED.has(code))
            throw new error/* AssayError */.W('store-denied', 'the registry may not be used like this', {
                where: key,
                fix: 'check the permissions of its directory',
                cause,
            });
        throw new error/* AssayError */.W('store-unavailable', `the registry cannot be used (${code ?? 'unknown error'})`, {
            where: key,
            fix: 'check its directory and the disk',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/registry/open-store.js



/** Opens the registry at `url`: `s3://bucket/prefix` or `file:path`. Throws `registry-address`. */
async function openStore(url, access = {}) {
    const directory = /^file:(?:\/\/)?(.+)$/.exec(url)?.[1];
    if (directory !== undefined)
        return directoryStore((0,external_node_path_.resolve)(directory));
    const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*?))?\/?$/.exec(url) ?? [];
    if (bucket === undefined) {
        throw new error/* AssayError */.W('registry-address', 'this is not the address of a registry', {
            where: url,
            fix: 'write s3://bucket/prefix or file:path',
        });
    }
    // The AWS SDK is loaded only by those who use a bucket.
    const { s3Store } = await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 8692));
    return s3Store({ ...access, bucket, prefix });
}


/***/ })

};
