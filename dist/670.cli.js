export const id = 670;
export const ids = [670];
export const modules = {

/***/ 9670:
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
// EXTERNAL MODULE: ./src/rules/waivers.js
var waivers = __webpack_require__(4380);
// EXTERNAL MODULE: ./src/sandbox/values.js
var values = __webpack_require__(7511);
// EXTERNAL MODULE: ./src/trials/answered.js + 2 modules
var answered = __webpack_require__(6500);
// EXTERNAL MODULE: ./src/trials/calling.js + 1 modules
var trials_calling = __webpack_require__(9742);
// EXTERNAL MODULE: ./src/trials/case-token.js
var case_token = __webpack_require__(2947);
// EXTERNAL MODULE: ./src/trials/fuzz.js + 11 modules
var fuzz = __webpack_require__(6498);
// EXTERNAL MODULE: ./src/trials/inputs/arguments.js
var inputs_arguments = __webpack_require__(1738);
;// CONCATENATED MODULE: ./src/trials/inputs/may-take.js
/** Whether a function of this signature can be called so at all. */
function mayTake({ parameters }, { args, kwargs }) {
    const has = (passing) => parameters.some((each) => each.passing === passing);
    const places = parameters.filter(({ passing }) => passing === 'place');
    const left = [...places.slice(args.length), ...parameters.filter(({ passing }) => passing === 'name')];
    return ((args.length <= places.length || has('places')) &&
        left.every(({ name, isOptional }) => isOptional || Object.hasOwn(kwargs, name)) &&
        (has('names') || Object.keys(kwargs).every((key) => left.some(({ name }) => name === key))));
}

// EXTERNAL MODULE: ./src/trials/mutation.js + 5 modules
var mutation = __webpack_require__(5601);
// EXTERNAL MODULE: ./src/trials/mutation/diff.js
var mutation_diff = __webpack_require__(496);
// EXTERNAL MODULE: ./src/trials/mutation/fates.js
var fates = __webpack_require__(9560);
// EXTERNAL MODULE: ./src/trials/mutation/measure.js
var mutation_measure = __webpack_require__(8059);
// EXTERNAL MODULE: ./src/trials/mutation/mutants.js + 1 modules
var mutants = __webpack_require__(148);
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
    return mutant && ranAgain(sandbox, subject, terms, mutant);
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

// EXTERNAL MODULE: ./src/trials/render-answer.js
var render_answer = __webpack_require__(238);
// EXTERNAL MODULE: ./src/trials/render-call.js
var render_call = __webpack_require__(3352);
// EXTERNAL MODULE: ./src/trials/histories.js
var histories = __webpack_require__(2215);
// EXTERNAL MODULE: ./src/trials/replay-finding.js
var replay_finding = __webpack_require__(2560);
// EXTERNAL MODULE: ./src/trials/sandbox.js
var trials_sandbox = __webpack_require__(4192);
// EXTERNAL MODULE: ./src/trials/subject.js + 18 modules
var trials_subject = __webpack_require__(3474);
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
    const again = await (0,trials_sandbox/* attempted */.zU)(triedAgain((0,trials_sandbox/* throwing */.Vs)(sandbox), subject, terms, trial, token));
    if ((0,trials_sandbox/* hasRun */.gb)(again))
        return again;
    return { said: [], findings: [], problems: [{ ...again.problem, stage: 'adversarial' }] };
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
    const tried = await (0,trials_subject/* trying */.s2)(sandbox, subject);
    if (tried === undefined)
        return undefined;
    const scene = { sandbox, subject, terms, tried };
    const isFitting = calls.every((call) => mayTake(tried.inputs.signature, call));
    if (trial === 'replay') {
        const again = await historyAgain(scene, calls, found);
        // Among other calls one may be of a suite that has the skill refuse it.
        return isFitting || again.findings.length + again.problems.length > 0 ? again : undefined;
    }
    if (!isFitting)
        return undefined;
    return trial === 'fuzz' ? inputAgain(scene, last) : found.world && worldAgain(scene, last, found.world);
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
async function inputAgain({ sandbox, subject, terms, tried }, given) {
    const input = { ...given, origin: 'variation', familiar: tried.inputs.familiar(given) };
    const { code, steps } = tried;
    const calling = await (0,trials_calling/* callAll */.O)({ sandbox, code, limits: subject.limits, steps }, [given], 1);
    const answer = calling.answers[0];
    const one = { input, answer, steps: 0, output: calling.printed[0] ?? '' };
    const { findings, problems } = await (0,fuzz/* fuzzTrial */.c)(sandbox, subject, tried, terms.tricks, [one]);
    const said = [lineOf(subject, given, answer)];
    return { said, findings: findings.filter(({ reproduce }) => reproduce !== undefined), problems };
}
async function historyAgain({ sandbox, subject, tried: { code, steps } }, calls, { how = 'history', hashSeed }) {
    const input = calls.at(-1);
    // Of a call that is only counted thousands of answers need not be told.
    const isRepeated = how === 'count' && new Set(calls.map(inputs_arguments/* argumentsKey */.KD)).size === 1;
    const made = isRepeated ? [{ ...input, times: calls.length }] : calls;
    const ask = (some, world) => (0,trials_calling/* callAll */.O)({ sandbox, code, ...(0,histories/* historyOf */.om)(subject, isRepeated ? calls : some, (0,histories/* patient */.Im)(steps)), world }, some, some.length);
    const alone = await ask([input], {});
    const after = await ask(made, hashSeed === undefined ? {} : { hashSeed });
    const [first, later] = [alone.answers[0], after.answers.at(-1)];
    const said = [
        'alone:',
        `  ${lineOf(subject, input, first)}`,
        hashSeed !== undefined
            ? 'with another hash seed:'
            : isRepeated
                ? `as the last of ${calls.length}:`
                : calls.length > 1
                    ? 'one after the other:'
                    : 'again:',
        ...counted(made.map((call, at) => `  ${lineOf(subject, call, after.answers[at] ?? later)}`)),
    ];
    if (!(0,answered/* differs */.Ag)(first, later))
        return { said, findings: [], problems: [] };
    const seeded = hashSeed === undefined ? {} : { hashSeed };
    return { said, findings: [(0,replay_finding/* replayFinding */.N)(subject, { how, input, first, later, calls, ...seeded })], problems: [] };
}
async function worldAgain({ sandbox, subject, terms, tried }, input, world) {
    const asking = new worlds_asking/* Asking */.g(sandbox, subject, tried);
    const [base, other] = [await asking.alone(input), await asking.alone(input, world)];
    const said = [
        'in the base world:',
        `  ${lineOf(subject, input, base)}`,
        `in the world ${JSON.stringify(world)}:`,
        `  ${lineOf(subject, input, other)}`,
    ];
    const isApart = world.python === undefined ? worlds_asking/* isOther */.b : seeking/* isOtherAnswer */.j_;
    if (!isApart(base, other))
        return { said, findings: [], problems: [] };
    const difference = { world, call: { input, base, other } };
    return { said, findings: [(0,finding/* worldFinding */.E)(subject, terms.declared, difference)], problems: [] };
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

// EXTERNAL MODULE: ./src/trials/questions.js
var questions = __webpack_require__(5474);
// EXTERNAL MODULE: ./src/verdict/report.js
var report = __webpack_require__(4509);
// EXTERNAL MODULE: ./src/commands/trialled.js + 1 modules
var commands_trialled = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/commands/assay-skill.js + 9 modules
var assay_skill = __webpack_require__(7495);
// EXTERNAL MODULE: ./src/commands/policy-for.js + 2 modules
var policy_for = __webpack_require__(6926);
// EXTERNAL MODULE: ./src/commands/sandbox-on-demand.js
var sandbox_on_demand = __webpack_require__(353);
;// CONCATENATED MODULE: ./src/commands/replay.js












/** The trials whose findings name a case. */
const TRIALS = CASED;
/**
 * Tries the case of a finding again, by itself.
 *
 * Throws `no-skills` and its like, `skill-blocked` where an earlier stage is against running it, and `case-unknown`.
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
    const stages = ['static', 'suite'];
    const judgement = { policy, asOf: request.asOf, stages };
    const analysis = await (0,analyse/* analyse */.K)(candidate, judgement);
    refuseBlocked('static', analysis.findings, analysis.problems, request.path);
    const seed = request.seed ?? (0,report/* seedFor */.ln)(digest, [candidate.digest], undefined);
    const inputs = { stages, effort: request.effort ?? policy.adversarial.effort, seed };
    const trialled = (0,commands_trialled/* trialledOf */.X)(analysis, policy, inputs);
    const backend = (0,sandbox_on_demand/* backendOnDemand */.P)(policy, request, seed, context);
    try {
        const opened = await backend.room().open();
        if ('problem' in opened)
            return { skill: place.name, said: [], findings: [], problems: [opened.problem] };
        // Whatever of it a check would not have come to is not run here either.
        for (const { stage, trial } of (0,assay_skill/* dynamic */.O)(analysis, judgement, inputs)) {
            const { findings, problems } = await trial(opened.sandbox, trialled);
            if (problems.length > 0)
                return { skill: place.name, said: [], findings: [], problems };
            refuseBlocked(stage, (0,waivers/* waived */.r)(findings, candidate, judgement), [], request.path);
        }
        const { subject, terms } = trialled;
        const again = await caseAgain(opened.sandbox, subject, terms, request.trial, request.token);
        if (again === undefined)
            throw new error/* AssayError */.W('case-unknown', `this skill has no such case of the trial '${request.trial}'`, {
                where: '--case',
                fix: 'take the whole command from a report about the same bytes',
            });
        return { skill: place.name, ...again, findings: (0,questions/* asking */.o)(again.findings) };
    }
    finally {
        await backend.close();
    }
}
/** Code that is blocked, or that could not be judged, is never run. */
function refuseBlocked(stage, findings, problems, path) {
    const against = findings.find(({ severity }) => severity === 'block')?.rule ?? problems[0]?.code;
    if (against !== undefined)
        throw new error/* AssayError */.W('skill-blocked', `the ${stage} stage is against running it (${against})`, {
            where: path,
            fix: 'see assay check',
        });
}


/***/ })

};
