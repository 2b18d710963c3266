import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assayAll } from '../../src/commands/assay-all.ts';
import type { Candidate } from '../../src/model/candidate.ts';
import { canonical, type Json } from '../../src/model/canonical.ts';
import { openBackend } from '../../src/sandbox/open.ts';
import { needs } from '../needs.ts';
import { fileOf, honestSkill } from '../rules/honest-skill.ts';
import { docker, dockerIsHere, dockerVariables } from '../stand-ins/docker.ts';
import { OPTIONS, policyFrom, skillOf } from './assayed.ts';

beforeEach(async (context) => {
  await needs(context, 'docker', dockerIsHere);
  context.skip(process.platform !== 'linux', 'linux: the subprocess backend walls runs in with Landlock');
  for (const [name, value] of Object.entries(dockerVariables())) vi.stubEnv(name, value);
});
afterEach(() => void vi.unstubAllEnvs());

/** A skill whose suite does `body`. */
const doing = (name: string, body: string): Candidate =>
  honestSkill(name, [
    fileOf(`test_${name}.py`, `from ${name} import ${name}\n\n\ndef test_one():\n${body.replace(/^/gm, '    ')}\n`),
  ]);

const SKILLS = [
  skillOf('holds'),
  skillOf('to_review', 'review'),
  skillOf('blocked', 'block'),
  doing('fails', 'assert fails("a") == "b", "no\\u202e"'),
  doing('loops', 'while True:\n    pass'),
  doing('hoards', 'kept = []\nwhile True:\n    kept.append("x" * 1000000 + str(len(kept)))'),
  doing('floods', 'while True:\n    print("x" * 1000)'),
  doing('digs', 'def dig(n):\n    return dig(n + 1)\n\n\ndig(0)'),
];

test('both backends come to the same report, but for what it says of themselves', async () => {
  const policy = await policyFrom(`sandbox: { timeout: 500ms, image: '${docker().image}' }\n`);
  const reportBy = async (backend: 'subprocess' | 'docker') => {
    const report = await assayAll({ candidates: SKILLS, policy }, { ...OPTIONS, backend }, WORLD);
    const { backend: kind, python, image, ...inputs } = report.inputs;
    expect([kind, image]).toEqual([backend, backend === 'docker' ? docker().image : undefined]);
    return canonical({ ...report, inputs } as unknown as Json).replaceAll(python!, '3.x');
  };
  const local = await reportBy('subprocess');
  expect(JSON.parse(await reportBy('docker'))).toEqual(JSON.parse(local));
  for (const rule of ['too-much-cpu', 'too-much-memory', 'too-much-output']) expect(local).toContain(rule);
}, 300_000);

const WORLD = {
  progress: () => undefined,
  openBackend: (wish: Parameters<typeof openBackend>[0]) => openBackend(wish, () => undefined),
};
