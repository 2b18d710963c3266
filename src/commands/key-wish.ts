import { join } from 'node:path';
import type { KeyWish } from '../registry/signing-key.ts';

/** Where the key of somebody at a command line may be: in `file`, in ASSAY_KEY, or in a file of the user's own. */
export function keyWish(file: string | undefined, environment: (name: string) => string | undefined): KeyWish {
  // A variable that is set to nothing is a secret that nobody set.
  return { file, text: environment('ASSAY_KEY') || undefined, own: ownKeyFile(environment) };
}

/** Below the user's configuration directory (XDG Base Directory Specification, which has a relative path ignored). */
function ownKeyFile(environment: (name: string) => string | undefined): string | undefined {
  const configured = environment('XDG_CONFIG_HOME');
  const home = environment('HOME') || environment('USERPROFILE');
  const base = configured?.startsWith('/') ? configured : home && join(home, '.config');
  return base ? join(base, 'skill-assay', 'key.pem') : undefined;
}
