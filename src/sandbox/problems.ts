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

/** `image`: its id. */
export const imageWithoutPython = (image: string, why: string): Problem =>
  problem('python-missing', `the image ${image} has no Python that runs as python3: ${why}`, OTHER_IMAGE);

export const imageWithOldPython = (image: string, version: string): Problem =>
  problem('python-unsupported', `the image ${image} has Python ${version}, which is too old`, OTHER_IMAGE);

const OTHER_IMAGE =
  'make one with CPython 3.10 or newer (assay sandbox image --base REF), and name it in sandbox.image of the policy';

/** `image`: as the policy names it; without it, none was made here. */
export const imageMissing = (image: string | undefined): Problem =>
  image === undefined
    ? problem(
        'image-missing',
        'this Docker engine has no image to run skills in',
        'make one: assay sandbox image; or name one that is there in sandbox.image of the policy',
      )
    : problem(
        'image-missing',
        `this Docker engine does not have the image ${image}`,
        image.includes('@')
          ? `fetch it: docker pull ${image}`
          : 'an id names an image of one machine: load it there (docker load), or name one of a registry by digest in sandbox.image of the policy',
      );

export const engineMissing = (why: string): Problem =>
  problem(
    'backend-unavailable',
    `no Docker engine answers: ${why}`,
    'start one, or say where it is (DOCKER_HOST); or use another backend: sandbox.backend in the policy, or --backend subprocess',
  );

export const containerRefused = (why: string): Problem =>
  problem(
    'backend-unavailable',
    `the Docker engine starts no container: ${why}`,
    "see that `docker run` works there, and that the engine has the policy's sandbox.runtime, if it names one",
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
    'run the check on Linux 5.13 or newer with Landlock and seccomp (x86-64 or arm64), for example in CI; on macOS and Windows use the docker backend',
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
