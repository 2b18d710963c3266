import { describe, expect, test } from 'vitest';
import { assayAll } from '../../src/commands/assay-all.ts';
import { holdClaim } from '../../src/commands/hold-claim.ts';
import { builtInPolicy } from '../../src/intake/policy.ts';
import { NEWEST_PYTHON, OLDEST_PYTHON } from '../../src/model/python.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';
import { newerPython } from '../../src/verdict/newer-python.ts';
import { OPTIONS, passingContext, skillOf, TODAY } from '../commands/assayed.ts';

test.each([
  [OLDEST_PYTHON.join('.'), 0],
  [`${NEWEST_PYTHON.join('.')}.99`, 0],
  [`3.${NEWEST_PYTHON[1] + 1}.0`, 1],
  [`3.${NEWEST_PYTHON[1] + 1}.0rc1+`, 1],
  ['3.100.0', 1],
  ['4.0.0', 1],
  [undefined, 0],
])('a check on Python %s is noted %i times', (python, times) => {
  const notes = newerPython(python === undefined ? {} : { python });
  expect(notes.map(({ rule, severity }) => [rule, severity])).toEqual(Array(times).fill(['newer-python', 'note']));
});

describe('a report of a check on a newer Python', () => {
  const policy = builtInPolicy();
  const candidates = [skillOf('tidy')];
  const made = () => assayAll({ candidates, policy }, OPTIONS, passingContext([], '3.14.2'));

  test('says so wherever it is read, and its verdict stays', async () => {
    const report = await made();
    expect([report.verdict, report.findings.map(({ rule }) => rule)]).toEqual(['pass', ['newer-python']]);
    for (const shown of [renderText(report, { color: false }), renderMarkdown(report)])
      expect(shown).toContain('Python 3.14.2');
  });

  test('is the same as the one that is held of it', async () => {
    const report = await made();
    expect(await holdClaim({ report }, { candidates, policy, today: TODAY })).toEqual(report);
  });
});
