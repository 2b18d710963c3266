// Does a case that a report tells of still show what it showed?
import type { Problem } from '../model/problem.ts';
import type { SkillCode, World } from '../sandbox/plan.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { ValueError } from '../sandbox/values.ts';
import { type AdversarialTerms, watching } from './adversarial.ts';
import { type Answered, argumentsFrom, differs } from './answered.ts';
import { callAll } from './calling.ts';
import { type Case, caseFrom } from './case-token.ts';
import { fuzzTrial } from './fuzz.ts';
import { type Arguments, argumentsKey } from './inputs/arguments.ts';
import { mutantAgain } from './mutant-again.ts';
import { probed } from './probes.ts';
import { renderAnswer } from './render-answer.ts';
import { renderCall } from './render-call.ts';
import { replayFinding } from './replay-finding.ts';
import { isIterator, type Subject, tightened, trying } from './subject.ts';
import type { Again } from './trial.ts';
import { Asking, isOther } from './worlds/asking.ts';
import { worldFinding } from './worlds/finding.ts';
import { isOtherAnswer } from './worlds/seeking.ts';

/** The trials whose findings name a case. */
export const CASED = ['fuzz', 'mutation', 'replay', 'worlds'] as const;
export type Cased = (typeof CASED)[number];

/** Tries the case that `token` names of `trial`; undefined where it names none of this skill. As in a check, no run may fail. */
export async function caseAgain(
  sandbox: Sandbox,
  subject: Subject,
  terms: AdversarialTerms,
  trial: Cased,
  token: string,
): Promise<Again | undefined> {
  const { watched, problems } = watching(sandbox);
  const again = await triedAgain(watched, subject, terms, trial, token);
  return again === undefined || problems.length === 0 ? again : { ...again, ...failed(problems[0]) };
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
  if (trial === 'worlds') return found.world && worldAgain(sandbox, subject, terms, last, found.world);
  return trial === 'fuzz' ? inputAgain(sandbox, subject, terms, last) : historyAgain(sandbox, subject, calls, found);
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

async function inputAgain(
  sandbox: Sandbox,
  subject: Subject,
  { tricks }: AdversarialTerms,
  given: Arguments,
): Promise<Again> {
  const tried = await trying(sandbox, subject);
  if (tried === undefined) return { said: [], findings: [], problems: [] };
  if ('problem' in tried) return failed(tried.problem);
  const input = { ...given, origin: 'variation', familiar: tried.inputs.familiar(given) } as const;
  const { code, steps } = tried;
  const calling = await callAll({ sandbox, code, limits: subject.limits, steps }, [given], 1);
  const [answer] = calling.answers;
  if (answer === undefined) return failed(calling.problem);
  const { findings, problems } = await fuzzTrial(
    sandbox,
    subject,
    { ...tried, tried: [{ input, answer, steps: 0, output: calling.printed[0] ?? '' }] },
    tricks,
  );
  const said = [lineOf(subject, given, answer)];
  return { said, findings: findings.filter(({ reproduce }) => reproduce !== undefined), problems };
}

async function historyAgain(
  sandbox: Sandbox,
  subject: Subject,
  calls: readonly Arguments[],
  { how = 'history', hashSeed }: Pick<Case, 'how' | 'hashSeed'>,
): Promise<Again> {
  const last = calls.at(-1) as Arguments;
  // Of a call that is only counted thousands of answers need not be told.
  const isRepeated = how === 'count' && new Set(calls.map(argumentsKey)).size === 1;
  const made = isRepeated ? [{ ...last, times: calls.length }] : calls;
  const ask = async (code: SkillCode) => {
    const callee = { sandbox, code, limits: tightened(subject.limits) };
    const there = hashSeed === undefined ? callee : { ...callee, world: { hashSeed } };
    return [await callAll(callee, [last], 1), await callAll(there, made, made.length)] as const;
  };
  const plain = await ask(subject.code);
  // As in the trial: of an iterator it is what it gives that counts.
  const unrolled = plain.some(({ answers }) => answers.some(isIterator));
  const [alone, after] = unrolled ? await ask(probed(subject.code, 'unrolled')) : plain;
  const [first, later] = [alone.answers[0], after.answers.at(-1)];
  if (first === undefined || later === undefined) return failed(alone.problem ?? after.problem);
  const said = [
    'alone:',
    `  ${lineOf(subject, last, first)}`,
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
  const finding = replayFinding(subject, { how, input: last, first, later, calls, ...seeded });
  return { said, findings: [finding], problems: [] };
}

async function worldAgain(
  sandbox: Sandbox,
  subject: Subject,
  { declared }: AdversarialTerms,
  input: Arguments,
  world: World,
): Promise<Again> {
  const ask = async (code: SkillCode) => {
    const asking = new Asking(sandbox, subject, { code });
    return { base: await asking.alone(input), other: await asking.alone(input, world), problem: asking.problem };
  };
  const plain = await ask(subject.code);
  const unrolled = [plain.base, plain.other].some((answer) => answer !== undefined && isIterator(answer));
  const { base, other, problem } = unrolled ? await ask(probed(subject.code, 'unrolled')) : plain;
  if (base === undefined || other === undefined) return failed(problem);
  const said = [
    'in the base world:',
    `  ${lineOf(subject, input, base)}`,
    `in the world ${JSON.stringify(world)}:`,
    `  ${lineOf(subject, input, other)}`,
  ];
  const isApart = world.python === undefined ? isOther : isOtherAnswer;
  if (!isApart(base, other)) return { said, findings: [], problems: [] };
  return { said, findings: [worldFinding(subject, declared, { world, call: { input, base, other } })], problems: [] };
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

function failed(problem: Problem | undefined): Again {
  if (problem === undefined) throw new Error('a call came to nothing, and there is no problem');
  return { said: [], findings: [], problems: [{ ...problem, stage: 'adversarial' }] };
}
