export const id = 325;
export const ids = [325];
export const modules = {

/***/ 9097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NAMEABLE)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7588);
/* harmony import */ var _syntax_api_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5668);
/* harmony import */ var _trials_trial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5415);
/* harmony import */ var _verdict_standing_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(625);
/* harmony import */ var _verdict_verdict_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5752);





/** To waive the end of an exception would be to have exceptions without an end. */
const ENDINGS = ['grant-expired', 'waiver-expired'];
function whyNotWaived(id, severity, on) {
    if (ENDINGS.includes(id))
        return 'renew what has ended';
    if (on === 'change')
        return 'it is about a proposal, and a waiver about one skill';
    return severity === 'note' ? 'it is only a note' : undefined;
}
/** What a policy may name. */
const NAMEABLE = {
    hasTable: _syntax_api_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTable */ .rT,
    rules: new Map([
        ..._rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map(({ id, severity, on }) => [id, whyNotWaived(id, severity, on)]),
        ...[..._trials_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIAL_RULES */ .B, ..._verdict_verdict_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_RULES */ .w].map(([id, severity]) => [id, whyNotWaived(id, severity)]),
        ...[..._verdict_standing_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .STANDING_RULES */ .x].map(([id, severity]) => [id, whyNotWaived(id, severity, 'change')]),
    ]),
};


/***/ }),

/***/ 5096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   fG: () => (/* binding */ TrunkEvent),
/* harmony export */   fW: () => (/* binding */ WorkflowRunEvent),
/* harmony export */   ge: () => (/* binding */ MergeGroupEvent),
/* harmony export */   ti: () => (/* binding */ PullRequestEvent)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);


/** Of the events' payloads, the parts that we use; docs.github.com/webhooks/webhook-events-and-payloads. */
const Sha = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const Repository = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), full_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const PullRequestEvent = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: Repository,
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), head: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: Sha }) }),
});
/** `push`, `workflow_dispatch` or `schedule`; only the first names a commit. */
const TrunkEvent = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: Repository, after: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Sha) });
const MergeGroupEvent = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: Repository,
    merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: Sha, base_ref: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
/** The run itself is asked for at the API. */
const WorkflowRunEvent = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: Repository,
    workflow_run: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
});
/** The payload `data` as an event of the shape `schema`. Throws `event-unsupported`. */
function eventOf(schema, name, data) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('event-unsupported', `this is not the payload of a ${name} event`, {
        where: parsed.error.issues[0]?.path.join('.') ?? name,
        fix: 'run this command on the event that it is for',
        cause: parsed.error,
    });
}


/***/ }),

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   Cl: () => (/* binding */ builtInPolicy),
/* harmony export */   US: () => (/* binding */ policyOf)
/* harmony export */ });
/* unused harmony exports policyIn, policyAround */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(789);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4507);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4481);





const POLICY_FILE = '.github/assay.yml';
/** What is in force where nobody wrote a policy. */
function builtInPolicy() {
    return { policy: _model_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .Policy */ .PE.parse({}), digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(''), file: undefined };
}
/** The policy in `file`. Throws `policy-missing`, `policy-unreadable` or `policy-invalid`. */
async function policyIn(file, known) {
    return policyOf(await bytesOf(file), file, known);
}
/** The policy that `bytes` hold; messages name it `where`. Throws `policy-invalid`. */
async function policyOf(bytes, where, known) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('policy-invalid', 'the policy is not valid UTF-8', { where, fix: 'save it as UTF-8', cause });
    }
    // YAML is read only by those who have a policy file: its parser would cost every other start 10 ms.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(483), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 6994));
    return { policy: parsePolicy(text, where, known), digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(bytes), file: where };
}
/**
 * The policy of the repository that holds `paths`: its `.github/assay.yml`, or the built-in policy where there is no such
 * file or no repository. Throws `policy-ambiguous` where the paths lie in repositories with different policies.
 */
async function policyAround(paths, known) {
    const found = await Promise.all(paths.map((path) => policyAbove(path, known)));
    const fileOf = new Map(found.map(({ digest, file }) => [digest, file]));
    if (fileOf.size > 1) {
        const where = [...fileOf.values()].map((file) => file ?? 'built-in').join(', ');
        throw new AssayError('policy-ambiguous', 'the paths lie under different policies', {
            where,
            fix: 'give --policy FILE',
        });
    }
    return found[0] ?? builtInPolicy();
}
async function policyAbove(path, known) {
    for (let folder = resolve(path), last = ''; folder !== last; last = folder, folder = dirname(folder)) {
        if (!(await exists(`${folder}/.git`)))
            continue;
        const file = `${folder}/${POLICY_FILE}`;
        return (await isAbsent(file)) ? builtInPolicy() : policyIn(file, known);
    }
    return builtInPolicy();
}
async function exists(path) {
    try {
        await lstat(path);
        return true;
    }
    catch {
        return false;
    }
}
/** A policy that is there and cannot be seen must not turn into the built-in one: only what is surely absent is. */
async function isAbsent(path) {
    try {
        await lstat(path);
        return false;
    }
    catch (cause) {
        return ['ENOENT', 'ENOTDIR'].includes(cause.code ?? '');
    }
}
async function bytesOf(file) {
    try {
        if ((await stat(file)).isFile())
            return await readFile(file);
        throw new AssayError('policy-unreadable', 'the policy is not a file', { where: file, fix: 'give a file' });
    }
    catch (cause) {
        if (cause instanceof AssayError)
            throw cause;
        if (['ENOENT', 'ENOTDIR'].includes(cause.code ?? '')) {
            throw new AssayError('policy-missing', 'there is no such policy file', {
                where: file,
                fix: 'check the path',
                cause,
            });
        }
        throw new AssayError('policy-unreadable', 'the policy cannot be read', {
            where: file,
            fix: 'check its permissions',
            cause,
        });
    }
}


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gz: () => (/* binding */ below),
  GX: () => (/* binding */ candidateFromTree),
  Vz: () => (/* binding */ changeBetween),
  $s: () => (/* binding */ skillTrees)
});

// UNUSED EXPORTS: changedTrees

// EXTERNAL MODULE: ./src/model/candidate.js
var candidate = __webpack_require__(4306);
;// CONCATENATED MODULE: ./src/intake/cut.js

/**
 * The entries of a skill that may be looked at. Which ones depends on their paths alone (UTF-16 code units), so that a
 * directory and the commit it was checked out from are cut at the same place.
 */
function firstOf(entries) {
    return entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).slice(0, candidate/* MAX_ENTRIES */.Sd);
}
/** Those of `entries` that are looked at: up to the one with which more would be read than of a skill is. */
function withinTotal(entries) {
    let total = 0;
    const end = entries.findIndex(({ size }) => {
        // What is too large by itself is not read.
        total += size > candidate/* MAX_READ */.Ct ? 0 : size;
        return total > candidate/* MAX_TOTAL */.Q3;
    });
    return end === -1 ? [...entries] : entries.slice(0, end);
}

// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/model/skill-files.js
var skill_files = __webpack_require__(7056);
;// CONCATENATED MODULE: ./src/intake/kept.js



/** Whether the bytes at `path` of the skill `name` are kept: what else is there is known by digest and beginning. */
function isKept(name, path) {
    return (0,skill_files/* skillFiles */.t)(name).includes(path);
}
/** The file of the skill `name` that holds `bytes`. Of one that is not kept nothing holds on to them. */
function fileOf(name, path, bytes) {
    const file = { path, kind: 'file', size: bytes.length };
    return isKept(name, path) ? { ...file, bytes } : { ...file, bytes: bytes.slice(0, candidate/* HEAD */.Vx), digest: (0,digest/* digestOf */.o)(bytes) };
}

;// CONCATENATED MODULE: ./src/intake/tree.js



/** The candidate that a listed tree makes; the same digest as `candidateAt` gives for a checkout of it. */
async function candidateFromTree(name, entries, blob) {
    const files = [];
    for (const { path, kind, size, hash } of withinTotal(firstOf(entries).map(knownOf)))
        files.push(kind === 'file' ? fileOf(name, path, await blob(hash)) : { path, kind, size, bytes: new Uint8Array() });
    return (0,candidate/* candidateOf */.RH)(name, files, entries.length - files.length);
}
/** What an entry is to a candidate; a link has no size of its own. */
function knownOf({ mode, kind, hash, size, path }) {
    if (mode === '120000')
        return { path, kind: 'symlink', size: 0, hash };
    if (kind !== 'blob')
        return { path, kind: 'special', size, hash };
    return { path, kind: size <= candidate/* MAX_READ */.Ct ? 'file' : 'oversized', size, hash };
}
/** The skills in a listing of the folder that holds them: a skill is a directory without a leading dot. Sorted by name. */
function skillTrees(listing) {
    const trees = new Map();
    for (const entry of listing) {
        const slash = entry.path.indexOf('/');
        // A link or submodule in place of a skill's directory is a skill too: one that cannot be accepted.
        const name = slash === -1 ? (entry.kind === 'blob' && entry.mode !== '120000' ? '' : entry.path) : entry.path.slice(0, slash);
        if (name === '' || name.startsWith('.'))
            continue;
        const inside = { ...entry, path: slash === -1 ? '.' : entry.path.slice(slash + 1) };
        const entries = trees.get(name);
        // Pushed and not copied: how many files a skill has is the adversary's to choose (catalogue 127).
        if (entries === undefined)
            trees.set(name, [inside]);
        else
            entries.push(inside);
    }
    return [...trees].map(([name, entries]) => ({ name, entries })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The entries of a listing of a whole repository that lie below `folder`, relative to it. */
function below(folder, listing) {
    const inside = listing.filter(({ path }) => path.startsWith(`${folder}/`));
    // A link or submodule in place of the folder, or of one above it, hides every skill.
    const itself = listing.filter(({ path }) => path === folder || folder.startsWith(`${path}/`));
    return [
        ...inside.map((entry) => ({ ...entry, path: entry.path.slice(folder.length + 1) })),
        ...itself.map((entry) => ({ ...entry, path: '.' })),
    ];
}
/** What lies between two listings of a whole repository, whose skills stand in `folder`. */
function changeBetween(before, after, folder) {
    const trees = changedTrees(below(folder, before), below(folder, after));
    const print = ({ mode, hash }) => `${mode} ${hash}`;
    const [was, is] = [before, after].map((listing) => new Map(listing.map((entry) => [entry.path, print(entry)])));
    const paths = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
        .filter((path) => was?.get(path) !== is?.get(path))
        .sort();
    return { trees, change: { folder, skills: trees.map(({ name }) => name), paths, listing: below(folder, after) } };
}
/** The skills of `after` that are not as they were `before`: new, changed, renamed, or of another mode. */
function changedTrees(before, after) {
    const fingerprint = ({ entries }) => JSON.stringify(entries.map(({ path, mode, hash }) => [path, mode, hash]).sort());
    const known = new Map(skillTrees(before).map((tree) => [tree.name, fingerprint(tree)]));
    return skillTrees(after).filter((tree) => known.get(tree.name) !== fingerprint(tree));
}


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ MAX_READ),
/* harmony export */   Q3: () => (/* binding */ MAX_TOTAL),
/* harmony export */   RH: () => (/* binding */ candidateOf),
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   Vx: () => (/* binding */ HEAD)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6761);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);


/** The most bytes that are read of one file; a larger one is `oversized`. */
const MAX_READ = 1_048_576;
/** More entries of one skill than these are counted and not looked at. */
const MAX_ENTRIES = 200;
/** Bytes that are read of one skill: the three files that it consists of, each as large as any may be, and some more. */
const MAX_TOTAL = 4 * MAX_READ;
/** The most that is kept of a file which is none of a skill's three: enough to know what it is by how it begins. */
const HEAD = 128;
/**
 * The candidate that `name` and `files` make. The digest is that of the canonical list of name, paths, kinds and bytes
 * (`skill-assay/candidate/1`); it does not depend on where or how the bytes were read.
 */
function candidateOf(name, files, omitted = 0) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const listing = sorted.map(({ path, kind, size, bytes, digest }) => kind === 'file' ? { path, digest: digest ?? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(bytes) } : { path, kind, size });
    return {
        name,
        files: sorted,
        omitted,
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)({ schema: 'skill-assay/candidate/1', name, files: listing, omitted })),
    };
}


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Digest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);


/** A SHA-256 digest as it is written everywhere: `sha256:` and 64 lower-case hexadecimal digits. */
const Digest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .templateLiteral */ .Uy$(['sha256:', zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/[0-9a-f]{64}/))]);
/** The digest of `bytes`; a string counts as its UTF-8 bytes. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 8223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/** Why a value is not what a schema wants, in words that follow the name of its key: `must be a list, and is 'x'`. */
function faultOf(issue, whole) {
    const found = valueAt(whole, issue.path);
    const wanted = wantedBy(issue);
    return found === undefined ? `is missing, and ${wanted}` : `${wanted}, and ${is(found, issue)}`;
}
/** The schemas' own messages are such words already; those of the library all begin with one of these. */
const OF_THE_LIBRARY = /^(?:Invalid|Too (?:big|small)|Unrecognized)/;
function wantedBy(issue) {
    if (!OF_THE_LIBRARY.test(issue.message))
        return issue.message;
    switch (issue.code) {
        case 'invalid_type':
            return `must be ${TYPES[issue.expected] ?? issue.expected}`;
        case 'invalid_value':
            return `must be ${issue.values.map(String).join(' or ')}`;
        case 'too_big':
            return `must ${UNITS[issue.origin] === undefined ? 'be' : 'have'} at most ${amount(issue.maximum, issue.origin)}`;
        case 'too_small':
            return `must ${UNITS[issue.origin] === undefined ? 'be' : 'have'} at least ${amount(issue.minimum, issue.origin)}`;
        case 'invalid_format':
            return issue.format === 'date'
                ? 'must be a date such as 2027-06-30'
                : `must match ${issue.pattern ?? issue.format}`;
        case 'invalid_union':
            if ('options' in issue)
                return `must be ${(issue.options ?? []).map(String).join(' or ')}`;
            return `must be ${[...new Set(issue.errors.flat().map(wantedOnly))].join(' or ')}`;
        case 'invalid_key':
            return issue.issues[0] === undefined ? 'is not accepted' : wantedBy(issue.issues[0]);
        default:
            return 'is not accepted';
    }
}
const wantedOnly = (issue) => wantedBy(issue).replace(/^must be /, '');
const TYPES = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
};
const UNITS = { string: 'character', array: 'entry' };
function amount(count, origin) {
    const number = count.toLocaleString('en-US');
    const unit = UNITS[origin];
    if (unit === undefined)
        return number;
    return `${number} ${Number(count) === 1 ? unit : unit.replace(/y$/, 'ie').concat('s')}`;
}
/** The most of a text that is quoted, in UTF-16 code units. */
const QUOTED = 60;
function is(found, { code }) {
    if (code === 'invalid_key')
        return 'is a key';
    if (Array.isArray(found))
        return code === 'too_big' || code === 'too_small' ? `has ${found.length}` : 'is a list';
    if (typeof found === 'string')
        return isTooLong(found, code) ? `has ${found.length.toLocaleString('en-US')}` : `is ${quoted(found)}`;
    return typeof found === 'object' && found !== null ? 'is an object' : `is ${String(found)}`;
}
const isTooLong = (text, code) => code === 'too_big' && text.length > QUOTED;
function quoted(text) {
    return `'${text.length > QUOTED ? `${text.slice(0, QUOTED - 1).toWellFormed()}…` : text}'`;
}
/** What stands at `path` of `whole`; undefined where nothing does. */
function valueAt(whole, path) {
    let value = whole;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Maps `items` in order of their places, at most `jobs` at a time. Rejects as the first rejection does, begins nothing
 * after it, and not before everything under way has ended: who catches it may close what the others were using.
 */
async function inParallel(items, jobs, map) {
    const results = new Array(items.length);
    const queue = items.entries();
    let failure;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failure !== undefined)
                return;
            try {
                results[index] = await map(item, index);
            }
            catch (cause) {
                failure ??= { cause };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
    if (failure !== undefined)
        throw failure.cause;
    return results;
}


/***/ }),

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CAPABILITIES),
/* harmony export */   Tb: () => (/* binding */ MANIFEST_KEYS),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   eQ: () => (/* binding */ SKILL_NAME),
/* harmony export */   wB: () => (/* binding */ isReach)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);

/**
 * The names that a skill, its directory, its file and its function share. Two leading underscores mean something of their
 * own to Python and to JavaScript (`__init__`, `__proto__`).
 */
const SKILL_NAME = /^(?!__)[a-z_][a-z0-9_]{0,63}$/;
/** What a skill can touch beyond pure computation. */
const CAPABILITIES = ['files', 'network', 'process', 'environment', 'clock', 'randomness'];
/** Whether a capability lets a skill touch something outside itself. The others only make its answers vary. */
function isReach(capability) {
    return capability !== 'clock' && capability !== 'randomness';
}
const DOTTED_NAME = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;
/** `skill.json`: what a skill's author declares. Lengths are UTF-16 code units. */
const Manifest = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(SKILL_NAME, 'must match [a-z_][a-z0-9_]*, not begin with __ and have at most 64 characters')),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1, 'must not be empty'), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(2000, 'must have at most 2,000 characters')),
    imports: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(DOTTED_NAME, 'must be a dotted module name'))).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(100)),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(100))).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(50))),
    capabilities: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CAPABILITIES))),
    origin: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    license: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(200))),
});
/** The keys that mean something to us; another one is worth a note. */
const MANIFEST_KEYS = Object.keys(Manifest.shape);


/***/ }),

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ NO_TESTS)
/* harmony export */ });
/** What is said of a suite without a test, whether that is read off it or seen when it is to be run. */
const NO_TESTS = {
    rule: 'no-tests',
    severity: 'block',
    message: 'The suite defines no test.',
    fix: "Add functions named 'test_…' with plain asserts, at the top level.",
};


/***/ }),

/***/ 4481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ millisecondsIn),
/* harmony export */   PE: () => (/* binding */ Policy),
/* harmony export */   rG: () => (/* binding */ PURE_PRESET),
/* harmony export */   tD: () => (/* binding */ bytesIn),
/* harmony export */   w6: () => (/* binding */ moduleIn),
/* harmony export */   zE: () => (/* binding */ AllowedModule)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8378);
/* harmony import */ var _views_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1669);


/** The modules that compute and touch nothing else; every one is matched exactly. */
const PURE_PRESET = [
    '__future__',
    'abc',
    'array',
    'base64',
    'bisect',
    'calendar',
    'cmath',
    'collections',
    'collections.abc',
    'copy',
    'csv',
    'dataclasses',
    'datetime',
    'decimal',
    'difflib',
    'enum',
    'fractions',
    'functools',
    'hashlib',
    'heapq',
    'itertools',
    'json',
    'math',
    'numbers',
    'operator',
    'random',
    're',
    'statistics',
    'string',
    'textwrap',
    'time',
    'typing',
    'unicodedata',
    'urllib.parse',
];
const Module = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/, 'must be a dotted module name'));
/** As git writes it: names joined by single slashes, none of them `.` or `..`. */
const Folder = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^(?!(?:.*\/)?\.{0,2}(?:\/|$))[^\0\n]+$/, "must be a folder's path from the repository's root, such as skills"));
const Name = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[A-Za-z_]\w*$/, 'must be a Python name'));
/**
 * `csv`, `{ module: requests, api: any }` or `{ module: numpy, api: listed, names: [mean] }`. A bare name means what the
 * analysis's table has of the module; that there is such a table is for whoever reads the policy to ask.
 */
const AllowedModule = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    Module,
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('api', [
        zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ module: Module, api: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('any') }),
        zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ module: Module, api: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('listed'), names: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)) }),
    ]),
]);
/** The adversarial stage asks more than the suite does, of a skill that passes it: without that its answers mean nothing. */
const Stages = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['static', 'suite', 'adversarial'])).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((stages) => !stages.includes('adversarial') || stages.includes('suite'), 'must name suite beside adversarial'));
const count = (least) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(least));
const Duration = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[1-9]\d{0,6}(?:ms|s|m)$/, 'must be a duration such as 500ms, 30s or 2m'));
const Size = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[1-9]\d{0,6}(?:KiB|MiB|GiB)$/, 'must be a size such as 256MiB'));
const Timeout = Duration.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((duration) => millisecondsIn(duration) <= 600_000, 'must be at most 10m'));
/** Less, and no interpreter starts; more, and one run could take a machine. */
const Memory = Size.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((size) => bytesIn(size) >= 32 * 1_048_576 && bytesIn(size) <= 4 * 1_073_741_824, 'must be from 32MiB to 4GiB'));
const Reason = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._trim */ .WN(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1, 'must give a reason'));
const Digest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hexadecimal digits'));
/** A part of the policy that may be left out: then all its defaults hold. */
const section = (shape) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .prefault */ .SdS(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape), {});
/** By digest or id alone: what a tag names is whatever its owner says it is today. */
const IMAGE = /^(?:[A-Za-z0-9][\w.:/-]{0,300}@)?sha256:[0-9a-f]{64}$/;
/** `.github/assay.yml` (version 1). Everything has a default, so the empty file means the built-in policy. */
const Policy = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), 1),
    edition: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2026), 2026),
    mode: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['enforce', 'report-only']), 'enforce'),
    skills: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(Folder, 'skills'),
    stages: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(Stages, ['static', 'suite', 'adversarial']),
    imports: section({
        preset: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pure', 'none']), 'pure'),
        allow: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AllowedModule), []),
        deny: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Module), []),
    }),
    sandbox: section({
        backend: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'subprocess', 'docker']), 'auto'),
        image: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(IMAGE, 'must be name@sha256:… or sha256:…'))),
        runtime: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\w[\w.-]*$/, "must be a runtime's name, such as kata"))),
        timeout: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(Timeout, '30s'),
        memory: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(Memory, '256MiB'),
    }),
    suite: section({
        'min-tests': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(count(1), 3),
        'min-mutation-score': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(1)), 0.6),
    }),
    adversarial: section({
        effort: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['quick', 'normal', 'thorough']), 'normal'),
        model: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))]), null),
    }),
    library: section({
        'max-size': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(count(1), 1000),
        'max-proposals-per-hour': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(count(1), 20),
    }),
    review: section({ 'required-approvals': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(count(0), 1) }),
    grants: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ imports: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AllowedModule).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)), reason: Reason, until: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6() })), {}),
    waivers: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ rule: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), skill: Name, digest: Digest, reason: Reason, until: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6() })), []),
    registry: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^(?:s3|file):/, 'must begin with s3: or file:')),
        region: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        role: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        'expected-owner': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d{12}$/, 'must be a 12-digit account id, in quotes'))),
        attest: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['keyless', 'key', 'none'])),
        views: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_views_js__WEBPACK_IMPORTED_MODULE_0__/* .ExtraView */ .SG)),
    })),
});
/** The module that an entry of `imports.allow` or of a grant is about. */
function moduleIn(entry) {
    return typeof entry === 'string' ? entry : entry.module;
}
/** The bytes in a size such as `256MiB`. */
function bytesIn(size) {
    const unit = size.slice(-3);
    return Number(size.slice(0, -3)) * { KiB: 1024, MiB: 1_048_576, GiB: 1_073_741_824 }[unit];
}
/** The milliseconds in a duration such as `500ms`, `30s` or `2m`. */
function millisecondsIn(duration) {
    const [, amount, unit] = /^(\d+)(ms|s|m)$/.exec(duration) ?? [];
    return Number(amount) * { ms: 1, s: 1000, m: 60_000 }[unit];
}


/***/ }),

/***/ 1594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ Reason),
/* harmony export */   ek: () => (/* binding */ LogRecord),
/* harmony export */   gd: () => (/* binding */ Sequence)
/* harmony export */ });
/* unused harmony export PublishRecord */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8378);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(530);




const Sequence = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._positive */ .NC(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._lte */ .Zm(Number.MAX_SAFE_INTEGER));
const Actor = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(200));
const Reason = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(1000));
const StoreVersionId = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(1024));
const line = {
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('skill-assay/record/1'),
    sequence: Sequence,
    /** Digest of the previous record's object, envelope and all; null for the first. */
    previous: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
    /**
     * The log's identity: the digest of its first record's object; null in that one. What another log of the same signer says
     * is told apart by it.
     */
    origin: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
    skill: _release_js__WEBPACK_IMPORTED_MODULE_2__/* .SkillName */ .B2,
    actor: Actor,
    time: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true }),
};
/** A version is there. */
const PublishRecord = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...line,
    action: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('publish'),
    version: _release_js__WEBPACK_IMPORTED_MODULE_2__/* .Version */ .Rx,
    /** The candidate that was checked, its published entry, and the report which the verdict came from. */
    candidate: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    entry: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    /** The store's own name for the entry's bytes (S3 VersionId), where it has one. */
    entryVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(StoreVersionId),
    report: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    capabilities: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$8)),
    /** What a search goes by, so that the catalog is a function of the log alone. */
    description: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(2000)),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(100))).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(50)),
    source: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_release_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .kL),
    /** Why a `review` verdict was accepted. */
    accepted: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(Reason),
});
/** A version will never be there: its entry was claimed by bytes that nobody committed. */
const VoidRecord = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...line,
    action: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('void'),
    version: _release_js__WEBPACK_IMPORTED_MODULE_2__/* .Version */ .Rx,
    /** Their digest; none of what is too large to be an entry. */
    found: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
});
/** A version is withdrawn (`yank`), comes back (`unyank`), or all that are newer than it are withdrawn (`rollback`). */
const WithdrawalRecord = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...line,
    action: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['yank', 'unyank', 'rollback']),
    version: _release_js__WEBPACK_IMPORTED_MODULE_2__/* .Version */ .Rx,
    reason: Reason,
});
/** The skill is gone, until it is published again. */
const RetireRecord = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...line, action: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('retire'), reason: Reason });
/** `log/<sequence>.json` holds one in a signed envelope: one line of the append-only log. */
const LogRecord = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('action', [PublishRecord, VoidRecord, WithdrawalRecord, RetireRecord]);


/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SkillName),
/* harmony export */   HK: () => (/* binding */ Entry),
/* harmony export */   Rx: () => (/* binding */ Version),
/* harmony export */   iZ: () => (/* binding */ MAX_VERSION),
/* harmony export */   kL: () => (/* binding */ Source)
/* harmony export */ });
/* unused harmony export IndexView */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8378);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);


const SkillName = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .SKILL_NAME */ .eQ));
/** A version is the number of the claims before it plus one: no skill comes near this. */
const MAX_VERSION = 9_999_999;
const Version = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(MAX_VERSION));
/**
 * `skills/<name>/v<N>.json`: what an agent pulls, in the shape of ARISE's `RegistryEntry` (arise-ai 0.2.1,
 * arise/registry/models.py). Its counters (`downloads`, `avg_success_rate`) are left out, since nobody measured them;
 * ARISE's reader takes their absence for zero.
 */
const Entry = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: SkillName,
    description: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    implementation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    test_suite: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: Version,
    author: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    created_at: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }),
    updated_at: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }),
});
/** Where a release came from; absent for what was published by hand. */
const Source = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repositoryId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d+$/)),
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** `index.json`: ARISE's view of the registry, made from the log. */
const IndexView = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ skills: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Version)) });


/***/ }),

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ skillFiles)
/* harmony export */ });
/** The three files that a skill consists of, relative to its directory. */
function skillFiles(name) {
    return ['skill.json', `${name}.py`, `test_${name}.py`];
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// Generated by scripts/generate.mjs from package.json. Do not edit.
/** The version of the tool. */
const VERSION = '0.1.0';


/***/ }),

/***/ 1669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ ViewStamp),
/* harmony export */   SG: () => (/* binding */ ExtraView)
/* harmony export */ });
/* unused harmony export CatalogLine */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2527);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1594);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(530);





/** What a view's signature is over: which view it is, of which log, how far it goes, and what it says. */
const ViewStamp = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('skill-assay/view/1'),
    view: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['index', 'catalog', 'arise-skill-store']),
    /** Digest of the log's first record. */
    origin: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    sequence: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .Sequence */ .gd,
    /** Digest of the record at `sequence`. */
    head: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    /** Digest of everything after the view's first line. */
    content: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
});
/** A view that is made only where it is asked for. */
const ExtraView = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['arise-skill-store']);
/** `catalog.json`, a skill: what a search goes by and shows of its latest version. */
const CatalogLine = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: _release_js__WEBPACK_IMPORTED_MODULE_3__/* .Version */ .Rx,
    description: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    capabilities: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$8)),
});


/***/ }),

/***/ 3745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./src/syntax/hidden.js
var syntax_hidden = __webpack_require__(4189);
// EXTERNAL MODULE: ./src/syntax/lines.js
var lines = __webpack_require__(4661);
;// CONCATENATED MODULE: ./src/syntax/bytes.js


/** Longer lines hide code off screen (catalogue 66). UTF-16 code units. */
const MAX_LINE = 2000;
/**
 * More lines in a row without code than these are refused: tree-sitter's scanner reads a whole run again at each of its
 * lines, so that a file of them takes minutes. Lines.
 */
const MAX_LINE_RUN = 200;
/** White space, a comment or an escaped line end, and nothing else. */
const EMPTY_LINE = /^[ \t\f]*(?:#.*|\\)?$/s;
/** PEP 263: a cookie counts on line 1, and on line 2 where line 1 is blank or a comment. We take the stricter "either". */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/s;
const LINE_FEED = 0x0a;
const TAB = 0x09;
const UTF8_NAMES = new Set(['utf-8', 'utf8', 'utf_8']);
/**
 * The lexical gate: everything that lets a reader, a parser and CPython disagree about which characters a file holds is
 * refused before any parser sees it.
 */
function gate(bytes) {
    const text = decode(bytes);
    if (text === undefined) {
        return { text, faults: [{ kind: 'encoding', message: 'The file is not valid UTF-8.', line: 1, column: 1 }] };
    }
    if (isPlain(bytes))
        return { text, faults: [...encodingFaults(text)] };
    return {
        text,
        faults: [
            ...encodingFaults(text),
            ...carriageReturns(text),
            ...hiddenCharacters(text),
            ...longLines(text),
            ...lineRuns(text),
        ],
    };
}
/** Whether the only fault there can be is a cookie: all is printable ASCII, tabs and LF, no line long, no run of lines either. */
function isPlain(bytes) {
    let lines = 1;
    let longest = 0;
    let start = 0;
    for (let index = 0; index < bytes.length; index += 1) {
        const byte = bytes[index];
        if (byte === LINE_FEED) {
            lines += 1;
            longest = Math.max(longest, index - start);
            start = index + 1;
        }
        else if (byte > 0x7e || (byte < 0x20 && byte !== TAB))
            return false;
    }
    return lines <= MAX_LINE_RUN && Math.max(longest, bytes.length - start) <= MAX_LINE;
}
/** `ignoreBOM` keeps the mark, so that the gate can see and refuse it. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decode(bytes) {
    try {
        return UTF8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function* encodingFaults(text) {
    if (text.startsWith('\uFEFF')) {
        yield { kind: 'encoding', message: 'The file begins with a byte order mark.', line: 1, column: 1 };
    }
    // A bare CR ends a line for CPython, U+2028 does not: hence this split, and a pattern in which `.` is any character.
    for (const [index, line] of text.split(/\r\n|\r|\n/, 2).entries()) {
        const cookie = COOKIE.exec(line)?.[1];
        if (cookie !== undefined && !UTF8_NAMES.has(cookie.toLowerCase())) {
            yield { kind: 'encoding', message: `The file declares the encoding '${cookie}'.`, line: index + 1, column: 1 };
        }
    }
}
/** A CR without LF ends a comment for CPython and not for tree-sitter: code after it would be seen by one of them only. */
function* carriageReturns(text) {
    const starts = (0,lines/* lineStarts */._)(text);
    for (const match of text.matchAll(/\r(?!\n)/g)) {
        yield {
            kind: 'bare-carriage-return',
            message: 'A carriage return stands without a line feed.',
            ...(0,lines/* positionAt */.t)(starts, match.index),
        };
    }
}
function* hiddenCharacters(text) {
    const starts = (0,lines/* lineStarts */._)(text);
    for (const match of text.matchAll(syntax_hidden/* HIDDEN_PATTERN */.o)) {
        if (match.index === 0 && match[0] === '\uFEFF')
            continue; // told as a byte order mark
        const name = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        yield {
            kind: 'hidden-character',
            message: `The character ${name} is invisible or changes how text is shown.`,
            ...(0,lines/* positionAt */.t)(starts, match.index),
        };
    }
}
function* longLines(text) {
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.length > MAX_LINE) {
            yield {
                kind: 'long-line',
                message: `The line has ${line.length} characters, of which at most ${MAX_LINE} are accepted.`,
                line: index + 1,
                column: MAX_LINE + 1,
            };
        }
    }
}
/** One fault a run, at the first line that is too many. Inside a string too: which lines those are, only a parser knows. */
function* lineRuns(text) {
    let run = 0;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        run = EMPTY_LINE.test(line) ? run + 1 : 0;
        if (run === MAX_LINE_RUN + 1) {
            yield {
                kind: 'line-run',
                message: `More than ${MAX_LINE_RUN} lines in a row are blank, comments or escaped line ends.`,
                line: index + 1,
                column: 1,
            };
        }
    }
}

// EXTERNAL MODULE: ./src/syntax/capabilities.js
var capabilities = __webpack_require__(1675);
// EXTERNAL MODULE: ./src/syntax/program.js
var syntax_program = __webpack_require__(9093);
// EXTERNAL MODULE: ./src/syntax/source.js + 13 modules
var source = __webpack_require__(9476);
// EXTERNAL MODULE: ./src/model/fault.js
var fault = __webpack_require__(8223);
// EXTERNAL MODULE: ./src/model/manifest.js
var manifest = __webpack_require__(3210);
;// CONCATENATED MODULE: ./src/syntax/json-syntax.js
const SPACE = /[\t\n\r ]*/y;
const TOKEN = /[{}[\]:,]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![-+.\w])|(?:true|false|null)(?!\w)/y;
/**
 * Where `text` stops being JSON; undefined where all of it is. Says the same on every runtime, whose own messages differ,
 * and does not recurse.
 */
function jsonStop(text) {
    const open = [];
    let wants = 'a value';
    const after = () => (open.at(-1) === '{' ? ', or }' : open.at(-1) === '[' ? ', or ]' : 'nothing more');
    for (let offset = 0;;) {
        offset = endOf(SPACE, text, offset);
        const end = endOf(TOKEN, text, offset);
        const token = text.slice(offset, end);
        const next = token === '' ? undefined : step(wants, token[0], open, after);
        if (next === undefined)
            return wants === 'nothing more' && offset === text.length ? undefined : { offset, wanted: wants };
        wants = next;
        offset = end;
    }
}
/** What is wanted after a token that begins with `first`; undefined where that token may not stand here. */
function step(wants, first, open, after) {
    const closes = (first === '}' && /\}$/.test(wants)) || (first === ']' && /\]$/.test(wants));
    if (closes) {
        open.pop();
        return after();
    }
    if (wants === ':')
        return first === ':' ? 'a value' : undefined;
    if (wants === ', or }')
        return first === ',' ? 'a key' : undefined;
    if (wants === ', or ]')
        return first === ',' ? 'a value' : undefined;
    if (wants === 'a key' || wants === 'a key or }')
        return first === '"' ? ':' : undefined;
    if (wants === 'nothing more' || /[}\]:,]/.test(first))
        return undefined;
    if (first !== '{' && first !== '[')
        return after();
    open.push(first);
    return first === '{' ? 'a key or }' : 'a value or ]';
}
function endOf(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : start;
}

;// CONCATENATED MODULE: ./src/syntax/strict-json.js


/** Deeper values overflow recursive readers (catalogue 127). */
const MAX_DEPTH = 32;
/** How many faults are told: enough to correct a file by, and no more than a report can hold. */
const MAX_FAULTS = 20;
/**
 * Parses JSON and also refuses what `JSON.parse` lets through although readers disagree about it: keys given twice
 * (some keep the first, some the last; catalogue 128), nesting that overflows recursive readers, what I-JSON excludes
 * (RFC 7493: lone surrogates, numbers that a double cannot hold; catalogue 128, 154) and `__proto__`, which readers in
 * JavaScript turn into something else than a member (catalogue 129).
 */
function parseStrictJson(text) {
    // The tokens are scanned first, without recursion, because the parser's own stack is what a depth bomb aims at.
    const { depth, faults } = scan(text);
    if (depth > MAX_DEPTH) {
        const message = `It nests ${depth} levels deep, of which at most ${MAX_DEPTH} are accepted.`;
        return { value: undefined, faults: [{ kind: 'too-deep', message }] };
    }
    try {
        return { value: JSON.parse(text), faults };
    }
    catch {
        return { value: undefined, faults: [malformed(text)] };
    }
}
/** The engine's own message differs from runtime to runtime, and a report must not. */
function malformed(text) {
    const stop = jsonStop(text);
    if (stop === undefined)
        return { kind: 'malformed', message: 'It is not valid JSON.' };
    const place = (0,lines/* positionAt */.t)((0,lines/* lineStarts */._)(text), stop.offset);
    const where = stop.offset === text.length ? 'it ends' : 'something else stands';
    const message = `It is not valid JSON: ${where} at line ${place.line}, column ${place.column}, where ${stop.wanted} is wanted.`;
    return { kind: 'malformed', message, ...place };
}
/** Reads every character once: a text of quotation marks must not cost more than another. */
function scan(text) {
    const open = [];
    const faults = [];
    const starts = (0,lines/* lineStarts */._)(text);
    const fault = (kind, message, offset) => {
        if (faults.length < MAX_FAULTS)
            faults.push({ kind, message, ...(0,lines/* positionAt */.t)(starts, offset) });
    };
    let depth = 0;
    for (let offset = 0; offset < text.length; offset += 1) {
        const character = text[offset];
        const inner = open.at(-1);
        if (character === '{' || character === '[') {
            open.push({ keys: character === '{' ? new Set() : undefined, expectsKey: character === '{' });
            depth = Math.max(depth, open.length);
        }
        else if (character === '}' || character === ']') {
            open.pop();
        }
        else if (character === ',' && inner !== undefined) {
            inner.expectsKey = inner.keys !== undefined;
        }
        else if (character === '"') {
            const end = endOfString(text, offset);
            const value = unescaped(text.slice(offset, end));
            if (!value.isWellFormed())
                fault('lone-surrogate', 'It has half a character (a lone surrogate).', offset);
            if (inner?.keys !== undefined && inner.expectsKey) {
                inner.expectsKey = false;
                if (value === '__proto__')
                    fault('unsafe-key', 'The key "__proto__" is not accepted.', offset);
                if (inner.keys.has(value))
                    fault('duplicate-key', `The key ${JSON.stringify(value)} is given twice.`, offset);
                inner.keys.add(value);
            }
            offset = end - 1;
        }
        else if (STARTS_NUMBER.test(character)) {
            const end = endOfNumber(text, offset);
            if (!isSafe(text.slice(offset, end)))
                fault('unsafe-number', 'A number is too large to be exact.', offset);
            offset = end - 1;
        }
    }
    return { depth, faults };
}
const STARTS_NUMBER = /[-0-9]/;
/** The offset after the string that begins at `start`, or the end of the text where it is never closed. */
function endOfString(text, start) {
    for (let offset = start + 1; offset < text.length; offset += 1) {
        if (text[offset] === '\\')
            offset += 1;
        else if (text[offset] === '"')
            return offset + 1;
    }
    return text.length;
}
function endOfNumber(text, start) {
    const rest = /[-+.0-9eE]*/y;
    rest.lastIndex = start;
    rest.test(text);
    return rest.lastIndex;
}
/** RFC 7493, 2.2: whole numbers up to 2⁵³ - 1, and nothing that becomes an infinity. */
function isSafe(number) {
    const value = Number(number);
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
/** `"a"` and `"\u0061"` are the same key. */
function unescaped(token) {
    try {
        return JSON.parse(token);
    }
    catch {
        return token;
    }
}

// EXTERNAL MODULE: ./src/rules/reading.js
var reading = __webpack_require__(7841);
;// CONCATENATED MODULE: ./src/rules/declared-skill.js




const NOTHING = { faults: [], invalid: [], unknownKeys: [], manifest: undefined };
/** Reads `skill.json`, or says what is wrong with it. Where there is none, nothing is said: that is another rule's. */
function declaredSkill(candidate) {
    const file = candidate.files.find(({ path, kind }) => path === 'skill.json' && kind === 'file');
    if (file === undefined)
        return NOTHING;
    const text = declared_skill_decode(file.bytes);
    if (text === undefined)
        return { ...NOTHING, faults: [{ kind: 'malformed', message: 'It is not valid UTF-8.' }] };
    const { value, faults } = parseStrictJson(text);
    if (value === undefined)
        return { ...NOTHING, faults };
    const parsed = manifest/* Manifest */._8.safeParse(value);
    const unknownKeys = isRecord(value) ? Object.keys(value).filter((key) => !manifest/* MANIFEST_KEYS */.Tb.includes(key)) : [];
    const all = [...faults, ...unknownKeys.flatMap(mistakenKey)];
    return {
        faults: all,
        invalid: parsed.success
            ? []
            : parsed.error.issues.map((issue) => ({
                path: issue.path.join('.') || 'the document',
                message: (0,fault/* faultOf */.K)(issue, value),
            })),
        unknownKeys,
        manifest: parsed.success && all.length === 0 ? parsed.data : undefined,
    };
}
/** Some readers fold case (Go's `encoding/json`), and people read what it looks like: to them the key is given twice. */
function mistakenKey(key) {
    const likened = (0,reading/* reading */.h)(key)
        .split('\n')
        .map((line) => line.trim().toLowerCase());
    const known = manifest/* MANIFEST_KEYS */.Tb.find((each) => likened.includes(each));
    return known === undefined ? [] : [{ kind: 'unsafe-key', message: `The key '${key}' is taken for '${known}'.` }];
}
function declared_skill_decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/rules/evidence.js
/** UTF-16 code units. A longer line is no help to a reader, and its column would be off screen. */
const MAX_EVIDENCE = 200;
/** `findings` with the line of source they point at, where they point at one and bring no evidence of their own. */
function withSourceLines(findings, sources) {
    return findings.map((finding) => {
        const source = sources.find(({ file }) => file === finding.file);
        if (source === undefined || finding.line === undefined || finding.evidence !== undefined)
            return finding;
        const start = source.lineStarts[finding.line - 1] ?? 0;
        const next = source.lineStarts[finding.line];
        const line = source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
        return line.length > MAX_EVIDENCE ? finding : { ...finding, evidence: line };
    });
}

// EXTERNAL MODULE: ./src/rules/index.js + 101 modules
var src_rules = __webpack_require__(7588);
// EXTERNAL MODULE: ./src/rules/run-rules.js
var run_rules = __webpack_require__(6046);
// EXTERNAL MODULE: ./src/rules/file-too-large.js
var file_too_large = __webpack_require__(2398);
// EXTERNAL MODULE: ./src/model/skill-files.js
var skill_files = __webpack_require__(7056);
// EXTERNAL MODULE: ./src/rules/waivers.js
var waivers = __webpack_require__(4380);
;// CONCATENATED MODULE: ./src/rules/analyse.js











/**
 * Intake and static stage: a pure function of the candidate's bytes, the policy and the date. Never throws for what a
 * candidate holds; a rule or a parser that throws is a problem (`rule-threw`, `parser-threw`), so the skill ends
 * `inconclusive`.
 */
async function analyse(candidate, judgement, rules = src_rules/* RULES */.y) {
    const run = (0,run_rules/* runOf */.n)(rules, judgement);
    const { findings, problems } = run;
    run.on('candidate', candidate);
    const declared = declaredSkill(candidate);
    run.on('manifest', { ...declared, candidate });
    const sources = [];
    for (const { role, file, bytes } of pythonFiles(candidate)) {
        const { text, faults } = gate(bytes);
        run.on('bytes', { file, faults });
        // What the gate refused is never parsed: parsers may disagree about it.
        if (text === undefined || faults.length > 0)
            continue;
        const source = await parsed(role, file, text);
        if ('problem' in source)
            problems.push(source.problem);
        else
            sources.push(source);
    }
    const sound = sources.filter(({ isSound }) => isSound);
    const program = (0,syntax_program/* programOf */.o)(sound);
    const implementation = sound.find(({ role }) => role === 'implementation');
    for (const source of sources) {
        run.on('tree', source);
        // Of a tree that cannot be believed nothing more is asked: what is wrong with it is the cause of all the rest.
        if (!source.isSound)
            continue;
        const subject = { source, implementation, program, candidate, manifest: declared.manifest };
        run.on('source', subject);
        if (source.role === 'suite')
            run.on('suite', subject);
    }
    const told = (0,waivers/* waived */.r)(withSourceLines(findings, sources), candidate, judgement);
    const read = implementation === undefined ? [] : [implementation];
    const reaches = new Set(read.flatMap(capabilities/* reachesIn */.D).map(({ capability }) => capability));
    return { findings: told, problems, manifest: declared.manifest, sources, reaches };
}
/** The source, or that the parser failed on it: WebAssembly runs out of memory, and nobody knows all of its defects. */
async function parsed(role, file, text) {
    try {
        return await (0,source/* sourceOf */.vz)(role, file, text);
    }
    catch {
        const message = `The parser failed on '${file}'.`;
        const fix = 'Report it: this is a defect of Skill Assay.';
        return { problem: { code: 'parser-threw', stage: 'static', message, fix } };
    }
}
function pythonFiles(candidate) {
    const [, implementation, suite] = (0,skill_files/* skillFiles */.t)(candidate.name);
    return candidate.files
        .filter(({ kind, size, path }) => kind === 'file' && size <= file_too_large/* MAX_FILE */.S && (path === implementation || path === suite))
        .map(({ path, bytes }) => ({ role: path === suite ? 'suite' : 'implementation', file: path, bytes }));
}


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule),
/* harmony export */   S: () => (/* binding */ MAX_FILE)
/* harmony export */ });
/** Bytes. A skill is a small function: ten times the longest of HumanEval would still be below a tenth of this. */
const MAX_FILE = 262_144;
const rule = {
    id: 'file-too-large',
    on: 'candidate',
    severity: 'block',
    summary: 'A file larger than 256 KiB.',
    catalogue: [127],
    *check(candidate) {
        for (const { path, kind, size } of candidate.files) {
            if (kind !== 'oversized' && !(kind === 'file' && size > MAX_FILE))
                continue;
            yield {
                message: `The file '${path}' has ${size} bytes, of which at most ${MAX_FILE} are accepted.`,
                fix: 'Make the file smaller, for instance by splitting the skill in two.',
                file: path,
            };
        }
    },
};


/***/ }),

/***/ 7588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ./src/rules/absent-skill.js
const rule = {
    id: 'absent-skill',
    on: 'change',
    severity: 'note',
    summary: 'A grant or waiver in the policy for a skill that the library does not have.',
    catalogue: [136],
    *check({ listing, folder }, { policy }) {
        const present = new Set(listing.map(({ path }) => path.split('/', 1)[0]));
        const named = [
            ...Object.keys(policy.grants).map((skill) => ['grant', skill]),
            ...policy.waivers.map(({ skill }) => ['waiver', skill]),
        ];
        for (const [what, skill] of named) {
            if (present.has(skill))
                continue;
            yield {
                message: `The policy has a ${what} for '${skill}', and there is no such skill in ${folder}.`,
                fix: `Correct the name in .github/assay.yml, or remove the ${what}.`,
            };
        }
    },
};

// EXTERNAL MODULE: ./src/syntax/api/index.js + 1 modules
var api = __webpack_require__(5668);
// EXTERNAL MODULE: ./src/syntax/once-per.js
var once_per = __webpack_require__(8358);
// EXTERNAL MODULE: ./src/syntax/scopes.js
var scopes = __webpack_require__(7084);
// EXTERNAL MODULE: ./src/syntax/source.js + 13 modules
var syntax_source = __webpack_require__(9476);
// EXTERNAL MODULE: ./src/syntax/tree.js
var tree = __webpack_require__(2961);
;// CONCATENATED MODULE: ./src/rules/ambiguous-name.js





const ambiguous_name_rule = {
    id: 'ambiguous-name',
    on: 'source',
    severity: 'block',
    summary: 'A name in a class that means something else when the code runs than where it is written.',
    catalogue: [12, 16, 33],
    *check({ source, program }) {
        const { reads, scopes } = source.names;
        for (const read of reads) {
            const { home } = read;
            if (home?.kind === 'class' && meansOutside(source, program, home, read.name) && !isSettled(home, read))
                yield hit(source, read, 'is read in a class before the class gives it a meaning, so another one counts');
            if (isPrivate(read.name) && classAround(read.scope) !== (home && classAround(home)))
                yield hit(source, read, 'is changed by Python because it stands in a class, and may mean another');
        }
        for (const scope of scopes) {
            const declared = [...scope.globals, ...scope.nonlocals].find(isPrivate);
            if (declared !== undefined && classAround(scope) !== undefined)
                yield hit(source, { name: declared, node: scope.node }, 'is declared in a class, where Python changes it');
        }
        for (const { name, node } of mangledTwins(source))
            yield hit(source, { name, node }, 'is what Python makes of a private name of a class');
    },
};
function hit(source, { name, node }, why) {
    return { message: `The name '${name}' ${why}.`, fix: `Use another name than '${name}'.`, ...(0,syntax_source/* placeOf */.$t)(source, node) };
}
/**
 * A class body looks for a name in itself, then in the module (where ARISE runs a suite, the implementation's too), then
 * among the builtins, past the functions around. That nobody should have to know, so what these have counts as well.
 */
function meansOutside({ names, role }, { skillNames, skillImports }, home, name) {
    return ((0,api/* builtinOf */.po)(name) !== undefined ||
        (0,scopes/* scopeOf */.Od)(home.parent ?? home, name) !== undefined ||
        names.module.bindings.has(name) ||
        (role === 'suite' && (skillNames.has(name) || skillImports.has(name))));
}
/** Whether a statement of the class body `home` has bound the name for certain, before the statement that reads it. */
function isSettled(home, { name, node }) {
    const bindings = home.bindings.get(name);
    return bindings !== undefined && settledAt(home)(bindings) <= node.start;
}
/** Where the first statement of a class body ends that binds a name for certain. */
const settledAt = (0,once_per/* oncePer */.P)((home) => (0,once_per/* oncePer */.P)((bindings) => {
    const body = (0,tree/* childOf */.G)(home.node, 'body');
    const statements = bindings.map(statementOf).filter((each) => each !== undefined && each.parent === body);
    return statements.reduce((end, statement) => Math.min(end, statement?.end ?? end), Number.POSITIVE_INFINITY);
}));
/** The definition, or the assignment of a value, that `binding` is. An annotation alone binds nothing. */
function statementOf({ kind, node }) {
    if (kind === 'function' || kind === 'class')
        return node.parent?.type === 'decorated_definition' ? node.parent : node;
    const assignment = node.parent;
    const isAssigned = assignment?.type === 'assignment' && (0,tree/* childOf */.G)(assignment, 'right') !== undefined;
    return isAssigned && node.field === 'left' ? (assignment.parent ?? undefined) : undefined;
}
/** In `class C`, `__x` is `_C__x` (The Python Language Reference, 6.2.1 "Private name mangling"). */
function isPrivate(name) {
    return name.startsWith('__') && !name.endsWith('__');
}
/** The names that somebody wrote as Python would write a private name of a class of this source. */
function mangledTwins({ names, text }) {
    const bound = names.scopes.flatMap(({ bindings }) => [...bindings].map(([name, [first]]) => ({ name, node: first?.node })));
    const written = [...names.reads, ...bound].filter(({ name }) => /^_[^_]\w*?__\w/.test(name));
    if (written.length === 0)
        return [];
    const made = new Set(names.scopes.filter(({ kind }) => kind === 'class').map(({ node }) => prefixOf(node, text)));
    return written.flatMap(({ name, node }) => node !== undefined && prefixesOf(name).some((prefix) => made.has(prefix)) ? [{ name, node }] : []);
}
/** What may be the prefix that Python puts before a private name, in `name`: `_C` in `_C__x`. */
function prefixesOf(name) {
    return [...name.matchAll(/(?<!^)(?=__\w)/g)].map(({ index }) => name.slice(0, index));
}
function prefixOf(definition, text) {
    const name = (0,tree/* childOf */.G)(definition, 'name');
    return `_${name === undefined ? '' : text.slice(name.start, name.end).replace(/^_+/, '')}`;
}
/** The nearest class that the code of `scope` stands in. */
function classAround(scope) {
    for (let each = scope; each !== null; each = each.parent)
        if (each.kind === 'class')
            return each;
    return undefined;
}

// EXTERNAL MODULE: ./src/syntax/references.js
var references = __webpack_require__(9203);
// EXTERNAL MODULE: ./src/model/policy.js
var policy = __webpack_require__(4481);
;// CONCATENATED MODULE: ./src/rules/allowed-modules.js


/** The modules that `skill` may import, by their exact names: the policy's, and what an unexpired grant adds. */
function allowedModules(skill, judgement) {
    const bySkill = allowed(judgement);
    const known = bySkill.get(skill) ?? allowedTo(skill, judgement);
    bySkill.set(skill, known);
    return known;
}
/** Every rule asks, for every file; the answer is the same for a whole check. */
const allowed = (0,once_per/* oncePer */.P)((_judgement) => new Map());
function allowedTo(skill, judgement) {
    const { preset, allow, deny } = judgement.policy.imports;
    const modules = new Set([
        ...(preset === 'pure' ? policy/* PURE_PRESET */.rG : []),
        ...allow.map(policy/* moduleIn */.w6),
        ...grantedTo(skill, judgement).map(policy/* moduleIn */.w6),
    ]);
    for (const denied of deny)
        modules.delete(denied);
    return modules;
}
/** What an unexpired grant opens to `skill`. */
function grantedTo(skill, { policy, asOf }) {
    const grant = grantFor(skill, policy);
    return grant !== undefined && grant.until >= asOf ? grant.imports : [];
}
/** The grant that policy names for `skill`, expired or not. */
function grantFor(skill, policy) {
    return Object.hasOwn(policy.grants, skill) ? policy.grants[skill] : undefined;
}

;// CONCATENATED MODULE: ./src/rules/api-member.js


/** A member that policy or a grant opened by name, or with all of its module: nothing is known of it. */
const OPEN = { kind: 'function', value: true, subclass: true };
const NOT_LISTED = { refused: 'the policy lists the names that are allowed, and this is not one of them' };
/** What the closed world knows of `module.name`, or why it is not part of it. */
function apiMember(module, name, skill, judgement) {
    if (name.startsWith('_'))
        return { refused: 'its name is private' };
    const allowed = openingsOf(module, judgement.policy.imports.allow);
    const granted = openingsOf(module, grantedTo(skill, judgement));
    if ([...allowed, ...granted].some((entry) => entry.api === 'any' || entry.names.includes(name)))
        return OPEN;
    // For everybody a list takes from the table; what one skill is granted beside it takes nothing away.
    if (allowed.length > 0)
        return NOT_LISTED;
    if ((0,api/* hasTable */.rT)(module))
        return (0,api/* memberOf */.C5)(module, name) ?? { refused: (0,api/* refusalOf */.Of)(module, name) ?? 'it is not in the table of public names' };
    return granted.length > 0 ? NOT_LISTED : { refused: 'there is no table of its public names' };
}
/** Those of `entries` that say themselves what they open of `module`. */
function openingsOf(module, entries) {
    return entries.filter((entry) => typeof entry !== 'string').filter((entry) => entry.module === module);
}

;// CONCATENATED MODULE: ./src/rules/type-refusal.js





/** Nodes of which a type is made. */
const TYPE_NODES = new Set(`type identifier attribute generic_type type_parameter union_type member_type subscript binary_operator list tuple
  parenthesized_expression ellipsis none true false integer string string_start string_content string_end unary_operator
  comment`.split(/\s+/));
/** Functions that make types, and whose arguments `call-shape` holds to be no source text. */
const TYPE_MAKERS = new Set(['TypeVar', 'ParamSpec', 'TypeVarTuple', 'NewType', 'namedtuple']);
/** Characters of a type that is written as a string. */
const MAX_TYPE_TEXT = 2000;
/** Names that may stand for one another in a chain. */
const MAX_ALIASES = 50;
/** Judges the types in one source. `skill` and `judgement` say which members of modules may be named. */
class Types {
    #source;
    #skill;
    #judgement;
    #aliases = new Map();
    #types = new Map();
    #depth = 0;
    constructor(source, skill, judgement) {
        this.#source = source;
        this.#skill = skill;
        this.#judgement = judgement;
    }
    /** Why `node`, in itself and not in its parts, may not stand in a type; undefined where it may. */
    refusal(node) {
        if (!node.named)
            return undefined;
        if (!TYPE_NODES.has(node.type))
            return 'computes something';
        // Text that is put together could spell anything once it is whole.
        if (node.type === 'binary_operator')
            return (0,tree/* childOf */.G)(node, 'operator')?.type === '|' ? undefined : 'computes something';
        if (node.type === 'string')
            return this.#isInLiteral(node) ? undefined : this.textRefusal(node);
        if (node.type === 'identifier')
            return this.#nameRefusal((0,references/* referenceOf */.Bz)(this.#source, node));
        if (node.type !== 'attribute' && node.type !== 'member_type')
            return undefined;
        const reads = (0,references/* referenceOf */.Bz)(this.#source, node)?.kind !== undefined || this.#isInLiteral(node);
        return reads || node.type === 'member_type' ? undefined : 'reads an attribute';
    }
    /**
     * Why the string `node` does not name a type: frameworks evaluate annotations that are strings, and then what these
     * name, over and over until it is no string any more (catalogue 17).
     */
    textRefusal(node) {
        const text = (0,syntax_source/* textOf */.b6)(this.#source, node);
        if (/^[^'"]*[fFbB]/.test(text))
            return 'is a string of a kind that no type is';
        const content = text.replace(/^[rRuU]?(?:'''|"""|'|")|(?:'''|"""|'|")$/g, '');
        // Long ones would keep the patterns below busy for minutes (catalogue 127).
        if (content.length > MAX_TYPE_TEXT || !/^[\w\s.,[\]|]*$/.test(content))
            return 'is a string that does not name a type';
        for (const path of content.replace(/\s*\.\s*/g, '.').match(/[A-Za-z_][\w.]*/g) ?? []) {
            const [first = '', ...rest] = path.split('.');
            const why = first.startsWith('_') || (0,api/* builtinOf */.po)(first)?.use === 'refused' ? `names '${first}'` : undefined;
            const refused = why ?? this.#pathRefusal((0,references/* referenceTo */.Po)(this.#source.names.module, first), rest, path);
            if (refused !== undefined)
                return refused;
        }
        return undefined;
    }
    /** Whether the string `node` stands for a type: in an annotation, or in brackets after a class or a member of a module. */
    isTypeText(node) {
        if (this.#isInLiteral(node))
            return false;
        for (let inner = node, outer = node.parent; outer !== null; inner = outer, outer = outer.parent) {
            const value = outer.type === 'subscript' ? (0,tree/* childOf */.G)(outer, 'value') : undefined;
            const reference = value === undefined || value === inner ? undefined : (0,references/* referenceOf */.Bz)(this.#source, value);
            if (reference?.kind === 'member' || reference?.kind === 'builtin')
                return true;
            if (reference?.kind === 'own' && reference.bindings.some(({ kind }) => kind === 'class'))
                return true;
            if (outer.type.endsWith('_statement') || outer.type.endsWith('_definition'))
                return false;
        }
        return false;
    }
    #pathRefusal(first, rest, path) {
        let reference = first;
        for (const name of rest) {
            if (reference.kind !== 'module')
                return `is a string that reads an attribute ('${path}')`;
            reference = (0,references/* memberOf */.C5)(reference, name);
        }
        if (reference.kind !== 'member')
            return this.#nameRefusal(reference);
        const member = apiMember(reference.module, reference.name, this.#skill, this.#judgement);
        return 'refused' in member ? `names '${path}'` : undefined;
    }
    /** A variable may be named where it was assigned a type. What else it could hold, somebody would evaluate. */
    #nameRefusal(reference) {
        if (reference?.kind !== 'own')
            return undefined;
        const { bindings } = reference;
        const known = this.#types.get(bindings);
        // Two names may stand for one another; a chain that is longer than anybody writes would end the stack.
        if (known === undefined && this.#depth > MAX_ALIASES)
            return `names '${reference.name}', behind too many others`;
        const isType = known ?? this.#areTypes(bindings);
        return isType ? undefined : `names '${reference.name}', which is not known to be a type`;
    }
    #areTypes(bindings) {
        this.#depth += 1;
        const areTypes = bindings.every((binding) => ['class', 'function'].includes(binding.kind) || this.#isAlias(binding));
        this.#depth -= 1;
        this.#types.set(bindings, areTypes);
        return areTypes;
    }
    #isAlias({ kind, node }) {
        const assignment = kind === 'variable' && node.parent?.type === 'assignment' && node.field === 'left' ? node.parent : undefined;
        const value = assignment && (0,tree/* childOf */.G)(assignment, 'right');
        if (value === undefined)
            return false;
        // Set before the parts are judged: an alias may name itself.
        if (!this.#aliases.has(value))
            this.#aliases.set(value, undefined).set(value, this.#partsRefusal(value));
        return this.#aliases.get(value) === undefined;
    }
    #partsRefusal(node) {
        if (node.type === 'call')
            return this.#isTypeMaker(node) ? undefined : 'computes something';
        for (const child of [...node.children]) {
            const why = this.#partsRefusal(child);
            if (why !== undefined)
                return why;
        }
        return this.refusal(node);
    }
    #isTypeMaker(call) {
        const callee = (0,tree/* childOf */.G)(call, 'function');
        const reference = callee && (0,references/* referenceOf */.Bz)(this.#source, callee);
        return reference?.kind === 'member' && TYPE_MAKERS.has(reference.name);
    }
    /** The arguments of `typing.Literal[…]` are values. */
    #isInLiteral(node) {
        for (let outer = node.parent; outer !== null; outer = outer.parent) {
            const head = outer.type === 'generic_type'
                ? outer.children[0]
                : outer.type === 'subscript'
                    ? (0,tree/* childOf */.G)(outer, 'value')
                    : undefined;
            const reference = head === undefined || head === node ? undefined : (0,references/* referenceOf */.Bz)(this.#source, head);
            if (reference?.kind === 'member' && reference.module === 'typing' && reference.name === 'Literal')
                return true;
            if (outer.type.endsWith('_statement') || outer.type.endsWith('_definition'))
                return false;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./src/rules/annotation-call.js


/** Where an annotation ends, seen from inside. */
const OUTSIDE = /_(?:statement|definition)$|^(?:lambda_)?parameters$/;
const annotation_call_rule = {
    id: 'annotation-call',
    on: 'source',
    severity: 'block',
    summary: 'An annotation that does more than name a type, also where it is written as a string.',
    catalogue: [17, 84, 153],
    *check({ source, candidate }, judgement) {
        const types = new Types(source, candidate.name, judgement);
        const inside = insideTypes(source);
        for (const node of inside.size === 0 ? (0,syntax_source/* nodesOf */.Nh)(source, 'string') : source.nodes) {
            const why = inside.has(node)
                ? types.refusal(node)
                : node.type === 'string' && types.isTypeText(node)
                    ? types.textRefusal(node)
                    : undefined;
            if (why === undefined)
                continue;
            yield {
                message: `The annotation ${why}.`,
                fix: 'Name a type: names, dots, brackets and bars.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** The nodes inside of annotations. What stands around a node comes before it in source order. */
function insideTypes(source) {
    const inside = new Set();
    if ((0,syntax_source/* nodesOf */.Nh)(source, 'type').length === 0)
        return inside;
    for (const node of source.nodes) {
        const { parent } = node;
        if (parent !== null && (parent.type === 'type' || (inside.has(parent) && !OUTSIDE.test(parent.type))))
            inside.add(node);
    }
    return inside;
}

// EXTERNAL MODULE: ./src/syntax/attributes.js
var attributes = __webpack_require__(9116);
// EXTERNAL MODULE: ./src/syntax/imports.js
var imports = __webpack_require__(7707);
;// CONCATENATED MODULE: ./src/rules/api-not-listed.js





const api_not_listed_rule = {
    id: 'api-not-listed',
    on: 'source',
    severity: 'block',
    summary: 'A member of an allowed module that is not part of its public, harmless API.',
    catalogue: [5, 8, 9, 11, 17, 18, 26, 28, 31, 39, 40, 41, 44, 45, 46, 47, 76, 86, 88, 93, 94, 153],
    *check({ source, candidate }, judgement) {
        const allowed = allowedModules(candidate.name, judgement);
        for (const { module, name, node } of (0,imports/* importsOf */.c)(source)) {
            // Modules that are not allowed, stars and the skill itself are other rules'.
            if (name === undefined || name === '*' || !allowed.has(module))
                continue;
            const refused = refusalFor(module, name);
            if (refused !== undefined)
                yield { message: refused, fix: `Do without '${name}'.`, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
        for (const { base, name, node } of (0,attributes/* attributesOf */.T)(source)) {
            // Of a module that may not be imported nothing more need be said.
            if (base?.kind !== 'module' || !base.imported.some((module) => allowed.has(module)))
                continue;
            const refused = refusalFor(base.module, name);
            if (refused !== undefined)
                yield { message: refused, fix: `Do without '${base.module}.${name}'.`, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
        function refusalFor(module, name) {
            if (allowed.has(`${module}.${name}`))
                return undefined; // a submodule that is allowed by its full name
            const member = apiMember(module, name, candidate.name, judgement);
            return 'refused' in member
                ? `'${module}.${name}' is not part of what a skill may use: ${member.refused}.`
                : undefined;
        }
    },
};

// EXTERNAL MODULE: ./src/syntax/functions.js
var functions = __webpack_require__(468);
;// CONCATENATED MODULE: ./src/rules/async-test.js


const async_test_rule = {
    id: 'async-test',
    on: 'suite',
    severity: 'block',
    summary: 'An asynchronous test, which nobody awaits.',
    catalogue: [98],
    *check({ source }) {
        for (const { name, isAsync, node } of (0,functions/* topLevelFunctions */.P)(source)) {
            if (!isAsync || !name.startsWith('test_'))
                continue;
            yield {
                message: `The test '${name}' is asynchronous, so calling it runs nothing.`,
                fix: 'Make it a plain function.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/attribute-names.js

/** Special names that only tell: what something is called or documented as, and an enumeration's members. */
const TELLING = new Set(['__name__', '__qualname__', '__doc__', '__members__']);
/** Names with a leading underscore that are documented API: `collections.namedtuple` and `enum` (The Python Library Reference). */
const DOCUMENTED = new Set(['_asdict', '_replace', '_fields', '_make', '_value_', '_name_', '_missing_']);
/** Whether `name` may be read although it begins with an underscore. */
function isDocumented(name) {
    return TELLING.has(name) || DOCUMENTED.has(name);
}
/** `_member_map_`: emptied, an enumeration can be called to make classes out of strings; those of `re` serve everybody. */
function isOfEnumeration(name) {
    return /^_[a-z0-9_]*[a-z0-9]_$/.test(name) && !name.startsWith('__');
}
/** Why nobody may name the attribute `name`, whatever object it is of; undefined where the closed world knows the name. */
function attributeRefusal(name, { ownAttributes }, isOpen) {
    const door = api/* DOORS */.I0.get(name);
    if (door !== undefined)
        return door;
    if (isDocumented(name))
        return undefined;
    if (/^__.*__$/.test(name))
        return 'its name is reserved for Python';
    if (isOfEnumeration(name))
        return 'its name is reserved for enumerations, all of which keep their members under such names';
    if (ownAttributes.has(name))
        return undefined;
    if (name.startsWith('_'))
        return 'its name is private, and no class of the skill defines it';
    return api/* ATTRIBUTES */.iw.has(name) || isOpen
        ? undefined
        : 'no class of the skill, and none of the types that a skill may use, has an attribute of that name';
}

// EXTERNAL MODULE: ./src/syntax/plain-class.js
var plain_class = __webpack_require__(6504);
;// CONCATENATED MODULE: ./src/rules/class-making.js


/**
 * Methods of the standard library, written in Python, that call `self.__class__(…)`, and how many arguments they have
 * besides `self`. Reached through their class and given a class for `self`, they call `type`: `Counter.copy(int)` is
 * `type`, `ChainMap.new_child(Own, "Name")` makes a class out of a string and `Own.maps`. (Lib/collections/__init__.py:
 * ChainMap, Counter, UserDict, UserList; Lib/enum.py: Flag; Lib/fractions.py: Fraction.)
 */
const BOUND_ARGUMENTS = new Map([
    ...['copy', '__copy__', '__invert__'].map((name) => [name, 0]),
    ...['new_child', '__deepcopy__', '__getitem__'].map((name) => [name, 1]),
    ...['add', 'mul', 'and', 'or', 'xor'].flatMap((name) => [[`__${name}__`, 1], [`__r${name}__`, 1]]),
]);
/** Whether `name` may not be named by a string, as the second argument of getattr. */
function makesClasses(name) {
    return BOUND_ARGUMENTS.has(name);
}
/** Why the method may make a class where it is used; undefined for a call on an object. */
function classMakingRefusal({ name, whole, base }) {
    const most = BOUND_ARGUMENTS.get(name);
    // Methods of Python's own types look at what they are given: `map(list.copy, rows)`.
    if (most === undefined || (base !== undefined && (0,plain_class/* isBuiltinClass */.s)(base)))
        return undefined;
    const call = whole?.parent?.type === 'call' && (0,tree/* childOf */.G)(whole.parent, 'function') === whole ? whole.parent : undefined;
    return call !== undefined && argumentCount(call) <= most
        ? undefined
        : 'given a class in place of its object it calls the class of that class; call it on an object';
}
/** How many arguments a call has; unpacked ones could be any number. */
function argumentCount(call) {
    const list = (0,tree/* childOf */.G)(call, 'arguments');
    if (list?.type !== 'argument_list')
        return 1;
    const given = list.children.filter(({ named, type }) => named && type !== 'comment');
    return given.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat') ? Infinity : given.length;
}

;// CONCATENATED MODULE: ./src/rules/opened-world.js



/** The imports of `source` whose modules are allowed and have no table: nobody here knows what is reached through them. */
function openImports(source, skill, judgement) {
    const allowed = allowedModules(skill, judgement);
    return (0,imports/* importsOf */.c)(source)
        .map(({ module, name, node }) => ({
        module: name !== undefined && !allowed.has(module) ? `${module}.${name}` : module,
        node,
    }))
        .filter(({ module }) => allowed.has(module) && !(0,api/* hasTable */.rT)(module));
}

;// CONCATENATED MODULE: ./src/syntax/position.js

/**
 * The role of `node`: called, used as a decorator, inherited from, named in an annotation, named in an `except` clause;
 * else its value goes somewhere. A subscripted name (`Generic[T]`) has its subscript's role.
 */
function positionOf(node) {
    const { parent } = node;
    if (parent === null)
        return 'value';
    switch (parent.type) {
        case 'call':
            return (0,tree/* childOf */.G)(parent, 'function') === node ? 'callee' : 'value';
        case 'decorator':
            return 'decorator';
        case 'keyword_argument':
            return parent.parent?.parent?.type === 'class_definition' ? 'base' : 'value';
        case 'argument_list':
            return parent.parent?.type === 'class_definition' ? 'base' : 'value';
        case 'type':
        case 'generic_type':
        case 'union_type':
        case 'member_type':
            return 'annotation';
        case 'except_clause':
            return 'caught';
        case 'subscript':
            return (0,tree/* childOf */.G)(parent, 'value') === node ? positionOf(parent) : 'value';
        case 'tuple':
        case 'parenthesized_expression':
        case 'as_pattern':
            return positionOf(parent) === 'caught' ? 'caught' : 'value';
        default:
            return isInAnnotation(node) ? 'annotation' : 'value';
    }
}
function isInAnnotation(node) {
    for (let outer = node.parent; outer !== null; outer = outer.parent) {
        if (outer.type === 'type')
            return true;
        if (outer.type.endsWith('_statement') || outer.type.endsWith('_definition'))
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/syntax/spread.js
/**
 * What is true of each node when every fact spreads along the edges of a graph as far as it can. `starts` are the facts
 * that are known from the outset; `next` gives where a fact goes from a node. Each fact visits a node once, so chains and
 * circles of an adversary's making cost no more than their edges.
 */
function spread(starts, next) {
    const known = new Map();
    const pending = [...starts];
    for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
        const [node, fact] = step;
        const facts = known.get(node);
        if (facts?.has(fact) === true)
            continue;
        if (facts === undefined)
            known.set(node, new Set([fact]));
        else
            facts.add(fact);
        for (const reached of next(node, fact))
            pending.push([reached, fact]);
    }
    return known;
}
/** A graph of which edges are told one by one: `from` → its successors. */
class Edges {
    #successors = new Map();
    add(from, to) {
        const known = this.#successors.get(from);
        if (known === undefined)
            this.#successors.set(from, [to]);
        else
            known.push(to);
    }
    of(node) {
        return this.#successors.get(node) ?? [];
    }
}

;// CONCATENATED MODULE: ./src/syntax/shared-object.js






/** Functions and the one boolean of typing: of everything else there, an attribute that is set is set for everybody. */
const PLAIN_TYPING = new Set(['TYPE_CHECKING', 'assert_never', 'assert_type', 'cast', 'is_protocol', 'is_typeddict']);
/** Instances of classes written in Python, in whose lists and formats all of calendar looks. */
const NAMES_OF_DAYS = new Set(['day_abbr', 'day_name', 'month_abbr', 'month_name']);
/** Builtins that give the elements of what they are given, and never itself. */
const ITERATING = new Set('all any enumerate frozenset len list repr set sorted str tuple zip'.split(' '));
/**
 * Whether `reference` is an object of the standard library that anybody who holds it could change for the whole process: an
 * alias of typing hands what is set on it to its class (`_BaseGenericAlias.__setattr__`), `Type` can be made to call `type`.
 */
function isShared(source, reference) {
    return homesOf(source, reference).size > 0;
}
const NOWHERE = new Set();
/** The modules whose shared objects `reference` is, itself or by a variable that was assigned one. */
function homesOf(source, reference) {
    if (reference.kind === 'own')
        return homesByName(source).get(reference.bindings) ?? NOWHERE;
    const home = homeOf(reference);
    return home === undefined ? NOWHERE : new Set([home]);
}
function homeOf(reference) {
    if (reference.kind !== 'member')
        return undefined;
    const { module, name } = reference;
    if (module === 'typing')
        return PLAIN_TYPING.has(name) ? undefined : module;
    if (module === 'calendar')
        return NAMES_OF_DAYS.has(name) ? module : undefined;
    return module === '__future__' ? module : undefined;
}
const mayGo = ({ isElement }, home) => !(isElement && home === 'calendar');
/** By the bindings of each name, at once for all: a name may stand for a name that stands for a name. */
const homesByName = (0,once_per/* oncePer */.P)((source) => {
    const starts = [];
    const users = new Edges();
    for (const name of source.names.scopes.flatMap(({ bindings }) => [...bindings.values()])) {
        for (const stand of name.flatMap((binding) => [...standsFor(source, shared_object_valueOf(binding))])) {
            const { reference, isElement } = stand;
            const home = homeOf(reference);
            if (reference.kind === 'own')
                users.add(reference.bindings, { name, isElement });
            else if (home !== undefined && mayGo(stand, home))
                starts.push([name, home]);
        }
    }
    return spread(starts, (name, home) => users
        .of(name)
        .filter((user) => mayGo(user, home))
        .map((user) => user.name));
});
/** `Vector = List[float]`, `names = day_abbr if short else day_name`: what stands on the right is what the variable is. */
function* standsFor(source, node, isElement = false) {
    if (node === undefined)
        return;
    if (node.type === 'assignment')
        yield* standsFor(source, (0,tree/* childOf */.G)(node, 'right'), isElement);
    else if (node.type === 'subscript')
        yield* standsFor(source, (0,tree/* childOf */.G)(node, 'value'), true);
    else if (/^(?:parenthesized_expression|binary_operator|conditional_expression)$/.test(node.type)) {
        for (const child of node.children)
            if (child.named)
                yield* standsFor(source, child, isElement);
    }
    else {
        const reference = (0,references/* referenceOf */.Bz)(source, node);
        if (reference !== undefined)
            yield { reference, isElement };
    }
}
function shared_object_valueOf({ kind, node }) {
    return kind === 'variable' && node.parent?.type === 'assignment' ? (0,tree/* childOf */.G)(node.parent, 'right') : undefined;
}
/** The type that `node` heads, with its brackets and bars: what is handed on if anything is. */
function wholeType(source, node) {
    let whole = node;
    while (isSubscripted(whole) || isOperand(source, whole))
        whole = whole.parent;
    return whole;
}
/** Whether nobody gets hold of the shared object `node`: it makes a type, or only its elements count. */
function isKept(source, node, reference) {
    const whole = wholeType(source, node);
    const isOfCalendar = [...homesOf(source, reference)].every((home) => home === 'calendar');
    // `calendar.day_name[1]` is text.
    if (isOfCalendar && whole.type === 'subscript')
        return true;
    const { parent } = whole;
    if (positionOf(whole) !== 'value')
        return true;
    switch (parent?.type) {
        case 'assignment':
            return whole.field === 'right' && (0,tree/* childOf */.G)(parent, 'left')?.type === 'identifier' && !isInClass(parent);
        case 'for_statement':
        case 'for_in_clause':
            return isOfCalendar && whole.field === 'right';
        case 'attribute':
            return whole === node; // which attributes that may be, other rules say of a name only
        case 'list_splat':
            return isOfCalendar;
        case 'comparison_operator':
            return isOnlyTested(parent, whole);
        case 'argument_list':
            return isOfCalendar && isGivenElements(source, parent.parent);
        default:
            return isInBrackets(source, whole);
    }
}
function isSubscripted(node) {
    return node.parent?.type === 'subscript' && (0,tree/* childOf */.G)(node.parent, 'value') === node;
}
/** `Optional[int] | None`: nothing in it is an object whose own `|` would be given the alias. */
function isOperand(source, { parent }) {
    if (parent?.type === 'parenthesized_expression' || parent?.type === 'conditional_expression')
        return true;
    if (parent?.type !== 'binary_operator' || (0,tree/* childOf */.G)(parent, 'operator')?.type !== '|')
        return false;
    return [(0,tree/* childOf */.G)(parent, 'left'), (0,tree/* childOf */.G)(parent, 'right')].every((side) => isTypeOperand(source, side));
}
function isTypeOperand(source, node) {
    if (node?.type === 'none')
        return true;
    if (node?.type === 'subscript')
        return isTypeHead(source, (0,tree/* childOf */.G)(node, 'value'));
    if (node?.type === 'binary_operator')
        return [(0,tree/* childOf */.G)(node, 'left'), (0,tree/* childOf */.G)(node, 'right')].every((side) => isTypeOperand(source, side));
    return isTypeHead(source, node);
}
/** In brackets after what makes a type, also in a list there: `Callable[[List[int]], str]`. */
function isInBrackets(source, node) {
    let inner = node;
    while (inner.parent?.type === 'list' || inner.parent?.type === 'tuple')
        inner = inner.parent;
    const { parent } = inner;
    return parent?.type === 'subscript' && !isSubscripted(inner) && isTypeHead(source, (0,tree/* childOf */.G)(parent, 'value'));
}
/** `x is Any`, `word in calendar.day_name`: other comparisons give it to the other side's methods. */
function isOnlyTested(comparison, node) {
    const operators = comparison.children.filter(({ named }) => !named).map(({ type }) => type);
    if (operators.every((type) => /^is/.test(type)))
        return true;
    return operators.length === 1 && /in$/.test(operators[0] ?? '') && comparison.children.at(-1) === node;
}
function isInClass(assignment) {
    return assignment.parent?.parent?.parent?.type === 'class_definition';
}
/** What makes a type out of what stands in its brackets. */
function isTypeHead(source, head) {
    const reference = head && (0,references/* referenceOf */.Bz)(source, head);
    if (reference === undefined)
        return false;
    if (reference.kind !== 'own')
        return reference.kind === 'member' || (0,plain_class/* isBuiltinClass */.s)(reference);
    return areTypeHeads(source)(reference.bindings);
}
const areTypeHeads = (0,once_per/* oncePer */.P)((source) => (0,once_per/* oncePer */.P)((bindings) => bindings.every((binding) => binding.kind === 'class' || isOfTyping(source, binding))));
function isOfTyping(source, binding) {
    const homes = [...standsFor(source, shared_object_valueOf(binding))].flatMap((stand) => [...homesOf(source, stand.reference)].filter((home) => mayGo(stand, home)));
    return homes.length > 0 && homes.every((home) => home === 'typing');
}
function isGivenElements(source, call) {
    const callee = call?.type === 'call' ? (0,tree/* childOf */.G)(call, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return reference?.kind === 'builtin' && ITERATING.has(reference.name);
}

;// CONCATENATED MODULE: ./src/rules/special-methods.js
/**
 * Special methods that a class may define and call by name: they make values behave like values. Missing on purpose: what
 * decides over attributes, classes, pickling, life and death (`__getattr__`, `__class_getitem__`, `__reduce__`, `__del__`, …).
 * (The Python Language Reference, 3.3 "Special method names".)
 */
const SPECIAL_METHODS = new Set(`__init__ __post_init__ __repr__ __str__ __bool__ __hash__ __len__ __length_hint__ __iter__ __next__ __reversed__
  __contains__ __getitem__ __setitem__ __delitem__ __missing__ __call__ __enter__ __exit__ __copy__ __deepcopy__
  __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __int__ __float__ __complex__ __index__ __round__ __trunc__ __floor__ __ceil__
  __neg__ __pos__ __abs__ __invert__ __bytes__ __format__
  __add__ __sub__ __mul__ __matmul__ __truediv__ __floordiv__ __mod__ __divmod__ __pow__ __lshift__ __rshift__ __and__ __xor__ __or__
  __radd__ __rsub__ __rmul__ __rmatmul__ __rtruediv__ __rfloordiv__ __rmod__ __rdivmod__ __rpow__ __rlshift__ __rrshift__ __rand__ __rxor__ __ror__
  __iadd__ __isub__ __imul__ __imatmul__ __itruediv__ __ifloordiv__ __imod__ __ipow__ __ilshift__ __irshift__ __iand__ __ixor__ __ior__`.split(/\s+/));

;// CONCATENATED MODULE: ./src/rules/attribute-not-allowed.js








const attribute_not_allowed_rule = {
    id: 'attribute-not-allowed',
    on: 'source',
    severity: 'block',
    summary: 'An attribute that leads behind an object, or that nothing a skill may use has.',
    catalogue: [21, 22, 23, 25, 30, 31, 32, 34, 35, 36, 37, 38, 40, 42, 43, 44, 45, 87, 89],
    *check(subject, judgement) {
        const { source, program, candidate } = subject;
        // What objects of an open module have, nobody here knows, so any public attribute is accepted then.
        const isOpen = openImports(source, candidate.name, judgement).length > 0;
        for (const use of (0,attributes/* attributesOf */.T)(source)) {
            if (use.base?.kind === 'module')
                continue; // a module's members have a table of their own
            const refused = classMakingRefusal(use) ??
                (isCalledSpecially(use) || isClassName(use, subject)
                    ? undefined
                    : (privateRefusal(use, source) ?? attributeRefusal(use.name, program, isOpen)));
            if (refused === undefined)
                continue;
            yield {
                message: `The attribute '${use.name}' is not part of what a skill may use: ${refused}.`,
                fix: `Do without '.${use.name}'.`,
                ...(0,syntax_source/* placeOf */.$t)(source, use.node),
            };
        }
    },
};
/** `super().__init__(…)`, `Base.__init__(self)`: calling a special method that a class may define. */
function isCalledSpecially({ name, whole }) {
    return (SPECIAL_METHODS.has(name) &&
        name !== '__format__' &&
        whole?.parent?.type === 'call' &&
        (0,tree/* childOf */.G)(whole.parent, 'function') === whole);
}
/** A private name of the skill's own is no reason to read it from an object of a module: `calendar.day_name._days`. */
function privateRefusal({ name, base }, source) {
    const isForeign = base !== undefined && (base.kind === 'member' || isShared(source, base));
    return isForeign && name.startsWith('_') && !isDocumented(name) ? 'its name is private' : undefined;
}
/** `self.__class__.__name__`: the one thing that a class is asked for. */
function isClassName({ name, whole }, { source }) {
    const outer = whole?.parent;
    const asked = outer?.type === 'attribute' ? (0,tree/* childOf */.G)(outer, 'attribute') : undefined;
    return name === '__class__' && asked !== undefined && ['__name__', '__qualname__'].includes((0,syntax_source/* textOf */.b6)(source, asked));
}

// EXTERNAL MODULE: ./src/syntax/program.js
var syntax_program = __webpack_require__(9093);
;// CONCATENATED MODULE: ./src/rules/attribute-store.js








/** What may be set on the context that `with localcontext() as context` gives: it ends with the block. */
const CONTEXT_ATTRIBUTES = new Set(['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp']);
const attribute_store_rule = {
    id: 'attribute-store',
    on: 'source',
    severity: 'block',
    summary: 'An attribute that is set or deleted on something which is not an object of the skill itself.',
    catalogue: [12, 33, 43, 79, 85, 89, 99, 158],
    *check(subject) {
        for (const use of (0,attributes/* attributesOf */.T)(subject.source)) {
            const why = use.isStore ? refusal(use, subject) : undefined;
            if (why !== undefined)
                yield {
                    message: `The attribute '${use.name}' is set ${why}.`,
                    fix: 'Set attributes only on objects of classes that the skill defines.',
                    ...(0,syntax_source/* placeOf */.$t)(subject.source, use.node),
                };
        }
    },
};
function refusal({ name, base, whole }, { source, program }) {
    if (/^__.*__$/.test(name))
        return 'although its name is reserved for Python';
    if (isOfEnumeration(name) || name === '_inst')
        return 'although the standard library keeps what it shares under it';
    if (whole !== undefined && (0,syntax_program/* isOnSelf */.C)(source, whole) && !isInStaticMethod(source, whole))
        return undefined;
    if (base !== undefined && (base.kind !== 'own' || isShared(source, base)))
        return 'on something that is not the skill’s own';
    const binding = base?.bindings.length === 1 ? base.bindings[0] : undefined;
    if (binding?.kind === 'function')
        return 'on a function';
    if (CONTEXT_ATTRIBUTES.has(name) && binding !== undefined && isLocalContext(source, binding.node))
        return undefined;
    if (!program.ownAttributes.has(name))
        return 'although no class of the skill has it';
    if (base !== undefined && (0,plain_class/* isOwnClass */.H)(source, base))
        return undefined;
    if (isOfLibraryClass(name, source))
        return 'on an object that may be a class of the standard library';
    return undefined;
}
/** What a static method calls its first parameter can be anything. */
function isInStaticMethod(source, node) {
    let outer = node.parent;
    while (outer !== null && outer.type !== 'function_definition')
        outer = outer.parent;
    const decorated = outer?.parent?.type === 'decorated_definition' ? outer.parent : undefined;
    return (decorated?.children.some(({ type, start, end }) => type === 'decorator' && /staticmethod/.test(source.text.slice(start, end))) === true);
}
/**
 * Whether a class that can be changed, of a module which this file imports, has an attribute `name`. `name` and `value`,
 * which enumerations have, are what half of all linked lists and trees call their own; no rule hands an enumeration on.
 */
function isOfLibraryClass(name, source) {
    if (name === 'name' || name === 'value')
        return false;
    return (0,imports/* importsOf */.c)(source).some(({ module, name: imported }) => (0,api/* mutableAttributesOf */.Lv)(module).has(name) || (0,api/* mutableAttributesOf */.Lv)(`${module}.${imported}`).has(name));
}
/** Bound by `with localcontext() as name` or `with decimal.localcontext() as name`. */
function isLocalContext(source, name) {
    const target = name.parent;
    const value = target?.type === 'as_pattern_target' ? target.parent?.children[0] : undefined;
    return value?.type === 'call' && /^(?:decimal\s*\.\s*)?localcontext\s*\(/.test((0,syntax_source/* textOf */.b6)(source, value));
}

;// CONCATENATED MODULE: ./src/rules/auto-run-file.js
/** What Python, pytest, pip and git hooks read or run by themselves wherever they find it. */
const AUTO_RUN = /(?:^|\/)(?:(?:conftest|sitecustomize|usercustomize)(?:\/__init__)?\.py|\.?pytest\.ini|\.?pytest\.toml|pyvenv\.cfg|tox\.ini|setup\.cfg|setup\.py|pyproject\.toml|noxfile\.py|\.pythonrc|.*\.pth|.*\.py[co]|.*\.so|.*\.pyd)$/i;
const auto_run_file_rule = {
    id: 'auto-run-file',
    on: 'change',
    severity: 'review',
    summary: 'A proposal of skills that also brings a file which tools run or obey by themselves.',
    catalogue: [14, 15, 104, 137],
    *check({ folder, skills, paths }) {
        if (skills.length === 0)
            return;
        for (const path of paths) {
            if (path.startsWith(`${folder}/`) || !AUTO_RUN.test(path))
                continue;
            yield {
                message: `The proposal also changes '${path}', which tools load by themselves.`,
                fix: 'Propose it apart from any skill.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/bare-carriage-return.js
const bare_carriage_return_rule = {
    id: 'bare-carriage-return',
    on: 'bytes',
    severity: 'block',
    summary: 'A carriage return that is not followed by a line feed.',
    catalogue: [49, 60, 61],
    *check({ file, faults }) {
        for (const { kind, message, line, column } of faults) {
            if (kind !== 'bare-carriage-return')
                continue;
            yield {
                message,
                fix: 'Use LF line ends; write a carriage return inside a string as an escape.',
                file,
                line,
                column,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/beside-skills.js
const HARMLESS = /^(?:README|LICENSE|CHANGELOG|NOTICE)(?:\.(?:md|txt|rst))?$/i;
const beside_skills_rule = {
    id: 'beside-skills',
    on: 'change',
    severity: 'block',
    summary: 'A file that lies beside the skills and may be run or imported with them.',
    catalogue: [13, 14, 15, 104, 137],
    *check({ folder, paths, listing }) {
        const lying = new Set(listing
            // A link or a submodule is a candidate, and refused as one; not so where a dot hides it.
            .filter(({ path, kind, mode }) => !path.includes('/') && (path.startsWith('.') ? path !== '.' : kind === 'blob' && mode !== '120000'))
            .map(({ path }) => path));
        if (listing.some(({ path }) => path === '.')) {
            yield {
                message: `'${folder}' is no folder: a link or a submodule stands in its place, and hides every skill.`,
                fix: `Make '${folder}' a folder again.`,
            };
        }
        const hidden = listing.find(({ path }) => /^\.[^/]*\//.test(path) && paths.includes(`${folder}/${path}`));
        if (hidden !== undefined)
            yield {
                message: `The file '${folder}/${hidden.path}' lies in a hidden folder beside the skills.`,
                fix: 'Delete it.',
            };
        for (const path of paths) {
            const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
            if (!lying.has(name) || HARMLESS.test(name))
                continue;
            yield {
                message: `The file '${path}' lies beside the skills.`,
                fix: 'Delete it, or move it out of the folder of skills: Python and test runners load files that lie beside others.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/call-arguments.js





/** Why the arguments in `list` are not of `shape`; undefined where they are. */
function shapeRefusal(list, shape, source, program) {
    if (list.type === 'generator_expression')
        return shape.positional[0] <= 1 && shape.positional[1] >= 1 ? undefined : 'with a generator';
    let position = 0;
    for (const argument of list.children) {
        if (!argument.named || argument.type === 'comment')
            continue;
        const why = argument.type === 'keyword_argument' ? keywordRefusal(argument) : positionalRefusal(argument);
        if (why !== undefined)
            return why;
    }
    return position < shape.positional[0] ? 'with too few arguments' : undefined;
    function positionalRefusal(argument) {
        if (argument.type === 'list_splat' || argument.type === 'dictionary_splat')
            return shape.unpack === true ? undefined : 'with unpacked arguments';
        position += 1;
        if (position > shape.positional[1])
            return `with more than ${shape.positional[1]} positional arguments`;
        return kindRefusal(argument, shape.args?.at(Math.min(position, shape.args.length) - 1) ?? 'any', source, program);
    }
    function keywordRefusal(argument) {
        const name = (0,tree/* childOf */.G)(argument, 'name');
        const value = (0,tree/* childOf */.G)(argument, 'value');
        const text = name === undefined ? '' : (0,syntax_source/* textOf */.b6)(source, name);
        const kind = Object.hasOwn(shape.keywords, text) ? shape.keywords[text] : undefined;
        if (kind === undefined || value === undefined)
            return `with the keyword '${text}'`;
        return kindRefusal(value, kind, source, program);
    }
}
/** Why `value` is not of `kind`; undefined where it is. */
function kindRefusal(value, kind, source, program) {
    switch (kind) {
        case 'any':
            return undefined;
        case 'boolean':
            return value.type === 'true' || value.type === 'false'
                ? undefined
                : 'with something other than True or False where only these are known to be harmless';
        case 'literal-string':
            return literalOf(source, value) === undefined ? 'with a string that is not a plain literal' : undefined;
        case 'no-string':
            return /string/.test(value.type) ? 'with a string where it would be evaluated' : undefined;
        case 'public-name':
            return nameRefusal(literalOf(source, value), program);
        case 'safe-encoding':
            return encodingRefusal(literalOf(source, value));
    }
}
function nameRefusal(name, program) {
    if (name === undefined || !/^[A-Za-z_]\w*$/.test(name))
        return 'with a name that is not a plain literal';
    // The string whose method it would be is not looked at here (catalogue 29).
    if (name === 'format' || name === 'format_map')
        return `for the method '${name}'`;
    if (makesClasses(name))
        return `for the method '${name}'`;
    const why = attributeRefusal(name, program, false);
    return why === undefined ? undefined : `for the attribute '${name}': ${why}`;
}
/** Looking up a codec imports a module named after it. */
function encodingRefusal(name) {
    const normal = name?.toLowerCase().replaceAll(/[_ ]/g, '-');
    return normal !== undefined && api/* SAFE_ENCODINGS */.BO.has(normal)
        ? undefined
        : 'with an encoding that is not one of the usual literals';
}
/** The text of a plain literal string: no prefix but `r` or `u`, no escape, no interpolation, one piece. */
function literalOf(source, node) {
    if (node.type !== 'string')
        return undefined;
    const match = /^[rRuU]?(?:"""([^\\]*)"""|'''([^\\]*)'''|"([^"\\]*)"|'([^'\\]*)')$/s.exec((0,syntax_source/* textOf */.b6)(source, node));
    return match === null ? undefined : (match[1] ?? match[2] ?? match[3] ?? match[4]);
}

;// CONCATENATED MODULE: ./src/rules/call-place.js

/** Why `node`, which is called or decorates, may not stand where it does; undefined where `place` is kept. */
function placeRefusal(node, place) {
    if (place === undefined)
        return undefined;
    const whole = node.parent?.type === 'call' && node.field === 'function' ? node.parent : node;
    if (place === 'field')
        return isField(whole) ? undefined : 'anywhere but as the value of an annotated field';
    const decorated = whole.parent?.type === 'decorator' ? whole.parent.parent : null;
    if (decorated === null)
        return 'anywhere but as a decorator';
    if (place === 'decorator')
        return undefined;
    const kind = place === 'class-decorator' ? 'class' : 'function';
    return (0,tree/* childOf */.G)(decorated, 'definition')?.type === `${kind}_definition`
        ? undefined
        : `over something other than a ${kind}`;
}
/** `name: type = field(…)` in the body of a class. */
function isField(call) {
    const assignment = call.field === 'right' ? call.parent : null;
    const body = assignment?.parent?.parent;
    return (assignment?.type === 'assignment' &&
        (0,tree/* childOf */.G)(assignment, 'type') !== undefined &&
        body?.parent?.type === 'class_definition');
}

;// CONCATENATED MODULE: ./src/rules/call-shape.js








const call_shape_rule = {
    id: 'call-shape',
    on: 'source',
    severity: 'block',
    summary: 'A callable that takes names, types or code as data, used in another way than the one that is known to be harmless.',
    catalogue: [18, 25, 26, 27, 42, 76, 83, 88, 151],
    *check(subject, judgement) {
        for (const [node, reference] of (0,references/* referencesIn */.ii)(subject.source)) {
            const limited = limitOf(reference, subject, judgement);
            if (limited !== undefined && !isImportItself(node))
                yield* hitsFor(node, limited, subject);
        }
    },
};
/** Modules whose classes brackets only make an alias of. */
const GENERIC = new Set(['typing', 'collections.abc']);
/** What limits the use of `reference`; undefined where nothing does. */
function limitOf(reference, { candidate }, judgement) {
    if (reference?.kind === 'builtin') {
        const builtin = (0,api/* builtinOf */.po)(reference.name);
        if (builtin === undefined || builtin.use === 'refused' || (builtin.use === 'value' && builtin.shape === undefined))
            return undefined;
        return { name: reference.name, shape: builtin.shape, isValue: builtin.use === 'value' };
    }
    if (reference?.kind !== 'member')
        return undefined;
    const member = apiMember(reference.module, reference.name, candidate.name, judgement);
    if ('refused' in member || (member.value && member.shape === undefined))
        return undefined;
    const isGeneric = GENERIC.has(reference.module);
    return {
        name: `${reference.module}.${reference.name}`,
        shape: member.shape,
        isValue: member.value,
        place: member.place,
        isGeneric,
    };
}
/** The names in an import statement are not uses. */
function isImportItself(node) {
    return node.parent?.type === 'dotted_name' || node.parent?.type === 'aliased_import' || node.field === 'attribute';
}
function* hitsFor(node, limited, { source, program }) {
    const { name, shape } = limited;
    const why = useRefusal(node, limited, source, program);
    if (why !== undefined)
        yield { message: `'${name}' is ${why}.`, fix: usage(name, shape), ...(0,syntax_source/* placeOf */.$t)(source, node) };
}
function useRefusal(node, { shape, isValue, place, isGeneric }, source, program) {
    const position = positionOf(node);
    const call = node.parent?.type === 'call' && node.field === 'function' ? node.parent : undefined;
    if (call !== undefined || position === 'decorator') {
        const misplaced = placeRefusal(node, place);
        if (misplaced !== undefined)
            return `used ${misplaced}`;
        const odd = call === undefined || shape === undefined ? undefined : shapeRefusal(argumentsOf(call), shape, source, program);
        return odd === undefined ? undefined : `called ${odd}`;
    }
    const isAlias = isGeneric === true && node.parent?.type === 'subscript' && node.field === 'value' && position !== 'callee';
    // `type[int](…)` calls it as well, past its shape.
    const isHandedOn = position === 'callee' || (position === 'value' && !isValue && !isTypeTest(node, source));
    return isHandedOn && !isAlias ? 'handed on as a value' : undefined;
}
function argumentsOf(call) {
    return (0,tree/* childOf */.G)(call, 'arguments') ?? call;
}
/** `isinstance(x, Enum)`: naming a class to test against hands it on to nobody. */
function isTypeTest(node, source) {
    const list = node.parent?.type === 'tuple' ? node.parent.parent : node.parent;
    const callee = list?.parent?.type === 'call' ? (0,tree/* childOf */.G)(list.parent, 'function') : undefined;
    return (list?.type === 'argument_list' && callee !== undefined && /^(?:isinstance|issubclass)$/.test((0,syntax_source/* textOf */.b6)(source, callee)));
}
function usage(name, shape) {
    if (shape === undefined)
        return `Call '${name}' directly, where it is needed.`;
    const [least, most] = shape.positional;
    const keywords = Object.keys(shape.keywords);
    const count = least === most ? `${least}` : `${least} to ${most}`;
    return `Call '${name}' directly with ${count} plain arguments${keywords.length === 0 ? '' : ` and at most the keywords ${keywords.join(', ')}`}.`;
}

;// CONCATENATED MODULE: ./src/rules/certain-assert.js

const certain_assert_rule = {
    id: 'certain-assert',
    on: 'suite',
    severity: 'block',
    summary: 'An assert that cannot fail, because what it asserts is a tuple, a text or a function.',
    catalogue: [98],
    *check({ source }) {
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'assert_statement')) {
            const condition = node.children.find(({ named, type }) => named && type !== 'comment');
            if (condition === undefined || !isTrueForCertain(source, condition))
                continue;
            yield {
                message: 'This assert cannot fail: what it asserts is true whatever the skill does.',
                fix: 'Write `assert condition, "message"` without parentheses around both.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** What is true because it is not empty. `assert True` is left alone: it claims nothing, and some write it to say so. */
function isTrueForCertain(source, node) {
    const parts = node.children.filter(({ named, type }) => named && type !== 'comment');
    if (node.type === 'parenthesized_expression')
        return parts.length === 1 && isTrueForCertain(source, parts[0]);
    if (node.type === 'tuple')
        return parts.some(({ type }) => type !== 'list_splat');
    if (node.type === 'string')
        return /^[rRuU]?(?:"[^"]|'[^'])/.test((0,syntax_source/* textOf */.b6)(source, node));
    return node.type === 'lambda';
}

;// CONCATENATED MODULE: ./src/rules/class-as-value.js




/** Builtins that look at a class and hand it on to nobody. */
const ONLY_LOOKING = new Set(['isinstance', 'issubclass', 'str', 'repr', 'print', 'id']);
/** Parameters by which the metaclasses of the standard library take a namespace. */
const NAMESPACES = new Set(['cls', 'bases', 'classdict', 'namespace', 'dict']);
const class_as_value_rule = {
    id: 'class-as-value',
    on: 'source',
    severity: 'block',
    summary: 'The class that `type(x)` gives, used for more than its name, a comparison or a new object.',
    catalogue: [30, 34, 77, 79, 81, 87, 88],
    *check({ source }) {
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'call')) {
            if (!isTypeCall(source, node) || isHarmless(source, node) || isOfCaught(source, node))
                continue;
            yield {
                message: 'The class that type() gives is handed on as a value.',
                fix: 'Ask isinstance(x, …), type(x) is …, type(x).__name__, or name the class.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
function isTypeCall(source, node) {
    const callee = node.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return reference?.kind === 'builtin' && reference.name === 'type';
}
/** `except … as error` binds an object that is no class. */
function isOfCaught(source, call) {
    const given = (0,tree/* childOf */.G)(call, 'arguments')?.children.filter(({ named }) => named) ?? [];
    const reference = given.length === 1 && given[0] !== undefined ? (0,references/* referenceOf */.Bz)(source, given[0]) : undefined;
    if (reference?.kind !== 'own')
        return false;
    return reference.bindings.every(({ node }) => node.parent?.type === 'as_pattern_target' && node.parent.parent?.parent?.type === 'except_clause');
}
function isHarmless(source, node) {
    const { parent } = node;
    if (parent === null)
        return false;
    switch (parent.type) {
        case 'attribute':
            return ['__name__', '__qualname__', '__doc__'].includes((0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(parent, 'attribute') ?? parent));
        case 'comparison_operator':
            return parent.children.every((each) => !each.named || isClass(source, each)) || isIdentity(source, parent);
        case 'interpolation':
            return true;
        case 'argument_list':
            return isOnlyLookedAt(source, parent.parent);
        case 'call':
            return (0,tree/* childOf */.G)(parent, 'function') === node && makesObject(source, (0,tree/* childOf */.G)(parent, 'arguments'));
        case 'binary_operator':
            return (0,tree/* childOf */.G)(parent, 'operator')?.type === '%' && (0,tree/* childOf */.G)(parent, 'left')?.type === 'string';
        default:
            return false;
    }
}
function isIdentity(source, comparison) {
    const operators = comparison.children.filter(({ named }) => !named);
    return operators.every((each) => /^is(?:\s+not)?$/.test((0,syntax_source/* textOf */.b6)(source, each)));
}
/** A class, or a display of classes. Compared with anything else, its `__eq__` or `__contains__` would be given the class. */
function isClass(source, node) {
    if (['tuple', 'list', 'set', 'parenthesized_expression'].includes(node.type))
        return node.children.every((each) => !each.named || isClass(source, each));
    if (isTypeCall(source, node))
        return true;
    const reference = (0,references/* referenceOf */.Bz)(source, node);
    return (reference !== undefined &&
        (reference.kind === 'member' || (0,plain_class/* isBuiltinClass */.s)(reference) || (0,plain_class/* isOwnClass */.H)(source, reference)));
}
function isOnlyLookedAt(source, call) {
    const callee = call?.type === 'call' ? (0,tree/* childOf */.G)(call, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return reference?.kind === 'builtin' && ONLY_LOOKING.has(reference.name);
}
/**
 * `type(self)(x, y)`. Where `self` is a class, that calls `type`: with three arguments it makes a class, with any hook and
 * out of strings; with one that is a class it is `type` itself.
 */
function makesObject(source, list) {
    if (list?.type !== 'argument_list')
        return list?.type === 'generator_expression';
    const given = list.children.filter(({ named, type }) => named && type !== 'comment');
    const keywords = given.filter(({ type }) => type === 'keyword_argument');
    if (given.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat'))
        return false;
    if (keywords.some((each) => NAMESPACES.has((0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(each, 'name') ?? each))))
        return false;
    const [first, ...rest] = given.filter(({ type }) => type !== 'keyword_argument');
    return (first === undefined || rest.length === 1 || (rest.length === 0 && (keywords.length > 0 || isNoClass(source, first))));
}
/** Nodes whose values are no classes. */
const NO_CLASSES = /^(?:(?:list|set|dictionary)(?:_comprehension)?|generator_expression|tuple|concatenated_string|string|integer|float|true|false|none|comparison_operator|not_operator)$/;
/** Builtins that give a new value, and never what they were given. */
const MAKERS = new Set('bytes dict enumerate filter float frozenset int len list map range set sorted str tuple zip'.split(' '));
function isNoClass(source, node) {
    if (NO_CLASSES.test(node.type))
        return true;
    const callee = node.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return reference?.kind === 'builtin' && MAKERS.has(reference.name);
}

;// CONCATENATED MODULE: ./src/rules/empty-enum.js



/** Values that enum takes for members, whatever they hold: no functions and no descriptors. */
const PLAIN = new Set([
    'integer',
    'float',
    'string',
    'concatenated_string',
    'true',
    'false',
    'tuple',
    'unary_operator',
]);
/**
 * Whether the class is an enumeration without a member for certain. Called, such a class makes classes out of strings, with
 * any hook: `E("M", {"A": 1, "__reduce_ex__": …})`. One with members cannot be extended (The Python Library Reference, enum).
 */
function isEmptyEnum(source, definition) {
    const bases = ((0,tree/* childOf */.G)(definition, 'superclasses')?.children ?? []).flatMap((base) => enumNameOf(source, base) ?? []);
    if (bases.length === 0)
        return false;
    const isFlag = bases.some((name) => name.includes('Flag'));
    const assignments = ((0,tree/* childOf */.G)(definition, 'body')?.children ?? [])
        .filter(({ type }) => type === 'expression_statement')
        .flatMap(({ children }) => children.filter(({ type }) => type === 'assignment'));
    const names = assignments.map((each) => (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(each, 'left') ?? each));
    // What `_ignore_` names is no member after all.
    return names.includes('_ignore_') || !assignments.some((each) => (isFlag ? isBit : isMember)(source, each));
}
/** Of a flag only single bits are members for certain: CPython 3.11 takes one of 0, or of several bits, for an alias. */
function isBit(source, assignment) {
    const value = (0,tree/* childOf */.G)(assignment, 'right');
    if (value !== undefined && /^1\s*<<\s*\d{1,3}$/.test((0,syntax_source/* textOf */.b6)(source, value)))
        return isMemberName(source, assignment);
    if (!isMember(source, assignment) || value === undefined)
        return false;
    if (value.type === 'call')
        return isBareCall(value) && !hasValueMaker(source, assignment);
    const bits = /^(?:[1-9]\d*|0[xX][\da-fA-F]+)$/.test((0,syntax_source/* textOf */.b6)(source, value)) ? BigInt((0,syntax_source/* textOf */.b6)(source, value)) : 0n;
    return bits > 0n && (bits & (bits - 1n)) === 0n;
}
/** `auto()`; with an argument it is that value. */
function isBareCall(call) {
    return (0,tree/* childOf */.G)(call, 'arguments')?.children.every(({ named }) => !named) === true;
}
/** Whether the class has its own say in what `auto()` is. */
function hasValueMaker(source, assignment) {
    const body = assignment.parent?.parent;
    return body === null || body === undefined || (0,syntax_source/* textOf */.b6)(source, body).includes('_generate_next_value_');
}
function isMemberName(source, assignment) {
    const name = (0,tree/* childOf */.G)(assignment, 'left');
    return name?.type === 'identifier' && !(0,syntax_source/* textOf */.b6)(source, name).startsWith('_');
}
function isMember(source, assignment) {
    const value = (0,tree/* childOf */.G)(assignment, 'right');
    if (!isMemberName(source, assignment) || value === undefined)
        return false;
    const callee = value.type === 'call' ? (0,tree/* childOf */.G)(value, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return (PLAIN.has(value.type) || (reference?.kind === 'member' && reference.module === 'enum' && reference.name === 'auto'));
}
/** The name of the class of `enum` that `base` is. */
function enumNameOf(source, base) {
    const reference = (0,references/* referenceOf */.Bz)(source, base);
    return reference?.kind === 'member' && reference.module === 'enum' ? reference.name : undefined;
}

;// CONCATENATED MODULE: ./src/rules/class-hook.js








const class_hook_rule = {
    id: 'class-hook',
    on: 'source',
    severity: 'block',
    summary: 'A class that changes what attributes, classes or objects mean: metaclasses, odd bases, hook methods.',
    catalogue: [16, 32, 77, 78, 79, 81, 82, 87, 92, 100],
    *check(subject, judgement) {
        for (const node of (0,syntax_source/* nodesOfAny */.D2)(subject.source, ['class_definition', 'class_pattern'])) {
            if (node.type === 'class_definition')
                yield* classHits(node, subject, judgement);
            if (node.type === 'class_pattern')
                yield* patternHits(node, subject);
        }
    },
};
function* classHits(definition, subject, judgement) {
    const { source } = subject;
    for (const base of (0,tree/* childOf */.G)(definition, 'superclasses')?.children ?? []) {
        const why = base.named && base.type !== 'comment' ? baseRefusal(base, subject, judgement) : undefined;
        if (why !== undefined)
            yield {
                message: `The class inherits from ${why}.`,
                fix: 'Inherit from classes of the skill, or from plain types and exceptions.',
                ...(0,syntax_source/* placeOf */.$t)(source, base),
            };
    }
    if (isEmptyEnum(source, definition))
        yield {
            message: 'The enumeration has no member, so calling it makes classes.',
            fix: 'Give it members with plain values, or put what enumerations share into a function.',
            ...(0,syntax_source/* placeOf */.$t)(source, definition),
        };
    for (const method of methodsOf(definition)) {
        const name = (0,tree/* childOf */.G)(method, 'name');
        const text = name === undefined ? '' : (0,syntax_source/* textOf */.b6)(source, name);
        if (!/^__.*__$/.test(text) || SPECIAL_METHODS.has(text))
            continue;
        yield {
            message: `The method '${text}' changes how Python treats the class.`,
            fix: `Do without '${text}'.`,
            ...(0,syntax_source/* placeOf */.$t)(source, method),
        };
    }
}
/** `case Made(x):` reads the attributes that the class names, from whatever it takes for its instances (catalogue 30, 81). */
function* patternHits(pattern, { source, program, candidate }) {
    const [first, ...rest] = (pattern.children[0]?.children ?? []).filter(({ type }) => type === 'identifier');
    const reference = first && (0,references/* referenceOf */.Bz)(source, first);
    if (reference === undefined || reference.kind === 'module')
        return; // a member: other rules know which
    const isOfSkill = reference.kind === 'member'
        ? reference.module === candidate.name
        : reference.kind === 'builtin' && program.skillNames.has(reference.name);
    const isKnown = isOfSkill
        ? program.skillClasses.has(reference.name)
        : reference.kind === 'member' || (0,plain_class/* isBuiltinClass */.s)(reference) || (0,plain_class/* isOwnClass */.H)(source, reference);
    if (isKnown && rest.length === 0)
        return;
    yield {
        message: 'The class in this pattern is not known to be a plain class.',
        fix: 'Match against classes that a class statement makes, or ask isinstance.',
        ...(0,syntax_source/* placeOf */.$t)(source, pattern),
    };
}
function methodsOf(definition) {
    return ((0,tree/* childOf */.G)(definition, 'body')?.children ?? [])
        .map((statement) => statement.type === 'decorated_definition' ? ((0,tree/* childOf */.G)(statement, 'definition') ?? statement) : statement)
        .filter(({ type }) => type === 'function_definition');
}
function baseRefusal(base, subject, judgement) {
    const { source, candidate } = subject;
    if (base.type === 'keyword_argument')
        return keywordRefusal(base, subject);
    // `Generic[T]`, `dict[str, int]`: the arguments are judged as expressions; `namedtuple(…)` as a call.
    const named = base.type === 'subscript' ? (0,tree/* childOf */.G)(base, 'value') : base.type === 'call' ? (0,tree/* childOf */.G)(base, 'function') : base;
    const reference = named && (0,references/* referenceOf */.Bz)(source, named);
    if (reference?.kind === 'own')
        return base.type !== 'call' && (0,plain_class/* isOwnClass */.H)(source, reference)
            ? undefined
            : 'something that is not a class of the skill';
    if (reference?.kind === 'builtin')
        return isPlainBase(reference.name) && base.type !== 'call' ? undefined : `'${reference.name}'`;
    if (reference?.kind !== 'member')
        return 'something that is computed';
    if (base.type === 'call')
        return reference.module === 'collections' && reference.name === 'namedtuple'
            ? undefined
            : `what '${reference.name}' returns`;
    const member = apiMember(reference.module, reference.name, candidate.name, judgement);
    return 'refused' in member || member.subclass !== true ? `'${reference.module}.${reference.name}'` : undefined;
}
/** The builtin types and exceptions; `type` would make a metaclass. */
function isPlainBase(name) {
    return ((0,api/* builtinOf */.po)(name)?.use === 'value' &&
        /^(?:object|dict|list|set|frozenset|tuple|int|float|complex|str|bytes|bytearray|[A-Z]\w*(?:Error|Exception|Warning|Stop\w+)|Exception|StopIteration|LookupError|Warning)$/.test(name));
}
/** `metaclass=ABCMeta` only makes a class abstract; TypedDict takes `total`. */
function keywordRefusal(keyword, { source }) {
    const name = (0,tree/* childOf */.G)(keyword, 'name');
    const value = (0,tree/* childOf */.G)(keyword, 'value');
    const reference = value && (0,references/* referenceOf */.Bz)(source, value);
    const isAbstract = reference?.kind === 'member' && reference.module === 'abc' && reference.name === 'ABCMeta';
    const text = name === undefined ? '' : (0,syntax_source/* textOf */.b6)(source, name);
    if (text === 'metaclass' && isAbstract)
        return undefined;
    if (text === 'total' && (value?.type === 'true' || value?.type === 'false'))
        return undefined;
    return `its bases with '${text}='`;
}

;// CONCATENATED MODULE: ./src/rules/codec-name.js



const codec_name_rule = {
    id: 'codec-name',
    on: 'source',
    severity: 'block',
    summary: 'An encoding that is not a usual literal: looking one up imports the module of that name.',
    catalogue: [18],
    *check(subject) {
        const { source } = subject;
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'call')) {
            const encoding = encodingIn(subject, node);
            if (encoding === undefined || encodingRefusal(literalOf(source, encoding)) === undefined)
                continue;
            yield {
                message: `The encoding is '${(0,syntax_source/* textOf */.b6)(source, encoding)}'.`,
                fix: "Write a usual encoding as a literal, such as 'utf-8' or 'ascii'.",
                ...(0,syntax_source/* placeOf */.$t)(source, encoding),
            };
        }
    },
};
/** The first argument of `.encode(…)` and `.decode(…)`, and `encoding=` of anything. */
function encodingIn({ source, program }, call) {
    const given = (0,tree/* childOf */.G)(call, 'arguments')?.children.filter(({ named, type }) => named && type !== 'comment') ?? [];
    const keyword = given.find((argument) => argument.type === 'keyword_argument' && (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(argument, 'name') ?? argument) === 'encoding');
    if (keyword !== undefined)
        return (0,tree/* childOf */.G)(keyword, 'value');
    const callee = (0,tree/* childOf */.G)(call, 'function');
    const method = callee?.type === 'attribute' ? (0,tree/* childOf */.G)(callee, 'attribute') : undefined;
    const isCoding = method !== undefined && ['encode', 'decode'].includes((0,syntax_source/* textOf */.b6)(source, method));
    const [first] = given;
    if (!isCoding || first === undefined || first.type === 'keyword_argument')
        return undefined;
    // A method of the skill's own of that name takes what it likes; a string's first argument names a codec.
    return first.type !== 'string' && program.ownAttributes.has((0,syntax_source/* textOf */.b6)(source, method)) ? undefined : first;
}

;// CONCATENATED MODULE: ./src/rules/skeleton.js
/**
 * What a quick reader, or a file system that folds case and composes accents, makes of `name`: names with one skeleton are
 * taken for one another. (After Unicode TS 39, skeletons; here only what names of ASCII letters can do.)
 */
function skeletonOf(name) {
    return name
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll('rn', 'm')
        .replaceAll('vv', 'w')
        .replaceAll('cl', 'd')
        .replaceAll(/[0o]/g, 'o')
        .replaceAll(/[1li|]/g, 'l')
        .replaceAll(/[5s]/g, 's')
        .replaceAll(/[_\-. ]/g, '');
}

;// CONCATENATED MODULE: ./src/rules/confusable-name.js



/** Names that a skill could pass itself off as: modules that skills import, and a few that everybody knows. */
const KNOWN = [
    ...policy/* PURE_PRESET */.rG.flatMap((module) => module.split('.')),
    'os',
    'sys',
    'subprocess',
    'socket',
    'pathlib',
    'requests',
    'numpy',
    'pandas',
    'logging',
    'inspect',
    'pickle',
    'ctypes',
    'importlib',
    'builtins',
];
const SKELETONS = new Map(KNOWN.map((name) => [skeletonOf(name), name]));
const confusable_name_rule = {
    id: 'confusable-name',
    on: 'candidate',
    severity: 'review',
    summary: 'A skill whose name is easily taken for that of a module or a builtin.',
    catalogue: [126],
    *check({ name }) {
        const likened = SKELETONS.get(skeletonOf(name));
        const known = likened === name ? undefined : likened;
        const builtin = known === undefined && (0,api/* builtinOf */.po)(name) === undefined ? undefined : name;
        if (known === undefined && builtin === undefined)
            return;
        yield {
            message: known === undefined
                ? `'${name}' is the name of a builtin.`
                : `The name '${name}' is easily taken for '${known}'.`,
            fix: 'Choose a name that says what the skill does.',
        };
    },
};

;// CONCATENATED MODULE: ./src/syntax/indentation.js
/** What begins a line that counts for indentation, beside the statements in a block. */
const CLAUSES = new Set('elif_clause else_clause except_clause finally_clause case_clause decorator function_definition class_definition'.split(' '));
/** Whether a line may be oddly indented at all: that takes a tab, or an escaped line end. */
function hasOddIndentation({ text }) {
    return /\t|\\\r?\n/.test(text);
}
/**
 * Whether `node` begins a line whose indentation parsers measure differently, so that each has it in another block:
 * with tabs and spaces (tree-sitter adds 8 a tab, CPython goes to the next multiple of 8), or begun before an escaped
 * line end (CPython measures the first of the two lines, tree-sitter both). Of one character alone all measure the same.
 */
function isOddlyIndented({ text }, node) {
    if (node.type === 'comment')
        return false;
    if (!CLAUSES.has(node.type) && node.parent?.type !== 'block' && node.parent?.type !== 'module')
        return false;
    const lineStart = text.lastIndexOf('\n', node.start - 1) + 1;
    const indentation = text.slice(lineStart, node.start);
    if (!/^[ \t]*$/.test(indentation))
        return false;
    return /^(?: +\t|\t+ )/.test(indentation) || /\\\r?\n$/.test(text.slice(Math.max(0, lineStart - 3), lineStart));
}

;// CONCATENATED MODULE: ./src/rules/construct-not-allowed.js


/** The named nodes of tree-sitter-python 0.25 whose meaning the other rules know. What is not listed is refused. */
const construct_not_allowed_KNOWN = new Set(`aliased_import argument_list as_pattern as_pattern_target assert_statement assignment attribute augmented_assignment
  binary_operator block boolean_operator break_statement call case_clause case_pattern class_definition class_pattern
  comment comparison_operator complex_pattern concatenated_string conditional_expression continue_statement
  decorated_definition decorator default_parameter delete_statement dict_pattern dictionary dictionary_comprehension
  dictionary_splat dictionary_splat_pattern dotted_name elif_clause ellipsis else_clause escape_interpolation
  escape_sequence except_clause expression_list expression_statement false finally_clause float for_in_clause
  for_statement format_expression format_specifier function_definition future_import_statement generator_expression
  generic_type global_statement identifier if_clause if_statement import_from_statement import_statement integer
  interpolation keyword_argument keyword_pattern keyword_separator lambda lambda_parameters line_continuation list
  list_comprehension list_pattern list_splat list_splat_pattern match_statement member_type module named_expression none
  nonlocal_statement not_operator pair parameters parenthesized_expression parenthesized_list_splat pass_statement
  pattern_list positional_separator raise_statement relative_import import_prefix return_statement set set_comprehension
  slice splat_pattern string string_content string_end string_start subscript true try_statement tuple tuple_pattern type
  type_conversion type_parameter typed_default_parameter typed_parameter unary_operator union_pattern union_type
  while_statement wildcard_import with_clause with_item with_statement yield`.split(/\s+/));
/** Words that are keywords in a construct nobody needs here: coroutines run only where something awaits them. */
const REFUSED_WORDS = new Set(['async', 'await', '<>', '`']);
const construct_not_allowed_rule = {
    id: 'construct-not-allowed',
    on: 'tree',
    severity: 'block',
    summary: 'A construct of the language that the analysis does not know to be harmless.',
    catalogue: [39, 67, 68, 69, 75, 98, 153],
    *check(source) {
        const mayBeOdd = hasOddIndentation(source);
        for (const node of source.nodes) {
            const what = construct_not_allowed_refusal(node, source.text) ?? disagreement(node, source, mayBeOdd);
            if (what === undefined)
                continue;
            yield {
                message: `The construct '${what}' is not part of what a skill may use.`,
                fix: 'Write it with plain functions, classes, loops and comprehensions (Python 3.10 syntax).',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
function construct_not_allowed_refusal(node, text) {
    if (node.type === 'ERROR' || node.missing)
        return undefined; // a syntax error has a rule of its own
    if (node.named && !construct_not_allowed_KNOWN.has(node.type))
        return node.type.replaceAll('_', ' ');
    if (!node.named && REFUSED_WORDS.has(node.type))
        return node.type;
    // Generics of 3.12 (`def f[T]`), which older versions do not have.
    if (node.field === 'type_parameters')
        return 'type parameters';
    if (node.type === 'block' && !node.children.some(({ type }) => type !== 'comment'))
        return 'empty block';
    if (node.type === 'tuple_pattern' && node.parent?.type === 'parameters')
        return 'tuple parameter';
    if (node.type === 'string_start' && text[node.start] === '`')
        return 'backtick';
    return undefined;
}
/** What CPython, or one of its versions, reads otherwise than the tree says, although both accept it. */
function disagreement(node, source, mayBeOdd) {
    if (mayBeOdd && isOddlyIndented(source, node))
        return 'indentation that parsers measure differently';
    // In `f"{eval:=9}"` CPython reads `eval` and formats it by `=9`; the tree says that `eval` is the function's own name.
    if (node.type === 'named_expression' && /^(?:interpolation|format_expression)$/.test(node.parent?.type ?? ''))
        return 'walrus without parentheses in an f-string';
    // CPython 3.13 takes `{{` in a format specification for a brace: `f"{1:{{'{eval}'}}}"` has a string in it, or a name.
    if (node.type === 'format_expression' && source.text.startsWith('{{', node.start))
        return 'doubled brace in a format specification';
    // Where a line may end in one, and whether a comment begins there, changed from version to version (3.12, 3.13).
    if (node.type === 'format_specifier' && source.text.slice(node.start, node.end).includes('\n'))
        return 'line end in a format specification';
    return undefined;
}

;// CONCATENATED MODULE: ./src/rules/copied-expression.js


/** Expressions with fewer words and signs are written alike by chance. */
const LEAST = 12;
const MOST = 200;
const KINDS = [
    'binary_operator', 'call', 'list_comprehension', 'dictionary_comprehension', 'set_comprehension',
    'generator_expression', 'conditional_expression', 'boolean_operator',
]; // biome-ignore format: a list of words
const copied_expression_rule = {
    id: 'copied-expression',
    on: 'suite',
    severity: 'note',
    summary: 'A suite that computes what it expects with an expression of the implementation.',
    catalogue: [98],
    *check({ source, implementation }) {
        if (implementation === undefined)
            return;
        const own = new Set((0,syntax_source/* nodesOfAny */.D2)(implementation, KINDS).flatMap((node) => shapeOf(implementation, node) ?? []));
        let end = 0;
        for (const node of (0,syntax_source/* nodesOfAny */.D2)(source, KINDS)) {
            const shape = node.start < end ? undefined : shapeOf(source, node);
            if (shape === undefined || !own.has(shape))
                continue;
            end = node.end;
            yield {
                message: 'The implementation computes its answer by this same expression: if it is wrong, so is what is expected.',
                fix: 'Write down the answer that is expected, or compute it in another way.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** The words and signs of an expression, its variables numbered in the order in which they come; undefined where these are few or many. */
const shapeOf = (source, node) => shapesIn(source).get(node);
const shapesIn = (0,once_per/* oncePer */.P)((source) => {
    const shapes = new Map();
    for (const node of (0,syntax_source/* nodesOfAny */.D2)(source, KINDS)) {
        const words = leavesOf(node);
        if (words === undefined || words.length < LEAST)
            continue;
        const numbers = new Map();
        const shape = words.map((word) => {
            const text = (0,syntax_source/* textOf */.b6)(source, word);
            if (word.type !== 'identifier' || word.field === 'attribute' || word.field === 'function')
                return text;
            numbers.set(text, numbers.get(text) ?? numbers.size);
            return `$${numbers.get(text)}`;
        });
        shapes.set(node, shape.join(' '));
    }
    return shapes;
});
function leavesOf(node) {
    const leaves = [];
    const pending = [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (leaves.length > MOST)
            return undefined;
        if (next.type === 'comment')
            continue;
        if (next.children.length === 0 || next.type === 'string')
            leaves.push(next);
        else
            pending.push(...next.children.toReversed());
    }
    return leaves;
}

;// CONCATENATED MODULE: ./src/rules/dataclass-field.js




const dataclass_field_rule = {
    id: 'dataclass-field',
    on: 'source',
    severity: 'block',
    summary: 'A dataclass field that is reached before the dataclass is made, or that never becomes part of one.',
    catalogue: [84, 88],
    *check({ source }) {
        const fix = 'Use field(…) only as the value of an annotated name in a class under @dataclass, and do not read that name in the class body.';
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'call')) {
            if (isFieldCall(source, node) && !isOfDataclass(source, node))
                yield { message: 'This field belongs to no dataclass.', fix, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
        for (const { name, node, home } of source.names.reads) {
            const bindings = home?.kind === 'class' ? home.bindings.get(name) : undefined;
            if (bindings !== undefined && haveField(source)(bindings))
                yield { message: `The field '${name}' is read while its class is being made.`, fix, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
    },
};
const haveField = (0,once_per/* oncePer */.P)((source) => (0,once_per/* oncePer */.P)((bindings) => bindings.some(({ node }) => isFieldCall(source, (0,tree/* childOf */.G)(node.parent ?? node, 'right')))));
function isFieldCall(source, node) {
    const callee = node?.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return reference?.kind === 'member' && reference.module === 'dataclasses' && reference.name === 'field';
}
/** Directly in the body of a class that `@dataclass` decorates. */
function isOfDataclass(source, call) {
    const definition = call.parent?.parent?.parent?.parent;
    if (definition?.type !== 'class_definition' || definition.parent?.type !== 'decorated_definition')
        return false;
    return definition.parent.children.some((decorator) => {
        const expression = decorator.type === 'decorator' ? decorator.children.find(({ named }) => named) : undefined;
        const callee = expression?.type === 'call' ? (0,tree/* childOf */.G)(expression, 'function') : expression;
        const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
        return reference?.kind === 'member' && reference.module === 'dataclasses' && reference.name === 'dataclass';
    });
}

// EXTERNAL MODULE: ../../node_modules/leven/index.js
var leven = __webpack_require__(9357);
;// CONCATENATED MODULE: ./src/syntax/python-names.js
/** The top-level modules of the standard library (`sys.stdlib_module_names`) of any of CPython 3.10 to 3.14. */
const STDLIB_MODULES = words(`
  __future__ _abc _aix_support _android_support _apple_support _ast _ast_unparse _asyncio _bisect _blake2
  _bootsubprocess _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections
  _collections_abc _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel
  _datetime _dbm _decimal _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq
  _hmac _imp _interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase
  _md5 _msi _multibytecodec _multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _pickle
  _posixshmem _posixsubprocess _py_abc _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random _remote_debugging
  _scproxy _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics
  _string _strptime _struct _suggestions _symtable _sysconfig _thread _threading_local _tkinter _tokenize
  _tracemalloc _types _typing _uuid _warnings _weakref _weakrefset _winapi _wmi _zoneinfo _zstd abc aifc
  annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex
  bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall
  compression concurrent concurrent.interpreters configparser contextlib contextvars copy copyreg crypt csv ctypes
  curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
  faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob
  graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools
  json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib
  msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev
  pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty
  pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy
  sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd
  sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable
  sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token
  tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu
  uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib
  zoneinfo
`);
/** Keywords and soft keywords (`keyword.kwlist`, `keyword.softkwlist`) of any of CPython 3.10 to 3.14. */
const KEYWORDS = words(`
  False None True _ and as assert async await break case class continue def del elif else except finally for from
  global if import in is lambda match nonlocal not or pass raise return try type while with yield
`);
/** What `dir(builtins)` names in any of CPython 3.10 to 3.14. */
const BUILTINS = words(`
  ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
  BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
  ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception
  ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError
  ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError
  KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented
  NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError
  PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning
  StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True
  TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
  UnicodeWarning UserWarning ValueError Warning ZeroDivisionError _IncompleteInputError __build_class__ __debug__
  __doc__ __import__ __loader__ __name__ __package__ __spec__ abs aiter all anext any ascii bin bool breakpoint
  bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval
  exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass
  iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr
  reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
`);
function words(text) {
    return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

;// CONCATENATED MODULE: ./src/rules/import-remedy.js



/** Test frameworks, which people who write tests reach for. */
const FRAMEWORKS = new Set(['pytest', 'unittest', 'nose', 'hypothesis', 'doctest', 'mock']);
/**
 * What helps against naming `module` (as written, dotted) of the skill `skill`. A grant is offered only where one would
 * help: it opens whole modules of the standard library by their full names, and never what policy denies.
 */
function importRemedy(module, skill, where, { imports }) {
    const [top = ''] = module.split('.');
    if (where === 'suite' && FRAMEWORKS.has(top))
        return 'Write tests as plain functions with assert; where an exception is expected, use try, except and else.';
    if (where === 'suite' && isNear(module, skill))
        return `Write 'from ${skill} import ${skill}'.`;
    if (module.startsWith('.'))
        return 'Do without it: a skill is one module, and there is nothing beside it.';
    if (where !== 'suite' && top === skill)
        return 'Do without it: the implementation is that module itself.';
    if (imports.deny.includes(module))
        return 'Do without it: the policy denies it to every skill (imports.deny).';
    if (!STDLIB_MODULES.has(top))
        return "Do without it: a run has Python's standard library and nothing else.";
    const entry = (0,api/* hasTable */.rT)(module) ? module : `{ module: ${module}, api: any }`;
    const grant = `{ ${skill}: { imports: [${entry}], reason: …, until: … } }`;
    return where === 'manifest'
        ? `Remove "${module}" from "imports", or ask for a grant in .github/assay.yml (grants: ${grant}).`
        : `Do without it, or ask for a grant in .github/assay.yml (grants: ${grant}).`;
}
/** Whether `module` was probably meant to be the skill: misspelt, relative, or below a package. */
function isNear(module, skill) {
    const last = module.split('.').at(-1) ?? '';
    if (last === skill)
        return true;
    return !STDLIB_MODULES.has(module) && (0,leven/* default */.A)(module, skill) <= Math.min(2, Math.floor(skill.length / 3));
}

;// CONCATENATED MODULE: ./src/rules/declared-import-not-allowed.js


const declared_import_not_allowed_rule = {
    id: 'declared-import-not-allowed',
    on: 'manifest',
    severity: 'block',
    summary: 'A skill.json that lists a module which policy does not allow.',
    catalogue: [4, 134],
    *check({ candidate, manifest }, judgement) {
        const allowed = allowedModules(candidate.name, judgement);
        for (const module of manifest?.imports ?? []) {
            if (allowed.has(module))
                continue;
            yield {
                message: `skill.json lists the module '${module}', which the policy does not allow.`,
                fix: importRemedy(module, candidate.name, 'manifest', judgement.policy).replace('Do without it', `Remove "${module}" from "imports"`),
                file: 'skill.json',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/decorator-not-allowed.js





const decorator_not_allowed_rule = {
    id: 'decorator-not-allowed',
    on: 'source',
    severity: 'block',
    summary: 'A decorator that is computed, or that is no function of the skill and no known one.',
    catalogue: [17, 76, 83, 84],
    *check({ source }) {
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'decorator')) {
            const expression = node.children.find(({ named, type }) => named && type !== 'comment');
            if (expression === undefined || isKnown(source, expression))
                continue;
            yield {
                message: `The decorator '${(0,syntax_source/* textOf */.b6)(source, expression)}' is not a known one.`,
                fix: 'Decorate with functions of the skill, or with those of functools, dataclasses, abc, enum and typing.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
function isKnown(source, expression) {
    const callee = expression.type === 'call' ? (0,tree/* childOf */.G)(expression, 'function') : expression;
    if (callee === undefined)
        return false;
    const reference = (0,references/* referenceOf */.Bz)(source, callee);
    if (reference !== undefined)
        return isDecorating(reference);
    return callee.type === 'attribute' && expression.type !== 'call' && isAccessor(source, callee);
}
/** What a member may do, the rules about members and shapes say; a builtin decorates only if that is what it is for. */
function isDecorating(reference) {
    if (reference.kind === 'builtin')
        return (0,api/* builtinOf */.po)(reference.name)?.use === 'decorator';
    if (reference.kind === 'own')
        return areDefinitions(reference.bindings);
    return reference.kind === 'member';
}
const areFunctions = (0,once_per/* oncePer */.P)((bindings) => bindings.every(({ kind }) => kind === 'function'));
const areDefinitions = (0,once_per/* oncePer */.P)((bindings) => bindings.every(({ kind }) => kind === 'function' || kind === 'class'));
/** `@name.setter` of a property of the same class. */
function isAccessor(source, callee) {
    const object = (0,tree/* childOf */.G)(callee, 'object');
    const attribute = (0,tree/* childOf */.G)(callee, 'attribute');
    const base = object && (0,references/* referenceOf */.Bz)(source, object);
    if (base?.kind !== 'own' || attribute === undefined || !areFunctions(base.bindings))
        return false;
    return ['setter', 'getter', 'deleter'].includes((0,syntax_source/* textOf */.b6)(source, attribute));
}

;// CONCATENATED MODULE: ./src/rules/door-name.js



const door_name_rule = {
    id: 'door-name',
    on: 'source',
    severity: 'block',
    summary: 'A class of the skill that names one of its attributes like one which leads behind an object.',
    catalogue: [30, 36, 37, 38, 42],
    *check({ source, program }) {
        const fix = 'Choose another name for the attribute.';
        const placed = new Set();
        for (const { kind, bindings } of source.names.scopes) {
            for (const [name, [binding]] of kind === 'class' ? bindings : []) {
                if (!isDoor(name) || binding === undefined)
                    continue;
                placed.add(name);
                yield {
                    message: `The attribute '${name}' is named like one that leads behind an object.`,
                    fix,
                    ...(0,syntax_source/* placeOf */.$t)(source, binding.node),
                };
            }
        }
        // Fields that are named in strings, and attributes of `self`, have no place of their own here.
        for (const name of program.ownAttributes) {
            if (source.role === 'implementation' && isDoor(name) && !placed.has(name))
                yield {
                    message: `A class of the skill has an attribute '${name}', named like one that leads behind an object.`,
                    fix,
                    file: source.file,
                };
        }
    },
};
/** What enumerations ask their classes for, or let them say. */
const HOOKS = new Set(['_generate_next_value_', '_ignore_', '_order_', '_iter_member_', '_numeric_repr_']);
/** A field of such a name lets a class pattern read it, and what else enumerations keep under theirs belongs to them. */
function isDoor(name) {
    if (isOfEnumeration(name))
        return !isDocumented(name) && !HOOKS.has(name);
    return api/* DOORS */.I0.has(name) || name === '_is_runtime_protocol' || name === '_is_protocol';
}

;// CONCATENATED MODULE: ./src/rules/duplicate-test.js


const duplicate_test_rule = {
    id: 'duplicate-test',
    on: 'suite',
    severity: 'block',
    summary: 'Two tests of one name, of which the later hides the earlier.',
    catalogue: [97],
    *check({ source }) {
        for (const [name, bindings] of source.names.module.bindings) {
            const other = bindings.find(({ kind }) => kind !== 'function');
            if (name.startsWith('test_') && bindings.length > 1 && other !== undefined)
                yield {
                    message: `The test '${name}' is bound a second time, so what is written is not what runs.`,
                    fix: 'Give each its own name.',
                    ...(0,syntax_source/* placeOf */.$t)(source, other.node),
                };
        }
        const seen = new Set();
        for (const { name, node } of (0,functions/* topLevelFunctions */.P)(source)) {
            if (seen.has(name))
                yield {
                    message: `The function '${name}' is defined twice, so the earlier one never runs.`,
                    fix: 'Give each its own name.',
                    ...(0,syntax_source/* placeOf */.$t)(source, node),
                };
            seen.add(name);
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/assertion-kinds.js


const DEPTH = 40;
/** What `condition` says, where that is so little; undefined where it says more. */
function littleIn(source, condition, depth = 0) {
    if (depth > DEPTH)
        return undefined;
    const of = (node) => node && littleIn(source, node, depth + 1);
    switch (condition.type) {
        case 'parenthesized_expression':
            return of(partsOf(condition)[0]);
        case 'boolean_operator': {
            const [left, right] = [(0,tree/* childOf */.G)(condition, 'left'), (0,tree/* childOf */.G)(condition, 'right')];
            const isOr = (0,tree/* childOf */.G)(condition, 'operator')?.type === 'or';
            if (isOr && left && right && areOpposite(source, left, right))
                return 'nothing';
            const sides = [of(left), of(right)];
            if (isOr && sides.includes('nothing'))
                return 'nothing';
            return sides.includes(undefined) ? undefined : (sides.find((each) => each !== 'nothing') ?? 'nothing');
        }
        case 'comparison_operator':
            return littleInComparison(source, condition);
        case 'call':
            return /^(?:isinstance|callable|hasattr)\(/.test((0,syntax_source/* textOf */.b6)(source, condition)) ? 'type' : undefined;
        default:
            return undefined;
    }
}
function littleInComparison(source, node) {
    const [left, right, ...more] = partsOf(node);
    const operator = node.children.find(({ field }) => field === 'operators')?.type ?? '';
    if (isWide(source, node))
        return 'type';
    if (left === undefined || right === undefined || more.length > 0)
        return undefined;
    const [one, other] = [(0,syntax_source/* textOf */.b6)(source, left), (0,syntax_source/* textOf */.b6)(source, right)];
    if (one === other && /^(?:==|<=|>=|is)$/.test(operator))
        return left.type === 'identifier' ? 'nothing' : 'itself';
    // No length is less than nothing.
    if (/^len\(/.test(one) && other === '0' && operator === '>=')
        return 'nothing';
    if (one === '0' && /^len\(/.test(other) && operator === '<=')
        return 'nothing';
    if (operator === 'is not' && other === 'None')
        return 'type';
    if (/^type\(/.test(one) && /^(?:is|==|in)$/.test(operator))
        return 'type';
    return undefined;
}
/** `f(x) > 0`, `1 <= f(x) <= 366`: what many wrong answers fulfil. A difference that is small is none of these. */
function isWide(source, node) {
    if (!node.children.every(({ field, type }) => field !== 'operators' || /^[<>]=?$/.test(type)))
        return false;
    const others = partsOf(node).filter(({ type }) => type !== 'integer');
    const [only] = others;
    if (only === undefined || others.length > 1)
        return false;
    return (only.type === 'identifier' || (only.type === 'call' && !/^(?:abs|max|min|sum|len)\(/.test((0,syntax_source/* textOf */.b6)(source, only))));
}
/** `x is None or x is not None`, `a or not a`. */
function areOpposite(source, left, right) {
    const [one, other] = [left, right].map((node) => (0,syntax_source/* textOf */.b6)(source, node).replace(/\s+/g, ' '));
    if (other === `not ${one}` || one === `not ${other}` || other === `not (${one})` || one === `not (${other})`)
        return true;
    const pairs = [
        [' is not ', ' is '],
        [' not in ', ' in '],
        [' != ', ' == '],
        [' < ', ' >= '],
        [' > ', ' <= '],
    ];
    return pairs.some(([a, b]) => (one.includes(a) && one.replace(a, b) === other) || (other.includes(a) && other.replace(a, b) === one));
}
const partsOf = ({ children }) => children.filter(({ named, type, field }) => named && type !== 'comment' && field !== 'operators');
/** What an assert statement asserts. */
const conditionOf = (statement) => partsOf(statement)[0];

;// CONCATENATED MODULE: ./src/rules/empty-assert.js


const empty_assert_rule = {
    id: 'empty-assert',
    on: 'suite',
    severity: 'review',
    summary: 'An assert that is true whatever the skill answers, such as `out == out` or `len(out) >= 0`.',
    catalogue: [98],
    *check({ source }) {
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'assert_statement')) {
            const condition = conditionOf(node);
            if (condition === undefined || littleIn(source, condition) !== 'nothing')
                continue;
            yield {
                message: 'This assert holds for every answer: it asserts nothing about the skill.',
                fix: 'Compare with the answer that is expected.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/syntax/integers.js

const DISPLAYS = new Set(['list', 'tuple', 'set', 'dictionary']);
/** The outermost displays that hold integers, in source order. Numbers beyond 2⁵³ are given as what is nearest to them. */
function integersIn(source) {
    const tables = [];
    for (const node of (0,syntax_source/* nodesOfAny */.D2)(source, ['integer', ...DISPLAYS])) {
        const table = tables.at(-1);
        const isInside = table !== undefined && node.start < table.node.end;
        if (!isInside && DISPLAYS.has(node.type))
            tables.push({ node, values: [] });
        else if (isInside && node.type === 'integer')
            table.values.push(integers_valueOf((0,syntax_source/* textOf */.b6)(source, node), node));
    }
    return tables;
}
function integers_valueOf(text, { parent }) {
    const value = Number(text.replaceAll('_', ''));
    return parent?.type === 'unary_operator' ? -value : value;
}

;// CONCATENATED MODULE: ./src/syntax/string-value.js
/** The prefix and the opening quotes of a literal. */
const OPENING = /^([a-z]{0,2})('''|"""|'|")/i;
/** The escapes of Python's strings (Language Reference, 2.4.1). Of those that are none, Python keeps the backslash. */
const ESCAPES = /\\(?:(\r?\n)|([abfnrtv\\'"])|x([0-9a-fA-F]{2})|([0-7]{1,3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}\n]{1,100})\})/g;
const CONTROLS = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/** What one string literal stands for; the fields of an f-string are kept as they are written. */
function stringValue(literal) {
    const [opening = '', prefix = '', quotes = ''] = OPENING.exec(literal) ?? [];
    const body = literal.slice(opening.length, literal.length - quotes.length);
    return /r/i.test(prefix) || !body.includes('\\') ? body : body.replace(ESCAPES, character);
}
function character(escape, ...[end, sign, hex, octal, unit, point, name]) {
    if (end !== undefined)
        return '';
    if (sign !== undefined)
        return CONTROLS[sign] ?? sign;
    if (name !== undefined)
        return named(name.toUpperCase());
    const code = octal === undefined ? Number.parseInt(hex ?? unit ?? point ?? '', 16) : Number.parseInt(octal, 8);
    return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}
const REPLACEMENT = '\uFFFD';
/** Characters by their Unicode names, as far as what we look for can be spelt with them. */
function named(name) {
    const [, size, letter] = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/.exec(name) ?? [];
    if (letter !== undefined)
        return size === 'SMALL' ? letter.toLowerCase() : letter;
    if (name === 'SPACE' || name === 'NO-BREAK SPACE')
        return ' ';
    if (/^TAG /.test(name))
        return '\u{e0020}';
    return /^(?:ZERO WIDTH|WORD JOINER|RIGHT-TO-LEFT|LEFT-TO-RIGHT|POP DIRECTIONAL|SOFT HYPHEN|INVISIBLE)/.test(name)
        ? '\u200b'
        : REPLACEMENT;
}

;// CONCATENATED MODULE: ./src/syntax/texts.js



const STRINGS = ['string', 'concatenated_string'];
const WHOLES = new Set(['binary_operator', 'list', 'tuple', 'set', 'dictionary', 'parenthesized_expression']);
/** Every text of a source, with those that belong to one expression together. In source order of the first of each. */
const textGroupsOf = (0,once_per/* oncePer */.P)((source) => {
    const groups = new Map();
    for (const node of (0,syntax_source/* nodesOfAny */.D2)(source, STRINGS)) {
        if (node.parent?.type === 'concatenated_string')
            continue;
        const whole = wholeOf(node);
        const text = { node, value: texts_valueOf(source, node) };
        const group = groups.get(whole);
        if (group === undefined)
            groups.set(whole, { node: whole, texts: [text] });
        else
            group.texts.push(text);
    }
    return [...groups.values()];
});
function wholeOf(node) {
    let whole = node;
    for (let outer = node.parent; outer !== null; outer = outer.parent) {
        if (WHOLES.has(outer.type))
            whole = outer;
        else if (outer.type !== 'pair')
            break;
    }
    return whole;
}
function texts_valueOf(source, node) {
    const parts = node.type === 'string' ? [node] : node.children.filter(({ type }) => type === 'string');
    return parts.map((part) => stringValue((0,syntax_source/* textOf */.b6)(source, part))).join('');
}
/** Comments on lines that follow one another, as one text without their signs. In source order. */
const commentsOf = (0,once_per/* oncePer */.P)((source) => {
    const groups = [];
    for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'comment')) {
        const line = (0,syntax_source/* textOf */.b6)(source, node).replace(/^[#\s]+/, '');
        const last = groups.at(-1);
        if (last !== undefined && isOneLineEnd(source.text, last.end, node.start)) {
            last.lines.push(line);
            last.end = node.end;
        }
        else
            groups.push({ node, lines: [line], end: node.end });
    }
    return groups.map(({ node, lines }) => ({ node, value: lines.join('\n') }));
});
/** Whether the second of two offsets is on the same line as the first or on the next. Lines are short (see MAX_LINE). */
function isOneLineEnd(text, start, end) {
    const lineEnd = text.indexOf('\n', start);
    const next = lineEnd === -1 ? -1 : text.indexOf('\n', lineEnd + 1);
    return next === -1 || next > end;
}

;// CONCATENATED MODULE: ./src/rules/blob.js
/** Characters. Alphabets, hashes and sample tokens are shorter; a payload that does anything is not. */
const MIN_BLOB = 160;
/** Characters of a table of strings: names and samples of a test come to less, and a payload cut in pieces does not. */
const MIN_TABLE = 400;
/** Characters by which density is judged: a long harmless beginning does not hide what follows. */
const WINDOW = 1000;
/** Characters of escapes: 64 make more than a terminal's colours or the marks of a file format. */
const MIN_RAW = 64;
/** The length of the longest run in `value` that looks like encoded data: many kinds of characters, and no words. 0: none. */
function longestBlob(value) {
    if (value.length < MIN_RAW)
        return 0;
    const raw = longest(value, /[\x00-\xff]+/g, MIN_RAW, isRaw);
    if (value.length < MIN_BLOB)
        return raw;
    const whole = withoutBreaks(value);
    return Math.max(raw, longest(whole, /[A-Za-z0-9+/=_-]+/g, MIN_BLOB, isDense), longest(whole, /[!-~]+/g, MIN_BLOB, (run) => entropyOf(run) >= 5.7), longest(value.replace(/[\s,:;]+/g, ''), /[A-Za-z0-9+/=_-]+/g, MIN_BLOB, isShuffled));
}
/** The same of many strings that are put together: words, codes and dates in a table are told from cut-up data. 0: none. */
function tableBlob(values) {
    const whole = values.filter((value) => !/\s/.test(value)).join('');
    return longest(whole, /[A-Za-z0-9+/=_-]+/g, MIN_TABLE, (run) => isShuffled(run) && entropyOf(run) >= 4.8);
}
function longest(text, runs, least, isBlob) {
    let most = 0;
    for (const [run] of text.matchAll(runs))
        if (run.length >= least && run.length > most && hasPart(run, isBlob))
            most = run.length;
    return most;
}
/** Whether any window of `run` is data. The last one is no shorter than what counts. */
function hasPart(run, isBlob) {
    for (let start = 0; start === 0 || start + MIN_BLOB <= run.length; start += WINDOW)
        if (isBlob(run.slice(start, start + WINDOW)))
            return true;
    return false;
}
/** `value` without the white space before long words: encoded data is broken into lines of one length. */
function withoutBreaks(value) {
    const words = value.split(/\s+/);
    return words.map((word, index) => (index === 0 || /^[A-Za-z0-9+/=]{30}/.test(word) ? word : ` ${word}`)).join('');
}
/** Bytes of which about every third is no character of a text: accents are fewer. */
function isRaw(run) {
    const strange = run.match(/[\x00-\x08\x0e-\x1f\x7f-\xff]/g)?.length ?? 0;
    return strange >= 0.3 * run.length && entropyOf(run) >= 4.2;
}
/** Words and alphabets repeat little or follow one another; encoded data does neither (bits a character, Shannon 1948). */
function isDense(run) {
    return entropyOf(run) >= (/^[0-9a-fA-F]+$/.test(run) ? 3.2 : 4.2);
}
/** Words stay within one kind of letters; encoded data goes from one kind to another at every second or third character. */
function isShuffled(run) {
    const changes = run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
    return changes >= 0.3 * run.length && entropyOf(run) >= 3.6;
}
/** Bits a character. */
function entropyOf(run) {
    const counts = new Map();
    for (const character of run)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / run.length) * Math.log2(count / run.length), 0);
}

;// CONCATENATED MODULE: ./src/rules/encoded-blob.js




/** Integers in one display that nobody reads: more than a table of all bytes has. */
const MAX_INTEGERS = 256;
const encoded_blob_rule = {
    id: 'encoded-blob',
    on: 'source',
    severity: 'review',
    summary: 'Encoded data in a long string, a table of strings, a long number or many, which nobody can review by reading.',
    catalogue: [86, 119],
    *check({ source }) {
        const fix = 'Write the data in a form that can be read, or compute it.';
        for (const group of textGroupsOf(source)) {
            for (const { node, message } of blobsIn(group))
                yield { message, fix, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'integer')) {
            const digits = node.end - node.start;
            if (digits < MIN_BLOB)
                continue;
            yield { message: `The number has ${digits} digits.`, fix, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
        for (const { node, values } of integersIn(source)) {
            // What only grows is a table that can be checked: primes, powers, dates.
            if (values.length <= MAX_INTEGERS || values.every((value, index) => value >= (values[index - 1] ?? -Infinity)))
                continue;
            yield { message: `The table holds ${values.length} numbers.`, fix, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
    },
};
/** The strings of `group` that hold encoded data, or the whole of them if it does only together. */
function blobsIn({ node, texts }) {
    const found = texts
        .map((text) => ({ node: text.node, length: longestBlob(text.value) }))
        .filter(({ length }) => length > 0)
        .map((blob) => ({ node: blob.node, message: `The string holds ${blob.length} characters of encoded data.` }));
    if (found.length > 0 || texts.length < 2)
        return found;
    const length = tableBlob(texts.map(({ value }) => value));
    return length === 0 ? [] : [{ node, message: `The strings hold ${length} characters of encoded data together.` }];
}

;// CONCATENATED MODULE: ./src/rules/few-tests.js

const few_tests_rule = {
    id: 'few-tests',
    on: 'suite',
    severity: 'review',
    summary: 'A suite with fewer tests than policy wants.',
    catalogue: [98],
    *check({ source }, { policy }) {
        if (!source.isSound)
            return;
        const count = (0,functions/* topLevelFunctions */.P)(source).filter(({ name }) => name.startsWith('test_')).length;
        const least = policy.suite['min-tests'];
        if (count === 0 || count >= least)
            return; // none at all is a rule of its own
        yield {
            message: `The suite has ${count} ${count === 1 ? 'test' : 'tests'}, of which the policy wants at least ${least}.`,
            fix: `Add at least ${least - count} more.`,
            file: source.file,
        };
    },
};

// EXTERNAL MODULE: ./src/rules/file-too-large.js
var file_too_large = __webpack_require__(2398);
;// CONCATENATED MODULE: ./src/rules/foreign-equality.js






/** Types by whose values the standard library remembers what it made: patterns, templates, formats, flags. */
const KEYS = new Set(['str', 'bytes', 'int', 'float', 'IntEnum', 'IntFlag', 'StrEnum']);
const foreign_equality_rule = {
    id: 'foreign-equality',
    on: 'source',
    severity: 'block',
    summary: 'A class of texts or numbers that says itself what it is equal to: caches of the library would believe it.',
    catalogue: [92, 100, 108],
    *check({ source }) {
        const usesFlags = (0,imports/* importsOf */.c)(source).some(({ module }) => module === 're');
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'class_definition')) {
            const traits = traitsOf(source).get(node);
            if (traits === undefined || !traits.has('__eq__') || !traits.has('__hash__'))
                continue;
            // An object of any class can be the flags of a pattern, if it knows `&`.
            if (!traits.has('key') && !(usesFlags && (traits.has('__and__') || traits.has('__rand__'))))
                continue;
            yield {
                message: 'The class decides what it is equal to, and could stand for another key in a cache of the library.',
                fix: 'Keep the text or number in an attribute, and leave out __hash__ or __eq__.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** Methods that count, and `key`: that one of the types above is among the bases. */
const METHODS = ['__eq__', '__hash__', '__and__', '__rand__'];
/** What each class of a source has, itself or by its bases; `__hash__` also where `@dataclass(…)` may make one. */
const traitsOf = (0,once_per/* oncePer */.P)((source) => {
    const starts = [];
    // From a class to the names that it is bound to, and from a name to the classes that inherit from it.
    const heirs = new Edges();
    for (const { node, kind, bindings } of source.names.scopes) {
        for (const name of bindings.values())
            for (const binding of name)
                if (binding.kind === 'class')
                    heirs.add(binding.node, name);
        if (kind === 'class')
            starts.push(...METHODS.filter((each) => bindings.has(each)).map((each) => [node, each]));
    }
    for (const definition of (0,syntax_source/* nodesOf */.Nh)(source, 'class_definition')) {
        if (isDataclass(source, definition))
            starts.push([definition, '__hash__']);
        for (const base of (0,tree/* childOf */.G)(definition, 'superclasses')?.children ?? []) {
            const reference = (0,references/* referenceOf */.Bz)(source, base);
            if (reference?.kind === 'own')
                heirs.add(reference.bindings, definition);
            else if (reference !== undefined && 'name' in reference && KEYS.has(reference.name))
                starts.push([definition, 'key']);
        }
    }
    return spread(starts, (node) => heirs.of(node));
});
function isDataclass(source, definition) {
    const decorated = definition.parent?.type === 'decorated_definition' ? definition.parent : undefined;
    return (decorated?.children.some((each) => each.type === 'decorator' && (0,syntax_source/* textOf */.b6)(source, each).includes('dataclass')) === true);
}

;// CONCATENATED MODULE: ./src/rules/format-string.js




const format_string_rule = {
    id: 'format-string',
    on: 'source',
    severity: 'block',
    summary: 'A format string that is not a literal, or whose fields reach into objects.',
    catalogue: [28, 29, 76],
    *check({ source }) {
        for (const use of (0,attributes/* attributesOf */.T)(source)) {
            if ((use.name !== 'format' && use.name !== 'format_map') || use.base?.kind === 'module')
                continue;
            const why = format_string_refusal(use, source);
            if (why !== undefined)
                yield {
                    message: `The method '${use.name}' is used ${why}.`,
                    fix: 'Use an f-string, or format() with a literal string and plain fields.',
                    ...(0,syntax_source/* placeOf */.$t)(source, use.node),
                };
        }
    },
};
function format_string_refusal({ object, whole, base }, source) {
    if (whole === undefined || object === undefined)
        return 'in a pattern';
    if (whole.parent?.type !== 'call' || (0,tree/* childOf */.G)(whole.parent, 'function') !== whole)
        return 'as a value';
    const template = isLiteral(object)
        ? object
        : base?.kind === 'own' && base.bindings.length === 1
            ? assignedLiteral(base.bindings[0]?.node)
            : undefined;
    if (template === undefined)
        return 'on something that is not a literal string';
    return reachInto(source)(template) ? 'with a field that names an attribute' : undefined;
}
function isLiteral(node) {
    if (node.type === 'parenthesized_expression')
        return node.children.filter(({ named }) => named).every(isLiteral);
    if (node.type === 'concatenated_string')
        return node.children.every(isLiteral);
    return node.type === 'string' && node.children.every(({ type }) => type !== 'interpolation');
}
/** The literal string that a variable is assigned where it is bound, for variables that are bound once. */
function assignedLiteral(name) {
    const assignment = name?.parent;
    const value = assignment?.type === 'assignment' && (0,tree/* childOf */.G)(assignment, 'left') === name
        ? (0,tree/* childOf */.G)(assignment, 'right')
        : undefined;
    return value !== undefined && isLiteral(value) ? value : undefined;
}
const reachInto = (0,once_per/* oncePer */.P)((source) => (0,once_per/* oncePer */.P)((template) => reachesIntoObjects((0,syntax_source/* textOf */.b6)(source, template))));
/** Replacement fields are `{name}`, `{0}`, `{name[key]}`, a conversion and a spec; a `.` after the name reads an attribute. */
function reachesIntoObjects(literal) {
    // Escapes could spell a brace or a dot, and so could the seam of two literals.
    if (/\\[xuUN0-7]/.test(literal))
        return true;
    const fields = literal.replaceAll('{{', '').matchAll(/\{([^{}!:]*)/g);
    return [...fields].some(([, name = '']) => !/^\w*(?:\[\w+\])*$/.test(name));
}

;// CONCATENATED MODULE: ./src/rules/gate-and-skill.js
const gate_and_skill_rule = {
    id: 'gate-and-skill',
    on: 'change',
    severity: 'block',
    summary: 'A proposal that changes skills and, with them, the rules by which they are judged.',
    catalogue: [136, 137, 142, 144, 145, 159],
    *check({ skills, paths }) {
        const gate = paths.filter(isGate);
        if (skills.length === 0 || gate.length === 0)
            return;
        yield {
            message: `The proposal changes ${skills.length === 1 ? `the skill '${skills[0]}'` : `${skills.length} skills`} together with '${gate[0]}'.`,
            fix: 'Split it: first the gate, reviewed for itself, then the skills.',
        };
    },
};
/**
 * Workflows, policy and code owners. (docs.github.com: CODEOWNERS may stand in the root, in docs/ or in .github/.) Also a
 * link or submodule in place of the folder, and what a file system that folds case takes for one of them.
 */
function isGate(path) {
    return /^(?:\.github(?:\/|$)|(?:docs\/)?CODEOWNERS$)/i.test(path);
}

;// CONCATENATED MODULE: ./src/rules/gate-changed.js

const gate_changed_rule = {
    id: 'gate-changed',
    on: 'change',
    severity: 'review',
    summary: 'A proposal that changes workflows, policy or code owners.',
    catalogue: [136, 142, 145],
    *check({ skills, paths }) {
        const gate = paths.filter(isGate);
        if (skills.length > 0 || gate.length === 0)
            return;
        yield {
            message: `The proposal changes the gate itself: ${gate.slice(0, 5).join(', ')}${gate.length > 5 ? ` and ${gate.length - 5} more` : ''}.`,
            fix: 'Have somebody review it who may decide over the gate.',
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/generator-test.js


const generator_test_rule = {
    id: 'generator-test',
    on: 'suite',
    severity: 'block',
    summary: 'A test with a yield, whose body nobody runs.',
    catalogue: [98],
    *check({ source }) {
        const generators = new Set((0,syntax_source/* nodesOf */.Nh)(source, 'yield').map(functionAround));
        for (const { name, node } of (0,functions/* topLevelFunctions */.P)(source)) {
            if (!name.startsWith('test_') || !generators.has(node))
                continue;
            yield {
                message: `The test '${name}' has a yield, so calling it runs nothing.`,
                fix: 'Collect what it yields in a list, and assert about that.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** The nearest function around `node`: its yields make no generator of any other. */
function functionAround(node) {
    let outer = node.parent;
    while (outer !== null && outer.type !== 'function_definition' && outer.type !== 'lambda')
        outer = outer.parent;
    return outer;
}

;// CONCATENATED MODULE: ./src/rules/git-steering-file.js
const STEERING = new Set(['.gitattributes', '.gitmodules', '.lfsconfig', '.gitconfig', '.mailmap']);
const git_steering_file_rule = {
    id: 'git-steering-file',
    on: 'change',
    severity: 'block',
    summary: 'A proposal that changes skills and what git makes of files: attributes, submodules, LFS.',
    catalogue: [138, 139, 140],
    *check({ skills, paths }) {
        if (skills.length === 0)
            return;
        for (const path of paths) {
            if (!STEERING.has(path.split('/').at(-1)?.toLowerCase() ?? ''))
                continue;
            yield {
                message: `The proposal changes '${path}', which decides how git shows or writes files.`,
                fix: 'Propose it apart from any skill.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/grant-expired.js

const grant_expired_rule = {
    id: 'grant-expired',
    on: 'candidate',
    severity: 'review',
    summary: 'A skill whose grant has ended.',
    catalogue: [136],
    *check({ name }, { policy, asOf }) {
        const grant = grantFor(name, policy);
        if (grant === undefined || grant.until >= asOf)
            return;
        yield {
            message: `The grant for '${name}' ended on ${grant.until}.`,
            fix: 'Renew the grant in .github/assay.yml, or remove it.',
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/hidden-character.js
const hidden_character_rule = {
    id: 'hidden-character',
    on: 'bytes',
    severity: 'block',
    summary: 'A character that is invisible or changes how the text around it is shown.',
    catalogue: [58, 59, 61, 65],
    *check({ file, faults }) {
        for (const { kind, message, line, column } of faults) {
            if (kind !== 'hidden-character')
                continue;
            yield {
                message,
                fix: 'Remove the character; where a string needs it, write it as an escape.',
                file,
                line,
                column,
            };
        }
    },
};

// EXTERNAL MODULE: ./src/syntax/hidden.js
var syntax_hidden = __webpack_require__(4189);
;// CONCATENATED MODULE: ./src/rules/hidden-escape.js



const hidden_escape_rule = {
    id: 'hidden-escape',
    on: 'source',
    severity: 'review',
    summary: 'An escape in a docstring, or many in a string, for characters that nobody who gets the text will see.',
    catalogue: [58, 59, 120, 132, 133],
    *check({ source }) {
        if (!source.text.includes('\\'))
            return;
        for (const { node, value } of textGroupsOf(source).flatMap(({ texts }) => texts)) {
            const hidden = hiddenIn({ node, value });
            if (hidden === undefined)
                continue;
            const name = hidden.toString(16).toUpperCase().padStart(4, '0');
            yield {
                message: `The text holds U+${name} by an escape, which whoever gets the text does not see.`,
                fix: 'Write a docstring that has a backslash as r"""…""", and keep characters that are not shown to single ones.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** Controls but ESC: in a docstring they are escapes that somebody forgot to escape, and paint nothing. */
const FORGOTTEN = /^[\x00-\x1a\x1c-\x1f]$/;
/** More of them in a row than a program that looks for them needs: each may stand for a letter. Controls are raw bytes. */
const RUN = new RegExp(`(?:(?![\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff])${syntax_hidden/* HIDDEN_PATTERN */.o.source}){8,}`, 'u');
/** The first hidden character that has no honest use where it stands. */
function hiddenIn({ node, value }) {
    if (node.parent?.type !== 'expression_statement')
        return RUN.exec(value)?.[0].codePointAt(0);
    const found = value.match(syntax_hidden/* HIDDEN_PATTERN */.o)?.find((character) => !FORGOTTEN.test(character));
    return found?.codePointAt(0);
}

;// CONCATENATED MODULE: ./src/rules/reserved-names.js

/** Files that Python, its tools or a package load by themselves, and what a test runner takes for its own. */
const LOADED_UNASKED = new Set('conftest sitecustomize usercustomize setup __init__ __main__ __pycache__ test tests pytest'.split(' '));
/** Names that are devices on Windows, whatever their ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const DEVICES = /^(?:con|nul|aux|prn|conin\$|conout\$|clock\$|com\d|lpt\d)$/;
/** What `name` already is, so that no skill can be called so: a sentence's end, or undefined. */
function reservedAs(name) {
    if (KEYWORDS.has(name))
        return 'a keyword of Python';
    if (STDLIB_MODULES.has(name))
        return 'a module of the standard library';
    if (BUILTINS.has(name))
        return 'a builtin of Python';
    if (LOADED_UNASKED.has(name))
        return 'a name that Python or its tools look for by themselves';
    if (DEVICES.test(name))
        return 'a device on Windows';
    return undefined;
}

;// CONCATENATED MODULE: ./src/rules/import-not-allowed.js





const import_not_allowed_rule = {
    id: 'import-not-allowed',
    on: 'source',
    severity: 'block',
    summary: 'An import of a module that policy does not allow, matched exactly.',
    catalogue: [1, 2, 3, 4, 5, 7, 8, 9, 19, 110],
    *check({ source, candidate: { name: skill } }, judgement) {
        const allowed = allowedModules(skill, judgement);
        const denied = new Set(judgement.policy.imports.deny);
        for (const { module, name, node } of (0,imports/* importsOf */.c)(source)) {
            // `from collections import abc` imports the module collections.abc as well as the name.
            const submodule = name === undefined ? undefined : `${module}.${name}`;
            if (allowed.has(module) && !name?.startsWith('_') && !denied.has(submodule ?? ''))
                continue;
            if (submodule !== undefined && allowed.has(submodule))
                continue;
            // A skill that has the name of another module would let its suite have that one.
            if (source.role === 'suite' && module === skill && name !== undefined && reservedAs(skill) === undefined)
                continue;
            const what = allowed.has(module) ? `the name '${name}' of '${module}'` : `the module '${module}'`;
            yield {
                message: `It imports ${what}, which the policy does not allow.`,
                fix: allowed.has(module)
                    ? fixForName(module, name ?? '')
                    : importRemedy(module, skill, source.role, judgement.policy),
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** Of an allowed module, what cannot be had is private, or a submodule that policy denies: no grant helps. */
function fixForName(module, name) {
    return name.startsWith('_')
        ? `Do without it: '${name}' is private to '${module}'.`
        : `Do without it: the policy denies '${module}.${name}' to every skill (imports.deny).`;
}

;// CONCATENATED MODULE: ./src/rules/import-undeclared.js



const import_undeclared_rule = {
    id: 'import-undeclared',
    on: 'source',
    severity: 'block',
    summary: 'An implementation that imports a module which its skill.json does not list.',
    catalogue: [134],
    *check({ source, candidate, manifest }, judgement) {
        if (source.role !== 'implementation' || manifest === undefined)
            return;
        const declared = new Set(manifest.imports);
        const allowed = allowedModules(candidate.name, judgement);
        for (const { module, name, node } of (0,imports/* importsOf */.c)(source)) {
            // What a relative import would reach can be neither declared nor allowed.
            if (module === '__future__' || module.startsWith('.') || declared.has(module))
                continue;
            const submodule = `${module}.${name}`;
            if (name !== undefined && declared.has(submodule))
                continue;
            // `from urllib import parse` needs urllib.parse: to declare urllib would only be refused next.
            const missing = !allowed.has(module) && allowed.has(submodule) ? submodule : module;
            // What may not be imported at all is another rule's: to declare it would help nobody.
            if (!allowed.has(missing))
                continue;
            yield {
                message: `It imports '${missing}', which skill.json does not list.`,
                fix: `Add "${missing}" to "imports" in skill.json.`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/lfs-pointer.js
const POINTER = new TextEncoder().encode('version https://git-lfs.github.com/spec/');
const lfs_pointer_rule = {
    id: 'lfs-pointer',
    on: 'candidate',
    severity: 'block',
    summary: 'A pointer to content that is kept elsewhere (Git LFS), in place of the content.',
    catalogue: [140],
    *check({ files }) {
        for (const { path, kind, bytes } of files) {
            if (kind !== 'file' || POINTER.some((byte, index) => bytes[index] !== byte))
                continue;
            yield { message: `'${path}' is a Git LFS pointer.`, fix: 'Commit the file itself.', file: path };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/library-class-as-value.js






/** Classes written in C: nobody can set an attribute on them, so holding one is harmless. */
const FIXED = new Set('array deque defaultdict OrderedDict Decimal date datetime time timedelta timezone tzinfo partial itemgetter cycle chain count repeat islice product permutations combinations accumulate groupby starmap takewhile dropwhile filterfalse zip_longest tee compress pairwise batched'.split(' '));
/** Callables that call the class which is their first argument, or only look at it, and hand it on to nobody. */
const TAKERS = new Set([
    'map',
    'isinstance',
    'issubclass',
    'defaultdict',
    'TypeVar',
    'NewType',
    'cast',
    'is_typeddict',
]);
/** The same of what comes after the first. `cast` gives its second back. */
const LATER_TAKERS = new Set(['isinstance', 'issubclass', 'TypeVar', 'NewType', 'assert_type']);
/** And of keywords. What `field(default=…)` is given, the class hands out as an attribute. */
const library_class_as_value_KEYWORDS = new Set(['field default_factory', 'TypeVar bound', 'TypeVar default']);
const library_class_as_value_rule = {
    id: 'library-class-as-value',
    on: 'source',
    severity: 'block',
    summary: 'A class of the standard library that is handed on, so that its methods could be replaced for everybody.',
    catalogue: [12, 33, 85, 99],
    *check({ source, candidate }, judgement) {
        const handedOn = (from, node, reference) => {
            if (isShared(from, reference)) {
                const isHarmless = isKept(from, node, reference) || isTaken(from, wholeType(from, node));
                return isHarmless ? undefined : 'object';
            }
            if (reference.kind !== 'member' || FIXED.has(reference.name))
                return undefined;
            if (positionOf(node) !== 'value' || isTaken(from, node) || isLookedInto(node))
                return undefined;
            const member = apiMember(reference.module, reference.name, candidate.name, judgement);
            return 'refused' in member || member.kind !== 'class' ? undefined : 'class';
        };
        for (const [node, reference] of (0,references/* referencesIn */.ii)(source)) {
            const what = node.field === 'attribute' ? undefined : handedOn(source, node, reference);
            if (what === undefined)
                continue;
            yield {
                message: `The ${what} '${(0,syntax_source/* textOf */.b6)(source, node)}' is handed on as a value.`,
                fix: `Use '${(0,syntax_source/* textOf */.b6)(source, node)}' where it is needed, or hand on a function that does.`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** `Counter.fromkeys(…)` calls a method of the class; `Mapping[str, int]` names a type; `x is Fraction` compares. */
function isLookedInto(node) {
    const { parent } = node;
    if (parent?.type === 'comparison_operator')
        return parent.children.every(({ named, type }) => named || /^is/.test(type));
    return (parent !== null &&
        ((parent.type === 'attribute' && parent.children[0] === node) ||
            parent.type === 'subscript' ||
            parent.type === 'dotted_name' ||
            parent.type === 'aliased_import'));
}
/** `isinstance(x, (Counter, Fraction))`, `defaultdict(Counter)`, `field(default_factory=Counter)`. */
function isTaken(source, node) {
    const keyword = node.parent?.type === 'keyword_argument' ? node.parent : undefined;
    const argument = keyword ?? (node.parent?.type === 'tuple' ? node.parent : node);
    const list = argument.parent?.type === 'argument_list' ? argument.parent : undefined;
    const callee = list?.parent?.type === 'call' ? (0,tree/* childOf */.G)(list.parent, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    if (reference?.kind !== 'member' && reference?.kind !== 'builtin')
        return false;
    if (keyword !== undefined)
        return library_class_as_value_KEYWORDS.has(`${reference.name} ${(0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(keyword, 'name') ?? keyword)}`);
    if (argument !== node)
        return /^is(?:instance|subclass)$/.test(reference.name);
    const isFirst = list?.children.find(({ named, type }) => named && type !== 'comment') === argument;
    return (isFirst ? TAKERS : LATER_TAKERS).has(reference.name);
}

;// CONCATENATED MODULE: ./src/rules/line-run.js
const line_run_rule = {
    id: 'line-run',
    on: 'bytes',
    severity: 'block',
    summary: 'A long run of lines without code, which hides what follows and takes a parser minutes.',
    catalogue: [66, 127],
    *check({ file, faults }) {
        for (const { kind, message, line, column } of faults) {
            if (kind !== 'line-run')
                continue;
            yield { message, fix: 'Remove lines, or put code between them.', file, line, column };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/long-line.js
const long_line_rule = {
    id: 'long-line',
    on: 'bytes',
    severity: 'block',
    summary: 'A line so long that what stands at its end is not seen.',
    catalogue: [66, 127],
    *check({ file, faults }) {
        for (const { kind, message, line, column } of faults) {
            if (kind !== 'long-line')
                continue;
            yield { message, fix: 'Break the line.', file, line, column };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/manifest-hidden-character.js

const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const manifest_hidden_character_rule = {
    id: 'manifest-hidden-character',
    on: 'manifest',
    severity: 'block',
    summary: 'A character in skill.json that is invisible or changes how the text around it is shown.',
    catalogue: [58, 59, 120, 132, 133],
    *check({ candidate }) {
        const file = 'skill.json';
        const bytes = candidate.files.find(({ path }) => path === file)?.bytes ?? new Uint8Array();
        // Neither a character nor the escape of one that could be hidden.
        if (bytes.every((byte) => (byte >= 0x20 && byte < 0x7f && byte !== BACKSLASH) || byte === LINE_FEED))
            return;
        for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
            const hidden = manifest_hidden_character_hiddenIn(line);
            if (hidden === undefined)
                continue;
            const name = hidden.toString(16).toUpperCase().padStart(4, '0');
            yield {
                message: `skill.json has the character U+${name}, which is not shown as what it is.`,
                fix: 'Remove the character, and its escape too: whoever reads the text gets what the escape stands for.',
                file,
                line: index + 1,
            };
        }
    },
};
/** An escape of a code unit, or a surrogate pair of them; a backslash before it that is itself escaped makes it none. */
const manifest_hidden_character_ESCAPES = /\\(?:u([0-9a-f]{4})|([bf])|.)/gi;
const HIDDEN = new RegExp(`(${syntax_hidden/* HIDDEN_PATTERN */.o.source})`, 'u');
/** The first hidden code point of a line, be it written as itself or as an escape. A tab or line end in a string is none. */
function manifest_hidden_character_hiddenIn(line) {
    const read = line.replace(manifest_hidden_character_ESCAPES, (_, unit, control) => unit !== undefined ? String.fromCharCode(Number.parseInt(unit, 16)) : control !== undefined ? '\b' : '_');
    const [, hidden] = HIDDEN.exec(read) ?? [];
    return hidden?.codePointAt(0);
}

// EXTERNAL MODULE: ./src/rules/reader-text.js
var reader_text = __webpack_require__(9308);
// EXTERNAL MODULE: ./src/rules/reading.js
var reading = __webpack_require__(7841);
;// CONCATENATED MODULE: ./src/rules/manifest-instructions.js


const manifest_instructions_rule = {
    id: 'manifest-instructions',
    on: 'manifest',
    severity: 'review',
    summary: 'A description, tag or origin in skill.json that is aimed at the model that reads it.',
    catalogue: [120, 130, 133, 134],
    *check({ manifest }) {
        if (manifest === undefined)
            return;
        for (const { kind, match } of (0,reader_text/* readerTricks */.m)(stringsIn(manifest).map(reading/* reading */.h).join('\n'))) {
            yield {
                message: `skill.json ${reader_text/* TRICKS */.r[kind]}: '${match}'.`,
                fix: 'Describe what the skill does, and nothing else.',
                file: 'skill.json',
            };
        }
    },
};
/** Every string in `value`, keys too. Its depth is bounded where it was parsed. */
function stringsIn(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}

;// CONCATENATED MODULE: ./src/rules/manifest-invalid.js
const manifest_invalid_rule = {
    id: 'manifest-invalid',
    on: 'manifest',
    severity: 'block',
    summary: 'A skill.json in which a required key is absent or a value has the wrong shape.',
    catalogue: [123, 129, 134],
    *check({ invalid }) {
        for (const { path, message } of invalid) {
            yield { message: `skill.json: ${path} ${message}.`, fix: `Correct ${path} in skill.json.`, file: 'skill.json' };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/manifest-malformed.js
const FIX = {
    malformed: 'Write skill.json as one JSON object in UTF-8.',
    'too-deep': 'Nest it less deeply.',
    'duplicate-key': 'Give every key once.',
    'unsafe-key': 'Rename the key.',
    'unsafe-number': 'Write the number as a string.',
    'lone-surrogate': 'Write the whole character, or both of its escapes.',
};
const manifest_malformed_rule = {
    id: 'manifest-malformed',
    on: 'manifest',
    severity: 'block',
    summary: 'A skill.json that is not JSON, or that readers would read differently.',
    catalogue: [127, 128, 129, 154],
    *check({ faults }) {
        for (const { kind, message, line, column } of faults) {
            yield {
                message: `skill.json cannot be accepted: ${message}`,
                fix: FIX[kind],
                file: 'skill.json',
                ...(line !== undefined && { line }),
                ...(column !== undefined && { column }),
            };
        }
    },
};

// EXTERNAL MODULE: ./src/model/manifest.js
var model_manifest = __webpack_require__(3210);
// EXTERNAL MODULE: ./src/model/skill-files.js
var skill_files = __webpack_require__(7056);
;// CONCATENATED MODULE: ./src/rules/expected-files.js



/** Whether a directory of this name can be a skill's. Where it cannot, `skill-name` says so, and what its files should be called is open. */
function canBeNamed(name) {
    return model_manifest/* SKILL_NAME */.eQ.test(name) && reservedAs(name) === undefined;
}
/** The Python file which is there in the place of `missing`, one of a skill's three, under another name; undefined if none or several may be. */
function misnamed({ name, files }, missing) {
    const expected = (0,skill_files/* skillFiles */.t)(name);
    const isSuite = (path) => path.startsWith('test_');
    const others = files.filter(({ path, kind }) => kind === 'file' &&
        /^[^/]+\.py$/.test(path) &&
        !expected.includes(path) &&
        missing.endsWith('.py') &&
        isSuite(path) === isSuite(missing));
    return others.length === 1 ? others[0]?.path : undefined;
}

;// CONCATENATED MODULE: ./src/rules/manifest-name.js

const manifest_name_rule = {
    id: 'manifest-name',
    on: 'manifest',
    severity: 'block',
    summary: 'A skill.json that names another skill than the directory does.',
    catalogue: [123, 126],
    *check({ candidate, manifest }) {
        if (manifest === undefined || manifest.name === candidate.name)
            return;
        yield {
            message: `skill.json names the skill '${manifest.name}', its directory '${candidate.name}'.`,
            fix: canBeNamed(candidate.name)
                ? `Set "name" to "${candidate.name}".`
                : `Give directory, files and function one name: "${manifest.name}", or another that a skill can have.`,
            file: 'skill.json',
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/manifest-unknown-key.js
const manifest_unknown_key_rule = {
    id: 'manifest-unknown-key',
    on: 'manifest',
    severity: 'note',
    summary: 'A key in skill.json that means nothing.',
    catalogue: [129, 134],
    *check({ unknownKeys }) {
        for (const key of unknownKeys) {
            yield {
                message: `skill.json has the unknown key '${key}'.`,
                fix: `Remove '${key}', or check its spelling.`,
                file: 'skill.json',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/missing-docstring.js


const missing_docstring_rule = {
    id: 'missing-docstring',
    on: 'source',
    severity: 'note',
    summary: 'A skill whose function has no docstring.',
    catalogue: [134],
    *check({ source, candidate: { name } }) {
        if (source.role !== 'implementation' || !source.isSound)
            return;
        const definition = (0,functions/* topLevelFunctions */.P)(source).find((fact) => fact.name === name);
        if (definition === undefined || definition.hasDocstring)
            return;
        yield {
            message: `The function '${name}' has no docstring.`,
            fix: 'Say in a docstring what it takes, what it returns and what it raises.',
            ...(0,syntax_source/* placeOf */.$t)(source, definition.node),
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/missing-file.js


const missing_file_rule = {
    id: 'missing-file',
    on: 'candidate',
    severity: 'block',
    summary: 'A skill without its description, its implementation or its suite.',
    catalogue: [97],
    *check(candidate) {
        if (candidate.name === '__pycache__')
            return; // what that is, skill-name says
        // Of a directory that is itself a link nothing was looked at.
        if (candidate.files.some(({ path, kind }) => path === '.' && kind === 'symlink'))
            return;
        for (const path of (0,skill_files/* skillFiles */.t)(candidate.name)) {
            if (candidate.files.some((file) => file.path === path))
                continue;
            if (path.endsWith('.py') && !canBeNamed(candidate.name))
                continue; // of a name that it cannot have nothing is missing
            const other = misnamed(candidate, path);
            const fix = other === undefined ? `Add ${path}.` : `Rename ${other} to ${path}.`;
            yield { message: `The file '${path}' is missing.`, fix, file: path };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/missing-function.js


const missing_function_rule = {
    id: 'missing-function',
    on: 'source',
    severity: 'block',
    summary: 'An implementation that does not define the function which gives the skill its name, exactly once.',
    catalogue: [97, 134],
    *check({ source, candidate: { name } }) {
        if (source.role !== 'implementation' || !source.isSound)
            return;
        if (!canBeNamed(name))
            return; // which name it should have, skill-name asks
        const definitions = (0,functions/* topLevelFunctions */.P)(source).filter((definition) => definition.name === name);
        if (definitions.length === 1 && definitions[0]?.isAsync === false)
            return;
        const message = definitions.length === 0
            ? `The function '${name}' is not defined at the top level.`
            : definitions.length > 1
                ? `The function '${name}' is defined ${definitions.length} times.`
                : `The function '${name}' is asynchronous.`;
        yield { message, fix: `Define 'def ${name}(…)' once, at the top level.`, file: source.file };
    },
};

;// CONCATENATED MODULE: ./src/rules/missing-hints.js


const missing_hints_rule = {
    id: 'missing-hints',
    on: 'source',
    severity: 'note',
    summary: 'A skill whose function has no type hints, so that its inputs cannot be told from its signature.',
    catalogue: [157],
    *check({ source, candidate: { name } }) {
        if (source.role !== 'implementation' || !source.isSound)
            return;
        const definition = (0,functions/* topLevelFunctions */.P)(source).find((fact) => fact.name === name);
        if (definition === undefined || definition.isHinted)
            return;
        yield {
            message: `The function '${name}' lacks type hints.`,
            fix: 'Add a type hint to every parameter and to the result.',
            ...(0,syntax_source/* placeOf */.$t)(source, definition.node),
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/module-as-value.js



const module_as_value_rule = {
    id: 'module-as-value',
    on: 'source',
    severity: 'block',
    summary: 'A module that is passed on, stored or looked into other than by naming one of its members.',
    catalogue: [10, 11, 23, 26, 44, 45, 46],
    *check({ source }) {
        for (const [node, reference] of (0,references/* referencesIn */.ii)(source)) {
            if (reference.kind !== 'module')
                continue;
            const { parent } = node;
            const whole = parent?.type === 'list_splat' ? parent.parent : parent;
            const isLookedInto = whole?.type === 'attribute' && (0,tree/* objectOf */.X)(whole) === node;
            const isDotted = parent?.type === 'member_type' ||
                (parent?.type === 'dotted_name' && parent.children.length > 1) ||
                (parent?.type === 'type' && parent.parent?.type === 'member_type');
            if (isLookedInto || isDotted || parent === null)
                continue;
            if (node.field === 'attribute' && parent.type === 'attribute')
                continue; // judged as part of the whole
            yield {
                message: `The module '${reference.module}' is used as a value.`,
                fix: `Name what you need of it: ${reference.module}.….`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/module-level-code.js


const DEFINITIONS = new Set([
    'function_definition',
    'class_definition',
    'decorated_definition',
    'comment',
    'pass_statement',
]);
const IMPORTS = new Set(['import_statement', 'import_from_statement', 'future_import_statement']);
const module_level_code_rule = {
    id: 'module-level-code',
    on: 'source',
    severity: 'block',
    summary: 'Code that runs when the module is loaded: anything but definitions, constants and imports.',
    catalogue: [84, 96, 97, 99, 104, 105],
    *check({ source }) {
        for (const statement of source.root.children) {
            if (IMPORTS.has(statement.type) || isMainGuard(source, statement) || isDefinition(statement))
                continue;
            yield {
                message: 'This runs when the module is loaded.',
                fix: 'Put it into a function; at the top level leave definitions, constants and imports.',
                ...(0,syntax_source/* placeOf */.$t)(source, statement),
            };
        }
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'class_definition')) {
            for (const statement of (0,tree/* childOf */.G)(node, 'body')?.children ?? []) {
                if (isDefinition(statement))
                    continue;
                yield {
                    message: 'This runs when the class is defined.',
                    fix: 'In a class leave methods and constants.',
                    ...(0,syntax_source/* placeOf */.$t)(source, statement),
                };
            }
        }
    },
};
function isDefinition(statement) {
    if (DEFINITIONS.has(statement.type) || (!statement.named && statement.type === ';'))
        return true;
    if (statement.type !== 'expression_statement')
        return false;
    return statement.children.filter(({ named }) => named).every((expression) => isConstant(expression));
}
/** A docstring, `...`, or an assignment to plain names. */
function isConstant(expression) {
    if (expression.type === 'string' || expression.type === 'concatenated_string' || expression.type === 'ellipsis')
        return true;
    if (expression.type !== 'assignment')
        return false;
    const value = (0,tree/* childOf */.G)(expression, 'right');
    return isPlainTarget((0,tree/* childOf */.G)(expression, 'left')) && (value?.type !== 'assignment' || isConstant(value));
}
function isPlainTarget(target) {
    if (target?.type === 'identifier')
        return true;
    const isGroup = target !== undefined &&
        ['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern'].includes(target.type);
    return isGroup && target.children.filter(({ named }) => named).every(isPlainTarget);
}
/** `if __name__ == "__main__":` and `if TYPE_CHECKING:`, without `else`. What stands inside is judged like everything else. */
function isMainGuard(source, statement) {
    const condition = statement.type === 'if_statement' ? (0,tree/* childOf */.G)(statement, 'condition') : undefined;
    if (condition === undefined || (0,tree/* childOf */.G)(statement, 'alternative') !== undefined)
        return false;
    return /^(?:__name__\s*==\s*(?:"__main__"|'__main__')|(?:typing\s*\.\s*)?TYPE_CHECKING)$/.test((0,syntax_source/* textOf */.b6)(source, condition));
}

// EXTERNAL MODULE: ./src/model/no-tests.js
var no_tests = __webpack_require__(2760);
;// CONCATENATED MODULE: ./src/rules/no-tests.js


const no_tests_rule = {
    id: no_tests/* NO_TESTS */.q.rule,
    on: 'suite',
    severity: no_tests/* NO_TESTS */.q.severity,
    summary: 'A suite without a single test.',
    catalogue: [97, 98],
    *check({ source }) {
        if (!source.isSound)
            return; // what does not parse has no tests that could be counted
        if ((0,functions/* topLevelFunctions */.P)(source).some(({ name }) => name.startsWith('test_')))
            return;
        yield { message: no_tests/* NO_TESTS */.q.message, fix: no_tests/* NO_TESTS */.q.fix, file: source.file };
    },
};

;// CONCATENATED MODULE: ./src/rules/non-ascii-name.js

const NOT_ASCII = /[^\x20-\x7e]/;
const NOT_ASCII_TEXT = /[^\x20-\x7e\t\r\n]/;
const non_ascii_name_rule = {
    id: 'non-ascii-name',
    on: 'tree',
    severity: 'block',
    summary: 'An identifier with characters outside ASCII, which Python folds to others (NFKC).',
    catalogue: [33, 62, 63, 64],
    *check(source) {
        if (!NOT_ASCII_TEXT.test(source.text))
            return; // white space is in no name
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'identifier')) {
            if (!NOT_ASCII.test((0,syntax_source/* textOf */.b6)(source, node)))
                continue;
            yield {
                message: `The name '${(0,syntax_source/* textOf */.b6)(source, node)}' is not ASCII.`,
                fix: 'Spell the name in ASCII letters.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/open-api.js


const open_api_rule = {
    id: 'open-api',
    on: 'source',
    severity: 'note',
    summary: 'An import that policy or a grant opens as a whole: what is reached through it, the analysis does not know.',
    catalogue: [4, 90, 122],
    *check({ source, candidate }, judgement) {
        for (const { module, node } of openImports(source, candidate.name, judgement)) {
            const entry = judgement.policy.imports.allow.find((each) => typeof each !== 'string' && each.module === module);
            if (typeof entry === 'object' && entry.api === 'listed')
                continue;
            yield {
                message: `The module '${module}' is open to this skill as a whole.`,
                fix: 'List the names that are needed (policy: imports.allow with api: listed).',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/process-state.js





const process_state_rule = {
    id: 'process-state',
    on: 'source',
    severity: 'review',
    summary: 'A call that changes the state of the whole process, and so of everything else that runs in it.',
    catalogue: [85, 108, 158],
    *check({ source, candidate }, judgement) {
        const named = [
            ...(0,imports/* importsOf */.c)(source).map(({ module, name, node }) => ({ module, name, node })),
            ...(0,attributes/* attributesOf */.T)(source).map(({ base, name, node }) => ({
                module: base?.kind === 'module' ? base.module : undefined,
                name,
                node,
            })),
        ];
        for (const { module, name, node } of named) {
            if (module === undefined || name === undefined)
                continue;
            const member = apiMember(module, name, candidate.name, judgement);
            if ('refused' in member || member.state === undefined)
                continue;
            yield {
                message: `'${module}.${name}' changes the whole process: ${member.state}.`,
                fix: 'Use an object of its own (random.Random(seed), decimal.localcontext()).',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
        for (const [node, reference] of (0,references/* referencesIn */.ii)(source)) {
            if (!process_state_isLocalContext(reference) || node.parent?.type === 'dotted_name' || isOfWith(node))
                continue;
            yield {
                message: 'The decimal context that localcontext sets can outlive the block that set it.',
                fix: 'Write `with decimal.localcontext() as context:`.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
function process_state_isLocalContext(reference) {
    return reference.kind === 'member' && reference.module === 'decimal' && reference.name === 'localcontext';
}
/** Called by a with statement; the rule yield-in-with sees to it that the block ends. */
function isOfWith(node) {
    const call = node.field === 'function' ? node.parent : null;
    const item = call?.parent?.type === 'as_pattern' ? call.parent.parent : call?.parent;
    return item?.type === 'with_item';
}

;// CONCATENATED MODULE: ./src/rules/reader-instructions.js






const reader_instructions_rule = {
    id: 'reader-instructions',
    on: 'source',
    severity: 'review',
    summary: 'A comment, docstring, string or name that is aimed at the reviewer or at the model that reads it.',
    catalogue: [73, 120, 130, 133],
    *check({ source }) {
        const names = namesIn(source);
        const comments = commentsOf(source);
        const groups = textGroupsOf(source);
        const all = [
            ...[...names.keys(), ...comments.map(({ value }) => value)].map(reading/* reading */.h),
            ...groups.flatMap((group) => [readingsOf(group), ...joined(group)]),
        ];
        // Most files hold no such text anywhere: one look at the whole spares a look at every string and every name.
        if ((0,reader_text/* readerTricks */.m)(all.join('\n')).length === 0)
            return;
        for (const { node, value } of comments)
            yield* hits(source, node, (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(value)));
        const openly = source.role === 'suite' ? withoutTricks(groups) : '';
        for (const group of groups)
            if (!isAskedFor(group, openly))
                yield* groupHits(source, group);
        for (const [name, node] of names) {
            const [trick] = (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(name));
            if (trick !== undefined)
                yield {
                    message: `The name '${name}' ${reader_text/* TRICKS */.r[trick.kind]}.`,
                    fix: 'Name it after what it is.',
                    ...(0,syntax_source/* placeOf */.$t)(source, node),
                };
        }
    },
};
/** Every text in which there is no trick. */
const withoutTricks = (groups) => groups
    .flatMap(({ texts }) => texts.map(({ value }) => value))
    .filter((value) => (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(value)).length === 0)
    .join('\n');
/**
 * Whether nothing is wrong with a group of a suite but images from hosts that the suite itself gives as arguments elsewhere
 * (`openly`): what is expected of a skill that makes such links. Nobody renders a suite.
 */
function isAskedFor(group, openly) {
    if (openly === '')
        return false;
    const tricks = group.texts.flatMap(({ value }) => (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(value)));
    const hosts = group.texts.flatMap(({ value }) => [...value.matchAll(/\/\/([^\s/?#()[\]'"<>\\{}%]*)/g)]);
    return (tricks.length > 0 &&
        tricks.every(({ kind }) => kind === 'beacon') &&
        hosts.length > 0 &&
        hosts.every(([, host]) => host !== '' && openly.includes(`//${host}`)));
}
/** What the texts say by themselves or, if that is nothing, together. */
function* groupHits(source, group) {
    let isFound = false;
    for (const { node, value } of group.texts) {
        const tricks = (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(value));
        isFound ||= tricks.length > 0;
        yield* hits(source, node, tricks);
    }
    if (!isFound)
        yield* hits(source, group.node, (0,reader_text/* readerTricks */.m)(joined(group).join('\n')));
}
function* hits(source, node, tricks) {
    for (const { kind, match } of tricks)
        yield {
            message: `This text ${reader_text/* TRICKS */.r[kind]}: '${match}'.`,
            fix: 'Say what the code does, and nothing to whoever reads it.',
            ...(0,syntax_source/* placeOf */.$t)(source, node),
        };
}
const readingsOf = ({ texts }) => texts.map(({ value }) => (0,reading/* reading */.h)(value)).join('\n');
/** The readings of several texts when they are put together, with spaces between them and without. */
function joined({ texts }) {
    if (texts.length < 2)
        return [];
    const values = texts.map(({ value }) => value);
    return [(0,reading/* reading */.h)(values.join('')), (0,reading/* reading */.h)(values.join(' '))];
}
/** Every name that the source gives to something, with where it does so first: names, attributes and keywords. */
function namesIn(source) {
    const names = new Map();
    const add = (name, node) => {
        if (node !== undefined && !names.has(name))
            names.set(name, node);
    };
    for (const { bindings } of source.names.scopes)
        for (const [name, [first]] of bindings)
            add(name, first?.node);
    for (const { name, node } of (0,attributes/* attributesOf */.T)(source))
        add(name, node);
    for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'keyword_argument')) {
        const name = (0,tree/* childOf */.G)(node, 'name');
        if (name !== undefined)
            add((0,syntax_source/* textOf */.b6)(source, name), name);
    }
    return names;
}

;// CONCATENATED MODULE: ./src/rules/rebound-name.js





/** Names with two leading and trailing underscores that mean nothing to Python where a module or class assigns them. */
const HARMLESS_DUNDERS = new Set([
    '__all__',
    '__author__',
    '__version__',
    '__license__',
    '__doc__',
    '__slots__',
    '__hash__',
]);
const rebound_name_rule = {
    id: 'rebound-name',
    on: 'source',
    severity: 'block',
    summary: 'A name of Python, of an import or of the skill itself that is given another meaning.',
    catalogue: [12, 16, 97, 99, 103],
    *check(subject) {
        for (const scope of subject.source.names.scopes) {
            for (const [name, bindings] of scope.bindings)
                yield* rebound_name_hitsFor(name, bindings, scope, subject);
        }
    },
};
function* rebound_name_hitsFor(name, bindings, scope, { source, program, candidate }) {
    const why = reason(name, bindings, scope, source) ??
        (source.role === 'suite' ? overrides(name, bindings, scope, candidate.name, program) : undefined);
    const node = bindings.at(-1)?.node;
    if (why === undefined || node === undefined)
        return;
    yield { message: `The name '${name}' ${why}.`, fix: `Use another name than '${name}'.`, ...(0,syntax_source/* placeOf */.$t)(source, node) };
}
function reason(name, bindings, scope, source) {
    const isFunctionLike = scope.kind === 'function' || scope.kind === 'comprehension';
    if (/^__.*__$/.test(name))
        return isMethodOrHarmless(name, bindings, scope, source) ? undefined : 'has a meaning of its own for Python';
    // Outside of functions a name that is deleted, or not yet bound, means the builtin again.
    if (!isFunctionLike && (0,api/* builtinOf */.po)(name)?.use === 'refused')
        return 'is that of a builtin which a skill may not use';
    if (scope.kind === 'module' && isLimitedBuiltin(name))
        return 'is that of a builtin which a skill may not use freely';
    const meanings = bindings.map(scopes/* importMeaning */.zi);
    if (meanings.every((meaning) => meaning === undefined))
        return undefined;
    if (meanings.includes(undefined))
        return 'is bound by an import and by something else';
    return new Set(meanings).size > 1 ? 'is imported twice, with two meanings' : undefined;
}
/** One of which not every use is allowed: rules would take a use of the builtin for one of the skill's own name. */
function isLimitedBuiltin(name) {
    const builtin = (0,api/* builtinOf */.po)(name);
    return builtin !== undefined && (builtin.use !== 'value' || builtin.shape !== undefined);
}
/** Methods with such names have a rule of their own, which knows their list. */
function isMethodOrHarmless(name, bindings, scope, source) {
    if (HARMLESS_DUNDERS.has(name))
        return scope.kind === 'module' || scope.kind === 'class';
    return (scope.kind === 'class' &&
        bindings.every((each) => each.kind === 'function' || (SPECIAL_METHODS.has(name) && isMethodAgain(each, scope, source))));
}
/** `__rmul__ = __mul__`: another name for a method of the same class. */
function isMethodAgain({ node }, scope, source) {
    const value = node.parent?.type === 'assignment' ? (0,tree/* childOf */.G)(node.parent, 'right') : undefined;
    const methods = value?.type === 'identifier' ? scope.bindings.get((0,syntax_source/* textOf */.b6)(source, value)) : undefined;
    return methods?.every(({ kind }) => kind === 'function') === true;
}
/** A suite that brings its own version of what it should test, or of what that uses, tests itself. */
function overrides(name, bindings, scope, skill, { skillNames, skillImports, skillBuiltins }) {
    if (skillNames.has(name))
        return overridesSkill(name, bindings, scope, skill);
    if (scope.kind !== 'module')
        return undefined;
    // Suite and implementation share a namespace where ARISE runs them, so these are the implementation's too.
    const meaning = skillImports.get(name);
    if (meaning !== undefined && bindings.some((each) => (0,scopes/* importMeaning */.zi)(each) !== meaning))
        return 'is imported by the implementation, and the suite gives it another meaning';
    return skillBuiltins.has(name)
        ? 'is a builtin which the implementation uses, and the suite gives it another meaning'
        : undefined;
}
function overridesSkill(name, bindings, scope, skill) {
    if (bindings.every((binding) => binding.kind === 'import-name' && binding.module === skill && binding.imported === name))
        return undefined;
    // Inside functions only the skill's own name matters: a local `result` hides nothing that is tested.
    return scope.kind === 'module' || name === skill
        ? 'is the implementation’s, and the suite gives it another meaning'
        : undefined;
}

;// CONCATENATED MODULE: ./src/rules/shallow-suite.js


const shallow_suite_rule = {
    id: 'shallow-suite',
    on: 'suite',
    severity: 'review',
    summary: 'A suite that asserts of what type or about how large answers are, or that they are like themselves, and nothing else.',
    catalogue: [98],
    *check({ source }) {
        // Who raises in a test, or calls something that asserts, may say more than is seen here.
        if ((0,syntax_source/* nodesOf */.Nh)(source, 'raise_statement').length > 0)
            return;
        const asserts = (0,syntax_source/* nodesOf */.Nh)(source, 'assert_statement').filter((node) => !isFailure((0,syntax_source/* textOf */.b6)(source, node)));
        const [first] = asserts;
        if (first === undefined)
            return;
        const little = asserts.map((node) => {
            const condition = conditionOf(node);
            return condition && littleIn(source, condition);
        });
        // Where some say nothing at all, each of these is told of by itself.
        if (little.includes(undefined) || little.every((each) => each === 'nothing'))
            return;
        yield {
            message: 'No assert of this suite says which answer is right: only of what type or about how large it is, or that it is like itself.',
            fix: 'Compare answers with those that are expected.',
            ...(0,syntax_source/* placeOf */.$t)(source, first),
        };
    },
};
/** `assert False` says that it must not be reached. */
const isFailure = (text) => /^assert\s+(?:False|0)\b/.test(text);

;// CONCATENATED MODULE: ./src/rules/skill-name.js


const skill_name_rule = {
    id: 'skill-name',
    on: 'candidate',
    severity: 'block',
    summary: 'A skill whose directory name is not a plain lower-case Python name, or is already something else.',
    catalogue: [123],
    *check({ name }) {
        if (name === '__pycache__') {
            yield {
                message: "The directory '__pycache__' is where Python keeps compiled files, and no skill.",
                fix: 'Delete it, and name it in .gitignore.',
            };
            return;
        }
        if (canBeNamed(name))
            return;
        const reserved = reservedAs(name);
        const form = 'a name of at most 64 characters that matches [a-z_][a-z0-9_]* and does not begin with __';
        yield {
            message: `The directory name '${name}' is ${reserved ?? 'not a skill name'}.`,
            fix: `Rename the directory, its files and its function to ${reserved === undefined ? form : 'a name of their own'}.`,
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/source-encoding.js
const source_encoding_rule = {
    id: 'source-encoding',
    on: 'bytes',
    severity: 'block',
    summary: 'A Python file that is not plain UTF-8: other bytes, a byte order mark, or another declared encoding.',
    catalogue: [50, 51, 52, 53, 54, 55, 56, 57],
    *check({ file, faults }) {
        for (const { kind, message, line, column } of faults) {
            if (kind !== 'encoding')
                continue;
            yield {
                message,
                fix: 'Save the file as UTF-8 without a byte order mark and without an encoding declaration.',
                file,
                line,
                column,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/star-import.js


const star_import_rule = {
    id: 'star-import',
    on: 'source',
    severity: 'block',
    summary: 'A star import, which brings in names that nobody wrote down.',
    catalogue: [6],
    *check({ source }) {
        for (const { module, name, node } of (0,imports/* importsOf */.c)(source)) {
            if (name !== '*')
                continue;
            yield {
                message: `It imports everything from '${module}'.`,
                fix: 'Import the names that are used, one by one.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/stray-file.js


const stray_file_rule = {
    id: 'stray-file',
    on: 'candidate',
    severity: 'block',
    summary: 'A file that is none of the three which a skill consists of.',
    catalogue: [13, 14, 15, 104, 137],
    *check(candidate) {
        if (candidate.name === '__pycache__')
            return; // what that is, skill-name says
        const expected = (0,skill_files/* skillFiles */.t)(candidate.name);
        for (const { path, kind } of candidate.files) {
            if (expected.includes(path) || kind === 'symlink')
                continue; // a link has a rule of its own
            const message = `The file '${path}' does not belong to a skill.`;
            yield { message, fix: fixFor(candidate, path), file: path };
        }
    },
};
/** What is only misnamed is not to be deleted, and nothing is where the directory itself is. */
function fixFor(candidate, path) {
    const expected = (0,skill_files/* skillFiles */.t)(candidate.name);
    if (path.endsWith('.py') && !canBeNamed(candidate.name))
        return 'Rename the directory first: which Python files belong to a skill, its name says.';
    const meant = expected.find((each) => !candidate.files.some((file) => file.path === each) && misnamed(candidate, each) === path);
    if (meant !== undefined)
        return `Rename it to ${meant}.`;
    return `Delete it: a skill consists of ${expected.join(', ')} and nothing else, so that nothing unreviewed can be imported or run beside it.`;
}

;// CONCATENATED MODULE: ./src/rules/swallowed-assert.js


/** Exceptions that an assert which fails is one of. */
const CATCHING = /\b(?:AssertionError|Exception|BaseException)\b/;
const swallowed_assert_rule = {
    id: 'swallowed-assert',
    on: 'suite',
    severity: 'review',
    summary: 'An assert in a try whose except clause catches its failure and goes on.',
    catalogue: [98],
    *check({ source }) {
        const asserts = (0,syntax_source/* nodesOf */.Nh)(source, 'assert_statement');
        const speaking = (0,syntax_source/* nodesOfAny */.D2)(source, ['assert_statement', 'raise_statement']);
        for (const node of asserts.length === 0 ? [] : (0,syntax_source/* nodesOf */.Nh)(source, 'try_statement')) {
            const clause = node.children.find((each) => each.type.startsWith('except_') && catchesAsserts(source, each));
            const body = (0,tree/* childOf */.G)(node, 'body');
            if (clause === undefined || body === undefined)
                continue;
            if (!holdsAny(body, asserts) || holdsAny(clause, speaking))
                continue;
            yield {
                message: 'The except clause catches the failure of the assert in its try, so that the test passes.',
                fix: 'Catch the exception that the skill is to raise and no other, or assert after the try.',
                ...(0,syntax_source/* placeOf */.$t)(source, clause),
            };
        }
    },
};
/** Whether the clause names a class of which AssertionError is one, or names none. */
function catchesAsserts(source, clause) {
    const value = clause.children.find(({ named, type }) => named && type !== 'block' && type !== 'comment');
    return (value === undefined ||
        CATCHING.test((0,syntax_source/* textOf */.b6)(source, value.type === 'as_pattern' ? (value.children[0] ?? value) : value)));
}
/** Whether any of `nodes`, which are in source order, begins inside of `whole`: by bisection, because both may be many. */
function holdsAny(whole, nodes) {
    let first = 0;
    for (let past = nodes.length; first < past;) {
        const middle = (first + past) >>> 1;
        if ((nodes[middle]?.start ?? 0) < whole.start)
            first = middle + 1;
        else
            past = middle;
    }
    return (nodes[first]?.start ?? Infinity) < whole.end;
}

;// CONCATENATED MODULE: ./src/rules/symlink.js
const symlink_rule = {
    id: 'symlink',
    on: 'candidate',
    severity: 'block',
    summary: 'A symbolic link in place of a file or directory.',
    catalogue: [124],
    *check(candidate) {
        for (const { path, kind } of candidate.files) {
            if (kind !== 'symlink')
                continue;
            yield {
                message: `'${path}' is a symbolic link.`,
                fix: 'Replace the link by the file itself: what a link points to is not what was reviewed.',
                file: path,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/syntax-error.js

/** What tree-sitter's grammar accepts without an error and no Python 3 does (catalogue 69). */
const PYTHON_2 = ['print_statement', 'exec_statement'];
const syntax_error_rule = {
    id: 'syntax-error',
    on: 'tree',
    severity: 'block',
    summary: 'A Python file that does not parse.',
    catalogue: [58, 68, 69, 149],
    *check(source) {
        if (source.isSound && (0,syntax_source/* nodesOfAny */.D2)(source, PYTHON_2).length === 0)
            return; // see sourceOf
        const broken = source.nodes.find((node) => node.type === 'ERROR' || node.missing || PYTHON_2.includes(node.type));
        if (broken === undefined)
            return;
        yield {
            message: 'The file is not valid Python from here on.',
            fix: 'Correct the syntax (Python 3.10 or newer).',
            ...(0,syntax_source/* placeOf */.$t)(source, broken),
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/too-crowded.js

const too_crowded_rule = {
    id: 'too-crowded',
    on: 'tree',
    severity: 'block',
    summary: 'More bindings of one name, operands or decorators in one place, or more of everything, than anybody writes.',
    catalogue: [71, 127],
    *check(source) {
        if (source.crowd === undefined)
            return;
        yield {
            message: `The file has ${source.crowd.what}.`,
            fix: 'Use names of their own, a loop, or split it.',
            ...(0,syntax_source/* placeOf */.$t)(source, source.crowd.node),
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/too-deep.js

const too_deep_rule = {
    id: 'too-deep',
    on: 'tree',
    severity: 'block',
    summary: 'Code nested so deeply that analysers give up on it.',
    catalogue: [70, 71],
    *check(source) {
        if (source.isSound)
            return; // no deeper than that, see sourceOf
        const deep = source.nodes.find((node) => node.depth > syntax_source/* MAX_DEPTH */.lr);
        if (deep === undefined)
            return;
        yield {
            message: `The code nests more than ${syntax_source/* MAX_DEPTH */.lr} levels deep.`,
            fix: 'Split the expression or the function.',
            ...(0,syntax_source/* placeOf */.$t)(source, deep),
        };
    },
};

// EXTERNAL MODULE: ./src/model/candidate.js
var candidate = __webpack_require__(4306);
;// CONCATENATED MODULE: ./src/rules/too-many-files.js

const too_many_files_rule = {
    id: 'too-many-files',
    on: 'candidate',
    severity: 'block',
    summary: 'A directory with more in it than anybody would review.',
    catalogue: [127],
    *check({ omitted }) {
        if (omitted === 0)
            return;
        yield {
            message: `The directory holds ${omitted} more entries than are looked at: ${candidate/* MAX_ENTRIES */.Sd}, and no more than ${candidate/* MAX_TOTAL */.Q3} bytes of them.`,
            fix: 'Delete everything that is not part of the skill.',
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/twin-names.js

const twin_names_rule = {
    id: 'twin-names',
    on: 'change',
    severity: 'block',
    summary: 'Two skills whose names some file system, or some reader, takes for one.',
    catalogue: [64, 125, 126],
    *check({ skills, listing }) {
        const alike = new Map();
        for (const name of new Set(listing.map(({ path }) => path.split('/')[0] ?? ''))) {
            const skeleton = skeletonOf(name);
            alike.set(skeleton, [...(alike.get(skeleton) ?? []), name]);
        }
        for (const skill of skills) {
            const twin = alike.get(skeletonOf(skill))?.find((name) => name !== skill);
            if (twin === undefined)
                continue;
            yield { message: `The names '${skill}' and '${twin}' are taken for one another.`, fix: `Rename '${skill}'.` };
        }
    },
};

// EXTERNAL MODULE: ./src/syntax/capabilities.js
var capabilities = __webpack_require__(1675);
;// CONCATENATED MODULE: ./src/rules/undeclared-nondeterminism.js



const undeclared_nondeterminism_rule = {
    id: 'undeclared-nondeterminism',
    on: 'source',
    severity: 'note',
    summary: 'An implementation that reads a clock or draws at random without declaring it.',
    catalogue: [134],
    *check({ source, manifest }) {
        if (source.role !== 'implementation' || manifest === undefined)
            return;
        const told = new Set(manifest.capabilities ?? []);
        for (const { capability, what, node } of (0,capabilities/* reachesIn */.D)(source)) {
            if (told.has(capability) || (0,model_manifest/* isReach */.wB)(capability))
                continue;
            told.add(capability); // once is enough for each
            yield {
                message: `'${what}' may answer differently each time, and skill.json does not declare '${capability}'.`,
                fix: `Add "${capability}" to "capabilities" in skill.json, or take the value as a parameter.`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/undeclared-reach.js



const undeclared_reach_rule = {
    id: 'undeclared-reach',
    on: 'source',
    severity: 'block',
    summary: 'An implementation that names files, the network, processes or the environment without declaring it.',
    catalogue: [134],
    *check({ source, manifest }) {
        if (source.role !== 'implementation' || manifest === undefined)
            return;
        const told = new Set(manifest.capabilities ?? []);
        for (const { capability, what, node } of (0,capabilities/* reachesIn */.D)(source)) {
            if (told.has(capability) || !(0,model_manifest/* isReach */.wB)(capability))
                continue;
            told.add(capability); // once is enough for each
            yield {
                message: `'${what}' reaches beyond computing, and skill.json does not declare '${capability}'.`,
                fix: `Do without it; where a grant in the policy allows it, also add "${capability}" to "capabilities" in skill.json.`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/unknown-name.js


const unknown_name_rule = {
    id: 'unknown-name',
    on: 'source',
    severity: 'block',
    summary: 'A name that is neither defined in the file nor one of the builtins that only compute.',
    catalogue: [7, 21, 22, 24, 25, 27, 32, 48, 94, 121],
    *check({ source, program }) {
        for (const { name, node, home } of source.names.reads) {
            if (home !== undefined)
                continue;
            // Suite and implementation share a namespace where ARISE runs them.
            if (source.role === 'suite' && program.skillNames.has(name))
                continue;
            if (name === '__name__' && unknown_name_isMainGuard(node, source.text))
                continue;
            const builtin = (0,api/* builtinOf */.po)(name);
            if (builtin !== undefined && builtin.use !== 'refused')
                continue;
            yield {
                message: builtin === undefined
                    ? `The name '${name}' is not defined.`
                    : `The builtin '${name}' is not part of what a skill may use${builtin.reason === undefined ? '' : `: ${builtin.reason}`}.`,
                fix: builtin === undefined
                    ? `Define '${name}', or import it from a module that the policy allows.`
                    : `Do without '${name}'.`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** `if __name__ == "__main__":`, and nothing else that asks under which name the module runs (catalogue 115). */
function unknown_name_isMainGuard(node, text) {
    const comparison = node.parent;
    return (comparison?.type === 'comparison_operator' &&
        comparison.parent?.type === 'if_statement' &&
        comparison.parent.parent?.type === 'module' &&
        /^__name__\s*==\s*(?:"__main__"|'__main__')$/.test(text.slice(comparison.start, comparison.end)));
}

;// CONCATENATED MODULE: ./src/rules/unreadable-file.js
const unreadable_file_rule = {
    id: 'unreadable-file',
    on: 'candidate',
    severity: 'block',
    summary: 'An entry that cannot be read as a file.',
    catalogue: [149],
    *check(candidate) {
        for (const { path, kind } of candidate.files) {
            if (kind === 'unreadable') {
                yield { message: `'${path}' cannot be read.`, fix: 'Give the file read permission.', file: path };
            }
            else if (kind === 'special') {
                yield { message: `'${path}' is not a regular file.`, fix: 'Replace it by a regular file.', file: path };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/waiver-expired.js
const waiver_expired_rule = {
    id: 'waiver-expired',
    on: 'candidate',
    severity: 'review',
    summary: 'A skill with a waiver that has ended.',
    catalogue: [136],
    *check({ name, digest }, { policy, asOf }) {
        for (const waiver of policy.waivers) {
            if (waiver.skill !== name || waiver.digest !== digest || waiver.until >= asOf)
                continue;
            yield {
                message: `The waiver of '${waiver.rule}' for '${name}' ended on ${waiver.until}.`,
                fix: 'Renew the waiver in .github/assay.yml, or remove it.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/yield-in-with.js

const yield_in_with_rule = {
    id: 'yield-in-with',
    on: 'source',
    severity: 'block',
    summary: 'A generator that waits inside a with statement, which then ends whenever the generator is thrown away.',
    catalogue: [38, 158],
    *check({ source }) {
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'yield')) {
            if (!isInWith(node))
                continue;
            yield {
                message: 'A generator waits here inside a with statement.',
                fix: 'Collect the values inside the with statement and yield them after it.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** In the body of a `with` of the same function. */
function isInWith(node) {
    for (let outer = node.parent; outer !== null && !/^(?:function_definition|lambda)$/.test(outer.type); outer = outer.parent)
        if (outer.type === 'with_statement')
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/rules/index.js
// Generated by scripts/generate.mjs from the pairs of files in this folder. Do not edit.














































































/** Every rule, by id. */
const RULES = [
    rule,
    ambiguous_name_rule,
    annotation_call_rule,
    api_not_listed_rule,
    async_test_rule,
    attribute_not_allowed_rule,
    attribute_store_rule,
    auto_run_file_rule,
    bare_carriage_return_rule,
    beside_skills_rule,
    call_shape_rule,
    certain_assert_rule,
    class_as_value_rule,
    class_hook_rule,
    codec_name_rule,
    confusable_name_rule,
    construct_not_allowed_rule,
    copied_expression_rule,
    dataclass_field_rule,
    declared_import_not_allowed_rule,
    decorator_not_allowed_rule,
    door_name_rule,
    duplicate_test_rule,
    empty_assert_rule,
    encoded_blob_rule,
    few_tests_rule,
    file_too_large/* rule */.H,
    foreign_equality_rule,
    format_string_rule,
    gate_and_skill_rule,
    gate_changed_rule,
    generator_test_rule,
    git_steering_file_rule,
    grant_expired_rule,
    hidden_character_rule,
    hidden_escape_rule,
    import_not_allowed_rule,
    import_undeclared_rule,
    lfs_pointer_rule,
    library_class_as_value_rule,
    line_run_rule,
    long_line_rule,
    manifest_hidden_character_rule,
    manifest_instructions_rule,
    manifest_invalid_rule,
    manifest_malformed_rule,
    manifest_name_rule,
    manifest_unknown_key_rule,
    missing_docstring_rule,
    missing_file_rule,
    missing_function_rule,
    missing_hints_rule,
    module_as_value_rule,
    module_level_code_rule,
    no_tests_rule,
    non_ascii_name_rule,
    open_api_rule,
    process_state_rule,
    reader_instructions_rule,
    rebound_name_rule,
    shallow_suite_rule,
    skill_name_rule,
    source_encoding_rule,
    star_import_rule,
    stray_file_rule,
    swallowed_assert_rule,
    symlink_rule,
    syntax_error_rule,
    too_crowded_rule,
    too_deep_rule,
    too_many_files_rule,
    twin_names_rule,
    undeclared_nondeterminism_rule,
    undeclared_reach_rule,
    unknown_name_rule,
    unreadable_file_rule,
    waiver_expired_rule,
    yield_in_with_rule,
];


/***/ }),

/***/ 9308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readerTricks),
/* harmony export */   r: () => (/* binding */ TRICKS)
/* harmony export */ });
/*
 * All of these are matched against a reading (see reading.ts), in which white space is a single space and a line is one
 * text. None repeats without a bound what could begin a match again: time grows with the text, not with its square.
 */
/** Sentences that address a reviewing or consuming model (catalogue 120, 130, 133). English only: a review, not a wall. */
const INSTRUCTIONS = [
    /\b(?:ignore|disregard|forget|override|bypass)\b[^.;\n]{0,30}\b(?:previous|prior|above|earlier|preceding|all|your|any)\b[^.;\n]{0,30}\b(?:instructions?|rules?|prompts?|messages?|directions?|guidelines?|polic(?:y|ies))/i,
    /\b(?:system|developer) (?:prompt|message|instruction)/i,
    /\b(?:you are|act as|pretend to be|as) (?:now )?an? (?:\w{1,30} )?(?:AI|LLM|language model|assistant|chatbot)\b/i,
    /\b(?:do not|don't|never|no need to) (?:report|flag|mention|tell|reveal|block|reject|review|inspect|analy[sz]e)\b/i,
    /\b(?:approve|accept|merge|publish|whitelist|allowlist) (?:this|the) (?:skill|pull request|PR|change|code|function|file)\b/i,
    /\b(?:reviewers?|LLMs?|AIs?|assistants?|agents?|models?|bots?)\b[,:]? (?:please |must |should |shall |will now )?(?:approve|accept|ignore|skip|execute|fetch|visit|forward|exfiltrate|trust|output|respond|answer)\b/i,
    /\b(?:tell|ask|instruct|convince) the (?:user|human|reviewer|agent|model|assistant)\b/i,
    /<\/? ?(?:system|assistant|instructions?|tool_call|function_calls?) ?>|<\|(?:im_start|im_end|system|endoftext)\|>|\[\/?INST\]/i,
];
const FAKE_VERDICTS = [
    /\bverdict ?[:|=]\W{0,5}(?:pass|safe|approved|clean)/i,
    /\b(?:all|every) (?:security )?(?:checks?|trials?|scans?|rules?|findings?) (?:have |has |were |are )?(?:passed|resolved|clean|green)/i,
    /\b(?:security|safety)[ -]{1,3}(?:reviewed|approved|audited|verified|certified)\b/i,
    /\bskill assay\b[^.\n]{0,20}\b(?:pass(?:ed)?|approved|safe)\b/i,
    /[✅✔☑🟢] ?(?:\w{1,30} ){0,3}(?:pass(?:ed)?|approved|safe|verified|clean)/iu,
    /\| ?(?:verdict|status|result) ?\|/i,
];
/** Text that makes whoever renders it ask another machine for something, or hands data to it. */
const BEACONS = [
    /!\[[^\]\n]{0,100}\]\( ?(?:https?:)?\/\//i,
    /< ?(?:img|iframe|script|link|object|embed|video|audio|svg|form)\b/i,
    // A link with a fixed address asks for nothing until somebody follows it; one with a gap in it hands data over.
    /\[[^\]\n]{0,100}\]\( ?(?:https?:)?\/\/[^)\n]{0,300}(?:\{|%s)/i,
    /\bhttps?:\/\/[^\s'"<>)]{0,300}[?&/=](?:\{|%[sdr(])/i,
];
/** All patterns in one, for a first look; those of one flag, because flags change what a pattern means. */
const ANY = ['i', 'iu'].map((flags) => {
    const patterns = [...INSTRUCTIONS, ...FAKE_VERDICTS, ...BEACONS].filter((pattern) => pattern.flags === flags);
    return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
});
/** The first trick of each kind in a reading, or in several of them, each on a line of its own. */
function readerTricks(read) {
    if (!ANY.some((pattern) => pattern.test(read)))
        return [];
    const kinds = [
        ['instruction', INSTRUCTIONS],
        ['fake-verdict', FAKE_VERDICTS],
        ['beacon', BEACONS],
    ];
    return kinds.flatMap(([kind, patterns]) => {
        const match = patterns.map((pattern) => pattern.exec(read)?.[0]).find((found) => found !== undefined);
        return match === undefined ? [] : [{ kind, match: match.slice(0, 120) }];
    });
}
/** What each kind of trick does, for a message. */
const TRICKS = {
    instruction: 'gives instructions to its reader',
    'fake-verdict': 'claims a verdict about itself',
    beacon: 'makes whoever renders it contact another machine',
};


/***/ }),

/***/ 7841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _syntax_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4189);

/** Letters by those that are taken for them and that no normalisation makes one (after confusables.txt of Unicode TS 39). */
const LOOKALIKES = {
    a: 'аαɑᴀ',
    b: 'ьβʙᏏ',
    c: 'сᴄϲ',
    d: 'ԁđᴅɗ',
    e: 'еεᴇɛҽ',
    f: 'ꜰƒք',
    g: 'ɡɢցǥ',
    h: 'һհħʜн',
    i: 'іıιɪɩӏ',
    j: 'јᴊյ',
    k: 'кκᴋ',
    l: 'ⅼʟłǀ',
    m: 'мᴍ',
    n: 'ոɴηпռ',
    o: 'оοօσᴏø',
    p: 'рρᴘ',
    q: 'ԛզ',
    r: 'гʀ',
    s: 'ѕꜱ',
    t: 'тτᴛŧ',
    u: 'սυᴜ',
    v: 'νѵᴠ',
    w: 'ԝωաᴡ',
    x: 'хχ',
    y: 'уγʏү',
    z: 'ᴢ',
    A: 'АΑᎪꓮ',
    B: 'ВΒᏴꓐ',
    C: 'СϹᏟꓚ',
    D: 'ᎠꓓĐ',
    E: 'ЕΕᎬꓰ',
    F: 'Ϝꓝ',
    G: 'ᏀԌꓖ',
    H: 'НΗᎻꓧ',
    I: 'ІΙӀꓲ',
    J: 'ЈᎫꓙ',
    K: 'КΚᏦꓗ',
    L: 'ᏞꓡŁ',
    M: 'МΜᎷꓟ',
    N: 'ΝꓠИ',
    O: 'ОΟՕꓳØ',
    P: 'РΡᏢꓑ',
    Q: 'Ԛ',
    R: 'ᎡᏒꓣ',
    S: 'ЅᏚꓢ',
    T: 'ТΤᎢꓔ',
    U: 'Սꓴ',
    V: 'ѴᏙꓦ',
    W: 'ᎳᏔԜꓪ',
    X: 'ХΧꓫ',
    Y: 'ҮΥꓬ',
    Z: 'ΖᏃꓜ',
};
const LETTERS = new Map(Object.entries(LOOKALIKES).flatMap(([letter, alike]) => [...alike].map((each) => [each, letter])));
/** First code points of twenty-six letters in a row that are drawn in boxes: circled, squared, regional. */
const BOXED = [0x1f150, 0x1f170, 0x1f1e6];
/**
 * `text` as whoever reads it takes it, person or model: accents, ornaments, lookalikes and what is not shown are gone, and
 * every run of white space is one space. Where words are joined as names are (`approveThis_skill`), a second line has them apart.
 */
function reading(text) {
    const read = (/[^\x00-\x7f]/.test(text) ? folded(text) : text).replace(/\s+/g, ' ');
    if (!/_|[a-z][A-Z]/.test(read))
        return read;
    return `${read}\n${read.replace(/_+/g, ' ').replace(/([a-z])(?=[A-Z])/g, '$1 ')}`;
}
function folded(text) {
    return text
        .normalize('NFKD')
        .replace(_syntax_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN_PATTERN */ .o, (hidden) => (/\s/.test(hidden) ? ' ' : ''))
        .replace(/\p{M}+/gu, '')
        .replace(/[^\x00-\x7f]/gu, letterFor);
}
function letterFor(character) {
    const known = LETTERS.get(character);
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0) ?? 0;
    const first = BOXED.find((start) => code >= start && code < start + 26);
    return first === undefined ? character : String.fromCharCode(0x61 + code - first);
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runOf)
/* harmony export */ });
/* unused harmony export MAX_HITS */
/* harmony import */ var _syntax_once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8358);

/** Begins a run of `rules`. A rule that throws is a problem (`rule-threw`); what it found before it threw is kept. */
function runOf(rules, judgement) {
    const findings = [];
    const problems = [];
    return {
        findings,
        problems,
        on(on, subject) {
            const stage = stageOf(on, judgement);
            for (const rule of rulesByKind(rules).get(on) ?? []) {
                try {
                    const check = rule.check;
                    const told = { rule: rule.id, stage, severity: rule.severity };
                    for (const hit of listed(check.call(rule, subject, judgement)))
                        findings.push({ ...told, ...hit });
                }
                catch {
                    problems.push({
                        code: 'rule-threw',
                        stage,
                        message: `The rule '${rule.id}' failed on this skill.`,
                        fix: 'Report it: this is a defect of Skill Assay.',
                    });
                }
            }
        },
    };
}
/** Hits of one rule in one file beyond these are counted and not listed: how many there are is the adversary's to choose. */
const MAX_HITS = 200;
/** `hits` up to the limit, and then one, where the first of the others is, that says how many more there are. */
function* listed(hits) {
    let count = 0;
    let beyond;
    for (const hit of hits) {
        count += 1;
        if (count <= MAX_HITS)
            yield hit;
        else
            beyond ??= hit;
    }
    if (beyond === undefined)
        return;
    const message = `The same is found ${count - MAX_HITS} more times, from here on, and not listed.`;
    const { evidence: _, ...place } = beyond;
    yield { ...place, message };
}
/** `rules` by what they look at, in their order. */
const rulesByKind = (0,_syntax_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((rules) => {
    const byKind = new Map();
    for (const rule of rules)
        byKind.set(rule.on, [...(byKind.get(rule.on) ?? []), rule]);
    return byKind;
});
const STAGE_OF = {
    change: 'intake',
    candidate: 'intake',
    manifest: 'intake',
    bytes: 'static',
    tree: 'static',
    source: 'static',
};
/** What is found of the suite as a suite belongs to its stage, where that is asked for: else nobody would see it fail. */
function stageOf(on, { policy, stages = policy.stages }) {
    if (on !== 'suite')
        return STAGE_OF[on];
    return stages.includes('suite') ? 'suite' : 'static';
}


/***/ }),

/***/ 4380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ waived)
/* harmony export */ });
/**
 * `findings` of `candidate` with what policy waives turned into notes that say so. A waiver names a rule, a skill and the
 * digest of its bytes, so it never covers a later edit. One that has ended changes nothing: see `waiver-expired`.
 */
function waived(findings, { name, digest }, { policy, asOf }) {
    const inForce = policy.waivers.filter((waiver) => waiver.skill === name && waiver.digest === digest && waiver.until >= asOf);
    return findings.map((finding) => {
        const waiver = inForce.find(({ rule }) => rule === finding.rule);
        if (waiver === undefined || finding.severity === 'note')
            return finding;
        return {
            ...finding,
            severity: 'note',
            message: `${finding.message} (waived until ${waiver.until}: ${waiver.reason})`,
        };
    });
}


/***/ }),

/***/ 5668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iw: () => (/* binding */ ATTRIBUTES),
  I0: () => (/* binding */ DOORS),
  BO: () => (/* binding */ SAFE_ENCODINGS),
  po: () => (/* binding */ builtinOf),
  rT: () => (/* binding */ hasTable),
  C5: () => (/* binding */ memberOf),
  Lv: () => (/* binding */ mutableAttributesOf),
  Of: () => (/* binding */ refusalOf)
});

;// CONCATENATED MODULE: ./src/syntax/api/table.js
const TABLE = {
    members: {
        __future__: {
            constant: `absolute_import annotations barry_as_FLUFL division generator_stop generators nested_scopes print_function unicode_literals with_statement`,
        },
        abc: {
            special: {
                ABC: { kind: 'class', value: false, subclass: true, shape: { positional: [0, 0], keywords: {} }, call: false },
                ABCMeta: { kind: 'class', value: false, shape: { positional: [0, 0], keywords: {} }, call: false },
                abstractclassmethod: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'decorator',
                },
                abstractmethod: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'decorator',
                },
                abstractproperty: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'decorator',
                },
                abstractstaticmethod: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'decorator',
                },
            },
        },
        array: { 'class derived': 'array', constant: 'typecodes' },
        base64: {
            function: `a85decode a85encode b16decode b16encode b32decode b32encode b32hexdecode b32hexencode b64decode b64encode b85decode b85encode decodebytes encodebytes standard_b64decode standard_b64encode urlsafe_b64decode urlsafe_b64encode z85decode z85encode`,
        },
        bisect: { function: 'bisect bisect_left bisect_right insort insort_left insort_right' },
        calendar: {
            constant: `APRIL AUGUST DECEMBER FEBRUARY FRIDAY JANUARY JULY JUNE MARCH MAY MONDAY NOVEMBER OCTOBER SATURDAY SEPTEMBER SUNDAY THURSDAY TUESDAY WEDNESDAY day_abbr day_name month_abbr month_name`,
            'class derived': 'Calendar HTMLCalendar TextCalendar',
            'exception derived': 'IllegalMonthError IllegalWeekdayError',
            function: `calendar firstweekday isleap leapdays month monthcalendar monthrange prcal prmonth timegm weekday weekheader`,
            special: {
                Day: { kind: 'class', value: false, subclass: true, shape: { positional: [0, 0], keywords: {} }, call: false },
                Month: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                setfirstweekday: {
                    kind: 'function',
                    value: false,
                    state: 'changes the first weekday for the whole process; make a calendar.Calendar(firstweekday)',
                },
            },
        },
        cmath: {
            function: `acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log log10 phase polar rect sin sinh sqrt tan tanh`,
            constant: 'e inf infj nan nanj pi tau',
        },
        collections: {
            'class derived': 'ChainMap Counter OrderedDict UserDict UserList defaultdict deque',
            'module called': 'abc',
            special: {
                namedtuple: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [2, 2], keywords: { rename: 'boolean', defaults: 'any' } },
                },
            },
        },
        'collections.abc': {
            special: {
                AsyncGenerator: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                AsyncIterable: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                AsyncIterator: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Awaitable: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Buffer: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                ByteString: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Callable: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Collection: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Container: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Coroutine: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Generator: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Hashable: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                ItemsView: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Iterable: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Iterator: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                KeysView: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Mapping: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                MappingView: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                MutableMapping: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                MutableSequence: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                MutableSet: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Reversible: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Sequence: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Set: { kind: 'class', value: false, subclass: true, shape: { positional: [0, 0], keywords: {} }, call: false },
                Sized: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                ValuesView: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
            },
        },
        copy: { 'exception derived': 'Error', function: 'copy deepcopy replace' },
        csv: {
            'class derived': 'Dialect DictReader DictWriter Sniffer excel excel_tab unix_dialect',
            'exception derived': 'Error',
            constant: 'QUOTE_ALL QUOTE_MINIMAL QUOTE_NONE QUOTE_NONNUMERIC QUOTE_NOTNULL QUOTE_STRINGS',
            function: 'get_dialect list_dialects reader writer',
            special: {
                field_size_limit: { kind: 'function', value: false, state: 'changes a limit for the whole process' },
                register_dialect: {
                    kind: 'function',
                    value: false,
                    state: 'registers a dialect for the whole process; pass the dialect class',
                },
                unregister_dialect: { kind: 'function', value: false, state: 'takes a dialect away from the whole process' },
            },
        },
        dataclasses: {
            'exception derived': 'FrozenInstanceError',
            'class derived': 'InitVar',
            constant: 'KW_ONLY MISSING',
            function: 'asdict astuple is_dataclass replace',
            special: {
                dataclass: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [0, 0],
                        keywords: {
                            init: 'boolean',
                            repr: 'boolean',
                            eq: 'boolean',
                            order: 'boolean',
                            unsafe_hash: 'boolean',
                            frozen: 'boolean',
                            match_args: 'boolean',
                            kw_only: 'boolean',
                            slots: 'boolean',
                            weakref_slot: 'boolean',
                        },
                    },
                    place: 'class-decorator',
                },
                field: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [0, 0],
                        keywords: {
                            default: 'any',
                            default_factory: 'any',
                            init: 'boolean',
                            repr: 'boolean',
                            hash: 'any',
                            compare: 'boolean',
                            metadata: 'any',
                            kw_only: 'boolean',
                        },
                    },
                    place: 'field',
                },
            },
        },
        datetime: {
            constant: 'MAXYEAR MINYEAR UTC',
            'class derived': 'date datetime time timedelta tzinfo',
            class: 'timezone',
        },
        decimal: {
            'exception derived': `Clamped ConversionSyntax DecimalException DivisionByZero DivisionImpossible DivisionUndefined FloatOperation Inexact InvalidContext InvalidOperation Overflow Rounded Subnormal Underflow`,
            'class derived': 'Context Decimal DecimalTuple',
            constant: `HAVE_CONTEXTVAR HAVE_THREADS MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP`,
            function: 'localcontext',
            special: {
                getcontext: {
                    kind: 'function',
                    value: false,
                    state: "hands out the thread's own context; use `with decimal.localcontext() as context`",
                },
                setcontext: {
                    kind: 'function',
                    value: false,
                    state: "replaces the thread's context; use `with decimal.localcontext() as context`",
                },
            },
        },
        difflib: {
            'class derived': 'Differ Match SequenceMatcher',
            function: 'IS_CHARACTER_JUNK IS_LINE_JUNK context_diff diff_bytes get_close_matches ndiff restore unified_diff',
        },
        enum: {
            constant: 'CONFORM CONTINUOUS EJECT KEEP NAMED_FLAGS STRICT UNIQUE',
            'class derived': 'auto member nonmember',
            special: {
                Enum: { kind: 'class', value: false, subclass: true, shape: { positional: [0, 0], keywords: {} }, call: false },
                EnumCheck: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Flag: { kind: 'class', value: false, subclass: true, shape: { positional: [0, 0], keywords: {} }, call: false },
                FlagBoundary: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                IntEnum: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                IntFlag: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                ReprEnum: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                StrEnum: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                unique: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'class-decorator',
                },
                verify: { kind: 'class', value: false, shape: { positional: [1, 4], keywords: {} }, place: 'class-decorator' },
            },
        },
        fractions: { 'class derived': 'Fraction' },
        functools: {
            function: 'cache cmp_to_key lru_cache reduce',
            'class derived': 'partial',
            special: {
                cached_property: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'decorator',
                },
                total_ordering: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'class-decorator',
                },
                wraps: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'function-decorator',
                },
            },
        },
        hashlib: {
            class: 'blake2b blake2s',
            function: `md5 pbkdf2_hmac sha1 sha224 sha256 sha384 sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256`,
            special: {
                new: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [1, 2], args: ['literal-string', 'any'], keywords: { usedforsecurity: 'boolean' } },
                },
            },
        },
        heapq: { function: 'heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest' },
        itertools: {
            'class derived': `accumulate batched chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby islice pairwise permutations product repeat starmap takewhile zip_longest`,
            function: 'tee',
        },
        json: {
            'exception derived': 'JSONDecodeError',
            'class called derived': 'JSONDecoder JSONEncoder',
            special: {
                dump: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [2, 2],
                        keywords: {
                            skipkeys: 'boolean',
                            ensure_ascii: 'boolean',
                            check_circular: 'boolean',
                            allow_nan: 'boolean',
                            cls: 'any',
                            indent: 'any',
                            separators: 'any',
                            default: 'any',
                            sort_keys: 'boolean',
                        },
                    },
                },
                dumps: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 1],
                        keywords: {
                            skipkeys: 'boolean',
                            ensure_ascii: 'boolean',
                            check_circular: 'boolean',
                            allow_nan: 'boolean',
                            cls: 'any',
                            indent: 'any',
                            separators: 'any',
                            default: 'any',
                            sort_keys: 'boolean',
                        },
                    },
                },
                load: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [1, 1],
                        keywords: {
                            cls: 'any',
                            object_hook: 'any',
                            parse_float: 'any',
                            parse_int: 'any',
                            parse_constant: 'any',
                            object_pairs_hook: 'any',
                        },
                    },
                },
                loads: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 1],
                        keywords: {
                            cls: 'any',
                            object_hook: 'any',
                            parse_float: 'any',
                            parse_int: 'any',
                            parse_constant: 'any',
                            object_pairs_hook: 'any',
                        },
                    },
                },
            },
        },
        math: {
            function: `acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nextafter perm pow prod radians remainder sin sinh sqrt sumprod tan tanh trunc ulp`,
            constant: 'e inf nan pi tau',
        },
        numbers: { 'class derived': 'Complex Integral Number Rational Real' },
        operator: {
            function: `abs add and_ call concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_not isub itruediv ixor le length_hint lshift lt matmul mod mul ne neg not_ or_ pos pow rshift setitem sub truediv truth xor`,
            class: 'itemgetter',
        },
        random: {
            'class derived': 'Random SystemRandom',
            function: `betavariate binomialvariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint random randrange sample shuffle triangular uniform vonmisesvariate weibullvariate`,
            special: {
                seed: {
                    kind: 'function',
                    value: false,
                    state: 'seeds the generator that the whole process shares; make a random.Random(seed)',
                },
                setstate: {
                    kind: 'function',
                    value: false,
                    state: 'sets the generator that the whole process shares; make a random.Random(seed)',
                },
            },
        },
        re: {
            constant: 'A ASCII DOTALL I IGNORECASE L LOCALE M MULTILINE NOFLAG S U UNICODE VERBOSE X',
            class: 'Match Pattern',
            'exception derived': 'PatternError error',
            function: 'compile escape findall finditer fullmatch match search split sub subn',
            special: {
                RegexFlag: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
            },
        },
        statistics: {
            'class derived': 'NormalDist',
            'exception derived': 'StatisticsError',
            function: `correlation covariance fmean geometric_mean harmonic_mean kde kde_random linear_regression mean median median_grouped median_high median_low mode multimode pstdev pvariance quantiles stdev variance`,
        },
        string: {
            'class derived': 'Template',
            constant: `ascii_letters ascii_lowercase ascii_uppercase digits hexdigits octdigits printable punctuation whitespace`,
            function: 'capwords',
        },
        textwrap: { 'class derived': 'TextWrapper', function: 'dedent fill indent shorten wrap' },
        time: {
            constant: `CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI CLOCK_THREAD_CPUTIME_ID altzone daylight timezone tzname`,
            function: `asctime ctime get_clock_info gmtime localtime mktime monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns sleep strftime strptime thread_time thread_time_ns time time_ns`,
            class: 'struct_time',
        },
        typing: {
            constant: `AbstractSet AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable ChainMap ClassVar Collection Concatenate Container ContextManager Coroutine Counter DefaultDict Deque Dict Final FrozenSet Generator Hashable ItemsView Iterable Iterator KeysView List Literal LiteralString Mapping MappingView Match MutableMapping MutableSequence MutableSet Never NoDefault NoReturn NotRequired Optional OrderedDict Pattern ReadOnly Required Reversible Self Sequence Set Sized TYPE_CHECKING Tuple Type TypeAlias TypeGuard TypeIs Union Unpack ValuesView`,
            class: 'Annotated Any ParamSpecArgs ParamSpecKwargs',
            'class derived': `SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound`,
            function: 'assert_never assert_type cast is_protocol is_typeddict',
            special: {
                Generic: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                NamedTuple: {
                    kind: 'function',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                NewType: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [2, 2], args: ['literal-string', 'no-string'], keywords: {} },
                },
                ParamSpec: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], args: ['literal-string'], keywords: {} },
                },
                Protocol: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                TypeVar: {
                    kind: 'class',
                    value: false,
                    shape: {
                        positional: [1, 16],
                        args: ['literal-string', 'no-string'],
                        keywords: {
                            bound: 'no-string',
                            covariant: 'boolean',
                            contravariant: 'boolean',
                            infer_variance: 'boolean',
                            default: 'no-string',
                        },
                    },
                },
                TypeVarTuple: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], args: ['literal-string'], keywords: { default: 'no-string' } },
                },
                TypedDict: {
                    kind: 'function',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                final: { kind: 'function', value: false, shape: { positional: [1, 1], keywords: {} }, place: 'decorator' },
                overload: { kind: 'function', value: false, shape: { positional: [1, 1], keywords: {} }, place: 'decorator' },
                override: { kind: 'function', value: false, shape: { positional: [1, 1], keywords: {} }, place: 'decorator' },
            },
        },
        unicodedata: {
            function: `bidirectional category combining decimal decomposition digit east_asian_width is_normalized lookup mirrored name normalize numeric`,
            constant: 'ucd_3_2_0 unidata_version',
        },
        'urllib.parse': {
            'class derived': 'DefragResult DefragResultBytes ParseResult ParseResultBytes SplitResult SplitResultBytes',
            function: 'quote_from_bytes unquote_to_bytes urldefrag urljoin urlparse urlsplit urlunparse urlunsplit',
            special: {
                parse_qs: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [1, 3],
                        keywords: {
                            keep_blank_values: 'boolean',
                            strict_parsing: 'boolean',
                            encoding: 'safe-encoding',
                            errors: 'any',
                            max_num_fields: 'any',
                            separator: 'any',
                        },
                    },
                },
                parse_qsl: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [1, 3],
                        keywords: {
                            keep_blank_values: 'boolean',
                            strict_parsing: 'boolean',
                            encoding: 'safe-encoding',
                            errors: 'any',
                            max_num_fields: 'any',
                            separator: 'any',
                        },
                    },
                },
                quote: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 4],
                        args: ['any', 'any', 'safe-encoding', 'any'],
                        keywords: { safe: 'any', encoding: 'safe-encoding', errors: 'any' },
                    },
                },
                quote_plus: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 4],
                        args: ['any', 'any', 'safe-encoding', 'any'],
                        keywords: { safe: 'any', encoding: 'safe-encoding', errors: 'any' },
                    },
                },
                unquote: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 3],
                        args: ['any', 'safe-encoding', 'any'],
                        keywords: { encoding: 'safe-encoding', errors: 'any' },
                    },
                },
                unquote_plus: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 3],
                        args: ['any', 'safe-encoding', 'any'],
                        keywords: { encoding: 'safe-encoding', errors: 'any' },
                    },
                },
                urlencode: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [1, 3],
                        keywords: { doseq: 'boolean', safe: 'any', encoding: 'safe-encoding', errors: 'any', quote_via: 'any' },
                    },
                },
            },
        },
    },
    refused: {
        __future__: { all_feature_names: 'it is a mutable list' },
        abc: {
            get_cache_token: "state of the process's abstract base classes",
            update_abstractmethods: 'changes any class it is given',
        },
        array: { ArrayType: 'another name of array.array' },
        base64: { decode: 'reads and writes files', encode: 'reads and writes files' },
        bisect: {},
        calendar: {
            LocaleHTMLCalendar: 'sets the locale of the process',
            LocaleTextCalendar: 'sets the locale of the process',
        },
        cmath: {},
        collections: {
            UserString: 'its format and format_map reach attributes of their arguments (catalogue 29); derive from str',
        },
        'collections.abc': {},
        copy: {},
        csv: {},
        dataclasses: {
            Field: 'dataclass writes the name that a Field holds into code which it executes',
            fields: 'hands out Field objects, whose names dataclass writes into code which it executes',
            make_dataclass: 'makes a class out of strings, with any namespace and module',
        },
        datetime: {},
        decimal: {
            BasicContext: 'a context that the whole process shares',
            DefaultContext: 'a context that the whole process shares',
            ExtendedContext: 'a context that the whole process shares',
        },
        difflib: { HtmlDiff: 'writes HTML in any named encoding; a skill returns data' },
        enum: {
            EnumDict: 'a class namespace filled by strings',
            EnumMeta: 'a metaclass: makes classes out of strings; derive from enum.Enum',
            EnumType: 'a metaclass: makes classes out of strings; derive from enum.Enum',
            global_enum: 'writes members into the namespace of a module named by a string',
            global_enum_repr: 'belongs to enum.global_enum',
            global_flag_repr: 'belongs to enum.global_enum',
            global_str: 'belongs to enum.global_enum',
            pickle_by_enum_name: 'belongs to pickle, returns getattr and its arguments',
            pickle_by_global_name: 'belongs to pickle',
            property: 'a descriptor whose fget, fset and fdel are functions and which reads attributes by name',
        },
        fractions: {},
        functools: {
            WRAPPER_ASSIGNMENTS: "names of attributes as data, of use only to update_wrapper's other parameters",
            WRAPPER_UPDATES: "names of attributes as data, of use only to update_wrapper's other parameters",
            partialmethod: 'a descriptor that calls what it holds with any object',
            singledispatch: 'its register evaluates annotations that are strings (catalogue 17)',
            singledispatchmethod: 'its register evaluates annotations that are strings (catalogue 17)',
            update_wrapper: 'sets attributes, named by strings, on any object (catalogue 151); decorate with functools.wraps',
        },
        hashlib: {
            algorithms_available: 'a set that the whole process shares',
            algorithms_guaranteed: 'a set that the whole process shares',
            file_digest: 'reads files',
        },
        heapq: {},
        itertools: {},
        json: {},
        math: {},
        numbers: {},
        operator: {
            attrgetter: 'reads attributes named by strings (catalogue 26)',
            methodcaller: 'calls methods named by strings (catalogue 26)',
        },
        random: {},
        re: { purge: 'empties a cache that the whole process shares', template: 'deprecated and undocumented' },
        statistics: {},
        string: { Formatter: 'get_field and vformat reach attributes named by strings (catalogue 28)' },
        textwrap: {},
        time: {
            clock_getres: "takes the number of any process's clock",
            clock_gettime: "takes the number of any process's clock; time.monotonic and time.perf_counter say the same",
            clock_gettime_ns: `takes the number of any process's clock; time.monotonic_ns and time.perf_counter_ns say the same`,
            clock_settime: 'sets a clock of the machine',
            clock_settime_ns: 'sets a clock of the machine',
            pthread_getcpuclockid: 'takes an address of memory; a wrong one ends the process',
            tzset: 'sets the time zone of the process',
        },
        typing: {
            BinaryIO: 'belongs to files',
            ForwardRef: 'an annotation as source text, which is compiled and can be evaluated (catalogue 153)',
            IO: 'belongs to files',
            Text: 'another name of str',
            TextIO: 'belongs to files',
            TypeAliasType: 'a name as data; write an assignment',
            clear_overloads: 'empties a registry that the whole process shares',
            dataclass_transform: 'sets an attribute on whatever it is given',
            get_args: 'hands out what an annotation holds as a value, so that `type` itself can be had',
            get_origin: 'get_origin(Type[int]) is `type` itself',
            get_overloads: "reads a registry that the whole process shares, by a function's module and name",
            get_protocol_members: 'reads names of attributes',
            get_type_hints: 'evaluates annotations that are strings (catalogue 17)',
            no_type_check: 'sets attributes on every function of a class it is given',
            no_type_check_decorator: 'sets attributes on what it is given',
            reveal_type: 'writes to standard error',
            runtime_checkable: `lets isinstance and class patterns read attributes of any object: a Protocol with dataclass fields hands out what it names (catalogue 30)`,
        },
        unicodedata: { UCD: 'the undocumented class of unicodedata.ucd_3_2_0' },
        'urllib.parse': {},
    },
    attributes: `APRIL ASCII AUGUST CONFORM CONTINUOUS DEBUG DECEMBER DOTALL EJECT Emax Emin Etiny Etop FEBRUARY FRIDAY IGNORECASE JANUARY JULY JUNE KEEP LOCALE MARCH MAX_DIGEST_SIZE MAX_KEY_SIZE MAY MONDAY MULTILINE NAMED_FLAGS NOVEMBER OCTOBER PERSON_SIZE SALT_SIZE SATURDAY SEPTEMBER STRICT SUNDAY TEMPLATE THURSDAY TUESDAY UNICODE UNIQUE VERBOSE VERSION WEDNESDAY a abs add add_note adjusted allow_nan append appendleft args as_integer_ratio as_tuple astimezone autojunk b b2j betavariate bidirectional binomialvariate bit_count bit_length bjunk block_size bpopular braceidpattern break_long_words break_on_hyphens byteswap c_contiguous cache_clear cache_info canonical capitalize capitals casefold cast category cdf center characters_written charjunk check_circular checks choice choices clamp clear clear_flags clear_traps close code colno combine combining compare compare_signal compare_total compare_total_mag compiler_flag conjugate contiguous copy copy_abs copy_decimal copy_negate copy_sign count create_decimal create_decimal_from_float cssclass_month cssclass_month_head cssclass_noday cssclass_year cssclass_year_head ctime currsize data date day days decimal decode decomposition default deleter delimiter denominator derive dialect difference difference_update digest digest_size digit digits discard divide divide_int divmod doc doublequote drop_whitespace dst east_asian_width elements encode encoding end end_lineno end_offset endpos endswith ensure_ascii errno escapechar exceptions exp expand expand_tabs expandtabs exponent expovariate extend extendleft extrasaction f_contiguous fieldnames filename filename2 fill find find_longest_match findall finditer firstweekday fix_sentence_endings flags fma fold format formatday formatmonth formatmonthname formatweek formatweekday formatweekheader formatyear fragment from_bytes from_decimal from_float from_iterable from_samples frombytes fromhex fromisocalendar fromisoformat fromkeys fromlist fromordinal fromtimestamp fromunicode fromutc fullbcount fullmatch func gammavariate gauss gauss_next get getMandatoryRelease getOptionalRelease get_grouped_opcodes get_identifiers get_matching_blocks get_opcodes getfirstweekday getrandbits getstate getter geturl group groupdict groupindex groups has_default has_header hex hexdigest hits hostname hour idpattern imag indent index indices initial_indent insert intercept intersection intersection_update inv_cdf is_canonical is_finite is_infinite is_integer is_nan is_normal is_normalized is_qnan is_signed is_snan is_subnormal is_valid is_zero isalnum isalpha isascii isdecimal isdigit isdisjoint isidentifier isjunk islower isnumeric isocalendar isoformat isoweekday isprintable isspace issubset issuperset istitle isupper item_separator items itemsize iterencode itermonthdates itermonthdays itermonthdays2 itermonthdays3 itermonthdays4 iterweekdays join key_separator keys keywords kwargs lastgroup lastindex limit_denominator line_num linejunk lineno lineterminator ljust ln lock log10 logb logical_and logical_invert logical_or logical_xor lognormvariate lookup lower lstrip maketrans mandatory mapping maps match matching_blocks max max_lines max_mag maxlen maxsize mean median memo message microsecond microseconds min min_mag minus minute mirrored misses mode month monthdatescalendar monthdays2calendar monthdayscalendar most_common move_to_end msg multiply n_fields n_sequence_fields n_unnamed_fields name name_from nbytes ndim netloc new_child next_minus next_plus next_toward normalize normalvariate now number_class numerator numeric object object_hook object_pairs_hook offset opcodes optional overlap params parents paretovariate parse_array parse_constant parse_float parse_int parse_object parse_string partition password path pattern pdf placeholder plus pop popitem popleft port pos power prec preferred print_file_and_line prmonth prweek pryear quantiles quantize query quick_ratio quotechar quoting radix randbytes randint random randrange ratio raw_decode re reader readonly real real_quick_ratio reason regs release remainder remainder_near remove removeprefix removesuffix replace replace_whitespace resolution restkey restval reverse rfind rindex rjust rotate rounding rpartition rsplit rstrip safe_substitute same_quantum sample samples scaleb scan_once scanner scheme search second seconds seed send sentence_end_re set_seq1 set_seq2 set_seqs setdefault setfirstweekday setstate setter shape shift shuffle sign size skipinitialspace skipkeys slope sniff sort sort_keys span split splitlines sqrt start startswith stdev step stop strerror strftime strict strides string strip strptime sub subgroup subn suboffsets subsequent_indent substitute subtract swapcase symmetric_difference symmetric_difference_update tabsize template text throw time timestamp timetuple timetz title tm_gmtoff tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec tm_wday tm_yday tm_year tm_zone to_bytes to_eng_string to_integral to_integral_exact to_integral_value to_sci_string tobytes today tolist toordinal toreadonly total total_seconds tounicode translate triangular type typecode tzinfo tzname unidata_version uniform union update upper url username uspace utc utcfromtimestamp utcnow utcoffset utctimetuple value values variance vonmisesvariate week weekday weibullvariate width wordsep_re wordsep_simple_re wrap writeheader writer writerow writerows x year yeardatescalendar yeardays2calendar yeardayscalendar zfill zscore`,
    doors: {
        _decoded_counterpart: 'a class of urllib.parse, which could be changed for everybody',
        _encoded_counterpart: 'a class of urllib.parse, which could be changed for everybody',
        aclose: 'it belongs to a asynchronous generator',
        ag_await: 'it belongs to a asynchronous generator',
        ag_code: 'it belongs to a asynchronous generator',
        ag_frame: 'it belongs to a asynchronous generator',
        ag_running: 'it belongs to a asynchronous generator',
        ag_suspended: 'it belongs to a asynchronous generator',
        asend: 'it belongs to a asynchronous generator',
        athrow: 'it belongs to a asynchronous generator',
        attrname: 'it belongs to a cached property',
        cell_contents: 'it belongs to a cell',
        check_unused_args: 'it belongs to a formatter',
        co_argcount: 'it belongs to a code',
        co_cellvars: 'it belongs to a code',
        co_code: 'it belongs to a code',
        co_consts: 'it belongs to a code',
        co_exceptiontable: 'it belongs to a code',
        co_filename: 'it belongs to a code',
        co_firstlineno: 'it belongs to a code',
        co_flags: 'it belongs to a code',
        co_freevars: 'it belongs to a code',
        co_kwonlyargcount: 'it belongs to a code',
        co_lines: 'it belongs to a code',
        co_linetable: 'it belongs to a code',
        co_lnotab: 'it belongs to a code',
        co_name: 'it belongs to a code',
        co_names: 'it belongs to a code',
        co_nlocals: 'it belongs to a code',
        co_positions: 'it belongs to a code',
        co_posonlyargcount: 'it belongs to a code',
        co_qualname: 'it belongs to a code',
        co_stacksize: 'it belongs to a code',
        co_varnames: 'it belongs to a code',
        convert_field: 'it belongs to a formatter',
        cr_await: 'it belongs to a coroutine',
        cr_code: 'it belongs to a coroutine',
        cr_frame: 'it belongs to a coroutine',
        cr_origin: 'it belongs to a coroutine',
        cr_running: 'it belongs to a coroutine',
        cr_suspended: 'it belongs to a coroutine',
        create_module: 'it belongs to a built-in loader',
        cssclasses: 'a list that every calendar.HTMLCalendar shares',
        cssclasses_weekday_head: 'a list that every calendar.HTMLCalendar shares',
        default_factory: 'defaultdict keeps the class it was given, which could then be changed for everybody',
        dispatch: 'it belongs to a single dispatch',
        exec_module: 'it belongs to a built-in loader',
        f_back: 'it belongs to a frame',
        f_builtins: 'it belongs to a frame',
        f_code: 'it belongs to a frame',
        f_generator: 'frame (3.14)',
        f_globals: 'it belongs to a frame',
        f_lasti: 'it belongs to a frame',
        f_lineno: 'it belongs to a frame',
        f_locals: 'it belongs to a frame',
        f_trace: 'it belongs to a frame',
        f_trace_lines: 'it belongs to a frame',
        f_trace_opcodes: 'it belongs to a frame',
        fdel: 'it belongs to a property',
        fget: 'it belongs to a property',
        find_module: 'it belongs to a built-in loader',
        find_spec: 'it belongs to a built-in loader',
        format_field: 'it belongs to a formatter',
        format_map: 'reaches attributes named in a string (catalogue 29)',
        fset: 'it belongs to a property',
        get_code: 'it belongs to a built-in loader',
        get_data: 'it belongs to a loader',
        get_field: 'it belongs to a formatter',
        get_filename: 'it belongs to a loader',
        get_resource_reader: 'it belongs to a loader',
        get_source: 'it belongs to a built-in loader',
        get_value: 'it belongs to a formatter',
        gi_code: 'it belongs to a generator',
        gi_frame: 'it belongs to a generator',
        gi_running: 'it belongs to a generator',
        gi_suspended: 'it belongs to a generator',
        gi_yieldfrom: 'it belongs to a generator',
        has_location: 'it belongs to a module spec',
        is_package: 'it belongs to a built-in loader',
        load_module: 'it belongs to a built-in loader',
        loader: 'it belongs to a module spec',
        loader_state: 'it belongs to a module spec',
        module_repr: 'it belongs to a built-in loader',
        modules: "the name of the interpreter's table of modules",
        mro: 'it belongs to a metaclass',
        obj: 'AttributeError keeps the object that was asked (catalogue 29)',
        path_mtime: 'it belongs to a loader',
        path_stats: 'it belongs to a loader',
        register: `changes, for the whole process, what isinstance says of an abstract class; or evaluates annotations (catalogue 17)`,
        registry: 'it belongs to a single dispatch',
        set_data: 'it belongs to a loader',
        source_to_code: 'it belongs to a loader',
        submodule_search_locations: 'it belongs to a module spec',
        tb_frame: 'it belongs to a traceback',
        tb_lasti: 'it belongs to a traceback',
        tb_lineno: 'it belongs to a traceback',
        tb_next: 'it belongs to a traceback',
        unicode_whitespace_trans: 'a dict that every textwrap.TextWrapper shares',
        vformat: 'it belongs to a formatter',
        with_traceback: 'takes and gives tracebacks',
    },
    mutable: {
        __future__: '',
        abc: 'deleter fdel fget fset getter mro register setter',
        array: '',
        base64: '',
        bisect: '',
        calendar: `APRIL AUGUST DECEMBER FEBRUARY FRIDAY JANUARY JULY JUNE MARCH MAY MONDAY NOVEMBER OCTOBER SATURDAY SEPTEMBER SUNDAY THURSDAY TUESDAY WEDNESDAY add_note args as_integer_ratio bit_count bit_length conjugate cssclass_month cssclass_month_head cssclass_noday cssclass_year cssclass_year_head cssclasses cssclasses_weekday_head denominator firstweekday formatday formatmonth formatmonthname formatweek formatweekday formatweekheader formatyear formatyearpage from_bytes getfirstweekday imag is_integer itermonthdates itermonthdays itermonthdays2 itermonthdays3 itermonthdays4 iterweekdays monthdatescalendar monthdays2calendar monthdayscalendar numerator prmonth prweek pryear real setfirstweekday to_bytes with_traceback yeardatescalendar yeardays2calendar yeardayscalendar`,
        cmath: '',
        collections: `append clear copy count elements extend fromkeys get index insert items keys most_common new_child parents pop popitem remove reverse setdefault sort subtract total update values`,
        'collections.abc': `aclose add append asend athrow clear close count discard extend get index insert isdisjoint items keys pop popitem remove reverse send setdefault throw update values`,
        copy: 'add_note args with_traceback',
        csv: `add_note args delimiter doublequote escapechar fieldnames has_header lineterminator quotechar quoting skipinitialspace sniff with_traceback writeheader writerow writerows`,
        dataclasses: `add_note args compare default default_factory hash init kw_only metadata name obj repr type with_traceback`,
        datetime: '',
        decimal: 'add_note args count digits exponent index sign with_traceback',
        difflib: `a b compare count find_longest_match get_grouped_opcodes get_matching_blocks get_opcodes index quick_ratio ratio real_quick_ratio set_seq1 set_seq2 set_seqs size`,
        enum: `CONFORM CONTINUOUS EJECT KEEP NAMED_FLAGS STRICT UNIQUE as_integer_ratio bit_count bit_length capitalize casefold center conjugate count denominator encode endswith expandtabs find format format_map from_bytes imag index is_integer isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans numerator partition real removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title to_bytes translate upper value zfill`,
        fractions: `as_integer_ratio conjugate denominator from_decimal from_float imag is_integer limit_denominator numerator real`,
        functools: 'count currsize hits index maxsize misses',
        hashlib: '',
        heapq: '',
        itertools: '',
        json: 'add_note args decode default encode item_separator iterencode key_separator raw_decode with_traceback',
        math: '',
        numbers: 'conjugate denominator imag numerator real',
        operator: '',
        random: `VERSION betavariate binomialvariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate`,
        re: `ASCII DEBUG DOTALL IGNORECASE LOCALE MULTILINE TEMPLATE UNICODE VERBOSE add_note args as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes with_traceback`,
        statistics: `add_note args cdf count from_samples index intercept inv_cdf mean median mode overlap pdf quantiles samples slope stdev variance with_traceback zscore`,
        string: 'braceidpattern delimiter flags get_identifiers idpattern is_valid pattern safe_substitute substitute',
        textwrap: 'fill sentence_end_re unicode_whitespace_trans uspace wordsep_re wordsep_simple_re wrap',
        time: `count index n_fields n_sequence_fields n_unnamed_fields tm_gmtoff tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec tm_wday tm_yday tm_year tm_zone`,
        typing: 'args kwargs',
        unicodedata: '',
        'urllib.parse': `count decode encode fragment geturl hostname index netloc params password path port query scheme url username`,
    },
    builtins: {
        abs: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        aiter: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        all: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        anext: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        any: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        ascii: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        bin: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        bool: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        callable: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        chr: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        complex: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        dict: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        divmod: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        enumerate: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        filter: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        float: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        format: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        frozenset: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        hash: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        hex: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        id: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        int: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        isinstance: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        issubclass: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        iter: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        len: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        list: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        map: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        max: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        memoryview: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        min: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        next: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        object: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        oct: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        ord: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        pow: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        range: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        repr: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        reversed: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        round: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        set: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        slice: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        sorted: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        sum: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        tuple: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        zip: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        Ellipsis: { use: 'value', reason: 'a constant' },
        False: { use: 'value', reason: 'a constant' },
        None: { use: 'value', reason: 'a constant' },
        NotImplemented: { use: 'value', reason: 'a constant' },
        True: { use: 'value', reason: 'a constant' },
        ArithmeticError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        AssertionError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        AttributeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        BlockingIOError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        BrokenPipeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        BufferError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        BytesWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ChildProcessError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ConnectionAbortedError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ConnectionError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ConnectionRefusedError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ConnectionResetError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        DeprecationWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        EOFError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        EncodingWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        EnvironmentError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        Exception: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ExceptionGroup: { use: 'value', reason: 'an exception that `except Exception` catches' },
        FileExistsError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        FileNotFoundError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        FloatingPointError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        FutureWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        IOError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ImportError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ImportWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        IndentationError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        IndexError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        InterruptedError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        IsADirectoryError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        KeyError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        LookupError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        MemoryError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ModuleNotFoundError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        NameError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        NotADirectoryError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        NotImplementedError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        OSError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        OverflowError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        PendingDeprecationWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        PermissionError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ProcessLookupError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        PythonFinalizationError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        RecursionError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ReferenceError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ResourceWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        RuntimeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        RuntimeWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        StopAsyncIteration: { use: 'value', reason: 'an exception that `except Exception` catches' },
        StopIteration: { use: 'value', reason: 'an exception that `except Exception` catches' },
        SyntaxError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        SyntaxWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        SystemError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        TabError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        TimeoutError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        TypeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnboundLocalError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnicodeDecodeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnicodeEncodeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnicodeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnicodeTranslateError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnicodeWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UserWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ValueError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        Warning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ZeroDivisionError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        bytearray: {
            use: 'value',
            shape: {
                positional: [0, 3],
                args: ['any', 'safe-encoding', 'any'],
                keywords: { object: 'any', source: 'any', encoding: 'safe-encoding', errors: 'any' },
            },
            reason: "an encoding's name imports its codec (catalogue 18)",
        },
        bytes: {
            use: 'value',
            shape: {
                positional: [0, 3],
                args: ['any', 'safe-encoding', 'any'],
                keywords: { object: 'any', source: 'any', encoding: 'safe-encoding', errors: 'any' },
            },
            reason: "an encoding's name imports its codec (catalogue 18)",
        },
        str: {
            use: 'value',
            shape: {
                positional: [0, 3],
                args: ['any', 'safe-encoding', 'any'],
                keywords: { object: 'any', source: 'any', encoding: 'safe-encoding', errors: 'any' },
            },
            reason: "an encoding's name imports its codec (catalogue 18)",
        },
        getattr: {
            use: 'call',
            shape: { positional: [2, 3], args: ['any', 'public-name', 'any'], keywords: {} },
            reason: 'reads the attribute that it names',
        },
        hasattr: {
            use: 'call',
            shape: { positional: [2, 2], args: ['any', 'public-name'], keywords: {} },
            reason: 'reads the attribute that it names',
        },
        print: {
            use: 'call',
            shape: { positional: [0, 255], keywords: { sep: 'any', end: 'any', flush: 'boolean' }, unpack: true },
            reason: 'writes to standard output, which the sandbox keeps',
        },
        super: {
            use: 'call',
            shape: { positional: [0, 0], keywords: {} },
            reason: "with arguments it reads any class's methods",
        },
        type: {
            use: 'call',
            shape: { positional: [1, 1], keywords: {} },
            reason: 'with three arguments it makes a class out of strings, whose annotations others execute',
        },
        classmethod: { use: 'decorator', reason: 'wraps a function of a class statement' },
        property: { use: 'decorator', reason: 'wraps a function of a class statement' },
        staticmethod: { use: 'decorator', reason: 'wraps a function of a class statement' },
        BaseException: {
            use: 'refused',
            reason: 'passes through `except Exception` and ends the agent that called; use Exception',
        },
        BaseExceptionGroup: {
            use: 'refused',
            reason: 'passes through `except Exception` and ends the agent that called; use Exception',
        },
        GeneratorExit: {
            use: 'refused',
            reason: 'passes through `except Exception` and ends the agent that called; use Exception',
        },
        KeyboardInterrupt: {
            use: 'refused',
            reason: 'passes through `except Exception` and ends the agent that called; use Exception',
        },
        SystemExit: {
            use: 'refused',
            reason: 'passes through `except Exception` and ends the agent that called; use Exception',
        },
        __import__: { use: 'refused', reason: 'imports by string; write an import statement' },
        compile: { use: 'refused', reason: 'runs text as code' },
        eval: { use: 'refused', reason: 'runs text as code' },
        exec: { use: 'refused', reason: 'runs text as code' },
        globals: { use: 'refused', reason: 'hands out a namespace' },
        locals: { use: 'refused', reason: 'hands out a namespace' },
        vars: { use: 'refused', reason: 'hands out a namespace' },
        delattr: { use: 'refused', reason: 'writes the attribute that a string names; write an assignment' },
        setattr: { use: 'refused', reason: 'writes the attribute that a string names; write an assignment' },
        dir: { use: 'refused', reason: 'reads names of attributes' },
        open: { use: 'refused', reason: 'opens files' },
        input: { use: 'refused', reason: 'reads standard input' },
        breakpoint: { use: 'refused', reason: 'starts a debugger, which an environment variable names' },
        exit: { use: 'refused', reason: 'ends the process' },
        quit: { use: 'refused', reason: 'ends the process' },
        copyright: { use: 'refused', reason: 'a helper of the interactive interpreter, which reads files' },
        credits: { use: 'refused', reason: 'a helper of the interactive interpreter, which reads files' },
        help: { use: 'refused', reason: 'a helper of the interactive interpreter, which reads files' },
        license: { use: 'refused', reason: 'a helper of the interactive interpreter, which reads files' },
        __build_class__: { use: 'refused', reason: 'makes a class out of any function' },
        __debug__: { use: 'refused', reason: 'differs between test and production (catalogue 74)' },
        __doc__: { use: 'refused', reason: 'differs between test and production (catalogue 115)' },
        __name__: { use: 'refused', reason: 'differs between test and production (catalogue 115)' },
        __package__: { use: 'refused', reason: 'differs between test and production (catalogue 115)' },
        __loader__: { use: 'refused', reason: 'a loader of modules' },
        __spec__: { use: 'refused', reason: 'a loader of modules' },
        _IncompleteInputError: { use: 'refused', reason: 'private' },
    },
    encodings: `8859 ascii cp1252 cp819 iso-8859-1 iso8859-1 l1 latin-1 latin1 u8 us-ascii utf utf-16 utf-16-be utf-16-le utf-16be utf-16le utf-32 utf-32-be utf-32-le utf-32be utf-32le utf-8 utf-8-sig utf16 utf32 utf8 windows-1252`,
};

;// CONCATENATED MODULE: ./src/syntax/api/index.js

const words = (text) => (text === '' ? [] : text.split(' '));
function unpacked(packed) {
    const members = new Map();
    for (const [label, names] of Object.entries(packed)) {
        if (typeof names === 'string') {
            const [kind, ...flags] = label.split(' ');
            const member = { kind, value: !flags.includes('called'), ...(flags.includes('derived') && { subclass: true }) };
            for (const name of words(names))
                members.set(name, member);
        }
        else
            for (const [name, member] of Object.entries(names))
                members.set(name, member);
    }
    return members;
}
const MEMBERS = new Map(Object.entries(TABLE.members).map(([module, packed]) => [module, unpacked(packed)]));
const BUILTINS = new Map(Object.entries(TABLE.builtins));
/** Whether the public names of `module` (its full dotted name) are known, so that memberOf can answer for it. */
function hasTable(module) {
    return MEMBERS.has(module);
}
/** The public member `name` of `module`; undefined where it is not part of the closed world (see refusalOf). */
function memberOf(module, name) {
    return MEMBERS.get(module)?.get(name);
}
/** Why `module`'s member `name`, which some CPython has, is excluded; undefined where nothing is known of it. */
function refusalOf(module, name) {
    const reasons = TABLE.refused[module];
    return reasons !== undefined && Object.hasOwn(reasons, name) ? reasons[name] : undefined;
}
/** The builtin `name`; undefined where no supported CPython has one. */
function builtinOf(name) {
    return BUILTINS.get(name);
}
/** The public attribute names of the objects that allowed code can come by, without the doors. */
const ATTRIBUTES = new Set(words(TABLE.attributes));
/** Attribute names that are never allowed on anything, even where the candidate has one of that name, and why. */
const DOORS = new Map(Object.entries(TABLE.doors));
const MUTABLE = new Map(Object.entries(TABLE.mutable).map(([module, names]) => [module, new Set(words(names))]));
const NONE = new Set();
/**
 * Attribute names of the classes of `module` which anybody could change for the whole process (those written in Python):
 * they may be stored to through `self` only.
 */
function mutableAttributesOf(module) {
    return MUTABLE.get(module) ?? NONE;
}
/** Names of encodings whose codecs every CPython has built in or always loads; lower case, `-` for `_` and spaces. */
const SAFE_ENCODINGS = new Set(words(TABLE.encodings));


/***/ }),

/***/ 9116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ attributesOf)
/* harmony export */ });
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8358);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9203);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2961);




const NAMING = ['attribute', 'member_type', 'keyword_pattern', 'dotted_name'];
/** Every attribute that a source names, in source order. */
const attributesOf = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((source) => (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOfAny */ .D2)(source, NAMING).flatMap((node) => usesAt(source, node)));
function usesAt(source, node) {
    if (node.type === 'attribute' || node.type === 'member_type')
        return [plain(source, node)];
    if (node.type === 'keyword_pattern')
        return [keyword(source, node)];
    return isPattern(node) ? dotted(source, node) : [];
}
function plain(source, whole) {
    const object = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .X)(whole);
    const node = ((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .childOf */ .G)(whole, 'attribute') ?? whole.children.at(-1));
    const inner = object.type === 'type' ? (object.children[0] ?? object) : object;
    return {
        name: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(source, node),
        node,
        whole,
        object,
        base: (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceOf */ .Bz)(source, inner),
        isStore: source.names.stores.has(whole),
    };
}
function keyword(source, pattern) {
    const node = pattern.children[0];
    return { name: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(source, node), node, base: undefined, isStore: false };
}
function isPattern(node) {
    return (node.children.length > 1 &&
        (node.parent?.type === 'case_pattern' ||
            node.parent?.type === 'class_pattern' ||
            node.parent?.type === 'keyword_pattern' ||
            node.parent?.type.endsWith('_pattern') === true));
}
function dotted(source, node) {
    const [first, ...rest] = node.children.filter(({ type }) => type === 'identifier');
    let base = first && (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceOf */ .Bz)(source, first);
    return rest.map((each) => {
        const use = { name: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(source, each), node: each, base, isStore: false };
        base = base?.kind === 'module' ? (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(base, use.name) : undefined;
        return use;
    });
}


/***/ }),

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ reachesIn)
/* harmony export */ });
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9203);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9476);



/** What importing one of these (or a module below it) is for. */
const MODULES = {
    ...of('network', 'socket ssl urllib.request urllib.robotparser http ftplib smtplib imaplib poplib telnetlib nntplib'),
    ...of('network', 'socketserver xmlrpc webbrowser requests httpx aiohttp urllib3 boto3 botocore paramiko websockets'),
    ...of('files', 'io pathlib shutil tempfile glob fileinput zipfile tarfile sqlite3 dbm shelve mmap fcntl'),
    ...of('process', 'subprocess multiprocessing signal ctypes pty resource sched threading concurrent'),
    ...of('environment', 'platform getpass pwd grp site sysconfig locale'),
    ...of('randomness', 'secrets'),
};
/** Members that reach further than the rest of their module. */
const MEMBERS = {
    ...of('clock', 'time.time time.time_ns time.monotonic time.monotonic_ns time.perf_counter time.perf_counter_ns'),
    ...of('clock', 'time.process_time time.process_time_ns time.thread_time time.thread_time_ns time.localtime time.gmtime'),
    ...of('clock', 'time.ctime time.asctime time.strftime time.clock_gettime time.clock_gettime_ns time.sleep uuid.uuid1'),
    ...of('randomness', 'uuid.uuid4 uuid.uuid1 os.urandom os.getrandom'),
    ...of('environment', 'os.environ os.environb os.getenv os.getcwd os.uname os.getpid os.getuid os.getlogin os.putenv os.unsetenv time.tzname'),
    ...of('files', 'os.open os.listdir os.scandir os.walk os.stat os.remove os.rename os.mkdir os.makedirs os.unlink os.replace os.chmod os.rmdir codecs.open'),
    ...of('process', 'os.system os.popen os.fork os.kill os.execv os.spawnv os.posix_spawn'),
};
/** Methods that read the clock, on whatever stands for a date class: it may have any name by then. */
const CLOCK_METHODS = new Set(['now', 'utcnow', 'today']);
function of(capability, names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, capability]));
}
const REACHING = new Set([...Object.keys(MODULES), ...Object.keys(MEMBERS), 'datetime', 'random'].map((path) => path.split('.')[0] ?? ''));
/** Every place at which `source` reaches beyond computing, as far as names show it. */
function reachesIn(source) {
    const modules = (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .importsOf */ .c)(source);
    // Members are reached through an import of their module, and one builtin by its own name.
    if (!modules.some(({ module }) => REACHING.has(module.split('.')[0] ?? '')) && !source.text.includes('open'))
        return [];
    const tellsDates = modules.some(({ module }) => module === 'datetime' || module.startsWith('datetime.'));
    return [
        ...modules.flatMap(({ module, node }) => reach(capabilityOf(module), module, node)),
        ...source.nodes.flatMap((node) => {
            if (node.type === 'attribute' && tellsDates) {
                const name = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(source, node).split('.').at(-1)?.trim() ?? '';
                if (CLOCK_METHODS.has(name))
                    return [{ capability: 'clock', what: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(source, node).slice(0, 60), node }];
            }
            return isRead(node) ? byMember((0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(source, node), node) : [];
        }),
    ];
}
function byMember(reference, node) {
    if (reference?.kind === 'builtin' && reference.name === 'open')
        return reach('files', 'open', node);
    if (reference?.kind !== 'member')
        return [];
    const path = `${reference.module}.${reference.name}`;
    return reach(MEMBERS[path] ?? restOf(reference.module, reference.name), path, node);
}
/** Most of `os` acts on files and processes: what is not known to compute only counts as that. `random.Random` has a seed. */
function restOf(module, name) {
    if (module === 'os')
        return OF_OS_ALONE.has(name) ? undefined : 'process';
    return module === 'random' && name !== 'Random' ? 'randomness' : undefined;
}
const OF_OS_ALONE = new Set('path sep altsep extsep pathsep linesep curdir pardir devnull name fspath PathLike'.split(' '));
/** Whether `node` may stand for a member: a name, or a path of attributes that is not part of a longer one. */
function isRead(node) {
    return node.type === 'attribute' || (node.type === 'identifier' && node.parent?.type !== 'attribute');
}
function capabilityOf(module) {
    const parts = module.split('.');
    return parts.map((_, index) => MODULES[parts.slice(0, index + 1).join('.')]).find((each) => each !== undefined);
}
function reach(capability, what, node) {
    return capability === undefined ? [] : [{ capability, what, node }];
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ topLevelFunctions)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2961);


/** The functions that a module defines at its top level and unconditionally, in source order. */
function topLevelFunctions(source) {
    return source.root.children
        .map((node) => (node.type === 'decorated_definition' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .G)(node, 'definition') : node))
        .filter((node) => node?.type === 'function_definition')
        .map((node) => factOf(source, node));
}
function factOf(source, node) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .G)(node, 'name');
    return {
        name: name === undefined ? '' : (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, name),
        isAsync: node.children.some((child) => child.type === 'async'),
        hasDocstring: hasDocstring(source, node),
        isHinted: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .G)(node, 'return_type') !== undefined && parametersOf(node).every(isHinted),
        node,
    };
}
/** One string, or several that stand side by side; bytes and f-strings document nothing (`inspect.getdoc`). */
function hasDocstring(source, definition) {
    const first = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .G)(definition, 'body')?.children.find((child) => child.type !== 'comment');
    const value = first?.type === 'expression_statement' && first.children.length === 1 ? first.children[0] : undefined;
    return value !== undefined && isPlainString(source, value);
}
function isPlainString(source, node) {
    if (node.type === 'concatenated_string')
        return node.children.every((part) => part.type === 'comment' || isPlainString(source, part));
    return node.type === 'string' && /^[ru]?["']/i.test((0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node));
}
function parametersOf(definition) {
    return ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .G)(definition, 'parameters')?.children ?? []).filter((child) => child.named && child.type !== 'comment');
}
function isHinted(parameter) {
    return ['typed_parameter', 'typed_default_parameter', 'keyword_separator', 'positional_separator'].includes(parameter.type);
}


/***/ }),

/***/ 4189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isHidden),
/* harmony export */   o: () => (/* binding */ HIDDEN_PATTERN)
/* harmony export */ });
/**
 * Code points that a reader does not see or that change how the text around them is shown, as inclusive ranges.
 * A table of our own and not `\p{…}`, because the Unicode version differs between the engines that must agree.
 * From Unicode 16: general categories Cc (but tab, line feed, carriage return), Cf, Zl, Zp, Co, all noncharacters, and
 * Default_Ignorable_Code_Point (zero-width, bidi, tags, variation selectors, Hangul fillers); Trojan Source (CVE-2021-42574).
 */
// biome-ignore format: a range a line would be sixty lines
const HIDDEN = [
    [0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x34f, 0x34f], [0x600, 0x605], [0x61c, 0x61c],
    [0x6dd, 0x6dd], [0x70f, 0x70f], [0x890, 0x891], [0x8e2, 0x8e2], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f],
    [0x200b, 0x200f], [0x2028, 0x202e], [0x2060, 0x206f], [0x2800, 0x2800], [0x3164, 0x3164], [0xd800, 0xf8ff],
    [0xfdd0, 0xfdef], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0xfff0, 0xfffb], [0xfffe, 0xffff],
    [0x110bd, 0x110bd], [0x110cd, 0x110cd], [0x13430, 0x1345f], [0x1bca0, 0x1bca3], [0x1d173, 0x1d17a],
    [0x1fffe, 0x1ffff], [0x2fffe, 0x2ffff], [0x3fffe, 0x3ffff], [0x4fffe, 0x4ffff], [0x5fffe, 0x5ffff], [0x6fffe, 0x6ffff],
    [0x7fffe, 0x7ffff], [0x8fffe, 0x8ffff], [0x9fffe, 0x9ffff], [0xafffe, 0xaffff], [0xbfffe, 0xbffff], [0xcfffe, 0xcffff],
    [0xdfffe, 0xdffff], [0xe0000, 0x10ffff],
];
/** Whether the code point is shown to nobody, or shown as something it is not. */
function isHidden(codePoint) {
    return HIDDEN.some(([first, last]) => codePoint >= first && codePoint <= last);
}
/** One class that matches every hidden code unit sequence, for scans over long texts. */
const HIDDEN_PATTERN = new RegExp(`[${HIDDEN.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`, 'gu');


/***/ }),

/***/ 3668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ importedBy)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);

const STATEMENTS = new Set(['import_statement', 'import_from_statement', 'future_import_statement']);
/** What `statement` imports; nothing if it is no import (catalogue 1, 2, 20: several names, three kinds of node). */
function importedBy(statement, text) {
    if (!STATEMENTS.has(statement.type))
        return [];
    const from = statement.type === 'future_import_statement' ? '__future__' : moduleOf(statement, text);
    const star = statement.children.find((child) => child.type === 'wildcard_import');
    if (star !== undefined)
        return [{ module: from ?? '', name: '*', alias: undefined, node: star }];
    return statement.children
        .filter((child) => child.field === 'name')
        .map((node) => {
        const alias = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .G)(node, 'alias');
        const path = dotted(node.type === 'aliased_import' ? ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .G)(node, 'name') ?? node) : node, text);
        const shared = { alias: alias && text.slice(alias.start, alias.end), node };
        return from === undefined
            ? { module: path, name: undefined, ...shared }
            : { module: from, name: path, ...shared };
    });
}
function moduleOf(statement, text) {
    const module = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .G)(statement, 'module_name');
    return module && dotted(module, text);
}
/** A dotted name without what may stand between its parts: spaces, tabs, escaped line ends. */
function dotted(node, text) {
    return text.slice(node.start, node.end).replace(/[\s\\]+/g, '');
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ importsOf)
/* harmony export */ });
/* harmony import */ var _import_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3668);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8358);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);



const STATEMENTS = ['import_statement', 'import_from_statement', 'future_import_statement'];
/** Every import of a source, wherever it stands (catalogue 1, 2, 20). */
const importsOf = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((source) => (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOfAny */ .D2)(source, STATEMENTS).flatMap((node) => (0,_import_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .importedBy */ .S)(node, source.text)));


/***/ }),

/***/ 4661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/** The offsets at which the lines of `text` begin. A line ends with LF; in gated text no other character ends one. */
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** Where `offset` is. By bisection, because how many findings there are in how many lines is the adversary's to choose. */
function positionAt(starts, offset) {
    let line = 0;
    for (let past = starts.length; past - line > 1;) {
        const middle = (line + past) >>> 1;
        if ((starts[middle] ?? 0) <= offset)
            line = middle;
        else
            past = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}


/***/ }),

/***/ 8358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** `compute`, done once for each object it is asked about: many rules ask a source the same thing. */
function oncePer(compute) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key);
        if (found !== undefined)
            return found.value;
        const value = compute(key);
        known.set(key, { value });
        return value;
    };
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isOwnClass),
/* harmony export */   s: () => (/* binding */ isBuiltinClass)
/* harmony export */ });
/* harmony import */ var _api_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5668);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8358);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9203);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2961);




/**
 * Whether `reference` is a class of the skill and nothing else: a `class` statement, and decorated at most by members of
 * modules. A decorator of the skill's own could put any object in its place, say a class that `type()` made, whose
 * `__match_args__` name any attribute (catalogue 30).
 */
function isOwnClass(source, reference) {
    if (reference.kind !== 'own' || reference.bindings.length === 0)
        return false;
    return areClasses(source)(reference.bindings);
}
/** Once for each name: how often it is bound, and read, is the adversary's to choose. */
const areClasses = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((source) => (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((bindings) => bindings.every(({ kind, node }) => kind === 'class' && decoratorsOf(node).every((each) => isMember(source, each)))));
/** Whether `reference` is one of Python's own types or exceptions that a skill may use. */
function isBuiltinClass(reference) {
    if (reference.kind !== 'builtin')
        return false;
    const builtin = (0,_api_index_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinOf */ .po)(reference.name);
    return builtin !== undefined && builtin.use === 'value';
}
function decoratorsOf(definition) {
    const { parent } = definition;
    return parent?.type === 'decorated_definition' ? parent.children.filter(({ type }) => type === 'decorator') : [];
}
function isMember(source, decorator) {
    const expression = decorator.children.find(({ named, type }) => named && type !== 'comment');
    const callee = expression?.type === 'call' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .childOf */ .G)(expression, 'function') : expression;
    return callee !== undefined && (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(source, callee)?.kind === 'member';
}


/***/ }),

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isOnSelf),
/* harmony export */   o: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var _plain_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6504);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9203);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2961);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7084);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9476);





/** What `sources`, the sound files of one skill, define together. */
function programOf(sources) {
    const implementation = sources.find(({ role }) => role === 'implementation');
    const skillNames = implementation === undefined ? [] : definedNames(implementation);
    const isPlain = (name) => implementation !== undefined && (0,_plain_class_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnClass */ .H)(implementation, (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceTo */ .Po)(implementation.names.module, name));
    return {
        ownAttributes: new Set(sources.flatMap(ownAttributes)),
        skillNames: new Set(skillNames),
        skillClasses: new Set(skillNames.filter(isPlain)),
        skillImports: new Map(implementation === undefined ? [] : importMeanings(implementation)),
        skillBuiltins: new Set(implementation === undefined ? [] : builtinReads(implementation)),
    };
}
function* importMeanings({ names }) {
    for (const [name, [first]] of names.module.bindings) {
        const meaning = first && (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .importMeaning */ .zi)(first);
        if (meaning !== undefined)
            yield [name, meaning];
    }
}
function builtinReads({ names }) {
    return names.reads.filter(({ home }) => home === undefined).map(({ name }) => name);
}
function definedNames(source) {
    return [...source.names.module.bindings]
        .filter(([, bindings]) => bindings.every(({ kind }) => kind === 'function' || kind === 'class' || kind === 'variable'))
        .map(([name]) => name);
}
function ownAttributes(source) {
    const inClasses = source.names.scopes
        .filter(({ kind }) => kind === 'class')
        .flatMap(({ bindings }) => [...bindings.keys()]);
    const onSelf = [...source.names.stores]
        .filter((node) => isOnSelf(source, node))
        .map((node) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .G)(node, 'attribute') ?? node));
    return [...inClasses, ...onSelf, ...fieldNames(source)];
}
/** Whether `attribute` is `self.x`: `self` is the first parameter of the method around, and nothing else. */
function isOnSelf(source, attribute) {
    const object = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .G)(attribute, 'object');
    const method = object && methodAround(object);
    if (object?.type !== 'identifier' || method === undefined)
        return false;
    const name = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(source, object);
    const scope = source.names.scopes.find(({ node }) => node === method);
    const bindings = scope?.bindings.get(name) ?? [];
    const first = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .G)(method, 'parameters')?.children.find(({ named }) => named);
    return (bindings.length === 1 &&
        bindings[0]?.kind === 'parameter' &&
        first !== undefined &&
        bindings[0].node.start >= first.start &&
        bindings[0].node.end <= first.end);
}
/** The nearest function around `node`, if it is a method of a class. */
function methodAround(node) {
    let outer = node.parent;
    while (outer !== null && outer.type !== 'function_definition' && outer.type !== 'lambda')
        outer = outer.parent;
    if (outer === null)
        return undefined;
    const holder = outer.parent?.type === 'decorated_definition' ? outer.parent.parent : outer.parent;
    return holder?.type === 'block' && holder.parent?.type === 'class_definition' ? outer : undefined;
}
const FIELD_LISTS = new Set([
    'string',
    'concatenated_string',
    'list',
    'tuple',
    'parenthesized_expression',
    'set',
    'dictionary',
]);
/** Fields named in strings: `namedtuple('P', 'x y')`, `namedtuple('P', ['x', 'y'])`, `__slots__ = ('x',)`. Only literals count. */
function fieldNames(source) {
    // What names them is a callable or a variable of one of these names, so a part of the text.
    if (!/namedtuple|NamedTuple|__slots__/.test(source.text))
        return [];
    return source.nodes
        .filter((node) => FIELD_LISTS.has(node.type) && isFieldList(source, node))
        .flatMap((node) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(source, node).match(/[A-Za-z_]\w*/g) ?? []);
}
function isFieldList(source, node) {
    const { parent } = node;
    if (parent?.type === 'assignment')
        return node.field === 'right' && source.text.startsWith('__slots__', parent.start);
    if (parent?.type !== 'argument_list' || parent.parent?.type !== 'call')
        return false;
    const callee = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .G)(parent.parent, 'function');
    return (callee !== undefined &&
        /(?:^|\.)(?:namedtuple|NamedTuple)$/.test((0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(source, callee)) &&
        secondNamed(parent) === node);
}
/** Looks no further than needed: this is asked of every argument. */
function secondNamed({ children }) {
    const first = children.findIndex(({ named }) => named);
    return children.find(({ named }, index) => named && index > first);
}


/***/ }),

/***/ 9203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Po: () => (/* binding */ referenceTo),
/* harmony export */   ii: () => (/* binding */ referencesIn)
/* harmony export */ });
/* harmony import */ var _api_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5668);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8358);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7084);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2961);





/** What `node` stands for; undefined for anything but a name or a path of attributes that begins with a module. */
function referenceOf(source, node) {
    return referencesIn(source).get(node);
}
/** Every name and path of a source that stands for something, in source order. */
const referencesIn = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((source) => {
    const names = new Map(source.names.reads.map(({ node, name, home }) => [node, meaning(name, home)]));
    const references = new Map();
    // Every part of a dotted path is asked for by itself, and again for each path that it is part of.
    const paths = new Map();
    for (const node of source.nodes) {
        const reference = node.type === 'identifier' ? names.get(node) : node.type === 'attribute' ? path(node) : undefined;
        if (reference !== undefined)
            references.set(node, reference);
    }
    return references;
    function path(node) {
        if (!paths.has(node))
            paths.set(node, meaningOfPath(node));
        return paths.get(node);
    }
    function meaningOfPath(node) {
        const object = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .X)(node);
        const attribute = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .G)(node, 'attribute');
        const base = object?.type === 'attribute' ? path(object) : object && names.get(object);
        return base?.kind === 'module' && attribute !== undefined ? memberOf(base, (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(source, attribute)) : undefined;
    }
});
/** What `name` is of the module `base`: a submodule where one was imported, else a member. */
function memberOf(base, name) {
    const path = `${base.module}.${name}`;
    const isSubmodule = base.imported.some((module) => module === path || module.startsWith(`${path}.`));
    return isSubmodule ? { ...base, module: path } : { kind: 'member', module: base.module, name };
}
/** What `name` stands for in `scope`. */
function referenceTo(scope, name) {
    return meaning(name, (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeOf */ .Od)(scope, name));
}
/** What `name` stands for where `home` binds it. */
function meaning(name, home) {
    if (home === undefined)
        return { kind: 'builtin', name };
    const bindings = home.bindings.get(name) ?? [];
    return imported(bindings) ?? { kind: 'own', name, scope: home, bindings };
}
/** What a name stands for that only imports bind, and all of them to the same. A mixture is nobody's: see `rebound-name`. */
const imported = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((bindings) => {
    const [first] = bindings;
    if (first?.kind === 'import-name' &&
        bindings.every((each) => each.kind === 'import-name' && each.module === first.module && each.imported === first.imported)) {
        const path = `${first.module}.${first.imported}`;
        // `from collections import abc` binds a module.
        return (0,_api_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTable */ .rT)(path)
            ? { kind: 'module', module: path, imported: [path] }
            : { kind: 'member', module: first.module ?? '', name: first.imported ?? '' };
    }
    if (first?.kind !== 'import-module' || !bindings.every((each) => each.kind === 'import-module'))
        return undefined;
    const modules = bindings.map((each) => each.module ?? '');
    if (first.imported !== undefined)
        return modules.every((module) => module === modules[0])
            ? { kind: 'module', module: first.module ?? '', imported: modules }
            : undefined;
    return { kind: 'module', module: (first.module ?? '').split('.')[0] ?? '', imported: [...new Set(modules)] };
});


/***/ }),

/***/ 7084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ declareIn),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   PD: () => (/* binding */ outsideComprehensions),
/* harmony export */   WA: () => (/* binding */ bindOutward),
/* harmony export */   f0: () => (/* binding */ newScope),
/* harmony export */   oI: () => (/* binding */ bind),
/* harmony export */   zi: () => (/* binding */ importMeaning)
/* harmony export */ });
/** What an import binds: two bindings of one meaning are one object. Undefined for what is no import. */
function importMeaning({ kind, module, imported }) {
    if (kind !== 'import-module' && kind !== 'import-name')
        return undefined;
    return kind === 'import-name' || imported !== undefined ? `${module}:${imported}` : module?.split('.')[0];
}
/** A scope without names. */
function newScope(kind, node, parent) {
    return { kind, node, parent, bindings: new Map(), globals: new Set(), nonlocals: new Set(), outward: [] };
}
/** Binds `name` in `scope`, or where the scope says that the name lives. */
function bind(scope, name, binding) {
    if (scope.nonlocals.has(name))
        scope.outward.push([name, binding]);
    else
        add(scope.globals.has(name) ? moduleOf(scope) : scope, name, binding);
}
/** Binds what `scopes` bind to names of functions around them. For the end, when all other names are bound. */
function bindOutward(scopes) {
    for (const scope of scopes)
        for (const [name, binding] of scope.outward)
            add(homeOf(scope, name), name, binding);
}
function add(home, name, binding) {
    const known = home.bindings.get(name);
    if (known === undefined)
        home.bindings.set(name, [binding]);
    else
        known.push(binding);
}
/** The nearest function around which has `name` itself. */
function homeOf(scope, name) {
    for (let outer = scope.parent; outer !== null; outer = outer.parent) {
        if (outer.kind === 'function' && !outer.nonlocals.has(name) && outer.bindings.has(name))
            return outer;
    }
    return scope;
}
function moduleOf(scope) {
    let outer = scope;
    while (outer.parent !== null)
        outer = outer.parent;
    return outer;
}
/**
 * The scope whose `name` a read in `scope` means, or undefined where only a builtin can be meant. Class bodies are seen
 * from themselves alone, never from the functions in them. What a function declares `global` is global for those in it.
 */
function scopeOf(scope, name) {
    for (let each = scope; each !== null; each = each.parent) {
        if (each.kind === 'class' && each !== scope)
            continue;
        if (each.globals.has(name)) {
            const module = moduleOf(scope);
            return module.bindings.has(name) ? module : undefined;
        }
        if (each.bindings.has(name))
            return each;
    }
    return undefined;
}
/** The nearest scope around that is no comprehension's. */
function outsideComprehensions(scope) {
    let outer = scope;
    while (outer.kind === 'comprehension' && outer.parent !== null)
        outer = outer.parent;
    return outer;
}
const OTHER_SCOPES = new Set(['function_definition', 'class_definition', 'lambda']);
/** Notes what `body` declares `global` or `nonlocal`: it counts for the whole scope, wherever in it the statement stands. */
function declareIn(scope, body, text) {
    const pending = [...body.children];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (OTHER_SCOPES.has(node.type))
            continue;
        const declared = node.type === 'global_statement'
            ? scope.globals
            : node.type === 'nonlocal_statement'
                ? scope.nonlocals
                : undefined;
        for (const child of node.children) {
            if (declared === undefined)
                pending.push(child);
            else if (child.type === 'identifier')
                declared.add(text.slice(child.start, child.end));
        }
    }
}


/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lr: () => (/* binding */ MAX_DEPTH),
  Nh: () => (/* binding */ nodesOf),
  D2: () => (/* binding */ nodesOfAny),
  $t: () => (/* binding */ placeOf),
  vz: () => (/* binding */ sourceOf),
  b6: () => (/* binding */ textOf)
});

;// CONCATENATED MODULE: ./src/syntax/crowd.js
/**
 * Nodes of a tree. A quarter of a mebibyte of the standard library has a third of that; what has more is short names, signs
 * and numbers without end, over which everything that looks at nodes takes its time.
 */
const MAX_NODES = 100_000;
/** Places that give one name of one scope its meaning. */
const MAX_BINDINGS = 500;
/** Parts of what nobody writes long: comparisons that are chained, decorators of a definition. Operators count too. */
const MAX_PARTS = new Map([
    ['comparison_operator', [200, 'a comparison of more than 100 operands']],
    ['decorated_definition', [50, 'a definition with more than 50 decorators']],
]);
/** The crowd that a tree is as a whole: told before anything is asked of its nodes. */
function crowdOf(nodes) {
    const node = nodes[MAX_NODES];
    return node && { node, what: `more than ${MAX_NODES} names, signs and numbers` };
}
/** The first crowd in a tree or among its names. */
function crowdIn(nodes, { scopes }) {
    const node = nodes.find(({ type, children }) => children.length > (MAX_PARTS.get(type)?.[0] ?? children.length));
    if (node !== undefined)
        return { node, what: MAX_PARTS.get(node.type)?.[1] ?? node.type };
    for (const { bindings } of scopes) {
        for (const [name, { length, [MAX_BINDINGS]: past }] of bindings)
            if (past !== undefined)
                return { node: past.node, what: `a name that is bound ${length} times ('${name}')` };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/syntax/lines.js
var lines = __webpack_require__(4661);
;// CONCATENATED MODULE: ./src/syntax/comprehension-names.js
/** The names of a comprehension. Its first iterable is evaluated outside; everything else inside. */
function walkComprehension(node, scope, walk) {
    const inner = walk.open('comprehension', node, scope);
    const clauses = node.children.filter(({ type }) => type === 'for_in_clause');
    for (const clause of clauses)
        for (const child of clause.children)
            if (child.field === 'left')
                walk.target(child, inner);
    for (const clause of clauses) {
        for (const child of clause.children) {
            if (child.field !== 'left')
                walk.visit(child, clause === clauses[0] ? scope : inner);
        }
    }
    for (const child of node.children)
        if (child.type !== 'for_in_clause')
            walk.visit(child, inner);
}

// EXTERNAL MODULE: ./src/syntax/tree.js
var tree = __webpack_require__(2961);
;// CONCATENATED MODULE: ./src/syntax/parameters.js

const PLAIN = new Set(['identifier', 'list_splat_pattern', 'dictionary_splat_pattern', 'tuple_pattern']);
/** The parts of the parameters of `definition`, a function or a lambda. */
function parameterParts(definition) {
    const bound = [];
    const evaluated = [];
    for (const parameter of (0,tree/* childOf */.G)(definition, 'parameters')?.children ?? []) {
        if (PLAIN.has(parameter.type))
            bound.push(parameter);
        else
            for (const child of parameter.children)
                sort(child);
    }
    return { bound, evaluated };
    function sort(child) {
        if (child.field === 'type' || child.field === 'value')
            evaluated.push(child);
        else if (child.named)
            bound.push(child);
    }
}

// EXTERNAL MODULE: ./src/syntax/scopes.js
var scopes = __webpack_require__(7084);
;// CONCATENATED MODULE: ./src/syntax/definition-names.js



/** The names that a function, lambda or class binds: its own outside, those of its body inside a scope of its own. */
function walkDefinition(node, scope, walk) {
    switch (node.type) {
        case 'function_definition':
            walkFunction(node, scope, walk);
            return;
        case 'lambda':
            walkLambda(node, scope, walk);
            return;
        default:
            walkClass(node, scope, walk);
    }
}
function walkFunction(node, scope, walk) {
    const name = (0,tree/* childOf */.G)(node, 'name');
    if (name !== undefined)
        (0,scopes/* bind */.oI)(scope, walk.textOf(name), { kind: 'function', node });
    const inner = walk.open('function', node, scope);
    const body = (0,tree/* childOf */.G)(node, 'body');
    // Before the parameters, which may bear a declared name.
    if (body !== undefined)
        walk.declare(body, inner);
    walkParameters(node, scope, inner, walk);
    walk.visitField(node, 'return_type', scope);
    walk.visitField(node, 'type_parameters', scope);
    if (body !== undefined)
        for (const child of body.children)
            walk.visit(child, inner);
}
function walkLambda(node, scope, walk) {
    const inner = walk.open('function', node, scope);
    walkParameters(node, scope, inner, walk);
    walk.visitField(node, 'body', inner);
}
function walkParameters(definition, outside, inside, walk) {
    const { bound, evaluated } = parameterParts(definition);
    for (const each of bound)
        walk.target(each, inside, 'parameter');
    for (const each of evaluated)
        walk.visit(each, outside);
}
function walkClass(node, scope, walk) {
    const name = (0,tree/* childOf */.G)(node, 'name');
    if (name !== undefined)
        (0,scopes/* bind */.oI)(scope, walk.textOf(name), { kind: 'class', node });
    walk.visitField(node, 'superclasses', scope);
    walk.visitField(node, 'type_parameters', scope);
    const body = (0,tree/* childOf */.G)(node, 'body');
    if (body !== undefined)
        walk.block(body, walk.open('class', node, scope));
}

// EXTERNAL MODULE: ./src/syntax/import-statement.js
var import_statement = __webpack_require__(3668);
;// CONCATENATED MODULE: ./src/syntax/imported-names.js


/** Binds the names that the import statement `node` makes. */
function bindImported(node, scope, text) {
    for (const { module, name, alias, node: item } of (0,import_statement/* importedBy */.S)(node, text)) {
        if (name !== undefined) {
            (0,scopes/* bind */.oI)(scope, alias ?? name, { kind: 'import-name', node: item, module, imported: name });
        }
        else if (alias === undefined) {
            // `import a.b` binds a, and makes b reachable through it.
            (0,scopes/* bind */.oI)(scope, module.split('.')[0] ?? module, { kind: 'import-module', node: item, module });
        }
        else {
            (0,scopes/* bind */.oI)(scope, alias, { kind: 'import-module', node: item, module, imported: module });
        }
    }
}

;// CONCATENATED MODULE: ./src/syntax/patterns.js
/** A lone name is bound; a dotted one and a class are read; `as` and `*` bind; `Point(x=…)` names an attribute (PEP 634). */
function patternNames(pattern) {
    const bound = [];
    const read = [];
    const pending = [pattern];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        const [first] = node.children;
        if (node.type === 'dotted_name' && first !== undefined) {
            const isRead = node.children.length > 1 || node.parent?.type === 'class_pattern';
            (isRead ? read : bound).push(first);
            continue;
        }
        for (const [index, child] of node.children.entries()) {
            if (child.type !== 'identifier')
                pending.push(child);
            else if (node.type !== 'keyword_pattern' || index > 0)
                bound.push(child);
        }
    }
    return { bound, read };
}

;// CONCATENATED MODULE: ./src/syntax/names.js






/** Reads the names of the sound tree `root` (no errors, bounded depth: this recurses) over `text`. */
function namesIn(root, text) {
    const walk = new Walk(text, root);
    walk.block(root, walk.module);
    (0,scopes/* bindOutward */.WA)(walk.scopes);
    // Only now every scope has its names.
    for (const read of walk.reads)
        read.home = (0,scopes/* scopeOf */.Od)(read.scope, read.name);
    return walk;
}
const COMPREHENSIONS = new Set([
    'list_comprehension',
    'set_comprehension',
    'dictionary_comprehension',
    'generator_expression',
]);
class Walk {
    text;
    module;
    scopes = [];
    reads = [];
    stores = new Set();
    #mayDeclare;
    constructor(text, root) {
        this.text = text;
        // A keyword cannot be written otherwise, so where the text has neither there is no such statement.
        this.#mayDeclare = text.includes('global') || text.includes('nonlocal');
        this.module = this.open('module', root, null);
    }
    declare(body, scope) {
        if (this.#mayDeclare)
            (0,scopes/* declareIn */.Ai)(scope, body, this.text);
    }
    block(body, scope) {
        this.declare(body, scope);
        for (const child of body.children)
            this.visit(child, scope);
    }
    visit(node, scope) {
        if (!node.named)
            return; // a word or sign of the grammar
        switch (node.type) {
            case 'identifier':
                this.#read(node, scope);
                return;
            case 'attribute':
            case 'member_type':
                this.visit(node.children[0], scope);
                return;
            case 'keyword_argument':
                this.visitField(node, 'value', scope);
                return;
            case 'function_definition':
            case 'lambda':
            case 'class_definition':
                walkDefinition(node, scope, this);
                return;
            case 'assignment':
            case 'augmented_assignment':
            case 'for_statement':
                this.#assign(node, scope);
                return;
            case 'named_expression':
                this.#walrus(node, scope);
                return;
            case 'as_pattern_target':
            case 'delete_statement':
                for (const child of node.children)
                    this.target(child, scope);
                return;
            case 'import_statement':
            case 'import_from_statement':
            case 'future_import_statement':
                bindImported(node, scope, this.text);
                return;
            case 'case_clause':
                this.#caseClause(node, scope);
                return;
            case 'global_statement':
            case 'nonlocal_statement':
                return;
            default:
                if (COMPREHENSIONS.has(node.type))
                    walkComprehension(node, scope, this);
                else
                    for (const child of node.children)
                        this.visit(child, scope);
        }
    }
    target(node, scope, kind = 'variable') {
        switch (node.type) {
            case 'identifier':
                (0,scopes/* bind */.oI)(scope, this.textOf(node), { kind, node });
                return;
            case 'attribute':
                this.stores.add(node);
                this.visit(node, scope);
                return;
            case 'subscript':
                for (const child of node.children)
                    this.visit(child, scope);
                return;
            default:
                for (const child of node.children)
                    this.target(child, scope, kind);
        }
    }
    textOf(node) {
        return this.text.slice(node.start, node.end);
    }
    open(kind, node, parent) {
        const scope = (0,scopes/* newScope */.f0)(kind, node, parent);
        this.scopes.push(scope);
        return scope;
    }
    #read(node, scope) {
        this.reads.push({ name: this.textOf(node), node, scope, home: undefined });
    }
    visitField(node, field, scope) {
        const child = (0,tree/* childOf */.G)(node, field);
        if (child !== undefined)
            this.visit(child, scope);
    }
    #assign(node, scope) {
        for (const child of node.children) {
            if (child.field !== 'left')
                continue;
            this.target(child, scope);
            // `x += 1` reads x as well.
            if (node.type === 'augmented_assignment' && child.type === 'identifier')
                this.#read(child, scope);
        }
        for (const child of node.children)
            if (child.field !== 'left')
                this.visit(child, scope);
    }
    /** A walrus inside a comprehension binds outside of it (PEP 572). */
    #walrus(node, scope) {
        const name = (0,tree/* childOf */.G)(node, 'name');
        if (name !== undefined)
            this.target(name, (0,scopes/* outsideComprehensions */.PD)(scope));
        this.visitField(node, 'value', scope);
    }
    #caseClause(node, scope) {
        for (const child of node.children) {
            if (child.type !== 'case_pattern') {
                this.visit(child, scope);
                continue;
            }
            const { bound, read } = patternNames(child);
            for (const name of bound)
                this.target(name, scope);
            for (const name of read)
                this.#read(name, scope);
        }
    }
}

// EXTERNAL MODULE: ./src/syntax/once-per.js
var once_per = __webpack_require__(8358);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "./web-tree-sitter.js"
var external_web_tree_sitter_js_ = __webpack_require__(8981);
;// CONCATENATED MODULE: ./src/syntax/grammar-tables.js
/** The symbol of what does not parse (parser.h). */
const ERROR = 0xffff;
/** Offsets in bytes into TSLanguage of tree-sitter 0.27 (parser.h) in a memory of 32 bits. */
const AT = {
    symbolCount: 4,
    aliasCount: 8,
    productionCount: 28,
    aliasWidth: 36,
    fieldSlices: 64,
    fieldEntries: 68,
    metadata: 72,
    publicSymbols: 76,
    aliasSequences: 84,
};
/** A child's number in a field map is a byte. */
const WIDTH = 256;
/** Reads the tables of `language`, which begins at the byte `address`. */
function tablesOf(language, address, { HEAPU8, HEAPU16, HEAPU32 }) {
    const u8 = (at) => HEAPU8[at] ?? 0;
    const u16 = (at) => HEAPU16[at >>> 1] ?? 0;
    const u32 = (at) => HEAPU32[at >>> 2] ?? 0;
    const productions = u32(address + AT.productionCount);
    const aliasWidth = u16(address + AT.aliasWidth);
    const aliases = new Uint16Array(productions * WIDTH);
    const fields = new Uint16Array(productions * WIDTH);
    for (let production = 0; production < productions; production += 1) {
        // Production 0 has no aliases, whatever its row says (ts_language_alias_sequence).
        const row = u32(address + AT.aliasSequences) + 2 * production * aliasWidth;
        for (let child = 0; production > 0 && child < aliasWidth; child += 1)
            aliases[production * WIDTH + child] = u16(row + 2 * child);
        const slice = u32(address + AT.fieldSlices) + 4 * production;
        // From the last to the first: of two fields of one child the first counts.
        for (let index = u16(slice + 2) - 1; index >= 0; index -= 1) {
            const entry = u32(address + AT.fieldEntries) + 4 * (u16(slice) + index);
            const isInherited = u8(entry + 3) !== 0;
            if (!isInherited)
                fields[production * WIDTH + u8(entry + 2)] = u16(entry);
        }
    }
    const types = [];
    const isNamed = [];
    const symbols = u32(address + AT.symbolCount) + u32(address + AT.aliasCount);
    for (let symbol = 0; symbol < symbols; symbol += 1) {
        types.push(language.types[u16(u32(address + AT.publicSymbols) + 2 * symbol)] || 'ERROR');
        isNamed.push(u8(u32(address + AT.metadata) + 3 * symbol + 1) !== 0);
    }
    types[ERROR] = 'ERROR';
    isNamed[ERROR] = true;
    return { width: WIDTH, aliases, fields, fieldNames: language.fields.map((name) => name ?? null), types, isNamed };
}

;// CONCATENATED MODULE: ./src/syntax/tree-cursor.js
/**
 * Every node of `tree`, in source order, the root first: by the public interface alone, so what a faster reader is held
 * to. A loop and no recursion: depth is the adversary's to choose (catalogue 70).
 */
function nodesByCursor(tree) {
    const cursor = tree.walk();
    const root = nodeAt(cursor, null);
    const nodes = [root];
    const append = (parent) => {
        const child = nodeAt(cursor, parent);
        parent.children.push(child);
        nodes.push(child);
        return child;
    };
    let current = root;
    for (;;) {
        if (cursor.gotoFirstChild()) {
            current = append(current);
            continue;
        }
        while (!cursor.gotoNextSibling()) {
            if (!cursor.gotoParent() || current.parent === null) {
                cursor.delete();
                return nodes;
            }
            current = current.parent;
        }
        current = append(current.parent ?? root);
    }
}
function nodeAt(cursor, parent) {
    return {
        type: cursor.nodeType,
        named: cursor.nodeIsNamed,
        missing: cursor.nodeIsMissing,
        field: cursor.currentFieldName,
        start: cursor.startIndex,
        end: cursor.endIndex,
        depth: parent === null ? 0 : parent.depth + 1,
        parent,
        children: [],
    };
}

;// CONCATENATED MODULE: ./src/syntax/tree-memory.js
/**
 * Where things are in tree-sitter 0.27's subtrees (subtree.h), in words of 32 bits. A Subtree is two words: a small leaf
 * in place, which the lowest bit says, or a pointer to a SubtreeHeapData, before which its children stand.
 */
const SUBTREE = 2;
const tree_memory_AT = { padding: 1, size: 4, childCount: 9, symbol: 10, flags: 11, visibleChildren: 12, production: 16 };
/** The flags of a SubtreeHeapData, and where a small leaf's are brought to. */
const FLAG = { visible: 1, named: 2, extra: 4, missing: 0x200 };
const isLeafInPlace = (words, at) => (words[at] & 1) === 1;
const heapOf = (words, at) => words[at] >>> 2;
function flagsOf(words, at) {
    const word = words[at];
    return isLeafInPlace(words, at)
        ? ((word >>> 1) & 7) | ((word & 0x20) << 4)
        : words[heapOf(words, at) + tree_memory_AT.flags];
}
function symbolOf(words, at) {
    return isLeafInPlace(words, at)
        ? (words[at] >>> 8) & 0xff
        : words[heapOf(words, at) + tree_memory_AT.symbol] & 0xffff;
}
/** Bytes before the subtree that belong to it. */
function paddingOf(words, at) {
    return isLeafInPlace(words, at)
        ? (words[at + 1] >>> 16) & 0xff
        : words[heapOf(words, at) + tree_memory_AT.padding];
}
/** Bytes. */
function sizeOf(words, at) {
    return isLeafInPlace(words, at) ? words[at + 1] >>> 24 : words[heapOf(words, at) + tree_memory_AT.size];
}
function childCountOf(words, at) {
    return isLeafInPlace(words, at) ? 0 : words[heapOf(words, at) + tree_memory_AT.childCount];
}
const LEAF = [];
/**
 * Every node of the tree whose root is the subtree at the word `at`, in source order, the root first: what a TreeCursor
 * says of it (tree_cursor.c), read from memory because a cursor takes seven calls a node and is copied in and out at each.
 * A loop and no recursion: depth is the adversary's to choose (catalogue 70).
 */
function nodesAt(at, words, grammar) {
    const { aliases, fields, fieldNames, types, isNamed } = grammar;
    const nodes = [];
    let open = {
        outer: null,
        node: null,
        children: [],
        field: 0,
        next: at,
        past: at + SUBTREE,
        position: 0,
        isFirst: false,
        slot: 0,
        pastSlots: 0,
    };
    while (open !== null) {
        const child = open.next;
        if (child === open.past) {
            open = open.outer;
            continue;
        }
        open.next = child + SUBTREE;
        // A subtree begins where its first child does, behind the padding that both have.
        const start = open.isFirst ? open.position : open.position + paddingOf(words, child);
        const end = start + sizeOf(words, child);
        open.isFirst = false;
        open.position = end;
        const flags = flagsOf(words, child);
        const isExtra = (flags & FLAG.extra) !== 0;
        let alias = 0;
        let field = 0;
        if (!isExtra) {
            const { slot } = open;
            field = open.field;
            if (slot < open.pastSlots) {
                alias = aliases[slot];
                field = fields[slot] || field;
            }
            open.slot = slot + 1;
        }
        const childCount = childCountOf(words, child);
        const isVisible = alias !== 0 || (flags & FLAG.visible) !== 0;
        let { node, children } = open;
        if (isVisible) {
            children = childCount === 0 ? LEAF : [];
            const parent = node;
            node = {
                type: types[alias || symbolOf(words, child)],
                named: alias === 0 ? (flags & FLAG.named) !== 0 : isNamed[alias],
                missing: (flags & FLAG.missing) !== 0,
                field: fieldNames[field],
                start: start >>> 1,
                end: end >>> 1,
                depth: parent === null ? 0 : parent.depth + 1,
                parent,
                children,
            };
            nodes.push(node);
            open.children.push(node);
            field = 0;
        }
        if (childCount > 0) {
            const heap = heapOf(words, child);
            const slot = (words[heap + tree_memory_AT.production] >>> 16) * grammar.width;
            if (words[heap + tree_memory_AT.visibleChildren] !== 0)
                open = {
                    outer: open,
                    node,
                    children,
                    field,
                    next: heap - childCount * SUBTREE,
                    past: heap,
                    position: start,
                    isFirst: true,
                    slot,
                    pastSlots: slot + grammar.width,
                };
        }
    }
    return nodes;
}

;// CONCATENATED MODULE: ./src/syntax/tree-reader.js



/** Python that says everything for which a tree is read: aliases, hidden rules, fields, long leaves, errors, what is missing. */
const SAMPLE = `@d(k=1)
async def f(a: int = 1, *b, **c) -> "é😀":  # ${'long '.repeat(60)}
  return [x for x in a if x is not None], f"{a!r:>{b}}"
class C(B, metaclass=M): x: int = lambda y, /: -y ** 1
match a:
  case {"k": [P.q, *_], **r} as s: pass
try: import a.b as c, d
except E: print >> a[1:2], (yield
def (: '`;
/**
 * How the trees of `parser` are read. From memory is at least seven times as fast as by the public interface, but nobody promises
 * where things are there: unless both read the same out of a sample, here and now, it is the public interface.
 */
function readerFor(parser, memory) {
    const sample = parser.parse(SAMPLE);
    if (sample === null)
        return nodesByCursor;
    try {
        if (!isWhole(memory))
            return nodesByCursor;
        const language = memory.HEAPU32[wordOf(sample) + LANGUAGE] ?? 0;
        const tables = tablesOf(sample.language, language, memory);
        const fast = (tree) => nodesAt(wordOf(tree), memory.HEAPU32, tables);
        return shapeOf(fast(sample)) === shapeOf(nodesByCursor(sample)) ? fast : nodesByCursor;
    }
    finally {
        sample.delete();
    }
}
/** A TSTree (tree.h) begins with its root, which takes two words; the address of its language follows. */
const LANGUAGE = 2;
/** The word at which the TSTree of `tree` begins. */
function wordOf(tree) {
    return tree[0] >>> 2;
}
/** Whether all views are there, and this machine's numbers have the order of bytes that WebAssembly's have. */
function isWhole(memory) {
    const { HEAPU8, HEAPU16, HEAPU32 } = memory;
    const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
    return isLittleEndian && HEAPU8 !== undefined && HEAPU16 !== undefined && HEAPU32 !== undefined;
}
/** All that is said of `nodes`; depths in source order say which contains which. */
function shapeOf(nodes) {
    return nodes
        .map(({ type, named, missing, field, start, end, depth }) => [type, named, missing, field, start, end, depth].join(' '))
        .join('\n');
}

;// CONCATENATED MODULE: ./src/syntax/grammar.js




/** A URL in a variable, because the bundler rewrites a literal `new URL('…', import.meta.url)`. */
const beside = (file) => new URL(file, import.meta.url);
let loading;
/**
 * The Python grammar, loaded once from the two WebAssembly files: beside the bundle, else from the installed packages.
 * This is the only I/O of the syntax room, and it reads nothing of the candidate's.
 */
function pythonGrammar() {
    loading ??= load();
    return loading;
}
/** The Python parser alone. */
async function pythonParser() {
    return (await pythonGrammar()).parser;
}
async function load() {
    const [runtime, grammar] = await Promise.all([
        wasm('web-tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm'),
        wasm('tree-sitter-python.wasm', 'tree-sitter-python/tree-sitter-python.wasm'),
    ]);
    // What init is given becomes emscripten's module, which shows its memory.
    const module = { wasmBinary: runtime };
    await external_web_tree_sitter_js_.Parser.init(module);
    const parser = new external_web_tree_sitter_js_.Parser().setLanguage(await external_web_tree_sitter_js_.Language.load(grammar));
    return { parser, nodesOf: readerFor(parser, module) };
}
async function wasm(bundled, installed) {
    try {
        return await (0,promises_.readFile)(beside(bundled));
    }
    catch {
        return await (0,promises_.readFile)((0,external_node_module_.createRequire)(import.meta.url).resolve(installed));
    }
}

;// CONCATENATED MODULE: ./src/syntax/parse.js

/**
 * The nodes of the tree of `text`, in source order, the root first. Never throws for what the text holds: errors are
 * nodes of type `ERROR` or marked `missing`.
 */
async function parsePython(text) {
    const { parser, nodesOf } = await pythonGrammar();
    const tree = parser.parse(text);
    if (tree === null)
        throw new Error('the parser returned no tree');
    try {
        return nodesOf(tree);
    }
    finally {
        tree.delete();
    }
}

;// CONCATENATED MODULE: ./src/syntax/source.js





/** Levels of the syntax tree. CPython itself gives up between 3,000 and 10,000; honest functions stay below 60. */
const MAX_DEPTH = 250;
/** Parses the gated `text` of `file`. */
async function sourceOf(role, file, text) {
    const nodes = await parsePython(text);
    const root = nodes[0];
    const isTree = nodes.every((node) => node.type !== 'ERROR' && !node.missing && node.depth <= MAX_DEPTH);
    const nameless = { ...root, children: [] };
    const throng = isTree ? crowdOf(nodes) : undefined;
    const names = namesIn(isTree && throng === undefined ? root : nameless, text);
    const crowd = isTree ? (throng ?? crowdIn(nodes, names)) : undefined;
    const shared = { role, file, text, lineStarts: (0,lines/* lineStarts */._)(text), root, nodes, crowd };
    return crowd === undefined
        ? { ...shared, isSound: isTree, names }
        : { ...shared, isSound: false, names: namesIn(nameless, text) };
}
/** The text that `node` covers. */
function textOf(source, node) {
    return source.text.slice(node.start, node.end);
}
/** The nodes of one type, in source order. */
function nodesOf(source, type) {
    return nodesByType(source).get(type) ?? [];
}
/** The nodes of any of `types`, in source order. */
function nodesOfAny(source, types) {
    const lists = types.map((type) => nodesOf(source, type)).filter(({ length }) => length > 0);
    return lists.length < 2 ? (lists[0] ?? []) : source.nodes.filter(({ type }) => types.includes(type));
}
const nodesByType = (0,once_per/* oncePer */.P)((source) => {
    const byType = new Map();
    for (const node of source.nodes) {
        const known = byType.get(node.type);
        if (known === undefined)
            byType.set(node.type, [node]);
        else
            known.push(node);
    }
    return byType;
});
/** Where `node` begins. */
function placeOf(source, node) {
    return { file: source.file, ...(0,lines/* positionAt */.t)(source.lineStarts, node.start) };
}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ childOf),
/* harmony export */   X: () => (/* binding */ objectOf)
/* harmony export */ });
/** The child in `field`, if there is one. */
function childOf({ children }, field) {
    for (const child of children)
        if (child.field === field)
            return child;
    return undefined;
}
/** What `attribute` is an attribute of. In a display, tree-sitter-python puts the star of `[*a.b]` around `a`. */
function objectOf(attribute) {
    const object = childOf(attribute, 'object') ?? attribute.children[0];
    return object?.type === 'list_splat' && attribute.type === 'attribute' ? object.children.at(-1) : object;
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ TRIAL_RULES)
/* harmony export */ });
/** What trials can find, each with the most that it weighs; each has a page in pages/. */
const TRIAL_RULES = new Map(Object.entries({
    'aliased-state': 'review',
    'answers-by-table': 'block',
    'branches-unknown': 'review',
    'clock-dependent': 'block',
    crash: 'review',
    'crash-on-stranger': 'note',
    'endless-result': 'review',
    'hash-dependent': 'review',
    'hidden-trigger': 'block',
    'history-dependent': 'block',
    'hostile-object': 'block',
    'module-raises': 'block',
    'mutated-argument': 'review',
    'no-mutant-killed': 'block',
    nondeterministic: 'review',
    'not-fuzzable': 'note',
    'opaque-value': 'review',
    'parsers-disagree': 'block',
    'poisoned-output': 'block',
    prints: 'note',
    'python-dependent': 'review',
    'run-died': 'block',
    'suite-cannot-fail': 'block',
    'surviving-mutants': 'note',
    'test-fails': 'block',
    'test-unaccounted': 'block',
    'too-much-cpu': 'block',
    'too-much-memory': 'block',
    'too-much-output': 'block',
    'too-much-work': 'review',
    'undeclared-refusal': 'note',
    'untested-branch': 'review',
    'untried-inputs': 'review',
    'vacuous-test': 'review',
    'watches-its-world': 'block',
    'ways-disagree': 'block',
    'weak-suite': 'review',
    'wrong-return-type': 'review',
}));


/***/ }),

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   ln: () => (/* binding */ seedFor)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(231);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6356);




/** Findings of one skill beyond these are counted and not listed. */
const MAX_FINDINGS = 200;
const NOTHING = { findings: [], problems: [] };
/** The canonical report of a check. Skills are sorted by name; a cut list says how much was cut. */
function reportOf(policy, inputs, skills, whole = NOTHING) {
    const sorted = [...skills].sort((a, b) => (a.name < b.name ? -1 : 1));
    const omitted = sorted.reduce((sum, { findings }) => sum + Math.max(0, findings.length - MAX_FINDINGS), 0);
    return {
        schema: 'skill-assay/report/1',
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)([...sorted.map(({ verdict }) => verdict), (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(whole.findings, whole.problems)]),
        tool: { name: 'skill-assay', version: _model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x },
        policy: { digest: policy },
        inputs: withWrittenNames(inputs),
        problems: whole.problems.map(_written_js__WEBPACK_IMPORTED_MODULE_3__/* .written */ .M),
        findings: whole.findings.map(_written_js__WEBPACK_IMPORTED_MODULE_3__/* .written */ .M),
        omitted: { findings: omitted },
        skills: sorted.map((skill) => ({ ...skill, findings: worstFirst(skill.findings).slice(0, MAX_FINDINGS) })),
    };
}
function withWrittenNames({ previous, ...inputs }) {
    if (previous === undefined)
        return inputs;
    const named = Object.entries(previous).map(([name, digest]) => [(0,_written_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenText */ .v)(name), digest]);
    return { ...inputs, previous: Object.fromEntries(named) };
}
/** What is cut is the least grave; below the limit the reading order stays. */
function worstFirst(findings) {
    if (findings.length <= MAX_FINDINGS)
        return findings;
    const weight = { block: 0, review: 1, note: 2 };
    return findings.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}
/** The seed of a check that was given none: nothing but what is checked, and the nonce, decides it. 16 hexadecimal digits. */
function seedFor(policy, candidates, nonce = '') {
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(['skill-assay/seed/1', policy, ...candidates, nonce].join('\n'))
        .slice('sha256:'.length)
        .slice(0, 16);
}


/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ STANDING_RULES)
/* harmony export */ });
/**
 * What is found of a proposal beside its report, which is about bytes alone: each with the most that it weighs, and a page in
 * pages/.
 */
const STANDING_RULES = new Map(Object.entries({
    approvals: 'review',
    'earlier-run': 'block',
    'library-full': 'review',
    'merged-otherwise': 'review',
    'too-many-proposals': 'review',
}));


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ VERDICT_RULES)
/* harmony export */ });
/** What is found of how a check was made, each with the most that it weighs; each has a page in pages/. */
const VERDICT_RULES = new Map(Object.entries({ 'fewer-stages': 'note', 'newer-python': 'note' }));


/***/ }),

/***/ 7074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** From worst to best: what is blocked stays blocked whatever else could not be found out. */
const WORST_FIRST = ['block', 'inconclusive', 'review', 'pass'];
/** What findings and problems come to. */
function verdictOf(findings, problems) {
    if (findings.some(({ severity }) => severity === 'block'))
        return 'block';
    if (problems.length > 0)
        return 'inconclusive';
    return findings.some(({ severity }) => severity === 'review') ? 'review' : 'pass';
}
/** The worst of `verdicts`; of none, `pass`. */
function worst(verdicts) {
    return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
const OUTCOME = {
    pass: 'pass',
    review: 'review',
    block: 'fail',
    inconclusive: 'inconclusive',
};
/** What one stage came to, given everything that was found; a stage that did not run found nothing out. */
function outcomeOf(stage, ran, findings, problems) {
    const problemsHere = problems.filter((problem) => problem.stage === stage);
    const findingsHere = findings.filter((finding) => finding.stage === stage);
    if (!ran && problemsHere.length + findingsHere.length === 0)
        return { stage, outcome: 'not-run' };
    return { stage, outcome: OUTCOME[verdictOf(findingsHere, problemsHere)] };
}


/***/ }),

/***/ 6356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   v: () => (/* binding */ writtenText)
/* harmony export */ });
/* harmony import */ var _model_legible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9463);

/**
 * What a runner of workflows takes for a command in a log: `::name::` where a line begins, `##[name]` and Azure's
 * `##vso[name]` anywhere in it (actions/runner, ActionCommand.cs; catalogue 131). A report may be printed as it is.
 */
const COMMAND = /#(?=#[a-z]{0,20}\[)/gi;
const COLONS = /^([ \t]*):(?=:)/gm;
/**
 * A finding or problem as a report holds it: nothing in its texts paints, hides or begins a line, or commands who logs it,
 * because not everybody shows a report with our renderers (catalogue 132). Evidence keeps its lines, and its tabs, by which
 * columns count. Half a character, which JSON can name and the canonical form cannot hold, becomes U+FFFD (catalogue 154).
 */
function written(told) {
    const members = Object.entries(told).map(([key, value]) => [
        key,
        typeof value === 'string' ? writtenText(value, key === 'evidence' ? '\n\t' : '') : value,
    ]);
    return Object.fromEntries(members);
}
/** `text` as a report holds it; the characters in `kept` stay. A skill's name is a directory's, which may be any text. */
function writtenText(text, kept = '') {
    return (0,_model_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .legible */ .b)(text.toWellFormed(), kept)
        .replace(COMMAND, _model_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .M)
        .replace(COLONS, (_, indent) => `${indent}${(0,_model_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .M)(':')}`);
}


/***/ })

};
