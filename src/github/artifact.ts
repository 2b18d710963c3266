import { digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import { bodyOf } from './body.ts';
import { hubError, type Hub } from './hub.ts';
import { onlyFileIn } from './only-file.ts';

const ATTEMPTS = 3;
/** What a zip file may be longer than what is in it. */
const AROUND = 64 << 10;

/** One file that a run uploaded. */
export interface ArtifactFile {
  /** The workflow run's number. */
  readonly run: number;
  /** The artifact's name; of several the newest counts. */
  readonly name: string;
  /** The one file that has to be in it. */
  readonly file: string;
  /** Bytes. */
  readonly most: number;
}

/**
 * The file's bytes, or nothing where the run has no such artifact (any more). Whoever proposes a change decides what is in
 * it. Throws `artifact-invalid` where it is not exactly that one file, `github-denied` or `github-unavailable`.
 */
export async function artifactIn(hub: Hub, { run, name, file, most }: ArtifactFile): Promise<Uint8Array | undefined> {
  try {
    const found = await newestOf(hub, run, name);
    if (found === undefined) return undefined;
    if (found.size_in_bytes > most + AROUND) tooLong(most);
    const zip = await download(hub, found.id, most + AROUND);
    if (zip === undefined) return undefined;
    if (found.digest && digestOf(zip) !== found.digest) throw new TypeError('the download is not what was uploaded');
    return await onlyFileIn(zip, file, most);
  } catch (cause) {
    throw hubError(`artifact ${name}`, cause);
  }
}

async function newestOf({ owner, repo, octokit }: Hub, run: number, name: string) {
  const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
    owner,
    repo,
    run_id: run,
    name,
    per_page: 100,
  });
  return all.filter((each) => each.name === name && !each.expired).sort((a, b) => b.id - a.id)[0];
}

/** The artifact's zip file. GitHub sends us elsewhere, where our token is nobody's business. */
async function download(hub: Hub, id: number, most: number): Promise<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const address = await addressOf(hub, id);
    if (address === undefined) return undefined;
    const cause = await downloadFrom(hub, address, most).catch((error: unknown) => error);
    if (cause instanceof Uint8Array) return cause;
    if (cause instanceof AssayError || attempt === ATTEMPTS) throw cause;
    await hub.wait(attempt ** 2);
  }
}

async function addressOf({ owner, repo, octokit }: Hub, id: number): Promise<string | undefined> {
  const place = { owner, repo, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' as const } };
  try {
    const { headers } = await octokit.rest.actions.downloadArtifact(place);
    const { protocol } = new URL(octokit.request.endpoint.DEFAULTS.baseUrl);
    const address = new URL(headers.location ?? '');
    if (address.protocol !== protocol) throw new TypeError('the download is not where it should be');
    return address.href;
  } catch (cause) {
    // It expired just now.
    if ((cause as { status?: number }).status === 410) return undefined;
    throw cause;
  }
}

async function downloadFrom({ fetch }: Hub, address: string, most: number): Promise<Uint8Array> {
  const response = await fetch(address, { redirect: 'error' });
  if (!response.ok) {
    // Its text is nobody's to read: it may name the address, which is a secret for a minute.
    await response.body?.cancel();
    throw new TypeError(`the download ends with ${response.status}`);
  }
  return (await bodyOf(response, most)) ?? tooLong(most);
}

function tooLong(most: number): never {
  throw new AssayError('artifact-invalid', `the artifact is longer than ${most} bytes`, { fix: 'run the check again' });
}
