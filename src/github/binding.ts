import { createHash } from 'node:crypto';
import type { Digest } from '../model/digest.ts';
import { Verdict } from '../model/report.ts';

/** What a check run is about, as its external_id keeps it. */
export interface Binding {
  /** Numbers of the pull requests, ascending; nothing where they were too many to be written. */
  readonly pulls: readonly number[] | undefined;
  /** The commit with which the proposal was compared. */
  readonly base: string;
  readonly policy: Digest;
  /** The tool's version. */
  readonly tool: string;
  /** The workflow run whose claim was judged, and its attempt. */
  readonly run: number;
  readonly attempt: number;
  /** As judged, whatever the check run concluded. */
  readonly verdict: Verdict;
}

const MOST_PULLS = 40;
const MOST_TOOL = 32;

/** The longest that it gets is 248 characters; more than 255 are not documented to be kept. */
const FORM = new RegExp(
  [
    '^assay/1',
    `(?<verdict>${Verdict.options.join('|')})`,
    '(?<pulls>[1-9]\\d*(?:\\+[1-9]\\d*)*|~[0-9a-f]{32})',
    '(?<base>[0-9a-f]{40}|[0-9a-f]{64})',
    '(?<policy>[0-9a-f]{64})',
    `(?<tool>[\\w.+-]{1,${MOST_TOOL}}|~[0-9a-f]{24})`,
    '(?<run>[1-9]\\d{0,15})\\.(?<attempt>[1-9]\\d{0,5})$',
  ].join(' '),
);

/** The binding as one line of at most 250 characters; what is too long for that stands in it as a hash. */
export function bindingText({ pulls, base, policy, tool, run, attempt, verdict }: Binding): string {
  const numbers = [...(pulls ?? [])].sort((a, b) => a - b).join('+');
  const told = numbers !== '' && numbers.length <= MOST_PULLS ? numbers : hashed(numbers, 32);
  const version = toolIn(tool);
  return `assay/1 ${verdict} ${told} ${base} ${policy.slice('sha256:'.length)} ${version} ${run}.${attempt}`;
}

/** The binding that `bindingText` wrote, or nothing where the text is not of that form. */
export function bindingIn(text: string | null | undefined): Binding | undefined {
  const { verdict, pulls, base, policy, tool, run, attempt } = FORM.exec(text ?? '')?.groups ?? {};
  if (verdict === undefined) return undefined;
  const numbers = pulls!.startsWith('~') ? undefined : pulls!.split('+').map(Number);
  if (![...(numbers ?? []), Number(run)].every(Number.isSafeInteger)) return undefined;
  return {
    pulls: numbers,
    base: base!,
    policy: `sha256:${policy!}`,
    tool: tool!,
    run: Number(run),
    attempt: Number(attempt),
    verdict: verdict as Verdict,
  };
}

/** A version as bindings say it: as it is, where it is not unusual. Compare with this one. */
export function toolIn(tool: string): string {
  return new RegExp(`^[\\w.+-]{1,${MOST_TOOL}}$`).test(tool) ? tool : hashed(tool, 24);
}

function hashed(text: string, length: number): string {
  return `~${createHash('sha256').update(text).digest('hex').slice(0, length)}`;
}
