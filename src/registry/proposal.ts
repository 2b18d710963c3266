import type { Digest } from '../model/digest.ts';
import type { Deed, PublishRecord } from '../model/record.ts';
import type { Entry, Source } from '../model/release.ts';
import type { Claimed } from './claim.ts';

/** A candidate that may be published, and what the log will say of it. The version is the registry's to give. */
export interface Proposal {
  readonly candidate: Digest;
  readonly entry: Omit<Entry, 'version'>;
  /** The canonical report, exactly as it was judged. */
  readonly report: Uint8Array;
  readonly capabilities: PublishRecord['capabilities'];
  readonly source?: Source;
  readonly accepted?: string;
  readonly actor: string;
}

/** What the log will say of `proposal` as its skill's `version`, whose entry is there. */
export function deedOf(
  { candidate, entry, capabilities, source, accepted, actor }: Proposal,
  version: number,
  claimed: Exclude<Claimed, { isEntry: boolean }>,
  report: Digest,
): Deed {
  return {
    action: 'publish',
    skill: entry.name,
    version,
    candidate,
    entry: claimed.entry,
    ...(claimed.entryVersion !== undefined && { entryVersion: claimed.entryVersion }),
    report,
    capabilities,
    description: entry.description,
    tags: entry.tags,
    ...(source !== undefined && { source }),
    ...(accepted !== undefined && { accepted }),
    actor,
    time: entry.updated_at,
  };
}

/** That `version` will never be there, because other bytes have its place. */
export function voided({ entry, actor }: Proposal, version: number, found: Digest | undefined): Deed {
  const common = { skill: entry.name, actor, time: entry.updated_at };
  return { action: 'void', version, ...(found !== undefined && { found }), ...common };
}
