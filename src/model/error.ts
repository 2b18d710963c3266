/** Every way in which an invocation can be wrong. Tests assert these, never messages. */
export type ErrorCode =
  | 'internal'
  | 'unknown-command'
  | 'unknown-flag'
  | 'flag-value'
  | 'unknown-stage'
  | 'path-missing'
  | 'path-unreadable'
  | 'no-skills'
  | 'duplicate-skill'
  | 'base-unresolved'
  | 'policy-missing'
  | 'policy-ambiguous'
  | 'policy-invalid'
  | 'policy-unreadable';

/** Where something went wrong and what to do about it. */
export interface ErrorDetail {
  readonly where?: string;
  readonly fix?: string;
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

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, 'cause' in detail ? { cause: detail.cause } : undefined);
    this.code = code;
    this.where = detail.where;
    this.fix = detail.fix;
  }
}
