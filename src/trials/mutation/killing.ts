import type { Call } from '../../sandbox/plan.ts';
import { type Answered, answeredFrom, wasGiven } from '../answered.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Value } from '../../sandbox/values.ts';
import { encodeValue } from '../../sandbox/values-encode.ts';
import { renderValue } from '../../sandbox/values-render.ts';
import type { Arguments } from '../inputs/arguments.ts';
import { applied, type Mutant } from './mutant.ts';
import { runOn, type Subject } from './run.ts';

/** An assertion is for people: none is longer, in UTF-16 code units. */
const LONGEST = 120;
/** Inputs that are tried, and what all of them together may take: CPU time in milliseconds. */
const MOST = 64;
const CPU = 2000;

/** Looks for assertions that `subject` passes and its mutants fail. */
export interface Killer {
  /** One such for `mutant`, which was run and does fail it; undefined where none was found. */
  assertionFor(mutant: Mutant): Promise<string | undefined>;
}

/** An input, and what the original was seen to answer, where it was asked already: then it is not asked again. */
export interface Known extends Arguments {
  /** Whether it is of the suite's kind. */
  readonly familiar?: boolean;
  readonly answer?: Answered;
}

/** A killer that tries `inputs` in their order. `steps` are the most that one call may take. */
export function killer(sandbox: Sandbox, subject: Subject, inputs: readonly Known[], steps: number): Killer {
  const writable = inputs.slice(0, MOST).flatMap((given) => {
    const text = callText(subject.name, given);
    return text === undefined ? [] : [{ text, call: callOf(given), answer: given.answer }];
  });
  const calls = writable.map(({ call }) => call);
  // How much room there is for an answer, and how many steps, depends on what else is asked.
  const known = writable.flatMap(({ answer }) => (answer && wasGiven(answer) && answer.how !== 'long' ? [answer] : []));
  let original = known.length === calls.length ? Promise.resolve<readonly Answered[]>(known) : undefined;
  const answersOf = async (implementation: string): Promise<readonly Answered[]> => {
    const { name, suite } = subject;
    const limits = { ...subject.limits, cpu: Math.min(CPU, subject.limits.cpu) };
    const { ending } = await sandbox.run({
      role: 'calls',
      code: { name, implementation, suite },
      calls,
      steps: { each: steps, together: steps * calls.length },
      limits,
    });
    return ending.kind === 'called' ? ending.answers.map(answeredFrom) : [];
  };
  return {
    async assertionFor(mutant) {
      if (calls.length === 0) return undefined;
      original ??= answersOf(subject.implementation);
      const [own, theirs] = [await original, await answersOf(applied(subject.implementation, mutant))];
      for (const [at, { text }] of writable.entries()) {
        const assertion = assertionFrom(text, own[at], theirs[at]);
        if (assertion !== undefined && (await kills(sandbox, subject, mutant, assertion, steps))) return assertion;
      }
      return undefined;
    },
  };
}

/** The assertion is run on both: only what was seen to tell them apart is proposed. */
async function kills(
  sandbox: Sandbox,
  subject: Subject,
  mutant: Mutant,
  assertion: string,
  steps: number,
): Promise<boolean> {
  const { name } = subject;
  const suite = `from ${name} import ${name}\n\n\ndef test_it():\n    ${assertion}\n`;
  const texts = [applied(subject.implementation, mutant), subject.implementation];
  const [theirs, own] = await runOn(sandbox, { ...subject, suite, tests: ['test_it'] }, texts, steps);
  return own === true && theirs === false;
}

function callOf({ args, kwargs }: Arguments): Call {
  const named = Object.entries(kwargs).map(([name, value]) => [name, encodeValue(value)]);
  return { args: args.map(encodeValue), kwargs: Object.fromEntries(named) };
}

function callText(name: string, { args, kwargs }: Arguments): string | undefined {
  const parts = [...args.map(literal), ...Object.entries(kwargs).map(([key, value]) => prefixed(`${key}=`, value))];
  return parts.every((part) => part !== undefined) ? `${name}(${parts.join(', ')})` : undefined;
}

function prefixed(key: string, value: Value): string | undefined {
  const text = literal(value);
  return text === undefined ? undefined : key + text;
}

/** Nothing where the answers are the same, or where the original's is none that an assertion can name. */
function assertionFrom(call: string, own: Answered | undefined, theirs: Answered | undefined): string | undefined {
  if (own?.how !== 'returned' || theirs === undefined || own.key === theirs.key) return undefined;
  const text = literal(own.value);
  return text && `assert ${call} ${own.value.type === 'none' || own.value.type === 'bool' ? 'is' : '=='} ${text}`;
}

const PLAIN = new Set(['none', 'bool', 'int', 'str', 'bytes', 'float', 'list', 'tuple', 'dict', 'set']);

/** `value` as a literal of Python; undefined where there is none for it, or a long one. */
function literal(value: Value): string | undefined {
  const pending: Value[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!PLAIN.has(next.type) || (next.type === 'float' && !Number.isFinite(next.value))) return undefined;
    if (next.type === 'list' || next.type === 'tuple' || next.type === 'set') pending.push(...next.items);
    if (next.type === 'dict') pending.push(...next.entries.flat());
    if (pending.length > LONGEST) return undefined;
  }
  const text = renderValue(value, LONGEST);
  return text.length > LONGEST ? undefined : text;
}
