#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__web_tree_sitter_js_83f30c8b__ from "./web-tree-sitter.js";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2569:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(601);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9964);


(0,_cli_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .endOnInterrupt */ .e)();
process.exitCode = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ endProgress),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* unused harmony export isTerminal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(789);


/** Whether a person reads the stream. */
function isTerminal(stream) {
    return process[stream].isTTY === true;
}
/** Whether to colour what goes to standard output (https://no-color.org). */
function wantsColor() {
    return isTerminal('stdout') && !environment('NO_COLOR') && !isDumb();
}
/** A terminal that shows escape sequences instead of obeying them. */
function isDumb() {
    return environment('TERM') === 'dumb';
}
/** A variable of the environment; under Deno without the permission there is none. */
function environment(name) {
    try {
        return process.env[name];
    }
    catch {
        return undefined;
    }
}
/**
 * Writes all of `text`, also where the stream is a pipe and the process is about to end. A closed pipe is nobody's fault.
 * Throws `output-failed` where standard output takes no more (a full disk); what standard error does not take is lost.
 */
function write(text, stream = 'stdout') {
    const bytes = new TextEncoder().encode(text);
    for (let offset = 0; offset < bytes.length;) {
        try {
            offset += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(stream === 'stdout' ? 1 : 2, bytes, offset);
        }
        catch (cause) {
            const { code } = cause;
            if (code === 'EAGAIN')
                continue;
            if (code === 'EPIPE' || stream === 'stderr')
                return;
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W('output-failed', `the output cannot be written (${code ?? 'unknown error'})`, {
                where: 'standard output',
                fix: 'make room where it is written to, or write it elsewhere',
                cause,
            });
        }
    }
}
/** One line of progress on standard error: rewritten in place for a person, a plain line for a log. */
function progressLine(line) {
    write(isTerminal('stderr') && !isDumb() ? `\r\u001b[K${line}` : `${line}\n`, 'stderr');
}
/** Clears the progress line, so that the report begins on a line of its own. */
function endProgress() {
    if (isTerminal('stderr') && !isDumb())
        write('\r\u001b[K', 'stderr');
}


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** Exit codes of every command: it holds, it is refused, it was called wrongly, it could not be found out, it was interrupted. */
const EXIT = { holds: 0, refused: 1, usage: 2, unknown: 3, interrupted: 130 };
/** The exit code of a check; `allowReview` lets what only a human must decide count as holding. */
function exitCodeOf(verdict, allowReview) {
    switch (verdict) {
        case 'pass':
            return EXIT.holds;
        case 'review':
            return allowReview ? EXIT.holds : EXIT.refused;
        case 'block':
            return EXIT.refused;
        case 'inconclusive':
            return EXIT.unknown;
    }
}


/***/ }),

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ endOnInterrupt)
/* harmony export */ });
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3927);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(152);


/**
 * Ends this process when somebody interrupts it (Ctrl-C, a job that is cancelled, a terminal that closes), with the exit
 * code that says so. Whatever runs in a sandbox ends with it: an interpreter whose standard input closes kills its runs,
 * and containers are removed upon `exit`, of which a process that dies of a signal does not hear.
 */
function endOnInterrupt() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.once(signal, () => {
            (0,_console_js__WEBPACK_IMPORTED_MODULE_0__/* .endProgress */ .Bw)();
            (0,_console_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)('assay: interrupted\n', 'stderr');
            process.exit(_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.interrupted);
        });
}


/***/ }),

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/model/error.js
var model_error = __nccwpck_require__(789);
// EXTERNAL MODULE: ./src/model/runtime-right.js
var runtime_right = __nccwpck_require__(9488);
// EXTERNAL MODULE: ./src/model/version.js
var version = __nccwpck_require__(231);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./src/intake/directory.js + 1 modules
var intake_directory = __nccwpck_require__(3806);
;// CONCATENATED MODULE: ./src/intake/git.js

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
    const { execa } = await __nccwpck_require__.e(/* import() */ 37).then(__nccwpck_require__.bind(__nccwpck_require__, 9037));
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
    return new model_error/* AssayError */.W('git-failed', what, { where: at, fix, cause });
}
/** The commit that `ref` names in the repository around `at`. Throws `base-unresolved`. */
async function commitOf(at, ref) {
    try {
        return git_text(await git(at, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
    }
    catch (cause) {
        throw new model_error/* AssayError */.W('base-unresolved', 'this is neither a directory nor a commit of the repository', {
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
        return git_text(await git(at, ['merge-base', a, b])).trim();
    }
    catch (cause) {
        if (git_text(await git(at, ['rev-parse', '--is-shallow-repository'])).trim() === 'false')
            return undefined;
        throw new AssayError('base-unresolved', 'the clone is too shallow to show where the histories part', {
            where: at,
            fix: 'fetch all of the history (actions/checkout: fetch-depth: 0)',
            cause,
        });
    }
}
/** When `commit` was committed, in ISO 8601 and UTC: its author may name a time zone which no reader accepts. */
async function committedAt(at, commit) {
    // Not by `git show`, which has a configuration of its own: the commit as it is, whose headers end with an empty line.
    const [headers = ''] = git_text(await git(at, ['cat-file', 'commit', commit])).split('\n\n', 1);
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
    const isShallow = git_text(await git(at, ['rev-parse', '--is-shallow-repository'])).trim() !== 'false';
    const found = isShallow ? '' : git_text(await git(at, ['rev-list', '--first-parent', '-1', commit, '--', path])).trim();
    if (found !== '')
        return found;
    throw new AssayError('base-unresolved', 'the clone does not show which commit brought this', {
        where: path,
        fix: 'fetch all of the history (actions/checkout: fetch-depth: 0)',
    });
}
/** The hash of the tree at `path` of `commit`; undefined where there is no folder. */
async function treeAt(at, commit, path) {
    const listing = git_text(await git(at, ['ls-tree', '-z', '--full-tree', commit, '--', path]));
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
    const listing = git_text(await git(at, ['ls-tree', '-r', '-z', '--long', ...what]));
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
function git_text(bytes) {
    return new TextDecoder().decode(bytes);
}

// EXTERNAL MODULE: ./src/model/candidate.js
var candidate = __nccwpck_require__(4306);
// EXTERNAL MODULE: ./src/intake/cut.js
var cut = __nccwpck_require__(1166);
// EXTERNAL MODULE: ./src/intake/kept.js
var kept = __nccwpck_require__(7276);
;// CONCATENATED MODULE: ./src/intake/tree.js



/** The candidate that a listed tree makes; the same digest as `candidateAt` gives for a checkout of it. */
async function candidateFromTree(name, entries, blob) {
    const files = [];
    for (const { path, kind, size, hash } of (0,cut/* withinTotal */.U)((0,cut/* firstOf */.K)(entries).map(knownOf)))
        files.push(kind === 'file' ? (0,kept/* fileOf */.W)(name, path, await blob(hash)) : { path, kind, size, bytes: new Uint8Array() });
    return (0,candidate/* candidateOf */.RH)(name, files, entries.length - files.length);
}
/** What an entry is to a candidate; a link has no size of its own. */
function knownOf({ mode, kind, hash, size, path }) {
    if (mode === '120000')
        return { path, kind: 'symlink', size: 0, hash };
    if (kind !== 'blob')
        return { path, kind: 'special', size, hash };
    return { path, kind: size <= candidate/* MAX_READ */.Ct ? 'file' : 'oversized', size, hash };
}
/** The skills in a listing of the folder that holds them: a skill is a directory without a leading dot. Sorted by name. */
function skillTrees(listing) {
    const trees = new Map();
    for (const entry of listing) {
        const slash = entry.path.indexOf('/');
        // A link or submodule in place of a skill's directory is a skill too: one that cannot be accepted.
        const name = slash === -1 ? (entry.kind === 'blob' && entry.mode !== '120000' ? '' : entry.path) : entry.path.slice(0, slash);
        if (name === '' || name.startsWith('.'))
            continue;
        const inside = { ...entry, path: slash === -1 ? '.' : entry.path.slice(slash + 1) };
        const entries = trees.get(name);
        // Pushed and not copied: how many files a skill has is the adversary's to choose (catalogue 127).
        if (entries === undefined)
            trees.set(name, [inside]);
        else
            entries.push(inside);
    }
    return [...trees].map(([name, entries]) => ({ name, entries })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The entries of a listing of a whole repository that lie below `folder`, relative to it. */
function below(folder, listing) {
    const inside = listing.filter(({ path }) => path.startsWith(`${folder}/`));
    // A link or submodule in place of the folder, or of one above it, hides every skill.
    const itself = listing.filter(({ path }) => path === folder || folder.startsWith(`${path}/`));
    return [
        ...inside.map((entry) => ({ ...entry, path: entry.path.slice(folder.length + 1) })),
        ...itself.map((entry) => ({ ...entry, path: '.' })),
    ];
}
/** What lies between two listings of a whole repository, whose skills stand in `folder`. */
function changeBetween(before, after, folder) {
    const trees = changedTrees(below(folder, before), below(folder, after));
    const print = ({ mode, hash }) => `${mode} ${hash}`;
    const [was, is] = [before, after].map((listing) => new Map(listing.map((entry) => [entry.path, print(entry)])));
    const paths = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
        .filter((path) => was?.get(path) !== is?.get(path))
        .sort();
    return { trees, change: { folder, skills: trees.map(({ name }) => name), paths, listing: below(folder, after) } };
}
/** The skills of `after` that are not as they were `before`: new, changed, renamed, or of another mode. */
function changedTrees(before, after) {
    const fingerprint = ({ entries }) => JSON.stringify(entries.map(({ path, mode, hash }) => [path, mode, hash]).sort());
    const known = new Map(skillTrees(before).map((tree) => [tree.name, fingerprint(tree)]));
    return skillTrees(after).filter((tree) => known.get(tree.name) !== fingerprint(tree));
}

;// CONCATENATED MODULE: ./src/intake/base.js






/**
 * The digest of what each skill is compared with: in a directory that holds `<name>/` (or is the skill), or at a git ref.
 * A skill that is new has none. Throws `base-unresolved`.
 */
async function baseOf(base, places) {
    const inDirectory = await isDirectory(base);
    const previous = [];
    for (const place of places) {
        const candidate = inDirectory ? await candidateBelow(base, place.name) : await candidateAtRef(base, place);
        if (candidate !== undefined)
            previous.push([place.name, candidate.digest]);
    }
    // Assigned one by one, a directory named `__proto__` would be lost.
    return Object.fromEntries(previous);
}
async function candidateBelow(base, name) {
    if (await isDirectory(`${base}/${name}`))
        return (0,intake_directory/* candidateAt */.T)(`${base}/${name}`, name);
    return (await isFile(`${base}/${name}.py`)) ? (0,intake_directory/* candidateAt */.T)(base, name) : undefined;
}
async function candidateAtRef(ref, { name, directory }) {
    // Resolved, because `.` and `..` have no name of their own in a tree.
    const whole = (0,external_node_path_.resolve)(directory);
    const around = (0,external_node_path_.dirname)(whole);
    const commit = await commitOf(around, ref);
    const entries = await listTree(around, commit, (0,external_node_path_.basename)(whole));
    return entries.length === 0 ? undefined : candidateFromTree(name, entries, (hash) => blobOf(around, hash));
}
async function isDirectory(path) {
    return (await base_status(path))?.isDirectory() ?? false;
}
async function isFile(path) {
    return (await base_status(path))?.isFile() ?? false;
}
async function base_status(path) {
    try {
        return await (0,promises_.stat)(path);
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new model_error/* AssayError */.W('base-unresolved', 'the base cannot be read', {
            where: path,
            fix: 'check its permissions',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./src/intake/paths.js
var paths = __nccwpck_require__(26);
// EXTERNAL MODULE: ./src/syntax/grammar.js + 6 modules
var grammar = __nccwpck_require__(9633);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __nccwpck_require__(8322);
// EXTERNAL MODULE: ./src/rules/index.js + 101 modules
var src_rules = __nccwpck_require__(7588);
// EXTERNAL MODULE: ./src/rules/run-rules.js
var run_rules = __nccwpck_require__(6046);
;// CONCATENATED MODULE: ./src/rules/analyse-change.js


/** What is found about a proposal as a whole, whatever its skills are like: for the top of a report. Of none, nothing. */
function analyseChange(change, judgement, rules = src_rules/* RULES */.y) {
    const run = (0,run_rules/* runOf */.n)(rules, judgement);
    if (change !== undefined)
        run.on('change', change);
    return run;
}

;// CONCATENATED MODULE: ./src/verdict/fewer-stages.js

const EFFORTS = ['quick', 'normal', 'thorough'];
/** A note (`fewer-stages`) where a check was asked for less than policy asks for: its verdict is about that much only. */
function fewerStages({ stages, effort }, policy) {
    const missing = finding/* STAGES */.an.filter((stage) => policy.stages.some((each) => each === stage) && !stages.includes(stage));
    const isLess = EFFORTS.indexOf(effort) < EFFORTS.indexOf(policy.adversarial.effort);
    if (missing.length === 0 && !isLess)
        return [];
    const less = [
        ...(missing.length === 0
            ? []
            : [
                {
                    what: `without the ${missing.length === 1 ? 'stage' : 'stages'} ${missing.join(' and ')}`,
                    flag: '--stages',
                },
            ]),
        ...(isLess
            ? [{ what: `with the effort ${effort} in place of ${policy.adversarial.effort}`, flag: '--effort' }]
            : []),
    ];
    return [
        {
            rule: 'fewer-stages',
            stage: 'intake',
            severity: 'note',
            message: `This check was made ${less.map(({ what }) => what).join(' and ')}. The policy asks for more, so nothing can be published by this report.`,
            fix: `For a verdict that counts, check without ${less.map(({ flag }) => flag).join(' and ')}.`,
        },
    ];
}

// EXTERNAL MODULE: ./src/model/python.js
var model_python = __nccwpck_require__(3345);
;// CONCATENATED MODULE: ./src/verdict/newer-python.js

/** A note (`newer-python`) where a check ran on a CPython that the tables do not know yet: they refuse what they do not list. */
function newerPython({ python }) {
    if (python === undefined || (0,model_python/* comparePython */.UE)(python, model_python/* NEWEST_PYTHON */.il) <= 0)
        return [];
    const newest = model_python/* NEWEST_PYTHON */.il.join('.');
    return [
        {
            rule: 'newer-python',
            stage: 'intake',
            severity: 'note',
            message: `This check ran on Python ${python}, and the tables of the library's names end with ${newest}: they still hold, and what is newer in it is refused.`,
            fix: `Check on Python ${newest} or older to have what the tables were made for.`,
        },
    ];
}

// EXTERNAL MODULE: ./src/verdict/report.js
var report = __nccwpck_require__(4509);
// EXTERNAL MODULE: ./src/commands/assay-skill.js + 9 modules
var assay_skill = __nccwpck_require__(7495);
// EXTERNAL MODULE: ./src/model/in-parallel.js
var in_parallel = __nccwpck_require__(5966);
// EXTERNAL MODULE: ./src/commands/sandbox-on-demand.js
var sandbox_on_demand = __nccwpck_require__(353);
;// CONCATENATED MODULE: ./src/commands/assay-all.js








/** Takes every candidate through the stages. Never throws for what a skill holds or does. */
async function assayAll({ candidates, change, policy, previous }, options, context) {
    context.underPolicy?.(policy.policy);
    const inputs = inputsOf(options, policy, candidates);
    const backend = (0,sandbox_on_demand/* backendOnDemand */.P)(policy.policy, options, inputs.seed, context);
    try {
        // Waited for: the static stage leaves no time for anything else.
        if (candidates.length > 0 && inputs.stages.includes('suite'))
            await backend.expect();
        const judgement = { policy: policy.policy, asOf: inputs.asOf, stages: inputs.stages };
        const tell = inOrder(({ name, verdict }) => context.progress(`${name}: ${verdict}`));
        const skills = await (0,in_parallel/* inParallel */.H)(candidates, options.jobs, async (candidate, index) => {
            const room = backend.room();
            try {
                const result = await (0,assay_skill/* assaySkill */.n)(candidate, judgement, inputs, room);
                tell(index, result);
                return result;
            }
            finally {
                room.close();
            }
        });
        const { findings, problems } = analyseChange(change, judgement);
        const known = { ...inputs, ...(await backend.facts()), ...(previous && { previous }) };
        const ofInputs = [...fewerStages(known, policy.policy), ...newerPython(known)];
        const whole = { findings: [...findings, ...ofInputs], problems };
        return (0,report/* reportOf */.EI)(policy.digest, known, skills, whole);
    }
    finally {
        await backend.close();
    }
}
/** Tells each item once all before it were told: what is read, or compared, does not depend on who ended first. */
function inOrder(tell) {
    const waiting = new Map();
    let next = 0;
    return (index, item) => {
        waiting.set(index, item);
        for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
            waiting.delete(next);
            next += 1;
            tell(ready);
        }
    };
}
function inputsOf(options, { policy, digest }, candidates) {
    const digests = candidates.map((candidate) => candidate.digest);
    return {
        asOf: options.asOf,
        // In the order in which they run and each once, however policy lists them.
        stages: finding/* STAGES */.an.filter((stage) => (options.stages ?? policy.stages).some((each) => each === stage)),
        effort: options.effort ?? policy.adversarial.effort,
        seed: options.seed ?? (0,report/* seedFor */.ln)(digest, digests, options.nonce),
        ...(options.nonce !== undefined && { nonce: options.nonce }),
    };
}

// EXTERNAL MODULE: ./src/commands/policy-for.js + 2 modules
var policy_for = __nccwpck_require__(6926);
;// CONCATENATED MODULE: ./src/commands/check.js







/**
 * Checks every skill that `request` names and reports what was found. Never throws for what a skill holds or does;
 * throws an AssayError for an invocation that cannot be understood.
 */
async function check(request, context) {
    // Begun here, the parser is ready when the skills are read. Whether it could be loaded is asked by whoever parses.
    (0,grammar/* pythonParser */.O)().catch(() => { });
    const places = await (0,paths/* skillsAt */.q)(request.paths);
    for (const { name, directory } of places)
        context.found?.(name, directory);
    const policy = await (0,policy_for/* policyFor */.K)(request);
    const candidates = await (0,in_parallel/* inParallel */.H)(places, request.jobs, ({ name, directory }) => (0,intake_directory/* candidateAt */.T)(directory, name));
    const previous = request.base === undefined ? undefined : await baseOf(request.base, places);
    return assayAll({ candidates, policy, ...(previous && { previous }) }, request, context);
}

// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __nccwpck_require__(6761);
// EXTERNAL MODULE: ./src/render/visible.js
var visible = __nccwpck_require__(128);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./src/model/report.js + 1 modules
var model_report = __nccwpck_require__(5141);
// EXTERNAL MODULE: ./src/model/nearest.js
var model_nearest = __nccwpck_require__(2281);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/bin/cli/flags.js



/** Reads `args` by the table `flags`. Throws `unknown-flag` (with what was probably meant) or `flag-value`. */
function parseFlags(args, flags) {
    const options = {};
    for (const [name, { value, short }] of Object.entries(flags)) {
        options[name] = { type: value === undefined ? 'boolean' : 'string', ...(short && { short }) };
    }
    // Not strict: the tokens let us say what is wrong in our own words and codes.
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
    const values = {};
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
        if (flag === undefined)
            throw unknownFlag(token.rawName, Object.keys(flags));
        if (values[token.name] !== undefined)
            throw flagValue(token.name, 'it is given twice', 'give it once');
        // Read loosely, `--policy --format json` would name a policy '--format'. A value with a dash is written --flag=-value.
        const swallowed = token.inlineValue === false && /^-[^\d]/.test(token.value);
        values[token.name] = flags_valueOf(token.name, flag, swallowed ? undefined : token.value);
    }
    return { values, positionals };
}
function flags_valueOf(name, flag, value) {
    if (flag.value === undefined) {
        if (value !== undefined)
            throw flagValue(name, 'it takes no value', `write --${name}`);
        return true;
    }
    if (value === undefined || value === '')
        throw flagValue(name, 'its value is missing', `write --${name} ${flag.value}`);
    return value;
}
function unknownFlag(name, known) {
    const nearest = (0,model_nearest/* nearestOf */.q)(name.replace(/^-+/, ''), known);
    return new model_error/* AssayError */.W('unknown-flag', `there is no flag '${name}'`, {
        where: name,
        fix: nearest === undefined ? 'see --help' : `did you mean --${nearest}?`,
    });
}
/** An error about the value of a flag. */
function flagValue(name, message, fix) {
    return new model_error/* AssayError */.W('flag-value', `the flag cannot be used: ${message}`, { where: `--${name}`, fix });
}
/** The value of a flag that must be given. Throws `flag-value`. */
function required({ values }, name, shape) {
    const value = values[name];
    if (typeof value !== 'string')
        throw new model_error/* AssayError */.W('flag-value', 'the flag is missing', { where: `--${name}`, fix: `write --${name} ${shape}` });
    return value;
}

;// CONCATENATED MODULE: ./src/bin/cli/check-request.js






/** The flags of `assay check` (DESIGN §4 of the project's documentation: docs/design.md). */
const CHECK_FLAGS = {
    base: { value: 'REF|DIR', about: 'compare each skill with this git ref or directory' },
    stages: { value: 'LIST', about: 'static,suite,adversarial; without it, the policy says' },
    effort: { value: 'LEVEL', about: 'quick, normal or thorough' },
    seed: { value: 'HEX', about: 'repeat a check with the seed of its report' },
    'as-of': { value: 'DATE', about: 'judge grants and waivers by this date (YYYY-MM-DD); without it, today' },
    policy: { value: 'FILE', about: 'use this policy instead of the .github/assay.yml around PATH' },
    backend: { value: 'NAME', about: 'auto, subprocess or docker' },
    python: { value: 'PATH', about: 'the interpreter, for subprocess; without it ASSAY_PYTHON, else python3' },
    jobs: { value: 'N', about: 'how many skills to check side by side' },
    format: { value: 'NAME', about: 'text, json, sarif or markdown' },
    'allow-review': { about: 'exit 0 where only a human decision is left' },
};
/** What the command line asks for. Throws a usage error, with its code, for what it cannot mean. */
function checkRequest({ values, positionals }, environment) {
    if (positionals.length === 0)
        throw new model_error/* AssayError */.W('path-missing', 'no path is given', {
            where: 'assay check',
            fix: 'give a skill or a directory of skills',
        });
    const given = values;
    return {
        paths: positionals,
        asOf: given['as-of'] === undefined ? new Date().toISOString().slice(0, 10) : dateIn(given['as-of']),
        // A variable that is set to nothing names no interpreter.
        python: given.python ?? (environment('ASSAY_PYTHON') || 'python3'),
        ...(given.python !== undefined && { namesPython: true }),
        jobs: given.jobs === undefined
            ? parallelism()
            : Number(matching('jobs', given.jobs, /^[1-9]\d{0,2}$/, 'write a number from 1 to 999')),
        ...(given.base !== undefined && { base: given.base }),
        ...(given.stages !== undefined && { stages: stagesIn(given.stages) }),
        ...(given.effort !== undefined && { effort: oneOf('effort', given.effort, ['quick', 'normal', 'thorough']) }),
        ...(given.seed !== undefined && {
            seed: matching('seed', given.seed.toLowerCase(), /^[0-9a-f]{1,64}$/, 'write 1 to 64 hexadecimal digits'),
        }),
        ...(given.policy !== undefined && { policyFile: given.policy }),
        ...(given.backend !== undefined && { backend: oneOf('backend', given.backend, ['auto', 'subprocess', 'docker']) }),
    };
}
/** The one of `allowed` that `value` is. Throws `flag-value`. */
function oneOf(flag, value, allowed) {
    const found = allowed.find((each) => each === value);
    if (found !== undefined)
        return found;
    const nearest = (0,model_nearest/* nearestOf */.q)(value, allowed);
    throw flagValue(flag, `'${value}' is not one of its values`, nearest === undefined ? `write ${allowed.join(', ')}` : `did you mean '${nearest}'?`);
}
function matching(flag, value, pattern, fix) {
    if (!pattern.test(value))
        throw flagValue(flag, `'${value}' does not fit`, fix);
    return value;
}
/** By the report's own schema, which also knows that there is no 30 February. */
function dateIn(value) {
    const parsed = model_report/* ReportInputs */.it.shape.asOf.safeParse(value);
    if (!parsed.success)
        throw flagValue('as-of', `'${value}' is not a date`, 'write YYYY-MM-DD');
    return parsed.data;
}
function stagesIn(list) {
    const selectable = finding/* STAGES */.an.filter((stage) => stage !== 'intake');
    const named = list.split(',').map((name) => name.trim());
    for (const name of named) {
        if (selectable.some((stage) => stage === name))
            continue;
        const nearest = (0,model_nearest/* nearestOf */.q)(name, selectable);
        throw new model_error/* AssayError */.W('unknown-stage', `there is no stage '${name}'`, {
            where: '--stages',
            fix: nearest === undefined ? `write ${selectable.join(', ')}` : `did you mean '${nearest}'?`,
        });
    }
    if (named.includes('adversarial') && !named.includes('suite'))
        throw flagValue('stages', 'adversarial asks more than the suite does, of a skill that passes it', 'name suite too');
    return selectable.filter((stage) => named.includes(stage));
}
/** Deno refuses to tell without a permission that the static stage does not need. */
function parallelism() {
    try {
        return (0,external_node_os_.availableParallelism)();
    }
    catch {
        return 1;
    }
}

// EXTERNAL MODULE: ./src/bin/cli/console.js
var console = __nccwpck_require__(3927);
// EXTERNAL MODULE: ./src/bin/cli/exit.js
var exit = __nccwpck_require__(152);
// EXTERNAL MODULE: ./src/render/command.js
var command = __nccwpck_require__(875);
;// CONCATENATED MODULE: ./src/bin/cli/invocation.js



/** Flags that a finding's own command does not have, and without which it may come to something else. */
const KEPT = ['policy', 'backend', 'python'];
/** How the program was called, so that the commands that are printed can be copied as they stand. */
function invocationOf(values, called = here()) {
    const flags = KEPT.flatMap((name) => (typeof values[name] === 'string' ? [`--${name}`, values[name]] : []));
    return { program: programOf(called), flags };
}
/** `assay` where a shell finds that, else the interpreter and the script, from where we are if it lies below. */
function programOf({ argv0, execArgv, script, path, directory }) {
    if (argv0 === '' || script === undefined)
        return 'assay';
    if ((0,external_node_path_.basename)(script) === 'assay' && path.includes((0,external_node_path_.dirname)(script)))
        return 'assay';
    const below = (0,external_node_path_.isAbsolute)(script) ? (0,external_node_path_.relative)(directory, script) : script;
    return [argv0, ...execArgv, below.startsWith('..') ? script : below].map(command/* word */.V).join(' ');
}
function here() {
    const isDeno = 'deno' in process.versions;
    const path = isDeno ? undefined : (0,console/* environment */.cA)('PATH');
    return {
        argv0: isDeno ? '' : process.argv0,
        execArgv: isDeno ? [] : process.execArgv,
        script: isDeno ? undefined : process.argv[1],
        path: path?.split(external_node_path_.delimiter) ?? [],
        directory: isDeno ? '' : process.cwd(),
    };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __nccwpck_require__(8877);
;// CONCATENATED MODULE: ./src/bin/cli/tiering.js

/** The newest V8 that the flag was tried with: one that no longer has it would say so on standard error. */
const NEWEST = 15;
/**
 * Lets V8 optimise WebAssembly later: after 400 MB of executed code in a function, by its own estimate, instead of 13.
 *
 * The grammar's lexer is one huge function, every turn of whose loop counts with all the code that it jumps over. So it
 * would be optimised after the first few hundred characters of a skill, in another thread, for longer than all the rest
 * of the check takes; and the end of the process waits for it. A hundred skills take no longer this way.
 */
function optimiseGrammarLater() {
    if (Number.parseInt(process.versions.v8, 10) <= NEWEST)
        (0,external_node_v8_.setFlagsFromString)('--wasm-tiering-budget=400000000');
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/check.js









const checkCommand = {
    name: 'check',
    synopsis: 'assay check PATH…',
    about: 'Check skills: static analysis, then their suites and adversarial trials in a sandbox.',
    example: 'assay check skills --format json',
    flags: CHECK_FLAGS,
    run,
};
const FORMATS = ['text', 'json', 'sarif', 'markdown'];
async function run(flags, { progress }) {
    const format = oneOf('format', flags.values.format ?? 'text', FORMATS);
    const request = checkRequest(flags, console/* environment */.cA);
    optimiseGrammarLater();
    const tell = (line) => progress((0,visible/* visible */.R)(line));
    const directories = new Map();
    const report = await check(request, {
        found: (skill, directory) => directories.set(skill, openable(directory)),
        openBackend: async (wish) => (await __nccwpck_require__.e(/* import() */ 181).then(__nccwpck_require__.bind(__nccwpck_require__, 4181))).openBackend(wish, tell),
        expectBackend: async (wish) => (await __nccwpck_require__.e(/* import() */ 181).then(__nccwpck_require__.bind(__nccwpck_require__, 4181))).expectBackend(wish),
        progress: tell,
    });
    (0,console/* endProgress */.Bw)();
    const directoryOf = (name) => directories.get(name) ?? name;
    (0,console/* write */.M9)(await render(report, format, { directoryOf, invocation: invocationOf(flags.values) }));
    return (0,exit/* exitCodeOf */.F)(report.verdict, flags.values['allow-review'] === true);
}
/** Only the renderer that is wanted is read; most are asked for text, so that one is in the main bundle. */
async function render(report, format, { directoryOf, invocation }) {
    switch (format) {
        case 'json':
            return `${(0,canonical/* canonical */.$)(report)}\n`;
        case 'text':
            return (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7466))).renderText(report, {
                color: (0,console/* wantsColor */.zK)(),
                directoryOf,
                invocation,
            });
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 27).then(__nccwpck_require__.bind(__nccwpck_require__, 3027))).renderSarif(report, {
                directoryOf,
                pageOf: await (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5839))).pages(),
            });
        case 'markdown':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(80), __nccwpck_require__.e(855)]).then(__nccwpck_require__.bind(__nccwpck_require__, 855))).renderMarkdown(report, {
                directoryOf,
            });
    }
}
/** A path below the working directory relative to it, as editors and code scanning open it; another one as it was given. */
function openable(directory) {
    const below = (0,external_node_path_.isAbsolute)(directory) ? (0,external_node_path_.relative)(process.cwd(), directory) : '..';
    return below.startsWith('..') ? directory : below || '.';
}

// EXTERNAL MODULE: ./src/commands/explain.js
var explain = __nccwpck_require__(5839);
;// CONCATENATED MODULE: ./src/bin/cli/format.js

/** The flag of every command that answers with text or one JSON document. */
const FORMAT = { value: 'NAME', about: 'text or json' };
/** What `--format` says. Throws `flag-value`. */
function formatIn({ values }) {
    return oneOf('format', values.format ?? 'text', ['text', 'json']);
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/explain.js






const explainCommand = {
    name: 'explain',
    synopsis: 'assay explain RULE|CODE',
    about: 'Say what a rule refuses, why, and what to write instead; or what the code of a problem or an error means.',
    example: 'assay explain import-not-allowed',
    flags: { format: FORMAT },
    run: runExplain,
};
const rulesCommand = {
    name: 'rules',
    synopsis: 'assay rules',
    about: 'List what a check can find, with the most that it weighs.',
    example: 'assay rules --format json',
    flags: { format: FORMAT },
    run: runRules,
};
async function runExplain(flags) {
    const format = formatIn(flags);
    const { positionals } = flags;
    const [rule] = positionals;
    if (rule === undefined || positionals.length > 1)
        throw new model_error/* AssayError */.W('flag-value', 'one rule or code must be named', {
            where: 'assay explain',
            fix: 'write assay explain RULE, with what a finding, a problem or an error is called',
        });
    const page = await (0,explain.explain)(rule);
    (0,console/* write */.M9)(format === 'json' ? `${(0,canonical/* canonical */.$)({ schema: 'skill-assay/explanation/1', rule, page })}\n` : page);
    return exit/* EXIT */.d.holds;
}
async function runRules(flags) {
    const format = formatIn(flags);
    const rules = await (0,explain.listRules)();
    if (format === 'json')
        (0,console/* write */.M9)(`${(0,canonical/* canonical */.$)({ schema: 'skill-assay/rules/1', rules })}\n`);
    else
        for (const { id, severity, summary } of rules)
            (0,console/* write */.M9)(`${id.padEnd(28)} ${severity.padEnd(7)} ${summary}\n`);
    return exit/* EXIT */.d.holds;
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/init.js







const initCommand = {
    name: 'init',
    synopsis: 'assay init --workflows --action OWNER/REPO@SHA',
    about: 'Write the workflows of the gate into .github/workflows; nothing that is there is overwritten.',
    example: `assay init --workflows --action octo/assay@${'0123456789'.repeat(4)}`,
    flags: {
        workflows: { about: 'write the workflows' },
        action: { value: 'OWNER/REPO@SHA', about: 'the action, and the commit of it that you trust' },
        branch: { value: 'NAME', about: 'the default branch, if it is not main' },
        into: { value: 'DIR', about: "the repository's root, if it is not the current directory" },
        format: FORMAT,
    },
    run: init_run,
};
async function init_run(flags) {
    const format = formatIn(flags);
    if (flags.values.workflows !== true)
        throw new model_error/* AssayError */.W('flag-value', 'it is not said what to write', {
            where: 'assay init',
            fix: 'write --workflows',
        });
    const { branch = 'main', into = '.' } = flags.values;
    const { initWorkflows } = await __nccwpck_require__.e(/* import() */ 632).then(__nccwpck_require__.bind(__nccwpck_require__, 4632));
    const settled = await initWorkflows({ into, branch, action: required(flags, 'action', 'OWNER/REPO@SHA') });
    const others = settled.filter(({ was }) => was === 'other');
    if (others.length > 0) {
        const lines = others.flatMap(({ diff = '' }) => diff.split('\n').map((line) => (0,visible/* visible */.R)(line)));
        if (format === 'text')
            (0,console/* write */.M9)(`${lines.join('\n')}\n`);
        throw new model_error/* AssayError */.W('file-exists', 'a file is there and differs from what would be written; nothing was written', {
            where: others.map(({ path }) => path).join(', '),
            fix: 'take over what you want of it, or move it away',
        });
    }
    if (format === 'json')
        (0,console/* write */.M9)(`${(0,canonical/* canonical */.$)({ schema: 'skill-assay/init/1', files: settled.map(({ path, was }) => ({ path, was })) })}\n`);
    else
        for (const { path, was } of settled)
            (0,console/* write */.M9)(`${was === 'absent' ? 'written' : 'unchanged'}  ${path}\n`);
    return exit/* EXIT */.d.holds;
}

;// CONCATENATED MODULE: ./src/commands/key-wish.js

/** Where the key of somebody at a command line may be: in `file`, in ASSAY_KEY, or in a file of the user's own. */
function keyWish(file, environment) {
    // A variable that is set to nothing is a secret that nobody set.
    return { file, text: environment('ASSAY_KEY') || undefined, own: ownKeyFile(environment) };
}
/** Below the user's configuration directory (XDG Base Directory Specification, which has a relative path ignored). */
function ownKeyFile(environment) {
    const configured = environment('XDG_CONFIG_HOME');
    const home = environment('HOME') || environment('USERPROFILE');
    const base = configured?.startsWith('/') ? configured : home && (0,external_node_path_.join)(home, '.config');
    return base ? (0,external_node_path_.join)(base, 'skill-assay', 'key.pem') : undefined;
}

// EXTERNAL MODULE: ./src/model/legible.js
var legible = __nccwpck_require__(9463);
;// CONCATENATED MODULE: ./src/bin/cli/registry-flags.js






/** Flags of the commands that read from a registry, or write to one. */
const REGISTRY = { value: 'URL', about: 's3://bucket/prefix or file:path' };
const TRUST = {
    value: 'FILE',
    about: 'whose signatures count; without it, whoever signed the first record',
};
const KEY = {
    value: 'FILE',
    about: 'the key to sign with; without it ASSAY_KEY, and for file: registries a key of your own',
};
const POLICY = {
    value: 'FILE',
    about: 'the policy that says how the registry is signed; without it, the one around here',
};
/** Which registry is to be written to, and as whom. Throws `flag-value`. */
function writerWish(flags) {
    return {
        registry: required(flags, 'registry', 'URL'),
        key: keyWish(flags.values.key, console/* environment */.cA),
        trustFile: flags.values.trust,
    };
}
/** Who writes to a registry from a command line; in a container, and under Deno without the right to ask, nobody may know. */
function actor() {
    try {
        return `local:${(0,external_node_os_.userInfo)().username}`.slice(0, 200);
    }
    catch {
        return 'local:unknown';
    }
}
/** What a record holds, in characters. */
const MAX_REASON = 1000;
/** The reason that `--flag` gives, for everybody to read. Throws `flag-value` for one that says nothing or hides something. */
function reasonIn(flag, text) {
    const reason = text.trim();
    if (reason === '')
        throw flagValue(flag, 'it gives no reason', `write --${flag} TEXT`);
    if (reason.length > MAX_REASON)
        throw flagValue(flag, 'it is too long', `take at most ${MAX_REASON} characters`);
    if ((0,legible/* legible */.b)(reason) !== reason)
        throw flagValue(flag, 'it has characters that do not show', 'write it in one line of plain text');
    return reason;
}
const SKILL = /^([a-z_][a-z0-9_]{0,63})(?:@([1-9]\d{0,6}))?$/;
/** The one skill that is named, as `NAME` or `NAME@V`. Throws `flag-value`. */
function skillIn({ positionals }, command) {
    const [, name, version] = SKILL.exec(positionals.length === 1 ? (positionals[0] ?? '') : '') ?? [];
    if (name === undefined)
        throw new model_error/* AssayError */.W('flag-value', 'one skill must be named', {
            where: `assay ${command}`,
            fix: 'write NAME or NAME@VERSION',
        });
    return version === undefined ? { name } : { name, version: Number(version) };
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/key.js







const keyCommand = {
    name: 'key',
    synopsis: 'assay key',
    about: 'Say which key signs what you publish, as others name it; with --format json, a file for their --trust.',
    example: 'assay key --format json > trust.json',
    flags: { key: KEY, format: FORMAT },
    run: key_run,
};
async function key_run(flags) {
    const format = formatIn(flags);
    if (flags.positionals.length > 0)
        throw new model_error/* AssayError */.W('flag-value', 'it takes no path', { where: 'assay key', fix: 'write assay key [--key FILE]' });
    const { key } = await __nccwpck_require__.e(/* import() */ 175).then(__nccwpck_require__.bind(__nccwpck_require__, 8175));
    const trust = await key(keyWish(flags.values.key, console/* environment */.cA));
    (0,console/* write */.M9)(format === 'json' ? `${(0,canonical/* canonical */.$)(trust)}\n` : `${trust.keys.join('\n')}\n`);
    return exit/* EXIT */.d.holds;
}

;// CONCATENATED MODULE: ./src/bin/cli/failure.js


/**
 * How an error is shown: one line in the grammar `what (code) · where · what to do`, with a line for each further mistake of
 * the kind, or one JSON document.
 */
function renderError({ code, message, where, fix, also, cause }, { asJson }) {
    if (asJson) {
        const document = { schema: 'skill-assay/error/1', ...errorDocument({ code, message, where, fix, also }) };
        return { stdout: `${(0,canonical/* canonical */.$)(document)}\n`, stderr: '' };
    }
    const detail = code === 'internal' && cause instanceof Error ? [(0,visible/* visible */.R)(cause.message)] : [];
    const parts = [`${(0,visible/* visible */.R)(message)} (${code})`, ...remedyOf({ where, fix }), ...detail];
    const further = also.map((each) => `   and: ${[(0,visible/* visible */.R)(each.message), ...remedyOf(each)].join(' · ')}\n`);
    return { stdout: '', stderr: `assay: ${parts.join(' · ')}\n${further.join('')}` };
}
const remedyOf = ({ where, fix }) => [where, fix].filter((part) => part !== undefined).map((part) => (0,visible/* visible */.R)(part));
/** An error's own part of a JSON document. */
function errorDocument({ code, also, ...first }) {
    const toldOf = ({ message, where = '', fix = '' }) => ({ message, where, fix });
    return { code, ...toldOf(first), ...(also.length > 0 && { also: also.map(toldOf) }) };
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/publish.js







const publishCommand = {
    name: 'publish',
    synopsis: 'assay publish PATH… --registry URL --report FILE',
    about: 'Publish checked skills to a registry.',
    example: 'assay publish skills/slugify --registry file:./registry --report report.json',
    flags: {
        registry: REGISTRY,
        report: { value: 'FILE', about: 'the report of `assay check --format json` about exactly these bytes' },
        policy: { value: 'FILE', about: 'the policy that the report was made under, if it is not the one around PATH' },
        'accept-review': { value: 'REASON', about: 'publish what only needs a human decision, and record why' },
        key: KEY,
        trust: TRUST,
        format: FORMAT,
    },
    run: publish_run,
};
async function publish_run(flags) {
    const format = formatIn(flags);
    if (flags.positionals.length === 0)
        throw new model_error/* AssayError */.W('path-missing', 'no path is given', {
            where: 'assay publish',
            fix: 'give a skill or a directory of skills',
        });
    const { policy, 'accept-review': acceptReview } = flags.values;
    const { exitOf, publish } = await Promise.all(/* import() */[__nccwpck_require__.e(123), __nccwpck_require__.e(863), __nccwpck_require__.e(178), __nccwpck_require__.e(640)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1640));
    const { releases, refusals } = await publish({
        ...writerWish(flags),
        paths: flags.positionals,
        reportFile: required(flags, 'report', 'FILE'),
        today: new Date().toISOString().slice(0, 10),
        actor: actor(),
        ...(policy !== undefined && { policyFile: policy }),
        ...(acceptReview !== undefined && { acceptReview: reasonIn('accept-review', acceptReview) }),
    });
    if (format === 'json') {
        const document = {
            schema: 'skill-assay/published/1',
            releases: releases.map(({ name, version, entry, sequence, isNew }) => ({
                skill: name,
                ...{ version, entry, sequence },
                new: isNew,
            })),
            refusals: refusals.map(({ skill, error }) => ({ skill, ...errorDocument(error) })),
        };
        (0,console/* write */.M9)(`${(0,canonical/* canonical */.$)(document)}\n`);
    }
    else {
        for (const { name, version, entry, isNew } of releases)
            (0,console/* write */.M9)(`${isNew ? 'published' : 'unchanged'}  ${name}@${version}  ${entry}\n`);
        for (const { error } of refusals)
            (0,console/* write */.M9)(renderError(error, { asJson: false }).stderr, 'stderr');
    }
    return exitOf(refusals);
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/pull.js







const LATEST = '@latest';
const pullCommand = {
    name: 'pull',
    synopsis: 'assay pull NAME[@V|@latest] --registry URL',
    about: 'Take a published skill, verified against the registry’s log, and pin it in a lock file.',
    example: 'assay pull slugify@3 --registry s3://skills/arise-registry',
    flags: {
        registry: REGISTRY,
        into: { value: 'DIR', about: 'where NAME.py goes; without it, here' },
        lock: { value: 'FILE', about: 'the lock file; without it, assay.lock' },
        trust: { value: 'FILE', about: 'whose signatures count; without it, those whom the lock file pins' },
        format: FORMAT,
    },
    run: pull_run,
};
async function pull_run(flags) {
    const format = formatIn(flags);
    const { into = '.', lock = 'assay.lock', trust } = flags.values;
    const registry = required(flags, 'registry', 'URL');
    const wish = { ...wishIn(flags), registry, into, lockFile: lock };
    const { pull } = await Promise.all(/* import() */[__nccwpck_require__.e(123), __nccwpck_require__.e(863), __nccwpck_require__.e(440)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1440));
    const pulled = await pull(trust === undefined ? wish : { ...wish, trustFile: trust });
    if (format === 'json')
        (0,console/* write */.M9)(`${(0,canonical/* canonical */.$)({ schema: 'skill-assay/pulled/1', ...pulled })}\n`);
    else
        (0,console/* write */.M9)(`${pulled.name}@${pulled.version} → ${(0,visible/* visible */.R)(pulled.file)}\n`);
    for (const remark of remarksOn(pulled))
        (0,console/* write */.M9)(`assay: ${remark}\n`, 'stderr');
    return exit/* EXIT */.d.holds;
}
function wishIn(flags) {
    const [name = '', ...others] = flags.positionals;
    if (others.length > 0 || !name.endsWith(LATEST))
        return skillIn(flags, 'pull');
    const bare = skillIn({ ...flags, positionals: [name.slice(0, -LATEST.length)] }, 'pull');
    // NAME@3@latest names two.
    return bare.version === undefined ? { name: bare.name, version: 'latest' } : skillIn(flags, 'pull');
}
function remarksOn({ isFirstUse, signers, remarks }) {
    const first = isFirstUse
        ? [`nobody said whom to trust: pinned ${signers.map((each) => (0,visible/* visible */.R)(each)).join(', ')}`]
        : [];
    const WHAT = {
        junk: 'nobody who is trusted signed it, and it was passed over',
        overwritten: 'something was put on top of it',
    };
    return [...first, ...remarks.map(({ key, what }) => `${(0,visible/* visible */.R)(key)}: ${WHAT[what]}`)];
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/registry.js







const registryCommand = {
    name: 'registry',
    synopsis: 'assay registry rebuild --registry URL',
    about: 'Make everything again that is made from a registry’s log: index, catalog, snapshot and timestamp.',
    example: 'assay registry rebuild --registry file:./registry',
    flags: { registry: REGISTRY, key: KEY, trust: TRUST, policy: POLICY, format: FORMAT },
    run: registry_run,
};
async function registry_run(flags) {
    const format = formatIn(flags);
    if (flags.positionals.length !== 1 || flags.positionals[0] !== 'rebuild')
        throw new model_error/* AssayError */.W('flag-value', 'what of the registry is not said', {
            where: 'assay registry',
            fix: 'write assay registry rebuild',
        });
    const policyFile = flags.values.policy;
    const wish = writerWish(flags);
    const { rebuild } = await Promise.all(/* import() */[__nccwpck_require__.e(123), __nccwpck_require__.e(863), __nccwpck_require__.e(178), __nccwpck_require__.e(677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9677));
    const { sequence, replaced, remaining } = await rebuild({ ...wish, ...(policyFile !== undefined && { policyFile }) });
    const left = remaining.length === 0 ? {} : { remaining };
    const document = { schema: 'skill-assay/rebuilt/1', sequence, replaced, ...left };
    if (format === 'json')
        (0,console/* write */.M9)(`${(0,canonical/* canonical */.$)(document)}\n`);
    else
        (0,console/* write */.M9)(registry_text(replaced, remaining));
    return remaining.length === 0 ? exit/* EXIT */.d.holds : exit/* EXIT */.d.refused;
}
function registry_text(replaced, remaining) {
    const lines = [
        ...replaced.map((key) => `made again  ${(0,visible/* visible */.R)(key)}`),
        ...remaining.map(({ key, message }) => `to be removed  ${(0,visible/* visible */.R)(key)}  ${(0,visible/* visible */.R)(message)}`),
        ...(remaining.length > 0 ? ['remove what is named, and run it again'] : []),
    ];
    return lines.length === 0 ? 'nothing was wrong\n' : `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/replay.js







const { effort, seed, policy, backend, python } = CHECK_FLAGS;
const replayCommand = {
    name: 'replay',
    synopsis: 'assay replay SKILL',
    about: 'Try the case of a finding again, by itself, and say what it shows.',
    example: 'assay replay skills/parse_date --trial fuzz --case eyJ0cmlhbCI6…',
    flags: {
        trial: { value: 'NAME', about: 'the trial that found it, as the report says' },
        case: { value: 'TOKEN', about: 'the case, as the report says' },
        ...{ effort, seed, policy, backend, python },
        format: FORMAT,
    },
    run: replay_run,
};
async function replay_run(flags, { progress }) {
    const { values, positionals } = flags;
    const format = formatIn(flags);
    const [path] = positionals;
    if (path === undefined || positionals.length > 1 || values.trial === undefined || values.case === undefined)
        throw new model_error/* AssayError */.W('flag-value', 'which case of which skill is not said', {
            where: 'assay replay',
            fix: 'write assay replay SKILL --trial NAME --case TOKEN, as the report does',
        });
    const { replay, TRIALS } = await Promise.all(/* import() */[__nccwpck_require__.e(927), __nccwpck_require__.e(418), __nccwpck_require__.e(670)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9670));
    const trial = oneOf('trial', values.trial, TRIALS);
    const tell = (line) => progress((0,visible/* visible */.R)(line));
    const { skill, said, findings, problems } = await replay({ ...checkRequest(flags, console/* environment */.cA), path, trial, token: values.case }, { openBackend: async (wish) => (await __nccwpck_require__.e(/* import() */ 181).then(__nccwpck_require__.bind(__nccwpck_require__, 4181))).openBackend(wish, tell), progress: tell });
    (0,console/* endProgress */.Bw)();
    if (format === 'json') {
        const found = { schema: 'skill-assay/replay/1', skill, trial, said, findings, problems };
        (0,console/* write */.M9)(`${(0,canonical/* canonical */.$)(found)}\n`);
    }
    else {
        const shown = [
            ...said,
            ...problems.map(({ code, message }) => `${code}: ${message}`),
            ...findings.map(({ rule, severity, message }) => `${severity}: ${message} (${rule})`),
            ...(findings.length + problems.length === 0 ? ['This shows nothing against the skill.'] : []),
        ];
        (0,console/* write */.M9)(shown.map((line) => `${(0,visible/* visible */.R)(line, 1000)}\n`).join(''));
    }
    return problems.length > 0 ? exit/* EXIT */.d.unknown : findings.length > 0 ? exit/* EXIT */.d.refused : exit/* EXIT */.d.holds;
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/sandbox.js







/** The public registry's smallest image with all of CPython. What is built on it has an id of its own, which a tag has not. */
const DEFAULT_BASE = 'python:3.13-slim';
const sandboxCommand = {
    name: 'sandbox',
    synopsis: 'assay sandbox image',
    about: 'Build the image in which the docker backend runs skills, and say what to write into the policy.',
    example: 'assay sandbox image --base python:3.12-slim',
    flags: {
        base: { value: 'REF', about: `an image with CPython 3.10 or newer; without it, ${DEFAULT_BASE}` },
        format: FORMAT,
    },
    run: sandbox_run,
};
async function sandbox_run(flags, { progress }) {
    const { values, positionals } = flags;
    const format = formatIn(flags);
    if (positionals.length !== 1 || positionals[0] !== 'image')
        throw new model_error/* AssayError */.W('flag-value', 'what of the sandbox is not said', {
            where: 'assay sandbox',
            fix: 'write assay sandbox image',
        });
    const base = values.base ?? DEFAULT_BASE;
    if (!/^[A-Za-z0-9][\w.:/@-]*$/.test(base))
        throw flagValue('base', 'it is no name of an image', 'write a name such as python:3.12-slim, or an id');
    const { sandboxImage } = await Promise.all(/* import() */[__nccwpck_require__.e(890), __nccwpck_require__.e(616)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8235));
    const made = await sandboxImage({ base }, { progress: (line) => progress((0,visible/* visible */.R)(line)) });
    (0,console/* endProgress */.Bw)();
    if (format === 'json')
        (0,console/* write */.M9)(`${(0,canonical/* canonical */.$)({ schema: 'skill-assay/sandbox-image/1', ...made })}\n`);
    else
        (0,console/* write */.M9)(`# CPython ${made.python} on ${made.base}\nsandbox:\n  image: ${made.image}\n`);
    return exit/* EXIT */.d.holds;
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/search.js








const searchCommand = {
    name: 'search',
    synopsis: 'assay search TEXT --registry URL',
    about: 'Find skills by name, tag and description; every word must occur.',
    example: 'assay search "parse duration" --registry s3://skills/arise-registry',
    flags: { registry: REGISTRY, trust: TRUST, format: FORMAT },
    run: search_run,
};
async function search_run(flags) {
    const format = formatIn(flags);
    const query = flags.positionals.join(' ').trim();
    if (query === '')
        throw new model_error/* AssayError */.W('flag-value', 'nothing to look for is given', {
            where: 'assay search',
            fix: 'write assay search TEXT',
        });
    const { search } = await Promise.all(/* import() */[__nccwpck_require__.e(123), __nccwpck_require__.e(719)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1719));
    const trustFile = flags.values.trust;
    const found = await search({ query, registry: required(flags, 'registry', 'URL'), trustFile });
    const { matches, sequence, pinned, isFirstUse } = found;
    if (isFirstUse)
        (0,console/* write */.M9)(`assay: nobody said whom to trust: pinned ${(0,visible/* visible */.R)(pinned ?? 'nobody')}\n`, 'stderr');
    if (format === 'json')
        (0,console/* write */.M9)(`${(0,canonical/* canonical */.$)({ schema: 'skill-assay/found/1', sequence, matches: [...matches] })}\n`);
    else
        for (const { name, version, description } of matches)
            (0,console/* write */.M9)(`${name}@${version}  ${(0,visible/* visible */.R)(description)}\n`);
    if (matches.length === 0)
        (0,console/* write */.M9)(`assay: ${sequence === 0 ? 'nothing was ever published there; check the address' : 'no skill matches'}\n`, 'stderr');
    return exit/* EXIT */.d.holds;
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/verify.js







const verifyCommand = {
    name: 'verify',
    synopsis: 'assay verify [NAME] (--registry URL | --lock FILE)',
    about: 'Hold a registry against its signed log, and a lock file and what was pulled against both.',
    example: 'assay verify --lock assay.lock',
    flags: {
        registry: { ...REGISTRY, about: `${REGISTRY.about}; without it, the lock file's` },
        lock: { value: 'FILE', about: 'a lock file: its pins, what it saw of the log, and the files that were pulled' },
        trust: { value: 'FILE', about: 'whose signatures count; without it, those whom the lock file pins' },
        format: FORMAT,
    },
    run: verify_run,
};
async function verify_run(flags) {
    const format = formatIn(flags);
    const { registry, lock, trust } = flags.values;
    const name = nameIn(flags);
    const { verify } = await Promise.all(/* import() */[__nccwpck_require__.e(123), __nccwpck_require__.e(863), __nccwpck_require__.e(786)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5786));
    const verified = await verify({
        ...(name !== undefined && { name }),
        ...(registry !== undefined && { registry }),
        ...(lock !== undefined && { lockFile: lock }),
        ...(trust !== undefined && { trustFile: trust }),
    });
    (0,console/* write */.M9)(format === 'json' ? verify_document(verified) : verify_text(verified));
    if (verified.holds === undefined)
        return exit/* EXIT */.d.unknown;
    return verified.holds ? exit/* EXIT */.d.holds : exit/* EXIT */.d.refused;
}
function nameIn(flags) {
    if (flags.positionals.length === 0)
        return undefined;
    const { name, version } = skillIn(flags, 'verify');
    if (version !== undefined)
        throw flagValue('NAME', 'all versions of a skill are verified', 'write NAME alone');
    return name;
}
function verify_document({ holds, isSignerPinned, ...rest }) {
    const notes = isSignerPinned ? [] : ['signer-unpinned'];
    const outcome = holds === undefined ? 'unknown' : holds ? 'holds' : 'refused';
    return `${(0,canonical/* canonical */.$)({ schema: 'skill-assay/verified/1', outcome, notes, ...rest })}\n`;
}
function verify_text({ holds, isSignerPinned, discrepancies, problems, signers, sequence, releases }) {
    const lines = discrepancies.map(({ code, key, message }) => `${code}  ${(0,visible/* visible */.R)(key)}  ${(0,visible/* visible */.R)(message)}`);
    lines.push(...problems.map(({ code, where, message }) => `${code}  ${(0,visible/* visible */.R)(where)}  ${(0,visible/* visible */.R)(message)}`));
    if (!isSignerPinned && signers.length > 0)
        lines.push(`signer-unpinned  nobody said whom to trust: held against ${signers.map((each) => (0,visible/* visible */.R)(each)).join(', ')}`);
    const outcome = holds === undefined ? 'could not find out' : holds ? 'holds' : 'does not hold';
    lines.push(`${outcome}: ${counted(releases, 'release')}, ${counted(sequence, 'record')}`);
    return `${lines.join('\n')}\n`;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/bin/cli/commands/withdraw.js







const ABOUT = {
    yank: 'Withdraw a version: nobody can pull it, and its bytes are not published again.',
    unyank: 'Take back that a version was withdrawn.',
    rollback: 'Withdraw every version above one, so that it is the latest.',
    retire: 'Withdraw a skill with all its versions, until it is published again.',
};
const DONE = {
    yank: 'yanked',
    unyank: 'back again',
    rollback: 'rolled back to',
    retire: 'retired',
};
/** A skill with one version needs no number, but to roll back. */
const NAMED = {
    yank: 'NAME[@V]',
    unyank: 'NAME[@V]',
    rollback: 'NAME@V',
    retire: 'NAME',
};
const EXAMPLE = {
    yank: 'slugify@3 --registry file:./registry --reason "Loops on empty input"',
    unyank: 'slugify@3 --registry file:./registry --reason "The loop was in its caller"',
    rollback: 'slugify@2 --registry file:./registry --reason "Version 3 is twice as slow"',
    retire: 'slugify --registry file:./registry --reason "Nobody uses it any more"',
};
/** One command each: what they share is that they write a record with a reason. */
const withdrawCommands = ['yank', 'unyank', 'rollback', 'retire'].map((action) => ({
    name: action,
    synopsis: `assay ${action} ${NAMED[action]} --registry URL --reason TEXT`,
    about: ABOUT[action],
    example: `assay ${action} ${EXAMPLE[action]}`,
    flags: {
        registry: REGISTRY,
        reason: { value: 'TEXT', about: 'why; whoever asks for what was withdrawn is told' },
        key: KEY,
        trust: TRUST,
        policy: POLICY,
        format: FORMAT,
    },
    run: (flags) => withdraw_run(action, flags),
}));
async function withdraw_run(action, flags) {
    const format = formatIn(flags);
    const { name: skill, version } = skillIn(flags, action);
    if (action === 'retire' && version !== undefined)
        throw new model_error/* AssayError */.W('flag-value', 'a skill is retired with all its versions', {
            where: 'assay retire',
            fix: 'write NAME alone, or assay yank NAME@VERSION',
        });
    if (action === 'rollback' && version === undefined)
        throw new model_error/* AssayError */.W('flag-value', 'it is not said which version is to be the latest', {
            where: 'assay rollback',
            fix: 'write NAME@VERSION',
        });
    const reason = reasonIn('reason', required(flags, 'reason', 'TEXT'));
    const policyFile = flags.values.policy;
    const wish = writerWish(flags);
    const { withdraw } = await Promise.all(/* import() */[__nccwpck_require__.e(123), __nccwpck_require__.e(863), __nccwpck_require__.e(178), __nccwpck_require__.e(972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7972));
    const done = await withdraw({
        ...wish,
        ...{ action, skill, reason, actor: actor(), now: new Date().toISOString() },
        ...(version !== undefined && { version }),
        ...(policyFile !== undefined && { policyFile }),
    });
    const { isNew, ...said } = done;
    if (format === 'json')
        (0,console/* write */.M9)(`${(0,canonical/* canonical */.$)({ schema: 'skill-assay/withdrawn/1', action, ...said, new: isNew })}\n`);
    else
        (0,console/* write */.M9)(`${isNew ? DONE[action] : 'unchanged'}  ${skill}${done.version === undefined ? '' : `@${done.version}`}\n`);
    return exit/* EXIT */.d.holds;
}

;// CONCATENATED MODULE: ./src/bin/cli/commands.js












/** Every command, in the order in which the overview shows them. */
const COMMANDS = [
    checkCommand,
    initCommand,
    replayCommand,
    publishCommand,
    pullCommand,
    searchCommand,
    verifyCommand,
    ...withdrawCommands,
    registryCommand,
    keyCommand,
    explainCommand,
    rulesCommand,
    sandboxCommand,
];

;// CONCATENATED MODULE: ./src/bin/cli/help.js

const EXIT_CODES = 'Exit codes: 0 holds · 1 refused · 2 usage · 3 could not find out · 130 interrupted';
/** What `assay --help` says. */
function overview(commands) {
    return `Skill Assay ${version/* VERSION */.x}: tries agent-written Python skills before agents run them.

${columns(commands.map(({ synopsis, about }) => [synopsis, about]))}

assay COMMAND --help says more.
${EXIT_CODES}
`;
}
/** What `assay COMMAND --help` says. */
function commandHelp({ synopsis, about, example, flags }) {
    const rows = Object.entries(flags).map(([name, flag]) => [`--${name}${flag.value === undefined ? '' : ` ${flag.value}`}`, flag.about]);
    return `${synopsis}

${about}

${columns(rows)}

Example: ${example}
${EXIT_CODES}
`;
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

;// CONCATENATED MODULE: ./src/bin/cli/main.js










/** Runs the command line `args` (without interpreter and script) and answers with the exit code. Never throws. */
async function main(args) {
    const [name, ...rest] = args;
    try {
        const asked = ['--help', '-h', 'help'].includes(name ?? '') && COMMANDS.find((each) => each.name === rest[0]);
        if (asked) {
            (0,console/* write */.M9)(commandHelp(asked));
            return exit/* EXIT */.d.holds;
        }
        if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
            (0,console/* write */.M9)(overview(COMMANDS));
            return name === undefined ? exit/* EXIT */.d.usage : exit/* EXIT */.d.holds;
        }
        if (name === '--version') {
            (0,console/* write */.M9)(`${version/* VERSION */.x}\n`);
            return exit/* EXIT */.d.holds;
        }
        const command = COMMANDS.find((each) => each.name === name);
        if (command === undefined)
            throw unknownCommand(name);
        if (rest.includes('--help') || rest.includes('-h')) {
            (0,console/* write */.M9)(commandHelp(command));
            return exit/* EXIT */.d.holds;
        }
        return await command.run(parseFlags(rest, command.flags), { progress: console/* progressLine */.oz });
    }
    catch (error) {
        return main_failed(error, args);
    }
}
function unknownCommand(name) {
    const nearest = (0,model_nearest/* nearestOf */.q)(name, COMMANDS.map((each) => each.name));
    return new model_error/* AssayError */.W('unknown-command', `there is no command '${name}'`, {
        where: 'assay',
        fix: nearest === undefined ? 'see assay --help' : `did you mean '${nearest}'?`,
    });
}
/** A usage error is the caller's; everything else is ours, so nothing was found out. Neither shows a stack trace. */
function main_failed(error, args) {
    const asJson = args.some((arg, index) => arg === '--format=json' || (arg === 'json' && args[index - 1] === '--format'));
    const known = error instanceof model_error/* AssayError */.W;
    const shown = known
        ? error
        : ((0,runtime_right/* missingRight */.d)(error) ??
            new model_error/* AssayError */.W('internal', 'something failed that should not', {
                where: 'assay',
                fix: 'report it, with the command that you ran',
                cause: error,
            }));
    tell(shown, asJson && shown.code !== 'output-failed');
    return model_error/* EXIT_OF */.R[shown.code];
}
/** Where standard output takes no document either, the error is still told, and stays what it was. */
function tell(error, asJson) {
    const { stdout, stderr } = renderError(error, { asJson });
    try {
        (0,console/* write */.M9)(stdout);
        (0,console/* write */.M9)(stderr, 'stderr');
    }
    catch {
        (0,console/* write */.M9)(renderError(error, { asJson: false }).stderr, 'stderr');
    }
}


/***/ }),

/***/ 7495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assaySkill),
  O: () => (/* binding */ dynamic)
});

// EXTERNAL MODULE: ./src/rules/analyse.js + 5 modules
var analyse = __nccwpck_require__(3745);
// EXTERNAL MODULE: ./src/rules/waivers.js
var waivers = __nccwpck_require__(4380);
// EXTERNAL MODULE: ./src/trials/questions.js
var questions = __nccwpck_require__(5474);
// EXTERNAL MODULE: ./src/trials/quoted.js
var quoted = __nccwpck_require__(947);
// EXTERNAL MODULE: ./src/model/no-tests.js
var no_tests = __nccwpck_require__(2760);
;// CONCATENATED MODULE: ./src/trials/agreement.js

/** Tests that pass apart from the implementation and fail in one namespace with it, where agents will run them. */
function disagreements(own, shared, plan) {
    const passing = new Set(own.reports.filter(({ status }) => status === 'passed').map(({ test }) => test));
    return plan.tests.flatMap((test) => {
        const report = shared.reports.find((each) => each.test === test);
        if (!passing.has(test) || report?.status === 'passed')
            return [];
        const why = report === undefined ? 'gives no account of itself' : `fails (${(0,quoted/* quoted */.TL)(report.exception ?? '')})`;
        return [
            {
                rule: 'ways-disagree',
                severity: 'block',
                message: `The test '${test}' passes apart from the implementation and ${why} in one namespace with it.`,
                fix: 'Let suite and implementation not depend on sharing, or not sharing, names and objects.',
                file: `test_${plan.code.name}.py`,
                ...(report?.line === undefined ? {} : { line: report.line }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/trials/ending-finding.js

/** What it says of a skill that running its suite ended like this. */
function endingFinding(ending, plan) {
    const [implementation, suite] = [`${plan.code.name}.py`, `test_${plan.code.name}.py`];
    switch (ending.kind) {
        case 'raised': {
            const file = ending.file === 'suite' ? suite : implementation;
            return {
                rule: 'module-raises',
                severity: 'block',
                message: `${file} cannot be loaded (${(0,quoted/* quoted */.TL)(ending.exception)}: ${(0,quoted/* quoted */.TL)(ending.message)}).`,
                fix: 'Correct what runs when the module is loaded.',
                file,
                ...(ending.line === undefined ? {} : { line: ending.line }),
            };
        }
        case 'died':
            return {
                rule: 'run-died',
                severity: 'block',
                message: `The run ended before every test had given its account: ${ending.how}.`,
                fix: 'Let the tests return: nothing may end the interpreter or write to its channels.',
                file: suite,
            };
        case 'breach':
            return {
                rule: BREACHES[ending.limit],
                severity: 'block',
                message: `Running the suite took more than the ${amount(ending.limit, plan.limits)} that it is allowed.`,
                fix: FIXES[ending.limit],
                file: suite,
            };
    }
}
const BREACHES = { cpu: 'too-much-cpu', memory: 'too-much-memory', output: 'too-much-output' };
const FIXES = {
    cpu: 'Make the function cheaper, or the tests smaller (policy: sandbox.timeout).',
    memory: 'Make the function need less, or the tests smaller (policy: sandbox.memory).',
    output: 'Print nothing: a skill returns its answer.',
};
/** A limit in words. */
function amount(limit, { cpu, memory, output }) {
    if (limit === 'cpu')
        return `${cpu / 1000} s of CPU time`;
    return limit === 'memory' ? `${memory / 2 ** 20} MiB of memory` : `${output} bytes of output`;
}

;// CONCATENATED MODULE: ./src/trials/opposites.js
/** Runs the suite on every stub; where one of them ends the run, each in a run of its own, so that none hides another. */
async function runOpposites(sandbox, plan) {
    const all = await sandbox.run(plan);
    if (all.ending.kind === 'opposed')
        return all;
    const stubs = {};
    for (const stub of plan.stubs) {
        const { ending } = await sandbox.run({ ...plan, stubs: [stub] });
        // Out of time or memory it has given no account; a run that ended itself has broken the protocol.
        if (ending.kind !== 'opposed' && ending.kind !== 'breach')
            return { ending, output: '', touched: [] };
        if (ending.kind === 'opposed')
            Object.assign(stubs, ending.stubs);
    }
    return { ...all, ending: { kind: 'opposed', stubs } };
}
/** What it says against a suite that it passes where it must fail. */
function oppositeFindings({ ending }, plan, leastTests) {
    if (ending.kind !== 'opposed')
        throw new Error(`opposites were asked for, and the answer is '${ending.kind}'`);
    const passes = (test, stub) => {
        const told = ending.stubs[stub];
        return told?.kind === 'reported' && told.reports.some((each) => each.test === test && each.status === 'passed');
    };
    const allPass = (stub) => plan.tests.every((test) => passes(test, stub));
    const file = `test_${plan.code.name}.py`;
    const raising = ['raises', 'stops', 'lacks'].find(allPass);
    if (raising !== undefined)
        return [{ ...CANNOT_FAIL, message: `The suite passes a version that ${WHAT[raising]}.`, file }];
    const vacuous = plan.tests.filter((test) => passes(test, 'truthy') && passes(test, 'falsy'));
    const holdsNothing = (test) => vacuous.includes(test) || (passes(test, 'empty') && passes(test, 'falsy'));
    if (plan.tests.every(holdsNothing))
        return [{ ...CANNOT_FAIL, message: 'The suite passes whatever the function returns.', file }];
    if (allPass('same') && !allPass('truthy'))
        return [{ ...CANNOT_FAIL, message: `The suite passes a version that ${WHAT.same}.`, file }];
    return [
        ...unending(ending.stubs, plan, file),
        ...constant(allPass, file),
        ...vacuousTests(vacuous.filter((test) => !guardsArgument(plan, test)), plan, leastTests, file),
    ];
}
const WHAT = {
    raises: 'only raises',
    stops: 'only raises StopIteration',
    lacks: 'only raises AttributeError',
    truthy: 'always returns a true value equal to nothing',
    same: 'always returns one and the same value',
    falsy: 'always returns a false value equal to nothing',
    empty: 'always returns something empty',
};
const CANNOT_FAIL = {
    rule: 'suite-cannot-fail',
    severity: 'block',
    fix: 'Assert what the function returns for given arguments, and let no failure be caught.',
};
/** Where a wrong version uses up its time or memory it cannot be told which tests would have failed. */
function unending(stubs, plan, file) {
    const [stub] = plan.stubs.filter((each) => stubs[each] === undefined);
    if (stub === undefined)
        return [];
    return [
        {
            rule: 'suite-cannot-fail',
            severity: 'review',
            message: `The suite does not come to an end on a version that ${WHAT[stub]}, so it cannot be told which tests would fail.`,
            fix: 'Bound every loop that waits for an answer of the function.',
            file,
        },
    ];
}
function constant(allPass, file) {
    const stub = ['truthy', 'falsy'].find(allPass);
    if (stub === undefined)
        return [];
    const message = `The suite passes a version that ${WHAT[stub]}.`;
    return [{ ...CANNOT_FAIL, severity: 'review', message, fix: 'Assert both answers, or the answer itself.', file }];
}
/** The 1-based line on which `test` begins, and its text, to the next line that is not indented. */
function placeOf({ code: { suite } }, test) {
    const lines = suite.split('\n');
    const at = lines.findIndex((line) => new RegExp(`^(?:async )?def ${test}\\b`).test(line));
    const length = lines.slice(at + 1).findIndex((line) => /^\S/.test(line));
    return { line: at + 1, text: lines.slice(at + 1, length < 0 ? undefined : at + 1 + length).join('\n') };
}
/**
 * Whether `test` compares with something what it gave to the function, and what can be changed: a version that does change it
 * would fail, though its answer is never looked at.
 */
function guardsArgument(plan, test) {
    const { text } = placeOf(plan, test);
    const own = plan.code.name;
    const given = [
        ...text.matchAll(/^\s*(\w+)(?::[^=\n]*)? = (?:[[{]|(?:list|dict|set|bytearray|\w*[Dd]eque|\w+\.deepcopy)\()/gm),
    ];
    return given.some(([, name]) => {
        const call = new RegExp(`\\b${own}\\((?:[^()\n]|\\([^()\n]*\\))*\\b${name}\\b`).exec(text);
        const later = call === null ? '' : text.slice(call.index).split('\n').slice(1).join('\n');
        return new RegExp(`^\\s*assert ${name} ==|^\\s*assert [^\n]*== ${name}\\s*(?:$|and\\b)`, 'm').test(later);
    });
}
function vacuousTests(vacuous, plan, leastTests, file) {
    if (vacuous.length === 0)
        return [];
    const left = plan.tests.length - vacuous.length;
    const [first = ''] = vacuous;
    const { line } = placeOf(plan, first);
    const more = vacuous.length > 1 ? ` (and ${vacuous.length - 1} more)` : '';
    return [
        {
            rule: 'vacuous-test',
            severity: left < leastTests && plan.tests.length >= leastTests ? 'review' : 'note',
            message: `The test '${first}'${more} passes whatever the function returns; ${left} can fail, and the policy wants ${leastTests} tests.`,
            fix: 'Assert what the function returns.',
            file,
            ...(line > 0 && { line }),
        },
    ];
}

// EXTERNAL MODULE: ./src/trials/sandbox.js
var trials_sandbox = __nccwpck_require__(4192);
;// CONCATENATED MODULE: ./src/trials/suite-apart.js
/**
 * Runs `plan`; `covering`: in a way that tells which decisions it takes. Where it does not pass so, that is not held against
 * it: then it is run as it is.
 */
async function runApart(sandbox, plan, covering) {
    if (!covering)
        return { outcome: await sandbox.run(plan) };
    const marked = await sandbox.run({ ...plan, covering: true });
    const taken = takenIn(marked, plan);
    return { outcome: 'kind' in taken ? await sandbox.run(plan) : marked, taken };
}
function takenIn({ ending }, { tests }) {
    if (ending.kind !== 'reported' || ending.reports.length < tests.length)
        return ending;
    return ending.reports.every(({ status }) => status === 'passed') ? (ending.coverage ?? ending) : ending;
}

;// CONCATENATED MODULE: ./src/trials/test-findings.js

/** What each test's account says against the skill, when it ran apart. `shared` are the accounts of the run in one namespace. */
function testFindings(own, shared, plan) {
    const accounted = new Map(own.reports.map((report) => [report.test, report]));
    const sharing = new Map(shared.reports.map((report) => [report.test, report]));
    const file = `test_${plan.code.name}.py`;
    const told = plan.tests.flatMap((test, index) => {
        const report = accounted.get(test);
        // A second definition hides the first, whose account nobody gives.
        const hidden = plan.tests.indexOf(test, index + 1) !== -1;
        if (report === undefined || hidden)
            return [unaccounted(test, hidden, file)];
        const passesThere = sharing.get(test)?.status === 'passed';
        if (report.status === 'passed' || (report.opaque === true && passesThere))
            return [];
        return [fails(report, passesThere, file)];
    });
    return own.opaque === undefined || own.opaque.length === 0 ? told : [...told, opaque(own.opaque, plan)];
}
function unaccounted(test, hidden, file) {
    return {
        rule: 'test-unaccounted',
        severity: 'block',
        message: hidden
            ? `The test '${test}' is defined again further down, and so never runs.`
            : `The test '${test}' gave no account of itself.`,
        fix: 'Define every test once, unconditionally, at the top level, and do not change the module while it runs.',
        file,
    };
}
function fails({ test, line, ...report }, passesThere, file) {
    const raised = [report.exception, report.message]
        .map((part) => (0,quoted/* quoted */.TL)(part ?? ''))
        .filter((part) => part !== '')
        .join(': ');
    return {
        rule: 'test-fails',
        severity: 'block',
        message: `The test '${test}' fails${raised === '' ? '' : ` (${raised})`}${passesThere ? ', though it passes where suite and implementation share one process' : ''}.`,
        fix: passesThere
            ? 'Have the function return plain values, and let the tests compare these: a value is judged by what it is, not by its own methods.'
            : 'Correct the function, or the test where it expects the wrong thing.',
        file,
        ...(line === undefined ? {} : { line }),
    };
}
function opaque(reasons, plan) {
    const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '';
    return {
        rule: 'opaque-value',
        severity: 'review',
        message: `A value cannot be handed between the suite and the function: ${(0,quoted/* quoted */.TL)(reasons[0] ?? '')}${more}.`,
        fix: 'Take and return plain values: numbers, text, lists, dictionaries, dates, dataclasses, generators of such.',
        file: `${plan.code.name}.py`,
    };
}

// EXTERNAL MODULE: ./src/trials/touched.js
var trials_touched = __nccwpck_require__(1317);
;// CONCATENATED MODULE: ./src/trials/suite.js









/**
 * Runs the suite apart from the implementation, together with it, and on surely wrong versions of it.
 *
 * The tests that must report are those of the plans: an account that misses one is never a pass.
 */
async function suiteTrial(sandbox, plans, { leastTests, declared, seed, covering = false }) {
    const { apart, together, opposites } = plans;
    if (apart.tests.length === 0)
        return { findings: [findingOf({ ...no_tests/* NO_TESTS */.q, file: `test_${apart.code.name}.py` }, '', seed)], problems: [] };
    const runs = (0,trials_sandbox/* throwing */.Vs)(sandbox);
    const [alone, shared, wrong] = await Promise.all([
        (0,trials_sandbox/* attempted */.zU)(runApart(runs, { ...apart, seed }, covering)),
        (0,trials_sandbox/* attempted */.zU)(runs.run(together)),
        (0,trials_sandbox/* attempted */.zU)(runOpposites(runs, opposites)),
    ]);
    const problem = [alone, shared, wrong].find((each) => each instanceof trials_sandbox/* RunProblem */.nL)?.problem;
    const problems = problem === undefined ? [] : [problem];
    const { outcome: own, taken } = (0,trials_sandbox/* hasRun */.gb)(alone) ? alone : { outcome: alone };
    const ran = [own, shared].filter(trials_sandbox/* hasRun */.gb);
    const touched = ran.flatMap((each) => each.touched);
    const reached = (0,trials_touched/* touchFindings */.M)(touched, declared, `${apart.code.name}.py`);
    /** What one run says, with what it printed; what any of them reached for goes with it. */
    const result = (...told) => ({
        findings: [...told, [reached, { output: '' }]].flatMap(([each, { output }]) => each.map((one) => findingOf(one, output, seed))),
        problems,
        touched,
        ...(taken && { taken }),
    });
    // A limit that one run has broken is the skill's doing, whatever became of the others.
    const broken = ran.find(({ ending }) => ending.kind === 'breach');
    if (broken !== undefined)
        return result([[endingFinding(endedAs(broken), apart)], broken]);
    if (!(0,trials_sandbox/* hasRun */.gb)(own) || !(0,trials_sandbox/* hasRun */.gb)(shared) || !(0,trials_sandbox/* hasRun */.gb)(wrong))
        return result();
    const [ownEnd, sharedEnd] = [endedAs(own), endedAs(shared)];
    if (ownEnd.kind !== 'reported')
        return result([[endingFinding(ownEnd, apart)], own]);
    if (sharedEnd.kind !== 'reported')
        return result([[endingFinding(sharedEnd, together)], shared]);
    if (wrong.ending.kind === 'died')
        return result([[endingFinding(wrong.ending, apart)], wrong]);
    const failing = testFindings(ownEnd, sharedEnd, apart);
    if (failing.some(({ severity }) => severity === 'block'))
        return result([failing, own]);
    return result([failing, own], [disagreements(ownEnd, sharedEnd, apart), shared], [oppositeFindings(wrong, opposites, leastTests), wrong]);
}
/** How a run of a suite ended, which no other kind of run can be. */
function endedAs({ ending }) {
    if (ending.kind === 'reported' || ending.kind === 'raised' || ending.kind === 'died' || ending.kind === 'breach')
        return ending;
    throw new Error(`a suite was asked for, and the answer is '${ending.kind}'`);
}
/** What a failing run printed helps its author; it is evidence and never more. */
function findingOf(told, output, seed) {
    return {
        ...told,
        stage: 'suite',
        trial: 'suite',
        ...(0,quoted/* evidenceOf */.X1)(output),
        reproduce: `assay check SKILL --stages static,suite --seed ${seed}`,
    };
}

// EXTERNAL MODULE: ./src/syntax/attributes.js
var attributes = __nccwpck_require__(9116);
// EXTERNAL MODULE: ./src/syntax/imports.js
var imports = __nccwpck_require__(7707);
// EXTERNAL MODULE: ./src/syntax/lines.js
var lines = __nccwpck_require__(7042);
// EXTERNAL MODULE: ./src/syntax/source.js + 8 modules
var syntax_source = __nccwpck_require__(5362);
// EXTERNAL MODULE: ./src/syntax/tree.js
var tree = __nccwpck_require__(2961);
;// CONCATENATED MODULE: ./src/syntax/facts.js





/** The facts of `source`, whose tree is sound. */
function factsOf(source) {
    const facts = new Map();
    const add = (fact) => void facts.set(fact, (facts.get(fact) ?? 0) + 1);
    for (const fact of statements(source))
        add(fact);
    for (const fact of names(source))
        add(fact);
    for (const node of source.nodes) {
        const fact = counted(source, node);
        if (fact !== undefined)
            add(fact);
    }
    return facts;
}
/** CPython folds names to NFKC (PEP 3131). */
const folded = (name) => name.normalize('NFKC');
function* names(source) {
    for (const { module, name, alias } of (0,imports/* importsOf */.c)(source)) {
        const as = alias === undefined ? '' : ` as ${folded(alias)}`;
        yield `${name === undefined ? `import ${folded(module)}` : `from ${folded(module)} import ${folded(name)}`}${as}`;
    }
    for (const { name } of source.names.reads)
        yield `read ${folded(name)}`;
    for (const { bindings } of source.names.scopes)
        for (const [name, all] of bindings)
            for (const _ of all)
                yield `bind ${folded(name)}`;
    for (const { name, isStore } of (0,attributes/* attributesOf */.T)(source))
        yield `${isStore ? 'write' : 'read'} .${folded(name)}`;
}
/** Every statement with its line, the number of statements around it, and its kind in CPython's words. */
function* statements(source) {
    const around = new Map();
    for (const node of source.nodes) {
        const depth = node.parent === null ? 0 : (around.get(node.parent) ?? 0);
        if (!isStatement(node)) {
            around.set(node, depth);
            continue;
        }
        around.set(node, depth + 1);
        const definition = (0,tree/* childOf */.G)(node, 'definition') ?? node;
        const { line } = (0,lines/* positionAt */.t)(source.lineStarts, definition.start);
        yield `statement ${line} ${depth} ${statementKind(definition)}`;
    }
}
/** Whether `node` is a statement, decorated or not. */
function isStatement(node) {
    return ((node.parent?.type === 'block' || node.parent?.type === 'module') &&
        node.named &&
        node.type !== 'comment' &&
        node.type !== 'line_continuation' &&
        node.field !== 'alternative');
}
const STATEMENT_KINDS = {
    assert_statement: 'Assert',
    break_statement: 'Break',
    class_definition: 'ClassDef',
    continue_statement: 'Continue',
    delete_statement: 'Delete',
    for_statement: 'For',
    function_definition: 'FunctionDef',
    future_import_statement: 'ImportFrom',
    global_statement: 'Global',
    if_statement: 'If',
    import_from_statement: 'ImportFrom',
    import_statement: 'Import',
    match_statement: 'Match',
    nonlocal_statement: 'Nonlocal',
    pass_statement: 'Pass',
    raise_statement: 'Raise',
    return_statement: 'Return',
    try_statement: 'Try',
    type_alias_statement: 'TypeAlias',
    while_statement: 'While',
    with_statement: 'With',
};
function statementKind(node) {
    if (node.type === 'expression_statement') {
        const [only] = node.children;
        if (only?.type === 'augmented_assignment')
            return 'AugAssign';
        if (only?.type !== 'assignment')
            return 'Expr';
        return (0,tree/* childOf */.G)(only, 'type') === undefined ? 'Assign' : 'AnnAssign';
    }
    const kind = STATEMENT_KINDS[node.type] ?? node.type;
    if (kind === 'Try' && node.children.some(isExceptStar))
        return 'TryStar';
    return node.children[0]?.type === 'async' ? `Async${kind}` : kind;
}
const isExceptStar = ({ type, children }) => type === 'except_clause' && children.some((child) => child.type === '*');
const COUNTED = {
    await: 'await',
    call: 'call',
    case_clause: 'case clause',
    conditional_expression: 'conditional expression',
    decorator: 'decorator',
    dictionary_comprehension: 'dictionary comprehension',
    ellipsis: 'Ellipsis',
    except_clause: 'except clause',
    false: 'False',
    float: 'number',
    for_in_clause: 'comprehension clause',
    format_expression: 'interpolation',
    generator_expression: 'generator expression',
    integer: 'number',
    interpolation: 'interpolation',
    lambda: 'lambda',
    list_comprehension: 'list comprehension',
    named_expression: 'walrus',
    none: 'None',
    set_comprehension: 'set comprehension',
    true: 'True',
    yield: 'yield',
};
/** The fact that `node` is by itself, if it is one. */
function counted(source, node) {
    switch (node.type) {
        case 'keyword_argument': {
            const name = (0,tree/* childOf */.G)(node, 'name');
            return name && `keyword ${folded((0,syntax_source/* textOf */.b6)(source, name))}`;
        }
        case 'identifier': {
            const declared = /^(global|nonlocal)_statement$/.exec(node.parent?.type ?? '')?.[1];
            return declared && `${declared} ${folded((0,syntax_source/* textOf */.b6)(source, node))}`;
        }
        case 'string':
            return node.parent?.type === 'concatenated_string' ? undefined : stringKind(source, [node]);
        case 'concatenated_string':
            return stringKind(source, node.children);
        default:
            return node.named ? COUNTED[node.type] : undefined;
    }
}
/** Strings that stand side by side are one. */
function stringKind(source, parts) {
    const prefixes = parts.map((part) => /^[a-z]*/i.exec((0,syntax_source/* textOf */.b6)(source, part))?.[0].toLowerCase() ?? '');
    if (prefixes.some((prefix) => prefix.includes('f')))
        return 'f-string';
    return prefixes.some((prefix) => prefix.includes('b')) ? 'bytes' : 'string';
}

;// CONCATENATED MODULE: ./src/trials/witness.js



/** Has both `sources` read by CPython's own parser. Where both parsers read the same, nothing is said. */
async function witnessTrial(sandbox, plan, sources, seed) {
    return (0,trials_sandbox/* together */.bs)('static', [witnessed((0,trials_sandbox/* throwing */.Vs)(sandbox), plan, sources, seed)]);
}
async function witnessed(sandbox, plan, sources, seed) {
    const { ending } = await sandbox.run(plan);
    const python = `CPython ${sandbox.python}`;
    const told = ending.kind === 'witnessed'
        ? sources.flatMap((source) => disagreement(source, ending[source.role], python))
        : [{ message: `${python} could not read the skill: ${reason(ending)}.` }];
    return { findings: told.map((each) => witness_findingOf(each, seed)), problems: [] };
}
function witness_findingOf(told, seed) {
    return {
        rule: 'parsers-disagree',
        stage: 'static',
        trial: 'witness',
        severity: 'block',
        ...told,
        fix: 'Write what stands there in a plainer way: one statement a line, indented with spaces, Python 3.10 syntax.',
        reproduce: `assay check SKILL --stages static,suite --seed ${seed}`,
    };
}
function reason(ending) {
    if (ending.kind === 'breach')
        return `it needs more ${ending.limit} than it is allowed`;
    return ending.kind === 'died' ? ending.how : 'its account is not the one that was asked for';
}
function disagreement(source, testimony, python) {
    const { file } = source;
    if ('exception' in testimony) {
        const { exception, message, line } = testimony;
        const said = (0,quoted/* quoted */.TL)(message === '' ? exception : `${exception}: ${message}`);
        return [
            {
                message: `${python} does not parse the file (${said}), and our parser does.`,
                file,
                ...(line === undefined ? {} : { line }),
            },
        ];
    }
    const differences = differencesOf(factsOf(source), new Map(Object.entries(testimony.facts)));
    const [first] = differences;
    if (first === undefined)
        return [];
    const line = differences.map(({ fact }) => /^statement (\d+) /.exec(fact)?.[1]).find((each) => each !== undefined);
    const more = differences.length > 1 ? ` (and ${differences.length - 1} more)` : '';
    return [
        {
            message: `${python} reads '${(0,quoted/* quoted */.TL)(first.fact)}' ${times(first.theirs)}, our parser ${times(first.ours)}${more}.`,
            file,
            ...(line === undefined ? {} : { line: Number(line) }),
        },
    ];
}
/** What weighs most comes first: imports, then where statements stand, then the rest by its own words. */
function differencesOf(ours, theirs) {
    const facts = [...new Set([...ours.keys(), ...theirs.keys()])];
    return facts
        .map((fact) => ({ fact, ours: ours.get(fact) ?? 0, theirs: theirs.get(fact) ?? 0 }))
        .filter((each) => each.ours !== each.theirs)
        .sort((a, b) => weight(a.fact) - weight(b.fact) || (a.fact < b.fact ? -1 : 1));
}
function weight(fact) {
    if (/^(?:import|from) /.test(fact))
        return -1;
    const line = /^statement (\d+) /.exec(fact)?.[1];
    return line === undefined ? Number.POSITIVE_INFINITY : Number(line);
}
function times(count) {
    return count === 0 ? 'nowhere' : count === 1 ? 'once' : `${count} times`;
}

// EXTERNAL MODULE: ./src/model/canonical.js
var canonical = __nccwpck_require__(6761);
// EXTERNAL MODULE: ./src/verdict/verdict.js
var verdict = __nccwpck_require__(7074);
// EXTERNAL MODULE: ./src/verdict/written.js
var written = __nccwpck_require__(6356);
;// CONCATENATED MODULE: ./src/verdict/skill-result.js



/** The result that follows from what was learnt. */
function skillResult({ candidate, manifest, findings, problems, used, stages, ran }) {
    return {
        name: (0,written/* writtenText */.v)(candidate.name),
        path: (0,written/* writtenText */.v)(candidate.name),
        digest: candidate.digest,
        verdict: (0,verdict/* verdictOf */.Vj)(findings, problems),
        stages: ['intake', ...stages].map((stage) => (0,verdict/* outcomeOf */.sG)(stage, ran.includes(stage), findings, problems)),
        capabilities: { declared: [...(manifest?.capabilities ?? [])].sort(), used: [...used].sort() },
        problems: problems.map(written/* written */.M),
        findings: findings.map(written/* written */.M).sort(inReadingOrder),
    };
}
/** By file, place and rule, compared by code units: the same order on every machine. */
function inReadingOrder(a, b) {
    return (compare(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message) ||
        compare((0,canonical/* canonical */.$)(a), (0,canonical/* canonical */.$)(b)));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./src/commands/trialled.js + 1 modules
var trialled = __nccwpck_require__(6153);
;// CONCATENATED MODULE: ./src/commands/assay-skill.js








/** Takes one candidate through the stages that were asked for, each only where the one before left nothing against it. */
async function assaySkill(candidate, judgement, inputs, sandbox) {
    const { stages } = inputs;
    const analysis = await (0,analyse/* analyse */.K)(candidate, judgement);
    const findings = stages.includes('static') ? [...analysis.findings] : withoutStatic(analysis);
    const problems = [...analysis.problems];
    const used = new Set(analysis.reaches);
    const ran = ['intake', 'static'];
    let taken;
    for (const { stage, trial } of dynamic(analysis, judgement, inputs)) {
        if (!mayRun(findings, problems))
            break;
        const before = taken;
        const result = await tried(stage, sandbox, (here) => trial(here, (0,trialled/* trialledOf */.X)(analysis, judgement.policy, inputs), before));
        taken = result.taken;
        findings.push(...(0,waivers/* waived */.r)((0,questions/* asking */.o)(result.findings), candidate, judgement));
        problems.push(...result.problems);
        for (const { capability } of result.touched ?? [])
            used.add(capability);
        ran.push(stage);
    }
    return skillResult({ candidate, manifest: analysis.manifest, findings, problems, used, stages, ran });
}
/** What is to be run of a skill, in its order, and to which stage each belongs. */
function dynamic({ sources, manifest }, { policy }, { stages, seed }) {
    const covering = stages.includes('adversarial');
    const terms = { leastTests: policy.suite['min-tests'], declared: manifest?.capabilities ?? [], seed, covering };
    // A second parser is asked where an interpreter is at hand anyway, and before that interpreter runs a byte of it.
    const witness = (here, { subject: { code, limits } }) => witnessTrial(here, { role: 'witness', code, limits }, sources, seed);
    const suite = (here, { plans }) => suiteTrial(here, plans, terms);
    const adversarial = async (here, { subject, terms: known }, taken) => {
        if (taken === undefined)
            throw new Error('the adversarial trials come after the suite');
        return (await Promise.all(/* import() */[__nccwpck_require__.e(927), __nccwpck_require__.e(418), __nccwpck_require__.e(235)]).then(__nccwpck_require__.bind(__nccwpck_require__, 235))).adversarialTrials(here, subject, known, taken);
    };
    const runs = stages.includes('suite') || stages.includes('adversarial');
    return [
        ...(runs && stages.includes('static') ? [{ stage: 'static', trial: witness }] : []),
        ...(stages.includes('suite') ? [{ stage: 'suite', trial: suite }] : []),
        ...(stages.includes('adversarial') ? [{ stage: 'adversarial', trial: adversarial }] : []),
    ];
}
/** Code that is already blocked, or that we could not judge, is never run. */
function mayRun(findings, problems) {
    return problems.length === 0 && findings.every(({ severity }) => severity !== 'block');
}
/** With the static stage switched off its findings do not count, unless they are why there is nothing to run. */
function withoutStatic({ findings, sources }) {
    return sources.length < 2 ? [...findings] : findings.filter(({ stage }) => stage !== 'static');
}
/** Runs `trial` where there is a sandbox. Like a rule that throws, one that does costs this skill its verdict, and no other. */
async function tried(stage, sandbox, trial) {
    const opened = await sandbox.open();
    if ('problem' in opened)
        return { findings: [], problems: [opened.problem] };
    try {
        return await trial(opened.sandbox);
    }
    catch (error) {
        const message = `The ${stage} stage failed in a way that no run should (${(0,quoted/* quoted */.TL)(String(error))}).`;
        return { findings: [], problems: [{ code: 'run-threw', stage, message, fix: REPORT_IT }] };
    }
}
const REPORT_IT = 'Report it: this is a defect of Skill Assay.';


/***/ }),

/***/ 5839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   addressesIn: () => (/* binding */ addressesIn),
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listRules: () => (/* binding */ listRules),
/* harmony export */   pages: () => (/* binding */ pages)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(789);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2281);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7588);
/* harmony import */ var _trials_trial_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5415);
/* harmony import */ var _verdict_standing_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(625);
/* harmony import */ var _verdict_verdict_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5752);






/** Of the check itself, and of the proposal that it is about. */
const JUDGING_RULES = new Map([..._verdict_verdict_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_RULES */ .w, ..._verdict_standing_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .STANDING_RULES */ .x]);
/** Every rule, sorted by id. */
async function listRules() {
    const summaries = await ofOthers();
    const byReading = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id, severity, summary, catalogue }) => ({ id, by: 'reading', severity, summary, catalogue }));
    const others = ['running', 'judging'].flatMap((by) => [...(by === 'running' ? _trials_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIAL_RULES */ .B : JUDGING_RULES)].map(([id, severity]) => ({ id, by, severity, summary: summaryIn(summaries[id] ?? '') })));
    return [...byReading, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The pages of what is found otherwise than by reading. */
async function ofOthers() {
    const [trials, verdict] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 484).then(__nccwpck_require__.bind(__nccwpck_require__, 484)),
        __nccwpck_require__.e(/* import() */ 688).then(__nccwpck_require__.bind(__nccwpck_require__, 8688)),
    ]);
    return { ...trials.PAGES, ...verdict.PAGES };
}
/** What such a page begins with, up to where it goes into details. */
function summaryIn(page) {
    const [, found = ''] = /## What was found\n\n([\s\S]*?)\n\n/.exec(page) ?? [];
    const [whole] = found.replaceAll('\n', ' ').split(/[.:;](?: |$)/);
    return `${whole}.`;
}
/** Where the page of a finding can be read in `repository`, the address of a tree on GitHub, if it has one. */
function addressesIn(repository) {
    const folders = new Map([
        ..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id }) => [id, 'src/rules']),
        ...[..._trials_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIAL_RULES */ .B.keys()].map((id) => [id, 'src/trials/pages']),
        ...[...JUDGING_RULES.keys()].map((id) => [id, 'src/verdict/pages']),
    ]);
    return (id) => {
        const folder = folders.get(id);
        return repository === undefined || folder === undefined ? undefined : `${repository}/${folder}/${id}.md`;
    };
}
/** The page of a finding, as Markdown, if it has one. */
async function pages() {
    const all = await allPages();
    return (id) => (Object.hasOwn(all, id) ? all[id] : undefined);
}
/** They are read only by those who ask for one. */
async function allPages() {
    const [rules, others] = await Promise.all([__nccwpck_require__.e(/* import() */ 9).then(__nccwpck_require__.bind(__nccwpck_require__, 2009)), ofOthers()]);
    return { ...others, ...rules.PAGES };
}
/** The page of what a finding, a problem or an error calls `id`, as Markdown. Throws `unknown-rule`, with what was probably meant. */
async function explain(id) {
    const all = { ...(await __nccwpck_require__.e(/* import() */ 401).then(__nccwpck_require__.bind(__nccwpck_require__, 5401))).codePages(), ...(await allPages()) };
    const page = Object.hasOwn(all, id) ? all[id] : undefined;
    if (page !== undefined)
        return page;
    const nearest = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestOf */ .q)(id, Object.keys(all));
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('unknown-rule', `there is no rule and no code '${id}'`, {
        where: 'assay explain',
        fix: nearest === undefined ? 'see assay rules' : `did you mean '${nearest}'?`,
    });
}


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ policyFor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/model/error.js
var error = __nccwpck_require__(789);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __nccwpck_require__(4507);
// EXTERNAL MODULE: ./src/model/policy.js
var policy = __nccwpck_require__(4481);
;// CONCATENATED MODULE: ./src/intake/policy.js





const POLICY_FILE = '.github/assay.yml';
/** What is in force where nobody wrote a policy. */
function builtInPolicy() {
    return { policy: policy/* Policy */.PE.parse({}), digest: (0,digest/* digestOf */.o)(''), file: undefined };
}
/** The policy in `file`. Throws `policy-missing`, `policy-unreadable` or `policy-invalid`. */
async function policyIn(file, known) {
    return policyOf(await bytesOf(file), file, known);
}
/** The policy that `bytes` hold; messages name it `where`. Throws `policy-invalid`. */
async function policyOf(bytes, where, known) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new error/* AssayError */.W('policy-invalid', 'the policy is not valid UTF-8', { where, fix: 'save it as UTF-8', cause });
    }
    // YAML is read only by those who have a policy file: its parser would cost every other start 10 ms.
    const { parsePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(483), __nccwpck_require__.e(185)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8185));
    return { policy: parsePolicy(text, where, known), digest: (0,digest/* digestOf */.o)(bytes), file: where };
}
/**
 * The policy of the repository that holds `paths`: its `.github/assay.yml`, or the built-in policy where there is no such
 * file or no repository. Throws `policy-ambiguous` where the paths lie in repositories with different policies.
 */
async function policyAround(paths, known) {
    const found = await Promise.all(paths.map((path) => policyAbove(path, known)));
    const fileOf = new Map(found.map(({ digest, file }) => [digest, file]));
    if (fileOf.size > 1) {
        const where = [...fileOf.values()].map((file) => file ?? 'built-in').join(', ');
        throw new error/* AssayError */.W('policy-ambiguous', 'the paths lie under different policies', {
            where,
            fix: 'give --policy FILE',
        });
    }
    return found[0] ?? builtInPolicy();
}
async function policyAbove(path, known) {
    for (let folder = (0,external_node_path_.resolve)(path), last = ''; folder !== last; last = folder, folder = (0,external_node_path_.dirname)(folder)) {
        if (!(await exists(`${folder}/.git`)))
            continue;
        const file = `${folder}/${POLICY_FILE}`;
        return (await isAbsent(file)) ? builtInPolicy() : policyIn(file, known);
    }
    return builtInPolicy();
}
async function exists(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** A policy that is there and cannot be seen must not turn into the built-in one: only what is surely absent is. */
async function isAbsent(path) {
    try {
        await (0,promises_.lstat)(path);
        return false;
    }
    catch (cause) {
        return ['ENOENT', 'ENOTDIR'].includes(cause.code ?? '');
    }
}
async function bytesOf(file) {
    try {
        if ((await (0,promises_.stat)(file)).isFile())
            return await (0,promises_.readFile)(file);
        throw new error/* AssayError */.W('policy-unreadable', 'the policy is not a file', { where: file, fix: 'give a file' });
    }
    catch (cause) {
        if (cause instanceof error/* AssayError */.W)
            throw cause;
        if (['ENOENT', 'ENOTDIR'].includes(cause.code ?? '')) {
            throw new error/* AssayError */.W('policy-missing', 'there is no such policy file', {
                where: file,
                fix: 'check the path',
                cause,
            });
        }
        throw new error/* AssayError */.W('policy-unreadable', 'the policy cannot be read', {
            where: file,
            fix: 'check its permissions',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./src/rules/index.js + 101 modules
var rules = __nccwpck_require__(7588);
// EXTERNAL MODULE: ./src/syntax/api/index.js + 1 modules
var api = __nccwpck_require__(5668);
// EXTERNAL MODULE: ./src/trials/trial.js
var trial = __nccwpck_require__(5415);
// EXTERNAL MODULE: ./src/verdict/standing-rules.js
var standing_rules = __nccwpck_require__(625);
// EXTERNAL MODULE: ./src/verdict/verdict-rules.js
var verdict_rules = __nccwpck_require__(5752);
;// CONCATENATED MODULE: ./src/commands/nameable.js





/** To waive the end of an exception would be to have exceptions without an end. */
const ENDINGS = ['grant-expired', 'waiver-expired'];
function whyNotWaived(id, severity, on) {
    if (ENDINGS.includes(id))
        return 'renew what has ended';
    if (on === 'change')
        return 'it is about a proposal, and a waiver about one skill';
    return severity === 'note' ? 'it is only a note' : undefined;
}
/** What a policy may name. */
const NAMEABLE = {
    hasTable: api/* hasTable */.rT,
    rules: new Map([
        ...rules/* RULES */.y.map(({ id, severity, on }) => [id, whyNotWaived(id, severity, on)]),
        ...[...trial/* TRIAL_RULES */.B, ...verdict_rules/* VERDICT_RULES */.w].map(([id, severity]) => [id, whyNotWaived(id, severity)]),
        ...[...standing_rules/* STANDING_RULES */.x].map(([id, severity]) => [id, whyNotWaived(id, severity, 'change')]),
    ]),
};

;// CONCATENATED MODULE: ./src/commands/policy-for.js


/** The policy file that was named, else the one of the repository around the paths, else the built-in one. */
function policyFor({ paths, policyFile }) {
    return policyFile === undefined ? policyAround(paths, NAMEABLE) : policyIn(policyFile, NAMEABLE);
}


/***/ }),

/***/ 353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ backendOnDemand)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(789);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4481);


/** Throws `flag-value` where the interpreter that was named could not be the one that runs. */
function backendOnDemand(policy, request, seed, context) {
    let expected;
    let opening;
    let python;
    let pythons = [];
    const closings = [];
    const { image, runtime, memory } = policy.sandbox;
    const wish = {
        backend: backendFor(policy, request),
        image,
        runtime,
        memory: (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesIn */ .tD)(memory),
        python: request.python,
        hashSeed: Number.parseInt(seed.slice(0, 8), 16) % 4_294_967_296,
        preload: modulesFor(policy),
    };
    async function open() {
        opening ??= (async () => (await expected) ?? context.openBackend(wish))();
        const found = await opening;
        if ('problem' in found)
            return found;
        const opened = await found.backend.room();
        if ('problem' in opened)
            return opened;
        const { sandbox } = opened;
        python = sandbox.python;
        const others = async () => {
            const found = await sandbox.others();
            pythons = found.versions;
            return found;
        };
        return { sandbox: { ...sandbox, others } };
    }
    return {
        expect: () => {
            // Why it cannot be begun is told by opening it, if it comes to that.
            expected ??= context.expectBackend?.(wish).catch(() => undefined);
            return Promise.resolve(expected);
        },
        room: () => {
            let room;
            return {
                open: () => {
                    room ??= open();
                    return room;
                },
                close: () => {
                    if (room !== undefined)
                        closings.push(room.then(closed, () => { }));
                },
            };
        },
        facts: async () => {
            const found = await opening;
            if (found === undefined || 'problem' in found || python === undefined)
                return {};
            const { kind, image } = found.backend;
            return {
                backend: kind,
                python,
                ...(pythons.length > 0 && { pythons: [...pythons] }),
                ...(image !== undefined && { image }),
            };
        },
        close: async () => {
            await Promise.all(closings);
            const found = await (opening ?? expected);
            if (found !== undefined && 'backend' in found)
                await found.backend.close();
        },
    };
}
/**
 * An image brings its own interpreter: who names another one asks for processes of this machine, and whoever wants both is
 * told so rather than given one of them.
 */
function backendFor({ sandbox: { backend, image } }, { backend: asked = backend, namesPython }) {
    if (namesPython !== true || asked === 'subprocess')
        return asked;
    if (asked === 'auto' && image === undefined)
        return 'subprocess';
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('flag-value', 'under docker the interpreter is that of the image', {
        where: '--python',
        fix: 'leave it out, or add --backend subprocess',
    });
}
async function closed(opened) {
    if ('sandbox' in opened)
        await opened.sandbox.close();
}
/** Everything that policy lets any skill import. */
function modulesFor({ imports, grants }) {
    const opened = [...imports.allow, ...Object.values(grants).flatMap((grant) => grant.imports)];
    return [...new Set([..._model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .PURE_PRESET */ .rG, ...opened.map(_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleIn */ .w6)])].sort();
}


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ trialledOf)
});

// EXTERNAL MODULE: ./src/model/policy.js
var policy = __nccwpck_require__(4481);
// EXTERNAL MODULE: ./src/rules/reader-text.js
var reader_text = __nccwpck_require__(9308);
// EXTERNAL MODULE: ./src/rules/reading.js
var reading = __nccwpck_require__(7841);
// EXTERNAL MODULE: ./src/sandbox/plan.js
var plan = __nccwpck_require__(9202);
// EXTERNAL MODULE: ./src/syntax/functions.js
var functions = __nccwpck_require__(468);
// EXTERNAL MODULE: ./src/syntax/program.js
var program = __nccwpck_require__(9093);
;// CONCATENATED MODULE: ./src/trials/suite-plan.js



/** What running the suite of the skill `name` takes. The tests to expect are those that the syntax tree shows. */
function suitePlans(name, sources, limits) {
    const tests = (0,functions/* topLevelFunctions */.P)(sourceAs('suite', sources))
        .map((fact) => fact.name)
        .filter((test) => test.startsWith('test_'));
    const names = [...(0,program/* programOf */.o)(sources).skillNames].sort();
    const shared = { code: codeOf(name, sources), tests, limits };
    return {
        apart: { role: 'suite', way: 'apart', ...shared },
        together: { role: 'suite', way: 'together', ...shared },
        opposites: { role: 'opposites', stubs: plan/* STUBS */.G, names, ...shared },
    };
}
function codeOf(name, sources) {
    const text = (role) => sourceAs(role, sources).text;
    return { name, implementation: text('implementation'), suite: text('suite') };
}
function sourceAs(role, sources) {
    const source = sources.find((each) => each.role === role);
    if (source === undefined)
        throw new Error('a plan needs both files of a skill');
    return source;
}

;// CONCATENATED MODULE: ./src/commands/trialled.js




/** What trials need of a skill that the static stage has nothing against: so both of its files are there. */
function trialledOf({ sources, manifest }, policy, { effort, seed }) {
    const of = (role) => sources.find((each) => each.role === role);
    const [implementation, suite] = [of('implementation'), of('suite')];
    if (implementation === undefined || suite === undefined)
        throw new Error('a trial needs both files of a skill');
    const limits = limitsOf(policy);
    const name = implementation.file.replace(/\.py$/, '');
    const plans = suitePlans(name, sources, limits);
    const description = manifest?.description ?? '';
    return {
        plans,
        subject: { code: plans.apart.code, implementation, suite, description, limits, effort, seed },
        terms: {
            suite: plans.apart,
            leastScore: policy.suite['min-mutation-score'],
            declared: manifest?.capabilities ?? [],
            tricks: (text) => (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(text)),
        },
    };
}
/** What policy lets one run use up. */
function limitsOf({ sandbox }) {
    const cpu = (0,policy/* millisecondsIn */.CI)(sandbox.timeout);
    return { cpu, wall: 2 * cpu + 10_000, memory: (0,policy/* bytesIn */.tD)(sandbox.memory), output: 65_536 };
}


/***/ }),

/***/ 1166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf),
/* harmony export */   U: () => (/* binding */ withinTotal)
/* harmony export */ });
/* harmony import */ var _model_candidate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4306);

/**
 * The entries of a skill that may be looked at. Which ones depends on their paths alone (UTF-16 code units), so that a
 * directory and the commit it was checked out from are cut at the same place.
 */
function firstOf(entries) {
    return entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).slice(0, _model_candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ENTRIES */ .Sd);
}
/** Those of `entries` that are looked at: up to the one with which more would be read than of a skill is. */
function withinTotal(entries) {
    let total = 0;
    const end = entries.findIndex(({ size }) => {
        // What is too large by itself is not read.
        total += size > _model_candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_READ */ .Ct ? 0 : size;
        return total > _model_candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TOTAL */ .Q3;
    });
    return end === -1 ? [...entries] : entries.slice(0, end);
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ candidateAt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./src/model/candidate.js
var candidate = __nccwpck_require__(4306);
// EXTERNAL MODULE: ./src/intake/cut.js
var cut = __nccwpck_require__(1166);
// EXTERNAL MODULE: ./src/intake/kept.js
var kept = __nccwpck_require__(7276);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/intake/read-regular.js


/** Neither follows a link nor waits for whoever should write into a pipe. Deno knows the second only, Windows neither. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of the file at `path`, as many as it had when it was `seen`. Undefined where it cannot be read, and where
 * something else was put in its place since: a link or a pipe would be followed or waited for.
 */
async function readRegular(path, seen) {
    let handle;
    try {
        handle = await (0,promises_.open)(path, FLAGS);
        const status = await handle.stat();
        if (!status.isFile() || status.ino !== seen.ino || status.dev !== seen.dev)
            return undefined;
        return await bytesOf(handle, seen.size);
    }
    catch {
        return undefined;
    }
    finally {
        await handle?.close();
    }
}
/** At most `size` bytes: a file that grows while it is read does not take our memory. */
async function bytesOf(handle, size) {
    const bytes = new Uint8Array(size);
    let length = 0;
    while (length < size) {
        const { bytesRead } = await handle.read(bytes, length, size - length, length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return bytes.subarray(0, length);
}

;// CONCATENATED MODULE: ./src/intake/directory.js





/** Reads the skill directory `directory` as the candidate `name`. Nothing in it can make this throw: see `EntryKind`. */
async function candidateAt(directory, name) {
    if (kindOf(await statusOf(directory)) === 'symlink')
        return (0,candidate/* candidateOf */.RH)(name, [absent('.', 'symlink')]);
    const entries = await entriesBelow(directory);
    const known = [];
    for (const entry of (0,cut/* firstOf */.K)(entries))
        known.push(await knownOf(directory, entry));
    const files = [];
    for (const entry of (0,cut/* withinTotal */.U)(known))
        files.push(await fileAt(directory, name, entry));
    return (0,candidate/* candidateOf */.RH)(name, files, entries.length - files.length);
}
/** Everything below `directory` but directories themselves, which git does not know either. No link is followed. */
async function entriesBelow(directory) {
    const found = [];
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const entries = await entriesIn(`${directory}/${folder}`);
        if (entries === undefined)
            found.push({ path: folder === '' ? '.' : folder.slice(0, -1), isReadable: false });
        for (const entry of entries ?? []) {
            if (entry.isDirectory())
                pending.push(`${folder}${entry.name}/`);
            else
                found.push({ path: `${folder}${entry.name}`, isReadable: true });
        }
    }
    return found;
}
async function entriesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch {
        return undefined;
    }
}
async function knownOf(directory, { path, isReadable }) {
    const status = isReadable ? await statusOf(`${directory}/${path}`) : undefined;
    const kind = kindOf(status);
    if (status === undefined || kind !== 'file')
        return { path, kind, size: 0 };
    return { path, kind: status.size > candidate/* MAX_READ */.Ct ? 'oversized' : 'file', size: status.size, status };
}
async function statusOf(path) {
    try {
        return await (0,promises_.lstat)(path);
    }
    catch {
        return undefined;
    }
}
function kindOf(status) {
    if (status === undefined)
        return 'unreadable';
    if (status.isSymbolicLink())
        return 'symlink';
    return status.isFile() ? 'file' : 'special';
}
async function fileAt(directory, name, { path, kind, size, status }) {
    if (kind !== 'file' || status === undefined)
        return { path, kind, size, bytes: new Uint8Array() };
    const bytes = await readRegular(`${directory}/${path}`, status);
    return bytes === undefined ? absent(path, 'unreadable') : (0,kept/* fileOf */.W)(name, path, bytes);
}
function absent(path, kind) {
    return { path, kind, size: 0, bytes: new Uint8Array() };
}


/***/ }),

/***/ 7276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf)
/* harmony export */ });
/* unused harmony export isKept */
/* harmony import */ var _model_candidate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4306);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4507);
/* harmony import */ var _model_skill_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7056);



/** Whether the bytes at `path` of the skill `name` are kept: what else is there is known by digest and beginning. */
function isKept(name, path) {
    return (0,_model_skill_files_js__WEBPACK_IMPORTED_MODULE_2__/* .skillFiles */ .t)(name).includes(path);
}
/** The file of the skill `name` that holds `bytes`. Of one that is not kept nothing holds on to them. */
function fileOf(name, path, bytes) {
    const file = { path, kind: 'file', size: bytes.length };
    return isKept(name, path) ? { ...file, bytes } : { ...file, bytes: bytes.slice(0, _model_candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD */ .Vx), digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes) };
}


/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ skillsAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(789);



/**
 * The skills that the paths of an invocation mean, sorted by name. A path with a `skill.json` or a `<dirname>.py` is a
 * skill; else each of its subdirectories without a leading dot is one, if any of them holds a skill at all.
 *
 * Throws `path-missing`, `path-unreadable`, `no-skills` or `duplicate-skill`.
 */
async function skillsAt(paths) {
    const places = (await Promise.all(paths.map(skillsBelow))).flat();
    places.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const twice = places.find(({ name }, index) => places[index - 1]?.name === name);
    if (twice !== undefined) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('duplicate-skill', `the skill '${twice.name}' is given twice`, {
            where: twice.directory,
            fix: 'give every skill once',
        });
    }
    return places;
}
async function skillsBelow(path) {
    // `normalize` makes the empty path the working directory; whoever passes one left a variable unset.
    if (path === '') {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('path-missing', 'a path is empty', {
            where: 'assay check',
            fix: 'write . for this directory',
        });
    }
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path).replace(/(.)\/+$/, '$1');
    const entries = await entriesOf(directory, path);
    const name = ownName(directory);
    if (entries.some((entry) => entry.name === 'skill.json' || entry.name === `${name}.py`))
        return [{ name, directory }];
    const below = entries
        .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.isSymbolicLink()))
        .map((entry) => ({ name: entry.name, directory: `${directory}/${entry.name}` }));
    const isSkill = await Promise.all(below.map((place) => mayBeSkill(place.directory, place.name)));
    if (!isSkill.includes(true))
        throw noSkills(path, await nestedSkills(below));
    return below;
}
/** Whether a directory holds a skill, as far as can be told: what may not be listed is not left out for that. */
async function mayBeSkill(directory, name) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)).some((entry) => entry === 'skill.json' || entry === `${name}.py`);
    }
    catch (cause) {
        return ['EACCES', 'EPERM'].includes(cause.code ?? '');
    }
}
/** The first of `places` that is a directory of skills. */
async function nestedSkills(places) {
    for (const { directory } of places) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => []);
        for (const name of names)
            if (await mayBeSkill(`${directory}/${name}`, name))
                return directory;
    }
    return undefined;
}
function noSkills(path, nested) {
    const what = 'a skill (a directory with a skill.json) or a directory of skills';
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('no-skills', 'the directory holds no skill', {
        where: path,
        fix: nested === undefined ? `give ${what}` : `did you mean ${nested}?`,
    });
}
async function entriesOf(directory, path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory)).isDirectory()) {
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('no-skills', 'this is a file, and a skill is a directory', {
                where: path,
                fix: 'give the directory which it stands in',
            });
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true });
    }
    catch (cause) {
        if (cause instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W)
            throw cause;
        if (['ENOENT', 'ENOTDIR'].includes(cause.code ?? '')) {
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('path-missing', 'there is nothing at this path', {
                where: path,
                fix: 'check the path',
                cause,
            });
        }
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W('path-unreadable', 'this path cannot be read', {
            where: path,
            fix: 'check its permissions',
            cause,
        });
    }
}
/** `.` and `..` have no name of their own; only then the working directory is asked for. */
function ownName(directory) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory);
    return name === '.' || name === '..' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory)) : name;
}


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ MAX_READ),
/* harmony export */   Q3: () => (/* binding */ MAX_TOTAL),
/* harmony export */   RH: () => (/* binding */ candidateOf),
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   Vx: () => (/* binding */ HEAD)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6761);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4507);


/** The most bytes that are read of one file; a larger one is `oversized`. */
const MAX_READ = 1_048_576;
/** More entries of one skill than these are counted and not looked at. */
const MAX_ENTRIES = 200;
/** Bytes that are read of one skill: the three files that it consists of, each as large as any may be, and some more. */
const MAX_TOTAL = 4 * MAX_READ;
/** The most that is kept of a file which is none of a skill's three: enough to know what it is by how it begins. */
const HEAD = 128;
/**
 * The candidate that `name` and `files` make. The digest is that of the canonical list of name, paths, kinds and bytes
 * (`skill-assay/candidate/1`); it does not depend on where or how the bytes were read.
 */
function candidateOf(name, files, omitted = 0) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const listing = sorted.map(({ path, kind, size, bytes, digest }) => kind === 'file' ? { path, digest: digest ?? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(bytes) } : { path, kind, size });
    return {
        name,
        files: sorted,
        omitted,
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)({ schema: 'skill-assay/candidate/1', name, files: listing, omitted })),
    };
}


/***/ }),

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical)
/* harmony export */ });
/**
 * `value` in the one form in which equal values have equal bytes: RFC 8785 (JSON Canonicalization Scheme).
 * Members that are `undefined` are left out. Throws a TypeError for what I-JSON cannot hold: NaN, infinities,
 * lone surrogates.
 */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item)).join(',')}]`;
    if (typeof value === 'object' && value !== null)
        return canonicalObject(value);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError('a number that JSON cannot hold');
    if (typeof value === 'string' && !value.isWellFormed())
        throw new TypeError('a string with a lone surrogate');
    return JSON.stringify(value);
}
/** Keys are ordered by UTF-16 code units, which is what the default sort compares (RFC 8785, 3.2.3). */
function canonicalObject(value) {
    const members = Object.keys(value)
        .filter((key) => value[key] !== undefined)
        .sort()
        .map((key) => `${canonical(key)}:${canonical(value[key])}`);
    return `{${members.join(',')}}`;
}


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Digest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7197);


/** A SHA-256 digest as it is written everywhere: `sha256:` and 64 lower-case hexadecimal digits. */
const Digest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .templateLiteral */ .Uy$(['sha256:', zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/[0-9a-f]{64}/))]);
/** The digest of `bytes`; a string counts as its UTF-8 bytes. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EXIT_OF),
/* harmony export */   W: () => (/* binding */ AssayError)
/* harmony export */ });
/**
 * Every way in which a command can fail to do what it was asked, with the exit code that it comes to: 1 it is refused,
 * 2 it was asked for wrongly, 3 it could not be found out. Tests assert these codes, never messages.
 */
const EXIT_OF = {
    internal: 3,
    'unknown-command': 2,
    'unknown-flag': 2,
    'flag-value': 2,
    'unknown-stage': 2,
    'path-missing': 2,
    'path-unreadable': 2,
    'path-unwritable': 2,
    'output-failed': 3,
    'right-missing': 2,
    'no-skills': 2,
    'duplicate-skill': 2,
    'unknown-rule': 2,
    'case-unknown': 2,
    'skill-blocked': 1,
    'base-unresolved': 2,
    'policy-missing': 2,
    'policy-ambiguous': 2,
    'policy-invalid': 2,
    'policy-unreadable': 2,
    'registry-address': 2,
    'report-unreadable': 2,
    'lock-invalid': 2,
    'lock-busy': 3,
    'file-exists': 2,
    'report-invalid': 1,
    'report-mismatch': 1,
    'verdict-refused': 1,
    'approvals-missing': 1,
    'no-pull-request': 1,
    'merged-other-bytes': 1,
    'key-missing': 2,
    'key-unreadable': 2,
    'key-exposed': 2,
    'attest-unavailable': 3,
    'trust-invalid': 2,
    'signer-untrusted': 1,
    'log-broken': 1,
    'log-flooded': 1,
    'log-forked': 1,
    'log-newer': 3,
    'log-rolled-back': 1,
    'log-truncated': 1,
    'registry-changed': 1,
    'registry-empty': 3,
    'timestamp-foreign': 1,
    'record-altered': 1,
    'record-missing': 1,
    'snapshot-altered': 1,
    'snapshot-foreign': 1,
    'report-altered': 1,
    'view-altered': 1,
    'view-foreign': 1,
    'view-missing': 3,
    'deed-refused': 1,
    'version-withdrawn': 1,
    'skill-retired': 1,
    'skill-unknown': 1,
    'entry-missing': 1,
    'entry-altered': 1,
    'oidc-rejected': 1,
    'object-too-large': 1,
    'object-irregular': 1,
    'object-key-invalid': 1,
    'object-unreadable': 3,
    'store-denied': 1,
    'store-unsupported': 1,
    'store-unavailable': 3,
    'app-rejected': 3,
    'artifact-invalid': 1,
    'conversation-locked': 3,
    'github-denied': 3,
    'github-unavailable': 3,
    'event-unsupported': 2,
    'group-unresolved': 3,
    'run-rejected': 1,
    'head-moved': 3,
    'git-failed': 3,
    'engine-unavailable': 3,
    'image-failed': 3,
};
/**
 * The one error type that reaches a user: what happened (`code`) · where · what to do.
 * Anything else that is thrown is a defect of ours.
 */
class AssayError extends Error {
    name = 'AssayError';
    code;
    where;
    fix;
    also;
    constructor(code, message, detail = {}) {
        super(message, 'cause' in detail ? { cause: detail.cause } : undefined);
        this.code = code;
        this.where = detail.where;
        this.fix = detail.fix;
        this.also = detail.also ?? [];
    }
}


/***/ }),

/***/ 8223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/** Why a value is not what a schema wants, in words that follow the name of its key: `must be a list, and is 'x'`. */
function faultOf(issue, whole) {
    const found = valueAt(whole, issue.path);
    const wanted = wantedBy(issue);
    return found === undefined ? `is missing, and ${wanted}` : `${wanted}, and ${is(found, issue)}`;
}
/** The schemas' own messages are such words already; those of the library all begin with one of these. */
const OF_THE_LIBRARY = /^(?:Invalid|Too (?:big|small)|Unrecognized)/;
function wantedBy(issue) {
    if (!OF_THE_LIBRARY.test(issue.message))
        return issue.message;
    switch (issue.code) {
        case 'invalid_type':
            return `must be ${TYPES[issue.expected] ?? issue.expected}`;
        case 'invalid_value':
            return `must be ${issue.values.map(String).join(' or ')}`;
        case 'too_big':
            return `must ${UNITS[issue.origin] === undefined ? 'be' : 'have'} at most ${amount(issue.maximum, issue.origin)}`;
        case 'too_small':
            return `must ${UNITS[issue.origin] === undefined ? 'be' : 'have'} at least ${amount(issue.minimum, issue.origin)}`;
        case 'invalid_format':
            return issue.format === 'date'
                ? 'must be a date such as 2027-06-30'
                : `must match ${issue.pattern ?? issue.format}`;
        case 'invalid_union':
            if ('options' in issue)
                return `must be ${(issue.options ?? []).map(String).join(' or ')}`;
            return `must be ${[...new Set(issue.errors.flat().map(wantedOnly))].join(' or ')}`;
        case 'invalid_key':
            return issue.issues[0] === undefined ? 'is not accepted' : wantedBy(issue.issues[0]);
        default:
            return 'is not accepted';
    }
}
const wantedOnly = (issue) => wantedBy(issue).replace(/^must be /, '');
const TYPES = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
};
const UNITS = { string: 'character', array: 'entry' };
function amount(count, origin) {
    const number = count.toLocaleString('en-US');
    const unit = UNITS[origin];
    if (unit === undefined)
        return number;
    return `${number} ${Number(count) === 1 ? unit : unit.replace(/y$/, 'ie').concat('s')}`;
}
/** The most of a text that is quoted, in UTF-16 code units. */
const QUOTED = 60;
function is(found, { code }) {
    if (code === 'invalid_key')
        return 'is a key';
    if (Array.isArray(found))
        return code === 'too_big' || code === 'too_small' ? `has ${found.length}` : 'is a list';
    if (typeof found === 'string')
        return isTooLong(found, code) ? `has ${found.length.toLocaleString('en-US')}` : `is ${quoted(found)}`;
    return typeof found === 'object' && found !== null ? 'is an object' : `is ${String(found)}`;
}
const isTooLong = (text, code) => code === 'too_big' && text.length > QUOTED;
function quoted(text) {
    return `'${text.length > QUOTED ? `${text.slice(0, QUOTED - 1).toWellFormed()}…` : text}'`;
}
/** What stands at `path` of `whole`; undefined where nothing does. */
function valueAt(whole, path) {
    let value = whole;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}


/***/ }),

/***/ 8322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ Stage),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* unused harmony export Severity */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7197);

/** The stages of a check, in the order in which they run. */
const STAGES = ['intake', 'static', 'suite', 'adversarial'];
const Stage = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STAGES);
/** How much a finding weighs: `block` must not be published, `review` needs a human, `note` is only told. */
const Severity = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['block', 'review', 'note']);
/**
 * Something true of the candidate.
 *
 * `file` is relative to the skill's directory, `line` and `column` are 1-based, columns count UTF-16 code units.
 * `fix` tells a bot what to change; `reproduce` is a command in which SKILL stands for the skill's path.
 */
const Finding = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z][a-z0-9-]*$/)),
    stage: Stage,
    trial: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    severity: Severity,
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fix: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC())),
    column: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC())),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    reproduce: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Maps `items` in order of their places, at most `jobs` at a time. Rejects as the first rejection does, begins nothing
 * after it, and not before everything under way has ended: who catches it may close what the others were using.
 */
async function inParallel(items, jobs, map) {
    const results = new Array(items.length);
    const queue = items.entries();
    let failure;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failure !== undefined)
                return;
            try {
                results[index] = await map(item, index);
            }
            catch (cause) {
                failure ??= { cause };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
    if (failure !== undefined)
        throw failure.cause;
    return results;
}


/***/ }),

/***/ 9463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escaped),
/* harmony export */   b: () => (/* binding */ legible)
/* harmony export */ });
/** C0 and C1 controls, and what reorders, hides or is not text. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** `text` with every character that does not show as an escape, such as `\u{1b}`, but for those in `kept`. */
function legible(text, kept = '') {
    return text.replace(UNSAFE, (character) => (kept.includes(character) ? character : escaped(character)));
}
/** The code point of `character` in hexadecimal digits, as JavaScript writes it in a string. */
function escaped(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CAPABILITIES),
/* harmony export */   Tb: () => (/* binding */ MANIFEST_KEYS),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   eQ: () => (/* binding */ SKILL_NAME),
/* harmony export */   wB: () => (/* binding */ isReach)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7197);

/**
 * The names that a skill, its directory, its file and its function share. Two leading underscores mean something of their
 * own to Python and to JavaScript (`__init__`, `__proto__`).
 */
const SKILL_NAME = /^(?!__)[a-z_][a-z0-9_]{0,63}$/;
/** What a skill can touch beyond pure computation. */
const CAPABILITIES = ['files', 'network', 'process', 'environment', 'clock', 'randomness'];
/** Whether a capability lets a skill touch something outside itself. The others only make its answers vary. */
function isReach(capability) {
    return capability !== 'clock' && capability !== 'randomness';
}
const DOTTED_NAME = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;
/** `skill.json`: what a skill's author declares. Lengths are UTF-16 code units. */
const Manifest = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(SKILL_NAME, 'must match [a-z_][a-z0-9_]*, not begin with __ and have at most 64 characters')),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1, 'must not be empty'), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(2000, 'must have at most 2,000 characters')),
    imports: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(DOTTED_NAME, 'must be a dotted module name'))).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(100)),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(100))).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(50))),
    capabilities: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CAPABILITIES))),
    origin: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    license: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(200))),
});
/** The keys that mean something to us; another one is worth a note. */
const MANIFEST_KEYS = Object.keys(Manifest.shape);


/***/ }),

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9357);

/** The known word that was probably meant, if one is near enough. */
function nearestOf(word, known) {
    const ranked = known
        .map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(candidate, word) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(2, word.length / 3) ? best.candidate : undefined;
}


/***/ }),

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ NO_TESTS)
/* harmony export */ });
/** What is said of a suite without a test, whether that is read off it or seen when it is to be run. */
const NO_TESTS = {
    rule: 'no-tests',
    severity: 'block',
    message: 'The suite defines no test.',
    fix: "Add functions named 'test_…' with plain asserts, at the top level.",
};


/***/ }),

/***/ 4481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ millisecondsIn),
/* harmony export */   PE: () => (/* binding */ Policy),
/* harmony export */   rG: () => (/* binding */ PURE_PRESET),
/* harmony export */   tD: () => (/* binding */ bytesIn),
/* harmony export */   w6: () => (/* binding */ moduleIn),
/* harmony export */   zE: () => (/* binding */ AllowedModule)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8378);
/* harmony import */ var _views_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1669);


/** The modules that compute and touch nothing else; every one is matched exactly. */
const PURE_PRESET = [
    '__future__',
    'abc',
    'array',
    'base64',
    'bisect',
    'calendar',
    'cmath',
    'collections',
    'collections.abc',
    'copy',
    'csv',
    'dataclasses',
    'datetime',
    'decimal',
    'difflib',
    'enum',
    'fractions',
    'functools',
    'hashlib',
    'heapq',
    'itertools',
    'json',
    'math',
    'numbers',
    'operator',
    'random',
    're',
    'statistics',
    'string',
    'textwrap',
    'time',
    'typing',
    'unicodedata',
    'urllib.parse',
];
const Module = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/, 'must be a dotted module name'));
/** As git writes it: names joined by single slashes, none of them `.` or `..`. */
const Folder = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^(?!(?:.*\/)?\.{0,2}(?:\/|$))[^\0\n]+$/, "must be a folder's path from the repository's root, such as skills"));
const Name = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[A-Za-z_]\w*$/, 'must be a Python name'));
/**
 * `csv`, `{ module: requests, api: any }` or `{ module: numpy, api: listed, names: [mean] }`. A bare name means what the
 * analysis's table has of the module; that there is such a table is for whoever reads the policy to ask.
 */
const AllowedModule = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    Module,
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('api', [
        zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ module: Module, api: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('any') }),
        zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ module: Module, api: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('listed'), names: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)) }),
    ]),
]);
/** The adversarial stage asks more than the suite does, of a skill that passes it: without that its answers mean nothing. */
const Stages = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['static', 'suite', 'adversarial'])).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((stages) => !stages.includes('adversarial') || stages.includes('suite'), 'must name suite beside adversarial'));
const count = (least) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(least));
const Duration = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[1-9]\d{0,6}(?:ms|s|m)$/, 'must be a duration such as 500ms, 30s or 2m'));
const Size = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[1-9]\d{0,6}(?:KiB|MiB|GiB)$/, 'must be a size such as 256MiB'));
const Timeout = Duration.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((duration) => millisecondsIn(duration) <= 600_000, 'must be at most 10m'));
/** Less, and no interpreter starts; more, and one run could take a machine. */
const Memory = Size.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((size) => bytesIn(size) >= 32 * 1_048_576 && bytesIn(size) <= 4 * 1_073_741_824, 'must be from 32MiB to 4GiB'));
const Reason = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._trim */ .WN(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1, 'must give a reason'));
const Digest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hexadecimal digits'));
/** A part of the policy that may be left out: then all its defaults hold. */
const section = (shape) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .prefault */ .SdS(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape), {});
/** By digest or id alone: what a tag names is whatever its owner says it is today. */
const IMAGE = /^(?:[A-Za-z0-9][\w.:/-]{0,300}@)?sha256:[0-9a-f]{64}$/;
/** `.github/assay.yml` (version 1). Everything has a default, so the empty file means the built-in policy. */
const Policy = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), 1),
    edition: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2026), 2026),
    mode: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['enforce', 'report-only']), 'enforce'),
    skills: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(Folder, 'skills'),
    stages: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(Stages, ['static', 'suite', 'adversarial']),
    imports: section({
        preset: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pure', 'none']), 'pure'),
        allow: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AllowedModule), []),
        deny: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Module), []),
    }),
    sandbox: section({
        backend: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'subprocess', 'docker']), 'auto'),
        image: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(IMAGE, 'must be name@sha256:… or sha256:…'))),
        runtime: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\w[\w.-]*$/, "must be a runtime's name, such as kata"))),
        timeout: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(Timeout, '30s'),
        memory: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(Memory, '256MiB'),
    }),
    suite: section({
        'min-tests': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(count(1), 3),
        'min-mutation-score': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(1)), 0.6),
    }),
    adversarial: section({
        effort: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['quick', 'normal', 'thorough']), 'normal'),
        model: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))]), null),
    }),
    library: section({
        'max-size': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(count(1), 1000),
        'max-proposals-per-hour': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(count(1), 20),
    }),
    review: section({ 'required-approvals': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(count(0), 1) }),
    grants: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ imports: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AllowedModule).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)), reason: Reason, until: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6() })), {}),
    waivers: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ rule: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), skill: Name, digest: Digest, reason: Reason, until: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6() })), []),
    registry: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^(?:s3|file):/, 'must begin with s3: or file:')),
        region: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        role: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        'expected-owner': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d{12}$/, 'must be a 12-digit account id, in quotes'))),
        attest: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['keyless', 'key', 'none'])),
        views: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_views_js__WEBPACK_IMPORTED_MODULE_0__/* .ExtraView */ .SG)),
    })),
});
/** The module that an entry of `imports.allow` or of a grant is about. */
function moduleIn(entry) {
    return typeof entry === 'string' ? entry : entry.module;
}
/** The bytes in a size such as `256MiB`. */
function bytesIn(size) {
    const unit = size.slice(-3);
    return Number(size.slice(0, -3)) * { KiB: 1024, MiB: 1_048_576, GiB: 1_073_741_824 }[unit];
}
/** The milliseconds in a duration such as `500ms`, `30s` or `2m`. */
function millisecondsIn(duration) {
    const [, amount, unit] = /^(\d+)(ms|s|m)$/.exec(duration) ?? [];
    return Number(amount) * { ms: 1, s: 1000, m: 60_000 }[unit];
}


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ PYTHONS),
/* harmony export */   UE: () => (/* binding */ comparePython),
/* harmony export */   h0: () => (/* binding */ OLDEST_PYTHON),
/* harmony export */   il: () => (/* binding */ NEWEST_PYTHON)
/* harmony export */ });
/** The CPython versions for which the tables of the library's names were made: the oldest is the oldest that is supported. */
const OLDEST_PYTHON = [3, 10];
const NEWEST_PYTHON = [3, 13];
/** All of them: `3.10`, `3.11`, … */
const PYTHONS = Array.from({ length: NEWEST_PYTHON[1] - OLDEST_PYTHON[1] + 1 }, (_, at) => `${OLDEST_PYTHON[0]}.${OLDEST_PYTHON[1] + at}`);
/** Whether `version` (`3.12.1`) is older (negative), newer (positive) or no other than `minor`, as far as minor versions go. */
function comparePython(version, minor) {
    const [major = 0, own = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    return major - minor[0] || own - minor[1];
}


/***/ }),

/***/ 1594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ Reason),
/* harmony export */   ek: () => (/* binding */ LogRecord),
/* harmony export */   gd: () => (/* binding */ Sequence)
/* harmony export */ });
/* unused harmony export PublishRecord */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8378);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4507);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3210);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(530);




const Sequence = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._positive */ .NC(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._lte */ .Zm(Number.MAX_SAFE_INTEGER));
const Actor = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(200));
const Reason = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(1000));
const StoreVersionId = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(1024));
const line = {
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('skill-assay/record/1'),
    sequence: Sequence,
    /** Digest of the previous record's object, envelope and all; null for the first. */
    previous: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
    /**
     * The log's identity: the digest of its first record's object; null in that one. What another log of the same signer says
     * is told apart by it.
     */
    origin: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
    skill: _release_js__WEBPACK_IMPORTED_MODULE_2__/* .SkillName */ .B2,
    actor: Actor,
    time: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true }),
};
/** A version is there. */
const PublishRecord = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...line,
    action: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('publish'),
    version: _release_js__WEBPACK_IMPORTED_MODULE_2__/* .Version */ .Rx,
    /** The candidate that was checked, its published entry, and the report which the verdict came from. */
    candidate: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    entry: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    /** The store's own name for the entry's bytes (S3 VersionId), where it has one. */
    entryVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(StoreVersionId),
    report: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    capabilities: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$8)),
    /** What a search goes by, so that the catalog is a function of the log alone. */
    description: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(2000)),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(100))).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(50)),
    source: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_release_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .kL),
    /** Why a `review` verdict was accepted. */
    accepted: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(Reason),
});
/** A version will never be there: its entry was claimed by bytes that nobody committed. */
const VoidRecord = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...line,
    action: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('void'),
    version: _release_js__WEBPACK_IMPORTED_MODULE_2__/* .Version */ .Rx,
    /** Their digest; none of what is too large to be an entry. */
    found: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n),
});
/** A version is withdrawn (`yank`), comes back (`unyank`), or all that are newer than it are withdrawn (`rollback`). */
const WithdrawalRecord = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...line,
    action: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['yank', 'unyank', 'rollback']),
    version: _release_js__WEBPACK_IMPORTED_MODULE_2__/* .Version */ .Rx,
    reason: Reason,
});
/** The skill is gone, until it is published again. */
const RetireRecord = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...line, action: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('retire'), reason: Reason });
/** `log/<sequence>.json` holds one in a signed envelope: one line of the append-only log. */
const LogRecord = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('action', [PublishRecord, VoidRecord, WithdrawalRecord, RetireRecord]);


/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SkillName),
/* harmony export */   HK: () => (/* binding */ Entry),
/* harmony export */   Rx: () => (/* binding */ Version),
/* harmony export */   S9: () => (/* binding */ IndexView),
/* harmony export */   iZ: () => (/* binding */ MAX_VERSION),
/* harmony export */   kL: () => (/* binding */ Source)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8378);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3210);


const SkillName = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .SKILL_NAME */ .eQ));
/** A version is the number of the claims before it plus one: no skill comes near this. */
const MAX_VERSION = 9_999_999;
const Version = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(MAX_VERSION));
/**
 * `skills/<name>/v<N>.json`: what an agent pulls, in the shape of ARISE's `RegistryEntry` (arise-ai 0.2.1,
 * arise/registry/models.py). Its counters (`downloads`, `avg_success_rate`) are left out, since nobody measured them;
 * ARISE's reader takes their absence for zero.
 */
const Entry = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: SkillName,
    description: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    implementation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    test_suite: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: Version,
    author: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    created_at: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }),
    updated_at: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }),
});
/** Where a release came from; absent for what was published by hand. */
const Source = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repositoryId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d+$/)),
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** `index.json`: ARISE's view of the registry, made from the log. */
const IndexView = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ skills: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Version)) });


/***/ }),

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pl: () => (/* binding */ Report),
  it: () => (/* binding */ ReportInputs)
});

// UNUSED EXPORTS: Outcome, SkillResult, StageResult, Verdict

// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __nccwpck_require__(2527);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(7197);
// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/iso.js
var iso = __nccwpck_require__(8378);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __nccwpck_require__(4507);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __nccwpck_require__(8322);
// EXTERNAL MODULE: ./src/model/manifest.js
var manifest = __nccwpck_require__(3210);
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


/***/ }),

/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ missingRight)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(789);

/**
 * What it means that Deno did not let something happen: which right is missing. Undefined for any other error. Deno 2 says
 * it so: `Requires sys access to "osRelease", run again with the --allow-sys flag`.
 */
function missingRight(error) {
    if (!(error instanceof Error) || error.name !== 'NotCapable')
        return undefined;
    const [, what = 'something', flag] = /^Requires (.{1,500}), run again with the (--allow-[a-z]+) flag/s.exec(error.message) ?? [];
    const [, to = ''] = /^[a-z]+ access to "([\w.:-]+)"$/.exec(what) ?? [];
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W('right-missing', `the runtime does not allow ${what}`, {
        where: 'deno run',
        fix: flag === undefined
            ? 'give it the right'
            : `add ${flag}${to === '' ? '' : `=${to}`}; docs/registry.md has all that a command needs`,
    });
}


/***/ }),

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ skillFiles)
/* harmony export */ });
/** The three files that a skill consists of, relative to its directory. */
function skillFiles(name) {
    return ['skill.json', `${name}.py`, `test_${name}.py`];
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// Generated by scripts/generate.mjs from package.json. Do not edit.
/** The version of the tool. */
const VERSION = '0.1.0';


/***/ }),

/***/ 1669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ ViewStamp),
/* harmony export */   SG: () => (/* binding */ ExtraView),
/* harmony export */   ab: () => (/* binding */ CatalogLine)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2527);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4507);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3210);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1594);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(530);





/** What a view's signature is over: which view it is, of which log, how far it goes, and what it says. */
const ViewStamp = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('skill-assay/view/1'),
    view: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['index', 'catalog', 'arise-skill-store']),
    /** Digest of the log's first record. */
    origin: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    sequence: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .Sequence */ .gd,
    /** Digest of the record at `sequence`. */
    head: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
    /** Digest of everything after the view's first line. */
    content: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .n,
});
/** A view that is made only where it is asked for. */
const ExtraView = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['arise-skill-store']);
/** `catalog.json`, a skill: what a search goes by and shows of its latest version. */
const CatalogLine = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: _release_js__WEBPACK_IMPORTED_MODULE_3__/* .Version */ .Rx,
    description: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    capabilities: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$8)),
});


/***/ }),

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ word),
/* harmony export */   k: () => (/* binding */ copyable)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(128);

/** In UTF-16 code units. Longer paths than this are cut when they are shown, and then lead nowhere. */
const LONGEST_PATH = 4096;
/**
 * The command `reproduce` of a finding in a skill at `directory`, as it can be copied; what is not known stays as the report
 * has it.
 */
function copyable(reproduce, directory, invocation) {
    const skill = directory === undefined ? 'SKILL' : word(/^-/.test(directory) ? `./${directory}` : directory);
    const command = reproduce.replace(/^(assay \w+ )SKILL(?= |$)/, (_, before) => `${before}${skill}`);
    if (invocation === undefined || !command.startsWith('assay '))
        return command;
    return [command.replace(/^assay/, () => invocation.program), ...invocation.flags.map(word)].join(' ');
}
/** `text` as one word of a shell, which does nothing but stand there (a directory's name may be `x; rm -r .`). */
function word(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, LONGEST_PATH);
    return /^[\w@%+:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName),
/* harmony export */   z: () => (/* binding */ inDirectory)
/* harmony export */ });
/** Where nobody knows where the skills lie: the path that the report has. */
const byName = (name) => name;
/** A directory and what stands in it, without the parts that lead nowhere. */
function inDirectory(directory, file) {
    const whole = [directory, ...(file === undefined ? [] : [file])].join('/').replace(/^(?:\.\/)+(?=.)/, '');
    return whole.replace(/\/\.$/, '');
}


/***/ }),

/***/ 5539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ shownOf)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(875);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(128);


/** Three small diffs; a run's output is longer only where it was flooded. */
const LINES = 40;
/** In UTF-16 code units. Cut, it could not be run. */
const LONGEST_COMMAND = 4000;
const TOO_LONG = 'The command that shows it again is too long to be shown here: it is in the JSON report.';
const NOTHING = { lines: [] };
/**
 * What is shown of `finding`, which comes after `before`. What is only told, by a note or by the static stage, is left to the
 * JSON report; what was shown a moment ago is not shown once more.
 */
function shownOf({ severity, trial, evidence, reproduce }, before, { directory, invocation } = {}) {
    if (severity === 'note' || trial === undefined)
        return NOTHING;
    const earlier = before.filter((each) => each.trial === trial && each.severity !== 'note');
    const isAbove = earlier.some((each) => each.evidence === evidence);
    const lines = evidence === undefined ? [] : isAbove ? ['as above'] : linesOf(evidence);
    if (reproduce === undefined || earlier.some((each) => each.reproduce === reproduce))
        return { lines };
    const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .copyable */ .k)(reproduce, directory, invocation);
    if (command.length > LONGEST_COMMAND)
        return { lines: [...lines, TOO_LONG] };
    return { lines, command: (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(command, LONGEST_COMMAND) };
}
function linesOf(evidence) {
    const all = evidence.trimEnd().split('\n');
    const more = all.length > LINES ? [`… ${all.length - LINES} more lines`] : [];
    return [...all.slice(0, LINES).map((line) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(line).trimEnd()), ...more];
}


/***/ }),

/***/ 7466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/model/digest.js
var digest = __nccwpck_require__(4507);
// EXTERNAL MODULE: ./src/render/visible.js
var visible = __nccwpck_require__(128);
;// CONCATENATED MODULE: ./src/render/code-frame.js

/**
 * The line of source that a static finding points at, with a caret under the construct. Nothing where the evidence is
 * output rather than source. What does not show is escaped, and the caret moves with it.
 */
function codeFrame({ trial, evidence, line, column }) {
    if (trial !== undefined || evidence === undefined || line === undefined)
        return [];
    const gutter = `${line} | `;
    const frame = [`${gutter}${untabbed(evidence)}`];
    if (column !== undefined)
        frame.push(`${' '.repeat(gutter.length - 2)}| ${' '.repeat(untabbed(evidence.slice(0, column - 1)).length)}^`);
    return frame;
}
/** One space a tab, so that a caret can stand under the right character; everything else that does not show is escaped. */
function untabbed(text) {
    return (0,visible/* visible */.R)(text.replaceAll('\t', ' '), 400);
}

// EXTERNAL MODULE: ./src/render/places.js
var places = __nccwpck_require__(6396);
// EXTERNAL MODULE: ./src/render/shown.js
var shown = __nccwpck_require__(5539);
;// CONCATENATED MODULE: ./src/render/text.js






/** The built-in policy is what the empty file means. */
const BUILT_IN = (0,digest/* digestOf */.o)('');
const MARKS = {
    pass: { mark: '✓', format: 'green' },
    review: { mark: '?', format: 'yellow' },
    block: { mark: '✗', format: 'red' },
    inconclusive: { mark: '!', format: 'magenta' },
};
const SEVERITY_FORMAT = { block: 'red', review: 'yellow', note: 'dim' };
/** The report as a person reads it in a terminal: worst skills last, so that they stand where the prompt is. */
function renderText(report, { color, directoryOf, invocation }) {
    const paint = (format, text) => color ? (0,external_node_util_.styleText)(format, text, { validateStream: false }) : text;
    const lines = [...report.skills]
        .sort((a, b) => weight(a) - weight(b))
        .flatMap((skill) => skillLines(skill, { directory: directoryOf?.(skill.name), invocation }, paint));
    const omitted = report.omitted.findings === 0 ? [] : [`${report.omitted.findings} further findings are not listed.`];
    const ofChange = [
        ...report.problems.flatMap((problem) => problemLines(problem, paint)),
        ...report.findings.flatMap((finding, at) => findingLines({}, finding, report.findings.slice(0, at), paint)),
    ];
    return [...lines, ...ofChange, ...omitted, ...hint(report, invocation), '', summary(report, paint), ''].join('\n');
}
/** Where to read more, if something has to be decided. */
function hint({ findings, skills }, invocation) {
    const deciding = [findings, ...skills.map((skill) => skill.findings)]
        .flat()
        .filter(({ severity }) => severity !== 'note');
    return deciding.length === 0 ? [] : [`${invocation?.program ?? 'assay'} explain RULE says more about a rule.`];
}
function weight({ verdict }) {
    return ['pass', 'review', 'inconclusive', 'block'].indexOf(verdict);
}
function skillLines(skill, place, paint) {
    const { mark, format } = MARKS[skill.verdict];
    const stages = skill.stages.map(({ stage, outcome }) => `${stage} ${outcome}`).join(', ');
    return [
        `${paint(format, `${mark} ${(0,visible/* visible */.R)(skill.name)}`)}  ${paint(format, skill.verdict)}  ${paint('dim', stages)}`,
        ...skill.problems.flatMap((problem) => problemLines(problem, paint)),
        ...skill.findings.flatMap((finding, at) => findingLines({ ...place, name: skill.name }, finding, skill.findings.slice(0, at), paint)),
    ];
}
function problemLines({ code, message, fix }, paint) {
    return [`  ${paint('magenta', code)}  ${(0,visible/* visible */.R)(message)}`, ...(fix === undefined ? [] : [`    ${(0,visible/* visible */.R)(fix)}`])];
}
/** `name` is the skill's, and undefined for what was found about the change as a whole; `before` is listed above it. */
function findingLines({ name, ...place }, finding, before, paint) {
    const { rule, severity, message, fix, file, line, column } = finding;
    const frame = codeFrame(finding);
    const path = name === undefined ? (file ?? '') : (0,places/* inDirectory */.z)(place.directory ?? (0,places/* byName */.n)(name), file);
    const at = file === undefined ? path : [path, line, column].filter((part) => part !== undefined).join(':');
    return [
        `  ${paint(SEVERITY_FORMAT[severity], severity.padEnd(6))} ${(0,visible/* visible */.R)(message)} ${paint('dim', `(${rule})`)}`,
        ...(at === '' ? [] : [`         ${paint('dim', 'at')}  ${(0,visible/* visible */.R)(at)}`]),
        ...(fix === undefined ? [] : [`         ${paint('dim', 'fix')} ${(0,visible/* visible */.R)(fix)}`]),
        ...frame.map((each) => `         ${paint('dim', each)}`),
        ...shownLines(finding, before, place, paint),
    ];
}
/** What a run showed, line by line, and how to see it again. */
function shownLines(finding, before, place, paint) {
    const { lines, command } = (0,shown/* shownOf */.R)(finding, before, place);
    const label = finding.trial === 'mutation' ? 'see' : 'out';
    return [
        ...lines.map((each, at) => `         ${paint('dim', at === 0 ? label : '   ')} ${each}`.trimEnd()),
        ...(command === undefined ? [] : [`         ${paint('dim', 'run')} ${command}`]),
    ];
}
function summary({ verdict, skills, inputs, policy }, paint) {
    const counts = ['pass', 'review', 'inconclusive', 'block']
        .map((each) => ({ each, count: skills.filter((skill) => skill.verdict === each).length }))
        .filter(({ count }) => count > 0)
        .map(({ each, count }) => `${count} ${each}`);
    const facts = [
        inputs.python && `Python ${inputs.python}`,
        inputs.backend,
        policy.digest === BUILT_IN ? 'policy built-in' : `policy ${policy.digest.slice(7, 19)}`,
    ].filter((fact) => fact !== undefined);
    return `${paint(MARKS[verdict].format, verdict)}: ${counts.join(', ')}  ${paint('dim', facts.join(' · '))}`;
}


/***/ }),

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/* harmony import */ var _model_legible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9463);

/**
 * What a runner of workflows takes for a command in a log: `::name::` where a line begins, `##[name]` and Azure's
 * `##vso[name]` anywhere in it (actions/runner, ActionCommand.cs; catalogue 131).
 */
const COMMAND = /(?<=^\s*):(?=:)|#(?=#[a-z]*\[)/gi;
/**
 * `text` as one line that a terminal shows as it is: control, bidi and invisible characters become escapes, so that
 * nothing untrusted repaints a line (catalogue 132) or commands whoever reads the log. At most `most` UTF-16 code units.
 */
function visible(text, most = 300) {
    // What is cut is not searched: a mebibyte of spaces would be, again and again.
    const shown = (0,_model_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .legible */ .b)(text.slice(0, most + 1)).replace(COMMAND, _model_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .M);
    return shown.length > most ? `${shown.slice(0, most - 1).toWellFormed()}…` : shown;
}


/***/ }),

/***/ 3745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./src/syntax/hidden.js
var syntax_hidden = __nccwpck_require__(4189);
// EXTERNAL MODULE: ./src/syntax/lines.js
var lines = __nccwpck_require__(7042);
;// CONCATENATED MODULE: ./src/syntax/bytes.js


/** Longer lines hide code off screen (catalogue 66). UTF-16 code units. */
const MAX_LINE = 2000;
/**
 * More lines in a row without code than these are refused: tree-sitter's scanner reads a whole run again at each of its
 * lines, so that a file of them takes minutes. Lines.
 */
const MAX_LINE_RUN = 200;
/** White space, a comment or an escaped line end, and nothing else. */
const EMPTY_LINE = /^[ \t\f]*(?:#.*|\\)?$/s;
/** PEP 263: a cookie counts on line 1, and on line 2 where line 1 is blank or a comment. We take the stricter "either". */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/s;
const LINE_FEED = 0x0a;
const TAB = 0x09;
const UTF8_NAMES = new Set(['utf-8', 'utf8', 'utf_8']);
/**
 * The lexical gate: everything that lets a reader, a parser and CPython disagree about which characters a file holds is
 * refused before any parser sees it.
 */
function gate(bytes) {
    const text = decode(bytes);
    if (text === undefined) {
        return { text, faults: [{ kind: 'encoding', message: 'The file is not valid UTF-8.', line: 1, column: 1 }] };
    }
    if (isPlain(bytes))
        return { text, faults: [...encodingFaults(text)] };
    return {
        text,
        faults: [
            ...encodingFaults(text),
            ...carriageReturns(text),
            ...hiddenCharacters(text),
            ...longLines(text),
            ...lineRuns(text),
        ],
    };
}
/** Whether the only fault there can be is a cookie: all is printable ASCII, tabs and LF, no line long, no run of lines either. */
function isPlain(bytes) {
    let lines = 1;
    let longest = 0;
    let start = 0;
    for (let index = 0; index < bytes.length; index += 1) {
        const byte = bytes[index];
        if (byte === LINE_FEED) {
            lines += 1;
            longest = Math.max(longest, index - start);
            start = index + 1;
        }
        else if (byte > 0x7e || (byte < 0x20 && byte !== TAB))
            return false;
    }
    return lines <= MAX_LINE_RUN && Math.max(longest, bytes.length - start) <= MAX_LINE;
}
/** `ignoreBOM` keeps the mark, so that the gate can see and refuse it. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decode(bytes) {
    try {
        return UTF8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function* encodingFaults(text) {
    if (text.startsWith('\uFEFF')) {
        yield { kind: 'encoding', message: 'The file begins with a byte order mark.', line: 1, column: 1 };
    }
    // A bare CR ends a line for CPython, U+2028 does not: hence this split, and a pattern in which `.` is any character.
    for (const [index, line] of text.split(/\r\n|\r|\n/, 2).entries()) {
        const cookie = COOKIE.exec(line)?.[1];
        if (cookie !== undefined && !UTF8_NAMES.has(cookie.toLowerCase())) {
            yield { kind: 'encoding', message: `The file declares the encoding '${cookie}'.`, line: index + 1, column: 1 };
        }
    }
}
/** A CR without LF ends a comment for CPython and not for tree-sitter: code after it would be seen by one of them only. */
function* carriageReturns(text) {
    const starts = (0,lines/* lineStarts */._)(text);
    for (const match of text.matchAll(/\r(?!\n)/g)) {
        yield {
            kind: 'bare-carriage-return',
            message: 'A carriage return stands without a line feed.',
            ...(0,lines/* positionAt */.t)(starts, match.index),
        };
    }
}
function* hiddenCharacters(text) {
    const starts = (0,lines/* lineStarts */._)(text);
    for (const match of text.matchAll(syntax_hidden/* HIDDEN_PATTERN */.o)) {
        if (match.index === 0 && match[0] === '\uFEFF')
            continue; // told as a byte order mark
        const name = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        yield {
            kind: 'hidden-character',
            message: `The character ${name} is invisible or changes how text is shown.`,
            ...(0,lines/* positionAt */.t)(starts, match.index),
        };
    }
}
function* longLines(text) {
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.length > MAX_LINE) {
            yield {
                kind: 'long-line',
                message: `The line has ${line.length} characters, of which at most ${MAX_LINE} are accepted.`,
                line: index + 1,
                column: MAX_LINE + 1,
            };
        }
    }
}
/** One fault a run, at the first line that is too many. Inside a string too: which lines those are, only a parser knows. */
function* lineRuns(text) {
    let run = 0;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        run = EMPTY_LINE.test(line) ? run + 1 : 0;
        if (run === MAX_LINE_RUN + 1) {
            yield {
                kind: 'line-run',
                message: `More than ${MAX_LINE_RUN} lines in a row are blank, comments or escaped line ends.`,
                line: index + 1,
                column: 1,
            };
        }
    }
}

// EXTERNAL MODULE: ./src/syntax/capabilities.js
var capabilities = __nccwpck_require__(1675);
// EXTERNAL MODULE: ./src/syntax/program.js
var syntax_program = __nccwpck_require__(9093);
// EXTERNAL MODULE: ./src/syntax/source.js + 8 modules
var source = __nccwpck_require__(5362);
// EXTERNAL MODULE: ./src/model/fault.js
var fault = __nccwpck_require__(8223);
// EXTERNAL MODULE: ./src/model/manifest.js
var manifest = __nccwpck_require__(3210);
;// CONCATENATED MODULE: ./src/syntax/json-syntax.js
const SPACE = /[\t\n\r ]*/y;
const TOKEN = /[{}[\]:,]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![-+.\w])|(?:true|false|null)(?!\w)/y;
/**
 * Where `text` stops being JSON; undefined where all of it is. Says the same on every runtime, whose own messages differ,
 * and does not recurse.
 */
function jsonStop(text) {
    const open = [];
    let wants = 'a value';
    const after = () => (open.at(-1) === '{' ? ', or }' : open.at(-1) === '[' ? ', or ]' : 'nothing more');
    for (let offset = 0;;) {
        offset = endOf(SPACE, text, offset);
        const end = endOf(TOKEN, text, offset);
        const token = text.slice(offset, end);
        const next = token === '' ? undefined : step(wants, token[0], open, after);
        if (next === undefined)
            return wants === 'nothing more' && offset === text.length ? undefined : { offset, wanted: wants };
        wants = next;
        offset = end;
    }
}
/** What is wanted after a token that begins with `first`; undefined where that token may not stand here. */
function step(wants, first, open, after) {
    const closes = (first === '}' && /\}$/.test(wants)) || (first === ']' && /\]$/.test(wants));
    if (closes) {
        open.pop();
        return after();
    }
    if (wants === ':')
        return first === ':' ? 'a value' : undefined;
    if (wants === ', or }')
        return first === ',' ? 'a key' : undefined;
    if (wants === ', or ]')
        return first === ',' ? 'a value' : undefined;
    if (wants === 'a key' || wants === 'a key or }')
        return first === '"' ? ':' : undefined;
    if (wants === 'nothing more' || /[}\]:,]/.test(first))
        return undefined;
    if (first !== '{' && first !== '[')
        return after();
    open.push(first);
    return first === '{' ? 'a key or }' : 'a value or ]';
}
function endOf(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : start;
}

;// CONCATENATED MODULE: ./src/syntax/strict-json.js


/** Deeper values overflow recursive readers (catalogue 127). */
const MAX_DEPTH = 32;
/** How many faults are told: enough to correct a file by, and no more than a report can hold. */
const MAX_FAULTS = 20;
/**
 * Parses JSON and also refuses what `JSON.parse` lets through although readers disagree about it: keys given twice
 * (some keep the first, some the last; catalogue 128), nesting that overflows recursive readers, what I-JSON excludes
 * (RFC 7493: lone surrogates, numbers that a double cannot hold; catalogue 128, 154) and `__proto__`, which readers in
 * JavaScript turn into something else than a member (catalogue 129).
 */
function parseStrictJson(text) {
    // The tokens are scanned first, without recursion, because the parser's own stack is what a depth bomb aims at.
    const { depth, faults } = scan(text);
    if (depth > MAX_DEPTH) {
        const message = `It nests ${depth} levels deep, of which at most ${MAX_DEPTH} are accepted.`;
        return { value: undefined, faults: [{ kind: 'too-deep', message }] };
    }
    try {
        return { value: JSON.parse(text), faults };
    }
    catch {
        return { value: undefined, faults: [malformed(text)] };
    }
}
/** The engine's own message differs from runtime to runtime, and a report must not. */
function malformed(text) {
    const stop = jsonStop(text);
    if (stop === undefined)
        return { kind: 'malformed', message: 'It is not valid JSON.' };
    const place = (0,lines/* positionAt */.t)((0,lines/* lineStarts */._)(text), stop.offset);
    const where = stop.offset === text.length ? 'it ends' : 'something else stands';
    const message = `It is not valid JSON: ${where} at line ${place.line}, column ${place.column}, where ${stop.wanted} is wanted.`;
    return { kind: 'malformed', message, ...place };
}
/** Reads every character once: a text of quotation marks must not cost more than another. */
function scan(text) {
    const open = [];
    const faults = [];
    const starts = (0,lines/* lineStarts */._)(text);
    const fault = (kind, message, offset) => {
        if (faults.length < MAX_FAULTS)
            faults.push({ kind, message, ...(0,lines/* positionAt */.t)(starts, offset) });
    };
    let depth = 0;
    for (let offset = 0; offset < text.length; offset += 1) {
        const character = text[offset];
        const inner = open.at(-1);
        if (character === '{' || character === '[') {
            open.push({ keys: character === '{' ? new Set() : undefined, expectsKey: character === '{' });
            depth = Math.max(depth, open.length);
        }
        else if (character === '}' || character === ']') {
            open.pop();
        }
        else if (character === ',' && inner !== undefined) {
            inner.expectsKey = inner.keys !== undefined;
        }
        else if (character === '"') {
            const end = endOfString(text, offset);
            const value = unescaped(text.slice(offset, end));
            if (!value.isWellFormed())
                fault('lone-surrogate', 'It has half a character (a lone surrogate).', offset);
            if (inner?.keys !== undefined && inner.expectsKey) {
                inner.expectsKey = false;
                if (value === '__proto__')
                    fault('unsafe-key', 'The key "__proto__" is not accepted.', offset);
                if (inner.keys.has(value))
                    fault('duplicate-key', `The key ${JSON.stringify(value)} is given twice.`, offset);
                inner.keys.add(value);
            }
            offset = end - 1;
        }
        else if (STARTS_NUMBER.test(character)) {
            const end = endOfNumber(text, offset);
            if (!isSafe(text.slice(offset, end)))
                fault('unsafe-number', 'A number is too large to be exact.', offset);
            offset = end - 1;
        }
    }
    return { depth, faults };
}
const STARTS_NUMBER = /[-0-9]/;
/** The offset after the string that begins at `start`, or the end of the text where it is never closed. */
function endOfString(text, start) {
    for (let offset = start + 1; offset < text.length; offset += 1) {
        if (text[offset] === '\\')
            offset += 1;
        else if (text[offset] === '"')
            return offset + 1;
    }
    return text.length;
}
function endOfNumber(text, start) {
    const rest = /[-+.0-9eE]*/y;
    rest.lastIndex = start;
    rest.test(text);
    return rest.lastIndex;
}
/** RFC 7493, 2.2: whole numbers up to 2⁵³ - 1, and nothing that becomes an infinity. */
function isSafe(number) {
    const value = Number(number);
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
/** `"a"` and `"\u0061"` are the same key. */
function unescaped(token) {
    try {
        return JSON.parse(token);
    }
    catch {
        return token;
    }
}

// EXTERNAL MODULE: ./src/rules/reading.js
var reading = __nccwpck_require__(7841);
;// CONCATENATED MODULE: ./src/rules/declared-skill.js




const NOTHING = { faults: [], invalid: [], unknownKeys: [], manifest: undefined };
/** Reads `skill.json`, or says what is wrong with it. Where there is none, nothing is said: that is another rule's. */
function declaredSkill(candidate) {
    const file = candidate.files.find(({ path, kind }) => path === 'skill.json' && kind === 'file');
    if (file === undefined)
        return NOTHING;
    const text = declared_skill_decode(file.bytes);
    if (text === undefined)
        return { ...NOTHING, faults: [{ kind: 'malformed', message: 'It is not valid UTF-8.' }] };
    const { value, faults } = parseStrictJson(text);
    if (value === undefined)
        return { ...NOTHING, faults };
    const parsed = manifest/* Manifest */._8.safeParse(value);
    const unknownKeys = isRecord(value) ? Object.keys(value).filter((key) => !manifest/* MANIFEST_KEYS */.Tb.includes(key)) : [];
    const all = [...faults, ...unknownKeys.flatMap(mistakenKey)];
    return {
        faults: all,
        invalid: parsed.success
            ? []
            : parsed.error.issues.map((issue) => ({
                path: issue.path.join('.') || 'the document',
                message: (0,fault/* faultOf */.K)(issue, value),
            })),
        unknownKeys,
        manifest: parsed.success && all.length === 0 ? parsed.data : undefined,
    };
}
/** Some readers fold case (Go's `encoding/json`), and people read what it looks like: to them the key is given twice. */
function mistakenKey(key) {
    const likened = (0,reading/* reading */.h)(key)
        .split('\n')
        .map((line) => line.trim().toLowerCase());
    const known = manifest/* MANIFEST_KEYS */.Tb.find((each) => likened.includes(each));
    return known === undefined ? [] : [{ kind: 'unsafe-key', message: `The key '${key}' is taken for '${known}'.` }];
}
function declared_skill_decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/rules/evidence.js
/** UTF-16 code units. A longer line is no help to a reader, and its column would be off screen. */
const MAX_EVIDENCE = 200;
/** `findings` with the line of source they point at, where they point at one and bring no evidence of their own. */
function withSourceLines(findings, sources) {
    return findings.map((finding) => {
        const source = sources.find(({ file }) => file === finding.file);
        if (source === undefined || finding.line === undefined || finding.evidence !== undefined)
            return finding;
        const start = source.lineStarts[finding.line - 1] ?? 0;
        const next = source.lineStarts[finding.line];
        const line = source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
        return line.length > MAX_EVIDENCE ? finding : { ...finding, evidence: line };
    });
}

// EXTERNAL MODULE: ./src/rules/index.js + 101 modules
var src_rules = __nccwpck_require__(7588);
// EXTERNAL MODULE: ./src/rules/run-rules.js
var run_rules = __nccwpck_require__(6046);
// EXTERNAL MODULE: ./src/rules/file-too-large.js
var file_too_large = __nccwpck_require__(2398);
// EXTERNAL MODULE: ./src/model/skill-files.js
var skill_files = __nccwpck_require__(7056);
// EXTERNAL MODULE: ./src/rules/waivers.js
var waivers = __nccwpck_require__(4380);
;// CONCATENATED MODULE: ./src/rules/analyse.js











/**
 * Intake and static stage: a pure function of the candidate's bytes, the policy and the date. Never throws for what a
 * candidate holds; a rule or a parser that throws is a problem (`rule-threw`, `parser-threw`), so the skill ends
 * `inconclusive`.
 */
async function analyse(candidate, judgement, rules = src_rules/* RULES */.y) {
    const run = (0,run_rules/* runOf */.n)(rules, judgement);
    const { findings, problems } = run;
    run.on('candidate', candidate);
    const declared = declaredSkill(candidate);
    run.on('manifest', { ...declared, candidate });
    const sources = [];
    for (const { role, file, bytes } of pythonFiles(candidate)) {
        const { text, faults } = gate(bytes);
        run.on('bytes', { file, faults });
        // What the gate refused is never parsed: parsers may disagree about it.
        if (text === undefined || faults.length > 0)
            continue;
        const source = await parsed(role, file, text);
        if ('problem' in source)
            problems.push(source.problem);
        else
            sources.push(source);
    }
    const sound = sources.filter(({ isSound }) => isSound);
    const program = (0,syntax_program/* programOf */.o)(sound);
    const implementation = sound.find(({ role }) => role === 'implementation');
    for (const source of sources) {
        run.on('tree', source);
        // Of a tree that cannot be believed nothing more is asked: what is wrong with it is the cause of all the rest.
        if (!source.isSound)
            continue;
        const subject = { source, implementation, program, candidate, manifest: declared.manifest };
        run.on('source', subject);
        if (source.role === 'suite')
            run.on('suite', subject);
    }
    const told = (0,waivers/* waived */.r)(withSourceLines(findings, sources), candidate, judgement);
    const read = implementation === undefined ? [] : [implementation];
    const reaches = new Set(read.flatMap(capabilities/* reachesIn */.D).map(({ capability }) => capability));
    return { findings: told, problems, manifest: declared.manifest, sources, reaches };
}
/** The source, or that the parser failed on it: WebAssembly runs out of memory, and nobody knows all of its defects. */
async function parsed(role, file, text) {
    try {
        return await (0,source/* sourceOf */.vz)(role, file, text);
    }
    catch {
        const message = `The parser failed on '${file}'.`;
        const fix = 'Report it: this is a defect of Skill Assay.';
        return { problem: { code: 'parser-threw', stage: 'static', message, fix } };
    }
}
function pythonFiles(candidate) {
    const [, implementation, suite] = (0,skill_files/* skillFiles */.t)(candidate.name);
    return candidate.files
        .filter(({ kind, size, path }) => kind === 'file' && size <= file_too_large/* MAX_FILE */.S && (path === implementation || path === suite))
        .map(({ path, bytes }) => ({ role: path === suite ? 'suite' : 'implementation', file: path, bytes }));
}


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule),
/* harmony export */   S: () => (/* binding */ MAX_FILE)
/* harmony export */ });
/** Bytes. A skill is a small function: ten times the longest of HumanEval would still be below a tenth of this. */
const MAX_FILE = 262_144;
const rule = {
    id: 'file-too-large',
    on: 'candidate',
    severity: 'block',
    summary: 'A file larger than 256 KiB.',
    catalogue: [127],
    *check(candidate) {
        for (const { path, kind, size } of candidate.files) {
            if (kind !== 'oversized' && !(kind === 'file' && size > MAX_FILE))
                continue;
            yield {
                message: `The file '${path}' has ${size} bytes, of which at most ${MAX_FILE} are accepted.`,
                fix: 'Make the file smaller, for instance by splitting the skill in two.',
                file: path,
            };
        }
    },
};


/***/ }),

/***/ 7588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ./src/rules/absent-skill.js
const rule = {
    id: 'absent-skill',
    on: 'change',
    severity: 'note',
    summary: 'A grant or waiver in the policy for a skill that the library does not have.',
    catalogue: [136],
    *check({ listing, folder }, { policy }) {
        const present = new Set(listing.map(({ path }) => path.split('/', 1)[0]));
        const named = [
            ...Object.keys(policy.grants).map((skill) => ['grant', skill]),
            ...policy.waivers.map(({ skill }) => ['waiver', skill]),
        ];
        for (const [what, skill] of named) {
            if (present.has(skill))
                continue;
            yield {
                message: `The policy has a ${what} for '${skill}', and there is no such skill in ${folder}.`,
                fix: `Correct the name in .github/assay.yml, or remove the ${what}.`,
            };
        }
    },
};

// EXTERNAL MODULE: ./src/syntax/api/index.js + 1 modules
var api = __nccwpck_require__(5668);
// EXTERNAL MODULE: ./src/syntax/once-per.js
var once_per = __nccwpck_require__(8358);
// EXTERNAL MODULE: ./src/syntax/scopes.js
var scopes = __nccwpck_require__(7084);
// EXTERNAL MODULE: ./src/syntax/source.js + 8 modules
var syntax_source = __nccwpck_require__(5362);
// EXTERNAL MODULE: ./src/syntax/tree.js
var tree = __nccwpck_require__(2961);
;// CONCATENATED MODULE: ./src/rules/ambiguous-name.js





const ambiguous_name_rule = {
    id: 'ambiguous-name',
    on: 'source',
    severity: 'block',
    summary: 'A name in a class that means something else when the code runs than where it is written.',
    catalogue: [12, 16, 33],
    *check({ source, program }) {
        const { reads, scopes } = source.names;
        for (const read of reads) {
            const { home } = read;
            if (home?.kind === 'class' && meansOutside(source, program, home, read.name) && !isSettled(home, read))
                yield hit(source, read, 'is read in a class before the class gives it a meaning, so another one counts');
            if (isPrivate(read.name) && classAround(read.scope) !== (home && classAround(home)))
                yield hit(source, read, 'is changed by Python because it stands in a class, and may mean another');
        }
        for (const scope of scopes) {
            const declared = [...scope.globals, ...scope.nonlocals].find(isPrivate);
            if (declared !== undefined && classAround(scope) !== undefined)
                yield hit(source, { name: declared, node: scope.node }, 'is declared in a class, where Python changes it');
        }
        for (const { name, node } of mangledTwins(source))
            yield hit(source, { name, node }, 'is what Python makes of a private name of a class');
    },
};
function hit(source, { name, node }, why) {
    return { message: `The name '${name}' ${why}.`, fix: `Use another name than '${name}'.`, ...(0,syntax_source/* placeOf */.$t)(source, node) };
}
/**
 * A class body looks for a name in itself, then in the module (where ARISE runs a suite, the implementation's too), then
 * among the builtins, past the functions around. That nobody should have to know, so what these have counts as well.
 */
function meansOutside({ names, role }, { skillNames, skillImports }, home, name) {
    return ((0,api/* builtinOf */.po)(name) !== undefined ||
        (0,scopes/* scopeOf */.Od)(home.parent ?? home, name) !== undefined ||
        names.module.bindings.has(name) ||
        (role === 'suite' && (skillNames.has(name) || skillImports.has(name))));
}
/** Whether a statement of the class body `home` has bound the name for certain, before the statement that reads it. */
function isSettled(home, { name, node }) {
    const bindings = home.bindings.get(name);
    return bindings !== undefined && settledAt(home)(bindings) <= node.start;
}
/** Where the first statement of a class body ends that binds a name for certain. */
const settledAt = (0,once_per/* oncePer */.P)((home) => (0,once_per/* oncePer */.P)((bindings) => {
    const body = (0,tree/* childOf */.G)(home.node, 'body');
    const statements = bindings.map(statementOf).filter((each) => each !== undefined && each.parent === body);
    return statements.reduce((end, statement) => Math.min(end, statement?.end ?? end), Number.POSITIVE_INFINITY);
}));
/** The definition, or the assignment of a value, that `binding` is. An annotation alone binds nothing. */
function statementOf({ kind, node }) {
    if (kind === 'function' || kind === 'class')
        return node.parent?.type === 'decorated_definition' ? node.parent : node;
    const assignment = node.parent;
    const isAssigned = assignment?.type === 'assignment' && (0,tree/* childOf */.G)(assignment, 'right') !== undefined;
    return isAssigned && node.field === 'left' ? (assignment.parent ?? undefined) : undefined;
}
/** In `class C`, `__x` is `_C__x` (The Python Language Reference, 6.2.1 "Private name mangling"). */
function isPrivate(name) {
    return name.startsWith('__') && !name.endsWith('__');
}
/** The names that somebody wrote as Python would write a private name of a class of this source. */
function mangledTwins({ names, text }) {
    const bound = names.scopes.flatMap(({ bindings }) => [...bindings].map(([name, [first]]) => ({ name, node: first?.node })));
    const written = [...names.reads, ...bound].filter(({ name }) => /^_[^_]\w*?__\w/.test(name));
    if (written.length === 0)
        return [];
    const made = new Set(names.scopes.filter(({ kind }) => kind === 'class').map(({ node }) => prefixOf(node, text)));
    return written.flatMap(({ name, node }) => node !== undefined && prefixesOf(name).some((prefix) => made.has(prefix)) ? [{ name, node }] : []);
}
/** What may be the prefix that Python puts before a private name, in `name`: `_C` in `_C__x`. */
function prefixesOf(name) {
    return [...name.matchAll(/(?<!^)(?=__\w)/g)].map(({ index }) => name.slice(0, index));
}
function prefixOf(definition, text) {
    const name = (0,tree/* childOf */.G)(definition, 'name');
    return `_${name === undefined ? '' : text.slice(name.start, name.end).replace(/^_+/, '')}`;
}
/** The nearest class that the code of `scope` stands in. */
function classAround(scope) {
    for (let each = scope; each !== null; each = each.parent)
        if (each.kind === 'class')
            return each;
    return undefined;
}

// EXTERNAL MODULE: ./src/syntax/references.js
var references = __nccwpck_require__(9203);
// EXTERNAL MODULE: ./src/model/policy.js
var policy = __nccwpck_require__(4481);
;// CONCATENATED MODULE: ./src/rules/allowed-modules.js


/** The modules that `skill` may import, by their exact names: the policy's, and what an unexpired grant adds. */
function allowedModules(skill, judgement) {
    const bySkill = allowed(judgement);
    const known = bySkill.get(skill) ?? allowedTo(skill, judgement);
    bySkill.set(skill, known);
    return known;
}
/** Every rule asks, for every file; the answer is the same for a whole check. */
const allowed = (0,once_per/* oncePer */.P)((_judgement) => new Map());
function allowedTo(skill, judgement) {
    const { preset, allow, deny } = judgement.policy.imports;
    const modules = new Set([
        ...(preset === 'pure' ? policy/* PURE_PRESET */.rG : []),
        ...allow.map(policy/* moduleIn */.w6),
        ...grantedTo(skill, judgement).map(policy/* moduleIn */.w6),
    ]);
    for (const denied of deny)
        modules.delete(denied);
    return modules;
}
/** What an unexpired grant opens to `skill`. */
function grantedTo(skill, { policy, asOf }) {
    const grant = grantFor(skill, policy);
    return grant !== undefined && grant.until >= asOf ? grant.imports : [];
}
/** The grant that policy names for `skill`, expired or not. */
function grantFor(skill, policy) {
    return Object.hasOwn(policy.grants, skill) ? policy.grants[skill] : undefined;
}

;// CONCATENATED MODULE: ./src/rules/api-member.js


/** A member that policy or a grant opened by name, or with all of its module: nothing is known of it. */
const OPEN = { kind: 'function', value: true, subclass: true };
const NOT_LISTED = { refused: 'the policy lists the names that are allowed, and this is not one of them' };
/** What the closed world knows of `module.name`, or why it is not part of it. */
function apiMember(module, name, skill, judgement) {
    if (name.startsWith('_'))
        return { refused: 'its name is private' };
    const allowed = openingsOf(module, judgement.policy.imports.allow);
    const granted = openingsOf(module, grantedTo(skill, judgement));
    if ([...allowed, ...granted].some((entry) => entry.api === 'any' || entry.names.includes(name)))
        return OPEN;
    // For everybody a list takes from the table; what one skill is granted beside it takes nothing away.
    if (allowed.length > 0)
        return NOT_LISTED;
    if ((0,api/* hasTable */.rT)(module))
        return (0,api/* memberOf */.C5)(module, name) ?? { refused: (0,api/* refusalOf */.Of)(module, name) ?? 'it is not in the table of public names' };
    return granted.length > 0 ? NOT_LISTED : { refused: 'there is no table of its public names' };
}
/** Those of `entries` that say themselves what they open of `module`. */
function openingsOf(module, entries) {
    return entries.filter((entry) => typeof entry !== 'string').filter((entry) => entry.module === module);
}

;// CONCATENATED MODULE: ./src/rules/type-refusal.js





/** Nodes of which a type is made. */
const TYPE_NODES = new Set(`type identifier attribute generic_type type_parameter union_type member_type subscript binary_operator list tuple
  parenthesized_expression ellipsis none true false integer string string_start string_content string_end unary_operator
  comment`.split(/\s+/));
/** Functions that make types, and whose arguments `call-shape` holds to be no source text. */
const TYPE_MAKERS = new Set(['TypeVar', 'ParamSpec', 'TypeVarTuple', 'NewType', 'namedtuple']);
/** Characters of a type that is written as a string. */
const MAX_TYPE_TEXT = 2000;
/** Names that may stand for one another in a chain. */
const MAX_ALIASES = 50;
/** Judges the types in one source. `skill` and `judgement` say which members of modules may be named. */
class Types {
    #source;
    #skill;
    #judgement;
    #aliases = new Map();
    #types = new Map();
    #depth = 0;
    constructor(source, skill, judgement) {
        this.#source = source;
        this.#skill = skill;
        this.#judgement = judgement;
    }
    /** Why `node`, in itself and not in its parts, may not stand in a type; undefined where it may. */
    refusal(node) {
        if (!node.named)
            return undefined;
        if (!TYPE_NODES.has(node.type))
            return 'computes something';
        // Text that is put together could spell anything once it is whole.
        if (node.type === 'binary_operator')
            return (0,tree/* childOf */.G)(node, 'operator')?.type === '|' ? undefined : 'computes something';
        if (node.type === 'string')
            return this.#isInLiteral(node) ? undefined : this.textRefusal(node);
        if (node.type === 'identifier')
            return this.#nameRefusal((0,references/* referenceOf */.Bz)(this.#source, node));
        if (node.type !== 'attribute' && node.type !== 'member_type')
            return undefined;
        const reads = (0,references/* referenceOf */.Bz)(this.#source, node)?.kind !== undefined || this.#isInLiteral(node);
        return reads || node.type === 'member_type' ? undefined : 'reads an attribute';
    }
    /**
     * Why the string `node` does not name a type: frameworks evaluate annotations that are strings, and then what these
     * name, over and over until it is no string any more (catalogue 17).
     */
    textRefusal(node) {
        const text = (0,syntax_source/* textOf */.b6)(this.#source, node);
        if (/^[^'"]*[fFbB]/.test(text))
            return 'is a string of a kind that no type is';
        const content = text.replace(/^[rRuU]?(?:'''|"""|'|")|(?:'''|"""|'|")$/g, '');
        // Long ones would keep the patterns below busy for minutes (catalogue 127).
        if (content.length > MAX_TYPE_TEXT || !/^[\w\s.,[\]|]*$/.test(content))
            return 'is a string that does not name a type';
        for (const path of content.replace(/\s*\.\s*/g, '.').match(/[A-Za-z_][\w.]*/g) ?? []) {
            const [first = '', ...rest] = path.split('.');
            const why = first.startsWith('_') || (0,api/* builtinOf */.po)(first)?.use === 'refused' ? `names '${first}'` : undefined;
            const refused = why ?? this.#pathRefusal((0,references/* referenceTo */.Po)(this.#source.names.module, first), rest, path);
            if (refused !== undefined)
                return refused;
        }
        return undefined;
    }
    /** Whether the string `node` stands for a type: in an annotation, or in brackets after a class or a member of a module. */
    isTypeText(node) {
        if (this.#isInLiteral(node))
            return false;
        for (let inner = node, outer = node.parent; outer !== null; inner = outer, outer = outer.parent) {
            const value = outer.type === 'subscript' ? (0,tree/* childOf */.G)(outer, 'value') : undefined;
            const reference = value === undefined || value === inner ? undefined : (0,references/* referenceOf */.Bz)(this.#source, value);
            if (reference?.kind === 'member' || reference?.kind === 'builtin')
                return true;
            if (reference?.kind === 'own' && reference.bindings.some(({ kind }) => kind === 'class'))
                return true;
            if (outer.type.endsWith('_statement') || outer.type.endsWith('_definition'))
                return false;
        }
        return false;
    }
    #pathRefusal(first, rest, path) {
        let reference = first;
        for (const name of rest) {
            if (reference.kind !== 'module')
                return `is a string that reads an attribute ('${path}')`;
            reference = (0,references/* memberOf */.C5)(reference, name);
        }
        if (reference.kind !== 'member')
            return this.#nameRefusal(reference);
        const member = apiMember(reference.module, reference.name, this.#skill, this.#judgement);
        return 'refused' in member ? `names '${path}'` : undefined;
    }
    /** A variable may be named where it was assigned a type. What else it could hold, somebody would evaluate. */
    #nameRefusal(reference) {
        if (reference?.kind !== 'own')
            return undefined;
        const { bindings } = reference;
        const known = this.#types.get(bindings);
        // Two names may stand for one another; a chain that is longer than anybody writes would end the stack.
        if (known === undefined && this.#depth > MAX_ALIASES)
            return `names '${reference.name}', behind too many others`;
        const isType = known ?? this.#areTypes(bindings);
        return isType ? undefined : `names '${reference.name}', which is not known to be a type`;
    }
    #areTypes(bindings) {
        this.#depth += 1;
        const areTypes = bindings.every((binding) => ['class', 'function'].includes(binding.kind) || this.#isAlias(binding));
        this.#depth -= 1;
        this.#types.set(bindings, areTypes);
        return areTypes;
    }
    #isAlias({ kind, node }) {
        const assignment = kind === 'variable' && node.parent?.type === 'assignment' && node.field === 'left' ? node.parent : undefined;
        const value = assignment && (0,tree/* childOf */.G)(assignment, 'right');
        if (value === undefined)
            return false;
        // Set before the parts are judged: an alias may name itself.
        if (!this.#aliases.has(value))
            this.#aliases.set(value, undefined).set(value, this.#partsRefusal(value));
        return this.#aliases.get(value) === undefined;
    }
    #partsRefusal(node) {
        if (node.type === 'call')
            return this.#isTypeMaker(node) ? undefined : 'computes something';
        for (const child of [...node.children]) {
            const why = this.#partsRefusal(child);
            if (why !== undefined)
                return why;
        }
        return this.refusal(node);
    }
    #isTypeMaker(call) {
        const callee = (0,tree/* childOf */.G)(call, 'function');
        const reference = callee && (0,references/* referenceOf */.Bz)(this.#source, callee);
        return reference?.kind === 'member' && TYPE_MAKERS.has(reference.name);
    }
    /** The arguments of `typing.Literal[…]` are values. */
    #isInLiteral(node) {
        for (let outer = node.parent; outer !== null; outer = outer.parent) {
            const head = outer.type === 'generic_type'
                ? outer.children[0]
                : outer.type === 'subscript'
                    ? (0,tree/* childOf */.G)(outer, 'value')
                    : undefined;
            const reference = head === undefined || head === node ? undefined : (0,references/* referenceOf */.Bz)(this.#source, head);
            if (reference?.kind === 'member' && reference.module === 'typing' && reference.name === 'Literal')
                return true;
            if (outer.type.endsWith('_statement') || outer.type.endsWith('_definition'))
                return false;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./src/rules/annotation-call.js


/** Where an annotation ends, seen from inside. */
const OUTSIDE = /_(?:statement|definition)$|^(?:lambda_)?parameters$/;
const annotation_call_rule = {
    id: 'annotation-call',
    on: 'source',
    severity: 'block',
    summary: 'An annotation that does more than name a type, also where it is written as a string.',
    catalogue: [17, 84, 153],
    *check({ source, candidate }, judgement) {
        const types = new Types(source, candidate.name, judgement);
        const inside = insideTypes(source);
        for (const node of inside.size === 0 ? (0,syntax_source/* nodesOf */.Nh)(source, 'string') : source.nodes) {
            const why = inside.has(node)
                ? types.refusal(node)
                : node.type === 'string' && types.isTypeText(node)
                    ? types.textRefusal(node)
                    : undefined;
            if (why === undefined)
                continue;
            yield {
                message: `The annotation ${why}.`,
                fix: 'Name a type: names, dots, brackets and bars.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** The nodes inside of annotations. What stands around a node comes before it in source order. */
function insideTypes(source) {
    const inside = new Set();
    if ((0,syntax_source/* nodesOf */.Nh)(source, 'type').length === 0)
        return inside;
    for (const node of source.nodes) {
        const { parent } = node;
        if (parent !== null && (parent.type === 'type' || (inside.has(parent) && !OUTSIDE.test(parent.type))))
            inside.add(node);
    }
    return inside;
}

// EXTERNAL MODULE: ./src/syntax/attributes.js
var attributes = __nccwpck_require__(9116);
// EXTERNAL MODULE: ./src/syntax/imports.js
var imports = __nccwpck_require__(7707);
;// CONCATENATED MODULE: ./src/rules/api-not-listed.js





const api_not_listed_rule = {
    id: 'api-not-listed',
    on: 'source',
    severity: 'block',
    summary: 'A member of an allowed module that is not part of its public, harmless API.',
    catalogue: [5, 8, 9, 11, 17, 18, 26, 28, 31, 39, 40, 41, 44, 45, 46, 47, 76, 86, 88, 93, 94, 153],
    *check({ source, candidate }, judgement) {
        const allowed = allowedModules(candidate.name, judgement);
        for (const { module, name, node } of (0,imports/* importsOf */.c)(source)) {
            // Modules that are not allowed, stars and the skill itself are other rules'.
            if (name === undefined || name === '*' || !allowed.has(module))
                continue;
            const refused = refusalFor(module, name);
            if (refused !== undefined)
                yield { message: refused, fix: `Do without '${name}'.`, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
        for (const { base, name, node } of (0,attributes/* attributesOf */.T)(source)) {
            // Of a module that may not be imported nothing more need be said.
            if (base?.kind !== 'module' || !base.imported.some((module) => allowed.has(module)))
                continue;
            const refused = refusalFor(base.module, name);
            if (refused !== undefined)
                yield { message: refused, fix: `Do without '${base.module}.${name}'.`, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
        function refusalFor(module, name) {
            if (allowed.has(`${module}.${name}`))
                return undefined; // a submodule that is allowed by its full name
            const member = apiMember(module, name, candidate.name, judgement);
            return 'refused' in member
                ? `'${module}.${name}' is not part of what a skill may use: ${member.refused}.`
                : undefined;
        }
    },
};

// EXTERNAL MODULE: ./src/syntax/functions.js
var functions = __nccwpck_require__(468);
;// CONCATENATED MODULE: ./src/rules/async-test.js


const async_test_rule = {
    id: 'async-test',
    on: 'suite',
    severity: 'block',
    summary: 'An asynchronous test, which nobody awaits.',
    catalogue: [98],
    *check({ source }) {
        for (const { name, isAsync, node } of (0,functions/* topLevelFunctions */.P)(source)) {
            if (!isAsync || !name.startsWith('test_'))
                continue;
            yield {
                message: `The test '${name}' is asynchronous, so calling it runs nothing.`,
                fix: 'Make it a plain function.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/attribute-names.js

/** Special names that only tell: what something is called or documented as, and an enumeration's members. */
const TELLING = new Set(['__name__', '__qualname__', '__doc__', '__members__']);
/** Names with a leading underscore that are documented API: `collections.namedtuple` and `enum` (The Python Library Reference). */
const DOCUMENTED = new Set(['_asdict', '_replace', '_fields', '_make', '_value_', '_name_', '_missing_']);
/** Whether `name` may be read although it begins with an underscore. */
function isDocumented(name) {
    return TELLING.has(name) || DOCUMENTED.has(name);
}
/** `_member_map_`: emptied, an enumeration can be called to make classes out of strings; those of `re` serve everybody. */
function isOfEnumeration(name) {
    return /^_[a-z0-9_]*[a-z0-9]_$/.test(name) && !name.startsWith('__');
}
/** Why nobody may name the attribute `name`, whatever object it is of; undefined where the closed world knows the name. */
function attributeRefusal(name, { ownAttributes }, isOpen) {
    const door = api/* DOORS */.I0.get(name);
    if (door !== undefined)
        return door;
    if (isDocumented(name))
        return undefined;
    if (/^__.*__$/.test(name))
        return 'its name is reserved for Python';
    if (isOfEnumeration(name))
        return 'its name is reserved for enumerations, all of which keep their members under such names';
    if (ownAttributes.has(name))
        return undefined;
    if (name.startsWith('_'))
        return 'its name is private, and no class of the skill defines it';
    return api/* ATTRIBUTES */.iw.has(name) || isOpen
        ? undefined
        : 'no class of the skill, and none of the types that a skill may use, has an attribute of that name';
}

// EXTERNAL MODULE: ./src/syntax/plain-class.js
var plain_class = __nccwpck_require__(6504);
;// CONCATENATED MODULE: ./src/rules/class-making.js


/**
 * Methods of the standard library, written in Python, that call `self.__class__(…)`, and how many arguments they have
 * besides `self`. Reached through their class and given a class for `self`, they call `type`: `Counter.copy(int)` is
 * `type`, `ChainMap.new_child(Own, "Name")` makes a class out of a string and `Own.maps`. (Lib/collections/__init__.py:
 * ChainMap, Counter, UserDict, UserList; Lib/enum.py: Flag; Lib/fractions.py: Fraction.)
 */
const BOUND_ARGUMENTS = new Map([
    ...['copy', '__copy__', '__invert__'].map((name) => [name, 0]),
    ...['new_child', '__deepcopy__', '__getitem__'].map((name) => [name, 1]),
    ...['add', 'mul', 'and', 'or', 'xor'].flatMap((name) => [[`__${name}__`, 1], [`__r${name}__`, 1]]),
]);
/** Whether `name` may not be named by a string, as the second argument of getattr. */
function makesClasses(name) {
    return BOUND_ARGUMENTS.has(name);
}
/** Why the method may make a class where it is used; undefined for a call on an object. */
function classMakingRefusal({ name, whole, base }) {
    const most = BOUND_ARGUMENTS.get(name);
    // Methods of Python's own types look at what they are given: `map(list.copy, rows)`.
    if (most === undefined || (base !== undefined && (0,plain_class/* isBuiltinClass */.s)(base)))
        return undefined;
    const call = whole?.parent?.type === 'call' && (0,tree/* childOf */.G)(whole.parent, 'function') === whole ? whole.parent : undefined;
    return call !== undefined && argumentCount(call) <= most
        ? undefined
        : 'given a class in place of its object it calls the class of that class; call it on an object';
}
/** How many arguments a call has; unpacked ones could be any number. */
function argumentCount(call) {
    const list = (0,tree/* childOf */.G)(call, 'arguments');
    if (list?.type !== 'argument_list')
        return 1;
    const given = list.children.filter(({ named, type }) => named && type !== 'comment');
    return given.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat') ? Infinity : given.length;
}

;// CONCATENATED MODULE: ./src/rules/opened-world.js



/** The imports of `source` whose modules are allowed and have no table: nobody here knows what is reached through them. */
function openImports(source, skill, judgement) {
    const allowed = allowedModules(skill, judgement);
    return (0,imports/* importsOf */.c)(source)
        .map(({ module, name, node }) => ({
        module: name !== undefined && !allowed.has(module) ? `${module}.${name}` : module,
        node,
    }))
        .filter(({ module }) => allowed.has(module) && !(0,api/* hasTable */.rT)(module));
}

;// CONCATENATED MODULE: ./src/syntax/position.js

/**
 * The role of `node`: called, used as a decorator, inherited from, named in an annotation, named in an `except` clause;
 * else its value goes somewhere. A subscripted name (`Generic[T]`) has its subscript's role.
 */
function positionOf(node) {
    const { parent } = node;
    if (parent === null)
        return 'value';
    switch (parent.type) {
        case 'call':
            return (0,tree/* childOf */.G)(parent, 'function') === node ? 'callee' : 'value';
        case 'decorator':
            return 'decorator';
        case 'keyword_argument':
            return parent.parent?.parent?.type === 'class_definition' ? 'base' : 'value';
        case 'argument_list':
            return parent.parent?.type === 'class_definition' ? 'base' : 'value';
        case 'type':
        case 'generic_type':
        case 'union_type':
        case 'member_type':
            return 'annotation';
        case 'except_clause':
            return 'caught';
        case 'subscript':
            return (0,tree/* childOf */.G)(parent, 'value') === node ? positionOf(parent) : 'value';
        case 'tuple':
        case 'parenthesized_expression':
        case 'as_pattern':
            return positionOf(parent) === 'caught' ? 'caught' : 'value';
        default:
            return isInAnnotation(node) ? 'annotation' : 'value';
    }
}
function isInAnnotation(node) {
    for (let outer = node.parent; outer !== null; outer = outer.parent) {
        if (outer.type === 'type')
            return true;
        if (outer.type.endsWith('_statement') || outer.type.endsWith('_definition'))
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/syntax/spread.js
/**
 * What is true of each node when every fact spreads along the edges of a graph as far as it can. `starts` are the facts
 * that are known from the outset; `next` gives where a fact goes from a node. Each fact visits a node once, so chains and
 * circles of an adversary's making cost no more than their edges.
 */
function spread(starts, next) {
    const known = new Map();
    const pending = [...starts];
    for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
        const [node, fact] = step;
        const facts = known.get(node);
        if (facts?.has(fact) === true)
            continue;
        if (facts === undefined)
            known.set(node, new Set([fact]));
        else
            facts.add(fact);
        for (const reached of next(node, fact))
            pending.push([reached, fact]);
    }
    return known;
}
/** A graph of which edges are told one by one: `from` → its successors. */
class Edges {
    #successors = new Map();
    add(from, to) {
        const known = this.#successors.get(from);
        if (known === undefined)
            this.#successors.set(from, [to]);
        else
            known.push(to);
    }
    of(node) {
        return this.#successors.get(node) ?? [];
    }
}

;// CONCATENATED MODULE: ./src/syntax/shared-object.js






/** Functions and the one boolean of typing: of everything else there, an attribute that is set is set for everybody. */
const PLAIN_TYPING = new Set(['TYPE_CHECKING', 'assert_never', 'assert_type', 'cast', 'is_protocol', 'is_typeddict']);
/** Instances of classes written in Python, in whose lists and formats all of calendar looks. */
const NAMES_OF_DAYS = new Set(['day_abbr', 'day_name', 'month_abbr', 'month_name']);
/** Builtins that give the elements of what they are given, and never itself. */
const ITERATING = new Set('all any enumerate frozenset len list repr set sorted str tuple zip'.split(' '));
/**
 * Whether `reference` is an object of the standard library that anybody who holds it could change for the whole process: an
 * alias of typing hands what is set on it to its class (`_BaseGenericAlias.__setattr__`), `Type` can be made to call `type`.
 */
function isShared(source, reference) {
    return homesOf(source, reference).size > 0;
}
const NOWHERE = new Set();
/** The modules whose shared objects `reference` is, itself or by a variable that was assigned one. */
function homesOf(source, reference) {
    if (reference.kind === 'own')
        return homesByName(source).get(reference.bindings) ?? NOWHERE;
    const home = homeOf(reference);
    return home === undefined ? NOWHERE : new Set([home]);
}
function homeOf(reference) {
    if (reference.kind !== 'member')
        return undefined;
    const { module, name } = reference;
    if (module === 'typing')
        return PLAIN_TYPING.has(name) ? undefined : module;
    if (module === 'calendar')
        return NAMES_OF_DAYS.has(name) ? module : undefined;
    return module === '__future__' ? module : undefined;
}
const mayGo = ({ isElement }, home) => !(isElement && home === 'calendar');
/** By the bindings of each name, at once for all: a name may stand for a name that stands for a name. */
const homesByName = (0,once_per/* oncePer */.P)((source) => {
    const starts = [];
    const users = new Edges();
    for (const name of source.names.scopes.flatMap(({ bindings }) => [...bindings.values()])) {
        for (const stand of name.flatMap((binding) => [...standsFor(source, shared_object_valueOf(binding))])) {
            const { reference, isElement } = stand;
            const home = homeOf(reference);
            if (reference.kind === 'own')
                users.add(reference.bindings, { name, isElement });
            else if (home !== undefined && mayGo(stand, home))
                starts.push([name, home]);
        }
    }
    return spread(starts, (name, home) => users
        .of(name)
        .filter((user) => mayGo(user, home))
        .map((user) => user.name));
});
/** `Vector = List[float]`, `names = day_abbr if short else day_name`: what stands on the right is what the variable is. */
function* standsFor(source, node, isElement = false) {
    if (node === undefined)
        return;
    if (node.type === 'assignment')
        yield* standsFor(source, (0,tree/* childOf */.G)(node, 'right'), isElement);
    else if (node.type === 'subscript')
        yield* standsFor(source, (0,tree/* childOf */.G)(node, 'value'), true);
    else if (/^(?:parenthesized_expression|binary_operator|conditional_expression)$/.test(node.type)) {
        for (const child of node.children)
            if (child.named)
                yield* standsFor(source, child, isElement);
    }
    else {
        const reference = (0,references/* referenceOf */.Bz)(source, node);
        if (reference !== undefined)
            yield { reference, isElement };
    }
}
function shared_object_valueOf({ kind, node }) {
    return kind === 'variable' && node.parent?.type === 'assignment' ? (0,tree/* childOf */.G)(node.parent, 'right') : undefined;
}
/** The type that `node` heads, with its brackets and bars: what is handed on if anything is. */
function wholeType(source, node) {
    let whole = node;
    while (isSubscripted(whole) || isOperand(source, whole))
        whole = whole.parent;
    return whole;
}
/** Whether nobody gets hold of the shared object `node`: it makes a type, or only its elements count. */
function isKept(source, node, reference) {
    const whole = wholeType(source, node);
    const isOfCalendar = [...homesOf(source, reference)].every((home) => home === 'calendar');
    // `calendar.day_name[1]` is text.
    if (isOfCalendar && whole.type === 'subscript')
        return true;
    const { parent } = whole;
    if (positionOf(whole) !== 'value')
        return true;
    switch (parent?.type) {
        case 'assignment':
            return whole.field === 'right' && (0,tree/* childOf */.G)(parent, 'left')?.type === 'identifier' && !isInClass(parent);
        case 'for_statement':
        case 'for_in_clause':
            return isOfCalendar && whole.field === 'right';
        case 'attribute':
            return whole === node; // which attributes that may be, other rules say of a name only
        case 'list_splat':
            return isOfCalendar;
        case 'comparison_operator':
            return isOnlyTested(parent, whole);
        case 'argument_list':
            return isOfCalendar && isGivenElements(source, parent.parent);
        default:
            return isInBrackets(source, whole);
    }
}
function isSubscripted(node) {
    return node.parent?.type === 'subscript' && (0,tree/* childOf */.G)(node.parent, 'value') === node;
}
/** `Optional[int] | None`: nothing in it is an object whose own `|` would be given the alias. */
function isOperand(source, { parent }) {
    if (parent?.type === 'parenthesized_expression' || parent?.type === 'conditional_expression')
        return true;
    if (parent?.type !== 'binary_operator' || (0,tree/* childOf */.G)(parent, 'operator')?.type !== '|')
        return false;
    return [(0,tree/* childOf */.G)(parent, 'left'), (0,tree/* childOf */.G)(parent, 'right')].every((side) => isTypeOperand(source, side));
}
function isTypeOperand(source, node) {
    if (node?.type === 'none')
        return true;
    if (node?.type === 'subscript')
        return isTypeHead(source, (0,tree/* childOf */.G)(node, 'value'));
    if (node?.type === 'binary_operator')
        return [(0,tree/* childOf */.G)(node, 'left'), (0,tree/* childOf */.G)(node, 'right')].every((side) => isTypeOperand(source, side));
    return isTypeHead(source, node);
}
/** In brackets after what makes a type, also in a list there: `Callable[[List[int]], str]`. */
function isInBrackets(source, node) {
    let inner = node;
    while (inner.parent?.type === 'list' || inner.parent?.type === 'tuple')
        inner = inner.parent;
    const { parent } = inner;
    return parent?.type === 'subscript' && !isSubscripted(inner) && isTypeHead(source, (0,tree/* childOf */.G)(parent, 'value'));
}
/** `x is Any`, `word in calendar.day_name`: other comparisons give it to the other side's methods. */
function isOnlyTested(comparison, node) {
    const operators = comparison.children.filter(({ named }) => !named).map(({ type }) => type);
    if (operators.every((type) => /^is/.test(type)))
        return true;
    return operators.length === 1 && /in$/.test(operators[0] ?? '') && comparison.children.at(-1) === node;
}
function isInClass(assignment) {
    return assignment.parent?.parent?.parent?.type === 'class_definition';
}
/** What makes a type out of what stands in its brackets. */
function isTypeHead(source, head) {
    const reference = head && (0,references/* referenceOf */.Bz)(source, head);
    if (reference === undefined)
        return false;
    if (reference.kind !== 'own')
        return reference.kind === 'member' || (0,plain_class/* isBuiltinClass */.s)(reference);
    return areTypeHeads(source)(reference.bindings);
}
const areTypeHeads = (0,once_per/* oncePer */.P)((source) => (0,once_per/* oncePer */.P)((bindings) => bindings.every((binding) => binding.kind === 'class' || isOfTyping(source, binding))));
function isOfTyping(source, binding) {
    const homes = [...standsFor(source, shared_object_valueOf(binding))].flatMap((stand) => [...homesOf(source, stand.reference)].filter((home) => mayGo(stand, home)));
    return homes.length > 0 && homes.every((home) => home === 'typing');
}
function isGivenElements(source, call) {
    const callee = call?.type === 'call' ? (0,tree/* childOf */.G)(call, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return reference?.kind === 'builtin' && ITERATING.has(reference.name);
}

;// CONCATENATED MODULE: ./src/rules/special-methods.js
/**
 * Special methods that a class may define and call by name: they make values behave like values. Missing on purpose: what
 * decides over attributes, classes, pickling, life and death (`__getattr__`, `__class_getitem__`, `__reduce__`, `__del__`, …).
 * (The Python Language Reference, 3.3 "Special method names".)
 */
const SPECIAL_METHODS = new Set(`__init__ __post_init__ __repr__ __str__ __bool__ __hash__ __len__ __length_hint__ __iter__ __next__ __reversed__
  __contains__ __getitem__ __setitem__ __delitem__ __missing__ __call__ __enter__ __exit__ __copy__ __deepcopy__
  __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __int__ __float__ __complex__ __index__ __round__ __trunc__ __floor__ __ceil__
  __neg__ __pos__ __abs__ __invert__ __bytes__ __format__
  __add__ __sub__ __mul__ __matmul__ __truediv__ __floordiv__ __mod__ __divmod__ __pow__ __lshift__ __rshift__ __and__ __xor__ __or__
  __radd__ __rsub__ __rmul__ __rmatmul__ __rtruediv__ __rfloordiv__ __rmod__ __rdivmod__ __rpow__ __rlshift__ __rrshift__ __rand__ __rxor__ __ror__
  __iadd__ __isub__ __imul__ __imatmul__ __itruediv__ __ifloordiv__ __imod__ __ipow__ __ilshift__ __irshift__ __iand__ __ixor__ __ior__`.split(/\s+/));

;// CONCATENATED MODULE: ./src/rules/attribute-not-allowed.js








const attribute_not_allowed_rule = {
    id: 'attribute-not-allowed',
    on: 'source',
    severity: 'block',
    summary: 'An attribute that leads behind an object, or that nothing a skill may use has.',
    catalogue: [21, 22, 23, 25, 30, 31, 32, 34, 35, 36, 37, 38, 40, 42, 43, 44, 45, 87, 89],
    *check(subject, judgement) {
        const { source, program, candidate } = subject;
        // What objects of an open module have, nobody here knows, so any public attribute is accepted then.
        const isOpen = openImports(source, candidate.name, judgement).length > 0;
        for (const use of (0,attributes/* attributesOf */.T)(source)) {
            if (use.base?.kind === 'module')
                continue; // a module's members have a table of their own
            const refused = classMakingRefusal(use) ??
                (isCalledSpecially(use) || isClassName(use, subject)
                    ? undefined
                    : (privateRefusal(use, source) ?? attributeRefusal(use.name, program, isOpen)));
            if (refused === undefined)
                continue;
            yield {
                message: `The attribute '${use.name}' is not part of what a skill may use: ${refused}.`,
                fix: `Do without '.${use.name}'.`,
                ...(0,syntax_source/* placeOf */.$t)(source, use.node),
            };
        }
    },
};
/** `super().__init__(…)`, `Base.__init__(self)`: calling a special method that a class may define. */
function isCalledSpecially({ name, whole }) {
    return (SPECIAL_METHODS.has(name) &&
        name !== '__format__' &&
        whole?.parent?.type === 'call' &&
        (0,tree/* childOf */.G)(whole.parent, 'function') === whole);
}
/** A private name of the skill's own is no reason to read it from an object of a module: `calendar.day_name._days`. */
function privateRefusal({ name, base }, source) {
    const isForeign = base !== undefined && (base.kind === 'member' || isShared(source, base));
    return isForeign && name.startsWith('_') && !isDocumented(name) ? 'its name is private' : undefined;
}
/** `self.__class__.__name__`: the one thing that a class is asked for. */
function isClassName({ name, whole }, { source }) {
    const outer = whole?.parent;
    const asked = outer?.type === 'attribute' ? (0,tree/* childOf */.G)(outer, 'attribute') : undefined;
    return name === '__class__' && asked !== undefined && ['__name__', '__qualname__'].includes((0,syntax_source/* textOf */.b6)(source, asked));
}

// EXTERNAL MODULE: ./src/syntax/program.js
var syntax_program = __nccwpck_require__(9093);
;// CONCATENATED MODULE: ./src/rules/attribute-store.js








/** What may be set on the context that `with localcontext() as context` gives: it ends with the block. */
const CONTEXT_ATTRIBUTES = new Set(['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp']);
const attribute_store_rule = {
    id: 'attribute-store',
    on: 'source',
    severity: 'block',
    summary: 'An attribute that is set or deleted on something which is not an object of the skill itself.',
    catalogue: [12, 33, 43, 79, 85, 89, 99, 158],
    *check(subject) {
        for (const use of (0,attributes/* attributesOf */.T)(subject.source)) {
            const why = use.isStore ? refusal(use, subject) : undefined;
            if (why !== undefined)
                yield {
                    message: `The attribute '${use.name}' is set ${why}.`,
                    fix: 'Set attributes only on objects of classes that the skill defines.',
                    ...(0,syntax_source/* placeOf */.$t)(subject.source, use.node),
                };
        }
    },
};
function refusal({ name, base, whole }, { source, program }) {
    if (/^__.*__$/.test(name))
        return 'although its name is reserved for Python';
    if (isOfEnumeration(name) || name === '_inst')
        return 'although the standard library keeps what it shares under it';
    if (whole !== undefined && (0,syntax_program/* isOnSelf */.C)(source, whole) && !isInStaticMethod(source, whole))
        return undefined;
    if (base !== undefined && (base.kind !== 'own' || isShared(source, base)))
        return 'on something that is not the skill’s own';
    const binding = base?.bindings.length === 1 ? base.bindings[0] : undefined;
    if (binding?.kind === 'function')
        return 'on a function';
    if (CONTEXT_ATTRIBUTES.has(name) && binding !== undefined && isLocalContext(source, binding.node))
        return undefined;
    if (!program.ownAttributes.has(name))
        return 'although no class of the skill has it';
    if (base !== undefined && (0,plain_class/* isOwnClass */.H)(source, base))
        return undefined;
    if (isOfLibraryClass(name, source))
        return 'on an object that may be a class of the standard library';
    return undefined;
}
/** What a static method calls its first parameter can be anything. */
function isInStaticMethod(source, node) {
    let outer = node.parent;
    while (outer !== null && outer.type !== 'function_definition')
        outer = outer.parent;
    const decorated = outer?.parent?.type === 'decorated_definition' ? outer.parent : undefined;
    return (decorated?.children.some(({ type, start, end }) => type === 'decorator' && /staticmethod/.test(source.text.slice(start, end))) === true);
}
/**
 * Whether a class that can be changed, of a module which this file imports, has an attribute `name`. `name` and `value`,
 * which enumerations have, are what half of all linked lists and trees call their own; no rule hands an enumeration on.
 */
function isOfLibraryClass(name, source) {
    if (name === 'name' || name === 'value')
        return false;
    return (0,imports/* importsOf */.c)(source).some(({ module, name: imported }) => (0,api/* mutableAttributesOf */.Lv)(module).has(name) || (0,api/* mutableAttributesOf */.Lv)(`${module}.${imported}`).has(name));
}
/** Bound by `with localcontext() as name` or `with decimal.localcontext() as name`. */
function isLocalContext(source, name) {
    const target = name.parent;
    const value = target?.type === 'as_pattern_target' ? target.parent?.children[0] : undefined;
    return value?.type === 'call' && /^(?:decimal\s*\.\s*)?localcontext\s*\(/.test((0,syntax_source/* textOf */.b6)(source, value));
}

;// CONCATENATED MODULE: ./src/rules/auto-run-file.js
/** What Python, pytest, pip and git hooks read or run by themselves wherever they find it. */
const AUTO_RUN = /(?:^|\/)(?:(?:conftest|sitecustomize|usercustomize)(?:\/__init__)?\.py|\.?pytest\.ini|\.?pytest\.toml|pyvenv\.cfg|tox\.ini|setup\.cfg|setup\.py|pyproject\.toml|noxfile\.py|\.pythonrc|.*\.pth|.*\.py[co]|.*\.so|.*\.pyd)$/i;
const auto_run_file_rule = {
    id: 'auto-run-file',
    on: 'change',
    severity: 'review',
    summary: 'A proposal of skills that also brings a file which tools run or obey by themselves.',
    catalogue: [14, 15, 104, 137],
    *check({ folder, skills, paths }) {
        if (skills.length === 0)
            return;
        for (const path of paths) {
            if (path.startsWith(`${folder}/`) || !AUTO_RUN.test(path))
                continue;
            yield {
                message: `The proposal also changes '${path}', which tools load by themselves.`,
                fix: 'Propose it apart from any skill.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/bare-carriage-return.js
const bare_carriage_return_rule = {
    id: 'bare-carriage-return',
    on: 'bytes',
    severity: 'block',
    summary: 'A carriage return that is not followed by a line feed.',
    catalogue: [49, 60, 61],
    *check({ file, faults }) {
        for (const { kind, message, line, column } of faults) {
            if (kind !== 'bare-carriage-return')
                continue;
            yield {
                message,
                fix: 'Use LF line ends; write a carriage return inside a string as an escape.',
                file,
                line,
                column,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/beside-skills.js
const HARMLESS = /^(?:README|LICENSE|CHANGELOG|NOTICE)(?:\.(?:md|txt|rst))?$/i;
const beside_skills_rule = {
    id: 'beside-skills',
    on: 'change',
    severity: 'block',
    summary: 'A file that lies beside the skills and may be run or imported with them.',
    catalogue: [13, 14, 15, 104, 137],
    *check({ folder, paths, listing }) {
        const lying = new Set(listing
            // A link or a submodule is a candidate, and refused as one; not so where a dot hides it.
            .filter(({ path, kind, mode }) => !path.includes('/') && (path.startsWith('.') ? path !== '.' : kind === 'blob' && mode !== '120000'))
            .map(({ path }) => path));
        if (listing.some(({ path }) => path === '.')) {
            yield {
                message: `'${folder}' is no folder: a link or a submodule stands in its place, and hides every skill.`,
                fix: `Make '${folder}' a folder again.`,
            };
        }
        const hidden = listing.find(({ path }) => /^\.[^/]*\//.test(path) && paths.includes(`${folder}/${path}`));
        if (hidden !== undefined)
            yield {
                message: `The file '${folder}/${hidden.path}' lies in a hidden folder beside the skills.`,
                fix: 'Delete it.',
            };
        for (const path of paths) {
            const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
            if (!lying.has(name) || HARMLESS.test(name))
                continue;
            yield {
                message: `The file '${path}' lies beside the skills.`,
                fix: 'Delete it, or move it out of the folder of skills: Python and test runners load files that lie beside others.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/call-arguments.js





/** Why the arguments in `list` are not of `shape`; undefined where they are. */
function shapeRefusal(list, shape, source, program) {
    if (list.type === 'generator_expression')
        return shape.positional[0] <= 1 && shape.positional[1] >= 1 ? undefined : 'with a generator';
    let position = 0;
    for (const argument of list.children) {
        if (!argument.named || argument.type === 'comment')
            continue;
        const why = argument.type === 'keyword_argument' ? keywordRefusal(argument) : positionalRefusal(argument);
        if (why !== undefined)
            return why;
    }
    return position < shape.positional[0] ? 'with too few arguments' : undefined;
    function positionalRefusal(argument) {
        if (argument.type === 'list_splat' || argument.type === 'dictionary_splat')
            return shape.unpack === true ? undefined : 'with unpacked arguments';
        position += 1;
        if (position > shape.positional[1])
            return `with more than ${shape.positional[1]} positional arguments`;
        return kindRefusal(argument, shape.args?.at(Math.min(position, shape.args.length) - 1) ?? 'any', source, program);
    }
    function keywordRefusal(argument) {
        const name = (0,tree/* childOf */.G)(argument, 'name');
        const value = (0,tree/* childOf */.G)(argument, 'value');
        const text = name === undefined ? '' : (0,syntax_source/* textOf */.b6)(source, name);
        const kind = Object.hasOwn(shape.keywords, text) ? shape.keywords[text] : undefined;
        if (kind === undefined || value === undefined)
            return `with the keyword '${text}'`;
        return kindRefusal(value, kind, source, program);
    }
}
/** Why `value` is not of `kind`; undefined where it is. */
function kindRefusal(value, kind, source, program) {
    switch (kind) {
        case 'any':
            return undefined;
        case 'boolean':
            return value.type === 'true' || value.type === 'false'
                ? undefined
                : 'with something other than True or False where only these are known to be harmless';
        case 'literal-string':
            return literalOf(source, value) === undefined ? 'with a string that is not a plain literal' : undefined;
        case 'no-string':
            return /string/.test(value.type) ? 'with a string where it would be evaluated' : undefined;
        case 'public-name':
            return nameRefusal(literalOf(source, value), program);
        case 'safe-encoding':
            return encodingRefusal(literalOf(source, value));
    }
}
function nameRefusal(name, program) {
    if (name === undefined || !/^[A-Za-z_]\w*$/.test(name))
        return 'with a name that is not a plain literal';
    // The string whose method it would be is not looked at here (catalogue 29).
    if (name === 'format' || name === 'format_map')
        return `for the method '${name}'`;
    if (makesClasses(name))
        return `for the method '${name}'`;
    const why = attributeRefusal(name, program, false);
    return why === undefined ? undefined : `for the attribute '${name}': ${why}`;
}
/** Looking up a codec imports a module named after it. */
function encodingRefusal(name) {
    const normal = name?.toLowerCase().replaceAll(/[_ ]/g, '-');
    return normal !== undefined && api/* SAFE_ENCODINGS */.BO.has(normal)
        ? undefined
        : 'with an encoding that is not one of the usual literals';
}
/** The text of a plain literal string: no prefix but `r` or `u`, no escape, no interpolation, one piece. */
function literalOf(source, node) {
    if (node.type !== 'string')
        return undefined;
    const match = /^[rRuU]?(?:"""([^\\]*)"""|'''([^\\]*)'''|"([^"\\]*)"|'([^'\\]*)')$/s.exec((0,syntax_source/* textOf */.b6)(source, node));
    return match === null ? undefined : (match[1] ?? match[2] ?? match[3] ?? match[4]);
}

;// CONCATENATED MODULE: ./src/rules/call-place.js

/** Why `node`, which is called or decorates, may not stand where it does; undefined where `place` is kept. */
function placeRefusal(node, place) {
    if (place === undefined)
        return undefined;
    const whole = node.parent?.type === 'call' && node.field === 'function' ? node.parent : node;
    if (place === 'field')
        return isField(whole) ? undefined : 'anywhere but as the value of an annotated field';
    const decorated = whole.parent?.type === 'decorator' ? whole.parent.parent : null;
    if (decorated === null)
        return 'anywhere but as a decorator';
    if (place === 'decorator')
        return undefined;
    const kind = place === 'class-decorator' ? 'class' : 'function';
    return (0,tree/* childOf */.G)(decorated, 'definition')?.type === `${kind}_definition`
        ? undefined
        : `over something other than a ${kind}`;
}
/** `name: type = field(…)` in the body of a class. */
function isField(call) {
    const assignment = call.field === 'right' ? call.parent : null;
    const body = assignment?.parent?.parent;
    return (assignment?.type === 'assignment' &&
        (0,tree/* childOf */.G)(assignment, 'type') !== undefined &&
        body?.parent?.type === 'class_definition');
}

;// CONCATENATED MODULE: ./src/rules/call-shape.js








const call_shape_rule = {
    id: 'call-shape',
    on: 'source',
    severity: 'block',
    summary: 'A callable that takes names, types or code as data, used in another way than the one that is known to be harmless.',
    catalogue: [18, 25, 26, 27, 42, 76, 83, 88, 151],
    *check(subject, judgement) {
        for (const [node, reference] of (0,references/* referencesIn */.ii)(subject.source)) {
            const limited = limitOf(reference, subject, judgement);
            if (limited !== undefined && !isImportItself(node))
                yield* hitsFor(node, limited, subject);
        }
    },
};
/** Modules whose classes brackets only make an alias of. */
const GENERIC = new Set(['typing', 'collections.abc']);
/** What limits the use of `reference`; undefined where nothing does. */
function limitOf(reference, { candidate }, judgement) {
    if (reference?.kind === 'builtin') {
        const builtin = (0,api/* builtinOf */.po)(reference.name);
        if (builtin === undefined || builtin.use === 'refused' || (builtin.use === 'value' && builtin.shape === undefined))
            return undefined;
        return { name: reference.name, shape: builtin.shape, isValue: builtin.use === 'value' };
    }
    if (reference?.kind !== 'member')
        return undefined;
    const member = apiMember(reference.module, reference.name, candidate.name, judgement);
    if ('refused' in member || (member.value && member.shape === undefined))
        return undefined;
    const isGeneric = GENERIC.has(reference.module);
    return {
        name: `${reference.module}.${reference.name}`,
        shape: member.shape,
        isValue: member.value,
        place: member.place,
        isGeneric,
    };
}
/** The names in an import statement are not uses. */
function isImportItself(node) {
    return node.parent?.type === 'dotted_name' || node.parent?.type === 'aliased_import' || node.field === 'attribute';
}
function* hitsFor(node, limited, { source, program }) {
    const { name, shape } = limited;
    const why = useRefusal(node, limited, source, program);
    if (why !== undefined)
        yield { message: `'${name}' is ${why}.`, fix: usage(name, shape), ...(0,syntax_source/* placeOf */.$t)(source, node) };
}
function useRefusal(node, { shape, isValue, place, isGeneric }, source, program) {
    const position = positionOf(node);
    const call = node.parent?.type === 'call' && node.field === 'function' ? node.parent : undefined;
    if (call !== undefined || position === 'decorator') {
        const misplaced = placeRefusal(node, place);
        if (misplaced !== undefined)
            return `used ${misplaced}`;
        const odd = call === undefined || shape === undefined ? undefined : shapeRefusal(argumentsOf(call), shape, source, program);
        return odd === undefined ? undefined : `called ${odd}`;
    }
    const isAlias = isGeneric === true && node.parent?.type === 'subscript' && node.field === 'value' && position !== 'callee';
    // `type[int](…)` calls it as well, past its shape.
    const isHandedOn = position === 'callee' || (position === 'value' && !isValue && !isTypeTest(node, source));
    return isHandedOn && !isAlias ? 'handed on as a value' : undefined;
}
function argumentsOf(call) {
    return (0,tree/* childOf */.G)(call, 'arguments') ?? call;
}
/** `isinstance(x, Enum)`: naming a class to test against hands it on to nobody. */
function isTypeTest(node, source) {
    const list = node.parent?.type === 'tuple' ? node.parent.parent : node.parent;
    const callee = list?.parent?.type === 'call' ? (0,tree/* childOf */.G)(list.parent, 'function') : undefined;
    return (list?.type === 'argument_list' && callee !== undefined && /^(?:isinstance|issubclass)$/.test((0,syntax_source/* textOf */.b6)(source, callee)));
}
function usage(name, shape) {
    if (shape === undefined)
        return `Call '${name}' directly, where it is needed.`;
    const [least, most] = shape.positional;
    const keywords = Object.keys(shape.keywords);
    const count = least === most ? `${least}` : `${least} to ${most}`;
    return `Call '${name}' directly with ${count} plain arguments${keywords.length === 0 ? '' : ` and at most the keywords ${keywords.join(', ')}`}.`;
}

;// CONCATENATED MODULE: ./src/rules/certain-assert.js

const certain_assert_rule = {
    id: 'certain-assert',
    on: 'suite',
    severity: 'block',
    summary: 'An assert that cannot fail, because what it asserts is a tuple, a text or a function.',
    catalogue: [98],
    *check({ source }) {
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'assert_statement')) {
            const condition = node.children.find(({ named, type }) => named && type !== 'comment');
            if (condition === undefined || !isTrueForCertain(source, condition))
                continue;
            yield {
                message: 'This assert cannot fail: what it asserts is true whatever the skill does.',
                fix: 'Write `assert condition, "message"` without parentheses around both.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** What is true because it is not empty. `assert True` is left alone: it claims nothing, and some write it to say so. */
function isTrueForCertain(source, node) {
    const parts = node.children.filter(({ named, type }) => named && type !== 'comment');
    if (node.type === 'parenthesized_expression')
        return parts.length === 1 && isTrueForCertain(source, parts[0]);
    if (node.type === 'tuple')
        return parts.some(({ type }) => type !== 'list_splat');
    if (node.type === 'string')
        return /^[rRuU]?(?:"[^"]|'[^'])/.test((0,syntax_source/* textOf */.b6)(source, node));
    return node.type === 'lambda';
}

;// CONCATENATED MODULE: ./src/rules/class-as-value.js




/** Builtins that look at a class and hand it on to nobody. */
const ONLY_LOOKING = new Set(['isinstance', 'issubclass', 'str', 'repr', 'print', 'id']);
/** Parameters by which the metaclasses of the standard library take a namespace. */
const NAMESPACES = new Set(['cls', 'bases', 'classdict', 'namespace', 'dict']);
const class_as_value_rule = {
    id: 'class-as-value',
    on: 'source',
    severity: 'block',
    summary: 'The class that `type(x)` gives, used for more than its name, a comparison or a new object.',
    catalogue: [30, 34, 77, 79, 81, 87, 88],
    *check({ source }) {
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'call')) {
            if (!isTypeCall(source, node) || isHarmless(source, node) || isOfCaught(source, node))
                continue;
            yield {
                message: 'The class that type() gives is handed on as a value.',
                fix: 'Ask isinstance(x, …), type(x) is …, type(x).__name__, or name the class.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
function isTypeCall(source, node) {
    const callee = node.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return reference?.kind === 'builtin' && reference.name === 'type';
}
/** `except … as error` binds an object that is no class. */
function isOfCaught(source, call) {
    const given = (0,tree/* childOf */.G)(call, 'arguments')?.children.filter(({ named }) => named) ?? [];
    const reference = given.length === 1 && given[0] !== undefined ? (0,references/* referenceOf */.Bz)(source, given[0]) : undefined;
    if (reference?.kind !== 'own')
        return false;
    return reference.bindings.every(({ node }) => node.parent?.type === 'as_pattern_target' && node.parent.parent?.parent?.type === 'except_clause');
}
function isHarmless(source, node) {
    const { parent } = node;
    if (parent === null)
        return false;
    switch (parent.type) {
        case 'attribute':
            return ['__name__', '__qualname__', '__doc__'].includes((0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(parent, 'attribute') ?? parent));
        case 'comparison_operator':
            return parent.children.every((each) => !each.named || isClass(source, each)) || isIdentity(source, parent);
        case 'interpolation':
            return true;
        case 'argument_list':
            return isOnlyLookedAt(source, parent.parent);
        case 'call':
            return (0,tree/* childOf */.G)(parent, 'function') === node && makesObject(source, (0,tree/* childOf */.G)(parent, 'arguments'));
        case 'binary_operator':
            return (0,tree/* childOf */.G)(parent, 'operator')?.type === '%' && (0,tree/* childOf */.G)(parent, 'left')?.type === 'string';
        default:
            return false;
    }
}
function isIdentity(source, comparison) {
    const operators = comparison.children.filter(({ named }) => !named);
    return operators.every((each) => /^is(?:\s+not)?$/.test((0,syntax_source/* textOf */.b6)(source, each)));
}
/** A class, or a display of classes. Compared with anything else, its `__eq__` or `__contains__` would be given the class. */
function isClass(source, node) {
    if (['tuple', 'list', 'set', 'parenthesized_expression'].includes(node.type))
        return node.children.every((each) => !each.named || isClass(source, each));
    if (isTypeCall(source, node))
        return true;
    const reference = (0,references/* referenceOf */.Bz)(source, node);
    return (reference !== undefined &&
        (reference.kind === 'member' || (0,plain_class/* isBuiltinClass */.s)(reference) || (0,plain_class/* isOwnClass */.H)(source, reference)));
}
function isOnlyLookedAt(source, call) {
    const callee = call?.type === 'call' ? (0,tree/* childOf */.G)(call, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return reference?.kind === 'builtin' && ONLY_LOOKING.has(reference.name);
}
/**
 * `type(self)(x, y)`. Where `self` is a class, that calls `type`: with three arguments it makes a class, with any hook and
 * out of strings; with one that is a class it is `type` itself.
 */
function makesObject(source, list) {
    if (list?.type !== 'argument_list')
        return list?.type === 'generator_expression';
    const given = list.children.filter(({ named, type }) => named && type !== 'comment');
    const keywords = given.filter(({ type }) => type === 'keyword_argument');
    if (given.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat'))
        return false;
    if (keywords.some((each) => NAMESPACES.has((0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(each, 'name') ?? each))))
        return false;
    const [first, ...rest] = given.filter(({ type }) => type !== 'keyword_argument');
    return (first === undefined || rest.length === 1 || (rest.length === 0 && (keywords.length > 0 || isNoClass(source, first))));
}
/** Nodes whose values are no classes. */
const NO_CLASSES = /^(?:(?:list|set|dictionary)(?:_comprehension)?|generator_expression|tuple|concatenated_string|string|integer|float|true|false|none|comparison_operator|not_operator)$/;
/** Builtins that give a new value, and never what they were given. */
const MAKERS = new Set('bytes dict enumerate filter float frozenset int len list map range set sorted str tuple zip'.split(' '));
function isNoClass(source, node) {
    if (NO_CLASSES.test(node.type))
        return true;
    const callee = node.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return reference?.kind === 'builtin' && MAKERS.has(reference.name);
}

;// CONCATENATED MODULE: ./src/rules/empty-enum.js



/** Values that enum takes for members, whatever they hold: no functions and no descriptors. */
const PLAIN = new Set([
    'integer',
    'float',
    'string',
    'concatenated_string',
    'true',
    'false',
    'tuple',
    'unary_operator',
]);
/**
 * Whether the class is an enumeration without a member for certain. Called, such a class makes classes out of strings, with
 * any hook: `E("M", {"A": 1, "__reduce_ex__": …})`. One with members cannot be extended (The Python Library Reference, enum).
 */
function isEmptyEnum(source, definition) {
    const bases = ((0,tree/* childOf */.G)(definition, 'superclasses')?.children ?? []).flatMap((base) => enumNameOf(source, base) ?? []);
    if (bases.length === 0)
        return false;
    const isFlag = bases.some((name) => name.includes('Flag'));
    const assignments = ((0,tree/* childOf */.G)(definition, 'body')?.children ?? [])
        .filter(({ type }) => type === 'expression_statement')
        .flatMap(({ children }) => children.filter(({ type }) => type === 'assignment'));
    const names = assignments.map((each) => (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(each, 'left') ?? each));
    // What `_ignore_` names is no member after all.
    return names.includes('_ignore_') || !assignments.some((each) => (isFlag ? isBit : isMember)(source, each));
}
/** Of a flag only single bits are members for certain: CPython 3.11 takes one of 0, or of several bits, for an alias. */
function isBit(source, assignment) {
    const value = (0,tree/* childOf */.G)(assignment, 'right');
    if (value !== undefined && /^1\s*<<\s*\d{1,3}$/.test((0,syntax_source/* textOf */.b6)(source, value)))
        return isMemberName(source, assignment);
    if (!isMember(source, assignment) || value === undefined)
        return false;
    if (value.type === 'call')
        return isBareCall(value) && !hasValueMaker(source, assignment);
    const bits = /^(?:[1-9]\d*|0[xX][\da-fA-F]+)$/.test((0,syntax_source/* textOf */.b6)(source, value)) ? BigInt((0,syntax_source/* textOf */.b6)(source, value)) : 0n;
    return bits > 0n && (bits & (bits - 1n)) === 0n;
}
/** `auto()`; with an argument it is that value. */
function isBareCall(call) {
    return (0,tree/* childOf */.G)(call, 'arguments')?.children.every(({ named }) => !named) === true;
}
/** Whether the class has its own say in what `auto()` is. */
function hasValueMaker(source, assignment) {
    const body = assignment.parent?.parent;
    return body === null || body === undefined || (0,syntax_source/* textOf */.b6)(source, body).includes('_generate_next_value_');
}
function isMemberName(source, assignment) {
    const name = (0,tree/* childOf */.G)(assignment, 'left');
    return name?.type === 'identifier' && !(0,syntax_source/* textOf */.b6)(source, name).startsWith('_');
}
function isMember(source, assignment) {
    const value = (0,tree/* childOf */.G)(assignment, 'right');
    if (!isMemberName(source, assignment) || value === undefined)
        return false;
    const callee = value.type === 'call' ? (0,tree/* childOf */.G)(value, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return (PLAIN.has(value.type) || (reference?.kind === 'member' && reference.module === 'enum' && reference.name === 'auto'));
}
/** The name of the class of `enum` that `base` is. */
function enumNameOf(source, base) {
    const reference = (0,references/* referenceOf */.Bz)(source, base);
    return reference?.kind === 'member' && reference.module === 'enum' ? reference.name : undefined;
}

;// CONCATENATED MODULE: ./src/rules/class-hook.js








const class_hook_rule = {
    id: 'class-hook',
    on: 'source',
    severity: 'block',
    summary: 'A class that changes what attributes, classes or objects mean: metaclasses, odd bases, hook methods.',
    catalogue: [16, 32, 77, 78, 79, 81, 82, 87, 92, 100],
    *check(subject, judgement) {
        for (const node of (0,syntax_source/* nodesOfAny */.D2)(subject.source, ['class_definition', 'class_pattern'])) {
            if (node.type === 'class_definition')
                yield* classHits(node, subject, judgement);
            if (node.type === 'class_pattern')
                yield* patternHits(node, subject);
        }
    },
};
function* classHits(definition, subject, judgement) {
    const { source } = subject;
    for (const base of (0,tree/* childOf */.G)(definition, 'superclasses')?.children ?? []) {
        const why = base.named && base.type !== 'comment' ? baseRefusal(base, subject, judgement) : undefined;
        if (why !== undefined)
            yield {
                message: `The class inherits from ${why}.`,
                fix: 'Inherit from classes of the skill, or from plain types and exceptions.',
                ...(0,syntax_source/* placeOf */.$t)(source, base),
            };
    }
    if (isEmptyEnum(source, definition))
        yield {
            message: 'The enumeration has no member, so calling it makes classes.',
            fix: 'Give it members with plain values, or put what enumerations share into a function.',
            ...(0,syntax_source/* placeOf */.$t)(source, definition),
        };
    for (const method of methodsOf(definition)) {
        const name = (0,tree/* childOf */.G)(method, 'name');
        const text = name === undefined ? '' : (0,syntax_source/* textOf */.b6)(source, name);
        if (!/^__.*__$/.test(text) || SPECIAL_METHODS.has(text))
            continue;
        yield {
            message: `The method '${text}' changes how Python treats the class.`,
            fix: `Do without '${text}'.`,
            ...(0,syntax_source/* placeOf */.$t)(source, method),
        };
    }
}
/** `case Made(x):` reads the attributes that the class names, from whatever it takes for its instances (catalogue 30, 81). */
function* patternHits(pattern, { source, program, candidate }) {
    const [first, ...rest] = (pattern.children[0]?.children ?? []).filter(({ type }) => type === 'identifier');
    const reference = first && (0,references/* referenceOf */.Bz)(source, first);
    if (reference === undefined || reference.kind === 'module')
        return; // a member: other rules know which
    const isOfSkill = reference.kind === 'member'
        ? reference.module === candidate.name
        : reference.kind === 'builtin' && program.skillNames.has(reference.name);
    const isKnown = isOfSkill
        ? program.skillClasses.has(reference.name)
        : reference.kind === 'member' || (0,plain_class/* isBuiltinClass */.s)(reference) || (0,plain_class/* isOwnClass */.H)(source, reference);
    if (isKnown && rest.length === 0)
        return;
    yield {
        message: 'The class in this pattern is not known to be a plain class.',
        fix: 'Match against classes that a class statement makes, or ask isinstance.',
        ...(0,syntax_source/* placeOf */.$t)(source, pattern),
    };
}
function methodsOf(definition) {
    return ((0,tree/* childOf */.G)(definition, 'body')?.children ?? [])
        .map((statement) => statement.type === 'decorated_definition' ? ((0,tree/* childOf */.G)(statement, 'definition') ?? statement) : statement)
        .filter(({ type }) => type === 'function_definition');
}
function baseRefusal(base, subject, judgement) {
    const { source, candidate } = subject;
    if (base.type === 'keyword_argument')
        return keywordRefusal(base, subject);
    // `Generic[T]`, `dict[str, int]`: the arguments are judged as expressions; `namedtuple(…)` as a call.
    const named = base.type === 'subscript' ? (0,tree/* childOf */.G)(base, 'value') : base.type === 'call' ? (0,tree/* childOf */.G)(base, 'function') : base;
    const reference = named && (0,references/* referenceOf */.Bz)(source, named);
    if (reference?.kind === 'own')
        return base.type !== 'call' && (0,plain_class/* isOwnClass */.H)(source, reference)
            ? undefined
            : 'something that is not a class of the skill';
    if (reference?.kind === 'builtin')
        return isPlainBase(reference.name) && base.type !== 'call' ? undefined : `'${reference.name}'`;
    if (reference?.kind !== 'member')
        return 'something that is computed';
    if (base.type === 'call')
        return reference.module === 'collections' && reference.name === 'namedtuple'
            ? undefined
            : `what '${reference.name}' returns`;
    const member = apiMember(reference.module, reference.name, candidate.name, judgement);
    return 'refused' in member || member.subclass !== true ? `'${reference.module}.${reference.name}'` : undefined;
}
/** The builtin types and exceptions; `type` would make a metaclass. */
function isPlainBase(name) {
    return ((0,api/* builtinOf */.po)(name)?.use === 'value' &&
        /^(?:object|dict|list|set|frozenset|tuple|int|float|complex|str|bytes|bytearray|[A-Z]\w*(?:Error|Exception|Warning|Stop\w+)|Exception|StopIteration|LookupError|Warning)$/.test(name));
}
/** `metaclass=ABCMeta` only makes a class abstract; TypedDict takes `total`. */
function keywordRefusal(keyword, { source }) {
    const name = (0,tree/* childOf */.G)(keyword, 'name');
    const value = (0,tree/* childOf */.G)(keyword, 'value');
    const reference = value && (0,references/* referenceOf */.Bz)(source, value);
    const isAbstract = reference?.kind === 'member' && reference.module === 'abc' && reference.name === 'ABCMeta';
    const text = name === undefined ? '' : (0,syntax_source/* textOf */.b6)(source, name);
    if (text === 'metaclass' && isAbstract)
        return undefined;
    if (text === 'total' && (value?.type === 'true' || value?.type === 'false'))
        return undefined;
    return `its bases with '${text}='`;
}

;// CONCATENATED MODULE: ./src/rules/codec-name.js



const codec_name_rule = {
    id: 'codec-name',
    on: 'source',
    severity: 'block',
    summary: 'An encoding that is not a usual literal: looking one up imports the module of that name.',
    catalogue: [18],
    *check(subject) {
        const { source } = subject;
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'call')) {
            const encoding = encodingIn(subject, node);
            if (encoding === undefined || encodingRefusal(literalOf(source, encoding)) === undefined)
                continue;
            yield {
                message: `The encoding is '${(0,syntax_source/* textOf */.b6)(source, encoding)}'.`,
                fix: "Write a usual encoding as a literal, such as 'utf-8' or 'ascii'.",
                ...(0,syntax_source/* placeOf */.$t)(source, encoding),
            };
        }
    },
};
/** The first argument of `.encode(…)` and `.decode(…)`, and `encoding=` of anything. */
function encodingIn({ source, program }, call) {
    const given = (0,tree/* childOf */.G)(call, 'arguments')?.children.filter(({ named, type }) => named && type !== 'comment') ?? [];
    const keyword = given.find((argument) => argument.type === 'keyword_argument' && (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(argument, 'name') ?? argument) === 'encoding');
    if (keyword !== undefined)
        return (0,tree/* childOf */.G)(keyword, 'value');
    const callee = (0,tree/* childOf */.G)(call, 'function');
    const method = callee?.type === 'attribute' ? (0,tree/* childOf */.G)(callee, 'attribute') : undefined;
    const isCoding = method !== undefined && ['encode', 'decode'].includes((0,syntax_source/* textOf */.b6)(source, method));
    const [first] = given;
    if (!isCoding || first === undefined || first.type === 'keyword_argument')
        return undefined;
    // A method of the skill's own of that name takes what it likes; a string's first argument names a codec.
    return first.type !== 'string' && program.ownAttributes.has((0,syntax_source/* textOf */.b6)(source, method)) ? undefined : first;
}

;// CONCATENATED MODULE: ./src/rules/skeleton.js
/**
 * What a quick reader, or a file system that folds case and composes accents, makes of `name`: names with one skeleton are
 * taken for one another. (After Unicode TS 39, skeletons; here only what names of ASCII letters can do.)
 */
function skeletonOf(name) {
    return name
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll('rn', 'm')
        .replaceAll('vv', 'w')
        .replaceAll('cl', 'd')
        .replaceAll(/[0o]/g, 'o')
        .replaceAll(/[1li|]/g, 'l')
        .replaceAll(/[5s]/g, 's')
        .replaceAll(/[_\-. ]/g, '');
}

;// CONCATENATED MODULE: ./src/rules/confusable-name.js



/** Names that a skill could pass itself off as: modules that skills import, and a few that everybody knows. */
const KNOWN = [
    ...policy/* PURE_PRESET */.rG.flatMap((module) => module.split('.')),
    'os',
    'sys',
    'subprocess',
    'socket',
    'pathlib',
    'requests',
    'numpy',
    'pandas',
    'logging',
    'inspect',
    'pickle',
    'ctypes',
    'importlib',
    'builtins',
];
const SKELETONS = new Map(KNOWN.map((name) => [skeletonOf(name), name]));
const confusable_name_rule = {
    id: 'confusable-name',
    on: 'candidate',
    severity: 'review',
    summary: 'A skill whose name is easily taken for that of a module or a builtin.',
    catalogue: [126],
    *check({ name }) {
        const likened = SKELETONS.get(skeletonOf(name));
        const known = likened === name ? undefined : likened;
        const builtin = known === undefined && (0,api/* builtinOf */.po)(name) === undefined ? undefined : name;
        if (known === undefined && builtin === undefined)
            return;
        yield {
            message: known === undefined
                ? `'${name}' is the name of a builtin.`
                : `The name '${name}' is easily taken for '${known}'.`,
            fix: 'Choose a name that says what the skill does.',
        };
    },
};

;// CONCATENATED MODULE: ./src/syntax/indentation.js
/** What begins a line that counts for indentation, beside the statements in a block. */
const CLAUSES = new Set('elif_clause else_clause except_clause finally_clause case_clause decorator function_definition class_definition'.split(' '));
/** Whether a line may be oddly indented at all: that takes a tab, or an escaped line end. */
function hasOddIndentation({ text }) {
    return /\t|\\\r?\n/.test(text);
}
/**
 * Whether `node` begins a line whose indentation parsers measure differently, so that each has it in another block:
 * with tabs and spaces (tree-sitter adds 8 a tab, CPython goes to the next multiple of 8), or begun before an escaped
 * line end (CPython measures the first of the two lines, tree-sitter both). Of one character alone all measure the same.
 */
function isOddlyIndented({ text }, node) {
    if (node.type === 'comment')
        return false;
    if (!CLAUSES.has(node.type) && node.parent?.type !== 'block' && node.parent?.type !== 'module')
        return false;
    const lineStart = text.lastIndexOf('\n', node.start - 1) + 1;
    const indentation = text.slice(lineStart, node.start);
    if (!/^[ \t]*$/.test(indentation))
        return false;
    return /^(?: +\t|\t+ )/.test(indentation) || /\\\r?\n$/.test(text.slice(Math.max(0, lineStart - 3), lineStart));
}

;// CONCATENATED MODULE: ./src/rules/construct-not-allowed.js


/** The named nodes of tree-sitter-python 0.25 whose meaning the other rules know. What is not listed is refused. */
const construct_not_allowed_KNOWN = new Set(`aliased_import argument_list as_pattern as_pattern_target assert_statement assignment attribute augmented_assignment
  binary_operator block boolean_operator break_statement call case_clause case_pattern class_definition class_pattern
  comment comparison_operator complex_pattern concatenated_string conditional_expression continue_statement
  decorated_definition decorator default_parameter delete_statement dict_pattern dictionary dictionary_comprehension
  dictionary_splat dictionary_splat_pattern dotted_name elif_clause ellipsis else_clause escape_interpolation
  escape_sequence except_clause expression_list expression_statement false finally_clause float for_in_clause
  for_statement format_expression format_specifier function_definition future_import_statement generator_expression
  generic_type global_statement identifier if_clause if_statement import_from_statement import_statement integer
  interpolation keyword_argument keyword_pattern keyword_separator lambda lambda_parameters line_continuation list
  list_comprehension list_pattern list_splat list_splat_pattern match_statement member_type module named_expression none
  nonlocal_statement not_operator pair parameters parenthesized_expression parenthesized_list_splat pass_statement
  pattern_list positional_separator raise_statement relative_import import_prefix return_statement set set_comprehension
  slice splat_pattern string string_content string_end string_start subscript true try_statement tuple tuple_pattern type
  type_conversion type_parameter typed_default_parameter typed_parameter unary_operator union_pattern union_type
  while_statement wildcard_import with_clause with_item with_statement yield`.split(/\s+/));
/** Words that are keywords in a construct nobody needs here: coroutines run only where something awaits them. */
const REFUSED_WORDS = new Set(['async', 'await', '<>', '`']);
const construct_not_allowed_rule = {
    id: 'construct-not-allowed',
    on: 'tree',
    severity: 'block',
    summary: 'A construct of the language that the analysis does not know to be harmless.',
    catalogue: [39, 67, 68, 69, 75, 98, 153],
    *check(source) {
        const mayBeOdd = hasOddIndentation(source);
        for (const node of source.nodes) {
            const what = construct_not_allowed_refusal(node, source.text) ?? disagreement(node, source, mayBeOdd);
            if (what === undefined)
                continue;
            yield {
                message: `The construct '${what}' is not part of what a skill may use.`,
                fix: 'Write it with plain functions, classes, loops and comprehensions (Python 3.10 syntax).',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
function construct_not_allowed_refusal(node, text) {
    if (node.type === 'ERROR' || node.missing)
        return undefined; // a syntax error has a rule of its own
    if (node.named && !construct_not_allowed_KNOWN.has(node.type))
        return node.type.replaceAll('_', ' ');
    if (!node.named && REFUSED_WORDS.has(node.type))
        return node.type;
    // Generics of 3.12 (`def f[T]`), which older versions do not have.
    if (node.field === 'type_parameters')
        return 'type parameters';
    if (node.type === 'block' && !node.children.some(({ type }) => type !== 'comment'))
        return 'empty block';
    if (node.type === 'tuple_pattern' && node.parent?.type === 'parameters')
        return 'tuple parameter';
    if (node.type === 'string_start' && text[node.start] === '`')
        return 'backtick';
    return undefined;
}
/** What CPython, or one of its versions, reads otherwise than the tree says, although both accept it. */
function disagreement(node, source, mayBeOdd) {
    if (mayBeOdd && isOddlyIndented(source, node))
        return 'indentation that parsers measure differently';
    // In `f"{eval:=9}"` CPython reads `eval` and formats it by `=9`; the tree says that `eval` is the function's own name.
    if (node.type === 'named_expression' && /^(?:interpolation|format_expression)$/.test(node.parent?.type ?? ''))
        return 'walrus without parentheses in an f-string';
    // CPython 3.13 takes `{{` in a format specification for a brace: `f"{1:{{'{eval}'}}}"` has a string in it, or a name.
    if (node.type === 'format_expression' && source.text.startsWith('{{', node.start))
        return 'doubled brace in a format specification';
    // Where a line may end in one, and whether a comment begins there, changed from version to version (3.12, 3.13).
    if (node.type === 'format_specifier' && source.text.slice(node.start, node.end).includes('\n'))
        return 'line end in a format specification';
    return undefined;
}

;// CONCATENATED MODULE: ./src/rules/copied-expression.js


/** Expressions with fewer words and signs are written alike by chance. */
const LEAST = 12;
const MOST = 200;
const KINDS = [
    'binary_operator', 'call', 'list_comprehension', 'dictionary_comprehension', 'set_comprehension',
    'generator_expression', 'conditional_expression', 'boolean_operator',
]; // biome-ignore format: a list of words
const copied_expression_rule = {
    id: 'copied-expression',
    on: 'suite',
    severity: 'note',
    summary: 'A suite that computes what it expects with an expression of the implementation.',
    catalogue: [98],
    *check({ source, implementation }) {
        if (implementation === undefined)
            return;
        const own = new Set((0,syntax_source/* nodesOfAny */.D2)(implementation, KINDS).flatMap((node) => shapeOf(implementation, node) ?? []));
        let end = 0;
        for (const node of (0,syntax_source/* nodesOfAny */.D2)(source, KINDS)) {
            const shape = node.start < end ? undefined : shapeOf(source, node);
            if (shape === undefined || !own.has(shape))
                continue;
            end = node.end;
            yield {
                message: 'The implementation computes its answer by this same expression: if it is wrong, so is what is expected.',
                fix: 'Write down the answer that is expected, or compute it in another way.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** The words and signs of an expression, its variables numbered in the order in which they come; undefined where these are few or many. */
const shapeOf = (source, node) => shapesIn(source).get(node);
const shapesIn = (0,once_per/* oncePer */.P)((source) => {
    const shapes = new Map();
    for (const node of (0,syntax_source/* nodesOfAny */.D2)(source, KINDS)) {
        const words = leavesOf(node);
        if (words === undefined || words.length < LEAST)
            continue;
        const numbers = new Map();
        const shape = words.map((word) => {
            const text = (0,syntax_source/* textOf */.b6)(source, word);
            if (word.type !== 'identifier' || word.field === 'attribute' || word.field === 'function')
                return text;
            numbers.set(text, numbers.get(text) ?? numbers.size);
            return `$${numbers.get(text)}`;
        });
        shapes.set(node, shape.join(' '));
    }
    return shapes;
});
function leavesOf(node) {
    const leaves = [];
    const pending = [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (leaves.length > MOST)
            return undefined;
        if (next.type === 'comment')
            continue;
        if (next.children.length === 0 || next.type === 'string')
            leaves.push(next);
        else
            pending.push(...next.children.toReversed());
    }
    return leaves;
}

;// CONCATENATED MODULE: ./src/rules/dataclass-field.js




const dataclass_field_rule = {
    id: 'dataclass-field',
    on: 'source',
    severity: 'block',
    summary: 'A dataclass field that is reached before the dataclass is made, or that never becomes part of one.',
    catalogue: [84, 88],
    *check({ source }) {
        const fix = 'Use field(…) only as the value of an annotated name in a class under @dataclass, and do not read that name in the class body.';
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'call')) {
            if (isFieldCall(source, node) && !isOfDataclass(source, node))
                yield { message: 'This field belongs to no dataclass.', fix, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
        for (const { name, node, home } of source.names.reads) {
            const bindings = home?.kind === 'class' ? home.bindings.get(name) : undefined;
            if (bindings !== undefined && haveField(source)(bindings))
                yield { message: `The field '${name}' is read while its class is being made.`, fix, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
    },
};
const haveField = (0,once_per/* oncePer */.P)((source) => (0,once_per/* oncePer */.P)((bindings) => bindings.some(({ node }) => isFieldCall(source, (0,tree/* childOf */.G)(node.parent ?? node, 'right')))));
function isFieldCall(source, node) {
    const callee = node?.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    return reference?.kind === 'member' && reference.module === 'dataclasses' && reference.name === 'field';
}
/** Directly in the body of a class that `@dataclass` decorates. */
function isOfDataclass(source, call) {
    const definition = call.parent?.parent?.parent?.parent;
    if (definition?.type !== 'class_definition' || definition.parent?.type !== 'decorated_definition')
        return false;
    return definition.parent.children.some((decorator) => {
        const expression = decorator.type === 'decorator' ? decorator.children.find(({ named }) => named) : undefined;
        const callee = expression?.type === 'call' ? (0,tree/* childOf */.G)(expression, 'function') : expression;
        const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
        return reference?.kind === 'member' && reference.module === 'dataclasses' && reference.name === 'dataclass';
    });
}

// EXTERNAL MODULE: ../../node_modules/leven/index.js
var leven = __nccwpck_require__(9357);
;// CONCATENATED MODULE: ./src/syntax/python-names.js
/** The top-level modules of the standard library (`sys.stdlib_module_names`) of any of CPython 3.10 to 3.14. */
const STDLIB_MODULES = words(`
  __future__ _abc _aix_support _android_support _apple_support _ast _ast_unparse _asyncio _bisect _blake2
  _bootsubprocess _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections
  _collections_abc _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel
  _datetime _dbm _decimal _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq
  _hmac _imp _interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase
  _md5 _msi _multibytecodec _multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _pickle
  _posixshmem _posixsubprocess _py_abc _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random _remote_debugging
  _scproxy _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics
  _string _strptime _struct _suggestions _symtable _sysconfig _thread _threading_local _tkinter _tokenize
  _tracemalloc _types _typing _uuid _warnings _weakref _weakrefset _winapi _wmi _zoneinfo _zstd abc aifc
  annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex
  bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall
  compression concurrent concurrent.interpreters configparser contextlib contextvars copy copyreg crypt csv ctypes
  curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
  faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob
  graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools
  json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib
  msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev
  pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty
  pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy
  sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd
  sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable
  sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token
  tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu
  uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib
  zoneinfo
`);
/** Keywords and soft keywords (`keyword.kwlist`, `keyword.softkwlist`) of any of CPython 3.10 to 3.14. */
const KEYWORDS = words(`
  False None True _ and as assert async await break case class continue def del elif else except finally for from
  global if import in is lambda match nonlocal not or pass raise return try type while with yield
`);
/** What `dir(builtins)` names in any of CPython 3.10 to 3.14. */
const BUILTINS = words(`
  ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
  BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
  ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception
  ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError
  ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError
  KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented
  NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError
  PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning
  StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True
  TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
  UnicodeWarning UserWarning ValueError Warning ZeroDivisionError _IncompleteInputError __build_class__ __debug__
  __doc__ __import__ __loader__ __name__ __package__ __spec__ abs aiter all anext any ascii bin bool breakpoint
  bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval
  exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass
  iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr
  reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
`);
function words(text) {
    return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

;// CONCATENATED MODULE: ./src/rules/import-remedy.js



/** Test frameworks, which people who write tests reach for. */
const FRAMEWORKS = new Set(['pytest', 'unittest', 'nose', 'hypothesis', 'doctest', 'mock']);
/**
 * What helps against naming `module` (as written, dotted) of the skill `skill`. A grant is offered only where one would
 * help: it opens whole modules of the standard library by their full names, and never what policy denies.
 */
function importRemedy(module, skill, where, { imports }) {
    const [top = ''] = module.split('.');
    if (where === 'suite' && FRAMEWORKS.has(top))
        return 'Write tests as plain functions with assert; where an exception is expected, use try, except and else.';
    if (where === 'suite' && isNear(module, skill))
        return `Write 'from ${skill} import ${skill}'.`;
    if (module.startsWith('.'))
        return 'Do without it: a skill is one module, and there is nothing beside it.';
    if (where !== 'suite' && top === skill)
        return 'Do without it: the implementation is that module itself.';
    if (imports.deny.includes(module))
        return 'Do without it: the policy denies it to every skill (imports.deny).';
    if (!STDLIB_MODULES.has(top))
        return "Do without it: a run has Python's standard library and nothing else.";
    const entry = (0,api/* hasTable */.rT)(module) ? module : `{ module: ${module}, api: any }`;
    const grant = `{ ${skill}: { imports: [${entry}], reason: …, until: … } }`;
    return where === 'manifest'
        ? `Remove "${module}" from "imports", or ask for a grant in .github/assay.yml (grants: ${grant}).`
        : `Do without it, or ask for a grant in .github/assay.yml (grants: ${grant}).`;
}
/** Whether `module` was probably meant to be the skill: misspelt, relative, or below a package. */
function isNear(module, skill) {
    const last = module.split('.').at(-1) ?? '';
    if (last === skill)
        return true;
    return !STDLIB_MODULES.has(module) && (0,leven/* default */.A)(module, skill) <= Math.min(2, Math.floor(skill.length / 3));
}

;// CONCATENATED MODULE: ./src/rules/declared-import-not-allowed.js


const declared_import_not_allowed_rule = {
    id: 'declared-import-not-allowed',
    on: 'manifest',
    severity: 'block',
    summary: 'A skill.json that lists a module which policy does not allow.',
    catalogue: [4, 134],
    *check({ candidate, manifest }, judgement) {
        const allowed = allowedModules(candidate.name, judgement);
        for (const module of manifest?.imports ?? []) {
            if (allowed.has(module))
                continue;
            yield {
                message: `skill.json lists the module '${module}', which the policy does not allow.`,
                fix: importRemedy(module, candidate.name, 'manifest', judgement.policy).replace('Do without it', `Remove "${module}" from "imports"`),
                file: 'skill.json',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/decorator-not-allowed.js





const decorator_not_allowed_rule = {
    id: 'decorator-not-allowed',
    on: 'source',
    severity: 'block',
    summary: 'A decorator that is computed, or that is no function of the skill and no known one.',
    catalogue: [17, 76, 83, 84],
    *check({ source }) {
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'decorator')) {
            const expression = node.children.find(({ named, type }) => named && type !== 'comment');
            if (expression === undefined || isKnown(source, expression))
                continue;
            yield {
                message: `The decorator '${(0,syntax_source/* textOf */.b6)(source, expression)}' is not a known one.`,
                fix: 'Decorate with functions of the skill, or with those of functools, dataclasses, abc, enum and typing.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
function isKnown(source, expression) {
    const callee = expression.type === 'call' ? (0,tree/* childOf */.G)(expression, 'function') : expression;
    if (callee === undefined)
        return false;
    const reference = (0,references/* referenceOf */.Bz)(source, callee);
    if (reference !== undefined)
        return isDecorating(reference);
    return callee.type === 'attribute' && expression.type !== 'call' && isAccessor(source, callee);
}
/** What a member may do, the rules about members and shapes say; a builtin decorates only if that is what it is for. */
function isDecorating(reference) {
    if (reference.kind === 'builtin')
        return (0,api/* builtinOf */.po)(reference.name)?.use === 'decorator';
    if (reference.kind === 'own')
        return areDefinitions(reference.bindings);
    return reference.kind === 'member';
}
const areFunctions = (0,once_per/* oncePer */.P)((bindings) => bindings.every(({ kind }) => kind === 'function'));
const areDefinitions = (0,once_per/* oncePer */.P)((bindings) => bindings.every(({ kind }) => kind === 'function' || kind === 'class'));
/** `@name.setter` of a property of the same class. */
function isAccessor(source, callee) {
    const object = (0,tree/* childOf */.G)(callee, 'object');
    const attribute = (0,tree/* childOf */.G)(callee, 'attribute');
    const base = object && (0,references/* referenceOf */.Bz)(source, object);
    if (base?.kind !== 'own' || attribute === undefined || !areFunctions(base.bindings))
        return false;
    return ['setter', 'getter', 'deleter'].includes((0,syntax_source/* textOf */.b6)(source, attribute));
}

;// CONCATENATED MODULE: ./src/rules/door-name.js



const door_name_rule = {
    id: 'door-name',
    on: 'source',
    severity: 'block',
    summary: 'A class of the skill that names one of its attributes like one which leads behind an object.',
    catalogue: [30, 36, 37, 38, 42],
    *check({ source, program }) {
        const fix = 'Choose another name for the attribute.';
        const placed = new Set();
        for (const { kind, bindings } of source.names.scopes) {
            for (const [name, [binding]] of kind === 'class' ? bindings : []) {
                if (!isDoor(name) || binding === undefined)
                    continue;
                placed.add(name);
                yield {
                    message: `The attribute '${name}' is named like one that leads behind an object.`,
                    fix,
                    ...(0,syntax_source/* placeOf */.$t)(source, binding.node),
                };
            }
        }
        // Fields that are named in strings, and attributes of `self`, have no place of their own here.
        for (const name of program.ownAttributes) {
            if (source.role === 'implementation' && isDoor(name) && !placed.has(name))
                yield {
                    message: `A class of the skill has an attribute '${name}', named like one that leads behind an object.`,
                    fix,
                    file: source.file,
                };
        }
    },
};
/** What enumerations ask their classes for, or let them say. */
const HOOKS = new Set(['_generate_next_value_', '_ignore_', '_order_', '_iter_member_', '_numeric_repr_']);
/** A field of such a name lets a class pattern read it, and what else enumerations keep under theirs belongs to them. */
function isDoor(name) {
    if (isOfEnumeration(name))
        return !isDocumented(name) && !HOOKS.has(name);
    return api/* DOORS */.I0.has(name) || name === '_is_runtime_protocol' || name === '_is_protocol';
}

;// CONCATENATED MODULE: ./src/rules/duplicate-test.js


const duplicate_test_rule = {
    id: 'duplicate-test',
    on: 'suite',
    severity: 'block',
    summary: 'Two tests of one name, of which the later hides the earlier.',
    catalogue: [97],
    *check({ source }) {
        for (const [name, bindings] of source.names.module.bindings) {
            const other = bindings.find(({ kind }) => kind !== 'function');
            if (name.startsWith('test_') && bindings.length > 1 && other !== undefined)
                yield {
                    message: `The test '${name}' is bound a second time, so what is written is not what runs.`,
                    fix: 'Give each its own name.',
                    ...(0,syntax_source/* placeOf */.$t)(source, other.node),
                };
        }
        const seen = new Set();
        for (const { name, node } of (0,functions/* topLevelFunctions */.P)(source)) {
            if (seen.has(name))
                yield {
                    message: `The function '${name}' is defined twice, so the earlier one never runs.`,
                    fix: 'Give each its own name.',
                    ...(0,syntax_source/* placeOf */.$t)(source, node),
                };
            seen.add(name);
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/assertion-kinds.js


const DEPTH = 40;
/** What `condition` says, where that is so little; undefined where it says more. */
function littleIn(source, condition, depth = 0) {
    if (depth > DEPTH)
        return undefined;
    const of = (node) => node && littleIn(source, node, depth + 1);
    switch (condition.type) {
        case 'parenthesized_expression':
            return of(partsOf(condition)[0]);
        case 'boolean_operator': {
            const [left, right] = [(0,tree/* childOf */.G)(condition, 'left'), (0,tree/* childOf */.G)(condition, 'right')];
            const isOr = (0,tree/* childOf */.G)(condition, 'operator')?.type === 'or';
            if (isOr && left && right && areOpposite(source, left, right))
                return 'nothing';
            const sides = [of(left), of(right)];
            if (isOr && sides.includes('nothing'))
                return 'nothing';
            return sides.includes(undefined) ? undefined : (sides.find((each) => each !== 'nothing') ?? 'nothing');
        }
        case 'comparison_operator':
            return littleInComparison(source, condition);
        case 'call':
            return /^(?:isinstance|callable|hasattr)\(/.test((0,syntax_source/* textOf */.b6)(source, condition)) ? 'type' : undefined;
        default:
            return undefined;
    }
}
function littleInComparison(source, node) {
    const [left, right, ...more] = partsOf(node);
    const operator = node.children.find(({ field }) => field === 'operators')?.type ?? '';
    if (isWide(source, node))
        return 'type';
    if (left === undefined || right === undefined || more.length > 0)
        return undefined;
    const [one, other] = [(0,syntax_source/* textOf */.b6)(source, left), (0,syntax_source/* textOf */.b6)(source, right)];
    if (one === other && /^(?:==|<=|>=|is)$/.test(operator))
        return left.type === 'identifier' ? 'nothing' : 'itself';
    // No length is less than nothing.
    if (/^len\(/.test(one) && other === '0' && operator === '>=')
        return 'nothing';
    if (one === '0' && /^len\(/.test(other) && operator === '<=')
        return 'nothing';
    if (operator === 'is not' && other === 'None')
        return 'type';
    if (/^type\(/.test(one) && /^(?:is|==|in)$/.test(operator))
        return 'type';
    return undefined;
}
/** `f(x) > 0`, `1 <= f(x) <= 366`: what many wrong answers fulfil. A difference that is small is none of these. */
function isWide(source, node) {
    if (!node.children.every(({ field, type }) => field !== 'operators' || /^[<>]=?$/.test(type)))
        return false;
    const others = partsOf(node).filter(({ type }) => type !== 'integer');
    const [only] = others;
    if (only === undefined || others.length > 1)
        return false;
    return (only.type === 'identifier' || (only.type === 'call' && !/^(?:abs|max|min|sum|len)\(/.test((0,syntax_source/* textOf */.b6)(source, only))));
}
/** `x is None or x is not None`, `a or not a`. */
function areOpposite(source, left, right) {
    const [one, other] = [left, right].map((node) => (0,syntax_source/* textOf */.b6)(source, node).replace(/\s+/g, ' '));
    if (other === `not ${one}` || one === `not ${other}` || other === `not (${one})` || one === `not (${other})`)
        return true;
    const pairs = [
        [' is not ', ' is '],
        [' not in ', ' in '],
        [' != ', ' == '],
        [' < ', ' >= '],
        [' > ', ' <= '],
    ];
    return pairs.some(([a, b]) => (one.includes(a) && one.replace(a, b) === other) || (other.includes(a) && other.replace(a, b) === one));
}
const partsOf = ({ children }) => children.filter(({ named, type, field }) => named && type !== 'comment' && field !== 'operators');
/** What an assert statement asserts. */
const conditionOf = (statement) => partsOf(statement)[0];

;// CONCATENATED MODULE: ./src/rules/empty-assert.js


const empty_assert_rule = {
    id: 'empty-assert',
    on: 'suite',
    severity: 'review',
    summary: 'An assert that is true whatever the skill answers, such as `out == out` or `len(out) >= 0`.',
    catalogue: [98],
    *check({ source }) {
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'assert_statement')) {
            const condition = conditionOf(node);
            if (condition === undefined || littleIn(source, condition) !== 'nothing')
                continue;
            yield {
                message: 'This assert holds for every answer: it asserts nothing about the skill.',
                fix: 'Compare with the answer that is expected.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/syntax/integers.js

const DISPLAYS = new Set(['list', 'tuple', 'set', 'dictionary']);
/** The outermost displays that hold integers, in source order. Numbers beyond 2⁵³ are given as what is nearest to them. */
function integersIn(source) {
    const tables = [];
    for (const node of (0,syntax_source/* nodesOfAny */.D2)(source, ['integer', ...DISPLAYS])) {
        const table = tables.at(-1);
        const isInside = table !== undefined && node.start < table.node.end;
        if (!isInside && DISPLAYS.has(node.type))
            tables.push({ node, values: [] });
        else if (isInside && node.type === 'integer')
            table.values.push(integers_valueOf((0,syntax_source/* textOf */.b6)(source, node), node));
    }
    return tables;
}
function integers_valueOf(text, { parent }) {
    const value = Number(text.replaceAll('_', ''));
    return parent?.type === 'unary_operator' ? -value : value;
}

;// CONCATENATED MODULE: ./src/syntax/string-value.js
/** The prefix and the opening quotes of a literal. */
const OPENING = /^([a-z]{0,2})('''|"""|'|")/i;
/** The escapes of Python's strings (Language Reference, 2.4.1). Of those that are none, Python keeps the backslash. */
const ESCAPES = /\\(?:(\r?\n)|([abfnrtv\\'"])|x([0-9a-fA-F]{2})|([0-7]{1,3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}\n]{1,100})\})/g;
const CONTROLS = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/** What one string literal stands for; the fields of an f-string are kept as they are written. */
function stringValue(literal) {
    const [opening = '', prefix = '', quotes = ''] = OPENING.exec(literal) ?? [];
    const body = literal.slice(opening.length, literal.length - quotes.length);
    return /r/i.test(prefix) || !body.includes('\\') ? body : body.replace(ESCAPES, character);
}
function character(escape, ...[end, sign, hex, octal, unit, point, name]) {
    if (end !== undefined)
        return '';
    if (sign !== undefined)
        return CONTROLS[sign] ?? sign;
    if (name !== undefined)
        return named(name.toUpperCase());
    const code = octal === undefined ? Number.parseInt(hex ?? unit ?? point ?? '', 16) : Number.parseInt(octal, 8);
    return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}
const REPLACEMENT = '\uFFFD';
/** Characters by their Unicode names, as far as what we look for can be spelt with them. */
function named(name) {
    const [, size, letter] = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/.exec(name) ?? [];
    if (letter !== undefined)
        return size === 'SMALL' ? letter.toLowerCase() : letter;
    if (name === 'SPACE' || name === 'NO-BREAK SPACE')
        return ' ';
    if (/^TAG /.test(name))
        return '\u{e0020}';
    return /^(?:ZERO WIDTH|WORD JOINER|RIGHT-TO-LEFT|LEFT-TO-RIGHT|POP DIRECTIONAL|SOFT HYPHEN|INVISIBLE)/.test(name)
        ? '\u200b'
        : REPLACEMENT;
}

;// CONCATENATED MODULE: ./src/syntax/texts.js



const STRINGS = ['string', 'concatenated_string'];
const WHOLES = new Set(['binary_operator', 'list', 'tuple', 'set', 'dictionary', 'parenthesized_expression']);
/** Every text of a source, with those that belong to one expression together. In source order of the first of each. */
const textGroupsOf = (0,once_per/* oncePer */.P)((source) => {
    const groups = new Map();
    for (const node of (0,syntax_source/* nodesOfAny */.D2)(source, STRINGS)) {
        if (node.parent?.type === 'concatenated_string')
            continue;
        const whole = wholeOf(node);
        const text = { node, value: texts_valueOf(source, node) };
        const group = groups.get(whole);
        if (group === undefined)
            groups.set(whole, { node: whole, texts: [text] });
        else
            group.texts.push(text);
    }
    return [...groups.values()];
});
function wholeOf(node) {
    let whole = node;
    for (let outer = node.parent; outer !== null; outer = outer.parent) {
        if (WHOLES.has(outer.type))
            whole = outer;
        else if (outer.type !== 'pair')
            break;
    }
    return whole;
}
function texts_valueOf(source, node) {
    const parts = node.type === 'string' ? [node] : node.children.filter(({ type }) => type === 'string');
    return parts.map((part) => stringValue((0,syntax_source/* textOf */.b6)(source, part))).join('');
}
/** Comments on lines that follow one another, as one text without their signs. In source order. */
const commentsOf = (0,once_per/* oncePer */.P)((source) => {
    const groups = [];
    for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'comment')) {
        const line = (0,syntax_source/* textOf */.b6)(source, node).replace(/^[#\s]+/, '');
        const last = groups.at(-1);
        if (last !== undefined && isOneLineEnd(source.text, last.end, node.start)) {
            last.lines.push(line);
            last.end = node.end;
        }
        else
            groups.push({ node, lines: [line], end: node.end });
    }
    return groups.map(({ node, lines }) => ({ node, value: lines.join('\n') }));
});
/** Whether the second of two offsets is on the same line as the first or on the next. Lines are short (see MAX_LINE). */
function isOneLineEnd(text, start, end) {
    const lineEnd = text.indexOf('\n', start);
    const next = lineEnd === -1 ? -1 : text.indexOf('\n', lineEnd + 1);
    return next === -1 || next > end;
}

;// CONCATENATED MODULE: ./src/rules/blob.js
/** Characters. Alphabets, hashes and sample tokens are shorter; a payload that does anything is not. */
const MIN_BLOB = 160;
/** Characters of a table of strings: names and samples of a test come to less, and a payload cut in pieces does not. */
const MIN_TABLE = 400;
/** Characters by which density is judged: a long harmless beginning does not hide what follows. */
const WINDOW = 1000;
/** Characters of escapes: 64 make more than a terminal's colours or the marks of a file format. */
const MIN_RAW = 64;
/** The length of the longest run in `value` that looks like encoded data: many kinds of characters, and no words. 0: none. */
function longestBlob(value) {
    if (value.length < MIN_RAW)
        return 0;
    const raw = longest(value, /[\x00-\xff]+/g, MIN_RAW, isRaw);
    if (value.length < MIN_BLOB)
        return raw;
    const whole = withoutBreaks(value);
    return Math.max(raw, longest(whole, /[A-Za-z0-9+/=_-]+/g, MIN_BLOB, isDense), longest(whole, /[!-~]+/g, MIN_BLOB, (run) => entropyOf(run) >= 5.7), longest(value.replace(/[\s,:;]+/g, ''), /[A-Za-z0-9+/=_-]+/g, MIN_BLOB, isShuffled));
}
/** The same of many strings that are put together: words, codes and dates in a table are told from cut-up data. 0: none. */
function tableBlob(values) {
    const whole = values.filter((value) => !/\s/.test(value)).join('');
    return longest(whole, /[A-Za-z0-9+/=_-]+/g, MIN_TABLE, (run) => isShuffled(run) && entropyOf(run) >= 4.8);
}
function longest(text, runs, least, isBlob) {
    let most = 0;
    for (const [run] of text.matchAll(runs))
        if (run.length >= least && run.length > most && hasPart(run, isBlob))
            most = run.length;
    return most;
}
/** Whether any window of `run` is data. The last one is no shorter than what counts. */
function hasPart(run, isBlob) {
    for (let start = 0; start === 0 || start + MIN_BLOB <= run.length; start += WINDOW)
        if (isBlob(run.slice(start, start + WINDOW)))
            return true;
    return false;
}
/** `value` without the white space before long words: encoded data is broken into lines of one length. */
function withoutBreaks(value) {
    const words = value.split(/\s+/);
    return words.map((word, index) => (index === 0 || /^[A-Za-z0-9+/=]{30}/.test(word) ? word : ` ${word}`)).join('');
}
/** Bytes of which about every third is no character of a text: accents are fewer. */
function isRaw(run) {
    const strange = run.match(/[\x00-\x08\x0e-\x1f\x7f-\xff]/g)?.length ?? 0;
    return strange >= 0.3 * run.length && entropyOf(run) >= 4.2;
}
/** Words and alphabets repeat little or follow one another; encoded data does neither (bits a character, Shannon 1948). */
function isDense(run) {
    return entropyOf(run) >= (/^[0-9a-fA-F]+$/.test(run) ? 3.2 : 4.2);
}
/** Words stay within one kind of letters; encoded data goes from one kind to another at every second or third character. */
function isShuffled(run) {
    const changes = run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
    return changes >= 0.3 * run.length && entropyOf(run) >= 3.6;
}
/** Bits a character. */
function entropyOf(run) {
    const counts = new Map();
    for (const character of run)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / run.length) * Math.log2(count / run.length), 0);
}

;// CONCATENATED MODULE: ./src/rules/encoded-blob.js




/** Integers in one display that nobody reads: more than a table of all bytes has. */
const MAX_INTEGERS = 256;
const encoded_blob_rule = {
    id: 'encoded-blob',
    on: 'source',
    severity: 'review',
    summary: 'Encoded data in a long string, a table of strings, a long number or many, which nobody can review by reading.',
    catalogue: [86, 119],
    *check({ source }) {
        const fix = 'Write the data in a form that can be read, or compute it.';
        for (const group of textGroupsOf(source)) {
            for (const { node, message } of blobsIn(group))
                yield { message, fix, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'integer')) {
            const digits = node.end - node.start;
            if (digits < MIN_BLOB)
                continue;
            yield { message: `The number has ${digits} digits.`, fix, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
        for (const { node, values } of integersIn(source)) {
            // What only grows is a table that can be checked: primes, powers, dates.
            if (values.length <= MAX_INTEGERS || values.every((value, index) => value >= (values[index - 1] ?? -Infinity)))
                continue;
            yield { message: `The table holds ${values.length} numbers.`, fix, ...(0,syntax_source/* placeOf */.$t)(source, node) };
        }
    },
};
/** The strings of `group` that hold encoded data, or the whole of them if it does only together. */
function blobsIn({ node, texts }) {
    const found = texts
        .map((text) => ({ node: text.node, length: longestBlob(text.value) }))
        .filter(({ length }) => length > 0)
        .map((blob) => ({ node: blob.node, message: `The string holds ${blob.length} characters of encoded data.` }));
    if (found.length > 0 || texts.length < 2)
        return found;
    const length = tableBlob(texts.map(({ value }) => value));
    return length === 0 ? [] : [{ node, message: `The strings hold ${length} characters of encoded data together.` }];
}

;// CONCATENATED MODULE: ./src/rules/few-tests.js

const few_tests_rule = {
    id: 'few-tests',
    on: 'suite',
    severity: 'review',
    summary: 'A suite with fewer tests than policy wants.',
    catalogue: [98],
    *check({ source }, { policy }) {
        if (!source.isSound)
            return;
        const count = (0,functions/* topLevelFunctions */.P)(source).filter(({ name }) => name.startsWith('test_')).length;
        const least = policy.suite['min-tests'];
        if (count === 0 || count >= least)
            return; // none at all is a rule of its own
        yield {
            message: `The suite has ${count} ${count === 1 ? 'test' : 'tests'}, of which the policy wants at least ${least}.`,
            fix: `Add at least ${least - count} more.`,
            file: source.file,
        };
    },
};

// EXTERNAL MODULE: ./src/rules/file-too-large.js
var file_too_large = __nccwpck_require__(2398);
;// CONCATENATED MODULE: ./src/rules/foreign-equality.js






/** Types by whose values the standard library remembers what it made: patterns, templates, formats, flags. */
const KEYS = new Set(['str', 'bytes', 'int', 'float', 'IntEnum', 'IntFlag', 'StrEnum']);
const foreign_equality_rule = {
    id: 'foreign-equality',
    on: 'source',
    severity: 'block',
    summary: 'A class of texts or numbers that says itself what it is equal to: caches of the library would believe it.',
    catalogue: [92, 100, 108],
    *check({ source }) {
        const usesFlags = (0,imports/* importsOf */.c)(source).some(({ module }) => module === 're');
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'class_definition')) {
            const traits = traitsOf(source).get(node);
            if (traits === undefined || !traits.has('__eq__') || !traits.has('__hash__'))
                continue;
            // An object of any class can be the flags of a pattern, if it knows `&`.
            if (!traits.has('key') && !(usesFlags && (traits.has('__and__') || traits.has('__rand__'))))
                continue;
            yield {
                message: 'The class decides what it is equal to, and could stand for another key in a cache of the library.',
                fix: 'Keep the text or number in an attribute, and leave out __hash__ or __eq__.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** Methods that count, and `key`: that one of the types above is among the bases. */
const METHODS = ['__eq__', '__hash__', '__and__', '__rand__'];
/** What each class of a source has, itself or by its bases; `__hash__` also where `@dataclass(…)` may make one. */
const traitsOf = (0,once_per/* oncePer */.P)((source) => {
    const starts = [];
    // From a class to the names that it is bound to, and from a name to the classes that inherit from it.
    const heirs = new Edges();
    for (const { node, kind, bindings } of source.names.scopes) {
        for (const name of bindings.values())
            for (const binding of name)
                if (binding.kind === 'class')
                    heirs.add(binding.node, name);
        if (kind === 'class')
            starts.push(...METHODS.filter((each) => bindings.has(each)).map((each) => [node, each]));
    }
    for (const definition of (0,syntax_source/* nodesOf */.Nh)(source, 'class_definition')) {
        if (isDataclass(source, definition))
            starts.push([definition, '__hash__']);
        for (const base of (0,tree/* childOf */.G)(definition, 'superclasses')?.children ?? []) {
            const reference = (0,references/* referenceOf */.Bz)(source, base);
            if (reference?.kind === 'own')
                heirs.add(reference.bindings, definition);
            else if (reference !== undefined && 'name' in reference && KEYS.has(reference.name))
                starts.push([definition, 'key']);
        }
    }
    return spread(starts, (node) => heirs.of(node));
});
function isDataclass(source, definition) {
    const decorated = definition.parent?.type === 'decorated_definition' ? definition.parent : undefined;
    return (decorated?.children.some((each) => each.type === 'decorator' && (0,syntax_source/* textOf */.b6)(source, each).includes('dataclass')) === true);
}

;// CONCATENATED MODULE: ./src/rules/format-string.js




const format_string_rule = {
    id: 'format-string',
    on: 'source',
    severity: 'block',
    summary: 'A format string that is not a literal, or whose fields reach into objects.',
    catalogue: [28, 29, 76],
    *check({ source }) {
        for (const use of (0,attributes/* attributesOf */.T)(source)) {
            if ((use.name !== 'format' && use.name !== 'format_map') || use.base?.kind === 'module')
                continue;
            const why = format_string_refusal(use, source);
            if (why !== undefined)
                yield {
                    message: `The method '${use.name}' is used ${why}.`,
                    fix: 'Use an f-string, or format() with a literal string and plain fields.',
                    ...(0,syntax_source/* placeOf */.$t)(source, use.node),
                };
        }
    },
};
function format_string_refusal({ object, whole, base }, source) {
    if (whole === undefined || object === undefined)
        return 'in a pattern';
    if (whole.parent?.type !== 'call' || (0,tree/* childOf */.G)(whole.parent, 'function') !== whole)
        return 'as a value';
    const template = isLiteral(object)
        ? object
        : base?.kind === 'own' && base.bindings.length === 1
            ? assignedLiteral(base.bindings[0]?.node)
            : undefined;
    if (template === undefined)
        return 'on something that is not a literal string';
    return reachInto(source)(template) ? 'with a field that names an attribute' : undefined;
}
function isLiteral(node) {
    if (node.type === 'parenthesized_expression')
        return node.children.filter(({ named }) => named).every(isLiteral);
    if (node.type === 'concatenated_string')
        return node.children.every(isLiteral);
    return node.type === 'string' && node.children.every(({ type }) => type !== 'interpolation');
}
/** The literal string that a variable is assigned where it is bound, for variables that are bound once. */
function assignedLiteral(name) {
    const assignment = name?.parent;
    const value = assignment?.type === 'assignment' && (0,tree/* childOf */.G)(assignment, 'left') === name
        ? (0,tree/* childOf */.G)(assignment, 'right')
        : undefined;
    return value !== undefined && isLiteral(value) ? value : undefined;
}
const reachInto = (0,once_per/* oncePer */.P)((source) => (0,once_per/* oncePer */.P)((template) => reachesIntoObjects((0,syntax_source/* textOf */.b6)(source, template))));
/** Replacement fields are `{name}`, `{0}`, `{name[key]}`, a conversion and a spec; a `.` after the name reads an attribute. */
function reachesIntoObjects(literal) {
    // Escapes could spell a brace or a dot, and so could the seam of two literals.
    if (/\\[xuUN0-7]/.test(literal))
        return true;
    const fields = literal.replaceAll('{{', '').matchAll(/\{([^{}!:]*)/g);
    return [...fields].some(([, name = '']) => !/^\w*(?:\[\w+\])*$/.test(name));
}

;// CONCATENATED MODULE: ./src/rules/gate-and-skill.js
const gate_and_skill_rule = {
    id: 'gate-and-skill',
    on: 'change',
    severity: 'block',
    summary: 'A proposal that changes skills and, with them, the rules by which they are judged.',
    catalogue: [136, 137, 142, 144, 145, 159],
    *check({ skills, paths }) {
        const gate = paths.filter(isGate);
        if (skills.length === 0 || gate.length === 0)
            return;
        yield {
            message: `The proposal changes ${skills.length === 1 ? `the skill '${skills[0]}'` : `${skills.length} skills`} together with '${gate[0]}'.`,
            fix: 'Split it: first the gate, reviewed for itself, then the skills.',
        };
    },
};
/**
 * Workflows, policy and code owners. (docs.github.com: CODEOWNERS may stand in the root, in docs/ or in .github/.) Also a
 * link or submodule in place of the folder, and what a file system that folds case takes for one of them.
 */
function isGate(path) {
    return /^(?:\.github(?:\/|$)|(?:docs\/)?CODEOWNERS$)/i.test(path);
}

;// CONCATENATED MODULE: ./src/rules/gate-changed.js

const gate_changed_rule = {
    id: 'gate-changed',
    on: 'change',
    severity: 'review',
    summary: 'A proposal that changes workflows, policy or code owners.',
    catalogue: [136, 142, 145],
    *check({ skills, paths }) {
        const gate = paths.filter(isGate);
        if (skills.length > 0 || gate.length === 0)
            return;
        yield {
            message: `The proposal changes the gate itself: ${gate.slice(0, 5).join(', ')}${gate.length > 5 ? ` and ${gate.length - 5} more` : ''}.`,
            fix: 'Have somebody review it who may decide over the gate.',
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/generator-test.js


const generator_test_rule = {
    id: 'generator-test',
    on: 'suite',
    severity: 'block',
    summary: 'A test with a yield, whose body nobody runs.',
    catalogue: [98],
    *check({ source }) {
        const generators = new Set((0,syntax_source/* nodesOf */.Nh)(source, 'yield').map(functionAround));
        for (const { name, node } of (0,functions/* topLevelFunctions */.P)(source)) {
            if (!name.startsWith('test_') || !generators.has(node))
                continue;
            yield {
                message: `The test '${name}' has a yield, so calling it runs nothing.`,
                fix: 'Collect what it yields in a list, and assert about that.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** The nearest function around `node`: its yields make no generator of any other. */
function functionAround(node) {
    let outer = node.parent;
    while (outer !== null && outer.type !== 'function_definition' && outer.type !== 'lambda')
        outer = outer.parent;
    return outer;
}

;// CONCATENATED MODULE: ./src/rules/git-steering-file.js
const STEERING = new Set(['.gitattributes', '.gitmodules', '.lfsconfig', '.gitconfig', '.mailmap']);
const git_steering_file_rule = {
    id: 'git-steering-file',
    on: 'change',
    severity: 'block',
    summary: 'A proposal that changes skills and what git makes of files: attributes, submodules, LFS.',
    catalogue: [138, 139, 140],
    *check({ skills, paths }) {
        if (skills.length === 0)
            return;
        for (const path of paths) {
            if (!STEERING.has(path.split('/').at(-1)?.toLowerCase() ?? ''))
                continue;
            yield {
                message: `The proposal changes '${path}', which decides how git shows or writes files.`,
                fix: 'Propose it apart from any skill.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/grant-expired.js

const grant_expired_rule = {
    id: 'grant-expired',
    on: 'candidate',
    severity: 'review',
    summary: 'A skill whose grant has ended.',
    catalogue: [136],
    *check({ name }, { policy, asOf }) {
        const grant = grantFor(name, policy);
        if (grant === undefined || grant.until >= asOf)
            return;
        yield {
            message: `The grant for '${name}' ended on ${grant.until}.`,
            fix: 'Renew the grant in .github/assay.yml, or remove it.',
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/hidden-character.js
const hidden_character_rule = {
    id: 'hidden-character',
    on: 'bytes',
    severity: 'block',
    summary: 'A character that is invisible or changes how the text around it is shown.',
    catalogue: [58, 59, 61, 65],
    *check({ file, faults }) {
        for (const { kind, message, line, column } of faults) {
            if (kind !== 'hidden-character')
                continue;
            yield {
                message,
                fix: 'Remove the character; where a string needs it, write it as an escape.',
                file,
                line,
                column,
            };
        }
    },
};

// EXTERNAL MODULE: ./src/syntax/hidden.js
var syntax_hidden = __nccwpck_require__(4189);
;// CONCATENATED MODULE: ./src/rules/hidden-escape.js



const hidden_escape_rule = {
    id: 'hidden-escape',
    on: 'source',
    severity: 'review',
    summary: 'An escape in a docstring, or many in a string, for characters that nobody who gets the text will see.',
    catalogue: [58, 59, 120, 132, 133],
    *check({ source }) {
        if (!source.text.includes('\\'))
            return;
        for (const { node, value } of textGroupsOf(source).flatMap(({ texts }) => texts)) {
            const hidden = hiddenIn({ node, value });
            if (hidden === undefined)
                continue;
            const name = hidden.toString(16).toUpperCase().padStart(4, '0');
            yield {
                message: `The text holds U+${name} by an escape, which whoever gets the text does not see.`,
                fix: 'Write a docstring that has a backslash as r"""…""", and keep characters that are not shown to single ones.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** Controls but ESC: in a docstring they are escapes that somebody forgot to escape, and paint nothing. */
const FORGOTTEN = /^[\x00-\x1a\x1c-\x1f]$/;
/** More of them in a row than a program that looks for them needs: each may stand for a letter. Controls are raw bytes. */
const RUN = new RegExp(`(?:(?![\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff])${syntax_hidden/* HIDDEN_PATTERN */.o.source}){8,}`, 'u');
/** The first hidden character that has no honest use where it stands. */
function hiddenIn({ node, value }) {
    if (node.parent?.type !== 'expression_statement')
        return RUN.exec(value)?.[0].codePointAt(0);
    const found = value.match(syntax_hidden/* HIDDEN_PATTERN */.o)?.find((character) => !FORGOTTEN.test(character));
    return found?.codePointAt(0);
}

;// CONCATENATED MODULE: ./src/rules/reserved-names.js

/** Files that Python, its tools or a package load by themselves, and what a test runner takes for its own. */
const LOADED_UNASKED = new Set('conftest sitecustomize usercustomize setup __init__ __main__ __pycache__ test tests pytest'.split(' '));
/** Names that are devices on Windows, whatever their ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const DEVICES = /^(?:con|nul|aux|prn|conin\$|conout\$|clock\$|com\d|lpt\d)$/;
/** What `name` already is, so that no skill can be called so: a sentence's end, or undefined. */
function reservedAs(name) {
    if (KEYWORDS.has(name))
        return 'a keyword of Python';
    if (STDLIB_MODULES.has(name))
        return 'a module of the standard library';
    if (BUILTINS.has(name))
        return 'a builtin of Python';
    if (LOADED_UNASKED.has(name))
        return 'a name that Python or its tools look for by themselves';
    if (DEVICES.test(name))
        return 'a device on Windows';
    return undefined;
}

;// CONCATENATED MODULE: ./src/rules/import-not-allowed.js





const import_not_allowed_rule = {
    id: 'import-not-allowed',
    on: 'source',
    severity: 'block',
    summary: 'An import of a module that policy does not allow, matched exactly.',
    catalogue: [1, 2, 3, 4, 5, 7, 8, 9, 19, 110],
    *check({ source, candidate: { name: skill } }, judgement) {
        const allowed = allowedModules(skill, judgement);
        const denied = new Set(judgement.policy.imports.deny);
        for (const { module, name, node } of (0,imports/* importsOf */.c)(source)) {
            // `from collections import abc` imports the module collections.abc as well as the name.
            const submodule = name === undefined ? undefined : `${module}.${name}`;
            if (allowed.has(module) && !name?.startsWith('_') && !denied.has(submodule ?? ''))
                continue;
            if (submodule !== undefined && allowed.has(submodule))
                continue;
            // A skill that has the name of another module would let its suite have that one.
            if (source.role === 'suite' && module === skill && name !== undefined && reservedAs(skill) === undefined)
                continue;
            const what = allowed.has(module) ? `the name '${name}' of '${module}'` : `the module '${module}'`;
            yield {
                message: `It imports ${what}, which the policy does not allow.`,
                fix: allowed.has(module)
                    ? fixForName(module, name ?? '')
                    : importRemedy(module, skill, source.role, judgement.policy),
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** Of an allowed module, what cannot be had is private, or a submodule that policy denies: no grant helps. */
function fixForName(module, name) {
    return name.startsWith('_')
        ? `Do without it: '${name}' is private to '${module}'.`
        : `Do without it: the policy denies '${module}.${name}' to every skill (imports.deny).`;
}

;// CONCATENATED MODULE: ./src/rules/import-undeclared.js



const import_undeclared_rule = {
    id: 'import-undeclared',
    on: 'source',
    severity: 'block',
    summary: 'An implementation that imports a module which its skill.json does not list.',
    catalogue: [134],
    *check({ source, candidate, manifest }, judgement) {
        if (source.role !== 'implementation' || manifest === undefined)
            return;
        const declared = new Set(manifest.imports);
        const allowed = allowedModules(candidate.name, judgement);
        for (const { module, name, node } of (0,imports/* importsOf */.c)(source)) {
            // What a relative import would reach can be neither declared nor allowed.
            if (module === '__future__' || module.startsWith('.') || declared.has(module))
                continue;
            const submodule = `${module}.${name}`;
            if (name !== undefined && declared.has(submodule))
                continue;
            // `from urllib import parse` needs urllib.parse: to declare urllib would only be refused next.
            const missing = !allowed.has(module) && allowed.has(submodule) ? submodule : module;
            // What may not be imported at all is another rule's: to declare it would help nobody.
            if (!allowed.has(missing))
                continue;
            yield {
                message: `It imports '${missing}', which skill.json does not list.`,
                fix: `Add "${missing}" to "imports" in skill.json.`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/lfs-pointer.js
const POINTER = new TextEncoder().encode('version https://git-lfs.github.com/spec/');
const lfs_pointer_rule = {
    id: 'lfs-pointer',
    on: 'candidate',
    severity: 'block',
    summary: 'A pointer to content that is kept elsewhere (Git LFS), in place of the content.',
    catalogue: [140],
    *check({ files }) {
        for (const { path, kind, bytes } of files) {
            if (kind !== 'file' || POINTER.some((byte, index) => bytes[index] !== byte))
                continue;
            yield { message: `'${path}' is a Git LFS pointer.`, fix: 'Commit the file itself.', file: path };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/library-class-as-value.js






/** Classes written in C: nobody can set an attribute on them, so holding one is harmless. */
const FIXED = new Set('array deque defaultdict OrderedDict Decimal date datetime time timedelta timezone tzinfo partial itemgetter cycle chain count repeat islice product permutations combinations accumulate groupby starmap takewhile dropwhile filterfalse zip_longest tee compress pairwise batched'.split(' '));
/** Callables that call the class which is their first argument, or only look at it, and hand it on to nobody. */
const TAKERS = new Set([
    'map',
    'isinstance',
    'issubclass',
    'defaultdict',
    'TypeVar',
    'NewType',
    'cast',
    'is_typeddict',
]);
/** The same of what comes after the first. `cast` gives its second back. */
const LATER_TAKERS = new Set(['isinstance', 'issubclass', 'TypeVar', 'NewType', 'assert_type']);
/** And of keywords. What `field(default=…)` is given, the class hands out as an attribute. */
const library_class_as_value_KEYWORDS = new Set(['field default_factory', 'TypeVar bound', 'TypeVar default']);
const library_class_as_value_rule = {
    id: 'library-class-as-value',
    on: 'source',
    severity: 'block',
    summary: 'A class of the standard library that is handed on, so that its methods could be replaced for everybody.',
    catalogue: [12, 33, 85, 99],
    *check({ source, candidate }, judgement) {
        const handedOn = (from, node, reference) => {
            if (isShared(from, reference)) {
                const isHarmless = isKept(from, node, reference) || isTaken(from, wholeType(from, node));
                return isHarmless ? undefined : 'object';
            }
            if (reference.kind !== 'member' || FIXED.has(reference.name))
                return undefined;
            if (positionOf(node) !== 'value' || isTaken(from, node) || isLookedInto(node))
                return undefined;
            const member = apiMember(reference.module, reference.name, candidate.name, judgement);
            return 'refused' in member || member.kind !== 'class' ? undefined : 'class';
        };
        for (const [node, reference] of (0,references/* referencesIn */.ii)(source)) {
            const what = node.field === 'attribute' ? undefined : handedOn(source, node, reference);
            if (what === undefined)
                continue;
            yield {
                message: `The ${what} '${(0,syntax_source/* textOf */.b6)(source, node)}' is handed on as a value.`,
                fix: `Use '${(0,syntax_source/* textOf */.b6)(source, node)}' where it is needed, or hand on a function that does.`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** `Counter.fromkeys(…)` calls a method of the class; `Mapping[str, int]` names a type; `x is Fraction` compares. */
function isLookedInto(node) {
    const { parent } = node;
    if (parent?.type === 'comparison_operator')
        return parent.children.every(({ named, type }) => named || /^is/.test(type));
    return (parent !== null &&
        ((parent.type === 'attribute' && parent.children[0] === node) ||
            parent.type === 'subscript' ||
            parent.type === 'dotted_name' ||
            parent.type === 'aliased_import'));
}
/** `isinstance(x, (Counter, Fraction))`, `defaultdict(Counter)`, `field(default_factory=Counter)`. */
function isTaken(source, node) {
    const keyword = node.parent?.type === 'keyword_argument' ? node.parent : undefined;
    const argument = keyword ?? (node.parent?.type === 'tuple' ? node.parent : node);
    const list = argument.parent?.type === 'argument_list' ? argument.parent : undefined;
    const callee = list?.parent?.type === 'call' ? (0,tree/* childOf */.G)(list.parent, 'function') : undefined;
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    if (reference?.kind !== 'member' && reference?.kind !== 'builtin')
        return false;
    if (keyword !== undefined)
        return library_class_as_value_KEYWORDS.has(`${reference.name} ${(0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(keyword, 'name') ?? keyword)}`);
    if (argument !== node)
        return /^is(?:instance|subclass)$/.test(reference.name);
    const isFirst = list?.children.find(({ named, type }) => named && type !== 'comment') === argument;
    return (isFirst ? TAKERS : LATER_TAKERS).has(reference.name);
}

;// CONCATENATED MODULE: ./src/rules/line-run.js
const line_run_rule = {
    id: 'line-run',
    on: 'bytes',
    severity: 'block',
    summary: 'A long run of lines without code, which hides what follows and takes a parser minutes.',
    catalogue: [66, 127],
    *check({ file, faults }) {
        for (const { kind, message, line, column } of faults) {
            if (kind !== 'line-run')
                continue;
            yield { message, fix: 'Remove lines, or put code between them.', file, line, column };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/long-line.js
const long_line_rule = {
    id: 'long-line',
    on: 'bytes',
    severity: 'block',
    summary: 'A line so long that what stands at its end is not seen.',
    catalogue: [66, 127],
    *check({ file, faults }) {
        for (const { kind, message, line, column } of faults) {
            if (kind !== 'long-line')
                continue;
            yield { message, fix: 'Break the line.', file, line, column };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/manifest-hidden-character.js

const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const manifest_hidden_character_rule = {
    id: 'manifest-hidden-character',
    on: 'manifest',
    severity: 'block',
    summary: 'A character in skill.json that is invisible or changes how the text around it is shown.',
    catalogue: [58, 59, 120, 132, 133],
    *check({ candidate }) {
        const file = 'skill.json';
        const bytes = candidate.files.find(({ path }) => path === file)?.bytes ?? new Uint8Array();
        // Neither a character nor the escape of one that could be hidden.
        if (bytes.every((byte) => (byte >= 0x20 && byte < 0x7f && byte !== BACKSLASH) || byte === LINE_FEED))
            return;
        for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
            const hidden = manifest_hidden_character_hiddenIn(line);
            if (hidden === undefined)
                continue;
            const name = hidden.toString(16).toUpperCase().padStart(4, '0');
            yield {
                message: `skill.json has the character U+${name}, which is not shown as what it is.`,
                fix: 'Remove the character, and its escape too: whoever reads the text gets what the escape stands for.',
                file,
                line: index + 1,
            };
        }
    },
};
/** An escape of a code unit, or a surrogate pair of them; a backslash before it that is itself escaped makes it none. */
const manifest_hidden_character_ESCAPES = /\\(?:u([0-9a-f]{4})|([bf])|.)/gi;
const HIDDEN = new RegExp(`(${syntax_hidden/* HIDDEN_PATTERN */.o.source})`, 'u');
/** The first hidden code point of a line, be it written as itself or as an escape. A tab or line end in a string is none. */
function manifest_hidden_character_hiddenIn(line) {
    const read = line.replace(manifest_hidden_character_ESCAPES, (_, unit, control) => unit !== undefined ? String.fromCharCode(Number.parseInt(unit, 16)) : control !== undefined ? '\b' : '_');
    const [, hidden] = HIDDEN.exec(read) ?? [];
    return hidden?.codePointAt(0);
}

// EXTERNAL MODULE: ./src/rules/reader-text.js
var reader_text = __nccwpck_require__(9308);
// EXTERNAL MODULE: ./src/rules/reading.js
var reading = __nccwpck_require__(7841);
;// CONCATENATED MODULE: ./src/rules/manifest-instructions.js


const manifest_instructions_rule = {
    id: 'manifest-instructions',
    on: 'manifest',
    severity: 'review',
    summary: 'A description, tag or origin in skill.json that is aimed at the model that reads it.',
    catalogue: [120, 130, 133, 134],
    *check({ manifest }) {
        if (manifest === undefined)
            return;
        for (const { kind, match } of (0,reader_text/* readerTricks */.m)(stringsIn(manifest).map(reading/* reading */.h).join('\n'))) {
            yield {
                message: `skill.json ${reader_text/* TRICKS */.r[kind]}: '${match}'.`,
                fix: 'Describe what the skill does, and nothing else.',
                file: 'skill.json',
            };
        }
    },
};
/** Every string in `value`, keys too. Its depth is bounded where it was parsed. */
function stringsIn(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}

;// CONCATENATED MODULE: ./src/rules/manifest-invalid.js
const manifest_invalid_rule = {
    id: 'manifest-invalid',
    on: 'manifest',
    severity: 'block',
    summary: 'A skill.json in which a required key is absent or a value has the wrong shape.',
    catalogue: [123, 129, 134],
    *check({ invalid }) {
        for (const { path, message } of invalid) {
            yield { message: `skill.json: ${path} ${message}.`, fix: `Correct ${path} in skill.json.`, file: 'skill.json' };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/manifest-malformed.js
const FIX = {
    malformed: 'Write skill.json as one JSON object in UTF-8.',
    'too-deep': 'Nest it less deeply.',
    'duplicate-key': 'Give every key once.',
    'unsafe-key': 'Rename the key.',
    'unsafe-number': 'Write the number as a string.',
    'lone-surrogate': 'Write the whole character, or both of its escapes.',
};
const manifest_malformed_rule = {
    id: 'manifest-malformed',
    on: 'manifest',
    severity: 'block',
    summary: 'A skill.json that is not JSON, or that readers would read differently.',
    catalogue: [127, 128, 129, 154],
    *check({ faults }) {
        for (const { kind, message, line, column } of faults) {
            yield {
                message: `skill.json cannot be accepted: ${message}`,
                fix: FIX[kind],
                file: 'skill.json',
                ...(line !== undefined && { line }),
                ...(column !== undefined && { column }),
            };
        }
    },
};

// EXTERNAL MODULE: ./src/model/manifest.js
var model_manifest = __nccwpck_require__(3210);
// EXTERNAL MODULE: ./src/model/skill-files.js
var skill_files = __nccwpck_require__(7056);
;// CONCATENATED MODULE: ./src/rules/expected-files.js



/** Whether a directory of this name can be a skill's. Where it cannot, `skill-name` says so, and what its files should be called is open. */
function canBeNamed(name) {
    return model_manifest/* SKILL_NAME */.eQ.test(name) && reservedAs(name) === undefined;
}
/** The Python file which is there in the place of `missing`, one of a skill's three, under another name; undefined if none or several may be. */
function misnamed({ name, files }, missing) {
    const expected = (0,skill_files/* skillFiles */.t)(name);
    const isSuite = (path) => path.startsWith('test_');
    const others = files.filter(({ path, kind }) => kind === 'file' &&
        /^[^/]+\.py$/.test(path) &&
        !expected.includes(path) &&
        missing.endsWith('.py') &&
        isSuite(path) === isSuite(missing));
    return others.length === 1 ? others[0]?.path : undefined;
}

;// CONCATENATED MODULE: ./src/rules/manifest-name.js

const manifest_name_rule = {
    id: 'manifest-name',
    on: 'manifest',
    severity: 'block',
    summary: 'A skill.json that names another skill than the directory does.',
    catalogue: [123, 126],
    *check({ candidate, manifest }) {
        if (manifest === undefined || manifest.name === candidate.name)
            return;
        yield {
            message: `skill.json names the skill '${manifest.name}', its directory '${candidate.name}'.`,
            fix: canBeNamed(candidate.name)
                ? `Set "name" to "${candidate.name}".`
                : `Give directory, files and function one name: "${manifest.name}", or another that a skill can have.`,
            file: 'skill.json',
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/manifest-unknown-key.js
const manifest_unknown_key_rule = {
    id: 'manifest-unknown-key',
    on: 'manifest',
    severity: 'note',
    summary: 'A key in skill.json that means nothing.',
    catalogue: [129, 134],
    *check({ unknownKeys }) {
        for (const key of unknownKeys) {
            yield {
                message: `skill.json has the unknown key '${key}'.`,
                fix: `Remove '${key}', or check its spelling.`,
                file: 'skill.json',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/missing-docstring.js


const missing_docstring_rule = {
    id: 'missing-docstring',
    on: 'source',
    severity: 'note',
    summary: 'A skill whose function has no docstring.',
    catalogue: [134],
    *check({ source, candidate: { name } }) {
        if (source.role !== 'implementation' || !source.isSound)
            return;
        const definition = (0,functions/* topLevelFunctions */.P)(source).find((fact) => fact.name === name);
        if (definition === undefined || definition.hasDocstring)
            return;
        yield {
            message: `The function '${name}' has no docstring.`,
            fix: 'Say in a docstring what it takes, what it returns and what it raises.',
            ...(0,syntax_source/* placeOf */.$t)(source, definition.node),
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/missing-file.js


const missing_file_rule = {
    id: 'missing-file',
    on: 'candidate',
    severity: 'block',
    summary: 'A skill without its description, its implementation or its suite.',
    catalogue: [97],
    *check(candidate) {
        if (candidate.name === '__pycache__')
            return; // what that is, skill-name says
        // Of a directory that is itself a link nothing was looked at.
        if (candidate.files.some(({ path, kind }) => path === '.' && kind === 'symlink'))
            return;
        for (const path of (0,skill_files/* skillFiles */.t)(candidate.name)) {
            if (candidate.files.some((file) => file.path === path))
                continue;
            if (path.endsWith('.py') && !canBeNamed(candidate.name))
                continue; // of a name that it cannot have nothing is missing
            const other = misnamed(candidate, path);
            const fix = other === undefined ? `Add ${path}.` : `Rename ${other} to ${path}.`;
            yield { message: `The file '${path}' is missing.`, fix, file: path };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/missing-function.js


const missing_function_rule = {
    id: 'missing-function',
    on: 'source',
    severity: 'block',
    summary: 'An implementation that does not define the function which gives the skill its name, exactly once.',
    catalogue: [97, 134],
    *check({ source, candidate: { name } }) {
        if (source.role !== 'implementation' || !source.isSound)
            return;
        if (!canBeNamed(name))
            return; // which name it should have, skill-name asks
        const definitions = (0,functions/* topLevelFunctions */.P)(source).filter((definition) => definition.name === name);
        if (definitions.length === 1 && definitions[0]?.isAsync === false)
            return;
        const message = definitions.length === 0
            ? `The function '${name}' is not defined at the top level.`
            : definitions.length > 1
                ? `The function '${name}' is defined ${definitions.length} times.`
                : `The function '${name}' is asynchronous.`;
        yield { message, fix: `Define 'def ${name}(…)' once, at the top level.`, file: source.file };
    },
};

;// CONCATENATED MODULE: ./src/rules/missing-hints.js


const missing_hints_rule = {
    id: 'missing-hints',
    on: 'source',
    severity: 'note',
    summary: 'A skill whose function has no type hints, so that its inputs cannot be told from its signature.',
    catalogue: [157],
    *check({ source, candidate: { name } }) {
        if (source.role !== 'implementation' || !source.isSound)
            return;
        const definition = (0,functions/* topLevelFunctions */.P)(source).find((fact) => fact.name === name);
        if (definition === undefined || definition.isHinted)
            return;
        yield {
            message: `The function '${name}' lacks type hints.`,
            fix: 'Add a type hint to every parameter and to the result.',
            ...(0,syntax_source/* placeOf */.$t)(source, definition.node),
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/module-as-value.js



const module_as_value_rule = {
    id: 'module-as-value',
    on: 'source',
    severity: 'block',
    summary: 'A module that is passed on, stored or looked into other than by naming one of its members.',
    catalogue: [10, 11, 23, 26, 44, 45, 46],
    *check({ source }) {
        for (const [node, reference] of (0,references/* referencesIn */.ii)(source)) {
            if (reference.kind !== 'module')
                continue;
            const { parent } = node;
            const whole = parent?.type === 'list_splat' ? parent.parent : parent;
            const isLookedInto = whole?.type === 'attribute' && (0,tree/* objectOf */.X)(whole) === node;
            const isDotted = parent?.type === 'member_type' ||
                (parent?.type === 'dotted_name' && parent.children.length > 1) ||
                (parent?.type === 'type' && parent.parent?.type === 'member_type');
            if (isLookedInto || isDotted || parent === null)
                continue;
            if (node.field === 'attribute' && parent.type === 'attribute')
                continue; // judged as part of the whole
            yield {
                message: `The module '${reference.module}' is used as a value.`,
                fix: `Name what you need of it: ${reference.module}.….`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/module-level-code.js


const DEFINITIONS = new Set([
    'function_definition',
    'class_definition',
    'decorated_definition',
    'comment',
    'pass_statement',
]);
const IMPORTS = new Set(['import_statement', 'import_from_statement', 'future_import_statement']);
const module_level_code_rule = {
    id: 'module-level-code',
    on: 'source',
    severity: 'block',
    summary: 'Code that runs when the module is loaded: anything but definitions, constants and imports.',
    catalogue: [84, 96, 97, 99, 104, 105],
    *check({ source }) {
        for (const statement of source.root.children) {
            if (IMPORTS.has(statement.type) || isMainGuard(source, statement) || isDefinition(statement))
                continue;
            yield {
                message: 'This runs when the module is loaded.',
                fix: 'Put it into a function; at the top level leave definitions, constants and imports.',
                ...(0,syntax_source/* placeOf */.$t)(source, statement),
            };
        }
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'class_definition')) {
            for (const statement of (0,tree/* childOf */.G)(node, 'body')?.children ?? []) {
                if (isDefinition(statement))
                    continue;
                yield {
                    message: 'This runs when the class is defined.',
                    fix: 'In a class leave methods and constants.',
                    ...(0,syntax_source/* placeOf */.$t)(source, statement),
                };
            }
        }
    },
};
function isDefinition(statement) {
    if (DEFINITIONS.has(statement.type) || (!statement.named && statement.type === ';'))
        return true;
    if (statement.type !== 'expression_statement')
        return false;
    return statement.children.filter(({ named }) => named).every((expression) => isConstant(expression));
}
/** A docstring, `...`, or an assignment to plain names. */
function isConstant(expression) {
    if (expression.type === 'string' || expression.type === 'concatenated_string' || expression.type === 'ellipsis')
        return true;
    if (expression.type !== 'assignment')
        return false;
    const value = (0,tree/* childOf */.G)(expression, 'right');
    return isPlainTarget((0,tree/* childOf */.G)(expression, 'left')) && (value?.type !== 'assignment' || isConstant(value));
}
function isPlainTarget(target) {
    if (target?.type === 'identifier')
        return true;
    const isGroup = target !== undefined &&
        ['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern'].includes(target.type);
    return isGroup && target.children.filter(({ named }) => named).every(isPlainTarget);
}
/** `if __name__ == "__main__":` and `if TYPE_CHECKING:`, without `else`. What stands inside is judged like everything else. */
function isMainGuard(source, statement) {
    const condition = statement.type === 'if_statement' ? (0,tree/* childOf */.G)(statement, 'condition') : undefined;
    if (condition === undefined || (0,tree/* childOf */.G)(statement, 'alternative') !== undefined)
        return false;
    return /^(?:__name__\s*==\s*(?:"__main__"|'__main__')|(?:typing\s*\.\s*)?TYPE_CHECKING)$/.test((0,syntax_source/* textOf */.b6)(source, condition));
}

// EXTERNAL MODULE: ./src/model/no-tests.js
var no_tests = __nccwpck_require__(2760);
;// CONCATENATED MODULE: ./src/rules/no-tests.js


const no_tests_rule = {
    id: no_tests/* NO_TESTS */.q.rule,
    on: 'suite',
    severity: no_tests/* NO_TESTS */.q.severity,
    summary: 'A suite without a single test.',
    catalogue: [97, 98],
    *check({ source }) {
        if (!source.isSound)
            return; // what does not parse has no tests that could be counted
        if ((0,functions/* topLevelFunctions */.P)(source).some(({ name }) => name.startsWith('test_')))
            return;
        yield { message: no_tests/* NO_TESTS */.q.message, fix: no_tests/* NO_TESTS */.q.fix, file: source.file };
    },
};

;// CONCATENATED MODULE: ./src/rules/non-ascii-name.js

const NOT_ASCII = /[^\x20-\x7e]/;
const NOT_ASCII_TEXT = /[^\x20-\x7e\t\r\n]/;
const non_ascii_name_rule = {
    id: 'non-ascii-name',
    on: 'tree',
    severity: 'block',
    summary: 'An identifier with characters outside ASCII, which Python folds to others (NFKC).',
    catalogue: [33, 62, 63, 64],
    *check(source) {
        if (!NOT_ASCII_TEXT.test(source.text))
            return; // white space is in no name
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'identifier')) {
            if (!NOT_ASCII.test((0,syntax_source/* textOf */.b6)(source, node)))
                continue;
            yield {
                message: `The name '${(0,syntax_source/* textOf */.b6)(source, node)}' is not ASCII.`,
                fix: 'Spell the name in ASCII letters.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/open-api.js


const open_api_rule = {
    id: 'open-api',
    on: 'source',
    severity: 'note',
    summary: 'An import that policy or a grant opens as a whole: what is reached through it, the analysis does not know.',
    catalogue: [4, 90, 122],
    *check({ source, candidate }, judgement) {
        for (const { module, node } of openImports(source, candidate.name, judgement)) {
            const entry = judgement.policy.imports.allow.find((each) => typeof each !== 'string' && each.module === module);
            if (typeof entry === 'object' && entry.api === 'listed')
                continue;
            yield {
                message: `The module '${module}' is open to this skill as a whole.`,
                fix: 'List the names that are needed (policy: imports.allow with api: listed).',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/process-state.js





const process_state_rule = {
    id: 'process-state',
    on: 'source',
    severity: 'review',
    summary: 'A call that changes the state of the whole process, and so of everything else that runs in it.',
    catalogue: [85, 108, 158],
    *check({ source, candidate }, judgement) {
        const named = [
            ...(0,imports/* importsOf */.c)(source).map(({ module, name, node }) => ({ module, name, node })),
            ...(0,attributes/* attributesOf */.T)(source).map(({ base, name, node }) => ({
                module: base?.kind === 'module' ? base.module : undefined,
                name,
                node,
            })),
        ];
        for (const { module, name, node } of named) {
            if (module === undefined || name === undefined)
                continue;
            const member = apiMember(module, name, candidate.name, judgement);
            if ('refused' in member || member.state === undefined)
                continue;
            yield {
                message: `'${module}.${name}' changes the whole process: ${member.state}.`,
                fix: 'Use an object of its own (random.Random(seed), decimal.localcontext()).',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
        for (const [node, reference] of (0,references/* referencesIn */.ii)(source)) {
            if (!process_state_isLocalContext(reference) || node.parent?.type === 'dotted_name' || isOfWith(node))
                continue;
            yield {
                message: 'The decimal context that localcontext sets can outlive the block that set it.',
                fix: 'Write `with decimal.localcontext() as context:`.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
function process_state_isLocalContext(reference) {
    return reference.kind === 'member' && reference.module === 'decimal' && reference.name === 'localcontext';
}
/** Called by a with statement; the rule yield-in-with sees to it that the block ends. */
function isOfWith(node) {
    const call = node.field === 'function' ? node.parent : null;
    const item = call?.parent?.type === 'as_pattern' ? call.parent.parent : call?.parent;
    return item?.type === 'with_item';
}

;// CONCATENATED MODULE: ./src/rules/reader-instructions.js






const reader_instructions_rule = {
    id: 'reader-instructions',
    on: 'source',
    severity: 'review',
    summary: 'A comment, docstring, string or name that is aimed at the reviewer or at the model that reads it.',
    catalogue: [73, 120, 130, 133],
    *check({ source }) {
        const names = namesIn(source);
        const comments = commentsOf(source);
        const groups = textGroupsOf(source);
        const all = [
            ...[...names.keys(), ...comments.map(({ value }) => value)].map(reading/* reading */.h),
            ...groups.flatMap((group) => [readingsOf(group), ...joined(group)]),
        ];
        // Most files hold no such text anywhere: one look at the whole spares a look at every string and every name.
        if ((0,reader_text/* readerTricks */.m)(all.join('\n')).length === 0)
            return;
        for (const { node, value } of comments)
            yield* hits(source, node, (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(value)));
        const openly = source.role === 'suite' ? withoutTricks(groups) : '';
        for (const group of groups)
            if (!isAskedFor(group, openly))
                yield* groupHits(source, group);
        for (const [name, node] of names) {
            const [trick] = (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(name));
            if (trick !== undefined)
                yield {
                    message: `The name '${name}' ${reader_text/* TRICKS */.r[trick.kind]}.`,
                    fix: 'Name it after what it is.',
                    ...(0,syntax_source/* placeOf */.$t)(source, node),
                };
        }
    },
};
/** Every text in which there is no trick. */
const withoutTricks = (groups) => groups
    .flatMap(({ texts }) => texts.map(({ value }) => value))
    .filter((value) => (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(value)).length === 0)
    .join('\n');
/**
 * Whether nothing is wrong with a group of a suite but images from hosts that the suite itself gives as arguments elsewhere
 * (`openly`): what is expected of a skill that makes such links. Nobody renders a suite.
 */
function isAskedFor(group, openly) {
    if (openly === '')
        return false;
    const tricks = group.texts.flatMap(({ value }) => (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(value)));
    const hosts = group.texts.flatMap(({ value }) => [...value.matchAll(/\/\/([^\s/?#()[\]'"<>\\{}%]*)/g)]);
    return (tricks.length > 0 &&
        tricks.every(({ kind }) => kind === 'beacon') &&
        hosts.length > 0 &&
        hosts.every(([, host]) => host !== '' && openly.includes(`//${host}`)));
}
/** What the texts say by themselves or, if that is nothing, together. */
function* groupHits(source, group) {
    let isFound = false;
    for (const { node, value } of group.texts) {
        const tricks = (0,reader_text/* readerTricks */.m)((0,reading/* reading */.h)(value));
        isFound ||= tricks.length > 0;
        yield* hits(source, node, tricks);
    }
    if (!isFound)
        yield* hits(source, group.node, (0,reader_text/* readerTricks */.m)(joined(group).join('\n')));
}
function* hits(source, node, tricks) {
    for (const { kind, match } of tricks)
        yield {
            message: `This text ${reader_text/* TRICKS */.r[kind]}: '${match}'.`,
            fix: 'Say what the code does, and nothing to whoever reads it.',
            ...(0,syntax_source/* placeOf */.$t)(source, node),
        };
}
const readingsOf = ({ texts }) => texts.map(({ value }) => (0,reading/* reading */.h)(value)).join('\n');
/** The readings of several texts when they are put together, with spaces between them and without. */
function joined({ texts }) {
    if (texts.length < 2)
        return [];
    const values = texts.map(({ value }) => value);
    return [(0,reading/* reading */.h)(values.join('')), (0,reading/* reading */.h)(values.join(' '))];
}
/** Every name that the source gives to something, with where it does so first: names, attributes and keywords. */
function namesIn(source) {
    const names = new Map();
    const add = (name, node) => {
        if (node !== undefined && !names.has(name))
            names.set(name, node);
    };
    for (const { bindings } of source.names.scopes)
        for (const [name, [first]] of bindings)
            add(name, first?.node);
    for (const { name, node } of (0,attributes/* attributesOf */.T)(source))
        add(name, node);
    for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'keyword_argument')) {
        const name = (0,tree/* childOf */.G)(node, 'name');
        if (name !== undefined)
            add((0,syntax_source/* textOf */.b6)(source, name), name);
    }
    return names;
}

;// CONCATENATED MODULE: ./src/rules/rebound-name.js





/** Names with two leading and trailing underscores that mean nothing to Python where a module or class assigns them. */
const HARMLESS_DUNDERS = new Set([
    '__all__',
    '__author__',
    '__version__',
    '__license__',
    '__doc__',
    '__slots__',
    '__hash__',
]);
const rebound_name_rule = {
    id: 'rebound-name',
    on: 'source',
    severity: 'block',
    summary: 'A name of Python, of an import or of the skill itself that is given another meaning.',
    catalogue: [12, 16, 97, 99, 103],
    *check(subject) {
        for (const scope of subject.source.names.scopes) {
            for (const [name, bindings] of scope.bindings)
                yield* rebound_name_hitsFor(name, bindings, scope, subject);
        }
    },
};
function* rebound_name_hitsFor(name, bindings, scope, { source, program, candidate }) {
    const why = reason(name, bindings, scope, source) ??
        (source.role === 'suite' ? overrides(name, bindings, scope, candidate.name, program) : undefined);
    const node = bindings.at(-1)?.node;
    if (why === undefined || node === undefined)
        return;
    yield { message: `The name '${name}' ${why}.`, fix: `Use another name than '${name}'.`, ...(0,syntax_source/* placeOf */.$t)(source, node) };
}
function reason(name, bindings, scope, source) {
    const isFunctionLike = scope.kind === 'function' || scope.kind === 'comprehension';
    if (/^__.*__$/.test(name))
        return isMethodOrHarmless(name, bindings, scope, source) ? undefined : 'has a meaning of its own for Python';
    // Outside of functions a name that is deleted, or not yet bound, means the builtin again.
    if (!isFunctionLike && (0,api/* builtinOf */.po)(name)?.use === 'refused')
        return 'is that of a builtin which a skill may not use';
    if (scope.kind === 'module' && isLimitedBuiltin(name))
        return 'is that of a builtin which a skill may not use freely';
    const meanings = bindings.map(scopes/* importMeaning */.zi);
    if (meanings.every((meaning) => meaning === undefined))
        return undefined;
    if (meanings.includes(undefined))
        return 'is bound by an import and by something else';
    return new Set(meanings).size > 1 ? 'is imported twice, with two meanings' : undefined;
}
/** One of which not every use is allowed: rules would take a use of the builtin for one of the skill's own name. */
function isLimitedBuiltin(name) {
    const builtin = (0,api/* builtinOf */.po)(name);
    return builtin !== undefined && (builtin.use !== 'value' || builtin.shape !== undefined);
}
/** Methods with such names have a rule of their own, which knows their list. */
function isMethodOrHarmless(name, bindings, scope, source) {
    if (HARMLESS_DUNDERS.has(name))
        return scope.kind === 'module' || scope.kind === 'class';
    return (scope.kind === 'class' &&
        bindings.every((each) => each.kind === 'function' || (SPECIAL_METHODS.has(name) && isMethodAgain(each, scope, source))));
}
/** `__rmul__ = __mul__`: another name for a method of the same class. */
function isMethodAgain({ node }, scope, source) {
    const value = node.parent?.type === 'assignment' ? (0,tree/* childOf */.G)(node.parent, 'right') : undefined;
    const methods = value?.type === 'identifier' ? scope.bindings.get((0,syntax_source/* textOf */.b6)(source, value)) : undefined;
    return methods?.every(({ kind }) => kind === 'function') === true;
}
/** A suite that brings its own version of what it should test, or of what that uses, tests itself. */
function overrides(name, bindings, scope, skill, { skillNames, skillImports, skillBuiltins }) {
    if (skillNames.has(name))
        return overridesSkill(name, bindings, scope, skill);
    if (scope.kind !== 'module')
        return undefined;
    // Suite and implementation share a namespace where ARISE runs them, so these are the implementation's too.
    const meaning = skillImports.get(name);
    if (meaning !== undefined && bindings.some((each) => (0,scopes/* importMeaning */.zi)(each) !== meaning))
        return 'is imported by the implementation, and the suite gives it another meaning';
    return skillBuiltins.has(name)
        ? 'is a builtin which the implementation uses, and the suite gives it another meaning'
        : undefined;
}
function overridesSkill(name, bindings, scope, skill) {
    if (bindings.every((binding) => binding.kind === 'import-name' && binding.module === skill && binding.imported === name))
        return undefined;
    // Inside functions only the skill's own name matters: a local `result` hides nothing that is tested.
    return scope.kind === 'module' || name === skill
        ? 'is the implementation’s, and the suite gives it another meaning'
        : undefined;
}

;// CONCATENATED MODULE: ./src/rules/shallow-suite.js


const shallow_suite_rule = {
    id: 'shallow-suite',
    on: 'suite',
    severity: 'review',
    summary: 'A suite that asserts of what type or about how large answers are, or that they are like themselves, and nothing else.',
    catalogue: [98],
    *check({ source }) {
        // Who raises in a test, or calls something that asserts, may say more than is seen here.
        if ((0,syntax_source/* nodesOf */.Nh)(source, 'raise_statement').length > 0)
            return;
        const asserts = (0,syntax_source/* nodesOf */.Nh)(source, 'assert_statement').filter((node) => !isFailure((0,syntax_source/* textOf */.b6)(source, node)));
        const [first] = asserts;
        if (first === undefined)
            return;
        const little = asserts.map((node) => {
            const condition = conditionOf(node);
            return condition && littleIn(source, condition);
        });
        // Where some say nothing at all, each of these is told of by itself.
        if (little.includes(undefined) || little.every((each) => each === 'nothing'))
            return;
        yield {
            message: 'No assert of this suite says which answer is right: only of what type or about how large it is, or that it is like itself.',
            fix: 'Compare answers with those that are expected.',
            ...(0,syntax_source/* placeOf */.$t)(source, first),
        };
    },
};
/** `assert False` says that it must not be reached. */
const isFailure = (text) => /^assert\s+(?:False|0)\b/.test(text);

;// CONCATENATED MODULE: ./src/rules/skill-name.js


const skill_name_rule = {
    id: 'skill-name',
    on: 'candidate',
    severity: 'block',
    summary: 'A skill whose directory name is not a plain lower-case Python name, or is already something else.',
    catalogue: [123],
    *check({ name }) {
        if (name === '__pycache__') {
            yield {
                message: "The directory '__pycache__' is where Python keeps compiled files, and no skill.",
                fix: 'Delete it, and name it in .gitignore.',
            };
            return;
        }
        if (canBeNamed(name))
            return;
        const reserved = reservedAs(name);
        const form = 'a name of at most 64 characters that matches [a-z_][a-z0-9_]* and does not begin with __';
        yield {
            message: `The directory name '${name}' is ${reserved ?? 'not a skill name'}.`,
            fix: `Rename the directory, its files and its function to ${reserved === undefined ? form : 'a name of their own'}.`,
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/source-encoding.js
const source_encoding_rule = {
    id: 'source-encoding',
    on: 'bytes',
    severity: 'block',
    summary: 'A Python file that is not plain UTF-8: other bytes, a byte order mark, or another declared encoding.',
    catalogue: [50, 51, 52, 53, 54, 55, 56, 57],
    *check({ file, faults }) {
        for (const { kind, message, line, column } of faults) {
            if (kind !== 'encoding')
                continue;
            yield {
                message,
                fix: 'Save the file as UTF-8 without a byte order mark and without an encoding declaration.',
                file,
                line,
                column,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/star-import.js


const star_import_rule = {
    id: 'star-import',
    on: 'source',
    severity: 'block',
    summary: 'A star import, which brings in names that nobody wrote down.',
    catalogue: [6],
    *check({ source }) {
        for (const { module, name, node } of (0,imports/* importsOf */.c)(source)) {
            if (name !== '*')
                continue;
            yield {
                message: `It imports everything from '${module}'.`,
                fix: 'Import the names that are used, one by one.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/stray-file.js


const stray_file_rule = {
    id: 'stray-file',
    on: 'candidate',
    severity: 'block',
    summary: 'A file that is none of the three which a skill consists of.',
    catalogue: [13, 14, 15, 104, 137],
    *check(candidate) {
        if (candidate.name === '__pycache__')
            return; // what that is, skill-name says
        const expected = (0,skill_files/* skillFiles */.t)(candidate.name);
        for (const { path, kind } of candidate.files) {
            if (expected.includes(path) || kind === 'symlink')
                continue; // a link has a rule of its own
            const message = `The file '${path}' does not belong to a skill.`;
            yield { message, fix: fixFor(candidate, path), file: path };
        }
    },
};
/** What is only misnamed is not to be deleted, and nothing is where the directory itself is. */
function fixFor(candidate, path) {
    const expected = (0,skill_files/* skillFiles */.t)(candidate.name);
    if (path.endsWith('.py') && !canBeNamed(candidate.name))
        return 'Rename the directory first: which Python files belong to a skill, its name says.';
    const meant = expected.find((each) => !candidate.files.some((file) => file.path === each) && misnamed(candidate, each) === path);
    if (meant !== undefined)
        return `Rename it to ${meant}.`;
    return `Delete it: a skill consists of ${expected.join(', ')} and nothing else, so that nothing unreviewed can be imported or run beside it.`;
}

;// CONCATENATED MODULE: ./src/rules/swallowed-assert.js


/** Exceptions that an assert which fails is one of. */
const CATCHING = /\b(?:AssertionError|Exception|BaseException)\b/;
const swallowed_assert_rule = {
    id: 'swallowed-assert',
    on: 'suite',
    severity: 'review',
    summary: 'An assert in a try whose except clause catches its failure and goes on.',
    catalogue: [98],
    *check({ source }) {
        const asserts = (0,syntax_source/* nodesOf */.Nh)(source, 'assert_statement');
        const speaking = (0,syntax_source/* nodesOfAny */.D2)(source, ['assert_statement', 'raise_statement']);
        for (const node of asserts.length === 0 ? [] : (0,syntax_source/* nodesOf */.Nh)(source, 'try_statement')) {
            const clause = node.children.find((each) => each.type.startsWith('except_') && catchesAsserts(source, each));
            const body = (0,tree/* childOf */.G)(node, 'body');
            if (clause === undefined || body === undefined)
                continue;
            if (!holdsAny(body, asserts) || holdsAny(clause, speaking))
                continue;
            yield {
                message: 'The except clause catches the failure of the assert in its try, so that the test passes.',
                fix: 'Catch the exception that the skill is to raise and no other, or assert after the try.',
                ...(0,syntax_source/* placeOf */.$t)(source, clause),
            };
        }
    },
};
/** Whether the clause names a class of which AssertionError is one, or names none. */
function catchesAsserts(source, clause) {
    const value = clause.children.find(({ named, type }) => named && type !== 'block' && type !== 'comment');
    return (value === undefined ||
        CATCHING.test((0,syntax_source/* textOf */.b6)(source, value.type === 'as_pattern' ? (value.children[0] ?? value) : value)));
}
/** Whether any of `nodes`, which are in source order, begins inside of `whole`: by bisection, because both may be many. */
function holdsAny(whole, nodes) {
    let first = 0;
    for (let past = nodes.length; first < past;) {
        const middle = (first + past) >>> 1;
        if ((nodes[middle]?.start ?? 0) < whole.start)
            first = middle + 1;
        else
            past = middle;
    }
    return (nodes[first]?.start ?? Infinity) < whole.end;
}

;// CONCATENATED MODULE: ./src/rules/symlink.js
const symlink_rule = {
    id: 'symlink',
    on: 'candidate',
    severity: 'block',
    summary: 'A symbolic link in place of a file or directory.',
    catalogue: [124],
    *check(candidate) {
        for (const { path, kind } of candidate.files) {
            if (kind !== 'symlink')
                continue;
            yield {
                message: `'${path}' is a symbolic link.`,
                fix: 'Replace the link by the file itself: what a link points to is not what was reviewed.',
                file: path,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/syntax-error.js

/** What tree-sitter's grammar accepts without an error and no Python 3 does (catalogue 69). */
const PYTHON_2 = ['print_statement', 'exec_statement'];
const syntax_error_rule = {
    id: 'syntax-error',
    on: 'tree',
    severity: 'block',
    summary: 'A Python file that does not parse.',
    catalogue: [58, 68, 69, 149],
    *check(source) {
        if (source.isSound && (0,syntax_source/* nodesOfAny */.D2)(source, PYTHON_2).length === 0)
            return; // see sourceOf
        const broken = source.nodes.find((node) => node.type === 'ERROR' || node.missing || PYTHON_2.includes(node.type));
        if (broken === undefined)
            return;
        yield {
            message: 'The file is not valid Python from here on.',
            fix: 'Correct the syntax (Python 3.10 or newer).',
            ...(0,syntax_source/* placeOf */.$t)(source, broken),
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/too-crowded.js

const too_crowded_rule = {
    id: 'too-crowded',
    on: 'tree',
    severity: 'block',
    summary: 'More bindings of one name, operands or decorators in one place, or more of everything, than anybody writes.',
    catalogue: [71, 127],
    *check(source) {
        if (source.crowd === undefined)
            return;
        yield {
            message: `The file has ${source.crowd.what}.`,
            fix: 'Use names of their own, a loop, or split it.',
            ...(0,syntax_source/* placeOf */.$t)(source, source.crowd.node),
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/too-deep.js

const too_deep_rule = {
    id: 'too-deep',
    on: 'tree',
    severity: 'block',
    summary: 'Code nested so deeply that analysers give up on it.',
    catalogue: [70, 71],
    *check(source) {
        if (source.isSound)
            return; // no deeper than that, see sourceOf
        const deep = source.nodes.find((node) => node.depth > syntax_source/* MAX_DEPTH */.lr);
        if (deep === undefined)
            return;
        yield {
            message: `The code nests more than ${syntax_source/* MAX_DEPTH */.lr} levels deep.`,
            fix: 'Split the expression or the function.',
            ...(0,syntax_source/* placeOf */.$t)(source, deep),
        };
    },
};

// EXTERNAL MODULE: ./src/model/candidate.js
var candidate = __nccwpck_require__(4306);
;// CONCATENATED MODULE: ./src/rules/too-many-files.js

const too_many_files_rule = {
    id: 'too-many-files',
    on: 'candidate',
    severity: 'block',
    summary: 'A directory with more in it than anybody would review.',
    catalogue: [127],
    *check({ omitted }) {
        if (omitted === 0)
            return;
        yield {
            message: `The directory holds ${omitted} more entries than are looked at: ${candidate/* MAX_ENTRIES */.Sd}, and no more than ${candidate/* MAX_TOTAL */.Q3} bytes of them.`,
            fix: 'Delete everything that is not part of the skill.',
        };
    },
};

;// CONCATENATED MODULE: ./src/rules/twin-names.js

const twin_names_rule = {
    id: 'twin-names',
    on: 'change',
    severity: 'block',
    summary: 'Two skills whose names some file system, or some reader, takes for one.',
    catalogue: [64, 125, 126],
    *check({ skills, listing }) {
        const alike = new Map();
        for (const name of new Set(listing.map(({ path }) => path.split('/')[0] ?? ''))) {
            const skeleton = skeletonOf(name);
            alike.set(skeleton, [...(alike.get(skeleton) ?? []), name]);
        }
        for (const skill of skills) {
            const twin = alike.get(skeletonOf(skill))?.find((name) => name !== skill);
            if (twin === undefined)
                continue;
            yield { message: `The names '${skill}' and '${twin}' are taken for one another.`, fix: `Rename '${skill}'.` };
        }
    },
};

// EXTERNAL MODULE: ./src/syntax/capabilities.js
var capabilities = __nccwpck_require__(1675);
;// CONCATENATED MODULE: ./src/rules/undeclared-nondeterminism.js



const undeclared_nondeterminism_rule = {
    id: 'undeclared-nondeterminism',
    on: 'source',
    severity: 'note',
    summary: 'An implementation that reads a clock or draws at random without declaring it.',
    catalogue: [134],
    *check({ source, manifest }) {
        if (source.role !== 'implementation' || manifest === undefined)
            return;
        const told = new Set(manifest.capabilities ?? []);
        for (const { capability, what, node } of (0,capabilities/* reachesIn */.D)(source)) {
            if (told.has(capability) || (0,model_manifest/* isReach */.wB)(capability))
                continue;
            told.add(capability); // once is enough for each
            yield {
                message: `'${what}' may answer differently each time, and skill.json does not declare '${capability}'.`,
                fix: `Add "${capability}" to "capabilities" in skill.json, or take the value as a parameter.`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/undeclared-reach.js



const undeclared_reach_rule = {
    id: 'undeclared-reach',
    on: 'source',
    severity: 'block',
    summary: 'An implementation that names files, the network, processes or the environment without declaring it.',
    catalogue: [134],
    *check({ source, manifest }) {
        if (source.role !== 'implementation' || manifest === undefined)
            return;
        const told = new Set(manifest.capabilities ?? []);
        for (const { capability, what, node } of (0,capabilities/* reachesIn */.D)(source)) {
            if (told.has(capability) || !(0,model_manifest/* isReach */.wB)(capability))
                continue;
            told.add(capability); // once is enough for each
            yield {
                message: `'${what}' reaches beyond computing, and skill.json does not declare '${capability}'.`,
                fix: `Do without it; where a grant in the policy allows it, also add "${capability}" to "capabilities" in skill.json.`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/unknown-name.js


const unknown_name_rule = {
    id: 'unknown-name',
    on: 'source',
    severity: 'block',
    summary: 'A name that is neither defined in the file nor one of the builtins that only compute.',
    catalogue: [7, 21, 22, 24, 25, 27, 32, 48, 94, 121],
    *check({ source, program }) {
        for (const { name, node, home } of source.names.reads) {
            if (home !== undefined)
                continue;
            // Suite and implementation share a namespace where ARISE runs them.
            if (source.role === 'suite' && program.skillNames.has(name))
                continue;
            if (name === '__name__' && unknown_name_isMainGuard(node, source.text))
                continue;
            const builtin = (0,api/* builtinOf */.po)(name);
            if (builtin !== undefined && builtin.use !== 'refused')
                continue;
            yield {
                message: builtin === undefined
                    ? `The name '${name}' is not defined.`
                    : `The builtin '${name}' is not part of what a skill may use${builtin.reason === undefined ? '' : `: ${builtin.reason}`}.`,
                fix: builtin === undefined
                    ? `Define '${name}', or import it from a module that the policy allows.`
                    : `Do without '${name}'.`,
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** `if __name__ == "__main__":`, and nothing else that asks under which name the module runs (catalogue 115). */
function unknown_name_isMainGuard(node, text) {
    const comparison = node.parent;
    return (comparison?.type === 'comparison_operator' &&
        comparison.parent?.type === 'if_statement' &&
        comparison.parent.parent?.type === 'module' &&
        /^__name__\s*==\s*(?:"__main__"|'__main__')$/.test(text.slice(comparison.start, comparison.end)));
}

;// CONCATENATED MODULE: ./src/rules/unreadable-file.js
const unreadable_file_rule = {
    id: 'unreadable-file',
    on: 'candidate',
    severity: 'block',
    summary: 'An entry that cannot be read as a file.',
    catalogue: [149],
    *check(candidate) {
        for (const { path, kind } of candidate.files) {
            if (kind === 'unreadable') {
                yield { message: `'${path}' cannot be read.`, fix: 'Give the file read permission.', file: path };
            }
            else if (kind === 'special') {
                yield { message: `'${path}' is not a regular file.`, fix: 'Replace it by a regular file.', file: path };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/waiver-expired.js
const waiver_expired_rule = {
    id: 'waiver-expired',
    on: 'candidate',
    severity: 'review',
    summary: 'A skill with a waiver that has ended.',
    catalogue: [136],
    *check({ name, digest }, { policy, asOf }) {
        for (const waiver of policy.waivers) {
            if (waiver.skill !== name || waiver.digest !== digest || waiver.until >= asOf)
                continue;
            yield {
                message: `The waiver of '${waiver.rule}' for '${name}' ended on ${waiver.until}.`,
                fix: 'Renew the waiver in .github/assay.yml, or remove it.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/yield-in-with.js

const yield_in_with_rule = {
    id: 'yield-in-with',
    on: 'source',
    severity: 'block',
    summary: 'A generator that waits inside a with statement, which then ends whenever the generator is thrown away.',
    catalogue: [38, 158],
    *check({ source }) {
        for (const node of (0,syntax_source/* nodesOf */.Nh)(source, 'yield')) {
            if (!isInWith(node))
                continue;
            yield {
                message: 'A generator waits here inside a with statement.',
                fix: 'Collect the values inside the with statement and yield them after it.',
                ...(0,syntax_source/* placeOf */.$t)(source, node),
            };
        }
    },
};
/** In the body of a `with` of the same function. */
function isInWith(node) {
    for (let outer = node.parent; outer !== null && !/^(?:function_definition|lambda)$/.test(outer.type); outer = outer.parent)
        if (outer.type === 'with_statement')
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/rules/index.js
// Generated by scripts/generate.mjs from the pairs of files in this folder. Do not edit.














































































/** Every rule, by id. */
const RULES = [
    rule,
    ambiguous_name_rule,
    annotation_call_rule,
    api_not_listed_rule,
    async_test_rule,
    attribute_not_allowed_rule,
    attribute_store_rule,
    auto_run_file_rule,
    bare_carriage_return_rule,
    beside_skills_rule,
    call_shape_rule,
    certain_assert_rule,
    class_as_value_rule,
    class_hook_rule,
    codec_name_rule,
    confusable_name_rule,
    construct_not_allowed_rule,
    copied_expression_rule,
    dataclass_field_rule,
    declared_import_not_allowed_rule,
    decorator_not_allowed_rule,
    door_name_rule,
    duplicate_test_rule,
    empty_assert_rule,
    encoded_blob_rule,
    few_tests_rule,
    file_too_large/* rule */.H,
    foreign_equality_rule,
    format_string_rule,
    gate_and_skill_rule,
    gate_changed_rule,
    generator_test_rule,
    git_steering_file_rule,
    grant_expired_rule,
    hidden_character_rule,
    hidden_escape_rule,
    import_not_allowed_rule,
    import_undeclared_rule,
    lfs_pointer_rule,
    library_class_as_value_rule,
    line_run_rule,
    long_line_rule,
    manifest_hidden_character_rule,
    manifest_instructions_rule,
    manifest_invalid_rule,
    manifest_malformed_rule,
    manifest_name_rule,
    manifest_unknown_key_rule,
    missing_docstring_rule,
    missing_file_rule,
    missing_function_rule,
    missing_hints_rule,
    module_as_value_rule,
    module_level_code_rule,
    no_tests_rule,
    non_ascii_name_rule,
    open_api_rule,
    process_state_rule,
    reader_instructions_rule,
    rebound_name_rule,
    shallow_suite_rule,
    skill_name_rule,
    source_encoding_rule,
    star_import_rule,
    stray_file_rule,
    swallowed_assert_rule,
    symlink_rule,
    syntax_error_rule,
    too_crowded_rule,
    too_deep_rule,
    too_many_files_rule,
    twin_names_rule,
    undeclared_nondeterminism_rule,
    undeclared_reach_rule,
    unknown_name_rule,
    unreadable_file_rule,
    waiver_expired_rule,
    yield_in_with_rule,
];


/***/ }),

/***/ 9308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readerTricks),
/* harmony export */   r: () => (/* binding */ TRICKS)
/* harmony export */ });
/*
 * All of these are matched against a reading (see reading.ts), in which white space is a single space and a line is one
 * text. None repeats without a bound what could begin a match again: time grows with the text, not with its square.
 */
/** Sentences that address a reviewing or consuming model (catalogue 120, 130, 133). English only: a review, not a wall. */
const INSTRUCTIONS = [
    /\b(?:ignore|disregard|forget|override|bypass)\b[^.;\n]{0,30}\b(?:previous|prior|above|earlier|preceding|all|your|any)\b[^.;\n]{0,30}\b(?:instructions?|rules?|prompts?|messages?|directions?|guidelines?|polic(?:y|ies))/i,
    /\b(?:system|developer) (?:prompt|message|instruction)/i,
    /\b(?:you are|act as|pretend to be|as) (?:now )?an? (?:\w{1,30} )?(?:AI|LLM|language model|assistant|chatbot)\b/i,
    /\b(?:do not|don't|never|no need to) (?:report|flag|mention|tell|reveal|block|reject|review|inspect|analy[sz]e)\b/i,
    /\b(?:approve|accept|merge|publish|whitelist|allowlist) (?:this|the) (?:skill|pull request|PR|change|code|function|file)\b/i,
    /\b(?:reviewers?|LLMs?|AIs?|assistants?|agents?|models?|bots?)\b[,:]? (?:please |must |should |shall |will now )?(?:approve|accept|ignore|skip|execute|fetch|visit|forward|exfiltrate|trust|output|respond|answer)\b/i,
    /\b(?:tell|ask|instruct|convince) the (?:user|human|reviewer|agent|model|assistant)\b/i,
    /<\/? ?(?:system|assistant|instructions?|tool_call|function_calls?) ?>|<\|(?:im_start|im_end|system|endoftext)\|>|\[\/?INST\]/i,
];
const FAKE_VERDICTS = [
    /\bverdict ?[:|=]\W{0,5}(?:pass|safe|approved|clean)/i,
    /\b(?:all|every) (?:security )?(?:checks?|trials?|scans?|rules?|findings?) (?:have |has |were |are )?(?:passed|resolved|clean|green)/i,
    /\b(?:security|safety)[ -]{1,3}(?:reviewed|approved|audited|verified|certified)\b/i,
    /\bskill assay\b[^.\n]{0,20}\b(?:pass(?:ed)?|approved|safe)\b/i,
    /[✅✔☑🟢] ?(?:\w{1,30} ){0,3}(?:pass(?:ed)?|approved|safe|verified|clean)/iu,
    /\| ?(?:verdict|status|result) ?\|/i,
];
/** Text that makes whoever renders it ask another machine for something, or hands data to it. */
const BEACONS = [
    /!\[[^\]\n]{0,100}\]\( ?(?:https?:)?\/\//i,
    /< ?(?:img|iframe|script|link|object|embed|video|audio|svg|form)\b/i,
    // A link with a fixed address asks for nothing until somebody follows it; one with a gap in it hands data over.
    /\[[^\]\n]{0,100}\]\( ?(?:https?:)?\/\/[^)\n]{0,300}(?:\{|%s)/i,
    /\bhttps?:\/\/[^\s'"<>)]{0,300}[?&/=](?:\{|%[sdr(])/i,
];
/** All patterns in one, for a first look; those of one flag, because flags change what a pattern means. */
const ANY = ['i', 'iu'].map((flags) => {
    const patterns = [...INSTRUCTIONS, ...FAKE_VERDICTS, ...BEACONS].filter((pattern) => pattern.flags === flags);
    return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
});
/** The first trick of each kind in a reading, or in several of them, each on a line of its own. */
function readerTricks(read) {
    if (!ANY.some((pattern) => pattern.test(read)))
        return [];
    const kinds = [
        ['instruction', INSTRUCTIONS],
        ['fake-verdict', FAKE_VERDICTS],
        ['beacon', BEACONS],
    ];
    return kinds.flatMap(([kind, patterns]) => {
        const match = patterns.map((pattern) => pattern.exec(read)?.[0]).find((found) => found !== undefined);
        return match === undefined ? [] : [{ kind, match: match.slice(0, 120) }];
    });
}
/** What each kind of trick does, for a message. */
const TRICKS = {
    instruction: 'gives instructions to its reader',
    'fake-verdict': 'claims a verdict about itself',
    beacon: 'makes whoever renders it contact another machine',
};


/***/ }),

/***/ 7841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _syntax_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4189);

/** Letters by those that are taken for them and that no normalisation makes one (after confusables.txt of Unicode TS 39). */
const LOOKALIKES = {
    a: 'аαɑᴀ',
    b: 'ьβʙᏏ',
    c: 'сᴄϲ',
    d: 'ԁđᴅɗ',
    e: 'еεᴇɛҽ',
    f: 'ꜰƒք',
    g: 'ɡɢցǥ',
    h: 'һհħʜн',
    i: 'іıιɪɩӏ',
    j: 'јᴊյ',
    k: 'кκᴋ',
    l: 'ⅼʟłǀ',
    m: 'мᴍ',
    n: 'ոɴηпռ',
    o: 'оοօσᴏø',
    p: 'рρᴘ',
    q: 'ԛզ',
    r: 'гʀ',
    s: 'ѕꜱ',
    t: 'тτᴛŧ',
    u: 'սυᴜ',
    v: 'νѵᴠ',
    w: 'ԝωաᴡ',
    x: 'хχ',
    y: 'уγʏү',
    z: 'ᴢ',
    A: 'АΑᎪꓮ',
    B: 'ВΒᏴꓐ',
    C: 'СϹᏟꓚ',
    D: 'ᎠꓓĐ',
    E: 'ЕΕᎬꓰ',
    F: 'Ϝꓝ',
    G: 'ᏀԌꓖ',
    H: 'НΗᎻꓧ',
    I: 'ІΙӀꓲ',
    J: 'ЈᎫꓙ',
    K: 'КΚᏦꓗ',
    L: 'ᏞꓡŁ',
    M: 'МΜᎷꓟ',
    N: 'ΝꓠИ',
    O: 'ОΟՕꓳØ',
    P: 'РΡᏢꓑ',
    Q: 'Ԛ',
    R: 'ᎡᏒꓣ',
    S: 'ЅᏚꓢ',
    T: 'ТΤᎢꓔ',
    U: 'Սꓴ',
    V: 'ѴᏙꓦ',
    W: 'ᎳᏔԜꓪ',
    X: 'ХΧꓫ',
    Y: 'ҮΥꓬ',
    Z: 'ΖᏃꓜ',
};
const LETTERS = new Map(Object.entries(LOOKALIKES).flatMap(([letter, alike]) => [...alike].map((each) => [each, letter])));
/** First code points of twenty-six letters in a row that are drawn in boxes: circled, squared, regional. */
const BOXED = [0x1f150, 0x1f170, 0x1f1e6];
/**
 * `text` as whoever reads it takes it, person or model: accents, ornaments, lookalikes and what is not shown are gone, and
 * every run of white space is one space. Where words are joined as names are (`approveThis_skill`), a second line has them apart.
 */
function reading(text) {
    const read = (/[^\x00-\x7f]/.test(text) ? folded(text) : text).replace(/\s+/g, ' ');
    if (!/_|[a-z][A-Z]/.test(read))
        return read;
    return `${read}\n${read.replace(/_+/g, ' ').replace(/([a-z])(?=[A-Z])/g, '$1 ')}`;
}
function folded(text) {
    return text
        .normalize('NFKD')
        .replace(_syntax_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN_PATTERN */ .o, (hidden) => (/\s/.test(hidden) ? ' ' : ''))
        .replace(/\p{M}+/gu, '')
        .replace(/[^\x00-\x7f]/gu, letterFor);
}
function letterFor(character) {
    const known = LETTERS.get(character);
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0) ?? 0;
    const first = BOXED.find((start) => code >= start && code < start + 26);
    return first === undefined ? character : String.fromCharCode(0x61 + code - first);
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runOf)
/* harmony export */ });
/* unused harmony export MAX_HITS */
/* harmony import */ var _syntax_once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8358);

/** Begins a run of `rules`. A rule that throws is a problem (`rule-threw`); what it found before it threw is kept. */
function runOf(rules, judgement) {
    const findings = [];
    const problems = [];
    return {
        findings,
        problems,
        on(on, subject) {
            const stage = stageOf(on, judgement);
            for (const rule of rulesByKind(rules).get(on) ?? []) {
                try {
                    const check = rule.check;
                    const told = { rule: rule.id, stage, severity: rule.severity };
                    for (const hit of listed(check.call(rule, subject, judgement)))
                        findings.push({ ...told, ...hit });
                }
                catch {
                    problems.push({
                        code: 'rule-threw',
                        stage,
                        message: `The rule '${rule.id}' failed on this skill.`,
                        fix: 'Report it: this is a defect of Skill Assay.',
                    });
                }
            }
        },
    };
}
/** Hits of one rule in one file beyond these are counted and not listed: how many there are is the adversary's to choose. */
const MAX_HITS = 200;
/** `hits` up to the limit, and then one, where the first of the others is, that says how many more there are. */
function* listed(hits) {
    let count = 0;
    let beyond;
    for (const hit of hits) {
        count += 1;
        if (count <= MAX_HITS)
            yield hit;
        else
            beyond ??= hit;
    }
    if (beyond === undefined)
        return;
    const message = `The same is found ${count - MAX_HITS} more times, from here on, and not listed.`;
    const { evidence: _, ...place } = beyond;
    yield { ...place, message };
}
/** `rules` by what they look at, in their order. */
const rulesByKind = (0,_syntax_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((rules) => {
    const byKind = new Map();
    for (const rule of rules)
        byKind.set(rule.on, [...(byKind.get(rule.on) ?? []), rule]);
    return byKind;
});
const STAGE_OF = {
    change: 'intake',
    candidate: 'intake',
    manifest: 'intake',
    bytes: 'static',
    tree: 'static',
    source: 'static',
};
/** What is found of the suite as a suite belongs to its stage, where that is asked for: else nobody would see it fail. */
function stageOf(on, { policy, stages = policy.stages }) {
    if (on !== 'suite')
        return STAGE_OF[on];
    return stages.includes('suite') ? 'suite' : 'static';
}


/***/ }),

/***/ 4380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ waived)
/* harmony export */ });
/**
 * `findings` of `candidate` with what policy waives turned into notes that say so. A waiver names a rule, a skill and the
 * digest of its bytes, so it never covers a later edit. One that has ended changes nothing: see `waiver-expired`.
 */
function waived(findings, { name, digest }, { policy, asOf }) {
    const inForce = policy.waivers.filter((waiver) => waiver.skill === name && waiver.digest === digest && waiver.until >= asOf);
    return findings.map((finding) => {
        const waiver = inForce.find(({ rule }) => rule === finding.rule);
        if (waiver === undefined || finding.severity === 'note')
            return finding;
        return {
            ...finding,
            severity: 'note',
            message: `${finding.message} (waived until ${waiver.until}: ${waiver.reason})`,
        };
    });
}


/***/ }),

/***/ 9202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ STUBS),
/* harmony export */   t: () => (/* binding */ BASE_CLOCK)
/* harmony export */ });
/** What every clock shows where a plan does not say otherwise. */
const BASE_CLOCK = '2026-11-18T10:17:42.318Z';
/** Versions of a skill that are surely wrong: the first three raise, the others return what is equal to nothing, and true or false. */
const STUBS = ['raises', 'stops', 'lacks', 'truthy', 'empty', 'same', 'falsy'];


/***/ }),

/***/ 5668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iw: () => (/* binding */ ATTRIBUTES),
  I0: () => (/* binding */ DOORS),
  BO: () => (/* binding */ SAFE_ENCODINGS),
  po: () => (/* binding */ builtinOf),
  rT: () => (/* binding */ hasTable),
  C5: () => (/* binding */ memberOf),
  Lv: () => (/* binding */ mutableAttributesOf),
  Of: () => (/* binding */ refusalOf)
});

;// CONCATENATED MODULE: ./src/syntax/api/table.js
const TABLE = {
    members: {
        __future__: {
            constant: `absolute_import annotations barry_as_FLUFL division generator_stop generators nested_scopes print_function unicode_literals with_statement`,
        },
        abc: {
            special: {
                ABC: { kind: 'class', value: false, subclass: true, shape: { positional: [0, 0], keywords: {} }, call: false },
                ABCMeta: { kind: 'class', value: false, shape: { positional: [0, 0], keywords: {} }, call: false },
                abstractclassmethod: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'decorator',
                },
                abstractmethod: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'decorator',
                },
                abstractproperty: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'decorator',
                },
                abstractstaticmethod: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'decorator',
                },
            },
        },
        array: { 'class derived': 'array', constant: 'typecodes' },
        base64: {
            function: `a85decode a85encode b16decode b16encode b32decode b32encode b32hexdecode b32hexencode b64decode b64encode b85decode b85encode decodebytes encodebytes standard_b64decode standard_b64encode urlsafe_b64decode urlsafe_b64encode z85decode z85encode`,
        },
        bisect: { function: 'bisect bisect_left bisect_right insort insort_left insort_right' },
        calendar: {
            constant: `APRIL AUGUST DECEMBER FEBRUARY FRIDAY JANUARY JULY JUNE MARCH MAY MONDAY NOVEMBER OCTOBER SATURDAY SEPTEMBER SUNDAY THURSDAY TUESDAY WEDNESDAY day_abbr day_name month_abbr month_name`,
            'class derived': 'Calendar HTMLCalendar TextCalendar',
            'exception derived': 'IllegalMonthError IllegalWeekdayError',
            function: `calendar firstweekday isleap leapdays month monthcalendar monthrange prcal prmonth timegm weekday weekheader`,
            special: {
                Day: { kind: 'class', value: false, subclass: true, shape: { positional: [0, 0], keywords: {} }, call: false },
                Month: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                setfirstweekday: {
                    kind: 'function',
                    value: false,
                    state: 'changes the first weekday for the whole process; make a calendar.Calendar(firstweekday)',
                },
            },
        },
        cmath: {
            function: `acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log log10 phase polar rect sin sinh sqrt tan tanh`,
            constant: 'e inf infj nan nanj pi tau',
        },
        collections: {
            'class derived': 'ChainMap Counter OrderedDict UserDict UserList defaultdict deque',
            'module called': 'abc',
            special: {
                namedtuple: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [2, 2], keywords: { rename: 'boolean', defaults: 'any' } },
                },
            },
        },
        'collections.abc': {
            special: {
                AsyncGenerator: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                AsyncIterable: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                AsyncIterator: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Awaitable: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Buffer: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                ByteString: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Callable: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Collection: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Container: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Coroutine: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Generator: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Hashable: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                ItemsView: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Iterable: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Iterator: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                KeysView: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Mapping: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                MappingView: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                MutableMapping: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                MutableSequence: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                MutableSet: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Reversible: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Sequence: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Set: { kind: 'class', value: false, subclass: true, shape: { positional: [0, 0], keywords: {} }, call: false },
                Sized: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                ValuesView: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
            },
        },
        copy: { 'exception derived': 'Error', function: 'copy deepcopy replace' },
        csv: {
            'class derived': 'Dialect DictReader DictWriter Sniffer excel excel_tab unix_dialect',
            'exception derived': 'Error',
            constant: 'QUOTE_ALL QUOTE_MINIMAL QUOTE_NONE QUOTE_NONNUMERIC QUOTE_NOTNULL QUOTE_STRINGS',
            function: 'get_dialect list_dialects reader writer',
            special: {
                field_size_limit: { kind: 'function', value: false, state: 'changes a limit for the whole process' },
                register_dialect: {
                    kind: 'function',
                    value: false,
                    state: 'registers a dialect for the whole process; pass the dialect class',
                },
                unregister_dialect: { kind: 'function', value: false, state: 'takes a dialect away from the whole process' },
            },
        },
        dataclasses: {
            'exception derived': 'FrozenInstanceError',
            'class derived': 'InitVar',
            constant: 'KW_ONLY MISSING',
            function: 'asdict astuple is_dataclass replace',
            special: {
                dataclass: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [0, 0],
                        keywords: {
                            init: 'boolean',
                            repr: 'boolean',
                            eq: 'boolean',
                            order: 'boolean',
                            unsafe_hash: 'boolean',
                            frozen: 'boolean',
                            match_args: 'boolean',
                            kw_only: 'boolean',
                            slots: 'boolean',
                            weakref_slot: 'boolean',
                        },
                    },
                    place: 'class-decorator',
                },
                field: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [0, 0],
                        keywords: {
                            default: 'any',
                            default_factory: 'any',
                            init: 'boolean',
                            repr: 'boolean',
                            hash: 'any',
                            compare: 'boolean',
                            metadata: 'any',
                            kw_only: 'boolean',
                        },
                    },
                    place: 'field',
                },
            },
        },
        datetime: {
            constant: 'MAXYEAR MINYEAR UTC',
            'class derived': 'date datetime time timedelta tzinfo',
            class: 'timezone',
        },
        decimal: {
            'exception derived': `Clamped ConversionSyntax DecimalException DivisionByZero DivisionImpossible DivisionUndefined FloatOperation Inexact InvalidContext InvalidOperation Overflow Rounded Subnormal Underflow`,
            'class derived': 'Context Decimal DecimalTuple',
            constant: `HAVE_CONTEXTVAR HAVE_THREADS MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP`,
            function: 'localcontext',
            special: {
                getcontext: {
                    kind: 'function',
                    value: false,
                    state: "hands out the thread's own context; use `with decimal.localcontext() as context`",
                },
                setcontext: {
                    kind: 'function',
                    value: false,
                    state: "replaces the thread's context; use `with decimal.localcontext() as context`",
                },
            },
        },
        difflib: {
            'class derived': 'Differ Match SequenceMatcher',
            function: 'IS_CHARACTER_JUNK IS_LINE_JUNK context_diff diff_bytes get_close_matches ndiff restore unified_diff',
        },
        enum: {
            constant: 'CONFORM CONTINUOUS EJECT KEEP NAMED_FLAGS STRICT UNIQUE',
            'class derived': 'auto member nonmember',
            special: {
                Enum: { kind: 'class', value: false, subclass: true, shape: { positional: [0, 0], keywords: {} }, call: false },
                EnumCheck: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                Flag: { kind: 'class', value: false, subclass: true, shape: { positional: [0, 0], keywords: {} }, call: false },
                FlagBoundary: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                IntEnum: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                IntFlag: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                ReprEnum: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                StrEnum: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                unique: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'class-decorator',
                },
                verify: { kind: 'class', value: false, shape: { positional: [1, 4], keywords: {} }, place: 'class-decorator' },
            },
        },
        fractions: { 'class derived': 'Fraction' },
        functools: {
            function: 'cache cmp_to_key lru_cache reduce',
            'class derived': 'partial',
            special: {
                cached_property: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'decorator',
                },
                total_ordering: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'class-decorator',
                },
                wraps: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [1, 1], keywords: {} },
                    place: 'function-decorator',
                },
            },
        },
        hashlib: {
            class: 'blake2b blake2s',
            function: `md5 pbkdf2_hmac sha1 sha224 sha256 sha384 sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256`,
            special: {
                new: {
                    kind: 'function',
                    value: false,
                    shape: { positional: [1, 2], args: ['literal-string', 'any'], keywords: { usedforsecurity: 'boolean' } },
                },
            },
        },
        heapq: { function: 'heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest' },
        itertools: {
            'class derived': `accumulate batched chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby islice pairwise permutations product repeat starmap takewhile zip_longest`,
            function: 'tee',
        },
        json: {
            'exception derived': 'JSONDecodeError',
            'class called derived': 'JSONDecoder JSONEncoder',
            special: {
                dump: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [2, 2],
                        keywords: {
                            skipkeys: 'boolean',
                            ensure_ascii: 'boolean',
                            check_circular: 'boolean',
                            allow_nan: 'boolean',
                            cls: 'any',
                            indent: 'any',
                            separators: 'any',
                            default: 'any',
                            sort_keys: 'boolean',
                        },
                    },
                },
                dumps: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 1],
                        keywords: {
                            skipkeys: 'boolean',
                            ensure_ascii: 'boolean',
                            check_circular: 'boolean',
                            allow_nan: 'boolean',
                            cls: 'any',
                            indent: 'any',
                            separators: 'any',
                            default: 'any',
                            sort_keys: 'boolean',
                        },
                    },
                },
                load: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [1, 1],
                        keywords: {
                            cls: 'any',
                            object_hook: 'any',
                            parse_float: 'any',
                            parse_int: 'any',
                            parse_constant: 'any',
                            object_pairs_hook: 'any',
                        },
                    },
                },
                loads: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 1],
                        keywords: {
                            cls: 'any',
                            object_hook: 'any',
                            parse_float: 'any',
                            parse_int: 'any',
                            parse_constant: 'any',
                            object_pairs_hook: 'any',
                        },
                    },
                },
            },
        },
        math: {
            function: `acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nextafter perm pow prod radians remainder sin sinh sqrt sumprod tan tanh trunc ulp`,
            constant: 'e inf nan pi tau',
        },
        numbers: { 'class derived': 'Complex Integral Number Rational Real' },
        operator: {
            function: `abs add and_ call concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_not isub itruediv ixor le length_hint lshift lt matmul mod mul ne neg not_ or_ pos pow rshift setitem sub truediv truth xor`,
            class: 'itemgetter',
        },
        random: {
            'class derived': 'Random SystemRandom',
            function: `betavariate binomialvariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint random randrange sample shuffle triangular uniform vonmisesvariate weibullvariate`,
            special: {
                seed: {
                    kind: 'function',
                    value: false,
                    state: 'seeds the generator that the whole process shares; make a random.Random(seed)',
                },
                setstate: {
                    kind: 'function',
                    value: false,
                    state: 'sets the generator that the whole process shares; make a random.Random(seed)',
                },
            },
        },
        re: {
            constant: 'A ASCII DOTALL I IGNORECASE L LOCALE M MULTILINE NOFLAG S U UNICODE VERBOSE X',
            class: 'Match Pattern',
            'exception derived': 'PatternError error',
            function: 'compile escape findall finditer fullmatch match search split sub subn',
            special: {
                RegexFlag: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
            },
        },
        statistics: {
            'class derived': 'NormalDist',
            'exception derived': 'StatisticsError',
            function: `correlation covariance fmean geometric_mean harmonic_mean kde kde_random linear_regression mean median median_grouped median_high median_low mode multimode pstdev pvariance quantiles stdev variance`,
        },
        string: {
            'class derived': 'Template',
            constant: `ascii_letters ascii_lowercase ascii_uppercase digits hexdigits octdigits printable punctuation whitespace`,
            function: 'capwords',
        },
        textwrap: { 'class derived': 'TextWrapper', function: 'dedent fill indent shorten wrap' },
        time: {
            constant: `CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI CLOCK_THREAD_CPUTIME_ID altzone daylight timezone tzname`,
            function: `asctime ctime get_clock_info gmtime localtime mktime monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns sleep strftime strptime thread_time thread_time_ns time time_ns`,
            class: 'struct_time',
        },
        typing: {
            constant: `AbstractSet AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable ChainMap ClassVar Collection Concatenate Container ContextManager Coroutine Counter DefaultDict Deque Dict Final FrozenSet Generator Hashable ItemsView Iterable Iterator KeysView List Literal LiteralString Mapping MappingView Match MutableMapping MutableSequence MutableSet Never NoDefault NoReturn NotRequired Optional OrderedDict Pattern ReadOnly Required Reversible Self Sequence Set Sized TYPE_CHECKING Tuple Type TypeAlias TypeGuard TypeIs Union Unpack ValuesView`,
            class: 'Annotated Any ParamSpecArgs ParamSpecKwargs',
            'class derived': `SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound`,
            function: 'assert_never assert_type cast is_protocol is_typeddict',
            special: {
                Generic: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                NamedTuple: {
                    kind: 'function',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                NewType: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [2, 2], args: ['literal-string', 'no-string'], keywords: {} },
                },
                ParamSpec: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], args: ['literal-string'], keywords: {} },
                },
                Protocol: {
                    kind: 'class',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                TypeVar: {
                    kind: 'class',
                    value: false,
                    shape: {
                        positional: [1, 16],
                        args: ['literal-string', 'no-string'],
                        keywords: {
                            bound: 'no-string',
                            covariant: 'boolean',
                            contravariant: 'boolean',
                            infer_variance: 'boolean',
                            default: 'no-string',
                        },
                    },
                },
                TypeVarTuple: {
                    kind: 'class',
                    value: false,
                    shape: { positional: [1, 1], args: ['literal-string'], keywords: { default: 'no-string' } },
                },
                TypedDict: {
                    kind: 'function',
                    value: false,
                    subclass: true,
                    shape: { positional: [0, 0], keywords: {} },
                    call: false,
                },
                final: { kind: 'function', value: false, shape: { positional: [1, 1], keywords: {} }, place: 'decorator' },
                overload: { kind: 'function', value: false, shape: { positional: [1, 1], keywords: {} }, place: 'decorator' },
                override: { kind: 'function', value: false, shape: { positional: [1, 1], keywords: {} }, place: 'decorator' },
            },
        },
        unicodedata: {
            function: `bidirectional category combining decimal decomposition digit east_asian_width is_normalized lookup mirrored name normalize numeric`,
            constant: 'ucd_3_2_0 unidata_version',
        },
        'urllib.parse': {
            'class derived': 'DefragResult DefragResultBytes ParseResult ParseResultBytes SplitResult SplitResultBytes',
            function: 'quote_from_bytes unquote_to_bytes urldefrag urljoin urlparse urlsplit urlunparse urlunsplit',
            special: {
                parse_qs: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [1, 3],
                        keywords: {
                            keep_blank_values: 'boolean',
                            strict_parsing: 'boolean',
                            encoding: 'safe-encoding',
                            errors: 'any',
                            max_num_fields: 'any',
                            separator: 'any',
                        },
                    },
                },
                parse_qsl: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [1, 3],
                        keywords: {
                            keep_blank_values: 'boolean',
                            strict_parsing: 'boolean',
                            encoding: 'safe-encoding',
                            errors: 'any',
                            max_num_fields: 'any',
                            separator: 'any',
                        },
                    },
                },
                quote: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 4],
                        args: ['any', 'any', 'safe-encoding', 'any'],
                        keywords: { safe: 'any', encoding: 'safe-encoding', errors: 'any' },
                    },
                },
                quote_plus: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 4],
                        args: ['any', 'any', 'safe-encoding', 'any'],
                        keywords: { safe: 'any', encoding: 'safe-encoding', errors: 'any' },
                    },
                },
                unquote: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 3],
                        args: ['any', 'safe-encoding', 'any'],
                        keywords: { encoding: 'safe-encoding', errors: 'any' },
                    },
                },
                unquote_plus: {
                    kind: 'function',
                    value: true,
                    shape: {
                        positional: [1, 3],
                        args: ['any', 'safe-encoding', 'any'],
                        keywords: { encoding: 'safe-encoding', errors: 'any' },
                    },
                },
                urlencode: {
                    kind: 'function',
                    value: false,
                    shape: {
                        positional: [1, 3],
                        keywords: { doseq: 'boolean', safe: 'any', encoding: 'safe-encoding', errors: 'any', quote_via: 'any' },
                    },
                },
            },
        },
    },
    refused: {
        __future__: { all_feature_names: 'it is a mutable list' },
        abc: {
            get_cache_token: "state of the process's abstract base classes",
            update_abstractmethods: 'changes any class it is given',
        },
        array: { ArrayType: 'another name of array.array' },
        base64: { decode: 'reads and writes files', encode: 'reads and writes files' },
        bisect: {},
        calendar: {
            LocaleHTMLCalendar: 'sets the locale of the process',
            LocaleTextCalendar: 'sets the locale of the process',
        },
        cmath: {},
        collections: {
            UserString: 'its format and format_map reach attributes of their arguments (catalogue 29); derive from str',
        },
        'collections.abc': {},
        copy: {},
        csv: {},
        dataclasses: {
            Field: 'dataclass writes the name that a Field holds into code which it executes',
            fields: 'hands out Field objects, whose names dataclass writes into code which it executes',
            make_dataclass: 'makes a class out of strings, with any namespace and module',
        },
        datetime: {},
        decimal: {
            BasicContext: 'a context that the whole process shares',
            DefaultContext: 'a context that the whole process shares',
            ExtendedContext: 'a context that the whole process shares',
        },
        difflib: { HtmlDiff: 'writes HTML in any named encoding; a skill returns data' },
        enum: {
            EnumDict: 'a class namespace filled by strings',
            EnumMeta: 'a metaclass: makes classes out of strings; derive from enum.Enum',
            EnumType: 'a metaclass: makes classes out of strings; derive from enum.Enum',
            global_enum: 'writes members into the namespace of a module named by a string',
            global_enum_repr: 'belongs to enum.global_enum',
            global_flag_repr: 'belongs to enum.global_enum',
            global_str: 'belongs to enum.global_enum',
            pickle_by_enum_name: 'belongs to pickle, returns getattr and its arguments',
            pickle_by_global_name: 'belongs to pickle',
            property: 'a descriptor whose fget, fset and fdel are functions and which reads attributes by name',
        },
        fractions: {},
        functools: {
            WRAPPER_ASSIGNMENTS: "names of attributes as data, of use only to update_wrapper's other parameters",
            WRAPPER_UPDATES: "names of attributes as data, of use only to update_wrapper's other parameters",
            partialmethod: 'a descriptor that calls what it holds with any object',
            singledispatch: 'its register evaluates annotations that are strings (catalogue 17)',
            singledispatchmethod: 'its register evaluates annotations that are strings (catalogue 17)',
            update_wrapper: 'sets attributes, named by strings, on any object (catalogue 151); decorate with functools.wraps',
        },
        hashlib: {
            algorithms_available: 'a set that the whole process shares',
            algorithms_guaranteed: 'a set that the whole process shares',
            file_digest: 'reads files',
        },
        heapq: {},
        itertools: {},
        json: {},
        math: {},
        numbers: {},
        operator: {
            attrgetter: 'reads attributes named by strings (catalogue 26)',
            methodcaller: 'calls methods named by strings (catalogue 26)',
        },
        random: {},
        re: { purge: 'empties a cache that the whole process shares', template: 'deprecated and undocumented' },
        statistics: {},
        string: { Formatter: 'get_field and vformat reach attributes named by strings (catalogue 28)' },
        textwrap: {},
        time: {
            clock_getres: "takes the number of any process's clock",
            clock_gettime: "takes the number of any process's clock; time.monotonic and time.perf_counter say the same",
            clock_gettime_ns: `takes the number of any process's clock; time.monotonic_ns and time.perf_counter_ns say the same`,
            clock_settime: 'sets a clock of the machine',
            clock_settime_ns: 'sets a clock of the machine',
            pthread_getcpuclockid: 'takes an address of memory; a wrong one ends the process',
            tzset: 'sets the time zone of the process',
        },
        typing: {
            BinaryIO: 'belongs to files',
            ForwardRef: 'an annotation as source text, which is compiled and can be evaluated (catalogue 153)',
            IO: 'belongs to files',
            Text: 'another name of str',
            TextIO: 'belongs to files',
            TypeAliasType: 'a name as data; write an assignment',
            clear_overloads: 'empties a registry that the whole process shares',
            dataclass_transform: 'sets an attribute on whatever it is given',
            get_args: 'hands out what an annotation holds as a value, so that `type` itself can be had',
            get_origin: 'get_origin(Type[int]) is `type` itself',
            get_overloads: "reads a registry that the whole process shares, by a function's module and name",
            get_protocol_members: 'reads names of attributes',
            get_type_hints: 'evaluates annotations that are strings (catalogue 17)',
            no_type_check: 'sets attributes on every function of a class it is given',
            no_type_check_decorator: 'sets attributes on what it is given',
            reveal_type: 'writes to standard error',
            runtime_checkable: `lets isinstance and class patterns read attributes of any object: a Protocol with dataclass fields hands out what it names (catalogue 30)`,
        },
        unicodedata: { UCD: 'the undocumented class of unicodedata.ucd_3_2_0' },
        'urllib.parse': {},
    },
    attributes: `APRIL ASCII AUGUST CONFORM CONTINUOUS DEBUG DECEMBER DOTALL EJECT Emax Emin Etiny Etop FEBRUARY FRIDAY IGNORECASE JANUARY JULY JUNE KEEP LOCALE MARCH MAX_DIGEST_SIZE MAX_KEY_SIZE MAY MONDAY MULTILINE NAMED_FLAGS NOVEMBER OCTOBER PERSON_SIZE SALT_SIZE SATURDAY SEPTEMBER STRICT SUNDAY TEMPLATE THURSDAY TUESDAY UNICODE UNIQUE VERBOSE VERSION WEDNESDAY a abs add add_note adjusted allow_nan append appendleft args as_integer_ratio as_tuple astimezone autojunk b b2j betavariate bidirectional binomialvariate bit_count bit_length bjunk block_size bpopular braceidpattern break_long_words break_on_hyphens byteswap c_contiguous cache_clear cache_info canonical capitalize capitals casefold cast category cdf center characters_written charjunk check_circular checks choice choices clamp clear clear_flags clear_traps close code colno combine combining compare compare_signal compare_total compare_total_mag compiler_flag conjugate contiguous copy copy_abs copy_decimal copy_negate copy_sign count create_decimal create_decimal_from_float cssclass_month cssclass_month_head cssclass_noday cssclass_year cssclass_year_head ctime currsize data date day days decimal decode decomposition default deleter delimiter denominator derive dialect difference difference_update digest digest_size digit digits discard divide divide_int divmod doc doublequote drop_whitespace dst east_asian_width elements encode encoding end end_lineno end_offset endpos endswith ensure_ascii errno escapechar exceptions exp expand expand_tabs expandtabs exponent expovariate extend extendleft extrasaction f_contiguous fieldnames filename filename2 fill find find_longest_match findall finditer firstweekday fix_sentence_endings flags fma fold format formatday formatmonth formatmonthname formatweek formatweekday formatweekheader formatyear fragment from_bytes from_decimal from_float from_iterable from_samples frombytes fromhex fromisocalendar fromisoformat fromkeys fromlist fromordinal fromtimestamp fromunicode fromutc fullbcount fullmatch func gammavariate gauss gauss_next get getMandatoryRelease getOptionalRelease get_grouped_opcodes get_identifiers get_matching_blocks get_opcodes getfirstweekday getrandbits getstate getter geturl group groupdict groupindex groups has_default has_header hex hexdigest hits hostname hour idpattern imag indent index indices initial_indent insert intercept intersection intersection_update inv_cdf is_canonical is_finite is_infinite is_integer is_nan is_normal is_normalized is_qnan is_signed is_snan is_subnormal is_valid is_zero isalnum isalpha isascii isdecimal isdigit isdisjoint isidentifier isjunk islower isnumeric isocalendar isoformat isoweekday isprintable isspace issubset issuperset istitle isupper item_separator items itemsize iterencode itermonthdates itermonthdays itermonthdays2 itermonthdays3 itermonthdays4 iterweekdays join key_separator keys keywords kwargs lastgroup lastindex limit_denominator line_num linejunk lineno lineterminator ljust ln lock log10 logb logical_and logical_invert logical_or logical_xor lognormvariate lookup lower lstrip maketrans mandatory mapping maps match matching_blocks max max_lines max_mag maxlen maxsize mean median memo message microsecond microseconds min min_mag minus minute mirrored misses mode month monthdatescalendar monthdays2calendar monthdayscalendar most_common move_to_end msg multiply n_fields n_sequence_fields n_unnamed_fields name name_from nbytes ndim netloc new_child next_minus next_plus next_toward normalize normalvariate now number_class numerator numeric object object_hook object_pairs_hook offset opcodes optional overlap params parents paretovariate parse_array parse_constant parse_float parse_int parse_object parse_string partition password path pattern pdf placeholder plus pop popitem popleft port pos power prec preferred print_file_and_line prmonth prweek pryear quantiles quantize query quick_ratio quotechar quoting radix randbytes randint random randrange ratio raw_decode re reader readonly real real_quick_ratio reason regs release remainder remainder_near remove removeprefix removesuffix replace replace_whitespace resolution restkey restval reverse rfind rindex rjust rotate rounding rpartition rsplit rstrip safe_substitute same_quantum sample samples scaleb scan_once scanner scheme search second seconds seed send sentence_end_re set_seq1 set_seq2 set_seqs setdefault setfirstweekday setstate setter shape shift shuffle sign size skipinitialspace skipkeys slope sniff sort sort_keys span split splitlines sqrt start startswith stdev step stop strerror strftime strict strides string strip strptime sub subgroup subn suboffsets subsequent_indent substitute subtract swapcase symmetric_difference symmetric_difference_update tabsize template text throw time timestamp timetuple timetz title tm_gmtoff tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec tm_wday tm_yday tm_year tm_zone to_bytes to_eng_string to_integral to_integral_exact to_integral_value to_sci_string tobytes today tolist toordinal toreadonly total total_seconds tounicode translate triangular type typecode tzinfo tzname unidata_version uniform union update upper url username uspace utc utcfromtimestamp utcnow utcoffset utctimetuple value values variance vonmisesvariate week weekday weibullvariate width wordsep_re wordsep_simple_re wrap writeheader writer writerow writerows x year yeardatescalendar yeardays2calendar yeardayscalendar zfill zscore`,
    doors: {
        _decoded_counterpart: 'a class of urllib.parse, which could be changed for everybody',
        _encoded_counterpart: 'a class of urllib.parse, which could be changed for everybody',
        aclose: 'it belongs to a asynchronous generator',
        ag_await: 'it belongs to a asynchronous generator',
        ag_code: 'it belongs to a asynchronous generator',
        ag_frame: 'it belongs to a asynchronous generator',
        ag_running: 'it belongs to a asynchronous generator',
        ag_suspended: 'it belongs to a asynchronous generator',
        asend: 'it belongs to a asynchronous generator',
        athrow: 'it belongs to a asynchronous generator',
        attrname: 'it belongs to a cached property',
        cell_contents: 'it belongs to a cell',
        check_unused_args: 'it belongs to a formatter',
        co_argcount: 'it belongs to a code',
        co_cellvars: 'it belongs to a code',
        co_code: 'it belongs to a code',
        co_consts: 'it belongs to a code',
        co_exceptiontable: 'it belongs to a code',
        co_filename: 'it belongs to a code',
        co_firstlineno: 'it belongs to a code',
        co_flags: 'it belongs to a code',
        co_freevars: 'it belongs to a code',
        co_kwonlyargcount: 'it belongs to a code',
        co_lines: 'it belongs to a code',
        co_linetable: 'it belongs to a code',
        co_lnotab: 'it belongs to a code',
        co_name: 'it belongs to a code',
        co_names: 'it belongs to a code',
        co_nlocals: 'it belongs to a code',
        co_positions: 'it belongs to a code',
        co_posonlyargcount: 'it belongs to a code',
        co_qualname: 'it belongs to a code',
        co_stacksize: 'it belongs to a code',
        co_varnames: 'it belongs to a code',
        convert_field: 'it belongs to a formatter',
        cr_await: 'it belongs to a coroutine',
        cr_code: 'it belongs to a coroutine',
        cr_frame: 'it belongs to a coroutine',
        cr_origin: 'it belongs to a coroutine',
        cr_running: 'it belongs to a coroutine',
        cr_suspended: 'it belongs to a coroutine',
        create_module: 'it belongs to a built-in loader',
        cssclasses: 'a list that every calendar.HTMLCalendar shares',
        cssclasses_weekday_head: 'a list that every calendar.HTMLCalendar shares',
        default_factory: 'defaultdict keeps the class it was given, which could then be changed for everybody',
        dispatch: 'it belongs to a single dispatch',
        exec_module: 'it belongs to a built-in loader',
        f_back: 'it belongs to a frame',
        f_builtins: 'it belongs to a frame',
        f_code: 'it belongs to a frame',
        f_generator: 'frame (3.14)',
        f_globals: 'it belongs to a frame',
        f_lasti: 'it belongs to a frame',
        f_lineno: 'it belongs to a frame',
        f_locals: 'it belongs to a frame',
        f_trace: 'it belongs to a frame',
        f_trace_lines: 'it belongs to a frame',
        f_trace_opcodes: 'it belongs to a frame',
        fdel: 'it belongs to a property',
        fget: 'it belongs to a property',
        find_module: 'it belongs to a built-in loader',
        find_spec: 'it belongs to a built-in loader',
        format_field: 'it belongs to a formatter',
        format_map: 'reaches attributes named in a string (catalogue 29)',
        fset: 'it belongs to a property',
        get_code: 'it belongs to a built-in loader',
        get_data: 'it belongs to a loader',
        get_field: 'it belongs to a formatter',
        get_filename: 'it belongs to a loader',
        get_resource_reader: 'it belongs to a loader',
        get_source: 'it belongs to a built-in loader',
        get_value: 'it belongs to a formatter',
        gi_code: 'it belongs to a generator',
        gi_frame: 'it belongs to a generator',
        gi_running: 'it belongs to a generator',
        gi_suspended: 'it belongs to a generator',
        gi_yieldfrom: 'it belongs to a generator',
        has_location: 'it belongs to a module spec',
        is_package: 'it belongs to a built-in loader',
        load_module: 'it belongs to a built-in loader',
        loader: 'it belongs to a module spec',
        loader_state: 'it belongs to a module spec',
        module_repr: 'it belongs to a built-in loader',
        modules: "the name of the interpreter's table of modules",
        mro: 'it belongs to a metaclass',
        obj: 'AttributeError keeps the object that was asked (catalogue 29)',
        path_mtime: 'it belongs to a loader',
        path_stats: 'it belongs to a loader',
        register: `changes, for the whole process, what isinstance says of an abstract class; or evaluates annotations (catalogue 17)`,
        registry: 'it belongs to a single dispatch',
        set_data: 'it belongs to a loader',
        source_to_code: 'it belongs to a loader',
        submodule_search_locations: 'it belongs to a module spec',
        tb_frame: 'it belongs to a traceback',
        tb_lasti: 'it belongs to a traceback',
        tb_lineno: 'it belongs to a traceback',
        tb_next: 'it belongs to a traceback',
        unicode_whitespace_trans: 'a dict that every textwrap.TextWrapper shares',
        vformat: 'it belongs to a formatter',
        with_traceback: 'takes and gives tracebacks',
    },
    mutable: {
        __future__: '',
        abc: 'deleter fdel fget fset getter mro register setter',
        array: '',
        base64: '',
        bisect: '',
        calendar: `APRIL AUGUST DECEMBER FEBRUARY FRIDAY JANUARY JULY JUNE MARCH MAY MONDAY NOVEMBER OCTOBER SATURDAY SEPTEMBER SUNDAY THURSDAY TUESDAY WEDNESDAY add_note args as_integer_ratio bit_count bit_length conjugate cssclass_month cssclass_month_head cssclass_noday cssclass_year cssclass_year_head cssclasses cssclasses_weekday_head denominator firstweekday formatday formatmonth formatmonthname formatweek formatweekday formatweekheader formatyear formatyearpage from_bytes getfirstweekday imag is_integer itermonthdates itermonthdays itermonthdays2 itermonthdays3 itermonthdays4 iterweekdays monthdatescalendar monthdays2calendar monthdayscalendar numerator prmonth prweek pryear real setfirstweekday to_bytes with_traceback yeardatescalendar yeardays2calendar yeardayscalendar`,
        cmath: '',
        collections: `append clear copy count elements extend fromkeys get index insert items keys most_common new_child parents pop popitem remove reverse setdefault sort subtract total update values`,
        'collections.abc': `aclose add append asend athrow clear close count discard extend get index insert isdisjoint items keys pop popitem remove reverse send setdefault throw update values`,
        copy: 'add_note args with_traceback',
        csv: `add_note args delimiter doublequote escapechar fieldnames has_header lineterminator quotechar quoting skipinitialspace sniff with_traceback writeheader writerow writerows`,
        dataclasses: `add_note args compare default default_factory hash init kw_only metadata name obj repr type with_traceback`,
        datetime: '',
        decimal: 'add_note args count digits exponent index sign with_traceback',
        difflib: `a b compare count find_longest_match get_grouped_opcodes get_matching_blocks get_opcodes index quick_ratio ratio real_quick_ratio set_seq1 set_seq2 set_seqs size`,
        enum: `CONFORM CONTINUOUS EJECT KEEP NAMED_FLAGS STRICT UNIQUE as_integer_ratio bit_count bit_length capitalize casefold center conjugate count denominator encode endswith expandtabs find format format_map from_bytes imag index is_integer isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans numerator partition real removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title to_bytes translate upper value zfill`,
        fractions: `as_integer_ratio conjugate denominator from_decimal from_float imag is_integer limit_denominator numerator real`,
        functools: 'count currsize hits index maxsize misses',
        hashlib: '',
        heapq: '',
        itertools: '',
        json: 'add_note args decode default encode item_separator iterencode key_separator raw_decode with_traceback',
        math: '',
        numbers: 'conjugate denominator imag numerator real',
        operator: '',
        random: `VERSION betavariate binomialvariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate`,
        re: `ASCII DEBUG DOTALL IGNORECASE LOCALE MULTILINE TEMPLATE UNICODE VERBOSE add_note args as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes with_traceback`,
        statistics: `add_note args cdf count from_samples index intercept inv_cdf mean median mode overlap pdf quantiles samples slope stdev variance with_traceback zscore`,
        string: 'braceidpattern delimiter flags get_identifiers idpattern is_valid pattern safe_substitute substitute',
        textwrap: 'fill sentence_end_re unicode_whitespace_trans uspace wordsep_re wordsep_simple_re wrap',
        time: `count index n_fields n_sequence_fields n_unnamed_fields tm_gmtoff tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec tm_wday tm_yday tm_year tm_zone`,
        typing: 'args kwargs',
        unicodedata: '',
        'urllib.parse': `count decode encode fragment geturl hostname index netloc params password path port query scheme url username`,
    },
    builtins: {
        abs: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        aiter: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        all: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        anext: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        any: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        ascii: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        bin: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        bool: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        callable: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        chr: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        complex: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        dict: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        divmod: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        enumerate: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        filter: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        float: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        format: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        frozenset: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        hash: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        hex: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        id: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        int: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        isinstance: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        issubclass: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        iter: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        len: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        list: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        map: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        max: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        memoryview: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        min: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        next: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        object: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        oct: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        ord: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        pow: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        range: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        repr: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        reversed: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        round: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        set: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        slice: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        sorted: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        sum: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        tuple: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        zip: { use: 'value', reason: 'computes from its arguments by their protocols; names no attribute' },
        Ellipsis: { use: 'value', reason: 'a constant' },
        False: { use: 'value', reason: 'a constant' },
        None: { use: 'value', reason: 'a constant' },
        NotImplemented: { use: 'value', reason: 'a constant' },
        True: { use: 'value', reason: 'a constant' },
        ArithmeticError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        AssertionError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        AttributeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        BlockingIOError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        BrokenPipeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        BufferError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        BytesWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ChildProcessError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ConnectionAbortedError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ConnectionError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ConnectionRefusedError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ConnectionResetError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        DeprecationWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        EOFError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        EncodingWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        EnvironmentError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        Exception: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ExceptionGroup: { use: 'value', reason: 'an exception that `except Exception` catches' },
        FileExistsError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        FileNotFoundError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        FloatingPointError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        FutureWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        IOError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ImportError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ImportWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        IndentationError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        IndexError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        InterruptedError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        IsADirectoryError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        KeyError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        LookupError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        MemoryError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ModuleNotFoundError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        NameError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        NotADirectoryError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        NotImplementedError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        OSError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        OverflowError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        PendingDeprecationWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        PermissionError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ProcessLookupError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        PythonFinalizationError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        RecursionError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ReferenceError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ResourceWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        RuntimeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        RuntimeWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        StopAsyncIteration: { use: 'value', reason: 'an exception that `except Exception` catches' },
        StopIteration: { use: 'value', reason: 'an exception that `except Exception` catches' },
        SyntaxError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        SyntaxWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        SystemError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        TabError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        TimeoutError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        TypeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnboundLocalError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnicodeDecodeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnicodeEncodeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnicodeError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnicodeTranslateError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UnicodeWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        UserWarning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ValueError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        Warning: { use: 'value', reason: 'an exception that `except Exception` catches' },
        ZeroDivisionError: { use: 'value', reason: 'an exception that `except Exception` catches' },
        bytearray: {
            use: 'value',
            shape: {
                positional: [0, 3],
                args: ['any', 'safe-encoding', 'any'],
                keywords: { object: 'any', source: 'any', encoding: 'safe-encoding', errors: 'any' },
            },
            reason: "an encoding's name imports its codec (catalogue 18)",
        },
        bytes: {
            use: 'value',
            shape: {
                positional: [0, 3],
                args: ['any', 'safe-encoding', 'any'],
                keywords: { object: 'any', source: 'any', encoding: 'safe-encoding', errors: 'any' },
            },
            reason: "an encoding's name imports its codec (catalogue 18)",
        },
        str: {
            use: 'value',
            shape: {
                positional: [0, 3],
                args: ['any', 'safe-encoding', 'any'],
                keywords: { object: 'any', source: 'any', encoding: 'safe-encoding', errors: 'any' },
            },
            reason: "an encoding's name imports its codec (catalogue 18)",
        },
        getattr: {
            use: 'call',
            shape: { positional: [2, 3], args: ['any', 'public-name', 'any'], keywords: {} },
            reason: 'reads the attribute that it names',
        },
        hasattr: {
            use: 'call',
            shape: { positional: [2, 2], args: ['any', 'public-name'], keywords: {} },
            reason: 'reads the attribute that it names',
        },
        print: {
            use: 'call',
            shape: { positional: [0, 255], keywords: { sep: 'any', end: 'any', flush: 'boolean' }, unpack: true },
            reason: 'writes to standard output, which the sandbox keeps',
        },
        super: {
            use: 'call',
            shape: { positional: [0, 0], keywords: {} },
            reason: "with arguments it reads any class's methods",
        },
        type: {
            use: 'call',
            shape: { positional: [1, 1], keywords: {} },
            reason: 'with three arguments it makes a class out of strings, whose annotations others execute',
        },
        classmethod: { use: 'decorator', reason: 'wraps a function of a class statement' },
        property: { use: 'decorator', reason: 'wraps a function of a class statement' },
        staticmethod: { use: 'decorator', reason: 'wraps a function of a class statement' },
        BaseException: {
            use: 'refused',
            reason: 'passes through `except Exception` and ends the agent that called; use Exception',
        },
        BaseExceptionGroup: {
            use: 'refused',
            reason: 'passes through `except Exception` and ends the agent that called; use Exception',
        },
        GeneratorExit: {
            use: 'refused',
            reason: 'passes through `except Exception` and ends the agent that called; use Exception',
        },
        KeyboardInterrupt: {
            use: 'refused',
            reason: 'passes through `except Exception` and ends the agent that called; use Exception',
        },
        SystemExit: {
            use: 'refused',
            reason: 'passes through `except Exception` and ends the agent that called; use Exception',
        },
        __import__: { use: 'refused', reason: 'imports by string; write an import statement' },
        compile: { use: 'refused', reason: 'runs text as code' },
        eval: { use: 'refused', reason: 'runs text as code' },
        exec: { use: 'refused', reason: 'runs text as code' },
        globals: { use: 'refused', reason: 'hands out a namespace' },
        locals: { use: 'refused', reason: 'hands out a namespace' },
        vars: { use: 'refused', reason: 'hands out a namespace' },
        delattr: { use: 'refused', reason: 'writes the attribute that a string names; write an assignment' },
        setattr: { use: 'refused', reason: 'writes the attribute that a string names; write an assignment' },
        dir: { use: 'refused', reason: 'reads names of attributes' },
        open: { use: 'refused', reason: 'opens files' },
        input: { use: 'refused', reason: 'reads standard input' },
        breakpoint: { use: 'refused', reason: 'starts a debugger, which an environment variable names' },
        exit: { use: 'refused', reason: 'ends the process' },
        quit: { use: 'refused', reason: 'ends the process' },
        copyright: { use: 'refused', reason: 'a helper of the interactive interpreter, which reads files' },
        credits: { use: 'refused', reason: 'a helper of the interactive interpreter, which reads files' },
        help: { use: 'refused', reason: 'a helper of the interactive interpreter, which reads files' },
        license: { use: 'refused', reason: 'a helper of the interactive interpreter, which reads files' },
        __build_class__: { use: 'refused', reason: 'makes a class out of any function' },
        __debug__: { use: 'refused', reason: 'differs between test and production (catalogue 74)' },
        __doc__: { use: 'refused', reason: 'differs between test and production (catalogue 115)' },
        __name__: { use: 'refused', reason: 'differs between test and production (catalogue 115)' },
        __package__: { use: 'refused', reason: 'differs between test and production (catalogue 115)' },
        __loader__: { use: 'refused', reason: 'a loader of modules' },
        __spec__: { use: 'refused', reason: 'a loader of modules' },
        _IncompleteInputError: { use: 'refused', reason: 'private' },
    },
    encodings: `8859 ascii cp1252 cp819 iso-8859-1 iso8859-1 l1 latin-1 latin1 u8 us-ascii utf utf-16 utf-16-be utf-16-le utf-16be utf-16le utf-32 utf-32-be utf-32-le utf-32be utf-32le utf-8 utf-8-sig utf16 utf32 utf8 windows-1252`,
};

;// CONCATENATED MODULE: ./src/syntax/api/index.js

const words = (text) => (text === '' ? [] : text.split(' '));
function unpacked(packed) {
    const members = new Map();
    for (const [label, names] of Object.entries(packed)) {
        if (typeof names === 'string') {
            const [kind, ...flags] = label.split(' ');
            const member = { kind, value: !flags.includes('called'), ...(flags.includes('derived') && { subclass: true }) };
            for (const name of words(names))
                members.set(name, member);
        }
        else
            for (const [name, member] of Object.entries(names))
                members.set(name, member);
    }
    return members;
}
const MEMBERS = new Map(Object.entries(TABLE.members).map(([module, packed]) => [module, unpacked(packed)]));
const BUILTINS = new Map(Object.entries(TABLE.builtins));
/** Whether the public names of `module` (its full dotted name) are known, so that memberOf can answer for it. */
function hasTable(module) {
    return MEMBERS.has(module);
}
/** The public member `name` of `module`; undefined where it is not part of the closed world (see refusalOf). */
function memberOf(module, name) {
    return MEMBERS.get(module)?.get(name);
}
/** Why `module`'s member `name`, which some CPython has, is excluded; undefined where nothing is known of it. */
function refusalOf(module, name) {
    const reasons = TABLE.refused[module];
    return reasons !== undefined && Object.hasOwn(reasons, name) ? reasons[name] : undefined;
}
/** The builtin `name`; undefined where no supported CPython has one. */
function builtinOf(name) {
    return BUILTINS.get(name);
}
/** The public attribute names of the objects that allowed code can come by, without the doors. */
const ATTRIBUTES = new Set(words(TABLE.attributes));
/** Attribute names that are never allowed on anything, even where the candidate has one of that name, and why. */
const DOORS = new Map(Object.entries(TABLE.doors));
const MUTABLE = new Map(Object.entries(TABLE.mutable).map(([module, names]) => [module, new Set(words(names))]));
const NONE = new Set();
/**
 * Attribute names of the classes of `module` which anybody could change for the whole process (those written in Python):
 * they may be stored to through `self` only.
 */
function mutableAttributesOf(module) {
    return MUTABLE.get(module) ?? NONE;
}
/** Names of encodings whose codecs every CPython has built in or always loads; lower case, `-` for `_` and spaces. */
const SAFE_ENCODINGS = new Set(words(TABLE.encodings));


/***/ }),

/***/ 9116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ attributesOf)
/* harmony export */ });
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8358);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9203);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5362);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2961);




const NAMING = ['attribute', 'member_type', 'keyword_pattern', 'dotted_name'];
/** Every attribute that a source names, in source order. */
const attributesOf = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((source) => (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOfAny */ .D2)(source, NAMING).flatMap((node) => usesAt(source, node)));
function usesAt(source, node) {
    if (node.type === 'attribute' || node.type === 'member_type')
        return [plain(source, node)];
    if (node.type === 'keyword_pattern')
        return [keyword(source, node)];
    return isPattern(node) ? dotted(source, node) : [];
}
function plain(source, whole) {
    const object = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .X)(whole);
    const node = ((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .childOf */ .G)(whole, 'attribute') ?? whole.children.at(-1));
    const inner = object.type === 'type' ? (object.children[0] ?? object) : object;
    return {
        name: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(source, node),
        node,
        whole,
        object,
        base: (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceOf */ .Bz)(source, inner),
        isStore: source.names.stores.has(whole),
    };
}
function keyword(source, pattern) {
    const node = pattern.children[0];
    return { name: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(source, node), node, base: undefined, isStore: false };
}
function isPattern(node) {
    return (node.children.length > 1 &&
        (node.parent?.type === 'case_pattern' ||
            node.parent?.type === 'class_pattern' ||
            node.parent?.type === 'keyword_pattern' ||
            node.parent?.type.endsWith('_pattern') === true));
}
function dotted(source, node) {
    const [first, ...rest] = node.children.filter(({ type }) => type === 'identifier');
    let base = first && (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceOf */ .Bz)(source, first);
    return rest.map((each) => {
        const use = { name: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(source, each), node: each, base, isStore: false };
        base = base?.kind === 'module' ? (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(base, use.name) : undefined;
        return use;
    });
}


/***/ }),

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ reachesIn)
/* harmony export */ });
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7707);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9203);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5362);



/** What importing one of these (or a module below it) is for. */
const MODULES = {
    ...of('network', 'socket ssl urllib.request urllib.robotparser http ftplib smtplib imaplib poplib telnetlib nntplib'),
    ...of('network', 'socketserver xmlrpc webbrowser requests httpx aiohttp urllib3 boto3 botocore paramiko websockets'),
    ...of('files', 'io pathlib shutil tempfile glob fileinput zipfile tarfile sqlite3 dbm shelve mmap fcntl'),
    ...of('process', 'subprocess multiprocessing signal ctypes pty resource sched threading concurrent'),
    ...of('environment', 'platform getpass pwd grp site sysconfig locale'),
    ...of('randomness', 'secrets'),
};
/** Members that reach further than the rest of their module. */
const MEMBERS = {
    ...of('clock', 'time.time time.time_ns time.monotonic time.monotonic_ns time.perf_counter time.perf_counter_ns'),
    ...of('clock', 'time.process_time time.process_time_ns time.thread_time time.thread_time_ns time.localtime time.gmtime'),
    ...of('clock', 'time.ctime time.asctime time.strftime time.clock_gettime time.clock_gettime_ns time.sleep uuid.uuid1'),
    ...of('randomness', 'uuid.uuid4 uuid.uuid1 os.urandom os.getrandom'),
    ...of('environment', 'os.environ os.environb os.getenv os.getcwd os.uname os.getpid os.getuid os.getlogin os.putenv os.unsetenv time.tzname'),
    ...of('files', 'os.open os.listdir os.scandir os.walk os.stat os.remove os.rename os.mkdir os.makedirs os.unlink os.replace os.chmod os.rmdir codecs.open'),
    ...of('process', 'os.system os.popen os.fork os.kill os.execv os.spawnv os.posix_spawn'),
};
/** Methods that read the clock, on whatever stands for a date class: it may have any name by then. */
const CLOCK_METHODS = new Set(['now', 'utcnow', 'today']);
function of(capability, names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, capability]));
}
const REACHING = new Set([...Object.keys(MODULES), ...Object.keys(MEMBERS), 'datetime', 'random'].map((path) => path.split('.')[0] ?? ''));
/** Every place at which `source` reaches beyond computing, as far as names show it. */
function reachesIn(source) {
    const modules = (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .importsOf */ .c)(source);
    // Members are reached through an import of their module, and one builtin by its own name.
    if (!modules.some(({ module }) => REACHING.has(module.split('.')[0] ?? '')) && !source.text.includes('open'))
        return [];
    const tellsDates = modules.some(({ module }) => module === 'datetime' || module.startsWith('datetime.'));
    return [
        ...modules.flatMap(({ module, node }) => reach(capabilityOf(module), module, node)),
        ...source.nodes.flatMap((node) => {
            if (node.type === 'attribute' && tellsDates) {
                const name = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(source, node).split('.').at(-1)?.trim() ?? '';
                if (CLOCK_METHODS.has(name))
                    return [{ capability: 'clock', what: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(source, node).slice(0, 60), node }];
            }
            return isRead(node) ? byMember((0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(source, node), node) : [];
        }),
    ];
}
function byMember(reference, node) {
    if (reference?.kind === 'builtin' && reference.name === 'open')
        return reach('files', 'open', node);
    if (reference?.kind !== 'member')
        return [];
    const path = `${reference.module}.${reference.name}`;
    return reach(MEMBERS[path] ?? restOf(reference.module, reference.name), path, node);
}
/** Most of `os` acts on files and processes: what is not known to compute only counts as that. `random.Random` has a seed. */
function restOf(module, name) {
    if (module === 'os')
        return OF_OS_ALONE.has(name) ? undefined : 'process';
    return module === 'random' && name !== 'Random' ? 'randomness' : undefined;
}
const OF_OS_ALONE = new Set('path sep altsep extsep pathsep linesep curdir pardir devnull name fspath PathLike'.split(' '));
/** Whether `node` may stand for a member: a name, or a path of attributes that is not part of a longer one. */
function isRead(node) {
    return node.type === 'attribute' || (node.type === 'identifier' && node.parent?.type !== 'attribute');
}
function capabilityOf(module) {
    const parts = module.split('.');
    return parts.map((_, index) => MODULES[parts.slice(0, index + 1).join('.')]).find((each) => each !== undefined);
}
function reach(capability, what, node) {
    return capability === undefined ? [] : [{ capability, what, node }];
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ topLevelFunctions)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5362);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2961);


/** The functions that a module defines at its top level and unconditionally, in source order. */
function topLevelFunctions(source) {
    return source.root.children
        .map((node) => (node.type === 'decorated_definition' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .G)(node, 'definition') : node))
        .filter((node) => node?.type === 'function_definition')
        .map((node) => factOf(source, node));
}
function factOf(source, node) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .G)(node, 'name');
    return {
        name: name === undefined ? '' : (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, name),
        isAsync: node.children.some((child) => child.type === 'async'),
        hasDocstring: hasDocstring(source, node),
        isHinted: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .G)(node, 'return_type') !== undefined && parametersOf(node).every(isHinted),
        node,
    };
}
/** One string, or several that stand side by side; bytes and f-strings document nothing (`inspect.getdoc`). */
function hasDocstring(source, definition) {
    const first = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .G)(definition, 'body')?.children.find((child) => child.type !== 'comment');
    const value = first?.type === 'expression_statement' && first.children.length === 1 ? first.children[0] : undefined;
    return value !== undefined && isPlainString(source, value);
}
function isPlainString(source, node) {
    if (node.type === 'concatenated_string')
        return node.children.every((part) => part.type === 'comment' || isPlainString(source, part));
    return node.type === 'string' && /^[ru]?["']/i.test((0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node));
}
function parametersOf(definition) {
    return ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .G)(definition, 'parameters')?.children ?? []).filter((child) => child.named && child.type !== 'comment');
}
function isHinted(parameter) {
    return ['typed_parameter', 'typed_default_parameter', 'keyword_separator', 'positional_separator'].includes(parameter.type);
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ pythonGrammar),
  O: () => (/* binding */ pythonParser)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "./web-tree-sitter.js"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_web_tree_sitter_js_namespaceObject = x({ ["Language"]: () => (__WEBPACK_EXTERNAL_MODULE__web_tree_sitter_js_83f30c8b__.Language), ["Parser"]: () => (__WEBPACK_EXTERNAL_MODULE__web_tree_sitter_js_83f30c8b__.Parser) });
;// CONCATENATED MODULE: ./src/syntax/grammar-tables.js
/** The symbol of what does not parse (parser.h). */
const ERROR = 0xffff;
/** Offsets in bytes into TSLanguage of tree-sitter 0.27 (parser.h) in a memory of 32 bits. */
const AT = {
    symbolCount: 4,
    aliasCount: 8,
    productionCount: 28,
    aliasWidth: 36,
    fieldSlices: 64,
    fieldEntries: 68,
    metadata: 72,
    publicSymbols: 76,
    aliasSequences: 84,
};
/** A child's number in a field map is a byte. */
const WIDTH = 256;
/** Reads the tables of `language`, which begins at the byte `address`. */
function tablesOf(language, address, { HEAPU8, HEAPU16, HEAPU32 }) {
    const u8 = (at) => HEAPU8[at] ?? 0;
    const u16 = (at) => HEAPU16[at >>> 1] ?? 0;
    const u32 = (at) => HEAPU32[at >>> 2] ?? 0;
    const productions = u32(address + AT.productionCount);
    const aliasWidth = u16(address + AT.aliasWidth);
    const aliases = new Uint16Array(productions * WIDTH);
    const fields = new Uint16Array(productions * WIDTH);
    for (let production = 0; production < productions; production += 1) {
        // Production 0 has no aliases, whatever its row says (ts_language_alias_sequence).
        const row = u32(address + AT.aliasSequences) + 2 * production * aliasWidth;
        for (let child = 0; production > 0 && child < aliasWidth; child += 1)
            aliases[production * WIDTH + child] = u16(row + 2 * child);
        const slice = u32(address + AT.fieldSlices) + 4 * production;
        // From the last to the first: of two fields of one child the first counts.
        for (let index = u16(slice + 2) - 1; index >= 0; index -= 1) {
            const entry = u32(address + AT.fieldEntries) + 4 * (u16(slice) + index);
            const isInherited = u8(entry + 3) !== 0;
            if (!isInherited)
                fields[production * WIDTH + u8(entry + 2)] = u16(entry);
        }
    }
    const types = [];
    const isNamed = [];
    const symbols = u32(address + AT.symbolCount) + u32(address + AT.aliasCount);
    for (let symbol = 0; symbol < symbols; symbol += 1) {
        types.push(language.types[u16(u32(address + AT.publicSymbols) + 2 * symbol)] || 'ERROR');
        isNamed.push(u8(u32(address + AT.metadata) + 3 * symbol + 1) !== 0);
    }
    types[ERROR] = 'ERROR';
    isNamed[ERROR] = true;
    return { width: WIDTH, aliases, fields, fieldNames: language.fields.map((name) => name ?? null), types, isNamed };
}

;// CONCATENATED MODULE: ./src/syntax/tree-cursor.js
/**
 * Every node of `tree`, in source order, the root first: by the public interface alone, so what a faster reader is held
 * to. A loop and no recursion: depth is the adversary's to choose (catalogue 70).
 */
function nodesByCursor(tree) {
    const cursor = tree.walk();
    const root = nodeAt(cursor, null);
    const nodes = [root];
    const append = (parent) => {
        const child = nodeAt(cursor, parent);
        parent.children.push(child);
        nodes.push(child);
        return child;
    };
    let current = root;
    for (;;) {
        if (cursor.gotoFirstChild()) {
            current = append(current);
            continue;
        }
        while (!cursor.gotoNextSibling()) {
            if (!cursor.gotoParent() || current.parent === null) {
                cursor.delete();
                return nodes;
            }
            current = current.parent;
        }
        current = append(current.parent ?? root);
    }
}
function nodeAt(cursor, parent) {
    return {
        type: cursor.nodeType,
        named: cursor.nodeIsNamed,
        missing: cursor.nodeIsMissing,
        field: cursor.currentFieldName,
        start: cursor.startIndex,
        end: cursor.endIndex,
        depth: parent === null ? 0 : parent.depth + 1,
        parent,
        children: [],
    };
}

;// CONCATENATED MODULE: ./src/syntax/tree-memory.js
/**
 * Where things are in tree-sitter 0.27's subtrees (subtree.h), in words of 32 bits. A Subtree is two words: a small leaf
 * in place, which the lowest bit says, or a pointer to a SubtreeHeapData, before which its children stand.
 */
const SUBTREE = 2;
const tree_memory_AT = { padding: 1, size: 4, childCount: 9, symbol: 10, flags: 11, visibleChildren: 12, production: 16 };
/** The flags of a SubtreeHeapData, and where a small leaf's are brought to. */
const FLAG = { visible: 1, named: 2, extra: 4, missing: 0x200 };
const isLeafInPlace = (words, at) => (words[at] & 1) === 1;
const heapOf = (words, at) => words[at] >>> 2;
function flagsOf(words, at) {
    const word = words[at];
    return isLeafInPlace(words, at)
        ? ((word >>> 1) & 7) | ((word & 0x20) << 4)
        : words[heapOf(words, at) + tree_memory_AT.flags];
}
function symbolOf(words, at) {
    return isLeafInPlace(words, at)
        ? (words[at] >>> 8) & 0xff
        : words[heapOf(words, at) + tree_memory_AT.symbol] & 0xffff;
}
/** Bytes before the subtree that belong to it. */
function paddingOf(words, at) {
    return isLeafInPlace(words, at)
        ? (words[at + 1] >>> 16) & 0xff
        : words[heapOf(words, at) + tree_memory_AT.padding];
}
/** Bytes. */
function sizeOf(words, at) {
    return isLeafInPlace(words, at) ? words[at + 1] >>> 24 : words[heapOf(words, at) + tree_memory_AT.size];
}
function childCountOf(words, at) {
    return isLeafInPlace(words, at) ? 0 : words[heapOf(words, at) + tree_memory_AT.childCount];
}
const LEAF = [];
/**
 * Every node of the tree whose root is the subtree at the word `at`, in source order, the root first: what a TreeCursor
 * says of it (tree_cursor.c), read from memory because a cursor takes seven calls a node and is copied in and out at each.
 * A loop and no recursion: depth is the adversary's to choose (catalogue 70).
 */
function nodesAt(at, words, grammar) {
    const { aliases, fields, fieldNames, types, isNamed } = grammar;
    const nodes = [];
    let open = {
        outer: null,
        node: null,
        children: [],
        field: 0,
        next: at,
        past: at + SUBTREE,
        position: 0,
        isFirst: false,
        slot: 0,
        pastSlots: 0,
    };
    while (open !== null) {
        const child = open.next;
        if (child === open.past) {
            open = open.outer;
            continue;
        }
        open.next = child + SUBTREE;
        // A subtree begins where its first child does, behind the padding that both have.
        const start = open.isFirst ? open.position : open.position + paddingOf(words, child);
        const end = start + sizeOf(words, child);
        open.isFirst = false;
        open.position = end;
        const flags = flagsOf(words, child);
        const isExtra = (flags & FLAG.extra) !== 0;
        let alias = 0;
        let field = 0;
        if (!isExtra) {
            const { slot } = open;
            field = open.field;
            if (slot < open.pastSlots) {
                alias = aliases[slot];
                field = fields[slot] || field;
            }
            open.slot = slot + 1;
        }
        const childCount = childCountOf(words, child);
        const isVisible = alias !== 0 || (flags & FLAG.visible) !== 0;
        let { node, children } = open;
        if (isVisible) {
            children = childCount === 0 ? LEAF : [];
            const parent = node;
            node = {
                type: types[alias || symbolOf(words, child)],
                named: alias === 0 ? (flags & FLAG.named) !== 0 : isNamed[alias],
                missing: (flags & FLAG.missing) !== 0,
                field: fieldNames[field],
                start: start >>> 1,
                end: end >>> 1,
                depth: parent === null ? 0 : parent.depth + 1,
                parent,
                children,
            };
            nodes.push(node);
            open.children.push(node);
            field = 0;
        }
        if (childCount > 0) {
            const heap = heapOf(words, child);
            const slot = (words[heap + tree_memory_AT.production] >>> 16) * grammar.width;
            if (words[heap + tree_memory_AT.visibleChildren] !== 0)
                open = {
                    outer: open,
                    node,
                    children,
                    field,
                    next: heap - childCount * SUBTREE,
                    past: heap,
                    position: start,
                    isFirst: true,
                    slot,
                    pastSlots: slot + grammar.width,
                };
        }
    }
    return nodes;
}

;// CONCATENATED MODULE: ./src/syntax/tree-reader.js



/** Python that says everything for which a tree is read: aliases, hidden rules, fields, long leaves, errors, what is missing. */
const SAMPLE = `@d(k=1)
async def f(a: int = 1, *b, **c) -> "é😀":  # ${'long '.repeat(60)}
  return [x for x in a if x is not None], f"{a!r:>{b}}"
class C(B, metaclass=M): x: int = lambda y, /: -y ** 1
match a:
  case {"k": [P.q, *_], **r} as s: pass
try: import a.b as c, d
except E: print >> a[1:2], (yield
def (: '`;
/**
 * How the trees of `parser` are read. From memory is at least seven times as fast as by the public interface, but nobody promises
 * where things are there: unless both read the same out of a sample, here and now, it is the public interface.
 */
function readerFor(parser, memory) {
    const sample = parser.parse(SAMPLE);
    if (sample === null)
        return nodesByCursor;
    try {
        if (!isWhole(memory))
            return nodesByCursor;
        const language = memory.HEAPU32[wordOf(sample) + LANGUAGE] ?? 0;
        const tables = tablesOf(sample.language, language, memory);
        const fast = (tree) => nodesAt(wordOf(tree), memory.HEAPU32, tables);
        return shapeOf(fast(sample)) === shapeOf(nodesByCursor(sample)) ? fast : nodesByCursor;
    }
    finally {
        sample.delete();
    }
}
/** A TSTree (tree.h) begins with its root, which takes two words; the address of its language follows. */
const LANGUAGE = 2;
/** The word at which the TSTree of `tree` begins. */
function wordOf(tree) {
    return tree[0] >>> 2;
}
/** Whether all views are there, and this machine's numbers have the order of bytes that WebAssembly's have. */
function isWhole(memory) {
    const { HEAPU8, HEAPU16, HEAPU32 } = memory;
    const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
    return isLittleEndian && HEAPU8 !== undefined && HEAPU16 !== undefined && HEAPU32 !== undefined;
}
/** All that is said of `nodes`; depths in source order say which contains which. */
function shapeOf(nodes) {
    return nodes
        .map(({ type, named, missing, field, start, end, depth }) => [type, named, missing, field, start, end, depth].join(' '))
        .join('\n');
}

;// CONCATENATED MODULE: ./src/syntax/grammar.js




/** A URL in a variable, because the bundler rewrites a literal `new URL('…', import.meta.url)`. */
const beside = (file) => new URL(file, import.meta.url);
let loading;
/**
 * The Python grammar, loaded once from the two WebAssembly files: beside the bundle, else from the installed packages.
 * This is the only I/O of the syntax room, and it reads nothing of the candidate's.
 */
function pythonGrammar() {
    loading ??= load();
    return loading;
}
/** The Python parser alone. */
async function pythonParser() {
    return (await pythonGrammar()).parser;
}
async function load() {
    const [runtime, grammar] = await Promise.all([
        wasm('web-tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm'),
        wasm('tree-sitter-python.wasm', 'tree-sitter-python/tree-sitter-python.wasm'),
    ]);
    // What init is given becomes emscripten's module, which shows its memory.
    const module = { wasmBinary: runtime };
    await external_web_tree_sitter_js_namespaceObject.Parser.init(module);
    const parser = new external_web_tree_sitter_js_namespaceObject.Parser().setLanguage(await external_web_tree_sitter_js_namespaceObject.Language.load(grammar));
    return { parser, nodesOf: readerFor(parser, module) };
}
async function wasm(bundled, installed) {
    try {
        return await (0,promises_.readFile)(beside(bundled));
    }
    catch {
        return await (0,promises_.readFile)((0,external_node_module_namespaceObject.createRequire)(import.meta.url).resolve(installed));
    }
}


/***/ }),

/***/ 4189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isHidden),
/* harmony export */   o: () => (/* binding */ HIDDEN_PATTERN)
/* harmony export */ });
/**
 * Code points that a reader does not see or that change how the text around them is shown, as inclusive ranges.
 * A table of our own and not `\p{…}`, because the Unicode version differs between the engines that must agree.
 * From Unicode 16: general categories Cc (but tab, line feed, carriage return), Cf, Zl, Zp, Co, all noncharacters, and
 * Default_Ignorable_Code_Point (zero-width, bidi, tags, variation selectors, Hangul fillers); Trojan Source (CVE-2021-42574).
 */
// biome-ignore format: a range a line would be sixty lines
const HIDDEN = [
    [0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x34f, 0x34f], [0x600, 0x605], [0x61c, 0x61c],
    [0x6dd, 0x6dd], [0x70f, 0x70f], [0x890, 0x891], [0x8e2, 0x8e2], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f],
    [0x200b, 0x200f], [0x2028, 0x202e], [0x2060, 0x206f], [0x2800, 0x2800], [0x3164, 0x3164], [0xd800, 0xf8ff],
    [0xfdd0, 0xfdef], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0xfff0, 0xfffb], [0xfffe, 0xffff],
    [0x110bd, 0x110bd], [0x110cd, 0x110cd], [0x13430, 0x1345f], [0x1bca0, 0x1bca3], [0x1d173, 0x1d17a],
    [0x1fffe, 0x1ffff], [0x2fffe, 0x2ffff], [0x3fffe, 0x3ffff], [0x4fffe, 0x4ffff], [0x5fffe, 0x5ffff], [0x6fffe, 0x6ffff],
    [0x7fffe, 0x7ffff], [0x8fffe, 0x8ffff], [0x9fffe, 0x9ffff], [0xafffe, 0xaffff], [0xbfffe, 0xbffff], [0xcfffe, 0xcffff],
    [0xdfffe, 0xdffff], [0xe0000, 0x10ffff],
];
/** Whether the code point is shown to nobody, or shown as something it is not. */
function isHidden(codePoint) {
    return HIDDEN.some(([first, last]) => codePoint >= first && codePoint <= last);
}
/** One class that matches every hidden code unit sequence, for scans over long texts. */
const HIDDEN_PATTERN = new RegExp(`[${HIDDEN.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`, 'gu');


/***/ }),

/***/ 3668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ importedBy)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2961);

const STATEMENTS = new Set(['import_statement', 'import_from_statement', 'future_import_statement']);
/** What `statement` imports; nothing if it is no import (catalogue 1, 2, 20: several names, three kinds of node). */
function importedBy(statement, text) {
    if (!STATEMENTS.has(statement.type))
        return [];
    const from = statement.type === 'future_import_statement' ? '__future__' : moduleOf(statement, text);
    const star = statement.children.find((child) => child.type === 'wildcard_import');
    if (star !== undefined)
        return [{ module: from ?? '', name: '*', alias: undefined, node: star }];
    return statement.children
        .filter((child) => child.field === 'name')
        .map((node) => {
        const alias = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .G)(node, 'alias');
        const path = dotted(node.type === 'aliased_import' ? ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .G)(node, 'name') ?? node) : node, text);
        const shared = { alias: alias && text.slice(alias.start, alias.end), node };
        return from === undefined
            ? { module: path, name: undefined, ...shared }
            : { module: from, name: path, ...shared };
    });
}
function moduleOf(statement, text) {
    const module = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .G)(statement, 'module_name');
    return module && dotted(module, text);
}
/** A dotted name without what may stand between its parts: spaces, tabs, escaped line ends. */
function dotted(node, text) {
    return text.slice(node.start, node.end).replace(/[\s\\]+/g, '');
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ importsOf)
/* harmony export */ });
/* harmony import */ var _import_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3668);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8358);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5362);



const STATEMENTS = ['import_statement', 'import_from_statement', 'future_import_statement'];
/** Every import of a source, wherever it stands (catalogue 1, 2, 20). */
const importsOf = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((source) => (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOfAny */ .D2)(source, STATEMENTS).flatMap((node) => (0,_import_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .importedBy */ .S)(node, source.text)));


/***/ }),

/***/ 7042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/** The offsets at which the lines of `text` begin. A line ends with LF; in gated text no other character ends one. */
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** Where `offset` is. By bisection, because how many findings there are in how many lines is the adversary's to choose. */
function positionAt(starts, offset) {
    let line = 0;
    for (let past = starts.length; past - line > 1;) {
        const middle = (line + past) >>> 1;
        if ((starts[middle] ?? 0) <= offset)
            line = middle;
        else
            past = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}


/***/ }),

/***/ 8358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** `compute`, done once for each object it is asked about: many rules ask a source the same thing. */
function oncePer(compute) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key);
        if (found !== undefined)
            return found.value;
        const value = compute(key);
        known.set(key, { value });
        return value;
    };
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isOwnClass),
/* harmony export */   s: () => (/* binding */ isBuiltinClass)
/* harmony export */ });
/* harmony import */ var _api_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5668);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8358);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9203);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2961);




/**
 * Whether `reference` is a class of the skill and nothing else: a `class` statement, and decorated at most by members of
 * modules. A decorator of the skill's own could put any object in its place, say a class that `type()` made, whose
 * `__match_args__` name any attribute (catalogue 30).
 */
function isOwnClass(source, reference) {
    if (reference.kind !== 'own' || reference.bindings.length === 0)
        return false;
    return areClasses(source)(reference.bindings);
}
/** Once for each name: how often it is bound, and read, is the adversary's to choose. */
const areClasses = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((source) => (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((bindings) => bindings.every(({ kind, node }) => kind === 'class' && decoratorsOf(node).every((each) => isMember(source, each)))));
/** Whether `reference` is one of Python's own types or exceptions that a skill may use. */
function isBuiltinClass(reference) {
    if (reference.kind !== 'builtin')
        return false;
    const builtin = (0,_api_index_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinOf */ .po)(reference.name);
    return builtin !== undefined && builtin.use === 'value';
}
function decoratorsOf(definition) {
    const { parent } = definition;
    return parent?.type === 'decorated_definition' ? parent.children.filter(({ type }) => type === 'decorator') : [];
}
function isMember(source, decorator) {
    const expression = decorator.children.find(({ named, type }) => named && type !== 'comment');
    const callee = expression?.type === 'call' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .childOf */ .G)(expression, 'function') : expression;
    return callee !== undefined && (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(source, callee)?.kind === 'member';
}


/***/ }),

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isOnSelf),
/* harmony export */   o: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var _plain_class_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6504);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9203);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2961);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7084);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5362);





/** What `sources`, the sound files of one skill, define together. */
function programOf(sources) {
    const implementation = sources.find(({ role }) => role === 'implementation');
    const skillNames = implementation === undefined ? [] : definedNames(implementation);
    const isPlain = (name) => implementation !== undefined && (0,_plain_class_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnClass */ .H)(implementation, (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceTo */ .Po)(implementation.names.module, name));
    return {
        ownAttributes: new Set(sources.flatMap(ownAttributes)),
        skillNames: new Set(skillNames),
        skillClasses: new Set(skillNames.filter(isPlain)),
        skillImports: new Map(implementation === undefined ? [] : importMeanings(implementation)),
        skillBuiltins: new Set(implementation === undefined ? [] : builtinReads(implementation)),
    };
}
function* importMeanings({ names }) {
    for (const [name, [first]] of names.module.bindings) {
        const meaning = first && (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .importMeaning */ .zi)(first);
        if (meaning !== undefined)
            yield [name, meaning];
    }
}
function builtinReads({ names }) {
    return names.reads.filter(({ home }) => home === undefined).map(({ name }) => name);
}
function definedNames(source) {
    return [...source.names.module.bindings]
        .filter(([, bindings]) => bindings.every(({ kind }) => kind === 'function' || kind === 'class' || kind === 'variable'))
        .map(([name]) => name);
}
function ownAttributes(source) {
    const inClasses = source.names.scopes
        .filter(({ kind }) => kind === 'class')
        .flatMap(({ bindings }) => [...bindings.keys()]);
    const onSelf = [...source.names.stores]
        .filter((node) => isOnSelf(source, node))
        .map((node) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .G)(node, 'attribute') ?? node));
    return [...inClasses, ...onSelf, ...fieldNames(source)];
}
/** Whether `attribute` is `self.x`: `self` is the first parameter of the method around, and nothing else. */
function isOnSelf(source, attribute) {
    const object = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .G)(attribute, 'object');
    const method = object && methodAround(object);
    if (object?.type !== 'identifier' || method === undefined)
        return false;
    const name = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(source, object);
    const scope = source.names.scopes.find(({ node }) => node === method);
    const bindings = scope?.bindings.get(name) ?? [];
    const first = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .G)(method, 'parameters')?.children.find(({ named }) => named);
    return (bindings.length === 1 &&
        bindings[0]?.kind === 'parameter' &&
        first !== undefined &&
        bindings[0].node.start >= first.start &&
        bindings[0].node.end <= first.end);
}
/** The nearest function around `node`, if it is a method of a class. */
function methodAround(node) {
    let outer = node.parent;
    while (outer !== null && outer.type !== 'function_definition' && outer.type !== 'lambda')
        outer = outer.parent;
    if (outer === null)
        return undefined;
    const holder = outer.parent?.type === 'decorated_definition' ? outer.parent.parent : outer.parent;
    return holder?.type === 'block' && holder.parent?.type === 'class_definition' ? outer : undefined;
}
const FIELD_LISTS = new Set([
    'string',
    'concatenated_string',
    'list',
    'tuple',
    'parenthesized_expression',
    'set',
    'dictionary',
]);
/** Fields named in strings: `namedtuple('P', 'x y')`, `namedtuple('P', ['x', 'y'])`, `__slots__ = ('x',)`. Only literals count. */
function fieldNames(source) {
    // What names them is a callable or a variable of one of these names, so a part of the text.
    if (!/namedtuple|NamedTuple|__slots__/.test(source.text))
        return [];
    return source.nodes
        .filter((node) => FIELD_LISTS.has(node.type) && isFieldList(source, node))
        .flatMap((node) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(source, node).match(/[A-Za-z_]\w*/g) ?? []);
}
function isFieldList(source, node) {
    const { parent } = node;
    if (parent?.type === 'assignment')
        return node.field === 'right' && source.text.startsWith('__slots__', parent.start);
    if (parent?.type !== 'argument_list' || parent.parent?.type !== 'call')
        return false;
    const callee = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .G)(parent.parent, 'function');
    return (callee !== undefined &&
        /(?:^|\.)(?:namedtuple|NamedTuple)$/.test((0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(source, callee)) &&
        secondNamed(parent) === node);
}
/** Looks no further than needed: this is asked of every argument. */
function secondNamed({ children }) {
    const first = children.findIndex(({ named }) => named);
    return children.find(({ named }, index) => named && index > first);
}


/***/ }),

/***/ 9203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Po: () => (/* binding */ referenceTo),
/* harmony export */   ii: () => (/* binding */ referencesIn)
/* harmony export */ });
/* harmony import */ var _api_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5668);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8358);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5362);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7084);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2961);





/** What `node` stands for; undefined for anything but a name or a path of attributes that begins with a module. */
function referenceOf(source, node) {
    return referencesIn(source).get(node);
}
/** Every name and path of a source that stands for something, in source order. */
const referencesIn = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((source) => {
    const names = new Map(source.names.reads.map(({ node, name, home }) => [node, meaning(name, home)]));
    const references = new Map();
    // Every part of a dotted path is asked for by itself, and again for each path that it is part of.
    const paths = new Map();
    for (const node of source.nodes) {
        const reference = node.type === 'identifier' ? names.get(node) : node.type === 'attribute' ? path(node) : undefined;
        if (reference !== undefined)
            references.set(node, reference);
    }
    return references;
    function path(node) {
        if (!paths.has(node))
            paths.set(node, meaningOfPath(node));
        return paths.get(node);
    }
    function meaningOfPath(node) {
        const object = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .X)(node);
        const attribute = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .G)(node, 'attribute');
        const base = object?.type === 'attribute' ? path(object) : object && names.get(object);
        return base?.kind === 'module' && attribute !== undefined ? memberOf(base, (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(source, attribute)) : undefined;
    }
});
/** What `name` is of the module `base`: a submodule where one was imported, else a member. */
function memberOf(base, name) {
    const path = `${base.module}.${name}`;
    const isSubmodule = base.imported.some((module) => module === path || module.startsWith(`${path}.`));
    return isSubmodule ? { ...base, module: path } : { kind: 'member', module: base.module, name };
}
/** What `name` stands for in `scope`. */
function referenceTo(scope, name) {
    return meaning(name, (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeOf */ .Od)(scope, name));
}
/** What `name` stands for where `home` binds it. */
function meaning(name, home) {
    if (home === undefined)
        return { kind: 'builtin', name };
    const bindings = home.bindings.get(name) ?? [];
    return imported(bindings) ?? { kind: 'own', name, scope: home, bindings };
}
/** What a name stands for that only imports bind, and all of them to the same. A mixture is nobody's: see `rebound-name`. */
const imported = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((bindings) => {
    const [first] = bindings;
    if (first?.kind === 'import-name' &&
        bindings.every((each) => each.kind === 'import-name' && each.module === first.module && each.imported === first.imported)) {
        const path = `${first.module}.${first.imported}`;
        // `from collections import abc` binds a module.
        return (0,_api_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTable */ .rT)(path)
            ? { kind: 'module', module: path, imported: [path] }
            : { kind: 'member', module: first.module ?? '', name: first.imported ?? '' };
    }
    if (first?.kind !== 'import-module' || !bindings.every((each) => each.kind === 'import-module'))
        return undefined;
    const modules = bindings.map((each) => each.module ?? '');
    if (first.imported !== undefined)
        return modules.every((module) => module === modules[0])
            ? { kind: 'module', module: first.module ?? '', imported: modules }
            : undefined;
    return { kind: 'module', module: (first.module ?? '').split('.')[0] ?? '', imported: [...new Set(modules)] };
});


/***/ }),

/***/ 7084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ declareIn),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   PD: () => (/* binding */ outsideComprehensions),
/* harmony export */   WA: () => (/* binding */ bindOutward),
/* harmony export */   f0: () => (/* binding */ newScope),
/* harmony export */   oI: () => (/* binding */ bind),
/* harmony export */   zi: () => (/* binding */ importMeaning)
/* harmony export */ });
/** What an import binds: two bindings of one meaning are one object. Undefined for what is no import. */
function importMeaning({ kind, module, imported }) {
    if (kind !== 'import-module' && kind !== 'import-name')
        return undefined;
    return kind === 'import-name' || imported !== undefined ? `${module}:${imported}` : module?.split('.')[0];
}
/** A scope without names. */
function newScope(kind, node, parent) {
    return { kind, node, parent, bindings: new Map(), globals: new Set(), nonlocals: new Set(), outward: [] };
}
/** Binds `name` in `scope`, or where the scope says that the name lives. */
function bind(scope, name, binding) {
    if (scope.nonlocals.has(name))
        scope.outward.push([name, binding]);
    else
        add(scope.globals.has(name) ? moduleOf(scope) : scope, name, binding);
}
/** Binds what `scopes` bind to names of functions around them. For the end, when all other names are bound. */
function bindOutward(scopes) {
    for (const scope of scopes)
        for (const [name, binding] of scope.outward)
            add(homeOf(scope, name), name, binding);
}
function add(home, name, binding) {
    const known = home.bindings.get(name);
    if (known === undefined)
        home.bindings.set(name, [binding]);
    else
        known.push(binding);
}
/** The nearest function around which has `name` itself. */
function homeOf(scope, name) {
    for (let outer = scope.parent; outer !== null; outer = outer.parent) {
        if (outer.kind === 'function' && !outer.nonlocals.has(name) && outer.bindings.has(name))
            return outer;
    }
    return scope;
}
function moduleOf(scope) {
    let outer = scope;
    while (outer.parent !== null)
        outer = outer.parent;
    return outer;
}
/**
 * The scope whose `name` a read in `scope` means, or undefined where only a builtin can be meant. Class bodies are seen
 * from themselves alone, never from the functions in them. What a function declares `global` is global for those in it.
 */
function scopeOf(scope, name) {
    for (let each = scope; each !== null; each = each.parent) {
        if (each.kind === 'class' && each !== scope)
            continue;
        if (each.globals.has(name)) {
            const module = moduleOf(scope);
            return module.bindings.has(name) ? module : undefined;
        }
        if (each.bindings.has(name))
            return each;
    }
    return undefined;
}
/** The nearest scope around that is no comprehension's. */
function outsideComprehensions(scope) {
    let outer = scope;
    while (outer.kind === 'comprehension' && outer.parent !== null)
        outer = outer.parent;
    return outer;
}
const OTHER_SCOPES = new Set(['function_definition', 'class_definition', 'lambda']);
/** Notes what `body` declares `global` or `nonlocal`: it counts for the whole scope, wherever in it the statement stands. */
function declareIn(scope, body, text) {
    const pending = [...body.children];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (OTHER_SCOPES.has(node.type))
            continue;
        const declared = node.type === 'global_statement'
            ? scope.globals
            : node.type === 'nonlocal_statement'
                ? scope.nonlocals
                : undefined;
        for (const child of node.children) {
            if (declared === undefined)
                pending.push(child);
            else if (child.type === 'identifier')
                declared.add(text.slice(child.start, child.end));
        }
    }
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lr: () => (/* binding */ MAX_DEPTH),
  Nh: () => (/* binding */ nodesOf),
  D2: () => (/* binding */ nodesOfAny),
  $t: () => (/* binding */ placeOf),
  vz: () => (/* binding */ sourceOf),
  b6: () => (/* binding */ textOf)
});

;// CONCATENATED MODULE: ./src/syntax/crowd.js
/**
 * Nodes of a tree. A quarter of a mebibyte of the standard library has a third of that; what has more is short names, signs
 * and numbers without end, over which everything that looks at nodes takes its time.
 */
const MAX_NODES = 100_000;
/** Places that give one name of one scope its meaning. */
const MAX_BINDINGS = 500;
/** Parts of what nobody writes long: comparisons that are chained, decorators of a definition. Operators count too. */
const MAX_PARTS = new Map([
    ['comparison_operator', [200, 'a comparison of more than 100 operands']],
    ['decorated_definition', [50, 'a definition with more than 50 decorators']],
]);
/** The crowd that a tree is as a whole: told before anything is asked of its nodes. */
function crowdOf(nodes) {
    const node = nodes[MAX_NODES];
    return node && { node, what: `more than ${MAX_NODES} names, signs and numbers` };
}
/** The first crowd in a tree or among its names. */
function crowdIn(nodes, { scopes }) {
    const node = nodes.find(({ type, children }) => children.length > (MAX_PARTS.get(type)?.[0] ?? children.length));
    if (node !== undefined)
        return { node, what: MAX_PARTS.get(node.type)?.[1] ?? node.type };
    for (const { bindings } of scopes) {
        for (const [name, { length, [MAX_BINDINGS]: past }] of bindings)
            if (past !== undefined)
                return { node: past.node, what: `a name that is bound ${length} times ('${name}')` };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/syntax/lines.js
var lines = __nccwpck_require__(7042);
;// CONCATENATED MODULE: ./src/syntax/comprehension-names.js
/** The names of a comprehension. Its first iterable is evaluated outside; everything else inside. */
function walkComprehension(node, scope, walk) {
    const inner = walk.open('comprehension', node, scope);
    const clauses = node.children.filter(({ type }) => type === 'for_in_clause');
    for (const clause of clauses)
        for (const child of clause.children)
            if (child.field === 'left')
                walk.target(child, inner);
    for (const clause of clauses) {
        for (const child of clause.children) {
            if (child.field !== 'left')
                walk.visit(child, clause === clauses[0] ? scope : inner);
        }
    }
    for (const child of node.children)
        if (child.type !== 'for_in_clause')
            walk.visit(child, inner);
}

// EXTERNAL MODULE: ./src/syntax/tree.js
var tree = __nccwpck_require__(2961);
;// CONCATENATED MODULE: ./src/syntax/parameters.js

const PLAIN = new Set(['identifier', 'list_splat_pattern', 'dictionary_splat_pattern', 'tuple_pattern']);
/** The parts of the parameters of `definition`, a function or a lambda. */
function parameterParts(definition) {
    const bound = [];
    const evaluated = [];
    for (const parameter of (0,tree/* childOf */.G)(definition, 'parameters')?.children ?? []) {
        if (PLAIN.has(parameter.type))
            bound.push(parameter);
        else
            for (const child of parameter.children)
                sort(child);
    }
    return { bound, evaluated };
    function sort(child) {
        if (child.field === 'type' || child.field === 'value')
            evaluated.push(child);
        else if (child.named)
            bound.push(child);
    }
}

// EXTERNAL MODULE: ./src/syntax/scopes.js
var scopes = __nccwpck_require__(7084);
;// CONCATENATED MODULE: ./src/syntax/definition-names.js



/** The names that a function, lambda or class binds: its own outside, those of its body inside a scope of its own. */
function walkDefinition(node, scope, walk) {
    switch (node.type) {
        case 'function_definition':
            walkFunction(node, scope, walk);
            return;
        case 'lambda':
            walkLambda(node, scope, walk);
            return;
        default:
            walkClass(node, scope, walk);
    }
}
function walkFunction(node, scope, walk) {
    const name = (0,tree/* childOf */.G)(node, 'name');
    if (name !== undefined)
        (0,scopes/* bind */.oI)(scope, walk.textOf(name), { kind: 'function', node });
    const inner = walk.open('function', node, scope);
    const body = (0,tree/* childOf */.G)(node, 'body');
    // Before the parameters, which may bear a declared name.
    if (body !== undefined)
        walk.declare(body, inner);
    walkParameters(node, scope, inner, walk);
    walk.visitField(node, 'return_type', scope);
    walk.visitField(node, 'type_parameters', scope);
    if (body !== undefined)
        for (const child of body.children)
            walk.visit(child, inner);
}
function walkLambda(node, scope, walk) {
    const inner = walk.open('function', node, scope);
    walkParameters(node, scope, inner, walk);
    walk.visitField(node, 'body', inner);
}
function walkParameters(definition, outside, inside, walk) {
    const { bound, evaluated } = parameterParts(definition);
    for (const each of bound)
        walk.target(each, inside, 'parameter');
    for (const each of evaluated)
        walk.visit(each, outside);
}
function walkClass(node, scope, walk) {
    const name = (0,tree/* childOf */.G)(node, 'name');
    if (name !== undefined)
        (0,scopes/* bind */.oI)(scope, walk.textOf(name), { kind: 'class', node });
    walk.visitField(node, 'superclasses', scope);
    walk.visitField(node, 'type_parameters', scope);
    const body = (0,tree/* childOf */.G)(node, 'body');
    if (body !== undefined)
        walk.block(body, walk.open('class', node, scope));
}

// EXTERNAL MODULE: ./src/syntax/import-statement.js
var import_statement = __nccwpck_require__(3668);
;// CONCATENATED MODULE: ./src/syntax/imported-names.js


/** Binds the names that the import statement `node` makes. */
function bindImported(node, scope, text) {
    for (const { module, name, alias, node: item } of (0,import_statement/* importedBy */.S)(node, text)) {
        if (name !== undefined) {
            (0,scopes/* bind */.oI)(scope, alias ?? name, { kind: 'import-name', node: item, module, imported: name });
        }
        else if (alias === undefined) {
            // `import a.b` binds a, and makes b reachable through it.
            (0,scopes/* bind */.oI)(scope, module.split('.')[0] ?? module, { kind: 'import-module', node: item, module });
        }
        else {
            (0,scopes/* bind */.oI)(scope, alias, { kind: 'import-module', node: item, module, imported: module });
        }
    }
}

;// CONCATENATED MODULE: ./src/syntax/patterns.js
/** A lone name is bound; a dotted one and a class are read; `as` and `*` bind; `Point(x=…)` names an attribute (PEP 634). */
function patternNames(pattern) {
    const bound = [];
    const read = [];
    const pending = [pattern];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        const [first] = node.children;
        if (node.type === 'dotted_name' && first !== undefined) {
            const isRead = node.children.length > 1 || node.parent?.type === 'class_pattern';
            (isRead ? read : bound).push(first);
            continue;
        }
        for (const [index, child] of node.children.entries()) {
            if (child.type !== 'identifier')
                pending.push(child);
            else if (node.type !== 'keyword_pattern' || index > 0)
                bound.push(child);
        }
    }
    return { bound, read };
}

;// CONCATENATED MODULE: ./src/syntax/names.js






/** Reads the names of the sound tree `root` (no errors, bounded depth: this recurses) over `text`. */
function namesIn(root, text) {
    const walk = new Walk(text, root);
    walk.block(root, walk.module);
    (0,scopes/* bindOutward */.WA)(walk.scopes);
    // Only now every scope has its names.
    for (const read of walk.reads)
        read.home = (0,scopes/* scopeOf */.Od)(read.scope, read.name);
    return walk;
}
const COMPREHENSIONS = new Set([
    'list_comprehension',
    'set_comprehension',
    'dictionary_comprehension',
    'generator_expression',
]);
class Walk {
    text;
    module;
    scopes = [];
    reads = [];
    stores = new Set();
    #mayDeclare;
    constructor(text, root) {
        this.text = text;
        // A keyword cannot be written otherwise, so where the text has neither there is no such statement.
        this.#mayDeclare = text.includes('global') || text.includes('nonlocal');
        this.module = this.open('module', root, null);
    }
    declare(body, scope) {
        if (this.#mayDeclare)
            (0,scopes/* declareIn */.Ai)(scope, body, this.text);
    }
    block(body, scope) {
        this.declare(body, scope);
        for (const child of body.children)
            this.visit(child, scope);
    }
    visit(node, scope) {
        if (!node.named)
            return; // a word or sign of the grammar
        switch (node.type) {
            case 'identifier':
                this.#read(node, scope);
                return;
            case 'attribute':
            case 'member_type':
                this.visit(node.children[0], scope);
                return;
            case 'keyword_argument':
                this.visitField(node, 'value', scope);
                return;
            case 'function_definition':
            case 'lambda':
            case 'class_definition':
                walkDefinition(node, scope, this);
                return;
            case 'assignment':
            case 'augmented_assignment':
            case 'for_statement':
                this.#assign(node, scope);
                return;
            case 'named_expression':
                this.#walrus(node, scope);
                return;
            case 'as_pattern_target':
            case 'delete_statement':
                for (const child of node.children)
                    this.target(child, scope);
                return;
            case 'import_statement':
            case 'import_from_statement':
            case 'future_import_statement':
                bindImported(node, scope, this.text);
                return;
            case 'case_clause':
                this.#caseClause(node, scope);
                return;
            case 'global_statement':
            case 'nonlocal_statement':
                return;
            default:
                if (COMPREHENSIONS.has(node.type))
                    walkComprehension(node, scope, this);
                else
                    for (const child of node.children)
                        this.visit(child, scope);
        }
    }
    target(node, scope, kind = 'variable') {
        switch (node.type) {
            case 'identifier':
                (0,scopes/* bind */.oI)(scope, this.textOf(node), { kind, node });
                return;
            case 'attribute':
                this.stores.add(node);
                this.visit(node, scope);
                return;
            case 'subscript':
                for (const child of node.children)
                    this.visit(child, scope);
                return;
            default:
                for (const child of node.children)
                    this.target(child, scope, kind);
        }
    }
    textOf(node) {
        return this.text.slice(node.start, node.end);
    }
    open(kind, node, parent) {
        const scope = (0,scopes/* newScope */.f0)(kind, node, parent);
        this.scopes.push(scope);
        return scope;
    }
    #read(node, scope) {
        this.reads.push({ name: this.textOf(node), node, scope, home: undefined });
    }
    visitField(node, field, scope) {
        const child = (0,tree/* childOf */.G)(node, field);
        if (child !== undefined)
            this.visit(child, scope);
    }
    #assign(node, scope) {
        for (const child of node.children) {
            if (child.field !== 'left')
                continue;
            this.target(child, scope);
            // `x += 1` reads x as well.
            if (node.type === 'augmented_assignment' && child.type === 'identifier')
                this.#read(child, scope);
        }
        for (const child of node.children)
            if (child.field !== 'left')
                this.visit(child, scope);
    }
    /** A walrus inside a comprehension binds outside of it (PEP 572). */
    #walrus(node, scope) {
        const name = (0,tree/* childOf */.G)(node, 'name');
        if (name !== undefined)
            this.target(name, (0,scopes/* outsideComprehensions */.PD)(scope));
        this.visitField(node, 'value', scope);
    }
    #caseClause(node, scope) {
        for (const child of node.children) {
            if (child.type !== 'case_pattern') {
                this.visit(child, scope);
                continue;
            }
            const { bound, read } = patternNames(child);
            for (const name of bound)
                this.target(name, scope);
            for (const name of read)
                this.#read(name, scope);
        }
    }
}

// EXTERNAL MODULE: ./src/syntax/once-per.js
var once_per = __nccwpck_require__(8358);
// EXTERNAL MODULE: ./src/syntax/grammar.js + 6 modules
var grammar = __nccwpck_require__(9633);
;// CONCATENATED MODULE: ./src/syntax/parse.js

/**
 * The nodes of the tree of `text`, in source order, the root first. Never throws for what the text holds: errors are
 * nodes of type `ERROR` or marked `missing`.
 */
async function parsePython(text) {
    const { parser, nodesOf } = await (0,grammar/* pythonGrammar */.k)();
    const tree = parser.parse(text);
    if (tree === null)
        throw new Error('the parser returned no tree');
    try {
        return nodesOf(tree);
    }
    finally {
        tree.delete();
    }
}

;// CONCATENATED MODULE: ./src/syntax/source.js





/** Levels of the syntax tree. CPython itself gives up between 3,000 and 10,000; honest functions stay below 60. */
const MAX_DEPTH = 250;
/** Parses the gated `text` of `file`. */
async function sourceOf(role, file, text) {
    const nodes = await parsePython(text);
    const root = nodes[0];
    const isTree = nodes.every((node) => node.type !== 'ERROR' && !node.missing && node.depth <= MAX_DEPTH);
    const nameless = { ...root, children: [] };
    const throng = isTree ? crowdOf(nodes) : undefined;
    const names = namesIn(isTree && throng === undefined ? root : nameless, text);
    const crowd = isTree ? (throng ?? crowdIn(nodes, names)) : undefined;
    const shared = { role, file, text, lineStarts: (0,lines/* lineStarts */._)(text), root, nodes, crowd };
    return crowd === undefined
        ? { ...shared, isSound: isTree, names }
        : { ...shared, isSound: false, names: namesIn(nameless, text) };
}
/** The text that `node` covers. */
function textOf(source, node) {
    return source.text.slice(node.start, node.end);
}
/** The nodes of one type, in source order. */
function nodesOf(source, type) {
    return nodesByType(source).get(type) ?? [];
}
/** The nodes of any of `types`, in source order. */
function nodesOfAny(source, types) {
    const lists = types.map((type) => nodesOf(source, type)).filter(({ length }) => length > 0);
    return lists.length < 2 ? (lists[0] ?? []) : source.nodes.filter(({ type }) => types.includes(type));
}
const nodesByType = (0,once_per/* oncePer */.P)((source) => {
    const byType = new Map();
    for (const node of source.nodes) {
        const known = byType.get(node.type);
        if (known === undefined)
            byType.set(node.type, [node]);
        else
            known.push(node);
    }
    return byType;
});
/** Where `node` begins. */
function placeOf(source, node) {
    return { file: source.file, ...(0,lines/* positionAt */.t)(source.lineStarts, node.start) };
}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ childOf),
/* harmony export */   X: () => (/* binding */ objectOf)
/* harmony export */ });
/** The child in `field`, if there is one. */
function childOf({ children }, field) {
    for (const child of children)
        if (child.field === field)
            return child;
    return undefined;
}
/** What `attribute` is an attribute of. In a display, tree-sitter-python puts the star of `[*a.b]` around `a`. */
function objectOf(attribute) {
    const object = childOf(attribute, 'object') ?? attribute.children[0];
    return object?.type === 'list_splat' && attribute.type === 'attribute' ? object.children.at(-1) : object;
}


/***/ }),

/***/ 5474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ asking)
/* harmony export */ });
/* unused harmony export QUESTIONS */
/**
 * What a human is asked where a trial leaves the decision to one: answered by knowing what the skill is for, and not by
 * reading the finding once more. By rule; every one that can be `review` has one.
 */
const QUESTIONS = new Map([
    ['aliased-state', 'May a caller change what the skill keeps?'],
    ['clock-dependent', 'Is it meant to answer by the clock?'],
    ['answers-by-table', 'Does it work out anything, or only know these?'],
    ['branches-unknown', 'What does it do that could not be looked at?'],
    ['crash', 'Is this an input that callers may pass?'],
    ['endless-result', 'Do its callers know that it never ends?'],
    ['hash-dependent', 'May the answer differ from one process to the next?'],
    ['history-dependent', 'May an answer depend on the calls before it?'],
    ['mutated-argument', 'Do its callers expect that what they pass is changed?'],
    ['nondeterministic', 'Is it meant to answer otherwise each time?'],
    ['opaque-value', 'Is it right, as far as you can tell by reading code and tests?'],
    ['python-dependent', 'May the answer depend on the version of Python?'],
    ['run-died', 'May this input end the program that calls it?'],
    ['suite-cannot-fail', 'What would show that its answers are right?'],
    ['too-much-work', 'May one call cost that much?'],
    ['untested-branch', 'Is that what it should answer?'],
    ['untried-inputs', 'May it take that long, and what does it do then?'],
    ['vacuous-test', 'Do the other tests say enough about what it does?'],
    ['watches-its-world', 'Is it meant to answer by where and for whom it runs?'],
    ['weak-suite', 'Would the code be wrong if one of the changes shown were made?'],
    ['wrong-return-type', 'Is this an answer that its callers can use?'],
]);
/** `findings` of a trial, those that a human must decide with the question that is left. */
function asking(findings) {
    return findings.map((finding) => {
        const question = finding.severity === 'review' ? QUESTIONS.get(finding.rule) : undefined;
        return question === undefined ? finding : { ...finding, message: `${finding.message} ${question}` };
    });
}


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _syntax_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4189);

/** The most of a run's output that is evidence, in UTF-16 code units: its end, where it failed. */
const EVIDENCE = 500;
/** What a run said, as one line of a message. */
function quoted(text) {
    return withoutCommands(shown(text).replaceAll('\n', '\\u{a}'));
}
/** The end of what a run printed; undefined where that is nothing. */
function evidenceOf(output) {
    if (output.trim() === '')
        return undefined;
    // Shown first and cut afterwards: half an address is none. A cut can make a command, where a line now begins.
    return { evidence: withoutCommands(shown(output).slice(-EVIDENCE).toWellFormed()) };
}
/** Lines of ours about the candidate, with its own words in them, at most about `cap` code units. */
function excerpt(text, cap) {
    const lines = shown(text);
    return withoutCommands(lines.length > cap ? `${lines.slice(0, cap).toWellFormed()}…` : lines);
}
/** The report itself holds nothing that paints or hides, because not everybody shows it with our renderers. */
function shown(text) {
    return steady(text)
        .toWellFormed()
        .replaceAll(/[\t\r]/g, escaped)
        .replaceAll(_syntax_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN_PATTERN */ .o, escaped);
}
/** Nor what a runner of workflows takes for a command in a log (catalogue 131), as in render/visible.ts; in linear time. */
function withoutCommands(text) {
    return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u{3a}').replace(/#(?=#[a-z]*\[)/gi, escaped);
}
/** Addresses differ from run to run, and a report must not. At the end one may be cut. */
function steady(text) {
    return text.replace(/0x(?:[0-9a-f]{6,16}|[0-9a-f]{0,5}$)/gi, '0x…');
}
function escaped(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 4192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ throwing),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   gb: () => (/* binding */ hasRun),
/* harmony export */   nL: () => (/* binding */ RunProblem),
/* harmony export */   zU: () => (/* binding */ attempted)
/* harmony export */ });
/** A failure of ours ends the trial that meets it. */
class RunProblem extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
/** `sandbox` for trials. What its runs reach for is added to `touched`. */
function throwing(sandbox, touched = []) {
    return {
        ...sandbox,
        run: async (plan) => {
            const outcome = await sandbox.run(plan);
            touched.push(...outcome.touched);
            const { ending } = outcome;
            if (ending.kind === 'problem')
                throw new RunProblem(ending.problem);
            return { ...outcome, ending };
        },
        others: async () => {
            const { versions, problem } = await sandbox.others();
            if (problem !== undefined)
                throw new RunProblem(problem);
            return { versions };
        },
    };
}
/** Whether `one` came back, and is no problem. */
const hasRun = (one) => !(one instanceof RunProblem);
/** What `work` comes to, or the problem that it met. */
async function attempted(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof RunProblem)
            return error;
        throw error;
    }
}
/** What `trials`, which run side by side, found; and of each kind the first problem that any of them met. */
async function together(stage, trials) {
    // Nothing may still be at work when one of them fails in a way that none should.
    await Promise.allSettled(trials);
    const all = await Promise.all(trials.map(attempted));
    const findings = all.flatMap((each) => (each instanceof RunProblem ? [] : each.findings));
    const problems = all.flatMap((each) => (each instanceof RunProblem ? [{ ...each.problem, stage }] : each.problems));
    return {
        findings,
        problems: [...new Map(problems.toReversed().map((one) => [one.code, one])).values()].toReversed(),
    };
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ touchFindings)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3210);

/** What running it showed the skill to reach for without having declared it. The walls kept it from getting there. */
function touchFindings(touched, declared, file) {
    const undeclared = touched.filter(({ capability }) => (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isReach */ .wB)(capability) && !declared.includes(capability));
    const events = new Map();
    for (const { capability, event } of undeclared) {
        events.set(capability, (events.get(capability) ?? new Set()).add(event));
    }
    return [...events].map(([capability, each]) => ({
        rule: 'undeclared-reach',
        severity: 'block',
        message: `While it ran it reached for '${capability}' (${[...each].sort().join(', ')}), which skill.json does not declare.`,
        fix: 'Do without it: a skill computes its answer from its arguments.',
        file,
    }));
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ TRIAL_RULES)
/* harmony export */ });
/** What trials can find, each with the most that it weighs; each has a page in pages/. */
const TRIAL_RULES = new Map(Object.entries({
    'aliased-state': 'review',
    'answers-by-table': 'block',
    'branches-unknown': 'review',
    'clock-dependent': 'block',
    crash: 'review',
    'crash-on-stranger': 'note',
    'endless-result': 'review',
    'hash-dependent': 'review',
    'hidden-trigger': 'block',
    'history-dependent': 'block',
    'hostile-object': 'block',
    'module-raises': 'block',
    'mutated-argument': 'review',
    'no-mutant-killed': 'block',
    nondeterministic: 'review',
    'not-fuzzable': 'note',
    'opaque-value': 'review',
    'parsers-disagree': 'block',
    'poisoned-output': 'block',
    prints: 'note',
    'python-dependent': 'review',
    'run-died': 'block',
    'suite-cannot-fail': 'block',
    'surviving-mutants': 'note',
    'test-fails': 'block',
    'test-unaccounted': 'block',
    'too-much-cpu': 'block',
    'too-much-memory': 'block',
    'too-much-output': 'block',
    'too-much-work': 'review',
    'undeclared-refusal': 'note',
    'untested-branch': 'review',
    'untried-inputs': 'review',
    'vacuous-test': 'review',
    'watches-its-world': 'block',
    'ways-disagree': 'block',
    'weak-suite': 'review',
    'wrong-return-type': 'review',
}));


/***/ }),

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   ln: () => (/* binding */ seedFor)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4507);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(231);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7074);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6356);




/** Findings of one skill beyond these are counted and not listed. */
const MAX_FINDINGS = 200;
const NOTHING = { findings: [], problems: [] };
/** The canonical report of a check. Skills are sorted by name; a cut list says how much was cut. */
function reportOf(policy, inputs, skills, whole = NOTHING) {
    const sorted = [...skills].sort((a, b) => (a.name < b.name ? -1 : 1));
    const omitted = sorted.reduce((sum, { findings }) => sum + Math.max(0, findings.length - MAX_FINDINGS), 0);
    return {
        schema: 'skill-assay/report/1',
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)([...sorted.map(({ verdict }) => verdict), (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(whole.findings, whole.problems)]),
        tool: { name: 'skill-assay', version: _model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x },
        policy: { digest: policy },
        inputs: withWrittenNames(inputs),
        problems: whole.problems.map(_written_js__WEBPACK_IMPORTED_MODULE_3__/* .written */ .M),
        findings: whole.findings.map(_written_js__WEBPACK_IMPORTED_MODULE_3__/* .written */ .M),
        omitted: { findings: omitted },
        skills: sorted.map((skill) => ({ ...skill, findings: worstFirst(skill.findings).slice(0, MAX_FINDINGS) })),
    };
}
function withWrittenNames({ previous, ...inputs }) {
    if (previous === undefined)
        return inputs;
    const named = Object.entries(previous).map(([name, digest]) => [(0,_written_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenText */ .v)(name), digest]);
    return { ...inputs, previous: Object.fromEntries(named) };
}
/** What is cut is the least grave; below the limit the reading order stays. */
function worstFirst(findings) {
    if (findings.length <= MAX_FINDINGS)
        return findings;
    const weight = { block: 0, review: 1, note: 2 };
    return findings.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}
/** The seed of a check that was given none: nothing but what is checked, and the nonce, decides it. 16 hexadecimal digits. */
function seedFor(policy, candidates, nonce = '') {
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(['skill-assay/seed/1', policy, ...candidates, nonce].join('\n'))
        .slice('sha256:'.length)
        .slice(0, 16);
}


/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ STANDING_RULES)
/* harmony export */ });
/**
 * What is found of a proposal beside its report, which is about bytes alone: each with the most that it weighs, and a page in
 * pages/.
 */
const STANDING_RULES = new Map(Object.entries({
    approvals: 'review',
    'earlier-run': 'block',
    'library-full': 'review',
    'merged-otherwise': 'review',
    'too-many-proposals': 'review',
}));


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ VERDICT_RULES)
/* harmony export */ });
/** What is found of how a check was made, each with the most that it weighs; each has a page in pages/. */
const VERDICT_RULES = new Map(Object.entries({ 'fewer-stages': 'note', 'newer-python': 'note' }));


/***/ }),

/***/ 7074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** From worst to best: what is blocked stays blocked whatever else could not be found out. */
const WORST_FIRST = ['block', 'inconclusive', 'review', 'pass'];
/** What findings and problems come to. */
function verdictOf(findings, problems) {
    if (findings.some(({ severity }) => severity === 'block'))
        return 'block';
    if (problems.length > 0)
        return 'inconclusive';
    return findings.some(({ severity }) => severity === 'review') ? 'review' : 'pass';
}
/** The worst of `verdicts`; of none, `pass`. */
function worst(verdicts) {
    return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
const OUTCOME = {
    pass: 'pass',
    review: 'review',
    block: 'fail',
    inconclusive: 'inconclusive',
};
/** What one stage came to, given everything that was found; a stage that did not run found nothing out. */
function outcomeOf(stage, ran, findings, problems) {
    const problemsHere = problems.filter((problem) => problem.stage === stage);
    const findingsHere = findings.filter((finding) => finding.stage === stage);
    if (!ran && problemsHere.length + findingsHere.length === 0)
        return { stage, outcome: 'not-run' };
    return { stage, outcome: OUTCOME[verdictOf(findingsHere, problemsHere)] };
}


/***/ }),

/***/ 6356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   v: () => (/* binding */ writtenText)
/* harmony export */ });
/* harmony import */ var _model_legible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9463);

/**
 * What a runner of workflows takes for a command in a log: `::name::` where a line begins, `##[name]` and Azure's
 * `##vso[name]` anywhere in it (actions/runner, ActionCommand.cs; catalogue 131). A report may be printed as it is.
 */
const COMMAND = /#(?=#[a-z]{0,20}\[)/gi;
const COLONS = /^([ \t]*):(?=:)/gm;
/**
 * A finding or problem as a report holds it: nothing in its texts paints, hides or begins a line, or commands who logs it,
 * because not everybody shows a report with our renderers (catalogue 132). Evidence keeps its lines, and its tabs, by which
 * columns count. Half a character, which JSON can name and the canonical form cannot hold, becomes U+FFFD (catalogue 154).
 */
function written(told) {
    const members = Object.entries(told).map(([key, value]) => [
        key,
        typeof value === 'string' ? writtenText(value, key === 'evidence' ? '\n\t' : '') : value,
    ]);
    return Object.fromEntries(members);
}
/** `text` as a report holds it; the characters in `kept` stay. A skill's name is a directory's, which may be any text. */
function writtenText(text, kept = '') {
    return (0,_model_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .legible */ .b)(text.toWellFormed(), kept)
        .replace(COMMAND, _model_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .M)
        .replace(COLONS, (_, indent) => `${indent}${(0,_model_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .M)(':')}`);
}


/***/ }),

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rt: () => (/* binding */ _base64),
  _L: () => (/* binding */ _boolean),
  qm: () => (/* binding */ _gte),
  LK: () => (/* binding */ _int),
  db: () => (/* binding */ _isoDate),
  G1: () => (/* binding */ _isoDateTime),
  Zm: () => (/* binding */ _lte),
  Eb: () => (/* binding */ _maxLength),
  m9: () => (/* binding */ _minLength),
  G8: () => (/* binding */ _never),
  UI: () => (/* binding */ _nonnegative),
  jw: () => (/* binding */ _null),
  F7: () => (/* binding */ _number),
  NC: () => (/* binding */ _positive),
  fU: () => (/* binding */ _refine),
  Fk: () => (/* binding */ _regex),
  Rl: () => (/* binding */ _string),
  WN: () => (/* binding */ _trim),
  em: () => (/* binding */ _unknown),
  q0: () => (/* binding */ describe),
  mI: () => (/* binding */ meta)
});

// UNUSED EXPORTS: TimePrecision, _any, _array, _base64url, _bigint, _catch, _check, _cidrv4, _cidrv6, _coercedBigint, _coercedBoolean, _coercedDate, _coercedNumber, _coercedString, _creditCard, _cuid, _cuid2, _custom, _date, _default, _discriminatedUnion, _e164, _email, _emoji, _endsWith, _enum, _file, _float32, _float64, _gt, _guid, _iban, _includes, _int32, _int64, _intersection, _ipv4, _ipv6, _isoDuration, _isoTime, _jwt, _ksuid, _lazy, _length, _literal, _lowercase, _lt, _mac, _map, _max, _maxSize, _mime, _min, _minSize, _multipleOf, _nan, _nanoid, _nativeEnum, _negative, _nonoptional, _nonpositive, _normalize, _nullable, _optional, _overwrite, _pipe, _promise, _properties, _property, _readonly, _record, _set, _size, _slugify, _startsWith, _stringFormat, _stringbool, _success, _superRefine, _symbol, _templateLiteral, _toLowerCase, _toUpperCase, _transform, _tuple, _uint32, _uint64, _ulid, _undefined, _union, _uppercase, _url, _uuid, _uuidv4, _uuidv6, _uuidv7, _void, _xid, _xor

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(1694);
;// CONCATENATED MODULE: ../../node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(2055);
;// CONCATENATED MODULE: ../../node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new core_checks/* $ZodCheckLessThan */.sm({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new core_checks/* $ZodCheckMaxLength */.Yk({
        check: "max_length",
        ...core_util/* normalizeParams */.A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new core_checks/* $ZodCheckMinLength */.Kk({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new core_checks/* $ZodCheckRegex */.DG({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new core_checks/* $ZodCheckOverwrite */.v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util/* normalizeParams */.A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 1694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckMultipleOf, $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckLengthEquals, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckProperty, $ZodCheckProperties, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6416);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2055);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 6416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand, $ZodEncodeError */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2055);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 6357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ $ZodArray),
  Dq: () => (/* binding */ $ZodBase64),
  sF: () => (/* binding */ $ZodBoolean),
  b0: () => (/* binding */ $ZodCustom),
  rv: () => (/* binding */ $ZodDefault),
  P0: () => (/* binding */ $ZodDiscriminatedUnion),
  VO: () => (/* binding */ $ZodEnum),
  v1: () => (/* binding */ $ZodISODate),
  Ko: () => (/* binding */ $ZodISODateTime),
  nu: () => (/* binding */ $ZodLiteral),
  Um: () => (/* binding */ $ZodNever),
  x8: () => (/* binding */ $ZodNull),
  qc: () => (/* binding */ $ZodNullable),
  vz: () => (/* binding */ $ZodNumber),
  I: () => (/* binding */ $ZodNumberFormat),
  L8: () => (/* binding */ $ZodObject),
  ig: () => (/* binding */ $ZodOptional),
  VF: () => (/* binding */ $ZodPrefault),
  h: () => (/* binding */ $ZodRecord),
  $v: () => (/* binding */ $ZodString),
  EY: () => (/* binding */ $ZodStringFormat),
  d: () => (/* binding */ $ZodTemplateLiteral),
  G3: () => (/* binding */ $ZodTuple),
  W4: () => (/* binding */ $ZodType),
  cu: () => (/* binding */ $ZodUnion),
  GP: () => (/* binding */ $ZodUnknown)
});

// UNUSED EXPORTS: $ZodAny, $ZodBase64URL, $ZodBigInt, $ZodBigIntFormat, $ZodCIDRv4, $ZodCIDRv6, $ZodCUID, $ZodCUID2, $ZodCatch, $ZodCodec, $ZodCreditCard, $ZodCustomStringFormat, $ZodDate, $ZodE164, $ZodEmail, $ZodEmoji, $ZodExactOptional, $ZodFile, $ZodFunction, $ZodGUID, $ZodIBAN, $ZodIPv4, $ZodIPv6, $ZodISODuration, $ZodISOTime, $ZodIntersection, $ZodJWT, $ZodKSUID, $ZodLazy, $ZodMAC, $ZodMap, $ZodNaN, $ZodNanoID, $ZodNonOptional, $ZodObjectJIT, $ZodPipe, $ZodPreprocess, $ZodPromise, $ZodReadonly, $ZodSet, $ZodSuccess, $ZodSymbol, $ZodTransform, $ZodULID, $ZodURL, $ZodUUID, $ZodUndefined, $ZodVoid, $ZodXID, $ZodXor, URL_BAD_FORMAT, URL_UNPARSEABLE, base64Charset, base64urlCharset, canParseURL, clone, getDiscriminatedOption, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, mergeValues, parseURLObject, standardProps, stripTabAndNewline, urlHostnameOk, urlProtocolOk, validateURL

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(1694);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(6416);
;// CONCATENATED MODULE: ../../node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(2055);
;// CONCATENATED MODULE: ../../node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ../../node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = _null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core.globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core.$ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
})));
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
})));
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === number ? integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(core_util/* cleanRegex */.p6(before), () => core_util/* cleanRegex */.p6(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => core_util/* cleanRegex */.p6(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(core_util/* cleanRegex */.p6(source));
        }
        else if (part === null || core_util/* primitiveTypes */.bI.has(typeof part)) {
            regexParts.push(core_util/* escapeRegex */.sD(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
});
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}


/***/ }),

/***/ 2055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   bI: () => (/* binding */ primitiveTypes),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, joinValues, floatSafeRemainder, defineLazy, objectClone, mergeDefs, cloneDef, getElementAtPath, promiseAllObject, randomString, esc, slugify, allowsEval, numKeys, getParsedType, createTransparentProxy, stringifyPrimitive, BIGINT_FORMAT_RANGES, pick, omit, extend, safeExtend, merge, partial, required, unwrapMessage, getSizableOrigin, parsedType, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, derived, CONSTANT_CATCH, constantCatch */

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6416);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6357);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7197);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2527);


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


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zUr: () => (/* binding */ ZodMiniStringFormat),
  Rvf: () => (/* binding */ _default),
  YOg: () => (/* binding */ array),
  K39: () => (/* binding */ base64),
  zMY: () => (/* binding */ schemas_boolean),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  chJ: () => (/* binding */ _null),
  mee: () => (/* binding */ nullable),
  aig: () => (/* binding */ number),
  lqM: () => (/* binding */ optional),
  jgl: () => (/* binding */ partialRecord),
  SdS: () => (/* binding */ prefault),
  g1P: () => (/* binding */ record),
  YPB: () => (/* binding */ refine),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  Uy$: () => (/* binding */ templateLiteral),
  PVZ: () => (/* binding */ tuple),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodMiniAny, ZodMiniArray, ZodMiniBase64, ZodMiniBase64URL, ZodMiniBigInt, ZodMiniBigIntFormat, ZodMiniBoolean, ZodMiniCIDRv4, ZodMiniCIDRv6, ZodMiniCUID, ZodMiniCUID2, ZodMiniCatch, ZodMiniCodec, ZodMiniCreditCard, ZodMiniCustom, ZodMiniCustomStringFormat, ZodMiniDate, ZodMiniDefault, ZodMiniDiscriminatedUnion, ZodMiniE164, ZodMiniEmail, ZodMiniEmoji, ZodMiniEnum, ZodMiniExactOptional, ZodMiniFile, ZodMiniFunction, ZodMiniGUID, ZodMiniIBAN, ZodMiniIPv4, ZodMiniIPv6, ZodMiniIntersection, ZodMiniJWT, ZodMiniKSUID, ZodMiniLazy, ZodMiniLiteral, ZodMiniMAC, ZodMiniMap, ZodMiniNaN, ZodMiniNanoID, ZodMiniNever, ZodMiniNonOptional, ZodMiniNull, ZodMiniNullable, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniPrefault, ZodMiniPromise, ZodMiniReadonly, ZodMiniRecord, ZodMiniSet, ZodMiniString, ZodMiniSuccess, ZodMiniSymbol, ZodMiniTemplateLiteral, ZodMiniTransform, ZodMiniTuple, ZodMiniType, ZodMiniULID, ZodMiniURL, ZodMiniUUID, ZodMiniUndefined, ZodMiniUnion, ZodMiniUnknown, ZodMiniVoid, ZodMiniXID, ZodMiniXor, _function, any, base64url, bigint, catch, catchall, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, exactPartial, extend, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseRecord, mac, map, merge, meta, nan, nanoid, nativeEnum, never, nonoptional, nullish, object, omit, partial, pick, pipe, promise, readonly, required, safeExtend, set, stringFormat, stringbool, success, superRefine, symbol, transform, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(6416);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/schemas.js + 2 modules
var schemas = __nccwpck_require__(6357);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(2055);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(7197);
;// CONCATENATED MODULE: ../../node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ../../node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ../../node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    schemas/* $ZodType */.W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        core_util/* own */.qh(this, "with", value);
    },
    parse(data, params) {
        return parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return core_util/* clone */.o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
    return api/* _string */.Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniStringFormat", (inst, def) => {
    schemas/* $ZodStringFormat */.EY.init(inst, def);
    ZodMiniString.init(inst, def);
});
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBase64", (inst, def) => {
    schemas/* $ZodBase64 */.Dq.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function base64(params) {
    return api/* _base64 */.rt(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumber", (inst, def) => {
    schemas/* $ZodNumber */.vz.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
    return api/* _number */.F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumberFormat", (inst, def) => {
    schemas/* $ZodNumberFormat */.I.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBoolean", (inst, def) => {
    schemas/* $ZodBoolean */.sF.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNull", (inst, def) => {
    schemas/* $ZodNull */.x8.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _null(params) {
    return api/* _null */.jw(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnknown", (inst, def) => {
    schemas/* $ZodUnknown */.GP.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return api/* _unknown */.em(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNever", (inst, def) => {
    schemas/* $ZodNever */.Um.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return api/* _never */.G8(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniArray", (inst, def) => {
    schemas/* $ZodArray */.$p.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniObject", (inst, def) => {
    schemas/* $ZodObject */.L8.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...util.normalizeParams(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnion", (inst, def) => {
    schemas/* $ZodUnion */.cu.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniDiscriminatedUnion", (inst, def) => {
    schemas/* $ZodDiscriminatedUnion */.P0.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniTuple", (inst, def) => {
    schemas/* $ZodTuple */.G3.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas/* $ZodType */.W4;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniRecord", (inst, def) => {
    schemas/* $ZodRecord */.h.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniEnum", (inst, def) => {
    schemas/* $ZodEnum */.VO.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniLiteral", (inst, def) => {
    schemas/* $ZodLiteral */.nu.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTransform", (inst, def) => {
    core.$ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniOptional", (inst, def) => {
    schemas/* $ZodOptional */.ig.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNullable", (inst, def) => {
    schemas/* $ZodNullable */.qc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniDefault", (inst, def) => {
    schemas/* $ZodDefault */.rv.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniPrefault", (inst, def) => {
    schemas/* $ZodPrefault */.VF.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPipe", (inst, def) => {
    core.$ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniTemplateLiteral", (inst, def) => {
    schemas/* $ZodTemplateLiteral */.d.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniCustom", (inst, def) => {
    schemas/* $ZodCustom */.b0.init(inst, def);
    ZodMiniType.init(inst, def);
});
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([string(), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = ({ "123": () => import("./123.cli.js"), "171": () => import("./171.cli.js"), "175": () => import("./175.cli.js"), "178": () => import("./178.cli.js"), "181": () => import("./181.cli.js"), "185": () => import("./185.cli.js"), "235": () => import("./235.cli.js"), "27": () => import("./27.cli.js"), "299": () => import("./299.cli.js"), "308": () => import("./308.cli.js"), "37": () => import("./37.cli.js"), "401": () => import("./401.cli.js"), "418": () => import("./418.cli.js"), "440": () => import("./440.cli.js"), "483": () => import("./483.cli.js"), "484": () => import("./484.cli.js"), "616": () => import("./616.cli.js"), "620": () => import("./620.cli.js"), "632": () => import("./632.cli.js"), "640": () => import("./640.cli.js"), "670": () => import("./670.cli.js"), "677": () => import("./677.cli.js"), "688": () => import("./688.cli.js"), "719": () => import("./719.cli.js"), "786": () => import("./786.cli.js"), "80": () => import("./80.cli.js"), "845": () => import("./845.cli.js"), "855": () => import("./855.cli.js"), "863": () => import("./863.cli.js"), "890": () => import("./890.cli.js"), "9": () => import("./9.cli.js"), "927": () => import("./927.cli.js"), "972": () => import("./972.cli.js") })[chunkId]().then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2569);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
