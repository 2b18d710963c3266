import type { Level, Token } from './world.ts';

type Wanted = Readonly<Record<string, Level>>;

const READS: Readonly<Record<string, Wanted>> = {
  'repos/get': {},
  'repos/get-collaborator-permission-level': {},
  'repos/get-branch-rules': {},
  'repos/list-pull-requests-associated-with-commit': { pull_requests: 'read' },
  'actions/get-custom-oidc-sub-claim-for-repo': { actions: 'read' },
};

/** A pull request is an issue too: either scope lets one comment on it. */
const COMMENTS = (level: Level): Wanted => ({ issues: level, pull_requests: level });

const WRITES: Readonly<Record<string, Wanted>> = {
  'checks/create': { checks: 'write' },
  'checks/update': { checks: 'write' },
  'issues/create-comment': COMMENTS('write'),
  'issues/update-comment': COMMENTS('write'),
  'issues/delete-comment': COMMENTS('write'),
  'code-scanning/upload-sarif': { security_events: 'write' },
};

const BY_KIND: Readonly<Record<string, Wanted>> = {
  actions: { actions: 'read' },
  checks: { checks: 'read' },
  git: { contents: 'read' },
  issues: COMMENTS('read'),
  pulls: { pull_requests: 'read' },
  repos: { contents: 'read' },
};

/** The scopes of which one is needed for the operation; none is for what everybody who sees the repository may read. */
export const wantedFor = (operation: string): Wanted =>
  WRITES[operation] ?? READS[operation] ?? BY_KIND[operation.split('/')[0] ?? ''] ?? {};

/** Whether the token may. Also where the repository is public: what is not asked for is not relied on. */
export function permits({ permissions }: Token, operation: string): boolean {
  const wanted = Object.entries(wantedFor(operation));
  if (wanted.length === 0) return true;
  return wanted.some(([scope, level]) => permissions[scope] === 'write' || permissions[scope] === level);
}
