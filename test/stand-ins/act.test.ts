import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { actIsHere, runAct } from './act.ts';
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts';

const ASSAY = `
name: assay
on: pull_request
jobs:
  check:
    runs-on: ubuntu-latest
    outputs:
      verdict: \${{ steps.check.outputs.verdict }}
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
      - id: check
        run: |
          echo 'verdict=pass' >> "$GITHUB_OUTPUT"
          echo '## held' >> "$GITHUB_STEP_SUMMARY"
          mkdir made && cp skill.txt made/report.txt
      - uses: actions/upload-artifact@0123456789abcdef0123456789abcdef01234567
        with: { name: report, path: made, if-no-files-found: error }
  post:
    needs: check
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v5
        with: { name: report, path: got }
      - run: |
          echo "\${{ needs.check.outputs.verdict }} #\${{ github.event.number }} $(cat got/report.txt) \${{ secrets.KEY }}"
      - run: node -p process.version
      - run: |
          curl -sf -H "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=x"
`;

const BROKEN = `
on: push
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - name: refuses
        run: exit 3
      - name: is not reached
        run: exit 0
`;

let folder: string;
let issuer: OidcIssuer;

beforeAll(async () => {
  issuer = await startOidcIssuer();
  folder = mkdtempSync(join(tmpdir(), 'assay-workflows-'));
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
  writeFileSync(join(folder, '.github', 'workflows', 'assay.yml'), ASSAY);
  writeFileSync(join(folder, '.github', 'workflows', 'broken.yml'), BROKEN);
  writeFileSync(join(folder, 'skill.txt'), 'a-skill');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('-c', 'user.name=ann', '-c', 'user.email=ann@acme.test', 'commit', '-qm', 'first');
  git('remote', 'add', 'origin', 'https://github.com/acme/skills.git');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await issuer.stop();
});
beforeEach((context) => needs(context, 'act', actIsHere));

test('two jobs hand on an output and an artifact, and the second gets a token', async () => {
  const run = { folder, workflow: '.github/workflows/assay.yml', event: 'pull_request', payload: { number: 5 } };
  const { exitCode, jobs, log } = await runAct({ ...run, env: issuer.env, secrets: { KEY: 'hush-hush' } });
  expect(exitCode, log).toBe(0);
  expect(jobs.check).toMatchObject({
    result: 'success',
    summary: '## held\n',
    outputs: { check: { verdict: 'pass' } },
  });
  expect(jobs.post?.output).toContain('pass #5 a-skill ***');
  expect(jobs.post?.output).toContain('v24.');
  expect(jobs.post?.output).toContain('{"value":"eyJ');
});

test('a step that fails ends its job and the run', async () => {
  const { exitCode, jobs } = await runAct({
    folder,
    workflow: '.github/workflows/broken.yml',
    event: 'push',
    payload: { ref: 'refs/heads/main' },
  });
  expect(exitCode).toBe(1);
  expect(jobs.gate?.result).toBe('failure');
  expect(jobs.gate?.steps).toEqual([{ name: 'refuses', result: 'failure' }]);
});

test('an action without a stand-in is refused before anything runs', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'assay-workflows-'));
  mkdirSync(join(elsewhere, '.github', 'workflows'), { recursive: true });
  const text = BROKEN.replace('- name: refuses', '- uses: acme/helper@v1\n      - name: refuses');
  writeFileSync(join(elsewhere, '.github', 'workflows', 'broken.yml'), text);
  const run = runAct({ folder: elsewhere, workflow: '.github/workflows/broken.yml', event: 'push', payload: {} });
  await expect(run).rejects.toThrow(/acme\/helper/);
  rmSync(elsewhere, { recursive: true });
});
