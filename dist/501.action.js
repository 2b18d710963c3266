export const id = 501;
export const ids = [501];
export const modules = {

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** Exit codes of every command: it holds, it is refused, it was called wrongly, it could not be found out, it was interrupted. */
const EXIT = { holds: 0, refused: 1, usage: 2, unknown: 3, interrupted: 130 };
/** The exit code of a check; `allowReview` lets what only a human must decide count as holding. */
function exitCodeOf(verdict, allowReview) {
    switch (verdict) {
        case 'pass':
            return EXIT.holds;
        case 'review':
            return allowReview ? EXIT.holds : EXIT.refused;
        case 'block':
            return EXIT.refused;
        case 'inconclusive':
            return EXIT.unknown;
    }
}


/***/ }),

/***/ 5096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   Hg: () => (/* binding */ PushEvent),
/* harmony export */   fW: () => (/* binding */ WorkflowRunEvent),
/* harmony export */   ti: () => (/* binding */ PullRequestEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3045);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);


/** Of the events' payloads, the parts that we use; docs.github.com/webhooks/webhook-events-and-payloads. */
const Sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const Repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const PullRequestEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: Repository,
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: Sha }), base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: Sha }) }),
});
const PushEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: Repository, ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), after: Sha });
const WorkflowRunEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: Repository,
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        workflow_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        head_sha: Sha,
        head_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        head_repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    }),
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

/***/ 8928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePolicy: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9357);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4481);




/**
 * Reads the text of a policy. `where` is how messages name the file. Throws `policy-invalid` with the line, and for an
 * unknown key with the key that was probably meant.
 */
function parsePolicy(text, where) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault !== undefined) {
        throw invalid(firstLine(fault.message), `${where}:${fault.linePos?.[0].line ?? 1}`, 'correct the YAML', fault);
    }
    const alias = aliasIn(document);
    if (alias !== undefined) {
        const line = lines.linePos(alias.range?.[0] ?? 0).line;
        throw invalid('aliases are not accepted', `${where}:${line}`, 'write the value out');
    }
    const parsed = _model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .Policy */ .PE.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
    if (parsed.success)
        return parsed.data;
    const issue = deepest(parsed.error.issues);
    const line = lineOf(document, lines, issue);
    throw invalid(sentence(issue), line === undefined ? where : `${where}:${line}`, remedy(issue));
}
/** Aliases are refused: they make bombs (catalogue 127) and no policy needs them. */
function aliasIn(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias(_, alias) {
            found = alias;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return found;
}
function invalid(message, where, fix, cause) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('policy-invalid', `the policy cannot be accepted: ${message}`, { where, fix, cause });
}
/** A misspelt key is why another is missing, so it is told first. Of a union's branches, the one that got furthest says most. */
function deepest(issues) {
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    if (issue.code !== 'invalid_union')
        return issue;
    const inner = issue.errors.flat().filter(({ path }) => path.length > 0)[0];
    return inner === undefined ? issue : { ...inner, path: [...issue.path, ...inner.path] };
}
function sentence(issue) {
    const name = issue.path.join('.') || 'the document';
    if (issue.code === 'unrecognized_keys')
        return `unknown key '${issue.keys[0]}'${issue.path.length > 0 ? ` in '${name}'` : ''}`;
    return `'${name}' ${issue.message.replace(/^Invalid input: /, '')}`;
}
function remedy(issue) {
    if (issue.code !== 'unrecognized_keys')
        return 'see the policy reference';
    const known = knownKeys(issue.path);
    const unknown = issue.keys[0] ?? '';
    const nearest = known
        .map((key) => ({ key, distance: (0,leven__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(key, unknown) }))
        .sort((a, b) => a.distance - b.distance)[0];
    return nearest !== undefined && nearest.distance <= 3
        ? `did you mean '${nearest.key}'?`
        : `remove it; known keys are ${known.join(', ')}`;
}
/** The keys which the schema knows at `path`, through the defaults and arrays on the way. */
function knownKeys(path) {
    let schema = _model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .Policy */ .PE;
    for (const key of path)
        schema = shapeOf(schema)?.[String(key)] ?? elementOf(schema);
    return Object.keys(shapeOf(schema) ?? {});
}
function partsOf(schema) {
    const parts = (schema?._zod.def ?? {});
    return parts.innerType === undefined ? parts : partsOf(parts.innerType);
}
function shapeOf(schema) {
    return partsOf(schema).shape;
}
function elementOf(schema) {
    return partsOf(schema).element ?? partsOf(schema).valueType;
}
/** The line of the unknown key, else of the node at the issue's path, or of the nearest thing around it. */
function lineOf(document, lines, issue) {
    for (let length = issue.path.length; length >= 0; length -= 1) {
        const node = document.getIn(issue.path.slice(0, length), true);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
            continue;
        const start = (issue.code === 'unrecognized_keys' ? keyIn(node, issue.keys[0]) : node)?.range?.[0];
        if (start !== undefined)
            return lines.linePos(start).line;
    }
    return undefined;
}
function keyIn(node, name) {
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === name) : undefined;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair?.key) ? pair.key : undefined;
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
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
async function policyIn(file) {
    return policyOf(await bytesOf(file), file);
}
/** The policy that `bytes` hold; messages name it `where`. Throws `policy-invalid`. */
async function policyOf(bytes, where) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('policy-invalid', 'the policy is not valid UTF-8', { where, fix: 'save it as UTF-8', cause });
    }
    // YAML is read only by those who have a policy file: its parser would cost every other start 10 ms.
    const { parsePolicy } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 8928));
    return { policy: parsePolicy(text, where), digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(bytes), file: where };
}
/**
 * The policy of the repository that holds `paths`: its `.github/assay.yml`, or the built-in policy where there is no such
 * file or no repository. Throws `policy-ambiguous` where the paths lie in repositories with different policies.
 */
async function policyAround(paths) {
    const found = await Promise.all(paths.map(policyAbove));
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
async function policyAbove(path) {
    for (let folder = resolve(path), last = ''; folder !== last; last = folder, folder = dirname(folder)) {
        if (!(await exists(`${folder}/.git`)))
            continue;
        const file = `${folder}/${POLICY_FILE}`;
        return (await isAbsent(file)) ? builtInPolicy() : policyIn(file);
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

/***/ 5357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GX: () => (/* binding */ candidateFromTree),
  Go: () => (/* binding */ changedTrees),
  $s: () => (/* binding */ skillTrees)
});

// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
;// CONCATENATED MODULE: ./src/model/candidate.js


/** The most bytes that are read of one file; a larger one is `oversized`. */
const MAX_READ = 1_048_576;
/**
 * The candidate that `name` and `files` make. The digest is that of the canonical list of name, paths, kinds and bytes
 * (`skill-assay/candidate/1`); it does not depend on where or how the bytes were read.
 */
function candidateOf(name, files, omitted = 0) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const listing = sorted.map(({ path, kind, size, bytes }) => kind === 'file' ? { path, digest: (0,digest/* digestOf */.o)(bytes) } : { path, kind, size });
    return {
        name,
        files: sorted,
        omitted,
        digest: (0,digest/* digestOf */.o)((0,canonical/* canonical */.$)({ schema: 'skill-assay/candidate/1', name, files: listing, omitted })),
    };
}

;// CONCATENATED MODULE: ./src/intake/cut.js
/** More entries of one skill than these are counted and not looked at. */
const MAX_ENTRIES = 200;
/**
 * The entries of a skill that are looked at, and how many there are beyond them. Which ones depends on their paths alone
 * (UTF-16 code units), so that a directory and the commit it was checked out from are cut at the same place.
 */
function cut(entries) {
    const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return { kept: sorted.slice(0, MAX_ENTRIES), omitted: Math.max(0, sorted.length - MAX_ENTRIES) };
}

;// CONCATENATED MODULE: ./src/intake/tree.js


/** The candidate that a listed tree makes; the same digest as `candidateAt` gives for a checkout of it. */
async function candidateFromTree(name, entries, blob) {
    const files = [];
    const { kept, omitted } = cut(entries);
    for (const { mode, kind, hash, size, path } of kept) {
        if (kind === 'blob' && mode !== '120000' && size <= MAX_READ) {
            const bytes = await blob(hash);
            files.push({ path, kind: 'file', size: bytes.length, bytes });
        }
        else {
            files.push({
                path,
                kind: mode === '120000' ? 'symlink' : kind === 'blob' ? 'oversized' : 'special',
                size: mode === '120000' ? 0 : size,
                bytes: new Uint8Array(),
            });
        }
    }
    return candidateOf(name, files, omitted);
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
        trees.set(name, [...(trees.get(name) ?? []), inside]);
    }
    return [...trees].map(([name, entries]) => ({ name, entries })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The skills of `after` that are not as they were `before`: new, changed, renamed, or of another mode. */
function changedTrees(before, after) {
    const fingerprint = ({ entries }) => JSON.stringify(entries.map(({ path, mode, hash }) => [path, mode, hash]).sort());
    const known = new Map(skillTrees(before).map((tree) => [tree.name, fingerprint(tree)]));
    return skillTrees(after).filter((tree) => known.get(tree.name) !== fingerprint(tree));
}


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Digest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3045);


/** A SHA-256 digest as it is written everywhere: `sha256:` and 64 lower-case hexadecimal digits. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/[0-9a-f]{64}/)]);
/** The digest of `bytes`; a string counts as its UTF-8 bytes. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 8322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ Stage),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* unused harmony export Severity */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3045);

/** The stages of a check, in the order in which they run. */
const STAGES = ['intake', 'static', 'suite', 'adversarial'];
const Stage = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STAGES);
/** How much a finding weighs: `block` must not be published, `review` needs a human, `note` is only told. */
const Severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['block', 'review', 'note']);
/**
 * Something true of the candidate.
 *
 * `file` is relative to the skill's directory, `line` and `column` are 1-based, columns count UTF-16 code units.
 * `fix` tells a bot what to change; `reproduce` is a command in which SKILL stands for the skill's path.
 */
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]*$/),
    stage: Stage,
    trial: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    severity: Severity,
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CAPABILITIES),
/* harmony export */   Tb: () => (/* binding */ MANIFEST_KEYS),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   eQ: () => (/* binding */ SKILL_NAME)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3045);

/**
 * The names that a skill, its directory, its file and its function share. Two leading underscores mean something of their
 * own to Python and to JavaScript (`__init__`, `__proto__`).
 */
const SKILL_NAME = /^(?!__)[a-z_][a-z0-9_]{0,63}$/;
const CAPABILITIES = ['files', 'network', 'process', 'environment', 'clock', 'randomness'];
const DOTTED_NAME = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;
/** `skill.json`: what a skill's author declares. Lengths are UTF-16 code units. */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(SKILL_NAME, 'must match [a-z_][a-z0-9_]*, not begin with __ and have at most 64 characters'),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'must not be empty').max(2000, 'must have at most 2,000 characters'),
    imports: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(DOTTED_NAME, 'must be a dotted module name')).max(100),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100)).max(50).optional(),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CAPABILITIES)).optional(),
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
    license: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).optional(),
});
/** The keys that mean something to us; another one is worth a note. */
const MANIFEST_KEYS = Object.keys(Manifest.shape);


/***/ }),

/***/ 4481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ millisecondsIn),
/* harmony export */   PE: () => (/* binding */ Policy),
/* harmony export */   pp: () => (/* binding */ BUILT_STAGES),
/* harmony export */   rG: () => (/* binding */ PURE_PRESET),
/* harmony export */   tD: () => (/* binding */ bytesIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3045);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3477);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8322);


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
const Module = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/, 'must be a dotted module name');
const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z_]\w*$/, 'must be a Python name');
/** `csv`, `{ module: requests, api: any }` or `{ module: numpy, api: listed, names: [mean] }`. */
const AllowedModule = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    Module,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ module: Module, api: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('any') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ module: Module, api: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('listed'), names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).min(1) }),
]);
const count = (least) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(least);
const Duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[1-9]\d{0,6}(?:ms|s|m)$/, 'must be a duration such as 500ms, 30s or 2m');
const Size = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[1-9]\d{0,6}(?:KiB|MiB|GiB)$/, 'must be a size such as 256MiB');
const Reason = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1, 'must give a reason');
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hexadecimal digits');
/** `.github/assay.yml` (version 1). Everything has a default, so the empty file means the built-in policy. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).default(1),
    edition: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2026).default(2026),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['enforce', 'report-only']).default('enforce'),
    skills: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).default('skills'),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Stage */ .BI.exclude(['intake']))
        .min(1)
        .default(['static', 'suite']),
    imports: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        preset: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pure', 'none']).default('pure'),
        allow: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AllowedModule).default([]),
        deny: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Module).default([]),
    })
        .prefault({}),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        backend: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'subprocess', 'docker']).default('auto'),
        image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(/(?:@|^)sha256:[0-9a-f]{64}$/, 'must be name@sha256:… or sha256:…')
            .optional(),
        runtime: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(/^[\w.-]+$/)
            .optional(),
        timeout: Duration.default('30s'),
        memory: Size.default('256MiB'),
    })
        .prefault({}),
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ 'min-tests': count(1).default(3), 'min-mutation-score': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).default(0.6) })
        .prefault({}),
    adversarial: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        effort: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['quick', 'normal', 'thorough']).default('normal'),
        model: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)]).default(null),
    })
        .prefault({}),
    library: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ 'max-size': count(1).default(1000), 'max-proposals-per-hour': count(1).default(20) })
        .prefault({}),
    review: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ 'required-approvals': count(0).default(1) }).prefault({}),
    grants: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ imports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Module).min(1), reason: Reason, until: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6() }))
        .default({}),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), skill: Name, digest: Digest, reason: Reason, until: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6() }))
        .default([]),
    registry: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:s3|file):/, 'must begin with s3: or file:'),
        region: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        role: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        'expected-owner': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(/^\d{12}$/, 'must be a 12-digit account id, in quotes')
            .optional(),
        attest: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['keyless', 'key', 'none']).optional(),
    })
        .optional(),
});
/** The stages which this build can run, so what a check does unless policy or flags say otherwise. */
const BUILT_STAGES = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.filter((stage) => stage === 'static' || stage === 'suite');
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

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// Generated by scripts/generate.mjs from package.json. Do not edit.
/** The version of the tool. */
const VERSION = '0.1.0';


/***/ }),

/***/ 9050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ analyse)
});

;// CONCATENATED MODULE: ./src/syntax/hidden.js
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

// EXTERNAL MODULE: ./src/syntax/lines.js
var lines = __webpack_require__(4661);
;// CONCATENATED MODULE: ./src/syntax/bytes.js


/** Longer lines hide code off screen (catalogue 66). UTF-16 code units. */
const MAX_LINE = 2000;
/** PEP 263: a cookie counts on line 1, and on line 2 where line 1 is blank or a comment. We take the stricter "either". */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/s;
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
    return {
        text,
        faults: [...encodingFaults(text), ...carriageReturns(text), ...hiddenCharacters(text), ...longLines(text)],
    };
}
/** `ignoreBOM` keeps the mark, so that the gate can see and refuse it. */
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
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
    for (const match of text.matchAll(HIDDEN_PATTERN)) {
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

// EXTERNAL MODULE: ./src/syntax/source.js
var syntax_source = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/model/manifest.js
var manifest = __webpack_require__(3210);
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
        // The engine's own message differs from runtime to runtime, and a report must not.
        return { value: undefined, faults: [{ kind: 'malformed', message: 'It is not valid JSON.' }] };
    }
}
/** Reads every character once: a text of quotation marks must not cost more than another. */
function scan(text) {
    const open = [];
    const faults = [];
    const starts = (0,lines/* lineStarts */._)(text);
    const fault = (kind, message, offset) => {
        if (faults.length < MAX_FAULTS)
            faults.push({ kind, message, line: (0,lines/* positionAt */.t)(starts, offset).line });
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
    return {
        faults,
        invalid: parsed.success
            ? []
            : parsed.error.issues.map(({ path, message }) => ({
                path: path.join('.') || 'the document',
                message: plain(message),
            })),
        unknownKeys: isRecord(value) ? Object.keys(value).filter((key) => !manifest/* MANIFEST_KEYS */.Tb.includes(key)) : [],
        manifest: parsed.success && faults.length === 0 ? parsed.data : undefined,
    };
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
/** The schema library's sentences made to follow "skill.json: imports …". */
function plain(message) {
    return message.replace(/^Invalid input: /, '').replace(/^expected/, 'is not as expected: expected');
}

// EXTERNAL MODULE: ./src/syntax/functions.js
var functions = __webpack_require__(468);
;// CONCATENATED MODULE: ./src/rules/async-test.js


const rule = {
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

// EXTERNAL MODULE: ./src/model/policy.js
var model_policy = __webpack_require__(4481);
;// CONCATENATED MODULE: ./src/rules/allowed-modules.js

/** The modules that `skill` may import, by their exact names: the policy's, and what an unexpired grant adds. */
function allowedModules(skill, { policy, asOf }) {
    const { preset, allow, deny } = policy.imports;
    const grant = grantFor(skill, policy);
    const modules = new Set([
        ...(preset === 'pure' ? model_policy/* PURE_PRESET */.rG : []),
        ...allow.map((entry) => (typeof entry === 'string' ? entry : entry.module)),
        ...(grant !== undefined && grant.until >= asOf ? grant.imports : []),
    ]);
    for (const denied of deny)
        modules.delete(denied);
    return modules;
}
/** The grant that policy names for `skill`, expired or not. */
function grantFor(skill, policy) {
    return Object.hasOwn(policy.grants, skill) ? policy.grants[skill] : undefined;
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
                fix: `Remove "${module}" from "imports", or ask for a grant in .github/assay.yml.`,
                file: 'skill.json',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/duplicate-test.js


const duplicate_test_rule = {
    id: 'duplicate-test',
    on: 'suite',
    severity: 'block',
    summary: 'Two tests of one name, of which the later hides the earlier.',
    catalogue: [97],
    *check({ source }) {
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

;// CONCATENATED MODULE: ./src/rules/few-tests.js

const few_tests_rule = {
    id: 'few-tests',
    on: 'suite',
    severity: 'review',
    summary: 'A suite with fewer tests than policy wants.',
    catalogue: [98],
    *check({ source }, { policy }) {
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

;// CONCATENATED MODULE: ./src/rules/file-too-large.js
/** Bytes. A skill is a small function: ten times the longest of HumanEval would still be below a tenth of this. */
const MAX_FILE = 262_144;
const file_too_large_rule = {
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

// EXTERNAL MODULE: ./src/syntax/imports.js
var imports = __webpack_require__(7707);
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
            if (source.role === 'suite' && module === skill && name !== undefined)
                continue;
            const what = allowed.has(module) ? `the name '${name}' of '${module}'` : `the module '${module}'`;
            yield {
                message: `It imports ${what}, which the policy does not allow.`,
                fix: fixFor(source.role, skill, module, allowed.has(module)),
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** A grant opens whole modules by their full names, so it helps neither a relative import nor a name of an allowed one. */
function fixFor(role, skill, module, isAllowed) {
    if (role === 'suite' && module === skill)
        return `Write 'from ${skill} import ${skill}'.`;
    if (isAllowed || module.startsWith('.'))
        return 'Do without it.';
    return `Do without it, or ask for a grant in .github/assay.yml (grants: { ${skill}: { imports: [${module}], reason: …, until: … } }).`;
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
            yield {
                message: `It imports '${missing}', which skill.json does not list.`,
                fix: `Add "${missing}" to "imports" in skill.json.`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
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
const manifest_malformed_rule = {
    id: 'manifest-malformed',
    on: 'manifest',
    severity: 'block',
    summary: 'A skill.json that is not JSON, or that readers would read differently.',
    catalogue: [127, 128],
    *check({ faults }) {
        for (const { kind, message, line } of faults) {
            yield {
                message: `skill.json cannot be accepted: ${message}`,
                fix: kind === 'duplicate-key' ? 'Give every key once.' : 'Write skill.json as a flat JSON object in UTF-8.',
                file: 'skill.json',
                ...(line === undefined ? {} : { line }),
            };
        }
    },
};

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
            fix: `Set "name" to "${candidate.name}".`,
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
        if (source.role !== 'implementation')
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

;// CONCATENATED MODULE: ./src/rules/skill-files.js
/** The three files that a skill consists of, relative to its directory. */
function skillFiles(name) {
    return ['skill.json', `${name}.py`, `test_${name}.py`];
}

;// CONCATENATED MODULE: ./src/rules/missing-file.js

const missing_file_rule = {
    id: 'missing-file',
    on: 'candidate',
    severity: 'block',
    summary: 'A skill without its description, its implementation or its suite.',
    catalogue: [97],
    *check(candidate) {
        for (const path of skillFiles(candidate.name)) {
            if (candidate.files.some((file) => file.path === path))
                continue;
            yield { message: `The file '${path}' is missing.`, fix: `Add ${path}.`, file: path };
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
        if (source.role !== 'implementation')
            return;
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
        if (source.role !== 'implementation')
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

;// CONCATENATED MODULE: ./src/rules/no-tests.js

const no_tests_rule = {
    id: 'no-tests',
    on: 'suite',
    severity: 'block',
    summary: 'A suite without a single test.',
    catalogue: [97, 98],
    *check({ source }) {
        if ((0,functions/* topLevelFunctions */.P)(source).some(({ name }) => name.startsWith('test_')))
            return;
        yield {
            message: 'The suite defines no test.',
            fix: "Add functions named 'test_…' with plain asserts, at the top level.",
            file: source.file,
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/non-ascii-name.js

const NOT_ASCII = /[^\x20-\x7e]/;
const non_ascii_name_rule = {
    id: 'non-ascii-name',
    on: 'source',
    severity: 'block',
    summary: 'An identifier with characters outside ASCII, which Python folds to others (NFKC).',
    catalogue: [33, 62, 63, 64],
    *check({ source }) {
        for (const node of source.nodes) {
            if (node.type !== 'identifier' || !NOT_ASCII.test((0,syntax_source/* textOf */.b6)(source, node)))
                continue;
            yield {
                message: `The name '${(0,syntax_source/* textOf */.b6)(source, node)}' is not ASCII.`,
                fix: 'Spell the name in ASCII letters.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/skill-name.js

/** CPython's keywords and the names that a module of the same name would hide from everybody. */
const RESERVED = new Set('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
const skill_name_rule = {
    id: 'skill-name',
    on: 'candidate',
    severity: 'block',
    summary: 'A skill whose directory name is not a plain lower-case Python name.',
    catalogue: [123],
    *check({ name }) {
        if (manifest/* SKILL_NAME */.eQ.test(name) && !RESERVED.has(name))
            return;
        yield {
            message: `The directory name '${name}' is not a skill name.`,
            fix: 'Rename the directory, its files and its function to a name of at most 64 characters that matches [a-z_][a-z0-9_]* and is no Python keyword.',
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
        const expected = skillFiles(candidate.name);
        for (const { path, kind } of candidate.files) {
            if (expected.includes(path) || kind === 'symlink')
                continue; // a link has a rule of its own
            yield {
                message: `The file '${path}' does not belong to a skill.`,
                fix: `Delete it: a skill consists of ${expected.join(', ')} and nothing else, so that nothing unreviewed can be imported or run beside it.`,
                file: path,
            };
        }
    },
};

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
const PYTHON_2 = new Set(['print_statement', 'exec_statement']);
const syntax_error_rule = {
    id: 'syntax-error',
    on: 'source',
    severity: 'block',
    summary: 'A Python file that does not parse.',
    catalogue: [58, 68, 69, 149],
    *check({ source }) {
        const broken = source.nodes.find((node) => node.type === 'ERROR' || node.missing || PYTHON_2.has(node.type));
        if (broken === undefined)
            return;
        yield {
            message: 'The file is not valid Python from here on.',
            fix: 'Correct the syntax (Python 3.10 or newer).',
            ...(0,syntax_source/* placeOf */.$t)(source, broken),
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/too-deep.js

/** Levels of the syntax tree. CPython itself gives up between 3,000 and 10,000; honest functions stay below 60. */
const too_deep_MAX_DEPTH = 250;
const too_deep_rule = {
    id: 'too-deep',
    on: 'source',
    severity: 'block',
    summary: 'Code nested so deeply that analysers give up on it.',
    catalogue: [70, 71],
    *check({ source }) {
        const deep = source.nodes.find((node) => node.depth > too_deep_MAX_DEPTH);
        if (deep === undefined)
            return;
        yield {
            message: `The code nests more than ${too_deep_MAX_DEPTH} levels deep.`,
            fix: 'Split the expression or the function.',
            ...(0,syntax_source/* placeOf */.$t)(source, deep),
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/too-many-files.js
const too_many_files_rule = {
    id: 'too-many-files',
    on: 'candidate',
    severity: 'block',
    summary: 'A directory with more entries than anybody would review.',
    catalogue: [127],
    *check({ omitted }) {
        if (omitted === 0)
            return;
        yield {
            message: `The directory holds ${omitted} more entries than are looked at.`,
            fix: 'Delete everything that is not part of the skill.',
        };
    },
};

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

;// CONCATENATED MODULE: ./src/rules/index.js
// Generated by scripts/generate.mjs from the pairs of files in this folder. Do not edit.






























/** Every rule, by id. */
const RULES = [
    rule,
    bare_carriage_return_rule,
    declared_import_not_allowed_rule,
    duplicate_test_rule,
    few_tests_rule,
    file_too_large_rule,
    grant_expired_rule,
    hidden_character_rule,
    import_not_allowed_rule,
    import_undeclared_rule,
    long_line_rule,
    manifest_invalid_rule,
    manifest_malformed_rule,
    manifest_name_rule,
    manifest_unknown_key_rule,
    missing_docstring_rule,
    missing_file_rule,
    missing_function_rule,
    missing_hints_rule,
    no_tests_rule,
    non_ascii_name_rule,
    skill_name_rule,
    source_encoding_rule,
    star_import_rule,
    stray_file_rule,
    symlink_rule,
    syntax_error_rule,
    too_deep_rule,
    too_many_files_rule,
    unreadable_file_rule,
];

;// CONCATENATED MODULE: ./src/rules/analyse.js






/**
 * Intake and static stage: a pure function of the candidate's bytes, the policy and the date. Never throws for what a
 * candidate holds; a rule that throws is a problem (`rule-threw`), so the skill ends `inconclusive`.
 */
async function analyse(candidate, judgement, rules = RULES) {
    const findings = [];
    const problems = [];
    const run = (on, subject) => {
        for (const rule of rules) {
            if (rule.on !== on)
                continue;
            const outcome = hitsOf(rule, subject, judgement);
            if ('problem' in outcome)
                problems.push(outcome.problem);
            // One by one: as arguments of a single call, a quarter of a million findings overflow the stack.
            else
                for (const finding of outcome.findings)
                    findings.push(finding);
        }
    };
    run('candidate', candidate);
    const declared = declaredSkill(candidate);
    run('manifest', { ...declared, candidate });
    const sources = [];
    for (const { role, file, bytes } of pythonFiles(candidate)) {
        const { text, faults } = gate(bytes);
        run('bytes', { file, faults });
        // What the gate refused is never parsed: parsers may disagree about it.
        if (text === undefined || faults.length > 0)
            continue;
        const source = await (0,syntax_source/* sourceOf */.vz)(role, file, text);
        const subject = { source, candidate, manifest: declared.manifest };
        run('source', subject);
        if (role === 'suite')
            run('suite', subject);
        sources.push(source);
    }
    return { findings, problems, manifest: declared.manifest, sources };
}
const STAGE_OF = {
    candidate: 'intake',
    manifest: 'intake',
    bytes: 'static',
    source: 'static',
    suite: 'suite',
};
function hitsOf(rule, subject, judgement) {
    const stage = STAGE_OF[rule.on];
    try {
        const check = rule.check;
        const hits = [...check.call(rule, subject, judgement)];
        return { findings: hits.map((hit) => ({ rule: rule.id, stage, severity: rule.severity, ...hit })) };
    }
    catch {
        return {
            problem: {
                code: 'rule-threw',
                stage,
                message: `The rule '${rule.id}' failed on this skill.`,
                fix: 'Report it: this is a defect of Skill Assay.',
            },
        };
    }
}
function pythonFiles(candidate) {
    const [, implementation, suite] = skillFiles(candidate.name);
    return candidate.files
        .filter(({ kind, size, path }) => kind === 'file' && size <= MAX_FILE && (path === implementation || path === suite))
        .map(({ path, bytes }) => ({ role: path === suite ? 'suite' : 'implementation', file: path, bytes }));
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ topLevelFunctions)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);


/** The functions that a module defines at its top level and unconditionally, in source order. */
function topLevelFunctions(source) {
    return source.root.children
        .map((node) => (node.type === 'decorated_definition' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, 'definition') : node))
        .filter((node) => node?.type === 'function_definition')
        .map((node) => factOf(source, node));
}
function factOf(source, node) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, 'name');
    return {
        name: name === undefined ? '' : (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, name),
        isAsync: node.children.some((child) => child.type === 'async'),
        hasDocstring: hasDocstring(node),
        isHinted: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, 'return_type') !== undefined && parametersOf(node).every(isHinted),
        node,
    };
}
function hasDocstring(definition) {
    const first = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(definition, 'body')?.children.find((child) => child.type !== 'comment');
    return first?.type === 'expression_statement' && first.children[0]?.type === 'string';
}
function parametersOf(definition) {
    return ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(definition, 'parameters')?.children ?? []).filter((child) => child.named && child.type !== 'comment');
}
function isHinted(parameter) {
    return ['typed_parameter', 'typed_default_parameter', 'keyword_separator', 'positional_separator'].includes(parameter.type);
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ importsOf)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);


/** Every import of `source`, wherever it stands (catalogue 1, 2, 20). */
function importsOf(source) {
    return source.nodes.flatMap((node) => {
        if (node.type === 'import_statement')
            return imported(source, node).map((item) => ({ ...item, module: item.path, name: undefined }));
        if (node.type === 'future_import_statement')
            return imported(source, node).map((item) => ({ ...item, module: '__future__', name: item.path }));
        if (node.type !== 'import_from_statement')
            return [];
        const module = dotted(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, 'module_name') ?? node);
        const star = node.children.find((child) => child.type === 'wildcard_import');
        if (star !== undefined)
            return [{ module, name: '*', alias: undefined, node: star }];
        return imported(source, node).map((item) => ({ ...item, module, name: item.path }));
    });
}
/** What stands in the `name` fields of an import statement. */
function imported(source, statement) {
    return statement.children
        .filter((child) => child.field === 'name')
        .map((node) => {
        const alias = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, 'alias');
        const path = node.type === 'aliased_import' ? ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, 'name') ?? node) : node;
        return { path: dotted(source, path), alias: alias && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, alias), node };
    });
}
/** A dotted name without what may stand between its parts: spaces, tabs, escaped line ends. */
function dotted(source, node) {
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node).replace(/[\s\\]+/g, '');
}


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

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4661);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5421);


/** Parses the gated `text` of `file`. */
async function sourceOf(role, file, text) {
    const root = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePython */ .w_)(text);
    return { role, file, text, lineStarts: (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStarts */ ._)(text), root, nodes: [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .descendants */ .DG)(root)] };
}
/** The text that `node` covers. */
function textOf(source, node) {
    return source.text.slice(node.start, node.end);
}
/** Where `node` begins. */
function placeOf(source, node) {
    return { file: source.file, ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t)(source.lineStarts, node.start) };
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GG: () => (/* binding */ childOf),
  DG: () => (/* binding */ descendants),
  w_: () => (/* binding */ parsePython)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "./web-tree-sitter.js"
var external_web_tree_sitter_js_ = __webpack_require__(8981);
;// CONCATENATED MODULE: ./src/syntax/grammar.js



/** A URL in a variable, because the bundler rewrites a literal `new URL('…', import.meta.url)`. */
const beside = (file) => new URL(file, import.meta.url);
let loading;
/**
 * The Python parser, loaded once from the two WebAssembly files: beside the bundle, else from the installed packages.
 * This is the only I/O of the syntax room, and it reads nothing of the candidate's.
 */
function pythonParser() {
    loading ??= load();
    return loading;
}
async function load() {
    const [runtime, grammar] = await Promise.all([
        wasm('web-tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm'),
        wasm('tree-sitter-python.wasm', 'tree-sitter-python/tree-sitter-python.wasm'),
    ]);
    await external_web_tree_sitter_js_.Parser.init({ wasmBinary: runtime });
    return new external_web_tree_sitter_js_.Parser().setLanguage(await external_web_tree_sitter_js_.Language.load(grammar));
}
async function wasm(bundled, installed) {
    try {
        return await (0,promises_.readFile)(beside(bundled));
    }
    catch {
        return await (0,promises_.readFile)((0,external_node_module_.createRequire)(import.meta.url).resolve(installed));
    }
}

;// CONCATENATED MODULE: ./src/syntax/tree.js

/** Parses `text`. Never throws for what the text holds: errors are nodes of type `ERROR` or marked `missing`. */
async function parsePython(text) {
    const parser = await pythonParser();
    const tree = parser.parse(text);
    if (tree === null)
        throw new Error('the parser returned no tree');
    try {
        return copyOf(tree);
    }
    finally {
        tree.delete();
    }
}
/** Copies the tree out of WebAssembly memory. A loop and no recursion: depth is the adversary's to choose (catalogue 70). */
function copyOf(tree) {
    const cursor = tree.walk();
    const root = nodeAt(cursor, null);
    let current = root;
    for (;;) {
        if (cursor.gotoFirstChild()) {
            current = append(current, cursor);
            continue;
        }
        while (!cursor.gotoNextSibling()) {
            if (!cursor.gotoParent() || current.parent === null) {
                cursor.delete();
                return root;
            }
            current = current.parent;
        }
        current = append(current.parent ?? root, cursor);
    }
}
function append(parent, cursor) {
    const child = nodeAt(cursor, parent);
    parent.children.push(child);
    return child;
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
/** Every node below and including `root`, in source order, without recursion. */
function* descendants(root) {
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        yield node;
        for (let index = node.children.length - 1; index >= 0; index -= 1)
            stack.push(node.children[index]);
    }
}
/** The child in `field`, if there is one. */
function childOf(node, field) {
    return node.children.find((child) => child.field === field);
}


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


/***/ })

};
