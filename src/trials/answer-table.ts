// Does it work out its answers, or does it know those that its suite asks for?
import type { Finding } from '../model/finding.ts';
import type { Coverage } from '../sandbox/coverage.ts';
import type { Sandbox } from './sandbox.ts';
import type { Source } from '../syntax/source.ts';
import { renderValue } from '../sandbox/values-render.ts';
import { type Answered, differs } from './answered.ts';
import { callAll } from './calling.ts';
import type { Corpus } from './covering/corpus.ts';
import { type Decision, decisionsOf, lineOf } from './covering/decisions.ts';
import { changed, forced } from './covering/forced.ts';
import { picks } from './covering/picking.ts';
import { comparesSummary, isSummaryKey, keyOfLookup } from './covering/summary.ts';
import { neighbours } from './covering/neighbours.ts';
import { type Taken, taking } from './covering/taking.ts';
import type { Arguments } from './inputs/arguments.ts';
import type { Input } from './inputs/inputs.ts';
import { quoted } from './quoted.ts';
import { renderAnswer } from './render-answer.ts';
import { renderCall } from './render-call.ts';
import { type Subject, tightened, type Trying } from './subject.ts';
import type { TrialResult } from './trial.ts';
import { checkCommand } from './reproduce.ts';

/** Fewer than so many inputs, or different answers, make no table; fewer held out say nothing. */
const LEAST = 3;
const HELD_OUT = 10;
/** The share of the suite's inputs that is told from all others, from which one is suspected. */
const SUSPECTED = 0.75;
const DIGESTED = 0.3;
const SURE = 0.9;
/** The share of these whose answers must be lost: a guess is right now and then. */
const LOST = 0.6;

/** A way of a decision that only inputs of the suite take, because the source names them. */
interface Pick {
  readonly decision: Decision;
  readonly way: boolean;
  readonly size: number;
}

/**
 * Looks for decisions that tell the suite's own inputs from all others of their kind, and asks what would become of these
 * if they did not: where the tested answers are then lost, nothing computes them. `corpus` is what the inputs took.
 */
export async function answerTableTrial(
  sandbox: Sandbox,
  subject: Subject,
  tried: Trying,
  told: Coverage,
  corpus: Corpus,
): Promise<TrialResult> {
  const none = { findings: [], problems: [] };
  const { implementation } = subject;
  const possible = decisionsOf(implementation, told).flatMap((decision) =>
    [true, false].flatMap((way) => {
      const size = picks(implementation, decision, way);
      return size > 0 ? [{ decision, way, size }] : [];
    }),
  );
  if (possible.length === 0) return none;
  const returned = (await corpus()).filter(({ answer }) => answer.how === 'returned');
  const own = returned.filter(({ input }) => input.origin === 'suite');
  if (own.length < LEAST) return none;
  const others = await heldOut(returned, (inputs) =>
    taking({ sandbox, code: tried.code, limits: tightened(subject.limits), steps: tried.steps, known: told }, inputs),
  );
  if (others.length < HELD_OUT) return none;
  const picking = possible.filter((each) => tellsApart(each, own, others));
  const known = own.filter((one) => picking.some((each) => takes(one, each)));
  // What looks for a digest of its input knows it already.
  const suspected = picking.some((each) => isDigested(implementation, each)) ? DIGESTED : SUSPECTED;
  const asking = own.filter((one) => picking.some((each) => meets(one, each)));
  const least = suspected === DIGESTED ? LEAST - 1 : LEAST;
  if (known.length / asking.length < suspected || answersOf(known).size < least) return none;
  const without = await answersWithout(sandbox, subject, tried, picking, known);
  const lost = known.filter((one, at) => differs(one.answer, without[at]));
  const verdict = verdictOn({ own: asking, known, others, without, lost, picking });
  return verdict === undefined
    ? none
    : { findings: [findingOf(subject, picking, lost, known, own, without, verdict)], problems: [] };
}

/** Inputs of ours that neither suite nor source names: those of the suite's kind, if there are any. Few are made more. */
async function heldOut(
  returned: readonly Taken<Input>[],
  more: (inputs: readonly Arguments[]) => Promise<readonly Taken[]>,
): Promise<readonly Taken[]> {
  const made = returned.filter(({ input }) => input.origin !== 'suite' && input.origin !== 'constant');
  const familiar = made.filter(({ input }) => input.familiar);
  if (familiar.length >= HELD_OUT) return familiar;
  const near = neighbours(returned.flatMap(({ input }) => (input.origin === 'suite' ? [input] : [])));
  const further = near.length === 0 ? [] : (await more(near)).filter(({ answer }) => answer.how === 'returned');
  return familiar.length + further.length >= HELD_OUT ? [...familiar, ...further] : made;
}

function takes({ outcomes }: Taken, { decision, way }: Pick): boolean {
  // Of a handler it is told that it was entered, and nothing of when it was not.
  return decision.kind === 'except' ? !outcomes.has(decision.outcome) : outcomes.has(decision.outcome + Number(!way));
}

/** Whether it comes to the decision at all; of a handler nothing is told but that. */
const meets = ({ outcomes }: Taken, { decision }: Pick): boolean =>
  decision.kind === 'except' || outcomes.has(decision.outcome) || outcomes.has(decision.outcome + 1);

function isDigested(source: Source, { decision: { kind, node }, way }: Pick): boolean {
  const key = kind === 'lookup' ? keyOfLookup(node) : undefined;
  return key === undefined ? comparesSummary(source, node, way) : isSummaryKey(source, key);
}

/** At most so many of the inputs held out may go where the suite's do: they are the suite's in other clothes, such as capitals. */
const DISGUISED = 0.25;

/** Whether only inputs of the suite go there, and what is held out only where it gets the answer of one of these. */
function tellsApart(pick: Pick, own: readonly Taken[], others: readonly Taken[]): boolean {
  const known = answersOf(own.filter((one) => takes(one, pick)));
  const there = others.filter((one) => takes(one, pick));
  if (known.size === 0 || there.length > DISGUISED * others.length) return false;
  return there.every(({ answer }) => known.has(answer.key));
}

const answersOf = (taken: readonly Taken[]): ReadonlySet<string> => new Set(taken.map(({ answer }) => answer.key));

/** The answers to `known` where nothing of `picking` can happen. */
async function answersWithout(
  sandbox: Sandbox,
  { implementation, limits }: Subject,
  { code }: Trying,
  picking: readonly Pick[],
  known: readonly Taken[],
): Promise<readonly Answered[]> {
  const edits = picking.flatMap(({ decision, way }) => forced(implementation, decision, !way) ?? []);
  const text = changed(code.implementation, edits);
  if (text === code.implementation) return [];
  const callee = { sandbox, code: { ...code, implementation: text }, limits: tightened(limits) };
  return (
    await callAll(
      callee,
      known.map(({ input }) => input),
      known.length,
    )
  ).answers;
}

interface Evidence {
  readonly own: readonly Taken[];
  readonly known: readonly Taken[];
  readonly others: readonly Taken[];
  readonly without: readonly Answered[];
  readonly lost: readonly Taken[];
  readonly picking: readonly Pick[];
}

/** How sure it is that the tested answers are known and not worked out. */
function verdictOn({ own, known, others, without, lost, picking }: Evidence): 'block' | 'review' | undefined {
  if (lost.length < 2 || lost.length / known.length < LOST) return undefined;
  const fallen = without.filter(({ how }) => how === 'returned');
  // What knows no other inputs says so, or answers all of them with what is no answer: a table that is meant to be one.
  if (fallen.length < without.length / 2) return undefined;
  const elsewhere = new Set([...fallen, ...others.map(({ answer }) => answer)].map(({ key }) => key));
  const [only] = elsewhere;
  if (elsewhere.size === 1 && !answersOf(known).has(only ?? '')) return undefined;
  const size = picking.reduce((sum, each) => sum + each.size, 0);
  const isWhole = elsewhere.size > 1 || size <= 1.5 * known.length;
  return isWhole && known.length / own.length >= SURE ? 'block' : 'review';
}

function findingOf(
  subject: Subject,
  picking: readonly Pick[],
  lost: readonly Taken[],
  known: readonly Taken[],
  own: readonly Taken[],
  without: readonly Answered[],
  severity: 'block' | 'review',
): Finding {
  const { code, implementation } = subject;
  const [first] = lost as [Taken];
  const fallen = without[known.indexOf(first)]!;
  const lines = [...new Set(picking.map(({ decision }) => lineOf(implementation, decision.node)))].sort(
    (a, b) => a - b,
  );
  const answer = first.answer.how === 'returned' ? renderValue(first.answer.value, 100) : '';
  return {
    rule: 'answers-by-table',
    stage: 'adversarial',
    trial: 'coverage',
    severity,
    message: `The source names ${known.length} of the ${own.length} inputs that the suite gives (line ${lines.slice(0, 8).join(', ')}) and no others of their kind; without that ${lost.length} of the tested answers are others: ${quoted(renderCall(code.name, first.input))} is ${quoted(answer)}, and then ${quoted(renderAnswer(fallen))}.`,
    fix: 'Compute the answers, or refuse what the table does not know; test inputs that the source does not name.',
    file: implementation.file,
    line: lines[0] ?? 1,
    reproduce: checkCommand(subject),
  };
}
