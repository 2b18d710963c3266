export const id = 919;
export const ids = [919];
export const modules = {

/***/ 9029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ approvalIn)
});

;// CONCATENATED MODULE: ./src/github/approvals.js
/** Who approves of these very bytes: an approval of other ones, be they older or newer, does not count. */
async function approvalsFor({ approvals, changesRequestedBy, ignored }, { tree, treeAt }) {
    const asked = await Promise.all(approvals.map(async ({ login, commit }) => ({
        login,
        isSame: commit !== undefined && (await treeAt(commit)) === tree,
    })));
    const others = asked.filter(({ isSame }) => !isSame).map(({ login }) => ({ login, why: 'other-bytes' }));
    return {
        approvedBy: asked
            .filter(({ isSame }) => isSame)
            .map(({ login }) => login)
            .sort(),
        changesRequestedBy,
        ignored: [...ignored, ...others].sort((a, b) => (a.login < b.login ? -1 : 1)),
    };
}
/** Whether that many approve and nobody asks for changes. */
function isApproved({ approvedBy, changesRequestedBy }, required) {
    return changesRequestedBy.length === 0 && approvedBy.length >= required;
}

// EXTERNAL MODULE: ./src/github/hash-at.js
var hash_at = __webpack_require__(6439);
;// CONCATENATED MODULE: ./src/commands/approval.js


/**
 * Who approves of what stands at `path` of `head`. An approval counts where the commit that was looked at has the very same
 * there, so that squashed, queued and rebased merges keep it, and a new push of other bytes does not.
 */
async function approvalIn(hub, reviewers, { skill, path, head, pull }, needed) {
    const treeAt = (commit) => (0,hash_at/* hashAt */.I)(hub, commit, path);
    // What is gone everywhere is approved by nobody.
    const approvals = await approvalsFor(reviewers, { tree: (await treeAt(head)) ?? '', treeAt });
    return { ...approvals, pull, skill, needed, isEnough: isApproved(approvals, needed) };
}


/***/ }),

/***/ 4952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ claimIn)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7735);


/** Reads a claimed report, if there is one. What cannot be read is no error here: it is a claim that was not made. */
async function claimIn(read, where) {
    try {
        const bytes = await read();
        return bytes === undefined ? { missing: 'there is none' } : { report: (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(bytes, where) };
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W && /^(?:artifact|report)-/.test(error.code))
            return { missing: error.message };
        throw error;
    }
}


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ REPORT),
/* harmony export */   t: () => (/* binding */ ARTIFACT)
/* harmony export */ });
/** The artifact by which the check workflow hands its report on, and the only file in it. */
const ARTIFACT = 'assay-report';
const REPORT = 'assay-report.json';


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ openAs)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(1073);
// EXTERNAL MODULE: ../../node_modules/@octokit/auth-app/dist-node/index.js + 9 modules
var dist_node = __webpack_require__(6075);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/github/hub.js + 2 modules
var hub = __webpack_require__(9770);
;// CONCATENATED MODULE: ./src/github/app.js




/** What a hub is used for, and nothing else. */
const NEEDED = { actions: 'read', checks: 'write', contents: 'read', pull_requests: 'write' };
/** Where it is not granted, SARIF is not uploaded. */
const WISHED = { security_events: 'write' };
/**
 * The repository (`owner/name`), reached as the team's own app with a token for it alone. Throws `app-rejected` where the
 * app is not taken for what it says, is not installed there or lacks a permission, else `github-unavailable`.
 */
async function appHub(repository, { id, key }, options = {}) {
    const asApp = (0,hub/* openHub */.CM)(repository, await tokenOfApp(id, key), options);
    try {
        const { owner, repo, octokit } = asApp;
        const { data: installation } = await octokit.rest.apps.getRepoInstallation({ owner, repo });
        if (installation.suspended_at !== null)
            throw rejected('is suspended', 'lift the suspension');
        const { data } = await octokit.rest.apps.createInstallationAccessToken({
            installation_id: installation.id,
            repositories: [repo],
            permissions: permissionsIn(installation.permissions),
            // Two tokens do no harm.
            request: { retries: options.retries ?? 3 },
        });
        (0,core/* setSecret */.Pq)(data.token);
        return (0,hub/* openHub */.CM)(repository, data.token, { ...options, app: installation.app_slug });
    }
    catch (cause) {
        throw appError(cause);
    }
}
/** What the app calls itself by until it has a token. Neither the key nor an error of its reader is shown: it may quote it. */
async function tokenOfApp(appId, privateKey) {
    try {
        return (await (0,dist_node/* createAppAuth */.K)({ appId, privateKey })({ type: 'app' })).token;
    }
    catch {
        throw rejected('has no number, or a key that cannot be read', 'give the number and the whole PEM file of the key');
    }
}
function permissionsIn(granted) {
    const has = ([name, level]) => granted[name] === level || granted[name] === 'write';
    const lacking = Object.entries(NEEDED).filter((each) => !has(each));
    if (lacking.length > 0) {
        const names = lacking.map(([name, level]) => `${name}: ${level}`).join(', ');
        throw rejected(`lacks ${names}`, 'grant it that, and accept it for the repository');
    }
    return { ...NEEDED, ...Object.fromEntries(Object.entries(WISHED).filter(has)) };
}
function appError(cause) {
    const error = (0,hub/* hubError */.ex)('app', cause);
    if (error.code !== 'github-denied')
        return error;
    const { status } = cause;
    if (status === 401)
        return rejected('is not known by this number and key', 'see that the key is one of this app');
    if (status === 404)
        return rejected('is not installed in the repository', 'install it there');
    return rejected(`is refused (${status})`, 'look at its installation');
}
function rejected(message, fix) {
    return new error/* AssayError */.W('app-rejected', `the GitHub App ${message}`, { where: 'app', fix });
}

;// CONCATENATED MODULE: ./src/commands/hub.js


/** The repository `owner/name`, as the team's own app where it has one, else by `token`. Throws `app-rejected`. */
async function openAs(repository, token, app) {
    return app === undefined ? (0,hub/* openHub */.CM)(repository, token) : appHub(repository, app);
}


/***/ }),

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   MZ: () => (/* binding */ MAX_REPORT),
/* harmony export */   kf: () => (/* binding */ reportIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6761);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5141);




/** Bytes. A report of a thousand skills with all their findings is far below this. */
const MAX_REPORT = 32 * 1_048_576;
const FIX = 'make one: assay check PATH --format json > FILE';
/** Reads a report somebody made. Its shape is proved; what it says is only a claim. Throws `report-unreadable` or `report-invalid`. */
async function reportIn(file) {
    return reportOf(await bytesOf(file), file);
}
/** The report that `bytes` are, which `where` names; undefined ones were too many. Throws `report-invalid`. */
function reportOf(bytes, where) {
    try {
        if (bytes === undefined)
            throw new RangeError(`more than ${MAX_REPORT} bytes`);
        const report = _model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .Report */ .pl.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
        // JSON can name half a character, and the canonical form, in which a report is kept, cannot.
        (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$)(report);
        return report;
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('report-invalid', 'this is not a report', { where, fix: FIX, cause });
    }
}
/** Undefined for what is too large to be a report: whoever made it chose its size. */
async function bytesOf(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > MAX_REPORT ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('report-unreadable', 'the report cannot be read', { where: file, fix: FIX, cause });
    }
}


/***/ }),

/***/ 3128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ artifactIn)
});

// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/github/body.js
var body = __webpack_require__(6421);
// EXTERNAL MODULE: ./src/github/hub.js + 2 modules
var github_hub = __webpack_require__(9770);
// EXTERNAL MODULE: ../../node_modules/yauzl/index.js
var yauzl = __webpack_require__(171);
;// CONCATENATED MODULE: ./src/github/only-file.js


const [TYPE, REGULAR] = [0o170000, 0o100000];
/**
 * The bytes of `name`, which has to be the one and only entry of the zip file, a regular file, and no longer than `most`
 * bytes when it is unpacked. All of it stays in memory. Throws `artifact-invalid`.
 */
async function onlyFileIn(zip, name, most) {
    try {
        const file = await (0,yauzl/* fromBufferPromise */.SY)(Buffer.from(zip), { strictFileNames: true, lazyEntries: true });
        if (file.entryCount !== 1)
            throw invalid(`it has ${file.entryCount} files and not one`);
        for await (const entry of file.eachEntry()) {
            const fault = faultOf(entry, name, most);
            if (fault !== undefined)
                throw invalid(fault);
            return await unpacked(await file.openReadStreamPromise(entry), most);
        }
        throw invalid('it is empty');
    }
    catch (cause) {
        throw cause instanceof error/* AssayError */.W ? cause : invalid('it is no whole zip file', cause);
    }
}
function faultOf(entry, name, most) {
    if (entry.fileName !== name)
        return `its file is not named ${name}`;
    if (entry.isEncrypted())
        return 'its file is encrypted';
    // What was made on a system without modes has none.
    const type = (entry.externalFileAttributes >>> 16) & TYPE;
    if (type !== 0 && type !== REGULAR)
        return 'its file is not a regular one';
    return entry.uncompressedSize > most ? `its file is longer than ${most} bytes` : undefined;
}
/** The size that an entry says of itself is compared while it is unpacked, and counted here all the same. */
async function unpacked(stream, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > most)
            throw invalid(`its file is longer than ${most} bytes`);
        chunks.push(chunk);
    }
    return Uint8Array.from(Buffer.concat(chunks));
}
function invalid(message, cause) {
    return new error/* AssayError */.W('artifact-invalid', `the artifact is not to be read: ${message}`, {
        fix: 'run the check again',
        ...(cause !== undefined && { cause }),
    });
}

;// CONCATENATED MODULE: ./src/github/artifact.js





const ATTEMPTS = 3;
/** What a zip file may be longer than what is in it. */
const AROUND = 64 << 10;
/**
 * The file's bytes, or nothing where the run has no such artifact (any more). Whoever proposes a change decides what is in
 * it. Throws `artifact-invalid` where it is not exactly that one file, `github-denied` or `github-unavailable`.
 */
async function artifactIn(hub, { run, name, file, most }) {
    try {
        const found = await newestOf(hub, run, name);
        if (found === undefined)
            return undefined;
        if (found.size_in_bytes > most + AROUND)
            tooLong(most);
        const zip = await download(hub, found.id, most + AROUND);
        if (zip === undefined)
            return undefined;
        if (found.digest && (0,digest/* digestOf */.o)(zip) !== found.digest)
            throw new TypeError('the download is not what was uploaded');
        return await onlyFileIn(zip, file, most);
    }
    catch (cause) {
        throw (0,github_hub/* hubError */.ex)(`artifact ${name}`, cause);
    }
}
async function newestOf({ owner, repo, octokit }, run, name) {
    const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
        owner,
        repo,
        run_id: run,
        name,
        per_page: 100,
    });
    return all.filter((each) => each.name === name && !each.expired).sort((a, b) => b.id - a.id)[0];
}
/** The artifact's zip file. GitHub sends us elsewhere, where our token is nobody's business. */
async function download(hub, id, most) {
    for (let attempt = 1;; attempt += 1) {
        const address = await addressOf(hub, id);
        if (address === undefined)
            return undefined;
        const cause = await downloadFrom(hub, address, most).catch((error) => error);
        if (cause instanceof Uint8Array)
            return cause;
        if (cause instanceof error/* AssayError */.W || attempt === ATTEMPTS)
            throw cause;
        await hub.wait(attempt ** 2);
    }
}
async function addressOf({ owner, repo, octokit }, id) {
    const place = { owner, repo, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } };
    try {
        const { headers } = await octokit.rest.actions.downloadArtifact(place);
        const { protocol } = new URL(octokit.request.endpoint.DEFAULTS.baseUrl);
        const address = new URL(headers.location ?? '');
        if (address.protocol !== protocol)
            throw new TypeError('the download is not where it should be');
        return address.href;
    }
    catch (cause) {
        // It expired just now.
        if (cause.status === 410)
            return undefined;
        throw cause;
    }
}
async function downloadFrom({ fetch }, address, most) {
    const response = await fetch(address, { redirect: 'error' });
    if (!response.ok) {
        // Its text is nobody's to read: it may name the address, which is a secret for a minute.
        await response.body?.cancel();
        throw new TypeError(`the download ends with ${response.status}`);
    }
    return (await (0,body/* bodyOf */.E)(response, most)) ?? tooLong(most);
}
function tooLong(most) {
    throw new error/* AssayError */.W('artifact-invalid', `the artifact is longer than ${most} bytes`, { fix: 'run the check again' });
}


/***/ }),

/***/ 4176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ bindingIn),
/* harmony export */   zt: () => (/* binding */ bindingText)
/* harmony export */ });
/* unused harmony export toolIn */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5141);


const MOST_PULLS = 40;
const MOST_TOOL = 32;
/** The longest that it gets is 248 characters; more than 255 are not documented to be kept. */
const FORM = new RegExp([
    '^assay/1',
    `(?<verdict>${_model_report_js__WEBPACK_IMPORTED_MODULE_1__/* .Verdict */ .Y.options.join('|')})`,
    '(?<pulls>[1-9]\\d*(?:\\+[1-9]\\d*)*|~[0-9a-f]{32})',
    '(?<base>[0-9a-f]{40}|[0-9a-f]{64})',
    '(?<policy>[0-9a-f]{64})',
    `(?<tool>[\\w.+-]{1,${MOST_TOOL}}|~[0-9a-f]{24})`,
    '(?<run>[1-9]\\d{0,15})\\.(?<attempt>[1-9]\\d{0,5})$',
].join(' '));
/** The binding as one line of at most 250 characters; what is too long for that stands in it as a hash. */
function bindingText({ pulls, base, policy, tool, run, attempt, verdict }) {
    const numbers = [...(pulls ?? [])].sort((a, b) => a - b).join('+');
    const told = numbers !== '' && numbers.length <= MOST_PULLS ? numbers : hashed(numbers, 32);
    const version = toolIn(tool);
    return `assay/1 ${verdict} ${told} ${base} ${policy.slice('sha256:'.length)} ${version} ${run}.${attempt}`;
}
/** The binding that `bindingText` wrote, or nothing where the text is not of that form. */
function bindingIn(text) {
    const { verdict, pulls, base, policy, tool, run, attempt } = FORM.exec(text ?? '')?.groups ?? {};
    if (verdict === undefined)
        return undefined;
    const numbers = pulls.startsWith('~') ? undefined : pulls.split('+').map(Number);
    if (![...(numbers ?? []), Number(run)].every(Number.isSafeInteger))
        return undefined;
    return {
        pulls: numbers,
        base: base,
        policy: `sha256:${policy}`,
        tool: tool,
        run: Number(run),
        attempt: Number(attempt),
        verdict: verdict,
    };
}
/** A version as bindings say it: as it is, where it is not unusual. Compare with this one. */
function toolIn(tool) {
    return new RegExp(`^[\\w.+-]{1,${MOST_TOOL}}$`).test(tool) ? tool : hashed(tool, 24);
}
function hashed(text, length) {
    return `~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, length)}`;
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bodyOf)
/* harmony export */ });
/** The whole body of `response`, or nothing where it is longer than `most` bytes: no more than that is ever kept. */
async function bodyOf(response, most) {
    const chunks = [];
    let size = 0;
    // Left by `return`, the loop cancels the rest.
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > most)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 7965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CHECK_NAME)
/* harmony export */ });
/** The required check's name. */
const CHECK_NAME = 'assay';


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ writeComment),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   eU: () => (/* binding */ PUBLISHED_MARKER),
/* harmony export */   h1: () => (/* binding */ findComment)
/* harmony export */ });
/* unused harmony export COMMENT_MARKER */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9770);
/* harmony import */ var _made_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5740);



/** Begins the comment that tells a check. Anybody can write it, so that the author is compared too. */
const COMMENT_MARKER = '<!-- skill-assay -->';
/** Begins the one line on a merged pull request that tells what was published. */
const PUBLISHED_MARKER = '<!-- skill-assay:published -->';
/** The number of our comment: see `readComment`. */
async function findComment(hub, which) {
    return (await readComment(hub, which))?.id;
}
/** Our comment, if it is there: by marker and author, the newest of several. Throws `github-denied` or `github-unavailable`. */
async function readComment(hub, which) {
    const { owner, repo, octokit } = hub;
    const { pull, marker = COMMENT_MARKER, author = (0,_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .rM)(hub) } = which;
    try {
        const comments = await octokit.paginate(octokit.rest.issues.listComments, {
            owner,
            repo,
            issue_number: pull,
            per_page: 100,
        });
        const ours = comments.filter(({ body, user }) => user?.login === author && body?.startsWith(`${marker}\n`));
        const newest = ours.sort((a, b) => b.id - a.id)[0];
        return newest && { id: newest.id, markdown: newest.body?.slice(marker.length + 1) ?? '' };
    }
    catch (cause) {
        throw (0,_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .hubError */ .ex)('comments', cause);
    }
}
/**
 * Writes the one comment, in place where it exists, anew where it was deleted in the meantime. `markdown` and our mark have
 * to be within GitHub's 65,536 characters. Throws `conversation-locked`, `github-denied` or `github-unavailable`.
 */
async function writeComment(hub, which, existing, markdown) {
    const body = `${which.marker ?? COMMENT_MARKER}\n${markdown}`;
    try {
        if (existing === undefined || !(await update(hub, existing, body)))
            await create(hub, which, body);
    }
    catch (cause) {
        throw isLocked(cause) ? locked(which, cause) : (0,_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .hubError */ .ex)('comment', cause);
    }
}
/** False where there is no such comment any more. */
async function update({ owner, repo, octokit }, id, body) {
    try {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
        return true;
    }
    catch (cause) {
        if (cause.status === 404)
            return false;
        throw cause;
    }
}
async function create(hub, which, body) {
    const { owner, repo, octokit } = hub;
    await (0,_made_once_js__WEBPACK_IMPORTED_MODULE_2__/* .madeOnce */ .v)(hub, 'comment', () => octokit.rest.issues.createComment({ owner, repo, issue_number: which.pull, body }), () => findComment(hub, which));
}
/** GitHub says 403 for a conversation that is locked, in words alone, and 410 where there are none any more. */
function isLocked(cause) {
    const { status, message = '' } = cause;
    return status === 410 || (status === 403 && /\blocked\b/i.test(message));
}
function locked({ pull }, cause) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('conversation-locked', 'the conversation is locked, so that nothing can be said in it', {
        where: `pull request ${pull}`,
        fix: 'unlock it, or look at the check run',
        cause,
    });
}


/***/ }),

/***/ 951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ earlierCheckRuns)
/* harmony export */ });
/* harmony import */ var _check_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7965);
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9770);


/**
 * Every check run `assay` on `head` that the hub's own app has made, the newest first. One of another app is not believed:
 * a name can be copied. Throws `github-denied` or `github-unavailable`.
 */
async function earlierCheckRuns(hub, head) {
    const { owner, repo, octokit, app } = hub;
    try {
        const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
            owner,
            repo,
            ref: head,
            check_name: _check_name_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_NAME */ .$,
            filter: 'all',
            per_page: 100,
        });
        return runs
            .filter((run) => run.name === _check_name_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_NAME */ .$ && run.head_sha === head && run.app?.slug === app)
            .map(({ id, external_id, status, conclusion }) => ({ id, externalId: external_id ?? '', status, conclusion }))
            .sort((a, b) => b.id - a.id);
    }
    catch (cause) {
        throw (0,_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .hubError */ .ex)('check runs', cause);
    }
}


/***/ }),

/***/ 6439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hashAt)
/* harmony export */ });
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9770);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(459);


/**
 * The hash of the directory at `path` of `commit`, or without a path of all that stands in it; nothing where there is no such
 * directory, or the commit is gone. Throws `github-denied` or `github-unavailable`.
 */
async function hashAt(hub, commit, path) {
    const root = await rootOf(hub, commit);
    return path === undefined || root === undefined ? root : (0,_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .treeHashAt */ .Wo)(hub, root, path);
}
async function rootOf({ owner, repo, octokit }, commit) {
    try {
        return (await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit })).data.tree.sha;
    }
    catch (cause) {
        // A commit that was pushed away can be collected.
        if (cause.status === 404)
            return undefined;
        throw (0,_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .hubError */ .ex)(`commit ${commit}`, cause);
    }
}


/***/ }),

/***/ 4126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ hubError)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);

/**
 * The AssayError that a failed request comes to; `what` says what was asked. Its words are ours alone: what GitHub or the
 * library say of a request may quote it.
 */
function hubError(what, cause) {
    if (cause instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W)
        return cause;
    const failed = cause;
    const limit = limitOf(failed);
    if (limit !== undefined)
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('github-unavailable', 'GitHub’s rate limit is used up', { where: what, fix: limit, cause });
    const { status } = failed;
    const isRefused = status !== undefined && status >= 400 && status < 500;
    if (isRefused)
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('github-denied', `GitHub answers ${status}`, { ...remedy(what, failed), cause });
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('github-unavailable', `GitHub cannot be asked${status === undefined ? '' : ` (${status})`}`, {
        where: what,
        fix: 'run it again',
        cause,
    });
}
function remedy(where, { status, response }) {
    const wanted = response?.headers?.['x-accepted-github-permissions'];
    if (status === 410)
        return { where, fix: 'see whether it was switched off or deleted' };
    if (status === 422)
        return { where, fix: 'see whether the commit is still there; if it is, report this' };
    if (wanted !== undefined && wanted !== '')
        return { where, fix: `give the job one of: ${wanted}` };
    return { where, fix: 'check the job’s permissions' };
}
/** When a rate limit ends, where it is one; docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api. */
function limitOf({ status, message = '', response: { headers = {} } = {} }) {
    if (status !== 403 && status !== 429)
        return undefined;
    const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset, 'retry-after': after } = headers;
    if (after !== undefined && Number.isFinite(Number(after)))
        return `run it again in ${Number(after)} seconds`;
    if (remaining === '0' && Number(reset) > 0 && Number(reset) < 1e11)
        return `run it again after ${new Date(Number(reset) * 1000).toISOString()}`;
    return status === 429 || /\bsecondary rate\b/i.test(message) ? 'run it again in a few minutes' : undefined;
}


/***/ }),

/***/ 9770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WG: () => (/* binding */ ACTIONS_APP),
  NZ: () => (/* binding */ asked),
  rM: () => (/* binding */ authorOf),
  ex: () => (/* reexport */ hub_error/* hubError */.e),
  CM: () => (/* binding */ openHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ../../node_modules/@actions/github/lib/utils.js + 14 modules
var utils = __webpack_require__(4642);
// EXTERNAL MODULE: ../../node_modules/@actions/github/lib/github.js
var github = __webpack_require__(8803);
// EXTERNAL MODULE: ../../node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(4491);
// EXTERNAL MODULE: ../../node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(2812);
;// CONCATENATED MODULE: ./src/github/client.js



const MOST_WAITS = 2;
/** What asking again cannot mend. A 429 that was waited for in vain is not asked again beside that. */
const FINAL = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
/** A limiter that limits nothing. Writes are a second apart and comments three, which GitHub asks for and a fake does not. */
const AT_ONCE = {
    key: () => ({
        schedule: (_, work, ...given) => work(...given),
    }),
};
/**
 * GitHub's client, which waits for rate limits and asks again what got no answer. A POST is not asked again unless it
 * says so (`request: { retries }`): nobody knows whether the first one was heard, and it makes things.
 */
function clientOf(token, baseUrl, fetch, { retries, longestWait, second }) {
    const waits = (after, _, __, count) => count < MOST_WAITS && after <= longestWait;
    const unpaced = { global: AT_ONCE, auth: AT_ONCE, search: AT_ONCE, write: AT_ONCE, notifications: AT_ONCE };
    const client = (0,github/* getOctokit */.Q)(token, {
        ...(baseUrl !== undefined && { baseUrl }),
        request: { fetch, log: SILENT },
        log: SILENT,
        retry: { retries, retryAfterBaseValue: second, doNotRetry: FINAL },
        throttle: {
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            retryAfterBaseValue: second,
            ...(second < 1000 && unpaced),
        },
    }, 
    // The inner one first: what is asked again is held to the limits as well.
    plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L);
    client.hook.before('request', (options) => {
        // Not set in the object itself, which all requests of the client share.
        if (options.method === 'POST')
            options.request = { retries: 0, ...options.request };
    });
    return client;
}
/** The library would write what GitHub sends to the log. */
const quiet = () => { };
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

// EXTERNAL MODULE: ./src/github/hub-error.js
var hub_error = __webpack_require__(4126);
// EXTERNAL MODULE: ./src/github/body.js
var github_body = __webpack_require__(6421);
;// CONCATENATED MODULE: ./src/github/timed-fetch.js

/** A blob of 100 MB, GitHub's limit, in Base64 and JSON. */
const MOST_BODY = 150 << 20;
/**
 * `fetch` whose answer is there in full before it is given, after `timeout` milliseconds at most. Octokit alone waits as
 * long as the connection stands, and takes an answer that breaks off for an empty one.
 */
function timedFetch(fetch, timeout) {
    return async (url, init) => {
        const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeout) });
        const body = await (0,github_body/* bodyOf */.E)(response, MOST_BODY);
        if (body === undefined)
            throw new TypeError('the answer is too long');
        const { status, statusText, headers } = response;
        const isEmpty = [204, 205, 304].includes(status);
        // The library takes JSON that breaks off for text.
        if (response.ok && !isEmpty && headers.get('content-type')?.startsWith('application/json') === true)
            JSON.parse(Buffer.from(body).toString('utf8'));
        const whole = new Response(isEmpty ? null : Buffer.from(body), { status, statusText, headers });
        // Pages of a comparison are known by it.
        return Object.defineProperty(whole, 'url', { value: response.url });
    };
}

;// CONCATENATED MODULE: ./src/github/hub.js






/** The app that every workflow's GITHUB_TOKEN belongs to. */
const ACTIONS_APP = 'github-actions';
/** Opens `repository` (`owner/name`) with `token`. Nothing is asked yet. */
function openHub(repository, token, { baseUrl, app = ACTIONS_APP, timeout = 30_000, retries = 3, longestWait = 120, second = 1000, fetch, } = {}) {
    const [owner = '', repo = ''] = repository.split('/');
    // The library's own knows the runner's proxy.
    const plain = fetch ?? utils/* defaults */.NT.request?.fetch;
    const octokit = clientOf(token, baseUrl, timedFetch(plain, timeout), { retries, longestWait, second });
    const timed = (url, init) => plain(url, { ...init, signal: AbortSignal.timeout(timeout) });
    return { owner, repo, octokit, app, fetch: timed, wait: (seconds) => (0,promises_.setTimeout)(seconds * second) };
}
/** Who comments with the hub's token are by. */
function authorOf({ app }) {
    return `${app}[bot]`;
}
/**
 * The answer to a request, or an AssayError: `github-denied` (names the permission that GitHub wants) or
 * `github-unavailable`. `what` says what was asked, for the message.
 */
async function asked(what, request) {
    try {
        return (await request).data;
    }
    catch (cause) {
        throw (0,hub_error/* hubError */.e)(what, cause);
    }
}


/***/ }),

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9770);

/** The items of all `pages`, each page asked for when it is come to; fails as `asked` does. */
async function* itemsOf(what, pages) {
    try {
        for await (const { data } of pages)
            yield* data;
    }
    catch (cause) {
        throw (0,_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .hubError */ .ex)(what, cause);
    }
}


/***/ }),

/***/ 5740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ madeOnce)
/* harmony export */ });
/* harmony import */ var _hub_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4126);

const ATTEMPTS = 3;
/**
 * Makes something that must not be there twice. Where GitHub fails to answer, nobody knows whether it was made: it is
 * looked for (`find`) before it is made again. Rejects as the last request does, or as `find` does.
 */
async function madeOnce(hub, what, make, find) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return (await make()).data;
        }
        catch (cause) {
            if ((0,_hub_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hubError */ .e)(what, cause).code !== 'github-unavailable' || isLimited(cause) || attempt === ATTEMPTS)
                throw cause;
        }
        await hub.wait(attempt ** 2);
        const found = await find();
        if (found !== undefined)
            return found;
    }
}
/** Refused for now, so surely not made; and it was waited for already. */
function isLimited(cause) {
    const { status } = cause;
    return status === 403 || status === 429;
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ accountOf),
/* harmony export */   p: () => (/* binding */ pullOf)
/* harmony export */ });
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9770);

/** The pull request `number`. Throws `github-denied`, `github-unavailable`. */
async function pullOf({ owner, repo, octokit }, number) {
    const { head, base, user, state, commits, created_at } = await (0,_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(`pull request ${number}`, octokit.rest.pulls.get({ owner, repo, pull_number: number }));
    return {
        number,
        author: accountOf(user),
        head: { sha: head.sha, ref: head.ref, repository: head.repo?.full_name },
        base: base.ref,
        isOpen: state === 'open',
        commits,
        createdAt: created_at,
    };
}
/** GitHub says an account that it does not know as nothing, or as an object without members. */
function accountOf(user) {
    const { id, login } = (user ?? {});
    return id === undefined || login === undefined ? undefined : { id, login };
}


/***/ }),

/***/ 4628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ reviewersOf)
});

// EXTERNAL MODULE: ./src/github/hub.js + 2 modules
var hub = __webpack_require__(9770);
// EXTERNAL MODULE: ./src/github/items.js
var items = __webpack_require__(2701);
// EXTERNAL MODULE: ./src/github/pull.js
var github_pull = __webpack_require__(2774);
;// CONCATENATED MODULE: ./src/github/pushers.js



/** Of one search for runs GitHub gives no more than these; docs.github.com/rest/actions/workflow-runs. */
const MOST_RUNS = 1000;
const MOST_ACTIVITIES = 1000;
/**
 * Who is on record as having pushed to a pull request. A commit says whatever its maker wrote into it; who brought it, the
 * platform knows: every push starts runs of the `pull_request` workflows in its name, and shows in the activity of the
 * repository it goes to. Only the first run of a commit is a push's: later ones may be of somebody who edited the title.
 *
 * `commits` are the pull request's: a branch's older runs count only where they brought one of them.
 */
async function pushersOf(hub, pull, commits) {
    const [started, pushed] = [await startersOf(hub, pull, commits), await activeOn(hub, pull)];
    return {
        accounts: [...started.accounts, ...pushed.accounts],
        hasHead: started.hasHead || pushed.hasHead,
        isComplete: started.isComplete && pushed.isComplete,
    };
}
async function startersOf({ owner, repo, octokit }, pull, commits) {
    const { head, createdAt } = pull;
    const runs = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunsForRepo, {
        owner,
        repo,
        branch: head.ref,
        event: 'pull_request',
        per_page: 100,
    });
    const first = new Map();
    let seen = 0;
    let isWithin = false;
    for await (const run of (0,items/* itemsOf */.S)('workflow runs', runs)) {
        seen += 1;
        isWithin = isSince(run.created_at, createdAt);
        // A deleted fork's name is not told, so that its runs cannot be told from another's.
        const from = run.head_repository?.full_name;
        if (from !== undefined && head.repository !== undefined && !isSameName(from, head.repository))
            continue;
        if (!isWithin && !commits.has(run.head_sha))
            continue;
        const by = (0,github_pull/* accountOf */.X)(run.actor);
        if (by !== undefined && run.id < (first.get(run.head_sha)?.id ?? Number.POSITIVE_INFINITY))
            first.set(run.head_sha, { id: run.id, by });
    }
    const accounts = [...first.values()].map(({ by }) => by);
    // The newest come first: what is missing is older than the last one that was told.
    return { accounts, hasHead: first.has(head.sha), isComplete: seen < MOST_RUNS || !isWithin };
}
async function activeOn({ owner, repo, octokit }, { head, createdAt }) {
    const accounts = [];
    const none = { accounts, hasHead: false, isComplete: true };
    if (head.repository === undefined)
        return none;
    const isOurs = isSameName(head.repository, `${owner}/${repo}`);
    const [from = '', name = ''] = head.repository.split('/');
    const pages = octokit.paginate.iterator(octokit.rest.repos.listActivities, {
        owner: from,
        repo: name,
        ref: `refs/heads/${head.ref}`,
        per_page: 100,
    });
    let hasHead = false;
    let seen = 0;
    try {
        for await (const { data } of pages) {
            for (const { actor, after, activity_type, timestamp } of data) {
                seen += 1;
                // Who merges often deletes the branch as well, and brings nothing by it.
                const account = activity_type === 'branch_deletion' ? undefined : (0,github_pull/* accountOf */.X)(actor);
                if (account !== undefined)
                    accounts.push(account);
                hasHead ||= after === head.sha && account !== undefined;
                // What happened to a branch of this name before the present one was made is another's story.
                if (activity_type === 'branch_creation' && !isSince(timestamp, createdAt))
                    return { ...none, hasHead };
            }
            if (seen >= MOST_ACTIVITIES)
                return { accounts, hasHead, isComplete: false };
        }
    }
    catch (cause) {
        const error = (0,hub/* hubError */.ex)(`activity of ${head.repository}`, cause);
        if (isUnreadable(error, isOurs))
            return none;
        throw error;
    }
    return { accounts, hasHead, isComplete: true };
}
/** A fork need not let us read its activity; our own repository does, or the platform is too old to have any. */
function isUnreadable({ code, cause }, isOurs) {
    return code === 'github-denied' && (!isOurs || cause.status === 404);
}
const isSince = (time, start) => Date.parse(time) >= Date.parse(start);
/** The platform's names of owners and repositories are the same in either case. */
const isSameName = (one, other) => one.toLowerCase() === other.toLowerCase();

;// CONCATENATED MODULE: ./src/github/involved.js



/** Of a pull request GitHub lists no more commits than these; docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request. */
const MOST_COMMITS = 250;
/** `web-flow`, which commits what is done in the browser: GitHub itself, and nobody. */
const WEB_FLOW = 19_864_447;
/**
 * Who opened `pull`, made, committed or co-authored any of its commits, or pushed to it.
 *
 * A commit's addresses are what its maker wrote: one that belongs to no account names nobody, and neither does one that is
 * borrowed. To refuse the first would refuse most bots' honest commits and stop no liar. What cannot be made up is who
 * brought the commits here, so that somebody has to be on record as having pushed the present head; otherwise
 * `push-not-recorded`, whatever its commits say.
 */
async function involvedIn(hub, pull) {
    const { owner, repo, octokit } = hub;
    const ids = new Map();
    const logins = new Map();
    const add = (part, { id, login } = {}) => {
        if (id === WEB_FLOW)
            return;
        if (id !== undefined && !ids.has(id))
            ids.set(id, part);
        const name = login?.toLowerCase();
        if (name !== undefined && !logins.has(name))
            logins.set(name, part);
    };
    add('author', pull.author);
    const commits = new Set();
    const pages = octokit.paginate.iterator(octokit.rest.pulls.listCommits, {
        owner,
        repo,
        pull_number: pull.number,
        per_page: 100,
    });
    const committers = [];
    for await (const { sha, author, committer, commit } of (0,items/* itemsOf */.S)('commits', pages)) {
        commits.add(sha);
        add('author', (0,github_pull/* accountOf */.X)(author) ?? namedBy(commit.author?.email));
        committers.push((0,github_pull/* accountOf */.X)(committer) ?? namedBy(commit.committer?.email));
        for (const address of coAuthorsIn(commit.message))
            add('author', namedBy(address));
    }
    for (const each of committers)
        add('committer', each);
    const pushers = await pushersOf(hub, pull, commits);
    for (const each of pushers.accounts)
        add('pusher', each);
    const why = commits.size >= MOST_COMMITS || pull.commits >= MOST_COMMITS
        ? 'too-many-commits'
        : !pushers.isComplete
            ? 'too-many-runs'
            : !pushers.hasHead
                ? 'push-not-recorded'
                : undefined;
    return { ids, logins, isKnown: why === undefined, ...(why && { why }) };
}
/** The part that an account had, if any. An id is the better witness, but not everybody is known by one. */
function partOf({ ids, logins }, { id, login }) {
    return ids.get(id) ?? logins.get(login.toLowerCase());
}
/** The addresses of those whom a commit's message names as its co-authors. */
function coAuthorsIn(message) {
    return [...message.matchAll(/^[ \t]*co-authored-by:[^\n<]*<([^>\n]+)>/gim)].map(([, address = '']) => address.trim());
}
/** Whom an address of GitHub's own names: `1234+login@users.noreply.github.com`, of old without the number. */
function namedBy(address = '') {
    const [, id, login] = /^(?:(\d+)\+)?([^@+]+)@users\.noreply\./i.exec(address) ?? [];
    return { ...(id !== undefined && { id: Number(id) }), ...(login !== undefined && { login }) };
}

;// CONCATENATED MODULE: ./src/github/standing.js
const STATES = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
/**
 * What each reviewer says last, in order of submission: an approval, a request for changes, or either taken back. A mere
 * comment takes nothing back, and what is not submitted is not said.
 */
function standingOf(reviews) {
    const latest = new Map();
    const inOrder = reviews
        .filter(({ state, at }) => STATES.has(state) && at !== undefined)
        .sort((a, b) => Date.parse(a.at ?? '') - Date.parse(b.at ?? '') || a.id - b.id);
    for (const review of inOrder)
        latest.set(review.reviewer, review);
    return [...latest.values()].filter(({ state }) => state !== 'DISMISSED');
}

;// CONCATENATED MODULE: ./src/github/reviewers.js





/**
 * The standing reviews of the pull request `number`, and which of its approvals can count: those by humans who may write
 * and had no part in it. Where it is not known who had, none does.
 *
 * Throws `github-denied`, `github-unavailable`.
 */
async function reviewersOf(hub, number) {
    const standing = standingOf(await reviewsOf(hub, number));
    // Who had a part is a long question, and of no use where nobody approves.
    const isApproved = standing.some(({ state }) => state === 'APPROVED');
    const involved = isApproved ? await involvedIn(hub, await (0,github_pull/* pullOf */.p)(hub, number)) : undefined;
    const approvals = [];
    const changesRequestedBy = [];
    const ignored = [];
    for (const { account, isHuman, state, commit } of standing) {
        const { login } = account;
        if (state !== 'APPROVED') {
            if (isHuman && (await mayWrite(hub, account)))
                changesRequestedBy.push(login);
            continue;
        }
        const part = involved && partOf(involved, account);
        if (!isHuman)
            ignored.push({ login, why: 'bot' });
        else if (part !== undefined)
            ignored.push({ login, why: part });
        else if (!(await mayWrite(hub, account)))
            ignored.push({ login, why: 'no-write-access' });
        else if (!involved?.isKnown)
            ignored.push({ login, why: 'unknown-involved' });
        else
            approvals.push({ login, commit });
    }
    return { approvals, changesRequestedBy: changesRequestedBy.sort(), ignored };
}
async function reviewsOf({ owner, repo, octokit }, number) {
    const pages = octokit.paginate.iterator(octokit.rest.pulls.listReviews, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
    });
    const reviews = [];
    for await (const { id, user, state, submitted_at, commit_id } of (0,items/* itemsOf */.S)('reviews', pages)) {
        const account = (0,github_pull/* accountOf */.X)(user);
        if (account === undefined)
            continue;
        const isHuman = user?.type === 'User' && !account.login.toLowerCase().endsWith('[bot]');
        const rest = { state, at: submitted_at, commit: commit_id ?? undefined };
        reviews.push({ id, reviewer: account.id, account, isHuman, ...rest });
    }
    return reviews;
}
/** Whether the account may write to the repository. The login is what is asked for; whose it is by now, the id says. */
async function mayWrite({ owner, repo, octokit }, { id, login }) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
        return (0,github_pull/* accountOf */.X)(data.user)?.id === id && (data.permission === 'write' || data.permission === 'admin');
    }
    catch (cause) {
        // The platform does not know anybody of that name any more.
        if (cause.status === 404)
            return false;
        throw (0,hub/* hubError */.ex)(`permission of ${login}`, cause);
    }
}


/***/ }),

/***/ 2499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Th: () => (/* binding */ newestRunOf),
/* harmony export */   Zs: () => (/* binding */ acceptedRun)
/* harmony export */ });
/* unused harmony export wantedFor */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9770);


/**
 * The run, if it is one of the `wanted` workflows. What it says of itself is not enough: a name can be copied into any
 * proposal, so the workflow at the path is asked for, and its number compared. Throws `run-rejected` for any other.
 */
async function acceptedRun(hub, id, wanted) {
    const { owner, repo, octokit } = hub;
    const run = await (0,_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .asked */ .NZ)(`run ${id}`, octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: id }));
    return acceptedOf(run, await wantedFor(hub, run, wanted));
}
/**
 * The newest run of the workflow at `path` for the commit `head`, accepted in the same way and in whatever state; nothing
 * where there is none.
 */
async function newestRunOf(hub, head, path, events) {
    const { owner, repo, octokit } = hub;
    const workflow = await workflowAt(hub, path);
    if (workflow.path !== path)
        return undefined;
    try {
        const place = { owner, repo, workflow_id: workflow.id, head_sha: head, per_page: 100 };
        const runs = await octokit.paginate(octokit.rest.actions.listWorkflowRuns, place);
        const ours = runs.filter((run) => run.head_sha === head && isOf(run, workflow.id, { path, events }));
        const [newest] = ours.sort((a, b) => b.id - a.id);
        return newest && acceptedOf(newest, { path, events });
    }
    catch (cause) {
        throw (0,_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .hubError */ .ex)('workflow runs', cause);
    }
}
/** The workflow of those `wanted` that `run` is one of. Throws `run-rejected`. */
async function wantedFor(hub, run, wanted) {
    const named = wanted.find(({ path }) => path === pathOf(run));
    if (named !== undefined) {
        const { id, path } = await workflowAt(hub, named.path);
        if (path === named.path && isOf(run, id, named))
            return named;
    }
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('run-rejected', 'this run is not one of the workflows that are believed', {
        where: `run ${run.id}`,
        fix: `run on workflow_run of ${wanted.map(({ path }) => path).join(' or ')}`,
    });
}
function isOf(run, workflow, { path, events }) {
    return run.workflow_id === workflow && pathOf(run) === path && events.includes(run.event);
}
async function workflowAt({ owner, repo, octokit }, path) {
    const file = path.split('/').at(-1) ?? '';
    return (0,_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .asked */ .NZ)(`workflow ${path}`, octokit.rest.actions.getWorkflow({ owner, repo, workflow_id: file }));
}
/** The workflow's path without the ref that the API may put after it (`.github/workflows/build.yml@main`). */
function pathOf({ path }) {
    return path.split('@')[0] ?? '';
}
function acceptedOf(run, { path }) {
    return {
        id: run.id,
        attempt: run.run_attempt ?? 1,
        path,
        event: run.event,
        head: run.head_sha,
        headBranch: run.head_branch ?? undefined,
        headRepository: run.head_repository?.full_name,
        status: run.status ?? undefined,
        conclusion: run.conclusion ?? undefined,
    };
}


/***/ }),

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tipOf)
/* harmony export */ });
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9770);

/** The commit at which `branch` stands now. A runner's clone does not know: checkout sets its ref to the event's commit. */
async function tipOf({ owner, repo, octokit }, branch) {
    return (await (0,_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(`branch ${branch}`, octokit.rest.repos.getBranch({ owner, repo, branch }))).commit.sha;
}


/***/ }),

/***/ 459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DE: () => (/* binding */ blobOf),
  nT: () => (/* binding */ listTree),
  cP: () => (/* binding */ listWhole),
  Wo: () => (/* binding */ treeHashAt)
});

// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/model/in-parallel.js
var in_parallel = __webpack_require__(5966);
;// CONCATENATED MODULE: ./src/github/ask-once.js
/** A branch's name is no hash, and stands elsewhere tomorrow. */
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** What one hub remembers of the bytes of files; listings are few. */
const MOST_KEPT = 64 << 20;
const memories = new WeakMap();
/** The answer of `ask`, which for the same hub, kind and hash is asked once. A failure is not remembered. */
async function askOnce(hub, kind, hash, ask) {
    if (!HASH.test(hash))
        return ask(hub, hash);
    const memory = memories.get(hub) ?? { answers: new Map(), kept: 0 };
    memories.set(hub, memory);
    const key = `${kind} ${hash}`;
    const known = memory.answers.get(key);
    if (known !== undefined)
        return known;
    const answer = ask(hub, hash);
    memory.answers.set(key, answer);
    try {
        const found = await answer;
        if (found instanceof Uint8Array) {
            memory.kept += found.length;
            if (memory.kept > MOST_KEPT)
                forget(memory, key, found.length);
        }
        return found;
    }
    catch (error) {
        memory.answers.delete(key);
        throw error;
    }
}
function forget(memory, key, length) {
    memory.answers.delete(key);
    memory.kept -= length;
}

// EXTERNAL MODULE: ./src/github/hub.js + 2 modules
var hub = __webpack_require__(9770);
;// CONCATENATED MODULE: ./src/github/trees.js




/** So many listings a tree whose whole listing GitHub cuts is put together from; a job may ask 1,000 times an hour. */
const MOST_LISTINGS = 400;
/**
 * Everything below `folder` in `commit`, read through the API as data: nothing is checked out. Empty if it is not there.
 * Throws `github-unavailable` where GitHub cuts even the list of one directory, so that nothing is overlooked.
 */
async function listTree(hub, commit, folder) {
    const entry = await entryAt(hub, commit, folder);
    if (entry === undefined)
        return [];
    if (entry.kind !== 'tree')
        return [{ ...entry, path: '.' }];
    return listWhole(hub, entry.hash);
}
/** Everything in `commit`; paths are relative to the repository's root. Throws `github-unavailable` likewise. */
async function listWhole(hub, commit) {
    const listings = { left: MOST_LISTINGS };
    return (await everythingIn(hub, commit, listings)).filter(({ kind }) => kind !== 'tree');
}
/** The hash of the git tree at `path` of `commit`, or nothing where there is no directory. */
async function treeHashAt(hub, commit, path) {
    const entry = await entryAt(hub, commit, path);
    return entry?.kind === 'tree' ? entry.hash : undefined;
}
/** The bytes of a blob, as committed. */
async function blobOf(hub, hash) {
    return askOnce(hub, 'blob', hash, fetchBlob);
}
/** What stands at `path`; what is no directory and lies on the way to it stands for it. */
async function entryAt(hub, commit, path) {
    let tree = commit;
    let last;
    for (const part of path.split('/')) {
        const { entries, isCut } = await askOnce(hub, 'tree', tree, fetchTree);
        if (isCut)
            throw cut(tree);
        last = entries.find((each) => each.path === part);
        if (last?.kind !== 'tree')
            return last;
        tree = last.hash;
    }
    return last;
}
/**
 * The whole of `tree`: by one question, or where the answer is cut (100,000 entries or 7 MB) from those to its subtrees.
 * A subtree that was seen is not asked for again, so a second commit costs what has changed.
 */
async function everythingIn(hub, tree, listings) {
    if (listings.left <= 0)
        throw cut(tree);
    listings.left -= 1;
    const whole = await askOnce(hub, 'whole', tree, fetchWhole);
    if (!whole.isCut)
        return whole.entries;
    const { entries, isCut } = await askOnce(hub, 'tree', tree, fetchTree);
    if (isCut)
        throw cut(tree);
    const parts = await (0,in_parallel/* inParallel */.H)(entries, 4, async (entry) => {
        if (entry.kind !== 'tree')
            return [entry];
        const below = await everythingIn(hub, entry.hash, listings);
        return [entry, ...below.map((each) => ({ ...each, path: `${entry.path}/${each.path}` }))];
    });
    return parts.flat();
}
const fetchTree = (hub, tree) => listing(hub, tree, false);
/** Of a list that is cut nothing is used, so nothing of it is kept. */
const fetchWhole = async (hub, tree) => {
    const { entries, isCut } = await listing(hub, tree, true);
    return { entries: isCut ? [] : entries, isCut };
};
async function listing({ owner, repo, octokit }, tree, isRecursive) {
    const answer = await (0,hub/* asked */.NZ)(`tree ${tree}`, octokit.rest.git.getTree({ owner, repo, tree_sha: tree, ...(isRecursive && { recursive: '1' }) }));
    const entries = answer.tree.map(({ path = '', mode = '', type = '', sha = '', size = 0 }) => ({
        path,
        mode,
        kind: type,
        hash: sha ?? '',
        size,
    }));
    return { entries, isCut: answer.truncated };
}
const fetchBlob = async ({ owner, repo, octokit }, hash) => {
    const { content, encoding } = await (0,hub/* asked */.NZ)(`blob ${hash}`, octokit.rest.git.getBlob({ owner, repo, file_sha: hash }));
    if (encoding !== 'base64')
        throw new error/* AssayError */.W('github-unavailable', `GitHub sends a blob as ${encoding}`, {
            where: hash,
            fix: 'run it again',
        });
    return Uint8Array.from(Buffer.from(content, 'base64'));
};
function cut(tree) {
    return new error/* AssayError */.W('github-unavailable', 'GitHub does not list the whole tree', {
        where: tree,
        fix: 'make the repository smaller',
    });
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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);

/** The stages of a check, in the order in which they run. */
const STAGES = ['intake', 'static', 'suite', 'adversarial'];
const Stage = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STAGES);
/** How much a finding weighs: `block` must not be published, `review` needs a human, `note` is only told. */
const Severity = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['block', 'review', 'note']);
/**
 * Something true of the candidate.
 *
 * `file` is relative to the skill's directory, `line` and `column` are 1-based, columns count UTF-16 code units.
 * `fix` tells a bot what to change; `reproduce` is a command in which SKILL stands for the skill's path.
 */
const Finding = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z][a-z0-9-]*$/)),
    stage: Stage,
    trial: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    severity: Severity,
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fix: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC())),
    column: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC())),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    reproduce: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ }),

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pl: () => (/* binding */ Report),
  Y: () => (/* binding */ Verdict)
});

// UNUSED EXPORTS: Outcome, ReportInputs, SkillResult, StageResult

// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(2527);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(7197);
// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(8378);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(8322);
// EXTERNAL MODULE: ./src/model/manifest.js
var manifest = __webpack_require__(3210);
;// CONCATENATED MODULE: ./src/model/problem.js


/** What we could not do. Every code ends a check `inconclusive`, unless something worse was found. */
const PROBLEM_CODES = [
    'backend-unavailable',
    'image-missing',
    'python-missing',
    'python-unsupported',
    'python-unreadable',
    'wall-missing',
    'wall-clock',
    'sandbox-broken',
    'rule-threw',
    'parser-threw',
    'run-threw',
    'claim-missing',
    'claim-mismatch',
];
const ProblemCode = schemas/* enum */.k5n(PROBLEM_CODES);
/** A failure of ours, never of the candidate's. */
const Problem = schemas/* strictObject */.rej({
    code: ProblemCode,
    stage: finding/* Stage */.BI,
    message: schemas/* string */.YjP(),
    fix: schemas/* optional */.lqM(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./src/model/report.js





const Verdict = schemas/* enum */.k5n(['pass', 'review', 'block', 'inconclusive']);
const Outcome = schemas/* enum */.k5n(['pass', 'review', 'fail', 'inconclusive', 'not-run']);
/** What a stage came to. */
const StageResult = schemas/* strictObject */.rej({ stage: finding/* Stage */.BI, outcome: Outcome });
const Capability = schemas/* enum */.k5n(manifest/* CAPABILITIES */.$8);
/** The result of one skill: its findings, problems and capabilities, and the verdict that follows from them. */
const SkillResult = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    digest: digest/* Digest */.n,
    verdict: Verdict,
    stages: schemas/* array */.YOg(StageResult),
    capabilities: schemas/* strictObject */.rej({ declared: schemas/* array */.YOg(Capability), used: schemas/* array */.YOg(Capability) }),
    problems: schemas/* array */.YOg(Problem),
    findings: schemas/* array */.YOg(finding/* Finding */.wI),
});
const PythonVersion = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,3}\.\d{1,3}\.\d{1,3}[\w.+-]{0,20}$/));
/** What a report depends on beside candidate and policy. The same inputs give the same bytes. */
const ReportInputs = schemas/* strictObject */.rej({
    asOf: iso/* date */.p6(),
    stages: schemas/* array */.YOg(finding/* Stage */.BI),
    effort: schemas/* enum */.k5n(['quick', 'normal', 'thorough']),
    seed: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{1,64}$/)),
    /** What nobody could know when the code was proposed; the seed derives from it. */
    nonce: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(100))),
    backend: schemas/* optional */.lqM(schemas/* enum */.k5n(['subprocess', 'docker'])),
    python: schemas/* optional */.lqM(PythonVersion),
    /** Other versions that worlds were tried in. */
    pythons: schemas/* optional */.lqM(schemas/* array */.YOg(PythonVersion)),
    /** Id of the image that runs happened in. */
    image: schemas/* optional */.lqM(digest/* Digest */.n),
    /** Skill name → digest of the version it is compared with. */
    previous: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), digest/* Digest */.n)),
});
/** The canonical result of a check (`skill-assay/report/1`). */
const Report = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('skill-assay/report/1'),
    verdict: Verdict,
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('skill-assay'), version: schemas/* string */.YjP() }),
    policy: schemas/* strictObject */.rej({ digest: digest/* Digest */.n }),
    inputs: ReportInputs,
    problems: schemas/* array */.YOg(Problem),
    findings: schemas/* array */.YOg(finding/* Finding */.wI),
    omitted: schemas/* strictObject */.rej({ findings: schemas/* int */.Whr().check(api/* _nonnegative */.UI()) }),
    skills: schemas/* array */.YOg(SkillResult),
});


/***/ })

};
