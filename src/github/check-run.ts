import type { Annotation } from '../model/annotation.ts';
import { CHECK_NAME } from './check-name.ts';
import { cut, cutBytes } from './cut.ts';
import { earlierCheckRuns } from './earlier-check-runs.ts';
import { type Hub, hubError } from './hub.ts';
import { madeOnce } from './made-once.ts';

/** So many annotations are taken by one request; docs.github.com/rest/checks/runs. */
const BATCH = 50;
const MOST_TITLE = 255;
const MOST_MARKDOWN = 65_535;
const MOST_BYTES = 64 << 10;

/** What a check run says. What is longer than GitHub takes is cut. */
export interface CheckRun {
  readonly head: string;
  /** Ties the check to what was judged: `bindingText`. */
  readonly externalId: string;
  readonly conclusion: 'success' | 'failure' | 'action_required' | 'neutral';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly text?: string;
  readonly annotations?: readonly Annotation[];
}

/**
 * Writes the check run and says its number. It is concluded by the request that brings the last annotations, so that what
 * is written by half concludes nothing. Throws `github-denied` or `github-unavailable`.
 */
export async function writeCheckRun(hub: Hub, run: CheckRun): Promise<number> {
  const [first = [], ...further] = batchesOf(run.annotations ?? []);
  try {
    const id = await begin(hub, run, first, further.length === 0);
    let told = first.length;
    for (const [index, batch] of further.entries()) {
      told += batch.length;
      await add(hub, run, { id, batch, told, isLast: index === further.length - 1 });
    }
    return id;
  } catch (cause) {
    throw hubError('check run', cause);
  }
}

async function begin(hub: Hub, run: CheckRun, first: readonly Annotation[], isLast: boolean): Promise<number> {
  const { owner, repo, octokit } = hub;
  const { head, externalId } = run;
  // An earlier one may be about the same: what this request has made is what was not there before.
  const known = new Set((await earlierCheckRuns(hub, head)).map(({ id }) => id));
  const said = { name: CHECK_NAME, head_sha: head, external_id: externalId, output: outputOf(run, first) };
  const { id } = await madeOnce<{ readonly id: number }>(
    hub,
    'check run',
    () => octokit.rest.checks.create({ owner, repo, ...said, ...stateOf(run, isLast) }),
    async () =>
      (await earlierCheckRuns(hub, head)).find((each) => !known.has(each.id) && each.externalId === externalId),
  );
  return id;
}

interface Batch {
  readonly id: number;
  readonly batch: readonly Annotation[];
  /** How many annotations there are with these. */
  readonly told: number;
  readonly isLast: boolean;
}

/** Annotations are added to those that are there, so that the same request twice would show them twice. */
async function add(hub: Hub, run: CheckRun, { id, batch, told, isLast }: Batch): Promise<void> {
  const { owner, repo, octokit } = hub;
  const place = { owner, repo, check_run_id: id, request: { retries: 0 } };
  await madeOnce<{ readonly output: { readonly annotations_count: number } }>(
    hub,
    'check run',
    () => octokit.rest.checks.update({ ...place, output: outputOf(run, batch), ...stateOf(run, isLast) }),
    async () => {
      const { data } = await octokit.rest.checks.get({ owner, repo, check_run_id: id });
      return data.output.annotations_count >= told ? data : undefined;
    },
  );
}

function stateOf({ conclusion }: CheckRun, isLast: boolean) {
  return isLast ? ({ status: 'completed', conclusion } as const) : ({ status: 'in_progress' } as const);
}

function outputOf({ title, summary, text }: CheckRun, annotations: readonly Annotation[]) {
  return {
    title: cut(title, MOST_TITLE),
    summary: cut(summary, MOST_MARKDOWN),
    ...(text !== undefined && { text: cut(text, MOST_MARKDOWN) }),
    ...(annotations.length > 0 && { annotations: annotations.map(sent) }),
  };
}

/** Columns are refused where the remark spans lines. */
function sent({ path, startLine, endLine, startColumn, endColumn, level, title, message, details }: Annotation) {
  const isLine = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(isLine && { start_column: startColumn, end_column: endColumn }),
    annotation_level: level,
    message: cutBytes(message, MOST_BYTES),
    ...(title !== undefined && { title: cut(title, MOST_TITLE) }),
    ...(details !== undefined && { raw_details: cutBytes(details, MOST_BYTES) }),
  };
}

function batchesOf(annotations: readonly Annotation[]): Annotation[][] {
  const count = Math.ceil(annotations.length / BATCH);
  return Array.from({ length: count }, (_, index) => annotations.slice(index * BATCH, (index + 1) * BATCH));
}
