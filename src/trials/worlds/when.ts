/** Answers to one input at several times. */
export interface Moment {
  /** ISO 8601, UTC. */
  readonly clock: string;
  /** Whether the answer is another than in the base world. */
  readonly differs: boolean;
}

const WEEKDAYS = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The simplest of a few ways to say when it is that answers differ, which is true of all `moments`; undefined if none is. */
export function whenDiffers(moments: readonly Moment[]): string | undefined {
  const dates = moments.map(({ clock, differs }) => ({ date: new Date(clock), differs }));
  if (dates.every(({ differs }) => differs)) return undefined;
  return since(dates) ?? sorted(dates, WEEKDAY) ?? sorted(dates, HOUR) ?? sorted(dates, MONTH) ?? sorted(dates, DAY);
}

interface Dated {
  readonly date: Date;
  readonly differs: boolean;
}

/** A way to sort times, of which so few may be told as one. */
interface Kind {
  readonly of: (date: Date) => number;
  readonly most: number;
  readonly said: (values: readonly number[]) => string;
}

const WEEKDAY: Kind = {
  of: (date) => date.getUTCDay(),
  most: 5,
  said: (values) => `on ${listed(values.map((value) => WEEKDAYS[value] ?? ''))}`,
};
const HOUR: Kind = {
  of: (date) => date.getUTCHours(),
  most: 20,
  said: (values) =>
    `in the ${values.length === 1 ? 'hour' : 'hours'} from ${listed(values.map((hour) => `${String(hour).padStart(2, '0')}:00`))} UTC`,
};
const MONTH: Kind = {
  of: (date) => date.getUTCMonth(),
  most: 10,
  said: (values) => `in ${listed(values.map((value) => MONTHS[value] ?? ''))}`,
};
const DAY: Kind = {
  of: (date) => date.getUTCDate(),
  most: 12,
  said: (values) => `on day ${listed(values.map(String))} of a month`,
};

/** Where all times of a kind differ, or none of them does. */
function sorted(dates: readonly Dated[], { of, most, said }: Kind): string | undefined {
  const apart = new Set(dates.filter(({ differs }) => differs).map(({ date }) => of(date)));
  const alike = dates.filter(({ differs }) => !differs).map(({ date }) => of(date));
  if (apart.size === 0 || apart.size > most || alike.some((value) => apart.has(value))) return undefined;
  return said([...apart].sort((a, b) => a - b));
}

/** From some time on, or up to it: between the two that are nearest to it. */
function since(dates: readonly Dated[]): string | undefined {
  const ordered = [...dates].sort((a, b) => a.date.getTime() - b.date.getTime());
  const turn = ordered.findIndex(({ differs }, at) => differs !== ordered[0]?.differs && at > 0);
  if (turn < 0 || ordered.slice(turn).some(({ differs }) => differs === ordered[0]?.differs)) return undefined;
  const [before, after] = [ordered[turn - 1], ordered[turn]].map((each) => each?.date.toISOString().slice(0, 10));
  return ordered[0]?.differs
    ? `up to a time between ${before} and ${after}`
    : `from a time between ${before} and ${after} on`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
