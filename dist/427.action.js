export const id = 427;
export const ids = [427];
export const modules = {

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(1073);
// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(2811);
// EXTERNAL MODULE: ./src/model/error.js
var model_error = __webpack_require__(789);
;// CONCATENATED MODULE: ./src/aws/session.js


/**
 * Exchanges an ID token for the role's temporary credentials (AssumeRoleWithWebIdentity, 15 minutes).
 * Throws `oidc-rejected` where the exchange is refused and `store-unavailable` where nobody answers; the token is in neither.
 */
async function assumeRole({ role, region, token, name }) {
    const client = new dist_cjs/* STSClient */.iM({ ...(region !== undefined && { region }) });
    try {
        const { Credentials } = await client.send(new dist_cjs/* AssumeRoleWithWebIdentityCommand */.WH({
            RoleArn: role,
            RoleSessionName: name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64),
            WebIdentityToken: token,
            DurationSeconds: 900,
        }));
        if (Credentials?.AccessKeyId === undefined ||
            Credentials.SecretAccessKey === undefined ||
            Credentials.SessionToken === undefined)
            throw new Error('STS answered without credentials');
        return {
            accessKeyId: Credentials.AccessKeyId,
            secretAccessKey: Credentials.SecretAccessKey,
            sessionToken: Credentials.SessionToken,
            expiration: Credentials.Expiration ?? new Date(),
        };
    }
    catch (cause) {
        const { name: kind = 'Error', $metadata } = cause;
        const status = $metadata?.httpStatusCode;
        if (status !== undefined && status >= 400 && status < 500) {
            throw new model_error/* AssayError */.W('oidc-rejected', `the role cannot be assumed (${kind})`, {
                where: role,
                fix: 'check audience, subject and conditions of the role’s trust policy',
            });
        }
        throw new model_error/* AssayError */.W('store-unavailable', `the token cannot be exchanged (${kind})`, {
            where: role,
            fix: 'run it again',
        });
    }
    finally {
        client.destroy();
    }
}

// EXTERNAL MODULE: ./src/github/events.js
var events = __webpack_require__(5096);
// EXTERNAL MODULE: ./src/github/hub.js
var hub = __webpack_require__(6134);
;// CONCATENATED MODULE: ./src/github/id-token.js


const ATTEMPTS = 3;
/**
 * An OIDC token of this job for `audience`. The action library retries some answers by itself and lets socket errors and
 * a passing 403 ("Can't issue ID_TOKEN for job in 'Pending' state") through. Throws `oidc-rejected`.
 */
async function idToken(audience) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await (0,core/* getIDToken */.V9)(audience);
        }
        catch (cause) {
            if (attempt < ATTEMPTS)
                continue;
            throw new model_error/* AssayError */.W('oidc-rejected', 'GitHub gives this job no ID token', {
                where: 'ID token',
                fix: 'give the job id-token: write',
                cause,
            });
        }
    }
}

// EXTERNAL MODULE: ./src/github/tip.js
var tip = __webpack_require__(9660);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
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
            throw new model_error/* AssayError */.W('store-denied', 'the registry may not be used like this', {
                where: key,
                fix: 'check the permissions of its directory',
                cause,
            });
        throw new model_error/* AssayError */.W('store-unavailable', `the registry cannot be used (${code ?? 'unknown error'})`, {
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
        throw new model_error/* AssayError */.W('registry-address', 'this is not the address of a registry', {
            where: url,
            fix: 'write s3://bucket/prefix or file:path',
        });
    }
    // The AWS SDK is loaded only by those who use a bucket.
    const { s3Store } = await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 8692));
    return s3Store({ ...access, bucket, prefix });
}

// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
;// CONCATENATED MODULE: ./src/registry/layout.js
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

// EXTERNAL MODULE: ./src/model/digest.js
var model_digest = __webpack_require__(4507);
// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(2527);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(7197);
// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(8378);
// EXTERNAL MODULE: ./src/model/manifest.js
var manifest = __webpack_require__(3210);
;// CONCATENATED MODULE: ./src/model/release.js



const SkillName = schemas/* string */.YjP().check(api/* _regex */.Fk(manifest/* SKILL_NAME */.eQ));
const Version = schemas/* int */.Whr().check(api/* _positive */.NC(), api/* _lte */.Zm(Number.MAX_SAFE_INTEGER));
/**
 * `skills/<name>/v<N>.json`: what an agent pulls, in the shape of ARISE's `RegistryEntry` (arise-ai 0.2.1,
 * arise/registry/models.py). Its counters (`downloads`, `avg_success_rate`) are left out, since nobody measured them;
 * ARISE's reader takes their absence for zero.
 */
const Entry = schemas/* strictObject */.rej({
    name: SkillName,
    description: schemas/* string */.YjP(),
    implementation: schemas/* string */.YjP(),
    test_suite: schemas/* string */.YjP(),
    version: Version,
    author: schemas/* string */.YjP(),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()),
    created_at: iso/* datetime */.w$({ offset: true }),
    updated_at: iso/* datetime */.w$({ offset: true }),
});
/** Where a release came from; absent for what was published by hand. */
const Source = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP(),
    repositoryId: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d+$/)),
    commit: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
    path: schemas/* string */.YjP(),
});
/** `log/<sequence>.json`: one line of the append-only log. The digest of its bytes is what the next record names. */
const LogRecord = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('skill-assay/record/1'),
    sequence: Version,
    /** Digest of the previous record's bytes; null for the first. */
    previous: schemas/* nullable */.mee(model_digest/* Digest */.n),
    action: schemas/* literal */.euz('publish'),
    skill: SkillName,
    version: Version,
    /** The candidate that was checked, its published entry, and the report which the verdict came from. */
    candidate: model_digest/* Digest */.n,
    entry: model_digest/* Digest */.n,
    /** The store's own name for the bytes (S3 VersionId), where it has one. */
    entryVersion: schemas/* optional */.lqM(schemas/* string */.YjP()),
    report: model_digest/* Digest */.n,
    capabilities: schemas/* array */.YOg(schemas/* enum */.k5n(manifest/* CAPABILITIES */.$8)),
    source: schemas/* optional */.lqM(Source),
    /** Why a `review` verdict was accepted. */
    accepted: schemas/* optional */.lqM(schemas/* string */.YjP()),
    actor: schemas/* string */.YjP(),
    time: iso/* datetime */.w$({ offset: true }),
});
/** `index.json`: ARISE's view of the registry, made from the log. */
const IndexView = schemas/* looseObject */._H3({ skills: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(Version)) });
/** `assay.lock`: what a consumer pinned, and how far it has seen the log. */
const Lock = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('skill-assay/lock/1'),
    registry: schemas/* string */.YjP(),
    /** The highest sequence seen, and the digest of that record: an older or another log is refused. */
    sequence: Version,
    head: model_digest/* Digest */.n,
    skills: schemas/* record */.g1P(SkillName, schemas/* strictObject */.rej({
        version: Version,
        entry: model_digest/* Digest */.n,
        entryVersion: schemas/* optional */.lqM(schemas/* string */.YjP()),
        sequence: Version,
        file: model_digest/* Digest */.n,
    })),
});

;// CONCATENATED MODULE: ./src/registry/log.js




/** Reads and verifies the whole log. Throws `log-broken` where it is not one gapless chain of well-formed records. */
async function readLog(store) {
    const keys = await store.listAfter(LOG_PREFIX, LOG_PREFIX);
    const records = [];
    const digests = new Map();
    const latest = new Map();
    let head = null;
    for (const key of keys) {
        const sequence = records.length + 1;
        if (key !== logKey(sequence))
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
        head = (0,model_digest/* digestOf */.o)(stored.bytes);
        digests.set(sequence, head);
    }
    return { records, sequence: records.length, head, digests };
}
function recordIn(bytes, key) {
    try {
        return LogRecord.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch (cause) {
        throw broken(key, 'it is not a record', cause);
    }
}
function broken(where, message, cause) {
    return new model_error/* AssayError */.W('log-broken', `the log cannot be trusted: ${message}`, {
        where,
        fix: 'ask who runs the registry; do not use it until it verifies',
        cause,
    });
}
/** The last record that published `skill`, if any. */
function lastPublished({ records }, skill) {
    return records.findLast((record) => record.action === 'publish' && record.skill === skill);
}

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
        const present = await store.get(INDEX_KEY);
        const wanted = indexOf(await readLog(store));
        if (present !== undefined && sameBytes(present.bytes, wanted))
            return;
        const { written } = present === undefined
            ? await store.putIfAbsent(INDEX_KEY, wanted)
            : await store.putIfMatch(INDEX_KEY, wanted, present.tag);
        if (written)
            return;
    }
    throw new model_error/* AssayError */.W('store-unavailable', 'the index could not be brought up to date', {
        where: INDEX_KEY,
        fix: 'run it again: the release itself is committed',
    });
}
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

// EXTERNAL MODULE: ./src/intake/commit.js + 1 modules
var intake_commit = __webpack_require__(1603);
// EXTERNAL MODULE: ./src/intake/git.js
var git = __webpack_require__(9342);
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
        const log = await readLog(store);
        const last = lastPublished(log, proposal.entry.name);
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
    throw new model_error/* AssayError */.W('store-unavailable', 'too many others publish at the same time', {
        where: store.url,
        fix: 'run it again',
    });
}
/** One record that no reader accepts would end the log for everybody: nothing of such a release is written. */
function assertReadable({ entry, source }) {
    Entry.parse({ ...entry, version: 1 });
    if (source !== undefined)
        Source.parse(source);
}
/** Writes report and record; undefined where somebody else's record came first. */
async function commit(store, log, proposal, claimed) {
    const report = (0,model_digest/* digestOf */.o)(proposal.report);
    await store.putIfAbsent(reportKey(report), proposal.report);
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
    const { written } = await store.putIfAbsent(logKey(record.sequence), new TextEncoder().encode((0,canonical/* canonical */.$)(record)));
    return written ? record : undefined;
}
/** Writes the entry, or adopts the same bytes where a run of ours left them; undefined where others stand there. */
async function claimEntry(store, proposal, version) {
    const key = entryKey(proposal.entry.name, version);
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

// EXTERNAL MODULE: ./src/intake/policy.js
var policy = __webpack_require__(8890);
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

// EXTERNAL MODULE: ./src/verdict/standing.js + 1 modules
var standing = __webpack_require__(4092);
// EXTERNAL MODULE: ./src/verdict/verdict.js
var verdict = __webpack_require__(7074);
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
    const objection = (0,standing/* objectionTo */.D)(report, result, {
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
    const whole = (0,verdict/* verdictOf */.Vj)(report.findings, report.problems);
    const verdicts = [result.verdict, whole, (0,verdict/* verdictOf */.Vj)(now.findings, now.problems)];
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

// EXTERNAL MODULE: ./src/commands/nameable.js
var nameable = __webpack_require__(9097);
;// CONCATENATED MODULE: ./src/commands/publish-due.js









/** Computes what is due from the registry, so that a failed or skipped run heals at the next. Writes nothing. */
async function dueAt({ repository, commit }, policy, store) {
    const log = await readLog(store);
    const skills = await (0,intake_commit/* skillsIn */.I3)(repository, commit, policy.policy.skills);
    return { policy, candidates: skills.filter(({ name, digest }) => lastPublished(log, name)?.candidate !== digest) };
}
/** The policy that decides what is due and may be published: the published commit's own. */
function policyFor({ repository, commit }) {
    return (0,intake_commit/* policyAt */.E4)(repository, commit, nameable/* NAMEABLE */.K);
}
/**
 * Publishes what is due at `request.commit`, held against `report`, which a job without secrets made a moment ago from the
 * same commit. Of a skill that is refused nothing is written, and it does not keep the others back.
 * Throws `approvals-missing` where policy asks for approvals.
 */
async function publishDue(request, { policy, candidates }, report, store) {
    mustNeedNoApproval(policy.policy);
    const accepted = [];
    const refusals = [];
    for (const candidate of candidates) {
        try {
            accepted.push(await mayPublish(candidate, { report, policy, today: request.today, acceptReview: undefined }));
        }
        catch (error) {
            if (!(error instanceof model_error/* AssayError */.W))
                throw error;
            refusals.push(error);
        }
    }
    const time = await (0,git/* committedAt */.AB)(request.repository, request.commit);
    const bytes = new TextEncoder().encode((0,canonical/* canonical */.$)(report));
    const releases = [];
    for (const publishable of accepted) {
        releases.push(await publishRelease(store, {
            ...publishable,
            // The merge commit's time, so that a run that was cut off writes the same bytes the next time.
            entry: { ...publishable.entry, created_at: time, updated_at: time },
            report: bytes,
            source: {
                ...request.source,
                commit: request.commit,
                path: `${policy.policy.skills}/${publishable.entry.name}`,
            },
            actor: request.actor,
        }));
    }
    return { releases, refusals };
}
/** Nobody counts approvals yet, so what needs any is not published. */
function mustNeedNoApproval({ review }) {
    if (review['required-approvals'] === 0)
        return;
    throw new model_error/* AssayError */.W('approvals-missing', 'policy asks for approvals, and they are not counted yet', {
        where: `${policy/* POLICY_FILE */.CX}: review.required-approvals`,
        fix: 'let the ruleset ask for them and write review: { required-approvals: 0 }, or publish by hand',
    });
}

// EXTERNAL MODULE: ./src/commands/report-file.js + 2 modules
var report_file = __webpack_require__(3367);
;// CONCATENATED MODULE: ./src/commands/publish-job.js










/**
 * Publishes what is due on the default branch with the role that the job's ID token opens; a dry run writes nothing.
 * Throws `head-moved` where the branch has gone on since the event, and `approvals-missing` where policy asks for any.
 */
async function publishJob(job, options) {
    const request = requestOf(job);
    await mustBeTip(job, options.token);
    const policy = await policyFor(request);
    const store = await storeFor(policy.policy, job, options, request.source.repositoryId);
    const found = await dueAt(request, policy, store);
    const due = found.candidates.map(({ name }) => name);
    if (options.isDryRun)
        return { due, releases: [], refusals: [] };
    if (due.length === 0) {
        // A run that was cut off after its last commit left the index behind.
        await refreshIndex(store);
        return { due, releases: [], refusals: [] };
    }
    return { due, ...(await publishDue(request, found, await (0,report_file/* reportIn */.k)(options.reportFile), store)) };
}
/** An old run that somebody starts again, or that is late, would publish the old bytes as the newest version. */
async function mustBeTip({ event, repository: name }, token) {
    const { after, repository } = (0,events/* eventOf */.A6)(events/* PushEvent */.Hg, 'push', event);
    if ((await (0,tip/* tipOf */.n)((0,hub/* openHub */.CM)(name, token), repository.default_branch)) === after)
        return;
    throw new model_error/* AssayError */.W('head-moved', `${repository.default_branch} has gone on since this commit`, {
        where: after,
        fix: 'nothing: the newer commit has a run of its own',
    });
}
function requestOf(job) {
    const { ref, after, repository } = (0,events/* eventOf */.A6)(events/* PushEvent */.Hg, 'push', job.event);
    if (ref !== `refs/heads/${repository.default_branch}`) {
        throw new model_error/* AssayError */.W('event-unsupported', 'only the default branch is published', {
            where: ref,
            fix: `push to ${repository.default_branch}`,
        });
    }
    return {
        repository: job.workspace,
        commit: after,
        source: { repository: repository.full_name, repositoryId: String(repository.id) },
        actor: `github:${job.actor}`,
        today: job.today,
    };
}
async function storeFor({ registry }, { run }, { role = registry?.role, audience }, repositoryId) {
    if (registry === undefined) {
        throw new model_error/* AssayError */.W('registry-address', 'the policy names no registry', {
            where: '.github/assay.yml',
            fix: 'add registry: { url: …, region: …, role: … }',
        });
    }
    const { url, region, 'expected-owner': expectedOwner } = registry;
    const access = { ...(region !== undefined && { region }), ...(expectedOwner !== undefined && { expectedOwner }) };
    if (role === undefined || url.startsWith('file:'))
        return openStore(url, access);
    const token = await idToken(audience);
    const credentials = await assumeRole({ role, region, token, name: `assay-${repositoryId}-${run}` });
    return openStore(url, { ...access, credentials });
}

// EXTERNAL MODULE: ./src/render/visible.js
var visible = __webpack_require__(128);
// EXTERNAL MODULE: ./src/bin/cli/exit.js
var exit = __webpack_require__(152);
// EXTERNAL MODULE: ./src/bin/cli/failure.js
var failure = __webpack_require__(8272);
// EXTERNAL MODULE: ./src/bin/action/say.js
var say = __webpack_require__(5625);
;// CONCATENATED MODULE: ./src/bin/action/publish.js






/** Publishes what is due on the default branch, or with `dry-run` only says what that is. */
async function runPublish(inputs) {
    const { job, report: reportFile, isDryRun, role, audience, token } = inputs;
    const { due, releases, refusals } = await publishJob(job, { reportFile, isDryRun, role, audience, token });
    (0,core/* setOutput */.uH)('due', JSON.stringify(due));
    (0,core/* setOutput */.uH)('published', JSON.stringify(releases.map(({ record }) => `${record.skill}@${record.version}`)));
    if (isDryRun || due.length === 0)
        (0,say/* say */.c)((0,visible/* visible */.R)(due.length === 0 ? 'nothing is due' : `due: ${due.join(', ')}`));
    for (const { record, isNew } of releases)
        (0,say/* say */.c)(`${record.skill}@${record.version}: ${isNew ? 'published' : 'was there already'}`);
    for (const refusal of refusals)
        (0,say/* say */.c)((0,failure/* renderError */.v)(refusal, { asJson: false }).stderr);
    return refusals.length === 0 ? exit/* EXIT */.d.holds : exit/* EXIT */.d.refused;
}


/***/ }),

/***/ 3367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ reportIn)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(2527);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(7197);
// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(8378);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(8322);
// EXTERNAL MODULE: ./src/model/manifest.js
var manifest = __webpack_require__(3210);
;// CONCATENATED MODULE: ./src/model/problem.js


/** What we could not do. Every code ends a check `inconclusive`, unless something worse was found. */
const PROBLEM_CODES = [
    'backend-unavailable',
    'image-missing',
    'python-missing',
    'python-unsupported',
    'python-unreadable',
    'wall-missing',
    'wall-clock',
    'sandbox-broken',
    'rule-threw',
    'parser-threw',
    'run-threw',
    'claim-missing',
    'claim-mismatch',
];
const ProblemCode = schemas/* enum */.k5n(PROBLEM_CODES);
/** A failure of ours, never of the candidate's. */
const Problem = schemas/* strictObject */.rej({
    code: ProblemCode,
    stage: finding/* Stage */.BI,
    message: schemas/* string */.YjP(),
    fix: schemas/* optional */.lqM(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./src/model/report.js





const Verdict = schemas/* enum */.k5n(['pass', 'review', 'block', 'inconclusive']);
const Outcome = schemas/* enum */.k5n(['pass', 'review', 'fail', 'inconclusive', 'not-run']);
/** What a stage came to. */
const StageResult = schemas/* strictObject */.rej({ stage: finding/* Stage */.BI, outcome: Outcome });
const Capability = schemas/* enum */.k5n(manifest/* CAPABILITIES */.$8);
/** The result of one skill: its findings, problems and capabilities, and the verdict that follows from them. */
const SkillResult = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    digest: digest/* Digest */.n,
    verdict: Verdict,
    stages: schemas/* array */.YOg(StageResult),
    capabilities: schemas/* strictObject */.rej({ declared: schemas/* array */.YOg(Capability), used: schemas/* array */.YOg(Capability) }),
    problems: schemas/* array */.YOg(Problem),
    findings: schemas/* array */.YOg(finding/* Finding */.wI),
});
const PythonVersion = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,3}\.\d{1,3}\.\d{1,3}[\w.+-]{0,20}$/));
/** What a report depends on beside candidate and policy. The same inputs give the same bytes. */
const ReportInputs = schemas/* strictObject */.rej({
    asOf: iso/* date */.p6(),
    stages: schemas/* array */.YOg(finding/* Stage */.BI),
    effort: schemas/* enum */.k5n(['quick', 'normal', 'thorough']),
    seed: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{1,64}$/)),
    /** What nobody could know when the code was proposed; the seed derives from it. */
    nonce: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(100))),
    backend: schemas/* optional */.lqM(schemas/* enum */.k5n(['subprocess', 'docker'])),
    python: schemas/* optional */.lqM(PythonVersion),
    /** Other versions that worlds were tried in. */
    pythons: schemas/* optional */.lqM(schemas/* array */.YOg(PythonVersion)),
    /** Id of the image that runs happened in. */
    image: schemas/* optional */.lqM(digest/* Digest */.n),
    /** Skill name → digest of the version it is compared with. */
    previous: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), digest/* Digest */.n)),
});
/** The canonical result of a check (`skill-assay/report/1`). */
const Report = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('skill-assay/report/1'),
    verdict: Verdict,
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('skill-assay'), version: schemas/* string */.YjP() }),
    policy: schemas/* strictObject */.rej({ digest: digest/* Digest */.n }),
    inputs: ReportInputs,
    problems: schemas/* array */.YOg(Problem),
    findings: schemas/* array */.YOg(finding/* Finding */.wI),
    omitted: schemas/* strictObject */.rej({ findings: schemas/* int */.Whr().check(api/* _nonnegative */.UI()) }),
    skills: schemas/* array */.YOg(SkillResult),
});

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
        const report = Report.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
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


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ openHub),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   ex: () => (/* binding */ hubError)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);


/** Opens `repository` (`owner/name`) with `token`; the API's address is GITHUB_API_URL's. */
function openHub(repository, token) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo, octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token) };
}
/**
 * The answer to a request, or an AssayError: `github-denied` (names the permission that GitHub wants) or
 * `github-unavailable`. `what` says what was asked, for the message.
 */
async function asked(what, request) {
    try {
        return (await request).data;
    }
    catch (cause) {
        throw hubError(what, cause);
    }
}
/** The AssayError that a failed request comes to. */
function hubError(what, cause) {
    const { status, response } = cause;
    if (status === 401 || status === 403 || status === 404) {
        const wanted = response?.headers?.['x-accepted-github-permissions'];
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('github-denied', `GitHub answers ${status}`, {
            where: what,
            fix: wanted === undefined ? 'check the job’s permissions' : `give the job one of: ${wanted}`,
            cause,
        });
    }
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('github-unavailable', `GitHub cannot be asked${status === undefined ? '' : ` (${status})`}`, {
        where: what,
        fix: 'run it again',
        cause,
    });
}


/***/ }),

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tipOf)
/* harmony export */ });
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6134);

/** The commit at which `branch` stands now. A runner's clone does not know: checkout sets its ref to the event's commit. */
async function tipOf({ owner, repo, octokit }, branch) {
    return (await (0,_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(`branch ${branch}`, octokit.rest.repos.getBranch({ owner, repo, branch }))).commit.sha;
}


/***/ }),

/***/ 1603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E4: () => (/* binding */ policyAt),
  Qr: () => (/* binding */ proposedIn),
  I3: () => (/* binding */ skillsIn)
});

;// CONCATENATED MODULE: ./src/intake/in-order.js
/** Maps `items` one after the other: git is asked by one process at a time. */
async function inOrder(items, map) {
    const results = [];
    for (const item of items)
        results.push(await map(item));
    return results;
}

// EXTERNAL MODULE: ./src/intake/git.js
var git = __webpack_require__(9342);
// EXTERNAL MODULE: ./src/intake/policy.js
var policy = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/intake/tree.js + 2 modules
var tree = __webpack_require__(8800);
;// CONCATENATED MODULE: ./src/intake/commit.js




/** The policy that stands in `commit`: bytes as committed, whatever the working tree says. */
async function policyAt(repository, commit, known) {
    const [folder, name] = policy/* POLICY_FILE */.CX.split('/');
    const entry = (await (0,git/* listTree */.nT)(repository, commit, folder)).find(({ path }) => path === name);
    return entry === undefined
        ? (0,policy/* builtInPolicy */.Cl)()
        : (0,policy/* policyOf */.US)(await (0,git/* blobOf */.DE)(repository, entry.hash), `${policy/* POLICY_FILE */.CX} at ${commit.slice(0, 12)}`, known);
}
/** The skills of `commit` below `folder`, or of them those that `only` names, as candidates sorted by name. */
async function skillsIn(repository, commit, folder, only) {
    const wanted = only && new Set(only);
    const trees = (0,tree/* skillTrees */.$s)(await (0,git/* listTree */.nT)(repository, commit, folder));
    return candidatesOf(repository, trees.filter(({ name }) => wanted === undefined || wanted.has(name)));
}
/** What `head` has otherwise than `base`, or than an empty repository. */
async function proposedIn(repository, base, head, folder) {
    const before = base === undefined ? [] : await (0,git/* listWhole */.cP)(repository, base);
    const { change, trees } = (0,tree/* changeBetween */.Vz)(before, await (0,git/* listWhole */.cP)(repository, head), folder);
    return { change, candidates: await candidatesOf(repository, trees) };
}
function candidatesOf(repository, trees) {
    return inOrder(trees, ({ name, entries }) => (0,tree/* candidateFromTree */.GX)(name, entries, (hash) => (0,git/* blobOf */.DE)(repository, hash)));
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ committedAt),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   cP: () => (/* binding */ listWhole),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* unused harmony exports git, text */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);

/** What of our environment git gets: no GIT_* of a hook or a runner, which could name another repository or a command. */
const INHERITED = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot'];
/**
 * A delivered directory brings its own `.git/config`, and much in one names commands. So: no object is fetched that is
 * missing (a promisor's address is a command), by no transport; none is replaced; nothing asks, locks or has patterns.
 */
const SET = {
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
};
/** The same for what only a configuration can say, and a second time for a git that is too old for the above. */
const CONFIGURED = [
    'log.showSignature=false',
    'gpg.program=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.sshCommand=false',
    'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);
/** What git says to `args` in the folder `at`, as bytes. No command that the repository's configuration names is run. Throws `git-failed`. */
async function git(at, args) {
    // Loaded only here: a check without a git base never pays for it.
    const { execa } = await __webpack_require__.e(/* import() */ 37).then(__webpack_require__.bind(__webpack_require__, 9037));
    try {
        const result = await execa('git', ['-C', at, ...CONFIGURED, ...args], {
            encoding: 'buffer',
            extendEnv: false,
            env: { ...Object.fromEntries(INHERITED.map((name) => [name, process.env[name]])), ...SET },
            maxBuffer: 256 * 1_048_576,
            stripFinalNewline: false,
            timeout: 60_000,
            stdin: 'ignore',
        });
        return result.stdout;
    }
    catch (cause) {
        throw failed(at, `git ${args[0]} failed`, cause);
    }
}
function failed(at, what, cause) {
    const fix = 'check that git is installed and that this is a clone with all its history';
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('git-failed', what, { where: at, fix, cause });
}
/** The commit that `ref` names in the repository around `at`. Throws `base-unresolved`. */
async function commitOf(at, ref) {
    try {
        return text(await git(at, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('base-unresolved', 'this is neither a directory nor a commit of the repository', {
            where: ref,
            fix: 'fetch it first, or give a directory',
            cause,
        });
    }
}
/**
 * The best common ancestor of two commits, or undefined where histories do not meet. Throws `base-unresolved` where the
 * clone is too shallow to tell.
 */
async function mergeBaseOf(at, a, b) {
    try {
        return text(await git(at, ['merge-base', a, b])).trim();
    }
    catch (cause) {
        if (text(await git(at, ['rev-parse', '--is-shallow-repository'])).trim() === 'false')
            return undefined;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('base-unresolved', 'the clone is too shallow to show where the histories part', {
            where: at,
            fix: 'fetch all of the history (actions/checkout: fetch-depth: 0)',
            cause,
        });
    }
}
/** When `commit` was committed, in ISO 8601 and UTC: its author may name a time zone which no reader accepts. */
async function committedAt(at, commit) {
    // Not by `git show`, which has a configuration of its own: the commit as it is, whose headers end with an empty line.
    const [headers = ''] = text(await git(at, ['cat-file', 'commit', commit])).split('\n\n', 1);
    const date = new Date(Number(/^committer .*> (\d+) [+-]\d+$/m.exec(headers)?.[1]) * 1000);
    // A year of five digits is written in a form that no reader of ours takes.
    if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999)
        throw failed(at, `commit ${commit} does not say when it was made`);
    return date.toISOString();
}
/** Everything in `commit` of the repository around `at`; paths are relative to its root. */
function listWhole(at, commit) {
    return listed(at, ['--full-tree', commit], 0);
}
/** Everything below `folder` (relative to `at`) in `commit`; empty if it is not there. */
function listTree(at, commit, folder) {
    return listed(at, [commit, '--', `${folder}/`], folder.length + 1);
}
async function listed(at, what, prefix) {
    const listing = text(await git(at, ['ls-tree', '-r', '-z', '--long', ...what]));
    return listing
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const [, mode = '', kind = '', hash = '', size = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
        // git writes BAD for a blob that this clone does not have.
        if (!/^(?:\d+|-)$/.test(size))
            throw failed(at, `this clone lacks the object ${hash}`);
        return { mode, kind, hash, size: size === '-' ? 0 : Number(size), path: path.slice(prefix) };
    });
}
/** The bytes of a blob, exactly as committed: no filters, no line-end conversion. */
function blobOf(at, hash) {
    return git(at, ['cat-file', 'blob', hash]);
}
function text(bytes) {
    return new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ objectionTo),
  U: () => (/* binding */ objectionToTrials)
});

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


/***/ })

};
