import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { canonical } from '../../src/model/canonical.ts';
import { skillFiles, skillsFolder } from '../commands/skill-folder.ts';
import { folder, put } from '../intake/folder.ts';
import { UNSAFE } from '../render/hostile.ts';
import { run } from './run-main.ts';

/** A folder with a skill in `skills/tidy`, and with what else a row below names. */
function place(): string {
  const at = folder();
  put(join(at, 'skills', 'tidy'), skillFiles('tidy'));
  put(join(at, 'more', 'tidy'), skillFiles('tidy'));
  put(at, {
    'empty/.keep': '',
    'list.yml': '- a\n',
    'broken.yml': 'mode: [\n',
    'unknown.yml': 'version: 1\nstagse: [static]\n',
    'typed.yml': 'mode: 7\n',
    'docker.yml': 'sandbox: { backend: docker }\n',
    'image.yml': `sandbox: { image: 'sha256:${'0'.repeat(64)}' }\n`,
    'twice.yml': 'mode: enforce\nmode: enforce\n',
    'bomb.yml': 'a: &a [x]\nb: [*a, *a]\n',
    'bytes.yml': Buffer.from('mode: enforce # \xff\n', 'latin1'),
  });
  return at;
}

/** What is wrong, the command line (`@` is the folder above), and the code that it must get. */
const ERRORS: readonly (readonly [string, string, string])[] = [
  ['an unknown command', 'chek @/skills', 'unknown-command'],
  ['a flag for a command', '--stages static', 'unknown-command'],
  ['a prototype for a command', '__proto__', 'unknown-command'],
  ['no part of the sandbox', 'sandbox', 'flag-value'],
  ['an unknown part of the sandbox', 'sandbox imag', 'flag-value'],
  ['a base that is a flag', 'sandbox image --base=-v', 'flag-value'],
  ['no path', 'check', 'path-missing'],
  ['no path but flags', 'check --stages static', 'path-missing'],
  ['an empty path', 'check ""', 'path-missing'],
  ['a path to nothing', 'check @/absent', 'path-missing'],
  ['a path below a file', 'check @/list.yml/x', 'path-missing'],
  ['a path to a file', 'check @/list.yml', 'no-skills'],
  ['a path without skills', 'check @/empty', 'no-skills'],
  ['one path twice', 'check @/skills @/skills', 'duplicate-skill'],
  ['one name twice', 'check @/skills @/more', 'duplicate-skill'],
  ['an unknown flag', 'check @/skills --stage static', 'unknown-flag'],
  ['an unknown short flag', 'check @/skills -x', 'unknown-flag'],
  ['a prototype for a flag', 'check @/skills --__proto__=x', 'unknown-flag'],
  ['an inherited name for a flag', 'check @/skills --constructor', 'unknown-flag'],
  ['a negated flag', 'check @/skills --no-allow-review', 'unknown-flag'],
  ['a flag given twice', 'check @/skills --seed 1 --seed 1', 'flag-value'],
  ['a switch given twice', 'check @/skills --allow-review --allow-review', 'flag-value'],
  ['a switch with a value', 'check @/skills --allow-review=yes', 'flag-value'],
  ['a flag without value', 'check @/skills --policy', 'flag-value'],
  ['a flag with an empty value', 'check @/skills --policy=', 'flag-value'],
  ['a flag whose value is the next flag', 'check @/skills --policy --allow-review', 'flag-value'],
  ['an unknown stage', 'check @/skills --stages static,suit', 'unknown-stage'],
  ['no stage', 'check @/skills --stages ,', 'unknown-stage'],
  ['the stage that always runs', 'check @/skills --stages intake', 'unknown-stage'],
  ['a stage in capitals', 'check @/skills --stages STATIC', 'unknown-stage'],
  ['a date that is none', 'check @/skills --as-of 2026-02-30', 'flag-value'],
  ['29 February of another year', 'check @/skills --as-of 2025-02-29', 'flag-value'],
  ['a date with a time', 'check @/skills --as-of 2026-02-03T00:00:00Z', 'flag-value'],
  ['a short date', 'check @/skills --as-of 2026-2-3', 'flag-value'],
  ['a word for a date', 'check @/skills --as-of today', 'flag-value'],
  ['a seed that is not hexadecimal', 'check @/skills --seed xyz', 'flag-value'],
  ['a seed with a prefix', 'check @/skills --seed 0xff', 'flag-value'],
  ['a seed that is too long', `check @/skills --seed ${'f'.repeat(65)}`, 'flag-value'],
  ['no jobs', 'check @/skills --jobs 0', 'flag-value'],
  ['fewer than no jobs', 'check @/skills --jobs=-1', 'flag-value'],
  ['half a job', 'check @/skills --jobs 1.5', 'flag-value'],
  ['too many jobs', 'check @/skills --jobs 1000', 'flag-value'],
  ['a word for jobs', 'check @/skills --jobs all', 'flag-value'],
  ['an unknown effort', 'check @/skills --effort hard', 'flag-value'],
  ['an unknown backend', 'check @/skills --backend none', 'flag-value'],
  ['an inherited name for a backend', 'check @/skills --backend toString', 'flag-value'],
  ['an interpreter for a container', 'check @/skills --python python3 --backend docker', 'flag-value'],
  ['one for a container of the policy', 'check @/skills --python python3 --policy @/docker.yml', 'flag-value'],
  ['one where the policy names an image', 'check @/skills --python python3 --policy @/image.yml', 'flag-value'],
  ['a base that is no commit', 'check @/skills --base absent', 'base-unresolved'],
  ['a base that looks like a flag', 'check @/skills --base=--all', 'base-unresolved'],
  ['a policy that is missing', 'check @/skills --policy @/absent.yml', 'policy-missing'],
  ['a policy that is a directory', 'check @/skills --policy @/skills', 'policy-unreadable'],
  ['a policy that is not YAML', 'check @/skills --policy @/broken.yml', 'policy-invalid'],
  ['a policy that is a list', 'check @/skills --policy @/list.yml', 'policy-invalid'],
  ['a policy with an unknown key', 'check @/skills --policy @/unknown.yml', 'policy-invalid'],
  ['a policy with a wrong type', 'check @/skills --policy @/typed.yml', 'policy-invalid'],
  ['a policy with a key given twice', 'check @/skills --policy @/twice.yml', 'policy-invalid'],
  ['a policy that is a bomb', 'check @/skills --policy @/bomb.yml', 'policy-invalid'],
  ['a policy that is not UTF-8', 'check @/skills --policy @/bytes.yml', 'policy-invalid'],
];

/** The words of a command line, quotes taken off. */
const words = (line: string, at: string) => line.split(' ').map((word) => word.replaceAll('@', at).replace(/^""$/, ''));

describe('a usage error', () => {
  test.for(ERRORS)('%s is told as one JSON document', async ([, line, code]) => {
    const ran = await run(...words(line, place()), '--format', 'json');
    const document = JSON.parse(ran.stdout);
    expect(document).toEqual({
      schema: 'skill-assay/error/1',
      code,
      message: expect.stringMatching(/./),
      where: expect.stringMatching(/./),
      fix: expect.stringMatching(/./),
    });
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([2, `${canonical(document)}\n`, '']);
  });

  test.for(ERRORS)('%s is told as one line', async ([, line, code]) => {
    const ran = await run(...words(line, place()));
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(new RegExp(`^assay: [^\\n]+ \\(${code}\\) · [^\\n]+ · [^\\n]+\\n$`));
  });

  test.for(['--format=bogus', '--format bogus', '--format JSON', '--format', '--format='])(
    'of %j is told as text',
    async (flag) => {
      const ran = await run('check', place(), ...flag.split(' '));
      expect([ran.code, ran.stdout, / \(flag-value\) · --format · /.test(ran.stderr)]).toEqual([2, '', true]);
    },
  );

  test.for([
    ['check @/skills --stage static', '--stages'],
    ['check @/skills --polcy x', '--policy'],
    ['chekc @/skills', "'check'"],
    ['check @/skills --stages static,suit', "'suite'"],
    ['check @/skills --effort normel', "'normal'"],
    ['check @/skills --policy @/unknown.yml', "'stages'"],
  ] as const)('of %j names what was meant', async ([line, meant]) => {
    const { stdout } = await run(...words(line, place()), '--format=json');
    expect(JSON.parse(stdout).fix).toBe(`did you mean ${meant}?`);
  });

  test('about a policy tells every mistake, on a line of its own or in the document', async () => {
    const line = 'check @/skills --policy @/wrong.yml';
    const at = place();
    put(at, { 'wrong.yml': 'mode: 7\nsuite: { min-test: 3 }\nskills: 1\n' });
    const { stderr } = await run(...words(line, at));
    expect(stderr.split('\n').map((each) => /wrong\.yml:(\d)/.exec(each)?.[1])).toEqual(['2', '1', '3', undefined]);
    const { also } = JSON.parse((await run(...words(line, at), '--format', 'json')).stdout);
    expect(also.map(({ where }: { where: string }) => where.replace(/.*:/, ''))).toEqual(['1', '3']);
  });

  test('about a policy names its line', async () => {
    const { stdout } = await run(...words('check @/skills --policy @/unknown.yml --format=json', place()));
    expect(JSON.parse(stdout).where).toMatch(/\/unknown\.yml:2$/);
  });

  test.for([
    ['a command', []],
    ['a path', ['check']],
    ['a flag', ['check', '--']],
    ['a value', ['check', 'x', '--effort']],
  ] as const)('shows no control character of %s that was written', async ([, before]) => {
    const hostile = 'a\u001b[2J\n::error::\u202ex';
    const { stderr } = await run(...(before.at(-1) === '--' ? ['check', `--${hostile}`] : [...before, hostile]));
    expect([UNSAFE.test(stderr), stderr.split('\n').length]).toEqual([false, 2]);
  });
});

test('without git, a ref is a base that cannot be resolved', async () => {
  vi.stubEnv('PATH', folder());
  const ran = await run(
    'check',
    skillsFolder({ tidy: {} }),
    '--stages',
    'static',
    '--base',
    'HEAD',
    '--format',
    'json',
  );
  vi.unstubAllEnvs();
  expect([ran.code, JSON.parse(ran.stdout).code]).toEqual([2, 'base-unresolved']);
});

test.for([
  [[], 2],
  [['--help'], 0],
  [['-h'], 0],
  [['help'], 0],
  [['--version'], 0],
  [['check', '--help'], 0],
  [['check', '--bogus', '-h'], 0],
] as const)('assay %j answers on standard output and ends with %i', async ([args, code]) => {
  const ran = await run(...args);
  expect([ran.code, ran.stdout.length > 0, ran.stderr]).toEqual([code, true, '']);
});

test('a path may begin with a dash after --', async () => {
  const at = skillsFolder({ '-tidy': {} });
  const start = process.cwd();
  process.chdir(at);
  try {
    expect((await run('check', '--stages', 'static', '--', '-tidy')).code).toBe(1);
  } finally {
    process.chdir(start);
  }
});

test('a format is read wherever it stands', async () => {
  const { code, stdout } = await run('check', '--format', 'json', join(place(), 'skills'), '--stages', 'static');
  expect([code, JSON.parse(stdout).schema]).toEqual([0, 'skill-assay/report/1']);
});
