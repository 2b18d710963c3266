export const id = 37;
export const ids = [37];
export const modules = {

/***/ 2037:
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
// EXTERNAL MODULE: ./src/rules/analyse-change.js
var analyse_change = __webpack_require__(61);
;// CONCATENATED MODULE: ./src/verdict/fewer-stages.js

const EFFORTS = ['quick', 'normal', 'thorough'];
/** A note (`fewer-stages`) where a check was asked for less than policy asks for: its verdict is about that much only. */
function fewerStages({ stages, effort }, policy) {
    const missing = finding/* STAGES */.an.filter((stage) => policy.stages.some((each) => each === stage) && !stages.includes(stage));
    const isLess = EFFORTS.indexOf(effort) < EFFORTS.indexOf(policy.adversarial.effort);
    if (missing.length === 0 && !isLess)
        return [];
    const less = [
        ...(missing.length === 0
            ? []
            : [
                {
                    what: `without the ${missing.length === 1 ? 'stage' : 'stages'} ${missing.join(' and ')}`,
                    flag: '--stages',
                },
            ]),
        ...(isLess
            ? [{ what: `with the effort ${effort} in place of ${policy.adversarial.effort}`, flag: '--effort' }]
            : []),
    ];
    return [
        {
            rule: 'fewer-stages',
            stage: 'intake',
            severity: 'note',
            message: `This check was made ${less.map(({ what }) => what).join(' and ')}. The policy asks for more, so nothing can be published by this report.`,
            fix: `For a verdict that counts, check without ${less.map(({ flag }) => flag).join(' and ')}.`,
        },
    ];
}

// EXTERNAL MODULE: ./src/verdict/newer-python.js
var newer_python = __webpack_require__(8513);
// EXTERNAL MODULE: ./src/verdict/report.js
var report = __webpack_require__(4509);
// EXTERNAL MODULE: ./src/rules/analyse.js + 5 modules
var analyse = __webpack_require__(3745);
// EXTERNAL MODULE: ./src/rules/waivers.js
var waivers = __webpack_require__(4380);
;// CONCATENATED MODULE: ./src/trials/questions.js
/**
 * What a human is asked where a trial leaves the decision to one: answered by knowing what the skill is for, and not by
 * reading the finding once more. By rule; every one that can be `review` has one.
 */
const QUESTIONS = new Map([
    ['aliased-state', 'May a caller change what the skill keeps?'],
    ['clock-dependent', 'Is it meant to answer by the clock?'],
    ['answers-by-table', 'Does it work out anything, or only know these?'],
    ['branches-unknown', 'What does it do that could not be looked at?'],
    ['crash', 'Is this an input that callers may pass?'],
    ['endless-result', 'Do its callers know that it never ends?'],
    ['hash-dependent', 'May the answer differ from one process to the next?'],
    ['history-dependent', 'May an answer depend on the calls before it?'],
    ['mutated-argument', 'Do its callers expect that what they pass is changed?'],
    ['nondeterministic', 'Is it meant to answer otherwise each time?'],
    ['opaque-value', 'Is it right, as far as you can tell by reading code and tests?'],
    ['python-dependent', 'May the answer depend on the version of Python?'],
    ['run-died', 'May this input end the program that calls it?'],
    ['suite-cannot-fail', 'What would show that its answers are right?'],
    ['too-much-work', 'May one call cost that much?'],
    ['untested-branch', 'Is that what it should answer?'],
    ['untried-inputs', 'May it take that long, and what does it do then?'],
    ['vacuous-test', 'Do the other tests say enough about what it does?'],
    ['watches-its-world', 'Is it meant to answer by where and for whom it runs?'],
    ['weak-suite', 'Would the code be wrong if one of the changes shown were made?'],
    ['wrong-return-type', 'Is this an answer that its callers can use?'],
]);
/** `findings` of a trial, those that a human must decide with the question that is left. */
function asking(findings) {
    return findings.map((finding) => {
        const question = finding.severity === 'review' ? QUESTIONS.get(finding.rule) : undefined;
        return question === undefined ? finding : { ...finding, message: `${finding.message} ${question}` };
    });
}

// EXTERNAL MODULE: ./src/trials/quoted.js
var quoted = __webpack_require__(947);
// EXTERNAL MODULE: ./src/model/no-tests.js
var no_tests = __webpack_require__(2760);
;// CONCATENATED MODULE: ./src/trials/agreement.js

/** Tests that pass apart from the implementation and fail in one namespace with it, where agents will run them. */
function disagreements(own, shared, plan) {
    const passing = new Set(own.reports.filter(({ status }) => status === 'passed').map(({ test }) => test));
    return plan.tests.flatMap((test) => {
        const report = shared.reports.find((each) => each.test === test);
        if (!passing.has(test) || report?.status === 'passed')
            return [];
        const why = report === undefined ? 'gives no account of itself' : `fails (${(0,quoted/* quoted */.TL)(report.exception ?? '')})`;
        return [
            {
                rule: 'ways-disagree',
                severity: 'block',
                message: `The test '${test}' passes apart from the implementation and ${why} in one namespace with it.`,
                fix: 'Let suite and implementation not depend on sharing, or not sharing, names and objects.',
                file: `test_${plan.code.name}.py`,
                ...(report?.line === undefined ? {} : { line: report.line }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/trials/ending-finding.js

/** What it says of a skill that running its suite ended like this. */
function endingFinding(ending, plan) {
    const [implementation, suite] = [`${plan.code.name}.py`, `test_${plan.code.name}.py`];
    switch (ending.kind) {
        case 'raised': {
            const file = ending.file === 'suite' ? suite : implementation;
            return {
                rule: 'module-raises',
                severity: 'block',
                message: `${file} cannot be loaded (${(0,quoted/* quoted */.TL)(ending.exception)}: ${(0,quoted/* quoted */.TL)(ending.message)}).`,
                fix: 'Correct what runs when the module is loaded.',
                file,
                ...(ending.line === undefined ? {} : { line: ending.line }),
            };
        }
        case 'died':
            return {
                rule: 'run-died',
                severity: 'block',
                message: `The run ended before every test had given its account: ${ending.how}.`,
                fix: 'Let the tests return: nothing may end the interpreter or write to its channels.',
                file: suite,
            };
        case 'breach':
            return {
                rule: BREACHES[ending.limit],
                severity: 'block',
                message: `Running the suite took more than the ${amount(ending.limit, plan.limits)} that it is allowed.`,
                fix: FIXES[ending.limit],
                file: suite,
            };
    }
}
const BREACHES = { cpu: 'too-much-cpu', memory: 'too-much-memory', output: 'too-much-output' };
const FIXES = {
    cpu: 'Make the function cheaper, or the tests smaller (policy: sandbox.timeout).',
    memory: 'Make the function need less, or the tests smaller (policy: sandbox.memory).',
    output: 'Print nothing: a skill returns its answer.',
};
/** A limit in words. */
function amount(limit, { cpu, memory, output }) {
    if (limit === 'cpu')
        return `${cpu / 1000} s of CPU time`;
    return limit === 'memory' ? `${memory / 2 ** 20} MiB of memory` : `${output} bytes of output`;
}

;// CONCATENATED MODULE: ./src/trials/opposites.js
/** Runs the suite on every stub; where one of them ends the run, each in a run of its own, so that none hides another. */
async function runOpposites(sandbox, plan) {
    const all = await sandbox.run(plan);
    if (all.ending.kind === 'opposed')
        return all;
    const stubs = {};
    for (const stub of plan.stubs) {
        const { ending } = await sandbox.run({ ...plan, stubs: [stub] });
        // Out of time or memory it has given no account; a run that ended itself has broken the protocol.
        if (ending.kind !== 'opposed' && ending.kind !== 'breach')
            return { ending, output: '', touched: [] };
        if (ending.kind === 'opposed')
            Object.assign(stubs, ending.stubs);
    }
    return { ...all, ending: { kind: 'opposed', stubs } };
}
/** What it says against a suite that it passes where it must fail. */
function oppositeFindings({ ending }, plan, leastTests) {
    if (ending.kind !== 'opposed')
        throw new Error(`opposites were asked for, and the answer is '${ending.kind}'`);
    const passes = (test, stub) => {
        const told = ending.stubs[stub];
        return told?.kind === 'reported' && told.reports.some((each) => each.test === test && each.status === 'passed');
    };
    const allPass = (stub) => plan.tests.every((test) => passes(test, stub));
    const file = `test_${plan.code.name}.py`;
    const raising = ['raises', 'stops', 'lacks'].find(allPass);
    if (raising !== undefined)
        return [{ ...CANNOT_FAIL, message: `The suite passes a version that ${WHAT[raising]}.`, file }];
    const vacuous = plan.tests.filter((test) => passes(test, 'truthy') && passes(test, 'falsy'));
    const holdsNothing = (test) => vacuous.includes(test) || (passes(test, 'empty') && passes(test, 'falsy'));
    if (plan.tests.every(holdsNothing))
        return [{ ...CANNOT_FAIL, message: 'The suite passes whatever the function returns.', file }];
    if (allPass('same') && !allPass('truthy'))
        return [{ ...CANNOT_FAIL, message: `The suite passes a version that ${WHAT.same}.`, file }];
    return [
        ...unending(ending.stubs, plan, file),
        ...constant(allPass, file),
        ...vacuousTests(vacuous.filter((test) => !guardsArgument(plan, test)), plan, leastTests, file),
    ];
}
const WHAT = {
    raises: 'only raises',
    stops: 'only raises StopIteration',
    lacks: 'only raises AttributeError',
    truthy: 'always returns a true value equal to nothing',
    same: 'always returns one and the same value',
    falsy: 'always returns a false value equal to nothing',
    empty: 'always returns something empty',
};
const CANNOT_FAIL = {
    rule: 'suite-cannot-fail',
    severity: 'block',
    fix: 'Assert what the function returns for given arguments, and let no failure be caught.',
};
/** Where a wrong version uses up its time or memory it cannot be told which tests would have failed. */
function unending(stubs, plan, file) {
    const [stub] = plan.stubs.filter((each) => stubs[each] === undefined);
    if (stub === undefined)
        return [];
    return [
        {
            rule: 'suite-cannot-fail',
            severity: 'review',
            message: `The suite does not come to an end on a version that ${WHAT[stub]}, so it cannot be told which tests would fail.`,
            fix: 'Bound every loop that waits for an answer of the function.',
            file,
        },
    ];
}
function constant(allPass, file) {
    const stub = ['truthy', 'falsy'].find(allPass);
    if (stub === undefined)
        return [];
    const message = `The suite passes a version that ${WHAT[stub]}.`;
    return [{ ...CANNOT_FAIL, severity: 'review', message, fix: 'Assert both answers, or the answer itself.', file }];
}
/** The 1-based line on which `test` begins, and its text, to the next line that is not indented. */
function placeOf({ code: { suite } }, test) {
    const lines = suite.split('\n');
    const at = lines.findIndex((line) => new RegExp(`^(?:async )?def ${test}\\b`).test(line));
    const length = lines.slice(at + 1).findIndex((line) => /^\S/.test(line));
    return { line: at + 1, text: lines.slice(at + 1, length < 0 ? undefined : at + 1 + length).join('\n') };
}
/**
 * Whether `test` compares with something what it gave to the function, and what can be changed: a version that does change it
 * would fail, though its answer is never looked at.
 */
function guardsArgument(plan, test) {
    const { text } = placeOf(plan, test);
    const own = plan.code.name;
    const given = [
        ...text.matchAll(/^\s*(\w+)(?::[^=\n]*)? = (?:[[{]|(?:list|dict|set|bytearray|\w*[Dd]eque|\w+\.deepcopy)\()/gm),
    ];
    return given.some(([, name]) => {
        const call = new RegExp(`\\b${own}\\((?:[^()\n]|\\([^()\n]*\\))*\\b${name}\\b`).exec(text);
        const later = call === null ? '' : text.slice(call.index).split('\n').slice(1).join('\n');
        return new RegExp(`^\\s*assert ${name} ==|^\\s*assert [^\n]*== ${name}\\s*(?:$|and\\b)`, 'm').test(later);
    });
}
function vacuousTests(vacuous, plan, leastTests, file) {
    if (vacuous.length === 0)
        return [];
    const left = plan.tests.length - vacuous.length;
    const [first = ''] = vacuous;
    const { line } = placeOf(plan, first);
    const more = vacuous.length > 1 ? ` (and ${vacuous.length - 1} more)` : '';
    return [
        {
            rule: 'vacuous-test',
            severity: left < leastTests && plan.tests.length >= leastTests ? 'review' : 'note',
            message: `The test '${first}'${more} passes whatever the function returns; ${left} can fail, and the policy wants ${leastTests} tests.`,
            fix: 'Assert what the function returns.',
            file,
            ...(line > 0 && { line }),
        },
    ];
}

// EXTERNAL MODULE: ./src/trials/sandbox.js
var trials_sandbox = __webpack_require__(4192);
;// CONCATENATED MODULE: ./src/trials/suite-apart.js
/**
 * Runs `plan`; `covering`: in a way that tells which decisions it takes. Where it does not pass so, that is not held against
 * it: then it is run as it is.
 */
async function runApart(sandbox, plan, covering) {
    if (!covering)
        return { outcome: await sandbox.run(plan) };
    const marked = await sandbox.run({ ...plan, covering: true });
    const taken = takenIn(marked, plan);
    return { outcome: 'kind' in taken ? await sandbox.run(plan) : marked, taken };
}
function takenIn({ ending }, { tests }) {
    if (ending.kind !== 'reported' || ending.reports.length < tests.length)
        return ending;
    return ending.reports.every(({ status }) => status === 'passed') ? (ending.coverage ?? ending) : ending;
}

;// CONCATENATED MODULE: ./src/trials/test-findings.js

/** What each test's account says against the skill, when it ran apart. `shared` are the accounts of the run in one namespace. */
function testFindings(own, shared, plan) {
    const accounted = new Map(own.reports.map((report) => [report.test, report]));
    const sharing = new Map(shared.reports.map((report) => [report.test, report]));
    const file = `test_${plan.code.name}.py`;
    const told = plan.tests.flatMap((test, index) => {
        const report = accounted.get(test);
        // A second definition hides the first, whose account nobody gives.
        const hidden = plan.tests.indexOf(test, index + 1) !== -1;
        if (report === undefined || hidden)
            return [unaccounted(test, hidden, file)];
        const passesThere = sharing.get(test)?.status === 'passed';
        if (report.status === 'passed' || (report.opaque === true && passesThere))
            return [];
        return [fails(report, passesThere, file)];
    });
    return own.opaque === undefined || own.opaque.length === 0 ? told : [...told, opaque(own.opaque, plan)];
}
function unaccounted(test, hidden, file) {
    return {
        rule: 'test-unaccounted',
        severity: 'block',
        message: hidden
            ? `The test '${test}' is defined again further down, and so never runs.`
            : `The test '${test}' gave no account of itself.`,
        fix: 'Define every test once, unconditionally, at the top level, and do not change the module while it runs.',
        file,
    };
}
function fails({ test, line, ...report }, passesThere, file) {
    const raised = [report.exception, report.message]
        .map((part) => (0,quoted/* quoted */.TL)(part ?? ''))
        .filter((part) => part !== '')
        .join(': ');
    return {
        rule: 'test-fails',
        severity: 'block',
        message: `The test '${test}' fails${raised === '' ? '' : ` (${raised})`}${passesThere ? ', though it passes where suite and implementation share one process' : ''}.`,
        fix: passesThere
            ? 'Have the function return plain values, and let the tests compare these: a value is judged by what it is, not by its own methods.'
            : 'Correct the function, or the test where it expects the wrong thing.',
        file,
        ...(line === undefined ? {} : { line }),
    };
}
function opaque(reasons, plan) {
    const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '';
    return {
        rule: 'opaque-value',
        severity: 'review',
        message: `A value cannot be handed between the suite and the function: ${(0,quoted/* quoted */.TL)(reasons[0] ?? '')}${more}.`,
        fix: 'Take and return plain values: numbers, text, lists, dictionaries, dates, dataclasses, generators of such.',
        file: `${plan.code.name}.py`,
    };
}

// EXTERNAL MODULE: ./src/trials/touched.js
var trials_touched = __webpack_require__(1317);
;// CONCATENATED MODULE: ./src/trials/suite.js









/**
 * Runs the suite apart from the implementation, together with it, and on surely wrong versions of it.
 *
 * The tests that must report are those of the plans: an account that misses one is never a pass.
 */
async function suiteTrial(sandbox, plans, { leastTests, declared, seed, covering = false }) {
    const { apart, together, opposites } = plans;
    if (apart.tests.length === 0)
        return { findings: [findingOf({ ...no_tests/* NO_TESTS */.q, file: `test_${apart.code.name}.py` }, '', seed)], problems: [] };
    const runs = (0,trials_sandbox/* throwing */.Vs)(sandbox);
    const [alone, shared, wrong] = await Promise.all([
        (0,trials_sandbox/* attempted */.zU)(runApart(runs, { ...apart, seed }, covering)),
        (0,trials_sandbox/* attempted */.zU)(runs.run(together)),
        (0,trials_sandbox/* attempted */.zU)(runOpposites(runs, opposites)),
    ]);
    const problem = [alone, shared, wrong].find((each) => each instanceof trials_sandbox/* RunProblem */.nL)?.problem;
    const problems = problem === undefined ? [] : [problem];
    const { outcome: own, taken } = (0,trials_sandbox/* hasRun */.gb)(alone) ? alone : { outcome: alone };
    const ran = [own, shared].filter(trials_sandbox/* hasRun */.gb);
    const touched = ran.flatMap((each) => each.touched);
    const reached = (0,trials_touched/* touchFindings */.M)(touched, declared, `${apart.code.name}.py`);
    /** What one run says, with what it printed; what any of them reached for goes with it. */
    const result = (...told) => ({
        findings: [...told, [reached, { output: '' }]].flatMap(([each, { output }]) => each.map((one) => findingOf(one, output, seed))),
        problems,
        touched,
        ...(taken && { taken }),
    });
    // A limit that one run has broken is the skill's doing, whatever became of the others.
    const broken = ran.find(({ ending }) => ending.kind === 'breach');
    if (broken !== undefined)
        return result([[endingFinding(endedAs(broken), apart)], broken]);
    if (!(0,trials_sandbox/* hasRun */.gb)(own) || !(0,trials_sandbox/* hasRun */.gb)(shared) || !(0,trials_sandbox/* hasRun */.gb)(wrong))
        return result();
    const [ownEnd, sharedEnd] = [endedAs(own), endedAs(shared)];
    if (ownEnd.kind !== 'reported')
        return result([[endingFinding(ownEnd, apart)], own]);
    if (sharedEnd.kind !== 'reported')
        return result([[endingFinding(sharedEnd, together)], shared]);
    if (wrong.ending.kind === 'died')
        return result([[endingFinding(wrong.ending, apart)], wrong]);
    const failing = testFindings(ownEnd, sharedEnd, apart);
    if (failing.some(({ severity }) => severity === 'block'))
        return result([failing, own]);
    return result([failing, own], [disagreements(ownEnd, sharedEnd, apart), shared], [oppositeFindings(wrong, opposites, leastTests), wrong]);
}
/** How a run of a suite ended, which no other kind of run can be. */
function endedAs({ ending }) {
    if (ending.kind === 'reported' || ending.kind === 'raised' || ending.kind === 'died' || ending.kind === 'breach')
        return ending;
    throw new Error(`a suite was asked for, and the answer is '${ending.kind}'`);
}
/** What a failing run printed helps its author; it is evidence and never more. */
function findingOf(told, output, seed) {
    return {
        ...told,
        stage: 'suite',
        trial: 'suite',
        ...(0,quoted/* evidenceOf */.X1)(output),
        reproduce: `assay check SKILL --stages static,suite --seed ${seed}`,
    };
}

// EXTERNAL MODULE: ./src/syntax/attributes.js
var attributes = __webpack_require__(9116);
// EXTERNAL MODULE: ./src/syntax/imports.js
var imports = __webpack_require__(7707);
// EXTERNAL MODULE: ./src/syntax/lines.js
var lines = __webpack_require__(4661);
// EXTERNAL MODULE: ./src/syntax/source.js + 13 modules
var syntax_source = __webpack_require__(9476);
// EXTERNAL MODULE: ./src/syntax/tree.js
var tree = __webpack_require__(2961);
;// CONCATENATED MODULE: ./src/syntax/facts.js





/** The facts of `source`, whose tree is sound. */
function factsOf(source) {
    const facts = new Map();
    const add = (fact) => void facts.set(fact, (facts.get(fact) ?? 0) + 1);
    for (const fact of statements(source))
        add(fact);
    for (const fact of names(source))
        add(fact);
    for (const node of source.nodes) {
        const fact = counted(source, node);
        if (fact !== undefined)
            add(fact);
    }
    return facts;
}
/** CPython folds names to NFKC (PEP 3131). */
const folded = (name) => name.normalize('NFKC');
function* names(source) {
    for (const { module, name, alias } of (0,imports/* importsOf */.c)(source)) {
        const as = alias === undefined ? '' : ` as ${folded(alias)}`;
        yield `${name === undefined ? `import ${folded(module)}` : `from ${folded(module)} import ${folded(name)}`}${as}`;
    }
    for (const { name } of source.names.reads)
        yield `read ${folded(name)}`;
    for (const { bindings } of source.names.scopes)
        for (const [name, all] of bindings)
            for (const _ of all)
                yield `bind ${folded(name)}`;
    for (const { name, isStore } of (0,attributes/* attributesOf */.T)(source))
        yield `${isStore ? 'write' : 'read'} .${folded(name)}`;
}
/** Every statement with its line, the number of statements around it, and its kind in CPython's words. */
function* statements(source) {
    const around = new Map();
    for (const node of source.nodes) {
        const depth = node.parent === null ? 0 : (around.get(node.parent) ?? 0);
        if (!isStatement(node)) {
            around.set(node, depth);
            continue;
        }
        around.set(node, depth + 1);
        const definition = (0,tree/* childOf */.G)(node, 'definition') ?? node;
        const { line } = (0,lines/* positionAt */.t)(source.lineStarts, definition.start);
        yield `statement ${line} ${depth} ${statementKind(definition)}`;
    }
}
/** Whether `node` is a statement, decorated or not. */
function isStatement(node) {
    return ((node.parent?.type === 'block' || node.parent?.type === 'module') &&
        node.named &&
        node.type !== 'comment' &&
        node.type !== 'line_continuation' &&
        node.field !== 'alternative');
}
const STATEMENT_KINDS = {
    assert_statement: 'Assert',
    break_statement: 'Break',
    class_definition: 'ClassDef',
    continue_statement: 'Continue',
    delete_statement: 'Delete',
    for_statement: 'For',
    function_definition: 'FunctionDef',
    future_import_statement: 'ImportFrom',
    global_statement: 'Global',
    if_statement: 'If',
    import_from_statement: 'ImportFrom',
    import_statement: 'Import',
    match_statement: 'Match',
    nonlocal_statement: 'Nonlocal',
    pass_statement: 'Pass',
    raise_statement: 'Raise',
    return_statement: 'Return',
    try_statement: 'Try',
    type_alias_statement: 'TypeAlias',
    while_statement: 'While',
    with_statement: 'With',
};
function statementKind(node) {
    if (node.type === 'expression_statement') {
        const [only] = node.children;
        if (only?.type === 'augmented_assignment')
            return 'AugAssign';
        if (only?.type !== 'assignment')
            return 'Expr';
        return (0,tree/* childOf */.G)(only, 'type') === undefined ? 'Assign' : 'AnnAssign';
    }
    const kind = STATEMENT_KINDS[node.type] ?? node.type;
    if (kind === 'Try' && node.children.some(isExceptStar))
        return 'TryStar';
    return node.children[0]?.type === 'async' ? `Async${kind}` : kind;
}
const isExceptStar = ({ type, children }) => type === 'except_clause' && children.some((child) => child.type === '*');
const COUNTED = {
    await: 'await',
    call: 'call',
    case_clause: 'case clause',
    conditional_expression: 'conditional expression',
    decorator: 'decorator',
    dictionary_comprehension: 'dictionary comprehension',
    ellipsis: 'Ellipsis',
    except_clause: 'except clause',
    false: 'False',
    float: 'number',
    for_in_clause: 'comprehension clause',
    format_expression: 'interpolation',
    generator_expression: 'generator expression',
    integer: 'number',
    interpolation: 'interpolation',
    lambda: 'lambda',
    list_comprehension: 'list comprehension',
    named_expression: 'walrus',
    none: 'None',
    set_comprehension: 'set comprehension',
    true: 'True',
    yield: 'yield',
};
/** The fact that `node` is by itself, if it is one. */
function counted(source, node) {
    switch (node.type) {
        case 'keyword_argument': {
            const name = (0,tree/* childOf */.G)(node, 'name');
            return name && `keyword ${folded((0,syntax_source/* textOf */.b6)(source, name))}`;
        }
        case 'identifier': {
            const declared = /^(global|nonlocal)_statement$/.exec(node.parent?.type ?? '')?.[1];
            return declared && `${declared} ${folded((0,syntax_source/* textOf */.b6)(source, node))}`;
        }
        case 'string':
            return node.parent?.type === 'concatenated_string' ? undefined : stringKind(source, [node]);
        case 'concatenated_string':
            return stringKind(source, node.children);
        default:
            return node.named ? COUNTED[node.type] : undefined;
    }
}
/** Strings that stand side by side are one. */
function stringKind(source, parts) {
    const prefixes = parts.map((part) => /^[a-z]*/i.exec((0,syntax_source/* textOf */.b6)(source, part))?.[0].toLowerCase() ?? '');
    if (prefixes.some((prefix) => prefix.includes('f')))
        return 'f-string';
    return prefixes.some((prefix) => prefix.includes('b')) ? 'bytes' : 'string';
}

;// CONCATENATED MODULE: ./src/trials/witness.js



/** Has both `sources` read by CPython's own parser. Where both parsers read the same, nothing is said. */
async function witnessTrial(sandbox, plan, sources, seed) {
    return (0,trials_sandbox/* together */.bs)('static', [witnessed((0,trials_sandbox/* throwing */.Vs)(sandbox), plan, sources, seed)]);
}
async function witnessed(sandbox, plan, sources, seed) {
    const { ending } = await sandbox.run(plan);
    const python = `CPython ${sandbox.python}`;
    const told = ending.kind === 'witnessed'
        ? sources.flatMap((source) => disagreement(source, ending[source.role], python))
        : [{ message: `${python} could not read the skill: ${reason(ending)}.` }];
    return { findings: told.map((each) => witness_findingOf(each, seed)), problems: [] };
}
function witness_findingOf(told, seed) {
    return {
        rule: 'parsers-disagree',
        stage: 'static',
        trial: 'witness',
        severity: 'block',
        ...told,
        fix: 'Write what stands there in a plainer way: one statement a line, indented with spaces, Python 3.10 syntax.',
        reproduce: `assay check SKILL --stages static,suite --seed ${seed}`,
    };
}
function reason(ending) {
    if (ending.kind === 'breach')
        return `it needs more ${ending.limit} than it is allowed`;
    return ending.kind === 'died' ? ending.how : 'its account is not the one that was asked for';
}
function disagreement(source, testimony, python) {
    const { file } = source;
    if ('exception' in testimony) {
        const { exception, message, line } = testimony;
        const said = (0,quoted/* quoted */.TL)(message === '' ? exception : `${exception}: ${message}`);
        return [
            {
                message: `${python} does not parse the file (${said}), and our parser does.`,
                file,
                ...(line === undefined ? {} : { line }),
            },
        ];
    }
    const differences = differencesOf(factsOf(source), new Map(Object.entries(testimony.facts)));
    const [first] = differences;
    if (first === undefined)
        return [];
    const line = differences.map(({ fact }) => /^statement (\d+) /.exec(fact)?.[1]).find((each) => each !== undefined);
    const more = differences.length > 1 ? ` (and ${differences.length - 1} more)` : '';
    return [
        {
            message: `${python} reads '${(0,quoted/* quoted */.TL)(first.fact)}' ${times(first.theirs)}, our parser ${times(first.ours)}${more}.`,
            file,
            ...(line === undefined ? {} : { line: Number(line) }),
        },
    ];
}
/** What weighs most comes first: imports, then where statements stand, then the rest by its own words. */
function differencesOf(ours, theirs) {
    const facts = [...new Set([...ours.keys(), ...theirs.keys()])];
    return facts
        .map((fact) => ({ fact, ours: ours.get(fact) ?? 0, theirs: theirs.get(fact) ?? 0 }))
        .filter((each) => each.ours !== each.theirs)
        .sort((a, b) => weight(a.fact) - weight(b.fact) || (a.fact < b.fact ? -1 : 1));
}
function weight(fact) {
    if (/^(?:import|from) /.test(fact))
        return -1;
    const line = /^statement (\d+) /.exec(fact)?.[1];
    return line === undefined ? Number.POSITIVE_INFINITY : Number(line);
}
function times(count) {
    return count === 0 ? 'nowhere' : count === 1 ? 'once' : `${count} times`;
}

// EXTERNAL MODULE: ./src/verdict/skill-result.js
var skill_result = __webpack_require__(6786);
// EXTERNAL MODULE: ./src/model/policy.js
var model_policy = __webpack_require__(4481);
// EXTERNAL MODULE: ./src/rules/reader-text.js
var reader_text = __webpack_require__(9308);
// EXTERNAL MODULE: ./src/rules/reading.js
var reading = __webpack_require__(7841);
// EXTERNAL MODULE: ./src/sandbox/plan.js
var plan = __webpack_require__(9202);
// EXTERNAL MODULE: ./src/syntax/functions.js
var functions = __webpack_require__(468);
// EXTERNAL MODULE: ./src/syntax/program.js
var program = __webpack_require__(9093);
;// CONCATENATED MODULE: ./src/trials/suite-plan.js



/** What running the suite of the skill `name` takes. The tests to expect are those that the syntax tree shows. */
function suitePlans(name, sources, limits) {
    const tests = (0,functions/* topLevelFunctions */.P)(sourceAs('suite', sources))
        .map((fact) => fact.name)
        .filter((test) => test.startsWith('test_'));
    const names = [...(0,program/* programOf */.o)(sources).skillNames].sort();
    const shared = { code: codeOf(name, sources), tests, limits };
    return {
        apart: { role: 'suite', way: 'apart', ...shared },
        together: { role: 'suite', way: 'together', ...shared },
        opposites: { role: 'opposites', stubs: plan/* STUBS */.G, names, ...shared },
    };
}
function codeOf(name, sources) {
    const text = (role) => sourceAs(role, sources).text;
    return { name, implementation: text('implementation'), suite: text('suite') };
}
function sourceAs(role, sources) {
    const source = sources.find((each) => each.role === role);
    if (source === undefined)
        throw new Error('a plan needs both files of a skill');
    return source;
}

;// CONCATENATED MODULE: ./src/commands/trialled.js




/** What trials need of a skill that the static stage has nothing against: so both of its files are there. */
function trialledOf({ sources, manifest }, policy, { effort, seed }) {
    const of = (role) => sources.find((each) => each.role === role);
    const [implementation, suite] = [of('implementation'), of('suite')];
    if (implementation === undefined || suite === undefined)
        throw new Error('a trial needs both files of a skill');
    const limits = limitsOf(policy);
    const name = implementation.file.replace(/\.py$/, '');
    const plans = suitePlans(name, sources, limits);
    const description = manifest?.description ?? '';
    return {
        plans,
        subject: { code: plans.apart.code, implementation, suite, description, limits, effort, seed },
        terms: {
            suite: plans.apart,
            leastScore: policy.suite['min-mutation-score'],
            declared: manifest?.capabilities ?? [],
            tricks: (text) => (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(text)),
        },
    };
}
/** What policy lets one run use up. */
function limitsOf({ sandbox }) {
    const cpu = (0,model_policy/* millisecondsIn */.CI)(sandbox.timeout);
    return { cpu, wall: 2 * cpu + 10_000, memory: (0,model_policy/* bytesIn */.tD)(sandbox.memory), output: 65_536 };
}

;// CONCATENATED MODULE: ./src/commands/assay-skill.js








/** Takes one candidate through the stages that were asked for, each only where the one before left nothing against it. */
async function assaySkill(candidate, judgement, inputs, sandbox) {
    const { stages } = inputs;
    const analysis = await (0,analyse/* analyse */.K)(candidate, judgement);
    const findings = stages.includes('static') ? [...analysis.findings] : withoutStatic(analysis);
    const problems = [...analysis.problems];
    const used = new Set(analysis.reaches);
    const ran = ['intake', 'static'];
    let taken;
    for (const { stage, trial } of dynamic(analysis, judgement, inputs)) {
        if (!mayRun(findings, problems))
            break;
        const before = taken;
        const result = await tried(stage, sandbox, (here) => trial(here, trialledOf(analysis, judgement.policy, inputs), before));
        taken = result.taken;
        findings.push(...(0,waivers/* waived */.r)(asking(result.findings), candidate, judgement));
        problems.push(...result.problems);
        for (const { capability } of result.touched ?? [])
            used.add(capability);
        ran.push(stage);
    }
    return (0,skill_result/* skillResult */.T)({ candidate, manifest: analysis.manifest, findings, problems, used, stages, ran });
}
/** What is to be run of a skill, in its order, and to which stage each belongs. */
function dynamic({ sources, manifest }, { policy }, { stages, seed }) {
    const covering = stages.includes('adversarial');
    const terms = { leastTests: policy.suite['min-tests'], declared: manifest?.capabilities ?? [], seed, covering };
    // A second parser is asked where an interpreter is at hand anyway, and before that interpreter runs a byte of it.
    const witness = (here, { subject: { code, limits } }) => witnessTrial(here, { role: 'witness', code, limits }, sources, seed);
    const suite = (here, { plans }) => suiteTrial(here, plans, terms);
    const adversarial = async (here, { subject, terms: known }, taken) => {
        if (taken === undefined)
            throw new Error('the adversarial trials come after the suite');
        return (await Promise.all(/* import() */[__webpack_require__.e(308), __webpack_require__.e(630)]).then(__webpack_require__.bind(__webpack_require__, 1630))).adversarialTrials(here, subject, known, taken);
    };
    const runs = stages.includes('suite') || stages.includes('adversarial');
    return [
        ...(runs && stages.includes('static') ? [{ stage: 'static', trial: witness }] : []),
        ...(stages.includes('suite') ? [{ stage: 'suite', trial: suite }] : []),
        ...(stages.includes('adversarial') ? [{ stage: 'adversarial', trial: adversarial }] : []),
    ];
}
/** Code that is already blocked, or that we could not judge, is never run. */
function mayRun(findings, problems) {
    return problems.length === 0 && findings.every(({ severity }) => severity !== 'block');
}
/** With the static stage switched off its findings do not count, unless they are why there is nothing to run. */
function withoutStatic({ findings, sources }) {
    return sources.length < 2 ? [...findings] : findings.filter(({ stage }) => stage !== 'static');
}
/** Runs `trial` where there is a sandbox. Like a rule that throws, one that does costs this skill its verdict, and no other. */
async function tried(stage, sandbox, trial) {
    const opened = await sandbox.open();
    if ('problem' in opened)
        return { findings: [], problems: [opened.problem] };
    try {
        return await trial(opened.sandbox);
    }
    catch (error) {
        const message = `The ${stage} stage failed in a way that no run should (${(0,quoted/* quoted */.TL)(String(error))}).`;
        return { findings: [], problems: [{ code: 'run-threw', stage, message, fix: REPORT_IT }] };
    }
}
const REPORT_IT = 'Report it: this is a defect of Skill Assay.';

// EXTERNAL MODULE: ./src/model/in-parallel.js
var in_parallel = __webpack_require__(5966);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
;// CONCATENATED MODULE: ./src/commands/sandbox-on-demand.js


/** Throws `flag-value` where the interpreter that was named could not be the one that runs. */
function backendOnDemand(policy, request, seed, context) {
    let expected;
    let opening;
    let python;
    let pythons = [];
    const closings = [];
    const { image, runtime, memory } = policy.sandbox;
    const wish = {
        backend: backendFor(policy, request),
        image,
        runtime,
        memory: (0,model_policy/* bytesIn */.tD)(memory),
        python: request.python,
        hashSeed: Number.parseInt(seed.slice(0, 8), 16) % 4_294_967_296,
        preload: modulesFor(policy),
    };
    async function open() {
        opening ??= (async () => (await expected) ?? context.openBackend(wish))();
        const found = await opening;
        if ('problem' in found)
            return found;
        const opened = await found.backend.room();
        if ('problem' in opened)
            return opened;
        const { sandbox } = opened;
        python = sandbox.python;
        const others = async () => {
            const found = await sandbox.others();
            pythons = found.versions;
            return found;
        };
        return { sandbox: { ...sandbox, others } };
    }
    return {
        expect: () => {
            // Why it cannot be begun is told by opening it, if it comes to that.
            expected ??= context.expectBackend?.(wish).catch(() => undefined);
            return Promise.resolve(expected);
        },
        room: () => {
            let room;
            return {
                open: () => {
                    room ??= open();
                    return room;
                },
                close: () => {
                    if (room !== undefined)
                        closings.push(room.then(sandbox_on_demand_closed, () => { }));
                },
            };
        },
        facts: async () => {
            const found = await opening;
            if (found === undefined || 'problem' in found || python === undefined)
                return {};
            const { kind, image } = found.backend;
            return {
                backend: kind,
                python,
                ...(pythons.length > 0 && { pythons: [...pythons] }),
                ...(image !== undefined && { image }),
            };
        },
        close: async () => {
            await Promise.all(closings);
            const found = await (opening ?? expected);
            if (found !== undefined && 'backend' in found)
                await found.backend.close();
        },
    };
}
/**
 * An image brings its own interpreter: who names another one asks for processes of this machine, and whoever wants both is
 * told so rather than given one of them.
 */
function backendFor({ sandbox: { backend, image } }, { backend: asked = backend, namesPython }) {
    if (namesPython !== true || asked === 'subprocess')
        return asked;
    if (asked === 'auto' && image === undefined)
        return 'subprocess';
    throw new error/* AssayError */.W('flag-value', 'under docker the interpreter is that of the image', {
        where: '--python',
        fix: 'leave it out, or add --backend subprocess',
    });
}
async function sandbox_on_demand_closed(opened) {
    if ('sandbox' in opened)
        await opened.sandbox.close();
}
/** Everything that policy lets any skill import. */
function modulesFor({ imports, grants }) {
    const opened = [...imports.allow, ...Object.values(grants).flatMap((grant) => grant.imports)];
    return [...new Set([...model_policy/* PURE_PRESET */.rG, ...opened.map(model_policy/* moduleIn */.w6)])].sort();
}

;// CONCATENATED MODULE: ./src/commands/assay-all.js








/** Takes every candidate through the stages. Never throws for what a skill holds or does. */
async function assayAll({ candidates, change, policy, previous }, options, context) {
    context.underPolicy?.(policy.policy);
    const inputs = inputsOf(options, policy, candidates);
    const backend = backendOnDemand(policy.policy, options, inputs.seed, context);
    try {
        // Waited for: the static stage leaves no time for anything else.
        if (candidates.length > 0 && inputs.stages.includes('suite'))
            await backend.expect();
        const judgement = { policy: policy.policy, asOf: inputs.asOf, stages: inputs.stages };
        const tell = inOrder(({ name, verdict }) => context.progress(`${name}: ${verdict}`));
        const skills = await (0,in_parallel/* inParallel */.H)(candidates, options.jobs, async (candidate, index) => {
            const room = backend.room();
            try {
                const result = await assaySkill(candidate, judgement, inputs, room);
                tell(index, result);
                return result;
            }
            finally {
                room.close();
            }
        });
        const { findings, problems } = (0,analyse_change/* analyseChange */.a)(change, judgement);
        const known = { ...inputs, ...(await backend.facts()), ...(previous && { previous }) };
        const ofInputs = [...fewerStages(known, policy.policy), ...(0,newer_python/* newerPython */.O)(known)];
        const whole = { findings: [...findings, ...ofInputs], problems };
        return (0,report/* reportOf */.EI)(policy.digest, known, skills, whole);
    }
    finally {
        await backend.close();
    }
}
/** Tells each item once all before it were told: what is read, or compared, does not depend on who ended first. */
function inOrder(tell) {
    const waiting = new Map();
    let next = 0;
    return (index, item) => {
        waiting.set(index, item);
        for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
            waiting.delete(next);
            next += 1;
            tell(ready);
        }
    };
}
function inputsOf(options, { policy, digest }, candidates) {
    const digests = candidates.map((candidate) => candidate.digest);
    return {
        asOf: options.asOf,
        // In the order in which they run and each once, however policy lists them.
        stages: finding/* STAGES */.an.filter((stage) => (options.stages ?? policy.stages).some((each) => each === stage)),
        effort: options.effort ?? policy.adversarial.effort,
        seed: options.seed ?? (0,report/* seedFor */.ln)(digest, digests, options.nonce),
        ...(options.nonce !== undefined && { nonce: options.nonce }),
    };
}

// EXTERNAL MODULE: ./src/commands/nameable.js
var nameable = __webpack_require__(9097);
;// CONCATENATED MODULE: ./src/commands/check-change.js




/**
 * Checks the skills that a proposal changes, as committed: nothing is read from the working tree. A proposal that changes
 * no skill gives a report without skills; what the default branch has of the same names is what they are compared with.
 * Throws `base-unresolved` where a commit was not fetched, and `policy-invalid`.
 */
async function checkChange(request, context) {
    const { repository } = request;
    const [head, base, trunk] = await Promise.all([request.head, request.base, request.trunk].map((ref) => (0,git/* commitOf */.D3)(repository, ref)));
    const policy = await (0,commit/* policyAt */.E4)(repository, trunk, nameable/* NAMEABLE */.K);
    const folder = policy.policy.skills;
    const mergeBase = await (0,git/* mergeBaseOf */.nM)(repository, base, head);
    const { change, candidates } = await (0,commit/* proposedIn */.Qr)(repository, mergeBase, head, folder);
    const names = candidates.map(({ name }) => name);
    const previous = digestsOf(await (0,commit/* skillsIn */.I3)(repository, trunk, folder, names));
    return assayAll({ candidates, change, policy, previous }, request, context);
}
function digestsOf(candidates) {
    return Object.fromEntries(candidates.map(({ name, digest }) => [name, digest]));
}

;// CONCATENATED MODULE: ./src/commands/check-due.js



/** The re-check before publication: the skills of a commit as committed, by a job without secrets and with a fresh seed. */
async function checkDue(request, context) {
    const policy = await (0,commit/* policyAt */.E4)(request.repository, request.commit, nameable/* NAMEABLE */.K);
    const candidates = await (0,commit/* skillsIn */.I3)(request.repository, request.commit, policy.policy.skills, request.only);
    return assayAll({ candidates, policy }, request, context);
}

// EXTERNAL MODULE: ./src/commands/trunk-event.js
var trunk_event = __webpack_require__(2115);
;// CONCATENATED MODULE: ./src/commands/check-job.js




/**
 * Checks what the job's event is about: on `pull_request` what the proposal has otherwise than the default branch had,
 * whatever its base; on `merge_group` what the group has; else the default branch's skills once more before they are
 * published. The job's run is the nonce of the seed. Throws `event-unsupported`.
 */
async function checkJob(job, options, context) {
    const shared = { ...options, asOf: job.today, nonce: job.run, repository: job.workspace };
    if (job.eventName === 'pull_request') {
        const { pull_request: pull, repository } = (0,events/* eventOf */.A6)(events/* PullRequestEvent */.ti, 'pull_request', job.event);
        const trunk = `refs/remotes/origin/${repository.default_branch}`;
        return checkChange({ ...shared, head: pull.head.sha, base: trunk, trunk }, context);
    }
    if (job.eventName === 'merge_group') {
        const { merge_group: group, repository } = (0,events/* eventOf */.A6)(events/* MergeGroupEvent */.ge, 'merge_group', job.event);
        const trunk = `refs/remotes/origin/${repository.default_branch}`;
        return checkChange({ ...shared, head: group.head_sha, base: trunk, trunk }, context);
    }
    return checkDue({ ...shared, commit: (0,trunk_event/* trunkState */.e)(job).commit }, context);
}

// EXTERNAL MODULE: ./src/commands/explain.js
var explain = __webpack_require__(5839);
// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
// EXTERNAL MODULE: ./src/render/cut.js
var cut = __webpack_require__(1606);
// EXTERNAL MODULE: ./src/render/marks.js
var marks = __webpack_require__(7672);
// EXTERNAL MODULE: ./src/render/nodes.js
var nodes = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/render/places.js
var places = __webpack_require__(6396);
// EXTERNAL MODULE: ./src/render/shown.js
var shown = __webpack_require__(5539);
;// CONCATENATED MODULE: ./src/render/markdown.js





/** The report as GitHub-flavoured Markdown. It is built as a tree: untrusted text is only ever inside text or code nodes. */
function renderMarkdown(report, { most, addressOf = () => undefined, directoryOf = places/* byName */.n } = {}) {
    const shown = (cut) => textOf(cut, { addressOf, directoryOf });
    return shown((0,cut/* cutToFit */.X)(report, (cut) => most === undefined || shown(cut).length <= most));
}
function textOf(cut, known) {
    const { report } = cut;
    return (0,nodes/* markdownOf */.RQ)([
        (0,nodes/* heading */.R_)(2, (0,nodes/* ours */.Od)(`${marks/* MARKS */.j[report.verdict]} Skill Assay: ${report.verdict}`)),
        verdictTable(report),
        ...listOf(report.problems, report.findings, known),
        ...report.skills.flatMap((skill) => detailsOf(skill, known)),
        ...omitted(cut),
    ]);
}
function verdictTable({ skills }) {
    return (0,nodes/* table */.tp)(['Skill', 'Verdict', 'Stages'], skills.map(({ name, verdict, stages }) => [
        [(0,nodes/* code */.aY)(name)],
        [(0,nodes/* ours */.Od)(`${marks/* MARKS */.j[verdict]} ${verdict}`)],
        [(0,nodes/* ours */.Od)(stages.map(({ stage, outcome }) => `${stage} ${outcome}`).join(', '))],
    ]));
}
function detailsOf({ name, problems, findings }, known) {
    const found = listOf(problems, findings, known, known.directoryOf(name));
    return found.length === 0 ? [] : [(0,nodes/* heading */.R_)(3, (0,nodes/* code */.aY)(name)), ...found];
}
/** `directory` is undefined for what was found about the change as a whole. */
function listOf(problems, findings, { addressOf }, directory) {
    return (0,nodes/* list */.p_)([
        ...problems.map(problemItem),
        ...findings.map((finding, at) => findingItem(finding, findings.slice(0, at), addressOf(finding.rule), directory)),
    ]);
}
function problemItem({ code: id, message, fix }) {
    return (0,nodes/* item */.AS)([(0,nodes/* code */.aY)(id), (0,nodes/* ours */.Od)(' '), ...(0,nodes/* theirs */.gD)(message), ...(fix === undefined ? [] : [(0,nodes/* ours */.Od)(' '), ...(0,nodes/* theirs */.gD)(fix)])]);
}
function findingItem(finding, before, address, directory) {
    const { rule, severity, message, fix, file, line: at } = finding;
    const path = file === undefined || directory === undefined ? file : (0,places/* inDirectory */.z)(directory, file);
    const place = path === undefined ? [] : [(0,nodes/* ours */.Od)(' in '), (0,nodes/* code */.aY)(at === undefined ? path : `${path}:${at}`)];
    const line = [
        (0,nodes/* strong */.ko)((0,nodes/* ours */.Od)(severity)),
        (0,nodes/* ours */.Od)(' '),
        ...(0,nodes/* theirs */.gD)(message),
        (0,nodes/* ours */.Od)(' ('),
        (0,nodes/* link */.nf)(address, (0,nodes/* code */.aY)(rule)),
        ...place,
        (0,nodes/* ours */.Od)(')'),
        ...(fix === undefined ? [] : [(0,nodes/* ours */.Od)(' '), ...(0,nodes/* theirs */.gD)(fix)]),
    ];
    return (0,nodes/* item */.AS)(line, markdown_shown(finding, before, directory));
}
/** What a run showed, and how to see it again. It is only ever inside a code block, whose fence is longer than any in it. */
function markdown_shown(finding, before, directory) {
    const { lines, command } = (0,shown/* shownOf */.R)(finding, before, { directory });
    return [
        ...(lines.length === 0 ? [] : [(0,nodes/* fenced */.OF)(lines.join('\n'), finding.trial === 'mutation' ? 'diff' : 'text')]),
        ...(command === undefined ? [] : [(0,nodes/* fenced */.OF)(command, 'sh')]),
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
        .map(([count, what]) => (0,nodes/* paragraph */.FY)((0,nodes/* ours */.Od)(`${count} further ${what} are not listed.`)));
}

// EXTERNAL MODULE: ./src/render/visible.js
var visible = __webpack_require__(128);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
;// CONCATENATED MODULE: ./src/sandbox/open.js



/**
 * Finds the backend that is wanted, or says why it is not there. `auto` takes docker where an engine answers that has the
 * image, else subprocess; but an image that policy names is not passed over where there is an engine to have it.
 * Each room of the backend verifies its walls: there is never an open door. `progress` tells a person what was taken.
 */
async function openBackend(wish, progress) {
    if (wish.backend === 'docker' || (wish.backend === 'auto' && mayHaveEngine())) {
        const { openDocker } = await Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(864)]).then(__webpack_require__.bind(__webpack_require__, 8864));
        const opened = await openDocker(wish);
        if ('backend' in opened || wish.backend === 'docker')
            return opened;
        if (opened.problem.code === 'image-missing') {
            if (wish.image !== undefined)
                return opened;
            progress('Docker answers, but has no image to run skills in (assay sandbox image makes one): using subprocess');
        }
    }
    const { subprocessBackend } = await Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(620)]).then(__webpack_require__.bind(__webpack_require__, 620));
    return subprocessBackend(wish);
}
/**
 * Begins what takes long of the backend that `wish` will find, before it is known whether any of it is needed; closing it
 * is then cheap. Undefined where an engine has to be asked first.
 */
async function expectBackend(wish) {
    if (wish.backend === 'docker' || (wish.backend === 'auto' && mayHaveEngine()))
        return undefined;
    const { subprocessBackend } = await Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(620)]).then(__webpack_require__.bind(__webpack_require__, 620));
    const opened = subprocessBackend(wish);
    if ('backend' in opened)
        opened.backend.begin?.();
    return opened;
}
/** Whether there is any sign of an engine. To ask a client takes longer than to start an interpreter. */
function mayHaveEngine() {
    try {
        const { DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG } = process.env;
        const settings = (0,external_node_path_.join)(DOCKER_CONFIG || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker'), 'config.json');
        const signs = [DOCKER_HOST, DOCKER_CONTEXT, (0,external_node_fs_.existsSync)('/var/run/docker.sock'), (0,external_node_fs_.existsSync)(settings)];
        return process.platform === 'win32' || signs.some(Boolean);
    }
    catch {
        // Deno refuses to tell without a permission, and would refuse to run the client too.
        return false;
    }
}

// EXTERNAL MODULE: ./src/bin/cli/exit.js
var exit = __webpack_require__(152);
// EXTERNAL MODULE: ./src/bin/action/say.js
var say = __webpack_require__(5625);
;// CONCATENATED MODULE: ./src/bin/action/check.js











/** A job summary may have 1 MiB, and a UTF-16 unit three bytes. */
const MOST_SUMMARY = 300_000;
/**
 * Checks the event's change, and leaves the report as a file and as the job's summary. Under `mode: report-only` the step
 * holds whatever the verdict.
 */
async function runCheck({ job, python, skills, report: file, sources }) {
    const options = { python, jobs: (0,external_node_os_.availableParallelism)(), ...(skills !== undefined && { only: skills }) };
    let policy = { mode: 'enforce', skills: '.' };
    const progress = (line) => (0,say/* say */.c)((0,visible/* visible */.R)(line));
    const report = await checkJob(job, options, {
        openBackend: (wish) => openBackend(wish, progress),
        expectBackend: expectBackend,
        progress,
        underPolicy: (each) => {
            policy = each;
        },
    });
    await (0,promises_.writeFile)(file, `${(0,canonical/* canonical */.$)(report)}\n`);
    const directoryOf = (name) => `${policy.skills}/${name}`;
    await core/* summary */.z
        .addRaw(renderMarkdown(report, { most: MOST_SUMMARY, addressOf: (0,explain/* addressesIn */.Mh)(sources), directoryOf }))
        .write();
    (0,core/* setOutput */.uH)('verdict', report.verdict);
    return policy.mode === 'report-only' ? exit/* EXIT */.d.holds : (0,exit/* exitCodeOf */.F)(report.verdict, true);
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

/***/ 2115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ trunkState)
/* harmony export */ });
/* unused harmony export TRUNK_EVENTS */
/* harmony import */ var _github_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);


/** Events that can be about the default branch as it stands. */
const TRUNK_EVENTS = ['push', 'workflow_dispatch', 'schedule'];
/**
 * The commit of the default branch that the job's event is about. Throws `event-unsupported` for one about another branch.
 */
function trunkState({ eventName, event, ref, sha }) {
    const { repository, after } = (0,_github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventOf */ .A6)(_github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .TrunkEvent */ .fG, eventName, event);
    const trunk = `refs/heads/${repository.default_branch}`;
    if (TRUNK_EVENTS.includes(eventName) && ref === trunk)
        return { repository, commit: after ?? sha };
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('event-unsupported', 'only the default branch is published', {
        where: `${eventName} of ${ref}`,
        fix: `run it on ${repository.default_branch}`,
    });
}


/***/ }),

/***/ 1603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E4: () => (/* binding */ policyAt),
  Qr: () => (/* binding */ proposedIn),
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
var tree = __webpack_require__(8800);
;// CONCATENATED MODULE: ./src/intake/commit.js




/** The policy that stands in `commit`: bytes as committed, whatever the working tree says. */
async function policyAt(repository, commit, known) {
    const [folder, name] = policy/* POLICY_FILE */.CX.split('/');
    const entry = (await (0,git/* listTree */.nT)(repository, commit, folder)).find(({ path }) => path === name);
    return entry === undefined
        ? (0,policy/* builtInPolicy */.Cl)()
        : (0,policy/* policyOf */.US)(await (0,git/* blobOf */.DE)(repository, entry.hash), `${policy/* POLICY_FILE */.CX} at ${commit.slice(0, 12)}`, known);
}
/** The skills of `commit` below `folder`, or of them those that `only` names, as candidates sorted by name. */
async function skillsIn(repository, commit, folder, only) {
    const wanted = only && new Set(only);
    const trees = (0,tree/* skillTrees */.$s)(await (0,git/* listTree */.nT)(repository, commit, folder));
    return candidatesOf(repository, trees.filter(({ name }) => wanted === undefined || wanted.has(name)));
}
/** What `head` has otherwise than `base`, or than an empty repository. */
async function proposedIn(repository, base, head, folder) {
    const before = base === undefined ? [] : await (0,git/* listWhole */.cP)(repository, base);
    const { change, trees } = (0,tree/* changeBetween */.Vz)(before, await (0,git/* listWhole */.cP)(repository, head), folder);
    return { change, candidates: await candidatesOf(repository, trees) };
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
/* harmony export */   Ss: () => (/* binding */ treeAt),
/* harmony export */   cP: () => (/* binding */ listWhole),
/* harmony export */   dB: () => (/* binding */ broughtBy),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* unused harmony exports git, text */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);

/** What of our environment git gets: no GIT_* of a hook or a runner, which could name another repository or a command. */
const INHERITED = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot'];
/**
 * A delivered directory brings its own `.git/config`, and much in one names commands. So: no object is fetched that is
 * missing (a promisor's address is a command), by no transport; none is replaced; nothing asks, locks or has patterns.
 */
const SET = {
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
};
/** The same for what only a configuration can say, and a second time for a git that is too old for the above. */
const CONFIGURED = [
    'log.showSignature=false',
    'gpg.program=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.sshCommand=false',
    'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);
/** What git says to `args` in the folder `at`, as bytes. No command that the repository's configuration names is run. Throws `git-failed`. */
async function git(at, args) {
    // Loaded only here: a check without a git base never pays for it.
    const { execa } = await __webpack_require__.e(/* import() */ 418).then(__webpack_require__.bind(__webpack_require__, 9037));
    try {
        const result = await execa('git', ['-C', at, ...CONFIGURED, ...args], {
            encoding: 'buffer',
            extendEnv: false,
            env: { ...Object.fromEntries(INHERITED.map((name) => [name, process.env[name]])), ...SET },
            maxBuffer: 256 * 1_048_576,
            stripFinalNewline: false,
            timeout: 60_000,
            stdin: 'ignore',
        });
        return result.stdout;
    }
    catch (cause) {
        throw failed(at, `git ${args[0]} failed`, cause);
    }
}
function failed(at, what, cause) {
    const fix = 'check that git is installed and that this is a clone with all its history';
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('git-failed', what, { where: at, fix, cause });
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
/**
 * The best common ancestor of two commits, or undefined where histories do not meet. Throws `base-unresolved` where the
 * clone is too shallow to tell.
 */
async function mergeBaseOf(at, a, b) {
    try {
        return text(await git(at, ['merge-base', a, b])).trim();
    }
    catch (cause) {
        if (text(await git(at, ['rev-parse', '--is-shallow-repository'])).trim() === 'false')
            return undefined;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('base-unresolved', 'the clone is too shallow to show where the histories part', {
            where: at,
            fix: 'fetch all of the history (actions/checkout: fetch-depth: 0)',
            cause,
        });
    }
}
/** When `commit` was committed, in ISO 8601 and UTC: its author may name a time zone which no reader accepts. */
async function committedAt(at, commit) {
    // Not by `git show`, which has a configuration of its own: the commit as it is, whose headers end with an empty line.
    const [headers = ''] = text(await git(at, ['cat-file', 'commit', commit])).split('\n\n', 1);
    const date = new Date(Number(/^committer .*> (\d+) [+-]\d+$/m.exec(headers)?.[1]) * 1000);
    // A year of five digits is written in a form that no reader of ours takes.
    if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999)
        throw failed(at, `commit ${commit} does not say when it was made`);
    return date.toISOString();
}
/**
 * The commit of `commit`'s own line of first parents that brought what stands at `path` in it. Throws `base-unresolved` where
 * nothing does, or the clone is too shallow to tell.
 */
async function broughtBy(at, commit, path) {
    const isShallow = text(await git(at, ['rev-parse', '--is-shallow-repository'])).trim() !== 'false';
    const found = isShallow ? '' : text(await git(at, ['rev-list', '--first-parent', '-1', commit, '--', path])).trim();
    if (found !== '')
        return found;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('base-unresolved', 'the clone does not show which commit brought this', {
        where: path,
        fix: 'fetch all of the history (actions/checkout: fetch-depth: 0)',
    });
}
/** The hash of the tree at `path` of `commit`; undefined where there is no folder. */
async function treeAt(at, commit, path) {
    const listing = text(await git(at, ['ls-tree', '-z', '--full-tree', commit, '--', path]));
    return /^040000 tree ([0-9a-f]+)\t/.exec(listing)?.[1];
}
/** Everything in `commit` of the repository around `at`; paths are relative to its root. */
function listWhole(at, commit) {
    return listed(at, ['--full-tree', commit], 0);
}
/** Everything below `folder` (relative to `at`) in `commit`; empty if it is not there. */
function listTree(at, commit, folder) {
    return listed(at, [commit, '--', `${folder}/`], folder.length + 1);
}
async function listed(at, what, prefix) {
    const listing = text(await git(at, ['ls-tree', '-r', '-z', '--long', ...what]));
    return listing
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const [, mode = '', kind = '', hash = '', size = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
        // git writes BAD for a blob that this clone does not have.
        if (!/^(?:\d+|-)$/.test(size))
            throw failed(at, `this clone lacks the object ${hash}`);
        return { mode, kind, hash, size: size === '-' ? 0 : Number(size), path: path.slice(prefix) };
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

/***/ 9202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ STUBS),
/* harmony export */   t: () => (/* binding */ BASE_CLOCK)
/* harmony export */ });
/** What every clock shows where a plan does not say otherwise. */
const BASE_CLOCK = '2026-11-18T10:17:42.318Z';
/** Versions of a skill that are surely wrong: the first three raise, the others return what is equal to nothing, and true or false. */
const STUBS = ['raises', 'stops', 'lacks', 'truthy', 'empty', 'same', 'falsy'];


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _syntax_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4189);

/** The most of a run's output that is evidence, in UTF-16 code units: its end, where it failed. */
const EVIDENCE = 500;
/** What a run said, as one line of a message. */
function quoted(text) {
    return withoutCommands(shown(text).replaceAll('\n', '\\u{a}'));
}
/** The end of what a run printed; undefined where that is nothing. */
function evidenceOf(output) {
    if (output.trim() === '')
        return undefined;
    // Shown first and cut afterwards: half an address is none. A cut can make a command, where a line now begins.
    return { evidence: withoutCommands(shown(output).slice(-EVIDENCE).toWellFormed()) };
}
/** Lines of ours about the candidate, with its own words in them, at most about `cap` code units. */
function excerpt(text, cap) {
    const lines = shown(text);
    return withoutCommands(lines.length > cap ? `${lines.slice(0, cap).toWellFormed()}…` : lines);
}
/** The report itself holds nothing that paints or hides, because not everybody shows it with our renderers. */
function shown(text) {
    return steady(text)
        .toWellFormed()
        .replaceAll(/[\t\r]/g, escaped)
        .replaceAll(_syntax_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN_PATTERN */ .o, escaped);
}
/** Nor what a runner of workflows takes for a command in a log (catalogue 131), as in render/visible.ts; in linear time. */
function withoutCommands(text) {
    return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u{3a}').replace(/#(?=#[a-z]*\[)/gi, escaped);
}
/** Addresses differ from run to run, and a report must not. At the end one may be cut. */
function steady(text) {
    return text.replace(/0x(?:[0-9a-f]{6,16}|[0-9a-f]{0,5}$)/gi, '0x…');
}
function escaped(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 4192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ throwing),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   gb: () => (/* binding */ hasRun),
/* harmony export */   nL: () => (/* binding */ RunProblem),
/* harmony export */   zU: () => (/* binding */ attempted)
/* harmony export */ });
/** A failure of ours ends the trial that meets it. */
class RunProblem extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
/** `sandbox` for trials. What its runs reach for is added to `touched`. */
function throwing(sandbox, touched = []) {
    return {
        ...sandbox,
        run: async (plan) => {
            const outcome = await sandbox.run(plan);
            touched.push(...outcome.touched);
            const { ending } = outcome;
            if (ending.kind === 'problem')
                throw new RunProblem(ending.problem);
            return { ...outcome, ending };
        },
        others: async () => {
            const { versions, problem } = await sandbox.others();
            if (problem !== undefined)
                throw new RunProblem(problem);
            return { versions };
        },
    };
}
/** Whether `one` came back, and is no problem. */
const hasRun = (one) => !(one instanceof RunProblem);
/** What `work` comes to, or the problem that it met. */
async function attempted(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof RunProblem)
            return error;
        throw error;
    }
}
/** What `trials`, which run side by side, found; and of each kind the first problem that any of them met. */
async function together(stage, trials) {
    // Nothing may still be at work when one of them fails in a way that none should.
    await Promise.allSettled(trials);
    const all = await Promise.all(trials.map(attempted));
    const findings = all.flatMap((each) => (each instanceof RunProblem ? [] : each.findings));
    const problems = all.flatMap((each) => (each instanceof RunProblem ? [{ ...each.problem, stage }] : each.problems));
    return {
        findings,
        problems: [...new Map(problems.toReversed().map((one) => [one.code, one])).values()].toReversed(),
    };
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ touchFindings)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);

/** What running it showed the skill to reach for without having declared it. The walls kept it from getting there. */
function touchFindings(touched, declared, file) {
    const undeclared = touched.filter(({ capability }) => (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isReach */ .wB)(capability) && !declared.includes(capability));
    const events = new Map();
    for (const { capability, event } of undeclared) {
        events.set(capability, (events.get(capability) ?? new Set()).add(event));
    }
    return [...events].map(([capability, each]) => ({
        rule: 'undeclared-reach',
        severity: 'block',
        message: `While it ran it reached for '${capability}' (${[...each].sort().join(', ')}), which skill.json does not declare.`,
        fix: 'Do without it: a skill computes its answer from its arguments.',
        file,
    }));
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


/***/ })

};
