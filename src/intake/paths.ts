import { readdir, stat } from 'node:fs/promises';
import { basename, normalize, resolve } from 'node:path';
import { AssayError } from '../model/error.ts';

/** Where a candidate stands: `name` is its directory's own name. */
export interface SkillPlace {
  readonly name: string;
  readonly directory: string;
}

/**
 * The skills that the paths of an invocation mean, sorted by name. A path with a `skill.json` or a `<dirname>.py` is a
 * skill; else each of its subdirectories without a leading dot is one, if any of them holds a skill at all.
 *
 * Throws `path-missing`, `path-unreadable`, `no-skills` or `duplicate-skill`.
 */
export async function skillsAt(paths: readonly string[]): Promise<SkillPlace[]> {
  const places = (await Promise.all(paths.map(skillsBelow))).flat();
  places.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const twice = places.find(({ name }, index) => places[index - 1]?.name === name);
  if (twice !== undefined) {
    throw new AssayError('duplicate-skill', `the skill '${twice.name}' is given twice`, {
      where: twice.directory,
      fix: 'give every skill once',
    });
  }
  return places;
}

async function skillsBelow(path: string): Promise<SkillPlace[]> {
  // `normalize` makes the empty path the working directory; whoever passes one left a variable unset.
  if (path === '') {
    throw new AssayError('path-missing', 'a path is empty', {
      where: 'assay check',
      fix: 'write . for this directory',
    });
  }
  const directory = normalize(path).replace(/(.)\/+$/, '$1');
  const entries = await entriesOf(directory, path);
  const name = ownName(directory);
  if (entries.some((entry) => entry.name === 'skill.json' || entry.name === `${name}.py`)) return [{ name, directory }];
  const below = entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.isSymbolicLink()))
    .map((entry) => ({ name: entry.name, directory: `${directory}/${entry.name}` }));
  const isSkill = await Promise.all(below.map((place) => mayBeSkill(place.directory, place.name)));
  if (!isSkill.includes(true)) throw noSkills(path, await nestedSkills(below));
  return below;
}

/** Whether a directory holds a skill, as far as can be told: what may not be listed is not left out for that. */
async function mayBeSkill(directory: string, name: string): Promise<boolean> {
  try {
    return (await readdir(directory)).some((entry) => entry === 'skill.json' || entry === `${name}.py`);
  } catch (cause) {
    return ['EACCES', 'EPERM'].includes((cause as NodeJS.ErrnoException).code ?? '');
  }
}

/** The first of `places` that is a directory of skills. */
async function nestedSkills(places: readonly SkillPlace[]): Promise<string | undefined> {
  for (const { directory } of places) {
    const names = await readdir(directory).catch(() => []);
    for (const name of names) if (await mayBeSkill(`${directory}/${name}`, name)) return directory;
  }
  return undefined;
}

function noSkills(path: string, nested: string | undefined): AssayError {
  const what = 'a skill (a directory with a skill.json) or a directory of skills';
  return new AssayError('no-skills', 'the directory holds no skill', {
    where: path,
    fix: nested === undefined ? `give ${what}` : `did you mean ${nested}?`,
  });
}

async function entriesOf(directory: string, path: string) {
  try {
    if (!(await stat(directory)).isDirectory()) {
      throw new AssayError('no-skills', 'this is a file, and a skill is a directory', {
        where: path,
        fix: 'give the directory which it stands in',
      });
    }
    return await readdir(directory, { withFileTypes: true });
  } catch (cause) {
    if (cause instanceof AssayError) throw cause;
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) {
      throw new AssayError('path-missing', 'there is nothing at this path', {
        where: path,
        fix: 'check the path',
        cause,
      });
    }
    throw new AssayError('path-unreadable', 'this path cannot be read', {
      where: path,
      fix: 'check its permissions',
      cause,
    });
  }
}

/** `.` and `..` have no name of their own; only then the working directory is asked for. */
function ownName(directory: string): string {
  const name = basename(directory);
  return name === '.' || name === '..' ? basename(resolve(directory)) : name;
}
