import type { Annotation } from '../model/annotation.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { byName, type DirectoryOf, inDirectory } from './places.ts';
import { shownOf } from './shown.ts';
import { visible } from './visible.ts';

const LEVEL = { block: 'failure', review: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;
const GRAVITY: readonly Severity[] = ['block', 'review', 'note'];

/** In UTF-16 code units, well under what GitHub takes of a path, of a message (64 KB) and of a title (255). */
const LONGEST = { path: 4096, message: 2000 };
/** Where GitHub puts what is about no file. */
const NO_FILE = '.github';

/** Where the skills lie, and how many annotations are wanted. */
export interface AnnotationOptions {
  readonly directoryOf?: DirectoryOf;
  readonly most?: number;
}

interface Placed {
  readonly path: string;
  readonly finding: Finding;
}

/**
 * What is said beside the lines of a proposal, gravest first. Beyond `most` (200), what is of one file and rule is said
 * once, with a count; what is still too many then is left out, the least grave first. `merged` is how many are not said
 * each by itself.
 */
export function annotationsOf(
  report: Report,
  { directoryOf = byName, most = 200 }: AnnotationOptions = {},
): { readonly annotations: Annotation[]; readonly merged: number } {
  const placed = [
    ...report.findings.map((finding) => ({ path: finding.file ?? NO_FILE, finding })),
    ...report.skills.flatMap(({ name, findings }) =>
      findings.map((finding) => ({ path: inDirectory(directoryOf(name), finding.file ?? 'skill.json'), finding })),
    ),
  ].sort(gravestFirst);
  const groups = placed.length <= most ? placed.map((each) => [each]) : ofOneFileAndRule(placed);
  const annotations = groups.slice(0, most).map(annotationOf);
  return { annotations, merged: placed.length - annotations.length };
}

/** By everything that an annotation shows, so that the order of a report makes no difference. */
function gravestFirst(a: Placed, b: Placed): number {
  return (
    GRAVITY.indexOf(a.finding.severity) - GRAVITY.indexOf(b.finding.severity) ||
    compared(a.path, b.path) ||
    (a.finding.line ?? 0) - (b.finding.line ?? 0) ||
    (a.finding.column ?? 0) - (b.finding.column ?? 0) ||
    compared(a.finding.rule, b.finding.rule) ||
    compared(a.finding.message, b.finding.message)
  );
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each begins with its gravest. */
function ofOneFileAndRule(placed: readonly Placed[]): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    const key = JSON.stringify([each.path, each.finding.rule]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

/** The first of `group`, with how many more there are of it. */
function annotationOf(group: readonly Placed[]): Annotation {
  const [{ path, finding }] = group as readonly [Placed];
  const { rule, severity, message, fix, line = 1, column } = finding;
  // GitHub knows no file by a name of which a part is an escape; the message says it then.
  const shown = visible(path, LONGEST.path);
  const place = shown === path ? '' : ` (${visible(path)})`;
  const more = group.length === 1 ? '' : ` And ${group.length - 1} more of ${rule} in this file.`;
  const { lines } = shownOf(finding, []);
  return {
    path: shown === path ? path : NO_FILE,
    startLine: shown === path ? line : 1,
    endLine: shown === path ? line : 1,
    ...(shown === path && column !== undefined && { startColumn: column, endColumn: column }),
    level: LEVEL[severity],
    title: visible(`${severity}: ${rule}`, 200),
    message: `${visible(fix === undefined ? message : `${message} ${fix}`, LONGEST.message)}${place}${more}`,
    ...(lines.length > 0 && { details: lines.join('\n') }),
  };
}
