export const id = 15;
export const ids = [15];
export const modules = {

/***/ 9015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
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

// EXTERNAL MODULE: ./src/render/places.js
var places = __webpack_require__(6396);
// EXTERNAL MODULE: ./src/render/shown.js
var shown = __webpack_require__(5539);
// EXTERNAL MODULE: ./src/render/visible.js
var visible = __webpack_require__(128);
;// CONCATENATED MODULE: ./src/render/markdown.js






const MARKS = { pass: '✅', review: '🟡', block: '❌', inconclusive: '⚠️' };
/** The report as GitHub-flavoured Markdown. It is built as a tree: untrusted text is only ever inside text or code nodes. */
function renderMarkdown(report, { most, addressOf = () => undefined, directoryOf = places/* byName */.n } = {}) {
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
    const path = file === undefined || directory === undefined ? file : (0,places/* inDirectory */.z)(directory, file);
    const place = path === undefined ? [] : [ours(' in '), code(line === undefined ? path : `${path}:${line}`)];
    const told = item({ type: 'strong', children: [ours(severity)] }, ours(' '), ...theirs(message), ours(' ('), address === undefined ? code(rule) : { type: 'link', url: address, children: [code(rule)] }, ...place, ours(')'), ...(fix === undefined ? [] : [ours(' '), ...theirs(fix)]));
    return { ...told, children: [...told.children, ...markdown_shown(finding, before, directory)] };
}
/** What a run showed, and how to see it again. It is only ever inside a code block, whose fence is longer than any in it. */
function markdown_shown(finding, before, directory) {
    const { lines, command } = (0,shown/* shownOf */.R)(finding, before, { directory });
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


/***/ })

};
