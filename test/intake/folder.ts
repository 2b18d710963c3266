import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** What stands in a folder: paths relative to it, and contents. */
export type Contents = Readonly<Record<string, string | Uint8Array>>;

const made: string[] = [];
afterAll(() => {
  for (const each of made) remove(each);
});

/** A folder with `contents`, with nothing of a repository above it; gone after the test file. Any user may read it. */
export function folder(contents: Contents = {}): string {
  const at = realpathSync(mkdtempSync(join(tmpdir(), 'intake-')));
  made.push(at);
  chmodSync(at, 0o755);
  put(at, contents);
  return at;
}

/** Removes a folder whatever a test did to the modes in it: without root's rights a closed directory cannot be emptied. */
function remove(directory: string): void {
  open(directory);
  rmSync(directory, { recursive: true, force: true });
}

function open(directory: string): void {
  chmodSync(directory, 0o700);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.isDirectory()) open(join(directory, entry.name));
  }
}

/** Writes `contents` below `into`. */
export function put(into: string, contents: Contents): void {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), content);
  }
}

/** Makes a named pipe, which nobody writes to: whoever reads it waits for ever. */
export function pipeAt(path: string): void {
  execFileSync('/usr/bin/env', ['mkfifo', path]);
}
