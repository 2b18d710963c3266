// Does it answer inputs of the kind that its suite gives, with what it promises, and with nothing else?
import type { Finding } from '../model/finding.ts';
import type { Sandbox } from '../sandbox/plan.ts';
import type { Answered } from './answered.ts';
import { callAll } from './calling.ts';
import { caseToken } from './case-token.ts';
import { poisoned, type Shown, type Suspicion, suspicions, type Yardstick } from './fuzz-checks.ts';
import { objectSuspicions } from './fuzz-objects.ts';
import { poisonIn, type ReaderTricks, textOfArguments } from './hygiene.ts';
import type { Arguments } from './inputs/arguments.ts';
import { callOf } from './calling.ts';
import { quoted } from './quoted.ts';
import { refusalsOf } from './refusals.ts';
import { renderCall } from './render-call.ts';
import { shrunk } from './shrink.ts';
import { BATCH, type Subject, tightened, type Tried, type Trying } from './subject.ts';
import type { TrialResult } from './trial.ts';

/**
 * Judges what a skill answered to inputs made of its suite, its hints and its source. `tricks` finds what addresses a
 * reader in a text.
 * Each finding has the simplest input that was found to show it.
 */
export async function fuzzTrial(
  sandbox: Sandbox,
  subject: Subject,
  tried: Trying,
  tricks: ReaderTricks,
): Promise<TrialResult> {
  const by = yardstick(subject, tried, tricks);
  const shown = grouped(tried.tried, by);
  const callee = { sandbox, code: tried.code, limits: tightened(subject.limits) };
  const findings: Finding[] = [];
  for (const { suspicion, inputs } of shown) {
    if (suspicion.rule === 'too-much-work') {
      findings.push(...(await tooMuch(sandbox, subject, tried, { suspicion, inputs })));
      continue;
    }
    const least = await shrunk(simplest(subject.code.name, inputs), async (candidates) => {
      const { answers } = await callAll(callee, candidates, BATCH);
      return candidates.map((each, at) => shows(suspicion, each, answers[at], tried, by));
    });
    const { answers } = await callAll(callee, [least], 1);
    const [again] = suspicions(least, tried.inputs.familiar(least), answers[0]!, by).filter(
      ({ group }) => group === suspicion.group,
    );
    // What depends on the calls before it is for the replay trial to tell.
    if (again !== undefined) findings.push(findingOf(subject, again, least, inputs.length));
  }
  const printed = await printing(sandbox, subject, tried, by);
  const objects = await objectSuspicions(sandbox, subject, tried);
  for (const { suspicion, inputs } of [...printed, ...objects])
    findings.push(findingOf(subject, suspicion, simplest(subject.code.name, inputs), inputs.length));
  return { findings: [...findings, ...unfuzzable(subject, tried)], problems: [], touched: tried.touched };
}

function yardstick(
  { code, implementation, suite, description }: Subject,
  { inputs }: Trying,
  tricks: ReaderTricks,
): Yardstick {
  const { signature } = inputs;
  const caught = [...suite.text.matchAll(/\bexcept\s+\(?([\w., ]+)|\braises\(\s*\(?([\w., ]+)/g)];
  return {
    signature,
    refusals: refusalsOf(implementation, signature.documentation),
    words: `${code.name.replaceAll('_', ' ')}\n${description}\n${signature.documentation}`,
    expected: new Set(caught.flatMap(([, one, other]) => (one ?? other ?? '').match(/\b[A-Z]\w+/g) ?? [])),
    tricks,
  };
}

function grouped(tried: readonly Tried[], by: Yardstick): Shown[] {
  const groups = new Map<string, { suspicion: Suspicion; inputs: Arguments[] }>();
  for (const { input, answer } of tried) {
    for (const suspicion of suspicions(input, input.familiar, answer, by)) {
      const known = groups.get(suspicion.group);
      if (known === undefined) groups.set(suspicion.group, { suspicion, inputs: [input] });
      else known.inputs.push(input);
    }
  }
  return [...groups.values()];
}

function shows(
  suspicion: Suspicion,
  given: Arguments,
  answer: Answered | undefined,
  tried: Trying,
  by: Yardstick,
): boolean {
  if (answer === undefined) return false;
  return suspicions(given, tried.inputs.familiar(given), answer, by).some(({ group }) => group === suspicion.group);
}

/** The input with the shortest rendering; of several, the first. */
function simplest(name: string, inputs: readonly Arguments[]): Arguments {
  const lengths = inputs.map((input) => renderCall(name, input).length);
  return inputs[lengths.indexOf(Math.min(...lengths))]!;
}

/** What took long in a batch is told only where it uses up all that policy allows by itself. */
async function tooMuch(
  sandbox: Sandbox,
  subject: Subject,
  { code }: Trying,
  { suspicion, inputs }: Shown,
): Promise<Finding[]> {
  if (suspicion.severity === 'note') return [];
  const least = simplest(subject.code.name, inputs);
  const { answers } = await callAll({ sandbox, code, limits: subject.limits }, [least], 1);
  return answers[0]?.how === 'ended' ? [findingOf(subject, suspicion, least, inputs.length)] : [];
}

/** What it prints is told of a batch; the call is found by halving. */
async function printing(
  sandbox: Sandbox,
  subject: Subject,
  { batches, code }: Trying,
  by: Yardstick,
): Promise<Shown[]> {
  const callee = { sandbox, code, limits: subject.limits };
  const printed = batches.find(({ output }) => output.trim() !== '');
  const found: Shown[] = [];
  for (const { inputs, output } of batches) {
    const [poison] = poisonIn(output, inputs.map(textOfArguments).join('\n'), by.tricks);
    if (poison === undefined) continue;
    let left: readonly Arguments[] = inputs;
    while (left.length > 1) {
      const half = left.slice(0, Math.ceil(left.length / 2));
      const {
        batches: [here],
      } = await callAll(callee, half, BATCH);
      const holds = poisonIn(here?.output ?? '', half.map(textOfArguments).join('\n'), by.tricks).length > 0;
      left = holds ? half : left.slice(half.length);
    }
    return [{ suspicion: poisoned(poison, 'what it prints', by), inputs: left }];
  }
  if (printed !== undefined)
    found.push({
      suspicion: {
        rule: 'prints',
        severity: 'note',
        group: 'prints',
        said: `or a call beside it prints: '${quoted(printed.output.trim().slice(0, 80))}'`,
        fix: 'Return the answer and print nothing.',
      },
      inputs: printed.inputs,
    });
  return found;
}

function unfuzzable({ code }: Subject, { inputs }: Trying): Finding[] {
  const [first] = inputs.unfuzzable;
  if (first === undefined) return [];
  const names = inputs.unfuzzable.map(({ parameter, why }) => `'${parameter}' (${why})`).join(', ');
  return [
    {
      rule: 'not-fuzzable',
      stage: 'adversarial',
      trial: 'fuzz',
      severity: 'note',
      message: `No inputs can be made for ${names}: only what the suite gives was tried.`,
      fix: 'Give it a hint of plain values, or call it with literals in the suite.',
      file: `${code.name}.py`,
      line: inputs.signature.line,
    },
  ];
}

function findingOf({ code, seed }: Subject, suspicion: Suspicion, given: Arguments, count: number): Finding {
  const { rule, severity, said, fix } = suspicion;
  const token = caseToken({ trial: 'fuzz', skill: code.name, calls: [callOf(given)] });
  const more = count > 1 ? ` (as do ${count - 1} other inputs)` : '';
  return {
    rule,
    stage: 'adversarial',
    trial: 'fuzz',
    severity,
    message: `${quoted(renderCall(code.name, given))} ${said}${more}.`,
    fix,
    file: `${code.name}.py`,
    reproduce:
      token === undefined
        ? `assay check SKILL --stages static,suite,adversarial --seed ${seed}`
        : `assay replay SKILL --trial fuzz --case ${token}`,
  };
}
