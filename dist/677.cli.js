export const id = 677;
export const ids = [677];
export const modules = {

/***/ 9677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rebuild: () => (/* binding */ rebuild)
});

// EXTERNAL MODULE: ./src/model/error.js
var model_error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/registry/layout.js
var layout = __webpack_require__(791);
// EXTERNAL MODULE: ./src/registry/log.js + 3 modules
var registry_log = __webpack_require__(1863);
// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/registry/at-once.js
var at_once = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/registry/envelope.js
var envelope = __webpack_require__(5081);
// EXTERNAL MODULE: ./src/registry/fold.js
var fold = __webpack_require__(5278);
// EXTERNAL MODULE: ./src/registry/reader.js
var reader = __webpack_require__(9122);
// EXTERNAL MODULE: ./src/registry/refresh.js
var refresh = __webpack_require__(9958);
// EXTERNAL MODULE: ./src/registry/replace.js
var replace = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/registry/snapshots.js
var snapshots = __webpack_require__(120);
// EXTERNAL MODULE: ./src/registry/timestamp.js
var registry_timestamp = __webpack_require__(2257);
;// CONCATENATED MODULE: ./src/registry/rebuild-snapshot.js











/**
 * Makes the newest snapshot again from `log`, read whole, and every other whose root is not right. Where a long log has none,
 * it gets one that goes to its end.
 */
async function rebuildSnapshots(writer, log) {
    const newest = await sequenceOf(writer, log);
    const replaced = [];
    const foreign = [];
    for (const sequence of await (0,snapshots/* snapshotsIn */.F4)(writer.store)) {
        if (sequence === newest || (await isOf(writer, log, sequence)))
            continue;
        const last = log.known(sequence);
        if (last === undefined)
            foreign.push((0,layout/* snapshotKey */.o1)(sequence));
        else
            replaced.push(...(await rebuildSnapshot(writer, log, last)));
    }
    const last = newest === undefined ? undefined : log.known(newest);
    if (last === undefined)
        return { sequence: undefined, replaced, foreign };
    return { sequence: newest, replaced: [...replaced, ...(await rebuildSnapshot(writer, log, last))], foreign };
}
async function isOf({ store }, log, sequence) {
    const snapshot = await (0,snapshots/* snapshotIn */.wI)(store, log, sequence);
    return snapshot !== undefined && snapshot.head === log.known(sequence)?.digest;
}
/** Every shard, then the root, as whoever first wrote it did; the keys of what had to be written. */
async function rebuildSnapshot({ store, signer }, log, last) {
    const { sequence } = last.record;
    const shards = [...shardsOf(historiesAt(log, sequence))].map(([name, skills]) => ({
        name,
        bytes: (0,snapshots/* shardBytes */.ST)(skills),
    }));
    const written = await (0,at_once/* atOnce */.z)(shards, async ({ bytes }) => {
        const key = (0,layout/* shardKey */.kQ)((0,digest/* digestOf */.o)(bytes));
        return (await (0,replace/* restore */.PF)(store, key, bytes)) ? [key] : [];
    });
    const snapshot = {
        schema: 'skill-assay/snapshot/1',
        origin: (0,reader/* originOf */.y)(last),
        sequence,
        head: last.digest,
        shards: Object.fromEntries(shards.map(({ name, bytes }) => [name, (0,digest/* digestOf */.o)(bytes)])),
    };
    const present = await (0,snapshots/* snapshotIn */.wI)(store, log, sequence);
    if (present !== undefined && (0,canonical/* canonical */.$)(present) === (0,canonical/* canonical */.$)(snapshot))
        return written.flat();
    await (0,replace/* restore */.PF)(store, (0,layout/* snapshotKey */.o1)(sequence), (0,envelope/* seal */.od)('snapshot', snapshot, signer));
    return [...written.flat(), (0,layout/* snapshotKey */.o1)(sequence)];
}
/** The one that the timestamp names, else the newest that somebody trusted signed, else a new one for a long log. */
async function sequenceOf({ store }, log) {
    const named = (await (0,registry_timestamp/* timestampIn */.ol)(store, log))?.snapshot ?? (await (0,snapshots/* newestSnapshot */.pZ)(store, log, undefined))?.sequence;
    // Of a snapshot that another log has there is nothing to be made.
    const isOurs = named !== undefined && log.known(named) !== undefined;
    return isOurs ? named : log.tail.length < refresh/* SNAPSHOT_EVERY */.LF ? undefined : log.sequence;
}
/** What the log said of every skill when it ended at `sequence`. */
function historiesAt(log, sequence) {
    const histories = new Map();
    for (const committed of log.tail) {
        const { skill, sequence: at } = committed.record;
        const history = at > sequence ? undefined : (0,fold/* folded */.TM)(histories.get(skill), [committed]);
        if (history !== undefined)
            histories.set(skill, history);
    }
    return histories;
}
function shardsOf(histories) {
    const shards = new Map();
    for (const [skill, history] of histories) {
        const name = (0,snapshots/* shardName */.Az)(skill);
        shards.set(name, (shards.get(name) ?? new Map()).set(skill, history));
    }
    return shards;
}

// EXTERNAL MODULE: ./src/registry/refresh-views.js
var refresh_views = __webpack_require__(1993);
// EXTERNAL MODULE: ./src/registry/view.js
var registry_view = __webpack_require__(1172);
// EXTERNAL MODULE: ./src/registry/views.js + 1 modules
var views = __webpack_require__(6555);
;// CONCATENATED MODULE: ./src/registry/rebuild.js









/**
 * Makes everything again that is made from the log, byte for byte, from its records alone: the newest snapshot, the views,
 * the timestamp. Writes nothing where nothing is wrong. What it cannot put right keeps it from nothing else. Throws what
 * reading the whole log throws, for then there is nothing to make it from, and what the store throws.
 */
async function rebuildViews(writer) {
    const log = await registry_log/* Log */.t.open(writer.store, writer.trust, { whole: true });
    if (log.origin === null || log.head === null)
        return { sequence: 0, replaced: [], remaining: [] };
    const remaining = [];
    const stood = (error) => remaining.push({ key: error.where ?? '', message: error.message });
    const rebuilt = await unlessInTheWay(() => rebuildSnapshots(writer, log), stood);
    remaining.push(...(rebuilt?.foreign ?? []).map((key) => ({ key, message: 'it is no snapshot of this log' })));
    const replaced = [...(rebuilt?.replaced ?? [])];
    // A timestamp never says more than the views do.
    const position = { origin: log.origin, sequence: log.sequence, head: log.head };
    for (const view of views/* VIEWS */.Vw)
        replaced.push(...((await unlessInTheWay(() => rebuildView(writer, log, view), stood)) ?? []));
    const timestamp = () => rebuildTimestamp(writer, position, rebuilt?.sequence);
    replaced.push(...((await unlessInTheWay(timestamp, stood)) ?? []));
    return { sequence: log.sequence, replaced, remaining };
}
/** What `act` answers; nothing where a link, a folder, or what cannot be read stands where an object belongs. */
async function unlessInTheWay(act, stood) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof model_error/* AssayError */.W) || !IN_THE_WAY.includes(error.code))
            throw error;
        stood(error);
        return undefined;
    }
}
const IN_THE_WAY = ['object-irregular', 'object-unreadable'];
const MAX_ATTEMPTS = 100;
async function rebuildView(writer, log, view) {
    const { store, signer } = writer;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const present = await (0,replace/* presentAt */.BO)(store, view.key);
        const said = present?.bytes && (0,registry_view/* linesIn */.hl)(view, present.bytes, log);
        if (said === undefined && !(0,refresh_views/* isKept */.t)(writer, view))
            return [];
        // Somebody published meanwhile: theirs is not to be undone.
        if (said !== undefined && said.sequence > log.sequence)
            await log.catchUp();
        const { origin, sequence, head } = log;
        const histories = await log.histories();
        const supported = await (0,registry_view/* supportAll */.Rr)(store, view, histories);
        const bytes = (0,registry_view/* viewBytes */.j)(view, { lines: (0,registry_view/* linesFrom */.K0)(view, histories), origin, sequence, head }, signer);
        const isRight = said?.sequence === sequence && said.head === head && isSameContent(present?.bytes, bytes);
        if (isRight)
            return supported;
        if (await (0,replace/* replace */.HC)(store, view.key, bytes, present))
            return [...supported, view.key];
    }
    throw (0,replace/* contested */.MM)(view.key);
}
/** Whoever of those trusted signed it: the rest is the same. */
function isSameContent(one, other) {
    const content = (bytes) => Buffer.from(bytes.subarray(bytes.indexOf(10)));
    return one !== undefined && content(one).equals(content(other));
}
async function rebuildTimestamp(writer, position, snapshot) {
    const before = await (0,registry_timestamp/* timestampIn */.ol)(writer.store, { ...writer, origin: position.origin });
    const named = snapshot === undefined ? {} : { snapshot };
    const timestamp = { schema: 'skill-assay/timestamp/1', ...position, ...named };
    await (0,registry_timestamp/* moveTimestamp */.EL)(writer.store, timestamp, writer);
    const isBehind = before === undefined || before.sequence < position.sequence || (before.snapshot ?? 0) < (snapshot ?? 0);
    return isBehind ? [layout/* TIMESTAMP_KEY */.dr] : [];
}

// EXTERNAL MODULE: ./src/commands/policy-for.js + 2 modules
var policy_for = __webpack_require__(6926);
// EXTERNAL MODULE: ./src/commands/registry-writer.js
var registry_writer = __webpack_require__(8605);
;// CONCATENATED MODULE: ./src/commands/rebuild.js



/** Makes everything again that is made from a registry's log. Throws what `policyFor`, `writerFor` and the registry throw. */
async function rebuild(request) {
    const { policyFile } = request;
    const policy = await (0,policy_for/* policyFor */.K)({ paths: ['.'], ...(policyFile !== undefined && { policyFile }) });
    return rebuildViews(await (0,registry_writer/* writerFor */.PZ)(request, policy));
}


/***/ })

};
