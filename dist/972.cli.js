export const id = 972;
export const ids = [972];
export const modules = {

/***/ 7972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withdraw: () => (/* binding */ withdraw_withdraw)
});

// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/registry/commit.js
var commit = __webpack_require__(4544);
// EXTERNAL MODULE: ./src/registry/fold.js
var fold = __webpack_require__(5278);
// EXTERNAL MODULE: ./src/registry/refresh.js
var refresh = __webpack_require__(9958);
// EXTERNAL MODULE: ./src/registry/writer.js
var registry_writer = __webpack_require__(2178);
;// CONCATENATED MODULE: ./src/registry/withdraw.js





/**
 * Records a withdrawal, or its end. Nothing is deleted: the bytes stay, and readers refuse them.
 * Throws `skill-unknown`, `flag-value` where a version must be named, `deed-refused` for what makes no sense, and what the log and the store throw.
 */
async function withdraw(by, withdrawal) {
    const { action, skill, reason, actor, time } = withdrawal;
    const writer = await (0,registry_writer/* opened */.S)(by);
    const { log } = writer;
    let version = withdrawal.version;
    const result = await (0,commit/* commit */.c)({ log, signer: writer.signer, pace: new commit/* Pace */.o() }, skill, async (history) => {
        if (history === undefined || history.releases.length === 0)
            throw unknown(skill, writer);
        // What was meant is settled at the first look: somebody who is faster with the same shall not make it mean another.
        if (action !== 'retire')
            version ??= meant(history, withdrawal);
        if (isSoAlready(history, action, version))
            return { answer: 'so already' };
        const common = { skill, reason, actor, time };
        const deed = (version === undefined ? { action, ...common } : { action, version, ...common });
        return { deed };
    });
    await (0,refresh/* refresh */.Ow)(writer);
    if ('answer' in result)
        return { skill, ...(version !== undefined && { version }), sequence: log.sequence, isNew: false };
    const { record, isNew } = result.committed;
    return {
        skill,
        ...('version' in record && { version: record.version }),
        sequence: record.sequence,
        isNew,
    };
}
/** Asked twice, or again after the answer was lost: the second time there is nothing to do. */
function isSoAlready({ releases, retired }, action, version) {
    if (action === 'retire')
        return retired;
    const release = releases.find((each) => each.version === version);
    if (action === 'yank')
        return release?.withdrawn !== undefined;
    if (action === 'unyank')
        return release !== undefined && release.withdrawn === undefined;
    return release !== undefined && (0,fold/* latestOf */.Te)(releases) === release;
}
function meant({ releases }, { action, skill }) {
    const [only, ...others] = releases;
    if (action !== 'rollback' && only !== undefined && others.length === 0)
        return only.version;
    const { version } = (action === 'unyank' ? releases.findLast(({ withdrawn }) => withdrawn) : (0,fold/* latestOf */.Te)(releases)) ?? {};
    throw new error/* AssayError */.W('flag-value', `it is not said which version of ${skill}`, {
        where: `assay ${action}`,
        fix: action === 'rollback' ? WHICH : `write ${skill}@${version ?? 'V'}, if that is the one`,
    });
}
const WHICH = 'write NAME@V: the version that is to be the latest';
function unknown(skill, { store }) {
    return new error/* AssayError */.W('skill-unknown', `the registry has no ${skill}`, { where: store.url, fix: 'check the name' });
}

// EXTERNAL MODULE: ./src/commands/policy-for.js + 2 modules
var policy_for = __webpack_require__(6926);
// EXTERNAL MODULE: ./src/commands/registry-writer.js
var commands_registry_writer = __webpack_require__(8605);
;// CONCATENATED MODULE: ./src/commands/withdraw.js



/**
 * Records that a version is withdrawn or comes back, or that a skill is gone. Nothing is deleted.
 * Throws what `policyFor`, `writerFor` and the registry's `withdraw` throw.
 */
async function withdraw_withdraw(request) {
    const { action, skill, version, reason, actor, now: time, policyFile } = request;
    const policy = await (0,policy_for/* policyFor */.K)({ paths: ['.'], ...(policyFile !== undefined && { policyFile }) });
    const writer = await (0,commands_registry_writer/* writerFor */.PZ)(request, policy);
    return withdraw(writer, { action, skill, reason, actor, time, ...(version !== undefined && { version }) });
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commit),
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);


/** A lost race means that somebody else committed: with these many, something keeps the log from taking anything. */
const MAX_LOSSES = 5000;
/** Lost races in a row after which nobody had won: the store says that it is taken and does not show by what. */
const MAX_STANDSTILLS = 10;
/** In milliseconds; a loser waits for a random part of it, so that many publishers do not march in step. */
const FIRST_WAIT = 4;
/** About what 100 publishers take to commit one record each. */
const LONGEST_WAIT = 2048;
/** How long one writer waits after a lost race: twice as long after each, and half as long after each that it won. */
class Pace {
    #wait = FIRST_WAIT;
    won() {
        this.#wait = Math.max(FIRST_WAIT, this.#wait / 2);
    }
    async lost() {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * this.#wait);
        this.#wait = Math.min(LONGEST_WAIT, this.#wait * 2);
    }
}
/**
 * Commits what `deedFor` wants to be done of `skill`, asked again each time another record came first, since that may
 * change its mind: it gives a deed, or anything else as the answer. Publishers at once serialise here.
 * Throws `store-unavailable` where the log takes nothing, and what `deedFor` and the log throw.
 */
async function commit({ log, signer, pace }, skill, deedFor) {
    let standstills = 0;
    for (let losses = 0; losses < MAX_LOSSES && standstills < MAX_STANDSTILLS; losses += 1) {
        const wanted = await deedFor(await log.historyOf(skill));
        if ('answer' in wanted)
            return wanted;
        const committed = await log.append(wanted.deed, signer);
        if (committed !== undefined) {
            pace.won();
            return { committed };
        }
        const before = log.occupied;
        await pace.lost();
        await log.catchUp();
        standstills = log.occupied === before ? standstills + 1 : 0;
    }
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('store-unavailable', 'the log takes no record', {
        where: log.store.url,
        fix: 'run it again: what was committed stays',
    });
}


/***/ })

};
