import { endProgress, write } from './console.ts';
import { EXIT } from './exit.ts';

/**
 * Ends this process when somebody interrupts it (Ctrl-C), with the exit code that says so. Whatever runs in a sandbox ends
 * with it: an interpreter whose standard input closes kills its runs.
 */
export function endOnInterrupt(): void {
  process.once('SIGINT', () => {
    endProgress();
    write('assay: interrupted\n', 'stderr');
    process.exit(EXIT.interrupted);
  });
}
