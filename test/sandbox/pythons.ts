import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** An interpreter on this machine, and its version as numbers. */
export interface Python {
  readonly path: string;
  readonly version: readonly [major: number, minor: number];
}

/** Interpreters to try beside `python3`: those on ASSAY_TEST_PYTHONS (like PATH, but of files), else those of pyenv and the system. */
export function pythons(): Python[] {
  const named = process.env.ASSAY_TEST_PYTHONS;
  const paths = named === undefined ? [...ofPyenv(), '/usr/bin/python3'] : named.split(':').filter(Boolean);
  return paths.flatMap((file) => {
    const { stdout, status } = spawnSync(file, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
      encoding: 'utf8',
    });
    const [major = 0, minor = 0] = String(stdout).split('.').map(Number);
    return status === 0 ? [{ path: file, version: [major, minor] as const }] : [];
  });
}

export const isSupported = ({ version: [major, minor] }: Python): boolean => major === 3 && minor >= 10;

function ofPyenv(): string[] {
  const versions = path.join(homedir(), '.pyenv', 'versions');
  try {
    return readdirSync(versions).map((version) => path.join(versions, version, 'bin', 'python'));
  } catch {
    return [];
  }
}
