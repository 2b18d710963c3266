import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/rules/analyse.ts';
import { Policy } from '../../src/model/policy.ts';
import type { WitnessPlan } from '../../src/sandbox/plan.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Source } from '../../src/syntax/source.ts';
import { sourceOf } from '../../src/syntax/source.ts';
import { suitePlans } from '../../src/trials/suite-plan.ts';
import { witnessTrial } from '../../src/trials/witness.ts';
import { honestSkill } from '../rules/honest-skill.ts';
import { onEveryBackend } from './backends.ts';
import { withSandbox } from './bench.ts';
import { isSupported, pythons } from './pythons.ts';

const LIMITS = { cpu: 5000, wall: 30_000, memory: 256 << 20, output: 10_000 };

const planOf = (sources: readonly Source[]): WitnessPlan => ({
  role: 'witness',
  code: suitePlans('tidy', sources, LIMITS).apart.code,
  limits: LIMITS,
});

/** A skill whose implementation is `text`, as far as a witness is concerned. */
async function skill(text: string): Promise<{ plan: WitnessPlan; sources: Source[] }> {
  const sources = [
    await sourceOf('implementation', 'tidy.py', text),
    await sourceOf('suite', 'test_tidy.py', 'def test_it():\n    assert True\n'),
  ];
  return { plan: planOf(sources), sources };
}

async function findings(sandbox: Sandbox, text: string) {
  const { plan, sources } = await skill(text);
  const result = await witnessTrial(sandbox, plan, sources, '00');
  expect(result.problems).toEqual([]);
  return result.findings.map(({ rule, severity, stage, trial, file, line, message }) => {
    expect([rule, severity, stage, trial]).toEqual(['parsers-disagree', 'block', 'static', 'witness']);
    return [file, line, message.replace(/3\.\d+\.\d+/, '3.x')];
  });
}

onEveryBackend((sandbox) => {
  test('of files that both parsers read alike nothing is said', async () => {
    const candidate = honestSkill('tidy');
    const { sources } = await analyse(candidate, { policy: Policy.parse({}), asOf: '2026-06-01' });
    const { findings } = await witnessTrial(sandbox, planOf(sources), sources, '00');
    expect(findings).toEqual([]);
  });

  describe('a disagreement blocks', () => {
    test.each([
      [
        'a bare carriage return, were it not refused before',
        'x = 1  # note\rimport os\n',
        ['tidy.py', 2, "CPython 3.x reads 'import os' once, our parser nowhere (and 2 more)."],
      ],
      [
        'tabs that count for more than they are',
        'if 1:\n       \t\tx = 1\n        \tx = 2\n',
        ['tidy.py', 3, "CPython 3.x reads 'statement 3 0 Assign' nowhere, our parser once (and 1 more)."],
      ],
      [
        'syntax that only our parser knows',
        'def tidy(x):\n    return x\nt"{tidy}"\n',
        [
          'tidy.py',
          3,
          'CPython 3.x does not parse the file (SyntaxError: invalid syntax (<unknown>, line 3)), and our parser does.',
        ],
      ],
      [
        'a cookie, were it not refused before',
        '# coding: latin-1\nê = 1\n',
        ['tidy.py', undefined, "CPython 3.x reads 'bind Ãa' once, our parser nowhere (and 1 more)."],
      ],
    ])('%s', async (_, text, told) => expect(await findings(sandbox, text)).toEqual([told]));

    test('also where the witness has no account to give', async () => {
      const { plan, sources } = await skill('x = 1\n');
      const run = () => sandbox.run({ ...plan, limits: { ...LIMITS, memory: 1 << 20 } });
      const told = await witnessTrial({ ...sandbox, run }, plan, sources, '00');
      expect(told.findings.length + told.problems.length).toBeGreaterThan(0);
    });
  });

  test('nothing of what is read is run, and nothing that it warns of is printed', async () => {
    const { plan } = await skill(`import os\nos.write(1, b"ran")\n${'"\\d"\n'.repeat(3000)}`);
    const { ending, output } = await sandbox.run(plan);
    expect([ending.kind, output]).toEqual(['witnessed', '']);
  });
});

test('every interpreter is a witness', async (context) => {
  context.skip(process.platform !== 'linux', 'linux: the subprocess backend walls runs in with Landlock');
  const text = 'from re import sub as s\n\n\ndef tidy(x: str, /, *, y=1) -> str:\n    return f"{s(x, y):>{y}}"\n';
  for (const { path } of pythons().filter(isSupported))
    await withSandbox(async (sandbox) => expect(await findings(sandbox, text)).toEqual([]), { python: path });
});
