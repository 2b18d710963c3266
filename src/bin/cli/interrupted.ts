import { EXIT } from './exit.ts';

/**
 * Has this process end by `process.exit` when it is interrupted: of that, unlike of a signal, those hear who have started
 * something which would outlive it.
 */
export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(EXIT.interrupted));
}
