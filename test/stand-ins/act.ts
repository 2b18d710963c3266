import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { otherRuntimes, runtimes } from '../runtimes/runtimes.ts';
import { localActions } from './act/local-actions.ts';
import { type ActJob, readLog } from './act/read-log.ts';
import { provisioned } from './provisioned.ts';

const program = provisioned('act');
const stub = (name: string) => fileURLToPath(new URL(`actions/${name}`, import.meta.url));

/** In place of the platform's artifact store, which act's own server cannot be for the actions of today. */
const STUBS = {
  'actions/upload-artifact': stub('upload-artifact'),
  'actions/download-artifact': stub('download-artifact'),
};

/** The probe of the need `act`; Node 24, which runs the actions, belongs to it. */
export const actIsHere = async (): Promise<string | undefined> => (await program.probe()) ?? otherRuntimes();

export interface ActRun {
  /** A git working tree with `.github/workflows`. */
  readonly folder: string;
  /** The workflow's path in `folder`. */
  readonly workflow: string;
  /** The event's name and payload. A pull request's `number` must be there: the ref is made of it. */
  readonly event: string;
  readonly payload: object;
  /** Only this job and those it needs. */
  readonly job?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Folders of actions by `owner/name`, beside the artifact actions that are always there. */
  readonly actions?: Readonly<Record<string, string>>;
  /** The artifact store, `<run id>/<artifact>/<files>`; give one folder to several runs that hand on artifacts. */
  readonly artifacts?: string;
  readonly runId?: number;
  /** A folder whose programs come before all others: a `node` there runs the actions instead of Node 24. */
  readonly path?: string;
  /** Milliseconds; 2 minutes unless told. */
  readonly timeout?: number;
}

export interface ActResult {
  readonly exitCode: number | undefined;
  /** All that act said, for messages. */
  readonly log: string;
  readonly jobs: Readonly<Record<string, ActJob>>;
}

const pairs = (flag: string, values: Readonly<Record<string, string>> = {}) =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);

/**
 * Runs a workflow on this machine, without containers and without a network of its own. Every `ubuntu-latest` job is
 * a process here; JavaScript actions run under Node 24; the plain `actions/checkout` copies the working tree.
 */
export async function runAct(run: ActRun): Promise<ActResult> {
  const own = mkdtempSync(join(tmpdir(), 'assay-act-'));
  try {
    const event = join(own, 'event.json');
    writeFileSync(event, JSON.stringify(run.payload));
    const env = {
      ASSAY_ARTIFACTS: run.artifacts ?? join(own, 'artifacts'),
      GITHUB_RUN_ID: String(run.runId ?? 1),
      ...run.env,
    };
    const args = [
      ...[run.event, '--json', '--no-cache-server', '-W', run.workflow, '-e', event],
      ...['-P', 'ubuntu-latest=-self-hosted', '-P', 'ubuntu-24.04=-self-hosted'],
      ...(run.job === undefined ? [] : ['-j', run.job]),
      ...localActions(run.folder, { ...STUBS, ...run.actions }),
      ...pairs('--env', env),
      ...pairs('-s', run.secrets),
      ...pairs('--var', run.vars),
    ];
    const path = [...(run.path === undefined ? [] : [run.path]), dirname(runtimes.node), process.env.PATH];
    const { exitCode, stdout, stderr, timedOut } = await execa(program.path(), args, {
      cwd: run.folder,
      env: { PATH: path.join(':'), XDG_CACHE_HOME: join(own, 'cache') },
      stdin: 'ignore',
      reject: false,
      timeout: run.timeout ?? 120_000,
      maxBuffer: 50_000_000,
    });
    if (timedOut) throw new Error(`act took more than ${run.timeout ?? 120_000} ms: ${stdout.slice(-2000)}`);
    const { jobs, log } = readLog(stdout);
    return { exitCode, jobs, log: `${log}\n${stderr}` };
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 3 });
  }
}
