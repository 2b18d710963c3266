import type { Digest } from '../model/digest.ts';

/** Keys of a registry, relative to its prefix. ARISE's client knows the first two. */
export const INDEX_KEY = 'index.json';
export const LOG_PREFIX = 'log/';

export function entryKey(skill: string, version: number): string {
  return `skills/${skill}/v${version}.json`;
}

export function reportKey(digest: Digest): string {
  return `reports/${digest.slice('sha256:'.length)}.json`;
}

/** 20 digits, so that the order of the keys is the order of the log. */
export function logKey(sequence: number): string {
  return `${LOG_PREFIX}${String(sequence).padStart(20, '0')}.json`;
}
