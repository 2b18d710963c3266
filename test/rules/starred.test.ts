import { describe, expect, test } from 'vitest';
import { PURE_PRESET } from '../../src/model/policy.ts';
import { fileOf, honestSkill } from './honest-skill.ts';
import { staticStage } from './static-stage.ts';

const MANIFEST = fileOf('skill.json', JSON.stringify({ name: 'tidy', description: 'Tidies.', imports: PURE_PRESET }));

async function blockedBy(line: string): Promise<string[]> {
  const text = `import json\nimport random\nimport string\n\n\ndef tidy(text: str) -> list:\n    """Tidy."""\n    return ${line}\n`;
  const { findings } = await staticStage(honestSkill('tidy', [MANIFEST, fileOf('tidy.py', text)]));
  return findings.filter(({ severity }) => severity === 'block').map(({ rule }) => rule);
}

// tree-sitter-python reads `[*a.b]` as `[(*a).b]`.
describe('a star before a member of a module', () => {
  test.each(['[*string.digits]', '(*string.digits, "a")', '{*string.digits}', 'print(*string.digits)'])(
    'is accepted: %s',
    async (line) => {
      expect(await blockedBy(line)).toEqual([]);
    },
  );

  const refused: readonly (readonly [line: string, rule: string])[] = [
    ['[*json.codecs]', 'api-not-listed'],
    ['[*random._os.environ]', 'api-not-listed'],
    ['[*text.__globals__]', 'attribute-not-allowed'],
    ['[*string]', 'module-as-value'],
    ['[*string, *json]', 'module-as-value'],
  ];
  test.each(refused)('is refused: %s', async (line, rule) => {
    expect(await blockedBy(line)).toContain(rule);
  });
});
