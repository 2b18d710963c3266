import { AssayError } from '../model/error.ts';
import { CatalogLine } from '../model/views.ts';
import { type Remembered, recall, remember } from './catalog-cache.ts';
import type { KeyId, Trust } from './envelope.ts';
import { CATALOG_KEY, LOG_PREFIX } from './layout.ts';
import { folded, type Match, ranked, wordsIn } from './ranking.ts';
import { foreign } from './origin.ts';
import { changed } from './pull.ts';
import { originOf } from './reader.ts';
import type { Store } from './store.ts';
import { type Belief, beginning, believe } from './trust.ts';
import { type Lines, linesIn } from './view.ts';
import { CATALOG } from './views.ts';

/** How to search. */
export interface Searching {
  /** Whose signature counts; without it, whoever began the log, from the first search on. */
  readonly trust?: Trust | undefined;
  /** The folder in which the catalog is remembered: `catalogCache()`. Without it every search reads all of it. */
  readonly cache?: string;
}

export interface Searched {
  /** All of them, the best first. */
  readonly matches: readonly Match[];
  /** How far into the log the catalog goes. */
  readonly sequence: number;
  /** Who is believed because nobody was named; worth a word to the user where `isFirstUse`. */
  readonly pinned?: string;
  readonly isFirstUse: boolean;
}

/**
 * The skills of a registry in which every word of `query` occurs, by one conditional request for its catalog. It shows what
 * there is; what is pulled then is resolved from the log alone.
 *
 * Throws `view-missing` or `view-altered` where there is no catalog that somebody trusted signed, `view-foreign` where it was
 * signed for another log, `registry-changed` where the registry holds another one than was seen before, `log-rolled-back` where it
 * is older than the one that was seen before, and what the log and the store throw.
 */
export async function search(store: Store, query: string, { trust, cache }: Searching): Promise<Searched> {
  const remembered = cache === undefined ? undefined : await recall(cache, store.url);
  const known = remembered && proved(remembered, trust ?? pinnedBy(remembered));
  const belief = await believe(store, trust ?? (known?.pinned === undefined ? undefined : pinnedBy(known)));
  const [pinned] = trust === undefined ? belief.trust : [];
  const current = await currentOf(store, belief, known);
  if (current !== undefined && current !== known && cache !== undefined)
    await remember(cache, store.url, { ...current, ...(pinned !== undefined && { pinned }) });
  return {
    matches: current === undefined ? [] : found(current.lines.lines, wordsIn(query)),
    sequence: current?.lines.sequence ?? 0,
    ...(pinned !== undefined && { pinned }),
    isFirstUse: belief.isFirstUse && pinned !== undefined,
  };
}

/** A catalog that somebody believed signed. */
interface Known extends Remembered {
  readonly lines: Lines;
}

function pinnedBy({ pinned }: Remembered): Trust {
  return new Set(pinned === undefined ? [] : [pinned as KeyId]);
}

/** What is remembered counts as little as any other bytes until its signature is verified. */
function proved(remembered: Remembered, trust: Trust): Known | undefined {
  const lines = linesIn(CATALOG, remembered.bytes, { trust, origin: null });
  return lines && { ...remembered, lines };
}

/** The catalog as it is now; undefined where nothing was ever published. */
async function currentOf(
  store: Store,
  { trust, origin }: Belief,
  known: Known | undefined,
): Promise<Known | undefined> {
  const answer = known ? await store.getIfChanged(CATALOG_KEY, known.tag) : await store.get(CATALOG_KEY);
  if (answer === 'unchanged') return known;
  if (answer === undefined && known === undefined && (await isEmpty(store))) return undefined;
  if (answer === undefined) throw unusable('view-missing', 'the registry has no catalog');
  const fresh = proved({ bytes: answer.bytes, tag: answer.tag }, trust);
  if (fresh === undefined) throw unusable('view-altered', 'nobody who is trusted signed the catalog as it is');
  const expected = known?.lines.origin ?? origin;
  if (expected !== null && fresh.lines.origin !== expected) throw await ofAnotherLog(store, trust, fresh);
  if (known !== undefined && fresh.lines.sequence < known.lines.sequence)
    throw new AssayError(
      'log-rolled-back',
      `the catalog goes to record ${fresh.lines.sequence}, and once went further`,
      {
        where: CATALOG_KEY,
        fix: 'ask who runs the registry; if it was made anew, remove the folder in which searches are remembered',
      },
    );
  return fresh;
}

/** The catalog alone is another log's, or the whole registry is another one. */
async function ofAnotherLog(store: Store, trust: Trust, { lines }: Known): Promise<AssayError> {
  const first = await beginning(store, trust);
  const isWhole = first !== undefined && originOf(first) === lines.origin;
  return isWhole ? changed({ store }) : foreign('view-foreign', CATALOG_KEY);
}

async function isEmpty(store: Store): Promise<boolean> {
  for await (const _ of store.listAfter(LOG_PREFIX, LOG_PREFIX)) return false;
  return true;
}

function unusable(code: 'view-missing' | 'view-altered', what: string): AssayError {
  return new AssayError(code, what, {
    where: CATALOG_KEY,
    fix: 'ask who runs the registry to make it again: assay registry rebuild',
  });
}

function found(lines: ReadonlyMap<string, string>, words: readonly string[]): Match[] {
  const plain = words.filter((word) => /^[a-z0-9_]+$/.test(word));
  const skills: Match[] = [];
  for (const [name, line] of lines) {
    // A line is cheaper to look through than to parse. What is folded to such a word somewhere in it is in the folded line.
    const text = plain.length > 0 ? folded(line) : line;
    if (!plain.every((word) => text.includes(word))) continue;
    skills.push({ name, ...CatalogLine.parse(JSON.parse(line.slice(name.length + 3))) });
  }
  return ranked(skills, words);
}
