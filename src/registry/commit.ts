import { setTimeout as sleep } from 'node:timers/promises';
import { AssayError } from '../model/error.ts';
import type { SkillHistory } from '../model/history.ts';
import type { Deed } from '../model/record.ts';
import type { Signer } from './envelope.ts';
import type { Log } from './log.ts';
import type { Appended } from './slot.ts';

/** A lost race means that somebody else committed: with these many, something keeps the log from taking anything. */
const MAX_LOSSES = 5000;
/** Lost races in a row after which nobody had won: the store says that it is taken and does not show by what. */
const MAX_STANDSTILLS = 10;
/** In milliseconds; a loser waits for a random part of it, so that many publishers do not march in step. */
const FIRST_WAIT = 4;
/** About what 100 publishers take to commit one record each. */
const LONGEST_WAIT = 2048;

/** How long one writer waits after a lost race: twice as long after each, and half as long after each that it won. */
export class Pace {
  #wait = FIRST_WAIT;

  won(): void {
    this.#wait = Math.max(FIRST_WAIT, this.#wait / 2);
  }

  async lost(): Promise<void> {
    await sleep(Math.random() * this.#wait);
    this.#wait = Math.min(LONGEST_WAIT, this.#wait * 2);
  }
}

/** One run of a writer: the log as it has read it, whose signature it gives, and how crowded it was so far. */
export interface Run {
  readonly log: Log;
  readonly signer: Signer | undefined;
  readonly pace: Pace;
}

/**
 * Commits what `deedFor` wants to be done of `skill`, asked again each time another record came first, since that may
 * change its mind: it gives a deed, or anything else as the answer. Publishers at once serialise here.
 * Throws `store-unavailable` where the log takes nothing, and what `deedFor` and the log throw.
 */
export async function commit<T>(
  { log, signer, pace }: Run,
  skill: string,
  deedFor: (history: SkillHistory | undefined) => Promise<{ readonly deed: Deed } | { readonly answer: T }>,
): Promise<{ readonly committed: Appended } | { readonly answer: T }> {
  let standstills = 0;
  for (let losses = 0; losses < MAX_LOSSES && standstills < MAX_STANDSTILLS; losses += 1) {
    const wanted = await deedFor(await log.historyOf(skill));
    if ('answer' in wanted) return wanted;
    const committed = await log.append(wanted.deed, signer);
    if (committed !== undefined) {
      pace.won();
      return { committed };
    }
    const before = log.occupied;
    await pace.lost();
    await log.catchUp();
    standstills = log.occupied === before ? standstills + 1 : 0;
  }
  throw new AssayError('store-unavailable', 'the log takes no record', {
    where: log.store.url,
    fix: 'run it again: what was committed stays',
  });
}
