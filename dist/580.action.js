export const id = 580;
export const ids = [580];
export const modules = {

/***/ 7580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(1073);
// EXTERNAL MODULE: ./src/github/artifact.js + 1 modules
var artifact = __webpack_require__(3128);
// EXTERNAL MODULE: ./src/github/hub.js + 2 modules
var github_hub = __webpack_require__(9770);
// EXTERNAL MODULE: ./src/commands/claim.js
var claim = __webpack_require__(4952);
// EXTERNAL MODULE: ./src/commands/handed-on.js
var handed_on = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/github/reviewers.js + 3 modules
var reviewers = __webpack_require__(4628);
// EXTERNAL MODULE: ./src/verdict/verdict.js
var verdict_verdict = __webpack_require__(7074);
// EXTERNAL MODULE: ./src/commands/approval.js + 1 modules
var commands_approval = __webpack_require__(9029);
;// CONCATENATED MODULE: ./src/commands/post/agree.js



/**
 * Who approves of what: of each skill, and of the change as a whole where something was found about that. Each pull request
 * that could be merged has to have its own approvals.
 */
async function agree(hub, subject, judged, standing, { brought }) {
    const { policy } = judged.policy;
    const asked = policy.review['required-approvals'];
    const isWholeOpen = (0,verdict_verdict/* verdictOf */.Vj)([...judged.report.findings, ...standing.findings], []) === 'review';
    const approvals = [];
    const deciding = [];
    for (const { pull } of mergeable(subject)) {
        const of = { pull: pull.number, head: pull.head.sha };
        const open = [
            ...judged.report.skills
                .filter(({ name }) => brought === undefined || brought.get(name)?.includes(pull.number))
                .map(({ name, verdict }) => ({
                what: { ...of, skill: name, path: `${policy.skills}/${name}` },
                isOpen: verdict === 'review',
            })),
            { what: { ...of, skill: undefined, path: undefined }, isOpen: isWholeOpen },
        ];
        const wanted = open.filter(({ what, isOpen }) => isOpen || (what.skill !== undefined && asked > 0));
        if (wanted.length === 0)
            continue;
        const given = await (0,reviewers/* reviewersOf */.G)(hub, pull.number);
        for (const { what, isOpen } of wanted) {
            const approval = await (0,commands_approval/* approvalIn */.z)(hub, given, what, Math.max(asked, isOpen ? 1 : 0));
            approvals.push(approval);
            if (isOpen)
                deciding.push(approval);
        }
    }
    return { approvals, isReached: deciding.length > 0 && deciding.every(({ isEnough }) => isEnough) };
}
/** What is proposed to another branch decides nothing about ours, unless nothing is proposed to ours. */
function mergeable({ steps, into }) {
    const ours = steps.filter(({ pull }) => pull.base === into);
    return ours.length === 0 ? steps : ours;
}

// EXTERNAL MODULE: ./src/github/binding.js
var binding = __webpack_require__(4176);
// EXTERNAL MODULE: ./src/render/places.js
var places = __webpack_require__(6396);
// EXTERNAL MODULE: ./src/render/shown.js
var render_shown = __webpack_require__(5539);
// EXTERNAL MODULE: ./src/render/visible.js
var visible = __webpack_require__(128);
;// CONCATENATED MODULE: ./src/render/annotations.js



const LEVEL = { block: 'failure', review: 'warning', note: 'notice' };
const GRAVITY = ['block', 'review', 'note'];
/** In UTF-16 code units, well under what GitHub takes of a path, of a message (64 KB) and of a title (255). */
const LONGEST = { path: 4096, message: 2000 };
/** Where GitHub puts what is about no file. */
const NO_FILE = '.github';
/**
 * What is said beside the lines of a proposal, gravest first. Beyond `most` (200), what is of one file and rule is said
 * once, with a count; what is still too many then is left out, the least grave first. `merged` is how many are not said
 * each by itself.
 */
function annotationsOf(report, { directoryOf = places/* byName */.n, most = 200 } = {}) {
    const placed = [
        ...report.findings.map((finding) => ({ path: finding.file ?? NO_FILE, finding })),
        ...report.skills.flatMap(({ name, findings }) => findings.map((finding) => ({ path: (0,places/* inDirectory */.z)(directoryOf(name), finding.file ?? 'skill.json'), finding }))),
    ].sort(gravestFirst);
    const groups = placed.length <= most ? placed.map((each) => [each]) : ofOneFileAndRule(placed);
    const annotations = groups.slice(0, most).map(annotationOf);
    return { annotations, merged: placed.length - annotations.length };
}
/** By everything that an annotation shows, so that the order of a report makes no difference. */
function gravestFirst(a, b) {
    return (GRAVITY.indexOf(a.finding.severity) - GRAVITY.indexOf(b.finding.severity) ||
        compared(a.path, b.path) ||
        (a.finding.line ?? 0) - (b.finding.line ?? 0) ||
        (a.finding.column ?? 0) - (b.finding.column ?? 0) ||
        compared(a.finding.rule, b.finding.rule) ||
        compared(a.finding.message, b.finding.message));
}
function compared(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Each begins with its gravest. */
function ofOneFileAndRule(placed) {
    const groups = new Map();
    for (const each of placed) {
        const key = JSON.stringify([each.path, each.finding.rule]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [each]);
        else
            group.push(each);
    }
    return [...groups.values()];
}
/** The first of `group`, with how many more there are of it. */
function annotationOf(group) {
    const [{ path, finding }] = group;
    const { rule, severity, message, fix, line = 1, column } = finding;
    // GitHub knows no file by a name of which a part is an escape; the message says it then.
    const shown = (0,visible/* visible */.R)(path, LONGEST.path);
    const place = shown === path ? '' : ` (${(0,visible/* visible */.R)(path)})`;
    const more = group.length === 1 ? '' : ` And ${group.length - 1} more of ${rule} in this file.`;
    const { lines } = (0,render_shown/* shownOf */.R)(finding, []);
    return {
        path: shown === path ? path : NO_FILE,
        startLine: shown === path ? line : 1,
        endLine: shown === path ? line : 1,
        ...(shown === path && column !== undefined && { startColumn: column, endColumn: column }),
        level: LEVEL[severity],
        title: (0,visible/* visible */.R)(`${severity}: ${rule}`, 200),
        message: `${(0,visible/* visible */.R)(fix === undefined ? message : `${message} ${fix}`, LONGEST.message)}${place}${more}`,
        ...(lines.length > 0 && { details: lines.join('\n') }),
    };
}

;// CONCATENATED MODULE: ./src/render/comment/missing-approvals.js
/** The skills that are not approved of as often as they have to be, or not by all who said something. */
function missingApprovals(approvals) {
    if (approvals === undefined)
        return [];
    return approvals.skills.filter(({ approvedBy, changesRequestedBy }) => changesRequestedBy.length > 0 || new Set(approvedBy).size < approvals.required);
}

;// CONCATENATED MODULE: ./src/render/comment/meaning.js

/** GitHub shows no more of a check's title, in UTF-16 code units. */
const LONGEST_TITLE = 255;
/** `1 skill`, `2 skills`. */
function counted(count, what) {
    return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}
/** Whether humans have accepted what they were asked. */
function isAccepted({ report, standing }) {
    return standing.verdict === 'pass' && report.verdict === 'review';
}
/** What the verdict means for merging, in a line; no word of it is the candidate's. */
function meaningOf(view) {
    const { report, standing } = view;
    const skills = counted(report.skills.length, 'skill');
    const ofVerdict = (verdict) => report.skills.filter((skill) => skill.verdict === verdict).length;
    switch (standing.verdict) {
        case 'block':
            return `This must not be merged: ${blockedBy(report, ofVerdict('block'))}.`;
        case 'inconclusive':
            return 'This cannot be merged yet: something kept us from finding out. That is no fault found in it; run the check again.';
        case 'review':
            return `A human must decide before this is merged: ${waiting(view, ofVerdict('review'))}.`;
        case 'pass':
            if (isAccepted(view))
                return `This can be merged: what a human had to decide about ${skills} is accepted.`;
            if (report.skills.length === 0)
                return 'No skill is touched: nothing stands in the way of merging.';
            return `This can be merged: ${report.skills.length === 1 ? 'the skill holds' : `all ${skills} hold`}.`;
    }
}
function blockedBy({ skills, findings }, blocked) {
    if (blocked > 0)
        return `${blocked} of ${counted(skills.length, 'skill')} did not hold`;
    return findings.length > 0 ? 'the change as a whole did not hold' : 'an earlier run of the same commit blocked it';
}
function waiting(view, waitingSkills) {
    const missing = missingApprovals(view.standing.approvals).length;
    const what = waitingSkills === 0 ? 'the change as a whole has' : `${counted(waitingSkills, 'skill')} ${has(waitingSkills)}`;
    const approvals = missing === 0 ? '' : `, and approvals of ${counted(missing, 'skill')} are missing`;
    return `${what} something to be accepted${approvals}`;
}
function has(count) {
    return count === 1 ? 'has' : 'have';
}
/** The title of the check run: the verdict and what it is about. */
function checkTitle(view) {
    const { report, standing, mode } = view;
    const verdict = isAccepted(view) ? 'pass (accepted)' : standing.verdict;
    const count = counted(report.skills.length, 'skill');
    const worst = report.skills.filter((skill) => skill.verdict === standing.verdict).length;
    const of = worst === 0 || standing.verdict === 'pass' ? count : `${worst} of ${count}`;
    const change = report.findings.length > 0 ? 'the gate itself is changed' : 'no skill is touched';
    const missing = standing.verdict === 'review' ? missingApprovals(standing.approvals).length : 0;
    const approvals = missing === 0 ? '' : `, approvals missing for ${missing}`;
    const title = `${verdict}: ${report.skills.length === 0 ? change : of}${approvals}`;
    return (mode === 'report-only' ? `report-only, ${title}` : title).slice(0, LONGEST_TITLE);
}

// EXTERNAL MODULE: ./src/render/cut.js
var cut = __webpack_require__(1606);
// EXTERNAL MODULE: ./src/render/marks.js
var marks = __webpack_require__(7672);
// EXTERNAL MODULE: ./src/render/nodes.js
var nodes = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/model/manifest.js
var manifest = __webpack_require__(3210);
;// CONCATENATED MODULE: ./src/render/comment/capabilities.js


/** What each skill can touch and its version on the default branch cannot, or the other way round; nothing where that is all alike. */
function capabilityDifference(skills, previous) {
    const rows = skills
        .map(({ name, capabilities: { declared, used } }) => {
        const before = Object.hasOwn(previous ?? {}, name) ? previous?.[name]?.capabilities : undefined;
        const after = manifest/* CAPABILITIES */.$8.filter((each) => declared.includes(each) || used.includes(each));
        const added = after.filter((each) => !before?.includes(each));
        const removed = manifest/* CAPABILITIES */.$8.filter((each) => before?.includes(each) && !after.includes(each));
        return { name, before, after, added, removed };
    })
        .filter(({ added, removed }) => added.length + removed.length > 0)
        .map(({ name, before, after, added, removed }) => [
        [(0,nodes/* code */.aY)(name)],
        before === undefined ? [(0,nodes/* ours */.Od)('new skill')] : [(0,nodes/* ours */.Od)(named(before))],
        [(0,nodes/* ours */.Od)(named(after))],
        differences(added, removed),
    ]);
    if (rows.length === 0)
        return [];
    return [
        (0,nodes/* heading */.R_)(3, (0,nodes/* ours */.Od)('What it can touch')),
        (0,nodes/* paragraph */.FY)((0,nodes/* ours */.Od)('Compared with the default branch; bold is what reaches beyond the skill itself.')),
        (0,nodes/* table */.tp)(['Skill', 'Before', 'Proposed', 'Difference'], rows),
    ];
}
function named(capabilities) {
    return capabilities.length === 0 ? 'nothing' : capabilities.join(', ');
}
function differences(added, removed) {
    const parts = [
        ...added.map((each) => ((0,manifest/* isReach */.wB)(each) ? (0,nodes/* strong */.ko)((0,nodes/* ours */.Od)(`+ ${each}`)) : (0,nodes/* ours */.Od)(`+ ${each}`))),
        ...removed.map((each) => (0,nodes/* ours */.Od)(`− ${each}`)),
    ];
    return parts.flatMap((part, at) => (at === 0 ? [part] : [(0,nodes/* ours */.Od)(', '), part]));
}

;// CONCATENATED MODULE: ./src/render/comment/decisions.js



/** More skills, people or findings than these are only counted. */
const MOST = { skills: 30, people: 5, beside: 20 };
const LONGEST_LOGIN = 60;
/** Why an approval does not count. */
const WHY = {
    bot: 'is no human',
    author: 'opened this pull request',
    pusher: 'pushed to this pull request',
    committer: 'has commits in this pull request',
    'no-write-access': 'has no write access',
    'unknown-involved': 'may have had a part in it, which cannot be told',
    'other-bytes': 'approved of other bytes than these',
};
/** What a human is asked: what they accept by approving, what stands beside the report, and whose approval is missing. */
function decisions(view, { report }, addressOf) {
    const { standing } = view;
    const ofSkills = report.skills.flatMap(({ name, findings }) => asked(findings).map((each) => question(each, addressOf, name)));
    const ofChange = asked(report.findings).map((each) => question(each, addressOf));
    const beside = standing.findings.slice(0, MOST.beside).map((each) => question(each, addressOf));
    const more = standing.findings.length - beside.length;
    const questions = [...beside, ...ofChange, ...ofSkills];
    const approvals = standing.verdict === 'block' ? [] : approvalsOf(standing.approvals);
    if (questions.length + approvals.length === 0)
        return [];
    return [
        (0,nodes/* heading */.R_)(3, (0,nodes/* ours */.Od)(isAccepted(view) ? 'What was accepted' : 'What a human must decide')),
        ...(questions.length === 0 ? [] : [(0,nodes/* paragraph */.FY)((0,nodes/* ours */.Od)(introduction(view)))]),
        ...(0,nodes/* list */.p_)(questions),
        ...(more > 0
            ? [
                (0,nodes/* paragraph */.FY)((0,nodes/* ours */.Od)(`${counted(more, 'further finding')} of the proposal ${more === 1 ? 'is' : 'are'} not listed.`)),
            ]
            : []),
        ...approvals,
    ];
}
function introduction(view) {
    if (isAccepted(view))
        return 'Whoever approved said yes to this:';
    if (view.standing.verdict === 'block')
        return 'Once nothing blocks it any more, this is left to accept or to refuse:';
    return 'To approve is to accept all of this. To refuse any of it, request changes.';
}
function asked(findings) {
    return findings.filter(({ severity }) => severity === 'review');
}
function question({ rule, message, severity }, addressOf, skill) {
    return (0,nodes/* item */.AS)([
        ...(skill === undefined ? [] : [(0,nodes/* strong */.ko)((0,nodes/* code */.aY)(skill)), (0,nodes/* ours */.Od)(': ')]),
        ...(severity === 'block' ? [(0,nodes/* strong */.ko)((0,nodes/* ours */.Od)('block')), (0,nodes/* ours */.Od)(' ')] : []),
        ...(0,nodes/* theirs */.gD)(message),
        (0,nodes/* ours */.Od)(' — '),
        (0,nodes/* link */.nf)(addressOf(rule), (0,nodes/* code */.aY)(rule)),
    ]);
}
function approvalsOf(approvals) {
    const missing = missingApprovals(approvals);
    if (approvals === undefined || missing.length === 0)
        return [];
    const shown = missing.slice(0, MOST.skills);
    const more = missing.length - shown.length;
    return [
        (0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* ours */.Od)('Approvals')), (0,nodes/* ours */.Od)(`: ${approvals.required} a skill, of humans with write access who had no part in it, and nobody who asks for changes.`)),
        ...(0,nodes/* list */.p_)(shown.map((each) => (0,nodes/* item */.AS)(missingOf(each, approvals.required)))),
        ...(more > 0 ? [(0,nodes/* paragraph */.FY)((0,nodes/* ours */.Od)(`Approvals of ${counted(more, 'further skill')} are missing.`))] : []),
    ];
}
function missingOf({ name, approvedBy, changesRequestedBy, ignored }, required) {
    const count = Math.max(0, required - new Set(approvedBy).size);
    const refused = ignored
        .slice(0, MOST.people)
        .flatMap(({ login, why }, at) => [
        (0,nodes/* ours */.Od)(at === 0 ? '. Not counted: ' : ', '),
        (0,nodes/* code */.aY)(login, LONGEST_LOGIN),
        (0,nodes/* ours */.Od)(' '),
        ...(Object.hasOwn(WHY, why) ? [(0,nodes/* ours */.Od)(WHY[why] ?? '')] : (0,nodes/* theirs */.gD)(why)),
    ]);
    return [
        (0,nodes/* code */.aY)(name),
        (0,nodes/* ours */.Od)(count === 0 ? ': approved often enough' : `: ${counted(count, 'more approval')} needed`),
        ...people('. Approved by ', approvedBy),
        ...people('. Changes requested by ', changesRequestedBy),
        ...refused,
        ...(ignored.length > MOST.people ? [(0,nodes/* ours */.Od)(` and ${ignored.length - MOST.people} more`)] : []),
    ];
}
function people(before, logins) {
    const shown = logins.slice(0, MOST.people);
    const named = shown.flatMap((login, at) => [(0,nodes/* ours */.Od)(at === 0 ? before : ', '), (0,nodes/* code */.aY)(login, LONGEST_LOGIN)]);
    return [...named, ...(logins.length > shown.length ? [(0,nodes/* ours */.Od)(` and ${logins.length - shown.length} more`)] : [])];
}

;// CONCATENATED MODULE: ./src/render/code-frame.js

/**
 * The line of source that a static finding points at, with a caret under the construct. Nothing where the evidence is
 * output rather than source. What does not show is escaped, and the caret moves with it.
 */
function codeFrame({ trial, evidence, line, column }) {
    if (trial !== undefined || evidence === undefined || line === undefined)
        return [];
    const gutter = `${line} | `;
    const frame = [`${gutter}${untabbed(evidence)}`];
    if (column !== undefined)
        frame.push(`${' '.repeat(gutter.length - 2)}| ${' '.repeat(untabbed(evidence.slice(0, column - 1)).length)}^`);
    return frame;
}
/** One space a tab, so that a caret can stand under the right character; everything else that does not show is escaped. */
function untabbed(text) {
    return (0,visible/* visible */.R)(text.replaceAll('\t', ' '), 400);
}

;// CONCATENATED MODULE: ./src/render/comment/permalink.js
const SERVER = /^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?(?::\d{1,5})?$/i;
const REPOSITORY = /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** In UTF-16 code units. */
const LONGEST_PATH = 1000;
/** The address of the commit; nothing where server, repository or commit is not what it should be. */
function commitAddress({ server, repository, head }) {
    return isSite({ server, repository, head }) ? `${server}/${repository}/commit/${head}` : undefined;
}
/**
 * The address of `path` as it is in the judged commit, at `line` (1-based). Nothing where it could lead elsewhere, or would
 * not lead there.
 */
function permalink({ server, repository, head }, path, line) {
    const parts = path.split('/');
    const isPath = path.length <= LONGEST_PATH && path.isWellFormed() && parts.every((part) => !/^\.{0,2}$/.test(part));
    if (!isPath || !isSite({ server, repository, head }))
        return undefined;
    const at = line === undefined ? '' : `#L${line}`;
    return `${server}/${repository}/blob/${head}/${parts.map(encoded).join('/')}${at}`;
}
function isSite({ server, repository, head }) {
    return SERVER.test(server) && REPOSITORY.test(repository) && COMMIT.test(head);
}
/** Of what encodeURIComponent leaves alone, some means something to Markdown. */
function encoded(part) {
    return encodeURIComponent(part).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./src/render/comment/findings.js





/** What was found of a skill that is to be read before merging, gravest first, with the lines that it is about. */
function skillFindings({ name, problems, findings }, known) {
    const found = graveItems(problems, findings, known, known.directoryOf(name));
    return found.length === 0 ? [] : [(0,nodes/* heading */.R_)(3, (0,nodes/* code */.aY)(name)), ...(0,nodes/* list */.p_)(found)];
}
/** The same of the change as a whole. */
function changeFindings(problems, findings, known) {
    const found = graveItems(problems, findings, known);
    return found.length === 0 ? [] : [(0,nodes/* heading */.R_)(3, (0,nodes/* ours */.Od)('The change as a whole')), ...(0,nodes/* list */.p_)(found)];
}
/** The notes of a skill, or of the change: a line each. */
function noteItems(findings, known, skill) {
    const directory = skill === undefined ? undefined : known.directoryOf(skill);
    return findings
        .filter(({ severity }) => severity === 'note')
        .map((finding) => (0,nodes/* item */.AS)([...(skill === undefined ? [] : [(0,nodes/* code */.aY)(skill), (0,nodes/* ours */.Od)(': ')]), ...lineOf(finding, known, directory)]));
}
function graveItems(problems, findings, known, directory) {
    const grave = ['block', 'review'].flatMap((each) => findings.filter(({ severity }) => severity === each));
    return [
        ...problems.map(({ code: id, message, fix }) => (0,nodes/* item */.AS)([(0,nodes/* strong */.ko)((0,nodes/* code */.aY)(id)), (0,nodes/* ours */.Od)(' '), ...(0,nodes/* theirs */.gD)(message), ...advice(fix)])),
        ...grave.map((finding, at) => {
            const line = [(0,nodes/* strong */.ko)((0,nodes/* ours */.Od)(finding.severity)), (0,nodes/* ours */.Od)(' '), ...lineOf(finding, known, directory)];
            const shown = below(finding, grave.slice(0, at));
            // Where a list is tight, readers differ in what they make of code in it.
            return { ...(0,nodes/* item */.AS)(line, shown), spread: shown.length > 0 };
        }),
    ];
}
function lineOf(finding, { site, addressOf }, directory) {
    const { rule, message, fix, file, line } = finding;
    const path = file === undefined || directory === undefined ? file : (0,places/* inDirectory */.z)(directory, file);
    const place = path === undefined
        ? []
        : [(0,nodes/* ours */.Od)(' · '), (0,nodes/* link */.nf)(permalink(site, path, line), (0,nodes/* code */.aY)(line === undefined ? path : `${path}:${line}`))];
    return [...(0,nodes/* theirs */.gD)(message), ...advice(fix), (0,nodes/* ours */.Od)(' — '), (0,nodes/* link */.nf)(addressOf(rule), (0,nodes/* code */.aY)(rule)), ...place];
}
function advice(fix) {
    return fix === undefined ? [] : [(0,nodes/* ours */.Od)(' '), ...(0,nodes/* theirs */.gD)(fix)];
}
/** The lines of source that a finding is about, or what a run showed; not twice in a row. */
function below(finding, before) {
    const frame = codeFrame(finding);
    if (frame.length > 0)
        return [(0,nodes/* fenced */.OF)(frame.join('\n'), 'text')];
    const { lines } = (0,render_shown/* shownOf */.R)(finding, before);
    return lines.length === 0 ? [] : [(0,nodes/* fenced */.OF)(lines.join('\n'), finding.trial === 'mutation' ? 'diff' : 'text')];
}

;// CONCATENATED MODULE: ./src/render/comment/folded.js





/** Every HTML that a comment has: a constant. GitHub reads Markdown again after the empty line. */
const OPENINGS = {
    notes: '<details><summary>Notes</summary>',
    stages: '<details><summary>Every skill and its stages</summary>',
    inputs: '<details><summary>What the report depends on</summary>',
    runs: '<details><summary>Earlier runs</summary>',
};
const CLOSING = '</details>';
/** More of them are only counted. */
const folded_MOST = { runs: 20, skills: 100 };
/** What is there for whoever wants to know more, folded. */
function folded(view, { report }, known) {
    const notes = [
        ...noteItems(report.findings, known),
        ...report.skills.flatMap(({ name, findings }) => noteItems(findings, known, name)),
    ];
    return [
        ...fold('notes', (0,nodes/* list */.p_)(notes)),
        ...fold('stages', stagesOf(report.skills)),
        ...fold('inputs', (0,nodes/* list */.p_)(inputItems(report))),
        ...fold('runs', runsOf(view)),
    ];
}
function fold(what, inside) {
    if (inside.length === 0)
        return [];
    return [{ type: 'html', value: OPENINGS[what] }, ...inside, { type: 'html', value: CLOSING }];
}
function stagesOf(skills) {
    if (skills.length === 0)
        return [];
    const rows = skills
        .slice(0, folded_MOST.skills)
        .map(({ name, verdict, stages }) => [
        [(0,nodes/* code */.aY)(name)],
        [(0,nodes/* ours */.Od)(`${marks/* MARKS */.j[verdict]} ${verdict}`)],
        [(0,nodes/* ours */.Od)(stages.map(({ stage, outcome }) => `${stage} ${outcome}`).join(', '))],
    ]);
    const more = skills.length - rows.length;
    const rest = more > 0 ? [(0,nodes/* paragraph */.FY)((0,nodes/* ours */.Od)(`${counted(more, 'more skill')}.`))] : [];
    return [(0,nodes/* table */.tp)(['Skill', 'Verdict', 'Stages'], rows), ...rest];
}
function inputItems({ inputs }) {
    const { previous, stages, ...others } = inputs;
    const told = [
        ...Object.entries(others),
        ['stages', stages],
        ['compared', Object.keys(previous ?? {}).length],
    ];
    return told
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => (0,nodes/* item */.AS)([(0,nodes/* ours */.Od)(`${name}: `), (0,nodes/* code */.aY)(Array.isArray(value) ? value.join(', ') : String(value))]));
}
function runsOf({ runs, server, repository }) {
    const items = runs
        .slice(0, folded_MOST.runs)
        .map(({ verdict, head, at }) => (0,nodes/* item */.AS)([
        (0,nodes/* ours */.Od)(`${marks/* MARKS */.j[verdict]} ${verdict} `),
        (0,nodes/* link */.nf)(commitAddress({ server, repository, head }), (0,nodes/* code */.aY)(head.slice(0, 12))),
        ...(at === undefined ? [] : [(0,nodes/* ours */.Od)(' '), (0,nodes/* code */.aY)(at, 40)]),
    ]));
    const more = runs.length - items.length;
    return (0,nodes/* list */.p_)(more > 0 ? [...items, (0,nodes/* item */.AS)([(0,nodes/* ours */.Od)(`${more} more`)])] : items);
}

// EXTERNAL MODULE: ./src/render/command.js
var command = __webpack_require__(875);
;// CONCATENATED MODULE: ./src/render/comment/reproduce.js



/** More are only counted; longer ones could not be read. Characters are UTF-16 code units. */
const reproduce_MOST = { skills: 10, commands: 10, characters: 4000 };
/** The commands that show the same at home: the whole check of what did not pass, and each case that was found by running it. */
function reproduction({ inputs, skills }, directoryOf) {
    const open = skills.filter(({ verdict }) => verdict !== 'pass');
    if (open.length === 0)
        return [];
    const { seed, effort, asOf } = inputs;
    const paths = open.slice(0, reproduce_MOST.skills).map(({ name }) => (0,command/* word */.V)(dashed(directoryOf(name))));
    const whole = `assay check ${paths.join(' ')} --effort ${effort} --seed ${(0,command/* word */.V)(seed)} --as-of ${(0,command/* word */.V)(asOf)}`;
    const cases = new Set(open.flatMap(({ name, findings }) => findings
        .filter(({ severity, reproduce }) => severity !== 'note' && reproduce?.startsWith('assay replay SKILL ') === true)
        .map(({ reproduce = '' }) => (0,command/* copyable */.k)(reproduce, directoryOf(name)))));
    const commands = [whole, ...[...cases].slice(0, reproduce_MOST.commands)].filter(({ length }) => length <= reproduce_MOST.characters);
    const more = Math.max(0, open.length - reproduce_MOST.skills) + 1 + cases.size - commands.length;
    return [
        (0,nodes/* heading */.R_)(3, (0,nodes/* ours */.Od)('See it yourself')),
        (0,nodes/* paragraph */.FY)((0,nodes/* ours */.Od)('In a checkout of this proposal, with the same seed and day:')),
        (0,nodes/* fenced */.OF)(commands.map((each) => (0,visible/* visible */.R)(each, reproduce_MOST.characters)).join('\n'), 'sh'),
        ...(more > 0 ? [(0,nodes/* paragraph */.FY)((0,nodes/* ours */.Od)(`Further commands and skills, ${more} in all, are in the JSON report.`))] : []),
    ];
}
function dashed(directory) {
    return directory.startsWith('-') ? `./${directory}` : directory;
}

;// CONCATENATED MODULE: ./src/render/comment/comment.js











const comment_MOST = 60_000;
/** More rows than these are only counted, so that what was found keeps its room. */
const MOST_ROWS = 50;
/**
 * What a pull request is told, as GitHub-flavoured Markdown: the verdict, what a human must decide, what the skills can
 * touch, what was found and how to see it again; everything else is folded. It is built as a tree, in which untrusted text
 * stands only inside text and code, and addresses are ours (catalogue 130 to 133).
 */
function renderComment(view, { most = comment_MOST, addressOf = () => undefined, directoryOf = places/* byName */.n, docs } = {}) {
    const known = { site: view, addressOf, directoryOf };
    const written = new WeakMap();
    const shown = (cut) => {
        const markdown = written.get(cut) ?? (0,nodes/* markdownOf */.RQ)(partsOf(view, cut, known, docs));
        written.set(cut, markdown);
        return markdown;
    };
    return shown((0,cut/* cutToFit */.X)(view.report, (cut) => isSmall(cut, most) && shown(cut).length <= most));
}
/** Whether it can fit at all: to write down a hundred thousand findings takes longer than to count them. */
function isSmall({ report: { findings, skills } }, most) {
    const parts = skills.reduce((sum, skill) => sum + 1 + skill.findings.length, findings.length);
    return parts * SHORTEST_PART <= most;
}
/** Characters that a finding or a skill takes at least. */
const SHORTEST_PART = 20;
function partsOf(view, cut, known, docs) {
    const { report } = cut;
    return [
        ...verdictOf(view),
        ...openSkills(cut),
        ...decisions(view, cut, known.addressOf),
        ...capabilityDifference(report.skills, view.previous),
        ...changeFindings(report.problems, report.findings, known),
        ...report.skills.flatMap((skill) => skillFindings(skill, known)),
        ...omitted(cut),
        ...reproduction(report, known.directoryOf),
        ...folded(view, cut, known),
        ...footer(view, docs),
    ];
}
function verdictOf(view) {
    const { verdict } = view.standing;
    const title = isAccepted(view) ? 'pass, accepted' : verdict;
    const mode = view.mode === 'report-only' ? [(0,nodes/* ours */.Od)(' Report-only mode: this is told, and holds nothing up.')] : [];
    return [
        (0,nodes/* heading */.R_)(2, (0,nodes/* ours */.Od)(`${marks/* MARKS */.j[verdict]} Skill Assay: ${title}`)),
        (0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* ours */.Od)(meaningOf(view))), ...mode),
    ];
}
/** The skills that did not pass; where there is one skill, or all passed, the line above says it. */
function openSkills({ report: { skills } }) {
    const open = skills.filter(({ verdict }) => verdict !== 'pass');
    if (open.length === 0 || skills.length < 2)
        return [];
    const rows = open.slice(0, MOST_ROWS).map(({ name, verdict, findings, problems }) => {
        const count = (severity) => findings.filter((each) => each.severity === severity).length;
        const found = [
            ...['block', 'review', 'note'].map((each) => [count(each), each]),
            [problems.length, 'problem'],
        ].filter(([many]) => many > 0);
        return [
            [(0,nodes/* code */.aY)(name)],
            [(0,nodes/* ours */.Od)(`${marks/* MARKS */.j[verdict]} ${verdict}`)],
            [(0,nodes/* ours */.Od)(found.map(([many, what]) => `${many} × ${what}`).join(', '))],
        ];
    });
    const passed = skills.length - open.length;
    return [
        (0,nodes/* table */.tp)(['Skill', 'Verdict', 'Found'], rows),
        ...(open.length > rows.length
            ? [(0,nodes/* paragraph */.FY)((0,nodes/* ours */.Od)(`${counted(open.length - rows.length, 'more skill')} did not pass.`))]
            : []),
        ...(passed === 0 ? [] : [(0,nodes/* paragraph */.FY)((0,nodes/* ours */.Od)(`${counted(passed, 'other skill')} passed.`))]),
    ];
}
/** What was left out here, and by the check itself. */
function omitted({ report, skills, problems }) {
    const counts = [
        [report.omitted.findings, 'finding'],
        [skills, 'skill'],
        [problems, 'problem'],
    ];
    const told = counts.filter(([count]) => count > 0).map(([count, what]) => counted(count, `further ${what}`));
    if (told.length === 0)
        return [];
    return [(0,nodes/* paragraph */.FY)((0,nodes/* ours */.Od)(`Not listed here, and in the JSON report: ${told.join(', ')}.`))];
}
/** Who says this, of which commit, by which policy. */
function footer(view, docs) {
    const { tool, policy } = view.report;
    const by = view.by === 'app' ? "made by the team's GitHub App" : 'made with GITHUB_TOKEN, which others may use too';
    const parts = [
        [(0,nodes/* ours */.Od)('Skill Assay '), (0,nodes/* code */.aY)(tool.version, 40)],
        [(0,nodes/* ours */.Od)('policy '), (0,nodes/* code */.aY)(policy.digest.slice(0, 'sha256:'.length + 12))],
        [(0,nodes/* ours */.Od)('commit '), (0,nodes/* link */.nf)(commitAddress(view), (0,nodes/* code */.aY)(view.head.slice(0, 12)))],
        [(0,nodes/* ours */.Od)('the check is '), (0,nodes/* link */.nf)(docs, (0,nodes/* ours */.Od)(by))],
    ];
    return [
        { type: 'thematicBreak' },
        (0,nodes/* paragraph */.FY)(...parts.flatMap((part, at) => (at === 0 ? part : [(0,nodes/* ours */.Od)(' · '), ...part]))),
    ];
}

// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
;// CONCATENATED MODULE: ./src/render/sarif.js




const sarif_LEVEL = { block: 'error', review: 'warning', note: 'note' };
/** GitHub keeps the gravest 5,000 results of a run and refuses one of more than 25,000. */
const MOST_RESULTS = 5000;
/** GitHub keeps no more tags of a rule. */
const MOST_TAGS = 10;
/** Where something is about the proposal and no file of it: SARIF's readers want a place. */
const sarif_NO_FILE = '.github/assay.yml';
const nothing = () => undefined;
/**
 * The report as SARIF 2.1.0, for GitHub code scanning and editors. What could not be found out is a notification of a run
 * that did not succeed (3.20.21): a list of results alone would look like a clean one.
 */
function renderSarif(report, { directoryOf, pageOf = nothing, addressOf = nothing, beside = [] } = {}) {
    const ofSkills = report.skills.flatMap(({ name, path, findings }) => {
        const directory = directoryOf && (0,places/* inDirectory */.z)(directoryOf(name), undefined);
        return findings.map((finding) => resultOf(directory?.split('/') ?? [path], finding, directory));
    });
    const all = [...[...beside, ...report.findings].map((finding) => resultOf([], finding)), ...ofSkills];
    const gravestFirst = Object.values(sarif_LEVEL).flatMap((level) => all.filter((result) => result.level === level));
    const results = withFingerprints(gravestFirst.slice(0, MOST_RESULTS));
    const rules = [...new Set(results.map(({ ruleId }) => ruleId))]
        .sort()
        .map((id) => descriptorOf(id, results, pageOf(id), addressOf(id)));
    const log = {
        version: '2.1.0',
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        runs: [
            {
                tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules } },
                columnKind: 'utf16CodeUnits',
                automationDetails: { id: `${report.tool.name}/` },
                invocations: [invocationOf(report, report.omitted.findings + all.length - results.length)],
                results: results.map(({ stage: _, line: __, ...result }) => result),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
/** The page is our own text, and as plain text Markdown reads well enough (SARIF 3.49.13 wants both). */
function descriptorOf(id, results, page, address) {
    const stages = results.filter(({ ruleId }) => ruleId === id).map(({ stage }) => stage);
    return {
        id,
        ...(page !== undefined && {
            shortDescription: { text: firstSentence(page) },
            help: { text: page, markdown: page },
        }),
        ...(address !== undefined && { helpUri: address }),
        properties: { tags: [...new Set(stages)].sort().slice(0, MOST_TAGS) },
    };
}
/** What a page begins with, below its headings. */
function firstSentence(page) {
    const text = page.replace(/^#.*$/gm, '').trim().split('\n\n')[0] ?? '';
    const [first = ''] = text.replace(/\s+/g, ' ').split(/(?<=[.:;]) /);
    return first === '' ? page.trim() : first;
}
/**
 * By the line's text and not its number, so that an alert stays the same one when lines above it come and go. Under this key
 * GitHub tells alerts apart; equal ones are counted.
 */
function withFingerprints(results) {
    const seen = new Map();
    return results.map((result) => {
        const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
        const key = (0,digest/* digestOf */.o)(JSON.stringify([result.ruleId, uri, result.line]))
            .slice('sha256:'.length)
            .slice(0, 32);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return { ...result, partialFingerprints: { primaryLocationLineHash: `${key}:${count}` } };
    });
}
function invocationOf(report, omitted) {
    const notifications = [
        ...report.problems.map((problem) => notificationOf(problem)),
        ...report.skills.flatMap(({ name, problems }) => problems.map((problem) => notificationOf(problem, name))),
        ...(omitted === 0 ? [] : [omission(omitted)]),
    ];
    return {
        executionSuccessful: notifications.every(({ level }) => level !== 'error'),
        toolExecutionNotifications: notifications,
    };
}
function notificationOf({ code, message, fix }, skill) {
    const text = [...(skill === undefined ? [] : [`${skill}:`]), message, ...(fix === undefined ? [] : [fix])].join(' ');
    return { level: 'error', descriptor: { id: code }, message: messageOf(text) };
}
/** Shown on GitHub's pages and in logs like any other text, so it is made as harmless. */
function messageOf(text) {
    return { text: (0,visible/* visible */.R)(text, 2000) };
}
function omission(count) {
    return { level: 'note', message: messageOf(`${count} further findings are not listed.`) };
}
function resultOf(folder, finding, directory) {
    const { rule, stage, severity, trial, message, fix, file, line, column, evidence } = finding;
    const { text } = messageOf(fix === undefined ? message : `${message} ${fix}`);
    // Each result is read by itself, so that nothing has been shown above it.
    const { lines, command } = (0,render_shown/* shownOf */.R)(finding, [], { directory });
    const path = [...folder, ...(file ?? (folder.length === 0 ? sarif_NO_FILE : 'skill.json')).split('/')].filter((part) => part !== '.');
    return {
        ruleId: rule,
        stage,
        // What a run showed is another run's; what was read is a line of the source.
        line: trial === undefined ? (evidence ?? '').trim() : '',
        level: sarif_LEVEL[severity],
        message: { text: [text, ...lines, ...(command === undefined ? [] : [command])].join('\n') },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: path.map((part) => encodeURIComponent(part.toWellFormed())).join('/') },
                    ...(line === undefined
                        ? {}
                        : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
                },
            },
        ],
    };
}

// EXTERNAL MODULE: ./src/commands/explain.js
var explain = __webpack_require__(5839);
;// CONCATENATED MODULE: ./src/commands/post/compose.js






/** What a merge group, or a commit that is run again and again, would fill the comment with. */
const MOST_RUNS = 20;
/** Puts into words what is known. */
async function compose(known, addresses) {
    const { judged, standing } = known;
    const { policy } = judged.policy;
    const directoryOf = (name) => `${policy.skills}/${name}`;
    const addressOf = (0,explain/* addressesIn */.Mh)(addresses.sources);
    const view = viewOf(known, addresses);
    const docs = addresses.sources && `${addresses.sources}/docs/github.md`;
    const told = { ...judged.report, findings: [...judged.report.findings, ...standing.findings] };
    return {
        title: checkTitle(view),
        comment: renderComment(view, { addressOf, directoryOf, docs }),
        annotations: annotationsOf(told, { directoryOf }).annotations,
        sarif: renderSarif(judged.report, { directoryOf, addressOf, pageOf: await (0,explain/* pages */.Bd)(), beside: standing.findings }),
    };
}
function viewOf(known, { server, repository, isByApp }) {
    const { subject, judged, around, standing, agreement } = known;
    const { policy } = judged.policy;
    const isAccepted = standing.verdict === 'review' && agreement.isReached;
    const runs = around.earlier.slice(0, MOST_RUNS).flatMap((text) => {
        const bound = (0,binding/* bindingIn */.Bc)(text);
        return bound === undefined ? [] : [{ verdict: bound.verdict, head: subject.head }];
    });
    return {
        report: judged.report,
        standing: {
            verdict: isAccepted ? 'pass' : standing.verdict,
            findings: standing.findings,
            ...approvalsIn(agreement.approvals, subject.steps.length > 1),
        },
        head: subject.head,
        // A group's commit is the repository's own; a fork's is the fork's.
        repository: (subject.is === 'proposal' ? subject.steps[0]?.pull.head.repository : undefined) ?? repository,
        server,
        mode: policy.mode,
        previous: Object.fromEntries([...judged.previous].map(([name, capabilities]) => [name, { capabilities }])),
        runs,
        by: isByApp ? 'app' : 'token',
    };
}
function approvalsIn(approvals, areSeveral) {
    if (approvals.length === 0)
        return {};
    const skills = approvals.map(({ skill = 'the change as a whole', pull, approvedBy, changesRequestedBy, ignored }) => ({
        name: areSeveral ? `${skill} (#${pull})` : skill,
        ...{ approvedBy, changesRequestedBy, ignored },
    }));
    return { approvals: { required: Math.max(...approvals.map(({ needed }) => needed)), skills } };
}

// EXTERNAL MODULE: ./src/github/trees.js + 1 modules
var trees = __webpack_require__(459);
// EXTERNAL MODULE: ./src/intake/policy.js
var policy = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/intake/tree.js + 2 modules
var tree = __webpack_require__(8800);
// EXTERNAL MODULE: ./src/model/in-parallel.js
var in_parallel = __webpack_require__(5966);
// EXTERNAL MODULE: ./src/rules/analyse.js + 5 modules
var analyse = __webpack_require__(3745);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(8322);
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
async function holdClaim(claim, known) {
    const { candidates, changes = [], policy, today } = known;
    const inputs = inputsOf(claim, policy, candidates, today);
    const skills = [];
    for (const candidate of candidates) {
        const analysis = await (0,analyse/* analyse */.K)(candidate, { policy: policy.policy, asOf: today });
        const isBlocked = analysis.findings.some(({ severity }) => severity === 'block');
        // What is blocked already was never run, so nothing is claimed of it.
        const trials = isBlocked ? { findings: [], problems: [], ran: [] } : trialsOf(claim, candidate, known);
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
    const analyses = changes.map((change) => (0,analyse_change/* analyseChange */.a)(change, { policy: policy.policy, asOf: today }));
    return (0,report/* reportOf */.EI)(policy.digest, inputs, skills, {
        findings: [...analyses.flatMap(({ findings }) => findings), ...(0,newer_python/* newerPython */.O)(inputs)],
        problems: analyses.flatMap(({ problems }) => problems),
    });
}
function inputsOf(claim, { policy, digest }, candidates, today) {
    const digests = candidates.map((candidate) => candidate.digest);
    const claimed = 'report' in claim ? claim.report.inputs : { effort: policy.adversarial.effort, seed: (0,report/* seedFor */.ln)(digest, digests) };
    // In the order in which they run, as in a report, however policy lists them.
    return { ...claimed, asOf: today, stages: finding/* STAGES */.an.filter((stage) => policy.stages.some((each) => each === stage)) };
}
function trialsOf(claim, candidate, known) {
    if ('missing' in claim)
        return hold_claim_nothing('claim-missing', `The check left no report: ${claim.missing}.`);
    const { report } = claim;
    const { policy, digest: policyDigest } = known.policy;
    if (!isDrawn(report, known))
        return hold_claim_nothing('claim-mismatch', 'The report of the check was made with another seed than its run had to draw.');
    const result = report.skills.find(({ name }) => name === (0,written/* writtenText */.v)(candidate.name));
    if (result === undefined)
        return hold_claim_nothing('claim-mismatch', 'The report of the check does not speak of this skill.');
    const objection = (0,standing/* objectionToTrials */.U)(report, result, { policy, policyDigest, digest: candidate.digest });
    if (objection !== undefined)
        return hold_claim_nothing('claim-mismatch', `The report of the check cannot be used: ${objection.message}.`);
    const ran = result.stages.filter(({ outcome }) => outcome !== 'not-run').map(({ stage }) => stage);
    return { findings: result.findings.filter(({ trial }) => trial !== undefined), problems: result.problems, ran };
}
/** Whoever may choose the seed can search for one under which bad code slips through. */
function isDrawn({ inputs }, { candidates, policy, nonce }) {
    if (nonce === undefined)
        return true;
    const digests = candidates.map(({ digest }) => digest);
    return inputs.nonce === nonce && inputs.seed === (0,report/* seedFor */.ln)(policy.digest, digests, nonce);
}
function hold_claim_nothing(code, message) {
    return {
        findings: [],
        problems: [{ code, stage: 'suite', message, fix: 'Run the check again.' }],
        ran: [],
    };
}

// EXTERNAL MODULE: ./src/commands/nameable.js
var nameable = __webpack_require__(9097);
;// CONCATENATED MODULE: ./src/commands/post/judge.js







/** How many requests are under way at once. */
const AT_ONCE = 4;
/** Reads, judges and compares; never checks out or runs anything of the proposal. `today` is `YYYY-MM-DD`. */
async function judge(hub, subject, claim, today) {
    const { base, head, trunk, claimant, steps } = subject;
    const policy = await policyAt(hub, trunk);
    const folder = policy.policy.skills;
    const { change, trees: changed } = (0,tree/* changeBetween */.Vz)(await (0,trees/* listWhole */.cP)(hub, base), await (0,trees/* listWhole */.cP)(hub, head), folder);
    const candidates = await (0,in_parallel/* inParallel */.H)(changed, AT_ONCE, (tree) => candidateOf(hub, tree));
    // In a group, one may change the gate and another a skill: what must not be mixed is what one pull request brings.
    const apart = new Map(steps.map((step) => [`${step.base} ${step.head}`, step]));
    const changes = await (0,in_parallel/* inParallel */.H)([...apart.values()], 1, async (step) => (0,tree/* changeBetween */.Vz)(await (0,trees/* listWhole */.cP)(hub, step.base), await (0,trees/* listWhole */.cP)(hub, step.head), folder).change);
    const report = await holdClaim(claim, {
        candidates,
        changes,
        policy,
        today,
        nonce: `${claimant.id}-${claimant.attempt}`,
    });
    const before = (0,tree/* skillTrees */.$s)((0,tree/* below */.Gz)(folder, await (0,trees/* listWhole */.cP)(hub, trunk)));
    const names = new Set(candidates.map(({ name }) => name));
    const previous = await (0,in_parallel/* inParallel */.H)(before.filter(({ name }) => names.has(name)), AT_ONCE, async (tree) => {
        const { reaches } = await (0,analyse/* analyse */.K)(await candidateOf(hub, tree), { policy: policy.policy, asOf: today });
        return [tree.name, [...reaches].sort()];
    });
    return { policy, report, change, previous: new Map(previous), present: before.length };
}
async function policyAt(hub, commit) {
    const [folder, name] = policy/* POLICY_FILE */.CX.split('/');
    const entry = (await (0,trees/* listTree */.nT)(hub, commit, folder)).find(({ path }) => path === name);
    return entry === undefined
        ? (0,policy/* builtInPolicy */.Cl)()
        : (0,policy/* policyOf */.US)(await (0,trees/* blobOf */.DE)(hub, entry.hash), `${policy/* POLICY_FILE */.CX} at ${commit.slice(0, 12)}`, nameable/* NAMEABLE */.K);
}
function candidateOf(hub, { name, entries }) {
    return (0,tree/* candidateFromTree */.GX)(name, entries, (hash) => (0,trees/* blobOf */.DE)(hub, hash));
}

// EXTERNAL MODULE: ./src/github/events.js
var events = __webpack_require__(5096);
// EXTERNAL MODULE: ./src/model/error.js
var model_error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/github/pull.js
var github_pull = __webpack_require__(2774);
// EXTERNAL MODULE: ./src/github/tip.js
var tip = __webpack_require__(9660);
;// CONCATENATED MODULE: ./src/github/group.js




/** A queue builds no more pull requests at once than these; docs.github.com, "Managing a merge queue". */
const MOST_PULLS = 100;
/**
 * The pull requests of the merge group `headBranch`, whose commit is `head`. The event names none of them: the queue's
 * branches do, each with the commit that it stands on, `gh-readonly-queue/main/pr-7-<commit>`, which is the next one's
 * commit or of the default branch.
 *
 * Throws `group-unresolved` where these names do not add up: whoever may push may make branches of any name.
 */
async function groupOf(hub, headBranch, head, defaultBranch) {
    const queue = `gh-readonly-queue/${defaultBranch}/`;
    const trunk = await (0,tip/* tipOf */.n)(hub, defaultBranch);
    const refs = await refsOf(hub, queue);
    const pulls = [];
    let branch = headBranch;
    let commit = head;
    while (pulls.length < MOST_PULLS) {
        const [, number, below = ''] = /^pr-(\d{1,10})-([0-9a-f]{40}|[0-9a-f]{64})$/.exec(after(queue, branch)) ?? [];
        if (number === undefined)
            throw unresolved(branch, `this is no branch of the queue for ${defaultBranch}`);
        if (!(await isAncestor(hub, below, commit)))
            throw unresolved(branch, 'it does not stand on what its name says');
        pulls.unshift({ pull: await queued(hub, Number(number), defaultBranch), base: below, head: commit });
        if (new Set(pulls.map(({ pull }) => pull.number)).size < pulls.length)
            throw unresolved(branch, 'it goes in a circle');
        if (await isAncestor(hub, below, trunk))
            return { pulls, base: below, head };
        const [next, ...more] = refs.filter(({ sha }) => sha === below);
        if (next === undefined)
            throw unresolved(below, 'no branch of the queue is at this commit');
        if (more.length > 0)
            throw unresolved(below, 'several branches of the queue are at this commit');
        branch = next.name;
        commit = below;
    }
    throw unresolved(headBranch, `it holds more than ${MOST_PULLS} pull requests`);
}
/** What follows `start` in `name`; nothing where it begins otherwise. */
const after = (start, name) => (name.startsWith(start) ? name.slice(start.length) : '');
async function refsOf({ owner, repo, octokit }, queue) {
    const refs = await (0,github_hub/* asked */.NZ)('merge queue', octokit.rest.git.listMatchingRefs({ owner, repo, ref: `heads/${queue}` }));
    return refs.map(({ ref, object }) => ({ name: after('refs/heads/', ref), sha: object.sha }));
}
/** A pull request of the queue: it is open, and names the default branch as its base. */
async function queued(hub, number, defaultBranch) {
    const pull = await known((0,github_pull/* pullOf */.p)(hub, number));
    if (pull === undefined)
        throw unresolved(`pull request ${number}`, 'there is none');
    const { isOpen, base } = pull;
    if (!isOpen)
        throw unresolved(`pull request ${number}`, 'it is closed');
    if (base !== defaultBranch)
        throw unresolved(`pull request ${number}`, `its base is not ${defaultBranch}`);
    return pull;
}
async function isAncestor({ owner, repo, octokit }, below, above) {
    if (below === above)
        return true;
    const compared = octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${below}...${above}`,
        per_page: 1,
    });
    return (await known((0,github_hub/* asked */.NZ)('comparison', compared)))?.merge_base_commit.sha === below;
}
/** The answer; nothing where GitHub knows no such thing. A missing permission is told otherwise (403). */
async function known(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof model_error/* AssayError */.W && error.cause.status === 404)
            return undefined;
        throw error;
    }
}
function unresolved(where, message) {
    return new model_error/* AssayError */.W('group-unresolved', `the pull requests of the merge group cannot be told: ${message}`, {
        where,
        fix: 'run it again; where it says so again, take the pull request out of the queue and put it back',
    });
}

// EXTERNAL MODULE: ./src/github/items.js
var items = __webpack_require__(2701);
;// CONCATENATED MODULE: ./src/github/pulls-at.js


/**
 * What a run for a pull request is about. The API names no pull request of a fork with it, but where the head lies; a check
 * run belongs to a commit, so that all are found that propose the same one, from whatever branch or fork.
 *
 * What a run of `pull_request` found holds for its own commit only. A review is about the pull request as it is by now,
 * whichever commit it was given for: there the head is the present one.
 *
 * Throws `head-moved` where no open pull request has that head any more.
 */
async function pullsAt({ owner, repo, octokit }, run) {
    const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
        owner,
        repo,
        state: 'open',
        // The oldest first: one that is opened meanwhile moves no other to a page that is read already.
        sort: 'created',
        direction: 'asc',
        per_page: 100,
    });
    const open = [];
    for await (const { number, head } of (0,items/* itemsOf */.S)('pull requests', pages)) {
        const isOwn = run.headRepository !== undefined && head.repo?.full_name === run.headRepository && head.ref === run.headBranch;
        open.push({ number, head: head.sha, isOwn });
    }
    const heads = new Set(open.filter(({ isOwn }) => isOwn).map(({ head }) => head));
    const [head, ...more] = run.event === 'pull_request' ? [run.head] : [...heads];
    // While a push is taken in, pull requests of one branch can be at different commits.
    if (head === undefined || more.length > 0 || !heads.has(head)) {
        throw new model_error/* AssayError */.W('head-moved', 'no open pull request has this commit as its head any more', {
            where: run.head,
            fix: 'nothing: the newer commit has a run of its own',
        });
    }
    const pulls = open.filter((each) => each.head === head).map(({ number }) => number);
    return { head, pulls: pulls.sort((a, b) => a - b) };
}

// EXTERNAL MODULE: ./src/github/runs.js
var runs = __webpack_require__(2499);
;// CONCATENATED MODULE: ./src/commands/post/resolve.js









/**
 * What the run of `event` was about, resolved through the API and never from what the run says. Throws `run-rejected` for a
 * run of another workflow, `head-moved` where the pull request has gone on since, or nothing has been checked yet.
 */
async function resolve(hub, event, { check, review }) {
    const { repository, workflow_run: told } = (0,events/* eventOf */.A6)(events/* WorkflowRunEvent */.fW, 'workflow_run', event);
    const run = await (0,runs/* acceptedRun */.Zs)(hub, told.id, [
        { path: check, events: ['pull_request', 'merge_group'] },
        { path: review, events: ['pull_request_review'] },
    ]);
    const trunk = await (0,tip/* tipOf */.n)(hub, repository.default_branch);
    const found = run.event === 'merge_group' ? await group(hub, run, repository.default_branch) : await proposal(hub, run, trunk);
    const made = found.is === 'group' ? 'merge_group' : 'pull_request';
    const claimant = await (0,runs/* newestRunOf */.Th)(hub, found.head, check, [made]);
    if (claimant?.status !== 'completed')
        throw moved(found.head, 'the check of this commit has not ended', 'its end is told');
    return { ...found, into: repository.default_branch, trunk, claimant };
}
async function proposal(hub, run, trunk) {
    const { head, pulls: numbers } = await pullsAt(hub, run);
    const pulls = await (0,in_parallel/* inParallel */.H)(numbers, 1, (number) => (0,github_pull/* pullOf */.p)(hub, number));
    const { owner, repo, octokit } = hub;
    const { merge_base_commit: from } = await (0,github_hub/* asked */.NZ)('comparison', octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${trunk}...${head}`, per_page: 1 }));
    const base = from.sha;
    return { is: 'proposal', head, base, steps: pulls.map((pull) => ({ pull, base, head })) };
}
async function group(hub, run, into) {
    const { pulls: steps, base, head } = await groupOf(hub, run.headBranch ?? '', run.head, into);
    return { is: 'group', head, base, steps };
}
function moved(where, what, why) {
    return new model_error/* AssayError */.W('head-moved', what, { where, fix: `nothing: ${why}` });
}

// EXTERNAL MODULE: ./src/model/version.js
var version = __webpack_require__(231);
;// CONCATENATED MODULE: ./src/commands/post/stand.js



/** Weighs the report and its surroundings. Pure. */
function stand(judged, around) {
    const { report } = judged;
    const earlier = earlierVerdict(judged, around);
    const recorded = (0,verdict_verdict/* worst */.QZ)([report.verdict, earlier]);
    const findings = [
        ...sticking(report.verdict, earlier),
        ...full(judged),
        ...tooMany(judged, around),
        ...around.strangers.map(mergedOtherwise),
    ];
    return { recorded, verdict: (0,verdict_verdict/* worst */.QZ)([recorded, (0,verdict_verdict/* verdictOf */.Vj)(findings, [])]), findings };
}
/** What earlier runs found on the same commit, under the same policy, by the same version of the tool. */
function earlierVerdict({ policy }, { base, earlier }) {
    const verdicts = earlier.flatMap((text) => {
        const bound = (0,binding/* bindingIn */.Bc)(text);
        const isSame = bound?.policy === policy.digest && bound.tool === version/* VERSION */.x && bound.base === base;
        // What could not be found out may be found out now.
        return isSame && bound.verdict !== 'inconclusive' ? [bound.verdict] : [];
    });
    return (0,verdict_verdict/* worst */.QZ)(verdicts);
}
/** Each run draws another seed: if the best counted, a run could be started again until bad code slips through. */
function sticking(verdict, earlier) {
    if ((0,verdict_verdict/* worst */.QZ)([verdict, earlier]) === verdict || (earlier !== 'block' && earlier !== 'review'))
        return [];
    return [
        {
            rule: 'earlier-run',
            stage: 'adversarial',
            severity: earlier,
            message: `An earlier run on this commit came to '${earlier}', and this one to '${verdict}': the worse counts.`,
            fix: 'Mend what the earlier run found, and push a new commit.',
        },
    ];
}
/** A library that grows without end is searched by nobody (ARISE's max_library_size). */
function full({ policy: { policy }, change, present, previous }) {
    const most = policy.library['max-size'];
    const added = change.skills.filter((name) => !previous.has(name)).length;
    if (added === 0 || present + added <= most)
        return [];
    return [
        {
            rule: 'library-full',
            stage: 'intake',
            severity: 'review',
            message: `The library would have ${present + added} skills, and policy allows ${most}.`,
            fix: 'Retire skills that nobody uses, or raise library.max-size.',
        },
    ];
}
/** ARISE's max_evolutions_per_hour: a flood of proposals tires those who read them. */
function tooMany({ policy: { policy }, change }, { proposals }) {
    if (change.skills.length === 0)
        return [];
    const most = policy.library['max-proposals-per-hour'];
    return proposals
        .filter(({ count }) => count > most)
        .map(({ author, count }) => ({
        rule: 'too-many-proposals',
        stage: 'intake',
        severity: 'review',
        message: `${author} had opened ${count} pull requests within the hour, and policy allows ${most}.`,
        fix: 'Propose fewer, or have somebody raise library.max-proposals-per-hour.',
    }));
}
function mergedOtherwise(skill) {
    return {
        rule: 'merged-otherwise',
        stage: 'intake',
        severity: 'block',
        message: `The bytes of '${skill}' in the merge queue are those of none of its pull requests.`,
        fix: 'Bring the default branch into the pull request, and have the result reviewed.',
    };
}

// EXTERNAL MODULE: ./src/github/earlier-check-runs.js
var earlier_check_runs = __webpack_require__(951);
// EXTERNAL MODULE: ./src/github/hash-at.js
var hash_at = __webpack_require__(6439);
;// CONCATENATED MODULE: ./src/github/limits.js


/** A flood of pull requests is not to cost us all the requests that we may make. */
const MOST_LOOKED_AT = 1000;
/**
 * How many pull requests `author` opened from `since` to `until` (ISO 8601), whatever became of them. Of those that everybody
 * opened, the newest 1,000 are looked at.
 */
async function proposalsWithin(hub, author, since, until) {
    const { owner, repo, octokit } = hub;
    const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
        owner,
        repo,
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: 100,
    });
    let looked = 0;
    let count = 0;
    for await (const { user, created_at } of (0,items/* itemsOf */.S)('pull requests', pages)) {
        if (Date.parse(created_at) < Date.parse(since) || looked === MOST_LOOKED_AT)
            break;
        looked += 1;
        if ((0,github_pull/* accountOf */.X)(user)?.id === author.id && Date.parse(created_at) <= Date.parse(until))
            count += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./src/commands/post/surroundings.js




/** Asks GitHub for what counts beside the bytes of a subject. */
async function surroundingsOf(hub, subject, judged) {
    const { is, base, head, steps } = subject;
    const folder = judged.policy.policy.skills;
    const names = judged.report.skills.map(({ name }) => name);
    const brought = is === 'group' ? await broughtBy(hub, subject, folder, names) : undefined;
    const authors = new Map(steps.map(({ pull }) => [pull.author?.id, pull]));
    return {
        base,
        earlier: (await (0,earlier_check_runs/* earlierCheckRuns */.v)(hub, head)).map(({ externalId }) => externalId),
        proposals: names.length === 0
            ? []
            : await (0,in_parallel/* inParallel */.H)([...authors.values()], 1, async ({ author, createdAt }) => ({
                author: author?.login ?? 'ghost',
                count: author === undefined ? 0 : await proposalsWithin(hub, author, hourBefore(createdAt), createdAt),
            })),
        strangers: names.filter((name) => brought !== undefined && brought.get(name)?.length === 0),
        brought,
    };
}
/** Skill name → numbers of the pull requests of the group at whose heads it has the bytes that it has in the group. */
async function broughtBy(hub, { head, steps }, folder, names) {
    const found = await (0,in_parallel/* inParallel */.H)(names, 1, async (name) => {
        const path = `${folder}/${name}`;
        const wanted = await (0,hash_at/* hashAt */.I)(hub, head, path);
        const same = await (0,in_parallel/* inParallel */.H)(steps, 1, async ({ pull }) => (await (0,hash_at/* hashAt */.I)(hub, pull.head.sha, path)) === wanted);
        return [name, steps.filter((_, at) => same[at]).map(({ pull }) => pull.number)];
    });
    return new Map(found);
}
const HOUR = 3_600_000;
function hourBefore(time) {
    return new Date(Date.parse(time) - HOUR).toISOString();
}

// EXTERNAL MODULE: ./src/github/check-name.js
var check_name = __webpack_require__(7965);
;// CONCATENATED MODULE: ./src/github/cut.js
const MORE = '…';
/** `text` within `most` UTF-16 units, which ends in an ellipsis where it was longer. */
function cut_cut(text, most) {
    return text.length <= most ? text : `${whole(text.slice(0, most - MORE.length))}${MORE}`;
}
/** `text` within `most` bytes of UTF-8, likewise. */
function cutBytes(text, most) {
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    let end = most - Buffer.byteLength(MORE);
    while (end > 0 && (bytes[end] & 0xc0) === 0x80)
        end -= 1;
    return `${bytes.subarray(0, end).toString('utf8')}${MORE}`;
}
/** Without the first half of a character that was cut through. */
function whole(text) {
    return text.replace(/[\ud800-\udbff]$/, '');
}

// EXTERNAL MODULE: ./src/github/made-once.js
var made_once = __webpack_require__(5740);
;// CONCATENATED MODULE: ./src/github/check-run.js





/** So many annotations are taken by one request; docs.github.com/rest/checks/runs. */
const BATCH = 50;
const MOST_TITLE = 255;
const MOST_MARKDOWN = 65_535;
const MOST_BYTES = 64 << 10;
/**
 * Writes the check run and says its number. It is concluded by the request that brings the last annotations, so that what
 * is written by half concludes nothing. Throws `github-denied` or `github-unavailable`.
 */
async function writeCheckRun(hub, run) {
    const [first = [], ...further] = batchesOf(run.annotations ?? []);
    try {
        const id = await begin(hub, run, first, further.length === 0);
        let told = first.length;
        for (const [index, batch] of further.entries()) {
            told += batch.length;
            await add(hub, run, { id, batch, told, isLast: index === further.length - 1 });
        }
        return id;
    }
    catch (cause) {
        throw (0,github_hub/* hubError */.ex)('check run', cause);
    }
}
async function begin(hub, run, first, isLast) {
    const { owner, repo, octokit } = hub;
    const { head, externalId } = run;
    // An earlier one may be about the same: what this request has made is what was not there before.
    const known = new Set((await (0,earlier_check_runs/* earlierCheckRuns */.v)(hub, head)).map(({ id }) => id));
    const said = { name: check_name/* CHECK_NAME */.$, head_sha: head, external_id: externalId, output: outputOf(run, first) };
    const { id } = await (0,made_once/* madeOnce */.v)(hub, 'check run', () => octokit.rest.checks.create({ owner, repo, ...said, ...stateOf(run, isLast) }), async () => (await (0,earlier_check_runs/* earlierCheckRuns */.v)(hub, head)).find((each) => !known.has(each.id) && each.externalId === externalId));
    return id;
}
/** Annotations are added to those that are there, so that the same request twice would show them twice. */
async function add(hub, run, { id, batch, told, isLast }) {
    const { owner, repo, octokit } = hub;
    const place = { owner, repo, check_run_id: id, request: { retries: 0 } };
    await (0,made_once/* madeOnce */.v)(hub, 'check run', () => octokit.rest.checks.update({ ...place, output: outputOf(run, batch), ...stateOf(run, isLast) }), async () => {
        const { data } = await octokit.rest.checks.get({ owner, repo, check_run_id: id });
        return data.output.annotations_count >= told ? data : undefined;
    });
}
function stateOf({ conclusion }, isLast) {
    return isLast ? { status: 'completed', conclusion } : { status: 'in_progress' };
}
function outputOf({ title, summary, text }, annotations) {
    return {
        title: cut_cut(title, MOST_TITLE),
        summary: cut_cut(summary, MOST_MARKDOWN),
        ...(text !== undefined && { text: cut_cut(text, MOST_MARKDOWN) }),
        ...(annotations.length > 0 && { annotations: annotations.map(sent) }),
    };
}
/** Columns are refused where the remark spans lines. */
function sent({ path, startLine, endLine, startColumn, endColumn, level, title, message, details }) {
    const isLine = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(isLine && { start_column: startColumn, end_column: endColumn }),
        annotation_level: level,
        message: cutBytes(message, MOST_BYTES),
        ...(title !== undefined && { title: cut_cut(title, MOST_TITLE) }),
        ...(details !== undefined && { raw_details: cutBytes(details, MOST_BYTES) }),
    };
}
function batchesOf(annotations) {
    const count = Math.ceil(annotations.length / BATCH);
    return Array.from({ length: count }, (_, index) => annotations.slice(index * BATCH, (index + 1) * BATCH));
}

// EXTERNAL MODULE: ./src/github/comment.js
var comment = __webpack_require__(6192);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/github/sarif.js


/** What code scanning takes of a packed upload; docs.github.com/code-security, "SARIF results exceed … limits". */
const sarif_MOST = 10 << 20;
/**
 * Uploads it. Where a repository has no code scanning, or the token no right to it, that is said in the note that comes
 * back and is no error: the same stands in the check run. Throws `github-unavailable`, and `github-denied` for the rest.
 */
async function uploadSarif(hub, { commit, ref, sarif }) {
    const { owner, repo, octokit } = hub;
    const packed = (0,external_node_zlib_.gzipSync)(sarif);
    if (packed.length > sarif_MOST)
        return 'The findings are too many for code scanning.';
    try {
        // The same twice is taken for one.
        const request = { retries: 3 };
        const said = { commit_sha: commit, ref, sarif: packed.toString('base64'), tool_name: 'Skill Assay', request };
        await octokit.rest.codeScanning.uploadSarif({ owner, repo, ...said });
        return undefined;
    }
    catch (cause) {
        const error = (0,github_hub/* hubError */.ex)('code scanning', cause);
        const { status } = cause;
        if (error.code === 'github-denied' && (status === 403 || status === 404))
            return `Code scanning has not got the findings: it is not switched on here, or the job lacks security-events: write (GitHub answers ${status}).`;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/commands/post/tell.js








/**
 * Tells it: one comment a pull request, edited in place, and one check run. A proposal that touches no skill gets a green
 * check and no comment, unless an older comment has to be put right. What could not be told, and why, is the answer: a locked
 * conversation keeps nobody from being told by the check run. Throws `head-moved` where a newer commit was pushed meanwhile.
 */
async function tell(hub, known, told) {
    const { subject, judged, standing } = known;
    await mustStand(hub, subject);
    const untold = subject.is === 'group' ? [] : [...(await tell_comment(hub, known, told.comment)), ...(await scan(hub, subject, told))];
    const { claimant, steps, base } = subject;
    await writeCheckRun(hub, {
        head: subject.head,
        externalId: (0,binding/* bindingText */.zt)({
            pulls: steps.map(({ pull }) => pull.number),
            base,
            policy: judged.policy.digest,
            tool: version/* VERSION */.x,
            run: claimant.id,
            attempt: claimant.attempt,
            verdict: standing.recorded,
        }),
        title: told.title,
        summary: told.comment,
        conclusion: conclusionOf(known),
        annotations: told.annotations,
    });
    return untold;
}
/** What the required check comes to. */
function conclusionOf({ subject, judged, standing, agreement }) {
    if (judged.policy.policy.mode === 'report-only')
        return 'neutral';
    const { verdict } = standing;
    if (verdict === 'block' || verdict === 'inconclusive')
        return 'failure';
    // A run takes its workflow from the branch that is proposed to, which may be anybody's: it proves nothing for ours.
    if (!subject.steps.some(({ pull }) => pull.base === subject.into))
        return 'action_required';
    return verdict === 'pass' || agreement.isReached ? 'success' : 'action_required';
}
/** A queue that has moved on builds another group, whose branch is new: a group cannot move. */
async function mustStand(hub, { is, head, steps }) {
    if (is === 'group')
        return;
    const now = await (0,in_parallel/* inParallel */.H)(steps, 1, ({ pull }) => (0,github_pull/* pullOf */.p)(hub, pull.number));
    if (now.every((pull) => pull.head.sha === head))
        return;
    throw new model_error/* AssayError */.W('head-moved', 'a newer commit was pushed while this one was judged', {
        where: head,
        fix: 'nothing: the newer commit has a run of its own',
    });
}
async function tell_comment(hub, { subject, judged, standing }, markdown) {
    const isWorthTelling = judged.report.skills.length + judged.report.findings.length + standing.findings.length > 0;
    const untold = [];
    for (const { pull } of subject.steps) {
        const which = { pull: pull.number };
        const existing = await (0,comment/* findComment */.h1)(hub, which);
        if (!isWorthTelling && existing === undefined)
            continue;
        try {
            await (0,comment/* writeComment */.HF)(hub, which, existing, markdown);
        }
        catch (error) {
            if (!(error instanceof model_error/* AssayError */.W && error.code === 'conversation-locked'))
                throw error;
            untold.push(`#${pull.number}: ${error.message}`);
        }
    }
    return untold;
}
/** Code scanning shows it at the lines of the pull request; it is told to the first, because it belongs to the commit. */
async function scan(hub, { head, steps }, { sarif }) {
    const [first] = steps;
    if (first === undefined)
        return [];
    const note = await uploadSarif(hub, { commit: head, ref: `refs/pull/${first.pull.number}/head`, sarif });
    return note === undefined ? [] : [note];
}

// EXTERNAL MODULE: ./src/commands/report-file.js
var report_file = __webpack_require__(7735);
;// CONCATENATED MODULE: ./src/commands/post.js












/**
 * Judges a proposal, or a merge group, from its bytes as the API shows them and from what the unprivileged job claims of its
 * trials, and says so in one comment a pull request and one check run. Never checks out or runs anything of the proposal.
 *
 * Throws `run-rejected`, `head-moved`, `group-unresolved`, `policy-invalid`, `github-denied` or `github-unavailable`.
 */
async function post({ job, hub, believed, sources }) {
    const subject = await resolve(hub, job.event, believed);
    const judged = await judge(hub, subject, await claimOf(hub, subject), job.today);
    const around = await surroundingsOf(hub, subject, judged);
    const standing = stand(judged, around);
    const agreement = await agree(hub, subject, judged, standing, around);
    const known = { subject, judged, around, standing, agreement };
    const isByApp = hub.app !== github_hub/* ACTIONS_APP */.WG;
    const told = await compose(known, { server: job.server, repository: job.repository, sources, isByApp });
    const untold = await tell(hub, known, told);
    return { verdict: standing.verdict, markdown: told.comment, untold };
}
function claimOf(hub, { claimant }) {
    const read = async () => claimant && (0,artifact/* artifactIn */.M)(hub, { run: claimant.id, name: handed_on/* ARTIFACT */.t, file: handed_on/* REPORT */.r, most: report_file/* MAX_REPORT */.MZ });
    return (0,claim/* claimIn */.a)(read, handed_on/* REPORT */.r);
}

// EXTERNAL MODULE: ./src/bin/cli/exit.js
var exit = __webpack_require__(152);
// EXTERNAL MODULE: ./src/commands/hub.js + 1 modules
var hub = __webpack_require__(2266);
// EXTERNAL MODULE: ./src/bin/action/say.js
var say = __webpack_require__(5625);
;// CONCATENATED MODULE: ./src/bin/action/post.js






/** Tells the pull request what its check came to. The step succeeds when it could tell: the verdict is the check run's. */
async function runPost(inputs) {
    const { job, token, app, checkWorkflow: check, reviewWorkflow: review, sources } = inputs;
    const { verdict, markdown, untold } = await post({
        job,
        hub: await (0,hub/* openAs */.T)(job.repository, token, app),
        believed: { check, review },
        sources,
    });
    await core/* summary */.z.addRaw(markdown).write();
    (0,core/* setOutput */.uH)('verdict', verdict);
    (0,say/* say */.c)(`told the pull request: ${verdict}`);
    for (const each of untold)
        (0,say/* say */.c)((0,visible/* visible */.R)(`not told: ${each}`));
    return exit/* EXIT */.d.holds;
}


/***/ }),

/***/ 5839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   Mh: () => (/* binding */ addressesIn)
/* harmony export */ });
/* unused harmony exports listRules, explain */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _trials_trial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5415);
/* harmony import */ var _verdict_standing_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(625);
/* harmony import */ var _verdict_verdict_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5752);






/** Of the check itself, and of the proposal that it is about. */
const JUDGING_RULES = new Map([..._verdict_verdict_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_RULES */ .w, ..._verdict_standing_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .STANDING_RULES */ .x]);
/** Every rule, sorted by id. */
async function listRules() {
    const summaries = await ofOthers();
    const byReading = RULES.map(({ id, severity, summary, catalogue }) => ({ id, by: 'reading', severity, summary, catalogue }));
    const others = ['running', 'judging'].flatMap((by) => [...(by === 'running' ? TRIAL_RULES : JUDGING_RULES)].map(([id, severity]) => ({ id, by, severity, summary: summaryIn(summaries[id] ?? '') })));
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
        ...[...JUDGING_RULES.keys()].map((id) => [id, 'src/verdict/pages']),
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

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ word),
/* harmony export */   k: () => (/* binding */ copyable)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(128);

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
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, LONGEST_PATH);
    return /^[\w@%+:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 1606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cutToFit)
/* harmony export */ });
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


/***/ }),

/***/ 7672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ MARKS)
/* harmony export */ });
/** How a verdict looks on a page. */
const MARKS = { pass: '✅', review: '🟡', block: '❌', inconclusive: '⚠️' };


/***/ }),

/***/ 5979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   gD: () => (/* binding */ theirs),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9842);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7847);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(128);



/** Words of our own. */
function ours(value) {
    return { type: 'text', value };
}
/** Anybody's words, as code: nothing in it comes alive. */
function code(value, most) {
    return { type: 'inlineCode', value: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(value, most) };
}
/** Words in which GitHub finds links, people to notify and issues to close, wherever they stand in text but not in code. */
const LIVE = /(\S*(?:@|~|\$|:[\w+-]+:|:\/\/|www\.|#\d|\bGH-\d)\S*)/i;
/** Words that may quote the candidate's: what GitHub would bring to life is shown as code (catalogue 130). */
function theirs(value) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(value)
        .split(LIVE)
        .map((part, index) => (index % 2 === 0 ? ours(part) : code(part)));
}
function strong(...children) {
    return { type: 'strong', children };
}
/** `shown`, and where it leads to if that is known. */
function link(url, shown) {
    return url === undefined ? shown : { type: 'link', url, children: [shown] };
}
function heading(depth, ...children) {
    return { type: 'heading', depth, children };
}
function paragraph(...children) {
    return { type: 'paragraph', children };
}
/** A code block; its fence is longer than any in it. `value` has to be legible already. */
function fenced(value, lang) {
    return { type: 'code', lang, value };
}
/** An item of a list: a line, and what stands below it. */
function item(line, below = []) {
    return { type: 'listItem', spread: false, children: [paragraph(...line), ...below] };
}
/** Nothing where there are no items. */
function list(children) {
    return children.length === 0
        ? []
        : [{ type: 'list', spread: children.some(({ spread }) => spread === true), children }];
}
/** Each cell is what stands in it. */
function table(titles, rows) {
    const row = (cells) => ({
        type: 'tableRow',
        children: cells.map((children) => ({ type: 'tableCell', children })),
    });
    return { type: 'table', children: [row(titles.map((title) => [ours(title)])), ...rows.map(row)] };
}
/** The tree as GitHub-flavoured Markdown. */
function markdownOf(children) {
    const root = { type: 'root', children };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l)(root, { extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__/* .gfmTableToMarkdown */ .d)()], bullet: '-', rule: '-' });
}


/***/ }),

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName),
/* harmony export */   z: () => (/* binding */ inDirectory)
/* harmony export */ });
/** Where nobody knows where the skills lie: the path that the report has. */
const byName = (name) => name;
/** A directory and what stands in it, without the parts that lead nowhere. */
function inDirectory(directory, file) {
    const whole = [directory, ...(file === undefined ? [] : [file])].join('/').replace(/^(?:\.\/)+(?=.)/, '');
    return whole.replace(/\/\.$/, '');
}


/***/ }),

/***/ 5539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ shownOf)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(128);


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
    const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .copyable */ .k)(reproduce, directory, invocation);
    if (command.length > LONGEST_COMMAND)
        return { lines: [...lines, TOO_LONG] };
    return { lines, command: (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(command, LONGEST_COMMAND) };
}
function linesOf(evidence) {
    const all = evidence.trimEnd().split('\n');
    const more = all.length > LINES ? [`… ${all.length - LINES} more lines`] : [];
    return [...all.slice(0, LINES).map((line) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(line).trimEnd()), ...more];
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
