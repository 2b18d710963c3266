export const id = 27;
export const ids = [27];
export const modules = {

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6396);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5539);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(128);



const LEVEL = { block: 'error', review: 'warning', note: 'note' };
const nothing = () => undefined;
/**
 * The report as SARIF 2.1.0, for GitHub code scanning and editors. What could not be found out is a notification of a run
 * that did not succeed (3.20.21): a list of results alone would look like a clean one.
 */
function renderSarif(report, { directoryOf, pageOf = nothing, addressOf = nothing } = {}) {
    const ofSkills = report.skills.flatMap(({ name, path, findings }) => {
        const directory = directoryOf && (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .inDirectory */ .z)(directoryOf(name), undefined);
        return findings.map((finding) => resultOf(directory?.split('/') ?? [path], finding, directory));
    });
    const results = [...report.findings.map((finding) => resultOf([], finding)), ...ofSkills];
    const rules = [...new Set(results.map(({ ruleId }) => ruleId))]
        .sort()
        .map((id) => descriptorOf(id, pageOf(id), addressOf(id)));
    const log = {
        version: '2.1.0',
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        runs: [
            {
                tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules } },
                columnKind: 'utf16CodeUnits',
                invocations: [invocationOf(report)],
                results,
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
/** The page is our own text, and as plain text Markdown reads well enough (SARIF 3.49.13 wants both). */
function descriptorOf(id, page, address) {
    return {
        id,
        ...(page !== undefined && { help: { text: page, markdown: page } }),
        ...(address !== undefined && { helpUri: address }),
    };
}
function invocationOf(report) {
    const notifications = [
        ...report.problems.map((problem) => notificationOf(problem)),
        ...report.skills.flatMap(({ name, problems }) => problems.map((problem) => notificationOf(problem, name))),
        ...(report.omitted.findings === 0 ? [] : [omission(report.omitted.findings)]),
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
    return { text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(text, 2000) };
}
function omission(count) {
    return { level: 'note', message: messageOf(`${count} further findings are not listed.`) };
}
function resultOf(folder, finding, directory) {
    const { rule, severity, message, fix, file, line, column } = finding;
    const { text } = messageOf(fix === undefined ? message : `${message} ${fix}`);
    // Each result is read by itself, so that nothing has been shown above it.
    const { lines, command } = (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOf */ .R)(finding, [], { directory });
    const path = [...folder, ...(file ?? 'skill.json').split('/')].filter((part) => part !== '.');
    return {
        ruleId: rule,
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
