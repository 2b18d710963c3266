import type { SuitePlan } from '../sandbox/plan.ts';
import type { Reported, TestReport } from '../sandbox/outcome.ts';
import { quoted } from './quoted.ts';
import type { Told } from './trial.ts';

/** What each test's account says against the skill, when it ran apart. `shared` are the accounts of the run in one namespace. */
export function testFindings(own: Reported, shared: Reported, plan: SuitePlan): Told[] {
  const accounted = new Map(own.reports.map((report) => [report.test, report]));
  const sharing = new Map(shared.reports.map((report) => [report.test, report]));
  const file = `test_${plan.code.name}.py`;
  const told = plan.tests.flatMap((test, index): Told[] => {
    const report = accounted.get(test);
    // A second definition hides the first, whose account nobody gives.
    const hidden = plan.tests.indexOf(test, index + 1) !== -1;
    if (report === undefined || hidden) return [unaccounted(test, hidden, file)];
    const passesThere = sharing.get(test)?.status === 'passed';
    if (report.status === 'passed' || (report.opaque === true && passesThere)) return [];
    return [fails(report, passesThere, file)];
  });
  return own.opaque === undefined || own.opaque.length === 0 ? told : [...told, opaque(own.opaque, plan)];
}

function unaccounted(test: string, hidden: boolean, file: string): Told {
  return {
    rule: 'test-unaccounted',
    severity: 'block',
    message: hidden
      ? `The test '${test}' is defined again further down, and so never runs.`
      : `The test '${test}' gave no account of itself.`,
    fix: 'Define every test once, unconditionally, at the top level, and do not change the module while it runs.',
    file,
  };
}

function fails({ test, line, ...report }: TestReport, passesThere: boolean, file: string): Told {
  const raised = [report.exception, report.message]
    .map((part) => quoted(part ?? ''))
    .filter((part) => part !== '')
    .join(': ');
  return {
    rule: 'test-fails',
    severity: 'block',
    message: `The test '${test}' fails${raised === '' ? '' : ` (${raised})`}${passesThere ? ', though it passes where suite and implementation share one process' : ''}.`,
    fix: passesThere
      ? 'Have the function return plain values, and let the tests compare these: a value is judged by what it is, not by its own methods.'
      : 'Correct the function, or the test where it expects the wrong thing.',
    file,
    ...(line === undefined ? {} : { line }),
  };
}

function opaque(reasons: readonly string[], plan: SuitePlan): Told {
  const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '';
  return {
    rule: 'opaque-value',
    severity: 'review',
    message: `A value cannot be handed between the suite and the function: ${quoted(reasons[0] ?? '')}${more}.`,
    fix: 'Take and return plain values: numbers, text, lists, dictionaries, dates, dataclasses, generators of such.',
    file: `${plan.code.name}.py`,
  };
}
