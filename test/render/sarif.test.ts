import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { renderSarif } from '../../src/render/sarif.ts';
import {
  changeReport,
  cleanReport,
  COMMAND,
  HOSTILE,
  IN_LOGS,
  reportWith,
  trialReportWith,
  UNSAFE,
} from './hostile.ts';

const Message = z.strictObject({ text: z.string().min(1) });
const Level = z.enum(['none', 'note', 'warning', 'error']);

/** As much of SARIF 2.1.0 as we write, and as GitHub's code scanning demands of it. */
const Sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          rules: z.array(
            z.strictObject({
              id: z.string().min(1),
              shortDescription: Message.optional(),
              properties: z.strictObject({ tags: z.array(z.string()).max(10) }),
              help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }).optional(),
              helpUri: z.url().optional(),
            }),
          ),
        }),
      }),
      automationDetails: z.strictObject({ id: z.literal('skill-assay/') }),
      columnKind: z.literal('utf16CodeUnits'),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.strictObject({
              level: Level,
              descriptor: z.strictObject({ id: z.string().min(1) }).optional(),
              message: Message,
            }),
          ),
        }),
      ]),
      results: z.array(
        z.strictObject({
          ruleId: z.string().min(1),
          level: Level,
          message: Message,
          partialFingerprints: z.strictObject({ primaryLocationLineHash: z.string().regex(/^[0-9a-f]{32}:\d+$/) }),
          locations: z.tuple([
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri: z.string().regex(/^(?:[\w.!~*'()/-]|%[0-9A-F]{2})+$/) }),
                region: z
                  .strictObject({ startLine: z.int().positive(), startColumn: z.int().positive().optional() })
                  .optional(),
              }),
            }),
          ]),
        }),
      ),
    }),
  ]),
});

const runOf = (...asked: Parameters<typeof renderSarif>) => Sarif.parse(JSON.parse(renderSarif(...asked))).runs[0];

describe('a report as SARIF', () => {
  test.for(HOSTILE)('keeps to the format when a candidate tries to %s', ([, text]) => {
    expect(Sarif.safeParse(JSON.parse(renderSarif(reportWith(text)))).error).toBe(undefined);
  });

  test.for(IN_LOGS)('does not let a candidate %s', ([, text]) => {
    const shown = renderSarif(reportWith(text));
    expect([shown.match(UNSAFE), shown.match(COMMAND)]).toEqual([null, null]);
  });

  test('lists every rule that a result names, once', () => {
    const run = runOf(reportWith('x'));
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['other-rule', 'some-rule']);
  });

  test('carries the page of a rule that has one, and its address where that is known', () => {
    const pageOf = (rule: string) => (rule === 'some-rule' ? '# some-rule' : undefined);
    const addressOf = (rule: string) => (rule === 'some-rule' ? 'https://github.example/r' : undefined);
    const rules = (options: Parameters<typeof renderSarif>[1]) => runOf(reportWith('x'), options).tool.driver.rules;
    const help = { text: '# some-rule', markdown: '# some-rule' };
    expect(rules({ pageOf })).toEqual([{ id: 'other-rule' }, { id: 'some-rule', help }]);
    expect(rules({ addressOf })[1]).toEqual({ id: 'some-rule', helpUri: 'https://github.example/r' });
  });

  test('gives every severity the level that GitHub blocks by', () => {
    const run = runOf(reportWith('x'));
    expect(run.results.map(({ ruleId, level }) => [ruleId, level]).sort()).toEqual([
      ['other-rule', 'note'],
      ['some-rule', 'error'],
    ]);
  });

  test('places a finding in its file, at its line and column', () => {
    const run = runOf(reportWith('a b'));
    expect(run.results.map(({ locations }) => locations[0].physicalLocation)).toContainEqual({
      artifactLocation: { uri: 'a%20b/a%20b' },
      region: { startLine: 3, startColumn: 2 },
    });
  });

  test('is of a run that did not succeed where something kept us from knowing', () => {
    const { executionSuccessful, toolExecutionNotifications } = runOf(reportWith('x')).invocations[0];
    expect([executionSuccessful, toolExecutionNotifications.map(({ descriptor }) => descriptor?.id)]).toEqual([
      false,
      ['wall-clock'],
    ]);
  });

  test('is of a run that succeeded where nothing did', () => {
    expect(runOf(cleanReport()).invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  test('says how many findings are not listed', () => {
    const { executionSuccessful, toolExecutionNotifications } = runOf({ ...cleanReport(), omitted: { findings: 7 } })
      .invocations[0];
    expect([executionSuccessful, toolExecutionNotifications[0]?.message.text]).toEqual([
      true,
      '7 further findings are not listed.',
    ]);
  });

  test('has what a run showed, of each result, and how to see it again', () => {
    const texts = runOf(trialReportWith('x'), { directoryOf: () => 'lib/x' }).results.map(
      ({ message }) => message.text,
    );
    expect(texts.map((text) => text.split('\n').slice(1))).toEqual([
      ['first', 'x', 'xa', 'last', 'assay x'],
      ['first', 'x', 'xa', 'last', 'assay x'],
      [],
    ]);
  });

  test.for(IN_LOGS)('does not let what a run showed %s', ([, text]) => {
    const shown = renderSarif(trialReportWith(text));
    expect([shown.match(UNSAFE), shown.match(COMMAND)]).toEqual([null, null]);
  });

  test('lists what concerns the change as a whole', () => {
    expect(runOf(changeReport()).results).toHaveLength(2);
  });
});
