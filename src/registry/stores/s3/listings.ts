import {
  type DeleteMarkerEntry,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  type ObjectVersion,
} from '@aws-sdk/client-s3';
import { AssayError } from '../../../model/error.ts';
import { isKey } from '../../keyed.ts';
import type { StoreVersion } from '../../store.ts';
import type { Place } from './place.ts';

// Without this an object whose name holds a control character would make the whole page unreadable XML.
const ENCODED = { EncodingType: 'url' } as const;

export async function* keysAfter(place: Place, prefix: string, after: string): AsyncIterable<string> {
  let last = after;
  for await (const name of namesAfter(place, prefix, after)) {
    const key = keyIn(place, name);
    if (key === undefined) continue;
    if (key <= last) throw unsorted(prefix);
    last = key;
    yield key;
  }
}

/** What lies below the registry's prefix under a name that is no key; the prefix itself is a folder to some programs. */
export async function* namesBeside(place: Place): AsyncIterable<string> {
  for await (const name of namesAfter(place, '', '')) {
    if (keyIn(place, name) !== undefined) continue;
    const beside = place.keyOf(decoded(name) ?? name ?? '');
    if (beside !== undefined && beside !== '') yield beside;
  }
}

async function* namesAfter(place: Place, prefix: string, after: string): AsyncIterable<string | undefined> {
  let token: string | undefined;
  do {
    const page = await place.ask(prefix, (options) =>
      place.client.send(
        new ListObjectsV2Command({
          ...place.bucket,
          ...ENCODED,
          Prefix: place.nameOf(prefix),
          StartAfter: place.nameOf(after),
          ...(token !== undefined && { ContinuationToken: token }),
        }),
        options,
      ),
    );
    for (const { Key } of page.Contents ?? []) yield Key;
    token = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
}

interface Listed extends StoreVersion {
  readonly time: number;
}

export async function* versionsIn(place: Place, prefix: string): AsyncIterable<StoreVersion> {
  let next: Markers | undefined = {};
  let key = '';
  // The versions of one key may go on on the next page, and come with the newest first: they wait until the key is done.
  let waiting: Listed[] = [];
  while (next !== undefined) {
    const { page, following }: VersionPage = await versionPage(place, prefix, next);
    for (const listed of page) {
      if (listed.key < key) throw unsorted(prefix);
      if (listed.key !== key) {
        yield* oldestFirst(waiting);
        waiting = [];
      }
      key = listed.key;
      waiting.push(listed);
    }
    next = following;
  }
  yield* oldestFirst(waiting);
}

interface Markers {
  readonly KeyMarker?: string;
  readonly VersionIdMarker?: string;
}

interface VersionPage {
  readonly page: readonly Listed[];
  readonly following: Markers | undefined;
}

async function versionPage(place: Place, prefix: string, markers: Markers): Promise<VersionPage> {
  const page = await place.ask(prefix, (options) =>
    place.client.send(
      new ListObjectVersionsCommand({ ...place.bucket, ...ENCODED, Prefix: place.nameOf(prefix), ...markers }),
      options,
    ),
  );
  const listed = [
    ...(page.DeleteMarkers ?? []).flatMap((each) => listedIn(place, each, true)),
    ...(page.Versions ?? []).flatMap((each) => listedIn(place, each, false)),
  ];
  const { NextVersionIdMarker } = page;
  const KeyMarker = decoded(page.NextKeyMarker);
  if (page.IsTruncated && KeyMarker === undefined) throw unsorted(prefix);
  return {
    page: listed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1)),
    following:
      page.IsTruncated && KeyMarker !== undefined
        ? { KeyMarker, ...(NextVersionIdMarker !== undefined && { VersionIdMarker: NextVersionIdMarker }) }
        : undefined,
  };
}

function listedIn(
  place: Place,
  { Key, VersionId, IsLatest, LastModified }: ObjectVersion | DeleteMarkerEntry,
  isDeletion: boolean,
): Listed[] {
  const key = keyIn(place, Key);
  if (key === undefined || VersionId === undefined) return [];
  return [{ key, version: VersionId, isCurrent: IsLatest === true, isDeletion, time: LastModified?.getTime() ?? 0 }];
}

/** Writes and deletions are listed apart, each in its order: they are merged by their times, and what is current is last. */
function* oldestFirst(newestFirst: readonly Listed[]): Iterable<StoreVersion> {
  const older = newestFirst.toReversed().sort((a, b) => Number(a.isCurrent) - Number(b.isCurrent));
  const deletions = older.filter(({ isDeletion }) => isDeletion);
  let deleted = 0;
  for (const { time, ...version } of older.filter(({ isDeletion }) => !isDeletion)) {
    for (; deleted < deletions.length; deleted += 1) {
      const { time: at, ...deletion } = deletions[deleted] as Listed;
      if (!version.isCurrent && (at >= time || deletion.isCurrent)) break;
      yield deletion;
    }
    yield version;
  }
  for (const { time: _, ...deletion } of deletions.slice(deleted)) yield deletion;
}

function keyIn(place: Place, name: string | undefined): string | undefined {
  const key = place.keyOf(decoded(name) ?? '');
  return key !== undefined && isKey(key) ? key : undefined;
}

function decoded(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

function unsorted(prefix: string): AssayError {
  return new AssayError('store-unsupported', 'the registry lists its objects out of order', {
    where: prefix,
    fix: 'use a general purpose bucket: directory buckets do not sort',
  });
}
