/** zizmor, from PyPI: looks at the same workflows for what attackers look for. */
import { provision } from './provision.mjs';

provision('zizmor');
