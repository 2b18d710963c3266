import { endProgress, write } from './console.ts';
import { EXIT } from './exit.ts';

/**
 * Ends this process when somebody interrupts it (Ctrl-C, a job that is cancelled, a terminal that closes), with the exit
 * code that says so. Whatever runs in a sandbox ends with it: an interpreter whose standard input closes kills its runs,
 * and containers are removed upon `exit`, of which a process that dies of a signal does not hear.
 */
export function endOnInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      endProgress();
      write('assay: interrupted\n', 'stderr');
      process.exit(EXIT.interrupted);
    });
}
