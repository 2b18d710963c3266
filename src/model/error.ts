/**
 * Every way in which a command can fail to do what it was asked, with the exit code that it comes to: 1 it is refused,
 * 2 it was asked for wrongly, 3 it could not be found out. Tests assert these codes, never messages.
 */
export const EXIT_OF = {
  internal: 3,
  'unknown-command': 2,
  'unknown-flag': 2,
  'flag-value': 2,
  'unknown-stage': 2,
  'path-missing': 2,
  'path-unreadable': 2,
  'path-unwritable': 2,
  'output-failed': 3,
  'right-missing': 2,
  'no-skills': 2,
  'duplicate-skill': 2,
  'unknown-rule': 2,
  'case-unknown': 2,
  'skill-blocked': 1,
  'base-unresolved': 2,
  'policy-missing': 2,
  'policy-ambiguous': 2,
  'policy-invalid': 2,
  'policy-unreadable': 2,
  'registry-address': 2,
  'report-unreadable': 2,
  'lock-invalid': 2,
  'lock-busy': 3,
  'file-exists': 2,
  'report-invalid': 1,
  'report-mismatch': 1,
  'verdict-refused': 1,
  'approvals-missing': 1,
  'no-pull-request': 1,
  'merged-other-bytes': 1,
  'key-missing': 2,
  'key-unreadable': 2,
  'key-exposed': 2,
  'attest-unavailable': 3,
  'trust-invalid': 2,
  'signer-untrusted': 1,
  'log-broken': 1,
  'log-flooded': 1,
  'log-forked': 1,
  'log-newer': 3,
  'log-rolled-back': 1,
  'log-truncated': 1,
  'registry-changed': 1,
  'registry-empty': 3,
  'timestamp-foreign': 1,
  'record-altered': 1,
  'record-missing': 1,
  'snapshot-altered': 1,
  'snapshot-foreign': 1,
  'report-altered': 1,
  'view-altered': 1,
  'view-foreign': 1,
  'view-missing': 3,
  'deed-refused': 1,
  'version-withdrawn': 1,
  'skill-retired': 1,
  'skill-unknown': 1,
  'entry-missing': 1,
  'entry-altered': 1,
  'oidc-rejected': 1,
  'object-too-large': 1,
  'object-irregular': 1,
  'object-key-invalid': 1,
  'object-unreadable': 3,
  'store-denied': 1,
  'store-unsupported': 1,
  'store-unavailable': 3,
  'app-rejected': 3,
  'artifact-invalid': 1,
  'conversation-locked': 3,
  'github-denied': 3,
  'github-unavailable': 3,
  'event-unsupported': 2,
  'group-unresolved': 3,
  'run-rejected': 1,
  'head-moved': 3,
  'git-failed': 3,
  'engine-unavailable': 3,
  'image-failed': 3,
} as const satisfies Record<string, 1 | 2 | 3>;

export type ErrorCode = keyof typeof EXIT_OF;

/** Where something went wrong and what to do about it. */
interface Remedy {
  readonly where?: string;
  readonly fix?: string;
}

/** What else is wrong, of the same kind. */
export interface Further extends Remedy {
  readonly message: string;
}

export interface ErrorDetail extends Remedy {
  readonly also?: readonly Further[];
  readonly cause?: unknown;
}

/**
 * The one error type that reaches a user: what happened (`code`) · where · what to do.
 * Anything else that is thrown is a defect of ours.
 */
export class AssayError extends Error {
  override readonly name = 'AssayError';
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly fix: string | undefined;
  readonly also: readonly Further[];

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, 'cause' in detail ? { cause: detail.cause } : undefined);
    this.code = code;
    this.where = detail.where;
    this.fix = detail.fix;
    this.also = detail.also ?? [];
  }
}
