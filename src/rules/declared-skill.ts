import type { Candidate } from '../model/candidate.ts';
import { IN_ENGLISH } from '../model/english.ts';
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
  const parsed = Manifest.safeParse(value, IN_ENGLISH);
  return {
    faults,
    invalid: parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => ({
          path: path.join('.') || 'the document',
          message: plain(message),
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

/** The schema library's sentences made to follow "skill.json: imports …". */
function plain(message: string): string {
  return message.replace(/^Invalid input: /, '').replace(/^expected/, 'is not as expected: expected');
}
