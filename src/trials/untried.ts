import type { Finding } from '../model/finding.ts';
import { placeOf } from './place.ts';
import { checkCommand } from './reproduce.ts';
import type { Subject, Trying } from './subject.ts';

/** What it says that not all answers of a trial could be compared: a call that is too slow for that may hide another answer. */
export function uncompared(subject: Subject, trial: 'replay' | 'worlds'): Finding {
  const when = { replay: 'when it is asked again', worlds: 'in another world' }[trial];
  return {
    stage: 'adversarial',
    trial,
    rule: 'untried-inputs',
    severity: 'review',
    message: `Not all answers could be compared with those that it gives ${when}, because it then takes too long.`,
    fix: 'Do it with less work, and let nothing but the arguments decide how much that is.',
    ...placeOf(subject),
    reproduce: checkCommand(subject),
  };
}

/** Inputs of the suite's kind of which nobody knows what they are answered: what was not looked at is told. */
export function untried(subject: Subject, { tried }: Trying): Finding[] {
  const familiar = tried.filter(({ input }) => input.familiar);
  const of = (is: 'unknown' | 'long') => familiar.filter(({ answer: { how } }) => how === is);
  const [skipped, long] = [of('unknown'), of('long').length];
  const isRefused = skipped.every(({ answer }) => answer.how === 'unknown' && answer.why === 'refused');
  const told = { stage: 'adversarial', trial: 'fuzz', ...placeOf(subject) } as const;
  const reproduce = checkCommand(subject);
  return [
    ...(skipped.length === 0
      ? []
      : [
          {
            ...told,
            rule: 'untried-inputs',
            severity: 'review' as const,
            message: `${skipped.length} of ${familiar.length} inputs of the suite's kind could not be tried, because ${isRefused ? 'its own classes do not take what their hints say' : 'it takes too long for them'}.`,
            fix: isRefused
              ? 'Let the hints of its classes say what they take.'
              : 'Do it with less work, or refuse what takes so long.',
            reproduce,
          },
        ]),
    ...(2 * long <= familiar.length
      ? []
      : [
          {
            ...told,
            rule: 'untried-inputs',
            severity: 'note' as const,
            message: `${long} of ${familiar.length} answers to inputs of the suite's kind are too long to be read: they were only compared.`,
            fix: 'Call it with small inputs in the suite too.',
            reproduce,
          },
        ]),
  ];
}
