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
   * Without it `yank` means the latest version, `unyank` the newest that is withdrawn, `rollback` the one before the latest:
   * asked again, that is another one.
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
 * Throws `skill-unknown`, `deed-refused` for what makes no sense, and what the log and the store throw.
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

function meant({ releases }: SkillHistory, withdrawal: Withdrawal): number {
  const live = releases.filter(({ withdrawn }) => withdrawn === undefined);
  const release = {
    yank: live.at(-1),
    unyank: releases.findLast(({ withdrawn }) => withdrawn !== undefined),
    rollback: live.at(-2),
    retire: undefined,
  }[withdrawal.action];
  if (release === undefined) throw refused(withdrawal, MISSING[withdrawal.action]);
  return release.version;
}

/** What there is none of where no version was named. */
const MISSING: Readonly<Record<Withdrawal['action'], string>> = {
  yank: 'every version is withdrawn already',
  unyank: 'no version is withdrawn',
  rollback: 'there is no version before the latest',
  retire: 'there is nothing to retire',
};

function unknown(skill: string, { store }: Writer): AssayError {
  return new AssayError('skill-unknown', `the registry has no ${skill}`, { where: store.url, fix: 'check the name' });
}

function refused({ action, skill, version }: Withdrawal, why: string): AssayError {
  return new AssayError('deed-refused', `${action} makes no sense here: ${why}`, {
    where: version === undefined ? skill : `${skill}@${version}`,
    fix: 'name a version for which it makes sense',
  });
}
