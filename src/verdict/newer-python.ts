import type { Finding } from '../model/finding.ts';
import { comparePython, NEWEST_PYTHON } from '../model/python.ts';
import type { ReportInputs } from '../model/report.ts';

/** A note (`newer-python`) where a check ran on a CPython that the tables do not know yet: they refuse what they do not list. */
export function newerPython({ python }: Pick<ReportInputs, 'python'>): Finding[] {
  if (python === undefined || comparePython(python, NEWEST_PYTHON) <= 0) return [];
  const newest = NEWEST_PYTHON.join('.');
  return [
    {
      rule: 'newer-python',
      stage: 'intake',
      severity: 'note',
      message: `This check ran on Python ${python}, and the tables of the library's names end with ${newest}: they still hold, and what is newer in it is refused.`,
      fix: `Check on Python ${newest} or older to have what the tables were made for.`,
    },
  ];
}
