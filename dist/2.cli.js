export const id = 2;
export const ids = [2];
export const modules = {

/***/ 5002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TRIALS: () => (/* binding */ TRIALS),
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./src/intake/directory.js + 1 modules
var directory = __webpack_require__(3806);
// EXTERNAL MODULE: ./src/intake/paths.js
var paths = __webpack_require__(26);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/rules/analyse.js + 5 modules
var analyse = __webpack_require__(3745);
// EXTERNAL MODULE: ./src/sandbox/values.js
var values = __webpack_require__(7511);
// EXTERNAL MODULE: ./src/trials/adversarial.js + 27 modules
var adversarial = __webpack_require__(3767);
// EXTERNAL MODULE: ./src/trials/answered.js
var answered = __webpack_require__(8548);
// EXTERNAL MODULE: ./src/trials/calling.js + 1 modules
var trials_calling = __webpack_require__(9742);
// EXTERNAL MODULE: ./src/trials/case-token.js
var case_token = __webpack_require__(2947);
// EXTERNAL MODULE: ./src/trials/fuzz.js + 10 modules
var fuzz = __webpack_require__(8873);
// EXTERNAL MODULE: ./src/trials/mutation.js + 4 modules
var mutation = __webpack_require__(7860);
// EXTERNAL MODULE: ./src/trials/mutation/diff.js
var mutation_diff = __webpack_require__(496);
// EXTERNAL MODULE: ./src/trials/mutation/fates.js
var fates = __webpack_require__(9560);
// EXTERNAL MODULE: ./src/trials/mutation/measure.js
var mutation_measure = __webpack_require__(8059);
// EXTERNAL MODULE: ./src/trials/mutation/mutants.js + 1 modules
var mutants = __webpack_require__(148);
// EXTERNAL MODULE: ./src/trials/mutation/run.js
var run = __webpack_require__(7506);
// EXTERNAL MODULE: ./src/trials/reproduce.js
var trials_reproduce = __webpack_require__(2516);
;// CONCATENATED MODULE: ./src/trials/mutant-again.js







const SAID = {
    killed: 'The suite notices it.',
    exhausted: 'The suite notices it: it takes far more steps than the original.',
    survived: 'The suite passes on it.',
    unviable: 'It cannot be loaded.',
};
/** Runs the suite on the mutant that `token` names, as the trial does; undefined where it names none. */
async function mutantAgain(sandbox, subject, terms, token) {
    const mutant = (0,mutants/* mutantNamed */.L)(subject.implementation, token);
    if (mutant === undefined)
        return undefined;
    try {
        return await ranAgain(sandbox, subject, terms, mutant);
    }
    catch (error) {
        if (!(error instanceof run/* RunProblem */.nL))
            throw error;
        return { said: [], findings: [], problems: [{ ...error.problem, stage: 'adversarial' }] };
    }
}
async function ranAgain(sandbox, { implementation, effort, seed }, { suite, leastScore }, mutant) {
    const diff = (0,mutation_diff/* unifiedDiff */.W)(implementation, mutant);
    const own = { ...suite.code, tests: suite.tests, limits: suite.limits };
    const measure = await (0,mutation_measure/* measured */.jh)(sandbox, own, [mutant]);
    if (measure === undefined)
        return { said: ['The suite does not pass on the code as it is.'], findings: [], problems: [] };
    const [fate] = await (0,fates/* fatesOf */.v)(sandbox, { ...own, tests: measure.tests }, [mutant], measure);
    const said = [...diff.split('\n'), SAID[fate?.fate ?? 'killed']];
    if (fate?.fate !== 'survived')
        return { said, findings: [], problems: [] };
    // What it weighs follows from all mutants together.
    const whole = await (0,mutation/* mutationTrial */.g)(sandbox, suite, implementation, { effort, seed, leastScore, inputs: [] });
    const [finding = unnoticed(implementation.file)] = whole.findings;
    const reproduce = (0,trials_reproduce/* caseCommand */.e)({ effort, seed }, 'mutation', mutant.token);
    return {
        said,
        findings: [{ ...finding, line: mutant.line, evidence: diff, reproduce }],
        problems: whole.problems,
    };
}
/** Of a change that the trial itself did not choose, among others that were all noticed. */
function unnoticed(file) {
    return {
        rule: 'surviving-mutants',
        stage: 'adversarial',
        trial: 'mutation',
        severity: 'note',
        message: 'The suite does not notice this change to the code.',
        fix: 'Add an assertion that holds for the code and not for the changed one.',
        file,
    };
}

// EXTERNAL MODULE: ./src/trials/probes.js + 1 modules
var probes = __webpack_require__(5170);
// EXTERNAL MODULE: ./src/trials/render-answer.js
var render_answer = __webpack_require__(238);
// EXTERNAL MODULE: ./src/trials/render-call.js
var render_call = __webpack_require__(3352);
// EXTERNAL MODULE: ./src/trials/replay-finding.js
var replay_finding = __webpack_require__(2560);
// EXTERNAL MODULE: ./src/trials/subject.js + 18 modules
var trials_subject = __webpack_require__(3712);
// EXTERNAL MODULE: ./src/trials/worlds/asking.js
var worlds_asking = __webpack_require__(634);
// EXTERNAL MODULE: ./src/trials/worlds/finding.js
var finding = __webpack_require__(1368);
// EXTERNAL MODULE: ./src/trials/worlds/seeking.js + 2 modules
var seeking = __webpack_require__(9985);
;// CONCATENATED MODULE: ./src/trials/again.js















/** The trials whose findings name a case. */
const CASED = ['fuzz', 'mutation', 'replay', 'worlds'];
/** Tries the case that `token` names of `trial`; undefined where it names none of this skill. As in a check, no run may fail. */
async function caseAgain(sandbox, subject, terms, trial, token) {
    const { watched, problems } = (0,adversarial.watching)(sandbox);
    const again = await triedAgain(watched, subject, terms, trial, token);
    return again === undefined || problems.length === 0 ? again : { ...again, ...failed(problems[0]) };
}
async function triedAgain(sandbox, subject, terms, trial, token) {
    if (trial === 'mutation')
        return mutantAgain(sandbox, subject, terms, token);
    const found = (0,case_token/* caseFrom */.B)(token);
    if (found === undefined || found.trial !== trial || found.skill !== subject.code.name)
        return undefined;
    const calls = argumentsIn(found);
    const last = calls?.at(-1);
    if (calls === undefined || last === undefined)
        return undefined;
    if (trial === 'worlds')
        return found.world && worldAgain(sandbox, subject, terms, last, found.world);
    return trial === 'fuzz' ? inputAgain(sandbox, subject, terms, last) : historyAgain(sandbox, subject, calls, found);
}
/** The arguments of each call; undefined where somebody wrote a token by hand. */
function argumentsIn({ calls }) {
    try {
        return calls.map(answered/* argumentsFrom */.Hu);
    }
    catch (error) {
        if (error instanceof values/* ValueError */.Qp)
            return undefined;
        throw error;
    }
}
async function inputAgain(sandbox, subject, { tricks }, given) {
    const tried = await (0,trials_subject/* trying */.s2)(sandbox, subject);
    if (tried === undefined)
        return { said: [], findings: [], problems: [] };
    if ('problem' in tried)
        return failed(tried.problem);
    const input = { ...given, origin: 'variation', familiar: tried.inputs.familiar(given) };
    const { code, steps } = tried;
    const calling = await (0,trials_calling/* callAll */.O)({ sandbox, code, limits: subject.limits, steps }, [given], 1);
    const [answer] = calling.answers;
    if (answer === undefined)
        return failed(calling.problem);
    const { findings, problems } = await (0,fuzz/* fuzzTrial */.c)(sandbox, subject, { ...tried, tried: [{ input, answer, steps: 0, output: calling.printed[0] ?? '' }] }, tricks);
    const said = [lineOf(subject, given, answer)];
    return { said, findings: findings.filter(({ reproduce }) => reproduce !== undefined), problems };
}
async function historyAgain(sandbox, subject, calls, { how = 'history', hashSeed }) {
    const last = calls.at(-1);
    const ask = async (code) => {
        const callee = { sandbox, code, limits: (0,trials_subject/* tightened */.Fs)(subject.limits) };
        const there = hashSeed === undefined ? callee : { ...callee, world: { hashSeed } };
        return [await (0,trials_calling/* callAll */.O)(callee, [last], 1), await (0,trials_calling/* callAll */.O)(there, calls, calls.length)];
    };
    const plain = await ask(subject.code);
    // As in the trial: of an iterator it is what it gives that counts.
    const unrolled = plain.some(({ answers }) => answers.some(trials_subject/* isIterator */.Vv));
    const [alone, after] = unrolled ? await ask((0,probes/* probed */.W)(subject.code, 'unrolled')) : plain;
    const [first, later] = [alone.answers[0], after.answers.at(-1)];
    if (first === undefined || later === undefined)
        return failed(alone.problem ?? after.problem);
    const said = [
        'alone:',
        `  ${lineOf(subject, last, first)}`,
        hashSeed !== undefined ? 'with another hash seed:' : calls.length > 1 ? 'one after the other:' : 'again:',
        ...counted(calls.map((call, at) => `  ${lineOf(subject, call, after.answers[at] ?? later)}`)),
    ];
    if (!(0,answered/* differs */.Ag)(first, later))
        return { said, findings: [], problems: [] };
    const seeded = hashSeed === undefined ? {} : { hashSeed };
    const finding = (0,replay_finding/* replayFinding */.N)(subject, { how, input: last, first, later, calls, ...seeded });
    return { said, findings: [finding], problems: [] };
}
async function worldAgain(sandbox, subject, { declared }, input, world) {
    const ask = async (code) => {
        const asking = new worlds_asking/* Asking */.g(sandbox, subject, { code });
        return { base: await asking.alone(input), other: await asking.alone(input, world), problem: asking.problem };
    };
    const plain = await ask(subject.code);
    const unrolled = [plain.base, plain.other].some((answer) => answer !== undefined && (0,trials_subject/* isIterator */.Vv)(answer));
    const { base, other, problem } = unrolled ? await ask((0,probes/* probed */.W)(subject.code, 'unrolled')) : plain;
    if (base === undefined || other === undefined)
        return failed(problem);
    const said = [
        'in the base world:',
        `  ${lineOf(subject, input, base)}`,
        `in the world ${JSON.stringify(world)}:`,
        `  ${lineOf(subject, input, other)}`,
    ];
    const isApart = world.python === undefined ? worlds_asking/* isOther */.b : seeking/* isOtherAnswer */.j_;
    if (!isApart(base, other))
        return { said, findings: [], problems: [] };
    return { said, findings: [(0,finding/* worldFinding */.E)(subject, declared, { world, call: { input, base, other } })], problems: [] };
}
/** Lines that are the same stand there once. */
function counted(lines) {
    const runs = [];
    for (const line of lines) {
        const last = runs.at(-1);
        if (last?.line === line)
            last.times++;
        else
            runs.push({ line, times: 1 });
    }
    return runs.map(({ line, times }) => (times === 1 ? line : `${line} (${times} times)`));
}
const lineOf = ({ code }, call, answer) => `${(0,render_call/* renderCall */.J)(code.name, call)} ${(0,render_answer/* renderAnswer */.x)(answer)}`;
function failed(problem) {
    if (problem === undefined)
        throw new Error('a call came to nothing, and there is no problem');
    return { said: [], findings: [], problems: [{ ...problem, stage: 'adversarial' }] };
}

// EXTERNAL MODULE: ./src/trials/questions.js
var questions = __webpack_require__(5474);
// EXTERNAL MODULE: ./src/verdict/report.js
var report = __webpack_require__(4509);
// EXTERNAL MODULE: ./src/commands/trialled.js + 1 modules
var trialled = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/commands/policy-for.js + 1 modules
var policy_for = __webpack_require__(3921);
// EXTERNAL MODULE: ./src/commands/sandbox-on-demand.js
var sandbox_on_demand = __webpack_require__(353);
;// CONCATENATED MODULE: ./src/commands/replay.js










/** The trials whose findings name a case. */
const TRIALS = CASED;
/**
 * Tries the case of a finding again, by itself.
 *
 * Throws `no-skills` and its like, `skill-blocked` where the static stage is against running it, and `case-unknown`.
 */
async function replay(request, context) {
    const [place, ...more] = await (0,paths/* skillsAt */.q)([request.path]);
    if (place === undefined || more.length > 0)
        throw new error/* AssayError */.W('no-skills', 'a case is one of a single skill', {
            where: request.path,
            fix: 'name that skill',
        });
    const { policy, digest } = await (0,policy_for/* policyFor */.K)({ paths: [request.path], ...request });
    const candidate = await (0,directory/* candidateAt */.T)(place.directory, place.name);
    const analysis = await (0,analyse/* analyse */.K)(candidate, { policy, asOf: request.asOf, stages: ['static'] });
    refuseBlocked(analysis.findings, analysis.problems, request.path);
    const seed = request.seed ?? (0,report/* seedFor */.ln)(digest, [candidate.digest], undefined);
    const { subject, terms } = (0,trialled/* trialledOf */.X)(analysis, policy, {
        effort: request.effort ?? policy.adversarial.effort,
        seed,
    });
    const backend = (0,sandbox_on_demand/* backendOnDemand */.P)(policy, request, seed, context);
    try {
        const opened = await backend.room().open();
        if ('problem' in opened)
            return { skill: place.name, said: [], findings: [], problems: [opened.problem] };
        const again = await caseAgain(opened.sandbox, subject, terms, request.trial, request.token);
        if (again === undefined)
            throw new error/* AssayError */.W('case-unknown', `this skill has no such case of the trial '${request.trial}'`, {
                where: '--case',
                fix: 'take the command from a report about the same bytes',
            });
        return { skill: place.name, ...again, findings: (0,questions/* asking */.o)(again.findings) };
    }
    finally {
        await backend.close();
    }
}
/** Code that is blocked, or that could not be judged, is never run. */
function refuseBlocked(findings, problems, path) {
    const against = findings.find(({ severity }) => severity === 'block')?.rule ?? problems[0]?.code;
    if (against !== undefined)
        throw new error/* AssayError */.W('skill-blocked', `the static stage is against running it (${against})`, {
            where: path,
            fix: 'see assay check',
        });
}


/***/ })

};
