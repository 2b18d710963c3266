import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { main } from '../../src/bin/cli/main.ts';

/** What a command line came to. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `assay ARGS…` in this process, with what it writes to its streams caught instead of shown. */
export function run(...args: string[]): Promise<Ran> {
  return runBroken({}, ...args);
}

/** The same where writing to a stream (1 or 2) fails with the code that `failing` names. */
export async function runBroken(failing: Readonly<Record<number, string>>, ...args: string[]): Promise<Ran> {
  const written: Record<number, Buffer[]> = { 1: [], 2: [] };
  const { writeSync } = fs;
  const caught = (stream: number, bytes: Uint8Array, offset = 0): number => {
    const code = failing[stream];
    if (code !== undefined) throw Object.assign(new Error(`${code}: written`), { code });
    written[stream]?.push(Buffer.from(bytes.subarray(offset)));
    return bytes.length - offset;
  };
  fs.writeSync = caught as typeof fs.writeSync;
  syncBuiltinESMExports();
  try {
    const code = await main(args);
    const [stdout, stderr] = [1, 2].map((stream) => Buffer.concat(written[stream] ?? []).toString());
    return { code, stdout: stdout ?? '', stderr: stderr ?? '' };
  } finally {
    fs.writeSync = writeSync;
    syncBuiltinESMExports();
  }
}
