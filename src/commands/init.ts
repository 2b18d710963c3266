import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AssayError } from '../model/error.ts';
import { WORKFLOWS } from './workflows.ts';

/** What to set up. */
export interface InitRequest {
  /** The repository's root. */
  readonly into: string;
  /** `OWNER/REPO@SHA`, the action and the commit of it that is trusted. */
  readonly action: string;
  /** The default branch. */
  readonly branch: string;
}

/** A file that was to be written, relative to the root, and what stood there. */
export interface Settled {
  readonly path: string;
  readonly was: 'absent' | 'same' | 'other';
  /** Of what stands there otherwise: what would change, as a unified diff. */
  readonly diff?: string;
}

const ACTION = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[\w.-]{1,100}@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** git-check-ref-format(1), and nothing that YAML or an expression would take for its own. */
const BRANCH = /^(?![-./])(?!.*(?:\.\.|\/\/|\.lock$|[/.]$))[\w./-]{1,200}$/;

/**
 * Writes the workflows into `.github/workflows`. What is there already as it would be written is left; where anything else
 * is there, nothing at all is written. Throws `flag-value`, `path-unreadable` or `path-unwritable`.
 */
export async function initWorkflows({ into, action, branch }: InitRequest): Promise<Settled[]> {
  if (!ACTION.test(action)) throw wrong('--action', 'write OWNER/REPO@SHA, with the whole commit: a tag can be moved');
  if (!BRANCH.test(branch)) throw wrong('--branch', 'write the name of the default branch');
  const files = [];
  for (const [name, template] of Object.entries(WORKFLOWS)) {
    const path = `.github/workflows/${name}`;
    files.push({ path, text: filledIn(template, action, branch), present: await presentAt(join(into, path)) });
  }
  const settled = await Promise.all(files.map(settledOf));
  if (settled.every(({ was }) => was !== 'other'))
    for (const { path, text, present } of files) if (present === undefined) await writeWhole(join(into, path), text);
  return settled;
}

interface Wanted {
  readonly path: string;
  readonly text: string;
  readonly present: string | undefined;
}

async function settledOf({ path, text, present }: Wanted): Promise<Settled> {
  if (present === undefined) return { path, was: 'absent' };
  if (present === text) return { path, was: 'same' };
  const { createTwoFilesPatch } = await import('diff');
  const diff = createTwoFilesPatch(path, path, present, text, 'as it is', 'as it would be');
  return { path, was: 'other', diff };
}

function filledIn(text: string, action: string, branch: string): string {
  return text
    .replaceAll('OWNER/REPO@SHA', action)
    .replaceAll('branches: [main]', `branches: [${JSON.stringify(branch)}]`);
}

async function presentAt(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new AssayError('path-unreadable', 'the file cannot be read', {
      where: file,
      fix: 'check who may read it',
      cause,
    });
  }
}

/** Under another name first: a workflow that is cut off in the middle may still run. */
async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new AssayError('path-unwritable', 'the file cannot be written', {
      where: file,
      fix: 'see that the directory may be written to',
      cause,
    });
  }
}

function wrong(where: string, fix: string): AssayError {
  return new AssayError('flag-value', 'the flag cannot be used', { where, fix });
}
