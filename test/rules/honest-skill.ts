import { type Candidate, type CandidateFile, candidateOf } from '../../src/model/candidate.ts';

/** The modules that the honest skill's `skill.json` declares, so that an example may import any of them. */
export const IMPORTS = [
  'collections',
  'collections.abc',
  'dataclasses',
  'decimal',
  'enum',
  'functools',
  'json',
  'math',
  'random',
  're',
  'typing',
  'urllib.parse',
];

/** One regular file. */
export function fileOf(path: string, content: string | Uint8Array): CandidateFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, kind: 'file', size: bytes.length, bytes };
}

/** A skill called `name` about which no rule has anything to say, with `changes` in place of its own files. */
export function honestSkill(name: string, changes: readonly CandidateFile[] = [], omitted = 0): Candidate {
  return candidateOf(name, replaced(honestFiles(name), changes), omitted);
}

/** The honest skill without the file at `path`. */
export function honestSkillWithout(name: string, path: string): Candidate {
  return candidateOf(
    name,
    honestFiles(name).filter((file) => file.path !== path),
  );
}

function replaced(files: readonly CandidateFile[], changes: readonly CandidateFile[]): CandidateFile[] {
  return [...files.filter(({ path }) => changes.every((change) => change.path !== path)), ...changes];
}

function honestFiles(name: string): CandidateFile[] {
  const description = 'Collapses runs of white space to single spaces.';
  return [
    fileOf('skill.json', JSON.stringify({ name, description, imports: IMPORTS })),
    fileOf(
      `${name}.py`,
      `import re


def ${name}(text: str) -> str:
    """Return \`text\` with every run of white space collapsed to one space."""
    return re.sub(r"\\s+", " ", text).strip()
`,
    ),
    fileOf(
      `test_${name}.py`,
      `from ${name} import ${name}


def test_joins_words():
    assert ${name}("a  b") == "a b"


def test_takes_the_empty_string():
    assert ${name}("") == ""


def test_strips():
    assert ${name}(" a ") == "a"
`,
    ),
  ];
}
