export const id = 399;
export const ids = [399];
export const modules = {

/***/ 8399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSubprocess: () => (/* binding */ openSubprocess)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/sandbox/beside.js
/** Where a file stands that is delivered beside our code: the same relation in the sources and in the bundle. */
const beside = (file) => new URL(file, import.meta.url);

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

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(3045);
;// CONCATENATED MODULE: ./src/sandbox/plan.js

/** One test's account, as the child gave it. Nothing in it is believed beyond its shape. */
const TestReport = schemas/* strictObject */.rej({
    test: schemas/* string */.YjP().max(200),
    status: schemas/* enum */.k5n(['passed', 'failed']),
    /** Class name of what was raised, e.g. `AssertionError`. */
    exception: schemas/* string */.YjP().max(200).optional(),
    message: schemas/* string */.YjP().max(2000).optional(),
    /** 1-based line of the suite at which it was raised. */
    line: schemas/* int */.Whr().positive().optional(),
});
/** What CPython's parser says of one file: counts by fact (harness/facts.py), or what it raised instead. */
const Testimony = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ facts: schemas/* record */.g1P(schemas/* string */.YjP().max(4000), schemas/* int */.Whr().positive()) }),
    schemas/* strictObject */.rej({
        exception: schemas/* string */.YjP().max(200),
        message: schemas/* string */.YjP().max(2000),
        line: schemas/* int */.Whr().positive().optional(),
    }),
]);

;// CONCATENATED MODULE: ./src/sandbox/messages.js


/** The first words of an interpreter: which one it is. Said before anything of ours is loaded into it. */
const Found = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('found'), python: schemas/* string */.YjP().max(40) });
/** The warm interpreter is ready, and these walls do not stand. */
const Hello = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('hello'),
    python: schemas/* string */.YjP().max(40),
    missing: schemas/* array */.YOg(schemas/* string */.YjP().max(1000)).max(50),
});
/** A run has ended. Only `output` and `result` come from the child: base64 of what it wrote, unread. */
const Done = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('done'),
    run: schemas/* int */.Whr().positive(),
    exit: schemas/* int */.Whr().nullable(),
    signal: schemas/* string */.YjP().nullable(),
    /** Which walls were missing, by the harness's own word, given before the candidate began; null where it never came to that. */
    walls: schemas/* array */.YOg(schemas/* string */.YjP().max(1000)).max(50).nullable(),
    /** Whether the interpreter is out of the reach of a run, which cannot then load all of the standard library. */
    unreadable: schemas/* boolean */.zMY(),
    /** What the warm interpreter ended it for, if it did. */
    stopped: schemas/* enum */.k5n(['cpu', 'output', 'result', 'asked']).nullable(),
    /** Milliseconds of CPU time, by the kernel's account. */
    cpu: schemas/* int */.Whr().nonnegative(),
    output: schemas/* base64 */.K39(),
    result: schemas/* base64 */.K39(),
});
/** What stands in a message of ours. */
const Word = schemas/* string */.YjP().regex(/^[\w.]{1,200}$/);
/** What a child says at its end. The candidate can forge every one of these; none of them alone makes a pass. */
const Answer = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('reported'), reports: schemas/* array */.YOg(TestReport).max(10_000) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('witnessed'), implementation: Testimony, suite: Testimony }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('raised'),
        file: schemas/* enum */.k5n(['implementation', 'suite']),
        exception: schemas/* string */.YjP().max(200),
        message: schemas/* string */.YjP().max(2000),
        line: schemas/* int */.Whr().positive().optional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('prevented'), modules: schemas/* array */.YOg(Word).max(20) }),
]);

;// CONCATENATED MODULE: ./src/sandbox/problems.js
const problem = (code, message, fix) => ({
    code,
    stage: 'suite',
    message,
    fix,
});
/** The sandbox's problems, each with what to do about it. */
const pythonMissing = (python, why) => problem('python-missing', `'${python}' does not run as a Python interpreter: ${why}`, 'install CPython 3.10 or newer, or name one with --python or ASSAY_PYTHON');
const pythonUnsupported = (version) => problem('python-unsupported', `Python ${version} is too old`, 'use CPython 3.10 or newer: name one with --python or ASSAY_PYTHON');
const pythonUnreadable = (modules) => problem('python-unreadable', `the standard library's ${modules.join(', ')} cannot be loaded inside the sandbox`, 'use an interpreter that every user can read (not one below a private home directory), or run as its owner instead of root');
const wallMissing = (walls) => problem('wall-missing', `this machine cannot wall a run in; missing: ${walls.join(', ')}`, 'run the check on Linux 5.13 or newer with Landlock and seccomp (x86-64 or arm64), for example in CI; on macOS and Windows the docker backend, which this build does not have yet, will serve');
const wallClock = (milliseconds) => problem('wall-clock', `a run was stopped after ${milliseconds} ms without having used its CPU time`, 'remove what sleeps or waits from the skill and its tests, or run again on a less busy machine, with fewer --jobs; else raise sandbox.timeout');
const sandboxBroken = (why) => problem('sandbox-broken', `the sandbox broke: ${why}`, 'run again; if it happens again, report it with the plan that broke it');

;// CONCATENATED MODULE: ./src/sandbox/judge.js



/** What the end of a run means. Limits first, by the kernel's account; then the child's own words, as far as they are well formed. */
function judge(plan, done) {
    return { ending: ending(plan, done), output: Buffer.from(done.output, 'base64').toString('utf8') };
}
function ending(plan, done) {
    // Until the walls were told nothing of the candidate's has run; whatever comes afterwards is its own doing.
    if (done.walls === null && done.stopped !== 'asked')
        return { kind: 'problem', problem: sandboxBroken('a run broke before it began') };
    if (done.walls !== null && done.walls.length > 0)
        return { kind: 'problem', problem: wallMissing(done.walls) };
    if (done.stopped === 'cpu' || done.signal === 'SIGXCPU' || done.cpu > plan.limits.cpu)
        return { kind: 'breach', limit: 'cpu' };
    if (done.stopped === 'output')
        return { kind: 'breach', limit: 'output' };
    if (done.stopped === 'asked')
        return { kind: 'problem', problem: wallClock(plan.limits.wall) };
    if (done.stopped === 'result')
        return died('it wrote more than its account can be long');
    if (done.exit === OUT_OF_MEMORY)
        return { kind: 'breach', limit: 'memory' };
    // It cannot signal itself, and its memory is bounded: somebody else did this, such as a machine that is out of memory.
    if (done.signal === 'SIGKILL')
        return { kind: 'problem', problem: sandboxBroken('a run was killed from outside') };
    if (done.signal !== null)
        return died(`killed by ${done.signal}`);
    if (done.exit !== 0)
        return died(`ended with exit code ${done.exit}`);
    const answer = parse(done.result);
    return answer === undefined
        ? died(done.result === '' ? 'ended without an account' : 'its account is malformed')
        : believe(plan, answer, done.unreadable);
}
/** Exit code of the harness's child: not even the account fitted into memory. */
const OUT_OF_MEMORY = 71;
const died = (how) => ({ kind: 'died', how });
function parse(result) {
    try {
        const body = onlyFrame(Buffer.from(result, 'base64'));
        return body && Answer.parse(JSON.parse(body.toString('utf8')));
    }
    catch {
        return undefined;
    }
}
function believe(plan, answer, unreadable) {
    switch (answer.kind) {
        case 'prevented':
            return unreadable
                ? { kind: 'problem', problem: pythonUnreadable(answer.modules) }
                : died('it claims a Python that cannot be read');
        case 'witnessed':
            return plan.role === 'witness' ? answer : died('its account is not the one that was asked for');
        case 'raised':
            return answer.exception === 'MemoryError' ? { kind: 'breach', limit: 'memory' } : raised(answer);
        case 'reported':
            return plan.role === 'suite'
                ? reported(plan, answer.reports)
                : died('its account is not the one that was asked for');
    }
}
function raised({ line, ...rest }) {
    return line === undefined ? rest : { ...rest, line };
}
/** Accounts in the plan's order. A test that nobody asked for, or one twice, breaks the protocol. */
function reported(plan, reports) {
    const byTest = new Map(reports.map((report) => [report.test, report]));
    if (byTest.size !== reports.length)
        return died('its account names a test twice');
    if ([...byTest.keys()].some((test) => !plan.tests.includes(test)))
        return died('its account names a test that was not asked for');
    if (reports.some((report) => report.exception === 'MemoryError'))
        return { kind: 'breach', limit: 'memory' };
    return { kind: 'reported', reports: plan.tests.flatMap((test) => byTest.get(test) ?? []) };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/sandbox/warm/start.js




/**
 * Finds the interpreter behind a shim and a version manager, and becomes it.
 *
 * -I would be the shortest way to a clean interpreter, but it also ignores PYTHONHASHSEED. So the first interpreter
 * ignores all PYTHON* variables (-E), and its successor is given an environment in which the hash seed is the only one:
 * no site, no user site, and on the path only the harness, which takes itself off. The successor clears the rest once it
 * has read it: the time zone and the locale, so that they are not this machine's, and LD_LIBRARY_PATH, which is the
 * loader's, not Python's, and without which some interpreters do not start. Only `sys` and `posix` are imported, which
 * are built in: with -c the working directory is on the path. It has to be valid in old versions too, to say which it is.
 */
const FIND = `
import sys
def say(text):
    sys.stdout.write("\\0\\0\\0" + chr(len(text)) + text)
    sys.stdout.flush()
say('{"kind":"found","python":"%d.%d.%d"}' % sys.version_info[:3])
if sys.version_info >= (3, 10):
    import posix
    posix.setsid()
    kept = dict((name, value) for name, value in posix.environ.items() if name == b"LD_LIBRARY_PATH")
    kept.update({"PYTHONHASHSEED": sys.argv[2], "PYTHONCOERCECLOCALE": "0", "TZ": "UTC0"})
    posix.execve(sys.executable, [sys.executable, "-s", "-S", "-B", "-X", "utf8", sys.argv[1]], kept)
`;
/** How much of its standard error is kept, for the message if it breaks. */
const STDERR_CAP = 4000;
/** A started interpreter: frames go in, frames come out, and at some point it ends. */
class WarmProcess {
    /** Resolves to the reason when it has ended. */
    ended;
    /** What to do with each frame that comes out. */
    onFrame = () => { };
    #child;
    #reader = new FrameReader();
    #stderr = '';
    constructor({ python, harness, hashSeed }) {
        // A relative path is the caller's; from / on, no file of the checkout can stand in for a module or choose a version.
        const command = python.includes('/') ? external_node_path_.resolve(python) : python;
        const file = (0,external_node_url_.fileURLToPath)(new URL('__main__.py', harness));
        this.#child = (0,external_node_child_process_.spawn)(command, ['-E', '-s', '-S', '-c', FIND, file, String(hashSeed)], { cwd: '/', stdio: 'pipe' });
        this.#child.stdout.on('data', (chunk) => this.#read(chunk));
        this.#child.stderr.on('data', (chunk) => {
            this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(-STDERR_CAP);
        });
        // A pipe that broke is the death of the other end, which is told by 'close'.
        for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr])
            stream.on('error', () => { });
        this.ended = new Promise((resolve) => {
            this.#child.on('error', (error) => resolve(error.message));
            this.#child.on('close', (code, signal) => resolve(this.#epitaph(signal ? `killed by ${signal}` : `ended with exit code ${code}`)));
        });
    }
    send(...bodies) {
        this.#child.stdin.write(Buffer.concat(bodies.map(frames_frame)));
    }
    /** Ends it and, by the kernel's doing, all its children. */
    kill() {
        this.#child.stdin.destroy();
        this.#child.kill('SIGKILL');
    }
    /** Closes its standard input, upon which it ends by itself; resolves when it has ended. */
    async close() {
        const impatience = setTimeout(() => this.kill(), 2000);
        this.#child.stdin.end();
        await this.ended;
        clearTimeout(impatience);
    }
    #read(chunk) {
        try {
            for (const body of this.#reader.read(chunk))
                this.onFrame(body);
        }
        catch {
            this.#child.stdout.destroy();
            this.kill();
        }
    }
    #epitaph(why) {
        const last = this.#stderr.trim().split('\n').at(-1);
        return last ? `${why} (${last})` : why;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/warm/greet.js



/** A cold standard library takes seconds on a busy machine; this is for something that is no interpreter at all. */
const PATIENCE = 30_000;
const OLDEST = [3, 10];
/** Starts an interpreter and waits for its hello. */
async function greet(start, preload) {
    const process = new WarmProcess(start);
    const greeted = await firstWords(start, preload, process);
    process.onFrame = () => { };
    if ('problem' in greeted)
        process.kill();
    return greeted;
}
function firstWords(start, preload, process) {
    return new Promise((resolve) => {
        let found;
        const missing = (why) => finish({ problem: pythonMissing(start.python, why) });
        const broken = (why) => finish({ problem: sandboxBroken(why) });
        const timer = setTimeout(() => missing(`no answer within ${PATIENCE} ms`), PATIENCE);
        const finish = (result) => {
            clearTimeout(timer);
            resolve(result);
        };
        void process.ended.then((why) => (found === undefined ? missing(why) : broken(`Python ${found} ${why}`)));
        process.onFrame = (body) => {
            if (found === undefined) {
                found = greet_parse(Found, body)?.python;
                if (found === undefined)
                    missing('it does not answer as one');
                else if (isTooOld(found))
                    finish({ problem: pythonUnsupported(found) });
            }
            else {
                const hello = greet_parse(Hello, body);
                if (hello === undefined)
                    broken('its first words are malformed');
                else if (hello.missing.length > 0)
                    finish({ problem: wallMissing(hello.missing) });
                else
                    finish({ process, python: hello.python });
            }
        };
        process.send(JSON.stringify({ preload }));
    });
}
function greet_parse(schema, body) {
    try {
        return schema.parse(JSON.parse(body.toString('utf8')));
    }
    catch {
        return undefined;
    }
}
function isTooOld(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

;// CONCATENATED MODULE: ./src/sandbox/warm/interpreter.js

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
        void process.ended.then((why) => {
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
    async run({ limits, ...payload }) {
        if (this.#ended !== undefined)
            return { lost: this.#ended, overdue: false };
        const run = ++this.#runs;
        const { cpu, memory, output } = limits;
        this.#process.send(JSON.stringify({ kind: 'run', run, limits: { cpu, memory, output } }), JSON.stringify(payload));
        let grace;
        const wall = setTimeout(() => {
            this.#process.send(JSON.stringify({ kind: 'stop', run }));
            grace = setTimeout(() => this.#process.kill(), GRACE);
        }, limits.wall);
        const told = await new Promise((resolve) => this.#waiting.set(run, resolve));
        clearTimeout(wall);
        clearTimeout(grace);
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

;// CONCATENATED MODULE: ./src/sandbox/warm/turnstile.js
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

;// CONCATENATED MODULE: ./src/sandbox/backends/subprocess.js







/**
 * Opens a sandbox of local processes (Linux only): one warm interpreter, and a walled-in child of it for each plan.
 *
 * Problems: `wall-missing`, `python-missing`, `python-unsupported`, `sandbox-broken`.
 */
async function openSubprocess(options) {
    if (process.platform !== 'linux')
        return { problem: wallMissing(['Landlock', 'seccomp']) };
    const start = () => greet({ ...options, harness: options.harness ?? beside('./harness/') }, options.preload);
    const first = await start();
    if ('problem' in first)
        return first;
    let current = Promise.resolve(new Interpreter(first.process));
    let closed = false;
    const takeTurn = turnstile((0,external_node_os_.availableParallelism)());
    /** The interpreter at work; a new one in the place of one that ended. */
    async function interpreter() {
        const before = current;
        const here = await before;
        const works = !('problem' in here) && here.ended === undefined;
        if (works || closed || current !== before)
            return current;
        current = start().then((greeted) => ('problem' in greeted ? greeted : new Interpreter(greeted.process)));
        return current;
    }
    /** A run whose interpreter ended under it is run once more: it may have been another run's doing. */
    async function run(plan, attempts = 2) {
        if (closed)
            return failed(sandboxBroken('it is closed'));
        const here = await interpreter();
        if ('problem' in here)
            return failed(here.problem);
        const told = await here.run(plan);
        if ('done' in told)
            return judge(plan, told.done);
        if (told.overdue)
            return failed(wallClock(plan.limits.wall));
        return attempts > 1 ? run(plan, attempts - 1) : failed(sandboxBroken(`its interpreter ${told.lost}`));
    }
    const sandbox = {
        backend: 'subprocess',
        python: first.python,
        run: (plan) => takeTurn(() => run(plan)).catch((error) => failed(sandboxBroken(String(error)))),
        close: async () => {
            closed = true;
            const last = await current;
            if (!('problem' in last))
                await last.close();
        },
    };
    return { sandbox };
}
const failed = (problem) => ({ ending: { kind: 'problem', problem }, output: '' });


/***/ })

};
