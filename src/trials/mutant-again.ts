// Does the suite still not notice this one change?
import type { Finding } from '../model/finding.ts';
import type { Sandbox } from './sandbox.ts';
import type { AdversarialTerms } from './adversarial.ts';
import { mutationTrial } from './mutation.ts';
import { unifiedDiff } from './mutation/diff.ts';
import type { Fate } from './mutation/fate.ts';
import { fatesOf } from './mutation/fates.ts';
import { measured } from './mutation/measure.ts';
import type { Mutant } from './mutation/mutant.ts';
import { mutantNamed } from './mutation/mutants.ts';
import { caseCommand } from './reproduce.ts';
import type { Subject } from './subject.ts';
import type { Again } from './trial.ts';

const SAID: Readonly<Record<Fate['fate'], string>> = {
  killed: 'The suite notices it.',
  exhausted: 'The suite notices it: it takes far more steps than the original.',
  survived: 'The suite passes on it.',
  unviable: 'It cannot be loaded.',
};

/** Runs the suite on the mutant that `token` names, as the trial does; undefined where it names none. */
export async function mutantAgain(
  sandbox: Sandbox,
  subject: Subject,
  terms: AdversarialTerms,
  token: string,
): Promise<Again | undefined> {
  const mutant = mutantNamed(subject.implementation, token);
  return mutant && ranAgain(sandbox, subject, terms, mutant);
}

async function ranAgain(
  sandbox: Sandbox,
  { implementation, effort, seed }: Subject,
  { suite, leastScore }: AdversarialTerms,
  mutant: Mutant,
): Promise<Again> {
  const diff = unifiedDiff(implementation, mutant);
  const own = { ...suite.code, tests: suite.tests, limits: suite.limits };
  const measure = await measured(sandbox, own, [mutant]);
  if (measure === undefined)
    return { said: ['The suite does not pass on the code as it is.'], findings: [], problems: [] };
  const [fate] = await fatesOf(sandbox, { ...own, tests: measure.tests }, [mutant], measure);
  const said = [...diff.split('\n'), SAID[fate?.fate ?? 'killed']];
  if (fate?.fate !== 'survived') return { said, findings: [], problems: [] };
  // What it weighs follows from all mutants together.
  const whole = await mutationTrial(sandbox, suite, implementation, { effort, seed, leastScore, inputs: [] });
  const [finding = unnoticed(implementation.file)] = whole.findings;
  const reproduce = caseCommand({ effort, seed }, 'mutation', mutant.token);
  return {
    said,
    findings: [{ ...finding, line: mutant.line, evidence: diff, reproduce }],
    problems: whole.problems,
  };
}

/** Of a change that the trial itself did not choose, among others that were all noticed. */
function unnoticed(file: string): Finding {
  return {
    rule: 'surviving-mutants',
    stage: 'adversarial',
    trial: 'mutation',
    severity: 'note',
    message: 'The suite does not notice this change to the code.',
    fix: 'Add an assertion that holds for the code and not for the changed one.',
    file,
  };
}
