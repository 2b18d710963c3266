import { AssayError, EXIT_OF } from '../../model/error.ts';
import { EXIT } from '../cli/exit.ts';
import { renderError } from '../cli/failure.ts';
import { actionInputs } from './inputs.ts';
import { say } from './say.ts';

/** Runs the step and answers with its exit code. Never throws. */
export async function main(): Promise<number> {
  try {
    const inputs = actionInputs(process.env);
    switch (inputs.command) {
      case 'check':
        return await (await import('./check.ts')).runCheck(inputs);
      case 'post':
        return await (await import('./post.ts')).runPost(inputs);
      case 'publish':
        return await (await import('./publish.ts')).runPublish(inputs);
      case 'withdraw':
        return await (await import('./withdraw.ts')).runWithdraw(inputs);
    }
  } catch (error) {
    const shown =
      error instanceof AssayError
        ? error
        : new AssayError('internal', 'something failed that should not', {
            where: 'assay',
            fix: 'report it',
            cause: error,
          });
    say(renderError(shown, { asJson: false }).stderr);
    // The newer commit has a run of its own: who pushes twice should not be told that something failed.
    return shown.code === 'head-moved' ? EXIT.holds : EXIT_OF[shown.code];
  }
}
