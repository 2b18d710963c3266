import type { Subject } from './subject.ts';

/** By what a check was made, as far as its findings hang on it and policy does not say it. */
type Made = Pick<Subject, 'effort' | 'seed'>;

/** The command that shows the case `token` of `trial` again; for what has no token, the check that comes to it with all the rest. */
export function caseCommand(made: Made, trial: string, token: string | undefined): string {
  return token === undefined
    ? checkCommand(made)
    : `assay replay SKILL --trial ${trial} ${flags(made)} --case ${token}`;
}

/** The check of this one skill that comes to the same. */
export function checkCommand(made: Made): string {
  return `assay check SKILL --stages static,suite,adversarial ${flags(made)}`;
}

/** The seed of a check is that of all of its skills, and decides how texts are hashed; of effort, policy may say something else. */
const flags = ({ effort, seed }: Made): string => `--effort ${effort} --seed ${seed}`;
