export const id = 786;
export const ids = [786];
export const modules = {

/***/ 4448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FM: () => (/* binding */ lockBytes),
  mF: () => (/* binding */ readLock),
  EQ: () => (/* binding */ writeTogether)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(2527);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(7197);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/model/record.js
var record = __webpack_require__(1594);
// EXTERNAL MODULE: ./src/model/release.js
var release = __webpack_require__(530);
// EXTERNAL MODULE: ./src/model/trust.js
var trust = __webpack_require__(9073);
;// CONCATENATED MODULE: ./src/model/lock.js





/** One skill as it was taken. */
const Pin = schemas/* strictObject */.rej({
    version: release/* Version */.Rx,
    entry: digest/* Digest */.n,
    /** The store's own name for the entry's bytes (S3 VersionId), where it has one. */
    entryVersion: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(1024))),
    /** Where its record stands in the log. */
    sequence: record/* Sequence */.gd,
    /** Where the implementation was written, from the lock file's own folder on, and the digest of what was written. */
    path: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(4096)),
    file: digest/* Digest */.n,
});
/** `assay.lock`: what a consumer pinned, whom they believe, and how far they have seen the log. */
const Lock = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('skill-assay/lock/1'),
    registry: schemas/* string */.YjP().check(api/* _maxLength */.Eb(4096)),
    /** Digest of the log's first record: another log at the same address is another registry. */
    origin: digest/* Digest */.n,
    /** Whose signatures count; `unsigned` for a registry that nobody signs. */
    signers: schemas/* array */.YOg(schemas/* union */.KCZ([trust/* KeyName */.n, schemas/* literal */.euz('unsigned')])).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100)),
    /** The highest sequence seen, and the digest of that record: an older or another log is refused. */
    sequence: record/* Sequence */.gd,
    head: digest/* Digest */.n,
    skills: schemas/* record */.g1P(release/* SkillName */.B2, Pin),
});

;// CONCATENATED MODULE: ./src/commands/lock-file.js






/** A pin has about 400 bytes: this is a library of 100,000. */
const MAX_LOCK = 64 * 1024 * 1024;
/** Opening a pipe that nobody writes to does not wait. */
const READING = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** The lock in `file`, or undefined where there is none. Throws `lock-invalid`. */
async function readLock(file) {
    const bytes = await bytesIn(file);
    if (bytes === undefined)
        return undefined;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const lock = Lock.parse(JSON.parse(text, refuseProto));
        for (const [name, { sequence }] of Object.entries(lock.skills))
            if (sequence > lock.sequence)
                throw new RangeError(`${name} is pinned beyond what was seen of the log`);
        return lock;
    }
    catch (cause) {
        throw new error/* AssayError */.W('lock-invalid', 'this is not a lock file of ours', {
            where: file,
            fix: 'restore it from version control',
            cause,
        });
    }
}
/** How a lock is written: its pins in the order of their names, so that a change of one is a change of few lines. */
function lockBytes({ schema, registry, origin, signers, sequence, head, skills }) {
    const sorted = Object.fromEntries(Object.entries(skills).sort(([one], [other]) => (one < other ? -1 : 1)));
    const lock = { schema, registry, origin, signers, sequence, head, skills: sorted };
    return new TextEncoder().encode(`${JSON.stringify(lock, undefined, 2)}\n`);
}
async function bytesIn(file) {
    try {
        const handle = await (0,promises_.open)(file, READING);
        try {
            const status = await handle.stat();
            if (!status.isFile())
                throw new TypeError('it is no regular file');
            if (status.size > MAX_LOCK)
                throw new RangeError('it is too large');
            return await handle.readFile();
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return undefined;
        throw new error/* AssayError */.W('lock-invalid', 'the lock file cannot be read', {
            where: file,
            fix: 'check its permissions, and that it is a file',
            cause,
        });
    }
}
/** The schema passes over such a key instead of refusing it. */
function refuseProto(key, value) {
    if (key === '__proto__')
        throw new TypeError('no skill has this name');
    return value;
}
/**
 * Replaces `files` (path → bytes). All of them are written aside first, so that what cannot be written leaves every one as
 * it was, and a reader, or a crash, meets the old file or the new one. `mayReplace` is asked when they are about to be.
 * Throws `path-unwritable`.
 */
async function writeTogether(files, mayReplace = () => undefined) {
    const aside = new Map();
    try {
        for (const [file, bytes] of files) {
            aside.set(file, `${(0,external_node_path_.dirname)(file)}/.${(0,external_node_crypto_.randomUUID)()}.tmp`);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,promises_.writeFile)(aside.get(file), bytes, { flag: 'wx', flush: true });
        }
        mayReplace();
        for (const [file, written] of aside)
            await (0,promises_.rename)(written, file);
    }
    catch (cause) {
        await Promise.all([...aside.values()].map((written) => (0,promises_.unlink)(written).catch(() => undefined)));
        if (cause instanceof error/* AssayError */.W)
            throw cause;
        throw new error/* AssayError */.W('path-unwritable', 'what was pulled cannot be written', {
            where: [...aside.keys()].at(-1) ?? '.',
            fix: 'check that the directory exists and may be written to',
            cause,
        });
    }
}


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mustBeOurs),
/* harmony export */   h: () => (/* binding */ fileDigest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4507);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(789);



/** No implementation of ours is larger. */
const MAX_FILE = 32 * 1024 * 1024;
/**
 * Throws `file-exists` where something stands at `file` that is neither what was pinned there (its digest is `pinned`) nor
 * the `bytes` that are about to be written.
 */
async function mustBeOurs(file, bytes, pinned) {
    const digest = await fileDigest(file);
    if (digest === undefined || digest === (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes) || digest === pinned)
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('file-exists', 'what is there did not come from this registry, or was changed since', {
        where: file,
        fix: 'move it away, or pull into another folder with --into DIR',
    });
}
/** The digest of what stands at `file`: undefined for nothing, `none` for what is too large or no regular file. */
async function fileDigest(file) {
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
        return status.isFile() && status.size <= MAX_FILE ? (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file)) : 'none';
    }
    catch (cause) {
        if (['ENOENT', 'ENOTDIR'].includes(cause.code ?? ''))
            return undefined;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('path-unreadable', 'the file cannot be read', {
            where: file,
            fix: 'check its permissions',
            cause,
        });
    }
}


/***/ }),

/***/ 5786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/error.js
var model_error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/registry/fold.js
var fold = __webpack_require__(5278);
// EXTERNAL MODULE: ./src/registry/open-store.js + 4 modules
var open_store = __webpack_require__(2208);
;// CONCATENATED MODULE: ./src/registry/verify/discrepancy.js
/**
 * In what way a registry is not what its log, or its log not what its signers made of it. `harmless` ones are what a writer
 * at work, or one that was cut off, leaves behind: the next run puts them right, and a registry with them holds.
 */
const DISCREPANCIES = {
    'signer-untrusted': 'harmful',
    'record-missing': 'harmful',
    'record-altered': 'harmful',
    'record-overwritten': 'harmful',
    'record-deleted': 'harmful',
    'record-junk': 'harmful',
    'log-forked': 'harmful',
    'log-truncated': 'harmful',
    'log-rolled-back': 'harmful',
    'log-broken': 'harmful',
    'registry-changed': 'harmful',
    'entry-missing': 'harmful',
    'entry-altered': 'harmful',
    'entry-overwritten': 'harmful',
    'entry-deleted': 'harmful',
    'entry-unclaimed': 'harmless',
    'report-missing': 'harmful',
    'report-altered': 'harmful',
    'report-unclaimed': 'harmless',
    'snapshot-altered': 'harmful',
    'snapshot-foreign': 'harmful',
    'index-withdrawn': 'harmful',
    'index-unpublished': 'harmful',
    'view-missing': 'harmful',
    'view-pending': 'harmless',
    'view-altered': 'harmful',
    'view-foreign': 'harmful',
    'view-rolled-back': 'harmful',
    'view-stale': 'harmless',
    'timestamp-missing': 'harmful',
    'timestamp-altered': 'harmful',
    'timestamp-foreign': 'harmful',
    'timestamp-rolled-back': 'harmful',
    'timestamp-stale': 'harmless',
    'object-irregular': 'harmful',
    'stray-object': 'harmful',
    'foreign-object': 'harmless',
    'pin-altered': 'harmful',
    'version-withdrawn': 'harmful',
    'skill-retired': 'harmful',
    'file-missing': 'harmful',
    'file-altered': 'harmful',
};
function isHarmful({ code }) {
    return DISCREPANCIES[code] === 'harmful';
}

// EXTERNAL MODULE: ./src/registry/layout.js
var layout = __webpack_require__(791);
// EXTERNAL MODULE: ./src/registry/log.js + 3 modules
var registry_log = __webpack_require__(1863);
// EXTERNAL MODULE: ./src/registry/at-once.js
var at_once = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/registry/envelope.js
var envelope = __webpack_require__(5081);
// EXTERNAL MODULE: ./src/registry/origin.js
var registry_origin = __webpack_require__(6927);
// EXTERNAL MODULE: ./src/registry/slot.js
var registry_slot = __webpack_require__(6949);
// EXTERNAL MODULE: ./src/registry/first-record.js
var first_record = __webpack_require__(3909);
;// CONCATENATED MODULE: ./src/registry/verify/unless-denied.js

/** What keeps a verification from looking at one part of a registry, and not from looking at the rest. */
const HINDRANCES = ['store-denied', 'object-unreadable', 'object-irregular'];
/** What `ask` finds; where the reader may not see it, or no plain folder is there, `deny` is told, and it is as `otherwise` says. */
async function unlessDenied(ask, otherwise, deny) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof model_error/* AssayError */.W) || !HINDRANCES.includes(error.code))
            throw error;
        deny(error);
        return otherwise();
    }
}

;// CONCATENATED MODULE: ./src/registry/verify/chain.js







/** So many slots of one gap are named. */
const MAX_NAMED = 1000;
/**
 * Walks the whole log. Unlike a reader, who stops at the first fault, it goes on behind one, so that all of them are named.
 * What was under something else that the reader may not see is told to `deny`. Throws `log-newer` and what `Store` throws.
 */
async function walk(store, { trust, said }, deny) {
    const slots = await slotsIn(store).catch((error) => {
        // Somebody put something else in its folder's place.
        if (error.code !== 'object-irregular')
            throw error;
        deny(error);
    });
    if (slots === undefined)
        return { records: [], junk: new Set(), discrepancies: [], isWhole: false };
    const withoutVersions = { ...store, keepsVersions: false };
    const origin = await unlessDenied(() => (0,registry_origin/* originIn */.C)(store, trust, said), () => (0,registry_origin/* originIn */.C)(withoutVersions, trust, said), deny);
    const reader = { trust, origin };
    const read = await (0,at_once/* atOnce */.z)(slots, (slot) => unlessDenied(() => (0,registry_slot/* readSlot */.xQ)(store, slot, reader), () => (0,registry_slot/* readSlot */.xQ)(withoutVersions, slot, reader), deny));
    const chain = joined(read.filter((slot) => slot !== undefined));
    const discrepancies = [...chain.discrepancies, ...(await strangers(store, trust, chain))];
    const areStrangers = discrepancies.some(({ code }) => code === 'signer-untrusted');
    const broken = new Set(discrepancies.map(({ key }) => key));
    for (const key of [...chain.junk].map(layout/* logKey */.Up)) {
        if (!broken.has(key) && !areStrangers)
            discrepancies.push({ code: 'record-junk', key, message: 'nobody who is trusted signed it for this place' });
    }
    return { ...chain, discrepancies, isWhole: chain.isWhole && !areStrangers };
}
async function slotsIn(store) {
    const slots = [];
    for await (const key of store.listAfter(layout/* LOG_PREFIX */.cK, layout/* LOG_PREFIX */.cK)) {
        const slot = (0,layout/* slotOf */.SW)(key);
        if (slot !== undefined)
            slots.push(slot);
    }
    return slots;
}
function joined(slots) {
    const discrepancies = [];
    const records = [];
    const junk = new Set();
    let isWhole = true;
    let head = null;
    let last = 0;
    for (const { sequence, committed, isOverwritten } of slots) {
        if (committed === undefined) {
            junk.add(sequence);
            continue;
        }
        if (committed.record.previous !== head) {
            isWhole = false;
            discrepancies.push(...breakBefore(sequence, last, junk));
        }
        if (isOverwritten)
            discrepancies.push({
                code: 'record-overwritten',
                key: (0,layout/* logKey */.Up)(sequence),
                message: 'something was put on top of the record',
            });
        records.push(committed);
        head = committed.digest;
        last = sequence;
    }
    return { records, junk, discrepancies, isWhole };
}
/** What lies between a record and the last one before it that could be read, when it follows another one. */
function breakBefore(sequence, last, junk) {
    if (sequence === last + 1)
        return [{ code: 'log-forked', key: (0,layout/* logKey */.Up)(sequence), message: 'it follows another record than the one before it' }];
    const length = Math.min(sequence - last - 1, MAX_NAMED);
    return Array.from({ length }, (_, at) => lostAt(last + 1 + at, junk));
}
/** What became of the record at `sequence`, of which something tells that it was there. */
function lostAt(sequence, junk) {
    const key = (0,layout/* logKey */.Up)(sequence);
    return junk.has(sequence)
        ? { code: 'record-altered', key, message: 'it is not the record that was there' }
        : { code: 'record-missing', key, message: 'the record is not there' };
}
/** To whoever trusts somebody else a log is nothing but junk. */
async function strangers(store, trust, { records, junk }) {
    if (records.length > 0 || junk.size === 0)
        return [];
    const first = await (0,first_record/* firstRecord */.E)(store);
    if (first === undefined || trust.has(first.signer))
        return [];
    const message = first.signer === envelope/* UNSIGNED */.ke ? 'nobody signed this log' : `${first.signer}, who is not trusted, signed it`;
    return [{ code: 'signer-untrusted', key: (0,layout/* logKey */.Up)(first.record.sequence), message }];
}

// EXTERNAL MODULE: ./src/registry/get-small.js
var get_small = __webpack_require__(2659);
;// CONCATENATED MODULE: ./src/registry/verify/history.js




/** So many versions of what is written again and again are looked through, the newest first. */
const MAX_LOOKED_THROUGH = 100;
/** Every version of every object below `prefix`, by key; empty where the store keeps none. */
async function versionsBelow(store, prefix) {
    const versions = new Map();
    if (!store.keepsVersions)
        return versions;
    for await (const each of store.versionsOf(prefix)) {
        const known = versions.get(each.key);
        if (known === undefined)
            versions.set(each.key, [each]);
        else
            known.push(each);
    }
    return versions;
}
/** What says most of the earlier versions of the object at `key`: it only ever goes forward, unless somebody puts it back. */
async function furthestBelow(store, key, read) {
    const versions = (await versionsBelow(store, key)).get(key) ?? [];
    const earlier = versions.filter(({ isDeletion, isCurrent }) => !isDeletion && !isCurrent);
    const said = await (0,at_once/* atOnce */.z)(earlier.slice(-MAX_LOOKED_THROUGH), async ({ version }) => read(await (0,get_small/* getSmall */.q)(store, key, { version, atMost: registry_slot/* MAX_RECORD */.ZB })));
    return said.reduce((most, each) => ((each?.sequence ?? 0) > (most?.sequence ?? 0) ? each : most), undefined);
}
/**
 * Records that only their versions show: under a delete marker a slot looks as if nobody had written it, and one that was
 * written again with what is a record itself looks as if it always had been that. Junk that came and went is nobody's loss.
 */
async function slotHistories(store, reader, { records }) {
    const current = new Map(records.map(({ record, digest }) => [record.sequence, digest]));
    const found = [];
    for (const [key, versions] of await versionsBelow(store, layout/* LOG_PREFIX */.cK)) {
        const sequence = (0,layout/* slotOf */.SW)(key);
        if (sequence === undefined || (versions.length === 1 && versions[0]?.isDeletion === false))
            continue;
        const earlier = await recordsIn(store, sequence, versions, reader);
        if (earlier.length === 0)
            continue;
        if (versions.at(-1)?.isDeletion === true)
            found.push({ code: 'record-deleted', key, message: 'a delete marker lies on top of it' });
        else if (earlier.some((digest) => digest !== current.get(sequence)))
            found.push({ code: 'log-forked', key, message: 'two records were written in one place' });
        else
            found.push({ code: 'record-overwritten', key, message: 'it was written more than once' });
    }
    return found;
}
/** The digests of the records among the versions of a slot that are not current. */
async function recordsIn(store, sequence, versions, reader) {
    const digests = [];
    for (const { key, version, isDeletion, isCurrent } of versions.slice(0, MAX_LOOKED_THROUGH)) {
        if (isDeletion || isCurrent)
            continue;
        const committed = (0,registry_slot/* recordIn */.Rn)(await (0,get_small/* getSmall */.q)(store, key, { version, atMost: registry_slot/* MAX_RECORD */.ZB }), sequence, reader);
        if (committed !== undefined)
            digests.push(committed.digest);
    }
    return digests;
}

// EXTERNAL MODULE: ./src/registry/snapshots.js
var registry_snapshots = __webpack_require__(120);
// EXTERNAL MODULE: ./src/registry/store.js
var registry_store = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/registry/timestamp.js
var registry_timestamp = __webpack_require__(2257);
// EXTERNAL MODULE: ./src/registry/views.js + 1 modules
var registry_views = __webpack_require__(6555);
;// CONCATENATED MODULE: ./src/registry/verify/observed.js








/**
 * Reads all that is made from the log. It is read before the log is: what an honest writer makes of records comes after
 * them, so that of a registry which grows meanwhile the log is never the part that seems to be behind.
 */
async function observe(store, deny) {
    const timestamp = await (0,get_small/* getSmall */.q)(store, layout/* TIMESTAMP_KEY */.dr, { atMost: registry_timestamp/* MAX_TIMESTAMP */.sk });
    const sequences = await unlessDenied(() => (0,registry_snapshots/* snapshotsIn */.F4)(store), () => [], deny);
    const snapshots = await (0,at_once/* atOnce */.z)(sequences, async (sequence) => [sequence, await (0,get_small/* getSmall */.q)(store, (0,layout/* snapshotKey */.o1)(sequence), { atMost: registry_snapshots/* MAX_SNAPSHOT */.it })]);
    const views = await (0,at_once/* atOnce */.z)(registry_views/* VIEWS */.Vw, async ({ key }) => [key, await (0,get_small/* getSmall */.q)(store, key, { atMost: registry_store/* MAX_OBJECT */.x })]);
    return { timestamp, snapshots: new Map(snapshots), views: new Map(views) };
}

// EXTERNAL MODULE: ./src/model/digest.js
var model_digest = __webpack_require__(4507);
;// CONCATENATED MODULE: ./src/registry/verify/positions.js










/** Holds the timestamp and the snapshots against `log`, read whole. */
async function positionDiscrepancies(log, chain, observed) {
    return [
        ...(await timestampDiscrepancies(log, chain, observed)),
        ...(await snapshotDiscrepancies(log, chain, observed)),
    ];
}
async function timestampDiscrepancies(log, chain, { timestamp: found, snapshots }) {
    const key = layout/* TIMESTAMP_KEY */.dr;
    if (found === undefined) {
        const message = 'it is not there, and shows nobody how far the log goes; rebuild it';
        return log.head === null ? [] : [{ code: 'timestamp-missing', key, message }];
    }
    const said = (0,registry_timestamp/* timestampOf */.U_)(found, { trust: log.trust, origin: null });
    if (said === undefined)
        return [{ code: 'timestamp-altered', key, message: 'nobody who is trusted signed it' }];
    if (said.origin !== null && log.origin !== null && said.origin !== log.origin)
        return [{ code: 'timestamp-foreign', key, message: 'it was signed for another log; rebuild it' }];
    const newest = await furthestBelow(log.store, key, (stored) => (0,registry_timestamp/* timestampOf */.U_)(stored, log));
    const isOlder = newest !== undefined && newest.sequence > said.sequence;
    const faults = notHeld(chain, said);
    if (log.known(said.sequence) !== undefined && faults.length > 0)
        faults.push({ code: 'timestamp-altered', key, message: 'it was not made from this log' });
    if (said.snapshot !== undefined && snapshots.get(said.snapshot) === undefined)
        faults.push(altered((0,layout/* snapshotKey */.o1)(said.snapshot)));
    if (isOlder)
        faults.push(...notHeld(chain, newest), {
            code: 'timestamp-rolled-back',
            key,
            message: 'an older one lies on top of it',
        });
    else if (said.sequence < log.sequence)
        faults.push({ code: 'timestamp-stale', key, message: `it ends at record ${said.sequence} of ${log.sequence}` });
    return faults;
}
/** Every root that there is, and the parts of the newest: from that one readers go on. */
async function snapshotDiscrepancies(log, chain, { snapshots }) {
    const discrepancies = [];
    let newest;
    for (const [sequence, found] of snapshots) {
        const snapshot = (0,registry_snapshots/* snapshotOf */.eY)(found, sequence, { trust: log.trust, origin: null });
        if (snapshot === undefined)
            discrepancies.push(altered((0,layout/* snapshotKey */.o1)(sequence)));
        else if (snapshot.origin !== log.origin && log.origin !== null)
            discrepancies.push({
                code: 'snapshot-foreign',
                key: (0,layout/* snapshotKey */.o1)(sequence),
                message: 'it was signed for another log',
            });
        else {
            const faults = notHeld(chain, snapshot);
            // Where the log is a whole chain, what speaks of another one is what does not belong here.
            discrepancies.push(...(log.known(sequence) === undefined ? faults : []));
            if (faults.length > 0)
                discrepancies.push(altered((0,layout/* snapshotKey */.o1)(sequence)));
            else
                newest = snapshot;
        }
    }
    return newest === undefined ? discrepancies : [...discrepancies, ...(await shardDiscrepancies(log, newest))];
}
async function shardDiscrepancies(log, { sequence, shards }) {
    const expected = await shardsAt(log, sequence);
    const names = [...new Set([...expected.keys(), ...Object.keys(shards)])];
    const found = await (0,at_once/* atOnce */.z)(names, async (name) => {
        const [digest, skills] = [shards[name], expected.get(name)];
        if (digest === undefined || skills === undefined || (0,model_digest/* digestOf */.o)((0,registry_snapshots/* shardBytes */.ST)(skills)) !== digest)
            return [altered((0,layout/* snapshotKey */.o1)(sequence))];
        const stored = await (0,get_small/* getSmall */.q)(log.store, (0,layout/* shardKey */.kQ)(digest), { atMost: registry_store/* MAX_OBJECT */.x });
        return stored !== 'junk' && stored?.digest === digest ? [] : [altered((0,layout/* shardKey */.kQ)(digest))];
    });
    return found.flat();
}
async function shardsAt(log, sequence) {
    const before = log.tail.filter(({ record }) => record.sequence <= sequence);
    const shards = new Map();
    for (const [skill, history] of await registry_log/* Log */.t.of(log.store, log.trust, before).histories()) {
        const name = (0,registry_snapshots/* shardName */.Az)(skill);
        shards.set(name, (shards.get(name) ?? new Map()).set(skill, history));
    }
    return shards;
}
function altered(key) {
    return { code: 'snapshot-altered', key, message: 'it is not what the log says; rebuild it' };
}
/** Somebody trusted signed that the log has the record `head` at `sequence`: what is wrong where it has not. */
function notHeld({ records, junk }, { sequence, head }) {
    if (sequence === 0)
        return [];
    const there = records.find(({ record }) => record.sequence === sequence);
    if (there?.digest === head)
        return [];
    const key = (0,layout/* logKey */.Up)(sequence);
    if (there !== undefined)
        return [{ code: 'record-altered', key, message: 'it is not the record that was there' }];
    const last = records.at(-1)?.record.sequence ?? 0;
    if (sequence < last || junk.has(sequence))
        return [lostAt(sequence, junk)];
    return [{ code: 'log-truncated', key, message: 'the log ends before a record that it had' }];
}

// EXTERNAL MODULE: ./src/registry/entry.js
var registry_entry = __webpack_require__(401);
;// CONCATENATED MODULE: ./src/registry/verify/releases.js






/** Holds every release against its entry. `versions` are those of all entries, by key. What is not given out is told to `deny`. */
async function entryDiscrepancies(store, releases, versions, deny) {
    const found = await (0,at_once/* atOnce */.z)(releases, async (record) => {
        const key = (0,layout/* entryKey */.k2)(record.skill, record.version);
        return [
            ...(await bytesDiscrepancies(store, key, record, deny)),
            ...versionDiscrepancies(key, record.entryVersion, versions.get(key)),
        ];
    });
    return found.flat();
}
/** The bytes that a reader gets, which takes them by the store's own name where it has one. */
async function bytesDiscrepancies(store, key, { entry, entryVersion: version }, deny) {
    const getting = { atMost: registry_entry/* MAX_ENTRY */.o, ...(version !== undefined && { version }) };
    const stored = await unlessDenied(() => (0,get_small/* getSmall */.q)(store, key, getting, ['object-unreadable']), () => 'unknown', deny);
    if (stored === 'unknown')
        return [];
    if (stored === undefined)
        return [{ code: 'entry-missing', key, message: 'the log names this entry and it is not there' }];
    if (stored !== 'junk' && stored.digest === entry)
        return [];
    return [{ code: 'entry-altered', key, message: `the bytes are not those that were published (${entry})` }];
}
/** What others see who take the current object, ARISE's client among them. */
function versionDiscrepancies(key, pinned, versions) {
    const current = versions?.find(({ isCurrent }) => isCurrent);
    if (versions === undefined || current === undefined)
        return [];
    if (current.isDeletion)
        return [{ code: 'entry-deleted', key, message: 'a delete marker lies on top of the entry' }];
    const isPinned = pinned === undefined || current.version === pinned;
    if (versions.length === 1 && isPinned)
        return [];
    const seen = isPinned ? 'it was' : 'who takes what is current gets another version: it was';
    return [{ code: 'entry-overwritten', key, message: `${seen} written more than once` }];
}
/** Reports, each once, however many releases came of it. */
async function reportDiscrepancies(store, releases) {
    const digests = [...new Set(releases.map(({ report }) => report))];
    const found = await (0,at_once/* atOnce */.z)(digests, async (digest) => {
        const key = (0,layout/* reportKey */.y1)(digest);
        const stored = await (0,get_small/* getSmall */.q)(store, key, { atMost: registry_store/* MAX_OBJECT */.x });
        if (stored === undefined)
            return [{ code: 'report-missing', key, message: 'the report of a release is not there' }];
        return stored !== 'junk' && stored.digest === digest
            ? []
            : [{ code: 'report-altered', key, message: 'it is not the report that was published' }];
    });
    return found.flat();
}

;// CONCATENATED MODULE: ./src/registry/verify/strays.js


const FOLDERS = ['log/', 'skills/', 'reports/', 'snapshots/', 'attestations/'];
const ENTRY = /^skills\/[a-z_][a-z0-9_]{0,63}\/v[1-9]\d{0,6}\.json$/;
const REPORT = /^reports\/[0-9a-f]{64}\.json$/;
/** Snapshots have a check of their own; of their parts the older ones lie about. */
const KNOWN = [
    /^skills\/[a-z_][a-z0-9_]{0,63}-v[1-9]\d{0,6}\.json$/,
    /^snapshots\/(?:\d{20}|shards\/[0-9a-f]{64})\.json$/,
];
/** Objects that no record speaks of: somebody was cut off, is at work, or put them there for others to find. */
async function strayObjects(store, records, { isWhole }) {
    const known = new Set([layout/* TIMESTAMP_KEY */.dr, layout/* PROBE_KEY */.B8, ...registry_views/* VIEWS */.Vw.map(({ key }) => key)]);
    for (const record of records) {
        if (record.action === 'publish' || record.action === 'void')
            known.add((0,layout/* entryKey */.k2)(record.skill, record.version));
        if (record.action === 'publish')
            known.add((0,layout/* reportKey */.y1)(record.report));
    }
    const found = [];
    for await (const key of store.listAfter('', '')) {
        if (known.has(key) || (0,layout/* slotOf */.SW)(key) !== undefined || KNOWN.some((pattern) => pattern.test(key)))
            continue;
        const discrepancy = stray(key);
        // Where records are lost, what they spoke of is not news.
        if (isWhole || !discrepancy.code.endsWith('-unclaimed'))
            found.push(discrepancy);
    }
    for (const each of await namesBeside(store))
        found.push(each);
    return found;
}
/** So many names are told. */
const strays_MAX_NAMED = 1000;
/** What no key can name is told all the same: whoever lists the registry by other means may take it for a part of it. */
async function namesBeside(store) {
    const found = [];
    let more = 0;
    for await (const name of store.namesBeside()) {
        if (found.length === strays_MAX_NAMED)
            more += 1;
        else
            found.push(beside(name));
    }
    if (more > 0)
        found.push({ code: 'stray-object', key: '*', message: `${more} more names that no object has` });
    return found;
}
function beside(name) {
    const key = shown(name);
    const plain = name
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toLowerCase();
    if (/^\.(?:generations|aside)(?:$|\/)/.test(name))
        return {
            code: 'object-irregular',
            key,
            message: 'it is neither a folder of the store’s own nor a file that belongs there',
        };
    const isOurs = FOLDERS.some((folder) => plain.startsWith(folder)) || OWN.has(plain);
    // A folder's mark of its own is what S3's console leaves.
    return isOurs && !name.endsWith('/')
        ? { code: 'stray-object', key, message: 'no object can have this name, and it looks like one' }
        : { code: 'foreign-object', key, message: 'it is none of the registry’s' };
}
const OWN = new Set([layout/* TIMESTAMP_KEY */.dr, ...registry_views/* VIEWS */.Vw.map(({ key }) => key)]);
/** `name` in characters that mean nothing to a terminal or to Markdown, and that no two names share: as a URL has them. */
function shown(name) {
    const bytes = Buffer.from(name);
    return [...bytes]
        .map((byte) => (PLAIN.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : escaped(byte)))
        .join('');
}
const PLAIN = /[A-Za-z0-9_./-]/;
const escaped = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
function stray(key) {
    if (ENTRY.test(key))
        return { code: 'entry-unclaimed', key, message: 'no record speaks of this entry' };
    if (REPORT.test(key))
        return { code: 'report-unclaimed', key, message: 'no record speaks of this report' };
    if (FOLDERS.includes(`${key}/`))
        return { code: 'object-irregular', key, message: 'there is no folder in its place' };
    return FOLDERS.some((folder) => key.startsWith(folder))
        ? { code: 'stray-object', key, message: 'nothing belongs there' }
        : { code: 'foreign-object', key, message: 'it is none of the registry’s' };
}

// EXTERNAL MODULE: ./src/model/release.js
var release = __webpack_require__(530);
// EXTERNAL MODULE: ./src/registry/view.js
var registry_view = __webpack_require__(1172);
;// CONCATENATED MODULE: ./src/registry/verify/views.js








/** Holds the views against `log`, read whole; only what the index says of `skill` where one is named. */
async function viewDiscrepancies(log, chain, { timestamp, views }, skill) {
    const index = views.get(registry_views/* INDEX */.hx.key);
    const histories = await log.histories();
    const pointers = index === undefined || index === 'junk' ? [] : pointersOf(index.bytes, histories, skill);
    if (skill !== undefined)
        return pointers;
    const found = [...pointers];
    const said = (0,registry_timestamp/* timestampOf */.U_)(timestamp, log);
    const atLeast = said !== undefined && log.known(said.sequence)?.digest === said.head ? said.sequence : 0;
    for (const view of registry_views/* VIEWS */.Vw) {
        const stored = views.get(view.key);
        if (stored !== undefined) {
            const bytes = stored === 'junk' ? undefined : stored.bytes;
            const named = bytes && (0,registry_view/* linesIn */.hl)(view, bytes, log)?.lines;
            found.push(...(await contentOf(log, chain, view, { bytes, atLeast })), ...(await supportOf(log, view, histories, named)));
        }
        else if ((0,registry_views/* isStanding */.Pj)(view) && log.head !== null)
            found.push(absent(view, said?.sequence === 0));
    }
    return found;
}
/** Views come before the first timestamp that says anything: until then they may be missing, and after it somebody removed them. */
function absent({ key }, isUnfinished) {
    return isUnfinished
        ? { code: 'view-pending', key, message: 'no run has come to its end yet; the next makes it' }
        : { code: 'view-missing', key, message: 'the view is not there; rebuild it' };
}
/**
 * What a view's lines refer to: ARISE's skill store runs it, and no signature of ours stands in it. What a view does not
 * name yet is not there yet.
 */
async function supportOf({ store }, view, histories, named) {
    const found = await (0,at_once/* atOnce */.z)(view.support === undefined ? [] : [...histories], async ([skill, history]) => {
        const wanted = await view.support?.(store, skill, history);
        if (wanted === undefined)
            return [];
        const { key } = wanted;
        const present = await (0,get_small/* getSmall */.q)(store, key, { atMost: wanted.bytes.length });
        if (present === undefined && named?.get(skill) !== view.lineOf(skill, history))
            return [];
        if (present === undefined)
            return [{ code: 'view-missing', key, message: 'it is not there; rebuild it' }];
        const isRight = present !== 'junk' && Buffer.from(wanted.bytes).equals(present.bytes);
        return isRight ? [] : [{ code: 'view-altered', key, message: 'it is not what was published; rebuild it' }];
    });
    return found.flat();
}
/** What ARISE's client would pull: it believes the index, whoever wrote that. */
function pointersOf(bytes, histories, only) {
    const { key } = registry_views/* INDEX */.hx;
    const found = [];
    for (const [skill, versions] of listedIn(bytes)) {
        if (only !== undefined && skill !== only)
            continue;
        const history = histories.get(skill);
        for (const version of versions) {
            const release = history?.releases.find((each) => each.version === version);
            const message = `it points to ${skill}@${version}`;
            if (release === undefined)
                found.push({ code: 'index-unpublished', key, message });
            else if (release.withdrawn !== undefined || history?.retired === true)
                found.push({ code: 'index-withdrawn', key, message });
        }
    }
    return found;
}
function listedIn(bytes) {
    try {
        return Object.entries(release/* IndexView */.S9.parse(JSON.parse(new TextDecoder().decode(bytes))).skills);
    }
    catch {
        return [];
    }
}
/** Whether a view is signed, of this log, as new as it was, and says what the log says. */
async function contentOf(log, chain, view, { bytes, atLeast }) {
    const { key } = view;
    const said = bytes && (0,registry_view/* linesIn */.hl)(view, bytes, { trust: log.trust, origin: null });
    if (bytes === undefined || said === undefined)
        return [{ code: 'view-altered', key, message: 'nobody who is trusted signed the view; rebuild it' }];
    const { origin, sequence, head } = said;
    if (origin !== log.origin && log.origin !== null)
        return [{ code: 'view-foreign', key, message: 'it was signed for another log; rebuild it' }];
    if (log.known(sequence) === undefined)
        return notHeld(chain, { sequence, head: `${head}` });
    const until = log.tail.filter(({ record }) => record.sequence <= sequence);
    const then = sequence === log.sequence ? log : registry_log/* Log */.t.of(log.store, log.trust, until);
    if (then.head !== head)
        return [{ code: 'view-altered', key, message: 'it was not made from this log; rebuild it' }];
    const expected = { lines: (0,registry_view/* linesFrom */.K0)(view, await then.histories()), origin, sequence, head };
    if (!isSame(bytes, (0,registry_view/* viewBytes */.j)(view, expected, undefined)))
        return [{ code: 'view-altered', key, message: 'it is not what the log says; rebuild it' }];
    const message = `it ends at record ${sequence} of ${log.sequence}`;
    // Whoever signed the timestamp had brought the views that far before.
    if (sequence < atLeast)
        return [{ code: 'view-rolled-back', key, message: `${message}; rebuild it` }];
    return sequence === log.sequence ? [] : [{ code: 'view-stale', key, message: `${message}; the next run goes on` }];
}
/** But for the first line, which is the signature: any trusted signer's will do. */
function isSame(one, other) {
    const content = (bytes) => Buffer.from(bytes.subarray(bytes.indexOf(10)));
    return content(one).equals(content(other));
}

;// CONCATENATED MODULE: ./src/registry/verify/verify.js













/**
 * Holds all of a registry against its log, and its log against its signers. Writes nothing. What the reader may not see is a
 * problem, and the rest is looked at all the same.
 * Throws `log-newer`, and what `Store` throws besides.
 */
async function verifyRegistry(store, { trust, skill, seen }) {
    const problems = [];
    const irregular = [];
    const deny = ({ code, where = '', message }) => {
        if (code === 'object-irregular')
            irregular.push({ code, key: where, message });
        else if (!problems.some((each) => each.where === where))
            problems.push({ code, where, message });
    };
    const observed = await observe(store, deny);
    const said = (0,registry_timestamp/* timestampOf */.U_)(observed.timestamp, { trust, origin: null });
    const chain = await walk(store, { trust, said }, deny);
    const log = registry_log/* Log */.t.of(store, trust, chain.records);
    const published = chain.records.flatMap(({ record }) => (record.action === 'publish' ? [record] : []));
    const asked = skill === undefined ? published : published.filter((record) => record.skill === skill);
    const found = [
        ...chain.discrepancies,
        ...(await unlessDenied(() => slotHistories(store, log, chain), () => [], deny)),
        ...rolledBack(log, seen),
        ...(await ofReleases(store, asked, skill, deny)),
        ...(chain.isWhole
            ? await unlessDenied(() => derived(log, chain, observed, skill), () => [], deny)
            : []),
        ...(skill === undefined
            ? await strayObjects(store, chain.records.map(({ record }) => record), chain)
            : []),
        ...irregular,
    ];
    return { log, releases: asked.length, discrepancies: eachOnce(found), problems };
}
async function ofReleases(store, asked, skill, deny) {
    const prefix = `skills/${skill === undefined ? '' : `${skill}/`}`;
    const versions = await unlessDenied(() => versionsBelow(store, prefix), () => new Map(), deny);
    return [...(await entryDiscrepancies(store, asked, versions, deny)), ...(await reportDiscrepancies(store, asked))];
}
/** What is made from the log; from one that is no chain nothing follows. */
async function derived(log, chain, observed, skill) {
    try {
        await log.histories();
    }
    catch (error) {
        if (!(error instanceof model_error/* AssayError */.W) || error.code !== 'log-broken')
            throw error;
        return [{ code: 'log-broken', key: error.where ?? layout/* LOG_PREFIX */.cK, message: error.message }];
    }
    return [
        ...(await positionDiscrepancies(log, chain, observed)),
        ...(await viewDiscrepancies(log, chain, observed, skill)),
    ];
}
function rolledBack(log, seen) {
    if (seen !== undefined && seen.origin !== log.origin && log.head !== null) {
        const message = 'the log that was seen began with another record';
        return [{ code: 'registry-changed', key: (0,layout/* logKey */.Up)(log.tail[0]?.record.sequence ?? 1), message }];
    }
    if (seen === undefined || seen.sequence === 0 || log.known(seen.sequence)?.digest === seen.head)
        return [];
    const message = 'the log no longer holds a record that was seen';
    return [{ code: 'log-rolled-back', key: (0,layout/* logKey */.Up)(seen.sequence), message }];
}
/** What says more of an object than another discrepancy does, which follows from it. */
const SAYS_MORE = [
    ['record-deleted', 'record-missing'],
    ['record-deleted', 'log-truncated'],
    ['record-altered', 'record-junk'],
    ['entry-deleted', 'entry-missing'],
];
/** Sorted by key, each fault of an object once. */
function eachOnce(found) {
    const faults = new Set(found.map(({ code, key }) => `${key} ${code}`));
    const telling = found.filter(({ code, key }) => !SAYS_MORE.some(([more, less]) => less === code && faults.has(`${key} ${more}`)));
    // An index may point to many things that are not there.
    const each = new Map(telling.map((one) => [`${one.key}\n${one.code}${one.code.startsWith('index-') ? one.message : ''}`, one]));
    return [...each].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}
/** Whether somebody may rely on what was verified; undefined where that could not be found out. */
function holds({ discrepancies, problems, }) {
    if (discrepancies.some(isHarmful))
        return false;
    return problems.length === 0 ? true : undefined;
}

// EXTERNAL MODULE: ./src/commands/belief.js + 1 modules
var belief = __webpack_require__(557);
// EXTERNAL MODULE: ./src/commands/lock-file.js + 1 modules
var lock_file = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/commands/pulled-file.js
var pulled_file = __webpack_require__(8187);
;// CONCATENATED MODULE: ./src/commands/verify.js









/**
 * Holds a registry against its log, and a lock with its files against both. Writes nothing.
 * Throws `flag-value`, `lock-invalid`, `trust-invalid`, `skill-unknown`, and what the store throws.
 */
async function verify(request) {
    try {
        return await verified(request);
    }
    catch (error) {
        if (!(error instanceof model_error/* AssayError */.W))
            throw error;
        const { code, where = '', message } = error;
        // Where no log can be there is no signer to begin with.
        if (code === 'object-irregular')
            return { holds: false, ...NOTHING, discrepancies: [{ code, key: where, message }], problems: [] };
        // Whoever may not look has found nothing out.
        if (!['store-denied', 'store-unsupported'].includes(code))
            throw error;
        return { holds: undefined, ...NOTHING, discrepancies: [], problems: [{ code, where, message }] };
    }
}
const NOTHING = { sequence: 0, head: null, releases: 0, signers: [], isSignerPinned: true };
async function verified(request) {
    const { name, lockFile, trustFile } = request;
    const lock = lockFile === undefined ? undefined : await lockIn(lockFile);
    const store = await (0,open_store/* openStore */.C)(addressIn(request, lock?.registry));
    if (lock !== undefined && lock.registry !== store.url) {
        throw new model_error/* AssayError */.W('lock-invalid', `the lock file is for the registry ${lock.registry}`, {
            where: lockFile ?? '',
            fix: 'leave --registry out, or verify another --lock FILE',
        });
    }
    const { trust, isFirstUse } = await (0,belief/* beliefIn */.j)(store, trustFile, lock);
    const { log, releases, discrepancies, problems } = await verifyRegistry(store, { trust, skill: name, seen: lock });
    const pins = lock === undefined ? [] : await pinDiscrepancies(lockFile ?? '', lock, log, name);
    const found = eachOnce([...discrepancies, ...pins]);
    // What is not there holds nothing: the address may be misspelt, or the log may be gone with all that was made from it.
    if (log.head === null && !found.some(isHarmful))
        return {
            ...{ holds: undefined, ...NOTHING, discrepancies: found },
            problems: [
                ...problems,
                { code: 'registry-empty', where: store.url, message: 'nothing was ever published there' },
            ],
        };
    if (name !== undefined && releases === 0 && holds({ discrepancies: found, problems }) === true)
        throw new model_error/* AssayError */.W('skill-unknown', `the registry has no ${name}`, { where: store.url, fix: 'check the name' });
    return {
        holds: holds({ discrepancies: found, problems }),
        ...{ sequence: log.sequence, head: log.head, releases, signers: [...trust].sort(), isSignerPinned: !isFirstUse },
        ...{ discrepancies: found, problems },
    };
}
async function lockIn(file) {
    const lock = await (0,lock_file/* readLock */.mF)(file);
    if (lock !== undefined)
        return lock;
    throw new model_error/* AssayError */.W('lock-invalid', 'there is no lock file', { where: file, fix: 'pull something first' });
}
function addressIn({ registry }, locked) {
    const address = registry ?? locked;
    if (address !== undefined)
        return address;
    throw new model_error/* AssayError */.W('flag-value', 'it is not said what to verify', {
        where: 'assay verify',
        fix: 'write --registry URL, or --lock FILE',
    });
}
/** Holds each pin against the log, and each file that was written against its pin. */
async function pinDiscrepancies(lockFile, lock, log, only) {
    const found = [];
    for (const [name, pin] of Object.entries(lock.skills)) {
        if (only !== undefined && name !== only)
            continue;
        found.push(...(await pinDiscrepancy(log, name, pin)));
        const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(lockFile), pin.path);
        const digest = await (0,pulled_file/* fileDigest */.h)(path);
        if (digest === undefined)
            found.push({ code: 'file-missing', key: path, message: `it was pulled as ${name}` });
        else if (digest !== pin.file)
            found.push({ code: 'file-altered', key: path, message: `it is not ${name}@${pin.version} as it was pulled` });
    }
    return found;
}
async function pinDiscrepancy(log, name, pin) {
    const key = `${name}@${pin.version}`;
    const history = await historyIn(log, name);
    const release = history?.releases.find(({ version }) => version === pin.version);
    const { record } = log.known(pin.sequence) ?? {};
    const isSame = record?.action === 'publish' &&
        record.skill === name &&
        record.version === pin.version &&
        record.entry === pin.entry &&
        record.entryVersion === pin.entryVersion;
    if (!isSame)
        return [{ code: 'pin-altered', key, message: 'the log says something else of it than the lock' }];
    if (history?.retired)
        return [{ code: 'skill-retired', key, message: (0,fold/* because */.xx)('the skill is retired', history) }];
    if (release?.withdrawn !== undefined)
        return [
            { code: 'version-withdrawn', key, message: `${(0,fold/* because */.xx)('it was withdrawn', release)}; assay pull ${name}@latest` },
        ];
    return [];
}
/** What contradicts itself is reported as such elsewhere. */
async function historyIn(log, name) {
    try {
        return await log.historyOf(name);
    }
    catch (error) {
        if (error instanceof model_error/* AssayError */.W && error.code === 'log-broken')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ linesFrom),
/* harmony export */   Rr: () => (/* binding */ supportAll),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   j: () => (/* binding */ viewBytes)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _at_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7428);
/* harmony import */ var _model_views_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1669);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5081);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6829);
/* harmony import */ var _signed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9933);






const BEFORE_STAMP = '{"assay":';
/** In bytes; ours have about 700. */
const MAX_STAMP = 4096;
const NEWLINE = 10;
/** The view that `bytes` are, where somebody trusted signed all of it for this log; undefined for anything else. */
function linesIn(view, bytes, reader) {
    const end = bytes.subarray(0, MAX_STAMP).indexOf(NEWLINE);
    const stamp = stampIn(bytes.subarray(0, Math.max(end, 0)), reader);
    const content = bytes.subarray(end + 1);
    if (stamp?.view !== view.name || stamp.content !== (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(content))
        return undefined;
    const { origin, sequence, head } = stamp;
    const text = new TextDecoder().decode(content);
    const lines = text.slice(view.opening.length + 1, -(view.closing(sequence).length + 2));
    return { lines: new Map(lines === '' ? [] : lines.split(',\n').map(named)), origin, sequence, head };
}
/** The bytes of a view: a function of the log and the signer's key alone. */
function viewBytes(view, { lines, origin, sequence, head }, signer) {
    const sorted = [...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
    const content = Buffer.from(`${view.opening}\n${sorted.join(',\n')}\n${view.closing(sequence)}\n`);
    const stamp = { schema: 'skill-assay/view/1', view: view.name, origin, sequence, head, content: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(content) };
    return Buffer.concat([Buffer.from(BEFORE_STAMP), (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .od)('view', stamp, signer), Buffer.from(',\n'), content]);
}
/** The line of each skill that has one. */
function linesFrom(view, histories) {
    const lines = new Map();
    for (const [skill, history] of histories) {
        const line = view.lineOf(skill, history);
        if (line !== undefined)
            lines.set(skill, line);
    }
    return lines;
}
/** Writes the objects that the lines of `histories` refer to; the keys of those which had to be written. */
async function supportAll(store, { support }, histories) {
    if (support === undefined)
        return [];
    const written = await (0,_at_once_js__WEBPACK_IMPORTED_MODULE_5__/* .atOnce */ .z)([...histories], async ([skill, history]) => {
        const wanted = await support(store, skill, history);
        return wanted !== undefined && (await (0,_replace_js__WEBPACK_IMPORTED_MODULE_3__/* .restore */ .PF)(store, wanted.key, wanted.bytes)) ? [wanted.key] : [];
    });
    return written.flat();
}
function stampIn(line, reader) {
    const text = Buffer.from(line).toString('latin1');
    if (!text.startsWith(BEFORE_STAMP) || !text.endsWith(','))
        return undefined;
    const envelope = line.subarray(BEFORE_STAMP.length, -1);
    return (0,_signed_js__WEBPACK_IMPORTED_MODULE_4__/* .signedIn */ .i)({ bytes: envelope }, { kind: 'view', schema: _model_views_js__WEBPACK_IMPORTED_MODULE_1__/* .ViewStamp */ .FD, reader });
}
/** What was signed has one line for each skill, so that there is no other kind of line here. */
function named(line) {
    return [/^"([a-z0-9_]+)/.exec(line)?.[1] ?? '', line];
}


/***/ }),

/***/ 6555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W8: () => (/* binding */ CATALOG),
  hx: () => (/* binding */ INDEX),
  Vw: () => (/* binding */ VIEWS),
  Pj: () => (/* binding */ isStanding)
});

// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
// EXTERNAL MODULE: ./src/model/views.js
var views = __webpack_require__(1669);
// EXTERNAL MODULE: ./src/registry/fold.js
var fold = __webpack_require__(5278);
// EXTERNAL MODULE: ./src/registry/layout.js
var layout = __webpack_require__(791);
// EXTERNAL MODULE: ./src/model/error.js
var model_error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/registry/pull.js
var pull = __webpack_require__(2742);
;// CONCATENATED MODULE: ./src/registry/skill-store.js





/**
 * What ARISE's `S3SkillStore` (arise-ai 0.2.1, arise/stores/s3.py) reads: `manifest.json` names the active skills, and
 * `skills/<id>.json` holds each. An id stands for one version for ever, so that an agent which has read it never meets other
 * code under it. The manifest's version is how far the log goes: ARISE reads the skills again when it changes.
 */
const SKILL_STORE = {
    name: 'arise-skill-store',
    key: layout/* SKILL_STORE_KEY */.Kg,
    opening: '"active_skill_ids":[',
    closing: (sequence) => `],"version":${sequence}}`,
    lineOf: (skill, history) => {
        const release = shown(history);
        return release && `"${idOf(skill, release)}"`;
    },
    support: async (store, skill, history) => {
        const release = shown(history);
        const bytes = release && (await skillBytes(store, skill, release));
        return release && bytes && { key: (0,layout/* storedSkillKey */.eP)(idOf(skill, release)), bytes };
    },
};
function shown({ releases, retired }) {
    return retired ? undefined : (0,fold/* latestOf */.Te)(releases);
}
function idOf(skill, { version }) {
    return `${skill}-v${version}`;
}
/**
 * ARISE's `Skill` as it is stored there. Its counters are left out, since nobody measured them. Undefined where the entry is
 * not what was published, which is not handed on: ARISE passes over a skill that is missing.
 */
async function skillBytes(store, skill, release) {
    try {
        const { name, description, implementation, test_suite, version, created_at } = await (0,pull/* entryOf */.Ms)(store, skill, release);
        const id = idOf(skill, release);
        const stored = { id, name, description, implementation, test_suite, version, status: 'active', created_at };
        return new TextEncoder().encode((0,canonical/* canonical */.$)(stored));
    }
    catch (error) {
        if (error instanceof model_error/* AssayError */.W && (error.code === 'entry-missing' || error.code === 'entry-altered'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/registry/views.js





/** ARISE's index: every version of every skill that is neither withdrawn nor retired. */
const INDEX = {
    name: 'index',
    key: layout/* INDEX_KEY */.lr,
    opening: '"skills":{',
    closing: () => '}}',
    lineOf: (skill, { releases, retired }) => {
        const versions = releases.flatMap(({ version, withdrawn }) => (withdrawn === undefined ? [version] : []));
        return retired || versions.length === 0 ? undefined : `"${skill}":${(0,canonical/* canonical */.$)(versions)}`;
    },
};
/** What a search needs, in one object. */
const CATALOG = {
    name: 'catalog',
    key: layout/* CATALOG_KEY */.wT,
    opening: '"skills":{',
    closing: () => '}}',
    lineOf: (skill, { releases, retired }) => {
        const release = retired ? undefined : (0,fold/* latestOf */.Te)(releases);
        if (release === undefined)
            return undefined;
        const { version, description, tags, capabilities } = release;
        const line = { version, description, tags, capabilities };
        return `"${skill}":${(0,canonical/* canonical */.$)(line)}`;
    },
};
/** Every view there is. */
const VIEWS = [INDEX, CATALOG, SKILL_STORE];
/** Whether a registry has this view without being asked for it. */
function isStanding({ name }) {
    return !views/* ExtraView */.SG.safeParse(name).success;
}


/***/ })

};
