import { describe, expect, test } from 'vitest';
import { candidateOf } from '../../src/model/candidate.ts';
import { fileOf, honestSkill } from './honest-skill.ts';
import { staticStage } from './static-stage.ts';

/** The rules that speak when `text` stands in front of an honest suite. */
async function rulesBeforeSuite(text: string): Promise<string[]> {
  const honest = honestSkill('tidy').files.find(({ path }) => path === 'test_tidy.py');
  const suite = fileOf('test_tidy.py', text + new TextDecoder().decode(honest?.bytes));
  const { findings } = await staticStage(honestSkill('tidy', [suite]));
  return findings.map(({ rule }) => rule);
}

describe('a decorator hides no definition', () => {
  test.each([
    ['async-test', '@print\nasync def test_more():\n    pass\n\n\n'],
    ['duplicate-test', '@print\n@print\ndef test_strips():\n    pass\n\n\n'],
  ])('%s', async (rule, text) => {
    expect(await rulesBeforeSuite(text)).toContain(rule);
  });

  test('missing-function', async () => {
    const text = '@print\ndef tidy(text: str) -> str:\n    """Tidy."""\n    return text\n';
    const { findings } = await staticStage(honestSkill('tidy', [fileOf('tidy.py', text + text)]));
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'missing-function', message: "The function 'tidy' is defined 2 times." }),
    );
  });
});

describe('an entry is told once, by the rule for what it is', () => {
  test.each([
    ['symlink', 'data'],
    ['symlink', 'skill.json'],
    ['symlink', '.'],
  ] as const)('a %s at %s', async (kind, path) => {
    const link = { path, kind, size: 0, bytes: new Uint8Array() };
    const { findings } = await staticStage(honestSkill('tidy', [link]));
    expect(findings.map(({ rule }) => rule)).toEqual(['symlink']);
  });
});

test('file names are compared with their case', async () => {
  const files = honestSkill('tidy').files.map((file) => ({ ...file, path: file.path.replace('test_', 'Test_') }));
  const { findings } = await staticStage({ ...honestSkill('tidy'), files });
  expect(findings.map(({ rule }) => rule)).toEqual(['missing-file', 'stray-file']);
});

describe('what should be done is said once', () => {
  const renamed = (name: string, manifest = 'tidy') =>
    candidateOf(name, [
      fileOf('skill.json', `{"name": "${manifest}", "description": "Tidies.", "imports": ["re"]}\n`),
      ...honestSkill('tidy').files.filter(({ path }) => path.endsWith('.py')),
    ]);
  const fixesOf = async (...asked: Parameters<typeof renamed>) =>
    (await staticStage(renamed(...asked))).findings.map(({ rule, fix = '' }) => `${rule}: ${fix.split(/[ ,:]/)[0]}`);

  test.each(['Tidy', 'class', 'os'])(
    'of a directory that cannot be called %s, whose files are to be renamed with it',
    async (name) => {
      expect((await fixesOf(name)).sort()).toEqual([
        'manifest-name: Give',
        'skill-name: Rename',
        'stray-file: Rename',
        'stray-file: Rename',
      ]);
    },
  );

  test('of files that are named after something else, which are to be renamed and not deleted', async () => {
    expect((await fixesOf('other')).sort()).toEqual([
      'manifest-name: Set',
      'missing-file: Rename',
      'missing-file: Rename',
      'stray-file: Rename',
      'stray-file: Rename',
    ]);
  });
});

test('several faults of skill.json are told one by one, each with its fix', async () => {
  const text =
    '{\n"name": "tidy", "description": "Tidies.", "imports": ["re"],\n"origin": {"__proto__": 1},\n"name": "tidy"}';
  const { findings } = await staticStage(honestSkill('tidy', [fileOf('skill.json', text)]));
  expect(findings.map(({ rule, line, fix }) => [rule, line, fix])).toEqual([
    ['manifest-malformed', 3, 'Rename the key.'],
    ['manifest-malformed', 4, 'Give every key once.'],
  ]);
});

test.each(['tidy.py', 'test_tidy.py'])(
  'of %s that does not parse, nothing is told that follows from it',
  async (file) => {
    const { findings } = await staticStage(honestSkill('tidy', [fileOf(file, 'def f(:\n')]));
    const rules = findings.map(({ rule }) => rule);
    expect(rules).toContain('syntax-error');
    expect(rules.filter((rule) => /^(?:missing|no-tests|few-tests)/.test(rule))).toEqual([]);
  },
);

test("Python's own cache is named as what it is, and nothing else is asked of it", async () => {
  const cache = candidateOf('__pycache__', [fileOf('tidy.cpython-311.pyc', '')]);
  const { findings } = await staticStage(cache);
  expect(findings.map(({ rule, message }) => [rule, message.includes('compiled')])).toEqual([['skill-name', true]]);
});

test('a directory that is a link lacks no files', async () => {
  const link = candidateOf('tidy', [{ path: '.', kind: 'symlink', size: 0, bytes: new Uint8Array() }]);
  const { findings } = await staticStage(link);
  expect(findings.map(({ rule }) => rule)).toEqual(['symlink']);
});
