export const id = 110;
export const ids = [110];
export const modules = {

/***/ 9110:
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
var tree = __webpack_require__(8800);
// EXTERNAL MODULE: ./src/intake/policy.js
var policy = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/github/hub.js
var github_hub = __webpack_require__(6134);
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
    await (0,github_hub/* asked */.NZ)('check run', octokit.rest.checks.create({
        owner,
        repo,
        name: CHECK_NAME,
        head_sha: head,
        external_id: externalId,
        status: 'completed',
        conclusion: mode === 'enforce' ? CONCLUSIONS[verdict] : 'neutral',
        output: { title: title.slice(0, 255), summary },
    }));
}
/** One line: the verdict and how many skills it is about. */
function checkTitle({ verdict, skills, findings }) {
    if (skills.length === 0 && findings.length > 0)
        return `${verdict}: the gate itself is changed`;
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
        throw (0,github_hub/* hubError */.ex)('comments', cause);
    }
}
/** Writes the one comment, in place where it exists. `markdown` and our mark have to be within GitHub's 65,536 characters. */
async function writeComment(hub, pull, existing, markdown) {
    const { owner, repo, octokit } = hub;
    const body = `${COMMENT_MARKER}\n${markdown}`;
    try {
        if (existing === undefined)
            await octokit.rest.issues.createComment({ owner, repo, issue_number: pull, body });
        else
            await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing, body });
    }
    catch (cause) {
        throw (0,github_hub/* hubError */.ex)('comment', cause);
    }
}

// EXTERNAL MODULE: ./src/github/events.js
var events = __webpack_require__(5096);
// EXTERNAL MODULE: ./src/model/error.js
var model_error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/github/tip.js
var tip = __webpack_require__(9660);
;// CONCATENATED MODULE: ./src/github/proposal.js



/**
 * What `event`'s run was about, resolved through the API and never from what the run says. A run is accepted only by its
 * workflow's id, path and event: a name can be copied into any proposal.
 *
 * It is compared with the default branch, whatever its pull request names as its base: a check run belongs to a commit,
 * so a second pull request against a branch that has the skill already would turn the same commit green.
 *
 * Throws `run-rejected` for a run of another workflow, `head-moved` where the pull request has gone on since.
 */
async function proposalOf(hub, event, workflowPath) {
    const { owner, repo, octokit } = hub;
    const run = event.workflow_run;
    const workflow = await (0,github_hub/* asked */.NZ)(`workflow ${workflowPath}`, octokit.rest.actions.getWorkflow({ owner, repo, workflow_id: workflowPath.split('/').at(-1) ?? '' }));
    if (run.workflow_id !== workflow.id ||
        pathOf(run) !== workflowPath ||
        workflow.path !== workflowPath ||
        run.event !== 'pull_request') {
        throw new model_error/* AssayError */.W('run-rejected', 'this run is not one of the check workflow', {
            where: `run ${run.id}`,
            fix: `run on workflow_run of ${workflowPath}`,
        });
    }
    const head = `${run.head_repository.owner.login}:${run.head_branch ?? ''}`;
    const listed = await (0,github_hub/* asked */.NZ)('pull requests', octokit.rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100 }));
    const pulls = listed.filter((each) => each.head.sha === run.head_sha && each.head.repo?.full_name === run.head_repository.full_name);
    if (pulls.length === 0) {
        throw new model_error/* AssayError */.W('head-moved', 'no open pull request has this commit as its head any more', {
            where: run.head_sha,
            fix: 'nothing: the newer commit has a run of its own',
        });
    }
    const trunk = await (0,tip/* tipOf */.n)(hub, event.repository.default_branch);
    const comparison = await (0,github_hub/* asked */.NZ)('comparison', octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${trunk}...${run.head_sha}`,
        per_page: 1,
    }));
    return {
        pulls: pulls.map(({ number }) => number).sort((a, b) => a - b),
        head: run.head_sha,
        mergeBase: comparison.merge_base_commit.sha,
        trunk,
    };
}
/** The workflow's path without the ref that the API may put after it (`.github/workflows/build.yml@main`). */
function pathOf({ path }) {
    return path.split('@')[0] ?? '';
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
/** Everything in `commit`; paths are relative to the repository's root. Throws `github-unavailable` where GitHub cuts the list. */
async function listWhole(hub, commit) {
    return (await treeOf(hub, commit, true)).filter(({ kind }) => kind !== 'tree');
}
async function treeOf(hub, tree, isRecursive) {
    const { owner, repo, octokit } = hub;
    const answer = await (0,github_hub/* asked */.NZ)(`tree ${tree}`, octokit.rest.git.getTree({ owner, repo, tree_sha: tree, ...(isRecursive && { recursive: '1' }) }));
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
    const { content, encoding } = await (0,github_hub/* asked */.NZ)(`blob ${hash}`, octokit.rest.git.getBlob({ owner, repo, file_sha: hash }));
    if (encoding !== 'base64')
        throw new model_error/* AssayError */.W('github-unavailable', `GitHub sends a blob as ${encoding}`, {
            where: hash,
            fix: 'run it again',
        });
    return Uint8Array.from(Buffer.from(content, 'base64'));
}

// EXTERNAL MODULE: ./src/render/markdown.js + 4 modules
var render_markdown = __webpack_require__(3432);
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

// EXTERNAL MODULE: ./src/commands/explain.js
var explain = __webpack_require__(5839);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(8322);
// EXTERNAL MODULE: ./src/rules/analyse.js + 5 modules
var analyse = __webpack_require__(3745);
// EXTERNAL MODULE: ./src/rules/analyse-change.js
var analyse_change = __webpack_require__(61);
// EXTERNAL MODULE: ./src/verdict/newer-python.js
var newer_python = __webpack_require__(8513);
// EXTERNAL MODULE: ./src/verdict/report.js
var report = __webpack_require__(4509);
// EXTERNAL MODULE: ./src/verdict/skill-result.js
var skill_result = __webpack_require__(6786);
// EXTERNAL MODULE: ./src/verdict/standing.js + 1 modules
var standing = __webpack_require__(4092);
// EXTERNAL MODULE: ./src/verdict/written.js
var written = __webpack_require__(6356);
;// CONCATENATED MODULE: ./src/commands/hold-claim.js








/**
 * The report that we stand for: the static part is our own, from bytes we read ourselves; of the claim only what the
 * trials found is taken, and only where it speaks of the same bytes, policy and tool. What is missing is a problem.
 */
async function holdClaim(claim, { candidates, change, policy, today }) {
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
            // What runs showed is the claim's word; what the code names is ours.
            used: analysis.reaches,
            stages: inputs.stages,
            ran: ['intake', 'static', ...trials.ran],
        }));
    }
    const { findings, problems } = (0,analyse_change/* analyseChange */.a)(change, { policy: policy.policy, asOf: today });
    return (0,report/* reportOf */.EI)(policy.digest, inputs, skills, { findings: [...findings, ...(0,newer_python/* newerPython */.O)(inputs)], problems });
}
function inputsOf(claim, { policy, digest }, candidates, today) {
    const digests = candidates.map((candidate) => candidate.digest);
    const claimed = 'report' in claim ? claim.report.inputs : { effort: policy.adversarial.effort, seed: (0,report/* seedFor */.ln)(digest, digests) };
    // In the order in which they run, as in a report, however policy lists them.
    return { ...claimed, asOf: today, stages: finding/* STAGES */.an.filter((stage) => policy.stages.some((each) => each === stage)) };
}
function trialsOf(claim, candidate, { policy, digest: policyDigest }) {
    if ('missing' in claim)
        return nothing('claim-missing', `The check left no report: ${claim.missing}.`);
    const { report } = claim;
    const result = report.skills.find(({ name }) => name === (0,written/* writtenText */.v)(candidate.name));
    if (result === undefined)
        return nothing('claim-mismatch', 'The report of the check does not speak of this skill.');
    const objection = (0,standing/* objectionToTrials */.U)(report, result, { policy, policyDigest, digest: candidate.digest });
    if (objection !== undefined)
        return nothing('claim-mismatch', `The report of the check cannot be used: ${objection.message}.`);
    const ran = result.stages.filter(({ outcome }) => outcome !== 'not-run').map(({ stage }) => stage);
    return { findings: result.findings.filter(({ trial }) => trial !== undefined), problems: result.problems, ran };
}
function nothing(code, message) {
    return {
        findings: [],
        problems: [{ code, stage: 'suite', message, fix: 'Run the check again.' }],
        ran: [],
    };
}

// EXTERNAL MODULE: ./src/model/in-parallel.js
var in_parallel = __webpack_require__(5966);
// EXTERNAL MODULE: ./src/commands/nameable.js
var nameable = __webpack_require__(9097);
;// CONCATENATED MODULE: ./src/commands/post.js














/** Fits into a comment (65,536 characters) beside our mark, and into a check run's summary (65,535). */
const MOST_MARKDOWN = 60_000;
/**
 * Judges a proposal from its bytes as the API shows them and from what the unprivileged job claims of its trials, and says
 * so in one comment a pull request and one check run. Never checks out or runs anything of the proposal.
 *
 * Throws `run-rejected`, `head-moved`, `github-denied` or `github-unavailable`.
 */
async function post({ job, token, workflow, claimFile, author, sources }) {
    const hub = (0,github_hub/* openHub */.CM)(job.repository, token);
    const proposal = await proposalOf(hub, (0,events/* eventOf */.A6)(events/* WorkflowRunEvent */.fW, 'workflow_run', job.event), workflow);
    const policy = await policyAtTrunk(hub, proposal);
    const proposed = await proposedIn(hub, proposal, policy.policy.skills);
    const report = await holdClaim(await claimIn(claimFile), { ...proposed, policy, today: job.today });
    const markdown = (0,render_markdown/* renderMarkdown */.G)(report, {
        most: MOST_MARKDOWN,
        addressOf: (0,explain/* addressesIn */.Mh)(sources),
        directoryOf: (name) => `${policy.policy.skills}/${name}`,
    });
    await tell(hub, proposal, policy, report, { author, markdown });
    return report;
}
async function policyAtTrunk(hub, { trunk }) {
    const [folder, name] = policy/* POLICY_FILE */.CX.split('/');
    const entry = (await listTree(hub, trunk, folder)).find(({ path }) => path === name);
    return entry === undefined
        ? (0,policy/* builtInPolicy */.Cl)()
        : (0,policy/* policyOf */.US)(await blobOf(hub, entry.hash), `${policy/* POLICY_FILE */.CX} at ${trunk.slice(0, 12)}`, nameable/* NAMEABLE */.K);
}
async function proposedIn(hub, { mergeBase, head }, folder) {
    const { change, trees } = (0,tree/* changeBetween */.Vz)(await listWhole(hub, mergeBase), await listWhole(hub, head), folder);
    const candidates = await (0,in_parallel/* inParallel */.H)(trees, 4, ({ name, entries }) => (0,tree/* candidateFromTree */.GX)(name, entries, (hash) => blobOf(hub, hash)));
    return { candidates, change };
}
/** A proposal that touches no skill gets a green check and no comment, unless an older comment has to be put right. */
async function tell(hub, { pulls, head, mergeBase }, { policy, digest }, report, { author, markdown }) {
    for (const number of pulls) {
        const existing = await findComment(hub, number, author);
        if (report.skills.length + report.findings.length > 0 || existing !== undefined)
            await writeComment(hub, number, existing, markdown);
    }
    await writeCheckRun(hub, {
        head,
        externalId: `${pulls.join('+')}:${mergeBase}:${digest}`,
        title: checkTitle(report),
        summary: markdown,
        verdict: report.verdict,
        mode: policy.mode,
    });
}

// EXTERNAL MODULE: ./src/bin/cli/exit.js
var exit = __webpack_require__(152);
// EXTERNAL MODULE: ./src/bin/action/say.js
var say = __webpack_require__(5625);
;// CONCATENATED MODULE: ./src/bin/action/post.js




/** Tells the pull request what its check came to. The step succeeds when it could tell: the verdict is the check run's. */
async function runPost(inputs) {
    const { job, token, checkWorkflow, report, commentAuthor, sources } = inputs;
    const { verdict } = await post({
        job,
        token,
        workflow: checkWorkflow,
        claimFile: report,
        author: commentAuthor,
        sources,
    });
    (0,core/* setOutput */.uH)('verdict', verdict);
    (0,say/* say */.c)(`told the pull request: ${verdict}`);
    return exit/* EXIT */.d.holds;
}


/***/ }),

/***/ 5839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ addressesIn)
/* harmony export */ });
/* unused harmony exports listRules, pages, explain */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _trials_trial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5415);
/* harmony import */ var _verdict_verdict_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5752);





/** Every rule, sorted by id. */
async function listRules() {
    const summaries = await ofOthers();
    const byReading = RULES.map(({ id, severity, summary, catalogue }) => ({ id, by: 'reading', severity, summary, catalogue }));
    const others = ['running', 'judging'].flatMap((by) => [...(by === 'running' ? TRIAL_RULES : VERDICT_RULES)].map(([id, severity]) => ({ id, by, severity, summary: summaryIn(summaries[id] ?? '') })));
    return [...byReading, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The pages of what is found otherwise than by reading. */
async function ofOthers() {
    const [trials, verdict] = await Promise.all([
        __webpack_require__.e(/* import() */ 484).then(__webpack_require__.bind(__webpack_require__, 484)),
        __webpack_require__.e(/* import() */ 688).then(__webpack_require__.bind(__webpack_require__, 8688)),
    ]);
    return { ...trials.PAGES, ...verdict.PAGES };
}
/** What such a page begins with, up to where it goes into details. */
function summaryIn(page) {
    const [, found = ''] = /## What was found\n\n([\s\S]*?)\n\n/.exec(page) ?? [];
    const [whole] = found.replaceAll('\n', ' ').split(/[.:;](?: |$)/);
    return `${whole}.`;
}
/** Where the page of a finding can be read in `repository`, the address of a tree on GitHub, if it has one. */
function addressesIn(repository) {
    const folders = new Map([
        ..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id }) => [id, 'src/rules']),
        ...[..._trials_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIAL_RULES */ .B.keys()].map((id) => [id, 'src/trials/pages']),
        ...[..._verdict_verdict_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_RULES */ .w.keys()].map((id) => [id, 'src/verdict/pages']),
    ]);
    return (id) => {
        const folder = folders.get(id);
        return repository === undefined || folder === undefined ? undefined : `${repository}/${folder}/${id}.md`;
    };
}
/** The page of a finding, as Markdown, if it has one. */
async function pages() {
    const all = await allPages();
    return (id) => (Object.hasOwn(all, id) ? all[id] : undefined);
}
/** They are read only by those who ask for one. */
async function allPages() {
    const [rules, others] = await Promise.all([__webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 2009)), ofOthers()]);
    return { ...others, ...rules.PAGES };
}
/** The page of what a finding, a problem or an error calls `id`, as Markdown. Throws `unknown-rule`, with what was probably meant. */
async function explain(id) {
    const all = { ...(await __webpack_require__.e(/* import() */ 401).then(__webpack_require__.bind(__webpack_require__, 5401))).codePages(), ...(await allPages()) };
    const page = Object.hasOwn(all, id) ? all[id] : undefined;
    if (page !== undefined)
        return page;
    const nearest = nearestOf(id, Object.keys(all));
    throw new AssayError('unknown-rule', `there is no rule and no code '${id}'`, {
        where: 'assay explain',
        fix: nearest === undefined ? 'see assay rules' : `did you mean '${nearest}'?`,
    });
}


/***/ }),

/***/ 3367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ reportIn)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
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

;// CONCATENATED MODULE: ./src/commands/report-file.js




/** Bytes. A report of a thousand skills with all their findings is far below this. */
const MAX_REPORT = 32 * 1_048_576;
const FIX = 'make one: assay check PATH --format json > FILE';
/** Reads a report somebody made. Its shape is proved; what it says is only a claim. Throws `report-unreadable` or `report-invalid`. */
async function reportIn(file) {
    const bytes = await bytesOf(file);
    try {
        if (bytes === undefined)
            throw new RangeError(`more than ${MAX_REPORT} bytes`);
        const report = Report.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
        // JSON can name half a character, and the canonical form, in which a report is kept, cannot.
        (0,canonical/* canonical */.$)(report);
        return report;
    }
    catch (cause) {
        throw new error/* AssayError */.W('report-invalid', 'this is not a report', { where: file, fix: FIX, cause });
    }
}
/** Undefined for what is too large to be a report: whoever made it chose its size. */
async function bytesOf(file) {
    try {
        return (await (0,promises_.stat)(file)).size > MAX_REPORT ? undefined : await (0,promises_.readFile)(file);
    }
    catch (cause) {
        throw new error/* AssayError */.W('report-unreadable', 'the report cannot be read', { where: file, fix: FIX, cause });
    }
}


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ openHub),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   ex: () => (/* binding */ hubError)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);


/** Opens `repository` (`owner/name`) with `token`; the API's address is GITHUB_API_URL's. */
function openHub(repository, token) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo, octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token) };
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
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('github-denied', `GitHub answers ${status}`, {
            where: what,
            fix: wanted === undefined ? 'check the job’s permissions' : `give the job one of: ${wanted}`,
            cause,
        });
    }
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('github-unavailable', `GitHub cannot be asked${status === undefined ? '' : ` (${status})`}`, {
        where: what,
        fix: 'run it again',
        cause,
    });
}


/***/ }),

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tipOf)
/* harmony export */ });
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6134);

/** The commit at which `branch` stands now. A runner's clone does not know: checkout sets its ref to the event's commit. */
async function tipOf({ owner, repo, octokit }, branch) {
    return (await (0,_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(`branch ${branch}`, octokit.rest.repos.getBranch({ owner, repo, branch }))).commit.sha;
}


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ PYTHONS),
/* harmony export */   UE: () => (/* binding */ comparePython),
/* harmony export */   h0: () => (/* binding */ OLDEST_PYTHON),
/* harmony export */   il: () => (/* binding */ NEWEST_PYTHON)
/* harmony export */ });
/** The CPython versions for which the tables of the library's names were made: the oldest is the oldest that is supported. */
const OLDEST_PYTHON = [3, 10];
const NEWEST_PYTHON = [3, 13];
/** All of them: `3.10`, `3.11`, … */
const PYTHONS = Array.from({ length: NEWEST_PYTHON[1] - OLDEST_PYTHON[1] + 1 }, (_, at) => `${OLDEST_PYTHON[0]}.${OLDEST_PYTHON[1] + at}`);
/** Whether `version` (`3.12.1`) is older (negative), newer (positive) or no other than `minor`, as far as minor versions go. */
function comparePython(version, minor) {
    const [major = 0, own = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    return major - minor[0] || own - minor[1];
}


/***/ }),

/***/ 3432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ../../node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var lib = __webpack_require__(9842);
// EXTERNAL MODULE: ../../node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(7847);
;// CONCATENATED MODULE: ./src/render/cut.js
/** The most of `report` that `fits`: whole findings go first, the least grave and of these the last, then whole skills. */
function cutToFit(report, fits) {
    const whole = without(report, []);
    if (fits(whole))
        return whole;
    const parts = leastFirst(report);
    let [enough, tooFew] = [parts.length, 0];
    while (enough - tooFew > 1) {
        const middle = Math.floor((enough + tooFew) / 2);
        if (fits(without(report, parts.slice(0, middle))))
            enough = middle;
        else
            tooFew = middle;
    }
    return without(report, parts.slice(0, enough));
}
/** What can be left out, in the order in which that is done. */
function leastFirst({ problems, findings, skills }) {
    const all = [...findings, ...skills.flatMap((skill) => skill.findings)];
    const graded = (severity) => all.filter((finding) => finding.severity === severity);
    const silent = skills.filter((skill) => skill.verdict === 'pass');
    const others = skills.filter((skill) => skill.verdict !== 'pass');
    const gravestFirst = [...problems, ...others, ...graded('block'), ...graded('review'), ...silent, ...graded('note')];
    return gravestFirst.reverse();
}
function without(report, parts) {
    const left = new Set(parts);
    const kept = (list) => list.filter((each) => !left.has(each));
    const problems = kept(report.problems);
    const findings = kept(report.findings);
    const skills = kept(report.skills).map((skill) => ({ ...skill, findings: kept(skill.findings) }));
    const omitted = count(report.findings, report.skills) - count(findings, skills) + report.omitted.findings;
    return {
        report: { ...report, problems, findings, skills, omitted: { findings: omitted } },
        skills: report.skills.length - skills.length,
        problems: report.problems.length - problems.length,
    };
}
function count(findings, skills) {
    return skills.reduce((sum, skill) => sum + skill.findings.length, findings.length);
}

;// CONCATENATED MODULE: ./src/render/places.js
/** Where nobody knows where the skills lie: the path that the report has. */
const byName = (name) => name;
/** A directory and what stands in it, without the parts that lead nowhere. */
function inDirectory(directory, file) {
    const whole = [directory, ...(file === undefined ? [] : [file])].join('/').replace(/^(?:\.\/)+(?=.)/, '');
    return whole.replace(/\/\.$/, '');
}

// EXTERNAL MODULE: ./src/render/visible.js
var visible = __webpack_require__(128);
;// CONCATENATED MODULE: ./src/render/command.js

/** In UTF-16 code units. Longer paths than this are cut when they are shown, and then lead nowhere. */
const LONGEST_PATH = 4096;
/**
 * The command `reproduce` of a finding in a skill at `directory`, as it can be copied; what is not known stays as the report
 * has it.
 */
function copyable(reproduce, directory, invocation) {
    const skill = directory === undefined ? 'SKILL' : word(/^-/.test(directory) ? `./${directory}` : directory);
    const command = reproduce.replace(/^(assay \w+ )SKILL(?= |$)/, (_, before) => `${before}${skill}`);
    if (invocation === undefined || !command.startsWith('assay '))
        return command;
    return [command.replace(/^assay/, () => invocation.program), ...invocation.flags.map(word)].join(' ');
}
/** `text` as one word of a shell, which does nothing but stand there (a directory's name may be `x; rm -r .`). */
function word(text) {
    const shown = (0,visible/* visible */.R)(text, LONGEST_PATH);
    return /^[\w@%+:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./src/render/shown.js


/** Three small diffs; a run's output is longer only where it was flooded. */
const LINES = 40;
/** In UTF-16 code units. Cut, it could not be run. */
const LONGEST_COMMAND = 4000;
const TOO_LONG = 'The command that shows it again is too long to be shown here: it is in the JSON report.';
const NOTHING = { lines: [] };
/**
 * What is shown of `finding`, which comes after `before`. What is only told, by a note or by the static stage, is left to the
 * JSON report; what was shown a moment ago is not shown once more.
 */
function shownOf({ severity, trial, evidence, reproduce }, before, { directory, invocation } = {}) {
    if (severity === 'note' || trial === undefined)
        return NOTHING;
    const earlier = before.filter((each) => each.trial === trial && each.severity !== 'note');
    const isAbove = earlier.some((each) => each.evidence === evidence);
    const lines = evidence === undefined ? [] : isAbove ? ['as above'] : linesOf(evidence);
    if (reproduce === undefined || earlier.some((each) => each.reproduce === reproduce))
        return { lines };
    const command = copyable(reproduce, directory, invocation);
    if (command.length > LONGEST_COMMAND)
        return { lines: [...lines, TOO_LONG] };
    return { lines, command: (0,visible/* visible */.R)(command, LONGEST_COMMAND) };
}
function linesOf(evidence) {
    const all = evidence.trimEnd().split('\n');
    const more = all.length > LINES ? [`… ${all.length - LINES} more lines`] : [];
    return [...all.slice(0, LINES).map((line) => (0,visible/* visible */.R)(line).trimEnd()), ...more];
}

;// CONCATENATED MODULE: ./src/render/markdown.js






const MARKS = { pass: '✅', review: '🟡', block: '❌', inconclusive: '⚠️' };
/** The report as GitHub-flavoured Markdown. It is built as a tree: untrusted text is only ever inside text or code nodes. */
function renderMarkdown(report, { most, addressOf = () => undefined, directoryOf = byName } = {}) {
    const shown = (cut) => textOf(cut, { addressOf, directoryOf });
    return shown(cutToFit(report, (cut) => most === undefined || shown(cut).length <= most));
}
function textOf(cut, known) {
    const { report } = cut;
    const children = [
        heading(report),
        verdictTable(report),
        ...listOf(report.problems, report.findings, known),
        ...report.skills.flatMap((skill) => detailsOf(skill, known)),
        ...omitted(cut),
    ];
    const root = { type: 'root', children };
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)(root, { extensions: [(0,lib/* gfmTableToMarkdown */.d)()], bullet: '-' });
}
/** Words of our own. */
function ours(value) {
    return { type: 'text', value };
}
function code(value) {
    return { type: 'inlineCode', value: (0,visible/* visible */.R)(value) };
}
/** Words in which GitHub finds links, people to notify and issues to close, wherever they stand in text but not in code. */
const LIVE = /(\S*(?:@|~~|\$|:[\w+-]+:|:\/\/|www\.|#\d|\bGH-\d)\S*)/i;
/** Words that may quote the candidate's: what GitHub would bring to life is shown as code (catalogue 130). */
function theirs(value) {
    return (0,visible/* visible */.R)(value)
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
function detailsOf({ name, problems, findings }, known) {
    const list = listOf(problems, findings, known, known.directoryOf(name));
    return list.length === 0 ? [] : [{ type: 'heading', depth: 3, children: [code(name)] }, ...list];
}
/** `directory` is undefined for what was found about the change as a whole. */
function listOf(problems, findings, { addressOf }, directory) {
    const children = [
        ...problems.map(problemItem),
        ...findings.map((finding, at) => findingItem(finding, findings.slice(0, at), addressOf(finding.rule), directory)),
    ];
    return children.length === 0 ? [] : [{ type: 'list', spread: false, children }];
}
function problemItem({ code: id, message, fix }) {
    return item(code(id), ours(' '), ...theirs(message), ...(fix === undefined ? [] : [ours(' '), ...theirs(fix)]));
}
function findingItem(finding, before, address, directory) {
    const { rule, severity, message, fix, file, line } = finding;
    const path = file === undefined || directory === undefined ? file : inDirectory(directory, file);
    const place = path === undefined ? [] : [ours(' in '), code(line === undefined ? path : `${path}:${line}`)];
    const told = item({ type: 'strong', children: [ours(severity)] }, ours(' '), ...theirs(message), ours(' ('), address === undefined ? code(rule) : { type: 'link', url: address, children: [code(rule)] }, ...place, ours(')'), ...(fix === undefined ? [] : [ours(' '), ...theirs(fix)]));
    return { ...told, children: [...told.children, ...shown(finding, before, directory)] };
}
/** What a run showed, and how to see it again. It is only ever inside a code block, whose fence is longer than any in it. */
function shown(finding, before, directory) {
    const { lines, command } = shownOf(finding, before, { directory });
    const block = (value, lang) => ({ type: 'code', lang, value });
    return [
        ...(lines.length === 0 ? [] : [block(lines.join('\n'), finding.trial === 'mutation' ? 'diff' : 'text')]),
        ...(command === undefined ? [] : [block(command, 'sh')]),
    ];
}
function omitted({ report, skills, problems }) {
    const counts = [
        [report.omitted.findings, 'findings'],
        [skills, 'skills'],
        [problems, 'problems'],
    ];
    return counts
        .filter(([count]) => count > 0)
        .map(([count, what]) => ({ type: 'paragraph', children: [ours(`${count} further ${what} are not listed.`)] }));
}
function item(...children) {
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}


/***/ }),

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ analyseChange)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7588);
/* harmony import */ var _run_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);


/** What is found about a proposal as a whole, whatever its skills are like: for the top of a report. Of none, nothing. */
function analyseChange(change, judgement, rules = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y) {
    const run = (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .runOf */ .n)(rules, judgement);
    if (change !== undefined)
        run.on('change', change);
    return run;
}


/***/ }),

/***/ 8513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ newerPython)
/* harmony export */ });
/* harmony import */ var _model_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3345);

/** A note (`newer-python`) where a check ran on a CPython that the tables do not know yet: they refuse what they do not list. */
function newerPython({ python }) {
    if (python === undefined || (0,_model_python_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePython */ .UE)(python, _model_python_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWEST_PYTHON */ .il) <= 0)
        return [];
    const newest = _model_python_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWEST_PYTHON */ .il.join('.');
    return [
        {
            rule: 'newer-python',
            stage: 'intake',
            severity: 'note',
            message: `This check ran on Python ${python}, and the tables of the library's names end with ${newest}: they still hold, and what is newer in it is refused.`,
            fix: `Check on Python ${newest} or older to have what the tables were made for.`,
        },
    ];
}


/***/ }),

/***/ 6786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ skillResult)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6761);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7074);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6356);



/** The result that follows from what was learnt. */
function skillResult({ candidate, manifest, findings, problems, used, stages, ran }) {
    return {
        name: (0,_written_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenText */ .v)(candidate.name),
        path: (0,_written_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenText */ .v)(candidate.name),
        digest: candidate.digest,
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(findings, problems),
        stages: ['intake', ...stages].map((stage) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(stage, ran.includes(stage), findings, problems)),
        capabilities: { declared: [...(manifest?.capabilities ?? [])].sort(), used: [...used].sort() },
        problems: problems.map(_written_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M),
        findings: findings.map(_written_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M).sort(inReadingOrder),
    };
}
/** By file, place and rule, compared by code units: the same order on every machine. */
function inReadingOrder(a, b) {
    return (compare(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message) ||
        compare((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$)(a), (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$)(b)));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ objectionTo),
  U: () => (/* binding */ objectionToTrials)
});

// EXTERNAL MODULE: ./src/model/version.js
var version = __webpack_require__(231);
// EXTERNAL MODULE: ./src/verdict/report.js
var verdict_report = __webpack_require__(4509);
;// CONCATENATED MODULE: ./src/verdict/contradiction.js

/** In what `report` contradicts itself, so that no check of ours can have made it; nothing if it does not. */
function contradictionIn({ inputs, skills, omitted }) {
    if (isRepetitive(skills.map(({ name }) => name)))
        return 'it speaks twice of one skill';
    if (isRepetitive(inputs.stages))
        return 'it asks twice for one stage';
    for (const { name, path, stages, findings } of skills) {
        if (path !== name)
            return `it has '${name}' under another path`;
        if (isRepetitive(stages.map(({ stage }) => stage)))
            return `it tells one stage of '${name}' twice`;
        const unasked = stages.find(({ stage }) => stage !== 'intake' && !inputs.stages.includes(stage));
        if (unasked !== undefined)
            return `it tells a stage of '${name}' that was not asked for`;
        if (findings.length > verdict_report/* MAX_FINDINGS */.Mt)
            return `it lists more findings of '${name}' than any report does`;
    }
    if (omitted.findings > 0 && skills.every(({ findings }) => findings.length < verdict_report/* MAX_FINDINGS */.Mt))
        return 'it leaves out findings where nothing had to be left out';
    return undefined;
}
function isRepetitive(names) {
    return new Set(names).size < names.length;
}

// EXTERNAL MODULE: ./src/verdict/verdict.js
var verdict_verdict = __webpack_require__(7074);
// EXTERNAL MODULE: ./src/verdict/written.js
var written = __webpack_require__(6356);
;// CONCATENATED MODULE: ./src/verdict/standing.js





/**
 * Why `report` cannot be believed about `result`, if it cannot: same tool, policy and bytes, every stage that policy asks
 * for, the static stage repeated, no day to come, nothing that contradicts itself, and a verdict that follows from what it
 * lists. What nobody can repeat here are the trials.
 */
function objectionTo(report, result, standing) {
    const contradiction = contradictionIn(report);
    if (contradiction !== undefined)
        return { code: 'report-invalid', message: contradiction };
    const { asOf } = report.inputs;
    if (asOf > standing.today)
        return mismatch(`it judges by ${asOf}, and today is ${standing.today}`);
    if (report.omitted.findings > 0 && result.findings.length === verdict_report/* MAX_FINDINGS */.Mt)
        return mismatch(`it does not list all findings of '${result.name}'`);
    const objection = objectionToTrials(report, result, standing);
    if (objection !== undefined)
        return objection;
    if (!sameStatic(result.findings, standing.findings))
        return mismatch('its static findings are not those which these bytes have');
    return undefined;
}
/** As far as the static stage does not matter, because whoever asks has repeated it and takes nothing of it from here. */
function objectionToTrials(report, result, { policy, policyDigest, digest }) {
    if (report.tool.version !== version/* VERSION */.x)
        return mismatch(`it was made by version ${report.tool.version} of the tool, and this is ${version/* VERSION */.x}`);
    if (report.policy.digest !== policyDigest)
        return mismatch('it was made under another policy');
    if (result.digest !== digest)
        return mismatch(`it is about other bytes of '${result.name}'`);
    const ran = result.stages.filter(({ outcome }) => outcome !== 'not-run').map(({ stage }) => stage);
    // What a trial blocks, or could not find out, goes no further: it is refused, or left open, with what is there.
    const isStopped = result.findings.some(({ trial, severity }) => trial !== undefined && severity === 'block') ||
        result.problems.some(({ stage }) => stage === 'suite' || stage === 'adversarial');
    const missing = isStopped ? undefined : policy.stages.find((stage) => !ran.includes(stage));
    if (missing !== undefined)
        return mismatch(`its stage '${missing}', which the policy asks for, did not run`);
    if (EFFORTS.indexOf(report.inputs.effort) < EFFORTS.indexOf(policy.adversarial.effort))
        return mismatch(`its effort '${report.inputs.effort}' is less than the policy asks for`);
    if (!followsFromItself(report, result))
        return { code: 'report-invalid', message: 'its verdict does not follow from what it lists' };
    return undefined;
}
const EFFORTS = ['quick', 'normal', 'thorough'];
function mismatch(message) {
    return { code: 'report-mismatch', message };
}
function followsFromItself(report, { findings, problems, verdict, stages }) {
    const outcomesHold = stages.every(({ stage, outcome }) => (0,verdict_verdict/* outcomeOf */.sG)(stage, outcome !== 'not-run', findings, problems).outcome === outcome);
    const tops = [...report.skills.map((skill) => skill.verdict), (0,verdict_verdict/* verdictOf */.Vj)(report.findings, report.problems)];
    return verdict === (0,verdict_verdict/* verdictOf */.Vj)(findings, problems) && outcomesHold && report.verdict === (0,verdict_verdict/* worst */.QZ)(tops);
}
/** Findings of the trials carry their trial's name; what carries none is the static part. */
function sameStatic(claimed, own) {
    const lines = (findings) => findings
        .filter(({ trial }) => trial === undefined)
        .map((finding) => JSON.stringify(Object.entries((0,written/* written */.M)(finding)).sort()))
        .sort()
        .join('\n');
    return lines(claimed) === lines(own);
}


/***/ })

};
