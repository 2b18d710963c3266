// Does a case that a report tells of still show what it showed?
import type { World } from '../sandbox/plan.ts';
import type { Sandbox as AnySandbox } from '../sandbox/sandbox.ts';
import { ValueError } from '../sandbox/values.ts';
import type { AdversarialTerms } from './adversarial.ts';
import { type Answered, argumentsFrom, differs } from './answered.ts';
import { callAll } from './calling.ts';
import { type Case, caseFrom } from './case-token.ts';
import { fuzzTrial } from './fuzz.ts';
import { type Arguments, argumentsKey } from './inputs/arguments.ts';
import { mayTake } from './inputs/may-take.ts';
import { mutantAgain } from './mutant-again.ts';
import { renderAnswer } from './render-answer.ts';
import { renderCall } from './render-call.ts';
import { historyOf, patient } from './histories.ts';
import { replayFinding } from './replay-finding.ts';
import { attempted, hasRun, type Sandbox, throwing } from './sandbox.ts';
import { type Subject, type Trying, trying } from './subject.ts';
import type { Again } from './trial.ts';
import { Asking, isOther } from './worlds/asking.ts';
import { worldFinding } from './worlds/finding.ts';
import { isOtherAnswer } from './worlds/seeking.ts';

/** The trials whose findings name a case. */
export const CASED = ['fuzz', 'mutation', 'replay', 'worlds'] as const;
export type Cased = (typeof CASED)[number];

/** Tries the case that `token` names of `trial`; undefined where it names none of this skill. As in a check, no run may fail. */
export async function caseAgain(
  sandbox: AnySandbox,
  subject: Subject,
  terms: AdversarialTerms,
  trial: Cased,
  token: string,
): Promise<Again | undefined> {
  const again = await attempted(triedAgain(throwing(sandbox), subject, terms, trial, token));
  if (hasRun(again)) return again;
  return { said: [], findings: [], problems: [{ ...again.problem, stage: 'adversarial' }] };
}

async function triedAgain(
  sandbox: Sandbox,
  subject: Subject,
  terms: AdversarialTerms,
  trial: Cased,
  token: string,
): Promise<Again | undefined> {
  if (trial === 'mutation') return mutantAgain(sandbox, subject, terms, token);
  const found = caseFrom(token);
  if (found === undefined || found.trial !== trial || found.skill !== subject.code.name) return undefined;
  const calls = argumentsIn(found);
  const last = calls?.at(-1);
  if (calls === undefined || last === undefined) return undefined;
  const tried = await trying(sandbox, subject);
  if (tried === undefined) return undefined;
  const scene = { sandbox, subject, terms, tried };
  const isFitting = calls.every((call) => mayTake(tried.inputs.signature, call));
  if (trial === 'replay') {
    const again = await historyAgain(scene, calls, found);
    // Among other calls one may be of a suite that has the skill refuse it.
    return isFitting || again.findings.length + again.problems.length > 0 ? again : undefined;
  }
  if (!isFitting) return undefined;
  return trial === 'fuzz' ? inputAgain(scene, last) : found.world && worldAgain(scene, last, found.world);
}

/** The arguments of each call; undefined where somebody wrote a token by hand. */
function argumentsIn({ calls }: Case): Arguments[] | undefined {
  try {
    return calls.map(argumentsFrom);
  } catch (error) {
    if (error instanceof ValueError) return undefined;
    throw error;
  }
}

/** What a case is tried again with: the skill and its suite as the check had them. */
interface Scene {
  readonly sandbox: Sandbox;
  readonly subject: Subject;
  readonly terms: AdversarialTerms;
  readonly tried: Trying;
}

async function inputAgain({ sandbox, subject, terms, tried }: Scene, given: Arguments): Promise<Again> {
  const input = { ...given, origin: 'variation', familiar: tried.inputs.familiar(given) } as const;
  const { code, steps } = tried;
  const calling = await callAll({ sandbox, code, limits: subject.limits, steps }, [given], 1);
  const answer = calling.answers[0]!;
  const one = { input, answer, steps: 0, output: calling.printed[0] ?? '' };
  const { findings, problems } = await fuzzTrial(sandbox, subject, tried, terms.tricks, [one]);
  const said = [lineOf(subject, given, answer)];
  return { said, findings: findings.filter(({ reproduce }) => reproduce !== undefined), problems };
}

async function historyAgain(
  { sandbox, subject, tried: { code, steps } }: Scene,
  calls: readonly Arguments[],
  { how = 'history', hashSeed }: Pick<Case, 'how' | 'hashSeed'>,
): Promise<Again> {
  const input = calls.at(-1) as Arguments;
  // Of a call that is only counted thousands of answers need not be told.
  const isRepeated = how === 'count' && new Set(calls.map(argumentsKey)).size === 1;
  const made = isRepeated ? [{ ...input, times: calls.length }] : calls;
  const ask = (some: readonly Arguments[], world: World) =>
    callAll(
      { sandbox, code, ...historyOf(subject, isRepeated ? calls : some, patient(steps)), world },
      some,
      some.length,
    );
  const alone = await ask([input], {});
  const after = await ask(made, hashSeed === undefined ? {} : { hashSeed });
  const [first, later] = [alone.answers[0]!, after.answers.at(-1)!];
  const said = [
    'alone:',
    `  ${lineOf(subject, input, first)}`,
    hashSeed !== undefined
      ? 'with another hash seed:'
      : isRepeated
        ? `as the last of ${calls.length}:`
        : calls.length > 1
          ? 'one after the other:'
          : 'again:',
    ...counted(made.map((call, at) => `  ${lineOf(subject, call, after.answers[at] ?? later)}`)),
  ];
  if (!differs(first, later)) return { said, findings: [], problems: [] };
  const seeded = hashSeed === undefined ? {} : { hashSeed };
  return { said, findings: [replayFinding(subject, { how, input, first, later, calls, ...seeded })], problems: [] };
}

async function worldAgain({ sandbox, subject, terms, tried }: Scene, input: Arguments, world: World): Promise<Again> {
  const asking = new Asking(sandbox, subject, tried);
  const [base, other] = [await asking.alone(input), await asking.alone(input, world)];
  const said = [
    'in the base world:',
    `  ${lineOf(subject, input, base)}`,
    `in the world ${JSON.stringify(world)}:`,
    `  ${lineOf(subject, input, other)}`,
  ];
  const isApart = world.python === undefined ? isOther : isOtherAnswer;
  if (!isApart(base, other)) return { said, findings: [], problems: [] };
  const difference = { world, call: { input, base, other } };
  return { said, findings: [worldFinding(subject, terms.declared, difference)], problems: [] };
}

/** Lines that are the same stand there once. */
function counted(lines: readonly string[]): string[] {
  const runs: { line: string; times: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.line === line) last.times++;
    else runs.push({ line, times: 1 });
  }
  return runs.map(({ line, times }) => (times === 1 ? line : `${line} (${times} times)`));
}

const lineOf = ({ code }: Subject, call: Arguments, answer: Answered): string =>
  `${renderCall(code.name, call)} ${renderAnswer(answer)}`;
