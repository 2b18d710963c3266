import type { Digest } from '../model/digest.ts';

/** Keys of a registry, relative to its prefix. ARISE's client knows the first two. */
export const INDEX_KEY = 'index.json';
export const CATALOG_KEY = 'catalog.json';
/** What ARISE's other reader of skills, its `S3SkillStore`, knows. */
export const SKILL_STORE_KEY = 'manifest.json';
export const LOG_PREFIX = 'log/';
export const SNAPSHOT_PREFIX = 'snapshots/';
export const SHARD_PREFIX = `${SNAPSHOT_PREFIX}shards/`;
export const TIMESTAMP_KEY = 'timestamp.json';
export const PROBE_KEY = 'probes/conditions.json';

export function entryKey(skill: string, version: number): string {
  return `skills/${skill}/v${version}.json`;
}

/** No skill's name has a `-`, so that this is beside the folder of every skill. */
export function storedSkillKey(id: string): string {
  return `skills/${id}.json`;
}

export function reportKey(digest: Digest): string {
  return `reports/${digest.slice('sha256:'.length)}.json`;
}

/** 20 digits, so that the order of the keys is the order of the log. */
export function logKey(sequence: number): string {
  return `${LOG_PREFIX}${numbered(sequence)}`;
}

/** The slot that `key` is, or undefined where it is no place in a log. */
export function slotOf(key: string): number | undefined {
  return numberIn(LOG_PREFIX, key);
}

export function snapshotKey(sequence: number): string {
  return `${SNAPSHOT_PREFIX}${numbered(sequence)}`;
}

/** The sequence up to which the snapshot at `key` goes, or undefined where it is none. */
export function snapshotAt(key: string): number | undefined {
  return numberIn(SNAPSHOT_PREFIX, key);
}

export function shardKey(digest: Digest): string {
  return `${SHARD_PREFIX}${digest.slice('sha256:'.length)}.json`;
}

function numbered(sequence: number): string {
  return `${String(sequence).padStart(20, '0')}.json`;
}

function numberIn(prefix: string, key: string): number | undefined {
  const digits = key.startsWith(prefix) ? /^(\d{20})\.json$/.exec(key.slice(prefix.length))?.[1] : undefined;
  const number = Number(digits);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
