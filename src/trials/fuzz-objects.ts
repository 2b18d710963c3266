import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Value } from '../sandbox/values.ts';
import type { Answered } from './answered.ts';
import { callAll } from './calling.ts';
import type { Shown } from './suspicion.ts';
import type { Arguments } from './inputs/arguments.ts';
import { probed } from './probes.ts';
import { BATCH, type Subject, tightened, type Tried, type Trying } from './subject.ts';

/** How many inputs are asked more of. */
const ASKED = 40;

/** What the objects that it returns are besides what they show: hostile, endless, or still its own. */
export async function objectSuspicions(
  sandbox: Sandbox,
  subject: Subject,
  { tried, code, steps }: Trying,
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
    const callee = { sandbox, code: probed(subject.code, probe), limits: tightened(subject.limits), steps };
    return inputs.length === 0 ? [] : (await callAll(callee, inputs, BATCH)).answers;
  };
  const endless = returned.filter(({ answer }) => answer.how === 'returned' && isEndless(answer.value));
  return [
    ...hostile(objects, await ask(objects, 'candid')),
    ...(code === subject.code
      ? aliased(containers, await ask(containers, 'spoiled'), await twice(sandbox, subject, steps, containers))
      : []),
    ...without(
      endless.map(({ input }) => input),
      subject,
    ),
  ];
}

function hostile(asked: readonly Tried[], answers: readonly Answered[]): Shown[] {
  const told = new Map<string, Arguments[]>();
  for (const [at, answer] of answers.entries()) {
    const words = answer.how === 'returned' && answer.value.type === 'list' ? answer.value.items : [];
    for (const word of words)
      if (word.type === 'str') told.set(word.value, [...(told.get(word.value) ?? []), asked[at]!.input]);
  }
  return [...told].map(([word, inputs]) => ({
    suspicion: {
      rule: 'hostile-object',
      severity: 'block',
      group: word,
      said: `returns an object that ${word}`,
      fix: 'Return a plain value, or an object whose methods tell what it holds.',
    },
    inputs: [...new Set(inputs)],
  }));
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
    return after !== undefined && again?.key === answer.key && after.how !== 'ended' && after.key !== answer.key;
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

function without(inputs: readonly Arguments[], { description, implementation }: Subject): Shown[] {
  if (inputs.length === 0 || ON_PURPOSE.test(description) || ON_PURPOSE.test(implementation.text)) return [];
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

const isEndless = (value: Value): boolean => value.type === 'str' && value.value === 'without end';

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
