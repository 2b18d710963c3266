import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** An interpreter with its standard library. */
export interface Library {
  readonly name: string;
  readonly python: string;
  /** Its Python files, sorted; what was installed later is not among them. */
  readonly files: readonly string[];
}

const SUPPORTED = /^python3\.(1[0-9])$/;

/** The standard libraries on this machine which belong to a supported CPython: pyenv's and the system's. */
export function libraries(): Library[] {
  const versions = join(homedir(), '.pyenv', 'versions');
  const roots = existsSync(versions) ? readdirSync(versions).map((each) => join(versions, each)) : [];
  return [...roots, '/usr'].flatMap((root) => {
    const lib = join(root, 'lib');
    if (!existsSync(lib)) return [];
    return readdirSync(lib)
      .filter((folder) => SUPPORTED.test(folder))
      .map((folder) => ({ folder, python: join(root, 'bin', folder) }))
      .filter(({ python }) => existsSync(python))
      .map(({ folder, python }) => ({ name: join(lib, folder), python, files: filesBelow(join(lib, folder)) }));
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/(?:site|dist)-packages\//.test(path))
    .sort();
}
