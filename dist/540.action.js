export const id = 540;
export const ids = [540];
export const modules = {

/***/ 6540:
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
    const what = [
        ...(missing.length === 0 ? [] : [`without the ${missing.length === 1 ? 'stage' : 'stages'} ${missing.join(', ')}`]),
        ...(isLess ? [`with the effort ${effort} in place of ${policy.adversarial.effort}`] : []),
    ].join(' and ');
    return [
        {
            rule: 'fewer-stages',
            stage: 'intake',
            severity: 'note',
            message: `This check was made ${what}, which the policy asks for: it says less, and nothing can be published by it.`,
            fix: 'Check without --stages and --effort.',
        },
    ];
}

// EXTERNAL MODULE: ./src/verdict/report.js
var report = __webpack_require__(4509);
// EXTERNAL MODULE: ./src/model/policy.js
var policy = __webpack_require__(4481);
// EXTERNAL MODULE: ./src/rules/analyse.js + 4 modules
var analyse = __webpack_require__(7298);
// EXTERNAL MODULE: ./src/rules/waivers.js
var waivers = __webpack_require__(4380);
// EXTERNAL MODULE: ./src/syntax/hidden.js
var syntax_hidden = __webpack_require__(4189);
;// CONCATENATED MODULE: ./src/trials/quoted.js

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
/** The report itself holds nothing that paints or hides, because not everybody shows it with our renderers. */
function shown(text) {
    return steady(text)
        .toWellFormed()
        .replaceAll(/[\t\r]/g, escaped)
        .replaceAll(syntax_hidden/* HIDDEN_PATTERN */.o, escaped);
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

;// CONCATENATED MODULE: ./src/trials/suite.js

/** Runs the suite once. The tests that must report are `plan.tests`: an account that misses one is never a pass. */
async function suiteTrial(sandbox, plan, seed) {
    const outcome = await sandbox.run(plan);
    const { ending, output } = outcome;
    if (ending.kind === 'problem')
        return { findings: [], problems: [ending.problem] };
    if (ending.kind === 'witnessed')
        throw new Error('a suite was asked for, and a witness answered');
    const told = ending.kind === 'reported' ? testFindings(ending.reports, plan) : [endingFinding(ending, plan)];
    return { findings: told.map((finding) => findingOf(finding, output, seed)), problems: [] };
}
/** What a failing run printed helps its author; it is evidence and never more. */
function findingOf(told, output, seed) {
    return {
        ...told,
        stage: 'suite',
        trial: 'suite',
        severity: 'block',
        ...evidenceOf(output),
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
        const raised = [report.exception, report.message]
            .map((part) => quoted(part ?? ''))
            .filter((part) => part !== '')
            .join(': ');
        return [
            {
                rule: 'test-fails',
                message: `The test '${test}' fails${raised === '' ? '' : ` (${raised})`}.`,
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
                message: `${file} cannot be loaded (${quoted(ending.exception)}: ${quoted(ending.message)}).`,
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

// EXTERNAL MODULE: ./src/syntax/functions.js
var functions = __webpack_require__(468);
;// CONCATENATED MODULE: ./src/trials/suite-plan.js

/** What running the suite of the skill `name` takes. The tests to expect are those that the syntax tree shows. */
function suitePlan(name, sources, limits) {
    const tests = (0,functions/* topLevelFunctions */.P)(sourceAs('suite', sources))
        .map((fact) => fact.name)
        .filter((test) => test.startsWith('test_'));
    return { role: 'suite', code: codeOf(name, sources), tests, limits };
}
/** What having the skill `name` read a second time takes. */
function witnessPlan(name, sources, limits) {
    return { role: 'witness', code: codeOf(name, sources), limits };
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

// EXTERNAL MODULE: ./src/syntax/attributes.js
var attributes = __webpack_require__(9116);
// EXTERNAL MODULE: ./src/syntax/imports.js
var imports = __webpack_require__(7707);
// EXTERNAL MODULE: ./src/syntax/lines.js
var lines = __webpack_require__(4661);
// EXTERNAL MODULE: ./src/syntax/source.js + 6 modules
var syntax_source = __webpack_require__(1979);
// EXTERNAL MODULE: ./src/syntax/tree.js + 1 modules
var tree = __webpack_require__(5421);
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
        const definition = (0,tree/* childOf */.GG)(node, 'definition') ?? node;
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
        return (0,tree/* childOf */.GG)(only, 'type') === undefined ? 'Assign' : 'AnnAssign';
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
            const name = (0,tree/* childOf */.GG)(node, 'name');
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
    const { ending } = await sandbox.run(plan);
    if (ending.kind === 'problem')
        return { findings: [], problems: [{ ...ending.problem, stage: 'static' }] };
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
        const said = quoted(message === '' ? exception : `${exception}: ${message}`);
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
            message: `${python} reads '${quoted(first.fact)}' ${times(first.theirs)}, our parser ${times(first.ours)}${more}.`,
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
;// CONCATENATED MODULE: ./src/commands/assay-skill.js








/** Takes one candidate through the stages that were asked for, each only where the one before left nothing against it. */
async function assaySkill(candidate, judgement, { stages, seed }, sandbox) {
    const analysis = await (0,analyse/* analyse */.K)(candidate, judgement);
    const findings = stages.includes('static') ? [...analysis.findings] : withoutStatic(analysis);
    const problems = [...analysis.problems];
    const ran = ['intake', 'static'];
    const limits = limitsOf(judgement.policy);
    const { name } = candidate;
    const { sources } = analysis;
    const attempt = async (trial) => {
        const result = await tried(trial, sandbox);
        findings.push(...(0,waivers/* waived */.r)(result.findings, candidate, judgement));
        problems.push(...result.problems);
    };
    // A second parser is asked where an interpreter is at hand anyway, and before that interpreter runs a byte of it.
    if (stages.includes('suite') && stages.includes('static') && mayRun(findings, problems))
        await attempt((here) => witnessTrial(here, witnessPlan(name, sources, limits), sources, seed));
    if (stages.includes('suite') && mayRun(findings, problems)) {
        await attempt((here) => suiteTrial(here, suitePlan(name, sources, limits), seed));
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
/** Runs `trial` where there is a sandbox. Like a rule that throws, one that does costs this skill its verdict, and no other. */
async function tried(trial, sandbox) {
    const opened = await sandbox.open();
    if ('problem' in opened)
        return { findings: [], problems: [opened.problem] };
    try {
        return await trial(opened.sandbox);
    }
    catch {
        const message = 'Running the suite failed in a way that no run should.';
        return { findings: [], problems: [{ code: 'run-threw', stage: 'suite', message, fix: REPORT_IT }] };
    }
}
function limitsOf({ sandbox }) {
    const cpu = (0,policy/* millisecondsIn */.CI)(sandbox.timeout);
    return { cpu, wall: 2 * cpu + 10_000, memory: (0,policy/* bytesIn */.tD)(sandbox.memory), output: 65_536 };
}
const REPORT_IT = 'Report it: this is a defect of Skill Assay.';
/** A stage that was asked for and that this build does not have keeps us from knowing. */
function absentStages(stages) {
    return finding/* STAGES */.an.filter((stage) => stage !== 'intake' && stages.includes(stage) && !policy/* BUILT_STAGES */.pp.includes(stage)).map((stage) => ({
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
    return [...new Set([...policy/* PURE_PRESET */.rG, ...allowed, ...granted])].sort();
}

;// CONCATENATED MODULE: ./src/commands/assay-all.js







/** Takes every candidate through the stages. Never throws for what a skill holds or does. */
async function assayAll({ candidates, change, policy, previous }, options, context) {
    context.underPolicy?.(policy.policy);
    const inputs = inputsOf(options, policy, candidates);
    const sandbox = sandboxOnDemand(policy.policy, options, inputs.seed, context);
    try {
        const judgement = { policy: policy.policy, asOf: inputs.asOf, stages: inputs.stages };
        const skills = await (0,in_parallel/* inParallel */.H)(candidates, options.jobs, async (candidate) => {
            const result = await assaySkill(candidate, judgement, inputs, sandbox);
            context.progress(`${candidate.name}: ${result.verdict}`);
            return result;
        });
        const { findings, problems } = change === undefined ? NOTHING : (0,analyse_change/* analyseChange */.a)(change, judgement);
        const whole = { findings: [...findings, ...fewerStages(inputs, policy.policy)], problems };
        const known = { ...inputs, ...(await sandbox.facts()), ...(previous && { previous }) };
        return (0,report/* reportOf */.E)(policy.digest, known, skills, whole);
    }
    finally {
        await sandbox.close();
    }
}
const NOTHING = { findings: [], problems: [] };
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
 * no skill gives a report without skills; what the default branch has of the same names is what they are compared with.
 * Throws `base-unresolved` where a commit was not fetched, and `policy-invalid`.
 */
async function checkChange(request, context) {
    const { repository } = request;
    const [head, base, trunk] = await Promise.all([request.head, request.base, request.trunk].map((ref) => (0,git/* commitOf */.D3)(repository, ref)));
    const policy = await (0,commit/* policyAt */.E4)(repository, trunk);
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
    const policy = await (0,commit/* policyAt */.E4)(request.repository, request.commit);
    const candidates = await (0,commit/* skillsIn */.I3)(request.repository, request.commit, policy.policy.skills, request.only);
    return assayAll({ candidates, policy }, request, context);
}

;// CONCATENATED MODULE: ./src/commands/check-job.js



/**
 * Checks what the job's event is about: on `pull_request` what the proposal has otherwise than the default branch had,
 * whatever its base; else the default branch's skills once more before they are published. The job's run is the nonce of
 * the seed.
 */
async function checkJob(job, options, context) {
    const shared = { ...options, asOf: job.today, nonce: job.run, repository: job.workspace };
    if (job.eventName === 'pull_request') {
        const { pull_request: pull, repository } = (0,events/* eventOf */.A6)(events/* PullRequestEvent */.ti, 'pull_request', job.event);
        const trunk = `refs/remotes/origin/${repository.default_branch}`;
        return checkChange({ ...shared, head: pull.head.sha, base: trunk, trunk }, context);
    }
    const { after } = (0,events/* eventOf */.A6)(events/* PushEvent */.Hg, 'push', job.event);
    return checkDue({ ...shared, commit: after }, context);
}

// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
// EXTERNAL MODULE: ./src/render/markdown.js + 1 modules
var markdown = __webpack_require__(9015);
// EXTERNAL MODULE: ./src/render/visible.js
var visible = __webpack_require__(128);
;// CONCATENATED MODULE: ./src/sandbox/open.js
/** Opens a sandbox whose walls are verified, or says why there is none. Never answers with an open door. */
async function openSandbox(wish) {
    if (wish.backend === 'docker') {
        return {
            problem: {
                code: 'backend-unavailable',
                stage: 'suite',
                message: 'This build has no docker backend.',
                fix: "Set the policy's sandbox.backend to auto, or give --backend auto, and run the check on Linux or in CI.",
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










/** A job summary may have 1 MiB, and a UTF-16 unit three bytes. */
const MOST_SUMMARY = 300_000;
/**
 * Checks the event's change, and leaves the report as a file and as the job's summary. Under `mode: report-only` the step
 * holds whatever the verdict.
 */
async function runCheck({ job, python, skills, report: file }) {
    const options = { python, jobs: (0,external_node_os_.availableParallelism)(), ...(skills !== undefined && { only: skills }) };
    let isReportOnly = false;
    const report = await checkJob(job, options, {
        openSandbox: openSandbox,
        progress: (line) => (0,say/* say */.c)((0,visible/* visible */.R)(line)),
        underPolicy: ({ mode }) => {
            isReportOnly = mode === 'report-only';
        },
    });
    await (0,promises_.writeFile)(file, `${(0,canonical/* canonical */.$)(report)}\n`);
    await core/* summary */.z.addRaw((0,markdown/* renderMarkdown */.G)(report, { most: MOST_SUMMARY })).write();
    (0,core/* setOutput */.uH)('verdict', report.verdict);
    return isReportOnly ? exit/* EXIT */.d.holds : (0,exit/* exitCodeOf */.F)(report.verdict, true);
}


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Maps `items` in order of their places, at most `jobs` at a time. Rejects as the first rejection does, begins nothing
 * after it, and not before everything under way has ended: who catches it may close what the others were using.
 */
async function inParallel(items, jobs, map) {
    const results = new Array(items.length);
    const queue = items.entries();
    let failure;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failure !== undefined)
                return;
            try {
                results[index] = await map(item);
            }
            catch (cause) {
                failure ??= { cause };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
    if (failure !== undefined)
        throw failure.cause;
    return results;
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
/* harmony export */   cP: () => (/* binding */ listWhole),
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
    const { execa } = await __webpack_require__.e(/* import() */ 37).then(__webpack_require__.bind(__webpack_require__, 9037));
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

/***/ 9015:
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

// EXTERNAL MODULE: ./src/render/visible.js
var visible = __webpack_require__(128);
;// CONCATENATED MODULE: ./src/render/markdown.js




const MARKS = { pass: '✅', review: '🟡', block: '❌', inconclusive: '⚠️' };
/** The report as GitHub-flavoured Markdown. It is built as a tree: untrusted text is only ever inside text or code nodes. */
function renderMarkdown(report, { most } = {}) {
    return textOf(cutToFit(report, (cut) => most === undefined || textOf(cut).length <= most));
}
function textOf(cut) {
    const { report } = cut;
    const children = [
        heading(report),
        verdictTable(report),
        ...listOf(report.problems, report.findings),
        ...report.skills.flatMap(detailsOf),
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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(893);
/* harmony import */ var _run_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);


/** What is found about a proposal as a whole, whatever its skills are like: for the top of a report. */
function analyseChange(change, judgement, rules = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y) {
    const run = (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .runOf */ .n)(rules, judgement);
    run.on('change', change);
    return run;
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
const NOTHING = { findings: [], problems: [] };
/** The canonical report of a check. Skills are sorted by name; a cut list says how much was cut. */
function reportOf(policy, inputs, skills, whole = NOTHING) {
    const sorted = [...skills].sort((a, b) => (a.name < b.name ? -1 : 1));
    const omitted = sorted.reduce((sum, { findings }) => sum + Math.max(0, findings.length - MAX_FINDINGS), 0);
    return {
        schema: 'skill-assay/report/1',
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)([...sorted.map(({ verdict }) => verdict), (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(whole.findings, whole.problems)]),
        tool: { name: 'skill-assay', version: _model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x },
        policy: { digest: policy },
        inputs,
        problems: [...whole.problems],
        findings: [...whole.findings],
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
