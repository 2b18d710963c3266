import { type ErrorCode, EXIT_OF } from '../model/error.ts';
import type { ProblemCode } from '../model/problem.ts';
import { REGISTRY, type Told } from './registry-codes.ts';

const RUN_AGAIN = 'Run it again.';
const REPORT_IT = 'Report it, with the command that you ran: it is a defect of Skill Assay.';
const PERMISSIONS = 'Check who may read it.';
const NEWER_RUN = 'Nothing: the newer commit has a run of its own.';
const CHECK_AGAIN = 'Check the skill again as it is, under the policy as it is, and publish with that report.';

const ERRORS: Readonly<Record<ErrorCode, Told>> = {
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
  'github-unavailable': ['GitHub does not answer, or not in full.', RUN_AGAIN],
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

const PROBLEMS: Readonly<Record<ProblemCode, Told>> = {
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
export function codePages(): Readonly<Record<string, string>> {
  const errors = Object.entries(ERRORS).map(([code, told]) =>
    page(code, `An error of a command: exit code ${EXIT_OF[code as ErrorCode]}.`, told),
  );
  const problems = Object.entries(PROBLEMS).map(([code, told]) =>
    page(code, 'A problem of a check: it ends `inconclusive`, unless something worse was found.', told),
  );
  return Object.fromEntries([...errors, ...problems]);
}

function page(code: string, kind: string, [happened, todo]: Told): [string, string] {
  const parts = [`# ${code}`, kind, '## What happened', happened, '## What to do', todo];
  return [code, `${parts.join('\n\n')}\n`];
}
