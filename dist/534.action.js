export const id = 534;
export const ids = [534];
export const modules = {

/***/ 6329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWithdraw: () => (/* binding */ runWithdraw)
});

// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/registry/withdraw.js
var withdraw = __webpack_require__(9115);
// EXTERNAL MODULE: ./src/commands/job-registry.js + 12 modules
var job_registry = __webpack_require__(5764);
// EXTERNAL MODULE: ./src/commands/publish-due.js
var publish_due = __webpack_require__(924);
// EXTERNAL MODULE: ./src/commands/trunk-event.js
var trunk_event = __webpack_require__(2115);
;// CONCATENATED MODULE: ./src/commands/withdraw-job.js





/**
 * Records that a version is withdrawn or comes back, or that a skill is gone, in the registry which the default branch's
 * policy names. Nothing is deleted. `now` is an RFC 3339 date and time. Throws `event-unsupported` on another branch, and what
 * the registry's `withdraw` throws.
 */
async function withdrawJob(job, wish, access, now) {
    if (job.eventName !== 'workflow_dispatch')
        throw new error/* AssayError */.W('event-unsupported', 'withdrawing is for a human, by hand', {
            where: job.eventName,
            fix: 'run it on workflow_dispatch',
        });
    const { repository, commit } = (0,trunk_event/* trunkState */.e)(job);
    const { policy } = await (0,publish_due/* policyFor */.KV)({ repository: job.workspace, commit });
    const writer = await (0,job_registry/* jobWriter */.rq)({ policy, job, repositoryId: String(repository.id), access });
    return (0,withdraw/* withdraw */.n)(writer, { ...wish, actor: `github:${job.actor}`, time: now });
}

// EXTERNAL MODULE: ./src/render/visible.js
var visible = __webpack_require__(128);
// EXTERNAL MODULE: ./src/bin/cli/exit.js
var exit = __webpack_require__(152);
// EXTERNAL MODULE: ./src/bin/action/say.js
var say = __webpack_require__(5625);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(1073);
// EXTERNAL MODULE: ./src/model/legible.js
var legible = __webpack_require__(9463);
// EXTERNAL MODULE: ./src/model/manifest.js
var manifest = __webpack_require__(3210);
;// CONCATENATED MODULE: ./src/bin/action/withdraw-wish.js




const ACTIONS = ['yank', 'unyank', 'rollback', 'retire'];
const MOST_REASON = 500;
/** What somebody typed into the form of the workflow. Throws `flag-value`. */
function wishIn() {
    const action = ACTIONS.find((each) => each === (0,core/* getInput */.V4)('action')) ?? refused('action', `write ${ACTIONS.join(', ')}`);
    const skill = (0,core/* getInput */.V4)('skill');
    if (!manifest/* SKILL_NAME */.eQ.test(skill))
        refused('skill', 'write the name of a skill');
    const version = (0,core/* getInput */.V4)('version');
    if (version !== '' && !/^[1-9]\d{0,6}$/.test(version))
        refused('version', 'write a number, such as 3');
    if (action === 'rollback' && version === '')
        refused('version', 'write which version is to be the latest');
    if (action === 'retire' && version !== '')
        refused('version', 'leave it out: a skill is retired with all its versions');
    const reason = (0,core/* getInput */.V4)('reason').trim();
    if (reason === '' || reason.length > MOST_REASON || (0,legible/* legible */.b)(reason) !== reason)
        refused('reason', `write one line of plain text, of at most ${MOST_REASON} characters`);
    return { action, skill, reason, ...(version !== '' && { version: Number(version) }) };
}
function refused(where, fix) {
    throw new error/* AssayError */.W('flag-value', 'the input cannot be used', { where, fix });
}

;// CONCATENATED MODULE: ./src/bin/action/withdraw.js





/** Takes back what was published, or takes that back. */
async function runWithdraw({ job, role, audience, key, trustFile }) {
    const wish = wishIn();
    const done = await withdrawJob(job, wish, { role, audience, key, trustFile }, new Date().toISOString());
    const which = done.version === undefined ? done.skill : `${done.skill}@${done.version}`;
    (0,say/* say */.c)((0,visible/* visible */.R)(`${wish.action} ${which}: ${done.isNew ? `recorded as ${done.sequence}` : 'was so already'}`));
    return exit/* EXIT */.d.holds;
}


/***/ }),

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6416);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6357);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODate", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODate */ .v1.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDate */ .db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
