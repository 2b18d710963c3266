/** act, built from source: runs the workflows that we hand to users. */
import { provision } from './provision.mjs';

provision('act');
