export const id = 155;
export const ids = [155];
export const modules = {

/***/ 9155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(1073);
// EXTERNAL MODULE: ./src/github/events.js
var events = __webpack_require__(5096);
// EXTERNAL MODULE: ./src/intake/commit.js + 1 modules
var commit = __webpack_require__(1603);
// EXTERNAL MODULE: ./src/intake/git.js
var git = __webpack_require__(9342);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(8322);
// EXTERNAL MODULE: ./src/verdict/report.js
var report = __webpack_require__(4509);
// EXTERNAL MODULE: ./src/model/policy.js
var model_policy = __webpack_require__(4481);
// EXTERNAL MODULE: ./src/rules/analyse.js + 37 modules
var analyse = __webpack_require__(9050);
;// CONCATENATED MODULE: ./src/trials/suite.js
/** Runs the suite once. The tests that must report are `plan.tests`: an account that misses one is never a pass. */
async function suiteTrial(sandbox, plan, seed) {
    const outcome = await sandbox.run(plan);
    const { ending, output } = outcome;
    if (ending.kind === 'problem')
        return { findings: [], problems: [ending.problem] };
    const told = ending.kind === 'reported' ? testFindings(ending.reports, plan) : [endingFinding(ending, plan)];
    return { findings: told.map((finding) => findingOf(finding, output, seed)), problems: [] };
}
/** What a failing run printed helps its author; it is evidence and never more. */
function findingOf(told, output, seed) {
    const evidence = output.trim() === '' ? {} : { evidence: steady(output.slice(-500)) };
    return {
        ...told,
        stage: 'suite',
        trial: 'suite',
        severity: 'block',
        ...evidence,
        reproduce: `assay check SKILL --stages static,suite --seed ${seed}`,
    };
}
function testFindings(reports, plan) {
    const accounted = new Map(reports.map((report) => [report.test, report]));
    return plan.tests.flatMap((test) => {
        const report = accounted.get(test);
        if (report === undefined) {
            return [
                {
                    rule: 'test-unaccounted',
                    message: `The test '${test}' gave no account of itself.`,
                    fix: 'Define every test unconditionally at the top level, and do not change the module while it runs.',
                    ...inSuite(plan),
                },
            ];
        }
        if (report.status === 'passed')
            return [];
        const raised = [report.exception, report.message].filter((part) => part !== undefined && part !== '').join(': ');
        return [
            {
                rule: 'test-fails',
                message: steady(`The test '${test}' fails${raised === '' ? '' : ` (${raised})`}.`),
                fix: 'Correct the function, or the test where it expects the wrong thing.',
                ...inSuite(plan, report.line),
            },
        ];
    });
}
function endingFinding(ending, plan) {
    switch (ending.kind) {
        case 'raised': {
            const file = ending.file === 'suite' ? `test_${plan.code.name}.py` : `${plan.code.name}.py`;
            return {
                rule: 'module-raises',
                message: steady(`${file} cannot be loaded (${ending.exception}: ${ending.message}).`),
                fix: 'Correct what runs when the module is loaded.',
                file,
                ...(ending.line === undefined ? {} : { line: ending.line }),
            };
        }
        case 'died':
            return {
                rule: 'run-died',
                message: `The run ended before every test had given its account: ${ending.how}.`,
                fix: 'Let the tests return: nothing may end the interpreter or write to its channels.',
                ...inSuite(plan),
            };
        case 'breach':
            return {
                rule: BREACHES[ending.limit],
                message: `The run used more ${WHAT[ending.limit]} than it is allowed.`,
                fix: FIXES[ending.limit],
                ...inSuite(plan),
            };
    }
}
const BREACHES = { cpu: 'too-much-cpu', memory: 'too-much-memory', output: 'too-much-output' };
const FIXES = {
    cpu: 'Make the function cheaper, or the tests smaller (policy: sandbox.timeout).',
    memory: 'Make the function need less, or the tests smaller (policy: sandbox.memory).',
    output: 'Print nothing: a skill returns its answer.',
};
const WHAT = { cpu: 'CPU time', memory: 'memory', output: 'output' };
function inSuite(plan, line) {
    return { file: `test_${plan.code.name}.py`, ...(line === undefined ? {} : { line }) };
}
/** Addresses differ from run to run, and a report must not. */
function steady(text) {
    return text.replace(/0x[0-9a-fA-F]{6,16}/g, '0x…').toWellFormed();
}

// EXTERNAL MODULE: ./src/syntax/functions.js
var functions = __webpack_require__(468);
;// CONCATENATED MODULE: ./src/trials/suite-plan.js

/** What running the suite of the skill `name` takes. The tests to expect are those that the syntax tree shows. */
function suitePlan(name, sources, limits) {
    const implementation = sources.find(({ role }) => role === 'implementation');
    const suite = sources.find(({ role }) => role === 'suite');
    if (implementation === undefined || suite === undefined)
        throw new Error('a plan needs both files of a skill');
    const tests = (0,functions/* topLevelFunctions */.P)(suite)
        .map((fact) => fact.name)
        .filter((test) => test.startsWith('test_'));
    return { role: 'suite', code: { name, implementation: implementation.text, suite: suite.text }, tests, limits };
}

// EXTERNAL MODULE: ./src/verdict/skill-result.js
var skill_result = __webpack_require__(6786);
;// CONCATENATED MODULE: ./src/commands/assay-skill.js






/** Takes one candidate through the stages that were asked for, each only where the one before left nothing against it. */
async function assaySkill(candidate, judgement, { stages, seed }, sandbox) {
    const analysis = await (0,analyse/* analyse */.K)(candidate, judgement);
    const findings = stages.includes('static') ? [...analysis.findings] : withoutStatic(analysis);
    const problems = [...analysis.problems];
    const ran = ['intake', 'static'];
    if (stages.includes('suite') && mayRun(findings, problems)) {
        const result = await runSuite({ analysis, candidate, policy: judgement.policy, seed }, sandbox);
        findings.push(...result.findings);
        problems.push(...result.problems);
        ran.push('suite');
    }
    problems.push(...absentStages(stages));
    return (0,skill_result/* skillResult */.T)({ candidate, manifest: analysis.manifest, findings, problems, stages, ran });
}
/** Code that is already blocked, or that we could not judge, is never run. */
function mayRun(findings, problems) {
    return problems.length === 0 && findings.every(({ severity }) => severity !== 'block');
}
/** With the static stage switched off its findings do not count, unless they are why there is nothing to run. */
function withoutStatic({ findings, sources }) {
    return sources.length < 2 ? [...findings] : findings.filter(({ stage }) => stage !== 'static');
}
async function runSuite({ analysis, candidate, policy, seed }, sandbox) {
    const opened = await sandbox.open();
    if ('problem' in opened)
        return { findings: [], problems: [opened.problem] };
    const cpu = (0,model_policy/* millisecondsIn */.CI)(policy.sandbox.timeout);
    const limits = { cpu, wall: 2 * cpu + 10_000, memory: (0,model_policy/* bytesIn */.tD)(policy.sandbox.memory), output: 65_536 };
    return suiteTrial(opened.sandbox, suitePlan(candidate.name, analysis.sources, limits), seed);
}
/** A stage that was asked for and that this build does not have keeps us from knowing. */
function absentStages(stages) {
    return finding/* STAGES */.an.filter((stage) => stage !== 'intake' && stages.includes(stage) && !model_policy/* BUILT_STAGES */.pp.includes(stage)).map((stage) => ({
        code: 'stage-unavailable',
        stage,
        message: `This build has no ${stage} stage.`,
        fix: `Leave '${stage}' out of --stages and of the policy's stages.`,
    }));
}

// EXTERNAL MODULE: ./src/commands/in-parallel.js
var in_parallel = __webpack_require__(4333);
;// CONCATENATED MODULE: ./src/commands/sandbox-on-demand.js

function sandboxOnDemand(policy, request, seed, context) {
    let opening;
    const open = () => {
        opening ??= context.openSandbox({
            backend: request.backend ?? policy.sandbox.backend,
            python: request.python,
            hashSeed: Number.parseInt(seed.slice(0, 8), 16) % 4_294_967_296,
            preload: modulesFor(policy),
        });
        return opening;
    };
    return {
        open,
        facts: async () => {
            const opened = await opening;
            return opened !== undefined && 'sandbox' in opened
                ? { backend: opened.sandbox.backend, python: opened.sandbox.python }
                : {};
        },
        close: async () => {
            const opened = await opening;
            if (opened !== undefined && 'sandbox' in opened)
                await opened.sandbox.close();
        },
    };
}
/** Everything that policy lets any skill import. */
function modulesFor({ imports, grants }) {
    const allowed = imports.allow.map((entry) => (typeof entry === 'string' ? entry : entry.module));
    const granted = Object.values(grants).flatMap((grant) => grant.imports);
    return [...new Set([...model_policy/* PURE_PRESET */.rG, ...allowed, ...granted])].sort();
}

;// CONCATENATED MODULE: ./src/commands/assay-all.js





/** Takes every candidate through the stages. Never throws for what a skill holds or does. */
async function assayAll({ candidates, policy, previous }, options, context) {
    const inputs = inputsOf(options, policy, candidates);
    const sandbox = sandboxOnDemand(policy.policy, options, inputs.seed, context);
    try {
        const judgement = { policy: policy.policy, asOf: inputs.asOf };
        const skills = await (0,in_parallel/* inParallel */.H)(candidates, options.jobs, async (candidate) => {
            const result = await assaySkill(candidate, judgement, inputs, sandbox);
            context.progress(`${candidate.name}: ${result.verdict}`);
            return result;
        });
        return (0,report/* reportOf */.E)(policy.digest, { ...inputs, ...(await sandbox.facts()), ...(previous && { previous }) }, skills);
    }
    finally {
        await sandbox.close();
    }
}
function inputsOf(options, { policy, digest }, candidates) {
    const digests = candidates.map((candidate) => candidate.digest);
    return {
        asOf: options.asOf,
        // In the order in which they run and each once, however policy lists them.
        stages: finding/* STAGES */.an.filter((stage) => (options.stages ?? policy.stages).some((each) => each === stage)),
        effort: options.effort ?? policy.adversarial.effort,
        seed: options.seed ?? (0,report/* seedFor */.l)(digest, digests, options.nonce),
        ...(options.nonce !== undefined && { nonce: options.nonce }),
    };
}

;// CONCATENATED MODULE: ./src/commands/check-change.js



/**
 * Checks the skills that a proposal changes, as committed: nothing is read from the working tree. A proposal that changes
 * no skill gives a report without skills. Throws `base-unresolved` where a commit was not fetched, and `policy-invalid`.
 */
async function checkChange(request, context) {
    const { repository } = request;
    const [head, base, trunk] = await Promise.all([request.head, request.base, request.trunk].map((ref) => (0,git/* commitOf */.D3)(repository, ref)));
    const policy = await (0,commit/* policyAt */.E4)(repository, trunk);
    const folder = policy.policy.skills;
    const candidates = await (0,commit/* skillsChanged */.j9)(repository, await (0,git/* mergeBaseOf */.nM)(repository, base, head), head, folder);
    const previous = digestsOf(candidates, await (0,commit/* skillsIn */.I3)(repository, trunk, folder));
    return assayAll({ candidates, policy, previous }, request, context);
}
/** Of each candidate that the default branch has already, the digest there. */
function digestsOf(candidates, trunk) {
    const names = new Set(candidates.map(({ name }) => name));
    return Object.fromEntries(trunk.filter(({ name }) => names.has(name)).map(({ name, digest }) => [name, digest]));
}

;// CONCATENATED MODULE: ./src/commands/check-due.js


/** The re-check before publication: the skills of a commit as committed, by a job without secrets and with a fresh seed. */
async function checkDue(request, context) {
    const policy = await (0,commit/* policyAt */.E4)(request.repository, request.commit);
    const skills = await (0,commit/* skillsIn */.I3)(request.repository, request.commit, policy.policy.skills);
    const candidates = skills.filter(({ name }) => request.only === undefined || request.only.includes(name));
    return assayAll({ candidates, policy }, request, context);
}

;// CONCATENATED MODULE: ./src/commands/check-job.js



/**
 * Checks what the job's event is about: on `pull_request` what the proposal changes, else the default branch's skills once
 * more before they are published. The job's run is the nonce of the seed.
 */
async function checkJob(job, options, context) {
    const shared = { ...options, asOf: job.today, nonce: job.run, repository: job.workspace };
    if (job.eventName === 'pull_request') {
        const { pull_request: pull, repository } = (0,events/* eventOf */.A6)(events/* PullRequestEvent */.ti, 'pull_request', job.event);
        const trunk = `refs/remotes/origin/${repository.default_branch}`;
        return checkChange({ ...shared, head: pull.head.sha, base: pull.base.sha, trunk }, context);
    }
    const { after } = (0,events/* eventOf */.A6)(events/* PushEvent */.Hg, 'push', job.event);
    return checkDue({ ...shared, commit: after }, context);
}

// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
// EXTERNAL MODULE: ./src/render/markdown.js
var markdown = __webpack_require__(8373);
;// CONCATENATED MODULE: ./src/sandbox/open.js
/** Opens a sandbox whose walls are verified, or says why there is none. Never answers with an open door. */
async function openSandbox(wish) {
    if (wish.backend === 'docker') {
        return {
            problem: {
                code: 'backend-unavailable',
                stage: 'suite',
                message: 'This build has no docker backend.',
                fix: 'Run the check on Linux, without --backend docker.',
            },
        };
    }
    const { openSubprocess } = await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 8399));
    return openSubprocess(wish);
}

// EXTERNAL MODULE: ./src/bin/cli/exit.js
var exit = __webpack_require__(152);
// EXTERNAL MODULE: ./src/bin/action/say.js
var say = __webpack_require__(5625);
;// CONCATENATED MODULE: ./src/bin/action/check.js









/** Checks the event's change, and leaves the report as a file and as the job's summary. */
async function runCheck({ job, python, skills, report: file }) {
    const options = { python, jobs: (0,external_node_os_.availableParallelism)(), ...(skills !== undefined && { only: skills }) };
    const report = await checkJob(job, options, { openSandbox: openSandbox, progress: say/* say */.c });
    await (0,promises_.writeFile)(file, `${(0,canonical/* canonical */.$)(report)}\n`);
    await core/* summary */.z.addRaw((0,markdown/* renderMarkdown */.G)(report)).write();
    (0,core/* setOutput */.uH)('verdict', report.verdict);
    return (0,exit/* exitCodeOf */.F)(report.verdict, true);
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

/***/ 1603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E4: () => (/* binding */ policyAt),
  j9: () => (/* binding */ skillsChanged),
  I3: () => (/* binding */ skillsIn)
});

;// CONCATENATED MODULE: ./src/intake/in-order.js
/** Maps `items` one after the other: git is asked by one process at a time. */
async function inOrder(items, map) {
    const results = [];
    for (const item of items)
        results.push(await map(item));
    return results;
}

// EXTERNAL MODULE: ./src/intake/git.js
var git = __webpack_require__(9342);
// EXTERNAL MODULE: ./src/intake/policy.js
var policy = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/intake/tree.js + 2 modules
var tree = __webpack_require__(5357);
;// CONCATENATED MODULE: ./src/intake/commit.js




/** The policy that stands in `commit`: bytes as committed, whatever the working tree says. */
async function policyAt(repository, commit) {
    const [folder, name] = policy/* POLICY_FILE */.CX.split('/');
    const entry = (await (0,git/* listTree */.nT)(repository, commit, folder)).find(({ path }) => path === name);
    return entry === undefined
        ? (0,policy/* builtInPolicy */.Cl)()
        : (0,policy/* policyOf */.US)(await (0,git/* blobOf */.DE)(repository, entry.hash), `${policy/* POLICY_FILE */.CX} at ${commit.slice(0, 12)}`);
}
/** Every skill of `commit` below `folder`, as candidates sorted by name. */
async function skillsIn(repository, commit, folder) {
    return candidatesOf(repository, (0,tree/* skillTrees */.$s)(await (0,git/* listTree */.nT)(repository, commit, folder)));
}
/** The skills which `head` has otherwise than `base` (or which `base` has not), as candidates sorted by name. */
async function skillsChanged(repository, base, head, folder) {
    const before = base === undefined ? [] : await (0,git/* listTree */.nT)(repository, base, folder);
    return candidatesOf(repository, (0,tree/* changedTrees */.Go)(before, await (0,git/* listTree */.nT)(repository, head, folder)));
}
function candidatesOf(repository, trees) {
    return inOrder(trees, ({ name, entries }) => (0,tree/* candidateFromTree */.GX)(name, entries, (hash) => (0,git/* blobOf */.DE)(repository, hash)));
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ committedAt),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* unused harmony exports git, text */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);

/** Set by git for its hooks: with them, git would look at the hook's repository and not at the one around a path. */
const ELSEWHERE = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined, GIT_PREFIX: undefined };
/** What git says to `args` in the folder `at`, as bytes. Hooks, prompts and configured helpers are kept out. Throws `git-failed`. */
async function git(at, args) {
    // Loaded only here: a check without a git base never pays for it.
    const { execa } = await __webpack_require__.e(/* import() */ 37).then(__webpack_require__.bind(__webpack_require__, 9037));
    try {
        const result = await execa('git', ['-C', at, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args], {
            encoding: 'buffer',
            env: { ...ELSEWHERE, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1' },
            maxBuffer: 256 * 1_048_576,
            stripFinalNewline: false,
            timeout: 60_000,
            stdin: 'ignore',
        });
        return result.stdout;
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('git-failed', `git ${args[0]} failed`, {
            where: at,
            fix: 'check that git is installed and that this is a clone with all its history',
            cause,
        });
    }
}
/** The commit that `ref` names in the repository around `at`. Throws `base-unresolved`. */
async function commitOf(at, ref) {
    try {
        return text(await git(at, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('base-unresolved', 'this is neither a directory nor a commit of the repository', {
            where: ref,
            fix: 'fetch it first, or give a directory',
            cause,
        });
    }
}
/** The best common ancestor of two commits, or undefined where histories do not meet. */
async function mergeBaseOf(at, a, b) {
    try {
        return text(await git(at, ['merge-base', a, b])).trim();
    }
    catch {
        return undefined;
    }
}
/** When `commit` was committed, in ISO 8601 with its offset. */
async function committedAt(at, commit) {
    return text(await git(at, ['show', '--no-patch', '--format=%cI', commit])).trim();
}
/** Everything below `folder` (relative to `at`) in `commit`; empty if it is not there. */
async function listTree(at, commit, folder) {
    const listing = text(await git(at, ['ls-tree', '-r', '-z', '--long', commit, '--', `${folder}/`]));
    return listing
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const [, mode = '', kind = '', hash = '', size = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
        return { mode, kind, hash, size: size === '-' ? 0 : Number(size), path: path.slice(folder.length + 1) };
    });
}
/** The bytes of a blob, exactly as committed: no filters, no line-end conversion. */
function blobOf(at, hash) {
    return git(at, ['cat-file', 'blob', hash]);
}
function text(bytes) {
    return new TextDecoder().decode(bytes);
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
