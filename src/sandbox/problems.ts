import type { Problem } from '../model/problem.ts';

const problem = (code: Problem['code'], message: string, fix: string): Problem => ({
  code,
  stage: 'suite',
  message,
  fix,
});

/** The sandbox's problems, each with what to do about it. */
export const pythonMissing = (python: string, why: string): Problem =>
  problem(
    'python-missing',
    `'${python}' does not run as a Python interpreter: ${why}`,
    'install CPython 3.10 or newer, or name one with --python or ASSAY_PYTHON',
  );

export const pythonUnsupported = (version: string): Problem =>
  problem(
    'python-unsupported',
    `Python ${version} is too old`,
    'use CPython 3.10 or newer: name one with --python or ASSAY_PYTHON',
  );

export const pythonUnreadable = (modules: readonly string[]): Problem =>
  problem(
    'python-unreadable',
    `the standard library's ${modules.join(', ')} cannot be loaded inside the sandbox`,
    'use an interpreter that every user can read (not one below a private home directory), or run as its owner instead of root',
  );

export const wallMissing = (walls: readonly string[]): Problem =>
  problem(
    'wall-missing',
    `this machine cannot wall a run in; missing: ${walls.join(', ')}`,
    'run the check on Linux 5.13 or newer with Landlock and seccomp (x86-64 or arm64), for example in CI; on macOS and Windows the docker backend, which this build does not have yet, will serve',
  );

export const wallClock = (milliseconds: number): Problem =>
  problem(
    'wall-clock',
    `a run was stopped after ${milliseconds} ms without having used its CPU time`,
    'remove what sleeps or waits from the skill and its tests, or run again on a less busy machine, with fewer --jobs; else raise sandbox.timeout',
  );

export const sandboxBroken = (why: string): Problem =>
  problem(
    'sandbox-broken',
    `the sandbox broke: ${why}`,
    'run again; if it happens again, report it with the plan that broke it',
  );
