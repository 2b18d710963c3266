import type { Candidate } from '../model/candidate.ts';
import { faultOf } from '../model/fault.ts';
import { MANIFEST_KEYS, Manifest } from '../model/manifest.ts';
import { type JsonFault, parseStrictJson } from '../syntax/strict-json.ts';
import { reading } from './reading.ts';
import type { DeclaredSkill } from './rule.ts';

const NOTHING: DeclaredSkill = { faults: [], invalid: [], unknownKeys: [], manifest: undefined };

/** Reads `skill.json`, or says what is wrong with it. Where there is none, nothing is said: that is another rule's. */
export function declaredSkill(candidate: Candidate): DeclaredSkill {
  const file = candidate.files.find(({ path, kind }) => path === 'skill.json' && kind === 'file');
  if (file === undefined) return NOTHING;
  const text = decode(file.bytes);
  if (text === undefined) return { ...NOTHING, faults: [{ kind: 'malformed', message: 'It is not valid UTF-8.' }] };
  const { value, faults } = parseStrictJson(text);
  if (value === undefined) return { ...NOTHING, faults };
  const parsed = Manifest.safeParse(value);
  const unknownKeys = isRecord(value) ? Object.keys(value).filter((key) => !MANIFEST_KEYS.includes(key)) : [];
  const all = [...faults, ...unknownKeys.flatMap(mistakenKey)];
  return {
    faults: all,
    invalid: parsed.success
      ? []
      : parsed.error.issues.map((issue) => ({
          path: issue.path.join('.') || 'the document',
          message: faultOf(issue, value),
        })),
    unknownKeys,
    manifest: parsed.success && all.length === 0 ? parsed.data : undefined,
  };
}

/** Some readers fold case (Go's `encoding/json`), and people read what it looks like: to them the key is given twice. */
function mistakenKey(key: string): JsonFault[] {
  const likened = reading(key)
    .split('\n')
    .map((line) => line.trim().toLowerCase());
  const known = MANIFEST_KEYS.find((each) => likened.includes(each));
  return known === undefined ? [] : [{ kind: 'unsafe-key', message: `The key '${key}' is taken for '${known}'.` }];
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
