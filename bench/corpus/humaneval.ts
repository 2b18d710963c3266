import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Manifest, SKILL_NAME } from '../../src/model/manifest.ts';
import { projectRoot } from '../project.ts';

/** One line of HumanEval.jsonl, with the corpus's own key names. */
export interface HumanEvalTask {
  readonly task_id: string;
  readonly prompt: string;
  readonly entry_point: string;
  readonly canonical_solution: string;
  readonly test: string;
}

/** A task as a skill. */
export interface ConvertedTask {
  readonly task: string;
  readonly name: string;
  readonly manifest: Manifest;
  readonly implementation: string;
  readonly suite: string;
  /** Test functions in `suite`. */
  readonly tests: number;
  /** Assertions that could not fail, such as `assert True`, and were left out. */
  readonly dropped: number;
  /** Whether the check is one test, because its assertions lean on other statements. */
  readonly whole: boolean;
}

/** A task that is no skill, and why. */
export interface UnconvertedTask {
  readonly task: string;
  readonly name: string;
  readonly reason: string;
}

export interface Conversion {
  readonly skills: readonly ConvertedTask[];
  readonly others: readonly UnconvertedTask[];
}

/** What corpus/convert.py prints for a task. */
type Parts =
  | (Pick<Manifest, 'description' | 'imports'> &
      Pick<ConvertedTask, 'implementation' | 'suite' | 'tests' | 'dropped' | 'whole'>)
  | { readonly reason: string };

/** Tasks that are rightly stopped, and why. */
export const EXPLAINED: ReadonlyMap<string, string> = new Map([
  ['HumanEval/160', 'its solution builds an expression as text and calls eval, which no skill may'],
]);

/** HumanEval's checks are of any length: how many tests they have says nothing about the gate. */
export const POLICY = 'version: 1\nsuite: { min-tests: 1 }\n';

/** The date by which grants and waivers are judged; fixed, so that two runs can be compared. */
export const AS_OF = '2026-06-01';

/** Where the corpus is looked for: `ASSAY_CORPUS` is its file, otherwise it stands beside the checkout. */
export function humanEvalPath(): string {
  return process.env.ASSAY_CORPUS ?? join(projectRoot(), '..', 'shared', 'corpus', 'HumanEval.jsonl.gz');
}

/** The tasks of the gzipped corpus at `path`, in its order. */
export function readHumanEval(path: string): HumanEvalTask[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as HumanEvalTask);
}

/** `tasks` as skills, in their order. Their code is read by `python`'s own parser and never run. */
export function convertHumanEval(tasks: readonly HumanEvalTask[], python: string): Conversion {
  const named = tasks.filter((task) => SKILL_NAME.test(task.entry_point));
  const parts = new Map(convert(named, python).map((each, index) => [named[index]?.task_id, each]));
  const skills: ConvertedTask[] = [];
  const others: UnconvertedTask[] = [];
  for (const { task_id: task, entry_point: name } of tasks) {
    const made = parts.get(task) ?? { reason: `its entry point is not a skill's name (${SKILL_NAME.source})` };
    if ('reason' in made) others.push({ task, name, reason: made.reason });
    else {
      const { description, imports, ...rest } = made;
      skills.push({ task, name, manifest: { name, description, imports, license: 'MIT', origin: { task } }, ...rest });
    }
  }
  return { skills, others };
}

function convert(tasks: readonly HumanEvalTask[], python: string): Parts[] {
  const script = join(projectRoot(), 'bench', 'corpus', 'convert.py');
  const run = spawnSync(python, ['-I', '-S', '-X', 'utf8', script], {
    input: JSON.stringify(tasks),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (run.error !== undefined) throw run.error;
  if (run.status !== 0) throw new Error(`${python} ${script} ended with ${run.status ?? run.signal}`);
  return JSON.parse(run.stdout) as Parts[];
}
