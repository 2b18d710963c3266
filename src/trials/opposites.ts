import type { OppositesPlan, Stub } from '../sandbox/plan.ts';
import type { Ran, Sandbox } from './sandbox.ts';
import type { Raised, Reported } from '../sandbox/outcome.ts';
import type { Told } from './trial.ts';

/** Runs the suite on every stub; where one of them ends the run, each in a run of its own, so that none hides another. */
export async function runOpposites(sandbox: Sandbox, plan: OppositesPlan): Promise<Ran> {
  const all = await sandbox.run(plan);
  if (all.ending.kind === 'opposed') return all;
  const stubs: { -readonly [S in Stub]?: Reported | Raised } = {};
  for (const stub of plan.stubs) {
    const { ending } = await sandbox.run({ ...plan, stubs: [stub] });
    // Out of time or memory it has given no account; a run that ended itself has broken the protocol.
    if (ending.kind !== 'opposed' && ending.kind !== 'breach') return { ending, output: '', touched: [] };
    if (ending.kind === 'opposed') Object.assign(stubs, ending.stubs);
  }
  return { ...all, ending: { kind: 'opposed', stubs } };
}

/** What it says against a suite that it passes where it must fail. */
export function oppositeFindings({ ending }: Ran, plan: OppositesPlan, leastTests: number): Told[] {
  if (ending.kind !== 'opposed') throw new Error(`opposites were asked for, and the answer is '${ending.kind}'`);
  const passes = (test: string, stub: Stub): boolean => {
    const told = ending.stubs[stub];
    return told?.kind === 'reported' && told.reports.some((each) => each.test === test && each.status === 'passed');
  };
  const allPass = (stub: Stub): boolean => plan.tests.every((test) => passes(test, stub));
  const file = `test_${plan.code.name}.py`;
  const raising = (['raises', 'stops', 'lacks'] as const).find(allPass);
  if (raising !== undefined)
    return [{ ...CANNOT_FAIL, message: `The suite passes a version that ${WHAT[raising]}.`, file }];
  const vacuous = plan.tests.filter((test) => passes(test, 'truthy') && passes(test, 'falsy'));
  const holdsNothing = (test: string) => vacuous.includes(test) || (passes(test, 'empty') && passes(test, 'falsy'));
  if (plan.tests.every(holdsNothing))
    return [{ ...CANNOT_FAIL, message: 'The suite passes whatever the function returns.', file }];
  if (allPass('same') && !allPass('truthy'))
    return [{ ...CANNOT_FAIL, message: `The suite passes a version that ${WHAT.same}.`, file }];
  return [
    ...unending(ending.stubs, plan, file),
    ...constant(allPass, file),
    ...vacuousTests(
      vacuous.filter((test) => !guardsArgument(plan, test)),
      plan,
      leastTests,
      file,
    ),
  ];
}

const WHAT: Readonly<Record<Stub, string>> = {
  raises: 'only raises',
  stops: 'only raises StopIteration',
  lacks: 'only raises AttributeError',
  truthy: 'always returns a true value equal to nothing',
  same: 'always returns one and the same value',
  falsy: 'always returns a false value equal to nothing',
  empty: 'always returns something empty',
};

const CANNOT_FAIL = {
  rule: 'suite-cannot-fail',
  severity: 'block',
  fix: 'Assert what the function returns for given arguments, and let no failure be caught.',
} as const;

/** Where a wrong version uses up its time or memory it cannot be told which tests would have failed. */
function unending(stubs: Partial<Record<Stub, unknown>>, plan: OppositesPlan, file: string): Told[] {
  const [stub] = plan.stubs.filter((each) => stubs[each] === undefined);
  if (stub === undefined) return [];
  return [
    {
      rule: 'suite-cannot-fail',
      severity: 'review',
      message: `The suite does not come to an end on a version that ${WHAT[stub]}, so it cannot be told which tests would fail.`,
      fix: 'Bound every loop that waits for an answer of the function.',
      file,
    },
  ];
}

function constant(allPass: (stub: Stub) => boolean, file: string): Told[] {
  const stub = (['truthy', 'falsy'] as const).find(allPass);
  if (stub === undefined) return [];
  const message = `The suite passes a version that ${WHAT[stub]}.`;
  return [{ ...CANNOT_FAIL, severity: 'review', message, fix: 'Assert both answers, or the answer itself.', file }];
}

/** The 1-based line on which `test` begins, and its text, to the next line that is not indented. */
function placeOf({ code: { suite } }: OppositesPlan, test: string): { readonly line: number; readonly text: string } {
  const lines = suite.split('\n');
  const at = lines.findIndex((line) => new RegExp(`^(?:async )?def ${test}\\b`).test(line));
  const length = lines.slice(at + 1).findIndex((line) => /^\S/.test(line));
  return { line: at + 1, text: lines.slice(at + 1, length < 0 ? undefined : at + 1 + length).join('\n') };
}

/**
 * Whether `test` compares with something what it gave to the function, and what can be changed: a version that does change it
 * would fail, though its answer is never looked at.
 */
function guardsArgument(plan: OppositesPlan, test: string): boolean {
  const { text } = placeOf(plan, test);
  const own = plan.code.name;
  const given = [
    ...text.matchAll(/^\s*(\w+)(?::[^=\n]*)? = (?:[[{]|(?:list|dict|set|bytearray|\w*[Dd]eque|\w+\.deepcopy)\()/gm),
  ];
  return given.some(([, name]) => {
    const call = new RegExp(`\\b${own}\\((?:[^()\n]|\\([^()\n]*\\))*\\b${name}\\b`).exec(text);
    const later = call === null ? '' : text.slice(call.index).split('\n').slice(1).join('\n');
    return new RegExp(`^\\s*assert ${name} ==|^\\s*assert [^\n]*== ${name}\\s*(?:$|and\\b)`, 'm').test(later);
  });
}

function vacuousTests(vacuous: readonly string[], plan: OppositesPlan, leastTests: number, file: string): Told[] {
  if (vacuous.length === 0) return [];
  const left = plan.tests.length - vacuous.length;
  const [first = ''] = vacuous;
  const { line } = placeOf(plan, first);
  const more = vacuous.length > 1 ? ` (and ${vacuous.length - 1} more)` : '';
  return [
    {
      rule: 'vacuous-test',
      severity: left < leastTests && plan.tests.length >= leastTests ? 'review' : 'note',
      message: `The test '${first}'${more} passes whatever the function returns; ${left} can fail, and the policy wants ${leastTests} tests.`,
      fix: 'Assert what the function returns.',
      file,
      ...(line > 0 && { line }),
    },
  ];
}
