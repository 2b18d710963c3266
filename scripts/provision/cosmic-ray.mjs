/** cosmic-ray, for the bench of the mutation trial (bench/mutation.ts); no test needs it. */
import { provision } from './provision.mjs';

provision('cosmic-ray');
