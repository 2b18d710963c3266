export const id = 146;
export const ids = [146];
export const modules = {

/***/ 8146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(1073);
// EXTERNAL MODULE: ./src/commands/hub.js + 1 modules
var commands_hub = __webpack_require__(2266);
// EXTERNAL MODULE: ./src/commands/publish-all.js + 6 modules
var publish_all = __webpack_require__(9309);
// EXTERNAL MODULE: ./src/github/tip.js
var tip = __webpack_require__(9660);
// EXTERNAL MODULE: ./src/model/error.js
var model_error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/registry/refresh.js + 5 modules
var refresh = __webpack_require__(2571);
// EXTERNAL MODULE: ./src/commands/job-registry.js + 12 modules
var job_registry = __webpack_require__(5764);
// EXTERNAL MODULE: ./src/commands/publish-due.js
var publish_due = __webpack_require__(924);
// EXTERNAL MODULE: ./src/commands/report-file.js
var report_file = __webpack_require__(7735);
// EXTERNAL MODULE: ./src/github/comment.js
var comment = __webpack_require__(6192);
// EXTERNAL MODULE: ../../node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var lib = __webpack_require__(7847);
// EXTERNAL MODULE: ./src/render/visible.js
var visible = __webpack_require__(128);
;// CONCATENATED MODULE: ./src/render/published.js


/** One line of Markdown: which version was published, what its bytes are, and how to get it. */
function publishedLine({ name, version, entry }, registry) {
    const code = (value) => ({ type: 'inlineCode', value: (0,visible/* visible */.R)(value) });
    const text = (value) => ({ type: 'text', value });
    const which = `${name}@${version}`;
    const children = [
        ...[code(which), text(' is published as '), code(entry), text('. Pull it: ')],
        code(`assay pull ${which} --registry ${registry}`),
    ];
    const item = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
    const root = { type: 'root', children: [{ type: 'list', spread: false, children: [item] }] };
    return (0,lib/* toMarkdown */.l)(root, { bullet: '-' }).trimEnd();
}

;// CONCATENATED MODULE: ./src/commands/tell-merged.js



/** A pull request with more skills than these has its latest lines only. */
const MOST_LINES = 200;
/**
 * Says on each merged pull request which versions came of it, in one comment that is edited in place. What was published is
 * published, whether or not anybody can be told: why not is the answer.
 */
async function tellMerged(hub, { warrants }, releases, registry) {
    const lines = new Map();
    for (const release of releases) {
        const pull = warrants.get(release.name)?.pull;
        if (pull === undefined)
            continue;
        lines.set(pull, [...(lines.get(pull) ?? []), publishedLine(release, registry)]);
    }
    const untold = [];
    for (const [pull, told] of lines) {
        try {
            const which = { pull, marker: comment/* PUBLISHED_MARKER */.eU };
            const existing = await (0,comment/* readComment */.W3)(hub, which);
            const before = existing?.markdown.split('\n').filter((line) => line !== '' && !told.includes(line)) ?? [];
            const all = [...before, ...told].slice(-MOST_LINES);
            await (0,comment/* writeComment */.HF)(hub, which, existing?.id, `${all.join('\n')}\n`);
        }
        catch (error) {
            if (!(error instanceof model_error/* AssayError */.W))
                throw error;
            untold.push(`#${pull}: ${error.message}`);
        }
    }
    return untold;
}

// EXTERNAL MODULE: ./src/commands/trunk-event.js
var trunk_event = __webpack_require__(2115);
// EXTERNAL MODULE: ./src/github/artifact.js + 1 modules
var artifact = __webpack_require__(3128);
// EXTERNAL MODULE: ./src/github/binding.js
var binding = __webpack_require__(4176);
// EXTERNAL MODULE: ./src/github/earlier-check-runs.js
var earlier_check_runs = __webpack_require__(951);
// EXTERNAL MODULE: ./src/github/hash-at.js
var hash_at = __webpack_require__(6439);
// EXTERNAL MODULE: ./src/github/hub.js + 2 modules
var github_hub = __webpack_require__(9770);
// EXTERNAL MODULE: ./src/github/items.js
var items = __webpack_require__(2701);
// EXTERNAL MODULE: ./src/github/pull.js
var pull = __webpack_require__(2774);
;// CONCATENATED MODULE: ./src/github/merged.js



/**
 * The merged pull request by which `commit` came to the default branch, if by one. It is the one whose merge became this
 * commit; else the one that was put on top of the branch with this among its copies, or that has this commit itself.
 * Where several could be meant, none is: nothing is published on a guess.
 *
 * Throws `github-denied`, `github-unavailable`.
 */
async function mergedPullOf(hub, commit, defaultBranch) {
    const { owner, repo, octokit } = hub;
    const pages = octokit.paginate.iterator(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
        owner,
        repo,
        commit_sha: commit,
        per_page: 100,
    });
    const merged = [];
    for await (const { number, head, base, user, merged_at, merge_commit_sha } of (0,items/* itemsOf */.S)('pull requests', pages)) {
        const isHere = base.repo.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
        if (!isHere || !merged_at || !merge_commit_sha || base.ref !== defaultBranch)
            continue;
        merged.push({ number, head: head.sha, author: (0,pull/* accountOf */.X)(user), commit: merge_commit_sha });
    }
    const became = merged.filter((each) => each.commit === commit);
    if (became.length > 0)
        return only(became);
    const holding = [];
    for (const each of merged)
        if (await holds(hub, each, commit))
            holding.push(each);
    return only(holding);
}
const only = (all) => (all.length === 1 ? all[0] : undefined);
/** Whether `commit` is among the commits that the merge left in the branch. */
async function holds(hub, { number, commit: last }, commit) {
    const { owner, repo, octokit } = hub;
    const { status, ahead_by } = await (0,github_hub/* asked */.NZ)('comparison', octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${commit}...${last}`, per_page: 1 }));
    if (status !== 'ahead')
        return false;
    if (ahead_by < (await (0,pull/* pullOf */.p)(hub, number)).commits)
        return true;
    const pages = octokit.paginate.iterator(octokit.rest.pulls.listCommits, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
    });
    for await (const { sha } of (0,items/* itemsOf */.S)('commits', pages))
        if (sha === commit)
            return true;
    return false;
}

// EXTERNAL MODULE: ./src/github/reviewers.js + 3 modules
var github_reviewers = __webpack_require__(4628);
// EXTERNAL MODULE: ./src/github/runs.js
var runs = __webpack_require__(2499);
// EXTERNAL MODULE: ./src/intake/git.js
var git = __webpack_require__(9342);
// EXTERNAL MODULE: ./src/model/version.js
var version = __webpack_require__(231);
// EXTERNAL MODULE: ./src/rules/analyse.js + 5 modules
var analyse = __webpack_require__(3745);
// EXTERNAL MODULE: ./src/verdict/standing.js + 1 modules
var standing = __webpack_require__(4092);
// EXTERNAL MODULE: ./src/verdict/verdict.js
var verdict = __webpack_require__(7074);
// EXTERNAL MODULE: ./src/commands/approval.js + 1 modules
var commands_approval = __webpack_require__(9029);
// EXTERNAL MODULE: ./src/commands/claim.js
var commands_claim = __webpack_require__(4952);
// EXTERNAL MODULE: ./src/commands/handed-on.js
var handed_on = __webpack_require__(1114);
;// CONCATENATED MODULE: ./src/commands/warrant.js

















function warrantsIn(records) {
    const { hub, repository, commit, policy } = records;
    const reviews = new Map();
    const reviewers = (pull) => {
        const known = reviews.get(pull) ?? (0,github_reviewers/* reviewersOf */.G)(hub, pull);
        reviews.set(pull, known);
        return known;
    };
    return {
        ofDeletion: (skill) => pullOfPath(records, skill),
        of: async (candidate) => {
            const skill = candidate.name;
            const path = `${policy.policy.skills}/${skill}`;
            const pull = await pullOfPath(records, skill);
            const proposed = await (0,hash_at/* hashAt */.I)(hub, pull.head, path);
            if (proposed === undefined || proposed !== (await (0,git/* treeAt */.Ss)(repository, commit, path)))
                throw refused('merged-other-bytes', skill, `its bytes are not those that #${pull.number} proposed`);
            const approvable = { skill, path, head: pull.head, pull: pull.number };
            const needed = policy.policy.review['required-approvals'];
            const approval = await (0,commands_approval/* approvalIn */.z)(hub, await reviewers(pull.number), approvable, needed);
            if (!approval.isEnough)
                throw refused('approvals-missing', skill, lacking(approval));
            return { skill, pull: pull.number, approval, verdict: await verdictThen(records, pull, candidate) };
        },
    };
}
async function pullOfPath({ hub, repository, commit, into, policy }, skill) {
    const brought = await (0,git/* broughtBy */.dB)(repository, commit, `${policy.policy.skills}/${skill}`);
    const pull = await mergedPullOf(hub, brought, into);
    if (pull !== undefined)
        return pull;
    throw refused('no-pull-request', skill, `commit ${brought.slice(0, 12)} came without a pull request`);
}
/** What is lacking, so that somebody can bring it. */
function lacking({ pull, needed, approvedBy, changesRequestedBy, ignored }) {
    const has = approvedBy.length === 0 ? 'none' : `${approvedBy.length} (${approvedBy.join(', ')})`;
    const changes = changesRequestedBy.length === 0 ? '' : `; ${changesRequestedBy.join(', ')} asked for changes`;
    const others = ignored.map(({ login, why }) => `${login}: ${why}`).join(', ');
    return `#${pull} needs ${needed} approvals of these bytes and has ${has}${changes}${others === '' ? '' : `; not counted: ${others}`}`;
}
/** The worse of what its report says, while GitHub keeps it, and of what our check runs were bound to. */
async function verdictThen(records, { head }, candidate) {
    const { hub, policy, workflow } = records;
    const bound = (await (0,earlier_check_runs/* earlierCheckRuns */.v)(hub, head)).map(({ externalId }) => (0,binding/* bindingIn */.Bc)(externalId));
    const recorded = bound.flatMap((each) => each?.policy === policy.digest && each.tool === version/* VERSION */.x && each.verdict !== 'inconclusive' ? [each.verdict] : []);
    const run = await (0,runs/* newestRunOf */.Th)(hub, head, workflow, ['pull_request']);
    const claim = await (0,commands_claim/* claimIn */.a)(async () => run && (0,artifact/* artifactIn */.M)(hub, { run: run.id, name: handed_on/* ARTIFACT */.t, file: handed_on/* REPORT */.r, most: report_file/* MAX_REPORT */.MZ }), handed_on/* REPORT */.r);
    if ('missing' in claim)
        return (0,verdict/* worst */.QZ)(recorded);
    const { report } = claim;
    const result = report.skills.find(({ name }) => name === candidate.name);
    // Another version or policy judges otherwise, and the re-check judges by those of today.
    const isComparable = report.tool.version === version/* VERSION */.x && report.policy.digest === policy.digest;
    if (result === undefined || !isComparable || result.digest !== candidate.digest)
        return (0,verdict/* worst */.QZ)(recorded);
    // What is blocked was not run on, and needs no more to be refused.
    if (result.verdict === 'block')
        return 'block';
    const { asOf, stages } = report.inputs;
    const { findings } = await (0,analyse/* analyse */.K)(candidate, { policy: policy.policy, asOf, stages });
    const objection = (0,standing/* objectionTo */.D)(report, result, {
        policy: policy.policy,
        policyDigest: policy.digest,
        digest: candidate.digest,
        findings,
        today: records.today,
    });
    if (objection !== undefined)
        throw refused('report-mismatch', candidate.name, `of its pull request's report: ${objection.message}`);
    return (0,verdict/* worst */.QZ)([...recorded, result.verdict, (0,verdict/* verdictOf */.Vj)(report.findings, report.problems)]);
}
const FIX = {
    'no-pull-request': 'propose it, have it reviewed, and merge it',
    'merged-other-bytes': 'propose it as it is now, have it reviewed, and merge it',
    'approvals-missing': 'have it approved by somebody who may write and had no part in it, and run this again',
    'report-mismatch': 'propose it anew',
};
function refused(code, skill, why) {
    return new model_error/* AssayError */.W(code, `the skill cannot be published: ${why}`, { where: skill, fix: FIX[code] });
}

;// CONCATENATED MODULE: ./src/commands/publish-job.js









/**
 * Publishes what is due on the default branch with the role that the job's ID token opens, and says so on the pull requests;
 * a dry run writes nothing. Throws `head-moved` where the branch has gone on since the event.
 */
async function publishJob(job, options) {
    const { repository, commit } = (0,trunk_event/* trunkState */.e)(job);
    await mustBeTip(options.hub, repository.default_branch, commit);
    const request = {
        repository: job.workspace,
        commit,
        source: { repository: repository.full_name, repositoryId: String(repository.id) },
        actor: `github:${job.actor}`,
        today: job.today,
    };
    const policy = await (0,publish_due/* policyFor */.KV)(request);
    const warrants = warrantsIn({
        ...{ hub: options.hub, workflow: options.workflow, policy, today: job.today },
        ...{ repository: job.workspace, commit, into: repository.default_branch },
    });
    const wish = { policy: policy.policy, job, repositoryId: request.source.repositoryId, access: options };
    const nothing = { releases: [], refusals: [], retired: [], untold: [] };
    if (options.isDryRun) {
        const due = await (0,publish_due/* dueAt */.s5)(request, policy, await (0,job_registry/* logFor */.Og)(wish));
        return { due: await (0,publish_due/* warranted */.HE)(due, warrants), ...nothing };
    }
    const writer = await (0,job_registry/* jobWriter */.rq)(wish);
    const due = await (0,publish_due/* warranted */.HE)(await (0,publish_due/* dueAt */.s5)(request, policy, writer.log), warrants);
    if (due.candidates.length + due.deleted.length > 0) {
        const publication = await (0,publish_due/* publishDue */.YE)(request, due, () => (0,report_file/* reportIn */.kf)(options.reportFile), writer);
        const untold = await tellMerged(options.hub, due, publication.releases, (0,job_registry/* registryOf */.Fv)(policy.policy).url);
        return { due, ...publication, untold };
    }
    // A run that was cut off after its last commit left the views behind.
    await (0,refresh/* refresh */.Ow)(writer);
    return { due, ...nothing };
}
/** An old run that somebody starts again, or that is late, would publish the old bytes as the newest version. */
async function mustBeTip(hub, branch, commit) {
    if ((await (0,tip/* tipOf */.n)(hub, branch)) === commit)
        return;
    throw new model_error/* AssayError */.W('head-moved', `${branch} has gone on since this commit`, {
        where: commit,
        fix: 'nothing: the newer commit has a run of its own',
    });
}

// EXTERNAL MODULE: ./src/bin/cli/failure.js
var failure = __webpack_require__(8272);
// EXTERNAL MODULE: ./src/bin/action/say.js
var say = __webpack_require__(5625);
;// CONCATENATED MODULE: ./src/bin/action/publish.js







/** Publishes what is due on the default branch, or with `dry-run` only says what that is. */
async function runPublish(inputs) {
    const { job, report: reportFile, isDryRun, role, audience, token, app, key, trustFile, checkWorkflow } = inputs;
    const hub = await (0,commands_hub/* openAs */.T)(job.repository, token, app);
    const options = { reportFile, isDryRun, role, audience, hub, workflow: checkWorkflow, key, trustFile };
    const { due, releases, refusals, retired, untold } = await publishJob(job, options);
    const names = due.candidates.map(({ name }) => name);
    (0,core/* setOutput */.uH)('due', JSON.stringify(names));
    (0,core/* setOutput */.uH)('retire', JSON.stringify(due.deleted));
    (0,core/* setOutput */.uH)('published', JSON.stringify(releases.map(({ name, version }) => `${name}@${version}`)));
    if (names.length + due.deleted.length === 0)
        (0,say/* say */.c)('nothing is due');
    if (isDryRun)
        for (const { skill, pull, approval, verdict } of due.warrants.values())
            (0,say/* say */.c)((0,visible/* visible */.R)(`due: ${skill} of #${pull}, ${verdict}, approved by ${approval.approvedBy.join(', ') || 'nobody'}`));
    if (isDryRun && due.deleted.length > 0)
        (0,say/* say */.c)((0,visible/* visible */.R)(`to retire: ${due.deleted.join(', ')}`));
    for (const { name, version, isNew } of releases)
        (0,say/* say */.c)(`${name}@${version}: ${isNew ? 'published' : 'was there already'}`);
    for (const { skill } of retired)
        (0,say/* say */.c)(`${skill}: retired`);
    for (const each of untold)
        (0,say/* say */.c)((0,visible/* visible */.R)(`not told: ${each}`));
    for (const { error } of [...due.withdrawn, ...due.unwarranted, ...refusals])
        (0,say/* say */.c)((0,failure/* renderError */.v)(error, { asJson: false }).stderr);
    // What waits for approvals is no failure of the dry run: it says what would be published.
    return (0,publish_all/* exitOf */.s)(isDryRun ? refusals : [...due.unwarranted, ...refusals]);
}


/***/ })

};
