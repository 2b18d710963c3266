import { setTimeout as sleep } from 'node:timers/promises';
import { AssayError } from '../model/error.ts';
import type { SkillHistory } from '../model/history.ts';
import type { Deed } from '../model/record.ts';
import type { Signer } from './envelope.ts';
import type { Log } from './log.ts';
import type { Committed } from './slot.ts';

/** A lost race means that somebody else committed: with these many, something keeps the log from taking anything. */
const MAX_LOSSES = 5000;
/** Lost races in a row after which nobody had won: the store says that it is taken and does not show by what. */
const MAX_STANDSTILLS = 10;
/** Losers wait for a random time, in milliseconds, that grows with every loss, so that many publishers do not march in step. */
const FIRST_WAIT = 4;
const LONGEST_WAIT = 250;

/**
 * Commits what `deedFor` wants to be done of `skill`, asked again each time another record came first, since that may
 * change its mind: it gives a deed, or anything else as the answer. Publishers at once serialise here.
 * Throws `store-unavailable` where the log takes nothing, and what `deedFor` and the log throw.
 */
export async function commit<T>(
  log: Log,
  signer: Signer | undefined,
  skill: string,
  deedFor: (history: SkillHistory | undefined) => Promise<{ readonly deed: Deed } | { readonly answer: T }>,
): Promise<{ readonly committed: Committed } | { readonly answer: T }> {
  let standstills = 0;
  for (let losses = 0; losses < MAX_LOSSES && standstills < MAX_STANDSTILLS; losses += 1) {
    const wanted = await deedFor(await log.historyOf(skill));
    if ('answer' in wanted) return wanted;
    const committed = await log.append(wanted.deed, signer);
    if (committed !== undefined) return { committed };
    const before = log.occupied;
    await sleep(Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** losses));
    await log.catchUp();
    standstills = log.occupied === before ? standstills + 1 : 0;
  }
  throw new AssayError('store-unavailable', 'the log takes no record', {
    where: log.store.url,
    fix: 'run it again: what was committed stays',
  });
}
