import type { SkillHistory } from '../../model/history.ts';
import { IndexView } from '../../model/release.ts';
import { atOnce } from '../at-once.ts';
import { getSmall } from '../get-small.ts';
import { Log } from '../log.ts';
import { timestampOf } from '../timestamp.ts';
import { linesFrom, linesIn, type View, viewBytes } from '../view.ts';
import { INDEX, isStanding, VIEWS } from '../views.ts';
import type { Discrepancy } from './discrepancy.ts';
import { notHeld } from './positions.ts';
import type { Chain } from './chain.ts';
import type { Observed } from './observed.ts';

/** Holds the views against `log`, read whole; only what the index says of `skill` where one is named. */
export async function viewDiscrepancies(
  log: Log,
  chain: Chain,
  { timestamp, views }: Observed,
  skill?: string,
): Promise<Discrepancy[]> {
  const index = views.get(INDEX.key);
  const histories = await log.histories();
  const pointers = index === undefined || index === 'junk' ? [] : pointersOf(index.bytes, histories, skill);
  if (skill !== undefined) return pointers;
  const found = [...pointers];
  const said = timestampOf(timestamp, log);
  const atLeast = said !== undefined && log.known(said.sequence)?.digest === said.head ? said.sequence : 0;
  for (const view of VIEWS) {
    const stored = views.get(view.key);
    if (stored !== undefined) {
      const bytes = stored === 'junk' ? undefined : stored.bytes;
      const named = bytes && linesIn(view, bytes, log)?.lines;
      found.push(
        ...(await contentOf(log, chain, view, { bytes, atLeast })),
        ...(await supportOf(log, view, histories, named)),
      );
    } else if (isStanding(view) && log.head !== null) found.push(absent(view, said?.sequence === 0));
  }
  return found;
}

/** Views come before the first timestamp that says anything: until then they may be missing, and after it somebody removed them. */
function absent({ key }: View, isUnfinished: boolean): Discrepancy {
  return isUnfinished
    ? { code: 'view-pending', key, message: 'no run has come to its end yet; the next makes it' }
    : { code: 'view-missing', key, message: 'the view is not there; rebuild it' };
}

/**
 * What a view's lines refer to: ARISE's skill store runs it, and no signature of ours stands in it. What a view does not
 * name yet is not there yet.
 */
async function supportOf(
  { store }: Log,
  view: View,
  histories: ReadonlyMap<string, SkillHistory>,
  named: ReadonlyMap<string, string> | undefined,
): Promise<Discrepancy[]> {
  const found = await atOnce(view.support === undefined ? [] : [...histories], async ([skill, history]) => {
    const wanted = await view.support?.(store, skill, history);
    if (wanted === undefined) return [];
    const { key } = wanted;
    const present = await getSmall(store, key, { atMost: wanted.bytes.length });
    if (present === undefined && named?.get(skill) !== view.lineOf(skill, history)) return [];
    if (present === undefined) return [{ code: 'view-missing', key, message: 'it is not there; rebuild it' } as const];
    const isRight = present !== 'junk' && Buffer.from(wanted.bytes).equals(present.bytes);
    return isRight ? [] : [{ code: 'view-altered', key, message: 'it is not what was published; rebuild it' } as const];
  });
  return found.flat();
}

/** What ARISE's client would pull: it believes the index, whoever wrote that. */
function pointersOf(
  bytes: Uint8Array,
  histories: ReadonlyMap<string, SkillHistory>,
  only: string | undefined,
): Discrepancy[] {
  const { key } = INDEX;
  const found: Discrepancy[] = [];
  for (const [skill, versions] of listedIn(bytes)) {
    if (only !== undefined && skill !== only) continue;
    const history = histories.get(skill);
    for (const version of versions) {
      const release = history?.releases.find((each) => each.version === version);
      const message = `it points to ${skill}@${version}`;
      if (release === undefined) found.push({ code: 'index-unpublished', key, message });
      else if (release.withdrawn !== undefined || history?.retired === true)
        found.push({ code: 'index-withdrawn', key, message });
    }
  }
  return found;
}

function listedIn(bytes: Uint8Array): [string, number[]][] {
  try {
    return Object.entries(IndexView.parse(JSON.parse(new TextDecoder().decode(bytes))).skills);
  } catch {
    return [];
  }
}

/** Whether a view is signed, of this log, as new as it was, and says what the log says. */
async function contentOf(
  log: Log,
  chain: Chain,
  view: View,
  { bytes, atLeast }: { readonly bytes: Uint8Array | undefined; readonly atLeast: number },
): Promise<Discrepancy[]> {
  const { key } = view;
  const said = bytes && linesIn(view, bytes, { trust: log.trust, origin: null });
  if (bytes === undefined || said === undefined)
    return [{ code: 'view-altered', key, message: 'nobody who is trusted signed the view; rebuild it' }];
  const { origin, sequence, head } = said;
  if (origin !== log.origin && log.origin !== null)
    return [{ code: 'view-foreign', key, message: 'it was signed for another log; rebuild it' }];
  if (log.known(sequence) === undefined) return notHeld(chain, { sequence, head: `${head}` });
  const until = log.tail.filter(({ record }) => record.sequence <= sequence);
  const then = sequence === log.sequence ? log : Log.of(log.store, log.trust, until);
  if (then.head !== head) return [{ code: 'view-altered', key, message: 'it was not made from this log; rebuild it' }];
  const expected = { lines: linesFrom(view, await then.histories()), origin, sequence, head };
  if (!isSame(bytes, viewBytes(view, expected, undefined)))
    return [{ code: 'view-altered', key, message: 'it is not what the log says; rebuild it' }];
  const message = `it ends at record ${sequence} of ${log.sequence}`;
  // Whoever signed the timestamp had brought the views that far before.
  if (sequence < atLeast) return [{ code: 'view-rolled-back', key, message: `${message}; rebuild it` }];
  return sequence === log.sequence ? [] : [{ code: 'view-stale', key, message: `${message}; the next run goes on` }];
}

/** But for the first line, which is the signature: any trusted signer's will do. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  const content = (bytes: Uint8Array) => Buffer.from(bytes.subarray(bytes.indexOf(10)));
  return content(one).equals(content(other));
}
