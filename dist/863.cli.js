export const id = 863;
export const ids = [863];
export const modules = {

/***/ 3019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ Timestamp),
/* harmony export */   Fm: () => (/* binding */ Snapshot),
/* harmony export */   Lk: () => (/* binding */ Shard)
/* harmony export */ });
/* unused harmony exports Release, SkillHistory */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7197);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1594);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(530);





/** One version as the log tells it. */
const Release = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: _release_js__WEBPACK_IMPORTED_MODULE_3__/* .Version */ .Rx,
    /** Where its `publish` record stands, and the digest of that object. */
    sequence: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .Sequence */ .gd,
    record: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    candidate: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    entry: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    entryVersion: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    /** What a search goes by and shows, so that every view can be made from the state, without the records. */
    description: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    capabilities: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$8)),
    /** The id of the repository that it came from, by which a deletion there is told from a skill of somebody else's. */
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^\d+$/))),
    withdrawn: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['yank', 'rollback'])),
    /** Why it is withdrawn, where it is: whoever pulls it is told. */
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .Reason */ .By),
});
/** All that the log says of one skill, folded. */
const SkillHistory = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** The highest version that was ever claimed, void ones included: the next one is one more. */
    claimed: _release_js__WEBPACK_IMPORTED_MODULE_3__/* .Version */ .Rx,
    /** Published versions, the oldest first. */
    releases: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Release),
    retired: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    /** Why it is retired, where it is. */
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .Reason */ .By),
});
/** `snapshots/shards/<sha256>.json`: what the log says of the skills whose name's SHA-256 begins with the same byte. */
const Shard = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('skill-assay/shard/1'),
    /** A list, the names in order, because a skill may be called `constructor`. */
    skills: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([_release_js__WEBPACK_IMPORTED_MODULE_3__/* .SkillName */ .B2, SkillHistory])),
});
/**
 * `timestamp.json`, signed: how far the log goes, at least. A reader without memory who sees it refuses a log that was cut
 * behind it; and it names the newest snapshot, so that nobody need list them.
 */
const Timestamp = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('skill-assay/timestamp/1'),
    /** Digest of the log's first record: of which log this is said. Null with `sequence` 0. */
    origin: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
    /** 0 and null until a first run has come to its end: it is there before the first record is. */
    sequence: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(0), _record_js__WEBPACK_IMPORTED_MODULE_2__/* .Sequence */ .gd]),
    head: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
    /** The sequence of the newest snapshot, where there is one. */
    snapshot: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .Sequence */ .gd),
});
/** `snapshots/<sequence>.json`, signed: the log up to a record, so that nobody need read it from the beginning. */
const Snapshot = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('skill-assay/snapshot/1'),
    /** Digest of the log's first record. */
    origin: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    sequence: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .Sequence */ .gd,
    /** Digest of the record at `sequence`. */
    head: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    /** First byte of a name's SHA-256 in hexadecimal → the digest of its shard. One without skills is left out. */
    shards: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^[0-9a-f]{2}$/)), _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
});


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ Log)
});

// EXTERNAL MODULE: ./src/registry/at-once.js
var at_once = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/registry/broken.js
var broken = __webpack_require__(2924);
// EXTERNAL MODULE: ./src/registry/layout.js
var layout = __webpack_require__(791);
// EXTERNAL MODULE: ./src/registry/slot.js
var registry_slot = __webpack_require__(6949);
;// CONCATENATED MODULE: ./src/registry/chain.js



/** Why the record at `sequence` does not follow: what it names must lie between it and the last one that was read. */
function notNext({ sequence: last }, sequence, isJunk) {
    if (sequence === last + 1)
        return (0,broken/* broken */.m)('log-forked', (0,layout/* logKey */.Up)(sequence), 'it follows another record');
    for (let between = last + 1; between < sequence; between += 1) {
        if (!isJunk(between))
            return (0,broken/* broken */.m)('record-missing', (0,layout/* logKey */.Up)(between), 'the record is not there');
    }
    return (0,broken/* broken */.m)('record-altered', (0,layout/* logKey */.Up)(last + 1), 'it is not the record that was there');
}
/**
 * Somebody trusted signed that the log has the record `head` at `sequence`. Whether it lies under something else. Throws
 * `log-truncated`, `record-missing` or `record-altered` where it is not there.
 */
async function mustHold(reading, { sequence, head }) {
    if (sequence === 0)
        return { isOverwritten: false };
    const known = reading.known(sequence);
    const slot = known === undefined ? await (0,registry_slot/* readSlot */.xQ)(reading.store, sequence, reading) : { committed: known, isOverwritten: false };
    if (slot?.committed?.digest === head)
        return slot;
    if (slot !== undefined)
        throw (0,broken/* broken */.m)('record-altered', (0,layout/* logKey */.Up)(sequence), 'it is not the record that was there');
    if (reading.sequence > sequence)
        throw (0,broken/* broken */.m)('record-missing', (0,layout/* logKey */.Up)(sequence), 'the record is not there');
    throw (0,broken/* broken */.m)('log-truncated', (0,layout/* logKey */.Up)(sequence), 'it ends before a record that it had');
}
/** Throws `log-truncated` where a deletion emptied the slot `next`: a log can be cut off and its timestamp put back. */
async function mustEnd(reading, next) {
    if ((await (0,registry_slot/* deletedRecord */.ny)(reading.store, next, reading)) !== undefined)
        throw (0,broken/* broken */.m)('log-truncated', (0,layout/* logKey */.Up)(next), 'the record that was there was deleted');
}

// EXTERNAL MODULE: ./src/registry/fold.js
var fold = __webpack_require__(5278);
// EXTERNAL MODULE: ./src/registry/reader.js
var reader = __webpack_require__(9122);
// EXTERNAL MODULE: ./src/registry/snapshots.js
var snapshots = __webpack_require__(120);
// EXTERNAL MODULE: ./src/registry/origin.js
var registry_origin = __webpack_require__(6927);
// EXTERNAL MODULE: ./src/registry/timestamp.js
var registry_timestamp = __webpack_require__(2257);
;// CONCATENATED MODULE: ./src/registry/start.js




/**
 * From the newest snapshot, and from the beginning with `whole`: then a timestamp of another log is passed over, so that it
 * can be made again. Throws `timestamp-foreign`, `snapshot-foreign`, and what `originIn` and `Store` throw.
 */
async function startOf(store, trust, whole) {
    const said = await (0,registry_timestamp/* timestampIn */.ol)(store, { trust, origin: null });
    const origin = await (0,registry_origin/* originIn */.C)(store, trust, said);
    const isForeign = said !== undefined && origin !== null && said.origin !== null && said.origin !== origin;
    if (isForeign && !whole)
        throw (0,registry_origin/* foreign */.V)('timestamp-foreign', layout/* TIMESTAMP_KEY */.dr);
    const timestamp = isForeign ? undefined : said;
    // The timestamp names the newest, so that nobody lists them.
    const hasNone = timestamp !== undefined && timestamp.snapshot === undefined;
    const snapshot = whole || hasNone ? undefined : await (0,snapshots/* newestSnapshot */.pZ)(store, { trust, origin }, timestamp?.snapshot);
    return { origin, timestamp, snapshot };
}

;// CONCATENATED MODULE: ./src/registry/tail.js


/** Somebody who may write can fill slots with junk, but not make a reader read for ever. */
const MAX_PILE = 10_000;
/** The records of a log that lie behind its snapshot, as far as they were read, and the junk between them. */
class Tail {
    /** In order. */
    records = [];
    junk = new Set();
    #at = new Map();
    #of = new Map();
    /** How much junk lies after the last record. */
    #pile = 0;
    /** The record of a slot. */
    at(sequence) {
        return this.#at.get(sequence);
    }
    /** Skill → its records. */
    get bySkill() {
        return this.#of;
    }
    push(committed) {
        const { sequence, skill } = committed.record;
        this.#pile = 0;
        this.records.push(committed);
        this.#at.set(sequence, committed);
        this.#of.set(skill, [...(this.#of.get(skill) ?? []), committed]);
    }
    /** Throws `log-flooded`. */
    pass(sequence) {
        this.junk.add(sequence);
        this.#pile += 1;
        if (this.#pile > MAX_PILE)
            throw (0,broken/* broken */.m)('log-flooded', (0,layout/* logKey */.Up)(sequence), 'it is full of what is no record');
    }
}

// EXTERNAL MODULE: ./src/registry/trust.js
var registry_trust = __webpack_require__(5971);
// EXTERNAL MODULE: ./src/registry/write-once.js
var write_once = __webpack_require__(1534);
;// CONCATENATED MODULE: ./src/registry/log.js












/** So far ahead of the last record slots are asked for by name. */
const MAX_AHEAD = 10_000;
/**
 * A registry's log as somebody reads it who trusts `trust`: the newest snapshot and the records after it, each proved to
 * follow the one before. What is asked of one skill reads one shard of the snapshot.
 */
class Log {
    remarks = [];
    store;
    trust;
    snapshot;
    #origin;
    #tail = new Tail();
    #shards = new Map();
    constructor(store, { trust, origin }, snapshot) {
        this.store = store;
        this.trust = trust;
        this.#origin = origin;
        this.snapshot = snapshot;
    }
    /**
     * Throws `record-missing`, `record-altered`, `log-forked` or `log-truncated` where the records are no chain as far as
     * somebody trusted signed, `log-flooded`, `log-newer`, `signer-untrusted`, and what `startOf` and `Store` throw. From the
     * beginning with `whole`.
     */
    static async open(store, trust, { whole = false } = {}) {
        const { origin, timestamp, snapshot } = await startOf(store, trust, whole);
        const log = new Log(store, { trust, origin }, snapshot);
        await log.catchUp();
        for (const signed of [snapshot, timestamp]) {
            if (signed !== undefined && (await mustHold(log, signed)).isOverwritten)
                log.remarks.push({ key: (0,layout/* logKey */.Up)(signed.sequence), what: 'overwritten' });
        }
        await mustEnd(log, log.#next());
        if (log.sequence === 0 && log.#tail.junk.size > 0)
            await (0,registry_trust/* mustBeTrusted */.sb)(store, trust);
        return log;
    }
    /** The log that `records` are, which somebody has read and held against each other. */
    static of(store, trust, records) {
        const log = new Log(store, { trust, origin: null }, undefined);
        for (const committed of records)
            log.#tail.push(committed);
        return log;
    }
    /** The records after the snapshot, in order. */
    get tail() {
        return this.#tail.records;
    }
    get origin() {
        const [first] = this.tail;
        return this.#origin ?? (first === undefined ? null : (0,reader/* originOf */.y)(first));
    }
    get sequence() {
        return this.tail.at(-1)?.record.sequence ?? this.snapshot?.sequence ?? 0;
    }
    get head() {
        return this.tail.at(-1)?.digest ?? this.snapshot?.head ?? null;
    }
    /** How many slots are known to be taken: it grows whenever somebody wrote one. */
    get occupied() {
        return this.tail.length + this.#tail.junk.size;
    }
    /** Reads what came since. Throws as `open` does. */
    async catchUp() {
        let slots = [];
        for await (const key of this.store.listAfter(layout/* LOG_PREFIX */.cK, (0,layout/* logKey */.Up)(this.sequence))) {
            const slot = (0,layout/* slotOf */.SW)(key);
            if (slot === undefined || this.#tail.junk.has(slot))
                continue;
            slots.push(slot);
            if (slots.length < at_once/* REQUESTS_AT_ONCE */.P)
                continue;
            await this.#read(slots);
            slots = [];
        }
        await this.#read(slots);
    }
    /** What the log says of `skill`; undefined for nothing. Throws `log-broken` where its records contradict each other. */
    async historyOf(skill) {
        return (0,fold/* folded */.TM)((await this.shard((0,snapshots/* shardName */.Az)(skill))).get(skill), this.#tail.bySkill.get(skill) ?? []);
    }
    /** What the snapshot says of the skills in one shard; not to be changed. Throws as `shardOf` does. */
    async shard(name) {
        if (this.snapshot === undefined)
            return new Map();
        const shard = this.#shards.get(name) ?? (0,snapshots/* shardOf */.IS)(this.store, this.snapshot, name);
        this.#shards.set(name, shard);
        return shard;
    }
    /** The skills that records speak of which came after `position`; undefined where it is no position in what was read. */
    skillsSince({ sequence, head }) {
        const isSnapshot = sequence === (this.snapshot?.sequence ?? 0) && head === (this.snapshot?.head ?? null);
        if (!isSnapshot && this.#tail.at(sequence)?.digest !== head)
            return undefined;
        const after = this.tail.filter(({ record }) => record.sequence > sequence);
        return new Set(after.map(({ record }) => record.skill));
    }
    /** What the log says of every skill. Throws as `historyOf` does. */
    async histories() {
        const names = Object.keys(this.snapshot?.shards ?? {});
        const shards = await (0,at_once/* atOnce */.z)(names, (name) => this.shard(name));
        const all = new Map(shards.flatMap((shard) => [...shard]));
        for (const [skill, since] of this.#tail.bySkill)
            all.set(skill, (0,fold/* folded */.TM)(all.get(skill), since));
        return all;
    }
    /** The record of a slot, where it lies behind the snapshot. */
    known(sequence) {
        return this.#tail.at(sequence);
    }
    /** The record in a slot that the log was read over. Throws as `open` does where it is not there any more. */
    async recordAt(sequence) {
        const committed = this.#tail.at(sequence) ?? (await (0,registry_slot/* readSlot */.xQ)(this.store, sequence, this))?.committed;
        if (committed === undefined)
            throw (0,broken/* broken */.m)('record-missing', (0,layout/* logKey */.Up)(sequence), 'the record is not there');
        return committed;
    }
    /**
     * Commits `deed` in the next free slot: from then on it is so. Undefined where somebody else's came first; catch up and
     * look again. Throws `deed-refused` where the log's history speaks against it, or no reader would accept it.
     */
    async append(deed, signer) {
        (0,fold/* mustMakeSense */.Az)(await this.historyOf(deed.skill), deed);
        const sequence = this.#next();
        const { origin, head: previous } = this;
        const record = { ...deed, schema: 'skill-assay/record/1', origin, sequence, previous };
        const { bytes, ...committed } = (0,registry_slot/* sealRecord */.xe)(record, signer, this.trust);
        const settled = await (0,write_once/* writeOnce */.F)(this.store, (0,layout/* logKey */.Up)(sequence), bytes);
        if (settled === undefined)
            return undefined;
        this.#tail.push(committed);
        return { ...committed, isNew: settled.isNew };
    }
    #next() {
        let sequence = this.sequence + 1;
        while (this.#tail.junk.has(sequence))
            sequence += 1;
        return sequence;
    }
    async #read(slots) {
        const read = await (0,at_once/* atOnce */.z)(slots, (slot) => (0,registry_slot/* readSlot */.xQ)(this.store, slot, this));
        for (const slot of read) {
            if (slot?.committed !== undefined && slot.committed.record.previous !== this.head)
                await this.#fill(slot.sequence);
            if (slot !== undefined)
                this.#add(slot);
        }
    }
    /** A folder that is read while it grows may show a file and not the one that came before it: they are asked for by name. */
    async #fill(until) {
        const end = Math.min(until, this.sequence + MAX_AHEAD);
        for (let sequence = this.sequence + 1; sequence < end; sequence += 1) {
            const slot = this.#tail.junk.has(sequence) ? undefined : await (0,registry_slot/* readSlot */.xQ)(this.store, sequence, this);
            if (slot !== undefined)
                this.#add(slot);
        }
    }
    #add({ sequence, committed: found, isOverwritten }) {
        // What was read before the first record was known may be another log's.
        const committed = found && [(0,reader/* originOf */.y)(found), null].includes(this.origin) ? found : undefined;
        if (committed === undefined || isOverwritten)
            this.remarks.push({ key: (0,layout/* logKey */.Up)(sequence), what: isOverwritten ? 'overwritten' : 'junk' });
        if (committed === undefined)
            this.#tail.pass(sequence);
        else if (committed.record.previous === this.head)
            this.#tail.push(committed);
        else
            throw notNext(this, sequence, (slot) => this.#tail.junk.has(slot));
    }
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   F4: () => (/* binding */ snapshotsIn),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   ST: () => (/* binding */ shardBytes),
/* harmony export */   eY: () => (/* binding */ snapshotOf),
/* harmony export */   it: () => (/* binding */ MAX_SNAPSHOT),
/* harmony export */   oF: () => (/* binding */ writeSnapshot),
/* harmony export */   pZ: () => (/* binding */ newestSnapshot),
/* harmony export */   wI: () => (/* binding */ snapshotIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6761);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4507);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(789);
/* harmony import */ var _model_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3019);
/* harmony import */ var _at_once_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7428);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5081);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(791);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2659);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6927);
/* harmony import */ var _signed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9933);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7820);
/* harmony import */ var _write_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1534);













/** Which shard a skill is in: two hexadecimal digits, so that 100,000 skills are about 400 a shard. */
function shardName(skill) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(skill).digest('hex').slice(0, 2);
}
const MAX_SNAPSHOT = 256 * 1024;
/** Whoever may write can leave any number of false ones. */
const MAX_TRIED = 100;
/**
 * The newest snapshot that somebody trusted signed; undefined where there is none. `named` is the one that the timestamp
 * names, and none is newer; without it they are listed. What is no snapshot is passed over: an older one, or none, gives the same log.
 * Throws `snapshot-foreign` where the named one was signed for another log.
 */
async function newestSnapshot(store, reader, named) {
    const direct = named === undefined ? undefined : await snapshotIn(store, { ...reader, origin: null }, named);
    if (direct !== undefined && reader.origin !== null && direct.origin !== reader.origin)
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .foreign */ .V)('snapshot-foreign', (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .snapshotKey */ .o1)(direct.sequence));
    if (direct !== undefined)
        return direct;
    const sequences = (await snapshotsIn(store)).filter((sequence) => sequence <= (named ?? sequence));
    for (const sequence of sequences.slice(-MAX_TRIED).reverse()) {
        const snapshot = await snapshotIn(store, reader, sequence);
        if (snapshot !== undefined)
            return snapshot;
    }
    return undefined;
}
/** Where the snapshots end of which there are roots, whoever put them there; in order. Throws what `Store` throws. */
async function snapshotsIn(store) {
    const sequences = [];
    for await (const key of store.listAfter(_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .SNAPSHOT_PREFIX */ ._h, _layout_js__WEBPACK_IMPORTED_MODULE_9__/* .SNAPSHOT_PREFIX */ ._h)) {
        const sequence = (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .snapshotAt */ .e6)(key);
        if (sequence !== undefined)
            sequences.push(sequence);
        // The shards come after them, and there are many.
        else if (key.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .SHARD_PREFIX */ .MR))
            break;
    }
    return sequences;
}
/** The snapshot that ends at `sequence`, where somebody trusted signed it. */
async function snapshotIn(store, reader, sequence) {
    return snapshotOf(await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_5__/* .getSmall */ .q)(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .snapshotKey */ .o1)(sequence), { atMost: MAX_SNAPSHOT }), sequence, reader);
}
/** The snapshot that was found in the place of the one that ends at `sequence`. */
function snapshotOf(found, sequence, reader) {
    const snapshot = (0,_signed_js__WEBPACK_IMPORTED_MODULE_7__/* .signedIn */ .i)(found, { kind: 'snapshot', schema: _model_history_js__WEBPACK_IMPORTED_MODULE_3__/* .Snapshot */ .Fm, reader });
    return snapshot?.sequence === sequence ? snapshot : undefined;
}
/** The skills of one shard of `snapshot`. Throws `snapshot-altered` where its bytes are not those that were signed. */
async function shardOf(store, { shards }, name) {
    const digest = shards[name];
    if (digest === undefined)
        return new Map();
    const key = (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .shardKey */ .kQ)(digest);
    const stored = await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_5__/* .getSmall */ .q)(store, key, { atMost: _store_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_OBJECT */ .x });
    const shard = stored !== 'junk' && stored?.digest === digest ? _model_history_js__WEBPACK_IMPORTED_MODULE_3__/* .Shard */ .Lk.safeParse(jsonIn(stored.bytes)) : undefined;
    if (shard?.success !== true) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('snapshot-altered', 'a part of the snapshot is not what was signed', {
            where: key,
            fix: 'ask who runs the registry to rebuild it: assay registry rebuild',
        });
    }
    return new Map(shard.data.skills);
}
/** Undefined for what is none: whoever signed its digest can have been wrong. */
function jsonIn(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/**
 * Writes the snapshot that ends at `at` and has the shards of `before` but for `changed`, whole shards by their names.
 * Parts first: a snapshot that can be read is complete.
 */
async function writeSnapshot(store, at, shards, signer) {
    const digests = await (0,_at_once_js__WEBPACK_IMPORTED_MODULE_11__/* .atOnce */ .z)([...shards.changed], async ([name, skills]) => {
        const bytes = shardBytes(skills);
        const digest = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes);
        await mustWrite(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .shardKey */ .kQ)(digest), bytes);
        return [name, digest];
    });
    const snapshot = {
        schema: 'skill-assay/snapshot/1',
        ...at,
        shards: { ...shards.before?.shards, ...Object.fromEntries(digests) },
    };
    await mustWrite(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .snapshotKey */ .o1)(at.sequence), (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .od)('snapshot', snapshot, signer));
    return snapshot;
}
/** The bytes of a shard: a function of what the log says of its skills. */
function shardBytes(skills) {
    const sorted = [...skills].sort(([a], [b]) => (a < b ? -1 : 1));
    return new TextEncoder().encode((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_12__/* .canonical */ .$)({ schema: 'skill-assay/shard/1', skills: sorted }));
}
/** Somebody put something else under a name that only these bytes can have. */
async function mustWrite(store, key, bytes) {
    if ((await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_8__/* .writeOnce */ .F)(store, key, bytes)) !== undefined)
        return;
    const present = await store.get(key);
    if (present !== undefined && (await store.putIfMatch(key, bytes, present.tag)).written)
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('snapshot-altered', 'something else lies where a part of the snapshot belongs', {
        where: key,
        fix: 'run it again',
    });
}


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ moveTimestamp),
/* harmony export */   M6: () => (/* binding */ beginTimestamp),
/* harmony export */   U_: () => (/* binding */ timestampOf),
/* harmony export */   ol: () => (/* binding */ timestampIn),
/* harmony export */   sk: () => (/* binding */ MAX_TIMESTAMP)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _model_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3019);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5081);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2659);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(791);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6829);
/* harmony import */ var _signed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9933);







const MAX_TIMESTAMP = 16 * 1024;
/** What the registry's timestamp says; undefined where there is none that somebody trusted signed for this log. */
async function timestampIn(store, reader) {
    return timestampOf(await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_3__/* .getSmall */ .q)(store, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .TIMESTAMP_KEY */ .dr, { atMost: MAX_TIMESTAMP }), reader);
}
/** The timestamp that was found; undefined for none that somebody trusted signed for this log. */
function timestampOf(found, reader) {
    return (0,_signed_js__WEBPACK_IMPORTED_MODULE_5__/* .signedIn */ .i)(found, { kind: 'timestamp', schema: _model_history_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc, reader });
}
/** Writers that lose a race find that somebody else's timestamp goes as far as theirs, or try again. */
const MAX_ATTEMPTS = 100;
/** In milliseconds; they wait for a random part of it. */
const FIRST_WAIT = 4;
const LONGEST_WAIT = 250;
/**
 * Moves the timestamp forward to `timestamp`, never back. What is there and was signed by nobody trusted, or for another log, is replaced.
 * Throws `store-unavailable` where others keep it from being written, and what `Store` throws.
 */
async function moveTimestamp(store, timestamp, { trust, signer }) {
    const reader = { trust, origin: timestamp.origin };
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const present = await (0,_replace_js__WEBPACK_IMPORTED_MODULE_4__/* .presentAt */ .BO)(store, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .TIMESTAMP_KEY */ .dr, MAX_TIMESTAMP);
        const said = present?.bytes && timestampOf({ bytes: present.bytes }, reader);
        const wanted = said === undefined ? timestamp : furthest(said, timestamp);
        if (said !== undefined && wanted.sequence === said.sequence && wanted.snapshot === said.snapshot)
            return;
        if (await (0,_replace_js__WEBPACK_IMPORTED_MODULE_4__/* .replace */ .HC)(store, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .TIMESTAMP_KEY */ .dr, (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .od)('timestamp', wanted, signer), present))
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt));
    }
    throw (0,_replace_js__WEBPACK_IMPORTED_MODULE_4__/* .contested */ .MM)(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .TIMESTAMP_KEY */ .dr);
}
/**
 * Puts a timestamp of nothing where there is none: so that one which is missing from a log with records was removed, and a
 * first run that was cut off is told from that. Throws what `Store` throws.
 */
async function beginTimestamp(store, signer) {
    const nothing = { schema: 'skill-assay/timestamp/1', origin: null, sequence: 0, head: null };
    await store.putIfAbsent(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .TIMESTAMP_KEY */ .dr, (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .od)('timestamp', nothing, signer));
}
/** Two writers know different things: the later record, and the later snapshot. */
function furthest(one, other) {
    const { schema, origin, sequence, head } = one.sequence < other.sequence ? other : one;
    const snapshot = Math.max(one.snapshot ?? 0, other.snapshot ?? 0);
    return { schema, origin, sequence, head, ...(snapshot > 0 && { snapshot }) };
}


/***/ }),

/***/ 1534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeOnce)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4507);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2659);



/** A store may refuse a write for one that was under way at the same time and came to nothing. */
const MAX_REFUSALS = 3;
/**
 * Puts `bytes` where nothing may be. Undefined where other bytes stand there. A write whose answer was lost, or that an
 * earlier run made, is recognised by its digest. Throws `store-unavailable` where it is refused although nothing is there, and
 * what `Store` throws.
 */
async function writeOnce(store, key, bytes) {
    for (let refusals = 0; refusals < MAX_REFUSALS; refusals += 1) {
        const put = await putOnce(store, key, bytes);
        if (put.written)
            return settled(put, true);
        const present = await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_2__/* .getSmall */ .q)(store, key, { atMost: bytes.length });
        if (present !== undefined)
            return isOurs(present, bytes) ? settled(present, false) : undefined;
    }
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('store-unavailable', 'a write is refused, and nothing is there', {
        where: key,
        fix: 'run it again',
    });
}
/** Throws what `Store` throws, unless the write took effect before its answer was lost. */
async function putOnce(store, key, bytes) {
    try {
        return await store.putIfAbsent(key, bytes);
    }
    catch (error) {
        if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W) || error.code !== 'store-unavailable')
            throw error;
        const present = await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_2__/* .getSmall */ .q)(store, key, { atMost: bytes.length });
        if (present === undefined || !isOurs(present, bytes))
            throw error;
        return { written: true, ...present };
    }
}
function isOurs(present, bytes) {
    return present !== 'junk' && present.digest === (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes);
}
function settled({ version }, isNew) {
    return version === undefined ? { isNew } : { version, isNew };
}


/***/ })

};
