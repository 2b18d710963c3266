export const id = 640;
export const ids = [640];
export const modules = {

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitOf: () => (/* reexport */ exitOf),
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./src/intake/directory.js + 1 modules
var intake_directory = __webpack_require__(3806);
;// CONCATENATED MODULE: ./src/intake/in-order.js
/** Maps `items` one after the other: git is asked by one process at a time. */
async function inOrder(items, map) {
    const results = [];
    for (const item of items)
        results.push(await map(item));
    return results;
}

// EXTERNAL MODULE: ./src/intake/paths.js
var paths = __webpack_require__(26);
// EXTERNAL MODULE: ./src/commands/policy-for.js + 2 modules
var policy_for = __webpack_require__(6926);
// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
// EXTERNAL MODULE: ./src/model/error.js
var model_error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/model/digest.js
var model_digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/model/release.js
var release = __webpack_require__(530);
// EXTERNAL MODULE: ./src/registry/broken.js
var broken = __webpack_require__(2924);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/registry/entry.js
var entry = __webpack_require__(401);
// EXTERNAL MODULE: ./src/registry/get-small.js
var get_small = __webpack_require__(2659);
// EXTERNAL MODULE: ./src/registry/layout.js
var layout = __webpack_require__(791);
// EXTERNAL MODULE: ./src/registry/write-once.js
var write_once = __webpack_require__(1534);
;// CONCATENATED MODULE: ./src/registry/claim.js







/** Writes the entry `bytes`, or adopts the same bytes where a run of ours left them. */
async function claim(store, name, version, bytes) {
    const key = (0,layout/* entryKey */.k2)(name, version);
    const settled = await (0,write_once/* writeOnce */.F)(store, key, bytes);
    if (settled !== undefined)
        return { entry: (0,model_digest/* digestOf */.o)(bytes), entryVersion: settled.version };
    const present = await (0,get_small/* getSmall */.q)(store, key, { atMost: entry/* MAX_ENTRY */.o });
    if (present !== undefined) {
        const found = present === 'junk' ? undefined : present.digest;
        return { found, isEntry: (0,entry/* entryIn */.G)(present, name, version) !== undefined };
    }
    // Whoever deleted it in between is at work on it.
    throw new model_error/* AssayError */.W('store-unavailable', 'an entry comes and goes', { where: key, fix: 'run it again' });
}
/** How long a claim of somebody else's is waited for before it counts as given up; in milliseconds. */
const TURNS = [50, 100, 200, 400];
/** A log that moves is one on which the claimant may still be losing races, but not for ever. */
const MAX_TURNS = 20;
/** Who claimed a version may be about to commit it. */
class Patience {
    #found;
    #idle = 0;
    #turns = 0;
    /** Whether it is worth waiting once more for whoever wrote what was found. */
    has({ found, isEntry }) {
        if (found !== this.#found)
            this.#idle = this.#turns = 0;
        this.#found = found;
        return isEntry && this.#idle < TURNS.length && this.#turns < MAX_TURNS;
    }
    async wait(log) {
        const before = log.occupied;
        await (0,promises_.setTimeout)(TURNS[this.#idle] ?? 0);
        await log.catchUp();
        this.#turns += 1;
        if (log.occupied === before)
            this.#idle += 1;
    }
}

// EXTERNAL MODULE: ./src/registry/commit.js
var commit = __webpack_require__(4544);
;// CONCATENATED MODULE: ./src/registry/probe.js




/** Always the same bytes, so that probing again, or many at once, changes nothing. */
const PROBE = new TextEncoder().encode((0,canonical/* canonical */.$)({
    about: 'a store is asked here whether it honours conditions and keeps versions',
    schema: 'skill-assay/probe/1',
}));
/** A tag as S3 writes them, of nothing: no store ever told it. */
const NO_TAG = `"${'0'.repeat(32)}"`;
/** With N that probe at once, each loses at most N - 1 races for the same object. */
const MAX_LOSSES = 1_000;
/**
 * Tries, before the first record is committed, what the log rests on: a store that ignores conditions lets one publisher
 * write over another, and says nothing. Throws `store-unsupported`, with what the store was seen to do, and what `Store`
 * throws.
 */
async function probe(store) {
    await store.putIfAbsent(layout/* PROBE_KEY */.B8, PROBE);
    const first = await present(store);
    if ((await store.putIfAbsent(layout/* PROBE_KEY */.B8, PROBE)).written)
        throw unsupported('it writes over what is there, although asked not to (If-None-Match)');
    if ((await store.putIfMatch(layout/* PROBE_KEY */.B8, PROBE, NO_TAG)).written)
        throw unsupported('it writes over what was changed, although asked not to (If-Match)');
    const written = await replaced(store, first);
    if (store.keepsVersions)
        await assertVersions(store, first, written);
    return { hasObjectLock: await store.hasObjectLock() };
}
async function present(store) {
    const stored = await store.get(layout/* PROBE_KEY */.B8);
    if (stored === undefined)
        throw unsupported('it does not give back what was written');
    return stored;
}
/** Replaces the probe by the tag which the store tells of it: one that never matched would stop every view. */
async function replaced(store, first) {
    let { tag } = first;
    for (let losses = 0; losses < MAX_LOSSES; losses += 1) {
        const written = await store.putIfMatch(layout/* PROBE_KEY */.B8, PROBE, tag);
        if (written.written)
            return written;
        ({ tag } = await present(store));
    }
    throw unsupported('it does not write although the object is unchanged (If-Match)');
}
/** The version that was written, and the one below it, are still there by their names. */
async function assertVersions(store, first, written) {
    if (written.version === undefined || written.version === first.version)
        throw unsupported('it keeps no versions', 'turn versioning on');
    for (const [version, digest] of [
        [first.version, first.digest],
        [written.version, (0,model_digest/* digestOf */.o)(PROBE)],
    ]) {
        // What was put before versioning was turned on has none.
        if (version !== undefined && (await store.get(layout/* PROBE_KEY */.B8, { version }))?.digest !== digest)
            throw unsupported('it does not give back the versions that it names', 'turn versioning on');
    }
}
function unsupported(what, fix = 'use a store with conditional writes') {
    return new model_error/* AssayError */.W('store-unsupported', `the registry cannot be kept here: ${what}`, { where: layout/* PROBE_KEY */.B8, fix });
}

;// CONCATENATED MODULE: ./src/registry/proposal.js
/** What the log will say of `proposal` as its skill's `version`, whose entry is there. */
function deedOf({ candidate, entry, capabilities, source, accepted, actor }, version, claimed, report) {
    return {
        action: 'publish',
        skill: entry.name,
        version,
        candidate,
        entry: claimed.entry,
        ...(claimed.entryVersion !== undefined && { entryVersion: claimed.entryVersion }),
        report,
        capabilities,
        description: entry.description,
        tags: entry.tags,
        ...(source !== undefined && { source }),
        ...(accepted !== undefined && { accepted }),
        actor,
        time: entry.updated_at,
    };
}
/** That `version` will never be there, because other bytes have its place. */
function voided({ entry, actor }, version, found) {
    const common = { skill: entry.name, actor, time: entry.updated_at };
    return { action: 'void', version, ...(found !== undefined && { found }), ...common };
}

// EXTERNAL MODULE: ./src/registry/refresh.js
var refresh = __webpack_require__(9958);
// EXTERNAL MODULE: ./src/registry/slot.js
var slot = __webpack_require__(6949);
// EXTERNAL MODULE: ./src/registry/fold.js
var fold = __webpack_require__(5278);
;// CONCATENATED MODULE: ./src/registry/standing.js


/** How `candidate` stands to `history`, which is undefined for a skill that the log does not speak of. */
function standingOf(history, candidate) {
    if (history === undefined)
        return { is: 'new' };
    const latest = (0,fold/* latestOf */.Te)(history.releases);
    if (!history.retired && latest?.candidate === candidate)
        return { is: 'latest', release: latest };
    const tombstone = history.releases.findLast((each) => each.candidate === candidate && each.withdrawn !== undefined);
    return tombstone === undefined ? { is: 'new' } : { is: 'withdrawn', release: tombstone };
}
/** The bytes of this release of `skill` are not published again. */
function withdrawn(skill, release) {
    return new model_error/* AssayError */.W('version-withdrawn', (0,fold/* because */.xx)('these bytes were withdrawn', release), {
        where: `${skill}@${release.version}`,
        fix: 'change the skill, or let somebody take the withdrawal back: assay unyank',
    });
}

// EXTERNAL MODULE: ./src/registry/timestamp.js
var timestamp = __webpack_require__(2257);
// EXTERNAL MODULE: ./src/registry/writer.js
var registry_writer = __webpack_require__(2178);
;// CONCATENATED MODULE: ./src/registry/publish.js
















/** What speaks against one skill and not against the registry; and what does where it stands in one skill's way. */
const REFUSALS = ['version-withdrawn', 'deed-refused', 'report-altered'];
const OF_ITS_PLACE = ['object-irregular', 'object-unreadable', 'store-denied', 'log-flooded'];
function isOfOne({ code, where = '' }, skill) {
    if (REFUSALS.includes(code))
        return true;
    return OF_ITS_PLACE.includes(code) && (`${where}/`.startsWith(`skills/${skill}/`) || /^reports\/./.test(where));
}
/**
 * Publishes candidates, one after the other: the entry claims a version, the log record commits it, and when all are there
 * the views follow. What is already a skill's last publication is left as it is, so that running it twice writes nothing
 * the second time, and a run that was cut off is finished by the next.
 *
 * What no reader would accept (`deed-refused`) and bytes that were withdrawn before (`version-withdrawn`) are refused
 * before anything of them is written; where other bytes stand under a report's name (`report-altered`), or something that is
 * no object where an entry belongs, nothing is committed; and the others go on.
 * Throws what the probe, the log and the store throw; what was committed before that stays, with its views.
 */
async function publishEach(by, proposals) {
    const writer = await (0,registry_writer/* opened */.S)(by);
    const { log } = writer;
    if (log.head === null && proposals.length > 0) {
        await probe(writer.store);
        await (0,timestamp/* beginTimestamp */.M6)(writer.store, writer.signer);
    }
    const run = { log, signer: writer.signer, pace: new commit/* Pace */.o() };
    const outcomes = [];
    try {
        for (const proposal of proposals)
            outcomes.push(await outcomeOf(writer, run, proposal));
    }
    catch (error) {
        // What was committed shall be seen. If that fails too, the next run does it; what went wrong first is worth telling.
        await (0,refresh/* refresh */.Ow)(writer).catch(() => undefined);
        throw error;
    }
    await (0,refresh/* refresh */.Ow)(writer);
    return outcomes;
}
/** The same where nothing may be refused: throws the first refusal, when all that could be published are. */
async function publishReleases(writer, proposals) {
    const outcomes = await publishEach(writer, proposals);
    for (const outcome of outcomes)
        if ('refusal' in outcome)
            throw outcome.refusal;
    return outcomes;
}
async function outcomeOf(writer, run, proposal) {
    try {
        mustBeReadable(writer, proposal);
        return await publishOne(writer.store, run, proposal);
    }
    catch (error) {
        if (!(error instanceof model_error/* AssayError */.W) || !isOfOne(error, proposal.entry.name))
            throw error;
        return { name: proposal.entry.name, refusal: error };
    }
}
/**
 * One record that no reader accepts would end the log for everybody: nothing of such a release is written. Asked of the
 * largest record that could come of it.
 */
function mustBeReadable({ signer, trust }, proposal) {
    const digest = (0,model_digest/* digestOf */.o)('');
    const claimed = { entry: digest, entryVersion: 'x'.repeat(1024) };
    const deed = deedOf(proposal, release/* MAX_VERSION */.iZ, claimed, digest);
    const place = { schema: 'skill-assay/record/1', sequence: Number.MAX_SAFE_INTEGER };
    (0,slot/* sealRecord */.xe)({ ...deed, ...place, origin: digest, previous: digest }, signer, trust);
    const entry = release/* Entry */.HK.safeParse({ ...proposal.entry, version: 1 });
    if (entry.success)
        return;
    throw new model_error/* AssayError */.W('deed-refused', 'no reader would accept this entry', {
        where: proposal.entry.name,
        fix: 'mend what it says',
        cause: entry.error,
    });
}
/** So many versions that other bytes hold are stepped over at once: somebody is claiming them faster than they are given up. */
const MAX_VOIDS = 100;
async function publishOne(store, run, proposal) {
    const { name } = proposal.entry;
    const patience = new Patience();
    const deedFor = publication(store, proposal, patience);
    for (let voids = 0; voids <= MAX_VOIDS;) {
        const result = await (0,commit/* commit */.c)(run, name, deedFor);
        if ('answer' in result && result.answer !== 'wait')
            return result.answer;
        if ('answer' in result)
            await patience.wait(run.log);
        if (!('committed' in result))
            continue;
        const { record, isNew } = result.committed;
        if (record.action === 'publish')
            return releaseOf(name, record, isNew);
        voids += 1;
    }
    throw (0,broken/* broken */.m)('log-flooded', `skills/${name}/`, 'there are other bytes wherever its next version belongs');
}
/** What is to be done for `proposal` as a skill's history stands. Asked again after a lost race, it writes nothing twice. */
function publication(store, proposal, patience) {
    const { name } = proposal.entry;
    let ours;
    let report;
    return async (history) => {
        const there = standing(history, proposal);
        if (there !== undefined)
            return { answer: there };
        const version = (history?.claimed ?? 0) + 1;
        if (ours?.version === version)
            return ours;
        const claimed = await claim(store, name, version, entryBytes(proposal, version));
        if ('isEntry' in claimed)
            return patience.has(claimed) ? { answer: 'wait' } : { deed: voided(proposal, version, claimed.found) };
        report ??= await keep(store, proposal.report);
        ours = { version, deed: deedOf(proposal, version, claimed, report) };
        return ours;
    };
}
function entryBytes({ entry }, version) {
    return new TextEncoder().encode((0,canonical/* canonical */.$)({ ...entry, version }));
}
/** The release that these bytes have already. Throws `version-withdrawn` where they were withdrawn. */
function standing(history, { candidate, entry: { name } }) {
    const standing = standingOf(history, candidate);
    if (standing.is === 'new')
        return undefined;
    if (standing.is === 'withdrawn')
        throw withdrawn(name, standing.release);
    return releaseOf(name, standing.release, false);
}
function releaseOf(name, release, isNew) {
    const { version, entry, sequence } = release;
    return { name, version, entry, sequence, isNew };
}
/** The report is named by its digest: what stands there already is the same, or was altered. */
async function keep(store, bytes) {
    const digest = (0,model_digest/* digestOf */.o)(bytes);
    if ((await (0,write_once/* writeOnce */.F)(store, (0,layout/* reportKey */.y1)(digest), bytes)) !== undefined)
        return digest;
    throw new model_error/* AssayError */.W('report-altered', 'other bytes stand where this report belongs', {
        where: (0,layout/* reportKey */.y1)(digest),
        fix: 'ask who runs the registry',
    });
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
async function mayPublish(candidate, { report, policy, today, acceptReview, alsoFound = 'pass' }) {
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
    const verdicts = [result.verdict, whole, (0,verdict_verdict/* verdictOf */.Vj)(now.findings, now.problems), alsoFound];
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
    return new model_error/* AssayError */.W(code, `the skill cannot be published: ${message}`, {
        where: name,
        fix: 'check it again, and publish with that report',
    });
}

;// CONCATENATED MODULE: ./src/commands/publish-all.js




/** What a run comes to in which these were refused: 1 where any was refused for good, else what its worst comes to. */
function exitOf(refusals) {
    const exits = refusals.map(({ error }) => model_error/* EXIT_OF */.R[error.code]);
    return exits.length === 0 ? 0 : exits.includes(1) ? 1 : Math.max(...exits);
}
/**
 * Holds every candidate against its report, and then publishes those that hold. Of a skill that is refused nothing is
 * written, and it does not keep the others back. The registry is opened only where there is something to publish.
 */
async function publishAll(candidates, judgedOf, { actor, time, sourceOf }, open) {
    const { accepted, refusals } = await heldAgainst(candidates, judgedOf);
    if (accepted.length === 0)
        return { releases: [], refusals };
    const proposals = accepted.map(({ report, ...each }) => ({
        ...each,
        entry: { ...each.entry, created_at: time, updated_at: time },
        report,
        ...(sourceOf !== undefined && { source: sourceOf(each.entry.name) }),
        actor,
    }));
    const outcomes = await publishEach(await open(), proposals);
    const late = outcomes.flatMap((each) => ('refusal' in each ? [{ skill: each.name, error: each.refusal }] : []));
    const releases = outcomes.flatMap((each) => ('refusal' in each ? [] : [each]));
    return { releases, refusals: [...refusals, ...late] };
}
async function heldAgainst(candidates, judgedOf) {
    const accepted = [];
    const refusals = [];
    for (const candidate of candidates) {
        try {
            const judged = judgedOf(candidate);
            accepted.push({ ...(await mayPublish(candidate, judged)), report: bytesOf(judged.report) });
        }
        catch (error) {
            if (!(error instanceof model_error/* AssayError */.W) || model_error/* EXIT_OF */.R[error.code] !== 1)
                throw error;
            refusals.push({ skill: candidate.name, error });
        }
    }
    return { accepted, refusals };
}
/** Whatever white space the file had: what is kept is the canonical form. */
function bytesOf(report) {
    return new TextEncoder().encode((0,canonical/* canonical */.$)(report));
}

// EXTERNAL MODULE: ./src/commands/registry-writer.js
var commands_registry_writer = __webpack_require__(8605);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/model/report.js + 1 modules
var model_report = __webpack_require__(5141);
;// CONCATENATED MODULE: ./src/commands/report-file.js




/** Bytes. A report of a thousand skills with all their findings is far below this. */
const MAX_REPORT = 32 * 1_048_576;
const FIX = 'make one: assay check PATH --format json > FILE';
/** Reads a report somebody made. Its shape is proved; what it says is only a claim. Throws `report-unreadable` or `report-invalid`. */
async function reportIn(file) {
    return reportOf(await report_file_bytesOf(file), file);
}
/** The report that `bytes` are, which `where` names; undefined ones were too many. Throws `report-invalid`. */
function reportOf(bytes, where) {
    try {
        if (bytes === undefined)
            throw new RangeError(`more than ${MAX_REPORT} bytes`);
        const report = model_report/* Report */.pl.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
        // JSON can name half a character, and the canonical form, in which a report is kept, cannot.
        (0,canonical/* canonical */.$)(report);
        return report;
    }
    catch (cause) {
        throw new model_error/* AssayError */.W('report-invalid', 'this is not a report', { where, fix: FIX, cause });
    }
}
/** Undefined for what is too large to be a report: whoever made it chose its size. */
async function report_file_bytesOf(file) {
    try {
        return (await (0,external_node_fs_promises_.stat)(file)).size > MAX_REPORT ? undefined : await (0,external_node_fs_promises_.readFile)(file);
    }
    catch (cause) {
        throw new model_error/* AssayError */.W('report-unreadable', 'the report cannot be read', { where: file, fix: FIX, cause });
    }
}

;// CONCATENATED MODULE: ./src/commands/publish.js








/**
 * Publishes the skills that `request` names, each where its bytes and the policy bear the report out.
 * Throws what `reportIn`, `policyFor` and `writerFor` throw, and what the registry throws.
 */
async function publish(request) {
    const places = await (0,paths/* skillsAt */.q)(request.paths);
    const policy = await (0,policy_for/* policyFor */.K)(request);
    const report = await reportIn(request.reportFile);
    const candidates = await inOrder(places, ({ directory, name }) => (0,intake_directory/* candidateAt */.T)(directory, name));
    const { today, acceptReview, actor } = request;
    // At home the time of an entry is the report's date, so that publishing again gives the same bytes.
    const time = `${report.inputs.asOf}T00:00:00Z`;
    return publishAll(candidates, () => ({ report, policy, today, acceptReview }), { actor, time }, () => (0,commands_registry_writer/* writerFor */.PZ)(request, policy));
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
