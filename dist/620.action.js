export const id = 620;
export const ids = [620];
export const modules = {

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   subprocessBackend: () => (/* binding */ subprocessBackend)
/* harmony export */ });
/* unused harmony export openSubprocess */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
/* harmony import */ var _model_python_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3345);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4227);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1809);
/* harmony import */ var _warm_find_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(872);
/* harmony import */ var _warm_room_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9090);
/* harmony import */ var _warm_routed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7912);
/* harmony import */ var _warm_turnstile_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1303);











/**
 * Local processes (Linux only): one warm interpreter for all skills, since it never runs their code. Opened with its
 * first room.
 *
 * Problems of a room: `wall-missing`, `python-missing`, `python-unsupported`, `sandbox-broken`.
 */
function subprocessBackend(options) {
    const unused = new AbortController();
    let opening;
    let isUsed = false;
    function begin() {
        opening ??= openSubprocess({ ...options, unused: unused.signal });
        return opening;
    }
    async function room() {
        isUsed = true;
        const opened = await begin();
        // Others are in the same room: it is closed with the backend.
        return 'problem' in opened ? opened : { sandbox: { ...opened.sandbox, close: async () => { } } };
    }
    async function close() {
        // It may have begun and not be ready, and nobody is waiting for it.
        if (!isUsed)
            unused.abort();
        const opened = await opening;
        if (opened !== undefined && 'sandbox' in opened)
            await opened.sandbox.close();
    }
    return { backend: { kind: 'subprocess', begin: () => void begin().catch(() => { }), room, close } };
}
/** The one room of this backend. */
async function openSubprocess({ harness = (0,_beside_js__WEBPACK_IMPORTED_MODULE_6__/* .beside */ .v)('./harness/'), unused, ...options }) {
    if (process.platform !== 'linux')
        return { problem: _problems_js__WEBPACK_IMPORTED_MODULE_7__/* .wallMissing */ .lx(['Landlock', 'seccomp']) };
    const takeTurn = (0,_warm_turnstile_js__WEBPACK_IMPORTED_MODULE_8__/* .turnstile */ .l)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)());
    const { hashSeed, preload } = options;
    const open = ({ python, ...asked }) => {
        // What is on PATH under its own name is what runs skills on this machine.
        const named = python === undefined ? options.python : `python${python}`;
        const start = startOf({ python: named, harness, manner: { hashSeed, ...asked } });
        return (0,_warm_room_js__WEBPACK_IMPORTED_MODULE_5__/* .openRoom */ .K)({ backend: 'subprocess', start, preload, takeTurn, ...(unused && { unused }) });
    };
    const first = await open({});
    return 'problem' in first ? first : { sandbox: (0,_warm_routed_js__WEBPACK_IMPORTED_MODULE_9__/* .routed */ .C)(first.sandbox, { hashSeed, versions: _model_python_js__WEBPACK_IMPORTED_MODULE_4__/* .PYTHONS */ .Q$, open }) };
}
function startOf({ python, harness, manner }) {
    // A relative path is the caller's; from / on, no file of the checkout can stand in for a module or choose a version.
    const command = python.includes('/') ? node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(python) : python;
    const folder = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(harness).replace(/\/$/, '');
    return {
        launch: () => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, (0,_warm_find_js__WEBPACK_IMPORTED_MODULE_10__/* .found */ .F)(folder, manner), { cwd: '/', stdio: 'pipe' });
            return { child, kill: () => child.kill('SIGKILL') };
        },
        first: [],
        // A cold standard library takes seconds on a busy machine.
        patience: { hello: 30_000, end: 2000 },
        missing: ({ why }) => _problems_js__WEBPACK_IMPORTED_MODULE_7__/* .pythonMissing */ .$p(python, why),
        unsupported: _problems_js__WEBPACK_IMPORTED_MODULE_7__/* .pythonUnsupported */ .A4,
    };
}


/***/ })

};
