export const id = 855;
export const ids = [855];
export const modules = {

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

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

;// CONCATENATED MODULE: ./src/render/marks.js
/** How a verdict looks on a page. */
const MARKS = { pass: '✅', review: '🟡', block: '❌', inconclusive: '⚠️' };

// EXTERNAL MODULE: ../../node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var lib = __webpack_require__(9842);
// EXTERNAL MODULE: ../../node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(7847);
// EXTERNAL MODULE: ./src/render/visible.js
var visible = __webpack_require__(128);
;// CONCATENATED MODULE: ./src/render/nodes.js



/** Words of our own. */
function ours(value) {
    return { type: 'text', value };
}
/** Anybody's words, as code: nothing in it comes alive. */
function code(value, most) {
    return { type: 'inlineCode', value: (0,visible/* visible */.R)(value, most) };
}
/** Words in which GitHub finds links, people to notify and issues to close, wherever they stand in text but not in code. */
const LIVE = /(\S*(?:@|~|\$|:[\w+-]+:|:\/\/|www\.|#\d|\bGH-\d)\S*)/i;
/** Words that may quote the candidate's: what GitHub would bring to life is shown as code (catalogue 130). */
function theirs(value) {
    return (0,visible/* visible */.R)(value)
        .split(LIVE)
        .map((part, index) => (index % 2 === 0 ? ours(part) : code(part)));
}
function strong(...children) {
    return { type: 'strong', children };
}
/** `shown`, and where it leads to if that is known. */
function nodes_link(url, shown) {
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
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)(root, { extensions: [(0,lib/* gfmTableToMarkdown */.d)()], bullet: '-', rule: '-' });
}

// EXTERNAL MODULE: ./src/render/places.js
var places = __webpack_require__(6396);
// EXTERNAL MODULE: ./src/render/shown.js
var shown = __webpack_require__(5539);
;// CONCATENATED MODULE: ./src/render/markdown.js





/** The report as GitHub-flavoured Markdown. It is built as a tree: untrusted text is only ever inside text or code nodes. */
function renderMarkdown(report, { most, addressOf = () => undefined, directoryOf = places/* byName */.n } = {}) {
    const shown = (cut) => textOf(cut, { addressOf, directoryOf });
    return shown(cutToFit(report, (cut) => most === undefined || shown(cut).length <= most));
}
function textOf(cut, known) {
    const { report } = cut;
    return markdownOf([
        heading(2, ours(`${MARKS[report.verdict]} Skill Assay: ${report.verdict}`)),
        verdictTable(report),
        ...listOf(report.problems, report.findings, known),
        ...report.skills.flatMap((skill) => detailsOf(skill, known)),
        ...omitted(cut),
    ]);
}
function verdictTable({ skills }) {
    return table(['Skill', 'Verdict', 'Stages'], skills.map(({ name, verdict, stages }) => [
        [code(name)],
        [ours(`${MARKS[verdict]} ${verdict}`)],
        [ours(stages.map(({ stage, outcome }) => `${stage} ${outcome}`).join(', '))],
    ]));
}
function detailsOf({ name, problems, findings }, known) {
    const found = listOf(problems, findings, known, known.directoryOf(name));
    return found.length === 0 ? [] : [heading(3, code(name)), ...found];
}
/** `directory` is undefined for what was found about the change as a whole. */
function listOf(problems, findings, { addressOf }, directory) {
    return list([
        ...problems.map(problemItem),
        ...findings.map((finding, at) => findingItem(finding, findings.slice(0, at), addressOf(finding.rule), directory)),
    ]);
}
function problemItem({ code: id, message, fix }) {
    return item([code(id), ours(' '), ...theirs(message), ...(fix === undefined ? [] : [ours(' '), ...theirs(fix)])]);
}
function findingItem(finding, before, address, directory) {
    const { rule, severity, message, fix, file, line: at } = finding;
    const path = file === undefined || directory === undefined ? file : (0,places/* inDirectory */.z)(directory, file);
    const place = path === undefined ? [] : [ours(' in '), code(at === undefined ? path : `${path}:${at}`)];
    const line = [
        strong(ours(severity)),
        ours(' '),
        ...theirs(message),
        ours(' ('),
        nodes_link(address, code(rule)),
        ...place,
        ours(')'),
        ...(fix === undefined ? [] : [ours(' '), ...theirs(fix)]),
    ];
    return item(line, markdown_shown(finding, before, directory));
}
/** What a run showed, and how to see it again. It is only ever inside a code block, whose fence is longer than any in it. */
function markdown_shown(finding, before, directory) {
    const { lines, command } = (0,shown/* shownOf */.R)(finding, before, { directory });
    return [
        ...(lines.length === 0 ? [] : [fenced(lines.join('\n'), finding.trial === 'mutation' ? 'diff' : 'text')]),
        ...(command === undefined ? [] : [fenced(command, 'sh')]),
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
        .map(([count, what]) => paragraph(ours(`${count} further ${what} are not listed.`)));
}


/***/ })

};
