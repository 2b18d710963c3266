import { readFile, stat } from 'node:fs/promises';
import { canonical, type Json } from '../model/canonical.ts';
import { AssayError } from '../model/error.ts';
import { Report } from '../model/report.ts';

/** Bytes. A report of a thousand skills with all their findings is far below this. */
export const MAX_REPORT = 32 * 1_048_576;

const FIX = 'make one: assay check PATH --format json > FILE';

/** Reads a report somebody made. Its shape is proved; what it says is only a claim. Throws `report-unreadable` or `report-invalid`. */
export async function reportIn(file: string): Promise<Report> {
  return reportOf(await bytesOf(file), file);
}

/** The report that `bytes` are, which `where` names; undefined ones were too many. Throws `report-invalid`. */
export function reportOf(bytes: Uint8Array | undefined, where: string): Report {
  try {
    if (bytes === undefined) throw new RangeError(`more than ${MAX_REPORT} bytes`);
    const report = Report.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    // JSON can name half a character, and the canonical form, in which a report is kept, cannot.
    canonical(report as unknown as Json);
    return report;
  } catch (cause) {
    throw new AssayError('report-invalid', 'this is not a report', { where, fix: FIX, cause });
  }
}

/** Undefined for what is too large to be a report: whoever made it chose its size. */
async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return (await stat(file)).size > MAX_REPORT ? undefined : await readFile(file);
  } catch (cause) {
    throw new AssayError('report-unreadable', 'the report cannot be read', { where: file, fix: FIX, cause });
  }
}
