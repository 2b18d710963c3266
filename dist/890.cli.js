export const id = 890;
export const ids = [890];
export const modules = {

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
/** Where a file stands that is delivered beside our code: the same relation in the sources and in the bundle. */
const beside = (file) => new URL(file, import.meta.url);


/***/ }),

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ outcomesIn),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   xN: () => (/* binding */ Coverage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);

/**
 * Kinds of decisions, by their numbers in a coverage: tests of statements and expressions, operands of `and` and `or`,
 * values that are true or false, calls that look for something (`get`, `replace`, `count` …: found or not), `min` and
 * `max` of two (the first or not), loops (entered or over nothing). Of the last four only the first outcome is told.
 */
const DECISIONS = [
    'if', 'while', 'ternary', 'assert', 'filter', 'guard', 'operand', 'compare', 'not', 'call', 'lookup', 'choice', 'for',
    'each', 'except', 'case', 'function',
]; // biome-ignore format: a list of words
/** More decisions are not told (harness/covering.py). */
const MOST = 4000;
const Count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI());
const Kind = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(DECISIONS.length - 1));
const Outcomes = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[0-9a-f]{1,2000}$/));
/**
 * The decisions of an implementation and which way each went, as its process says (harness/covering.py). A candidate can
 * forge it, and hide by that what it did: nothing is believed beyond the shape.
 */
const Coverage = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Number of the kind in DECISIONS, and where it begins and ends: 1-based lines, 0-based columns in bytes of UTF-8. */
    decisions: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([Kind, Count, Count, Count, Count])).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(MOST)),
    /** What loading the module took: two bits a decision, the first for its first outcome, the highest for the first decision. */
    loaded: Outcomes,
    /** The same for each call in the plan's order, or for all tests together. */
    taken: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Outcomes).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(10_000)),
});
/** Whether it tells as much as it must: of each of `runs` all decisions. */
function isWhole({ decisions, loaded, taken }, runs) {
    const digits = Math.max(1, Math.ceil(decisions.length / 2));
    return taken.length === runs && [loaded, ...taken].every(({ length }) => length === digits);
}
/** The outcomes in `told`: twice the decision's number, and one more for its second outcome. */
function outcomesIn({ decisions }, told) {
    // An odd number of decisions leaves the two highest bits empty.
    const empty = 4 * told.length - 2 * decisions.length;
    const found = [];
    for (const [at, digit] of [...told].entries()) {
        const bits = Number.parseInt(digit, 16);
        for (let bit = 0; bit < 4; bit++)
            if ((bits & (8 >> bit)) !== 0)
                found.push(4 * at + bit - empty);
    }
    return found.filter((outcome) => outcome >= 0);
}


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ pythonMissing),
/* harmony export */   A4: () => (/* binding */ pythonUnsupported),
/* harmony export */   IS: () => (/* binding */ imageMissing),
/* harmony export */   PB: () => (/* binding */ engineMissing),
/* harmony export */   RS: () => (/* binding */ sandboxBroken),
/* harmony export */   Td: () => (/* binding */ imageWithOldPython),
/* harmony export */   U9: () => (/* binding */ pythonUnreadable),
/* harmony export */   W4: () => (/* binding */ containerRefused),
/* harmony export */   Xb: () => (/* binding */ wallClock),
/* harmony export */   lx: () => (/* binding */ wallMissing),
/* harmony export */   wT: () => (/* binding */ imageWithoutPython)
/* harmony export */ });
const problem = (code, message, fix) => ({
    code,
    stage: 'suite',
    message,
    fix,
});
/** The sandbox's problems, each with what to do about it. */
const pythonMissing = (python, why) => problem('python-missing', `'${python}' does not run as a Python interpreter: ${why}`, 'install CPython 3.10 or newer, or name one with --python or ASSAY_PYTHON');
const pythonUnsupported = (version) => problem('python-unsupported', `Python ${version} is too old`, 'use CPython 3.10 or newer: name one with --python or ASSAY_PYTHON');
/** `image`: its id. */
const imageWithoutPython = (image, why) => problem('python-missing', `the image ${image} has no Python that runs as python3: ${why}`, OTHER_IMAGE);
const imageWithOldPython = (image, version) => problem('python-unsupported', `the image ${image} has Python ${version}, which is too old`, OTHER_IMAGE);
const OTHER_IMAGE = 'make one with CPython 3.10 or newer (assay sandbox image --base REF), and name it in sandbox.image of the policy';
/** `image`: as the policy names it; without it, none was made here. */
const imageMissing = (image) => image === undefined
    ? problem('image-missing', 'this Docker engine has no image to run skills in', 'make one: assay sandbox image; or name one that is there in sandbox.image of the policy')
    : problem('image-missing', `this Docker engine does not have the image ${image}`, image.includes('@')
        ? `fetch it: docker pull ${image}`
        : 'an id names an image of one machine: load it there (docker load), or name one of a registry by digest in sandbox.image of the policy');
const engineMissing = (why) => problem('backend-unavailable', `no Docker engine answers: ${why}`, 'start one, or say where it is (DOCKER_HOST); or use another backend: sandbox.backend in the policy, or --backend subprocess');
const containerRefused = (why) => problem('backend-unavailable', `the Docker engine starts no container: ${why}`, "see that `docker run` works there, and that the engine has the policy's sandbox.runtime, if it names one");
const pythonUnreadable = (modules) => problem('python-unreadable', `the standard library's ${modules.join(', ')} cannot be loaded inside the sandbox`, 'use an interpreter that every user can read (not one below a private home directory), or run as its owner instead of root');
const wallMissing = (walls) => problem('wall-missing', `this machine cannot wall a run in; missing: ${walls.join(', ')}`, 'run the check on Linux 5.13 or newer with Landlock and seccomp (x86-64 or arm64), for example in CI; on macOS and Windows use the docker backend');
const wallClock = (milliseconds) => problem('wall-clock', `a run was stopped after ${milliseconds} ms on the clock, before it had used up its CPU time`, 'run again on a less busy machine, or with fewer --jobs; a skill or test without an end is found sooner with a smaller sandbox.timeout');
const sandboxBroken = (why) => problem('sandbox-broken', `the sandbox broke: ${why}`, 'run again; if it happens again, report it with the plan that broke it');


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ surroundingsOf),
/* harmony export */   c: () => (/* binding */ worldOf)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9202);

/** Of a plan's world what the harness makes in a child (harness/world.py): for the rest there are other interpreters. */
function surroundingsOf(plan) {
    const { clock = _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .BASE_CLOCK */ .t, hashSeed, optimized, python, ...rest } = worldOf(plan);
    return { ...rest, clock: Date.parse(clock) };
}
/** The world of `plan`; an empty one is the base world, in which files are only read, too. */
const worldOf = (plan) => (plan.role === 'witness' ? {} : (plan.world ?? {}));


/***/ }),

/***/ 872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ found),
/* harmony export */   K: () => (/* binding */ unpacked)
/* harmony export */ });
/**
 * Finds the interpreter behind a shim and a version manager, and becomes it.
 *
 * -I would be the shortest way to a clean interpreter, but it also ignores PYTHONHASHSEED. So the first interpreter
 * ignores all PYTHON* variables (-E), and its successor is given an environment in which the hash seed is the only one:
 * no site, no user site, and on the path only the harness, which takes itself off. The successor clears the rest once it
 * has read it: the time zone and the locale, so that they are not this machine's, and LD_LIBRARY_PATH, which is the
 * loader's, not Python's, and without which some interpreters do not start. Only `sys` and `posix` are imported, which
 * are built in: with -c the working directory is on the path. A container's init has already made it the leader of a
 * group, which the kernel lets begin no session, and needs none. It has to be valid in old versions too, to say which it is.
 */
const FIND = (flags, prepare) => `
import sys
def say(text):
    sys.stdout.write("\\0\\0\\0" + chr(len(text)) + text)
    sys.stdout.flush()
say('{"kind":"found","python":"%d.%d.%d"}' % sys.version_info[:3])
if sys.version_info >= (3, 10):
    import posix
    if posix.getpgrp() != posix.getpid():
        posix.setsid()
${prepare}
    kept = dict((name, value) for name, value in posix.environ.items() if name == b"LD_LIBRARY_PATH")
    kept.update({"PYTHONHASHSEED": sys.argv[1], "PYTHONCOERCECLOCALE": "0", "TZ": "UTC0"})
    program = sys.argv[2] + "/__main__.py"
    posix.execve(sys.executable, [sys.executable, ${flags}"-s", "-S", "-B", "-X", "utf8", program], kept)
`;
/**
 * Writes the harness into a folder of its own: frames by twos, a name and a text, until a frame is empty. Nothing is read
 * beyond: what follows is for the harness. As files, so that it is started exactly as where it stands on a disk: a
 * candidate has the same stack below it, and so the same depth of recursion, under every backend.
 */
const UNPACK = `
    def exactly(count):
        text = b""
        while len(text) < count:
            more = posix.read(0, count - len(text))
            if not more:
                posix._exit(0)
            text += more
        return text
    def take():
        return exactly(int.from_bytes(exactly(4), "big"))
    posix.mkdir(sys.argv[2])
    name = take()
    while name:
        with open(sys.argv[2] + "/" + name.decode(), "wb") as file:
            file.write(take())
        name = take()
`;
/** Arguments with which any Python becomes the harness that stands in `folder`. */
const found = (folder, manner) => started(folder, manner, '');
/** As `found`, but the harness comes in on standard input, and `folder` is made. */
const unpacked = (folder, manner) => started(folder, manner, UNPACK);
function started(folder, { hashSeed, optimized = false }, prepare) {
    return ['-E', '-s', '-S', '-c', FIND(optimized ? '"-O", ' : '', prepare), String(hashSeed), folder];
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openRoom)
});

// EXTERNAL MODULE: ./src/sandbox/coverage.js
var sandbox_coverage = __webpack_require__(4359);
// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(2527);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(7197);
;// CONCATENATED MODULE: ./src/sandbox/frames.js
/** The largest frame in either direction, in bytes; the harness has the same. */
const FRAME_CAP = 8 * 1024 * 1024;
/** A frame: a four-byte big-endian length, then `body`. Throws RangeError beyond the cap. */
function frames_frame(body) {
    const bytes = Buffer.from(body, 'utf8');
    if (bytes.length > FRAME_CAP)
        throw new RangeError(`a frame of ${bytes.length} bytes is over the cap of ${FRAME_CAP}`);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
}
/** Cuts a byte stream into the bodies of its frames. */
class FrameReader {
    #pending = Buffer.alloc(0);
    /** The frames that `chunk` completes. Throws RangeError where a frame claims more than the cap. */
    read(chunk) {
        this.#pending = this.#pending.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#pending, chunk]);
        const bodies = [];
        while (this.#pending.length >= 4) {
            const length = this.#pending.readUInt32BE(0);
            if (length > FRAME_CAP)
                throw new RangeError(`a frame claims ${length} bytes`);
            if (this.#pending.length < 4 + length)
                break;
            bodies.push(this.#pending.subarray(4, 4 + length));
            this.#pending = this.#pending.subarray(4 + length);
        }
        return bodies;
    }
}
/** All of `bytes` as one frame's body; undefined where it is anything else than exactly one. */
function onlyFrame(bytes) {
    const exact = bytes.length >= 4 && bytes.readUInt32BE(0) === bytes.length - 4;
    return exact ? bytes.subarray(4) : undefined;
}
/** The body of the frame that `bytes` begin with; undefined where they do not hold all of it. */
function firstFrame(bytes) {
    const end = bytes.length >= 4 ? 4 + bytes.readUInt32BE(0) : Infinity;
    return bytes.length >= end ? bytes.subarray(4, end) : undefined;
}
/** What `body` says; undefined for what is no JSON. */
function jsonIn(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/early.js


/** One answer of careful calls, told as soon as it was there, the steps that it took and the bytes that it printed. */
const Early = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* int */.Whr().check(api/* _nonnegative */.UI()), schemas/* int */.Whr().check(api/* _nonnegative */.UI())]);
/** The answers that `result`, base64 of what a child wrote, begins with, and what follows them. */
function earlyIn(result) {
    const early = [];
    let rest = Buffer.from(result, 'base64');
    for (let frame = firstFrame(rest); frame !== undefined; frame = firstFrame(rest)) {
        const answer = Early.safeParse(jsonIn(frame));
        if (!answer.success)
            break;
        early.push(answer.data);
        rest = rest.subarray(4 + frame.length);
    }
    return { early, rest: rest.toString('base64') };
}

// EXTERNAL MODULE: ./src/model/manifest.js
var manifest = __webpack_require__(3210);
// EXTERNAL MODULE: ./src/sandbox/plan.js
var plan = __webpack_require__(9202);
;// CONCATENATED MODULE: ./src/sandbox/outcome.js

/** One test's account, as the child gave it. Nothing in it is believed beyond its shape. */
const TestReport = schemas/* strictObject */.rej({
    test: schemas/* string */.YjP().check(api/* _maxLength */.Eb(200)),
    status: schemas/* enum */.k5n(['passed', 'failed']),
    /** Class name of what was raised, e.g. `AssertionError`. */
    exception: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(200))),
    message: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(2000))),
    /** 1-based line of the suite at which it was raised. */
    line: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _positive */.NC())),
    /** Something in it could not cross between suite and implementation, so that its outcome says nothing. */
    opaque: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
});
/** What CPython's parser says of one file: counts by fact (harness/facts.py), or what it raised instead. */
const Testimony = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ facts: schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _maxLength */.Eb(4000)), schemas/* int */.Whr().check(api/* _positive */.NC())) }),
    schemas/* strictObject */.rej({
        exception: schemas/* string */.YjP().check(api/* _maxLength */.Eb(200)),
        message: schemas/* string */.YjP().check(api/* _maxLength */.Eb(2000)),
        line: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _positive */.NC())),
    }),
]);

;// CONCATENATED MODULE: ./src/sandbox/messages.js





/** The first words of an interpreter: which one it is. Said before anything of ours is loaded into it. */
const Found = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('found'), python: schemas/* string */.YjP().check(api/* _maxLength */.Eb(40)) });
/** The warm interpreter is ready, and these walls do not stand. */
const Hello = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('hello'),
    python: schemas/* string */.YjP().check(api/* _maxLength */.Eb(40)),
    missing: schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _maxLength */.Eb(1000))).check(api/* _maxLength */.Eb(50)),
});
/** How one child of a run ended. Only `output` and `result` come from the child: base64 of what it wrote, unread. */
const Seat = schemas/* strictObject */.rej({
    exit: schemas/* nullable */.mee(schemas/* int */.Whr()),
    signal: schemas/* nullable */.mee(schemas/* string */.YjP()),
    /** Which walls were missing, by the harness's own word, given before the candidate began; null where it never came to that. */
    walls: schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _maxLength */.Eb(1000))).check(api/* _maxLength */.Eb(50))),
    /** What the warm interpreter ended it for, if it did. */
    stopped: schemas/* nullable */.mee(schemas/* enum */.k5n(['cpu', 'output', 'result', 'waits', 'asked'])),
    /** Milliseconds of CPU time, by the kernel's account. */
    cpu: schemas/* int */.Whr().check(api/* _nonnegative */.UI()),
    output: schemas/* base64 */.K39(),
    result: schemas/* base64 */.K39(),
});
/** A run has ended: its children in the order of the plan's payloads. */
const Done = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('done'),
    run: schemas/* int */.Whr().check(api/* _positive */.NC()),
    /** Whether the interpreter is out of the reach of a run, which cannot then load all of the standard library. */
    unreadable: schemas/* boolean */.zMY(),
    seats: schemas/* array */.YOg(Seat).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(2)),
});
/** What stands in a message of ours. */
const Word = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w.]{1,200}$/));
const ReportedAnswer = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('reported'),
    reports: schemas/* array */.YOg(TestReport).check(api/* _maxLength */.Eb(10_000)),
    opaque: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _maxLength */.Eb(1000))).check(api/* _maxLength */.Eb(20))),
});
const RaisedAnswer = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('raised'),
    file: schemas/* enum */.k5n(['implementation', 'suite']),
    exception: schemas/* string */.YjP().check(api/* _maxLength */.Eb(200)),
    message: schemas/* string */.YjP().check(api/* _maxLength */.Eb(2000)),
    line: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _positive */.NC())),
});
/** What a child says at its end. The candidate can forge every one of these; none of them alone makes a pass. */
const Answer = schemas/* discriminatedUnion */.gMt('kind', [
    ReportedAnswer,
    RaisedAnswer,
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('opposed'),
        stubs: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(plan/* STUBS */.G), schemas/* discriminatedUnion */.gMt('kind', [ReportedAnswer, RaisedAnswer])),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('mutated'),
        runs: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [ReportedAnswer, RaisedAnswer])).check(api/* _maxLength */.Eb(1000)),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('called'),
        answers: schemas/* array */.YOg(schemas/* string */.YjP()).check(api/* _maxLength */.Eb(10_000)),
        steps: schemas/* array */.YOg(schemas/* int */.Whr().check(api/* _nonnegative */.UI())).check(api/* _maxLength */.Eb(10_000)),
        printed: schemas/* array */.YOg(schemas/* int */.Whr().check(api/* _nonnegative */.UI())).check(api/* _maxLength */.Eb(10_000)),
        coverage: schemas/* optional */.lqM(sandbox_coverage/* Coverage */.xN),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('witnessed'), implementation: Testimony, suite: Testimony }),
    /** The implementation's process has answered to the end; of several implementations each took so many steps. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('served'),
        steps: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* int */.Whr()).check(api/* _maxLength */.Eb(1000))),
        laps: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* int */.Whr()).check(api/* _maxLength */.Eb(10_000))),
        coverage: schemas/* optional */.lqM(sandbox_coverage/* Coverage */.xN),
    }),
    /** The suite lost its implementation: it ended, or it did not keep to the protocol. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('severed'), how: schemas/* enum */.k5n(['gone', 'broken']) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('prevented'), modules: schemas/* array */.YOg(Word).check(api/* _maxLength */.Eb(20)) }),
]);
/** All that a child writes: its answer, and what the audit hook saw the candidate reach for. */
const Account = schemas/* strictObject */.rej({
    answer: Answer,
    touched: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* enum */.k5n(manifest/* CAPABILITIES */.$8), schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w.]{1,60}$/))])).check(api/* _maxLength */.Eb(20)),
});

// EXTERNAL MODULE: ./src/sandbox/problems.js
var problems = __webpack_require__(1809);
;// CONCATENATED MODULE: ./src/sandbox/judge.js





/** What the end of a run means. Limits first, by the kernel's account; then the children's own words, as far as they are well formed. */
function judge(plan, done) {
    return plan.role === 'calls' && plan.careful === true ? judgeCareful(plan, done) : judgeWhole(plan, done);
}
/** Answers that were told early are there even where the run then ended by the next call. */
function judgeCareful(plan, { seats, unreadable }) {
    const told = seats.map(({ result }) => earlyIn(result));
    const early = told.flatMap((each) => each.early);
    const rest = seats.map((seat, at) => ({ ...seat, result: told[at].rest }));
    const outcome = judgeWhole(plan, { kind: 'done', run: 1, seats: rest, unreadable });
    const { ending } = outcome;
    if ((ending.kind !== 'breach' && ending.kind !== 'died') || early.length >= plan.calls.length)
        return outcome;
    const answers = early.map(([text]) => text);
    const [steps, printed] = [early.map(([, taken]) => taken), early.map(([, , bytes]) => bytes)];
    const short = ending.kind === 'breach' ? ending.limit : 'died';
    return { ...outcome, ending: { kind: 'called', answers, steps, printed, short } };
}
function judgeWhole(plan, { seats, unreadable }) {
    const output = seats.map((seat) => Buffer.from(seat.output, 'base64').toString('utf8')).join('');
    const accounts = seats.map(lastWords);
    const touched = accounts
        .flatMap((account) => ('touched' in account ? account.touched : []))
        .map(([capability, event]) => ({ capability, event }));
    // What is no doing of the candidate's comes first, and how its implementation ended before how its suite did.
    for (const reason of [notBegun, breach, disturbed]) {
        for (const seat of seats) {
            const found = reason(seat, plan);
            if (found !== undefined)
                return { ending: found, output, touched };
        }
    }
    const answers = accounts.map((account) => ('answer' in account ? account.answer : account));
    return { ending: believe(plan, answers, unreadable), output, touched };
}
function notBegun({ walls, stopped }) {
    // Until the walls were told nothing of the candidate's has run; whatever comes afterwards is its own doing.
    if (walls === null)
        return stopped === 'asked'
            ? undefined
            : { kind: 'problem', problem: problems/* sandboxBroken */.RS('a run broke before it began') };
    return walls.length > 0 ? { kind: 'problem', problem: problems/* wallMissing */.lx(walls) } : undefined;
}
function breach({ stopped, signal, cpu, exit }, plan) {
    if (stopped === 'cpu' || signal === 'SIGXCPU' || cpu > plan.limits.cpu)
        return { kind: 'breach', limit: 'cpu' };
    if (stopped === 'output')
        return { kind: 'breach', limit: 'output' };
    return stopped === null && exit === OUT_OF_MEMORY ? { kind: 'breach', limit: 'memory' } : undefined;
}
/** Exit code of the harness's child: not even the account fitted into memory. */
const OUT_OF_MEMORY = 71;
function disturbed({ stopped, signal }, plan) {
    if (stopped === 'asked')
        return { kind: 'problem', problem: problems/* wallClock */.Xb(plan.limits.wall) };
    // It cannot signal itself, and its memory is bounded: somebody else did this, such as a machine that is out of memory.
    return stopped === null && signal === 'SIGKILL'
        ? { kind: 'problem', problem: problems/* sandboxBroken */.RS('a run was killed from outside') }
        : undefined;
}
const died = (how) => ({ kind: 'died', how });
/** What a child that nobody stopped said at its end. */
function lastWords({ stopped, signal, exit, result }) {
    if (stopped === 'waits')
        return died('it waits for what never comes');
    if (stopped === 'result')
        return died('it wrote more than its account can be long');
    if (signal !== null)
        return died(`killed by ${signal}`);
    if (exit !== 0)
        return died(`ended with exit code ${exit}`);
    return parsed(result) ?? died(result === '' ? 'ended without an account' : 'its account is malformed');
}
function parsed(result) {
    const body = onlyFrame(Buffer.from(result, 'base64'));
    return body && Account.safeParse(jsonIn(body)).data;
}
function believe(plan, answers, unreadable) {
    const prevented = answers.find((answer) => answer.kind === 'prevented');
    if (prevented !== undefined) {
        return unreadable
            ? { kind: 'problem', problem: problems/* pythonUnreadable */.U9(prevented.modules) }
            : died('it claims a Python that cannot be read');
    }
    const out = answers.find((answer) => answer.kind === 'died');
    if (out !== undefined)
        return out;
    const helpers = answers.slice(0, -1);
    const account = answers.at(-1);
    if (account?.kind === 'mutated')
        return mutated(plan, account, helpers);
    if (account === undefined || helpers.some(({ kind }) => kind !== 'served'))
        return died(NOT_ASKED);
    const ending = accountOf(plan, account);
    return plan.role === 'suite' && ending.kind === 'reported' ? covered(plan, ending, helpers) : ending;
}
/** What the suite says, and what the implementation says that it took. */
function covered({ covering }, told, [helper]) {
    const coverage = helper?.kind === 'served' ? helper.coverage : undefined;
    if (covering === undefined)
        return coverage === undefined ? told : died(NOT_ASKED);
    return coverage !== undefined && (0,sandbox_coverage/* isWhole */.wP)(coverage, 1) ? { ...told, coverage } : died(NOT_ASKED);
}
const NOT_ASKED = 'its account is not the one that was asked for';
function accountOf(plan, answer) {
    switch (answer.kind) {
        case 'raised':
            return plan.role === 'suite' || plan.role === 'calls' ? raised(answer) : died(NOT_ASKED);
        case 'reported':
            return plan.role === 'suite' ? reported(plan.tests, answer) : died(NOT_ASKED);
        case 'severed':
            return died(answer.how === 'gone' ? 'the implementation ended' : 'the implementation broke its protocol');
        case 'opposed':
            return plan.role === 'opposites' ? opposed(plan, answer) : died(NOT_ASKED);
        case 'called':
            return plan.role === 'calls' ? called(plan, answer) : died(NOT_ASKED);
        case 'witnessed':
            return plan.role === 'witness' ? answer : died(NOT_ASKED);
        default:
            return died(NOT_ASKED);
    }
}
/** Of every call all that was asked for. */
function called(plan, { answers, steps, printed, coverage }) {
    const isShort = [answers, steps, printed].some(({ length }) => length !== plan.calls.length);
    if (isShort || (coverage !== undefined) !== (plan.covering === true))
        return died(NOT_ASKED);
    if (coverage === undefined)
        return { kind: 'called', answers, steps, printed };
    return (0,sandbox_coverage/* isWhole */.wP)(coverage, answers.length) ? { kind: 'called', answers, steps, printed, coverage } : died(NOT_ASKED);
}
function raised({ line, ...rest }, memory = 'breach') {
    if (memory === 'breach' && rest.exception === 'MemoryError')
        return { kind: 'breach', limit: 'memory' };
    return line === undefined ? rest : { ...rest, line };
}
/** Accounts in the plan's order. A test that nobody asked for, or one twice, breaks the protocol. */
function reported(tests, answer, memory = 'breach') {
    const byTest = new Map(answer.reports.map((report) => [report.test, report]));
    if (byTest.size !== answer.reports.length)
        return died('its account names a test twice');
    if ([...byTest.keys()].some((test) => !tests.includes(test)))
        return died('its account names a test that was not asked for');
    if (memory === 'breach' && answer.reports.some((report) => report.exception === 'MemoryError'))
        return { kind: 'breach', limit: 'memory' };
    const isExcused = answer.reports.some((report) => report.opaque === true);
    if (isExcused && (answer.opaque ?? []).length === 0)
        return died('its account has an excuse without a reason');
    const reports = tests.flatMap((test) => byTest.get(test) ?? []);
    return { kind: 'reported', reports, ...(answer.opaque && { opaque: answer.opaque }) };
}
/** Both processes tell of every implementation: what the suite says of it, and what it took. */
function mutated(plan, { runs }, helpers) {
    const [helper] = helpers;
    const { steps = [], laps = [] } = helper?.kind === 'served' ? helper : {};
    if (plan.role !== 'mutants')
        return died(NOT_ASKED);
    const { implementations, measure } = plan;
    const asked = measure !== undefined && (steps[0] ?? 0) > measure.light ? 1 : implementations.length;
    if ([runs, steps].some(({ length }) => length !== asked))
        return died(NOT_ASKED);
    const judged = [];
    for (const [index, answer] of runs.entries()) {
        const told = answer.kind === 'raised' ? raised(answer, 'own') : reported(plan.tests, answer, 'own');
        if (told.kind !== 'reported' && told.kind !== 'raised')
            return told;
        const measured = measure !== undefined && index === 0;
        judged.push({ told, steps: steps[index] ?? 0, ...(measured && { laps }) });
    }
    return { kind: 'mutated', runs: judged };
}
/** Of every stub a proper account: to give none is not to have failed. */
function opposed(plan, { stubs }) {
    const judged = [];
    for (const stub of plan.stubs) {
        const answer = stubs[stub];
        if (answer === undefined)
            return died(NOT_ASKED);
        const told = answer.kind === 'raised' ? raised(answer) : reported(plan.tests, answer);
        if (told.kind !== 'reported' && told.kind !== 'raised')
            return told;
        judged.push([stub, told]);
    }
    return { kind: 'opposed', stubs: Object.fromEntries(judged) };
}

// EXTERNAL MODULE: ./src/model/python.js
var python = __webpack_require__(3345);
;// CONCATENATED MODULE: ./src/sandbox/warm/start.js

/** Exit codes of a shim that has no interpreter to start, as a shell's when it finds no program or may not run it. */
const NOT_FOUND = new Set([126, 127]);
const isMissing = (error) => error.code === 'ENOENT';
/** How much of its standard error is kept, for the message if it breaks. */
const STDERR_CAP = 4000;
/** A started interpreter: frames go in, frames come out, and at some point it ends. */
class WarmProcess {
    /** Resolves when it has ended, and nothing of it is left. */
    ended;
    /** What to do with each frame that comes out. */
    onFrame = () => { };
    #launched;
    #patience;
    #reader = new FrameReader();
    #stderr = '';
    constructor(start) {
        this.#launched = start.launch();
        this.#patience = start.patience.end;
        const { child, gone } = this.#launched;
        child.stdout.on('data', (chunk) => this.#read(chunk));
        child.stderr.on('data', (chunk) => {
            this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(-STDERR_CAP);
        });
        // A pipe that broke is the death of the other end, which is told by 'close'.
        for (const stream of [child.stdin, child.stdout, child.stderr])
            stream.on('error', () => { });
        const closed = new Promise((resolve) => {
            child.on('error', (error) => resolve({ why: error.message, code: null, said: '', isAbsent: isMissing(error) }));
            child.on('close', (code, signal) => resolve(this.#epitaph(code, signal)));
        });
        this.ended = closed.then(async (epitaph) => {
            await gone?.(epitaph);
            return epitaph;
        });
        if (start.first.length > 0)
            this.send(...start.first);
    }
    send(...bodies) {
        this.#launched.child.stdin.write(Buffer.concat(bodies.map(frames_frame)));
    }
    kill() {
        this.#launched.child.stdin.destroy();
        this.#launched.kill();
    }
    /** Closes its standard input, upon which it ends by itself; resolves when it has ended. */
    async close() {
        const impatience = setTimeout(() => this.kill(), this.#patience);
        this.#launched.child.stdin.end();
        await this.ended;
        clearTimeout(impatience);
    }
    #read(chunk) {
        try {
            for (const body of this.#reader.read(chunk))
                this.onFrame(body);
        }
        catch {
            this.#launched.child.stdout.destroy();
            this.kill();
        }
    }
    #epitaph(code, signal) {
        const why = signal ? `killed by ${signal}` : `ended with exit code ${code}`;
        const said = this.#stderr.trim();
        const last = said.split('\n').at(-1);
        return { why: last ? `${why} (${last})` : why, code, said, isAbsent: code !== null && NOT_FOUND.has(code) };
    }
}

;// CONCATENATED MODULE: ./src/sandbox/warm/greet.js




/** Starts an interpreter and waits for its hello. `unused` ends it by force. */
async function greet(start, preload, unused) {
    const process = new WarmProcess(start);
    unused?.addEventListener('abort', () => process.kill(), { once: true });
    const greeted = await firstWords(start, preload, process);
    process.onFrame = () => { };
    if ('problem' in greeted)
        process.kill();
    return greeted;
}
function firstWords(start, preload, process) {
    return new Promise((resolve) => {
        let found;
        const missing = (why) => finish({ problem: start.missing({ why, code: null, said: '' }) });
        const broken = (why) => finish({ problem: problems/* sandboxBroken */.RS(why) });
        const { hello: patience } = start.patience;
        const timer = setTimeout(() => missing(`no answer within ${patience} ms`), patience);
        const finish = (result) => {
            clearTimeout(timer);
            resolve(result);
        };
        void process.ended.then((epitaph) => found === undefined
            ? finish({ problem: start.missing(epitaph), isAbsent: epitaph.isAbsent === true })
            : broken(`Python ${found} ${epitaph.why}`));
        process.onFrame = (body) => {
            if (found === undefined) {
                found = parse(Found, body)?.python;
                if (found === undefined)
                    missing('it does not answer as one');
                else if ((0,python/* comparePython */.UE)(found, python/* OLDEST_PYTHON */.h0) < 0)
                    finish({ problem: start.unsupported(found), isAbsent: true });
            }
            else {
                const hello = parse(Hello, body);
                if (hello === undefined)
                    broken('its first words are malformed');
                else if (hello.missing.length > 0)
                    finish({ problem: problems/* wallMissing */.lx(hello.missing) });
                else
                    finish({ process, python: hello.python });
            }
        };
        process.send(JSON.stringify({ preload }));
    });
}
function parse(schema, body) {
    try {
        return schema.parse(JSON.parse(body.toString('utf8')));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./src/sandbox/seats.js
/** What each child of a run is given, as JSON: no more of the skill than its own part needs. The last one gives the account. */
function payloadsOf(plan) {
    const { name, suite } = plan.code;
    switch (plan.role) {
        case 'suite': {
            const { implementation } = plan.code;
            const { tests } = plan;
            return plan.way === 'together'
                ? [{ role: 'together', name, implementation, suite, tests }].map(json)
                : [
                    // What the suite expects is nowhere in its memory: both are forked before a text is read.
                    { role: 'skill', name, implementation, covering: plan.covering },
                    { role: 'suite', name, suite, tests, seed: plan.seed ?? '' },
                ].map(json);
        }
        case 'mutants': {
            const { implementations, tests, steps, measure } = plan;
            return [
                { role: 'mutants', name, implementations, steps, measure },
                {
                    role: 'suites',
                    name,
                    suite,
                    tests,
                    count: implementations.length,
                    first: true,
                    measure: measure !== undefined,
                },
            ].map(json);
        }
        case 'opposites': {
            const { tests, names, stubs } = plan;
            return [json({ role: 'opposites', name, suite, tests, names, stubs })];
        }
        case 'calls': {
            const { steps, covering, own, fresh, careful } = plan;
            const calls = plan.calls.map(timed);
            const { implementation } = plan.code;
            return [json({ role: 'calls', name, implementation, calls, steps, covering, own, fresh, careful })];
        }
        case 'witness':
            return [json({ role: 'witness', name, implementation: plan.code.implementation, suite })];
    }
}
const timed = ({ clock, ...call }) => (clock === undefined ? call : { ...call, at: Date.parse(clock) });
const json = (value) => JSON.stringify(value);

// EXTERNAL MODULE: ./src/sandbox/surroundings.js
var surroundings = __webpack_require__(8346);
;// CONCATENATED MODULE: ./src/sandbox/warm/interpreter.js




/**
 * Told of each plan and how its children ended, CPU time and all, for whoever measures. It is no part of an outcome, so
 * that nothing can be decided by it.
 */
const ends = (0,external_node_diagnostics_channel_.channel)('skill-assay:run');
/** How long the warm interpreter may take to end a run that it was asked to end, before it is ended itself. */
const GRACE = 2000;
/** A warm interpreter at work: plans go in, the ends of their runs come out, in any order. */
class Interpreter {
    #process;
    #waiting = new Map();
    #runs = 0;
    #ended;
    constructor(process) {
        this.#process = process;
        process.onFrame = (body) => this.#tell(body);
        void process.ended.then(({ why }) => {
            this.#ended = why;
            for (const tell of this.#waiting.values())
                tell({ lost: why, overdue: false });
            this.#waiting.clear();
        });
    }
    /** Why it has ended; undefined while it works. */
    get ended() {
        return this.#ended;
    }
    /** Runs `plan`, and ends it when its time on our own clock is over. Throws RangeError for a plan that no frame can hold. */
    async run(plan) {
        if (this.#ended !== undefined)
            return { lost: this.#ended, overdue: false };
        const run = ++this.#runs;
        const { cpu, wall: patience, memory, output } = plan.limits;
        const payloads = payloadsOf(plan);
        const order = {
            kind: 'run',
            run,
            seats: payloads.length,
            limits: { cpu, memory, output },
            world: (0,surroundings/* surroundingsOf */.Z)(plan),
        };
        this.#process.send(JSON.stringify(order), ...payloads);
        let grace;
        const wall = setTimeout(() => {
            this.#process.send(JSON.stringify({ kind: 'stop', run }));
            grace = setTimeout(() => this.#process.kill(), GRACE);
        }, patience);
        const told = await new Promise((resolve) => this.#waiting.set(run, resolve));
        clearTimeout(wall);
        clearTimeout(grace);
        if ('done' in told && ends.hasSubscribers)
            ends.publish({ plan, done: told.done });
        return 'lost' in told ? { ...told, overdue: grace !== undefined } : told;
    }
    close() {
        return this.#process.close();
    }
    #tell(body) {
        const done = Done.parse(JSON.parse(body.toString('utf8')));
        this.#waiting.get(done.run)?.({ done });
        this.#waiting.delete(done.run);
    }
}

;// CONCATENATED MODULE: ./src/sandbox/warm/room.js




/** Opens a sandbox with one warm interpreter, and a walled-in child of it for each plan; its walls are verified first. */
async function openRoom({ backend, start, preload, takeTurn, unused }) {
    const first = await greet(start, preload, unused);
    if ('problem' in first)
        return first;
    let current = Promise.resolve(new Interpreter(first.process));
    let closed = false;
    /** The interpreter at work; a new one in the place of one that ended. */
    async function interpreter() {
        const before = current;
        const here = await before;
        const works = !('problem' in here) && here.ended === undefined;
        if (works || closed || current !== before)
            return current;
        current = greet(start, preload).then((greeted) => 'problem' in greeted ? greeted : new Interpreter(greeted.process));
        return current;
    }
    /** A run whose interpreter ended under it is run once more: it may have been another run's doing. */
    async function run(plan, attempts = 2) {
        if (closed)
            return failed(problems/* sandboxBroken */.RS('it is closed'));
        const here = await interpreter();
        if ('problem' in here)
            return failed(here.problem);
        const told = await here.run(plan);
        if ('done' in told)
            return judge(plan, told.done);
        if (told.overdue)
            return failed(problems/* wallClock */.Xb(plan.limits.wall));
        return attempts > 1 ? run(plan, attempts - 1) : failed(problems/* sandboxBroken */.RS(`its interpreter ${told.lost}`));
    }
    const sandbox = {
        backend,
        python: first.python,
        run: (plan) => takeTurn(() => run(plan)).catch((error) => failed(problems/* sandboxBroken */.RS(String(error)))),
        others: async () => ({ versions: [] }),
        close: async () => {
            closed = true;
            const last = await current;
            if (!('problem' in last))
                await last.close();
        },
    };
    return { sandbox };
}
const failed = (problem) => ({ ending: { kind: 'problem', problem }, output: '', touched: [] });


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ routed)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8346);


/**
 * `first`, with a warm interpreter more for each way in which a plan's world asks for another one. They are opened when
 * they are first needed, and closed with it.
 */
function routed(first, { hashSeed, versions, open }) {
    const opening = new Map();
    function other(asked) {
        const key = JSON.stringify([asked.python ?? '', asked.hashSeed ?? hashSeed, asked.optimized ?? false]);
        const opened = opening.get(key) ?? open(asked).then((found) => checked(found, asked), broken);
        opening.set(key, opened);
        return opened;
    }
    return {
        ...first,
        run: async (plan) => {
            const world = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .worldOf */ .c)(plan);
            if ((world.hashSeed ?? hashSeed) === hashSeed && !world.optimized && world.python === undefined)
                return first.run(plan);
            const { python, optimized } = world;
            const opened = await other({
                hashSeed: world.hashSeed ?? hashSeed,
                ...(python !== undefined && { python: minorOf(python) }),
                ...(optimized && { optimized }),
            });
            if ('problem' in opened)
                return { ending: { kind: 'problem', ...opened }, output: '', touched: [] };
            return opened.sandbox.run(plan);
        },
        others: async () => {
            const own = minorOf(first.python);
            const opened = await Promise.all(versions.filter((each) => each !== own).map((python) => other({ python, hashSeed })));
            const problem = opened.flatMap((each) => ('problem' in each && each.isAbsent !== true ? [each.problem] : []))[0];
            const there = opened.flatMap((each) => ('sandbox' in each ? [each.sandbox.python] : []));
            return { versions: there, ...(problem && { problem }) };
        },
        close: async () => {
            for (const each of await Promise.all(opening.values()))
                if ('sandbox' in each)
                    await each.sandbox.close();
            await first.close();
        },
    };
}
/** `3.12` of `3.12.1`. */
const minorOf = (version) => version.split('.').slice(0, 2).join('.');
/** A name on PATH need not lead to the version that it says. */
function checked(opened, { python }) {
    if ('problem' in opened || python === undefined || minorOf(opened.sandbox.python) === python)
        return opened;
    void opened.sandbox.close();
    return {
        problem: _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonMissing */ .$p(`python${python}`, `it is Python ${opened.sandbox.python}`),
        isAbsent: true,
    };
}
const broken = (error) => ({ problem: _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .sandboxBroken */ .RS(String(error)) });


/***/ }),

/***/ 1303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ turnstile)
/* harmony export */ });
/** Lets `width` tasks through at a time, the others in the order in which they came. So the clock of none starts while it waits. */
function turnstile(width) {
    const waiting = [];
    let inside = 0;
    return async function through(task) {
        if (inside >= width)
            await new Promise((resolve) => waiting.push(resolve));
        else
            inside++;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                inside--;
        }
    };
}


/***/ })

};
