export const id = 440;
export const ids = [440];
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

/***/ 1440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ pull_pull)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/registry/log.js + 3 modules
var registry_log = __webpack_require__(1863);
// EXTERNAL MODULE: ./src/registry/open-store.js + 4 modules
var open_store = __webpack_require__(2208);
// EXTERNAL MODULE: ./src/registry/pull.js
var pull = __webpack_require__(2742);
// EXTERNAL MODULE: ./src/commands/belief.js + 1 modules
var belief = __webpack_require__(557);
// EXTERNAL MODULE: ./src/commands/lock-file.js + 1 modules
var lock_file = __webpack_require__(4448);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/commands/one-at-a-time.js






/** In milliseconds. Nobody holds a ticket while they wait for a network, so that one of this age is that of a dead process. */
const DEAD_AFTER = 60_000;
/** A process that was stopped for this long does not go on as if it still had its turn. */
const GIVE_UP_AFTER = 20_000;
const PATIENCE = 180_000;
/** In milliseconds. */
const POLL = 5;
const LONGEST_WAIT = 100;
/**
 * Does `act` while no other process does the same for `file`. Everybody puts up a ticket, a file of a name that nobody else
 * has, and then looks: who sees no other ticket of a living process has the turn, since whoever comes later sees theirs. Of
 * several the first by name stays and the others step back. A ticket whose process died is removed by whoever finds it, and
 * no other can be removed by mistake, so that a crash blocks nobody.
 *
 * Throws `lock-busy` where it is never our turn, `path-unwritable`, and what `act` throws.
 */
async function oneAtATime(file, act) {
    const until = Date.now() + PATIENCE;
    const prefix = `.${(0,external_node_path_.basename)(file)}.turn-`;
    const folder = (0,external_node_path_.dirname)(file);
    for (let tries = 0; Date.now() < until; tries += 1) {
        const name = `${prefix}${(0,external_node_crypto_.randomUUID)()}`;
        const since = Date.now();
        await putUp(`${folder}/${name}`);
        try {
            if (await isOurTurn(folder, prefix, name, since))
                return await act(() => {
                    if (Date.now() - since > GIVE_UP_AFTER)
                        throw busy(file);
                });
        }
        finally {
            await (0,promises_.unlink)(`${folder}/${name}`).catch(() => undefined);
        }
        await (0,external_node_timers_promises_.setTimeout)(Math.random() * Math.min(LONGEST_WAIT, POLL * 2 ** tries));
    }
    throw busy(file);
}
async function putUp(ticket) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(ticket), { recursive: true });
        await (0,promises_.writeFile)(ticket, JSON.stringify(await one_at_a_time_self()), { flag: 'wx' });
    }
    catch (cause) {
        throw new error/* AssayError */.W('path-unwritable', 'the lock file cannot be written', {
            where: (0,external_node_path_.dirname)(ticket),
            fix: 'check that the directory exists and may be written to',
            cause,
        });
    }
}
/** Waits while our ticket is the first of those that are up; false where another one is. */
async function isOurTurn(folder, prefix, name, since) {
    while (Date.now() - since < GIVE_UP_AFTER / 2) {
        const others = [];
        for (const other of await (0,promises_.readdir)(folder))
            if (other.startsWith(prefix) && other !== name && (await isAlive(`${folder}/${other}`)))
                others.push(other);
        if (others.length === 0)
            return true;
        if (others.some((other) => other < name))
            return false;
        await (0,external_node_timers_promises_.setTimeout)(POLL);
    }
    return false;
}
async function one_at_a_time_self() {
    return { pid: process.pid, where: await here() };
}
let place;
function here() {
    place ??= (0,promises_.stat)('/proc/self/ns/pid').then(({ ino }) => `${(0,external_node_os_.hostname)()}:${ino}`, () => (0,external_node_os_.hostname)());
    return place;
}
/** Whether somebody may still hold this ticket; one that nobody can is removed. */
async function isAlive(ticket) {
    try {
        const age = Date.now() - (await (0,promises_.stat)(ticket)).mtimeMs;
        const holder = holderIn(await (0,promises_.readFile)(ticket, 'utf8'));
        const isKnownDead = holder?.where === (await here()) && !isRunning(holder.pid);
        if (age < DEAD_AFTER && !isKnownDead)
            return true;
        await (0,promises_.unlink)(ticket);
        return false;
    }
    catch (error) {
        // Gone in between; what cannot be looked at counts.
        return error.code !== 'ENOENT';
    }
}
/** Undefined while it is being written. */
function holderIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
function busy(file) {
    return new error/* AssayError */.W('lock-busy', 'other processes keep the lock file from being written', {
        where: file,
        fix: 'run it again when they are done',
    });
}

// EXTERNAL MODULE: ./src/commands/pulled-file.js
var pulled_file = __webpack_require__(8187);
;// CONCATENATED MODULE: ./src/commands/pull.js










/** So often somebody else may pull into the same lock before we do. */
const MAX_OVERTAKEN = 1000;
/**
 * Takes one release from a registry: resolved from its log, proved against it, written as `<name>.py` and pinned in the lock
 * file. Of pulls into one lock at once none loses what another pinned.
 *
 * Throws what `Log.open`, `mustContinue` and `pullEntry` throw, `signer-untrusted`, `lock-invalid`, `lock-busy`,
 * `file-exists` and `path-unwritable`; then nothing is written.
 */
async function pull_pull(request) {
    const store = await (0,open_store/* openStore */.C)(request.registry);
    let lock = await (0,lock_file/* readLock */.mF)(request.lockFile);
    if (lock !== undefined)
        mustBeFor(store, lock, request.lockFile);
    const believed = await (0,belief/* beliefIn */.j)(store, request.trustFile, lock);
    const log = await registry_log/* Log */.t.open(store, believed.trust);
    for (let overtaken = 0; overtaken < MAX_OVERTAKEN; overtaken += 1) {
        if (lock !== undefined)
            await mustFit(lock, request, log);
        const verified = await (0,pull/* pullEntry */.gQ)(log, request.name, wanted(request, lock));
        const next = await nextLock(request, believed, log, lock, verified);
        const there = await replaceLock(request, lock, next);
        if (there === undefined) {
            const { version, entry } = next.pin;
            const signers = [...believed.trust];
            const said = { sequence: log.sequence, signers, isFirstUse: believed.isFirstUse, remarks: log.remarks };
            return { name: request.name, version, file: next.file, entry, ...said };
        }
        // Another process wrote it. It may have seen more of the log than we have.
        lock = there;
        await log.catchUp();
    }
    throw new error/* AssayError */.W('lock-busy', 'other processes write the lock file all the time', {
        where: request.lockFile,
        fix: 'run it again when they are done',
    });
}
function mustBeFor(store, { registry }, lockFile) {
    if (registry === store.url)
        return;
    throw new error/* AssayError */.W('lock-invalid', `the lock file is for the registry ${registry}`, {
        where: lockFile,
        fix: 'use another --lock FILE for another registry',
    });
}
/** Whether a lock, which may be another process's, is one for this registry, of this log, with these signers. */
async function mustFit(lock, { lockFile, trustFile }, log) {
    mustBeFor(log.store, lock, lockFile);
    if (trustFile === undefined && !lock.signers.some((signer) => log.trust.has(signer))) {
        throw new error/* AssayError */.W('signer-untrusted', 'the lock file trusts another signer', {
            where: lockFile,
            fix: 'ask who runs the registry; name whom you trust with --trust FILE',
        });
    }
    await (0,pull/* mustContinue */.bp)(log, lock);
}
function wanted({ name, version }, lock) {
    if (version === 'latest')
        return undefined;
    return version ?? pinOf(lock, name)?.version;
}
function pinOf(lock, name) {
    return lock !== undefined && Object.hasOwn(lock.skills, name) ? lock.skills[name] : undefined;
}
async function nextLock({ name, into, lockFile }, { trust }, log, lock, { entry, release }) {
    const before = pinOf(lock, name);
    if (before?.version === release.version && before.entry !== release.entry) {
        throw new error/* AssayError */.W('entry-altered', `the log gives ${name}@${release.version} another meaning than the lock`, {
            where: lockFile,
            fix: 'do not use it; ask who runs the registry',
        });
    }
    const bytes = new TextEncoder().encode(entry.implementation);
    const file = (0,external_node_path_.join)(into, `${name}.py`);
    const pin = {
        ...{ version: release.version, entry: release.entry },
        ...(release.entryVersion !== undefined && { entryVersion: release.entryVersion }),
        ...{ sequence: release.sequence, path: pathIn(lockFile, file), file: (0,digest/* digestOf */.o)(bytes) },
    };
    const { origin, sequence, head } = log;
    const next = {
        ...{ schema: 'skill-assay/lock/1', registry: log.store.url, signers: [...trust].sort() },
        ...{ origin: origin, sequence, head: head, skills: { ...lock?.skills, [name]: pin } },
    };
    return { lock: next, pin, file, bytes };
}
/** With slashes, so that a lock means the same everywhere. */
function pathIn(lockFile, file) {
    return (0,external_node_path_.relative)((0,external_node_path_.dirname)(lockFile), file).split(external_node_path_.sep).join('/');
}
/** Writes file and lock, unless the lock no longer is `before`: then what it is now. */
async function replaceLock({ name, lockFile }, before, { lock, file, bytes }) {
    return oneAtATime(lockFile, async (mustStillBeOurs) => {
        const there = await (0,lock_file/* readLock */.mF)(lockFile);
        if (there !== undefined && (before === undefined || !isSame(there, before)))
            return there;
        await (0,pulled_file/* mustBeOurs */.O)(file, bytes, pinOf(before, name)?.file);
        const written = new Map([
            [file, bytes],
            [lockFile, (0,lock_file/* lockBytes */.FM)(lock)],
        ]);
        await (0,lock_file/* writeTogether */.EQ)(written, mustStillBeOurs);
        return undefined;
    });
}
function isSame(one, other) {
    return Buffer.from((0,lock_file/* lockBytes */.FM)(one)).equals((0,lock_file/* lockBytes */.FM)(other));
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


/***/ })

};
