import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runCheck } from '../../../src/bin/action/check.ts';
import { repository, skill, withHistory } from '../../commands/histories.ts';
import { folder, put } from '../../intake/folder.ts';

withHistory();
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** @actions/core asks once in a process where summaries go. */
const summaries = folder();

/** Runs the step on a push of a skill that comes to `verdict`, under the policy `mode`. */
async function step(mode: string, verdict: 'pass' | 'review' | 'block'): Promise<number> {
  const made = repository(`mode: ${mode}\nstages: [static]\n`);
  made.commit(skill('three', verdict));
  const out = folder();
  put(out, { output: '' });
  put(summaries, { summary: '' });
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(summaries, 'summary'));
  vi.stubEnv('GITHUB_OUTPUT', join(out, 'output'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const after = made.git('rev-parse', 'topic').trim();
  const report = join(out, 'report.json');
  const code = await runCheck({
    command: 'check',
    report,
    skills: ['three'],
    isDryRun: false,
    checkWorkflow: '',
    reviewWorkflow: '',
    app: undefined,
    role: undefined,
    audience: '',
    token: '',
    key: undefined,
    trustFile: undefined,
    python: 'python3',
    sources: undefined,
    job: {
      eventName: 'push',
      event: {
        server: 'https://github.com',
        ref: 'refs/heads/main',
        after,
        repository: { id: 17, full_name: 'acme/skills', default_branch: 'main' },
      },
      server: 'https://github.com',
      ref: 'refs/heads/main',
      sha: after,
      repository: 'acme/skills',
      workspace: made.at,
      actor: 'octocat',
      run: '17-1',
      today: '2026-08-01',
    },
  });
  expect(existsSync(report)).toBe(true);
  if (verdict === 'block')
    expect(readFileSync(join(summaries, 'summary'), 'utf8')).toMatch(/`skills\/three\/[\w.]+(?::\d+)?`/);
  return code;
}

test.for([
  ['enforce', 'pass', 0],
  ['enforce', 'review', 0],
  ['enforce', 'block', 1],
  ['report-only', 'review', 0],
  ['report-only', 'block', 0],
] as const)(
  'the step of a check under %s, of a skill that comes to %s, exits with %i',
  async ([mode, verdict, code]) => {
    expect(await step(mode, verdict)).toBe(code);
  },
);
