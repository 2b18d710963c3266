import type { Called } from './called.ts';
import { isWhole } from './coverage.ts';
import { earlyIn } from './early.ts';
import { jsonIn, onlyFrame } from './frames.ts';
import { Account, type Answer, type Done, type Seat } from './messages.ts';
import type { CallsPlan, Plan, SuitePlan } from './plan.ts';
import type { Ending, MutantRun, Outcome, Raised, Reported, TestReport } from './outcome.ts';
import * as problems from './problems.ts';

/** What the end of a run means. Limits first, by the kernel's account; then the children's own words, as far as they are well formed. */
export function judge(plan: Plan, done: Done): Outcome {
  return plan.role === 'calls' && plan.careful === true ? judgeCareful(plan, done) : judgeWhole(plan, done);
}

/** Answers that were told early are there even where the run then ended by the next call. */
function judgeCareful(plan: CallsPlan, { seats, unreadable }: Done): Outcome {
  const told = seats.map(({ result }) => earlyIn(result));
  const early = told.flatMap((each) => each.early);
  const rest = seats.map((seat, at) => ({ ...seat, result: told[at]!.rest }));
  const outcome = judgeWhole(plan, { kind: 'done', run: 1, seats: rest, unreadable });
  const { ending } = outcome;
  if ((ending.kind !== 'breach' && ending.kind !== 'died') || early.length >= plan.calls.length) return outcome;
  const answers = early.map(([text]) => text);
  const [steps, printed] = [early.map(([, taken]) => taken), early.map(([, , bytes]) => bytes)];
  const short = ending.kind === 'breach' ? ending.limit : 'died';
  return { ...outcome, ending: { kind: 'called', answers, steps, printed, short } };
}

function judgeWhole(plan: Plan, { seats, unreadable }: Done): Outcome {
  const output = seats.map((seat) => Buffer.from(seat.output, 'base64').toString('utf8')).join('');
  const accounts = seats.map(lastWords);
  const touched = accounts
    .flatMap((account) => ('touched' in account ? account.touched : []))
    .map(([capability, event]) => ({ capability, event }));
  // What is no doing of the candidate's comes first, and how its implementation ended before how its suite did.
  for (const reason of [notBegun, breach, disturbed]) {
    for (const seat of seats) {
      const found = reason(seat, plan);
      if (found !== undefined) return { ending: found, output, touched };
    }
  }
  const answers = accounts.map((account) => ('answer' in account ? account.answer : account));
  return { ending: believe(plan, answers, unreadable), output, touched };
}

function notBegun({ walls, stopped }: Seat): Ending | undefined {
  // Until the walls were told nothing of the candidate's has run; whatever comes afterwards is its own doing.
  if (walls === null)
    return stopped === 'asked'
      ? undefined
      : { kind: 'problem', problem: problems.sandboxBroken('a run broke before it began') };
  return walls.length > 0 ? { kind: 'problem', problem: problems.wallMissing(walls) } : undefined;
}

function breach({ stopped, signal, cpu, exit }: Seat, plan: Plan): Ending | undefined {
  if (stopped === 'cpu' || signal === 'SIGXCPU' || cpu > plan.limits.cpu) return { kind: 'breach', limit: 'cpu' };
  if (stopped === 'output') return { kind: 'breach', limit: 'output' };
  return stopped === null && exit === OUT_OF_MEMORY ? { kind: 'breach', limit: 'memory' } : undefined;
}

/** Exit code of the harness's child: not even the account fitted into memory. */
const OUT_OF_MEMORY = 71;

function disturbed({ stopped, signal }: Seat, plan: Plan): Ending | undefined {
  if (stopped === 'asked') return { kind: 'problem', problem: problems.wallClock(plan.limits.wall) };
  // It cannot signal itself, and its memory is bounded: somebody else did this, such as a machine that is out of memory.
  return stopped === null && signal === 'SIGKILL'
    ? { kind: 'problem', problem: problems.sandboxBroken('a run was killed from outside') }
    : undefined;
}

type Died = { readonly kind: 'died'; readonly how: string };
const died = (how: string): Died => ({ kind: 'died', how });

/** What a child that nobody stopped said at its end. */
function lastWords({ stopped, signal, exit, result }: Seat): Account | Died {
  if (stopped === 'waits') return died('it waits for what never comes');
  if (stopped === 'result') return died('it wrote more than its account can be long');
  if (signal !== null) return died(`killed by ${signal}`);
  if (exit !== 0) return died(`ended with exit code ${exit}`);
  return parsed(result) ?? died(result === '' ? 'ended without an account' : 'its account is malformed');
}

function parsed(result: string): Account | undefined {
  const body = onlyFrame(Buffer.from(result, 'base64'));
  return body && Account.safeParse(jsonIn(body)).data;
}

function believe(plan: Plan, answers: readonly (Answer | Died)[], unreadable: boolean): Ending {
  const prevented = answers.find((answer) => answer.kind === 'prevented');
  if (prevented !== undefined) {
    return unreadable
      ? { kind: 'problem', problem: problems.pythonUnreadable(prevented.modules) }
      : died('it claims a Python that cannot be read');
  }
  const out = answers.find((answer) => answer.kind === 'died');
  if (out !== undefined) return out;
  const helpers = answers.slice(0, -1);
  const account = answers.at(-1);
  if (account?.kind === 'mutated') return mutated(plan, account, helpers);
  if (account === undefined || helpers.some(({ kind }) => kind !== 'served')) return died(NOT_ASKED);
  const ending = accountOf(plan, account as Answer);
  return plan.role === 'suite' && ending.kind === 'reported' ? covered(plan, ending, helpers) : ending;
}

/** What the suite says, and what the implementation says that it took. */
function covered({ covering }: SuitePlan, told: Reported, [helper]: readonly (Answer | Died)[]): Ending {
  const coverage = helper?.kind === 'served' ? helper.coverage : undefined;
  if (covering === undefined) return coverage === undefined ? told : died(NOT_ASKED);
  return coverage !== undefined && isWhole(coverage, 1) ? { ...told, coverage } : died(NOT_ASKED);
}

const NOT_ASKED = 'its account is not the one that was asked for';

function accountOf(plan: Plan, answer: Answer): Ending {
  switch (answer.kind) {
    case 'raised':
      return plan.role === 'suite' || plan.role === 'calls' ? raised(answer) : died(NOT_ASKED);
    case 'reported':
      return plan.role === 'suite' ? reported(plan.tests, answer) : died(NOT_ASKED);
    case 'severed':
      return died(answer.how === 'gone' ? 'the implementation ended' : 'the implementation broke its protocol');
    case 'opposed':
      return plan.role === 'opposites' ? opposed(plan, answer) : died(NOT_ASKED);
    case 'called':
      return plan.role === 'calls' ? called(plan, answer) : died(NOT_ASKED);
    case 'witnessed':
      return plan.role === 'witness' ? answer : died(NOT_ASKED);
    default:
      return died(NOT_ASKED);
  }
}

/** Of every call all that was asked for. */
function called(plan: CallsPlan, { answers, steps, printed, coverage }: Answer & { kind: 'called' }): Called | Died {
  const isShort = [answers, steps, printed].some(({ length }) => length !== plan.calls.length);
  if (isShort || (coverage !== undefined) !== (plan.covering === true)) return died(NOT_ASKED);
  if (coverage === undefined) return { kind: 'called', answers, steps, printed };
  return isWhole(coverage, answers.length) ? { kind: 'called', answers, steps, printed, coverage } : died(NOT_ASKED);
}

/** Memory that one run asked for in vain is the skill's; a mutant's is its own, and was given back before the next. */
type Memory = 'breach' | 'own';
type Judged = Reported | Raised | Died | { readonly kind: 'breach'; readonly limit: 'memory' };

function raised({ line, ...rest }: Answer & { kind: 'raised' }, memory: Memory = 'breach'): Judged {
  if (memory === 'breach' && rest.exception === 'MemoryError') return { kind: 'breach', limit: 'memory' };
  return line === undefined ? rest : { ...rest, line };
}

/** Accounts in the plan's order. A test that nobody asked for, or one twice, breaks the protocol. */
function reported(tests: readonly string[], answer: Answer & { kind: 'reported' }, memory: Memory = 'breach'): Judged {
  const byTest = new Map(answer.reports.map((report): [string, TestReport] => [report.test, report]));
  if (byTest.size !== answer.reports.length) return died('its account names a test twice');
  if ([...byTest.keys()].some((test) => !tests.includes(test)))
    return died('its account names a test that was not asked for');
  if (memory === 'breach' && answer.reports.some((report) => report.exception === 'MemoryError'))
    return { kind: 'breach', limit: 'memory' };
  const isExcused = answer.reports.some((report) => report.opaque === true);
  if (isExcused && (answer.opaque ?? []).length === 0) return died('its account has an excuse without a reason');
  const reports = tests.flatMap((test) => byTest.get(test) ?? []);
  return { kind: 'reported', reports, ...(answer.opaque && { opaque: answer.opaque }) };
}

/** Both processes tell of every implementation: what the suite says of it, and what it took. */
function mutated(plan: Plan, { runs }: Answer & { kind: 'mutated' }, helpers: readonly (Answer | Died)[]): Ending {
  const [helper] = helpers;
  const { steps = [], laps = [] } = helper?.kind === 'served' ? helper : {};
  if (plan.role !== 'mutants') return died(NOT_ASKED);
  const { implementations, measure } = plan;
  const asked = measure !== undefined && (steps[0] ?? 0) > measure.light ? 1 : implementations.length;
  if ([runs, steps].some(({ length }) => length !== asked)) return died(NOT_ASKED);
  const judged: MutantRun[] = [];
  for (const [index, answer] of runs.entries()) {
    const told = answer.kind === 'raised' ? raised(answer, 'own') : reported(plan.tests, answer, 'own');
    if (told.kind !== 'reported' && told.kind !== 'raised') return told;
    const measured = measure !== undefined && index === 0;
    judged.push({ told, steps: steps[index] ?? 0, ...(measured && { laps }) });
  }
  return { kind: 'mutated', runs: judged };
}

/** Of every stub a proper account: to give none is not to have failed. */
function opposed(plan: Plan & { role: 'opposites' }, { stubs }: Answer & { kind: 'opposed' }): Ending {
  const judged: [string, Reported | Raised][] = [];
  for (const stub of plan.stubs) {
    const answer = stubs[stub];
    if (answer === undefined) return died(NOT_ASKED);
    const told = answer.kind === 'raised' ? raised(answer) : reported(plan.tests, answer);
    if (told.kind !== 'reported' && told.kind !== 'raised') return told;
    judged.push([stub, told]);
  }
  return { kind: 'opposed', stubs: Object.fromEntries(judged) };
}
