import type { Sandbox } from './sandbox.ts';
import type { Value } from '../sandbox/values.ts';
import { type Answered, differs, wasGiven } from './answered.ts';
import { callAll } from './calling.ts';
import { uncandid } from './candid.ts';
import type { Shown, Yardstick } from './suspicion.ts';
import type { Arguments } from './inputs/arguments.ts';
import { sizeIn } from './inputs/sizes.ts';
import { ITEMS, probed } from './probes.ts';
import { BATCH, type Subject, tightened, type Tried, type Trying } from './subject.ts';

/** How many inputs are asked more of. */
const ASKED = 40;

/** How many steps the asking takes besides. */
const ASKING = 30_000;
const more = ({ each, together }: Trying['steps']): Trying['steps'] => {
  return { each: each + ASKING, together: together + ASKED * ASKING };
};

/** What the objects that it returns are besides what they show: hostile, endless, or still its own. */
export async function objectSuspicions(
  sandbox: Sandbox,
  subject: Subject,
  { tried, code, steps }: Trying,
  by: Yardstick,
): Promise<Shown[]> {
  const returned = tried.filter(({ answer }) => answer.how === 'returned');
  const objects = returned
    .filter(({ answer }) => answer.how === 'returned' && holdsObject(answer.value))
    .slice(0, ASKED);
  const containers = returned
    .filter(({ answer }) => answer.how === 'returned' && isMutable(answer.value))
    .slice(0, ASKED);
  const ask = async (which: readonly Tried[], probe: 'candid' | 'spoiled') => {
    const inputs = which.map(({ input }) => input);
    const callee = {
      sandbox,
      code: probed(subject.code, probe),
      limits: tightened(subject.limits),
      steps: more(steps),
    };
    return inputs.length === 0 ? [] : (await callAll(callee, inputs, BATCH)).answers;
  };
  return [
    ...uncandid(subject, by, objects, await ask(objects, 'candid')),
    ...(code === subject.code
      ? aliased(containers, await ask(containers, 'spoiled'), await twice(sandbox, subject, steps, containers))
      : []),
    ...(code === subject.code ? [] : await endless(sandbox, subject, returned)),
  ];
}

/** Calls made twice without anything in between: a skill that answers otherwise by itself is for the replay trial. */
async function twice(
  sandbox: Sandbox,
  subject: Subject,
  steps: Trying['steps'],
  asked: readonly Tried[],
): Promise<readonly Answered[]> {
  const inputs = asked.flatMap(({ input }) => [input, input]);
  if (inputs.length === 0) return [];
  const callee = { sandbox, code: subject.code, limits: tightened(subject.limits), steps };
  const { answers } = await callAll(callee, inputs, BATCH);
  return asked.map((_, at) => answers[2 * at + 1]!);
}

function aliased(asked: readonly Tried[], spoiled: readonly Answered[], plain: readonly Answered[]): Shown[] {
  const at = asked.findIndex(({ answer }, place) => {
    const [after, again] = [spoiled[place], plain[place]];
    return after !== undefined && again?.key === answer.key && wasGiven(after) && differs(answer, after);
  });
  const found = asked[at];
  if (found === undefined) return [];
  return [
    {
      suspicion: {
        rule: 'aliased-state',
        severity: 'review',
        group: 'aliased',
        said: 'gives out what it keeps: once a caller has emptied the answer, the next one is another',
        fix: 'Return a copy of what the module keeps.',
      },
      inputs: [found.input],
    },
  ];
}

const ON_PURPOSE = /\b(?:endless|infinite|unbounded|forever|without end|never ends)\b/i;

/** How many long iterators are read on, those of the smallest inputs, and how many steps that may take. */
const COUNTED = 4;
/** So much in an input may honestly become as many items as count as endless. */
const MOST = 20_000;
const COUNTING = { each: 1_000_000, together: COUNTED * 1_000_000 };

/** An iterator without end is one that gives very many items, where no larger input has one that is long and ends. */
async function endless(sandbox: Sandbox, subject: Subject, returned: readonly Tried[]): Promise<Shown[]> {
  if (ON_PURPOSE.test(subject.description) || ON_PURPOSE.test(subject.implementation.text)) return [];
  const long = returned
    .filter(
      ({ answer }) => answer.how === 'returned' && answer.value.type === 'list' && answer.value.items.length > ITEMS,
    )
    .map(({ input }) => ({ input, size: sizeIn(input) }))
    .sort((a, b) => a.size - b.size)
    .slice(0, COUNTED);
  const code = probed(subject.code, 'counted');
  const callee = { sandbox, code, limits: tightened(subject.limits), steps: COUNTING };
  const asked = long.map(({ input }) => input);
  const { answers } = asked.length === 0 ? { answers: [] } : await callAll(callee, asked, 1);
  const ends = (at: number, is: boolean): boolean => {
    const answer = answers[at];
    return answer?.how === 'returned' && answer.value.type === 'bool' && answer.value.value === !is;
  };
  const finite = long.filter((_, at) => ends(at, true)).map(({ size }) => size);
  const found = long.filter(
    ({ size }, at) => ends(at, false) && size < Math.max(...(finite.length > 0 ? finite : [MOST])),
  );
  return without(found.map(({ input }) => input));
}

function without(inputs: readonly Arguments[]): Shown[] {
  if (inputs.length === 0) return [];
  return [
    {
      suspicion: {
        rule: 'endless-result',
        severity: 'review',
        group: 'endless',
        said: 'returns an iterator of which no end was found',
        fix: 'End it, or say in description and docstring that it has no end.',
      },
      inputs,
    },
  ];
}

const isMutable = (value: Value): boolean =>
  value.type === 'list' ||
  value.type === 'dict' ||
  value.type === 'set' ||
  (value.type === 'tuple' && value.items.some(isMutable));

function holdsObject(value: Value, depth = 0): boolean {
  if (depth > 6) return false;
  if (value.type === 'object') return typeof value.class !== 'string';
  if ('items' in value) return value.items.some((item) => holdsObject(item, depth + 1));
  return 'entries' in value && value.entries.some(([, one]) => holdsObject(one, depth + 1));
}
