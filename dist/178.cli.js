export const id = 178;
export const ids = [178];
export const modules = {

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ writerFor)
/* harmony export */ });
/* unused harmony exports writerUnder, signerUnder, accessOf */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _registry_open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2208);
/* harmony import */ var _registry_signing_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5316);
/* harmony import */ var _registry_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2178);
/* harmony import */ var _belief_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(557);





/** Opens a registry to write to as `policy` wants it signed. Throws what `signerUnder`, `trustFrom` and `openWriter` throw. */
async function writerFor(wish, { policy }) {
    const store = await (0,_registry_open_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .C)(wish.registry, accessOf(policy));
    const signer = await signerUnder(policy, wish);
    return writerUnder(policy, store, signer, await (0,_belief_js__WEBPACK_IMPORTED_MODULE_4__/* .namedIn */ .$)(wish.trustFile));
}
/** Somebody who writes to `store` and keeps what `policy` wants for readers. Throws what `openWriter` throws. */
async function writerUnder({ registry }, store, signer, named) {
    const writer = await (0,_registry_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .openWriter */ .K)(store, signer, named);
    return registry?.views === undefined ? writer : { ...writer, views: registry.views };
}
/** A registry's log is signed with a key unless policy says otherwise. Only a directory takes the user's own key. */
async function signerUnder({ registry }, { registry: url, key }) {
    switch (registry?.attest ?? 'key') {
        case 'key':
            return (0,_registry_signing_key_js__WEBPACK_IMPORTED_MODULE_2__/* .signerFor */ .k)(url.startsWith('file:') ? key : { ...key, own: undefined });
        case 'none':
            if (key.file === undefined)
                return undefined;
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('flag-value', 'the policy says that this registry is not signed', {
                where: '--key',
                fix: 'leave it out, or write registry: { attest: key } where the registry is a new one',
            });
        case 'keyless':
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('attest-unavailable', 'this build cannot sign without a key yet', {
                where: 'registry.attest: keyless',
                fix: 'write registry: { attest: key } into the policy and give a key',
            });
    }
}
/** How policy says that the registry's bucket is to be reached. */
function accessOf({ registry }) {
    return {
        ...(registry?.region !== undefined && { region: registry.region }),
        ...(registry?.['expected-owner'] !== undefined && { expectedOwner: registry['expected-owner'] }),
    };
}


/***/ }),

/***/ 1993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refreshViews),
/* harmony export */   t: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6829);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1172);
/* harmony import */ var _views_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6555);




/** With N publishers at once a publisher loses at most N - 1 races, and most find then that another's view says it all. */
const MAX_ATTEMPTS = 1000;
/** In milliseconds, and only ever once: with every loss the chance grows that another's view says it all. */
const LONGEST_WAIT = 500;
/** Brings every view to what the log says. Throws `store-unavailable` where others keep it from being written. */
async function refreshViews(writer) {
    for (const view of _views_js__WEBPACK_IMPORTED_MODULE_3__/* .VIEWS */ .Vw)
        await refreshView(writer, view);
}
/**
 * By compare-and-swap, so that of publishers at once none undoes another's. A view that was signed is gone on from; one that
 * was not, or that does not fit the log, is made anew. What is written is never older than what was there.
 */
async function refreshView(writer, view) {
    const { store, signer, log } = writer;
    // Who commits what comes later refreshes for themselves.
    const target = log.sequence;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const present = await (0,_replace_js__WEBPACK_IMPORTED_MODULE_1__/* .presentAt */ .BO)(store, view.key);
        const before = present?.bytes && (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .linesIn */ .hl)(view, present.bytes, log);
        if (before === undefined && !isKept(writer, view))
            return;
        if (before !== undefined && before.sequence > log.sequence)
            await log.catchUp();
        const since = before && log.skillsSince(before);
        if (before !== undefined && since !== undefined && before.sequence >= target)
            return;
        const lines = before && since ? await linesAfter(log, view, before, since) : await linesOf(log, view);
        if (await (0,_replace_js__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC)(store, view.key, (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewBytes */ .j)(view, lines, signer), present))
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * Math.min(LONGEST_WAIT, 10 * attempt));
    }
    throw (0,_replace_js__WEBPACK_IMPORTED_MODULE_1__/* .contested */ .MM)(view.key);
}
/** An extra view is kept where it is asked for. Who was not told finds it, and keeps it too: it must not name what was withdrawn. */
function isKept({ views = [] }, view) {
    return (0,_views_js__WEBPACK_IMPORTED_MODULE_3__/* .isStanding */ .Pj)(view) || views.some((name) => name === view.name);
}
/** The view `before` with the lines changed of the skills which the log has spoken of `since`. */
async function linesAfter(log, view, before, since) {
    const changed = new Map();
    for (const skill of since) {
        const history = await log.historyOf(skill);
        if (history !== undefined)
            changed.set(skill, history);
    }
    await (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .supportAll */ .Rr)(log.store, view, changed);
    const lines = new Map(before.lines);
    for (const skill of since)
        lines.delete(skill);
    for (const [skill, line] of (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .linesFrom */ .K0)(view, changed))
        lines.set(skill, line);
    return { lines, origin: log.origin, sequence: log.sequence, head: log.head };
}
/** The view from nothing but the log. */
async function linesOf(log, view) {
    const { origin, sequence, head } = log;
    const histories = await log.histories();
    await (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .supportAll */ .Rr)(log.store, view, histories);
    return { lines: (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .linesFrom */ .K0)(view, histories), origin, sequence, head };
}


/***/ }),

/***/ 9958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ SNAPSHOT_EVERY),
/* harmony export */   Ow: () => (/* binding */ refresh)
/* harmony export */ });
/* unused harmony export takeSnapshot */
/* harmony import */ var _at_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7428);
/* harmony import */ var _snapshots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(120);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2257);
/* harmony import */ var _refresh_views_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1993);




/** A reader reads at most about this many records after a snapshot. */
const SNAPSHOT_EVERY = 64;
/**
 * Brings everything that is made from the log up to it: a snapshot where the last one lies far back, the views, the
 * timestamp. All of it can be made again, so that a crash here costs nothing but freshness, which the next run gives back.
 *
 * The timestamp comes last: it names the snapshot from which others then read, and a view that is older than where they began
 * is one that they could not go on from.
 */
async function refresh(writer) {
    const { log } = writer;
    // What is read meanwhile is not in all of the views: a timestamp never says more than they do, so that one which says
    // less was put back.
    const { origin, sequence, head } = log;
    if (origin === null || head === null)
        return;
    const snapshot = await nextSnapshot(writer);
    await (0,_refresh_views_js__WEBPACK_IMPORTED_MODULE_2__/* .refreshViews */ .I)(writer);
    const named = snapshot === undefined ? {} : { snapshot };
    await (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .moveTimestamp */ .EL)(writer.store, { schema: 'skill-assay/timestamp/1', origin, sequence, head, ...named }, writer);
}
/** The sequence of the newest snapshot, of which there is a new one where the last was far back and nobody else made it. */
async function nextSnapshot(writer) {
    const { log } = writer;
    if (log.tail.length < SNAPSHOT_EVERY)
        return log.snapshot?.sequence;
    const newest = (await (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timestampIn */ .ol)(log.store, log))?.snapshot ?? 0;
    return log.sequence - newest < SNAPSHOT_EVERY ? newest : takeSnapshot(writer);
}
/** Writes a snapshot of the log as far as it was read: of all of it where it was opened `whole`. Its sequence. */
async function takeSnapshot({ store, signer, log }) {
    const { origin, sequence, head, snapshot: before } = log;
    if (origin === null || head === null)
        return undefined;
    const skills = [...new Set(log.tail.map(({ record }) => record.skill))];
    const names = [...new Set(skills.map(_snapshots_js__WEBPACK_IMPORTED_MODULE_0__/* .shardName */ .Az))];
    const shards = await (0,_at_once_js__WEBPACK_IMPORTED_MODULE_3__/* .atOnce */ .z)(names, async (name) => [name, new Map(await log.shard(name))]);
    const changed = new Map(shards);
    for (const skill of skills) {
        const history = await log.historyOf(skill);
        if (history !== undefined)
            changed.get((0,_snapshots_js__WEBPACK_IMPORTED_MODULE_0__/* .shardName */ .Az)(skill))?.set(skill, history);
    }
    await (0,_snapshots_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSnapshot */ .oF)(store, { origin, sequence, head }, { before, changed }, signer);
    return sequence;
}


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


/***/ }),

/***/ 2178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openWriter),
/* harmony export */   S: () => (/* binding */ opened)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5081);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5971);




/**
 * Somebody who may write to `store` as `signer`. What they write must count for readers who trust those `named`, or, where
 * nobody is named, whoever began the log: throws `signer-untrusted` where it would not.
 */
async function openWriter(store, signer, named) {
    const own = signer?.keyid ?? _envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSIGNED */ .ke;
    const { trust: believed } = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .believe */ .Ti)(store, named);
    // Whoever writes first begins the log.
    const trust = believed.size === 0 ? new Set([own]) : believed;
    if (trust.has(own))
        return { store, trust, signer };
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('signer-untrusted', `the registry's readers do not trust ${own}`, {
        where: store.url,
        fix: `sign with a key that they trust (${[...trust].join(', ')}), or name whom they trust with --trust FILE`,
    });
}
/** `writer` with its log, read now unless it was read already. Throws what `Log.open` throws. */
async function opened(writer) {
    return 'log' in writer ? writer : { ...writer, log: await _log_js__WEBPACK_IMPORTED_MODULE_2__/* .Log */ .t.open(writer.store, writer.trust) };
}


/***/ })

};
