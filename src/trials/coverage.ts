// Where does it go that its suite never goes, and what does it answer there?
import type { Finding } from '../model/finding.ts';
import { type Coverage, MOST, outcomesIn } from '../sandbox/coverage.ts';
import type { Sandbox } from './sandbox.ts';
import { type Branch, onceEach } from './covering/branch.ts';
import { tooMany } from './covering/branches-unknown.ts';
import { Branches } from './covering/branches.ts';
import type { Corpus } from './covering/corpus.ts';
import { decisionsOf, lineOf } from './covering/decisions.ts';
import { isRefusal } from './covering/guarded.ts';
import type { Special } from './covering/special.ts';
import { quoted } from './quoted.ts';
import { renderAnswer } from './render-answer.ts';
import { renderCall } from './render-call.ts';
import type { Subject, Trying } from './subject.ts';
import type { TrialResult } from './trial.ts';
import { checkCommand } from './reproduce.ts';

/** How many branches of each kind are told one by one. */
const SHOWN = 3;

/**
 * Looks at the outcomes of decisions that no test takes: `told` is what the suite took. What only a special input or moment
 * leads to blocks, even where no answer changed: who knows the moment need show nothing before. Where an ordinary input leads to another answer there, a human is asked; the rest is a note. `corpus` is what
 * the inputs of `tried` took.
 */
export async function coverageTrial(
  sandbox: Sandbox,
  subject: Subject,
  tried: Trying,
  told: Coverage,
  corpus: Corpus,
): Promise<TrialResult> {
  const taken = new Set([told.loaded, ...told.taken].flatMap((each) => outcomesIn(told, each)));
  const decisions = decisionsOf(subject.implementation, told);
  const branches = new Branches(sandbox, subject, tried, told, corpus, decisions, taken);
  const special = await branches.hidden();
  const hidden = special.length > 0 ? special : await branches.swallowing();
  const open = hidden.length > 0 ? [] : await branches.open();
  const findings = [
    ...shown(onceEach(hidden), (each) => hiddenTrigger(subject, each)),
    ...shown(onceEach(open), (each) => untestedBranch(subject, each)),
  ];
  const crowded = [
    ...(told.decisions.length < MOST ? [] : [tooMany(subject, 'decisions')]),
    ...(branches.unlooked() === 0 ? [] : [tooMany(subject, 'branches that only special inputs lead to')]),
  ];
  return { findings: [...findings, ...crowded, ...untested(subject, branches.untaken())], problems: [] };
}

/** The first few, and of how many more the last of these stands for. */
function shown(branches: readonly Branch[], told: (branch: Branch) => Finding): Finding[] {
  const findings = branches.slice(0, SHOWN).map(told);
  const more = branches.length - findings.length;
  const last = findings.at(-1);
  if (more <= 0 || last === undefined) return findings;
  const message = `${last.message} The same holds of ${more} more ${more === 1 ? 'branch' : 'branches'}.`;
  return [...findings.slice(0, -1), { ...last, message }];
}

const WHY: Readonly<Record<Special, string>> = {
  digest: 'a digest of the input decides about that',
  clock: 'a clock decides about that',
  state: 'what it was called with before, or how often, decides about that',
  literal: 'it takes an input that one has to know from the source',
  together: 'it takes several conditions at once, each of which few inputs meet',
  word: 'different inputs all become the same word there',
};

function hiddenTrigger(subject: Subject, branch: Branch): Finding {
  const { implementation } = subject;
  const { special } = branch;
  return {
    rule: 'hidden-trigger',
    stage: 'adversarial',
    trial: 'coverage',
    severity: 'block',
    message: `No test goes where ${quoted(textAt(subject, branch))} ${wayOf(branch)}, and ${WHY[special ?? 'literal']}.${saying(subject, branch)}`,
    fix: 'Remove the branch, or add tests that go there and say what is to come out.',
    file: implementation.file,
    line: lineOf(implementation, branch.decision.node),
    reproduce: checkCommand(subject),
  };
}

function untestedBranch(subject: Subject, branch: Branch): Finding {
  const { implementation } = subject;
  return {
    rule: 'untested-branch',
    stage: 'adversarial',
    trial: 'coverage',
    severity: 'review',
    message: `No test goes where ${quoted(textAt(subject, branch))} ${wayOf(branch)}.${saying(subject, branch)}`,
    fix: 'Add a test that goes there and says what is to come out.',
    file: implementation.file,
    line: lineOf(implementation, branch.decision.node),
    reproduce: checkCommand(subject),
  };
}

const LISTED = 20;

/** One note for all that no test takes. */
function untested(subject: Subject, branches: readonly Branch[]): Finding[] {
  const { implementation } = subject;
  const open = branches.filter(({ decision, way }) => !isRefusal(implementation, decision, way));
  const lines = [...new Set(open.map(({ decision }) => lineOf(implementation, decision.node)))].sort((a, b) => a - b);
  const [first] = lines;
  if (first === undefined) return [];
  const more = lines.length > LISTED ? `, and ${lines.length - LISTED} more` : '';
  return [
    {
      rule: 'untested-branch',
      stage: 'adversarial',
      trial: 'coverage',
      severity: 'note',
      message: `The decisions at these lines always go the same way in the tests, or are not reached: ${lines.slice(0, LISTED).join(', ')}${more}.`,
      fix: 'Add tests that go the other way.',
      file: implementation.file,
      line: first,
    },
  ];
}

function textAt({ implementation }: Subject, { decision }: Branch): string {
  const { start, end } = decision.node;
  const [line = ''] = implementation.text.slice(start, end).split('\n');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

function wayOf({ decision: { kind }, way }: Branch): string {
  if (kind === 'case') return 'fits';
  if (kind === 'except') return 'is entered';
  if (kind === 'lookup') return way ? 'finds something' : 'finds nothing';
  if (kind === 'choice') return way ? 'takes the first' : 'takes the second';
  if (kind === 'for' || kind === 'each') return way ? 'has anything in it' : 'is empty';
  return way ? 'is true' : 'is false';
}

function saying({ code }: Subject, { shown }: Branch): string {
  if (shown === undefined) return '';
  const call = quoted(renderCall(code.name, shown.input));
  const [here, there] = [quoted(renderAnswer(shown.here)), quoted(renderAnswer(shown.there))];
  return shown.isForced
    ? ` If one goes there all the same, ${call} ${here}, and otherwise ${there}.`
    : ` ${call} ${here}; without that branch it ${there.replace(/^→/, 'is')}.`;
}
