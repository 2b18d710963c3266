// Is its answer the same at another time, elsewhere, for somebody else, and in another Python?
import type { Capability } from '../model/manifest.ts';
import type { SuitePlan, World } from '../sandbox/plan.ts';
import type { Answered } from './answered.ts';
import type { Sandbox } from './sandbox.ts';
import type { Subject, Tried, Trying } from './subject.ts';
import type { TrialResult } from './trial.ts';
import { uncompared } from './untried.ts';
import { Asking } from './worlds/asking.ts';
import { mayAssert, mayReadClocks } from './worlds/clock-users.ts';
import { ELSEWHERE } from './worlds/elsewhere.ts';
import { type Difference, ruleOf, worldFinding } from './worlds/finding.ts';
import { atOtherTimes, elsewhere, isOtherAnswer } from './worlds/seeking.ts';
import { stretched } from './worlds/stretched.ts';
import { suiteElsewhere } from './worlds/suites.ts';

/** By what a skill's worlds are judged. */
export interface WorldsTerms {
  /** Its suite, to be run apart from it. */
  readonly suite: SuitePlan;
  /** What the skill says it touches. */
  readonly declared: readonly Capability[];
}

/** How many inputs are asked for in a world that is different in all. */
const ASKED = 60;

/** In how many such worlds: answers, and suites, which cost two processes each. */
const PLACES = {
  quick: { answers: 1, suites: 1 },
  normal: { answers: 2, suites: 1 },
  thorough: { answers: 2, suites: 2 },
};

/**
 * Asks a skill in worlds that differ from the one in which it was tried in everything at once, and looks for the setting
 * that matters only where an answer is another. A skill that may read a clock is asked at some hundred times besides.
 * What depends on its surroundings without a word of it is `block`; what says so is for a human.
 */
export async function worldsTrial(
  sandbox: Sandbox,
  subject: Subject,
  trying: Trying,
  { suite, declared }: WorldsTerms,
): Promise<TrialResult> {
  const asking = new Asking(sandbox, subject, trying);
  const found = await differences(sandbox, asking, subject, trying, suite);
  const first = new Map(found.toReversed().map((each) => [ruleOf(each.world), each]));
  const told = [...first.values()].toReversed().map((each) => worldFinding(subject, declared, each));
  const findings = told.length > 0 || asking.isWhole ? told : [uncompared(subject, 'worlds')];
  return { findings, problems: [] };
}

async function differences(
  sandbox: Sandbox,
  asking: Asking,
  subject: Subject,
  { tried }: Trying,
  suite: SuitePlan,
): Promise<Difference[]> {
  const { effort } = subject;
  const found: (Difference | undefined)[] = [];
  const askable = comparable(tried);
  const some = spread(askable, ASKED);
  const familiar = some.filter(({ input }) => input.familiar);
  let asked: Promise<readonly Answered[]> | undefined;
  const here = () => {
    asked ??= asking.all(some.map(({ input }) => input));
    return asked;
  };
  const hereToo = async () => (await here()).filter((_, at) => some[at]?.input.familiar);
  const ask = async (world: World) => some.length > 0 && found.push(await elsewhere(asking, some, here, world));
  if (askable.length > 0 && mayReadClocks(subject)) {
    const larger = stretched(askable.map(({ input }) => input));
    const answers = await asking.answers(larger);
    const more = larger.flatMap((input, at) =>
      answers[at] === undefined ? [] : [{ input, answer: answers[at], output: '', steps: 0 }],
    );
    found.push(await atOtherTimes(asking, mixed(askable, comparable(more)), effort));
  }
  for (const world of ELSEWHERE.slice(0, PLACES[effort].answers)) await ask(world);
  for (const world of ELSEWHERE.slice(0, PLACES[effort].suites))
    found.push(await suiteElsewhere(sandbox, suite, world));
  if (effort !== 'quick' && mayAssert(subject)) {
    await ask({ optimized: true });
    found.push(await suiteElsewhere(sandbox, suite, { optimized: true }));
  }
  const { versions } = effort === 'quick' ? { versions: [] } : await sandbox.others();
  for (const python of versions) {
    found.push(await elsewhere(asking, familiar, hereToo, { python }, isOtherAnswer));
    found.push(await suiteElsewhere(sandbox, suite, { python }));
  }
  return found.filter((each) => each !== undefined);
}

/** What has an answer to compare: those of the suite's kind first. */
function comparable(tried: readonly Tried[]): Tried[] {
  const returned = tried.filter(({ answer: { how } }) => how === 'returned' || how === 'long');
  return [
    ...returned,
    ...spread(
      tried.filter(({ answer }) => answer.how === 'raised'),
      returned.length / 3 + 4,
    ),
  ];
}

/** Both, so that every few of them have some of each. */
function mixed<T>(many: readonly T[], few: readonly T[]): T[] {
  const every = Math.max(1, Math.floor(many.length / (few.length + 1)));
  return many.flatMap((one, at) => [
    one,
    ...(at % every === every - 1 ? few.slice(Math.floor(at / every)).slice(0, 1) : []),
  ]);
}

function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, at) => at % step === 0);
}
