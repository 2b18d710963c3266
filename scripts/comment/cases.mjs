/** What docs/comment shows: three reports as the gate made them, and what a pull request knows beside. */
import '../erase-types.mjs';
import { readFileSync } from 'node:fs';

const reportOf = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));

const site = { server: 'https://github.com', repository: 'octo-org/skills', mode: 'enforce', by: 'app' };

const views = () => ({
  pass: {
    ...site,
    report: reportOf('pass'),
    standing: { verdict: 'pass', findings: [] },
    head: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
    previous: { slug: { capabilities: ['clock'] } },
    runs: [],
  },
  review: {
    ...site,
    report: reportOf('review'),
    standing: {
      verdict: 'review',
      findings: [],
      approvals: {
        required: 1,
        skills: [
          {
            name: 'clamp',
            approvedBy: [],
            changesRequestedBy: [],
            ignored: [{ login: 'monalisa', why: 'committer' }],
          },
          { name: 'slug', approvedBy: ['hubot-keeper'], changesRequestedBy: [], ignored: [] },
        ],
      },
    },
    head: '9049f1265b7d61be4a8904a9a27120d2064dab3b',
    previous: { slug: { capabilities: [] }, clamp: { capabilities: [] } },
    runs: [{ verdict: 'inconclusive', head: '553c2077f0edc3d5dc5d17262f6aa498e69d6f8e', at: '2026-11-02T09:14:00Z' }],
  },
  block: {
    ...site,
    by: 'token',
    report: reportOf('block'),
    standing: { verdict: 'block', findings: [] },
    head: '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d',
    previous: { slug: { capabilities: [] } },
    runs: [],
  },
});

/** Each case's comment, by name. */
export async function comments() {
  const [{ renderComment }, { addressesIn }] = await Promise.all([
    import('../../src/render/comment/comment.ts'),
    import('../../src/commands/explain.ts'),
  ]);
  const addressOf = addressesIn('../..');
  const options = { addressOf, directoryOf: (name) => `skills/${name}`, docs: '../github.md' };
  return Object.fromEntries(Object.entries(views()).map(([name, view]) => [name, renderComment(view, options)]));
}
