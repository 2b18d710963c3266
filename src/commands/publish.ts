import { candidateAt } from '../intake/directory.ts';
import { skillsAt } from '../intake/paths.ts';
import type { LoadedPolicy } from '../intake/policy.ts';
import { canonical, type Json } from '../model/canonical.ts';
import type { Report } from '../model/report.ts';
import { openStore } from '../registry/open-store.ts';
import { publishRelease, type Release } from '../registry/publish.ts';
import { mayPublish, type Publishable } from './may-publish.ts';
import { policyFor } from './policy-for.ts';
import { reportIn } from './report-file.ts';

/** What to publish, by hand. */
export interface PublishRequest {
  readonly paths: readonly string[];
  readonly registry: string;
  readonly reportFile: string;
  readonly policyFile?: string;
  /** Why a `review` verdict is accepted. */
  readonly acceptReview?: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly actor: string;
}

/**
 * Publishes the skills that `request` names. Every one of them is held against its report before the first is written.
 * Throws `report-invalid`, `report-mismatch` or `verdict-refused` and then nothing was written.
 */
export async function publish(request: PublishRequest): Promise<Release[]> {
  const places = await skillsAt(request.paths);
  const policy = await policyFor(request);
  const report = await reportIn(request.reportFile);
  const accepted: Publishable[] = [];
  for (const { directory, name } of places) {
    accepted.push(
      await mayPublish(await candidateAt(directory, name), {
        report,
        policy,
        today: request.today,
        acceptReview: request.acceptReview,
      }),
    );
  }
  const store = await openStore(request.registry, accessOf(policy));
  const releases: Release[] = [];
  for (const publishable of accepted) {
    releases.push(
      await publishRelease(store, {
        ...publishable,
        entry: { ...publishable.entry, ...stamped(report) },
        report: bytesOf(report),
        actor: request.actor,
      }),
    );
  }
  return releases;
}

/** At home the time of an entry is the report's date, so that publishing again gives the same bytes. */
function stamped({ inputs }: Report): { created_at: string; updated_at: string } {
  const time = `${inputs.asOf}T00:00:00Z`;
  return { created_at: time, updated_at: time };
}

/** Whatever white space the file had: what is kept is the canonical form. */
function bytesOf(report: Report): Uint8Array {
  return new TextEncoder().encode(canonical(report as unknown as Json));
}

function accessOf({ policy: { registry } }: LoadedPolicy): { region?: string; expectedOwner?: string } {
  return {
    ...(registry?.region !== undefined && { region: registry.region }),
    ...(registry?.['expected-owner'] !== undefined && { expectedOwner: registry['expected-owner'] }),
  };
}
