import type { Finding } from '../model/finding.ts';
import type { Answered } from './answered.ts';
import { callOf } from './calling.ts';
import { caseToken } from './case-token.ts';
import type { Arguments } from './inputs/arguments.ts';
import { placeOf } from './place.ts';
import { quoted } from './quoted.ts';
import { briefAnswer } from './render-answer.ts';
import { renderCall } from './render-call.ts';
import type { Subject } from './subject.ts';
import { caseCommand } from './reproduce.ts';

/** An answer that was another. */
export interface Difference {
  readonly how: 'history' | 'trigger' | 'count' | 'process' | 'hash-seed';
  readonly input: Arguments;
  readonly first: Answered;
  readonly later: Answered;
  /** The calls that lead to it, the one in question last. */
  readonly calls: readonly Arguments[];
  readonly hashSeed?: number;
}

const SAID: Readonly<Record<Difference['how'], (calls: number) => string>> = {
  count: (calls) => `after ${calls - 1} other calls, whatever they are`,
  history: (calls) => (calls > 2 ? `after ${calls - 1} other calls` : 'after another call'),
  trigger: (calls) => (calls > 2 ? `after ${calls - 1} particular calls` : 'after one particular call'),
  process: () => 'when the same is asked again',
  'hash-seed': () => 'in a process that hashes text otherwise',
};

/** What `difference` says against the skill, with the calls that lead to it. */
export function replayFinding(subject: Subject, { how, input, first, later, calls, hashSeed }: Difference): Finding {
  const { code } = subject;
  const token = caseToken({
    trial: 'replay',
    skill: code.name,
    calls: calls.map(callOf),
    how,
    ...(hashSeed === undefined ? {} : { hashSeed }),
  });
  const before =
    (how === 'history' || how === 'trigger') && calls.length === 2
      ? ` (${quoted(renderCall(code.name, calls[0]!))})`
      : '';
  return {
    rule: how === 'hash-seed' ? 'hash-dependent' : how === 'process' ? 'nondeterministic' : 'history-dependent',
    stage: 'adversarial',
    trial: 'replay',
    severity: how === 'count' || how === 'trigger' ? 'block' : 'review',
    message: `${quoted(renderCall(code.name, input))} gives ${briefAnswer(first)} and, ${SAID[how](calls.length)}${before}, ${briefAnswer(later)}.`,
    fix: FIXES[how],
    ...placeOf(subject),
    reproduce: caseCommand(subject, 'replay', token),
  };
}

const FIXES: Readonly<Record<Difference['how'], string>> = {
  count: 'Count no calls: the answer may depend on nothing but the arguments.',
  trigger: 'Let no call change what later ones are answered.',
  history: 'Keep nothing between calls, in globals, default arguments or caches, that changes an answer.',
  process: 'Use a generator seeded by the arguments, random.Random(seed), or take no chance at all.',
  'hash-seed': 'Sort what comes out of a set, and use hashlib instead of hash().',
};
