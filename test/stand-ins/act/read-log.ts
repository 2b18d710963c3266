export interface ActStep {
  /** `success` or `failure`. */
  readonly result: string;
  /** As shown: its `name`, else what it runs or uses. */
  readonly name: string;
}

export interface ActJob {
  /** `success`, `failure` or `cancelled`; nothing for a job that never started. */
  result: string | undefined;
  /** The steps that ran, in order; act does not speak of the ones it skips, and its own are left out. */
  readonly steps: ActStep[];
  /** What each step set, by step id (its index from 0 where it has none), then by name. */
  readonly outputs: Record<string, Record<string, string>>;
  /** What the steps wrote to their summaries, joined. */
  summary: string;
  /** What the steps printed, masked as on the platform. */
  output: string;
}

interface Line {
  readonly jobID?: string;
  readonly msg?: string;
  readonly raw_output?: boolean;
  readonly step?: string;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

function take(job: ActJob, line: Line): void {
  const { msg = '', stage, step: name = '', stepResult, jobResult, command } = line;
  if (line.raw_output) job.output += msg;
  if (stage === 'Main' && stepResult) job.steps.push({ name, result: stepResult });
  if (jobResult) job.result = jobResult;
  if (command === 'summary') job.summary += line.content ?? '';
  if (command === 'set-output') {
    const id = line.stepID?.join('/') ?? '';
    job.outputs[id] = { ...job.outputs[id], [line.name ?? '']: line.arg ?? '' };
  }
}

/** What act's JSON lines say of each job, by job id, and the same as text for a person to read. */
export function readLog(lines: string): { readonly jobs: Record<string, ActJob>; readonly log: string } {
  const jobs: Record<string, ActJob> = {};
  const log: string[] = [];
  for (const text of lines.split('\n').filter((each) => each.startsWith('{'))) {
    const line = JSON.parse(text) as Line;
    log.push(`${line.jobID ? `[${line.jobID}] ` : ''}${(line.msg ?? '').trimEnd()}`);
    if (!line.jobID) continue;
    jobs[line.jobID] ??= { result: undefined, steps: [], outputs: {}, summary: '', output: '' };
    take(jobs[line.jobID]!, line);
  }
  return { jobs, log: log.join('\n') };
}
