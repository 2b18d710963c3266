export const id = 27;
export const ids = [27];
export const modules = {

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6396);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5539);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(128);




const LEVEL = { block: 'error', review: 'warning', note: 'note' };
/** GitHub keeps the gravest 5,000 results of a run and refuses one of more than 25,000. */
const MOST_RESULTS = 5000;
/** GitHub keeps no more tags of a rule. */
const MOST_TAGS = 10;
/** Where something is about the proposal and no file of it: SARIF's readers want a place. */
const NO_FILE = '.github/assay.yml';
const nothing = () => undefined;
/**
 * The report as SARIF 2.1.0, for GitHub code scanning and editors. What could not be found out is a notification of a run
 * that did not succeed (3.20.21): a list of results alone would look like a clean one.
 */
function renderSarif(report, { directoryOf, pageOf = nothing, addressOf = nothing, beside = [] } = {}) {
    const ofSkills = report.skills.flatMap(({ name, path, findings }) => {
        const directory = directoryOf && (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .inDirectory */ .z)(directoryOf(name), undefined);
        return findings.map((finding) => resultOf(directory?.split('/') ?? [path], finding, directory));
    });
    const all = [...[...beside, ...report.findings].map((finding) => resultOf([], finding)), ...ofSkills];
    const gravestFirst = Object.values(LEVEL).flatMap((level) => all.filter((result) => result.level === level));
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
        const key = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(JSON.stringify([result.ruleId, uri, result.line]))
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
    return { text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(text, 2000) };
}
function omission(count) {
    return { level: 'note', message: messageOf(`${count} further findings are not listed.`) };
}
function resultOf(folder, finding, directory) {
    const { rule, stage, severity, trial, message, fix, file, line, column, evidence } = finding;
    const { text } = messageOf(fix === undefined ? message : `${message} ${fix}`);
    // Each result is read by itself, so that nothing has been shown above it.
    const { lines, command } = (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shownOf */ .R)(finding, [], { directory });
    const path = [...folder, ...(file ?? (folder.length === 0 ? NO_FILE : 'skill.json')).split('/')].filter((part) => part !== '.');
    return {
        ruleId: rule,
        stage,
        // What a run showed is another run's; what was read is a line of the source.
        line: trial === undefined ? (evidence ?? '').trim() : '',
        level: LEVEL[severity],
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


/***/ })

};
