import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bindingText } from '../../src/github/binding.ts';
import { BLIND_SUITES } from './assayed.ts';
import { skill, withHistory } from './histories.ts';
import { PublishScene, told } from './publish-job-scene.ts';

withHistory();

/** What the history has without any pull request. */
const PUSHED = { one: 'no-pull-request', two: 'no-pull-request' };

/** A pull request for `three`, told, approved by bob unless by somebody else or nobody, and merged. */
async function merged(how: {
  readonly yml?: string;
  readonly verdict?: 'pass' | 'review';
  readonly by?: readonly string[];
  readonly merge?: 'merge' | 'squash' | 'rebase';
  readonly fixup?: Record<string, string>;
}) {
  const scene = await PublishScene.start(how.yml);
  const pull = await scene.post.propose(skill('three', how.verdict), { author: 'mallory', from: 'mallory' });
  await scene.post.tell(pull);
  for (const login of how.by ?? ['bob']) scene.post.review(pull, login, 'APPROVED', await scene.post.head(pull));
  await scene.merge(pull, how.merge, how.fixup);
  return { scene, pull };
}

describe('what a pull request brought is published', () => {
  test.for(['merge', 'squash', 'rebase'] as const)('after a %s', async (merge) => {
    const { scene } = await merged({ merge });
    expect(told(await scene.publish())).toEqual({ published: ['three@1'], retired: [], refused: PUSHED });
    expect(told(await scene.publish())).toEqual({ published: [], retired: [], refused: PUSHED });
  });

  test('without anybody where policy needs nobody', async () => {
    const { scene } = await merged({ yml: 'review: { required-approvals: 0 }\n', by: [] });
    expect(told(await scene.publish()).published).toEqual(['three@1']);
  });

  test('if it is a review only by somebody who accepts it, whom the log names', async () => {
    const { scene, pull } = await merged({ verdict: 'review' });
    expect(told(await scene.publish()).published).toEqual(['three@1']);
    expect(await scene.records()).toMatchObject([{ skill: 'three', accepted: `approved by bob on #${pull.number}` }]);
  });

  test.for(['workflow_dispatch', 'schedule'])('also by %s', async (eventName) => {
    const { scene } = await merged({});
    expect(told(await scene.publish({ job: { eventName } })).published).toEqual(['three@1']);
  });

  test('and is withdrawn by a pull request that deletes it, and by no other push', async () => {
    const { scene } = await merged({});
    await scene.publish();
    scene.post.made.git('checkout', '--quiet', '--detach', 'main');
    scene.post.made.git('rm', '-r', '--quiet', 'skills/three');
    const before = scene.post.at('main');
    scene.post.made.git('branch', '--force', 'main', scene.post.commit({}, 'HEAD'));
    expect(told(await scene.publish())).toMatchObject({ retired: [], refused: { three: 'no-pull-request' } });
    scene.post.made.git('branch', '--force', 'main', before);
    scene.post.made.git('checkout', '--quiet', '--detach', 'main');
    scene.post.made.git('rm', '-r', '--quiet', 'skills/three');
    await scene.merge(await scene.post.propose({}, { start: 'HEAD', branch: 'gone' }));
    expect(told(await scene.publish())).toMatchObject({ retired: ['three'] });
  });
});

describe('a skill is refused, and keeps none back', () => {
  test('that came without its approvals: approvals-missing, until it has them', async () => {
    const { scene, pull } = await merged({ by: [] });
    expect(told(await scene.publish())).toEqual({
      published: [],
      retired: [],
      refused: { ...PUSHED, three: 'approvals-missing' },
    });
    scene.post.review(pull, 'bob', 'APPROVED', await scene.post.head(pull));
    expect(told(await scene.publish()).published).toEqual(['three@1']);
  });

  test.for([
    ['who opened the pull request', ['mallory']],
    ['who may not write', ['eve']],
    ['a bot', ['helper[bot]']],
  ] as const)('that only somebody approved who does not count: %s', async ([, by]) => {
    const { scene } = await merged({ by });
    scene.post.github.world.collaborators.set('mallory', 'write');
    scene.post.github.world.collaborators.set('helper[bot]', 'write');
    expect(told(await scene.publish()).refused).toMatchObject({ three: 'approvals-missing' });
  });

  test('whose approval was of other bytes: approvals-missing', async () => {
    const scene = await PublishScene.start();
    const pull = await scene.post.propose(skill('three'), { author: 'mallory', from: 'mallory' });
    scene.post.review(pull, 'bob', 'APPROVED', await scene.post.head(pull));
    const text = `"""Other."""\n\n\ndef three(text: str) -> str:\n    """Join words."""\n    return text\n`;
    await scene.post.push(pull, { 'skills/three/three.py': text }, 'mallory');
    await scene.post.check(pull);
    await scene.merge(pull);
    expect(told(await scene.publish()).refused).toMatchObject({ three: 'approvals-missing' });
  });

  test('which somebody wants changed: approvals-missing', async () => {
    const { scene, pull } = await merged({});
    scene.post.review(pull, 'zoe', 'CHANGES_REQUESTED', await scene.post.head(pull));
    expect(told(await scene.publish()).refused).toMatchObject({ three: 'approvals-missing' });
  });

  test.for(['merge', 'squash', 'rebase'] as const)(
    'whose bytes were made other by the %s: merged-other-bytes',
    async (merge) => {
      const { scene } = await merged({ merge, fixup: { 'skills/three/three.py': 'import os\n' } });
      expect(told(await scene.publish()).refused).toMatchObject({ three: 'merged-other-bytes' });
    },
  );

  test('that was pushed to after its pull request: no-pull-request', async () => {
    const { scene } = await merged({});
    const commit = scene.post.commit({ 'skills/three/three.py': 'import os\n' }, 'main');
    scene.post.made.git('branch', '--force', 'main', commit);
    expect(told(await scene.publish()).refused).toMatchObject({ three: 'no-pull-request' });
  });

  test('that is a review and nobody accepted: verdict-refused', async () => {
    const yml = 'review: { required-approvals: 0 }\n';
    const { scene } = await merged({ yml, verdict: 'review', by: [] });
    expect(told(await scene.publish()).refused).toMatchObject({ three: 'verdict-refused' });
  });

  test('that the re-check blocks: verdict-refused', async () => {
    const { scene } = await merged({});
    expect(told(await scene.publish({ context: BLIND_SUITES })).refused).toMatchObject({ three: 'verdict-refused' });
  });

  test('that its own check blocked, whatever the re-check says: verdict-refused', async () => {
    const scene = await PublishScene.start();
    const pull = await scene.post.propose(skill('three'), { author: 'mallory', from: 'mallory' });
    await scene.post.tell(pull, { context: BLIND_SUITES });
    scene.post.review(pull, 'bob', 'APPROVED', await scene.post.head(pull));
    await scene.merge(pull);
    expect(told(await scene.publish()).refused).toMatchObject({ three: 'verdict-refused' });
    // The report is gone after a while, the check run stays.
    for (const artifact of scene.post.github.world.artifacts) artifact.expired = true;
    expect(told(await scene.publish()).refused).toMatchObject({ three: 'verdict-refused' });
  });

  test('whose own report lists other static findings: report-mismatch', async () => {
    const scene = await PublishScene.start();
    const pull = await scene.post.propose(skill('three'), { author: 'mallory', from: 'mallory' });
    const note = { rule: 'x', stage: 'static', severity: 'note', message: 'x' } as const;
    await scene.post.check(pull, { forge: (report) => report.skills[0]?.findings.push(note) });
    scene.post.review(pull, 'bob', 'APPROVED', await scene.post.head(pull));
    await scene.merge(pull);
    expect(told(await scene.publish()).refused).toMatchObject({ three: 'report-mismatch' });
  });

  test.for([
    ['another version', (r: never) => Object.assign((r as { tool: object }).tool, { version: '0.0.1' })],
    ['another policy', (r: never) => Object.assign(r, { policy: { digest: `sha256:${'0'.repeat(64)}` } })],
  ] as const)('but not for a report of %s, which judged by other rules', async ([, forge]) => {
    const scene = await PublishScene.start();
    const pull = await scene.post.propose(skill('three'), { author: 'mallory', from: 'mallory' });
    await scene.post.check(pull, {
      forge: (report) => {
        Object.assign(report.skills[0]!, { verdict: 'block' });
        forge(report as never);
      },
    });
    scene.post.review(pull, 'bob', 'APPROVED', await scene.post.head(pull));
    await scene.merge(pull);
    expect(told(await scene.publish()).published).toEqual(['three@1']);
  });

  test('that GitHub cannot be asked about: github-unavailable', async () => {
    const { scene } = await merged({});
    await scene.merge(await scene.post.propose(skill('four'), { branch: 'four', author: 'ann' }));
    scene.post.github.trouble({ on: 'repos/list-pull-requests-associated-with-commit', status: 503, times: 4 });
    const { due } = await scene.due();
    expect(due.unwarranted.map(({ error }) => error.code)).toContain('github-unavailable');
    expect(due.candidates.map(({ name }) => name)).toEqual(['three']);
  });
});

test('bytes that were withdrawn are not published again until somebody takes that back', async () => {
  const { scene } = await merged({});
  await scene.publish();
  const { withdraw } = await import('../../src/commands/withdraw.ts');
  const wish = { registry: `file:${scene.registry}`, key: { text: scene.key }, trustFile: undefined };
  const said = { skill: 'three', version: 1, reason: 'It loops.', actor: 'test', now: '2026-08-01T00:00:00Z' };
  await withdraw({ ...wish, ...said, action: 'yank' });
  expect(told(await scene.publish())).toMatchObject({ published: [], refused: { three: 'version-withdrawn' } });
});

test('a dry run says what would be published and why not, and writes nothing', async () => {
  const { scene, pull } = await merged({});
  // a registry that nobody has written to
  mkdirSync(scene.registry);
  const before = scene.all();
  const { due, releases } = await scene.due({
    permissions: { actions: 'read', checks: 'read', contents: 'read', pull_requests: 'read' },
  });
  expect(due.candidates.map(({ name }) => name)).toEqual(['three']);
  expect(due.warrants.get('three')).toMatchObject({
    pull: pull.number,
    verdict: 'pass',
    approval: { approvedBy: ['bob'] },
  });
  expect(Object.fromEntries(due.unwarranted.map(({ skill: name, error }) => [name, error.code]))).toEqual(PUSHED);
  expect(releases).toEqual([]);
  expect(scene.all()).toEqual(before);
});

describe('an event', () => {
  test('of another branch is event-unsupported', async () => {
    const { scene } = await merged({});
    const job = { ref: 'refs/heads/topic' };
    await expect(scene.due({ job })).rejects.toMatchObject({ code: 'event-unsupported' });
  });

  test('of a commit that the branch has left behind is head-moved', async () => {
    const { scene } = await merged({});
    const event = scene.post.job('push', { after: scene.post.at('main~1') }).event;
    await expect(scene.due({ job: { event } })).rejects.toMatchObject({ code: 'head-moved' });
  });
});

describe('the merged pull request', () => {
  test('is told its versions in one comment, which keeps what it said', async () => {
    const scene = await PublishScene.start('review: { required-approvals: 0 }\n');
    const pull = await scene.post.propose({ ...skill('three'), ...skill('four') });
    await scene.post.tell(pull);
    await scene.merge(pull);
    await scene.publish({ forge: (report) => report.skills.splice(1, 1) });
    expect(scene.lines(pull)).toHaveLength(1);
    await scene.publish();
    expect(scene.lines(pull)).toHaveLength(1);
    const [line = ''] = scene.lines(pull);
    expect([...line.matchAll(/`(\w+@\d)` is published as `sha256:[0-9a-f]{64}`/g)].map(([, which]) => which)).toEqual([
      'four@1',
      'three@1',
    ]);
    expect(line).toContain(`assay pull four@1 --registry file:${scene.registry}`);
  });

  test('cannot always be told, and what is published is published all the same', async () => {
    const { scene, pull } = await merged({});
    scene.post.github.world.locked.add(pull.number);
    const result = await scene.publish();
    expect(told(result).published).toEqual(['three@1']);
    expect(result.untold).toEqual([expect.stringContaining(`#${pull.number}`)]);
  });

  test('is not believed by a check run that another app made', async () => {
    const scene = await PublishScene.start();
    const pull = await scene.post.propose(skill('three'), { author: 'mallory', from: 'mallory' });
    await scene.post.check(pull);
    const head = await scene.post.head(pull);
    scene.post.review(pull, 'bob', 'APPROVED', head);
    await scene.merge(pull);
    const { due } = await scene.due();
    const bound = { pulls: [pull.number], base: scene.post.at('main~1'), run: 1, attempt: 1, tool: '0.1.0' };
    const { world } = scene.post.github;
    world.checkRuns.push({
      ...{ id: world.nextId(), app: { id: 9, slug: 'other' }, headSha: head, name: 'assay', status: 'completed' },
      ...{ conclusion: 'failure', detailsUrl: null, startedAt: world.now(), completedAt: world.now(), annotations: [] },
      externalId: bindingText({ ...bound, policy: due.policy.digest, verdict: 'block' }),
      output: { title: null, summary: null, text: null },
    });
    expect(told(await scene.publish()).published).toEqual(['three@1']);
  });
});
