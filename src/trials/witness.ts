// Does CPython read in these files what we read in them?
import type { Finding } from '../model/finding.ts';
import type { WitnessPlan } from '../sandbox/plan.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { type Sandbox as Throwing, throwing, together } from './sandbox.ts';
import type { Ending, Testimony } from '../sandbox/outcome.ts';
import { type Facts, factsOf } from '../syntax/facts.ts';
import type { Source } from '../syntax/source.ts';
import { quoted } from './quoted.ts';
import type { TrialResult } from './trial.ts';

type Told = Pick<Finding, 'message'> & Partial<Pick<Finding, 'file' | 'line'>>;

/** Has both `sources` read by CPython's own parser. Where both parsers read the same, nothing is said. */
export async function witnessTrial(
  sandbox: Sandbox,
  plan: WitnessPlan,
  sources: readonly Source[],
  seed: string,
): Promise<TrialResult> {
  return together('static', [witnessed(throwing(sandbox), plan, sources, seed)]);
}

async function witnessed(
  sandbox: Throwing,
  plan: WitnessPlan,
  sources: readonly Source[],
  seed: string,
): Promise<TrialResult> {
  const { ending } = await sandbox.run(plan);
  const python = `CPython ${sandbox.python}`;
  const told =
    ending.kind === 'witnessed'
      ? sources.flatMap((source) => disagreement(source, ending[source.role], python))
      : [{ message: `${python} could not read the skill: ${reason(ending)}.` }];
  return { findings: told.map((each) => findingOf(each, seed)), problems: [] };
}

function findingOf(told: Told, seed: string): Finding {
  return {
    rule: 'parsers-disagree',
    stage: 'static',
    trial: 'witness',
    severity: 'block',
    ...told,
    fix: 'Write what stands there in a plainer way: one statement a line, indented with spaces, Python 3.10 syntax.',
    reproduce: `assay check SKILL --stages static,suite --seed ${seed}`,
  };
}

function reason(ending: Exclude<Ending, { kind: 'witnessed' | 'problem' }>): string {
  if (ending.kind === 'breach') return `it needs more ${ending.limit} than it is allowed`;
  return ending.kind === 'died' ? ending.how : 'its account is not the one that was asked for';
}

function disagreement(source: Source, testimony: Testimony, python: string): Told[] {
  const { file } = source;
  if ('exception' in testimony) {
    const { exception, message, line } = testimony;
    const said = quoted(message === '' ? exception : `${exception}: ${message}`);
    return [
      {
        message: `${python} does not parse the file (${said}), and our parser does.`,
        file,
        ...(line === undefined ? {} : { line }),
      },
    ];
  }
  const differences = differencesOf(factsOf(source), new Map(Object.entries(testimony.facts)));
  const [first] = differences;
  if (first === undefined) return [];
  const line = differences.map(({ fact }) => /^statement (\d+) /.exec(fact)?.[1]).find((each) => each !== undefined);
  const more = differences.length > 1 ? ` (and ${differences.length - 1} more)` : '';
  return [
    {
      message: `${python} reads '${quoted(first.fact)}' ${times(first.theirs)}, our parser ${times(first.ours)}${more}.`,
      file,
      ...(line === undefined ? {} : { line: Number(line) }),
    },
  ];
}

interface Difference {
  readonly fact: string;
  readonly ours: number;
  readonly theirs: number;
}

/** What weighs most comes first: imports, then where statements stand, then the rest by its own words. */
function differencesOf(ours: Facts, theirs: Facts): Difference[] {
  const facts = [...new Set([...ours.keys(), ...theirs.keys()])];
  return facts
    .map((fact) => ({ fact, ours: ours.get(fact) ?? 0, theirs: theirs.get(fact) ?? 0 }))
    .filter((each) => each.ours !== each.theirs)
    .sort((a, b) => weight(a.fact) - weight(b.fact) || (a.fact < b.fact ? -1 : 1));
}

function weight(fact: string): number {
  if (/^(?:import|from) /.test(fact)) return -1;
  const line = /^statement (\d+) /.exec(fact)?.[1];
  return line === undefined ? Number.POSITIVE_INFINITY : Number(line);
}

function times(count: number): string {
  return count === 0 ? 'nowhere' : count === 1 ? 'once' : `${count} times`;
}
