/** ARISE's own client in a virtual environment: reads what we publish. */
import { provision } from './provision.mjs';

provision('arise');
