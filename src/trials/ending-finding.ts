import type { Limits, SuitePlan } from '../sandbox/plan.ts';
import type { Outcome, Raised } from '../sandbox/outcome.ts';
import { quoted } from './quoted.ts';
import type { Told } from './trial.ts';

/** How a run ended that gave no account of its tests, and was no fault of ours. */
export type Unreported = Raised | Extract<Outcome['ending'], { kind: 'died' | 'breach' }>;

/** What it says of a skill that running its suite ended like this. */
export function endingFinding(ending: Unreported, plan: SuitePlan): Told {
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
        message: `Running the suite took more than the ${amount(ending.limit, plan.limits)} that it is allowed.`,
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
/** A limit in words. */
function amount(limit: keyof typeof BREACHES, { cpu, memory, output }: Limits): string {
  if (limit === 'cpu') return `${cpu / 1000} s of CPU time`;
  return limit === 'memory' ? `${memory / 2 ** 20} MiB of memory` : `${output} bytes of output`;
}
