export const id = 945;
export const ids = [945];
export const modules = {

/***/ 1945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(1073);
// EXTERNAL MODULE: ./src/intake/tree.js + 2 modules
var tree = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/intake/policy.js
var policy = __webpack_require__(8890);
// EXTERNAL MODULE: ../../node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(1329);
// EXTERNAL MODULE: ./src/model/error.js
var model_error = __webpack_require__(789);
;// CONCATENATED MODULE: ./src/github/hub.js


/** Opens `repository` (`owner/name`) with `token`; the API's address is GITHUB_API_URL's. */
function openHub(repository, token) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo, octokit: (0,github/* getOctokit */.Q)(token) };
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
        throw hubError(what, cause);
    }
}
/** The AssayError that a failed request comes to. */
function hubError(what, cause) {
    const { status, response } = cause;
    if (status === 401 || status === 403 || status === 404) {
        const wanted = response?.headers?.['x-accepted-github-permissions'];
        return new model_error/* AssayError */.W('github-denied', `GitHub answers ${status}`, {
            where: what,
            fix: wanted === undefined ? 'check the job’s permissions' : `give the job one of: ${wanted}`,
            cause,
        });
    }
    return new model_error/* AssayError */.W('github-unavailable', `GitHub cannot be asked${status === undefined ? '' : ` (${status})`}`, {
        where: what,
        fix: 'run it again',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/github/check-run.js

/** The required check's name. */
const CHECK_NAME = 'assay';
const CONCLUSIONS = {
    pass: 'success',
    review: 'action_required',
    block: 'failure',
    inconclusive: 'failure',
};
/** Creates the check run, completed. */
async function writeCheckRun({ owner, repo, octokit }, { head, externalId, title, summary, verdict, mode }) {
    await asked('check run', octokit.rest.checks.create({
        owner,
        repo,
        name: CHECK_NAME,
        head_sha: head,
        external_id: externalId,
        status: 'completed',
        conclusion: mode === 'enforce' ? CONCLUSIONS[verdict] : 'neutral',
        output: { title: title.slice(0, 255), summary: summary.slice(0, 65_535) },
    }));
}
/** One line: the verdict and how many skills it is about. */
function checkTitle({ verdict, skills }) {
    return skills.length === 0
        ? 'No skill is touched'
        : `${verdict}: ${skills.length} ${skills.length === 1 ? 'skill' : 'skills'}`;
}

;// CONCATENATED MODULE: ./src/github/comment.js


/** Marks our comment. Anybody can write it, so that the author is compared too. */
const COMMENT_MARKER = '<!-- skill-assay -->';
/** Our comment on a pull request, if there is one: by marker and author. */
async function findComment(hub, pull, author) {
    const { owner, repo, octokit } = hub;
    try {
        const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
            owner,
            repo,
            issue_number: pull,
            per_page: 100,
        });
        for await (const { data } of pages) {
            const ours = data.find(({ body, user }) => user?.login === author && body?.startsWith(COMMENT_MARKER));
            if (ours !== undefined)
                return ours.id;
        }
        return undefined;
    }
    catch (cause) {
        throw hubError('comments', cause);
    }
}
/** Writes the one comment, in place where it exists. */
async function writeComment(hub, pull, existing, markdown) {
    const { owner, repo, octokit } = hub;
    const body = `${COMMENT_MARKER}\n${markdown}`;
    if (body.length > 60_000)
        throw new model_error/* AssayError */.W('internal', 'the comment is longer than GitHub takes', {
            where: `pull request ${pull}`,
            fix: 'report it',
        });
    try {
        if (existing === undefined)
            await octokit.rest.issues.createComment({ owner, repo, issue_number: pull, body });
        else
            await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing, body });
    }
    catch (cause) {
        throw hubError('comment', cause);
    }
}

// EXTERNAL MODULE: ./src/github/events.js
var events = __webpack_require__(5096);
;// CONCATENATED MODULE: ./src/github/proposal.js


/**
 * The pull request that `event`'s run was about, resolved through the API and never from what the run says. A run is
 * accepted only by its workflow's id, path and event: a name can be copied into any proposal.
 *
 * Throws `run-rejected` for a run of another workflow, `head-moved` where the pull request has gone on since.
 */
async function proposalOf(hub, event, workflowPath) {
    const { owner, repo, octokit } = hub;
    const run = event.workflow_run;
    const workflow = await asked(`workflow ${workflowPath}`, octokit.rest.actions.getWorkflow({ owner, repo, workflow_id: workflowPath.split('/').at(-1) ?? '' }));
    if (run.workflow_id !== workflow.id ||
        run.path !== workflowPath ||
        workflow.path !== workflowPath ||
        run.event !== 'pull_request') {
        throw new model_error/* AssayError */.W('run-rejected', 'this run is not one of the check workflow', {
            where: `run ${run.id}`,
            fix: `run on workflow_run of ${workflowPath}`,
        });
    }
    const head = `${run.head_repository.owner.login}:${run.head_branch ?? ''}`;
    const pulls = await asked('pull requests', octokit.rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100 }));
    const pull = pulls.find((each) => each.head.sha === run.head_sha && each.head.repo?.full_name === run.head_repository.full_name);
    if (pull === undefined) {
        throw new model_error/* AssayError */.W('head-moved', 'no open pull request has this commit as its head any more', {
            where: run.head_sha,
            fix: 'nothing: the newer commit has a run of its own',
        });
    }
    const trunk = await asked('default branch', octokit.rest.repos.getBranch({ owner, repo, branch: event.repository.default_branch }));
    const comparison = await asked('comparison', octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${pull.base.sha}...${pull.head.sha}`,
        per_page: 1,
    }));
    return {
        number: pull.number,
        head: pull.head.sha,
        mergeBase: comparison.merge_base_commit.sha,
        trunk: trunk.commit.sha,
    };
}

;// CONCATENATED MODULE: ./src/github/trees.js


/**
 * Everything below `folder` in `commit`, read through the API as data: nothing is checked out. Empty if it is not there.
 * Throws `github-unavailable` where GitHub cuts the list, so that nothing is overlooked.
 */
async function listTree(hub, commit, folder) {
    let tree = commit;
    for (const part of folder.split('/')) {
        const entry = (await treeOf(hub, tree, false)).find(({ path }) => path === part);
        if (entry === undefined)
            return [];
        if (entry.kind !== 'tree')
            return [{ ...entry, path: '.' }];
        tree = entry.hash;
    }
    return (await treeOf(hub, tree, true)).filter(({ kind }) => kind !== 'tree');
}
async function treeOf(hub, tree, isRecursive) {
    const { owner, repo, octokit } = hub;
    const answer = await asked(`tree ${tree}`, octokit.rest.git.getTree({ owner, repo, tree_sha: tree, ...(isRecursive && { recursive: '1' }) }));
    if (answer.truncated)
        throw new model_error/* AssayError */.W('github-unavailable', 'GitHub does not list the whole tree', {
            where: tree,
            fix: 'make the repository smaller',
        });
    return answer.tree.map(({ path = '', mode = '', type = '', sha = '', size = 0 }) => ({
        path,
        mode,
        kind: type,
        hash: sha ?? '',
        size,
    }));
}
/** The bytes of a blob, as committed. */
async function blobOf({ owner, repo, octokit }, hash) {
    const { content, encoding } = await asked(`blob ${hash}`, octokit.rest.git.getBlob({ owner, repo, file_sha: hash }));
    if (encoding !== 'base64')
        throw new model_error/* AssayError */.W('github-unavailable', `GitHub sends a blob as ${encoding}`, {
            where: hash,
            fix: 'run it again',
        });
    return Uint8Array.from(Buffer.from(content, 'base64'));
}

// EXTERNAL MODULE: ./src/render/markdown.js
var render_markdown = __webpack_require__(8373);
// EXTERNAL MODULE: ./src/commands/report-file.js + 2 modules
var report_file = __webpack_require__(3367);
;// CONCATENATED MODULE: ./src/commands/claim.js


/** Reads a claimed report. What cannot be read is no error here: it is a claim that was not made. */
async function claimIn(file) {
    try {
        return { report: await (0,report_file/* reportIn */.k)(file) };
    }
    catch (error) {
        if (error instanceof model_error/* AssayError */.W)
            return { missing: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./src/model/version.js
var version = __webpack_require__(231);
// EXTERNAL MODULE: ./src/rules/analyse.js + 37 modules
var analyse = __webpack_require__(9050);
// EXTERNAL MODULE: ./src/verdict/report.js
var report = __webpack_require__(4509);
// EXTERNAL MODULE: ./src/verdict/skill-result.js
var skill_result = __webpack_require__(6786);
;// CONCATENATED MODULE: ./src/commands/hold-claim.js




/**
 * The report that we stand for: the static part is our own, from bytes we read ourselves; of the claim only what the
 * trials found is taken, and only where it speaks of the same bytes, policy and tool. What is missing is a problem.
 */
async function holdClaim(claim, { candidates, policy, today }) {
    const inputs = inputsOf(claim, policy, candidates, today);
    const skills = [];
    for (const candidate of candidates) {
        const analysis = await (0,analyse/* analyse */.K)(candidate, { policy: policy.policy, asOf: today });
        const isBlocked = analysis.findings.some(({ severity }) => severity === 'block');
        // What is blocked already was never run, so nothing is claimed of it.
        const trials = isBlocked ? { findings: [], problems: [], ran: [] } : trialsOf(claim, candidate, policy);
        skills.push((0,skill_result/* skillResult */.T)({
            candidate,
            manifest: analysis.manifest,
            findings: [...analysis.findings, ...trials.findings],
            problems: [...analysis.problems, ...trials.problems],
            stages: inputs.stages,
            ran: ['intake', 'static', ...trials.ran],
        }));
    }
    return (0,report/* reportOf */.E)(policy.digest, inputs, skills);
}
function inputsOf(claim, { policy, digest }, candidates, today) {
    const digests = candidates.map((candidate) => candidate.digest);
    const claimed = 'report' in claim ? claim.report.inputs : { effort: policy.adversarial.effort, seed: (0,report/* seedFor */.l)(digest, digests) };
    return { ...claimed, asOf: today, stages: policy.stages };
}
function trialsOf(claim, candidate, policy) {
    if ('missing' in claim)
        return nothing('claim-missing', `The check left no report: ${claim.missing}.`);
    const { report } = claim;
    const result = report.skills.find(({ name }) => name === candidate.name);
    if (result === undefined)
        return nothing('claim-mismatch', 'The report of the check does not speak of this skill.');
    if (result.digest !== candidate.digest)
        return nothing('claim-mismatch', 'The report of the check is about other bytes.');
    if (report.tool.version !== version/* VERSION */.x)
        return nothing('claim-mismatch', `The check ran version ${report.tool.version} of the tool, and this is ${version/* VERSION */.x}.`);
    if (report.policy.digest !== policy.digest)
        return nothing('claim-mismatch', 'The check ran under another policy.');
    const ran = result.stages.filter(({ outcome }) => outcome !== 'not-run').map(({ stage }) => stage);
    const absent = policy.policy.stages.find((stage) => !ran.includes(stage));
    if (absent !== undefined)
        return nothing('claim-mismatch', `The check did not run the stage '${absent}'.`);
    return { findings: result.findings.filter(({ trial }) => trial !== undefined), problems: result.problems, ran };
}
function nothing(code, message) {
    return { findings: [], problems: [{ code, stage: 'suite', message, fix: 'Run the check again.' }], ran: [] };
}

// EXTERNAL MODULE: ./src/commands/in-parallel.js
var in_parallel = __webpack_require__(4333);
;// CONCATENATED MODULE: ./src/commands/post.js












/**
 * Judges a proposal from its bytes as the API shows them and from what the unprivileged job claims of its trials, and says
 * so in one comment and one check run. Never checks out or runs anything of the proposal.
 *
 * Throws `run-rejected`, `head-moved`, `github-denied` or `github-unavailable`.
 */
async function post({ job, token, workflow, claimFile, author }) {
    const hub = openHub(job.repository, token);
    const proposal = await proposalOf(hub, (0,events/* eventOf */.A6)(events/* WorkflowRunEvent */.fW, 'workflow_run', job.event), workflow);
    const policy = await policyAtTrunk(hub, proposal);
    const candidates = await proposedSkills(hub, proposal, policy.policy.skills);
    const report = await holdClaim(await claimIn(claimFile), { candidates, policy, today: job.today });
    await tell(hub, proposal, policy, report, author);
    return report;
}
async function policyAtTrunk(hub, { trunk }) {
    const [folder, name] = policy/* POLICY_FILE */.CX.split('/');
    const entry = (await listTree(hub, trunk, folder)).find(({ path }) => path === name);
    return entry === undefined
        ? (0,policy/* builtInPolicy */.Cl)()
        : (0,policy/* policyOf */.US)(await blobOf(hub, entry.hash), `${policy/* POLICY_FILE */.CX} at ${trunk.slice(0, 12)}`);
}
async function proposedSkills(hub, { mergeBase, head }, folder) {
    const changed = (0,tree/* changedTrees */.Go)(await listTree(hub, mergeBase, folder), await listTree(hub, head, folder));
    return (0,in_parallel/* inParallel */.H)(changed, 4, ({ name, entries }) => (0,tree/* candidateFromTree */.GX)(name, entries, (hash) => blobOf(hub, hash)));
}
/** A proposal that touches no skill gets a green check and no comment, unless an older comment has to be put right. */
async function tell(hub, { number, head, mergeBase }, { policy, digest }, report, author) {
    const markdown = (0,render_markdown/* renderMarkdown */.G)(report);
    const existing = await findComment(hub, number, author);
    if (report.skills.length > 0 || existing !== undefined)
        await writeComment(hub, number, existing, markdown);
    await writeCheckRun(hub, {
        head,
        externalId: `${number}:${mergeBase}:${digest}`,
        title: checkTitle(report),
        summary: markdown,
        verdict: report.verdict,
        mode: policy.mode,
    });
}

// EXTERNAL MODULE: ./src/bin/cli/exit.js
var exit = __webpack_require__(152);
;// CONCATENATED MODULE: ./src/bin/action/post.js



/** Tells the pull request what its check came to. The step succeeds when it could tell: the verdict is the check run's. */
async function runPost({ job, token, checkWorkflow, report, commentAuthor }) {
    const { verdict } = await post({ job, token, workflow: checkWorkflow, claimFile: report, author: commentAuthor });
    (0,core/* setOutput */.uH)('verdict', verdict);
    return exit/* EXIT */.d.holds;
}


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Maps `items` in order of their places, at most `jobs` at a time. The first rejection rejects the whole. */
async function inParallel(items, jobs, map) {
    const results = new Array(items.length);
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await map(item);
    };
    await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 3367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ reportIn)
});

// UNUSED EXPORTS: parseReport

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(3045);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(3477);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(8322);
// EXTERNAL MODULE: ./src/model/manifest.js
var manifest = __webpack_require__(3210);
;// CONCATENATED MODULE: ./src/model/problem.js


/** What we could not do. Every code ends a check `inconclusive`, unless something worse was found. */
const PROBLEM_CODES = [
    'stage-unavailable',
    'backend-unavailable',
    'python-missing',
    'python-unsupported',
    'python-unreadable',
    'wall-missing',
    'wall-clock',
    'sandbox-broken',
    'rule-threw',
    'run-threw',
    'git-failed',
    'claim-missing',
    'claim-mismatch',
];
const ProblemCode = schemas/* enum */.k5n(PROBLEM_CODES);
/** A failure of ours, never of the candidate's. */
const Problem = schemas/* strictObject */.rej({
    code: ProblemCode,
    stage: finding/* Stage */.BI,
    message: schemas/* string */.YjP(),
    fix: schemas/* string */.YjP().optional(),
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
/** What a report depends on beside candidate and policy. The same inputs give the same bytes. */
const ReportInputs = schemas/* strictObject */.rej({
    asOf: iso/* date */.p6(),
    stages: schemas/* array */.YOg(finding/* Stage */.BI),
    effort: schemas/* enum */.k5n(['quick', 'normal', 'thorough']),
    seed: schemas/* string */.YjP().regex(/^[0-9a-f]{1,64}$/),
    /** What nobody could know when the code was proposed; the seed derives from it. */
    nonce: schemas/* string */.YjP().max(100).optional(),
    backend: schemas/* enum */.k5n(['subprocess', 'docker']).optional(),
    python: schemas/* string */.YjP().optional(),
    /** Skill name → digest of the version it is compared with. */
    previous: schemas/* record */.g1P(schemas/* string */.YjP(), digest/* Digest */.n).optional(),
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
    omitted: schemas/* strictObject */.rej({ findings: schemas/* int */.Whr().nonnegative() }),
    skills: schemas/* array */.YOg(SkillResult),
});

;// CONCATENATED MODULE: ./src/commands/report-file.js



/** Bytes. A report of a thousand skills with all their findings is far below this. */
const MAX_REPORT = 32 * 1_048_576;
/** Reads a report somebody made. Its shape is proved; what it says is only a claim. Throws `report-unreadable` or `report-invalid`. */
async function reportIn(file) {
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(file);
    }
    catch (cause) {
        throw new error/* AssayError */.W('report-unreadable', 'the report cannot be read', {
            where: file,
            fix: 'make one: assay check PATH --format json > FILE',
            cause,
        });
    }
    return parseReport(bytes, file);
}
/** The report in `bytes`; messages name it `where`. Throws `report-invalid`. */
function parseReport(bytes, where) {
    try {
        if (bytes.length > MAX_REPORT)
            throw new RangeError(`more than ${MAX_REPORT} bytes`);
        return Report.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch (cause) {
        throw new error/* AssayError */.W('report-invalid', 'this is not a report', {
            where,
            fix: 'make one: assay check PATH --format json > FILE',
            cause,
        });
    }
}


/***/ }),

/***/ 8373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9842);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7847);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(128);



const MARKS = { pass: '✅', review: '🟡', block: '❌', inconclusive: '⚠️' };
/** The report as GitHub-flavoured Markdown. It is built as a tree: untrusted text is only ever inside text or code nodes. */
function renderMarkdown(report) {
    const children = [
        heading(report),
        verdictTable(report),
        ...listOf(report.problems, report.findings),
        ...report.skills.flatMap(detailsOf),
        ...omitted(report),
    ];
    const root = { type: 'root', children };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)(root, { extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTableToMarkdown */ .d)()], bullet: '-' });
}
/** Words of our own. */
function ours(value) {
    return { type: 'text', value };
}
function code(value) {
    return { type: 'inlineCode', value: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(value) };
}
/** Words in which GitHub finds links, people to notify and issues to close, wherever they stand in text but not in code. */
const LIVE = /(\S*(?:@|:\/\/|www\.|#\d|\bGH-\d)\S*)/i;
/** Words that may quote the candidate's: what GitHub would bring to life is shown as code (catalogue 130). */
function theirs(value) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(value)
        .split(LIVE)
        .map((part, index) => (index % 2 === 0 ? ours(part) : code(part)));
}
function heading({ verdict }) {
    return { type: 'heading', depth: 2, children: [ours(`${MARKS[verdict]} Skill Assay: ${verdict}`)] };
}
function verdictTable({ skills }) {
    const cell = (...children) => ({ type: 'tableCell', children });
    const header = {
        type: 'tableRow',
        children: ['Skill', 'Verdict', 'Stages'].map((title) => cell(ours(title))),
    };
    const rows = skills.map(({ name, verdict, stages }) => ({
        type: 'tableRow',
        children: [
            cell(code(name)),
            cell(ours(`${MARKS[verdict]} ${verdict}`)),
            cell(ours(stages.map(({ stage, outcome }) => `${stage} ${outcome}`).join(', '))),
        ],
    }));
    return { type: 'table', children: [header, ...rows] };
}
function detailsOf({ name, problems, findings }) {
    const list = listOf(problems, findings);
    return list.length === 0 ? [] : [{ type: 'heading', depth: 3, children: [code(name)] }, ...list];
}
function listOf(problems, findings) {
    const children = [...problems.map(problemItem), ...findings.map(findingItem)];
    return children.length === 0 ? [] : [{ type: 'list', spread: false, children }];
}
function problemItem({ code: id, message, fix }) {
    return item(code(id), ours(' '), ...theirs(message), ...(fix === undefined ? [] : [ours(' '), ...theirs(fix)]));
}
function findingItem({ rule, severity, message, fix, file, line }) {
    const place = file === undefined ? [] : [ours(' in '), code(line === undefined ? file : `${file}:${line}`)];
    return item({ type: 'strong', children: [ours(severity)] }, ours(' '), ...theirs(message), ...place, ours(' ('), code(rule), ours(').'), ...(fix === undefined ? [] : [ours(' '), ...theirs(fix)]));
}
function omitted(report) {
    const count = report.omitted.findings;
    return count === 0 ? [] : [{ type: 'paragraph', children: [ours(`${count} further findings are not listed.`)] }];
}
function item(...children) {
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}


/***/ }),

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   l: () => (/* binding */ seedFor)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(231);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);



/** Findings of one skill beyond these are counted and not listed. */
const MAX_FINDINGS = 200;
/** The canonical report of a check. Skills are sorted by name; a cut list says how much was cut. */
function reportOf(policy, inputs, skills) {
    const sorted = [...skills].sort((a, b) => (a.name < b.name ? -1 : 1));
    const omitted = sorted.reduce((sum, { findings }) => sum + Math.max(0, findings.length - MAX_FINDINGS), 0);
    return {
        schema: 'skill-assay/report/1',
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(sorted.map(({ verdict }) => verdict)),
        tool: { name: 'skill-assay', version: _model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x },
        policy: { digest: policy },
        inputs,
        problems: [],
        findings: [],
        omitted: { findings: omitted },
        skills: sorted.map((skill) => ({ ...skill, findings: worstFirst(skill.findings).slice(0, MAX_FINDINGS) })),
    };
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

/***/ 6786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ skillResult)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6761);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7074);


/** The result that follows from what was learnt. */
function skillResult({ candidate, manifest, findings, problems, stages, ran }) {
    return {
        name: candidate.name,
        path: candidate.name,
        digest: candidate.digest,
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(findings, problems),
        stages: ['intake', ...stages].map((stage) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(stage, ran.includes(stage), findings, problems)),
        capabilities: { declared: [...(manifest?.capabilities ?? [])].sort(), used: [] },
        problems: [...problems],
        findings: findings.map(wellFormed).sort(inReadingOrder),
    };
}
/** Half a character, which JSON can name and the canonical form cannot hold, must not stop a report (catalogue 154). */
function wellFormed(finding) {
    const members = Object.entries(finding).map(([key, value]) => [
        key,
        typeof value === 'string' ? value.toWellFormed() : value,
    ]);
    return Object.fromEntries(members);
}
/** By file, place and rule, compared by code units: the same order on every machine. */
function inReadingOrder(a, b) {
    return (compare(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message) ||
        compare((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(a), (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(b)));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
