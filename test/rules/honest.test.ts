import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PURE_PRESET } from '../../src/model/policy.ts';
import { fileOf, honestSkill } from './honest-skill.ts';
import { staticStage } from './static-stage.ts';

/** Ordinary Python: `<skill>.py`, and for some of them `test_<skill>.py`. */
const FOLDER = fileURLToPath(new URL('honest/', import.meta.url));
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.py'));
const SKILLS = FILES.filter((file) => !file.startsWith('test_')).map((file) => file.slice(0, -'.py'.length));

test('there are at least fifty', () => {
  expect(SKILLS.length).toBeGreaterThanOrEqual(50);
});

test.each(SKILLS)('%s is accepted', async (name) => {
  const files = FILES.filter((file) => file === `${name}.py` || file === `test_${name}.py`);
  const manifest = JSON.stringify({ name, description: 'Does what it says.', imports: PURE_PRESET });
  const { findings, problems } = await staticStage(
    honestSkill(name, [
      fileOf('skill.json', manifest),
      ...files.map((file) => fileOf(file, readFileSync(FOLDER + file))),
    ]),
  );
  expect(problems).toEqual([]);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
