import { readFile } from 'node:fs/promises';
import { AssayError } from '../model/error.ts';
import { Report } from '../model/report.ts';

/** Bytes. A report of a thousand skills with all their findings is far below this. */
const MAX_REPORT = 32 * 1_048_576;

/** Reads a report somebody made. Its shape is proved; what it says is only a claim. Throws `report-unreadable` or `report-invalid`. */
export async function reportIn(file: string): Promise<Report> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new AssayError('report-unreadable', 'the report cannot be read', {
      where: file,
      fix: 'make one: assay check PATH --format json > FILE',
      cause,
    });
  }
  return parseReport(bytes, file);
}

/** The report in `bytes`; messages name it `where`. Throws `report-invalid`. */
export function parseReport(bytes: Uint8Array, where: string): Report {
  try {
    if (bytes.length > MAX_REPORT) throw new RangeError(`more than ${MAX_REPORT} bytes`);
    return Report.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw new AssayError('report-invalid', 'this is not a report', {
      where,
      fix: 'make one: assay check PATH --format json > FILE',
      cause,
    });
  }
}
