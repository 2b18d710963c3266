// Does a case that a report tells of still show what it showed?
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Sandbox } from '../sandbox/plan.ts';
import { ValueError } from '../sandbox/values.ts';
import { decodeValue } from '../sandbox/values-decode.ts';
import type { AdversarialTerms } from './adversarial.ts';
import { type Answered, differs } from './answered.ts';
import { type Calling, callAll } from './calling.ts';
import { type Case, caseFrom } from './case-token.ts';
import { fuzzTrial } from './fuzz.ts';
import type { Arguments } from './inputs/arguments.ts';
import { unifiedDiff } from './mutation/diff.ts';
import { applied } from './mutation/mutant.ts';
import { mutantNamed } from './mutation/mutants.ts';
import { RunProblem, runOn } from './mutation/run.ts';
import { renderAnswer } from './render-answer.ts';
import { renderCall } from './render-call.ts';
import { replayFinding } from './replay-finding.ts';
import { type Subject, trying } from './subject.ts';

/** The trials whose findings name a case. */
export const CASED = ['fuzz', 'mutation', 'replay'] as const;
export type Cased = (typeof CASED)[number];

/** What became of a case: what was done, in lines for a person, and what that shows against the skill. */
export interface Again {
  readonly said: readonly string[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Steps that a suite may take on a mutant, and so far more than it takes on the original. */
const STEPS = 50_000_000;

/** Tries the case that `token` names of `trial`; undefined where it names none of this skill. */
export async function caseAgain(
  sandbox: Sandbox,
  subject: Subject,
  terms: AdversarialTerms,
  trial: Cased,
  token: string,
): Promise<Again | undefined> {
  if (trial === 'mutation') return mutantAgain(sandbox, subject, terms, token).catch(ofRun);
  const found = caseFrom(token);
  if (found === undefined || found.trial !== trial) return undefined;
  const calls = argumentsIn(found);
  const last = calls?.at(-1);
  if (calls === undefined || last === undefined) return undefined;
  return trial === 'fuzz' ? inputAgain(sandbox, subject, terms, last) : historyAgain(sandbox, subject, calls);
}

/** The arguments of each call; undefined where somebody wrote a token by hand. */
function argumentsIn({ calls }: Case): Arguments[] | undefined {
  try {
    return calls.map(({ args, kwargs }) => ({
      args: args.map(decodeValue),
      kwargs: Object.fromEntries(Object.entries(kwargs).map(([name, node]) => [name, decodeValue(node)])),
    }));
  } catch (error) {
    if (error instanceof ValueError) return undefined;
    throw error;
  }
}

async function mutantAgain(
  sandbox: Sandbox,
  { code, implementation, limits }: Subject,
  { suite }: AdversarialTerms,
  token: string,
): Promise<Again | undefined> {
  const mutant = mutantNamed(implementation, token);
  if (mutant === undefined) return undefined;
  const diff = unifiedDiff(implementation, mutant);
  const [passes] = await runOn(
    sandbox,
    { ...code, tests: suite.tests, limits },
    [applied(code.implementation, mutant)],
    STEPS,
  );
  const said = [...diff.split('\n'), passes === true ? 'The suite passes on it.' : 'The suite fails on it.'];
  if (passes !== true) return { said, findings: [], problems: [] };
  const finding: Finding = {
    rule: 'surviving-mutants',
    stage: 'adversarial',
    trial: 'mutation',
    severity: 'note',
    message: 'The suite does not notice this change to the code.',
    fix: 'Add an assertion that holds for the code and not for the changed one.',
    file: implementation.file,
    line: mutant.line,
    evidence: diff,
    reproduce: `assay replay SKILL --trial mutation --case ${token}`,
  };
  return { said, findings: [finding], problems: [] };
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
  const input = { ...given, origin: 'suite', familiar: tried.inputs.familiar(given) } as const;
  const calling = await callAll({ sandbox, code: tried.code, limits: subject.limits }, [given], 1);
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

async function historyAgain(sandbox: Sandbox, subject: Subject, calls: readonly Arguments[]): Promise<Again> {
  const last = calls.at(-1) as Arguments;
  const ask = (some: readonly Arguments[]): Promise<Calling> =>
    callAll({ sandbox, code: subject.code, limits: subject.limits }, some, some.length);
  const [alone, after] = [await ask([last]), await ask(calls)];
  const [first, later] = [alone.answers[0], after.answers.at(-1)];
  if (first === undefined || later === undefined) return failed(alone.problem ?? after.problem);
  const said = [
    'alone:',
    `  ${lineOf(subject, last, first)}`,
    calls.length > 1 ? 'one after the other:' : 'again:',
    ...calls.map((call, at) => `  ${lineOf(subject, call, after.answers[at] ?? later)}`),
  ];
  const findings = differs(first, later)
    ? [replayFinding(subject, { how: calls.length > 1 ? 'history' : 'process', input: last, first, later, calls })]
    : [];
  return { said, findings, problems: [] };
}

function ofRun(error: unknown): Again {
  if (error instanceof RunProblem) return failed(error.problem);
  throw error;
}

const lineOf = ({ code }: Subject, call: Arguments, answer: Answered): string =>
  `${renderCall(code.name, call)} ${renderAnswer(answer)}`;

function failed(problem: Problem | undefined): Again {
  if (problem === undefined) throw new Error('a call came to nothing, and there is no problem');
  return { said: [], findings: [], problems: [{ ...problem, stage: 'adversarial' }] };
}
