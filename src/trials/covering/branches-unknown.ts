import type { Finding } from '../../model/finding.ts';
import type { Outcome } from '../../sandbox/outcome.ts';
import { placeOf } from '../place.ts';
import { quoted } from '../quoted.ts';
import { checkCommand } from '../reproduce.ts';
import type { Subject } from '../subject.ts';

/**
 * What it says that the suite, which passes, does not while decisions are marked: there is no telling what no test takes. Code
 * that does anything else while it is watched is for a human, and so is what takes so much that it cannot be watched.
 */
export function branchesUnknown(subject: Subject, ending: Outcome['ending']): Finding {
  const failed = ending.kind === 'reported' ? ending.reports.find(({ status }) => status === 'failed') : undefined;
  const how =
    failed === undefined
      ? ending.kind === 'breach'
        ? `took more than it may (${ending.limit})`
        : 'gave no account of all its tests'
      : `failed in ${failed.test} (${quoted(`${failed.exception ?? ''}: ${failed.message ?? ''}`)})`;
  return unknown(
    subject,
    `Which branches its suite takes cannot be told: with its decisions marked, the suite ${how}.`,
    'Let the answer depend on nothing but the arguments, and let the tests need much less than the limits.',
  );
}

/** What it says that there is more than can be looked at. */
export function tooMany(subject: Subject, what: string): Finding {
  return unknown(
    subject,
    `There are too many ${what} to look at all of them.`,
    'Write it with fewer, or as several skills.',
  );
}

function unknown(subject: Subject, message: string, fix: string): Finding {
  return {
    rule: 'branches-unknown',
    stage: 'adversarial',
    trial: 'coverage',
    severity: 'review',
    message,
    fix,
    ...placeOf(subject),
    reproduce: checkCommand(subject),
  };
}
