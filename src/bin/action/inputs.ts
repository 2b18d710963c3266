import { readFileSync } from 'node:fs';
import { getInput, setSecret } from '@actions/core';
import * as z from 'zod/mini';
import type { Job } from '../../commands/job.ts';
import { AssayError } from '../../model/error.ts';

const COMMANDS = ['check', 'post', 'publish', 'withdraw'] as const;

/** What the step's inputs and the runner's environment say, in one record; nothing else reads them. */
export interface ActionInputs {
  readonly command: (typeof COMMANDS)[number];
  readonly report: string;
  readonly skills: readonly string[] | undefined;
  readonly isDryRun: boolean;
  readonly checkWorkflow: string;
  readonly reviewWorkflow: string;
  /** The team's own GitHub App, if it has one. */
  readonly app: { readonly id: string; readonly key: string } | undefined;
  readonly role: string | undefined;
  readonly audience: string;
  readonly token: string;
  /** The PEM text of the key to sign records with. */
  readonly key: string | undefined;
  readonly trustFile: string | undefined;
  readonly job: Job;
  readonly python: string;
  /** Where this action's own files stand, at the version that runs; undefined for one that was checked out. */
  readonly sources: string | undefined;
}

/** Reads the step's inputs. Throws `flag-value` for an unknown command and `event-unsupported` without a payload. */
export function actionInputs(environment: NodeJS.ProcessEnv): ActionInputs {
  const command = COMMANDS.find((each) => each === getInput('command'));
  if (command === undefined)
    throw new AssayError('flag-value', 'the input cannot be used', {
      where: 'command',
      fix: `write ${COMMANDS.join(', ')}`,
    });
  const given = (name: string, variable: string): string => environment[variable] ?? missing(name, variable);
  return {
    command,
    report: getInput('report') || 'assay-report.json',
    skills: skillsIn(getInput('skills')),
    isDryRun: isTrue('dry-run'),
    checkWorkflow: getInput('check-workflow') || '.github/workflows/assay-check.yml',
    reviewWorkflow: getInput('review-workflow') || '.github/workflows/assay-review.yml',
    app: appIn(environment),
    role: getInput('role') || undefined,
    audience: getInput('audience') || 'sts.amazonaws.com',
    token: getInput('token'),
    key: secretIn(environment, 'key'),
    trustFile: getInput('trust') || undefined,
    job: {
      eventName: given('event name', 'GITHUB_EVENT_NAME'),
      event: payloadIn(given('event payload', 'GITHUB_EVENT_PATH')),
      server: environment.GITHUB_SERVER_URL ?? 'https://github.com',
      ref: environment.GITHUB_REF ?? '',
      sha: environment.GITHUB_SHA ?? '',
      repository: given('repository', 'GITHUB_REPOSITORY'),
      workspace: given('workspace', 'GITHUB_WORKSPACE'),
      actor: environment.GITHUB_ACTOR ?? 'unknown',
      run: `${environment.GITHUB_RUN_ID ?? '0'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
      today: new Date().toISOString().slice(0, 10),
    },
    python: environment.ASSAY_PYTHON || 'python3',
    sources: sourcesIn(environment),
  };
}

/** Masked in the step's log, whoever gave it, and taken out of the environment, which what we start would inherit. */
function secretIn(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  const secret = getInput(name, { trimWhitespace: true });
  delete environment[`INPUT_${name.toUpperCase()}`];
  if (secret === '') return undefined;
  // The runner masks whole lines only.
  for (const line of secret.split('\n')) if (line.trim() !== '') setSecret(line.trim());
  setSecret(secret);
  return secret;
}

/** Half an app is a variable or a secret that nobody set: to go on without would tell less than was asked for. */
function appIn(environment: NodeJS.ProcessEnv): ActionInputs['app'] {
  const [id, key] = [getInput('app-id') || undefined, secretIn(environment, 'app-key')];
  if (id !== undefined && key !== undefined) return { id, key };
  if (id === undefined && key === undefined) return undefined;
  throw new AssayError('flag-value', 'an app needs both its id and its key', {
    where: id === undefined ? 'app-id' : 'app-key',
    fix: 'give both inputs, or neither',
  });
}

/** `uses: ./` names neither repository nor ref. */
function sourcesIn({
  GITHUB_SERVER_URL: server = '',
  GITHUB_ACTION_REPOSITORY: repository = '',
  GITHUB_ACTION_REF: ref = '',
}: NodeJS.ProcessEnv): string | undefined {
  if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === '') return undefined;
  return `${server}/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}`;
}

/** The booleans of YAML 1.2, as in @actions/core; nothing is false. A dry run that is misspelt must not publish. */
function isTrue(name: string): boolean {
  const text = getInput(name);
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)?$/.test(text)) return false;
  throw new AssayError('flag-value', 'the input cannot be used', { where: name, fix: 'write true or false' });
}

function skillsIn(list: string): readonly string[] | undefined {
  if (list === '') return undefined;
  try {
    return z.array(z.string()).parse(JSON.parse(list));
  } catch (cause) {
    throw new AssayError('flag-value', 'the input cannot be used', {
      where: 'skills',
      fix: 'give a JSON array of names',
      cause,
    });
  }
}

function missing(name: string, variable: string): never {
  throw new AssayError('event-unsupported', `the runner names no ${name}`, {
    where: variable,
    fix: 'run this as a step of a GitHub workflow',
  });
}

function payloadIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new AssayError('event-unsupported', 'the event payload cannot be read', {
      where: 'GITHUB_EVENT_PATH',
      fix: 'run this as a step of a GitHub workflow',
      cause,
    });
  }
}
