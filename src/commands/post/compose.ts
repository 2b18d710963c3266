import type { Annotation } from '../../model/annotation.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import { addressesIn } from '../explain.ts';
import type { Agreement } from './agree.ts';
import type { Judged } from './judge.ts';
import type { Subject } from './resolve.ts';
import type { Standing } from './stand.ts';

/** All that is known of a subject. */
export interface Known {
  readonly subject: Subject;
  readonly judged: Judged;
  readonly standing: Standing;
  readonly agreement: Agreement;
}

/** What a subject's people are told, as it is sent. */
export interface Told {
  /** One line. */
  readonly title: string;
  /** Markdown of at most 60,000 characters. */
  readonly comment: string;
  readonly annotations: readonly Annotation[];
}

/** Fits into a comment (65,536 characters) beside our mark, and into a check run's summary (65,535). */
const MOST_MARKDOWN = 60_000;

/** Puts into words what is known. */
export function compose(
  { judged, standing }: Known,
  { sources }: { readonly sources: string | undefined; readonly app: string },
): Told {
  const { policy, report } = judged;
  const comment = renderMarkdown(
    { ...report, verdict: standing.verdict, findings: [...report.findings, ...standing.findings] },
    { most: MOST_MARKDOWN, addressOf: addressesIn(sources), directoryOf: (name) => `${policy.policy.skills}/${name}` },
  );
  return { title: standing.verdict, comment, annotations: [] };
}
