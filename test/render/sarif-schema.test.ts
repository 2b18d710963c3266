import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { renderSarif } from '../../src/render/sarif.ts';
import { changeReport, cleanReport, HOSTILE, reportWith, trialReportWith } from './hostile.ts';

const PACKAGE = '@microsoft/jest-sarif';

/** SARIF 2.1.0's own schema, of draft 4, of which it uses nothing that later ones do not have. */
function validator() {
  const require = createRequire(import.meta.url);
  const path = require.resolve(`${PACKAGE}/lib/schemas/sarif-2.1.0-rtm.5.json`);
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(schema);
}

const isInstalled = (() => {
  try {
    return validator() !== undefined;
  } catch (error) {
    if ((error as { code?: string }).code === 'MODULE_NOT_FOUND') return false;
    throw error;
  }
})();

test('SARIF is what its own schema wants, whatever a candidate tries', (context) => {
  if (!isInstalled) context.skip(`${PACKAGE} is not installed`);
  const isValid = validator();
  const reports = [
    cleanReport(),
    changeReport(),
    ...HOSTILE.flatMap(([, text]) => [reportWith(text), trialReportWith(text)]),
  ];
  for (const report of reports) {
    const said = isValid(
      JSON.parse(renderSarif(report, { pageOf: () => '# x\n\n## y\n\nz.', addressOf: () => 'https://a.example/b' })),
    );
    expect([said, isValid.errors]).toEqual([true, null]);
  }
});
