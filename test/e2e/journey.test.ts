/**
 * The whole way of a skill, with nothing of ours replaced: the workflows of examples/, the action as built, real git, a
 * real S3 server and token service, ARISE's own client. What act cannot show, because it has none of it: that a fork's
 * pull request gets a token which only reads, that `permissions` bind a token (the stand-in for the API holds each
 * token to them instead, and `runner.ts` gives ID tokens only to the jobs that ask for them), that an environment is
 * bound to a branch, that checkout leaves no credentials behind, that one workflow starts the other, concurrency.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { digestOf } from '../../src/model/digest.ts';
import type { PublishRecord } from '../../src/model/record.ts';
import { needs } from '../needs.ts';
import { actIsHere } from '../stand-ins/act.ts';
import { arise, ariseIsHere } from '../stand-ins/arise.ts';
import { assumeRole } from '../stand-ins/minio/assume-role.ts';
import { minioIsHere } from '../stand-ins/minio.ts';
import { type Listed, listing, object, PREFIX } from './bucket.ts';
import { expectGolden } from './golden.ts';
import { CHECK, type Opened, Platform, POST, PUBLISH, policy, type Run } from './platform.ts';
import { type Change, file, NAME, type Proposed, skill } from './project.ts';

let platform: Platform;
const isHere = async () =>
  (await actIsHere()) === undefined && minioIsHere() === undefined && ariseIsHere() === undefined;
beforeAll(async () => {
  if (!(await isHere())) return;
  platform = new Platform();
  await platform.start();
}, 300_000);
afterAll(() => platform?.stop(), 60_000);
beforeEach((context) => needs(context, 'act', actIsHere));
beforeEach((context) => needs(context, 's3', minioIsHere));
beforeEach((context) => needs(context, 'arise', ariseIsHere));

/** A pull request that was checked and told. */
interface Told {
  readonly opened: Opened;
  readonly checked: Run;
  readonly posted: Run;
}

async function propose(branch: string, ...changes: readonly Change[]): Promise<Told> {
  return tell(platform.project.propose(branch, ...changes));
}

async function tell(proposed: Proposed): Promise<Told> {
  const opened = await platform.open(proposed);
  const checked = await platform.check(opened);
  return { opened, checked, posted: await platform.post(checked, opened) };
}

/** What the API was asked to write about a pull request: bodies of comments and check runs. */
const comments = ({ opened: { number } }: Told) =>
  platform.github.world.comments.filter(({ issue }) => issue === number).map(({ body }) => body);
const checkRuns = ({ opened: { head } }: Told) =>
  platform.github.log.flatMap(({ operation, body }) =>
    operation === 'checks/create' && (body as { head_sha: string }).head_sha === head ? [body] : [],
  );

/** What code scanning was told of its commit, the last time. */
const sarif = ({ opened: { head } }: Told) =>
  platform.github.world.sarif.findLast(({ commit }) => commit === head)?.text ?? '';

/** What the envelope of a log object holds. */
const recordIn = (bytes: Buffer) => {
  const { payload } = JSON.parse(String(bytes)) as { payload: string };
  return JSON.parse(Buffer.from(payload, 'base64').toString()) as PublishRecord;
};

/** A test of the journey that is told here; each step waits for the one before. */
const step = (name: string, check: () => Promise<void>) => test(name, check, 120_000);

describe('a skill that holds', () => {
  let told: Told;
  let first: Run;
  let published: Run;
  let commit: string;

  step('what was merged by a pull request before is published when the gate is set up', async () => {
    first = await platform.publish(platform.project.tip);
    expect(first.exitCode, first.log).toBe(0);
    expect(first.jobs.publish?.outputs).toMatchObject({
      2: { published: '["parse_duration@1","topological_order@1"]' },
    });
  });

  step('the pull request is told so, in one comment and one check run', async () => {
    told = await propose('humanize-bytes', skill('skills', 'humanize_bytes'));
    expect(told.checked.exitCode, told.checked.log).toBe(0);
    expect(told.posted.exitCode, told.posted.log).toBe(0);
    expect(comments(told)).toHaveLength(1);
    expect(checkRuns(told)).toHaveLength(1);
    expectGolden('holds.comment.md', comments(told)[0]!);
    expectGolden('holds.check.json', `${JSON.stringify(checkRuns(told)[0], undefined, 2)}\n`);
    expectGolden('holds.sarif', sarif(told));
  });

  step('once merged, it alone is due, and is published', async () => {
    commit = platform.merge(told.opened);
    published = await platform.publish(commit);
    expect(published.exitCode, published.log).toBe(0);
    expect(published.jobs.due?.outputs.due).toMatchObject({ due: '["humanize_bytes"]' });
    expect(published.jobs.publish?.outputs).toMatchObject({ 2: { published: '["humanize_bytes@1"]' } });
  });

  step('entry, log record, report and index say the same of it', async () => {
    const [entry, record, index] = [
      await object(platform.minio, 'skills/humanize_bytes/v1.json'),
      recordIn(await object(platform.minio, 'log/00000000000000000003.json')),
      JSON.parse(String(await object(platform.minio, 'index.json'))) as object,
    ];
    const report = readFileSync(platform.artifact(published, 'assay-recheck'));
    const { digest } = (JSON.parse(String(report)) as { skills: [{ digest: string }] }).skills[0];
    expect(JSON.parse(String(entry))).toMatchObject({ name: 'humanize_bytes', version: 1, implementation: merged() });
    expect(record).toMatchObject({
      action: 'publish',
      skill: 'humanize_bytes',
      version: 1,
      candidate: digest,
      entry: digestOf(entry),
      report: digestOf(report.subarray(0, -1)),
      source: { repository: NAME, repositoryId: '4242', commit, path: 'skills/humanize_bytes' },
    });
    const versions = (await listing(platform.minio)).filter(({ key }) => key.endsWith('humanize_bytes/v1.json'));
    expect(versions.map(({ version }) => version)).toEqual([record.entryVersion]);
    expect(await object(platform.minio, `reports/${record.report.slice('sha256:'.length)}.json`)).toEqual(
      report.subarray(0, -1),
    );
    expect(index).toMatchObject({ skills: { humanize_bytes: [1], parse_duration: [1], topological_order: [1] } });
  });

  step('an agent pulls exactly the merged bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-e2e-agent-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { accessKeyId, secretAccessKey, sessionToken } = await reader();
    const registry = `s3://${platform.minio.bucket}/${PREFIX}`;
    const args = ['pull', 'humanize_bytes', '--registry', registry, '--into', '.', '--lock', 'assay.lock'];
    const { exitCode, stderr } = await execa(process.execPath, [join(platform.action, 'dist', 'cli.js'), ...args], {
      cwd: folder,
      reject: false,
      timeout: 60_000,
      extendEnv: false,
      env: {
        PATH: process.env.PATH,
        AWS_ENDPOINT_URL_S3: platform.minio.endpoint,
        AWS_REGION: platform.minio.region,
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
      },
    });
    expect(exitCode, stderr).toBe(0);
    expect(readFileSync(join(folder, 'humanize_bytes.py'), 'utf8')).toBe(merged());
    expect(JSON.parse(readFileSync(join(folder, 'assay.lock'), 'utf8'))).toMatchObject({ registry, sequence: 3 });
  });

  step("ARISE's own client pulls it and runs it", async () => {
    const client = arise({ ...platform.minio, prefix: PREFIX, credentials: await reader() });
    expect(await client.pull('humanize_bytes')).toMatchObject({ version: 1, implementation: merged() });
    expect(await client.run('humanize_bytes', [1536])).toBe('1.5 KiB');
    expect(await client.search('bytes')).toMatchObject([{ name: 'humanize_bytes' }]);
  });

  step('publishing again writes nothing', async () => {
    const before = await listing(platform.minio);
    const again = await platform.publish(commit);
    expect(again.exitCode, again.log).toBe(0);
    expect(again.jobs.due?.outputs.due).toMatchObject({ due: '[]' });
    expect(again.jobs.publish?.steps ?? []).toEqual([]);
    expect(await listing(platform.minio)).toEqual(before);
  });

  const merged = () => `${platform.project.git('show', `${commit}:skills/humanize_bytes/humanize_bytes.py`)}\n`;
  const reader = async () =>
    assumeRole(platform.minio, 'reader', await platform.issuer.sign({ aud: platform.minio.roles.reader.audience }));
});

describe('a skill that a human has to decide about', () => {
  let told: Told;
  let commit: string;
  const SUITE = 'skills/business_days_between/test_business_days_between.py';

  step('waits for that, and its check is not green', async () => {
    told = await propose('business-days', skill('skills', 'business_days_between'), (folder) => {
      // With its first tests alone it holds, and shows too little.
      const [head = '', ...tests] = readFileSync(join(folder, SUITE), 'utf8').split(/^(?=def test_)/m);
      file(SUITE, [head, ...tests.slice(0, 2)].join(''))(folder);
    });
    expect(told.posted.exitCode, told.posted.log).toBe(0);
    expect(checkRuns(told)).toMatchObject([{ conclusion: 'action_required' }]);
    expectGolden('review.comment.md', comments(told).join('\n---\n'));
    expectGolden('review.check.json', `${JSON.stringify(checkRuns(told)[0], undefined, 2)}\n`);
    expectGolden('review.sarif', sarif(told));
  });

  step('is not let through by who proposed it', async () => {
    const { log, exitCode } = await platform.review(told.opened, 'ann', 'APPROVED');
    expect(exitCode, log).toBe(0);
    expect(checkRuns(told).at(-1)).toMatchObject({ conclusion: 'action_required' });
  });

  step('is let through by somebody else, and the comment says so', async () => {
    const { log, exitCode } = await platform.review(told.opened, 'bob', 'APPROVED');
    expect(exitCode, log).toBe(0);
    expect(checkRuns(told).at(-1)).toMatchObject({ conclusion: 'success' });
    expect(comments(told)).toHaveLength(1);
    expectGolden('approved.comment.md', comments(told).join('\n---\n'));
    expectGolden('approved.check.json', `${JSON.stringify(checkRuns(told).at(-1), undefined, 2)}\n`);
  });

  step('once merged is published, and the log says who accepted it', async () => {
    commit = platform.merge(told.opened);
    const published = await platform.publish(commit);
    expect(published.exitCode, published.log).toBe(0);
    expect(published.jobs.publish?.outputs).toMatchObject({ 2: { published: '["business_days_between@1"]' } });
    const record = recordIn(await object(platform.minio, 'log/00000000000000000004.json'));
    expect(record).toMatchObject({
      skill: 'business_days_between',
      accepted: `approved by bob on #${told.opened.number}`,
    });
  });

  step('its pull request is told which version came of it', async () => {
    const [, line = ''] = comments(told);
    expect(line).toContain('<!-- skill-assay:published -->');
    expect(line).toContain('assay pull business_days_between@1 --registry');
  });
});

describe('a skill that is deleted', () => {
  let gone: Run;

  step('is retired with nothing to check again, and agents cannot pull it any more', async () => {
    const commit = await platform.bring('remove', (folder) =>
      rmSync(join(folder, 'skills/parse_duration'), { recursive: true }),
    );
    gone = await platform.publish(commit);
    expect(gone.exitCode, gone.log).toBe(0);
    expect(gone.jobs.due?.outputs.due).toMatchObject({ due: '[]', retire: '["parse_duration"]' });
    expect(gone.jobs.recheck?.steps ?? []).toEqual([]);
    const record = recordIn(await object(platform.minio, 'log/00000000000000000005.json'));
    expect(record).toMatchObject({ action: 'retire', skill: 'parse_duration' });
    const index = JSON.parse(String(await object(platform.minio, 'index.json'))) as object;
    expect(index).toMatchObject({ skills: { humanize_bytes: [1], topological_order: [1] } });
    expect(Object.keys((index as { skills: object }).skills)).not.toContain('parse_duration');
  });

  step('once: the next run finds nothing due', async () => {
    const again = await platform.publish(platform.project.tip);
    expect(again.jobs.due?.outputs.due).toMatchObject({ due: '[]', retire: '[]' });
    expect(again.jobs.publish?.steps ?? []).toEqual([]);
  });
});

describe('a pull request that touches no skill', () => {
  let told: Told;

  step('gets a green check and no comment', async () => {
    told = await propose('readme', file('README.md', '# Skills of acme\n'));
    expect(told.posted.exitCode, told.posted.log).toBe(0);
    expect(comments(told)).toEqual([]);
    expect(checkRuns(told)).toHaveLength(1);
    expectGolden('untouched.check.json', `${JSON.stringify(checkRuns(told)[0], undefined, 2)}\n`);
  });

  step('publishes nothing once merged', async () => {
    const before = await listing(platform.minio);
    const { exitCode, jobs, log } = await platform.publish(platform.merge(told.opened));
    expect(exitCode, log).toBe(0);
    expect(jobs.due?.output).toContain('nothing is due');
    expect(await listing(platform.minio)).toEqual(before);
  });
});

describe('a publication that cannot be trusted writes nothing', () => {
  let before: Listed[];
  let older: string;
  let tip: string;

  const refused = async (run: Run, job: 'due' | 'publish', code: string) => {
    expect(run.exitCode, run.log).not.toBe(0);
    expect(run.jobs[job]?.output).toContain(`(${code})`);
    expect(await listing(platform.minio)).toEqual(before);
  };

  step('a token for another audience', async () => {
    before = await listing(platform.minio);
    older = platform.project.tip;
    tip = await platform.bring('detect', skill('skills', 'detect_outliers'));
    await refused(
      await platform.publish(tip, { vars: { ASSAY_PUBLISHER_AUDIENCE: 'nobody' } }),
      'publish',
      'oidc-rejected',
    );
  });

  step('a token that has expired', async () => {
    const { claims } = platform.issuer;
    platform.issuer.claims = { ...claims, exp: Math.floor(Date.now() / 1000) - 60 };
    await refused(await platform.publish(tip), 'due', 'oidc-rejected');
    platform.issuer.claims = claims;
  });

  step('the role of a reader', async () => {
    const { reader } = platform.minio.roles;
    const wrong = platform.project.commit('Read', file('.github/assay.yml', policy(platform.minio, reader.arn)));
    const run = await platform.publish(wrong, { vars: { ASSAY_PUBLISHER_AUDIENCE: reader.audience } });
    await refused(run, 'publish', 'store-denied');
    tip = platform.project.commit('Publish', file('.github/assay.yml', policy(platform.minio)));
  });

  step('a report of other bytes', async () => {
    const script = `report.skills[0].digest = report.skills[0].digest.replace(/.$/, (last) => (last === '0' ? '1' : '0'));`;
    await refused(await platform.publish(tip, platform.meddle(script)), 'publish', 'report-mismatch');
  });

  step('a report of the commit before', async () => {
    const earlier = platform.runs.findLast(({ jobs }) => jobs.recheck?.result === 'success')!;
    tip = await platform.bring('edit', (folder) => {
      const path = 'skills/detect_outliers/detect_outliers.py';
      file(path, `# Tukey\n${readFileSync(join(folder, path), 'utf8')}`)(folder);
    });
    const script = `report = JSON.parse(readFileSync('${platform.artifact(earlier, 'assay-recheck')}', 'utf8'));`;
    await refused(await platform.publish(tip, platform.meddle(script)), 'publish', 'report-mismatch');
  });

  step('an old run that somebody starts again', async () => {
    const again = await platform.publish(older);
    expect(again.exitCode, again.log).toBe(0);
    expect(again.jobs.due?.output).toContain('(head-moved)');
    expect(again.jobs.recheck?.steps ?? []).toEqual([]);
    expect(await listing(platform.minio)).toEqual(before);
  });

  step('and the next honest run publishes what is still due', async () => {
    const healed = await platform.publish(tip);
    expect(healed.exitCode, healed.log).toBe(0);
    expect(healed.jobs.publish?.outputs).toMatchObject({ 2: { published: '["detect_outliers@1"]' } });
  });
});

describe('skills that are blocked', () => {
  let told: Told;
  let commit: string;
  let before: Listed[];

  step('are told why, and their check fails', async () => {
    told = await propose(
      'two',
      skill('rejected', 'understates_imports'), // its static part says so
      skill('rejected', 'fails_at_boundary'), // its suite says so, which the check has to be believed about
    );
    expect(told.checked.jobs.check?.result).toBe('failure');
    expect(told.posted.exitCode, told.posted.log).toBe(0);
    expect(checkRuns(told)).toMatchObject([{ conclusion: 'failure' }]);
    expectGolden('blocked.comment.md', comments(told).join('\n---\n'));
    expectGolden('blocked.check.json', `${JSON.stringify(checkRuns(told)[0], undefined, 2)}\n`);
    expectGolden('blocked.sarif', sarif(told));
  });

  step('stay blocked when the same commit is proposed onto a branch that has them already', async () => {
    const again = await tell(platform.project.again(told.opened, 'harmless'));
    expect(again.posted.exitCode, again.posted.log).toBe(0);
    expect(checkRuns(again)).toMatchObject([{ conclusion: 'failure' }, { conclusion: 'failure' }]);
    expect(comments(again)).toEqual(comments(told));
  });

  step('are not published although somebody merged them', async () => {
    before = await listing(platform.minio);
    commit = platform.merge(told.opened);
    const run = await platform.publish(commit);
    expect(run.exitCode).not.toBe(0);
    expect(run.jobs.publish?.output.match(/\(verdict-refused\) · \w+/g)).toEqual([
      '(verdict-refused) · fails_at_boundary',
      '(verdict-refused) · understates_imports',
    ]);
    expect(await listing(platform.minio)).toEqual(before);
  });

  step('are not published although a report was made to say so', async () => {
    const script = `
      const skill = report.skills.find(({ name }) => name === 'understates_imports');
      Object.assign(skill, { verdict: 'pass', findings: [] });
      for (const stage of skill.stages) stage.outcome = 'pass';
    `;
    const run = await platform.publish(commit, platform.meddle(script));
    expect(run.exitCode).not.toBe(0);
    expect(run.jobs.publish?.output).toContain('(report-mismatch) · understates_imports');
    expect(await listing(platform.minio)).toEqual(before);
  });
});

describe('over all of these runs', () => {
  step('a job may do no more than its work wants', async () => {
    expect(platform.permissions(CHECK.path)).toEqual({ check: { contents: 'read' } });
    expect(platform.permissions(POST)).toEqual({
      post: {
        ...{ actions: 'read', checks: 'write', contents: 'read' },
        ...{ 'pull-requests': 'write', 'security-events': 'write' },
      },
    });
    const records = { actions: 'read', checks: 'read', contents: 'read' };
    expect(platform.permissions(PUBLISH)).toEqual({
      due: { ...records, 'id-token': 'write', 'pull-requests': 'read' },
      recheck: { contents: 'read' },
      publish: { ...records, 'id-token': 'write', 'pull-requests': 'write' },
    });
  });

  step('the jobs that run skills hold no identity, and a token that only reads', async () => {
    for (const job of ['check', 'recheck']) {
      const seen = platform.runner.environments(job);
      const names = seen.flatMap((environment) => Object.keys(environment)).join('\n');
      expect(names).not.toMatch(/^ACTIONS_ID_TOKEN|^AWS_(?:ACCESS|SECRET|SESSION)|^AWS_ROLE|^AWS_WEB/m);
      const values = new Set(seen.flatMap((environment) => Object.values(environment)));
      const tokens = [...values].flatMap((value) => platform.github.world.tokens.get(value) ?? []);
      expect(tokens.length).toBeGreaterThan(0);
      for (const { permissions } of tokens) expect(permissions).toEqual({ contents: 'read' });
    }
  });

  step('no token and no key is in any log', async () => {
    const secrets = platform.secrets().filter((secret) => secret !== '');
    expect(secrets.length).toBeGreaterThan(20);
    for (const { log, jobs } of platform.runs) {
      for (const secret of secrets) expect(log).not.toContain(secret);
      // Nor would one be without the runner's masks.
      for (const { output, summary } of Object.values(jobs)) expect(output + summary).not.toContain('***');
    }
  });

  step('GitHub was asked only for what its description allows', async () => {
    expect(platform.github.faults).toEqual([]);
  });
});
