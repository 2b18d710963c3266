export const id = 401;
export const ids = [401];
export const modules = {

/***/ 5401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codePages: () => (/* binding */ codePages)
});

// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
;// CONCATENATED MODULE: ./src/commands/registry-codes.js
const RUN_AGAIN = 'Run it again.';
const DISTRUST = 'Do not use the registry until whoever runs it has explained this.';
/** What it means when a registry, its keys or a lock file say so. */
const REGISTRY = {
    'registry-address': [
        'The registry is not given as `s3://bucket/prefix` or `file:path`, or the policy names none.',
        'Write it so, behind `--registry` or as `registry.url` in the policy.',
    ],
    'lock-invalid': [
        'The lock file cannot be read, is of something else, or is for another registry.',
        'Restore it from version control, or use another one (`--lock FILE`) for another registry.',
    ],
    'file-exists': [
        'A file of that name is there, and is not what was pulled before.',
        'Move it out of the way, or pull into another directory.',
    ],
    'log-broken': ['The records of the registry do not follow from each other, or not all of them are there.', DISTRUST],
    'log-rolled-back': ['The registry shows an older log, or another one, than it did before.', DISTRUST],
    'skill-unknown': ['The registry has no such skill, or not this version of it.', 'Check name and version.'],
    'entry-missing': ['The log names an entry that is not there.', DISTRUST],
    'entry-altered': ['The bytes are not those that were published.', DISTRUST],
    'store-denied': [
        'The registry refuses these credentials.',
        'Check the role, its policy and that of the bucket; of a directory, who may write to it.',
    ],
    'store-unsupported': ['The store lacks what a registry needs.', 'Use one with conditional writes and versioning.'],
    'store-unavailable': ['The registry does not answer, or too many others write to it.', RUN_AGAIN],
    'lock-busy': [
        'Others change the lock file and do not come to an end.',
        'Run it again; remove what the message names if no pull is at work.',
    ],
    'key-missing': [
        'What is written to the registry must be signed, and there is no key.',
        'Give `--key FILE`, or set `ASSAY_KEY`; `assay key` says how to make one.',
    ],
    'key-unreadable': [
        'What is given as a key is no Ed25519 private key in PEM, or cannot be read.',
        'Make one with `openssl genpkey -algorithm ed25519`.',
    ],
    'key-exposed': [
        'Others than its owner may read the key.',
        'Take their rights away (`chmod 600`), and use a new key if somebody may have read it.',
    ],
    'attest-unavailable': [
        'The policy asks for keyless signatures, which this build cannot give.',
        'Write `registry: { attest: key }` and give a key.',
    ],
    'trust-invalid': ['The trust file cannot be read, or is none.', 'Write it as `assay key --format json` does.'],
    'signer-untrusted': [
        'The registry is signed by somebody whom the trust file, the lock file or its own first record does not name.',
        'Find out whose key it is before you name it as trusted.',
    ],
    'log-flooded': [
        'More junk lies in the log than is read past.',
        'Ask whoever runs the registry who may write to it, and to clear it.',
    ],
    'log-forked': ['Two records follow the same one: somebody rewrote the log.', DISTRUST],
    'log-newer': ['A signed record, or a lock, is of a newer version of Skill Assay.', 'Use a newer version.'],
    'log-truncated': ['The log ends before a record that it is signed to have.', DISTRUST],
    'registry-changed': [
        'The address holds another log than the one that was seen before: its first record is another one.',
        'If the registry was made anew on purpose, begin a new lock file, and remove what searches remember; else do not use it.',
    ],
    'registry-empty': [
        'Nothing was ever published at this address, or nothing is left of it: there is nothing to verify.',
        'Check the address; if there was a registry, whoever ran it knows what became of it.',
    ],
    'timestamp-foreign': [
        'The timestamp is signed by somebody who is trusted, for another log.',
        'Ask whoever runs the registry who put it there, and to run `assay registry rebuild`.',
    ],
    'snapshot-foreign': [
        'A snapshot is signed by somebody who is trusted, for another log.',
        'Ask whoever runs the registry who put it there, and to run `assay registry rebuild`.',
    ],
    'view-foreign': [
        'A view is signed by somebody who is trusted, for another log.',
        'Ask whoever runs the registry who put it there, and to run `assay registry rebuild`; `assay pull` does not need it.',
    ],
    'record-altered': ['A record is not the one that was there when the next was written.', DISTRUST],
    'record-missing': ['A record of the log is not there.', DISTRUST],
    'snapshot-altered': [
        'A part of a snapshot is not what was signed.',
        'Let whoever runs the registry run `assay registry rebuild`, and ask how it came to be.',
    ],
    'report-altered': ['Other bytes stand where a report belongs that is named by its digest.', DISTRUST],
    'view-altered': [
        'A view (index, catalog or manifest) is not what somebody who is trusted signed.',
        'Let whoever runs the registry run `assay registry rebuild`; `assay pull` does not need it.',
    ],
    'view-missing': [
        'A view (index or catalog) is not there.',
        'Let whoever runs the registry run `assay registry rebuild`; `assay pull` does not need it.',
    ],
    'deed-refused': [
        'What is to be recorded makes no sense after what the log says.',
        'The message says why; name a version for which it makes sense.',
    ],
    'version-withdrawn': [
        'The version was withdrawn, or the bytes are those of a withdrawn version.',
        'Use another version; to publish, change the skill, or have the withdrawal taken back (`assay unyank`).',
    ],
    'skill-retired': ['The skill was retired.', 'Use another skill; publishing it again brings it back.'],
    'object-too-large': ['An object of the registry is larger than any of ours.', DISTRUST],
    'object-irregular': ['Where an object of the registry belongs there is a link, a folder or a device.', DISTRUST],
    'object-unreadable': [
        'An object is there, and the store does not give it out: it lies in an archive, or is encrypted with another key.',
        'Restore it from the archive, or give back the key; let nothing below `log/`, `skills/`, `reports/` and `snapshots/` be archived.',
    ],
    'object-key-invalid': [
        'Something names an object that no registry has.',
        'Find out what names it; a name or an address may be misspelt.',
    ],
};

;// CONCATENATED MODULE: ./src/commands/codes.js


const codes_RUN_AGAIN = 'Run it again.';
const REPORT_IT = 'Report it, with the command that you ran: it is a defect of Skill Assay.';
const PERMISSIONS = 'Check who may read it.';
const NEWER_RUN = 'Nothing: the newer commit has a run of its own.';
const CHECK_AGAIN = 'Check the skill again as it is, under the policy as it is, and publish with that report.';
const ERRORS = {
    internal: ['Something failed that should not.', REPORT_IT],
    'unknown-command': ['There is no such command.', 'See `assay --help`.'],
    'unknown-flag': ['The command has no such flag.', 'See `assay COMMAND --help`.'],
    'flag-value': [
        "A flag, an argument or one of the action's inputs is missing, is given twice, or has a value that it cannot have.",
        'Write what the message asks for.',
    ],
    'unknown-stage': ['`--stages` names what is no stage.', 'Write some of `static,suite,adversarial`.'],
    'path-missing': ['No path is given, or there is nothing at it.', 'Give a skill, or a directory of skills.'],
    'path-unreadable': ['The path is there, and cannot be read.', PERMISSIONS],
    'path-unwritable': ['What was pulled cannot be written.', 'See that the directory exists and may be written to.'],
    'right-missing': [
        'The runtime (Deno) does not give the program a right that it needs.',
        'Add the flag that the message names; `docs/registry.md` lists the rights of every command.',
    ],
    'output-failed': [
        'The output cannot be written: a disk is full, or who was reading it has gone.',
        'Write it elsewhere.',
    ],
    'no-skills': [
        'The directory is no skill and has none in it: a skill has a `skill.json` or a Python file of its own name.',
        'Give the directory that holds the skills.',
    ],
    'duplicate-skill': ['Two of the paths give a skill of the same name.', 'Give every skill once.'],
    'unknown-rule': ['There is no rule and no code of this name.', 'See `assay rules`.'],
    'case-unknown': [
        'The case is none of this skill, or was cut on its way.',
        'Copy the whole command from a report about the same bytes.',
    ],
    'skill-blocked': [
        'The static stage is against running the skill, so no case of it is tried.',
        'See `assay check`; what is blocked is never run.',
    ],
    'base-unresolved': [
        'What `--base` names is neither a directory nor a commit of the repository, or the clone does not reach back to it.',
        'Fetch it first (actions/checkout: `fetch-depth: 0`), or give a directory.',
    ],
    'policy-missing': ['There is no policy file at that path.', 'Correct the path behind `--policy`.'],
    'policy-ambiguous': ['The paths lie in repositories with different policies.', 'Give `--policy FILE`.'],
    'policy-invalid': [
        'The policy is not what its schema wants, or names what there is not.',
        'Correct the lines that are named; docs/policy.md has all keys.',
    ],
    'policy-unreadable': ['The policy is there, and cannot be read.', PERMISSIONS],
    'report-unreadable': ['The report cannot be read.', 'Write it with `assay check --format json`.'],
    'report-invalid': ['It is no report, or contradicts itself, so that no check can have made it.', CHECK_AGAIN],
    'report-mismatch': [
        'The report is about other bytes, another policy or another version, or leaves out a stage.',
        CHECK_AGAIN,
    ],
    'verdict-refused': [
        'The verdict is neither `pass` nor a `review` that somebody accepted.',
        'Mend what was found, or give `--accept-review REASON` for a `review`.',
    ],
    'approvals-missing': [
        'The policy asks for approvals before publication, and the action does not count them yet.',
        'Let the ruleset ask for them and write `review: { required-approvals: 0 }`, or publish by hand.',
    ],
    ...REGISTRY,
    'oidc-rejected': [
        'The job gets no identity, or the role does not take it.',
        "Give the job `id-token: write`, and check audience, subject and conditions of the role's trust policy.",
    ],
    'app-rejected': [
        "GitHub does not take the team's own app for what it was given as: its number, its key, its installation or its permissions.",
        "Give the app's number and a private key of it, install it in the repository, and grant it what the message names.",
    ],
    'artifact-invalid': [
        'What a run uploaded is not the one small file that it should be, so nothing of it is read.',
        'Run the check again; if it happens again, look at who changed its workflow.',
    ],
    'conversation-locked': [
        'The conversation of the pull request is locked, so that the comment cannot be written.',
        'Unlock it, or read the check run, which says the same.',
    ],
    'github-denied': ['GitHub refuses what the job asks.', 'Give the job the permissions that the message names.'],
    'github-unavailable': ['GitHub does not answer, or not in full.', codes_RUN_AGAIN],
    'event-unsupported': [
        'The step runs on an event that it is not for, or outside of a workflow.',
        'See examples/workflows.',
    ],
    'no-pull-request': [
        'What is to be published came to the default branch without a pull request, so nobody could look at it.',
        'Propose the skill, have it reviewed, and merge it.',
    ],
    'merged-other-bytes': [
        'The bytes on the default branch are not those of the pull request that brought them.',
        'Propose the skill as it is now, have it reviewed, and merge it.',
    ],
    'run-rejected': [
        'The run that is to be posted is not one of the check workflow.',
        'Run on `workflow_run` of that workflow.',
    ],
    'head-moved': ['The branch has a newer commit by now.', NEWER_RUN],
    'group-unresolved': [
        "The branches of the merge queue do not add up to a group's pull requests.",
        'Run it again; where it says so again, take the pull request out of the queue and put it back.',
    ],
    'git-failed': [
        'git ended with an error, or with more output than is read.',
        'Try the same command of git there; in a workflow, check out all of the history (`fetch-depth: 0`).',
    ],
    'engine-unavailable': ['No Docker engine answers.', 'Start one, or say where it is (`DOCKER_HOST`).'],
    'image-failed': [
        'No image came of it that suites can run in.',
        'Name a base with CPython 3.10 or newer, its standard library and `ctypes`.',
    ],
};
const PROBLEMS = {
    'backend-unavailable': [
        'The backend that was asked for cannot be used here: no Docker engine answers, or it starts no container.',
        'Start it, say where it is (`DOCKER_HOST`), or use another: `sandbox.backend` in the policy, or `--backend`.',
    ],
    'image-missing': [
        'The Docker engine does not have the image that runs should happen in. A check never fetches one.',
        'Fetch it (`docker pull`), or make one with `assay sandbox image` and name it in the policy.',
    ],
    'python-missing': [
        'What should be a Python interpreter does not run as one.',
        'Install CPython 3.10 or newer, or name one with `--python` or `ASSAY_PYTHON`; under docker, use another image.',
    ],
    'python-unsupported': [
        'The interpreter is too old.',
        'Use CPython 3.10 or newer: `--python` or `ASSAY_PYTHON`; under docker, another image.',
    ],
    'python-unreadable': [
        "The interpreter's own library cannot be read behind the walls.",
        'Use one that every user can read, or run as its owner.',
    ],
    'wall-missing': [
        'This machine cannot wall a run in, and no skill is run without walls.',
        'Check on Linux 5.13 or newer with Landlock and seccomp, or under docker.',
    ],
    'wall-clock': [
        'A run was stopped by the clock before it had used up its CPU time, so that nobody knows whose fault it was.',
        'Run again on a less busy machine, or with fewer `--jobs`.',
    ],
    'sandbox-broken': ['The sandbox failed.', `${codes_RUN_AGAIN} If it happens again, report it.`],
    'rule-threw': ['A rule failed on the skill, so that what it looks for may be there.', REPORT_IT],
    'parser-threw': ['The parser failed on a file, so that nothing of it was looked at.', REPORT_IT],
    'run-threw': ['A stage failed in a way that no run should.', REPORT_IT],
    'claim-missing': ['The unprivileged job left no report of what it ran.', 'Run the check again.'],
    'claim-mismatch': [
        'The report of the unprivileged job is not about these bytes and this policy, or does not speak of the skill.',
        'Run the check again.',
    ],
};
/** The page of each code of an error or a problem, as Markdown. */
function codePages() {
    const errors = Object.entries(ERRORS).map(([code, told]) => page(code, `An error of a command: exit code ${error/* EXIT_OF */.R[code]}.`, told));
    const problems = Object.entries(PROBLEMS).map(([code, told]) => page(code, 'A problem of a check: it ends `inconclusive`, unless something worse was found.', told));
    return Object.fromEntries([...errors, ...problems]);
}
function page(code, kind, [happened, todo]) {
    const parts = [`# ${code}`, kind, '## What happened', happened, '## What to do', todo];
    return [code, `${parts.join('\n\n')}\n`];
}


/***/ })

};
