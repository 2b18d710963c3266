import { AssayError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import { reportOf } from './report-file.ts';

/** A report as an unprivileged job uploaded it: its shape is proved, and nothing else; or why there is none. */
export type Claim = { readonly report: Report } | { readonly missing: string };

/** Reads a claimed report, if there is one. What cannot be read is no error here: it is a claim that was not made. */
export async function claimIn(read: () => Promise<Uint8Array | undefined>, where: string): Promise<Claim> {
  try {
    const bytes = await read();
    return bytes === undefined ? { missing: 'there is none' } : { report: reportOf(bytes, where) };
  } catch (error) {
    if (error instanceof AssayError && /^(?:artifact|report)-/.test(error.code)) return { missing: error.message };
    throw error;
  }
}
