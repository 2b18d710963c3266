import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TOOLS } from './tools.mjs';

/** Where `name` is, or the reason why it is not. Only looks: it is `node scripts/provision/<name>.mjs` that installs. */
export function locate(name) {
  const { folder, mark, version } = TOOLS[name];
  const path = join(folder(), mark);
  return existsSync(path)
    ? { path }
    : { reason: `${name} ${version} is not installed; run \`node scripts/provision/${name}.mjs\`` };
}
