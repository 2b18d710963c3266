export const id = 181;
export const ids = [181];
export const modules = {

/***/ 4181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSandbox: () => (/* binding */ openSandbox)
/* harmony export */ });
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


/***/ })

};
