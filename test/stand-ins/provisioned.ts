// biome-ignore lint/correctness/useImportExtensions: it is plain JavaScript with its types beside it
import { locate } from '../../scripts/provision/locate.mjs';
import type { Probe } from '../needs.ts';

/** A program that `node scripts/provision/<name>.mjs` installs: the probe of a need for it, and its path once there. */
export function provisioned(name: Parameters<typeof locate>[0]): {
  readonly probe: Probe;
  readonly path: () => string;
} {
  const located = locate(name);
  const path = () => {
    if (located.path === undefined) throw new Error(located.reason);
    return located.path;
  };
  return { probe: () => located.reason, path };
}
