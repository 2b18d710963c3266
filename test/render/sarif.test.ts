import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
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
    const properties = { tags: ['static'] };
    expect(rules({ pageOf })).toEqual([
      { id: 'other-rule', properties },
      { id: 'some-rule', shortDescription: { text: '# some-rule' }, help, properties },
    ]);
    expect(rules({ addressOf })[1]).toEqual({ id: 'some-rule', helpUri: 'https://github.example/r', properties });
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

  test('knows a finding again when lines above it come and go, and tells equal ones apart', () => {
    const report = reportWith('x');
    const moved = (by: number): Report => ({
      ...report,
      skills: report.skills.map((skill) => ({
        ...skill,
        findings: [1, 2].map((line) => ({ ...(skill.findings[0] as Finding), line: line + by })),
      })),
    });
    const prints = (by: number) =>
      runOf(moved(by)).results.map((each) => each.partialFingerprints.primaryLocationLineHash);
    expect(prints(7)).toEqual(prints(0));
    expect(new Set(prints(0)).size).toBe(2);
  });

  test('keeps the gravest of more than GitHub keeps, and says how many it does not list', () => {
    const report = reportWith('x');
    const many = (['note', 'block'] as const).flatMap((severity) =>
      Array.from({ length: 4000 }, () => ({ rule: 'some-rule', stage: 'static' as const, severity, message: 'x' })),
    );
    const run = runOf({ ...report, findings: many, skills: [], problems: [] });
    expect(run.results).toHaveLength(5000);
    expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(4000);
    expect(run.invocations[0].toolExecutionNotifications[0]?.message.text).toBe(
      '3000 further findings are not listed.',
    );
  });

  test('has what stands beside the report', () => {
    const beside = [{ rule: 'library-full', stage: 'static', severity: 'review', message: 'x' }] as const;
    expect(runOf(cleanReport(), { beside }).results.map(({ ruleId }) => ruleId)).toEqual(['library-full']);
  });

  test('lists what concerns the change as a whole', () => {
    expect(runOf(changeReport()).results).toHaveLength(2);
  });
});
