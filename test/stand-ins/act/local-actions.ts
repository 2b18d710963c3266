import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The workflows of the repository in `folder`, and the actions that lie in it. */
function sources(folder: string): string[] {
  const below = (path: string) =>
    existsSync(join(folder, path))
      ? readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, path, name))
      : [];
  const own = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).filter((path) => existsSync(path));
  return [...below('.github').filter((path) => /\.ya?ml$/.test(path)), ...own];
}

/**
 * The flags by which act takes every action that is used in `folder` from `actions` (folder by `owner/name`), whatever
 * version is named. An action that is not there would be fetched from the network, so it is an error.
 */
export function localActions(folder: string, actions: Readonly<Record<string, string>>): string[] {
  const texts = sources(folder).map((path) => readFileSync(path, 'utf8'));
  const uses = texts.flatMap((text) =>
    [...text.matchAll(/^\s*(?:-\s+)?uses:\s*['"]?([^'"\s#]+)/gm)].map(([, use]) => use!),
  );
  const remote = new Set(uses.filter((use) => !use.startsWith('./')));
  return [...remote].flatMap((use) => {
    const [, name = '', ref = ''] = /^([^/@]+\/[^/@]+)(?:\/[^@]*)?@(.+)$/.exec(use) ?? [];
    // act copies the working tree in place of a plain checkout.
    if (name === 'actions/checkout') return [];
    const local = actions[name];
    if (local === undefined) throw new Error(`${use} has no stand-in: name a folder for ${name || use}`);
    return ['--local-repository', `${name}@${ref}=${local}`];
  });
}
