/** actionlint, built from source: reads the workflows that we hand to users. */
import { provision } from './provision.mjs';

provision('actionlint');
