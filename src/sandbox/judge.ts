import { onlyFrame } from './frames.ts';
import { Answer, type Done } from './messages.ts';
import type { Ending, Outcome, Plan, SuitePlan, TestReport } from './plan.ts';
import * as problems from './problems.ts';

/** What the end of a run means. Limits first, by the kernel's account; then the child's own words, as far as they are well formed. */
export function judge(plan: Plan, done: Done): Outcome {
  return { ending: ending(plan, done), output: Buffer.from(done.output, 'base64').toString('utf8') };
}

function ending(plan: Plan, done: Done): Ending {
  // Until the walls were told nothing of the candidate's has run; whatever comes afterwards is its own doing.
  if (done.walls === null && done.stopped !== 'asked')
    return { kind: 'problem', problem: problems.sandboxBroken('a run broke before it began') };
  if (done.walls !== null && done.walls.length > 0)
    return { kind: 'problem', problem: problems.wallMissing(done.walls) };
  if (done.stopped === 'cpu' || done.signal === 'SIGXCPU' || done.cpu > plan.limits.cpu)
    return { kind: 'breach', limit: 'cpu' };
  if (done.stopped === 'output') return { kind: 'breach', limit: 'output' };
  if (done.stopped === 'asked') return { kind: 'problem', problem: problems.wallClock(plan.limits.wall) };
  if (done.stopped === 'result') return died('it wrote more than its account can be long');
  if (done.exit === OUT_OF_MEMORY) return { kind: 'breach', limit: 'memory' };
  // It cannot signal itself, and its memory is bounded: somebody else did this, such as a machine that is out of memory.
  if (done.signal === 'SIGKILL')
    return { kind: 'problem', problem: problems.sandboxBroken('a run was killed from outside') };
  if (done.signal !== null) return died(`killed by ${done.signal}`);
  if (done.exit !== 0) return died(`ended with exit code ${done.exit}`);
  const answer = parse(done.result);
  return answer === undefined
    ? died(done.result === '' ? 'ended without an account' : 'its account is malformed')
    : believe(plan, answer, done.unreadable);
}

/** Exit code of the harness's child: not even the account fitted into memory. */
const OUT_OF_MEMORY = 71;

const died = (how: string): Ending => ({ kind: 'died', how });

function parse(result: string): Answer | undefined {
  try {
    const body = onlyFrame(Buffer.from(result, 'base64'));
    return body && Answer.parse(JSON.parse(body.toString('utf8')));
  } catch {
    return undefined;
  }
}

function believe(plan: Plan, answer: Answer, unreadable: boolean): Ending {
  switch (answer.kind) {
    case 'prevented':
      return unreadable
        ? { kind: 'problem', problem: problems.pythonUnreadable(answer.modules) }
        : died('it claims a Python that cannot be read');
    case 'witnessed':
      return plan.role === 'witness' ? answer : died('its account is not the one that was asked for');
    case 'raised':
      return answer.exception === 'MemoryError' ? { kind: 'breach', limit: 'memory' } : raised(answer);
    case 'reported':
      return plan.role === 'suite'
        ? reported(plan, answer.reports)
        : died('its account is not the one that was asked for');
  }
}

function raised({ line, ...rest }: Answer & { kind: 'raised' }): Ending {
  return line === undefined ? rest : { ...rest, line };
}

/** Accounts in the plan's order. A test that nobody asked for, or one twice, breaks the protocol. */
function reported(plan: SuitePlan, reports: readonly TestReport[]): Ending {
  const byTest = new Map(reports.map((report) => [report.test, report]));
  if (byTest.size !== reports.length) return died('its account names a test twice');
  if ([...byTest.keys()].some((test) => !plan.tests.includes(test)))
    return died('its account names a test that was not asked for');
  if (reports.some((report) => report.exception === 'MemoryError')) return { kind: 'breach', limit: 'memory' };
  return { kind: 'reported', reports: plan.tests.flatMap((test) => byTest.get(test) ?? []) };
}
