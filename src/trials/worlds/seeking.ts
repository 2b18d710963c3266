import type { World } from '../../sandbox/plan.ts';
import { type Answered, differs } from '../answered.ts';
import { argumentsKey } from '../inputs/arguments.ts';
import type { Effort, Input } from '../inputs/inputs.ts';
import type { Tried } from '../subject.ts';
import { type Asking, isOther, type Timed } from './asking.ts';
import { CLOCKS } from './clocks.ts';
import { single } from './elsewhere.ts';
import type { Difference } from './finding.ts';
import { whenDiffers } from './when.ts';

/** How many inputs are asked for at each of so many times. */
const AT_EACH: Readonly<Record<Effort, number>> = { quick: 6, normal: 16, thorough: 48 };

/** How many that seem to differ are looked at closely: of most skills all of them do, or none. */
const LOOKED_AT = 6;

/** After how many seconds a skill may have changed since it was loaded. */
const LATER = [1, 5, 10, 30, 45, 60, 120, 300, 600, 3600, 86_400, 604_800, 3_456_789];

/** An input whose answer is another at some time; and when that is. */
export async function atOtherTimes(
  asking: Asking,
  tried: readonly Tried[],
  effort: Effort,
): Promise<Difference | undefined> {
  const timed = CLOCKS.flatMap((clock, turn) =>
    Array.from({ length: Math.min(AT_EACH[effort], tried.length) }, (_, at) => {
      const one = tried[(turn * AT_EACH[effort] + at) % tried.length] as Tried;
      return { ...one, call: { ...one.input, clock } };
    }),
  );
  const answers = await asking.answers(timed.map(({ call }) => call));
  const apart = timed.filter(({ answer }, at) => {
    const other = answers[at];
    return other !== undefined && isOther(answer, other);
  });
  for (const { input, call } of few(apart)) {
    const found = (await atClock(asking, input, call.clock)) ?? (await afterLoading(asking, input));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** At most so many, from all over, and of each input one. */
function few<T extends { readonly call: Timed }>(apart: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(apart.length / LOOKED_AT));
  const spread = apart.filter((_, at) => at % step === 0).slice(0, LOOKED_AT);
  return [...new Map(spread.map((one) => [argumentsKey(one.call), one])).values()];
}

/** Whether `input` is answered otherwise at `clock`, and at which of all times. */
export async function atClock(asking: Asking, input: Input, clock: string): Promise<Difference | undefined> {
  const found = await asking.apart(input, { clock });
  if (found === undefined) return undefined;
  const [base, other] = found;
  const always = await asking.answers(CLOCKS.map((each) => ({ ...input, clock: each })));
  const moments = CLOCKS.map((each, at) => ({ clock: each, differs: isOther(base, always[at] ?? base) }));
  const when = whenDiffers(moments);
  return { world: { clock }, ...(when && { when }), call: { input, base, other } };
}

/** The same some time after it was loaded: the least that suffices of a few. */
export async function afterLoading(asking: Asking, input: Input): Promise<Difference | undefined> {
  const last = LATER.at(-1) as number;
  let found = await asking.apart(input, { later: last });
  if (found === undefined) return undefined;
  let [least, from, to] = [last, 0, LATER.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const sooner = await asking.apart(input, { later: LATER[middle] as number });
    if (sooner === undefined) from = middle + 1;
    else [found, least, to] = [sooner, LATER[middle] as number, middle];
  }
  const [base, other] = found;
  return { world: { later: least }, call: { input, base, other } };
}

/**
 * An input whose answer is another in `world`, with as few of its settings as suffice. Only where some answer is another than
 * when it was tried are all asked `here`, in the same order and one process too: what was called before is no world.
 */
export async function elsewhere(
  asking: Asking,
  tried: readonly Tried[],
  here: () => Promise<readonly Answered[]>,
  world: World,
  isApart: (base: Answered, other: Answered) => boolean = isOther,
): Promise<Difference | undefined> {
  const inputs = tried.map(({ input }) => input);
  const there = await asking.all(inputs, world);
  // How long an answer may be to be told depends on those before it: such a one says something only beside its like.
  if (!tried.some(({ answer }, at) => there[at]?.how === 'long' || isApart(answer, there[at]!))) return undefined;
  const once = await here();
  const apart = inputs.filter((_, at) => {
    const [base, other] = [once[at], there[at]];
    return base !== undefined && other !== undefined && isApart(base, other);
  });
  for (const input of apart.slice(0, LOOKED_AT)) {
    const found = await asking.apart(input, world);
    if (found === undefined || !isApart(...found)) continue;
    return fewest(asking, input, world, found);
  }
  return undefined;
}

async function fewest(
  asking: Asking,
  input: Input,
  world: World,
  whole: readonly [Answered, Answered],
): Promise<Difference> {
  for (const one of [...single(world), ...variablesOf(world)].reverse()) {
    const found = await asking.apart(input, one);
    if (found === undefined) continue;
    const { clock } = one;
    const timed = clock === undefined ? undefined : await atClock(asking, input, clock);
    return timed ?? { world: one, call: { input, base: found[0], other: found[1] } };
  }
  let [least, [base, other]] = [world, whole];
  for (const name of Object.keys(world).reverse()) {
    const fewer = Object.fromEntries(Object.entries(least).filter(([each]) => each !== name));
    const found = await asking.apart(input, fewer);
    if (found !== undefined) [least, [base, other]] = [fewer, found];
  }
  return { world: least, call: { input, base, other } };
}

/** One variable at a time. */
export function variablesOf({ environment = {} }: World): World[] {
  return Object.entries(environment).map(([name, value]) => ({ environment: { [name]: value } }));
}

/** Versions of Python word what they raise in their own ways, and add numbers up in theirs: that is no other answer. */
export function isOtherAnswer(base: Answered, other: Answered): boolean {
  if (base.how === 'raised' && other.how === 'raised') return base.exception !== other.exception;
  if (base.how === 'returned' && other.how === 'returned') return rounded(base.key) !== rounded(other.key);
  if (base.how === 'opaque' && other.how === 'opaque') return false;
  return differs(base, other);
}

const rounded = (key: string): string =>
  key.replace(/\["f","(-?[\d.]+(?:e[-+]?\d+)?)"\]/g, (_, number: string) => Number(number).toPrecision(10));
