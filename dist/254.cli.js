export const id = 254;
export const ids = [254];
export const modules = {

/***/ 1254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./src/intake/directory.js + 1 modules
var intake_directory = __webpack_require__(3806);
// EXTERNAL MODULE: ./src/intake/paths.js
var paths = __webpack_require__(26);
// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
// EXTERNAL MODULE: ./src/registry/open-store.js + 1 modules
var open_store = __webpack_require__(5411);
// EXTERNAL MODULE: ./src/model/digest.js
var model_digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/model/release.js
var release = __webpack_require__(530);
// EXTERNAL MODULE: ./src/registry/layout.js
var layout = __webpack_require__(791);
// EXTERNAL MODULE: ./src/registry/log.js
var registry_log = __webpack_require__(8475);
;// CONCATENATED MODULE: ./src/registry/views.js




/** With N publishers at once a publisher loses at most N - 1 races, as in `publishRelease`. */
const MAX_ATTEMPTS = 100;
/** ARISE's index as the log says it should be: every published version of every skill. */
function indexOf({ records }) {
    // A map, because a skill may be called `constructor`.
    const skills = new Map();
    for (const { skill, version } of records) {
        const versions = skills.get(skill);
        if (versions === undefined)
            skills.set(skill, [version]);
        else
            versions.push(version);
    }
    for (const versions of skills.values())
        versions.sort((a, b) => a - b);
    return new TextEncoder().encode((0,canonical/* canonical */.$)({ skills: Object.fromEntries(skills) }));
}
/**
 * Brings `index.json` to what the log says, by compare-and-swap, so that of publishers at once none undoes another's.
 * The log is read again after every lost race: what is written is never older than what was there.
 */
async function refreshIndex(store) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const present = await store.get(layout/* INDEX_KEY */.lr);
        const wanted = indexOf(await (0,registry_log/* readLog */.x)(store));
        if (present !== undefined && sameBytes(present.bytes, wanted))
            return;
        const { written } = present === undefined
            ? await store.putIfAbsent(layout/* INDEX_KEY */.lr, wanted)
            : await store.putIfMatch(layout/* INDEX_KEY */.lr, wanted, present.tag);
        if (written)
            return;
    }
    throw new error/* AssayError */.W('store-unavailable', 'the index could not be brought up to date', {
        where: layout/* INDEX_KEY */.lr,
        fix: 'run it again: the release itself is committed',
    });
}
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

;// CONCATENATED MODULE: ./src/registry/publish.js







/** Lost races are retried: with N publishers at once a publisher loses at most N - 1 of them. */
const publish_MAX_ATTEMPTS = 100;
/**
 * Publishes one candidate. The entry claims the version, the log record commits it, the index follows. What is already
 * the skill's last publication is left as it is, so that running it twice writes nothing the second time.
 */
async function publishRelease(store, proposal) {
    assertReadable(proposal);
    let taken = 0;
    for (let attempt = 0; attempt < publish_MAX_ATTEMPTS; attempt += 1) {
        const log = await (0,registry_log/* readLog */.x)(store);
        const last = (0,registry_log/* lastPublished */.r)(log, proposal.entry.name);
        if (last?.candidate === proposal.candidate) {
            await refreshIndex(store);
            return { record: last, isNew: false };
        }
        // An entry that nobody committed may stand in the way (its publisher was cut off): then the next version is tried.
        const version = Math.max(last?.version ?? 0, taken) + 1;
        const claimed = await claimEntry(store, proposal, version);
        if (claimed === undefined) {
            taken = version;
            continue;
        }
        const record = await commit(store, log, proposal, claimed);
        if (record === undefined)
            continue;
        await refreshIndex(store);
        return { record, isNew: true };
    }
    throw new error/* AssayError */.W('store-unavailable', 'too many others publish at the same time', {
        where: store.url,
        fix: 'run it again',
    });
}
/** One record that no reader accepts would end the log for everybody: nothing of such a release is written. */
function assertReadable({ entry, source }) {
    release/* Entry */.HK.parse({ ...entry, version: 1 });
    if (source !== undefined)
        release/* Source */.kL.parse(source);
}
/** Writes report and record; undefined where somebody else's record came first. */
async function commit(store, log, proposal, claimed) {
    const report = (0,model_digest/* digestOf */.o)(proposal.report);
    await store.putIfAbsent((0,layout/* reportKey */.y1)(report), proposal.report);
    const { source, accepted } = proposal;
    const record = {
        schema: 'skill-assay/record/1',
        sequence: log.sequence + 1,
        previous: log.head,
        action: 'publish',
        skill: proposal.entry.name,
        version: claimed.version,
        candidate: proposal.candidate,
        entry: claimed.digest,
        ...(claimed.storeVersion !== undefined && { entryVersion: claimed.storeVersion }),
        report,
        capabilities: proposal.capabilities,
        ...(source !== undefined && { source }),
        ...(accepted !== undefined && { accepted }),
        actor: proposal.actor,
        time: proposal.entry.updated_at,
    };
    const { written } = await store.putIfAbsent((0,layout/* logKey */.Up)(record.sequence), new TextEncoder().encode((0,canonical/* canonical */.$)(record)));
    return written ? record : undefined;
}
/** Writes the entry, or adopts the same bytes where a run of ours left them; undefined where others stand there. */
async function claimEntry(store, proposal, version) {
    const key = (0,layout/* entryKey */.k2)(proposal.entry.name, version);
    const bytes = new TextEncoder().encode((0,canonical/* canonical */.$)({ ...proposal.entry, version }));
    const digest = (0,model_digest/* digestOf */.o)(bytes);
    const put = await store.putIfAbsent(key, bytes);
    if (put.written)
        return { version, digest, storeVersion: put.version };
    const present = await store.get(key);
    if (present === undefined || (0,model_digest/* digestOf */.o)(present.bytes) !== digest)
        return undefined;
    return { version, digest, storeVersion: present.version };
}

// EXTERNAL MODULE: ./src/rules/analyse.js + 5 modules
var analyse = __webpack_require__(3745);
// EXTERNAL MODULE: ./src/syntax/imports.js
var imports = __webpack_require__(7707);
;// CONCATENATED MODULE: ./src/syntax/wire-suite.js

/**
 * The suite as ARISE runs it: suite and implementation share a namespace there, and there is no module to import from.
 * So `from <skill> import …` becomes what it means in one namespace: nothing, or a second name. Lines stay where they are.
 */
function wireSuite(suite, skill) {
    const statements = new Map();
    for (const { module, name, alias, node } of (0,imports/* importsOf */.c)(suite)) {
        const statement = node.parent;
        if (module !== skill || name === undefined || statement === null)
            continue;
        const aliases = statements.get(statement) ?? new Map();
        statements.set(statement, aliases);
        // `tidy = tidy` inside a function would make a local name that has no value yet.
        if (alias !== undefined && alias !== name)
            aliases.set(alias, name);
    }
    let text = suite.text;
    for (const [{ start, end }, aliases] of [...statements].reverse()) {
        const lineEnds = suite.text.slice(start, end).replace(/[^\n]/g, '');
        text = text.slice(0, start) + meaningOf(aliases, lineEnds) + text.slice(end);
    }
    return text;
}
/** Line ends stand in parentheses: behind the statement another one may follow on its last line. */
function meaningOf(aliases, lineEnds) {
    if (aliases.size > 0)
        return `${[...aliases.keys()].join(', ')} = (${[...aliases.values()].join(', ')}${lineEnds})`;
    return lineEnds === '' ? 'pass' : `(None${lineEnds})`;
}

// EXTERNAL MODULE: ./src/model/version.js
var version = __webpack_require__(231);
// EXTERNAL MODULE: ./src/verdict/report.js
var verdict_report = __webpack_require__(4509);
;// CONCATENATED MODULE: ./src/verdict/contradiction.js

/** In what `report` contradicts itself, so that no check of ours can have made it; nothing if it does not. */
function contradictionIn({ inputs, skills, omitted }) {
    if (isRepetitive(skills.map(({ name }) => name)))
        return 'it speaks twice of one skill';
    if (isRepetitive(inputs.stages))
        return 'it asks twice for one stage';
    for (const { name, path, stages, findings } of skills) {
        if (path !== name)
            return `it has '${name}' under another path`;
        if (isRepetitive(stages.map(({ stage }) => stage)))
            return `it tells one stage of '${name}' twice`;
        const unasked = stages.find(({ stage }) => stage !== 'intake' && !inputs.stages.includes(stage));
        if (unasked !== undefined)
            return `it tells a stage of '${name}' that was not asked for`;
        if (findings.length > verdict_report/* MAX_FINDINGS */.Mt)
            return `it lists more findings of '${name}' than any report does`;
    }
    if (omitted.findings > 0 && skills.every(({ findings }) => findings.length < verdict_report/* MAX_FINDINGS */.Mt))
        return 'it leaves out findings where nothing had to be left out';
    return undefined;
}
function isRepetitive(names) {
    return new Set(names).size < names.length;
}

// EXTERNAL MODULE: ./src/verdict/verdict.js
var verdict_verdict = __webpack_require__(7074);
// EXTERNAL MODULE: ./src/verdict/written.js
var written = __webpack_require__(6356);
;// CONCATENATED MODULE: ./src/verdict/standing.js





/**
 * Why `report` cannot be believed about `result`, if it cannot: same tool, policy and bytes, every stage that policy asks
 * for, the static stage repeated, no day to come, nothing that contradicts itself, and a verdict that follows from what it
 * lists. What nobody can repeat here are the trials.
 */
function objectionTo(report, result, standing) {
    const contradiction = contradictionIn(report);
    if (contradiction !== undefined)
        return { code: 'report-invalid', message: contradiction };
    const { asOf } = report.inputs;
    if (asOf > standing.today)
        return mismatch(`it judges by ${asOf}, and today is ${standing.today}`);
    if (report.omitted.findings > 0 && result.findings.length === verdict_report/* MAX_FINDINGS */.Mt)
        return mismatch(`it does not list all findings of '${result.name}'`);
    const objection = objectionToTrials(report, result, standing);
    if (objection !== undefined)
        return objection;
    if (!sameStatic(result.findings, standing.findings))
        return mismatch('its static findings are not those which these bytes have');
    return undefined;
}
/** As far as the static stage does not matter, because whoever asks has repeated it and takes nothing of it from here. */
function objectionToTrials(report, result, { policy, policyDigest, digest }) {
    if (report.tool.version !== version/* VERSION */.x)
        return mismatch(`it was made by version ${report.tool.version} of the tool, and this is ${version/* VERSION */.x}`);
    if (report.policy.digest !== policyDigest)
        return mismatch('it was made under another policy');
    if (result.digest !== digest)
        return mismatch(`it is about other bytes of '${result.name}'`);
    const ran = result.stages.filter(({ outcome }) => outcome !== 'not-run').map(({ stage }) => stage);
    // What a trial blocks, or could not find out, goes no further: it is refused, or left open, with what is there.
    const isStopped = result.findings.some(({ trial, severity }) => trial !== undefined && severity === 'block') ||
        result.problems.some(({ stage }) => stage === 'suite' || stage === 'adversarial');
    const missing = isStopped ? undefined : policy.stages.find((stage) => !ran.includes(stage));
    if (missing !== undefined)
        return mismatch(`its stage '${missing}', which the policy asks for, did not run`);
    if (EFFORTS.indexOf(report.inputs.effort) < EFFORTS.indexOf(policy.adversarial.effort))
        return mismatch(`its effort '${report.inputs.effort}' is less than the policy asks for`);
    if (!followsFromItself(report, result))
        return { code: 'report-invalid', message: 'its verdict does not follow from what it lists' };
    return undefined;
}
const EFFORTS = ['quick', 'normal', 'thorough'];
function mismatch(message) {
    return { code: 'report-mismatch', message };
}
function followsFromItself(report, { findings, problems, verdict, stages }) {
    const outcomesHold = stages.every(({ stage, outcome }) => (0,verdict_verdict/* outcomeOf */.sG)(stage, outcome !== 'not-run', findings, problems).outcome === outcome);
    const tops = [...report.skills.map((skill) => skill.verdict), (0,verdict_verdict/* verdictOf */.Vj)(report.findings, report.problems)];
    return verdict === (0,verdict_verdict/* verdictOf */.Vj)(findings, problems) && outcomesHold && report.verdict === (0,verdict_verdict/* worst */.QZ)(tops);
}
/** Findings of the trials carry their trial's name; what carries none is the static part. */
function sameStatic(claimed, own) {
    const lines = (findings) => findings
        .filter(({ trial }) => trial === undefined)
        .map((finding) => JSON.stringify(Object.entries((0,written/* written */.M)(finding)).sort()))
        .sort()
        .join('\n');
    return lines(claimed) === lines(own);
}

;// CONCATENATED MODULE: ./src/commands/may-publish.js





/**
 * Holds a candidate against its report: repeats the static stage, recomputes the verdict, and takes nothing but `pass`, or
 * `review` that somebody accepts. Throws `report-mismatch`, `report-invalid` or `verdict-refused`.
 */
async function mayPublish(candidate, { report, policy, today, acceptReview }) {
    const result = report.skills.find(({ name }) => name === candidate.name);
    if (result === undefined)
        throw refused('report-mismatch', candidate, 'the report does not speak of it');
    if (result.verdict === 'block')
        throw refused('verdict-refused', candidate, 'its verdict is block');
    const judgement = { policy: policy.policy, asOf: report.inputs.asOf, stages: report.inputs.stages };
    const analysis = await (0,analyse/* analyse */.K)(candidate, judgement);
    const objection = objectionTo(report, result, {
        policy: policy.policy,
        policyDigest: policy.digest,
        digest: candidate.digest,
        findings: analysis.findings,
        today,
    });
    if (objection !== undefined)
        throw refused(objection.code, candidate, objection.message);
    // A grant may have ended since the report was made.
    const now = report.inputs.asOf === today ? analysis : await (0,analyse/* analyse */.K)(candidate, { ...judgement, asOf: today });
    // What was found about the whole change counts for each of its skills.
    const whole = (0,verdict_verdict/* verdictOf */.Vj)(report.findings, report.problems);
    const verdicts = [result.verdict, whole, (0,verdict_verdict/* verdictOf */.Vj)(now.findings, now.problems)];
    // A reason that is blank is a variable that nobody set.
    const reviewed = verdicts.includes('review') && acceptReview !== undefined && acceptReview.trim() !== '';
    if (!verdicts.every((verdict) => verdict === 'pass' || (verdict === 'review' && reviewed))) {
        throw refused('verdict-refused', candidate, `its verdict is ${verdicts.find((verdict) => verdict !== 'pass')}`);
    }
    return {
        candidate: candidate.digest,
        capabilities: result.capabilities.used,
        entry: entryOf(analysis, candidate),
        ...(reviewed && { accepted: acceptReview }),
    };
}
function entryOf({ manifest, sources }, candidate) {
    const implementation = sources.find(({ role }) => role === 'implementation');
    const suite = sources.find(({ role }) => role === 'suite');
    if (manifest === undefined || implementation === undefined || suite === undefined)
        throw refused('report-mismatch', candidate, 'its files cannot be read');
    return {
        name: candidate.name,
        description: manifest.description,
        implementation: implementation.text,
        test_suite: wireSuite(suite, candidate.name),
        author: '',
        tags: manifest.tags ?? [],
    };
}
function refused(code, { name }, message) {
    return new error/* AssayError */.W(code, `the skill cannot be published: ${message}`, {
        where: name,
        fix: 'check it again, and publish with that report',
    });
}

// EXTERNAL MODULE: ./src/commands/policy-for.js + 2 modules
var policy_for = __webpack_require__(6926);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/model/report.js + 1 modules
var model_report = __webpack_require__(5141);
;// CONCATENATED MODULE: ./src/commands/report-file.js




/** Bytes. A report of a thousand skills with all their findings is far below this. */
const MAX_REPORT = 32 * 1_048_576;
const FIX = 'make one: assay check PATH --format json > FILE';
/** Reads a report somebody made. Its shape is proved; what it says is only a claim. Throws `report-unreadable` or `report-invalid`. */
async function reportIn(file) {
    const bytes = await bytesOf(file);
    try {
        if (bytes === undefined)
            throw new RangeError(`more than ${MAX_REPORT} bytes`);
        const report = model_report/* Report */.pl.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
        // JSON can name half a character, and the canonical form, in which a report is kept, cannot.
        (0,canonical/* canonical */.$)(report);
        return report;
    }
    catch (cause) {
        throw new error/* AssayError */.W('report-invalid', 'this is not a report', { where: file, fix: FIX, cause });
    }
}
/** Undefined for what is too large to be a report: whoever made it chose its size. */
async function bytesOf(file) {
    try {
        return (await (0,promises_.stat)(file)).size > MAX_REPORT ? undefined : await (0,promises_.readFile)(file);
    }
    catch (cause) {
        throw new error/* AssayError */.W('report-unreadable', 'the report cannot be read', { where: file, fix: FIX, cause });
    }
}

;// CONCATENATED MODULE: ./src/commands/publish.js








/**
 * Publishes the skills that `request` names. Every one of them is held against its report before the first is written.
 * Throws `report-invalid`, `report-mismatch` or `verdict-refused` and then nothing was written.
 */
async function publish(request) {
    const places = await (0,paths/* skillsAt */.q)(request.paths);
    const policy = await (0,policy_for/* policyFor */.K)(request);
    const report = await reportIn(request.reportFile);
    const accepted = [];
    for (const { directory, name } of places) {
        accepted.push(await mayPublish(await (0,intake_directory/* candidateAt */.T)(directory, name), {
            report,
            policy,
            today: request.today,
            acceptReview: request.acceptReview,
        }));
    }
    const store = await (0,open_store/* openStore */.C)(request.registry, accessOf(policy));
    const releases = [];
    for (const publishable of accepted) {
        releases.push(await publishRelease(store, {
            ...publishable,
            entry: { ...publishable.entry, ...stamped(report) },
            report: publish_bytesOf(report),
            actor: request.actor,
        }));
    }
    return releases;
}
/** At home the time of an entry is the report's date, so that publishing again gives the same bytes. */
function stamped({ inputs }) {
    const time = `${inputs.asOf}T00:00:00Z`;
    return { created_at: time, updated_at: time };
}
/** Whatever white space the file had: what is kept is the canonical form. */
function publish_bytesOf(report) {
    return new TextEncoder().encode((0,canonical/* canonical */.$)(report));
}
function accessOf({ policy: { registry } }) {
    return {
        ...(registry?.region !== undefined && { region: registry.region }),
        ...(registry?.['expected-owner'] !== undefined && { expectedOwner: registry['expected-owner'] }),
    };
}


/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ Entry),
/* harmony export */   c_: () => (/* binding */ Lock),
/* harmony export */   ek: () => (/* binding */ LogRecord),
/* harmony export */   kL: () => (/* binding */ Source)
/* harmony export */ });
/* unused harmony export IndexView */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8378);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);



const SkillName = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .SKILL_NAME */ .eQ));
const Version = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._positive */ .NC(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(Number.MAX_SAFE_INTEGER));
/**
 * `skills/<name>/v<N>.json`: what an agent pulls, in the shape of ARISE's `RegistryEntry` (arise-ai 0.2.1,
 * arise/registry/models.py). Its counters (`downloads`, `avg_success_rate`) are left out, since nobody measured them;
 * ARISE's reader takes their absence for zero.
 */
const Entry = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: SkillName,
    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    implementation: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    test_suite: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: Version,
    author: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    created_at: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
    updated_at: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
});
/** Where a release came from; absent for what was published by hand. */
const Source = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repositoryId: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d+$/)),
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** `log/<sequence>.json`: one line of the append-only log. The digest of its bytes is what the next record names. */
const LogRecord = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('skill-assay/record/1'),
    sequence: Version,
    /** Digest of the previous record's bytes; null for the first. */
    previous: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
    action: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('publish'),
    skill: SkillName,
    version: Version,
    /** The candidate that was checked, its published entry, and the report which the verdict came from. */
    candidate: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    entry: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    /** The store's own name for the bytes (S3 VersionId), where it has one. */
    entryVersion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    report: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    capabilities: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$8)),
    source: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Source),
    /** Why a `review` verdict was accepted. */
    accepted: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    actor: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    time: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
});
/** `index.json`: ARISE's view of the registry, made from the log. */
const IndexView = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ skills: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Version)) });
/** `assay.lock`: what a consumer pinned, and how far it has seen the log. */
const Lock = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('skill-assay/lock/1'),
    registry: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The highest sequence seen, and the digest of that record: an older or another log is refused. */
    sequence: Version,
    head: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    skills: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(SkillName, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        version: Version,
        entry: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
        entryVersion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        sequence: Version,
        file: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    })),
});


/***/ }),

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ logKey),
/* harmony export */   cK: () => (/* binding */ LOG_PREFIX),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   lr: () => (/* binding */ INDEX_KEY),
/* harmony export */   y1: () => (/* binding */ reportKey)
/* harmony export */ });
/** Keys of a registry, relative to its prefix. ARISE's client knows the first two. */
const INDEX_KEY = 'index.json';
const LOG_PREFIX = 'log/';
function entryKey(skill, version) {
    return `skills/${skill}/v${version}.json`;
}
function reportKey(digest) {
    return `reports/${digest.slice('sha256:'.length)}.json`;
}
/** 20 digits, so that the order of the keys is the order of the log. */
function logKey(sequence) {
    return `${LOG_PREFIX}${String(sequence).padStart(20, '0')}.json`;
}


/***/ }),

/***/ 8475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ lastPublished),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(530);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(791);




/** Reads and verifies the whole log. Throws `log-broken` where it is not one gapless chain of well-formed records. */
async function readLog(store) {
    const keys = await store.listAfter(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_PREFIX */ .cK, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_PREFIX */ .cK);
    const records = [];
    const digests = new Map();
    const latest = new Map();
    let head = null;
    for (const key of keys) {
        const sequence = records.length + 1;
        if (key !== (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .logKey */ .Up)(sequence))
            throw broken(key, `the record ${sequence} is missing`);
        const stored = await store.get(key);
        if (stored === undefined)
            throw broken(key, 'it was listed and cannot be read');
        const record = recordIn(stored.bytes, key);
        if (record.sequence !== sequence || record.previous !== head)
            throw broken(key, 'it does not follow the record before');
        // A version is published once and never again: another meaning of it, or an old one made the latest, is no history.
        if (record.version <= (latest.get(record.skill) ?? 0))
            throw broken(key, 'it publishes a version that is not newer');
        latest.set(record.skill, record.version);
        records.push(record);
        head = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(stored.bytes);
        digests.set(sequence, head);
    }
    return { records, sequence: records.length, head, digests };
}
function recordIn(bytes, key) {
    try {
        return _model_release_js__WEBPACK_IMPORTED_MODULE_2__/* .LogRecord */ .ek.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch (cause) {
        throw broken(key, 'it is not a record', cause);
    }
}
function broken(where, message, cause) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('log-broken', `the log cannot be trusted: ${message}`, {
        where,
        fix: 'ask who runs the registry; do not use it until it verifies',
        cause,
    });
}
/** The last record that published `skill`, if any. */
function lastPublished({ records }, skill) {
    return records.findLast((record) => record.action === 'publish' && record.skill === skill);
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/registry/stores/directory.js




/**
 * A registry in a directory, with the semantics of a bucket. An object is a file. A file that was replaced has its
 * generations beside it under `.generations/<key>/<n>`: a generation is claimed by `link`, which fails where another writer
 * was first, so that a compare-and-swap needs no lock which a crash could leave behind. The tag is the generation.
 */
function directoryStore(root) {
    return {
        url: `file:${root}`,
        get: (key) => guarded(key, () => read(root, key)),
        putIfAbsent: (key, bytes) => guarded(key, () => putFirst(root, key, bytes)),
        putIfMatch: (key, bytes, tag) => guarded(key, () => replace(root, key, bytes, tag)),
        listAfter: (prefix, after) => guarded(prefix, () => list(root, prefix, after)),
    };
}
async function read(root, key) {
    const generation = await latestGeneration(root, key);
    const bytes = await readIfPresent(generation === 0 ? `${root}/${key}` : generationPath(root, key, generation));
    return bytes === undefined ? undefined : { bytes, tag: String(generation) };
}
async function putFirst(root, key, bytes) {
    return (await createWhole(`${root}/${key}`, bytes)) ? { written: true, tag: '0' } : { written: false };
}
async function replace(root, key, bytes, tag) {
    if ((await read(root, key))?.tag !== tag)
        return { written: false };
    const generation = Number(tag) + 1;
    if (!(await createWhole(generationPath(root, key, generation), bytes)))
        return { written: false };
    await showNewest(root, key);
    return { written: true, tag: String(generation) };
}
/**
 * Brings the plain file, which is what other programs read, to the newest generation, which is what we read ourselves. A
 * writer that was overtaken would put older bytes back: so each looks again after its own rename.
 */
async function showNewest(root, key) {
    let shown;
    for (let newest = await read(root, key); newest !== undefined && newest.tag !== shown; newest = await read(root, key)) {
        await (0,promises_.rename)(await writeAside(`${root}/${key}`, newest.bytes), `${root}/${key}`);
        shown = newest.tag;
    }
}
function generationPath(root, key, generation) {
    return `${root}/.generations/${key}/${generation}`;
}
async function latestGeneration(root, key) {
    const entries = await entriesIn(`${root}/.generations/${key}`);
    return entries.reduce((latest, { name }) => (/^\d+$/.test(name) ? Math.max(latest, Number(name)) : latest), 0);
}
/** Creates `path` with all of `bytes`, durably, or not at all; false where it is there already. */
async function createWhole(path, bytes) {
    const aside = await writeAside(path, bytes);
    try {
        await (0,promises_.link)(aside, path);
        await syncFolder((0,external_node_path_.dirname)(path));
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.unlink)(aside);
    }
}
/** A synced temporary file beside `path`. A dot first: it is never listed. */
async function writeAside(path, bytes) {
    const aside = `${(0,external_node_path_.dirname)(path)}/.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const file = await (0,promises_.open)(aside, 'wx', 0o644);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
    return aside;
}
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function list(root, prefix, after) {
    const keys = [];
    const pending = [prefix.slice(0, prefix.lastIndexOf('/') + 1)];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of await entriesIn(`${root}/${folder}`)) {
            if (entry.name.startsWith('.'))
                continue;
            if (entry.isDirectory())
                pending.push(`${folder}${entry.name}/`);
            else
                keys.push(`${folder}${entry.name}`);
        }
    }
    return keys.filter((key) => key.startsWith(prefix) && key > after).sort();
}
async function entriesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
async function readIfPresent(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);
async function guarded(key, act) {
    try {
        return await act();
    }
    catch (cause) {
        const { code } = cause;
        if (code !== undefined && DENIED.has(code))
            throw new error/* AssayError */.W('store-denied', 'the registry may not be used like this', {
                where: key,
                fix: 'check the permissions of its directory',
                cause,
            });
        throw new error/* AssayError */.W('store-unavailable', `the registry cannot be used (${code ?? 'unknown error'})`, {
            where: key,
            fix: 'check its directory and the disk',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/registry/open-store.js



/** Opens the registry at `url`: `s3://bucket/prefix` or `file:path`. Throws `registry-address`. */
async function openStore(url, access = {}) {
    const directory = /^file:(?:\/\/)?(.+)$/.exec(url)?.[1];
    if (directory !== undefined)
        return directoryStore((0,external_node_path_.resolve)(directory));
    const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*?))?\/?$/.exec(url) ?? [];
    if (bucket === undefined) {
        throw new error/* AssayError */.W('registry-address', 'this is not the address of a registry', {
            where: url,
            fix: 'write s3://bucket/prefix or file:path',
        });
    }
    // The AWS SDK is loaded only by those who use a bucket.
    const { s3Store } = await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 8692));
    return s3Store({ ...access, bucket, prefix });
}


/***/ })

};
