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
// EXTERNAL MODULE: ./src/registry/log.js + 1 modules
var registry_log = __webpack_require__(8873);
// EXTERNAL MODULE: ./src/registry/refresh.js
var refresh = __webpack_require__(9958);
;// CONCATENATED MODULE: ./src/registry/withdraw.js





/**
 * Records a withdrawal, or its end. Nothing is deleted: the bytes stay, and readers refuse them.
 * `opened` is the log, where it was read already.
 * Throws `skill-unknown`, `deed-refused` for what makes no sense, and what the log and the store throw.
 */
async function withdraw(writer, withdrawal, opened) {
    const { action, skill, reason, actor, time } = withdrawal;
    const log = opened ?? (await registry_log/* Log */.t.open(writer.store, writer.trust));
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
    await (0,refresh/* refresh */.Ow)(writer, log);
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
function meant({ releases }, withdrawal) {
    const live = releases.filter(({ withdrawn }) => withdrawn === undefined);
    const release = {
        yank: live.at(-1),
        unyank: releases.findLast(({ withdrawn }) => withdrawn !== undefined),
        rollback: live.at(-2),
        retire: undefined,
    }[withdrawal.action];
    if (release === undefined)
        throw refused(withdrawal, 'there is no such version');
    return release.version;
}
function unknown(skill, { store }) {
    return new error/* AssayError */.W('skill-unknown', `the registry has no ${skill}`, { where: store.url, fix: 'check the name' });
}
function refused({ action, skill, version }, why) {
    return new error/* AssayError */.W('deed-refused', `${action} makes no sense here: ${why}`, {
        where: version === undefined ? skill : `${skill}@${version}`,
        fix: 'look at what the registry says of the skill',
    });
}

// EXTERNAL MODULE: ./src/commands/policy-for.js + 2 modules
var policy_for = __webpack_require__(6926);
// EXTERNAL MODULE: ./src/commands/registry-writer.js + 1 modules
var registry_writer = __webpack_require__(4990);
;// CONCATENATED MODULE: ./src/commands/withdraw.js



/**
 * Records that a version is withdrawn or comes back, or that a skill is gone. Nothing is deleted.
 * Throws what `policyFor`, `writerFor` and the registry's `withdraw` throw.
 */
async function withdraw_withdraw(request) {
    const { action, skill, version, reason, actor, now: time, policyFile } = request;
    const policy = await (0,policy_for/* policyFor */.K)({ paths: ['.'], ...(policyFile !== undefined && { policyFile }) });
    const writer = await (0,registry_writer/* writerFor */.PZ)(request, policy);
    return withdraw(writer, { action, skill, reason, actor, time, ...(version !== undefined && { version }) });
}


/***/ })

};
