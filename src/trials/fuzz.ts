// Does it answer inputs of the kind that its suite gives, with what it promises, and with nothing else?
import type { Finding } from '../model/finding.ts';
import type { Sandbox } from './sandbox.ts';
import { callAll, callOf } from './calling.ts';
import { caseToken } from './case-token.ts';
import { iterating, suspicions } from './fuzz-checks.ts';
import { objectSuspicions } from './fuzz-objects.ts';
import { type ReaderTricks, textOfArguments } from './hygiene.ts';
import type { Arguments } from './inputs/arguments.ts';
import { noLargerThan } from './inputs/sizes.ts';
import { placeOf } from './place.ts';
import { quoted } from './quoted.ts';
import { refusalsOf } from './refusals.ts';
import { renderCall } from './render-call.ts';
import { shrunk } from './shrink.ts';
import { BATCH, type Subject, tightened, type Tried, type Trying } from './subject.ts';
import type { Shown, Suspicion, Yardstick } from './suspicion.ts';
import type { TrialResult } from './trial.ts';
import { caseCommand } from './reproduce.ts';

/**
 * Judges what a skill answered to inputs made of its suite, its hints and its source; of those that were `tried`, the
 * ones `asked`. `tricks` finds what addresses a reader in a text.
 * Each finding has the simplest input that was found to show it.
 */
export async function fuzzTrial(
  sandbox: Sandbox,
  subject: Subject,
  tried: Trying,
  tricks: ReaderTricks,
  asked: readonly Tried[] = tried.tried,
): Promise<TrialResult> {
  const by = yardstick(subject, tried, tricks);
  const shown = grouped(asked, by);
  const [work, others] = [true, false].map((is) =>
    shown.filter(({ suspicion }) => (suspicion.rule === 'too-much-work') === is),
  ) as [Shown[], Shown[]];
  const least = await minimised(sandbox, subject, tried, by, others);
  const heavy = await Promise.all(work.map((each) => tooMuch(sandbox, subject, tried, each)));
  const objects = await objectSuspicions(sandbox, subject, { ...tried, tried: asked }, by);
  const iterators = iterating(tried.iterators, tried.inputs.signature);
  const simple = [...heavy.flat(), ...iterators, ...objects].map(({ suspicion, inputs }) => ({
    suspicion,
    given: simplest(subject.code.name, inputs),
    count: inputs.length,
  }));
  const findings = [...least, ...simple].map((each) => findingOf(subject, each));
  return { findings: [...findings, ...unfuzzable(subject, tried)], problems: [] };
}

/** How many rounds of simpler inputs are tried: for what weighs, and for what only is told. */
const ROUNDS = { review: 12, block: 12, note: 3 };

/** What is shown against a skill, by which input, and by how many. */
interface Minimised {
  readonly suspicion: Suspicion;
  readonly given: Arguments;
  readonly count: number;
}

/** Each with the simplest input that shows it by itself. What depends on the calls before it is for the replay trial to tell. */
async function minimised(
  sandbox: Sandbox,
  subject: Subject,
  { code, steps, inputs: { familiar } }: Trying,
  by: Yardstick,
  shown: readonly Shown[],
): Promise<Minimised[]> {
  if (shown.length === 0) return [];
  const callee = { sandbox, code, limits: tightened(subject.limits), steps, fresh: true };
  const ask = async (calls: readonly Arguments[]): Promise<Suspicion[][]> => {
    const { answers, printed } = await callAll(callee, calls, BATCH);
    return calls.map((given, at) => {
      const [answer, output = ''] = [answers[at], printed[at]];
      return answer === undefined ? [] : suspicions({ given, isFamiliar: familiar(given), answer, output }, by);
    });
  };
  const found = shown.map(({ suspicion, inputs }) => ({
    first: simplest(subject.code.name, inputs),
    rounds: ROUNDS[suspicion.severity],
  }));
  const least = await shrunk(found, async (candidates) => {
    const told = (await ask(candidates.flat())).values();
    return candidates.map((each, at) => each.map(() => told.next().value?.some(isLike(shown[at]!)) === true));
  });
  const told = await ask(least);
  return shown.flatMap((one, at) => {
    const suspicion = told[at]?.find(isLike(one));
    return suspicion === undefined ? [] : [{ suspicion, given: least[at]!, count: one.inputs.length }];
  });
}

const isLike =
  ({ suspicion }: Shown) =>
  ({ group }: Suspicion): boolean =>
    group === suspicion.group;

function yardstick(
  { code, implementation, suite, description }: Subject,
  { inputs, tried }: Trying,
  tricks: ReaderTricks,
): Yardstick {
  const { signature } = inputs;
  const caught = [...suite.text.matchAll(/\bexcept\s+\(?([\w., ]+)|\braises\(\s*\(?([\w., ]+)/g)];
  return {
    signature,
    refusals: refusalsOf(implementation, signature.documentation),
    words: `${code.name.replaceAll('_', ' ')}\n${description}\n${signature.documentation}`,
    expected: new Set(caught.flatMap(([, one, other]) => (one ?? other ?? '').match(/\b[A-Z]\w+/g) ?? [])),
    source: implementation.text,
    suite: suite.text,
    said: saidIn(tried),
    answered: new Set(tried.flatMap(({ input, answer }) => (answer.how === 'returned' ? textOfArguments(input) : []))),
    tricks,
    isNoLarger: noLargerThan(inputs.accepted),
    isOrdinary: inputs.ordinary,
  };
}

function saidIn(tried: readonly Tried[]): Yardstick['said'] {
  const said = tried.flatMap(({ input, answer, output }) => {
    const texts = [answer.how === 'raised' ? answer.message : '', output].filter((text) => text !== '');
    return texts.map((text) => ({ text, given: textOfArguments(input) }));
  });
  return [...new Map(said.map((each) => [each.text, each])).values()];
}

function grouped(tried: readonly Tried[], by: Yardstick): Shown[] {
  const groups = new Map<string, { suspicion: Suspicion; inputs: Arguments[] }>();
  for (const { input, answer, output } of tried) {
    for (const suspicion of suspicions({ given: input, isFamiliar: input.familiar, answer, output }, by)) {
      const known = groups.get(suspicion.group);
      if (known === undefined) groups.set(suspicion.group, { suspicion, inputs: [input] });
      else known.inputs.push(input);
    }
  }
  return [...groups.values()];
}

/** The input with the shortest rendering; of several, the first. */
function simplest(name: string, inputs: readonly Arguments[]): Arguments {
  const lengths = inputs.map((input) => renderCall(name, input).length);
  return inputs[lengths.indexOf(Math.min(...lengths))]!;
}

/**
 * Work without end is told only of a call that finds none by itself, with a few times the steps, and of a skill whose
 * suite does end.
 */
async function tooMuch(
  sandbox: Sandbox,
  { code: { name }, limits }: Subject,
  { code, steps: { each }, tried }: Trying,
  { suspicion, inputs }: Shown,
): Promise<Shown[]> {
  if (tried.some(({ input, answer }) => input.origin === 'suite' && answer.how === 'ended')) return [];
  const steps = { each: ALONE * each, together: ALONE * each };
  const callee = { sandbox, code, limits: tightened(limits), steps };
  const { answers } = await callAll(callee, [simplest(name, inputs)], 1);
  return answers[0]?.how === 'ended' ? [{ suspicion, inputs }] : [];
}

/** So many times the steps of a call that others wait behind. */
const ALONE = 5;

function unfuzzable({ code }: Subject, { inputs }: Trying): Finding[] {
  const [first] = inputs.unfuzzable;
  if (first === undefined) return [];
  const names = inputs.unfuzzable.map(({ parameter, why }) => `'${parameter}' (${why})`).join(', ');
  return [
    {
      rule: 'not-fuzzable',
      stage: 'adversarial',
      trial: 'fuzz',
      severity: 'note',
      message: `No inputs can be made for ${names}: only what the suite gives was tried.`,
      fix: 'Give it a hint of plain values, or call it with literals in the suite.',
      file: `${code.name}.py`,
      line: inputs.signature.line,
    },
  ];
}

function findingOf(subject: Subject, { suspicion, given, count }: Minimised): Finding {
  const { code } = subject;
  const { rule, severity, said, fix, line } = suspicion;
  const token = caseToken({ trial: 'fuzz', skill: code.name, calls: [callOf(given)] });
  const more = count === 1 ? '' : count === 2 ? ' (as does another input)' : ` (as do ${count - 1} other inputs)`;
  return {
    rule,
    stage: 'adversarial',
    trial: 'fuzz',
    severity,
    message: `${quoted(renderCall(code.name, given))} ${said}${more}.`,
    fix,
    ...placeOf(subject, line),
    reproduce: caseCommand(subject, 'fuzz', token),
  };
}
