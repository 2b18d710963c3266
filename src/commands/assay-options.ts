import type { Stage } from '../model/finding.ts';
import type { ReportInputs } from '../model/report.ts';

/** How to check. What is left out, policy says. */
export interface AssayOptions {
  readonly stages?: readonly Stage[];
  readonly effort?: ReportInputs['effort'];
  /** Hexadecimal; without it, it derives from the digests and the nonce. */
  readonly seed?: string;
  /** What nobody could know when the code was proposed, so that nobody could search for code which slips through. */
  readonly nonce?: string;
  /** `YYYY-MM-DD`: the date by which grants and waivers are judged. */
  readonly asOf: string;
  readonly backend?: 'auto' | 'subprocess' | 'docker';
  /** Path or name of the interpreter. */
  readonly python: string;
  /** Whether it was named for this check: what an image brings is another one. */
  readonly namesPython?: boolean;
  readonly jobs: number;
}
