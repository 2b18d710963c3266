import { AssayError, type ErrorCode } from '../model/error.ts';

/** The ways in which a log is not one that somebody trusted wrote. */
type Broken = Extract<
  ErrorCode,
  'record-missing' | 'record-altered' | 'log-forked' | 'log-truncated' | 'log-flooded' | 'log-broken'
>;

/** The error that says so; `where` is the key of an object. */
export function broken(code: Broken, where: string, what: string): AssayError {
  return new AssayError(code, `the log cannot be trusted: ${what}`, {
    where,
    fix: 'ask who runs the registry, and do not use it until it verifies',
  });
}
