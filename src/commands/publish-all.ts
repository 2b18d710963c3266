import type { Candidate } from '../model/candidate.ts';
import { canonical, type Json } from '../model/canonical.ts';
import { AssayError, EXIT_OF } from '../model/error.ts';
import type { Source } from '../model/release.ts';
import type { Report } from '../model/report.ts';
import { type Published, publishEach } from '../registry/publish.ts';
import type { Opened, Writer } from '../registry/writer.ts';
import { type Judged, mayPublish, type Publishable } from './may-publish.ts';

/** Why a skill was not published. */
export interface Refusal {
  readonly skill: string;
  readonly error: AssayError;
}

/** What became of each skill. */
export interface Publication {
  readonly releases: readonly Published[];
  readonly refusals: readonly Refusal[];
}

/** What a run comes to in which these were refused: 1 where any was refused for good, else what its worst comes to. */
export function exitOf(refusals: readonly Refusal[]): 0 | 1 | 2 | 3 {
  const exits = refusals.map(({ error }) => EXIT_OF[error.code]);
  return exits.length === 0 ? 0 : exits.includes(1) ? 1 : (Math.max(...exits) as 2 | 3);
}

/** What the registry will say of a publication beside what the skills say of themselves. */
export interface Circumstances {
  readonly actor: string;
  /** An RFC 3339 date and time; the same for the same bytes, so that a run that was cut off goes on with what it wrote. */
  readonly time: string;
  readonly sourceOf?: (skill: string) => Source;
}

/**
 * Holds every candidate against its report, and then publishes those that hold. Of a skill that is refused nothing is
 * written, and it does not keep the others back. The registry is opened only where there is something to publish.
 */
export async function publishAll(
  candidates: readonly Candidate[],
  judgedOf: (candidate: Candidate) => Judged,
  { actor, time, sourceOf }: Circumstances,
  open: () => Promise<Writer | Opened>,
): Promise<Publication> {
  const { accepted, refusals } = await heldAgainst(candidates, judgedOf);
  if (accepted.length === 0) return { releases: [], refusals };
  const proposals = accepted.map(({ report, ...each }) => ({
    ...each,
    entry: { ...each.entry, created_at: time, updated_at: time },
    report,
    ...(sourceOf !== undefined && { source: sourceOf(each.entry.name) }),
    actor,
  }));
  const outcomes = await publishEach(await open(), proposals);
  const late = outcomes.flatMap((each) => ('refusal' in each ? [{ skill: each.name, error: each.refusal }] : []));
  const releases = outcomes.flatMap((each) => ('refusal' in each ? [] : [each]));
  return { releases, refusals: [...refusals, ...late] };
}

type Accepted = Publishable & { readonly report: Uint8Array };

async function heldAgainst(
  candidates: readonly Candidate[],
  judgedOf: (candidate: Candidate) => Judged,
): Promise<{ accepted: Accepted[]; refusals: Refusal[] }> {
  const accepted: Accepted[] = [];
  const refusals: Refusal[] = [];
  for (const candidate of candidates) {
    try {
      const judged = judgedOf(candidate);
      accepted.push({ ...(await mayPublish(candidate, judged)), report: bytesOf(judged.report) });
    } catch (error) {
      if (!(error instanceof AssayError) || EXIT_OF[error.code] !== 1) throw error;
      refusals.push({ skill: candidate.name, error });
    }
  }
  return { accepted, refusals };
}

/** Whatever white space the file had: what is kept is the canonical form. */
function bytesOf(report: Report): Uint8Array {
  return new TextEncoder().encode(canonical(report as unknown as Json));
}
