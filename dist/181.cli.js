export const id = 181;
export const ids = [181];
export const modules = {

/***/ 4181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expectBackend: () => (/* binding */ expectBackend),
/* harmony export */   openBackend: () => (/* binding */ openBackend)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Finds the backend that is wanted, or says why it is not there. `auto` takes docker where an engine answers that has the
 * image, else subprocess; but an image that policy names is not passed over where there is an engine to have it.
 * Each room of the backend verifies its walls: there is never an open door. `progress` tells a person what was taken.
 */
async function openBackend(wish, progress) {
    if (wish.backend === 'docker' || (wish.backend === 'auto' && mayHaveEngine())) {
        const { openDocker } = await Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 5308));
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
        const settings = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker'), 'config.json');
        const signs = [DOCKER_HOST, DOCKER_CONTEXT, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/var/run/docker.sock'), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(settings)];
        return process.platform === 'win32' || signs.some(Boolean);
    }
    catch {
        // Deno refuses to tell without a permission, and would refuse to run the client too.
        return false;
    }
}


/***/ })

};
