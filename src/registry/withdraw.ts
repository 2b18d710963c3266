import { AssayError } from '../model/error.ts';
import type { SkillHistory } from '../model/history.ts';
import type { Deed } from '../model/record.ts';
import { commit, Pace } from './commit.ts';
import { latestOf } from './fold.ts';
import { refresh } from './refresh.ts';
import { type Opened, opened, type Writer } from './writer.ts';

/** What is to be said of something that was published, and why. */
export interface Withdrawal {
  readonly action: 'yank' | 'unyank' | 'rollback' | 'retire';
  readonly skill: string;
  /**
   * `yank` and `unyank` need none of a skill that has but one version. Of others it would be another one when it is asked
   * again, because an answer was lost: a second version would be withdrawn, or come back, that nobody spoke of.
   */
  readonly version?: number;
  readonly reason: string;
  readonly actor: string;
  /** An RFC 3339 date and time. */
  readonly time: string;
}

/** What was recorded, and where. Where it was so already `isNew` is false, nothing was written, and `sequence` is the log's. */
export interface Withdrawn {
  readonly skill: string;
  readonly version?: number;
  readonly sequence: number;
  readonly isNew: boolean;
}

/**
 * Records a withdrawal, or its end. Nothing is deleted: the bytes stay, and readers refuse them.
 * Throws `skill-unknown`, `flag-value` where a version must be named, `deed-refused` for what makes no sense, and what the log and the store throw.
 */
export async function withdraw(by: Writer | Opened, withdrawal: Withdrawal): Promise<Withdrawn> {
  const { action, skill, reason, actor, time } = withdrawal;
  const writer = await opened(by);
  const { log } = writer;
  let version = withdrawal.version;
  const result = await commit<'so already'>(
    { log, signer: writer.signer, pace: new Pace() },
    skill,
    async (history) => {
      if (history === undefined || history.releases.length === 0) throw unknown(skill, writer);
      // What was meant is settled at the first look: somebody who is faster with the same shall not make it mean another.
      if (action !== 'retire') version ??= meant(history, withdrawal);
      if (isSoAlready(history, action, version)) return { answer: 'so already' };
      const common = { skill, reason, actor, time };
      const deed = (version === undefined ? { action, ...common } : { action, version, ...common }) as Deed;
      return { deed };
    },
  );
  await refresh(writer);
  if ('answer' in result)
    return { skill, ...(version !== undefined && { version }), sequence: log.sequence, isNew: false };
  const { record, isNew } = result.committed;
  return {
    skill,
    ...('version' in record && { version: record.version }),
    sequence: record.sequence,
    isNew,
  };
}

/** Asked twice, or again after the answer was lost: the second time there is nothing to do. */
function isSoAlready(
  { releases, retired }: SkillHistory,
  action: Withdrawal['action'],
  version: number | undefined,
): boolean {
  if (action === 'retire') return retired;
  const release = releases.find((each) => each.version === version);
  if (action === 'yank') return release?.withdrawn !== undefined;
  if (action === 'unyank') return release !== undefined && release.withdrawn === undefined;
  return release !== undefined && latestOf(releases) === release;
}

function meant({ releases }: SkillHistory, { action, skill }: Withdrawal): number {
  const [only, ...others] = releases;
  if (action !== 'rollback' && only !== undefined && others.length === 0) return only.version;
  const { version } =
    (action === 'unyank' ? releases.findLast(({ withdrawn }) => withdrawn) : latestOf(releases)) ?? {};
  throw new AssayError('flag-value', `it is not said which version of ${skill}`, {
    where: `assay ${action}`,
    fix: action === 'rollback' ? WHICH : `write ${skill}@${version ?? 'V'}, if that is the one`,
  });
}

const WHICH = 'write NAME@V: the version that is to be the latest';

function unknown(skill: string, { store }: Writer): AssayError {
  return new AssayError('skill-unknown', `the registry has no ${skill}`, { where: store.url, fix: 'check the name' });
}
