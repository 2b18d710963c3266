export const id = 675;
export const ids = [675];
export const modules = {

/***/ 5764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rq: () => (/* binding */ jobWriter),
  Og: () => (/* binding */ logFor),
  Fv: () => (/* binding */ registryOf)
});

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

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(1073);
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

// EXTERNAL MODULE: ./src/intake/policy.js
var policy = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/registry/log.js + 3 modules
var log = __webpack_require__(1863);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/registry/keyed.js
var keyed = __webpack_require__(9635);
// EXTERNAL MODULE: ./src/registry/store.js
var store = __webpack_require__(7820);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/registry/stores/gather.js
var gather = __webpack_require__(8793);
;// CONCATENATED MODULE: ./src/registry/stores/directory/files.js






/** No link is followed, and opening a pipe that nobody writes to does not wait. */
const READING = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const CHUNK = 1024 * 1024;
/** Reads the regular file `root/key`. Throws `object-irregular` or `object-too-large`; nothing where it is absent. */
async function readRegular(root, key, atMost) {
    return reading(root, key, async (file, status) => {
        if (status.size > atMost)
            throw (0,gather/* tooLarge */.g)(key, atMost);
        return { ...(await (0,gather/* gather */.k)(chunksOf(file, Number(status.size)), atMost, key)), id: idOf(status) };
    });
}
/** The same without the bytes, however many there are. */
async function digestRegular(root, key) {
    return reading(root, key, async (file, status) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of chunksOf(file, Number(status.size)))
            hash.update(chunk);
        return { digest: `sha256:${hash.digest('hex')}`, id: idOf(status) };
    });
}
async function reading(root, key, read) {
    await assertFolders(root, key);
    const file = await unlessMissing((0,promises_.open)(`${root}/${key}`, READING)).catch((error) => {
        throw ['ELOOP', 'EMLINK', 'ENXIO'].includes(error.code) ? irregular(key) : error;
    });
    if (file === undefined)
        return undefined;
    try {
        const status = await file.stat({ bigint: true });
        if (!status.isFile())
            throw irregular(key);
        return await read(file, status);
    }
    finally {
        await file.close();
    }
}
async function* chunksOf(file, size) {
    for (;;) {
        // One byte more than there should be, so that one read of a small file finds its end.
        const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(Math.min(size + 1, CHUNK)));
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
    }
}
/** Which file stands at `path`, if any. */
async function idAt(path) {
    const status = await unlessMissing((0,promises_.lstat)(path, { bigint: true }));
    return status && idOf(status);
}
function idOf({ dev, ino }) {
    return `${dev}:${ino}`;
}
/** Refuses to go through anything but folders below `root`: a link there could lead out of the registry. */
async function assertFolders(root, key) {
    for (let end = key.indexOf('/'); end !== -1; end = key.indexOf('/', end + 1)) {
        const status = await unlessMissing((0,promises_.lstat)(`${root}/${key.slice(0, end)}`));
        if (status === undefined)
            return;
        if (!status.isDirectory())
            throw irregular(key.slice(0, end));
    }
}
function irregular(key) {
    return new model_error/* AssayError */.W('object-irregular', 'this is a link, or no regular file in a folder', {
        where: key,
        fix: 'find out who put it there, and remove it: a registry holds folders and regular files',
    });
}
/** A new name for the file `from`; false where `to` is there already. Durable in both cases. */
async function linkNew(from, to) {
    const isNew = await (0,promises_.link)(from, to).then(() => true, (error) => {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    });
    await syncFolder((0,external_node_path_.dirname)(to));
    return isNew;
}
/** Where files stand until they are whole, and the names under which they wait to be shown. */
const ASIDE = '.aside';
/** Writes `bytes`, durably, to a file of its own. The caller links it into place and unlinks it. */
async function writeAside(root, bytes) {
    const aside = await nameAside(root);
    const file = await (0,promises_.open)(aside, 'wx', 0o644);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    catch (error) {
        // On a full disk what is left would keep it full.
        await (0,promises_.unlink)(aside).catch(() => undefined);
        throw error;
    }
    finally {
        await file.close();
    }
    return aside;
}
/** A name that nobody has, in the same file system as the objects. */
async function nameAside(root) {
    const name = `${ASIDE}/${(0,external_node_crypto_.randomUUID)()}`;
    await makeFolderOf(root, name);
    return `${root}/${name}`;
}
const OLD = 24 * 60 * 60 * 1000;
/** Removes what writers left aside that died a day ago or earlier. */
async function sweepAside(root) {
    // A link there would have the files of another folder removed.
    await assertFolders(root, `${ASIDE}/`);
    for (const { name } of await entriesIn(`${root}/${ASIDE}`)) {
        const path = `${root}/${ASIDE}/${name}`;
        const status = await unlessMissing((0,promises_.lstat)(path));
        if (status?.isFile() && Date.now() - status.mtimeMs > OLD)
            await unlessMissing((0,promises_.unlink)(path));
    }
}
/** Folders that this process knows to be durable. */
const durable = new Set();
/** Makes the folder of `root/key`, and all above it that are missing, durably. */
async function makeFolderOf(root, key) {
    await assertFolders(root, key);
    const folder = (0,external_node_path_.dirname)(`${root}/${key}`);
    const first = await makeFolders(folder);
    if (first === undefined && durable.has(folder))
        return;
    // Another process may have made them a moment ago and not have synced them yet.
    const top = first !== undefined && first.length <= root.length ? (0,external_node_path_.dirname)(first) : root;
    for (let at = folder; at !== top;) {
        at = (0,external_node_path_.dirname)(at);
        await syncFolder(at);
    }
    durable.add(folder);
}
/** The first folder that had to be made. Throws what the system says of it: Node says ENOENT of a read-only file system. */
async function makeFolders(folder) {
    try {
        return await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        let missing = folder;
        while ((await idAt((0,external_node_path_.dirname)(missing))) === undefined)
            missing = (0,external_node_path_.dirname)(missing);
        await (0,promises_.mkdir)(missing);
        await (0,promises_.mkdir)(folder, { recursive: true });
        return missing;
    }
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
async function entriesIn(folder) {
    return (await unlessMissing((0,promises_.readdir)(folder, { withFileTypes: true }))) ?? [];
}
async function unlessMissing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/registry/stores/directory/generations.js




/**
 * How many generations of an object are kept. A generation may be removed when `KEPT` newer ones exist, so whoever claimed
 * one, and then finds fewer than that above it, claimed a name which nobody can have had before.
 */
const KEPT = 16;
/** What has more digits is no generation. Nobody writes so often, but anybody can leave a file of that name. */
const MAX_GENERATION = 999_999_999_999_999;
const GENERATIONS = '.generations';
const GENERATION = /^[1-9]\d{0,14}$/;
function generationKey(key, generation) {
    return `${GENERATIONS}/${key}/${generation}`;
}
/** Whether a file of this name may be a generation. */
function isGeneration(name) {
    return GENERATION.test(name);
}
/** The generations of an object, the oldest first. Throws `object-irregular` where they do not lie in folders. */
async function generationsOf(root, key) {
    await assertFolders(root, `${GENERATIONS}/${key}/`);
    const entries = await entriesIn(`${root}/${GENERATIONS}/${key}`);
    const numbers = entries.map(({ name }) => (isGeneration(name) ? Number(name) : 0));
    return numbers.filter((number) => number > 0).sort((a, b) => a - b);
}
async function newestOf(root, key) {
    return (await generationsOf(root, key)).at(-1) ?? 0;
}
/**
 * `id` is the file that was found at the plain name. Where no generations can be, it is read as any other program reads it; a
 * writer is told by `claim`.
 */
async function standingOf(root, key, id) {
    const generations = await generationsOf(root, key).catch((error) => {
        if (error.code === 'object-irregular')
            return [];
        throw error;
    });
    const newest = generations.at(-1) ?? 0;
    if (newest === 0)
        return { newest, shown: 'foreign' };
    for (const generation of generations.toReversed()) {
        if ((await idAt(`${root}/${generationKey(key, generation)}`)) !== id)
            continue;
        return { newest, shown: generation === newest ? 'newest' : 'older' };
    }
    return { newest, shown: 'foreign' };
}
/** Makes the file at `from` the generation `generation`; false where another one is. */
async function claim(root, key, generation, from) {
    if (generation > MAX_GENERATION)
        throw usedUp(key);
    const name = generationKey(key, generation);
    await makeFolderOf(root, name);
    if ((await newestOf(root, key)) !== generation - 1)
        return false;
    if (!(await linkNew(from, `${root}/${name}`)))
        return false;
    if ((await newestOf(root, key)) - generation < KEPT)
        return true;
    throw new model_error/* AssayError */.W('store-unavailable', 'so many others wrote meanwhile that it is unknown who was first', {
        where: key,
        fix: 'run it again',
    });
}
/**
 * Makes the plain file, which is what other programs read, the newest generation. A writer that was overtaken would put an
 * older one back: so each looks again after its own rename.
 */
async function showNewest(root, key) {
    const aside = await nameAside(root);
    for (let shown = 0;;) {
        const newest = await newestOf(root, key);
        if (newest === shown)
            return;
        // Swept meanwhile: then there is a newer one.
        if ((await unlessMissing(linkNew(`${root}/${generationKey(key, newest)}`, aside))) === undefined)
            continue;
        try {
            await (0,promises_.rename)(aside, `${root}/${key}`);
        }
        finally {
            // Renaming one name of a file over another of the same file does nothing at all.
            await unlessMissing((0,promises_.unlink)(aside));
        }
        await syncFolder((0,external_node_path_.dirname)(`${root}/${key}`));
        shown = newest;
    }
}
/** Removes the generations that are no longer needed. */
async function sweep(root, key) {
    const generations = await generationsOf(root, key);
    const newest = generations.at(-1) ?? 0;
    for (const generation of generations) {
        if (newest - generation < KEPT)
            return;
        await unlessMissing((0,promises_.unlink)(`${root}/${generationKey(key, generation)}`));
    }
}
function usedUp(key) {
    return new model_error/* AssayError */.W('object-irregular', 'somebody left a generation after which there is none', {
        where: generationKey(key, MAX_GENERATION),
        fix: `find out who put it there, and remove .generations/${key}`,
    });
}

;// CONCATENATED MODULE: ./src/registry/stores/directory/walk.js



/** The keys below `root` that begin with `prefix` and come after `after`, sorted; a folder is read when it is its turn. */
async function* walk(root, prefix, after) {
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    await assertFolders(root, folder);
    for await (const key of keysIn(root, folder, prefix, after))
        if (key > after)
            yield key;
}
/**
 * What lies below `root` under a name that is no key, sorted; and what is neither a folder nor a file
 * where the store's own belong.
 */
async function* namesBeside(root, folder = '') {
    const entries = await entriesIn(`${root}/${folder}`);
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
        const name = `${folder}${entry.name}`;
        if (entry.isDirectory() && name === GENERATIONS)
            yield* othersIn(root, `${name}/`, isGeneration);
        else if (entry.isDirectory() && name === ASIDE)
            yield* othersIn(root, `${name}/`, () => true);
        else if (!(0,keyed/* isKey */.m)(name))
            yield name;
        else if (entry.isDirectory())
            yield* namesBeside(root, `${name}/`);
    }
}
/** In a folder of the store's own: all but folders, and regular files that `isOurs`. */
async function* othersIn(root, folder, isOurs) {
    for (const entry of await entriesIn(`${root}/${folder}`)) {
        const name = `${folder}${entry.name}`;
        if (entry.isDirectory())
            yield* othersIn(root, `${name}/`, isOurs);
        else if (!entry.isFile() || !isOurs(entry.name))
            yield name;
    }
}
async function* keysIn(root, folder, prefix, after) {
    const entries = await entriesIn(`${root}/${folder}`);
    // With its slash a folder's name sorts as the keys in it do. One in the place of an object is listed as what it keeps out.
    const isFolder = (entry) => entry.isDirectory() && !entry.name.endsWith('.json');
    const names = entries.map((entry) => `${folder}${entry.name}${isFolder(entry) ? '/' : ''}`).sort();
    for (const name of names) {
        if (!name.startsWith(prefix))
            continue;
        if (!name.endsWith('/')) {
            if ((0,keyed/* isKey */.m)(name))
                yield name;
        }
        else if ((0,keyed/* isKey */.m)(name.slice(0, -1)) && (after < name || after.startsWith(name))) {
            yield* keysIn(root, name, prefix, after);
        }
    }
}

;// CONCATENATED MODULE: ./src/registry/stores/directory.js









/**
 * A registry in a directory, with the semantics of a bucket, but for versions: of those it has none. An object is a plain
 * file, which other programs may read; its tag is its digest.
 *
 * An object that is replaced has its last generations under `.generations/<key>/<n>`. A generation is claimed by `link`,
 * which fails where another writer was first, so that a compare-and-swap needs no lock which a crash could leave behind. Then
 * the plain file is made another name of the same file. So a plain file that is an older generation is that of a writer
 * which died, or is about to go on, and whoever finds it brings it up to date; one that is no generation at all was put
 * there by somebody else, by hand or by a copy of the folder, and it is what we read too: we serve no bytes that others do not
 * see. Who writes over the plain file in place writes over the generation, since they are one file. A plain file that somebody
 * removed is absent.
 */
function directoryStore(directory) {
    const root = (0,external_node_path_.resolve)(directory);
    let swept;
    const write = async (key, act) => guarded(key, async () => {
        swept ??= sweepAside(root);
        await swept;
        return act();
    });
    return (0,keyed/* keyed */.D)({
        url: `file:${root}`,
        keepsVersions: false,
        get: async (key, { version, atMost = store/* MAX_OBJECT */.x } = {}) => version === undefined ? guarded(key, () => read(root, key, atMost)) : undefined,
        getIfChanged: (key, tag, { atMost = store/* MAX_OBJECT */.x } = {}) => guarded(key, async () => {
            const stored = await read(root, key, atMost);
            return stored?.tag === tag ? 'unchanged' : stored;
        }),
        tagOf: (key) => guarded(key, () => tagOf(root, key)),
        putIfAbsent: (key, bytes) => write(key, () => putFirst(root, key, bytes)),
        putIfMatch: (key, bytes, tag) => write(key, () => replace(root, key, bytes, tag)),
        listAfter: (prefix, after) => guardedEach(prefix, walk(root, prefix, after)),
        async *versionsOf() { },
        namesBeside: () => guardedEach('', namesBeside(root)),
        hasObjectLock: async () => false,
    });
}
async function read(root, key, atMost) {
    for (;;) {
        const shown = await readRegular(root, key, atMost);
        if (shown === undefined)
            return undefined;
        const standing = await standingOf(root, key, shown.id);
        if (standing.shown !== 'older')
            return storedOf(shown);
        if (await couldShow(root, key))
            continue;
        // A reader that may not write is told what the next writer will show.
        const newest = await readRegular(root, generationKey(key, standing.newest), atMost);
        if (newest !== undefined)
            return storedOf(newest);
    }
}
function storedOf({ bytes, digest }) {
    return { bytes, digest, tag: digest };
}
async function tagOf(root, key) {
    const shown = await digestRegular(root, key);
    if (shown === undefined)
        return undefined;
    const standing = await standingOf(root, key, shown.id);
    if (standing.shown !== 'older')
        return shown.digest;
    return (await digestRegular(root, generationKey(key, standing.newest)))?.digest;
}
async function couldShow(root, key) {
    try {
        await showNewest(root, key);
        return true;
    }
    catch (error) {
        if (DENIED.has(error.code ?? ''))
            return false;
        throw error;
    }
}
async function putFirst(root, key, bytes) {
    await makeFolderOf(root, key);
    return fromAside(root, bytes, async (aside) => (await linkNew(aside, `${root}/${key}`)) ? { written: true, tag: (0,digest/* digestOf */.o)(bytes) } : { written: false });
}
/** More turns than this are taken only where two names of one file do not look like one file. */
const MAX_TURNS = 1_000;
async function replace(root, key, bytes, tag) {
    for (let turn = 0; turn < MAX_TURNS; turn += 1) {
        const shown = await digestRegular(root, key);
        if (shown === undefined)
            return { written: false };
        const { newest, shown: standing } = await standingOf(root, key, shown.id);
        if (standing === 'older')
            await showNewest(root, key);
        else if (shown.digest !== tag)
            return { written: false };
        // What is to be replaced becomes a generation itself, so that a reader knows it when it is not the newest any more.
        else if (standing === 'foreign')
            await unlessMissing(claim(root, key, newest + 1, `${root}/${key}`));
        else
            return fromAside(root, bytes, (aside) => replaceNewest(root, key, newest, aside, (0,digest/* digestOf */.o)(bytes)));
    }
    throw new model_error/* AssayError */.W('store-unsupported', 'the file system does not tell one file from another', {
        where: key,
        fix: 'put the registry on a file system with hard links',
    });
}
async function replaceNewest(root, key, newest, aside, tag) {
    if (!(await claim(root, key, newest + 1, aside)))
        return { written: false };
    await showNewest(root, key);
    await sweep(root, key);
    return { written: true, tag };
}
async function fromAside(root, bytes, act) {
    const aside = await writeAside(root, bytes);
    try {
        return await act(aside);
    }
    finally {
        await unlessMissing((0,promises_.unlink)(aside));
    }
}
async function* guardedEach(prefix, listing) {
    const names = listing[Symbol.asyncIterator]();
    for (;;) {
        const { done, value } = await guarded(prefix, () => names.next());
        if (done)
            return;
        yield value;
    }
}
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);
const REMEDIES = {
    EROFS: 'its file system is mounted read-only: use the registry where it may be written to',
    ENOSPC: 'make room on its disk, and run it again: what was committed stays',
    EDQUOT: 'make room in the quota, and run it again: what was committed stays',
};
async function guarded(key, act) {
    try {
        return await act();
    }
    catch (cause) {
        if (cause instanceof model_error/* AssayError */.W)
            throw cause;
        const { code } = cause;
        if (code !== undefined && DENIED.has(code))
            throw new model_error/* AssayError */.W('store-denied', 'the registry may not be used like this', {
                where: key,
                fix: REMEDIES[code] ?? 'check the permissions of its directory',
                cause,
            });
        throw new model_error/* AssayError */.W('store-unavailable', `the registry cannot be used (${code ?? 'unknown error'})`, {
            where: key,
            fix: REMEDIES[code ?? ''] ?? 'check its directory and the disk',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/registry/open-store.js



/** S3's names have 1,024 bytes, of which a key may take half. */
const MAX_PREFIX = 500;
/**
 * Opens the registry at `url`: `s3://bucket/prefix`, `file:path` or `file:///path`. Throws `registry-address`, also for
 * `file://host/path` and `file:~/path`, which look like another place than the folder of that name here.
 */
async function open_store_openStore(url, access = {}) {
    const directory = /^file:(?:\/\/(?=\/))?((?!\/\/|~).+)$/.exec(url)?.[1];
    if (directory !== undefined)
        return directoryStore((0,external_node_path_.resolve)(directory));
    const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*?))?\/?$/.exec(url) ?? [];
    if (bucket === undefined || !isPrefix(prefix)) {
        throw new model_error/* AssayError */.W('registry-address', 'this is not the address of a registry', {
            where: url,
            fix: 'write s3://bucket/prefix or file:path',
        });
    }
    // The AWS SDK is loaded only by those who use a bucket.
    const { s3Store } = await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(96)]).then(__webpack_require__.bind(__webpack_require__, 7096));
    return s3Store({ ...access, bucket, prefix });
}
/** Of other spellings some would be another registry than the one that is meant: `a//b`, `a/../b`, a blank at the end. */
function isPrefix(prefix) {
    const parts = prefix === '' ? [] : prefix.split('/');
    return (prefix.length <= MAX_PREFIX && parts.every((part) => /^[\w!.*'()=+@,:-]+$/.test(part) && !/^\.\.?$/.test(part)));
}

// EXTERNAL MODULE: ./src/registry/writer.js
var registry_writer = __webpack_require__(2178);
// EXTERNAL MODULE: ./src/registry/trust.js + 1 modules
var trust = __webpack_require__(5135);
// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(2527);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(7197);
;// CONCATENATED MODULE: ./src/model/trust.js

/** `ed25519:` and the raw public key in base64url, so that a name is all that it takes to verify. */
const KeyName = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^ed25519:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, 'must be ed25519: and 43 characters of base64url'));
/** What `--trust` names: the keys whose signatures count, and no others. */
const TrustFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('skill-assay/trust/1'),
    keys: schemas/* array */.YOg(KeyName).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100)),
});

// EXTERNAL MODULE: ./src/registry/envelope.js
var envelope = __webpack_require__(5081);
;// CONCATENATED MODULE: ./src/registry/trust-file.js




const MAX_TRUST = 64 * 1024;
/** Whom a trust file names. Throws `trust-invalid`. */
async function trustFrom(file) {
    try {
        if ((await (0,promises_.stat)(file)).size > MAX_TRUST)
            throw new RangeError('it is too large');
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await (0,promises_.readFile)(file));
        const { keys } = TrustFile.parse(JSON.parse(text));
        for (const key of keys)
            if ((0,envelope/* publicKeyOf */.kc)(key) === undefined)
                throw new TypeError(`${key} is no key`);
        return new Set(keys);
    }
    catch (cause) {
        throw new model_error/* AssayError */.W('trust-invalid', 'this is not a file that says whom to trust', {
            where: file,
            fix: 'make one: assay key --format json > FILE',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/commands/belief.js


/** Whom a trust file names; undefined without one. Throws `trust-invalid`. */
async function belief_namedIn(trustFile) {
    return trustFile === undefined ? undefined : trustFrom(trustFile);
}
/**
 * Whom a reader believes of a registry: those whom a trust file names, else those whom the lock pins, else whoever began the
 * log. Throws `trust-invalid`, and what `Store` throws.
 */
async function beliefIn(store, trustFile, lock) {
    const locked = lock && new Set(lock.signers);
    return (0,trust/* believe */.Ti)(store, (await belief_namedIn(trustFile)) ?? locked);
}

;// CONCATENATED MODULE: ./src/registry/signing-key.js






/** An Ed25519 key in PKCS#8 takes 119 bytes; comments may stand around it. */
const MAX_KEY = 16 * 1024;
/**
 * Who signs. Throws `key-missing` where no key is named and none may be made, `key-exposed` for a file that others can
 * read, and `key-unreadable` for what is no key of ours. No error holds anything of a key.
 */
async function signerFor({ file, text, own }) {
    if (file !== undefined)
        return (0,envelope/* signerOf */.Kv)((await keyIn(file)) ?? missing(file));
    if (text !== undefined)
        return (0,envelope/* signerOf */.Kv)(keyOf(text, 'ASSAY_KEY'));
    if (own !== undefined)
        return (0,envelope/* signerOf */.Kv)((await keyIn(own)) ?? (await madeIn(own)));
    throw new model_error/* AssayError */.W('key-missing', 'there is no key to sign with', {
        where: '--key',
        fix: 'write --key FILE, or put the PEM text of an Ed25519 key into ASSAY_KEY',
    });
}
/** Undefined where there is no such file. */
async function keyIn(file) {
    let handle;
    try {
        // A pipe is fine (a key out of a vault); one that nobody writes into is whoever named it to wait for.
        handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY);
        const { mode } = await handle.stat();
        if (process.platform !== 'win32' && (mode & 0o077) !== 0)
            throw exposed(file);
        const buffer = Buffer.alloc(MAX_KEY);
        let length = 0;
        for (let read = 1; read > 0 && length < MAX_KEY; length += read)
            ({ bytesRead: read } = await handle.read(buffer, length, MAX_KEY - length, null));
        return keyOf(buffer.toString('latin1', 0, length), file);
    }
    catch (error) {
        if (error instanceof model_error/* AssayError */.W)
            throw error;
        const { code } = error;
        if (code === 'ENOENT')
            return undefined;
        throw unreadable(file, `it cannot be read (${code ?? 'unknown error'})`);
    }
    finally {
        await handle?.close();
    }
}
function keyOf(text, where) {
    let key;
    try {
        key = (0,external_node_crypto_.createPrivateKey)({ key: text, format: 'pem' });
    }
    catch {
        // What the parser says is not passed on: it was given a secret.
        throw unreadable(where, 'it is no private key in PEM without a passphrase');
    }
    if (key.asymmetricKeyType !== 'ed25519')
        throw unreadable(where, 'it is no Ed25519 key');
    return key;
}
/**
 * Makes the key in `file`, once: it is written aside and then linked, so that whoever looks finds a whole key or none, and
 * of processes that do this at once all but one take that one's.
 */
async function madeIn(file) {
    const made = (0,external_node_crypto_.generateKeyPairSync)('ed25519').privateKey;
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_crypto_.randomUUID)()}.pem`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 });
        try {
            await written(aside, made);
            await (0,promises_.link)(aside, file);
            return made;
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
        finally {
            await (0,promises_.unlink)(aside).catch(() => undefined);
        }
    }
    catch (error) {
        const { code } = error;
        throw unreadable(file, `it cannot be made (${code ?? 'unknown error'})`);
    }
    return (await keyIn(file)) ?? missing(file);
}
async function written(file, key) {
    const handle = await (0,promises_.open)(file, 'wx', 0o600);
    try {
        await handle.writeFile(key.export({ type: 'pkcs8', format: 'pem' }));
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function exposed(where) {
    return new model_error/* AssayError */.W('key-exposed', 'others can read the key', {
        where,
        fix: 'chmod 600 it, and think of making a new one',
    });
}
function unreadable(where, why) {
    return new model_error/* AssayError */.W('key-unreadable', `the key cannot be used: ${why}`, {
        where,
        fix: 'give an Ed25519 key as PKCS#8 in PEM: openssl genpkey -algorithm ed25519',
    });
}
function missing(where) {
    throw new model_error/* AssayError */.W('key-missing', 'the key is not there', { where, fix: 'check the path' });
}

;// CONCATENATED MODULE: ./src/commands/registry-writer.js





/** Opens a registry to write to as `policy` wants it signed. Throws what `signerUnder`, `trustFrom` and `openWriter` throw. */
async function writerFor(wish, { policy }) {
    const store = await openStore(wish.registry, accessOf(policy));
    const signer = await signerUnder(policy, wish);
    return writerUnder(policy, store, signer, await namedIn(wish.trustFile));
}
/** Somebody who writes to `store` and keeps what `policy` wants for readers. Throws what `openWriter` throws. */
async function writerUnder({ registry }, store, signer, named) {
    const writer = await (0,registry_writer/* openWriter */.K)(store, signer, named);
    return registry?.views === undefined ? writer : { ...writer, views: registry.views };
}
/** A registry's log is signed with a key unless policy says otherwise. Only a directory takes the user's own key. */
async function signerUnder({ registry }, { registry: url, key }) {
    switch (registry?.attest ?? 'key') {
        case 'key':
            return signerFor(url.startsWith('file:') ? key : { ...key, own: undefined });
        case 'none':
            if (key.file === undefined)
                return undefined;
            throw new model_error/* AssayError */.W('flag-value', 'the policy says that this registry is not signed', {
                where: '--key',
                fix: 'leave it out, or write registry: { attest: key } where the registry is a new one',
            });
        case 'keyless':
            throw new model_error/* AssayError */.W('attest-unavailable', 'this build cannot sign without a key yet', {
                where: 'registry.attest: keyless',
                fix: 'write registry: { attest: key } into the policy and give a key',
            });
    }
}
/** How policy says that the registry's bucket is to be reached. */
function accessOf({ registry }) {
    return {
        ...(registry?.region !== undefined && { region: registry.region }),
        ...(registry?.['expected-owner'] !== undefined && { expectedOwner: registry['expected-owner'] }),
    };
}

;// CONCATENATED MODULE: ./src/commands/job-registry.js









/** The log as a reader has it, who needs no key. */
async function logFor(wish) {
    const store = await storeFor(wish);
    const { trust } = await beliefIn(store, wish.access.trustFile);
    return log/* Log */.t.open(store, trust);
}
/** A writer. What cannot be signed is refused before the role is taken. */
async function jobWriter(wish) {
    const { policy, access } = wish;
    const named = await belief_namedIn(access.trustFile);
    const signer = await signerUnder(policy, { registry: registryOf(policy).url, key: { text: access.key } });
    return (0,registry_writer/* opened */.S)(await writerUnder(policy, await storeFor(wish), signer, named));
}
/** Throws `registry-address` where policy names none. */
function registryOf({ registry }) {
    if (registry !== undefined)
        return registry;
    throw new model_error/* AssayError */.W('registry-address', 'the policy names no registry', {
        where: policy/* POLICY_FILE */.CX,
        fix: 'add registry: { url: …, region: …, role: … }',
    });
}
async function storeFor({ policy, job, repositoryId, access }) {
    const { url, region, role: publisher } = registryOf(policy);
    const { role = publisher, audience } = access;
    if (role === undefined || url.startsWith('file:'))
        return open_store_openStore(url, accessOf(policy));
    const token = await idToken(audience);
    const credentials = await assumeRole({ role, region, token, name: `assay-${repositoryId}-${job.run}` });
    return open_store_openStore(url, { ...accessOf(policy), credentials });
}


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ exitOf),
  V: () => (/* binding */ publishAll)
});

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

// EXTERNAL MODULE: ./src/registry/refresh.js + 5 modules
var refresh = __webpack_require__(2571);
// EXTERNAL MODULE: ./src/registry/slot.js
var slot = __webpack_require__(6949);
// EXTERNAL MODULE: ./src/registry/standing.js
var registry_standing = __webpack_require__(4065);
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
    const standing = (0,registry_standing/* standingOf */.Y)(history, candidate);
    if (standing.is === 'new')
        return undefined;
    if (standing.is === 'withdrawn')
        throw (0,registry_standing/* withdrawn */.V)(name, standing.release);
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

// EXTERNAL MODULE: ./src/verdict/standing.js + 1 modules
var verdict_standing = __webpack_require__(4092);
// EXTERNAL MODULE: ./src/verdict/verdict.js
var verdict = __webpack_require__(7074);
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
    const objection = (0,verdict_standing/* objectionTo */.D)(report, result, {
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
    const verdicts = [result.verdict, whole, (0,verdict/* verdictOf */.Vj)(now.findings, now.problems), alsoFound];
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


/***/ }),

/***/ 924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ warranted),
/* harmony export */   KV: () => (/* binding */ policyFor),
/* harmony export */   YE: () => (/* binding */ publishDue),
/* harmony export */   s5: () => (/* binding */ dueAt)
/* harmony export */ });
/* harmony import */ var _intake_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1603);
/* harmony import */ var _intake_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _intake_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8890);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(789);
/* harmony import */ var _registry_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4065);
/* harmony import */ var _registry_withdraw_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9115);
/* harmony import */ var _nameable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9097);
/* harmony import */ var _publish_all_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9309);








/** Computes what is due from the registry, so that a failed or skipped run heals at the next. Writes nothing. */
async function dueAt({ repository, commit, source }, policy, log) {
    const histories = await log.histories();
    const skills = await (0,_intake_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .skillsIn */ .I3)(repository, commit, policy.policy.skills);
    const standings = skills.map((skill) => ({ skill, standing: (0,_registry_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .Y)(histories.get(skill.name), skill.digest) }));
    const names = new Set(skills.map(({ name }) => name));
    const deleted = [...histories].flatMap(([name, { releases, retired }]) => !retired && !names.has(name) && releases.at(-1)?.repository === source.repositoryId ? [name] : []);
    if (skills.length === 0 && deleted.length > 0)
        throw nothingLeft(policy, deleted.length);
    return {
        policy,
        candidates: standings.flatMap(({ skill, standing }) => (standing.is === 'new' ? [skill] : [])),
        deleted: deleted.sort(),
        withdrawn: standings.flatMap(({ skill: { name }, standing }) => standing.is === 'withdrawn' ? [{ skill: name, error: (0,_registry_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .withdrawn */ .V)(name, standing.release) }] : []),
    };
}
/** A folder that is misspelt in the policy must not take everything away from everybody. */
function nothingLeft({ policy }, count) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AssayError */ .W('no-skills', `there is no skill in this commit, and the registry has ${count} of it`, {
        where: `${_intake_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX}: skills: ${policy.skills}`,
        fix: 'name the folder where the skills are, or retire the last ones by hand: assay retire',
    });
}
/** The policy that decides what is due and may be published: the published commit's own. */
function policyFor({ repository, commit }) {
    return (0,_intake_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .policyAt */ .E4)(repository, commit, _nameable_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMEABLE */ .K);
}
/** Leaves out what nobody may publish yet, and says why; it does not keep the others back. */
async function warranted(due, warrants) {
    const given = new Map();
    const unwarranted = [];
    const unless = async (skill, ask) => {
        try {
            const warrant = await ask();
            if (warrant !== undefined)
                given.set(skill, warrant);
            return true;
        }
        catch (error) {
            if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AssayError */ .W) || _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_OF */ .R[error.code] === 2)
                throw error;
            unwarranted.push({ skill, error });
            return false;
        }
    };
    const candidates = [];
    for (const candidate of due.candidates)
        if (await unless(candidate.name, () => warrants.of(candidate)))
            candidates.push(candidate);
    const deleted = [];
    for (const skill of due.deleted)
        if (await unless(skill, async () => void (await warrants.ofDeletion(skill))))
            deleted.push(skill);
    return { ...due, candidates, deleted, warrants: given, unwarranted };
}
/** Who accepts a `review`, in words for the log: whoever approved the bytes, and never nobody. */
function acceptance(warrant) {
    if (warrant === undefined || warrant.approval.approvedBy.length === 0)
        return undefined;
    return `approved by ${warrant.approval.approvedBy.join(', ')} on #${warrant.pull}`;
}
/**
 * Publishes what is due at `request.commit`, held against `report`, which a job without secrets made a moment ago from the
 * same commit, and retires what was deleted there. Of a skill that is refused nothing is written, and it does not keep the
 * others back.
 */
async function publishDue(request, due, report, writer) {
    const { policy, candidates, warrants } = due;
    const { repository, commit, today, actor } = request;
    // The merge commit's time, so that a run that was cut off writes the same bytes the next time.
    const time = await (0,_intake_git_js__WEBPACK_IMPORTED_MODULE_1__/* .committedAt */ .AB)(repository, commit);
    const sourceOf = (skill) => ({ ...request.source, commit, path: `${policy.policy.skills}/${skill}` });
    const publication = candidates.length === 0
        ? { releases: [], refusals: [] }
        : await (0,_publish_all_js__WEBPACK_IMPORTED_MODULE_7__/* .publishAll */ .V)(candidates, judgedBy(await report(), { policy, today, warrants }), { actor, time, sourceOf }, async () => writer);
    return { ...publication, retired: await retire(due, { actor, time, commit }, writer) };
}
async function retire({ deleted }, { actor, time, commit }, writer) {
    const retired = [];
    for (const skill of deleted) {
        const reason = `deleted from the default branch (${commit.slice(0, 12)})`;
        retired.push(await (0,_registry_withdraw_js__WEBPACK_IMPORTED_MODULE_5__/* .withdraw */ .n)(writer, { action: 'retire', skill, reason, actor, time }));
    }
    return retired;
}
/** What each candidate is held against: the re-check, and what its pull request's own checks came to. */
function judgedBy(report, { policy, today, warrants }) {
    return ({ name }) => {
        const warrant = warrants.get(name);
        const found = warrant && { alsoFound: warrant.verdict };
        return { report, policy, today, acceptReview: acceptance(warrant), ...found };
    };
}


/***/ }),

/***/ 2115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ trunkState)
/* harmony export */ });
/* unused harmony export TRUNK_EVENTS */
/* harmony import */ var _github_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);


/** Events that can be about the default branch as it stands. */
const TRUNK_EVENTS = ['push', 'workflow_dispatch', 'schedule'];
/**
 * The commit of the default branch that the job's event is about. Throws `event-unsupported` for one about another branch.
 */
function trunkState({ eventName, event, ref, sha }) {
    const { repository, after } = (0,_github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventOf */ .A6)(_github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .TrunkEvent */ .fG, eventName, event);
    const trunk = `refs/heads/${repository.default_branch}`;
    if (TRUNK_EVENTS.includes(eventName) && ref === trunk)
        return { repository, commit: after ?? sha };
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('event-unsupported', 'only the default branch is published', {
        where: `${eventName} of ${ref}`,
        fix: `run it on ${repository.default_branch}`,
    });
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
/* harmony export */   Ss: () => (/* binding */ treeAt),
/* harmony export */   cP: () => (/* binding */ listWhole),
/* harmony export */   dB: () => (/* binding */ broughtBy),
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
    const { execa } = await __webpack_require__.e(/* import() */ 418).then(__webpack_require__.bind(__webpack_require__, 9037));
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
/**
 * The commit of `commit`'s own line of first parents that brought what stands at `path` in it. Throws `base-unresolved` where
 * nothing does, or the clone is too shallow to tell.
 */
async function broughtBy(at, commit, path) {
    const isShallow = text(await git(at, ['rev-parse', '--is-shallow-repository'])).trim() !== 'false';
    const found = isShallow ? '' : text(await git(at, ['rev-list', '--first-parent', '-1', commit, '--', path])).trim();
    if (found !== '')
        return found;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('base-unresolved', 'the clone does not show which commit brought this', {
        where: path,
        fix: 'fetch all of the history (actions/checkout: fetch-depth: 0)',
    });
}
/** The hash of the tree at `path` of `commit`; undefined where there is no folder. */
async function treeAt(at, commit, path) {
    const listing = text(await git(at, ['ls-tree', '-z', '--full-tree', commit, '--', path]));
    return /^040000 tree ([0-9a-f]+)\t/.exec(listing)?.[1];
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

/***/ 3019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ Timestamp),
/* harmony export */   Fm: () => (/* binding */ Snapshot),
/* harmony export */   Lk: () => (/* binding */ Shard)
/* harmony export */ });
/* unused harmony exports Release, SkillHistory */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7197);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1594);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(530);





/** One version as the log tells it. */
const Release = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: _release_js__WEBPACK_IMPORTED_MODULE_3__/* .Version */ .Rx,
    /** Where its `publish` record stands, and the digest of that object. */
    sequence: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .Sequence */ .gd,
    record: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    candidate: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    entry: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    entryVersion: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    /** What a search goes by and shows, so that every view can be made from the state, without the records. */
    description: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    capabilities: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$8)),
    /** The id of the repository that it came from, by which a deletion there is told from a skill of somebody else's. */
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^\d+$/))),
    withdrawn: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['yank', 'rollback'])),
    /** Why it is withdrawn, where it is: whoever pulls it is told. */
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .Reason */ .By),
});
/** All that the log says of one skill, folded. */
const SkillHistory = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** The highest version that was ever claimed, void ones included: the next one is one more. */
    claimed: _release_js__WEBPACK_IMPORTED_MODULE_3__/* .Version */ .Rx,
    /** Published versions, the oldest first. */
    releases: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Release),
    retired: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    /** Why it is retired, where it is. */
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .Reason */ .By),
});
/** `snapshots/shards/<sha256>.json`: what the log says of the skills whose name's SHA-256 begins with the same byte. */
const Shard = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('skill-assay/shard/1'),
    /** A list, the names in order, because a skill may be called `constructor`. */
    skills: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([_release_js__WEBPACK_IMPORTED_MODULE_3__/* .SkillName */ .B2, SkillHistory])),
});
/**
 * `timestamp.json`, signed: how far the log goes, at least. A reader without memory who sees it refuses a log that was cut
 * behind it; and it names the newest snapshot, so that nobody need list them.
 */
const Timestamp = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('skill-assay/timestamp/1'),
    /** Digest of the log's first record: of which log this is said. Null with `sequence` 0. */
    origin: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
    /** 0 and null until a first run has come to its end: it is there before the first record is. */
    sequence: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(0), _record_js__WEBPACK_IMPORTED_MODULE_2__/* .Sequence */ .gd]),
    head: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
    /** The sequence of the newest snapshot, where there is one. */
    snapshot: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .Sequence */ .gd),
});
/** `snapshots/<sequence>.json`, signed: the log up to a record, so that nobody need read it from the beginning. */
const Snapshot = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('skill-assay/snapshot/1'),
    /** Digest of the log's first record. */
    origin: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    sequence: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .Sequence */ .gd,
    /** Digest of the record at `sequence`. */
    head: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    /** First byte of a name's SHA-256 in hexadecimal → the digest of its shard. One without skills is left out. */
    shards: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^[0-9a-f]{2}$/)), _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
});


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ REQUESTS_AT_ONCE),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var _model_in_parallel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5966);

/** So many requests of one process are under way at a time. */
const REQUESTS_AT_ONCE = 16;
/** Maps `items` as `inParallel` does, as many at a time as a store is asked at once. */
function atOnce(items, map) {
    return (0,_model_in_parallel_js__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .H)(items, REQUESTS_AT_ONCE, map);
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);

/** The error that says so; `where` is the key of an object. */
function broken(code, where, what) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W(code, `the log cannot be trusted: ${what}`, {
        where,
        fix: 'ask who runs the registry, and do not use it until it verifies',
    });
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


/***/ }),

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ entryIn),
/* harmony export */   o: () => (/* binding */ MAX_ENTRY)
/* harmony export */ });
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(530);

/** No entry of ours is larger: the bytes of a whole candidate, escaped, are 24 MB. */
const MAX_ENTRY = 32 * 1024 * 1024;
/** The entry of `name` at `version` that was found, or undefined where it is none. */
function entryIn(found, name, version) {
    if (found === undefined || found === 'junk')
        return undefined;
    try {
        const entry = _model_release_js__WEBPACK_IMPORTED_MODULE_0__/* .Entry */ .HK.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(found.bytes)));
        return entry.name === name && entry.version === version ? entry : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   kc: () => (/* binding */ publicKeyOf),
/* harmony export */   ke: () => (/* binding */ UNSIGNED),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* unused harmony export PAYLOAD_TYPE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6761);



/**
 * Signed JSON as it lies in a store: a DSSE envelope (secure-systems-lab, DSSE v1.0.2) around the canonical JSON of a value,
 * itself written as canonical JSON. Signatures are Ed25519 (RFC 8032) over DSSE's pre-authentication encoding.
 */
const Envelope = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    payload: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39(),
    payloadType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(200)),
    // No more than one: whoever may write could add another to a record, and so give it other bytes and another digest.
    signatures: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ keyid: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(200)), sig: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39() }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(1)),
});
/** In the place of a key id: a log whose policy says `attest: none`. */
const UNSIGNED = 'unsigned';
/** What a payload is, so that a signature over one kind of it is worth nothing as another. */
const PAYLOAD_TYPE = {
    record: 'application/vnd.skill-assay.record+json',
    snapshot: 'application/vnd.skill-assay.snapshot+json',
    timestamp: 'application/vnd.skill-assay.timestamp+json',
    view: 'application/vnd.skill-assay.view+json',
};
/** `value` in an envelope that says what it is and that `signer` signed it; nobody's signature where that is undefined. */
function seal(kind, value, signer) {
    const payload = new TextEncoder().encode((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$)(value));
    const signatures = signer === undefined
        ? []
        : [{ keyid: signer.keyid, sig: base64(signer.sign(encoded(PAYLOAD_TYPE[kind], payload))) }];
    const envelope = { payload: base64(payload), payloadType: PAYLOAD_TYPE[kind], signatures };
    return new TextEncoder().encode((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$)(envelope));
}
/** Undefined for what is no envelope of this kind, or none in canonical form: one meaning has one form, and one digest. */
function unseal(kind, bytes) {
    const envelope = Envelope.safeParse(jsonIn(bytes));
    if (!envelope.success || envelope.data.payloadType !== PAYLOAD_TYPE[kind])
        return undefined;
    const payload = bytesIn(envelope.data.payload);
    const value = payload && jsonIn(payload);
    if (payload === undefined || !isCanonical(envelope.data, bytes) || !isCanonical(value, payload))
        return undefined;
    const [signature] = envelope.data.signatures;
    if (signature === undefined)
        return { value, signer: UNSIGNED };
    const [key, sig] = [publicKeyOf(signature.keyid), bytesIn(signature.sig)];
    const isRight = key !== undefined && sig !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, encoded(PAYLOAD_TYPE[kind], payload), key, sig);
    return { value, signer: isRight ? signature.keyid : undefined };
}
/** The signer that holds `privateKey`, an Ed25519 key. */
function signerOf(privateKey) {
    const { x } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey).export({ format: 'jwk' });
    return { keyid: `ed25519:${x}`, sign: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, bytes, privateKey) };
}
const RAW_KEY = /^ed25519:([A-Za-z0-9_-]{43})$/;
/** Undefined where `keyid` is none of ours. */
function publicKeyOf(keyid) {
    const x = RAW_KEY.exec(keyid)?.[1];
    // 43 digits hold two bits more than 32 bytes: only one spelling of a key is its name.
    if (x === undefined || Buffer.from(x, 'base64url').toString('base64url') !== x)
        return undefined;
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    }
    catch {
        return undefined;
    }
}
/** DSSE's pre-authentication encoding: type and payload with their lengths in bytes. */
function encoded(type, payload) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}
function jsonIn(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
function isCanonical(value, bytes) {
    try {
        return value !== undefined && Buffer.from((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$)(value)).equals(bytes);
    }
    catch (error) {
        // Numbers beyond JSON's and lone surrogates have no canonical form; what is nested without end is no value of ours.
        if (error instanceof TypeError || error instanceof RangeError)
            return false;
        throw error;
    }
}
/** Undefined for another spelling than ours: the last digit has bits to spare, which a decoder passes over. */
function bytesIn(text) {
    const bytes = Buffer.from(text, 'base64');
    return base64(bytes) === text ? bytes : undefined;
}
const base64 = (bytes) => Buffer.from(bytes).toString('base64');


/***/ }),

/***/ 5278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ mustMakeSense),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Te: () => (/* binding */ latestOf),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* unused harmony exports after, objectionTo */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2924);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(791);



/**
 * What the log says of a skill after one more record, or why no honest writer would have written that. Pure: publishers ask
 * it before they commit, readers when they fold.
 */
function after(history, record, digest) {
    const objection = objectionTo(history, record);
    if (objection !== undefined)
        return { objection };
    const before = history ?? NOTHING;
    switch (record.action) {
        case 'publish':
            return { claimed: record.version, releases: [...before.releases, releaseOf(record, digest)], retired: false };
        case 'void':
            return { ...before, claimed: record.version };
        case 'retire':
            return { ...before, retired: true, reason: record.reason };
        case 'yank':
            return changed(before, ({ version }) => version === record.version, { withdrawn: 'yank', reason: record.reason });
        case 'unyank':
            return changed(before, ({ version }) => version === record.version, {});
        case 'rollback':
            return changed(before, ({ version, withdrawn }) => version > record.version && withdrawn === undefined, {
                withdrawn: 'rollback',
                reason: record.reason,
            });
    }
}
/** `history` after all of `since`. Throws `log-broken` where they contradict each other. */
function folded(history, since) {
    let now = history;
    for (const { record, digest } of since) {
        const next = after(now, record, digest);
        if ('objection' in next)
            throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .m)('log-broken', (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .logKey */ .Up)(record.sequence), next.objection);
        now = next;
    }
    return now;
}
const NOTHING = { claimed: 0, releases: [], retired: false };
/** Undefined where `deed` may be done. */
function objectionTo(history, deed) {
    const { claimed, releases, retired } = history ?? NOTHING;
    if (deed.action === 'publish' || deed.action === 'void') {
        if (deed.version !== claimed + 1)
            return `the next version is ${claimed + 1}`;
        if (deed.action === 'publish' && releases.some((each) => each.candidate === deed.candidate && each.withdrawn))
            return 'these bytes were withdrawn';
        return undefined;
    }
    if (releases.length === 0)
        return 'it was never published';
    if (deed.action === 'retire')
        return retired ? 'it is retired already' : undefined;
    const release = releases.find(({ version }) => version === deed.version);
    if (release === undefined)
        return 'that version was never published';
    if (deed.action === 'unyank')
        return release.withdrawn ? undefined : 'that version is not withdrawn';
    if (release.withdrawn)
        return 'that version is withdrawn already';
    if (deed.action === 'rollback' && latestOf(releases)?.version === deed.version)
        return 'that version is the latest';
    return undefined;
}
/** Throws `deed-refused` where `deed` may not be done. */
function mustMakeSense(history, deed) {
    const objection = objectionTo(history, deed);
    if (objection === undefined)
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('deed-refused', `${deed.action} makes no sense here: ${objection}`, {
        where: 'version' in deed ? `${deed.skill}@${deed.version}` : deed.skill,
        fix: 'name a version for which it makes sense',
    });
}
/** The newest version that is not withdrawn. */
function latestOf(releases) {
    return releases.findLast(({ withdrawn }) => withdrawn === undefined);
}
/** `what` happened to a release or a skill, with the reason that whoever did it gave. */
function because(what, { reason }) {
    return reason === undefined ? what : `${what}: "${reason}"`;
}
function releaseOf(record, digest) {
    const { version, sequence, candidate, entry, entryVersion, description, tags, capabilities, source } = record;
    return {
        ...{ version, sequence, record: digest, candidate, entry, description, tags, capabilities },
        ...(entryVersion !== undefined && { entryVersion }),
        ...(source !== undefined && { repository: source.repositoryId }),
    };
}
function changed(history, isMeant, state) {
    const releases = history.releases.map((release) => {
        if (!isMeant(release))
            return release;
        const { withdrawn: _, reason: __, ...rest } = release;
        return { ...rest, ...state };
    });
    return { ...history, releases };
}


/***/ }),

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ getSmall)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);

/**
 * The object at `key`, where it has no more than `atMost` bytes. What is larger, no plain object, or not given out is nothing that we wrote:
 * 'junk', so that whoever may write cannot stop a reader by it. Throws what `Store` throws besides, and
 * `thrown` where a reader wants to tell it apart.
 */
async function getSmall(store, key, getting, thrown = []) {
    try {
        return await store.get(key, getting);
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W && NOT_OURS.includes(error.code) && !thrown.includes(error.code))
            return 'junk';
        throw error;
    }
}
/** What nobody of ours writes, and whoever may write can. */
const NOT_OURS = ['object-too-large', 'object-irregular', 'object-unreadable'];


/***/ }),

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyed),
/* harmony export */   m: () => (/* binding */ isKey)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);

/** One part of a key. That it begins with no dot keeps `..` and a store's own files out of every key. */
const PART = '[a-z0-9_-][a-z0-9_.-]{0,199}';
const KEY = new RegExp(`^(?:${PART}/)*${PART}$`);
const PREFIX = new RegExp(`^(?:${PART}/)*(?:${PART})?$`);
/** S3 takes 1,024 bytes with the registry's own prefix. */
const MAX_LENGTH = 512;
/** Whether `text` can name an object. What a listing finds under other names is nobody's object. */
function isKey(text) {
    return text.length <= MAX_LENGTH && KEY.test(text);
}
/**
 * `store`, asked for nothing but keys: one may come from hostile bytes (a view, a record, a name on the command line).
 * Another is refused before anything is read or written. Throws `object-key-invalid`.
 */
function keyed(store) {
    return {
        ...store,
        get: async (key, getting) => store.get(asserted(key), getting),
        getIfChanged: async (key, tag, getting) => store.getIfChanged(asserted(key), tag, getting),
        tagOf: async (key) => store.tagOf(asserted(key)),
        putIfAbsent: async (key, bytes) => store.putIfAbsent(asserted(key), bytes),
        putIfMatch: async (key, bytes, tag) => store.putIfMatch(asserted(key), bytes, tag),
        async *listAfter(prefix, after) {
            yield* store.listAfter(asserted(prefix, PREFIX), asserted(after, PREFIX));
        },
        async *versionsOf(prefix) {
            yield* store.versionsOf(asserted(prefix, PREFIX));
        },
    };
}
function asserted(key, pattern = KEY) {
    if (key.length <= MAX_LENGTH && pattern.test(key))
        return key;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('object-key-invalid', 'this names no object of a registry', {
        where: JSON.stringify(key.slice(0, 100)),
        fix: 'find out what names it: keys are made of a-z 0-9 _ - . and /, and no part begins with a dot',
    });
}


/***/ }),

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ PROBE_KEY),
/* harmony export */   Kg: () => (/* binding */ SKILL_STORE_KEY),
/* harmony export */   MR: () => (/* binding */ SHARD_PREFIX),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   Up: () => (/* binding */ logKey),
/* harmony export */   _h: () => (/* binding */ SNAPSHOT_PREFIX),
/* harmony export */   cK: () => (/* binding */ LOG_PREFIX),
/* harmony export */   dr: () => (/* binding */ TIMESTAMP_KEY),
/* harmony export */   e6: () => (/* binding */ snapshotAt),
/* harmony export */   eP: () => (/* binding */ storedSkillKey),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   kQ: () => (/* binding */ shardKey),
/* harmony export */   lr: () => (/* binding */ INDEX_KEY),
/* harmony export */   o1: () => (/* binding */ snapshotKey),
/* harmony export */   wT: () => (/* binding */ CATALOG_KEY),
/* harmony export */   y1: () => (/* binding */ reportKey)
/* harmony export */ });
/** Keys of a registry, relative to its prefix. ARISE's client knows the first two. */
const INDEX_KEY = 'index.json';
const CATALOG_KEY = 'catalog.json';
/** What ARISE's other reader of skills, its `S3SkillStore`, knows. */
const SKILL_STORE_KEY = 'manifest.json';
const LOG_PREFIX = 'log/';
const SNAPSHOT_PREFIX = 'snapshots/';
const SHARD_PREFIX = `${SNAPSHOT_PREFIX}shards/`;
const TIMESTAMP_KEY = 'timestamp.json';
const PROBE_KEY = 'probes/conditions.json';
function entryKey(skill, version) {
    return `skills/${skill}/v${version}.json`;
}
/** No skill's name has a `-`, so that this is beside the folder of every skill. */
function storedSkillKey(id) {
    return `skills/${id}.json`;
}
function reportKey(digest) {
    return `reports/${digest.slice('sha256:'.length)}.json`;
}
/** 20 digits, so that the order of the keys is the order of the log. */
function logKey(sequence) {
    return `${LOG_PREFIX}${numbered(sequence)}`;
}
/** The slot that `key` is, or undefined where it is no place in a log. */
function slotOf(key) {
    return numberIn(LOG_PREFIX, key);
}
function snapshotKey(sequence) {
    return `${SNAPSHOT_PREFIX}${numbered(sequence)}`;
}
/** The sequence up to which the snapshot at `key` goes, or undefined where it is none. */
function snapshotAt(key) {
    return numberIn(SNAPSHOT_PREFIX, key);
}
function shardKey(digest) {
    return `${SHARD_PREFIX}${digest.slice('sha256:'.length)}.json`;
}
function numbered(sequence) {
    return `${String(sequence).padStart(20, '0')}.json`;
}
function numberIn(prefix, key) {
    const digits = key.startsWith(prefix) ? /^(\d{20})\.json$/.exec(key.slice(prefix.length))?.[1] : undefined;
    const number = Number(digits);
    return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ Log)
});

// EXTERNAL MODULE: ./src/registry/at-once.js
var at_once = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/registry/broken.js
var broken = __webpack_require__(2924);
// EXTERNAL MODULE: ./src/registry/layout.js
var layout = __webpack_require__(791);
// EXTERNAL MODULE: ./src/registry/slot.js
var registry_slot = __webpack_require__(6949);
;// CONCATENATED MODULE: ./src/registry/chain.js



/** Why the record at `sequence` does not follow: what it names must lie between it and the last one that was read. */
function notNext({ sequence: last }, sequence, isJunk) {
    if (sequence === last + 1)
        return (0,broken/* broken */.m)('log-forked', (0,layout/* logKey */.Up)(sequence), 'it follows another record');
    for (let between = last + 1; between < sequence; between += 1) {
        if (!isJunk(between))
            return (0,broken/* broken */.m)('record-missing', (0,layout/* logKey */.Up)(between), 'the record is not there');
    }
    return (0,broken/* broken */.m)('record-altered', (0,layout/* logKey */.Up)(last + 1), 'it is not the record that was there');
}
/**
 * Somebody trusted signed that the log has the record `head` at `sequence`. Whether it lies under something else. Throws
 * `log-truncated`, `record-missing` or `record-altered` where it is not there.
 */
async function mustHold(reading, { sequence, head }) {
    if (sequence === 0)
        return { isOverwritten: false };
    const known = reading.known(sequence);
    const slot = known === undefined ? await (0,registry_slot/* readSlot */.xQ)(reading.store, sequence, reading) : { committed: known, isOverwritten: false };
    if (slot?.committed?.digest === head)
        return slot;
    if (slot !== undefined)
        throw (0,broken/* broken */.m)('record-altered', (0,layout/* logKey */.Up)(sequence), 'it is not the record that was there');
    if (reading.sequence > sequence)
        throw (0,broken/* broken */.m)('record-missing', (0,layout/* logKey */.Up)(sequence), 'the record is not there');
    throw (0,broken/* broken */.m)('log-truncated', (0,layout/* logKey */.Up)(sequence), 'it ends before a record that it had');
}
/** Throws `log-truncated` where a deletion emptied the slot `next`: a log can be cut off and its timestamp put back. */
async function mustEnd(reading, next) {
    if ((await (0,registry_slot/* deletedRecord */.ny)(reading.store, next, reading)) !== undefined)
        throw (0,broken/* broken */.m)('log-truncated', (0,layout/* logKey */.Up)(next), 'the record that was there was deleted');
}

// EXTERNAL MODULE: ./src/registry/fold.js
var fold = __webpack_require__(5278);
// EXTERNAL MODULE: ./src/registry/reader.js
var reader = __webpack_require__(9122);
// EXTERNAL MODULE: ./src/registry/snapshots.js
var snapshots = __webpack_require__(120);
// EXTERNAL MODULE: ./src/registry/origin.js
var registry_origin = __webpack_require__(6927);
// EXTERNAL MODULE: ./src/registry/timestamp.js
var registry_timestamp = __webpack_require__(2257);
;// CONCATENATED MODULE: ./src/registry/start.js




/**
 * From the newest snapshot, and from the beginning with `whole`: then a timestamp of another log is passed over, so that it
 * can be made again. Throws `timestamp-foreign`, `snapshot-foreign`, and what `originIn` and `Store` throw.
 */
async function startOf(store, trust, whole) {
    const said = await (0,registry_timestamp/* timestampIn */.ol)(store, { trust, origin: null });
    const origin = await (0,registry_origin/* originIn */.C)(store, trust, said);
    const isForeign = said !== undefined && origin !== null && said.origin !== null && said.origin !== origin;
    if (isForeign && !whole)
        throw (0,registry_origin/* foreign */.V)('timestamp-foreign', layout/* TIMESTAMP_KEY */.dr);
    const timestamp = isForeign ? undefined : said;
    // The timestamp names the newest, so that nobody lists them.
    const hasNone = timestamp !== undefined && timestamp.snapshot === undefined;
    const snapshot = whole || hasNone ? undefined : await (0,snapshots/* newestSnapshot */.pZ)(store, { trust, origin }, timestamp?.snapshot);
    return { origin, timestamp, snapshot };
}

;// CONCATENATED MODULE: ./src/registry/tail.js


/** Somebody who may write can fill slots with junk, but not make a reader read for ever. */
const MAX_PILE = 10_000;
/** The records of a log that lie behind its snapshot, as far as they were read, and the junk between them. */
class Tail {
    /** In order. */
    records = [];
    junk = new Set();
    #at = new Map();
    #of = new Map();
    /** How much junk lies after the last record. */
    #pile = 0;
    /** The record of a slot. */
    at(sequence) {
        return this.#at.get(sequence);
    }
    /** Skill → its records. */
    get bySkill() {
        return this.#of;
    }
    push(committed) {
        const { sequence, skill } = committed.record;
        this.#pile = 0;
        this.records.push(committed);
        this.#at.set(sequence, committed);
        this.#of.set(skill, [...(this.#of.get(skill) ?? []), committed]);
    }
    /** Throws `log-flooded`. */
    pass(sequence) {
        this.junk.add(sequence);
        this.#pile += 1;
        if (this.#pile > MAX_PILE)
            throw (0,broken/* broken */.m)('log-flooded', (0,layout/* logKey */.Up)(sequence), 'it is full of what is no record');
    }
}

// EXTERNAL MODULE: ./src/registry/trust.js + 1 modules
var registry_trust = __webpack_require__(5135);
// EXTERNAL MODULE: ./src/registry/write-once.js
var write_once = __webpack_require__(1534);
;// CONCATENATED MODULE: ./src/registry/log.js












/** So far ahead of the last record slots are asked for by name. */
const MAX_AHEAD = 10_000;
/**
 * A registry's log as somebody reads it who trusts `trust`: the newest snapshot and the records after it, each proved to
 * follow the one before. What is asked of one skill reads one shard of the snapshot.
 */
class Log {
    remarks = [];
    store;
    trust;
    snapshot;
    #origin;
    #tail = new Tail();
    #shards = new Map();
    constructor(store, { trust, origin }, snapshot) {
        this.store = store;
        this.trust = trust;
        this.#origin = origin;
        this.snapshot = snapshot;
    }
    /**
     * Throws `record-missing`, `record-altered`, `log-forked` or `log-truncated` where the records are no chain as far as
     * somebody trusted signed, `log-flooded`, `log-newer`, `signer-untrusted`, and what `startOf` and `Store` throw. From the
     * beginning with `whole`.
     */
    static async open(store, trust, { whole = false } = {}) {
        const { origin, timestamp, snapshot } = await startOf(store, trust, whole);
        const log = new Log(store, { trust, origin }, snapshot);
        await log.catchUp();
        for (const signed of [snapshot, timestamp]) {
            if (signed !== undefined && (await mustHold(log, signed)).isOverwritten)
                log.remarks.push({ key: (0,layout/* logKey */.Up)(signed.sequence), what: 'overwritten' });
        }
        await mustEnd(log, log.#next());
        if (log.sequence === 0 && log.#tail.junk.size > 0)
            await (0,registry_trust/* mustBeTrusted */.sb)(store, trust);
        return log;
    }
    /** The log that `records` are, which somebody has read and held against each other. */
    static of(store, trust, records) {
        const log = new Log(store, { trust, origin: null }, undefined);
        for (const committed of records)
            log.#tail.push(committed);
        return log;
    }
    /** The records after the snapshot, in order. */
    get tail() {
        return this.#tail.records;
    }
    get origin() {
        const [first] = this.tail;
        return this.#origin ?? (first === undefined ? null : (0,reader/* originOf */.y)(first));
    }
    get sequence() {
        return this.tail.at(-1)?.record.sequence ?? this.snapshot?.sequence ?? 0;
    }
    get head() {
        return this.tail.at(-1)?.digest ?? this.snapshot?.head ?? null;
    }
    /** How many slots are known to be taken: it grows whenever somebody wrote one. */
    get occupied() {
        return this.tail.length + this.#tail.junk.size;
    }
    /** Reads what came since. Throws as `open` does. */
    async catchUp() {
        let slots = [];
        for await (const key of this.store.listAfter(layout/* LOG_PREFIX */.cK, (0,layout/* logKey */.Up)(this.sequence))) {
            const slot = (0,layout/* slotOf */.SW)(key);
            if (slot === undefined || this.#tail.junk.has(slot))
                continue;
            slots.push(slot);
            if (slots.length < at_once/* REQUESTS_AT_ONCE */.P)
                continue;
            await this.#read(slots);
            slots = [];
        }
        await this.#read(slots);
    }
    /** What the log says of `skill`; undefined for nothing. Throws `log-broken` where its records contradict each other. */
    async historyOf(skill) {
        return (0,fold/* folded */.TM)((await this.shard((0,snapshots/* shardName */.Az)(skill))).get(skill), this.#tail.bySkill.get(skill) ?? []);
    }
    /** What the snapshot says of the skills in one shard; not to be changed. Throws as `shardOf` does. */
    async shard(name) {
        if (this.snapshot === undefined)
            return new Map();
        const shard = this.#shards.get(name) ?? (0,snapshots/* shardOf */.IS)(this.store, this.snapshot, name);
        this.#shards.set(name, shard);
        return shard;
    }
    /** The skills that records speak of which came after `position`; undefined where it is no position in what was read. */
    skillsSince({ sequence, head }) {
        const isSnapshot = sequence === (this.snapshot?.sequence ?? 0) && head === (this.snapshot?.head ?? null);
        if (!isSnapshot && this.#tail.at(sequence)?.digest !== head)
            return undefined;
        const after = this.tail.filter(({ record }) => record.sequence > sequence);
        return new Set(after.map(({ record }) => record.skill));
    }
    /** What the log says of every skill. Throws as `historyOf` does. */
    async histories() {
        const names = Object.keys(this.snapshot?.shards ?? {});
        const shards = await (0,at_once/* atOnce */.z)(names, (name) => this.shard(name));
        const all = new Map(shards.flatMap((shard) => [...shard]));
        for (const [skill, since] of this.#tail.bySkill)
            all.set(skill, (0,fold/* folded */.TM)(all.get(skill), since));
        return all;
    }
    /** The record of a slot, where it lies behind the snapshot. */
    known(sequence) {
        return this.#tail.at(sequence);
    }
    /** The record in a slot that the log was read over. Throws as `open` does where it is not there any more. */
    async recordAt(sequence) {
        const committed = this.#tail.at(sequence) ?? (await (0,registry_slot/* readSlot */.xQ)(this.store, sequence, this))?.committed;
        if (committed === undefined)
            throw (0,broken/* broken */.m)('record-missing', (0,layout/* logKey */.Up)(sequence), 'the record is not there');
        return committed;
    }
    /**
     * Commits `deed` in the next free slot: from then on it is so. Undefined where somebody else's came first; catch up and
     * look again. Throws `deed-refused` where the log's history speaks against it, or no reader would accept it.
     */
    async append(deed, signer) {
        (0,fold/* mustMakeSense */.Az)(await this.historyOf(deed.skill), deed);
        const sequence = this.#next();
        const { origin, head: previous } = this;
        const record = { ...deed, schema: 'skill-assay/record/1', origin, sequence, previous };
        const { bytes, ...committed } = (0,registry_slot/* sealRecord */.xe)(record, signer, this.trust);
        const settled = await (0,write_once/* writeOnce */.F)(this.store, (0,layout/* logKey */.Up)(sequence), bytes);
        if (settled === undefined)
            return undefined;
        this.#tail.push(committed);
        return { ...committed, isNew: settled.isNew };
    }
    #next() {
        let sequence = this.sequence + 1;
        while (this.#tail.junk.has(sequence))
            sequence += 1;
        return sequence;
    }
    async #read(slots) {
        const read = await (0,at_once/* atOnce */.z)(slots, (slot) => (0,registry_slot/* readSlot */.xQ)(this.store, slot, this));
        for (const slot of read) {
            if (slot?.committed !== undefined && slot.committed.record.previous !== this.head)
                await this.#fill(slot.sequence);
            if (slot !== undefined)
                this.#add(slot);
        }
    }
    /** A folder that is read while it grows may show a file and not the one that came before it: they are asked for by name. */
    async #fill(until) {
        const end = Math.min(until, this.sequence + MAX_AHEAD);
        for (let sequence = this.sequence + 1; sequence < end; sequence += 1) {
            const slot = this.#tail.junk.has(sequence) ? undefined : await (0,registry_slot/* readSlot */.xQ)(this.store, sequence, this);
            if (slot !== undefined)
                this.#add(slot);
        }
    }
    #add({ sequence, committed: found, isOverwritten }) {
        // What was read before the first record was known may be another log's.
        const committed = found && [(0,reader/* originOf */.y)(found), null].includes(this.origin) ? found : undefined;
        if (committed === undefined || isOverwritten)
            this.remarks.push({ key: (0,layout/* logKey */.Up)(sequence), what: isOverwritten ? 'overwritten' : 'junk' });
        if (committed === undefined)
            this.#tail.pass(sequence);
        else if (committed.record.previous === this.head)
            this.#tail.push(committed);
        else
            throw notNext(this, sequence, (slot) => this.#tail.junk.has(slot));
    }
}


/***/ }),

/***/ 6927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ originIn),
/* harmony export */   V: () => (/* binding */ foreign)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2659);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(791);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9122);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6949);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5135);






/**
 * Which log lies here: the digest of its first record; null where there is none. One request where the timestamp `said` the
 * same of the first slot. Where they differ, one of them is of another log, which the same key signed: what follows the
 * first record, and what lies where the timestamp ends, tell which.
 */
async function originIn(store, trust, said) {
    const reader = { trust, origin: null };
    const usual = (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .recordIn */ .Rn)(await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_1__/* .getSmall */ .q)(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .logKey */ .Up)(1), { atMost: _slot_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD */ .ZB }), 1, reader);
    if (usual !== undefined && (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .y)(usual) === said?.origin)
        return said.origin;
    const first = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .beginning */ .Ir)(store, trust);
    if (first === undefined)
        return null;
    const own = (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .y)(first);
    if (said === undefined || said.origin === null || said.origin === own)
        return own;
    const next = (await (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlot */ .xQ)(store, first.record.sequence + 1, reader))?.committed;
    if (next !== undefined && (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .y)(next) === own)
        return own;
    const last = (await (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlot */ .xQ)(store, said.sequence, reader))?.committed;
    return last?.digest === said.head ? said.origin : own;
}
/** The error that says that the object at `where` was made from another log. */
function foreign(code, where) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W(code, 'it was signed for another log', {
        where,
        fix: 'ask who runs the registry who put it there, and to make it again: assay registry rebuild',
    });
}


/***/ }),

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/** The log that a record is of: its first one is named by its own digest. */
function originOf({ record, digest }) {
    return record.origin ?? digest;
}


/***/ }),

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ow: () => (/* binding */ refresh)
});

// UNUSED EXPORTS: SNAPSHOT_EVERY, takeSnapshot

// EXTERNAL MODULE: ./src/registry/at-once.js
var at_once = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/registry/snapshots.js
var snapshots = __webpack_require__(120);
// EXTERNAL MODULE: ./src/registry/timestamp.js
var timestamp = __webpack_require__(2257);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/registry/replace.js
var replace = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/model/views.js
var views = __webpack_require__(1669);
// EXTERNAL MODULE: ./src/registry/envelope.js
var envelope = __webpack_require__(5081);
// EXTERNAL MODULE: ./src/registry/signed.js
var signed = __webpack_require__(9933);
;// CONCATENATED MODULE: ./src/registry/view.js






const BEFORE_STAMP = '{"assay":';
/** In bytes; ours have about 700. */
const MAX_STAMP = 4096;
const NEWLINE = 10;
/** The view that `bytes` are, where somebody trusted signed all of it for this log; undefined for anything else. */
function linesIn(view, bytes, reader) {
    const end = bytes.subarray(0, MAX_STAMP).indexOf(NEWLINE);
    const stamp = stampIn(bytes.subarray(0, Math.max(end, 0)), reader);
    const content = bytes.subarray(end + 1);
    if (stamp?.view !== view.name || stamp.content !== (0,digest/* digestOf */.o)(content))
        return undefined;
    const { origin, sequence, head } = stamp;
    const text = new TextDecoder().decode(content);
    const lines = text.slice(view.opening.length + 1, -(view.closing(sequence).length + 2));
    return { lines: new Map(lines === '' ? [] : lines.split(',\n').map(named)), origin, sequence, head };
}
/** The bytes of a view: a function of the log and the signer's key alone. */
function viewBytes(view, { lines, origin, sequence, head }, signer) {
    const sorted = [...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
    const content = Buffer.from(`${view.opening}\n${sorted.join(',\n')}\n${view.closing(sequence)}\n`);
    const stamp = { schema: 'skill-assay/view/1', view: view.name, origin, sequence, head, content: (0,digest/* digestOf */.o)(content) };
    return Buffer.concat([Buffer.from(BEFORE_STAMP), (0,envelope/* seal */.od)('view', stamp, signer), Buffer.from(',\n'), content]);
}
/** The line of each skill that has one. */
function linesFrom(view, histories) {
    const lines = new Map();
    for (const [skill, history] of histories) {
        const line = view.lineOf(skill, history);
        if (line !== undefined)
            lines.set(skill, line);
    }
    return lines;
}
/** Writes the objects that the lines of `histories` refer to; the keys of those which had to be written. */
async function supportAll(store, { support }, histories) {
    if (support === undefined)
        return [];
    const written = await (0,at_once/* atOnce */.z)([...histories], async ([skill, history]) => {
        const wanted = await support(store, skill, history);
        return wanted !== undefined && (await (0,replace/* restore */.PF)(store, wanted.key, wanted.bytes)) ? [wanted.key] : [];
    });
    return written.flat();
}
function stampIn(line, reader) {
    const text = Buffer.from(line).toString('latin1');
    if (!text.startsWith(BEFORE_STAMP) || !text.endsWith(','))
        return undefined;
    const envelope = line.subarray(BEFORE_STAMP.length, -1);
    return (0,signed/* signedIn */.i)({ bytes: envelope }, { kind: 'view', schema: views/* ViewStamp */.FD, reader });
}
/** What was signed has one line for each skill, so that there is no other kind of line here. */
function named(line) {
    return [/^"([a-z0-9_]+)/.exec(line)?.[1] ?? '', line];
}

// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __webpack_require__(6761);
// EXTERNAL MODULE: ./src/registry/fold.js
var fold = __webpack_require__(5278);
// EXTERNAL MODULE: ./src/registry/layout.js
var layout = __webpack_require__(791);
// EXTERNAL MODULE: ./src/model/error.js
var model_error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/registry/entry.js
var registry_entry = __webpack_require__(401);
// EXTERNAL MODULE: ./src/registry/get-small.js
var get_small = __webpack_require__(2659);
// EXTERNAL MODULE: ./src/registry/slot.js
var slot = __webpack_require__(6949);
;// CONCATENATED MODULE: ./src/registry/pull.js






/**
 * The release `name` (at `version`, else the latest), resolved from `log` alone and proved against it.
 * Throws `skill-unknown`, `skill-retired`, `version-withdrawn`, `entry-missing` or `entry-altered`, and what `Log` throws.
 */
async function pullEntry(log, name, version) {
    const release = chosen(await log.historyOf(name), name, version, log.store.url);
    const { record, digest } = await log.recordAt(release.sequence);
    if (record.action !== 'publish' || digest !== release.record) {
        throw new AssayError('record-altered', 'the record of this release is not the one that was there', {
            where: logKey(release.sequence),
            fix: 'do not use it; ask who runs the registry',
        });
    }
    return { entry: await entryOf(log.store, name, release), release, record };
}
/**
 * Throws `registry-changed` where the log is another one than that of `seen`, which somebody remembers, and `log-rolled-back`
 * where it does not go on from there.
 */
async function mustContinue(log, seen) {
    if (seen.sequence === 0)
        return;
    if (log.origin !== null && seen.origin !== log.origin)
        throw changed(log);
    const known = log.known(seen.sequence) ?? (await readSlot(log.store, seen.sequence, log))?.committed;
    if (known?.digest === seen.head && seen.sequence <= log.sequence)
        return;
    throw new AssayError('log-rolled-back', `the log no longer holds the record ${seen.sequence} that was seen before`, {
        where: logKey(seen.sequence),
        fix: 'do not use this registry until somebody explains it',
    });
}
/** The error that says that a log is another one than somebody remembers. */
function changed({ store }) {
    return new AssayError('registry-changed', 'the registry holds another log than the one that was seen before', {
        where: store.url,
        fix: 'do not use it until somebody explains it; if it was made anew, begin a new lock file',
    });
}
function chosen(history, name, version, where) {
    const asked = version === undefined ? name : `${name}@${version}`;
    if (history === undefined || history.releases.length === 0)
        throw new AssayError('skill-unknown', `the registry has no ${asked}`, { where, fix: 'check the name' });
    const release = version === undefined ? latestOf(history.releases) : history.releases.find((each) => each.version === version);
    if (release === undefined && version !== undefined)
        throw new AssayError('skill-unknown', `the registry has no ${asked}`, { where, fix: 'check the version' });
    if (history.retired)
        throw new AssayError('skill-retired', because(`${name} is retired`, history), { where, fix: 'use another skill' });
    if (release === undefined || release.withdrawn !== undefined)
        throw new AssayError('version-withdrawn', because(`${asked} was withdrawn`, release ?? history.releases.at(-1) ?? {}), {
            where,
            fix: latestOf(history.releases) === undefined
                ? 'use another skill'
                : `take the newest that was not: assay pull ${name}@latest`,
        });
    return release;
}
/** The entry of `release` of the skill `name`. Throws `entry-missing` or `entry-altered`, `object-unreadable`, and what `Store` throws. */
async function entryOf(store, name, { version, entry: digest, entryVersion }) {
    const key = (0,layout/* entryKey */.k2)(name, version);
    const pinned = entryVersion === undefined ? {} : { version: entryVersion };
    const stored = await (0,get_small/* getSmall */.q)(store, key, { atMost: registry_entry/* MAX_ENTRY */.o, ...pinned }, ['object-unreadable']);
    if (stored === undefined)
        throw new model_error/* AssayError */.W('entry-missing', 'the log names this entry and it is not there', {
            where: key,
            fix: 'ask who runs the registry',
        });
    const entry = stored !== 'junk' && stored.digest === digest ? (0,registry_entry/* entryIn */.G)(stored, name, version) : undefined;
    if (entry !== undefined)
        return entry;
    throw new model_error/* AssayError */.W('entry-altered', `the bytes are not those that were published (${digest})`, {
        where: key,
        fix: 'do not use it; ask who runs the registry',
    });
}

;// CONCATENATED MODULE: ./src/registry/skill-store.js





/**
 * What ARISE's `S3SkillStore` (arise-ai 0.2.1, arise/stores/s3.py) reads: `manifest.json` names the active skills, and
 * `skills/<id>.json` holds each. An id stands for one version for ever, so that an agent which has read it never meets other
 * code under it. The manifest's version is how far the log goes: ARISE reads the skills again when it changes.
 */
const SKILL_STORE = {
    name: 'arise-skill-store',
    key: layout/* SKILL_STORE_KEY */.Kg,
    opening: '"active_skill_ids":[',
    closing: (sequence) => `],"version":${sequence}}`,
    lineOf: (skill, history) => {
        const release = shown(history);
        return release && `"${idOf(skill, release)}"`;
    },
    support: async (store, skill, history) => {
        const release = shown(history);
        const bytes = release && (await skillBytes(store, skill, release));
        return release && bytes && { key: (0,layout/* storedSkillKey */.eP)(idOf(skill, release)), bytes };
    },
};
function shown({ releases, retired }) {
    return retired ? undefined : (0,fold/* latestOf */.Te)(releases);
}
function idOf(skill, { version }) {
    return `${skill}-v${version}`;
}
/**
 * ARISE's `Skill` as it is stored there. Its counters are left out, since nobody measured them. Undefined where the entry is
 * not what was published, which is not handed on: ARISE passes over a skill that is missing.
 */
async function skillBytes(store, skill, release) {
    try {
        const { name, description, implementation, test_suite, version, created_at } = await entryOf(store, skill, release);
        const id = idOf(skill, release);
        const stored = { id, name, description, implementation, test_suite, version, status: 'active', created_at };
        return new TextEncoder().encode((0,canonical/* canonical */.$)(stored));
    }
    catch (error) {
        if (error instanceof model_error/* AssayError */.W && (error.code === 'entry-missing' || error.code === 'entry-altered'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/registry/views.js





/** ARISE's index: every version of every skill that is neither withdrawn nor retired. */
const INDEX = {
    name: 'index',
    key: layout/* INDEX_KEY */.lr,
    opening: '"skills":{',
    closing: () => '}}',
    lineOf: (skill, { releases, retired }) => {
        const versions = releases.flatMap(({ version, withdrawn }) => (withdrawn === undefined ? [version] : []));
        return retired || versions.length === 0 ? undefined : `"${skill}":${(0,canonical/* canonical */.$)(versions)}`;
    },
};
/** What a search needs, in one object. */
const CATALOG = {
    name: 'catalog',
    key: layout/* CATALOG_KEY */.wT,
    opening: '"skills":{',
    closing: () => '}}',
    lineOf: (skill, { releases, retired }) => {
        const release = retired ? undefined : (0,fold/* latestOf */.Te)(releases);
        if (release === undefined)
            return undefined;
        const { version, description, tags, capabilities } = release;
        const line = { version, description, tags, capabilities };
        return `"${skill}":${(0,canonical/* canonical */.$)(line)}`;
    },
};
/** Every view there is. */
const VIEWS = [INDEX, CATALOG, SKILL_STORE];
/** Whether a registry has this view without being asked for it. */
function isStanding({ name }) {
    return !views/* ExtraView */.SG.safeParse(name).success;
}

;// CONCATENATED MODULE: ./src/registry/refresh-views.js




/** With N publishers at once a publisher loses at most N - 1 races, and most find then that another's view says it all. */
const MAX_ATTEMPTS = 1000;
/** In milliseconds, and only ever once: with every loss the chance grows that another's view says it all. */
const LONGEST_WAIT = 500;
/** Brings every view to what the log says. Throws `store-unavailable` where others keep it from being written. */
async function refreshViews(writer) {
    for (const view of VIEWS)
        await refreshView(writer, view);
}
/**
 * By compare-and-swap, so that of publishers at once none undoes another's. A view that was signed is gone on from; one that
 * was not, or that does not fit the log, is made anew. What is written is never older than what was there.
 */
async function refreshView(writer, view) {
    const { store, signer, log } = writer;
    // Who commits what comes later refreshes for themselves.
    const target = log.sequence;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const present = await (0,replace/* presentAt */.BO)(store, view.key);
        const before = present?.bytes && linesIn(view, present.bytes, log);
        if (before === undefined && !isKept(writer, view))
            return;
        if (before !== undefined && before.sequence > log.sequence)
            await log.catchUp();
        const since = before && log.skillsSince(before);
        if (before !== undefined && since !== undefined && before.sequence >= target)
            return;
        const lines = before && since ? await linesAfter(log, view, before, since) : await linesOf(log, view);
        if (await (0,replace/* replace */.HC)(store, view.key, viewBytes(view, lines, signer), present))
            return;
        await (0,promises_.setTimeout)(Math.random() * Math.min(LONGEST_WAIT, 10 * attempt));
    }
    throw (0,replace/* contested */.MM)(view.key);
}
/** An extra view is kept where it is asked for. Who was not told finds it, and keeps it too: it must not name what was withdrawn. */
function isKept({ views = [] }, view) {
    return isStanding(view) || views.some((name) => name === view.name);
}
/** The view `before` with the lines changed of the skills which the log has spoken of `since`. */
async function linesAfter(log, view, before, since) {
    const changed = new Map();
    for (const skill of since) {
        const history = await log.historyOf(skill);
        if (history !== undefined)
            changed.set(skill, history);
    }
    await supportAll(log.store, view, changed);
    const lines = new Map(before.lines);
    for (const skill of since)
        lines.delete(skill);
    for (const [skill, line] of linesFrom(view, changed))
        lines.set(skill, line);
    return { lines, origin: log.origin, sequence: log.sequence, head: log.head };
}
/** The view from nothing but the log. */
async function linesOf(log, view) {
    const { origin, sequence, head } = log;
    const histories = await log.histories();
    await supportAll(log.store, view, histories);
    return { lines: linesFrom(view, histories), origin, sequence, head };
}

;// CONCATENATED MODULE: ./src/registry/refresh.js




/** A reader reads at most about this many records after a snapshot. */
const SNAPSHOT_EVERY = 64;
/**
 * Brings everything that is made from the log up to it: a snapshot where the last one lies far back, the views, the
 * timestamp. All of it can be made again, so that a crash here costs nothing but freshness, which the next run gives back.
 *
 * The timestamp comes last: it names the snapshot from which others then read, and a view that is older than where they began
 * is one that they could not go on from.
 */
async function refresh(writer) {
    const { log } = writer;
    // What is read meanwhile is not in all of the views: a timestamp never says more than they do, so that one which says
    // less was put back.
    const { origin, sequence, head } = log;
    if (origin === null || head === null)
        return;
    const snapshot = await nextSnapshot(writer);
    await refreshViews(writer);
    const named = snapshot === undefined ? {} : { snapshot };
    await (0,timestamp/* moveTimestamp */.EL)(writer.store, { schema: 'skill-assay/timestamp/1', origin, sequence, head, ...named }, writer);
}
/** The sequence of the newest snapshot, of which there is a new one where the last was far back and nobody else made it. */
async function nextSnapshot(writer) {
    const { log } = writer;
    if (log.tail.length < SNAPSHOT_EVERY)
        return log.snapshot?.sequence;
    const newest = (await (0,timestamp/* timestampIn */.ol)(log.store, log))?.snapshot ?? 0;
    return log.sequence - newest < SNAPSHOT_EVERY ? newest : takeSnapshot(writer);
}
/** Writes a snapshot of the log as far as it was read: of all of it where it was opened `whole`. Its sequence. */
async function takeSnapshot({ store, signer, log }) {
    const { origin, sequence, head, snapshot: before } = log;
    if (origin === null || head === null)
        return undefined;
    const skills = [...new Set(log.tail.map(({ record }) => record.skill))];
    const names = [...new Set(skills.map(snapshots/* shardName */.Az))];
    const shards = await (0,at_once/* atOnce */.z)(names, async (name) => [name, new Map(await log.shard(name))]);
    const changed = new Map(shards);
    for (const skill of skills) {
        const history = await log.historyOf(skill);
        if (history !== undefined)
            changed.get((0,snapshots/* shardName */.Az)(skill))?.set(skill, history);
    }
    await (0,snapshots/* writeSnapshot */.oF)(store, { origin, sequence, head }, { before, changed }, signer);
    return sequence;
}


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ presentAt),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   MM: () => (/* binding */ contested),
/* harmony export */   PF: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7820);


/** What is at `key`; what is too large to be ours is not read, and can be replaced. Throws what else `Store` throws. */
async function presentAt(store, key, atMost = _store_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_OBJECT */ .x) {
    try {
        return await store.get(key, { atMost });
    }
    catch (error) {
        if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W) || error.code !== 'object-too-large')
            throw error;
        const tag = await store.tagOf(key);
        return tag === undefined ? undefined : { tag, bytes: undefined };
    }
}
/** Puts `bytes` in the place of `present`, or where nothing is. False where somebody else did meanwhile. */
async function replace(store, key, bytes, present) {
    const put = present === undefined ? store.putIfAbsent(key, bytes) : store.putIfMatch(key, bytes, present.tag);
    return (await put).written;
}
/** Everybody who writes such an object writes the same bytes. */
const MAX_ATTEMPTS = 100;
/**
 * Sees to it that `bytes` stand at `key`; true where something else stood there, or nothing.
 * Throws `store-unavailable` where somebody keeps others from writing it, and what `Store` throws.
 */
async function restore(store, key, bytes) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const present = await presentAt(store, key);
        if (present?.bytes !== undefined && Buffer.from(bytes).equals(present.bytes))
            return false;
        if (await replace(store, key, bytes, present))
            return true;
    }
    throw contested(key);
}
/** Somebody else always came first. */
function contested(key) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('store-unavailable', 'an object could not be brought up to date', {
        where: key,
        fix: 'run it again: what was done is committed',
    });
}


/***/ }),

/***/ 9933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signedIn)
/* harmony export */ });
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5081);

/** What was found at a key, where somebody trusted signed it for this log and it has the shape of `schema`; undefined for anything else. */
function signedIn(found, { kind, schema, reader }) {
    if (found === undefined || found === 'junk')
        return undefined;
    const unsealed = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .unseal */ .Du)(kind, found.bytes);
    if (unsealed?.signer === undefined || !reader.trust.has(unsealed.signer))
        return undefined;
    const parsed = schema.safeParse(unsealed.value);
    if (!parsed.success)
        return undefined;
    // A timestamp of nothing was signed before there was a log to name.
    return reader.origin === null || [reader.origin, null].includes(parsed.data.origin) ? parsed.data : undefined;
}


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   ZB: () => (/* binding */ MAX_RECORD),
/* harmony export */   ny: () => (/* binding */ deletedRecord),
/* harmony export */   xQ: () => (/* binding */ readSlot),
/* harmony export */   xe: () => (/* binding */ sealRecord)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1594);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2924);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5081);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2659);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(791);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9122);








/** No honest record comes near it: a description of 2,000 characters, six bytes each, and 50 tags, in base64. */
const MAX_RECORD = 256 * 1024;
/** A slot is written once, and found again by an overwriter's second try or third. */
const MAX_VERSIONS = 1000;
/**
 * Reads one slot. Where a store keeps versions, what was put on top of a record does not hide it: the first valid version
 * counts, since a slot is written once.
 *
 * Throws `log-newer` for a signed record that this build does not understand, `log-flooded` where a slot has more versions
 * than anybody looks through, and what `Store` throws.
 */
async function readSlot(store, sequence, reader) {
    const key = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .logKey */ .Up)(sequence);
    const present = await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_5__/* .getSmall */ .q)(store, key, { atMost: MAX_RECORD });
    if (present === undefined)
        return undefined;
    const committed = recordIn(present, sequence, reader);
    if (committed !== undefined || !store.keepsVersions)
        return { sequence, committed, isOverwritten: false };
    const below = await firstValid(store, await versionsAt(store, key), sequence, reader);
    return { sequence, committed: below, isOverwritten: below !== undefined };
}
/**
 * The record that was in a slot which a deletion has emptied, where the store still has it and says so: a reader who may not
 * ask for versions is told of none. Throws as `readSlot` does.
 */
async function deletedRecord(store, sequence, reader) {
    if (!store.keepsVersions)
        return undefined;
    try {
        const versions = await versionsAt(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .logKey */ .Up)(sequence));
        return versions.at(-1)?.isDeletion ? await firstValid(store, versions, sequence, reader) : undefined;
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W && error.code === 'store-denied')
            return undefined;
        throw error;
    }
}
/** The record that was found, if somebody trusted signed it for this slot of this log. Throws `log-newer`. */
function recordIn(found, sequence, { trust, origin }) {
    if (found === undefined || found === 'junk')
        return undefined;
    const { bytes, digest } = found;
    const unsealed = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .unseal */ .Du)('record', bytes);
    if (unsealed?.signer === undefined || !trust.has(unsealed.signer))
        return undefined;
    const record = _model_record_js__WEBPACK_IMPORTED_MODULE_2__/* .LogRecord */ .ek.safeParse(unsealed.value);
    // Without signatures anybody's bytes get this far, and those that are no record are junk like any other.
    if (!record.success && unsealed.signer === _envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .UNSIGNED */ .ke)
        return undefined;
    if (!record.success) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('log-newer', 'a signed record is not understood', {
            where: (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .logKey */ .Up)(sequence),
            fix: 'use a newer version of this tool',
            cause: record.error,
        });
    }
    const committed = { record: record.data, digest };
    // Anybody who may write can copy a record into another slot, or into another log of the same signer.
    const belongs = record.data.sequence === sequence && (origin === null || (0,_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .originOf */ .y)(committed) === origin);
    const isFirst = record.data.previous === null;
    return belongs && isFirst === (record.data.origin === null) ? committed : undefined;
}
/**
 * `record` as it is written, proved to be what those who trust `trust` will read: one that nobody can read would end the log
 * for everybody. Throws `deed-refused` where they would not.
 */
function sealRecord(record, signer, trust) {
    try {
        const bytes = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .od)('record', _model_record_js__WEBPACK_IMPORTED_MODULE_2__/* .LogRecord */ .ek.parse(record), signer);
        const committed = bytes.length > MAX_RECORD
            ? undefined
            : recordIn({ bytes, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(bytes) }, record.sequence, { trust, origin: record.origin });
        if (committed !== undefined)
            return { ...committed, bytes };
        throw new TypeError('too large, or signed by somebody who is not trusted');
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('deed-refused', `no reader would accept this ${record.action} record`, {
            where: String(record.skill),
            fix: 'shorten what it says, and leave out what is not text',
            cause,
        });
    }
}
async function versionsAt(store, key) {
    const versions = [];
    for await (const each of store.versionsOf(key)) {
        if (each.key !== key)
            continue;
        versions.push(each);
        if (versions.length > MAX_VERSIONS)
            throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .m)('log-flooded', key, 'it was overwritten without end');
    }
    return versions;
}
async function firstValid(store, versions, sequence, reader) {
    for (const { key, version, isDeletion } of versions) {
        if (isDeletion)
            continue;
        const committed = recordIn(await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_5__/* .getSmall */ .q)(store, key, { atMost: MAX_RECORD, version }), sequence, reader);
        if (committed !== undefined)
            return committed;
    }
    return undefined;
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   oF: () => (/* binding */ writeSnapshot),
/* harmony export */   pZ: () => (/* binding */ newestSnapshot)
/* harmony export */ });
/* unused harmony exports MAX_SNAPSHOT, snapshotsIn, snapshotIn, snapshotOf, shardBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6761);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4507);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(789);
/* harmony import */ var _model_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3019);
/* harmony import */ var _at_once_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7428);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5081);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(791);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2659);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6927);
/* harmony import */ var _signed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9933);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7820);
/* harmony import */ var _write_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1534);













/** Which shard a skill is in: two hexadecimal digits, so that 100,000 skills are about 400 a shard. */
function shardName(skill) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(skill).digest('hex').slice(0, 2);
}
const MAX_SNAPSHOT = 256 * 1024;
/** Whoever may write can leave any number of false ones. */
const MAX_TRIED = 100;
/**
 * The newest snapshot that somebody trusted signed; undefined where there is none. `named` is the one that the timestamp
 * names, and none is newer; without it they are listed. What is no snapshot is passed over: an older one, or none, gives the same log.
 * Throws `snapshot-foreign` where the named one was signed for another log.
 */
async function newestSnapshot(store, reader, named) {
    const direct = named === undefined ? undefined : await snapshotIn(store, { ...reader, origin: null }, named);
    if (direct !== undefined && reader.origin !== null && direct.origin !== reader.origin)
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .foreign */ .V)('snapshot-foreign', (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .snapshotKey */ .o1)(direct.sequence));
    if (direct !== undefined)
        return direct;
    const sequences = (await snapshotsIn(store)).filter((sequence) => sequence <= (named ?? sequence));
    for (const sequence of sequences.slice(-MAX_TRIED).reverse()) {
        const snapshot = await snapshotIn(store, reader, sequence);
        if (snapshot !== undefined)
            return snapshot;
    }
    return undefined;
}
/** Where the snapshots end of which there are roots, whoever put them there; in order. Throws what `Store` throws. */
async function snapshotsIn(store) {
    const sequences = [];
    for await (const key of store.listAfter(_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .SNAPSHOT_PREFIX */ ._h, _layout_js__WEBPACK_IMPORTED_MODULE_9__/* .SNAPSHOT_PREFIX */ ._h)) {
        const sequence = (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .snapshotAt */ .e6)(key);
        if (sequence !== undefined)
            sequences.push(sequence);
        // The shards come after them, and there are many.
        else if (key.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .SHARD_PREFIX */ .MR))
            break;
    }
    return sequences;
}
/** The snapshot that ends at `sequence`, where somebody trusted signed it. */
async function snapshotIn(store, reader, sequence) {
    return snapshotOf(await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_5__/* .getSmall */ .q)(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .snapshotKey */ .o1)(sequence), { atMost: MAX_SNAPSHOT }), sequence, reader);
}
/** The snapshot that was found in the place of the one that ends at `sequence`. */
function snapshotOf(found, sequence, reader) {
    const snapshot = (0,_signed_js__WEBPACK_IMPORTED_MODULE_7__/* .signedIn */ .i)(found, { kind: 'snapshot', schema: _model_history_js__WEBPACK_IMPORTED_MODULE_3__/* .Snapshot */ .Fm, reader });
    return snapshot?.sequence === sequence ? snapshot : undefined;
}
/** The skills of one shard of `snapshot`. Throws `snapshot-altered` where its bytes are not those that were signed. */
async function shardOf(store, { shards }, name) {
    const digest = shards[name];
    if (digest === undefined)
        return new Map();
    const key = (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .shardKey */ .kQ)(digest);
    const stored = await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_5__/* .getSmall */ .q)(store, key, { atMost: _store_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_OBJECT */ .x });
    const shard = stored !== 'junk' && stored?.digest === digest ? _model_history_js__WEBPACK_IMPORTED_MODULE_3__/* .Shard */ .Lk.safeParse(jsonIn(stored.bytes)) : undefined;
    if (shard?.success !== true) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('snapshot-altered', 'a part of the snapshot is not what was signed', {
            where: key,
            fix: 'ask who runs the registry to rebuild it: assay registry rebuild',
        });
    }
    return new Map(shard.data.skills);
}
/** Undefined for what is none: whoever signed its digest can have been wrong. */
function jsonIn(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/**
 * Writes the snapshot that ends at `at` and has the shards of `before` but for `changed`, whole shards by their names.
 * Parts first: a snapshot that can be read is complete.
 */
async function writeSnapshot(store, at, shards, signer) {
    const digests = await (0,_at_once_js__WEBPACK_IMPORTED_MODULE_11__/* .atOnce */ .z)([...shards.changed], async ([name, skills]) => {
        const bytes = shardBytes(skills);
        const digest = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes);
        await mustWrite(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .shardKey */ .kQ)(digest), bytes);
        return [name, digest];
    });
    const snapshot = {
        schema: 'skill-assay/snapshot/1',
        ...at,
        shards: { ...shards.before?.shards, ...Object.fromEntries(digests) },
    };
    await mustWrite(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .snapshotKey */ .o1)(at.sequence), (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .od)('snapshot', snapshot, signer));
    return snapshot;
}
/** The bytes of a shard: a function of what the log says of its skills. */
function shardBytes(skills) {
    const sorted = [...skills].sort(([a], [b]) => (a < b ? -1 : 1));
    return new TextEncoder().encode((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_12__/* .canonical */ .$)({ schema: 'skill-assay/shard/1', skills: sorted }));
}
/** Somebody put something else under a name that only these bytes can have. */
async function mustWrite(store, key, bytes) {
    if ((await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_8__/* .writeOnce */ .F)(store, key, bytes)) !== undefined)
        return;
    const present = await store.get(key);
    if (present !== undefined && (await store.putIfMatch(key, bytes, present.tag)).written)
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('snapshot-altered', 'something else lies where a part of the snapshot belongs', {
        where: key,
        fix: 'run it again',
    });
}


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ withdrawn),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5278);


/** How `candidate` stands to `history`, which is undefined for a skill that the log does not speak of. */
function standingOf(history, candidate) {
    if (history === undefined)
        return { is: 'new' };
    const latest = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .latestOf */ .Te)(history.releases);
    if (!history.retired && latest?.candidate === candidate)
        return { is: 'latest', release: latest };
    const tombstone = history.releases.findLast((each) => each.candidate === candidate && each.withdrawn !== undefined);
    return tombstone === undefined ? { is: 'new' } : { is: 'withdrawn', release: tombstone };
}
/** The bytes of this release of `skill` are not published again. */
function withdrawn(skill, release) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('version-withdrawn', (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)('these bytes were withdrawn', release), {
        where: `${skill}@${release.version}`,
        fix: 'change the skill, or let somebody take the withdrawal back: assay unyank',
    });
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ MAX_OBJECT)
/* harmony export */ });
/** No object of ours is larger: a catalog of 100,000 skills takes about 30 MB. */
const MAX_OBJECT = 256 * 1024 * 1024;


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);


/**
 * All the bytes of `chunks`, read no further than `atMost` of them: what a store says beforehand of an object's size is not
 * to be believed. Throws `object-too-large`.
 */
async function gather(chunks, atMost, key) {
    const gathered = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > atMost)
            throw tooLarge(key, atMost);
        gathered.push(chunk);
    }
    const bytes = gathered.length === 1 && gathered[0] !== undefined ? gathered[0] : Buffer.concat(gathered);
    return { bytes, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(bytes) };
}
function tooLarge(key, atMost) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('object-too-large', `the object is larger than ${atMost} bytes`, {
        where: key,
        fix: 'ask who runs the registry: no object of ours is that large',
    });
}


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ moveTimestamp),
/* harmony export */   M6: () => (/* binding */ beginTimestamp),
/* harmony export */   ol: () => (/* binding */ timestampIn)
/* harmony export */ });
/* unused harmony exports MAX_TIMESTAMP, timestampOf */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _model_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3019);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5081);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2659);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(791);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6829);
/* harmony import */ var _signed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9933);







const MAX_TIMESTAMP = 16 * 1024;
/** What the registry's timestamp says; undefined where there is none that somebody trusted signed for this log. */
async function timestampIn(store, reader) {
    return timestampOf(await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_3__/* .getSmall */ .q)(store, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .TIMESTAMP_KEY */ .dr, { atMost: MAX_TIMESTAMP }), reader);
}
/** The timestamp that was found; undefined for none that somebody trusted signed for this log. */
function timestampOf(found, reader) {
    return (0,_signed_js__WEBPACK_IMPORTED_MODULE_5__/* .signedIn */ .i)(found, { kind: 'timestamp', schema: _model_history_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc, reader });
}
/** Writers that lose a race find that somebody else's timestamp goes as far as theirs, or try again. */
const MAX_ATTEMPTS = 100;
/** In milliseconds; they wait for a random part of it. */
const FIRST_WAIT = 4;
const LONGEST_WAIT = 250;
/**
 * Moves the timestamp forward to `timestamp`, never back. What is there and was signed by nobody trusted, or for another log, is replaced.
 * Throws `store-unavailable` where others keep it from being written, and what `Store` throws.
 */
async function moveTimestamp(store, timestamp, { trust, signer }) {
    const reader = { trust, origin: timestamp.origin };
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const present = await (0,_replace_js__WEBPACK_IMPORTED_MODULE_4__/* .presentAt */ .BO)(store, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .TIMESTAMP_KEY */ .dr, MAX_TIMESTAMP);
        const said = present?.bytes && timestampOf({ bytes: present.bytes }, reader);
        const wanted = said === undefined ? timestamp : furthest(said, timestamp);
        if (said !== undefined && wanted.sequence === said.sequence && wanted.snapshot === said.snapshot)
            return;
        if (await (0,_replace_js__WEBPACK_IMPORTED_MODULE_4__/* .replace */ .HC)(store, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .TIMESTAMP_KEY */ .dr, (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .od)('timestamp', wanted, signer), present))
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt));
    }
    throw (0,_replace_js__WEBPACK_IMPORTED_MODULE_4__/* .contested */ .MM)(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .TIMESTAMP_KEY */ .dr);
}
/**
 * Puts a timestamp of nothing where there is none: so that one which is missing from a log with records was removed, and a
 * first run that was cut off is told from that. Throws what `Store` throws.
 */
async function beginTimestamp(store, signer) {
    const nothing = { schema: 'skill-assay/timestamp/1', origin: null, sequence: 0, head: null };
    await store.putIfAbsent(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .TIMESTAMP_KEY */ .dr, (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .od)('timestamp', nothing, signer));
}
/** Two writers know different things: the later record, and the later snapshot. */
function furthest(one, other) {
    const { schema, origin, sequence, head } = one.sequence < other.sequence ? other : one;
    const snapshot = Math.max(one.snapshot ?? 0, other.snapshot ?? 0);
    return { schema, origin, sequence, head, ...(snapshot > 0 && { snapshot }) };
}


/***/ }),

/***/ 5135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ir: () => (/* binding */ beginning),
  Ti: () => (/* binding */ believe),
  sb: () => (/* binding */ mustBeTrusted)
});

// EXTERNAL MODULE: ./src/model/error.js
var model_error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/registry/broken.js
var broken = __webpack_require__(2924);
// EXTERNAL MODULE: ./src/registry/envelope.js
var envelope = __webpack_require__(5081);
// EXTERNAL MODULE: ./src/registry/get-small.js
var get_small = __webpack_require__(2659);
// EXTERNAL MODULE: ./src/registry/layout.js
var layout = __webpack_require__(791);
// EXTERNAL MODULE: ./src/registry/slot.js
var registry_slot = __webpack_require__(6949);
;// CONCATENATED MODULE: ./src/registry/first-record.js






/** So much junk may lie before it. */
const MAX_OBJECTS = 1000;
/**
 * The record that begins the log: signed by one of `trust`, where that is given, else by anybody. Where the beginning is gone
 * it is the first one that is left; undefined for an empty log, or one that holds nothing but junk. Throws `log-flooded`
 * where there is no end of junk before it, and what `Store` throws.
 */
async function firstRecord(store, trust) {
    let objects = 0;
    let left;
    for await (const { key, version } of oldestFirst(store)) {
        const slot = (0,layout/* slotOf */.SW)(key);
        if (slot === undefined)
            continue;
        const found = await (0,get_small/* getSmall */.q)(store, key, { atMost: registry_slot/* MAX_RECORD */.ZB, ...(version !== undefined && { version }) });
        const first = signedRecord(found, slot, trust);
        if (first?.record.previous === null)
            return first;
        left ??= first;
        objects += 1;
        if (objects >= MAX_OBJECTS && left !== undefined)
            return left;
        if (objects >= MAX_OBJECTS)
            throw (0,broken/* broken */.m)('log-flooded', layout/* LOG_PREFIX */.cK, 'there is no end of junk before it begins');
    }
    return left;
}
function signedRecord(found, sequence, trust) {
    const signer = found === undefined || found === 'junk' ? undefined : (0,envelope/* unseal */.Du)('record', found.bytes)?.signer;
    if (signer === undefined || trust?.has(signer) === false)
        return undefined;
    const committed = (0,registry_slot/* recordIn */.Rn)(found, sequence, { trust: new Set([signer]), origin: null });
    return committed && { ...committed, signer };
}
/**
 * With versions, a record of somebody else's which was put on top of the first one does not come before it. Who may not ask
 * for them takes what is current.
 */
async function* oldestFirst(store) {
    try {
        for await (const each of store.versionsOf(layout/* LOG_PREFIX */.cK))
            if (!each.isDeletion)
                yield each;
        if (store.keepsVersions)
            return;
    }
    catch (error) {
        if (!(error instanceof model_error/* AssayError */.W) || error.code !== 'store-denied')
            throw error;
    }
    for await (const key of store.listAfter(layout/* LOG_PREFIX */.cK, layout/* LOG_PREFIX */.cK))
        yield { key };
}

// EXTERNAL MODULE: ./src/registry/reader.js
var reader = __webpack_require__(9122);
;// CONCATENATED MODULE: ./src/registry/trust.js



/**
 * Whom to believe of a registry: those `named`, else whoever began its log. Where its beginning is gone, or lies behind no
 * end of junk, reading the log says so.
 */
async function believe(store, named) {
    if (named !== undefined)
        return { trust: named, isFirstUse: false, origin: null };
    const first = await beginning(store);
    const origin = first === undefined ? null : (0,reader/* originOf */.y)(first);
    return { trust: new Set(first === undefined ? [] : [first.signer]), isFirstUse: true, origin };
}
/** Undefined where it lies behind no end of junk, too. */
async function beginning(store, trust) {
    try {
        return await firstRecord(store, trust);
    }
    catch (error) {
        if (!(error instanceof model_error/* AssayError */.W) || error.code !== 'log-flooded')
            throw error;
        return undefined;
    }
}
/**
 * Throws `signer-untrusted` where somebody else began the log: to whoever trusts the wrong one it looks empty, and a writer
 * would begin a second log over the first. Throws as `firstRecord` does besides.
 */
async function mustBeTrusted(store, trust) {
    const first = await firstRecord(store);
    if (first === undefined || trust.has(first.signer))
        return;
    throw new model_error/* AssayError */.W('signer-untrusted', `the log was begun by ${first.signer}, who is not trusted`, {
        where: store.url,
        fix: 'trust that signer if you know it; else ask who runs the registry',
    });
}


/***/ }),

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4544);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5278);
/* harmony import */ var _refresh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2571);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2178);





/**
 * Records a withdrawal, or its end. Nothing is deleted: the bytes stay, and readers refuse them.
 * Throws `skill-unknown`, `flag-value` where a version must be named, `deed-refused` for what makes no sense, and what the log and the store throw.
 */
async function withdraw(by, withdrawal) {
    const { action, skill, reason, actor, time } = withdrawal;
    const writer = await (0,_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .opened */ .S)(by);
    const { log } = writer;
    let version = withdrawal.version;
    const result = await (0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .c)({ log, signer: writer.signer, pace: new _commit_js__WEBPACK_IMPORTED_MODULE_1__/* .Pace */ .o() }, skill, async (history) => {
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
    await (0,_refresh_js__WEBPACK_IMPORTED_MODULE_3__/* .refresh */ .Ow)(writer);
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
    return release !== undefined && (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .latestOf */ .Te)(releases) === release;
}
function meant({ releases }, { action, skill }) {
    const [only, ...others] = releases;
    if (action !== 'rollback' && only !== undefined && others.length === 0)
        return only.version;
    const { version } = (action === 'unyank' ? releases.findLast(({ withdrawn }) => withdrawn) : (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .latestOf */ .Te)(releases)) ?? {};
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('flag-value', `it is not said which version of ${skill}`, {
        where: `assay ${action}`,
        fix: action === 'rollback' ? WHICH : `write ${skill}@${version ?? 'V'}, if that is the one`,
    });
}
const WHICH = 'write NAME@V: the version that is to be the latest';
function unknown(skill, { store }) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('skill-unknown', `the registry has no ${skill}`, { where: store.url, fix: 'check the name' });
}


/***/ }),

/***/ 1534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeOnce)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4507);
/* harmony import */ var _get_small_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2659);



/** A store may refuse a write for one that was under way at the same time and came to nothing. */
const MAX_REFUSALS = 3;
/**
 * Puts `bytes` where nothing may be. Undefined where other bytes stand there. A write whose answer was lost, or that an
 * earlier run made, is recognised by its digest. Throws `store-unavailable` where it is refused although nothing is there, and
 * what `Store` throws.
 */
async function writeOnce(store, key, bytes) {
    for (let refusals = 0; refusals < MAX_REFUSALS; refusals += 1) {
        const put = await putOnce(store, key, bytes);
        if (put.written)
            return settled(put, true);
        const present = await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_2__/* .getSmall */ .q)(store, key, { atMost: bytes.length });
        if (present !== undefined)
            return isOurs(present, bytes) ? settled(present, false) : undefined;
    }
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('store-unavailable', 'a write is refused, and nothing is there', {
        where: key,
        fix: 'run it again',
    });
}
/** Throws what `Store` throws, unless the write took effect before its answer was lost. */
async function putOnce(store, key, bytes) {
    try {
        return await store.putIfAbsent(key, bytes);
    }
    catch (error) {
        if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W) || error.code !== 'store-unavailable')
            throw error;
        const present = await (0,_get_small_js__WEBPACK_IMPORTED_MODULE_2__/* .getSmall */ .q)(store, key, { atMost: bytes.length });
        if (present === undefined || !isOurs(present, bytes))
            throw error;
        return { written: true, ...present };
    }
}
function isOurs(present, bytes) {
    return present !== 'junk' && present.digest === (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes);
}
function settled({ version }, isNew) {
    return version === undefined ? { isNew } : { version, isNew };
}


/***/ }),

/***/ 2178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openWriter),
/* harmony export */   S: () => (/* binding */ opened)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5081);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5135);




/**
 * Somebody who may write to `store` as `signer`. What they write must count for readers who trust those `named`, or, where
 * nobody is named, whoever began the log: throws `signer-untrusted` where it would not.
 */
async function openWriter(store, signer, named) {
    const own = signer?.keyid ?? _envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSIGNED */ .ke;
    const { trust: believed } = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .believe */ .Ti)(store, named);
    // Whoever writes first begins the log.
    const trust = believed.size === 0 ? new Set([own]) : believed;
    if (trust.has(own))
        return { store, trust, signer };
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('signer-untrusted', `the registry's readers do not trust ${own}`, {
        where: store.url,
        fix: `sign with a key that they trust (${[...trust].join(', ')}), or name whom they trust with --trust FILE`,
    });
}
/** `writer` with its log, read now unless it was read already. Throws what `Log.open` throws. */
async function opened(writer) {
    return 'log' in writer ? writer : { ...writer, log: await _log_js__WEBPACK_IMPORTED_MODULE_2__/* .Log */ .t.open(writer.store, writer.trust) };
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
