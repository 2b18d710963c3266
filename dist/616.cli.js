export const id = 616;
export const ids = [616,308];
export const modules = {

/***/ 8235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandboxImage: () => (/* binding */ sandboxImage)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _sandbox_backends_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5308);
/* harmony import */ var _sandbox_backends_docker_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3549);
/* harmony import */ var _sandbox_backends_docker_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6929);




/**
 * Builds the image of the docker backend on `base`, tries its walls, and makes it the one that is used on this engine
 * where policy names none. The engine fetches `base` if it does not have it.
 * Throws `engine-unavailable`, and `image-failed` where nothing came of it; the image used before is then still the one.
 */
async function sandboxImage({ base, client = 'docker' }, { progress }) {
    const engine = await (0,_sandbox_backends_docker_client_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(client, ['version', '--format', '{{.Server.Version}}']);
    if ('refused' in engine)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('engine-unavailable', `no Docker engine answers: ${engine.refused}`, {
            where: 'docker',
            fix: 'start one, or say where it is (DOCKER_HOST)',
        });
    progress(`building on ${base}`);
    const built = await (0,_sandbox_backends_docker_image_js__WEBPACK_IMPORTED_MODULE_3__/* .buildImage */ ._w)(client, base);
    if ('refused' in built)
        throw imageFailed(`it cannot be built: ${built.refused}`, base);
    const image = built.said;
    progress(`trying ${image}`);
    const python = await pythonIn(client, image, base);
    const adopted = await (0,_sandbox_backends_docker_image_js__WEBPACK_IMPORTED_MODULE_3__/* .adopt */ .di)(client, image);
    if ('refused' in adopted)
        throw imageFailed(`it cannot be named: ${adopted.refused}`, base);
    return { image, base, python };
}
async function pythonIn(client, image, base) {
    const found = await (0,_sandbox_backends_docker_js__WEBPACK_IMPORTED_MODULE_1__.openDocker)({ client, image, hashSeed: 0, preload: [], memory: 256 << 20 });
    if ('problem' in found)
        throw imageFailed(found.problem.message, base);
    try {
        const opened = await found.backend.room();
        if ('problem' in opened)
            throw imageFailed(opened.problem.message, base);
        return opened.sandbox.python;
    }
    finally {
        await found.backend.close();
    }
}
function imageFailed(why, base) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('image-failed', `no image came of it: ${why}`, {
        where: `--base ${base}`,
        fix: 'name a base with CPython 3.10 or newer, its standard library and ctypes',
    });
}


/***/ }),

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDocker: () => (/* binding */ openDocker)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/sandbox/beside.js
var beside = __webpack_require__(4227);
// EXTERNAL MODULE: ./src/sandbox/problems.js
var problems = __webpack_require__(1809);
// EXTERNAL MODULE: ./src/sandbox/warm/room.js + 9 modules
var warm_room = __webpack_require__(9090);
// EXTERNAL MODULE: ./src/sandbox/warm/routed.js
var routed = __webpack_require__(7912);
// EXTERNAL MODULE: ./src/sandbox/warm/turnstile.js
var turnstile = __webpack_require__(1303);
// EXTERNAL MODULE: ./src/sandbox/backends/docker/client.js
var docker_client = __webpack_require__(3549);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/sandbox/warm/find.js
var find = __webpack_require__(872);
;// CONCATENATED MODULE: ./src/sandbox/backends/docker/leftovers.js


/** The label by which our containers are known. Its value says whose it is: see `owner`. */
const OWNER = 'io.skill-assay.owner';
/** After this long a container of somebody whom we cannot see is nobody's: none runs longer than a skill. In seconds. */
const TOO_OLD = 24 * 60 * 60;
/** This process: where its id means something (a boot, a space of process ids), the id, its start, and what time it is. */
function owner() {
    return [space(), process.pid, startOf(process.pid) ?? '', now()].join('/');
}
/** Removes what processes left that were killed before they could: never what belongs to one that runs. */
async function sweep(client) {
    const format = `{{.ID}} {{.Label "${OWNER}"}}`;
    const listed = await (0,docker_client/* ask */.k)(client, ['ps', '--all', '--no-trunc', '--filter', `label=${OWNER}`, '--format', format]);
    if ('refused' in listed)
        return;
    const left = listed.said.split('\n').flatMap((line) => {
        const [id, label] = line.split(' ');
        return id && label && isDead(label) ? [id] : [];
    });
    if (left.length > 0)
        await (0,docker_client/* ask */.k)(client, ['rm', '--force', '--volumes', ...left], { timeout: 60_000 });
}
/** Whether whoever wrote `label` is no more, as far as can be seen from here. */
function isDead(label) {
    const [where, pid, start, since] = label.split('/');
    if (where === space() && where !== NOWHERE)
        return startOf(Number(pid)) !== start;
    return now() - Number(since) > TOO_OLD;
}
/** Where nothing can be seen of other processes. */
const NOWHERE = 'elsewhere';
const now = () => Math.floor(Date.now() / 1000);
/** Process ids of another boot, or behind another wall, say nothing about ours; nor do any where there is no /proc. */
function space() {
    try {
        const boot = (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        return `${boot}.${(0,external_node_fs_.readlinkSync)('/proc/self/ns/pid').replace(/\D/g, '')}`;
    }
    catch {
        return NOWHERE;
    }
}
/** When a process started, in ticks since boot (proc(5), field 22); undefined where there is none. */
function startOf(pid) {
    try {
        // The second field is a name in parentheses, in which anything may stand.
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/backends/docker/container.js







/** What can be written, in memory and gone with the container: the harness is unpacked there. */
const SCRATCH = 16 << 20;
/** The containers that are ours to remove, by name: the client, and its process. */
const live = new Map();
/** How to start containers, for one room after the other, and to wait until all that were started are gone. */
function containers(options) {
    const ends = [];
    const first = harnessFrames(options.harness);
    return {
        start: () => {
            let name = '';
            return {
                ...container_startOf(options.image),
                launch: () => {
                    let gone = () => { };
                    const end = new Promise((resolve) => {
                        gone = resolve;
                    });
                    name = `skill-assay-${(0,external_node_crypto_.randomUUID)()}`;
                    const launched = launch(name, options, gone);
                    ends.push(end);
                    return launched;
                },
                // Nothing of this machine is mounted in a container: the harness goes in over standard input.
                first,
                // There it stands already, where nobody can write to it who has walls.
                beside: (manner) => ({
                    ...container_startOf(options.image),
                    launch: () => join(options.client, name, manner),
                    first: [],
                }),
            };
        },
        allGone: () => Promise.all(ends),
    };
}
function container_startOf(image) {
    return {
        // An engine at its limits takes many seconds; this is for one that is stuck.
        patience: { hello: 90_000, end: 15_000 },
        missing: ({ why, code, said }) => code === CLIENTS_OWN
            ? problems/* containerRefused */.W4((0,docker_client/* complaint */.U)(said) ?? why)
            : problems/* imageWithoutPython */.wT(image, (0,docker_client/* complaint */.U)(said) ?? why),
        unsupported: (version) => problems/* imageWithOldPython */.Td(image, version),
    };
}
/** Another interpreter in a container that runs, within what bounds it, and gone with it at the latest. */
function join(client, name, manner) {
    const args = ['exec', '--interactive', name, 'python3', ...(0,find/* found */.F)(`${FOLDER}/harness`, manner)];
    const child = (0,external_node_child_process_.spawn)(client, args, { detached: true, stdio: 'pipe' });
    // Without its client its standard input ends, and it with that.
    return { child, kill: () => child.kill('SIGKILL') };
}
/** Exit code of `docker run` where there is no container. The next two are of one whose program cannot be started. */
const CLIENTS_OWN = 125;
function launch(name, options, gone) {
    const { client } = options;
    if (live.size === 0)
        process.once('exit', removeAll);
    // In a session of its own: an interrupt at the terminal is for us. When we end, its standard input does, and it with it.
    const child = (0,external_node_child_process_.spawn)(client, runArguments(name, options), { detached: true, stdio: 'pipe' });
    live.set(name, { client, child });
    const remove = () => (0,docker_client/* ask */.k)(client, ['rm', '--force', '--volumes', name]);
    let force;
    return {
        child,
        kill: () => {
            void remove();
            // Killed at once, the client could leave a container behind that the engine was only about to make.
            force ??= setTimeout(() => child.kill('SIGKILL'), FORCE);
        },
        gone: async ({ code }) => {
            clearTimeout(force);
            // Ended by itself, the client has seen the container removed.
            if (code === null || code >= CLIENTS_OWN)
                await remove();
            live.delete(name);
            gone();
            if (live.size === 0)
                process.off('exit', removeAll);
        },
    };
}
/** How long a client may take to end whose container was removed, in milliseconds. */
const FORCE = 10_000;
/**
 * When we end before our containers do. The engine may be about to make one: without its client it is not started, and
 * it is removed as soon as it is there.
 */
function removeAll() {
    for (const { child } of live.values())
        child.kill('SIGKILL');
    let left = [...live];
    for (const end = Date.now() + LAST_PATIENCE; left.length > 0 && Date.now() < end; wait(20))
        left = left.filter(([name, { client }]) => !isRemoved(client, name));
}
/** How long we look for containers that are not there yet, in milliseconds. */
const LAST_PATIENCE = 2000;
function isRemoved(client, name) {
    const options = { encoding: 'utf8', timeout: 10_000 };
    // It repeats the name of what it has removed. Of what was not there newer clients say nothing with their exit code.
    return (0,external_node_child_process_.spawnSync)(client, ['rm', '--force', '--volumes', name], options).stdout?.trim() === name;
}
const wait = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
function runArguments(name, options) {
    return [
        ...['run', '--rm', '--interactive', '--sig-proxy=false', '--name', name, '--label', `${OWNER}=${owner()}`],
        ...hardened(options),
        ...['--entrypoint', 'python3', options.image, ...(0,find/* unpacked */.K)(`${FOLDER}/harness`, { hashSeed: options.hashSeed })],
    ];
}
/** What bounds a container, on top of which come the walls that the harness puts up inside. */
function hardened({ runtime, memory, cpus, }) {
    const size = `${memory + SCRATCH}b`;
    return [
        ...(runtime === undefined ? [] : [`--runtime=${runtime}`]),
        ...['--pull', 'never', '--log-driver', 'none', '--no-healthcheck', '--init', '--workdir', '/'],
        ...['--network', 'none', '--ipc', 'none', '--hostname', 'sandbox', '--user', '65534:65534', '--read-only'],
        ...['--tmpfs', `${FOLDER}:rw,noexec,nosuid,nodev,size=${SCRATCH}`],
        ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--pids-limit', '64'],
        ...['--memory', size, '--memory-swap', size, '--cpus', String(cpus)],
        ...['--ulimit', 'nofile=256:256', '--ulimit', `fsize=${SCRATCH}:${SCRATCH}`, '--ulimit', 'core=0:0'],
    ];
}
const FOLDER = '/tmp';
/** All modules of the harness as `unpacked` wants them. */
function harnessFrames(harness) {
    const names = (0,external_node_fs_.readdirSync)(harness).filter((file) => file.endsWith('.py'));
    return [...names.sort().flatMap((name) => [name, (0,external_node_fs_.readFileSync)(new URL(name, harness), 'utf8')]), ''];
}

// EXTERNAL MODULE: ./src/sandbox/backends/docker/image.js
var docker_image = __webpack_require__(6929);
;// CONCATENATED MODULE: ./src/sandbox/backends/docker.js










/** How long an engine that is there may take to say so, in milliseconds. */
const PATIENCE = 10_000;
/** The most plans side by side: each may have two processes, and a container at most 64. */
const WIDEST = 16;
/** What a container needs beyond what plans may use: the warm interpreters, and what the kernel keeps for all of them. */
const OWN_MEMORY = 256 << 20;
/**
 * Containers of a Docker engine, one for each skill. The engine and the image are looked for once.
 *
 * Problems: `backend-unavailable`, `image-missing`; of a room also `python-missing`, `python-unsupported`, `wall-missing`,
 * `sandbox-broken`.
 */
async function openDocker(options) {
    const { client = 'docker', harness = (0,beside/* beside */.v)('./harness/'), hashSeed, runtime, preload } = options;
    const processors = await (0,docker_client/* ask */.k)(client, ['info', '--format', '{{.NCPU}}'], { timeout: PATIENCE });
    if ('refused' in processors)
        return { problem: problems/* engineMissing */.PB(processors.refused) };
    const id = await (0,docker_image/* idOf */.TH)(client, options.image);
    if ('refused' in id)
        return /no such (?:image|object)/i.test(id.refused)
            ? { problem: problems/* imageMissing */.IS(options.image) }
            : { problem: problems/* engineMissing */.PB(id.refused) };
    const image = id.said;
    const width = Math.max(1, Math.min(Number(processors.said) || 1, (0,external_node_os_.availableParallelism)(), WIDEST));
    const takeTurn = (0,turnstile/* turnstile */.l)(width);
    const sizes = { cpus: width, memory: OWN_MEMORY + 2 * width * options.memory };
    const all = containers({ client, image, hashSeed, harness, ...sizes, ...(runtime && { runtime }) });
    const swept = sweep(client);
    const rooms = new Set();
    async function room() {
        const start = all.start();
        const first = await (0,warm_room/* openRoom */.K)({ backend: 'docker', start, preload, takeTurn });
        if ('problem' in first)
            return first;
        const sandbox = (0,routed/* routed */.C)(first.sandbox, {
            hashSeed,
            versions: [], // of Python an image has its own
            open: async ({ hashSeed: seed = hashSeed, optimized = false, python }) => python === undefined
                ? (0,warm_room/* openRoom */.K)({ backend: 'docker', start: start.beside({ hashSeed: seed, optimized }), preload, takeTurn })
                : { problem: problems/* imageWithoutPython */.wT(image, `there is no python${python} in it`) },
        });
        rooms.add(sandbox);
        return { sandbox };
    }
    async function close() {
        await Promise.all([swept, ...[...rooms].map((each) => each.close())]);
        // Also of those that came to no room, or in the place of which another one came.
        await all.allGone();
    }
    return { backend: { kind: 'docker', image, room, close } };
}


/***/ }),

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ complaint),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/**
 * Has the client (a name on PATH, or a path) ask its engine: the one of DOCKER_HOST, or of the client's own context.
 * Never rejects. `timeout` in milliseconds; `input` for its standard input.
 */
function ask(client, args, { timeout = 10_000, input = '' } = {}) {
    return new Promise((resolve) => {
        try {
            const options = { timeout, killSignal: 'SIGKILL', maxBuffer: 1 << 24 };
            const { stdin } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(client, args, options, (error, stdout, stderr) => resolve(error === null ? { said: stdout.trim() } : { refused: complaint(stderr) ?? reason(error, timeout) }));
            stdin?.on('error', () => { });
            stdin?.end(input);
        }
        catch (error) {
            // Deno throws where it may run no program.
            resolve({ refused: String(error) });
        }
    });
}
/** The line in which a client says what is wrong; the last of what else it wrote. A hint how to get help is neither. */
function complaint(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !/^(?:Run|See) '/.test(line));
    const line = lines.find((each) => /^(?:docker: |error|cannot )/i.test(each)) ?? lines.at(-1);
    return line
        ?.replace(/^docker: /, '')
        .trim()
        .slice(0, 500);
}
function reason(error, timeout) {
    if (error.killed)
        return `no answer within ${timeout} ms`;
    return error.code === 'ENOENT' ? 'there is no docker client on PATH' : error.message;
}


/***/ }),

/***/ 6929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   _w: () => (/* binding */ buildImage),
/* harmony export */   di: () => (/* binding */ adopt)
/* harmony export */ });
/* unused harmony export ownName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4227);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3549);




/** A build fetches its base, where that is not there. In milliseconds. */
const PATIENCE = 30 * 60_000;
const dockerfile = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .beside */ .v)('./image/Dockerfile'), 'utf8');
/** What the image that we made last is called: after the Dockerfile, so that one of an older version is not taken for it. */
async function ownName() {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(await dockerfile());
    return `skill-assay-sandbox:${digest.digest('hex').slice(0, 12)}`;
}
/** The id (`sha256:…`) of the image that is named, else of the one that we made; only where it is there. Nothing is fetched. */
async function idOf(client, named) {
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(client, ['image', 'inspect', '--format', '{{.Id}}', '--', named ?? (await ownName())]);
}
/** Builds the image on `base` and says its id. It has no name yet. */
async function buildImage(client, base) {
    const args = ['build', '--quiet', '--force-rm', '--network', 'none', '--build-arg', `BASE=${base}`, '-'];
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(client, args, { timeout: PATIENCE, input: await dockerfile() });
}
/** Makes `image` the one which is used where policy names none. */
async function adopt(client, image) {
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(client, ['tag', image, await ownName()]);
}


/***/ })

};
