import { AssayError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import { reportIn } from './report-file.ts';

/** A report as an unprivileged job uploaded it: its shape is proved, and nothing else; or why there is none. */
export type Claim = { readonly report: Report } | { readonly missing: string };

/** Reads a claimed report. What cannot be read is no error here: it is a claim that was not made. */
export async function claimIn(file: string): Promise<Claim> {
  try {
    return { report: await reportIn(file) };
  } catch (error) {
    if (error instanceof AssayError) return { missing: error.message };
    throw error;
  }
}
