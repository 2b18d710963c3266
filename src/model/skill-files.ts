/** The three files that a skill consists of, relative to its directory. */
export function skillFiles(name: string): readonly [manifest: string, implementation: string, suite: string] {
  return ['skill.json', `${name}.py`, `test_${name}.py`];
}
