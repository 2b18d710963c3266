export const id = 2;
export const ids = [2];
export const modules = {

/***/ 4002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codePages: () => (/* binding */ codePages)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);

const RUN_AGAIN = 'Run it again.';
const REPORT_IT = 'Report it, with the command that you ran: it is a defect of Skill Assay.';
const PERMISSIONS = 'Check who may read it.';
const NEWER_RUN = 'Nothing: the newer commit has a run of its own.';
const CHECK_AGAIN = 'Check the skill again as it is, under the policy as it is, and publish with that report.';
const DISTRUST = 'Do not use the registry until whoever runs it has explained this.';
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
    'registry-address': [
        'The registry is not given as `s3://bucket/prefix` or `file:path`, or the policy names none.',
        'Write it so, behind `--registry` or as `registry.url` in the policy.',
    ],
    'report-unreadable': ['The report cannot be read.', 'Write it with `assay check --format json`.'],
    'lock-invalid': [
        'The lock file cannot be read, is of something else, or is for another registry.',
        'Restore it from version control, or use another one (`--lock FILE`) for another registry.',
    ],
    'file-exists': [
        'A file of that name is there, and is not what was pulled before.',
        'Move it out of the way, or pull into another directory.',
    ],
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
    'log-broken': ['The records of the registry do not follow from each other, or not all of them are there.', DISTRUST],
    'log-rolled-back': ['The registry shows an older log, or another one, than it did before.', DISTRUST],
    'skill-unknown': ['The registry has no such skill, or not this version of it.', 'Check name and version.'],
    'entry-missing': ['The log names an entry that is not there.', DISTRUST],
    'entry-altered': ['The bytes are not those that were published.', DISTRUST],
    'oidc-rejected': [
        'The job gets no identity, or the role does not take it.',
        "Give the job `id-token: write`, and check audience, subject and conditions of the role's trust policy.",
    ],
    'store-denied': [
        'The registry refuses these credentials.',
        'Check the role, its policy and that of the bucket; of a directory, who may write to it.',
    ],
    'store-unsupported': ['The store lacks what a registry needs.', 'Use one with conditional writes and versioning.'],
    'store-unavailable': ['The registry does not answer, or too many others write to it.', RUN_AGAIN],
    'github-denied': ['GitHub refuses what the job asks.', 'Give the job the permissions that the message names.'],
    'github-unavailable': ['GitHub does not answer, or not in full.', RUN_AGAIN],
    'event-unsupported': [
        'The step runs on an event that it is not for, or outside of a workflow.',
        'See examples/workflows.',
    ],
    'run-rejected': [
        'The run that is to be posted is not one of the check workflow.',
        'Run on `workflow_run` of that workflow.',
    ],
    'head-moved': ['The branch has a newer commit by now.', NEWER_RUN],
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
    'sandbox-broken': ['The sandbox failed.', `${RUN_AGAIN} If it happens again, report it.`],
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
    const errors = Object.entries(ERRORS).map(([code, told]) => page(code, `An error of a command: exit code ${_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_OF */ .R[code]}.`, told));
    const problems = Object.entries(PROBLEMS).map(([code, told]) => page(code, 'A problem of a check: it ends `inconclusive`, unless something worse was found.', told));
    return Object.fromEntries([...errors, ...problems]);
}
function page(code, kind, [happened, todo]) {
    const parts = [`# ${code}`, kind, '## What happened', happened, '## What to do', todo];
    return [code, `${parts.join('\n\n')}\n`];
}


/***/ })

};
