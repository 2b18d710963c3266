import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/provision/docker.mjs', import.meta.url));

/** An engine that answers, and the image that src/sandbox/image/Dockerfile makes there. */
export interface Docker {
  /** The client: a name on PATH, or a path. */
  readonly client: string;
  /** What DOCKER_HOST has to be. */
  readonly host: string;
  /** The image's id, `sha256:…`. */
  readonly image: string;
}

let looked: { readonly found: Docker } | { readonly reason: string } | undefined;

/** Only looks: it is `node scripts/provision/docker.mjs` that starts and builds. */
function look(): NonNullable<typeof looked> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'find'], { encoding: 'utf8' });
  return status === 0 ? { found: JSON.parse(stdout) } : { reason: stderr.trim() };
}

/** The probe of the need `docker`. */
export function dockerIsHere(): string | undefined {
  looked ??= look();
  return 'reason' in looked ? looked.reason : undefined;
}

/** For tests that said `needs(context, 'docker', dockerIsHere)`. Throws where no engine answers. */
export function docker(): Docker {
  looked ??= look();
  if ('reason' in looked) throw new Error(looked.reason);
  return looked.found;
}

/** Under these variables `docker` on PATH is that client, and asks that engine. */
export function dockerVariables(): { readonly DOCKER_HOST: string; readonly PATH: string } {
  const { client, host } = docker();
  const path = process.env.PATH ?? '';
  return { DOCKER_HOST: host, PATH: client.includes('/') ? `${dirname(client)}${delimiter}${path}` : path };
}
