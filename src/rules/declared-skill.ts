import type { Candidate } from '../model/candidate.ts';
import { faultOf } from '../model/fault.ts';
import { MANIFEST_KEYS, Manifest } from '../model/manifest.ts';
import { parseStrictJson } from '../syntax/strict-json.ts';
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
  return {
    faults,
    invalid: parsed.success
      ? []
      : parsed.error.issues.map((issue) => ({
          path: issue.path.join('.') || 'the document',
          message: faultOf(issue, value),
        })),
    unknownKeys: isRecord(value) ? Object.keys(value).filter((key) => !MANIFEST_KEYS.includes(key)) : [],
    manifest: parsed.success && faults.length === 0 ? parsed.data : undefined,
  };
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
