/** guarddog, for the bench of the static stage (bench/static.ts); no test needs it. */
import { provision } from './provision.mjs';

provision('guarddog');
