// Do its own tests pass, whichever way they are run, and do they fail where they must?
import type { Finding } from '../model/finding.ts';
import type { Capability } from '../model/manifest.ts';
import type { Ending, Outcome, Reported, Sandbox, SuitePlan } from '../sandbox/plan.ts';
import { disagreements } from './agreement.ts';
import { oppositeFindings, runOpposites } from './opposites.ts';
import { evidenceOf, quoted } from './quoted.ts';
import type { SuitePlans } from './suite-plan.ts';
import { testFindings } from './test-findings.ts';
import { touchFindings } from './touched.ts';
import type { Told, TrialResult } from './trial.ts';

/** By what a suite is judged. */
export interface SuiteTerms {
  /** How many tests that can fail policy wants. */
  readonly leastTests: number;
  /** What the skill says it touches. */
  readonly declared: readonly Capability[];
  readonly seed: string;
}

/**
 * Runs the suite apart from the implementation, together with it, and on surely wrong versions of it.
 *
 * The tests that must report are those of the plans: an account that misses one is never a pass.
 */
export async function suiteTrial(
  sandbox: Sandbox,
  plans: SuitePlans,
  { leastTests, declared, seed }: SuiteTerms,
): Promise<TrialResult> {
  const { code } = plans.apart;
  if (plans.apart.tests.length === 0) return { findings: [findingOf(noTests(code.name), '', seed)], problems: [] };
  const [apart, together, opposites] = await Promise.all([
    sandbox.run({ ...plans.apart, seed }),
    sandbox.run(plans.together),
    runOpposites(sandbox, plans.opposites),
  ]);
  const problem = [apart, together, opposites].map(problemIn).find((each) => each !== undefined);
  if (problem !== undefined) return { findings: [], problems: [problem] };

  const touched = [...apart.touched, ...together.touched];
  const only = (told: readonly Finding[]): TrialResult => ({
    findings: [...told, ...findings(touchFindings(touched, declared, `${code.name}.py`), NOTHING_PRINTED)],
    problems: [],
    touched,
  });
  const [own, shared] = [ending(apart), ending(together)];
  const findings = (told: readonly Told[], { output }: Pick<Outcome, 'output'>): Finding[] =>
    told.map((each) => findingOf(each, output, seed));
  if (own.kind !== 'reported') return only(findings([endingFinding(own, plans.apart)], apart));
  if (shared.kind !== 'reported') return only(findings([endingFinding(shared, plans.together)], together));
  if (opposites.ending.kind === 'died')
    return only(findings([endingFinding(opposites.ending, plans.apart)], opposites));
  const failing = testFindings(own, shared, plans.apart);
  if (failing.some(({ severity }) => severity === 'block')) return only(findings(failing, apart));
  return only([
    ...findings(failing, apart),
    ...findings(disagreements(own, shared, plans.apart), together),
    ...findings(oppositeFindings(opposites, plans.opposites, leastTests), opposites),
  ]);
}

const NOTHING_PRINTED = { output: '' };

const problemIn = ({ ending }: Outcome) => (ending.kind === 'problem' ? ending.problem : undefined);

type Ended = Extract<Ending, { kind: 'reported' | 'raised' | 'died' | 'breach' }>;

function ending({ ending }: Outcome): Ended {
  if (ending.kind === 'reported' || ending.kind === 'raised' || ending.kind === 'died' || ending.kind === 'breach')
    return ending;
  throw new Error(`a suite was asked for, and the answer is '${ending.kind}'`);
}

/** What a failing run printed helps its author; it is evidence and never more. */
function findingOf(told: Told, output: string, seed: string): Finding {
  return {
    ...told,
    stage: 'suite',
    trial: 'suite',
    ...evidenceOf(output),
    reproduce: `assay check SKILL --stages static,suite --seed ${seed}`,
  };
}

function noTests(name: string): Told {
  return {
    rule: 'no-tests',
    severity: 'block',
    message: 'The suite has no test that runs.',
    fix: 'Define test_* functions with plain asserts at the top level of the suite.',
    file: `test_${name}.py`,
  };
}

function endingFinding(ending: Exclude<Ended, Reported>, plan: SuitePlan): Told {
  const [implementation, suite] = [`${plan.code.name}.py`, `test_${plan.code.name}.py`];
  switch (ending.kind) {
    case 'raised': {
      const file = ending.file === 'suite' ? suite : implementation;
      return {
        rule: 'module-raises',
        severity: 'block',
        message: `${file} cannot be loaded (${quoted(ending.exception)}: ${quoted(ending.message)}).`,
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
        message: `The run used more ${WHAT[ending.limit]} than it is allowed.`,
        fix: FIXES[ending.limit],
        file: suite,
      };
  }
}

const BREACHES = { cpu: 'too-much-cpu', memory: 'too-much-memory', output: 'too-much-output' } as const;
const FIXES = {
  cpu: 'Make the function cheaper, or the tests smaller (policy: sandbox.timeout).',
  memory: 'Make the function need less, or the tests smaller (policy: sandbox.memory).',
  output: 'Print nothing: a skill returns its answer.',
} as const;
const WHAT = { cpu: 'CPU time', memory: 'memory', output: 'output' } as const;
