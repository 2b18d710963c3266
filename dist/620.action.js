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
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4227);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1809);
/* harmony import */ var _warm_find_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(872);
/* harmony import */ var _warm_room_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6261);
/* harmony import */ var _warm_turnstile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1303);









/**
 * Local processes (Linux only): one warm interpreter for all skills, since it never runs their code. Opened with its
 * first room.
 *
 * Problems of a room: `wall-missing`, `python-missing`, `python-unsupported`, `sandbox-broken`.
 */
function subprocessBackend(options) {
    let opening;
    async function room() {
        opening ??= openSubprocess(options);
        const opened = await opening;
        // Others are in the same room: it is closed with the backend.
        return 'problem' in opened ? opened : { sandbox: { ...opened.sandbox, close: async () => { } } };
    }
    async function close() {
        const opened = await opening;
        if (opened !== undefined && 'sandbox' in opened)
            await opened.sandbox.close();
    }
    return { backend: { kind: 'subprocess', room, close } };
}
/** The one room of this backend. */
async function openSubprocess({ harness = (0,_beside_js__WEBPACK_IMPORTED_MODULE_5__/* .beside */ .v)('./harness/'), ...options }) {
    if (process.platform !== 'linux')
        return { problem: _problems_js__WEBPACK_IMPORTED_MODULE_6__/* .wallMissing */ .lx(['Landlock', 'seccomp']) };
    const start = startOf({ ...options, harness });
    const takeTurn = (0,_warm_turnstile_js__WEBPACK_IMPORTED_MODULE_7__/* .turnstile */ .l)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)());
    return (0,_warm_room_js__WEBPACK_IMPORTED_MODULE_4__/* .openRoom */ .K)({ backend: 'subprocess', start, preload: options.preload, takeTurn });
}
function startOf({ python, harness, hashSeed }) {
    // A relative path is the caller's; from / on, no file of the checkout can stand in for a module or choose a version.
    const command = python.includes('/') ? node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(python) : python;
    const folder = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(harness).replace(/\/$/, '');
    return {
        launch: () => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, (0,_warm_find_js__WEBPACK_IMPORTED_MODULE_8__/* .found */ .F)(folder, hashSeed), { cwd: '/', stdio: 'pipe' });
            return { child, kill: () => child.kill('SIGKILL') };
        },
        first: [],
        // A cold standard library takes seconds on a busy machine.
        patience: { hello: 30_000, end: 2000 },
        missing: ({ why }) => _problems_js__WEBPACK_IMPORTED_MODULE_6__/* .pythonMissing */ .$p(python, why),
        unsupported: _problems_js__WEBPACK_IMPORTED_MODULE_6__/* .pythonUnsupported */ .A4,
    };
}


/***/ })

};
