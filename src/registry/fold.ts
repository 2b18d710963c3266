import type { Digest } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import type { Release, SkillHistory } from '../model/history.ts';
import type { Deed, LogRecord } from '../model/record.ts';
import { broken } from './broken.ts';
import { logKey } from './layout.ts';
import type { Committed } from './slot.ts';

/** Why a deed makes no sense after what was done before. */
export interface Objection {
  readonly objection: string;
}

/**
 * What the log says of a skill after one more record, or why no honest writer would have written that. Pure: publishers ask
 * it before they commit, readers when they fold.
 */
export function after(history: SkillHistory | undefined, record: LogRecord, digest: Digest): SkillHistory | Objection {
  const objection = objectionTo(history, record);
  if (objection !== undefined) return { objection };
  const before = history ?? NOTHING;
  switch (record.action) {
    case 'publish':
      return { claimed: record.version, releases: [...before.releases, releaseOf(record, digest)], retired: false };
    case 'void':
      return { ...before, claimed: record.version };
    case 'retire':
      return { ...before, retired: true, reason: record.reason };
    case 'yank':
      return changed(before, ({ version }) => version === record.version, { withdrawn: 'yank', reason: record.reason });
    case 'unyank':
      return changed(before, ({ version }) => version === record.version, {});
    case 'rollback':
      return changed(before, ({ version, withdrawn }) => version > record.version && withdrawn === undefined, {
        withdrawn: 'rollback',
        reason: record.reason,
      });
  }
}

/** `history` after all of `since`. Throws `log-broken` where they contradict each other. */
export function folded(history: SkillHistory | undefined, since: readonly Committed[]): SkillHistory | undefined {
  let now = history;
  for (const { record, digest } of since) {
    const next = after(now, record, digest);
    if ('objection' in next) throw broken('log-broken', logKey(record.sequence), next.objection);
    now = next;
  }
  return now;
}

const NOTHING: SkillHistory = { claimed: 0, releases: [], retired: false };

/** Undefined where `deed` may be done. */
export function objectionTo(history: SkillHistory | undefined, deed: Deed): string | undefined {
  const { claimed, releases, retired } = history ?? NOTHING;
  if (deed.action === 'publish' || deed.action === 'void') {
    if (deed.version !== claimed + 1) return `the next version is ${claimed + 1}`;
    if (deed.action === 'publish' && releases.some((each) => each.candidate === deed.candidate && each.withdrawn))
      return 'these bytes were withdrawn';
    return undefined;
  }
  if (releases.length === 0) return 'it was never published';
  if (deed.action === 'retire') return retired ? 'it is retired already' : undefined;
  const release = releases.find(({ version }) => version === deed.version);
  if (release === undefined) return 'that version was never published';
  if (deed.action === 'unyank') return release.withdrawn ? undefined : 'that version is not withdrawn';
  if (release.withdrawn) return 'that version is withdrawn already';
  if (deed.action === 'rollback' && latestOf(releases)?.version === deed.version) return 'that version is the latest';
  return undefined;
}

/** Throws `deed-refused` where `deed` may not be done. */
export function mustMakeSense(history: SkillHistory | undefined, deed: Deed): void {
  const objection = objectionTo(history, deed);
  if (objection === undefined) return;
  throw new AssayError('deed-refused', `${deed.action} makes no sense here: ${objection}`, {
    where: 'version' in deed ? `${deed.skill}@${deed.version}` : deed.skill,
    fix: 'name a version for which it makes sense',
  });
}

/** The newest version that is not withdrawn. */
export function latestOf(releases: readonly Release[]): Release | undefined {
  return releases.findLast(({ withdrawn }) => withdrawn === undefined);
}

/** `what` happened to a release or a skill, with the reason that whoever did it gave. */
export function because(what: string, { reason }: Pick<Release, 'reason'>): string {
  return reason === undefined ? what : `${what}: "${reason}"`;
}

function releaseOf(record: LogRecord & { action: 'publish' }, digest: Digest): Release {
  const { version, sequence, candidate, entry, entryVersion, description, tags, capabilities, source } = record;
  return {
    ...{ version, sequence, record: digest, candidate, entry, description, tags, capabilities },
    ...(entryVersion !== undefined && { entryVersion }),
    ...(source !== undefined && { repository: source.repositoryId }),
  };
}

function changed(
  history: SkillHistory,
  isMeant: (release: Release) => boolean,
  state: Pick<Release, 'withdrawn' | 'reason'>,
): SkillHistory {
  const releases = history.releases.map((release) => {
    if (!isMeant(release)) return release;
    const { withdrawn: _, reason: __, ...rest } = release;
    return { ...rest, ...state };
  });
  return { ...history, releases };
}
