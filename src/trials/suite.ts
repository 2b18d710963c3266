// Do its own tests pass?
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Ending, Sandbox, SuitePlan, TestReport } from '../sandbox/plan.ts';
import { evidenceOf, quoted } from './quoted.ts';

/** What a trial found out about a skill. */
export interface TrialResult {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Runs the suite once. The tests that must report are `plan.tests`: an account that misses one is never a pass. */
export async function suiteTrial(sandbox: Sandbox, plan: SuitePlan, seed: string): Promise<TrialResult> {
  const outcome = await sandbox.run(plan);
  const { ending, output } = outcome;
  if (ending.kind === 'problem') return { findings: [], problems: [ending.problem] };
  if (ending.kind === 'witnessed') throw new Error('a suite was asked for, and a witness answered');
  const told = ending.kind === 'reported' ? testFindings(ending.reports, plan) : [endingFinding(ending, plan)];
  return { findings: told.map((finding) => findingOf(finding, output, seed)), problems: [] };
}

type Told = Pick<Finding, 'rule' | 'message' | 'fix'> & Partial<Pick<Finding, 'file' | 'line'>>;

/** What a failing run printed helps its author; it is evidence and never more. */
function findingOf(told: Told, output: string, seed: string): Finding {
  return {
    ...told,
    stage: 'suite',
    trial: 'suite',
    severity: 'block',
    ...evidenceOf(output),
    reproduce: `assay check SKILL --stages static,suite --seed ${seed}`,
  };
}

function testFindings(reports: readonly TestReport[], plan: SuitePlan): Told[] {
  const accounted = new Map(reports.map((report) => [report.test, report]));
  return plan.tests.flatMap((test): Told[] => {
    const report = accounted.get(test);
    if (report === undefined) {
      return [
        {
          rule: 'test-unaccounted',
          message: `The test '${test}' gave no account of itself.`,
          fix: 'Define every test unconditionally at the top level, and do not change the module while it runs.',
          ...inSuite(plan),
        },
      ];
    }
    if (report.status === 'passed') return [];
    const raised = [report.exception, report.message]
      .map((part) => quoted(part ?? ''))
      .filter((part) => part !== '')
      .join(': ');
    return [
      {
        rule: 'test-fails',
        message: `The test '${test}' fails${raised === '' ? '' : ` (${raised})`}.`,
        fix: 'Correct the function, or the test where it expects the wrong thing.',
        ...inSuite(plan, report.line),
      },
    ];
  });
}

function endingFinding(ending: Exclude<Ending, { kind: 'reported' | 'problem' | 'witnessed' }>, plan: SuitePlan): Told {
  switch (ending.kind) {
    case 'raised': {
      const file = ending.file === 'suite' ? `test_${plan.code.name}.py` : `${plan.code.name}.py`;
      return {
        rule: 'module-raises',
        message: `${file} cannot be loaded (${quoted(ending.exception)}: ${quoted(ending.message)}).`,
        fix: 'Correct what runs when the module is loaded.',
        file,
        ...(ending.line === undefined ? {} : { line: ending.line }),
      };
    }
    case 'died':
      return {
        rule: 'run-died',
        message: `The run ended before every test had given its account: ${ending.how}.`,
        fix: 'Let the tests return: nothing may end the interpreter or write to its channels.',
        ...inSuite(plan),
      };
    case 'breach':
      return {
        rule: BREACHES[ending.limit],
        message: `The run used more ${WHAT[ending.limit]} than it is allowed.`,
        fix: FIXES[ending.limit],
        ...inSuite(plan),
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

function inSuite(plan: SuitePlan, line?: number): Pick<Told, 'file' | 'line'> {
  return { file: `test_${plan.code.name}.py`, ...(line === undefined ? {} : { line }) };
}
