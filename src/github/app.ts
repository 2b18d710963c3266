import { setSecret } from '@actions/core';
import { createAppAuth } from '@octokit/auth-app';
import { AssayError } from '../model/error.ts';
import { type Hub, type HubOptions, hubError, openHub } from './hub.ts';

/** The team's own GitHub App. */
export interface AppKey {
  /** Its number or its client id. */
  readonly id: string;
  /** A private key of it, as PEM. */
  readonly key: string;
}

/** What a hub is used for, and nothing else. */
const NEEDED = { actions: 'read', checks: 'write', contents: 'read', pull_requests: 'write' } as const;
/** Where it is not granted, SARIF is not uploaded. */
const WISHED = { security_events: 'write' } as const;

type Granted = Readonly<Record<string, string | undefined>>;

/**
 * The repository (`owner/name`), reached as the team's own app with a token for it alone. Throws `app-rejected` where the
 * app is not taken for what it says, is not installed there or lacks a permission, else `github-unavailable`.
 */
export async function appHub(repository: string, { id, key }: AppKey, options: HubOptions = {}): Promise<Hub> {
  const asApp = openHub(repository, await tokenOfApp(id, key), options);
  try {
    const { owner, repo, octokit } = asApp;
    const { data: installation } = await octokit.rest.apps.getRepoInstallation({ owner, repo });
    if (installation.suspended_at !== null) throw rejected('is suspended', 'lift the suspension');
    const { data } = await octokit.rest.apps.createInstallationAccessToken({
      installation_id: installation.id,
      repositories: [repo],
      permissions: permissionsIn(installation.permissions),
      // Two tokens do no harm.
      request: { retries: options.retries ?? 3 },
    });
    setSecret(data.token);
    return openHub(repository, data.token, { ...options, app: installation.app_slug });
  } catch (cause) {
    throw appError(cause);
  }
}

/** What the app calls itself by until it has a token. Neither the key nor an error of its reader is shown: it may quote it. */
async function tokenOfApp(appId: string, privateKey: string): Promise<string> {
  try {
    return (await createAppAuth({ appId, privateKey })({ type: 'app' })).token;
  } catch {
    throw rejected('has no number, or a key that cannot be read', 'give the number and the whole PEM file of the key');
  }
}

function permissionsIn(granted: Granted): Record<string, 'read' | 'write'> {
  const has = ([name, level]: [string, string]) => granted[name] === level || granted[name] === 'write';
  const lacking = Object.entries(NEEDED).filter((each) => !has(each));
  if (lacking.length > 0) {
    const names = lacking.map(([name, level]) => `${name}: ${level}`).join(', ');
    throw rejected(`lacks ${names}`, 'grant it that, and accept it for the repository');
  }
  return { ...NEEDED, ...Object.fromEntries(Object.entries(WISHED).filter(has)) };
}

function appError(cause: unknown): AssayError {
  const error = hubError('app', cause);
  if (error.code !== 'github-denied') return error;
  const { status } = cause as { status?: number };
  if (status === 401) return rejected('is not known by this number and key', 'see that the key is one of this app');
  if (status === 404) return rejected('is not installed in the repository', 'install it there');
  return rejected(`is refused (${status})`, 'look at its installation');
}

function rejected(message: string, fix: string): AssayError {
  return new AssayError('app-rejected', `the GitHub App ${message}`, { where: 'app', fix });
}
