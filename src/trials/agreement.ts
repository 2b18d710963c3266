import type { SuitePlan } from '../sandbox/plan.ts';
import type { Reported } from '../sandbox/outcome.ts';
import { quoted } from './quoted.ts';
import type { Told } from './trial.ts';

/** Tests that pass apart from the implementation and fail in one namespace with it, where agents will run them. */
export function disagreements(own: Reported, shared: Reported, plan: SuitePlan): Told[] {
  const passing = new Set(own.reports.filter(({ status }) => status === 'passed').map(({ test }) => test));
  return plan.tests.flatMap((test): Told[] => {
    const report = shared.reports.find((each) => each.test === test);
    if (!passing.has(test) || report?.status === 'passed') return [];
    const why = report === undefined ? 'gives no account of itself' : `fails (${quoted(report.exception ?? '')})`;
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
