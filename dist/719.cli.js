export const id = 719;
export const ids = [719];
export const modules = {

/***/ 1719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  search: () => (/* binding */ search_search)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(2527);
;// CONCATENATED MODULE: ./src/registry/catalog-cache.js





const Head = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('skill-assay/catalog-cache/1'),
    registry: schemas/* string */.YjP(),
    tag: schemas/* string */.YjP(),
    pinned: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
const NEWLINE = 10;
/** `$XDG_CACHE_HOME/skill-assay/catalogs`, else `~/.cache/skill-assay/catalogs`. */
function catalogCache(environment = process.env) {
    const { XDG_CACHE_HOME: named = '' } = environment;
    return (0,external_node_path_.join)(named.startsWith('/') ? named : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'skill-assay', 'catalogs');
}
/** What the folder `cache` has of the registry at `url`; undefined for nothing, or nothing that can be read. */
async function recall(cache, url) {
    try {
        const file = await (0,promises_.readFile)(pathOf(cache, url));
        const end = file.indexOf(NEWLINE);
        const { registry, tag, pinned } = Head.parse(JSON.parse(file.subarray(0, end).toString()));
        if (registry !== url)
            return undefined;
        return { tag, bytes: file.subarray(end + 1), ...(pinned !== undefined && { pinned }) };
    }
    catch {
        return undefined;
    }
}
/** Who searches at the same time finds the old file or the new one. That nothing can be written here is no reason to fail. */
async function remember(cache, url, { tag, bytes, pinned }) {
    const path = pathOf(cache, url);
    const aside = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    const head = { schema: 'skill-assay/catalog-cache/1', registry: url, tag, ...(pinned !== undefined && { pinned }) };
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(aside, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]));
        await (0,promises_.rename)(aside, path);
    }
    catch {
        await (0,promises_.rm)(aside, { force: true }).catch(() => undefined);
    }
}
function pathOf(cache, url) {
    return (0,external_node_path_.join)(cache, `${(0,external_node_crypto_.createHash)('sha256').update(url).digest('hex')}.json`);
}

// EXTERNAL MODULE: ./src/registry/open-store.js + 4 modules
var open_store = __webpack_require__(2208);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/model/views.js
var views = __webpack_require__(1669);
// EXTERNAL MODULE: ./src/registry/layout.js
var layout = __webpack_require__(791);
;// CONCATENATED MODULE: ./src/registry/ranking.js
/** The words of a query, folded as what they are compared with. */
function wordsIn(query) {
    return [...new Set(folded(query).split(/\s+/).filter(Boolean))];
}
/**
 * `skills` in which every word occurs, the best first: where a word is the name, is in it, is a tag, is in one, or is in the
 * description. What is equally good stands in the order of the names.
 */
function ranked(skills, words) {
    const found = [];
    for (const match of skills) {
        const rank = rankOf(match, words);
        if (rank !== undefined)
            found.push({ rank, match });
    }
    found.sort((one, other) => one.rank - other.rank || (one.match.name < other.match.name ? -1 : 1));
    return found.map(({ match }) => match);
}
/** The sum over the words of where each is found: lower is better. Undefined where one is found nowhere. */
function rankOf({ name, tags, description }, words) {
    const labels = tags.map(folded);
    const text = folded(description);
    let sum = 0;
    for (const word of words) {
        const places = [
            name === word,
            name.includes(word),
            labels.includes(word),
            labels.some((tag) => tag.includes(word)),
        ];
        const place = [...places, text.includes(word)].indexOf(true);
        if (place === -1)
            return undefined;
        sum += place;
    }
    return sum;
}
/** Upper and lower case, and the several ways in which Unicode writes one letter, are the same. */
function folded(text) {
    return text.normalize('NFKC').toLowerCase();
}

// EXTERNAL MODULE: ./src/registry/origin.js
var origin = __webpack_require__(6927);
// EXTERNAL MODULE: ./src/registry/pull.js
var pull = __webpack_require__(2742);
// EXTERNAL MODULE: ./src/registry/reader.js
var reader = __webpack_require__(9122);
// EXTERNAL MODULE: ./src/registry/trust.js
var registry_trust = __webpack_require__(5971);
// EXTERNAL MODULE: ./src/registry/view.js
var view = __webpack_require__(1172);
// EXTERNAL MODULE: ./src/registry/views.js + 1 modules
var registry_views = __webpack_require__(6555);
;// CONCATENATED MODULE: ./src/registry/search.js











/**
 * The skills of a registry in which every word of `query` occurs, by one conditional request for its catalog. It shows what
 * there is; what is pulled then is resolved from the log alone.
 *
 * Throws `view-missing` or `view-altered` where there is no catalog that somebody trusted signed, `view-foreign` where it was
 * signed for another log, `registry-changed` where the registry holds another one than was seen before, `log-rolled-back` where it
 * is older than the one that was seen before, and what the log and the store throw.
 */
async function search(store, query, { trust, cache }) {
    const remembered = cache === undefined ? undefined : await recall(cache, store.url);
    const known = remembered && proved(remembered, trust ?? pinnedBy(remembered));
    const belief = await (0,registry_trust/* believe */.Ti)(store, trust ?? (known?.pinned === undefined ? undefined : pinnedBy(known)));
    const [pinned] = trust === undefined ? belief.trust : [];
    const current = await currentOf(store, belief, known);
    if (current !== undefined && current !== known && cache !== undefined)
        await remember(cache, store.url, { ...current, ...(pinned !== undefined && { pinned }) });
    return {
        matches: current === undefined ? [] : found(current.lines.lines, wordsIn(query)),
        sequence: current?.lines.sequence ?? 0,
        ...(pinned !== undefined && { pinned }),
        isFirstUse: belief.isFirstUse && pinned !== undefined,
    };
}
function pinnedBy({ pinned }) {
    return new Set(pinned === undefined ? [] : [pinned]);
}
/** What is remembered counts as little as any other bytes until its signature is verified. */
function proved(remembered, trust) {
    const lines = (0,view/* linesIn */.hl)(registry_views/* CATALOG */.W8, remembered.bytes, { trust, origin: null });
    return lines && { ...remembered, lines };
}
/** The catalog as it is now; undefined where nothing was ever published. */
async function currentOf(store, { trust, origin }, known) {
    const answer = known ? await store.getIfChanged(layout/* CATALOG_KEY */.wT, known.tag) : await store.get(layout/* CATALOG_KEY */.wT);
    if (answer === 'unchanged')
        return known;
    if (answer === undefined && known === undefined && (await isEmpty(store)))
        return undefined;
    if (answer === undefined)
        throw unusable('view-missing', 'the registry has no catalog');
    const fresh = proved({ bytes: answer.bytes, tag: answer.tag }, trust);
    if (fresh === undefined)
        throw unusable('view-altered', 'nobody who is trusted signed the catalog as it is');
    const expected = known?.lines.origin ?? origin;
    if (expected !== null && fresh.lines.origin !== expected)
        throw await ofAnotherLog(store, trust, fresh);
    if (known !== undefined && fresh.lines.sequence < known.lines.sequence)
        throw new error/* AssayError */.W('log-rolled-back', `the catalog goes to record ${fresh.lines.sequence}, and once went further`, {
            where: layout/* CATALOG_KEY */.wT,
            fix: 'ask who runs the registry; if it was made anew, remove the folder in which searches are remembered',
        });
    return fresh;
}
/** The catalog alone is another log's, or the whole registry is another one. */
async function ofAnotherLog(store, trust, { lines }) {
    const first = await (0,registry_trust/* beginning */.Ir)(store, trust);
    const isWhole = first !== undefined && (0,reader/* originOf */.y)(first) === lines.origin;
    return isWhole ? (0,pull/* changed */.tD)({ store }) : (0,origin/* foreign */.V)('view-foreign', layout/* CATALOG_KEY */.wT);
}
async function isEmpty(store) {
    for await (const _ of store.listAfter(layout/* LOG_PREFIX */.cK, layout/* LOG_PREFIX */.cK))
        return false;
    return true;
}
function unusable(code, what) {
    return new error/* AssayError */.W(code, what, {
        where: layout/* CATALOG_KEY */.wT,
        fix: 'ask who runs the registry to make it again: assay registry rebuild',
    });
}
function found(lines, words) {
    const plain = words.filter((word) => /^[a-z0-9_]+$/.test(word));
    const skills = [];
    for (const [name, line] of lines) {
        // A line is cheaper to look through than to parse. What is folded to such a word somewhere in it is in the folded line.
        const text = plain.length > 0 ? folded(line) : line;
        if (!plain.every((word) => text.includes(word)))
            continue;
        skills.push({ name, ...views/* CatalogLine */.ab.parse(JSON.parse(line.slice(name.length + 3))) });
    }
    return ranked(skills, words);
}

// EXTERNAL MODULE: ./src/commands/belief.js + 1 modules
var belief = __webpack_require__(557);
;// CONCATENATED MODULE: ./src/commands/search.js




/** The skills of a registry in which every word of the query occurs. Throws what `trustFrom` and the registry throw. */
async function search_search({ query, registry, trustFile }) {
    const trust = await (0,belief/* namedIn */.$)(trustFile);
    return search(await (0,open_store/* openStore */.C)(registry), query, { trust, cache: catalogCache() });
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
