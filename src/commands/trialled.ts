import { bytesIn, millisecondsIn, type Policy } from '../model/policy.ts';
import type { ReportInputs } from '../model/report.ts';
import type { Analysis } from '../rules/analyse.ts';
import { readerTricks } from '../rules/reader-text.ts';
import { reading } from '../rules/reading.ts';
import type { Limits } from '../sandbox/plan.ts';
import type { AdversarialTerms } from '../trials/adversarial.ts';
import type { Subject } from '../trials/subject.ts';
import { type SuitePlans, suitePlans } from '../trials/suite-plan.ts';

/** A skill as its trials take it. */
export interface Trialled {
  readonly plans: SuitePlans;
  readonly subject: Subject;
  readonly terms: AdversarialTerms;
}

/** What trials need of a skill that the static stage has nothing against: so both of its files are there. */
export function trialledOf(
  { sources, manifest }: Analysis,
  policy: Policy,
  { effort, seed }: Pick<ReportInputs, 'effort' | 'seed'>,
): Trialled {
  const of = (role: 'implementation' | 'suite') => sources.find((each) => each.role === role);
  const [implementation, suite] = [of('implementation'), of('suite')];
  if (implementation === undefined || suite === undefined) throw new Error('a trial needs both files of a skill');
  const limits = limitsOf(policy);
  const name = implementation.file.replace(/\.py$/, '');
  const plans = suitePlans(name, sources, limits);
  const description = manifest?.description ?? '';
  return {
    plans,
    subject: { code: plans.apart.code, implementation, suite, description, limits, effort, seed },
    terms: {
      suite: plans.apart,
      leastScore: policy.suite['min-mutation-score'],
      declared: manifest?.capabilities ?? [],
      tricks: (text) => readerTricks(reading(text)),
    },
  };
}

/** What policy lets one run use up. */
function limitsOf({ sandbox }: Policy): Limits {
  const cpu = millisecondsIn(sandbox.timeout);
  return { cpu, wall: 2 * cpu + 10_000, memory: bytesIn(sandbox.memory), output: 65_536 };
}
